/** What stands in a field of a card, typed or switched. */
interface Value {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** What stands in a card's fields now. */
export const valuesIn = (card: HTMLElement): readonly Value[] =>
  fieldsIn(card).map((field) => ({
    name: field.name,
    value: field.value,
    checked: field instanceof HTMLInputElement && field.checked,
  }));

/** Fills the same card's fields again; a field that is another one now keeps what it has. */
export const putBack = (card: HTMLElement, values: readonly Value[]): void =>
  fieldsIn(card).forEach((field, at) => {
    const was = values[at];
    if (was?.name !== field.name) return;
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
      field.checked = was.checked;
    else field.value = was.value;
  });

const fieldsIn = (card: HTMLElement) =>
  [...card.querySelectorAll('input, textarea, select')].filter(
    (each) =>
      each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement,
  );
