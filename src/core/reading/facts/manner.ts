import { fold } from '../../message/fold';
import type { Fact } from '../fact';
import type { Letter, Line } from '../letter';
import type { Manner } from '../reading';
import { beginsWord, endsWord } from '../spot';

/** How the letter greets its reader and takes its leave, as the salutations of its language know it. */
export const manner = (letter: Letter): Manner => {
  if (!letter.isSpoken) return { greeting: null, closing: null };
  const { greetings, closings } = letter.language.echo;
  const said = letter.lines.filter((line) => line.text.trim() !== '');
  const { signatureAt } = letter.parts;
  const near = said.filter(({ start }) => start >= signatureAt - 220 && start < signatureAt + 160);
  return {
    greeting: opening(letter, said.slice(0, 6), greetings),
    closing: firstOf([...near].reverse(), closings, isFarewell),
  };
};

/** A closing line is short, but for the whole sentences that formal letters take leave with. */
const isFarewell = (line: Line, key: string): boolean =>
  line.text.trim().length <= (key.length > 14 ? 200 : key.length + 30);

type Known = Readonly<Record<string, string>>;

/** The first line that begins with a greeting; in a letter that is all one line the greeting before the reader's name. */
const opening = (letter: Letter, lines: readonly Line[], known: Known): Fact<string> | null => {
  const found = firstOf(lines, known, (line) => line.text.trim().length < 90);
  const given = letter.message.to[0]?.name.split(' ')[0] ?? '';
  if (found || lines.length === 0) return found;
  const head = { text: letter.parts.text.slice(0, 400), folded: fold(letter.parts.text.slice(0, 400)), start: 0 };
  for (const [key] of longestFirst(known)) {
    const at = head.folded.indexOf(`${key} `);
    if (at < 0 || given.length < 2 || !beginsWord(head.folded, at)) continue;
    if (head.text.slice(at, at + 60).includes(given)) return fact(head, at, key, known);
  }
  return null;
};

const firstOf = (
  lines: readonly Line[],
  known: Known,
  fits: (line: Line, key: string) => boolean,
): Fact<string> | null => {
  for (const line of lines) {
    const at = line.folded.search(/[\p{L}\p{N}]/u);
    const key = longestFirst(known).find(
      ([each]) => at >= 0 && line.folded.startsWith(each, at) && endsWord(line.folded, at + each.length),
    )?.[0];
    if (key !== undefined && fits(line, key)) return fact(line, at, key, known);
  }
  return null;
};

const fact = (line: Line, at: number, key: string, known: Known): Fact<string> => ({
  value: longestFirst(known).find(([each]) => each === key)?.[1] ?? '',
  words: line.text.slice(at, at + key.length),
  where: 'text',
  start: line.start + at,
  sure: 'certain',
  rivals: [],
});

/** Folded phrases with what they are known as, the longest first. */
const longestFirst = (known: Known): readonly (readonly [string, string])[] => {
  const there = sorted.get(known);
  if (there) return there;
  const made = Object.entries(known)
    .map(([key, value]) => [fold(key), value] as const)
    .sort(([a], [b]) => b.length - a.length);
  sorted.set(known, made);
  return made;
};
const sorted = new WeakMap<Known, readonly (readonly [string, string])[]>();
