import type { MailHost, Memory } from '../../core/ports';
import { copying } from '../../faces/pane/copying';
import { mount } from '../../faces/pane/mount';
import '../../faces/pane/pane.css';
import { reader } from '../../faces/pane/reader';
import './frame.css';
import { lateMail } from './late-mail';
import { live, roaming } from './live';
import { laterWordsOrEnglish, mannersOrEnglish, wordsOrEnglish, writingOrEnglish } from './loading';
import { mail } from './mail';
import { memory } from './memory';
import { browserStorage, whose } from './mirror';
import { ready } from './ready';
import { theme } from './theme';

const root = document.getElementById('pane') ?? document.body;
const copy = (text: string): Promise<boolean> => copying(text, root);
const keeping = async () => (await import(/* webpackChunkName: "pane-later" */ './keep-records')).keepRecords;
const browser = memory(null, browserStorage(), whose(undefined), keeping);
let mailbox: Memory | null = null;
/** Asked anew each time: Outlook, and with it the mailbox's own memory, may turn up late. */
const kept = (): Memory => mailbox ?? browser;

const arrive = (): MailHost => {
  mailbox = memory(roaming(), browserStorage(), whose(live().me()?.emailAddress), keeping);
  theme();
  return mail(live(), copy);
};

const begin = async (): Promise<void> => {
  // Begun at once: it loads beside office.js.
  const read = reader(
    () => new Worker(/* webpackChunkName: "reader" */ new URL('./reader-worker.ts', import.meta.url)),
    async () => (await import(/* webpackChunkName: "read-here" */ '../../faces/pane/read-here')).readHere,
  );
  const late = lateMail();
  const there = await ready(() => late.came(arrive()));
  mount(root, {
    host: there === 'outlook' ? arrive() : there === 'late' ? late.host : null,
    memory: { recall: () => kept().recall(), keep: (changes) => kept().keep(changes) },
    waited: there === 'late',
    read,
    loadWriting: writingOrEnglish,
    loadManners: mannersOrEnglish,
    loadFirstWords: wordsOrEnglish,
    loadLaterWords: laterWordsOrEnglish,
    interfaceLanguage: there === 'outlook' ? Office.context.displayLanguage : navigator.language,
    now: () => new Date().toISOString(),
    zone: 'device',
    capabilities: {},
  });
};

// Not awaited at the top: a module that waits keeps webpack from joining the others into one. And not called from there: whoever
// asks where a request comes from (developer tools do, for each) would have the whole file compiled anew for the answer.
void Promise.resolve().then(begin);
