import type { LanguageCode } from '../../core/languages/code';
import type { InterfaceWords } from '../../core/languages/en/interface';
import { interfaceWords as english } from '../../core/languages/en/interface';
import type { Language } from '../../core/languages/language';
import { loadLanguage } from '../../core/languages/load';
import { loadInterface } from '../../core/languages/load-interface';
import type { MailHost, Memory } from '../../core/ports';
import { mount } from '../../faces/pane/mount';
import '../../faces/pane/pane.css';
import { lateMail } from './late-mail';
import { live, roaming } from './live';
import { mail } from './mail';
import { browserStorage, memory, whose } from './memory';
import { ready } from './ready';
import { theme } from './theme';

const late = lateMail();
let inOutlook = false;
const there = await ready(() => {
  inOutlook = true;
  late.came(mail(live()));
});
inOutlook = there === 'outlook';
if (inOutlook) theme();
const root = document.getElementById('pane');
if (root)
  mount(root, {
    host: hostOf(),
    memory: { recall: () => memoryNow().recall(), keep: (changes) => memoryNow().keep(changes) },
    loadLanguage: languageOrEnglish,
    loadInterface: wordsOrEnglish,
    interfaceLanguage: inOutlook ? Office.context.displayLanguage : navigator.language,
    now: () => new Date().toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    capabilities: {},
  });

function hostOf(): MailHost | null {
  if (there === 'outlook') return mail(live());
  return there === 'late' ? late.host : null;
}

/** Asked anew each time: Outlook, and with it the mailbox's own memory, may turn up late. */
function memoryNow(): Memory {
  return inOutlook
    ? memory(roaming(), browserStorage(), whose(live().me()?.emailAddress))
    : memory(null, browserStorage(), whose(undefined));
}

async function languageOrEnglish(code: LanguageCode): Promise<Language> {
  const load = loadLanguage[code] ?? loadLanguage.en;
  if (!load) throw new Error('pane.language.failed');
  return load();
}

async function wordsOrEnglish(code: LanguageCode): Promise<InterfaceWords> {
  return loadInterface[code]?.() ?? english;
}
