import type { Widget } from '../../../faces/cards/card';
import { ButtonView, type Click } from './button-view';
import { CardText } from './card-text';
import { DateTimePicker, SelectionInput, Switch, TextInput } from './field-view';

/** One widget. A kind we do not know is left out, as Google's clients do. */
export const WidgetView = ({ widget, click }: { readonly widget: Widget; readonly click: Click }) => {
  const { textParagraph, decoratedText, buttonList, textInput, selectionInput, dateTimePicker, image, columns } =
    widget;
  if (textParagraph)
    return (
      <p class="card-paragraph" dir="auto">
        <CardText text={textParagraph.text ?? ''} />
      </p>
    );
  if (decoratedText) return <Decorated decorated={decoratedText} click={click} />;
  if (buttonList)
    return (
      <div class="card-buttons">
        {(buttonList.buttons ?? []).map((button, at) => (
          <ButtonView key={String(at)} button={button} click={click} />
        ))}
      </div>
    );
  if (textInput) return <TextInput input={textInput} />;
  if (selectionInput) return <SelectionInput input={selectionInput} click={click} />;
  if (dateTimePicker) return <DateTimePicker input={dateTimePicker} />;
  if (image) return <p class="card-paragraph">{image.altText}</p>;
  if (columns)
    return (
      <div class="card-columns">
        {(columns.columnItems ?? []).map((column, at) => (
          <div key={String(at)}>
            {(column.widgets ?? []).map((each, index) => (
              <WidgetView key={String(index)} widget={each} click={click} />
            ))}
          </div>
        ))}
      </div>
    );
  return 'divider' in widget ? <hr /> : null;
};

type DecoratedText = NonNullable<Widget['decoratedText']>;

const Decorated = ({ decorated, click }: { readonly decorated: DecoratedText; readonly click: Click }) => {
  const { text, topLabel, bottomLabel, wrapText, button, switchControl, onClick } = decorated;
  const words = (
    <span class={wrapText ? 'card-words wraps' : 'card-words'} dir="auto">
      {topLabel && <small>{topLabel}</small>}
      <span>
        <CardText text={text ?? ''} />
      </span>
      {bottomLabel && <small>{bottomLabel}</small>}
    </span>
  );
  if (switchControl) return <Switch control={switchControl} words={words} click={click} />;
  const { action } = onClick ?? {};
  return (
    <div class="card-decorated">
      {action ? (
        <button type="button" class="card-line" onClick={() => click(action)}>
          {words}
        </button>
      ) : (
        words
      )}
      {button && <ButtonView button={button} click={click} />}
    </div>
  );
};
