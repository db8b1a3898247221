import { fold } from '../message/fold';
import type { Letter } from './letter';
import { levels } from './levels';
import { once } from './words';

/** What of a letter is looked at: what it is about is said early, and a long one must not cost more. */
const cap = { subject: 300, text: 1500 };

/**
 * How much the words of a letter speak for an interview invitation, whatever they mean: a logit, learned from labelled letters by
 * scripts/fit-tells.mjs. Where a letter says in words no list knows what others of its kind say in like
 * words, it carries. In a language we do not speak the words say nothing: null.
 */
export const speaks = (letter: Letter): number | null => {
  if (!letter.isSpoken) return null;
  const weights = levels(letter.language.tells, ['/', '|']);
  const stems = stemsOf(letter);
  let sum = 0;
  for (const stem of stems) sum += weights.get(stem) ?? 0;
  return sum / spread(stems.size) / step;
};

/** Many words say what a few would: a letter twice as long is not twice as sure. One of a few words tells little. */
export const spread = (stems: number): number => Math.sqrt(Math.max(30, stems));

/**
 * Words alone never invite: many letters propose a time, and few of those that are for sale, for school or for teeth were
 * learned from. This is the most they speak for an invitation; against one they may say more.
 */
export const most = 0.3;

/** Weights are written as whole steps of a logit. */
export const step = 2;

/**
 * The beginnings of the words of a letter, alone and two by two, those of the subject marked with "#" as well. In Japanese,
 * Chinese and Korean every two and three signs that follow each other. Figures are all one.
 */
export const stemsOf = once(({ language, message, parts }: Letter): ReadonlySet<string> => {
  const { code } = language;
  const take = code === 'ja' || code === 'zh' || code === 'ko' ? takeSigns : takeWords;
  const found = new Set<string>();
  const subject = fold(message.subject.slice(0, cap.subject));
  take(subject, '#', found);
  take(subject, '', found);
  take(fold(parts.text.slice(0, Math.min(cap.text, parts.signatureAt))), '', found);
  return found;
});

const takeWords = (text: string, mark: string, found: Set<string>): void => {
  let before = '';
  for (const [word] of text.matchAll(/\p{L}+|\p{N}+|[?!]/gu)) {
    const stem = mark + (/\p{N}/u.test(word) ? '0' : word.slice(0, 5));
    found.add(stem);
    if (before) found.add(`${before} ${stem}`);
    before = stem;
  }
};

const takeSigns = (text: string, mark: string, found: Set<string>): void => {
  for (const [run] of text.matchAll(/[^\x20-\x7e\n]{2,}/g))
    for (let at = 0; at + 1 < run.length; at++) {
      found.add(mark + run.slice(at, at + 2));
      if (at + 2 < run.length) found.add(mark + run.slice(at, at + 3));
    }
};
