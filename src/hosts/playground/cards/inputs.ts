import type { FormInput } from '../../../faces/cards/event';

/** The values of a card's fields as Google sends them. What is switched off or empty is absent. */
export const inputsOf = (form: HTMLFormElement): Record<string, FormInput> => {
  const inputs: Record<string, FormInput> = {};
  const add = (name: string, value: string): void => {
    inputs[name] = { stringInputs: { value: [...(inputs[name]?.stringInputs?.value ?? []), value] } };
  };
  for (const field of form.elements) {
    if (!isField(field) || !field.name) continue;
    const name = field.dataset.name ?? field.name;
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      if (field.checked) add(name, field.value);
    } else if (field.value === '') continue;
    else if (field.type === 'date')
      inputs[name] = { dateInput: { msSinceEpoch: String(Date.parse(`${field.value}T00:00:00Z`)) } };
    else if (field.type === 'time') inputs[name] = { timeInput: timeOf(field.value) };
    else add(name, field.value);
  }
  return inputs;
};

const timeOf = (value: string): { hours: number; minutes: number } => {
  const [hours = 0, minutes = 0] = value.split(':').map(Number);
  return { hours, minutes };
};

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
