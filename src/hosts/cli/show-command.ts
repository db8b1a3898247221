import { interfaceWords } from '../../core/languages/en/interface';
import { sheet } from '../../faces/text/sheet';
import { options } from './options';
import { sessionOf, warn } from './session-of';

/** `show FILE.eml`: what was read and from which words, the reply, and what needs a look. */
export const showCommand = async (words: readonly string[]): Promise<number> => {
  const session = await sessionOf(options(words));
  await warn(session);
  process.stdout.write(`${sheet(session, interfaceWords).join('\n')}\n`);
  return 0;
};
