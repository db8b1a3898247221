import type { Failure } from '../../faces/cards/answer';

/**
 * What an error of Google's means. There are no codes, only sentences, and some of them in the person's language: what
 * is not recognised counts as unreadable, whose card names every way out. The sentence itself goes nowhere.
 */
export const failureOf = (error: unknown): Failure => {
  const text = error instanceof Error ? error.message : String(error);
  return kinds.find(([pattern]) => pattern.test(text.slice(0, 1000)))?.[1] ?? 'unreadable';
};

const kinds: readonly (readonly [RegExp, Failure])[] = [
  [/expired access token|invalid access token|missing access token/i, 'expired'],
  [/too many times|quota|rate limit|limit exceeded|too many simultaneous/i, 'quota'],
  [/permission|authori[sz]|scope|access denied/i, 'scope'],
];
