import { interfaceWords } from '../../core/languages/en/interface';
import { insertion } from '../../core/session/insertion';
import { checkLines } from '../../faces/text/checks';
import { options } from './options';
import { sessionOf, warn } from './session-of';

/** `decline FILE.eml`: prints the reply. On a letter that is no invitation it says so on standard error and prints it all the same. */
export const declineCommand = async (words: readonly string[]): Promise<number> => {
  const asked = options(words);
  const session = await sessionOf(asked);
  await warn(session);
  const { text, html, subject, to } = insertion(session);
  const blocks = session.reply.parts.map((part) => part.block);
  const checks = checkLines(session.review, interfaceWords);
  process.stdout.write(asked.json ? `${JSON.stringify({ to, subject, text, html, blocks, checks })}\n` : `${text}\n`);
  return 0;
};
