import { readFile } from 'node:fs/promises';
import type { LanguageCode } from '../../core/languages/code';
import { interfaceWords } from '../../core/languages/en/interface';
import { languageOf } from '../../core/languages/language-of';
import { language as languageIn } from '../../core/reading/language';
import { review } from '../../core/review/review';
import { checkLines } from '../../faces/text/checks';
import { bring } from './languages';
import { options } from './options';
import { sessionOf } from './session-of';

/** `review LETTER.eml DRAFT.txt`: the twelve manners of a draft written by hand. */
export const reviewCommand = async (words: readonly string[]): Promise<number> => {
  const asked = options(words);
  const [letter, draft] = asked.files;
  if (letter === undefined || draft === undefined || asked.files.length > 2)
    throw new Error('review takes a letter and a draft: review LETTER.eml DRAFT.txt');
  const text = (
    await readFile(draft, 'utf8').catch(() => {
      throw new Error(`The draft ${draft} cannot be read.`);
    })
  )
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const session = await sessionOf({ ...asked, files: [letter] });
  const code = (asked.wish.language ?? languageIn('', text).value) as LanguageCode;
  const language = languageOf(code, await bring(code));
  const { reading, wish, reply } = session;
  const checks = checkLines(
    review({ text, edited: true, reply, reading, wish, now: asked.now, language }),
    interfaceWords,
  );
  process.stdout.write(
    asked.json
      ? `${JSON.stringify({ language: language.code, checks })}\n`
      : `${checks.map((check) => `${check.verdict.padEnd(8)} ${check.name}: ${check.why}`).join('\n')}\n`,
  );
  return 0;
};
