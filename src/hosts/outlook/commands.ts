import type { LanguageCode } from '../../core/languages/code';
import { firstWords as english } from '../../core/languages/en/interface/first';
import { writing } from '../../core/languages/en/writing';
import { say } from '../../core/languages/say';
import { keptBlocks } from '../../core/session/own-blocks';
import { contents } from '../../core/store/store';
import { nearest } from '../../faces/pane/languages';
import { readHere } from '../../faces/pane/read-here';
import { readSettings } from '../../faces/pane/settings';
import { recordsIn } from './bag';
import { live, roaming } from './live';
import { wordsOrEnglish, writingOrEnglish } from './loading';
import { mail } from './mail';
import { browserStorage, mirrorOf, whose } from './mirror';
import { notify, takeAway } from './notify';
import { quickDecline, type Said } from './quick-decline';
import { ready } from './ready';

/** The ribbon's second command. Outlook waits for `completed`, whatever happens. */
const run = async (event: { readonly completed: () => void }): Promise<void> => {
  const outlook = live();
  const settings = async () => {
    const mirror = mirrorOf(browserStorage(), whose(outlook.me()?.emailAddress));
    return contents(recordsIn(roaming(), mirror)).values;
  };
  const tell = telling(async () => readSettings((await settings()).get('settings')).language);
  const slow = setTimeout(() => void tell({ says: 'host.quick.reading' }), 4000);
  try {
    const said = await quickDecline({
      // Without a pane there is no page to copy from.
      host: mail(outlook, async () => false),
      read: readHere,
      // English is needed whatever comes, and is there.
      loadWriting: async (code) => (code === 'en' ? writing : writingOrEnglish(code)),
      standing: async () => {
        const kept = await settings();
        const { tone, signOffName, zone } = readSettings(kept.get('settings'));
        return {
          tone,
          signOffName,
          zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
          own: keptBlocks(kept).map(({ block }) => block),
        };
      },
      now: () => new Date().toISOString(),
    });
    clearTimeout(slow);
    await tell(said);
  } catch (error) {
    clearTimeout(slow);
    await tell({ says: error instanceof Error && error.message in english ? error.message : 'host.quick.failed' });
  } finally {
    event.completed();
  }
};

/** Says one sentence after the other, so that what was said last stays; null takes away what was said before. Never rejects. */
const telling = (chosen: () => Promise<LanguageCode | null>): ((said: Said | null) => Promise<void>) => {
  let last: Promise<unknown> | null = null;
  return async (said) => {
    if (said) last = (last ?? Promise.resolve()).then(() => show(said, chosen));
    else last = last?.then(() => takeAway(live().item())) ?? null;
    await last;
  };
};

const show = async ({ says, values }: Said, chosen: () => Promise<LanguageCode | null>): Promise<void> => {
  const language = (await chosen().catch(() => null)) ?? nearest(Office.context.displayLanguage);
  const words: Readonly<Record<string, string>> = await wordsOrEnglish(language).catch(() => english);
  const sentence = say(words[says] ?? english['host.quick.failed'], values);
  if (await notify(live().item(), sentence)) return;
  // There is no other place to say it: once more, Outlook may have been between two letters.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await notify(live().item(), sentence);
};

/** The name that manifest.xml calls. Older Outlooks look for a global function, newer ones for an associated action. */
const action = 'quickDecline';

Object.assign(window, { [action]: run });
void ready(() => associate()).then((there) => there === 'outlook' && associate());

function associate(): void {
  Office.actions?.associate?.(action, run);
}
