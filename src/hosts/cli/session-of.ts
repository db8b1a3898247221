import { interfaceWords } from '../../core/languages/en/interface';
import { loadHolidays } from '../../core/reply/load-holidays';
import { suggest } from '../../core/reply/suggest';
import { review } from '../../core/review/review';
import { begin, type Session } from '../../core/session/session';
import { slotLines } from '../../faces/text/slot-lines';
import { bring, readWhole } from './languages';
import { letterFile } from './letter-file';
import type { Options } from './options';

/** The work on the one letter that was named. Throws with a clear sentence where none or several were. */
export const sessionOf = async ({ files, wish, now }: Options): Promise<Session> => {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new Error('This command takes one letter (FILE.eml).');
  const message = await letterFile(file);
  const reading = await readWhole(message, now);
  const languages = await bring(reading.language.value, wish.language);
  return begin({ message, languages, now, standing: wish, suggest, review }, reading);
};

/** Says on standard error what a person must know before using the reply. */
export const warn = async (session: Session): Promise<void> => {
  if (!session.reading.isInterviewInvitation)
    process.stderr.write(
      `This does not look like an interview invitation (it looks like: ${session.reading.kind.value}).\n`,
    );
  if (session.wish.slots.length === 0) return;
  for (const line of slotLines(session, await loadHolidays(), interfaceWords)) process.stderr.write(`${line}\n`);
};
