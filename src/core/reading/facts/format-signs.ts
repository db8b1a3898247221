import type { KindCue } from '../../languages/kinds';
import type { Letter } from '../letter';
import { type Betrayal, type Sentence, study } from '../study';
import type { Appointment } from './appointment';
import { appointments } from './date';
import { likelyDays } from './day-judge';
import { heldIn, plainFormat, type Weighed } from './format-points';

/** What tells in which way an interview is held: what the rules make of it, and which ways are named where, and how. */
export const formatSigns = (letter: Letter, found: readonly Weighed[]): readonly string[] => {
  const slots = likelyDays(letter, appointments(letter));
  const told = placed(letter, slots);
  const signs = new Set(['all', ...ruleSigns(letter, found)]);
  for (const each of told) {
    for (const sign of cueSigns(each)) signs.add(sign);
    for (const sign of thingSigns(each)) signs.add(sign);
  }
  for (const sign of orderSigns(told, slots, plainFormat(found))) signs.add(sign);
  return [...signs];
};

/** A sentence, and how it stands to the day of the interview. */
interface Placed {
  readonly sentence: Sentence;
  readonly place: 'subject' | 'timed' | 'after' | 'text' | 'signature';
  /** What names a way to meet, in its order. */
  readonly named: readonly Betrayal[];
}

const ways: Partial<Record<KindCue, string>> = {
  call: 'phone',
  phone: 'phone',
  video: 'video',
  trial: 'onsite',
  onsite: 'onsite',
  place: 'place',
  where: 'where',
  takeHome: 'home',
};
/** What is said of a way in the same sentence. */
const sayings = [
  'interview',
  'meeting',
  'invite',
  'ask',
  'fixed',
  'cond',
  'query',
  'past',
  'contact',
  'not',
  'test',
  'moved',
] as const;
const elsewhere = ['cond', 'query', 'past', 'contact'] as const;

const placed = (letter: Letter, slots: readonly Appointment[]): readonly Placed[] => {
  let isBehind = false;
  return study(letter).map((sentence) => {
    const { where, start, end, spots } = sentence;
    const isTimed = slots.some((each) => each.where === where && each.start >= start && each.start < end);
    const place = where !== 'text' ? where : isTimed ? 'timed' : isBehind ? 'after' : 'text';
    if (where === 'text') isBehind = isTimed;
    return { sentence, place, named: where === 'signature' ? [] : spots.filter(({ tag }) => ways[tag]) };
  });
};

const ruleSigns = (letter: Letter, found: readonly Weighed[]): readonly string[] => {
  const [first, second] = found;
  return [
    ...(['phone', 'video', 'onsite', 'take-home'] as const).map((value) => {
      const points = found.find(({ candidate }) => candidate.value === value)?.points ?? 0;
      return `points ${value} ${Math.min(8, Math.round(points * 2))}`;
    }),
    `rule ${plainFormat(found) ?? ''}`,
    `most ${first?.candidate.value ?? ''} ${second?.candidate.value ?? ''}`,
    `calendar ${heldIn(letter) ?? ''}`,
    `length ${Math.min(8, Math.round(letter.parts.text.length / 200))}`,
  ];
};

const cueSigns = ({ sentence: { cues, where }, place }: Placed): readonly string[] =>
  Object.keys(ways)
    .filter((cue) => cues.has(cue as KindCue))
    .flatMap((cue) => [
      `${cue} ${place}`,
      ...(where === 'signature' ? [] : sayings.filter((each) => cues.has(each)).map((each) => `${cue} with ${each}`)),
    ]);

/** A link, a number to ring, the number of a street or a town. */
const thingSigns = ({ sentence: { text, where }, place }: Placed): readonly string[] =>
  where !== 'text' ? [] : things.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name} ${place}`);
const things = [
  ['link', /https?:/],
  ['number', /(?:\+|\b0)\d[\d ()/.-]{7,24}/],
  ['town', /\b\d{4,5} [a-z]{3,}|\b\d{5}\b/],
] as const;

/** Which ways are named in which places, which first, and which nearest to the day. */
const orderSigns = (told: readonly Placed[], slots: readonly Appointment[], rule: string | null): readonly string[] => {
  const waysIn = (has: (each: Placed) => boolean): readonly string[] =>
    told.filter(has).flatMap(({ named }) => named.map(({ tag }) => ways[tag] ?? ''));
  const setOf = (name: string, has: (each: Placed) => boolean): string =>
    `set ${name} ${[...new Set(waysIn(has))].sort().join(' ')}`;
  const order = waysIn(({ sentence }) => sentence.where === 'text');
  const first = order[0] ?? '';
  const near = nearest(told, slots);
  return [
    ...(['timed', 'after', 'text', 'subject'] as const).map((name) => setOf(name, ({ place }) => place === name)),
    setOf('plain', ({ sentence }) => !elsewhere.some((cue) => sentence.cues.has(cue))),
    `order ${first}`,
    `order ${first} ${order.find((each) => each !== first) ?? ''}`,
    `last ${order[order.length - 1] ?? ''}`,
    `near ${near.way} ${near.side}`,
    `near ${near.way} ${near.far < 20 ? 0 : near.far < 60 ? 1 : near.far < 150 ? 2 : 3}`,
    `near ${near.way} first ${first} rule ${rule ?? ''}`,
  ];
};

const nearest = (told: readonly Placed[], slots: readonly Appointment[]) => {
  let best = { far: Number.POSITIVE_INFINITY, way: '', side: '' };
  for (const { sentence, named } of told)
    for (const { tag, start, end } of named)
      for (const slot of slots) {
        const isBehind = start >= slot.start;
        const far = isBehind ? start - slot.start : slot.start - end;
        if (slot.where === sentence.where && far >= 0 && far < best.far)
          best = { far, way: ways[tag] ?? '', side: isBehind ? 'behind' : 'before' };
      }
  return best;
};
