import type { Words } from './check';
import type { Hit } from './phrasing';

/** A change of the draft: these units are replaced by `by`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The draft with the changes made, from the last to the first; gaps that a removal leaves are closed. */
export const mend = (text: string, changes: readonly Change[]): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (was, { start, end, by }) => (by === '' ? without(was, start, end) : was.slice(0, start) + by + was.slice(end)),
      text,
    );

/** The draft without the words, in capitals where a sentence now begins. */
const without = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/(^|[\s(])$/.test(before)) {
    const rest = after.replace(/^[,;]?[ \t]{1,3}|^(?=[.,;!?])/, '');
    const opens = /(^|[.!?]\s{1,3}|\n)$/.test(before);
    const tight = /^[.,;!?\n]|^$/.test(rest) ? before.replace(/[ \t]{1,3}$/, '') : before;
    return tight + (opens ? rest.slice(0, 1).toUpperCase() + rest.slice(1) : rest);
  }
  return before + after;
};

/** The draft without these parts. */
export const cut = (text: string, parts: readonly Words[]): string =>
  mend(
    text,
    parts.map(({ start, end }) => ({ start, end, by: '' })),
  );

/** The draft with every hit replaced by what its phrase brings, or undefined where one brings nothing. */
export const mendHits = (text: string, hits: readonly Hit[]): string | undefined =>
  hits.every((hit) => hit.instead !== null)
    ? mend(
        text,
        hits.map(({ start, end, instead, text: was }) => ({ start, end, by: likeCase(instead ?? '', was) })),
      )
    : undefined;

const likeCase = (by: string, was: string): string =>
  /^\p{Lu}/u.test(was) && was !== 'I' ? by.slice(0, 1).toUpperCase() + by.slice(1) : by;

/** The words of a hit, without what the check need not know. */
export const wordsOf = (hits: readonly Words[]): readonly Words[] =>
  hits.map(({ text, start, end }) => ({ text, start, end }));
