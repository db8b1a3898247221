import { fold } from '../../message/fold';
import type { Signs } from '../chances';
import type { Letter } from '../letter';
import { study } from '../study';
import type { Appointment, Use } from './appointment';

/** Of how much text on each side of a day the words are looked at (UTF-16 units), and how many words of it. */
const reach = 100;
const bag = 8;

/** The signs of each day of a letter, in its order. `today`: days since 1970. */
export const daySigns = (letter: Letter, all: readonly Appointment[], today: number): readonly Signs[] => {
  const slots = all.filter((each) => each.use === 'slot');
  const best = slots.reduce((most, each) => Math.max(most, each.points), 0);
  return all.map((each, index) => ({
    own: ownSigns(letter, each),
    common: commonSigns(letter, { all, slots, best, today }, each, index),
  }));
};

const textOf = (letter: Letter, { where }: Appointment): string =>
  where === 'subject' ? letter.subject.text : letter.parts.text;

const ownSigns = (letter: Letter, each: Appointment): readonly string[] => {
  const { start, words } = each;
  const text = textOf(letter, each);
  const end = start + words.length;
  const { code } = letter.language;
  const signs: string[] = [];
  const within = fold(words.slice(0, 80));
  for (const piece of pieces(within)) signs.push(`M${piece}`);
  for (const [side, around] of [
    ['L', fold(text.slice(Math.max(0, start - reach), start))],
    ['R', fold(text.slice(end, end + reach))],
  ] as const) {
    const units =
      code === 'ja' || code === 'zh'
        ? [...around.replace(/\d+/g, '0').replace(/\n+/g, '¶').replace(/\s/g, '')]
        : pieces(around);
    const near = side === 'L' ? units.reverse() : units;
    if (code === 'ja' || code === 'zh') {
      for (let size = 1; size < 5; size++) signs.push(`${side}${size}${near.slice(0, size).join('')}`);
      for (let at = 0; at < 12 && at + 1 < near.length; at++) signs.push(`${side}${near[at]}${near[at + 1]}`);
      continue;
    }
    for (let at = 0; at < bag && at < near.length; at++) {
      signs.push(`${side}${near[at]}`);
      if (at < 3) signs.push(`${side}${at}${near[at]}`);
    }
  }
  return signs;
};

/** Words, numbers as "0", the ends of sentences as ".", those of lines as "¶", every other sign. */
const pieces = (folded: string): string[] =>
  [...folded.matchAll(/\n+|[.!?。！？]|\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(([piece]) => {
    if (piece.startsWith('\n')) return '¶';
    if ('.!?。！？'.includes(piece)) return '.';
    return /^\p{N}/u.test(piece) ? '0' : piece;
  });

interface Around {
  readonly all: readonly Appointment[];
  readonly slots: readonly Appointment[];
  /** The most points of a slot. */
  readonly best: number;
  readonly today: number;
}

const commonSigns = (letter: Letter, around: Around, each: Appointment, index: number): readonly string[] => {
  const { all, slots, best, today } = around;
  const { use, timed, day, start } = each;
  const end = start + each.words.length;
  const before = all[index - 1];
  const after = all[index + 1];
  const others = slots.filter((other) => other !== each);
  const kind = `${uses[use]}${timed ? '+' : ''}`;
  const sentence = study(letter).find((one) => one.where === each.where && start >= one.start && start < one.end);
  const signs = [
    'all',
    `use ${uses[use]}`,
    `timed ${timed}`,
    `points ${Math.min(9, each.points)}`,
    `till ${each.till}`,
    `opens ${each.opens} ${timed}`,
    `toward ${each.toward}`,
    `where ${each.where}`,
    `ahead ${ahead(day - today)}`,
    `${kind} best ${best} ${each.points}`,
    `${kind} slots ${Math.min(4, slots.length)}`,
    `${kind} after ${Math.min(3, slots.filter((other) => other.start < start).length)}`,
    `${kind} at ${Math.floor((start / Math.max(1, letter.parts.text.length)) * 5)}`,
    `${kind} last ${before === undefined ? '' : uses[before.use]}`,
    `${kind} next ${after === undefined ? '' : uses[after.use]}`,
    `left ${before === undefined ? '' : `${uses[before.use]} ${tens(start - before.start - before.words.length)}`}`,
    `right ${after === undefined ? '' : `${uses[after.use]} ${tens(after.start - end)}`}`,
  ];
  if (before !== undefined && isJoined(letter, before, each)) signs.push(`or ${before.timed} ${timed}`);
  if (after !== undefined && isJoined(letter, each, after)) signs.push(`or after ${timed} ${after.timed}`);
  if (others.some((other) => other.timed && other.day !== day)) signs.push(`${kind} beside a time`);
  if (all.some((other) => other !== each && other.day === day)) signs.push(`${kind} said again`);
  if (slots[0] === each) signs.push(`${kind} first`);
  if (slots[slots.length - 1] === each) signs.push(`${kind} final`);
  if (others.every((other) => other.day < day)) signs.push(`${kind} latest`);
  if (others.every((other) => other.day > day)) signs.push(`${kind} earliest`);
  const text = textOf(letter, each);
  for (const { tag, ...spot } of sentence?.spots ?? []) {
    // "If that does not suit, Wednesday would do, too": what is said in another clause is said of another day, mostly.
    const between = spot.end <= start ? text.slice(spot.end, start) : text.slice(end, spot.start);
    const far = /[,;:，、；：]/.test(between) ? 'afar ' : '';
    signs.push(`${far}cue ${tag}`, `${far}cue ${tag} ${timed}`);
  }
  return signs;
};

/** "On 12 March at 2.30 or on the 13th at 9": nothing but "or" and small words stands between. */
const isJoined = (letter: Letter, first: Appointment, second: Appointment): boolean => {
  const from = first.start + first.words.length;
  if (first.where !== second.where || second.start < from || second.start - from > 18) return false;
  const between = fold(textOf(letter, first).slice(from, second.start));
  const words = between.split(/[^\p{L}]+/u);
  return (
    !/[.!?。！？:;\n]/.test(between) &&
    orsOf(letter).some((or) => (/^[a-z ]+$/.test(or) ? words.includes(or) : between.includes(or)))
  );
};

const orsOf = ({ language }: Letter): readonly string[] =>
  (language.dates.words.and ?? '').split('|').map((word) => fold(word));

const uses: Readonly<Record<Use, string>> = { slot: 's', deadline: 'd', stale: 'o', noise: 'n', past: 'p' };

const tens = (distance: number): number => Math.max(-1, Math.min(5, Math.floor(distance / 10)));

/** How far a day lies ahead. */
const ahead = (days: number): string =>
  days < -1
    ? 'past'
    : days <= 3
      ? String(days)
      : days <= 7
        ? 'week'
        : days <= 14
          ? 'two'
          : days <= 35
            ? 'month'
            : 'far';
