import type { MailHost, Memory } from '../../core/ports';
import { copying } from '../../faces/pane/copying';
import { mount } from '../../faces/pane/mount';
import '../../faces/pane/pane.css';
import './frame.css';
import { lateMail } from './late-mail';
import { live, roaming } from './live';
import { languageOrEnglish, wordsOrEnglish } from './loading';
import { mail } from './mail';
import { browserStorage, memory, whose } from './memory';
import { ready } from './ready';
import { theme } from './theme';

const late = lateMail();
let mailbox: Memory | null = null;
const browser = memory(null, browserStorage(), whose(undefined));
/** Asked anew each time: Outlook, and with it the mailbox's own memory, may turn up late. */
const kept = (): Memory => mailbox ?? browser;
const arrive = (): MailHost => {
  mailbox = memory(roaming(), browserStorage(), whose(live().me()?.emailAddress));
  theme();
  return mail(live(), copy);
};
const there = await ready(() => late.came(arrive()));
const inOutlook = there === 'outlook';
const root = document.getElementById('pane');
if (root)
  mount(root, {
    host: hostOf(),
    memory: { recall: () => kept().recall(), keep: (changes) => kept().keep(changes) },
    loadLanguage: languageOrEnglish,
    loadInterface: wordsOrEnglish,
    interfaceLanguage: inOutlook ? Office.context.displayLanguage : navigator.language,
    now: () => new Date().toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    capabilities: {},
  });

function hostOf(): MailHost | null {
  if (inOutlook) return arrive();
  return there === 'late' ? late.host : null;
}

function copy(text: string): Promise<boolean> {
  return copying(text, root ?? document.body);
}
