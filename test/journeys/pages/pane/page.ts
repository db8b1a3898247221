// A mail program with no window: the pane, and a host the test steers through `window.mail`.

import { loadFirstWords, loadLaterWords } from '../../../../src/core/languages/load-interface';
import { loadManners, loadWriting } from '../../../../src/core/languages/load-parts';
import { emptyMessage, type Message } from '../../../../src/core/message/message';
import type { Inserted, Insertion, MailHost, Offers } from '../../../../src/core/ports';
import { mount } from '../../../../src/faces/pane/mount';
import { reader } from '../../../../src/faces/pane/reader';

interface Asked {
  readonly message?: Partial<Message> | null;
  readonly now?: string;
  readonly zone?: string;
  readonly tongue?: string;
  readonly kept?: Readonly<Record<string, string>>;
  readonly offers?: Partial<Offers>;
  readonly opened?: boolean;
  readonly without?: 'host' | 'memory' | 'words' | 'languages' | 'manners' | 'worker' | 'reader';
  /** Milliseconds until the letter is handed over; -1: never. */
  readonly delay?: number;
  readonly refuses?: string;
  readonly outcome?: Inserted;
}

const mail = {
  asked: JSON.parse(decodeURIComponent(location.hash.slice(1) || '%7B%7D')) as Asked,
  insertions: [] as Insertion[],
  undone: 0,
  kept: {} as Record<string, string>,
  changed: (): void => {},
};
Object.assign(window, { mail });
mail.kept = { ...mail.asked.kept };

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const host: MailHost = {
  open: async () => {
    const { message = null, delay = 0, refuses } = mail.asked;
    if (delay < 0) await new Promise(() => {});
    if (delay > 0) await wait(delay);
    if (refuses !== undefined) throw new Error(refuses);
    return message && { ...emptyMessage, ...message };
  },
  insert: async (insertion) => {
    mail.insertions.push(insertion);
    await wait(20);
    const undo = async (): Promise<Inserted> => {
      mail.undone++;
      return { outcome: 'undone', says: 'host.undone' };
    };
    return mail.asked.outcome ?? { outcome: 'inserted', says: 'host.inserted', undo };
  },
  watch: (changed) => {
    mail.changed = changed;
  },
  offers: () => ({ everyone: false, cursor: false, into: 'reply', ...mail.asked.offers }),
};

const root = document.getElementById('root');
const { without } = mail.asked;
const read = reader(
  () => {
    if (without === 'worker' || without === 'reader' || without === 'languages') throw new Error('no workers here');
    return new Worker(/* webpackChunkName: "reader" */ new URL('./reader-worker.ts', import.meta.url));
  },
  async () => {
    if (without === 'reader') throw new Error('offline');
    if (without === 'languages') {
      // Not at the top: the page must carry what a host's page carries, and no more.
      const [{ readWith }, { reading }] = await Promise.all([
        import('../../../../src/core/reading/read-with'),
        import('../../../../src/core/languages/en/reading'),
      ]);
      return readWith(reading, {}, () => Promise.reject(new Error('offline')));
    }
    return (await import('../../../../src/faces/pane/read-here')).readHere;
  },
);
const begin = () => {
  if (!root) return;
  Object.assign(mail, {
    mounted: mount(root, {
      host: mail.asked.without === 'host' ? null : host,
      memory: {
        recall: async () => {
          if (mail.asked.without === 'memory') throw new Error('no memory');
          return { ...mail.kept };
        },
        keep: async (changes) => {
          if (mail.asked.without === 'memory') throw new Error('no memory');
          for (const [key, value] of Object.entries(changes))
            if (value === null) delete mail.kept[key];
            else mail.kept[key] = value;
        },
      },
      read,
      loadWriting: async (code) => {
        if (mail.asked.without === 'languages' && code !== 'en') throw new Error('offline');
        const load = loadWriting[code];
        if (!load) throw new Error(code);
        return load();
      },
      loadManners: async (code) => {
        const load = loadManners[code];
        if (!load || mail.asked.without === 'manners') throw new Error(code);
        return load();
      },
      loadFirstWords: async (code) => {
        const load = loadFirstWords[code];
        if (!load || mail.asked.without === 'words') throw new Error(code);
        return load();
      },
      loadLaterWords: async (code) => {
        const load = loadLaterWords[code];
        if (!load || mail.asked.without === 'words') throw new Error(code);
        return load();
      },
      interfaceLanguage: mail.asked.tongue ?? 'en-US',
      now: () => mail.asked.now ?? '2026-11-23T10:00:00+01:00',
      zone: mail.asked.zone ?? 'Europe/Berlin',
      capabilities: { openedByPerson: mail.asked.opened ?? false },
    }),
  });
};

// In a task of its own, as the hosts do.
void Promise.resolve().then(begin);
