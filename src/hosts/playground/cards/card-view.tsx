import { useRef } from 'preact/hooks';
import type { Action, Card, Section } from '../../../faces/cards/card';
import { words } from '../words';
import { ButtonView, type Click } from './button-view';
import { CardText } from './card-text';
import { inputsOf } from './inputs';
import { WidgetView } from './widget-view';

/**
 * Draws Google's card JSON as Gmail's side panel does: header, sections, fixed footer, and the widgets we use.
 * Every text is set as text; of markup only Google's own small tag set is understood.
 */
export const CardView = ({ card, run }: { readonly card: Card; readonly run: Run }) => {
  const form = useRef<HTMLFormElement>(null);
  const click: Click = (action) => {
    if (form.current) run(action, inputsOf(form.current));
  };
  const { header, fixedFooter } = card;
  return (
    <form class="card" ref={form} onSubmit={(event) => event.preventDefault()}>
      <div class="card-body">
        {header?.title && (
          <div class="card-header">
            <h2>{header.title}</h2>
            {header.subtitle && <p>{header.subtitle}</p>}
          </div>
        )}
        {(card.sections ?? []).map((section, at) => (
          <SectionView key={String(at)} section={section} click={click} />
        ))}
      </div>
      {fixedFooter && (
        <div class="card-footer">
          {[fixedFooter.primaryButton, fixedFooter.secondaryButton].map(
            (button, at) =>
              button && (
                <ButtonView key={String(at)} button={{ ...(at ? {} : { type: 'FILLED' }), ...button }} click={click} />
              ),
          )}
        </div>
      )}
    </form>
  );
};

type Run = (action: Action, inputs: ReturnType<typeof inputsOf>) => void;

/** A section; a folded one shows its first widgets and opens the rest. */
const SectionView = ({ section, click }: { readonly section: Section; readonly click: Click }) => {
  const widgets = section.widgets ?? [];
  const open = section.collapsible ? (section.uncollapsibleWidgetsCount ?? 0) : widgets.length;
  const draw = (list: typeof widgets) =>
    list.map((widget, at) => <WidgetView key={String(at)} widget={widget} click={click} />);
  const rest = widgets.slice(open);
  return (
    <section class="card-section">
      {section.header && !rest.length && (
        <h3>
          <CardText text={section.header} />
        </h3>
      )}
      {draw(widgets.slice(0, open))}
      {rest.length > 0 && (
        <details>
          <summary>{section.header ? <CardText text={section.header} /> : words['panel.more']}</summary>
          {draw(rest)}
        </details>
      )}
    </section>
  );
};
