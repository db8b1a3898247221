import { render } from 'preact';
import { createAddon } from './addon';
import { fromAddress } from './address';
import type { Bridge } from './bridge';
import { emptyDesk } from './desk';
import { keepDrafts, restoreDrafts } from './drafts';
import { createMail } from './mail';
import { createMemory } from './memory';
import { samples } from './post';
import { createReplies } from './replies';
import { createStore } from './store';
import { App } from './view/app';
import { zone } from './when';
import { words } from './words';
import './playground.css';

const store = createStore(fromAddress(emptyDesk, location.hash));
const replies = createReplies();
const memory = createMemory(store, localStorage);

const addon = createAddon({ store, replies, memory });

const bridge: Bridge = {
  host: createMail(store, replies),
  memory,
  zone,
  openedByPerson: true,
  language: () => store.get().language,
  now: () => store.get().clock,
  theme: () => (store.get().theme === 'auto' ? null : (store.get().theme as 'light' | 'dark')),
  watchTheme: (changed) => {
    store.watch((desk, before) => {
      if (desk.theme !== before.theme) changed();
    });
  },
};
Object.assign(window, { playground: bridge });

const follow = (theme: string): void => {
  document.documentElement.dataset.theme = theme;
};
follow(store.get().theme);
store.watch((desk) => follow(desk.theme));

const root = document.getElementById('app');
if (root) render(<App store={store} replies={replies} memory={memory} addon={addon} />, root);

keepDrafts(store, replies, sessionStorage);

samples().then(
  (letters) =>
    store.change((desk) => restoreDrafts({ ...desk, letters: [...desk.letters, ...letters] }, replies, sessionStorage)),
  () => store.change((desk) => ({ ...desk, notice: words['app.failed'] })),
);
