import type { InterfaceWords } from '../../core/languages/en/interface';
import { say } from '../../core/languages/say';
import type { Verdict } from '../../core/review/check';

/** A verdict as the terminal prints it: one sentence that says why, and the words it speaks of. */
export interface CheckLine {
  readonly name: string;
  readonly verdict: 'pass' | 'look' | 'not-mine';
  readonly why: string;
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** The twelve verdicts, each with its sentence in the interface's language. */
export const checkLines = (review: readonly Verdict[], words: InterfaceWords): readonly CheckLine[] =>
  review.map((verdict) => ({
    name: verdict.name,
    verdict: verdict.verdict,
    why: whyOf(verdict, words),
    words: verdict.faults.flatMap((fault) => fault.words),
  }));

const whyOf = (verdict: Verdict, words: InterfaceWords): string => {
  const sentences: Readonly<Record<string, string>> = words;
  const found = verdict.faults
    .map((fault) => say(sentences[fault.fault] ?? '', fault.values))
    .filter((sentence) => sentence !== '');
  return found.length > 0 ? [...new Set(found)].join(' ') : verdict.why;
};
