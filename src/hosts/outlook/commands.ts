import { firstWords as english } from '../../core/languages/en/interface/first';
import { writing } from '../../core/languages/en/writing';
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
import { notify } from './notify';
import { quickDecline } from './quick-decline';
import { ready } from './ready';

/** The ribbon's second command. Outlook waits for `completed`, whatever happens. */
const run = async (event: { readonly completed: () => void }): Promise<void> => {
  const outlook = live();
  const settings = async () => {
    const mirror = mirrorOf(browserStorage(), whose(outlook.me()?.emailAddress));
    return contents(recordsIn(roaming(), mirror)).values;
  };
  try {
    const says = await quickDecline({
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
    if (says !== null) await tell(says, readSettings((await settings()).get('settings')).language);
  } catch (error) {
    const key = error instanceof Error && error.message in english ? error.message : 'host.quick.failed';
    await tell(key, null);
  } finally {
    event.completed();
  }
};

const tell = async (key: string, chosen: ReturnType<typeof nearest> | null): Promise<void> => {
  const words: Readonly<Record<string, string>> = await wordsOrEnglish(
    chosen ?? nearest(Office.context.displayLanguage),
  ).catch(() => english);
  await notify(live().item(), words[key] ?? english['host.quick.failed']);
};

/** The name that manifest.xml calls. Older Outlooks look for a global function, newer ones for an associated action. */
const action = 'quickDecline';

Object.assign(window, { [action]: run });
void ready(() => associate()).then((there) => there === 'outlook' && associate());

function associate(): void {
  Office.actions?.associate?.(action, run);
}
