import type { Instant, Slot } from '../languages/time';
import type { Taken } from '../reply/slots';

/** The times a person offered in the answer to one letter. Nothing of the letter itself is remembered. */
export interface Offered {
  /** The host's own mark of the letter. */
  readonly id: string;
  readonly slots: readonly Slot[];
}

const prefix = 'offered:';

/** The key the times of a letter are kept under, one record each. */
export const offeredKey = (id: string): string => prefix + id;

/** The record's text, a time a line: start, minutes and zone with a blank between, "-" for what was not said. */
export const writeOffered = (slots: readonly Slot[]): string =>
  slots.map(({ start, minutes, zone }) => `${start} ${minutes ?? '-'} ${zone ?? '-'}`).join('\n');

/** The times among the records (texts by key); a line that cannot be read is left alone. */
export const readOffered = (records: ReadonlyMap<string, string>): readonly Offered[] =>
  [...records].flatMap(([key, text]) =>
    key.startsWith(prefix)
      ? [{ id: (key.slice(prefix.length).split('~')[0] ?? '').trim(), slots: text.split('\n').flatMap(slotIn) }]
      : [],
  );

const slotIn = (line: string): readonly Slot[] => {
  const found = /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?) (\d{1,4}|-) ([\w/+-]{1,60})$/.exec(line);
  if (!found?.[1] || !found[2] || !found[3]) return [];
  const [minutes, zone] = [found[2], found[3]];
  return [{ start: found[1], minutes: minutes === '-' ? null : Number(minutes), zone: zone === '-' ? null : zone }];
};

/** The times that are given away while another letter is answered: a time is offered to one company only. */
export const takenElsewhere = (offered: readonly Offered[], id: string): readonly Taken[] =>
  offered
    .filter((each) => each.id !== id)
    .flatMap(({ slots }) => slots.map((slot): Taken => ({ slot, why: 'elsewhere', name: '' })));

/** Whose records may go: all of their times lie a day behind, wherever they were meant. */
export const outlived = (offered: readonly Offered[], now: Instant): readonly string[] => {
  const dayBefore = new Date(Date.parse(now) - 24 * 3_600_000).toISOString();
  return offered.filter(({ slots }) => slots.every(({ start }) => start < dayBefore)).map(({ id }) => id);
};
