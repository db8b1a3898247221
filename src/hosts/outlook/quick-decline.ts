import type { LanguageCode } from '../../core/languages/code';
import type { Language, Languages, Letters } from '../../core/languages/language';
import { noManners } from '../../core/languages/manners';
import type { Instant } from '../../core/languages/time';
import type { MailHost } from '../../core/ports';
import { insertion } from '../../core/session/insertion';
import { begin, type Given, isInsertable, regive, type Session } from '../../core/session/session';

/** What a quick decline needs of the world. */
export interface Quick {
  readonly host: MailHost;
  readonly loadLetters: (code: LanguageCode) => Promise<Letters>;
  readonly standing: () => Promise<Given['standing']>;
  readonly now: () => Instant;
}

/**
 * One click: reads the open letter and opens the reply window with the default reply in it. Returns the key of a sentence
 * for the person, or null where the open reply window says enough. Does nothing where the letter is no invitation or wants
 * the person's eye first.
 */
export const quickDecline = async (quick: Quick): Promise<string | null> => {
  const message = await quick.host.open();
  if (!message) return 'host.no-letter';
  if (message.trouble !== undefined) return message.trouble;
  const en = await load(quick, 'en');
  const standing = await quick.standing();
  const given: Given = { message, languages: { en }, now: quick.now(), standing, review: null };
  const session = await inItsLanguage(begin(given), quick, { en });
  if (!session.reading.isInterviewInvitation) return 'host.quick.not-invitation';
  if (wantsAnEye(session)) return 'host.quick.look';
  const { outcome, says } = await quick.host.insert(insertion(session));
  if (outcome === 'inserted') return null;
  return outcome === 'opened' ? (quiet.includes(says) ? null : says) : says;
};

/** Sentences that only repeat what the open reply window shows. */
const quiet = ['host.opened', 'host.opened.everyone'];

/** A reply that contradicts itself, a letter with signs of a scam, one that no answer by mail reaches. */
const wantsAnEye = (session: Session): boolean =>
  !isInsertable(session) || session.reading.warnings.length > 0 || session.reading.route.value.kind === 'portal';

const inItsLanguage = async (session: Session, quick: Quick, languages: Languages): Promise<Session> => {
  const code = session.reading.answerIn;
  if (code === 'en') return session;
  return regive(session, { languages: { ...languages, [code]: await load(quick, code) } });
};

/** Without its manners: nothing is judged here. */
const load = async (quick: Quick, code: LanguageCode): Promise<Language> => ({
  ...(await quick.loadLetters(code)),
  manners: noManners,
});
