import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { Widget } from '../../../faces/cards/card';
import type { Click } from './button-view';

type Of<Key extends keyof Widget> = NonNullable<Widget[Key]>;
type SwitchControl = NonNullable<Of<'decoratedText'>['switchControl']>;

/** A text field, of one line or of many. */
export const TextInput = ({ input }: { readonly input: Of<'textInput'> }) => {
  const id = useId();
  const { name, label, value, hintText, type, initialSuggestions } = input;
  const given = {
    id,
    name: name ?? '',
    defaultValue: value ?? '',
    'aria-describedby': hintText ? `${id}-hint` : undefined,
  };
  const suggested = initialSuggestions?.items ?? [];
  return (
    <div class="card-field">
      <label for={id}>{label}</label>
      {type === 'MULTIPLE_LINE' ? (
        <textarea {...given} rows={linesOf(value ?? '')} dir="auto" />
      ) : (
        <input {...given} type="text" dir="auto" {...(suggested.length ? { list: `${id}-list` } : {})} />
      )}
      {suggested.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggested.map((each) => (
            <option key={each.text} value={each.text ?? ''} />
          ))}
        </datalist>
      )}
      {hintText && <small id={`${id}-hint`}>{hintText}</small>}
    </div>
  );
};

/** Gmail's own field grows with its text. */
const linesOf = (text: string): number =>
  Math.min(
    16,
    Math.max(
      4,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 42), 0),
    ),
  );

/** One of many, or some of many. A change with an action is a turn of its own. */
export const SelectionInput = ({ input, click }: { readonly input: Of<'selectionInput'>; readonly click: Click }) => {
  const id = useId();
  const { name, label, items, type, onChangeAction } = input;
  const changed = (): void => {
    if (onChangeAction) click(onChangeAction);
  };
  if (type === 'DROPDOWN')
    return (
      <div class="card-field">
        <label for={id}>{label}</label>
        <select id={id} name={name ?? ''} onChange={changed}>
          {(items ?? []).map((item) => (
            <option key={item.value} value={item.value ?? ''} selected={item.selected ?? false}>
              {item.text}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <fieldset class="card-field">
      <legend>{label}</legend>
      {(items ?? []).map((item) => (
        <label key={item.value} class="card-choice">
          <input
            type={type === 'RADIO_BUTTON' ? 'radio' : 'checkbox'}
            name={`${id}-${name}`}
            data-name={name}
            value={item.value ?? ''}
            defaultChecked={item.selected ?? false}
            onChange={changed}
          />
          <span dir="auto">{item.text}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** Words with a switch at their side. */
export const Switch = ({
  control,
  words,
  click,
}: {
  readonly control: SwitchControl;
  readonly words: ComponentChild;
  readonly click: Click;
}) => (
  <label class="card-decorated card-switch">
    {words}
    <input
      type="checkbox"
      class={control.controlType === 'SWITCH' ? 'switched' : ''}
      name={control.name ?? ''}
      value={control.value ?? ''}
      defaultChecked={control.selected ?? false}
      onChange={() => {
        if (control.onChangeAction) click(control.onChangeAction);
      }}
    />
  </label>
);

/** A day, or a time of day. */
export const DateTimePicker = ({ input }: { readonly input: Of<'dateTimePicker'> }) => {
  const id = useId();
  const { name, label, type, valueMsEpoch } = input;
  const iso = valueMsEpoch ? new Date(Number(valueMsEpoch)).toISOString() : '';
  const time = type === 'TIME_ONLY';
  return (
    <div class="card-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={time ? 'time' : 'date'}
        name={name ?? ''}
        defaultValue={time ? iso.slice(11, 16) : iso.slice(0, 10)}
      />
    </div>
  );
};
