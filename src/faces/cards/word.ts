import type { InterfaceKey, InterfaceWords } from '../../core/languages/en/interface';
import { say } from '../../core/languages/say';

type Values = Readonly<Record<string, string | number>>;

/** A sentence of the interface with its fields filled. */
export const word = (words: InterfaceWords, key: InterfaceKey, values?: Values): string =>
  say(words[key] ?? '', values);

/** The sentence of a key that another room names, or what stands in for it where no such sentence exists. */
export const wordOr = (words: InterfaceWords, key: string, otherwise: string, values?: Values): string => {
  const found = Object.prototype.hasOwnProperty.call(words, key) ? words[key as InterfaceKey] : undefined;
  return say(found ?? otherwise, values);
};
