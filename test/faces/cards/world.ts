import { allLanguages } from '../../../src/core/languages/all';
import { interfaceWords } from '../../../src/core/languages/en/interface';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import type { Answer } from '../../../src/faces/cards/answer';
import type { Around } from '../../../src/faces/cards/around';
import type { Action, Card } from '../../../src/faces/cards/card';
import type { CardEvent } from '../../../src/faces/cards/event';

/** An ordinary invitation, a day old. */
export const invitation: Message = {
  ...emptyMessage,
  id: 'm1',
  from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
  to: [{ name: 'Sam Lee', address: 'sam.lee@mail.example' }],
  me: { name: 'Sam Lee', address: 'sam.lee@mail.example' },
  subject: 'Interview invitation: Data Analyst at Acme',
  text: 'Hi Sam,\n\nThank you for applying for the Data Analyst position at Acme. We would like to invite you to an interview on Thursday, 26 November 2026 at 14:00.\n\nBest regards,\nMaria Kowalska\nTalent Partner\nAcme\n',
  receivedAt: '2026-11-22T09:00:00Z',
};

export const around = (change: Partial<Around> = {}): Around => ({
  letter: invitation,
  languages: allLanguages,
  words: interfaceWords,
  locale: 'en',
  now: '2026-11-23T10:00:00Z',
  stored: {},
  carried: null,
  draftedAt: null,
  ...change,
});

/** The card that an answer shows. */
export const cardOf = (answer: Answer): Card => {
  const step = answer.navigations?.[answer.navigations.length - 1] ?? {};
  const card = 'pushCard' in step ? step.pushCard : 'updateCard' in step ? step.updateCard : null;
  if (!card) throw new Error('This answer shows no card.');
  return card;
};

type Json = Readonly<Record<string, unknown>>;

/** Every object within a card. */
export const parts = (json: unknown): readonly Json[] =>
  Array.isArray(json)
    ? json.flatMap(parts)
    : typeof json === 'object' && json !== null
      ? [json as Json, ...Object.values(json).flatMap(parts)]
      : [];

/** Every text on it, as one string. */
export const textOf = (card: Card): string =>
  parts(card)
    .filter((part) => part.key === undefined)
    .flatMap((part) =>
      ['title', 'header', 'topLabel', 'text', 'bottomLabel', 'label', 'value', 'hintText'].map((name) => part[name]),
    )
    .filter((each) => typeof each === 'string')
    .join('\n');

/** The value a field has on the card as drawn. */
export const shownIn = (card: Card, name: string): string | null => {
  const part = parts(card).find((each) => each.name === name && each !== card);
  if (!part) return null;
  if (part.items) return String((part.items as readonly Json[]).find((item) => item.selected)?.value ?? '');
  return typeof part.selected === 'boolean'
    ? part.selected
      ? 'on'
      : ''
    : String(part.value ?? part.valueMsEpoch ?? '');
};

export const actionOf = (card: Card, words: string): Action => {
  const button = parts(card).find((part) => part.text === words && part.onClick !== undefined);
  if (!button) throw new Error(`There is no button "${words}".`);
  return (button.onClick as { action: Action }).action;
};

/** The event of a click on this card, with these values changed (null: emptied or switched off). */
export const clicked = (
  card: Card,
  action: Action,
  changes: Readonly<Record<string, string | null>> = {},
): CardEvent => {
  const inputs: Record<string, object> = {};
  for (const part of parts(card)) {
    if (typeof part.name !== 'string' || part === card) continue;
    const value = part.name in changes ? changes[part.name] : shownIn(card, part.name);
    if (value === null || value === undefined || value === '') continue;
    inputs[part.name] =
      part.type === 'DATE_ONLY'
        ? { dateInput: { msSinceEpoch: value } }
        : part.type === 'TIME_ONLY'
          ? {
              timeInput: {
                hours: Math.floor(Number(value) / 3_600_000),
                minutes: Math.floor(Number(value) / 60_000) % 60,
              },
            }
          : { stringInputs: { value: [value.replace(/\n/g, '\r\n')] } };
  }
  return {
    commonEventObject: {
      userLocale: 'en',
      timeZone: { id: 'Europe/Berlin', offset: '3600000' },
      parameters: Object.fromEntries((action.parameters ?? []).map(({ key, value }) => [key ?? '', value ?? ''])),
      formInputs: inputs,
    },
    gmail: { messageId: 'm1', threadId: 't1', accessToken: 'x' },
  };
};
