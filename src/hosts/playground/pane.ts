import type { LanguageCode } from '../../core/languages/code';
import { loadFirstWords, loadLaterWords } from '../../core/languages/load-interface';
import { loadManners, loadWriting } from '../../core/languages/load-parts';
import { mount } from '../../faces/pane/mount';
import '../../faces/pane/pane.css';
import { reader } from '../../faces/pane/reader';
import type { Bridge, Outside } from './bridge';
import './frame.css';

/** The pane's page: inside the playground it talks to the mail client around it; opened by itself it works alone. */
const start = (): void => {
  const root = document.getElementById('pane');
  const bridge = outside();
  if (!root) return;
  followTheme(bridge);
  const { host, memory, zone } = bridge ?? alone;
  const read = reader(
    () => new Worker(/* webpackChunkName: "reader" */ new URL('./reader-worker.ts', import.meta.url)),
    async () => (await import('../../faces/pane/read-here')).readHere,
  );
  mount(root, {
    host,
    memory,
    zone,
    read,
    loadWriting: from(loadWriting),
    loadManners: from(loadManners),
    loadFirstWords: from(loadFirstWords),
    loadLaterWords: from(loadLaterWords),
    interfaceLanguage: bridge?.language() ?? navigator.language,
    now: () => bridge?.now() ?? new Date().toISOString(),
    capabilities: { openedByPerson: bridge?.openedByPerson ?? false },
  });
};

const from =
  <Loaded>(all: Readonly<Partial<Record<LanguageCode, () => Promise<Loaded>>>>) =>
  async (code: LanguageCode): Promise<Loaded> => {
    const load = all[code];
    if (!load) throw new Error(code);
    return load();
  };

const outside = (): Bridge | null =>
  window.parent === window ? null : ((window.parent as unknown as Outside).playground ?? null);

/** No mail program, and a memory that ends with the page. */
const alone: Pick<Bridge, 'memory'> & { readonly host: null; readonly zone: null } = {
  host: null,
  zone: null,
  memory: { recall: async () => ({}), keep: async () => {} },
};

const followTheme = (bridge: Bridge | null): void => {
  const follow = (): void => {
    const theme = bridge?.theme() ?? null;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  };
  follow();
  bridge?.watchTheme(follow);
};

// In a task of its own: whoever asks where a request comes from (developer tools do) would have the whole file compiled anew.
void Promise.resolve().then(start);
