import { type Action, type Button, cardLimits, escapeText, unmarked, type Widget } from './card';

/** A text field. Its value is plain text for Google, so nothing is escaped. */
export const textField = (
  name: string,
  label: string,
  value: string,
  more: { readonly lines?: boolean; readonly hint?: string; readonly suggestions?: readonly string[] } = {},
): Widget => ({
  textInput: {
    name,
    label,
    value,
    type: more.lines ? 'MULTIPLE_LINE' : 'SINGLE_LINE',
    ...(more.hint ? { hintText: more.hint } : {}),
    ...(more.suggestions?.length ? { initialSuggestions: { items: more.suggestions.map((text) => ({ text })) } } : {}),
  },
});

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One of many: folded up as a dropdown, or all visible as radio buttons. */
export const oneOf = (
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  more: { readonly onChange?: Action; readonly radio?: boolean } = {},
): Widget => ({
  selectionInput: {
    name,
    label,
    type: more.radio ? 'RADIO_BUTTON' : 'DROPDOWN',
    items: choices
      .slice(0, cardLimits.items)
      .map(({ value, text }) => ({ value, text: unmarked(text), selected: value === chosen })),
    ...(more.onChange ? { onChangeAction: more.onChange } : {}),
  },
});

/** A sentence with a switch beside it. */
export const switched = (
  name: string,
  text: string,
  on: boolean,
  more: { readonly above?: string; readonly below?: string } = {},
): Widget => ({
  decoratedText: {
    text: escapeText(text),
    wrapText: true,
    ...(more.above ? { topLabel: unmarked(more.above) } : {}),
    ...(more.below ? { bottomLabel: unmarked(more.below) } : {}),
    switchControl: { name, value: 'on', selected: on, controlType: 'SWITCH' },
  },
});

/** A day ("2026-03-05", or null), as midnight UTC: so no time zone can move it. */
export const dayPicker = (name: string, label: string, day: string | null): Widget => {
  const epoch = day === null ? Number.NaN : Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return {
    dateTimePicker: { name, label, type: 'DATE_ONLY', ...(Number.isNaN(epoch) ? {} : { valueMsEpoch: String(epoch) }) },
  };
};

/** A time of day ("14:00", or null), as milliseconds after midnight. */
export const timePicker = (name: string, label: string, time: string | null): Widget => {
  const found = /^(\d{2}):(\d{2})/.exec(time ?? '');
  return {
    dateTimePicker: {
      name,
      label,
      type: 'TIME_ONLY',
      ...(found ? { valueMsEpoch: String((Number(found[1]) * 60 + Number(found[2])) * 60_000) } : {}),
    },
  };
};

export const buttons = (...list: readonly Button[]): Widget => ({ buttonList: { buttons: [...list] } });
