import type { OwnBlock } from '../blocks/block';
import type { Slot } from '../languages/time';
import type { Wish } from '../reply/wish';
import type { CheckName } from '../review/check';
import type { Corrections } from './correction';
import type { Doings } from './session';

/** What the person did, as a text to be kept. Nothing that was read from the letter is in it. */
export const writeDown = (doings: Doings): string => JSON.stringify(doings);

/** Reads back what was written down. Each field is looked at: a damaged or foreign one falls away alone, the typed text never with it. */
export const readBack = (written: string): Doings | null => {
  let found: unknown;
  try {
    found = JSON.parse(written);
  } catch {
    return null;
  }
  if (!isBag(found)) return null;
  return {
    wish: asWish(found.wish),
    corrections: asCorrections(found.corrections),
    typed: typeof found.typed === 'string' ? found.typed : null,
    dismissed: listOf(found.dismissed, isText) as readonly CheckName[],
    everyone: found.everyone === true,
  };
};

type Bag = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const oneOf =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string);
const bagOf =
  (test: Test): Test =>
  (value) =>
    isBag(value) && Object.keys(value).every((key) => test(value[key]));
const all =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const shape =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isBag(value) && Object.keys(tests).every((key) => tests[key]?.(value[key]));

const listOf = (value: unknown, test: Test): readonly unknown[] => (Array.isArray(value) ? value.filter(test) : []);

const isSlot = shape({ start: isText, minutes: orNull(isNumber), zone: orNull(isText) } satisfies Record<
  keyof Slot,
  Test
>);

const isOwnBlock = shape({
  id: isText,
  move: isText,
  language: isText,
  text: isText,
  intents: all(isText),
  hidden: (value) => typeof value === 'boolean',
  place: orNull(isNumber),
} satisfies Record<keyof OwnBlock, Test>);

const wishes: Readonly<Record<keyof Wish, Test>> = {
  intent: oneOf('decline', 'move', 'one-line'),
  occasion: orNull(oneOf('invitation', 'confirmed', 'pushback', 'format', 'bulk')),
  reason: isText,
  tone: oneOf('formal', 'warm'),
  register: orNull(oneOf('formal', 'familiar')),
  language: orNull(isText),
  switches: bagOf((value) => typeof value === 'boolean'),
  variants: bagOf(isNumber),
  order: all(isText),
  slots: all(isSlot),
  otherFormat: orNull(oneOf('phone', 'video')),
  otherMinutes: orNull(isNumber),
  colleague: orNull(shape({ name: isText, about: isText, consent: (value) => typeof value === 'boolean' })),
  specific: orNull(isText),
  confirmed: all(isText),
  signOffName: orNull(isText),
  zone: orNull(isText),
  own: all(isOwnBlock),
};

const asWish = (value: unknown): Partial<Wish> => pick(value, wishes);

const corrections: Readonly<Record<keyof Corrections, Test>> = {
  recruiter: orNull(isText),
  role: orNull(isText),
  company: orNull(isText),
  date: orNull(isText),
  address: orNull(isText),
  invitation: (each) => typeof each === 'boolean',
};

const asCorrections = (value: unknown): Corrections => pick(value, corrections);

const pick = (value: unknown, tests: Readonly<Record<string, Test>>): Readonly<Record<string, never>> => {
  const kept: Record<string, unknown> = {};
  if (isBag(value))
    for (const key of Object.keys(tests))
      if (Object.prototype.hasOwnProperty.call(value, key) && tests[key]?.(value[key])) kept[key] = value[key];
  return kept as Readonly<Record<string, never>>;
};
