import type { LanguageCode } from '../../core/languages/code';
import type { Writing, WritingLanguage } from '../../core/languages/language';
import { noManners } from '../../core/languages/manners';
import type { Instant } from '../../core/languages/time';
import type { Message } from '../../core/message/message';
import type { Inserted, MailHost } from '../../core/ports';
import type { Reading } from '../../core/reading/reading';
import { suggest } from '../../core/reply/suggest';
import { insertion } from '../../core/session/insertion';
import { begin, type Given, isInsertable, type Session } from '../../core/session/session';

/** What a quick decline needs of the world. */
export interface Quick {
  readonly host: MailHost;
  /** Reads a letter with its own language at hand. */
  readonly read: (message: Message, now: Instant) => Promise<Reading>;
  readonly loadWriting: (code: LanguageCode) => Promise<Writing>;
  readonly standing: () => Promise<Given['standing']>;
  readonly now: () => Instant;
}

/** A sentence for the person: its key, and the values of its fields. */
export type Said = Pick<Inserted, 'says' | 'values'>;

/**
 * One click: reads the open letter and opens the reply window with the default reply in it. Returns a sentence for the
 * person, or null where the open reply window says enough. Does nothing where the letter is no invitation or wants the
 * person's eye first.
 */
export const quickDecline = async (quick: Quick): Promise<Said | null> => {
  const message = await quick.host.open();
  if (!message) return { says: 'host.no-letter' };
  if (message.trouble !== undefined) return { says: message.trouble };
  const now = quick.now();
  const [en, standing, reading] = await Promise.all([load(quick, 'en'), quick.standing(), quick.read(message, now)]);
  const code = reading.answerIn;
  const languages = code === 'en' ? { en } : { en, [code]: await load(quick, code) };
  const session = begin({ message, languages, now, standing, suggest, review: null }, reading);
  if (!session.reading.isInterviewInvitation) return { says: 'host.quick.not-invitation' };
  if (wantsAnEye(session)) return { says: 'host.quick.look' };
  const inserted = await quick.host.insert(insertion(session));
  const says = shorter[inserted.says] ?? inserted.says;
  return says === '' || inserted.outcome === 'inserted' ? null : { ...inserted, says };
};

/** What the open reply window does not show by itself: above a letter there is room for 150 characters. */
const shorter: Readonly<Record<string, string>> = {
  'host.opened': '',
  'host.opened.everyone': '',
  'host.opened.elsewhere': 'host.quick.elsewhere',
  'host.opened.meeting': 'host.quick.meeting',
};

/** A reply that contradicts itself, a letter with signs of a scam, one that no answer by mail reaches. */
const wantsAnEye = (session: Session): boolean =>
  !isInsertable(session) || session.reading.warnings.length > 0 || session.reading.route.value.address === null;

/** Without its manners: nothing is judged here. */
const load = async (quick: Quick, code: LanguageCode): Promise<WritingLanguage> => ({
  ...(await quick.loadWriting(code)),
  manners: noManners,
});
