import { emptyMessage, type Message } from '../../core/message/message';
import { letter as fromBytes } from '../../eml/letter';
import { bytesOf } from './bytes-of';
import type { Letter } from './letter';
import { me } from './quote';
import { takeApart } from './take-apart';
import { words } from './words';

/** The sample letters, newest first. Rejects where they cannot be fetched. */
export const samples = async (): Promise<readonly Letter[]> => {
  const answer = await fetch('letters.json');
  if (!answer.ok) throw new Error(words['app.failed']);
  const files = (await answer.json()) as Readonly<Record<string, string>>;
  const letters = await Promise.all(
    Object.entries(files).map(([name, text]) => readLetter(name, fromBytes(new TextEncoder().encode(text)), true)),
  );
  return letters.sort(newestFirst);
};

/** What stands for a large file of the visitor's own while it is taken apart: a sentence that says so. null where that takes no time. */
export const arriving = (file: File, now: string): Letter | null => {
  if (file.size <= large) return null;
  const id = idOf(file);
  return {
    id,
    situation: null,
    message: { ...emptyMessage, id, me, subject: file.name, receivedAt: now },
    trouble: saySize('trouble.arriving', file),
    readable: true,
    arriving: true,
  };
};

/** A file the visitor dropped or chose. Never rejects: what is no letter becomes one that says why. */
export const ownLetter = async (file: File, now: string): Promise<Letter> => {
  const parse = file.size > large ? takeApart(file) : bytesOf(file).then(fromBytes);
  const letter = await readLetter(idOf(file), parse, false, file.name);
  const dated = letter.message.receivedAt ? letter : { ...letter, message: { ...letter.message, receivedAt: now } };
  return letter.readable && file.size > large ? { ...dated, trouble: saySize('trouble.large', file) } : dated;
};

const idOf = (file: File): string => `own-${file.name}-${file.size}`;

const saySize = (key: 'trouble.arriving' | 'trouble.large', file: File): string =>
  words[key].replace('{size}', (file.size / 1_000_000).toFixed(1));

/** Bytes from which on the visitor is told that a letter is large, and the page hands it to a thread of its own. */
const large = 5_000_000;

const readLetter = async (id: string, parse: Promise<Message>, sample: boolean, name = ''): Promise<Letter> => {
  try {
    const message = { ...(await parse), id, conversationId: id, me } satisfies Message;
    const empty = !message.text.trim() && !message.html.trim() && !message.calendar.trim();
    return {
      id,
      situation: sample ? (message.headers['x-playground-situation'] ?? '') : null,
      message: message.calendar ? { ...message, view: 'meeting' } : message,
      trouble: empty ? words['trouble.textless'] : null,
      readable: true,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    const trouble = words['trouble.next'].replace('{why}', () => why);
    // The product gets an empty letter and says itself that it could not be read: name and role are typed by hand then.
    const message = { ...emptyMessage, id, me, subject: name, trouble: 'host.unread.body' };
    return { id, situation: null, message, trouble, readable: false };
  }
};

const newestFirst = (one: Letter, other: Letter): number =>
  Date.parse(other.message.receivedAt ?? '') - Date.parse(one.message.receivedAt ?? '');
