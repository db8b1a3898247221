import { writing as english } from '../../core/languages/en/writing';
import type { WritingLanguage } from '../../core/languages/language';
import { loadWriting } from '../../core/languages/load-parts';
import { noManners } from '../../core/languages/manners';
import { suggest } from '../../core/reply/suggest';
import { begin } from '../../core/session/session';
import { isLanguageCode } from './languages';
import { readHere } from './read-here';
import type { Answered, Asked } from './reader';

const en: WritingLanguage = { ...english, manners: noManners };

/** Reads a letter and answers it where it runs: in the worker. What a page may not receive (functions) stays there. */
export const answerHere = async ({ message, now, standing, doings }: Asked): Promise<Answered> => {
  const asRead = await readHere(message, now);
  const code = doings.wish?.language ?? asRead.language.value;
  const theirs = isLanguageCode(code) && code !== 'en' ? await loadWriting[code]?.().catch(() => null) : undefined;
  const languages = theirs ? { en, [theirs.code]: { ...theirs, manners: noManners } } : { en };
  const session = begin({ message, languages, now, standing, suggest, review: null }, asRead, doings);
  const { wish, reading, reply } = session;
  return { asRead, composed: { wish, reading, reply }, lacks: theirs === null };
};
