import type { LanguageCode } from '../../core/languages/code';
import { firstWords as english } from '../../core/languages/en/interface/first';
import { emptyMessage, type Message } from '../../core/message/message';
import { unread } from '../../core/reading/unread';
import { keptBlocks } from '../../core/session/own-blocks';
import { begin, type Doings, type Given, regive, type Session } from '../../core/session/session';
import { deviceZone } from './dates';
import type { Desk } from './desk';
import { keepDraft, recallDraft } from './drafts';
import { isLanguageCode, nameOf, nearest } from './languages';
import { givenAway } from './offered';
import type { Asked } from './reader';
import { readSettings } from './settings';
import type { Phase } from './state';
import { isBlank, keepNow, over, save } from './work';
import { fetchTools, toolsFor } from './writing';

/** Starts the pane. */
export const start = (desk: Desk): Promise<void> => open(desk);

/**
 * Looks which letter is open, reads it and lays it on the desk; what is remembered is asked for at the same time. What was
 * done on the letter before is kept first. `same`: it is the one that was asked for before and could not be had.
 */
export const open = async (desk: Desk, same = false): Promise<void> => {
  save(desk);
  const turn = ++desk.drawer.turn;
  const { host, waited } = desk.world;
  const { session } = desk.state();
  const hand = session?.given.message.id === '' && !isBlank(session.doings) ? session.doings : null;
  // Only now: what was recalled before would not know what was just typed.
  const recalled = desk.keeper.recall().then(() => takeSettings(desk));
  const isWaiting = waited === true && turn === 1;
  if (!host) {
    await recalled;
    return lay(desk, turn, emptyMessage, 'alone');
  }
  desk.set({
    phase: 'opening',
    lacking: null,
    slow: isWaiting ? 2 : 0,
    session: null,
    notice: null,
    outcome: null,
    anyway: false,
    inserted: false,
    mirror: false,
  });
  const timers = (isWaiting ? [] : [500, 4500]).map((after, at) =>
    setTimeout(() => desk.drawer.turn === turn && desk.set({ slow: (at + 1) as 1 | 2 }), after),
  );
  try {
    const [message] = await Promise.all([host.open(), recalled]);
    await lay(desk, turn, message, 'letter', '', hand, same);
  } catch (error) {
    await lay(desk, turn, emptyMessage, 'unreadable', error instanceof Error ? error.message : '', hand, same);
  } finally {
    timers.forEach(clearTimeout);
  }
};

/** The person does not wait for the mail program: name and role by hand. */
export const byHand = (desk: Desk): Promise<void> => lay(desk, ++desk.drawer.turn, emptyMessage, 'alone');

/** Makes a language usable in the open letter. false, and a line, where it does not load. */
export const useLanguage = async (desk: Desk, code: LanguageCode): Promise<boolean> => {
  const came = await fetchTools(desk, code);
  if (!came) missing(desk, code);
  const { session } = desk.state();
  if (!came || !session) return came;
  // It was read without its language.
  const { value } = session.asRead.language;
  const isUnspoken = value === code && session.asRead.answerIn !== code;
  const { message } = session.given;
  const anew = isUnspoken ? await desk.world.read(asked(desk, message, {})).catch(() => null) : null;
  const now = desk.state().session;
  if (!now || now.given.message !== message) return true;
  if (code === desk.state().lacking) desk.set({ lacking: null });
  desk.set({ session: regive(now, toolsFor(desk, code), anew?.asRead ?? now.asRead) });
  return true;
};

/** Takes the settings over as they are remembered now: the words of the interface, and what stands over every letter. */
export const takeSettings = (desk: Desk): void => {
  const settings = readSettings(desk.keeper.records().get('settings'));
  const mine = settings.language ?? nearest(desk.world.interfaceLanguage);
  desk.set({ settings, mine, firstRun: !desk.keeper.records().has('seen') });
  const { session } = desk.state();
  if (session) desk.set({ session: regive(session, { standing: standing(desk) }) });
  if (mine !== desk.state().tongue) void speak(desk, mine);
};

/** Lets the pane speak a language; where its words do not load, English stays. The later ones come along once any were fetched. */
const speak = async (desk: Desk, tongue: LanguageCode): Promise<void> => {
  const { world, drawer } = desk;
  try {
    const [first, later] = await Promise.all([
      world.loadFirstWords(tongue),
      drawer.later === null ? {} : world.loadLaterWords(tongue).catch(() => ({})),
    ]);
    if (drawer.later !== null) drawer.later = tongue;
    desk.set({ words: { ...first, ...later }, tongue });
  } catch {
    desk.set({ words: english, tongue: 'en' });
  }
};

/** `hand`: what was done while no letter could be had; what was typed then is the reply to the `same` one. */
const lay = async (
  desk: Desk,
  turn: number,
  message: Message | null,
  phase: Phase,
  trouble = '',
  hand: Doings | null = null,
  same = false,
): Promise<void> => {
  if (desk.drawer.turn !== turn) return;
  if (!message) return desk.set({ phase: 'empty', session: null });
  const nameless = message.id === '';
  const own = nameless ? null : recallDraft(desk.keeper, message.id);
  const carried = own || !same ? null : nameless ? hand : hand?.typed ? { typed: hand.typed } : null;
  const draft = own ?? carried;
  const session = await answer(desk, message, phase, draft ?? {});
  if (desk.drawer.turn !== turn) return;
  const typed = typeof draft?.typed === 'string';
  const other = hand?.typed ?? (nameless ? recallDraft(desk.keeper, '')?.typed : null);
  desk.set({
    phase,
    session,
    trouble,
    // Who has worked on the reply wants it, whatever the letter looks like: what was typed is in sight again.
    anyway: draft !== null,
    offers: desk.world.host?.offers?.() ?? desk.state().offers,
    notice: draft && {
      key: typed ? 'pane.restored' : 'pane.restored.choices',
      action: { key: 'pane.restored.over', run: () => over(desk) },
    },
  });
  if (session.due) desk.tell('pane.wordless');
  if (carried && !nameless) {
    keepNow(desk);
    void keepDraft(desk.keeper, '', null, 0);
  }
  // Rarely needed, and so fetched; where it does not come, the text stays where it is kept.
  if (other && other !== draft?.typed)
    await import(/* webpackChunkName: "pane-later" */ './offer').then(
      ({ offer }) => desk.drawer.turn === turn && offer(desk, other),
      () => {},
    );
};

/** The letter with its reply, which is `due` where what composes in the page is needed and does not come. */
const answer = async (desk: Desk, message: Message, phase: Phase, draft: Partial<Doings>): Promise<Session> => {
  if (draft.wish?.slots?.length) knowZone(desk);
  const question = asked(desk, message, draft);
  const { asRead, composed, lacks } =
    phase === 'letter' ? await desk.world.read(question) : { asRead: unread(message), composed: null, lacks: false };
  const code = draft.wish?.language ?? asRead.language.value;
  const spoken = isLanguageCode(code) ? code : 'en';
  // Composed elsewhere, it is shown at once; what changes it is fetched when it stands there.
  const came = composed ? !lacks : await fetchTools(desk, spoken);
  const here = toolsFor(desk, came ? spoken : 'en');
  if (
    (composed || here.suggest) &&
    isLanguageCode(code) &&
    (!came || (asRead.language.value === code && asRead.answerIn !== code))
  )
    missing(desk, code);
  const { now, standing } = question;
  // Judged once it stands there: reading and writing come first.
  const given: Given = { message, now, standing, ...here, review: null, taken: givenAway(desk.keeper, message) };
  return begin(given, asRead, draft, composed);
};

const asked = (desk: Desk, message: Message, doings: Partial<Doings>): Asked => ({
  ...{ message, doings },
  now: desk.world.now(),
  standing: standing(desk),
  locale: desk.locale(),
});

/** Times are offered: now the name of the person's zone is needed, which the browser is slow to tell. */
export const knowZone = (desk: Desk): void => {
  const { drawer, world } = desk;
  if (world.zone !== 'device' || drawer.zone !== null) return;
  drawer.zone = deviceZone();
  const { session } = desk.state();
  if (session) desk.set({ session: regive(session, { standing: standing(desk) }) });
};

/** What the settings wish for every letter. */
const standing = (desk: Desk): Given['standing'] => {
  const { settings } = desk.state();
  return {
    tone: settings.tone,
    signOffName: settings.signOffName,
    zone: settings.zone ?? (desk.world.zone === 'device' ? desk.drawer.zone : desk.world.zone),
    own: keptBlocks(desk.keeper.records()).map(({ block }) => block),
  };
};

const missing = (desk: Desk, code: LanguageCode): void => {
  desk.set({ lacking: code });
  desk.tell('pane.language.failed', { language: nameOf(code, desk.state().tongue) });
};
