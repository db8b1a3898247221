import type { Letter } from '../letter';
import { isWrittenEast, once } from '../words';
import { keyOf, type Place, type Span } from './tagger';

/**
 * Words that stand where people and houses sign: in the head of the letter and in the short lines around its end. Nobody says
 * that they are names; whoever weighs names may have them beside those that finders and tagger propose.
 */
export interface SignedName extends Span {
  /** Where it stands, as a sign for the judge: "from 0 whole", "end -2 0 head". */
  readonly stands: string;
}

/** How many lines before the signature, and within it, are looked at; and how long they and names may be. */
const [before, within] = [4, 7];
const longestLine = 90;
const longestName = 50;

export const signedNames = once((letter: Letter): readonly SignedName[] => {
  const found = new Map<string, SignedName>();
  const isEast = isWrittenEast(letter);
  const add = (text: string, place: Place, start: number, stands: string): void => {
    const key = keyOf(text);
    if (text.length > longestName || !/\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(text) || found.has(key))
      return;
    found.set(key, { key, text, place, start, chance: 0, stands });
  };
  const line = (text: string, place: Place, offset: number, at: string): void => {
    for (const [index, [piece, from]] of piecesOf(text).entries())
      for (const [run, start, how] of runsOf(piece, isEast))
        add(run, place, offset + from + start, `${at} ${Math.min(index, 2)} ${how}`);
  };
  const { from } = letter.message;
  if (from) line(from.name, 'from', 0, 'from');
  const { signatureAt } = letter.parts;
  const lines = letter.lines.filter(({ text }) => text.trim() !== '' && !isRule(text));
  const end = lines.findIndex(({ start }) => start >= signatureAt);
  const cut = end < 0 ? lines.length : end;
  for (let i = Math.max(0, cut - before); i < Math.min(lines.length, cut + within); i++) {
    const each = lines[i];
    if (!each || each.text.length > longestLine) continue;
    const at = i < cut ? `end ${i - cut}` : `signature ${Math.min(i - cut, 3)}`;
    line(each.text, i < cut ? 'text' : 'signature', each.start, at);
  }
  return [...found.values()];
});

const isRule = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The parts of a line between the signs that part names, with their offsets. */
const piecesOf = (text: string): readonly (readonly [string, number])[] => {
  const pieces: [string, number][] = [];
  let from = 0;
  for (const { 0: sign, index } of [...text.matchAll(parting), { 0: '', index: text.length }]) {
    if (index > from) pieces.push([text.slice(from, index), from]);
    from = index + sign.length;
  }
  return pieces;
};
const parting = / [–—-] |—|[|｜/／,，、。！？!?;:：()（）[\]【】「」“”"<>*_@]|\.(?= |$)(?<=\p{L}{4}\.)/gu;

/** The most words of a line that may hold a name. */
const mostWords = 8;

/** Names have two words in small letters at most ("de la"), and are short where no blank parts words. */
const isSentence = (piece: string): boolean =>
  (piece.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0) > 2 || /[\u3040-\u9fff]{15}/u.test(piece);

/** A piece as a whole, and what begins and ends it. */
const runsOf = (piece: string, isEast: boolean): readonly (readonly [string, number, string])[] => {
  const words = [...piece.matchAll(/\S+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const);
  const run = (first: number, last: number, how: string) => {
    const [start, end] = [words[first]?.[0] ?? 0, words[last]?.[1] ?? 0];
    return [piece.slice(start, end), start, how] as const;
  };
  if (words.length === 0 || words.length > mostWords || isSentence(piece)) return [];
  const runs = [run(0, words.length - 1, 'whole')];
  for (let count = 1; count <= Math.min(isEast ? 2 : 3, words.length - 1); count++)
    runs.push(run(0, count - 1, `head ${count}`), run(words.length - count, words.length - 1, `tail ${count}`));
  if (isEast) return runs;
  // Names begin with a capital where there are any, and no capital goes on beside them.
  return runs.filter(
    ([text, start]) =>
      /^\p{Lu}/u.test(text) &&
      !/\p{Lu}[\p{L}.'’-]* $/u.test(piece.slice(0, start)) &&
      !/^ \p{Lu}/u.test(piece.slice(start + text.length)),
  );
};
