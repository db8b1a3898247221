import { emptyMessage, type Message } from '../../core/message/message';
import { letter as fromBytes } from '../../eml/letter';
import type { Letter } from './letter';
import { me } from './quote';
import { words } from './words';

/** The sample letters, newest first. Rejects where they cannot be fetched. */
export const samples = async (): Promise<readonly Letter[]> => {
  const answer = await fetch('letters.json');
  if (!answer.ok) throw new Error(words['app.failed']);
  const files = (await answer.json()) as Readonly<Record<string, string>>;
  const letters = await Promise.all(
    Object.entries(files).map(([name, text]) => readLetter(name, new TextEncoder().encode(text), true)),
  );
  return letters.sort(newestFirst);
};

/** A file the visitor dropped or chose. Never rejects: what is no letter becomes one that says why. */
export const ownLetter = async (file: File, now: string): Promise<Letter> => {
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const letter = await readLetter(`own-${file.name}-${file.size}`, bytes, false, file.name);
  const dated = letter.message.receivedAt ? letter : { ...letter, message: { ...letter.message, receivedAt: now } };
  if (!letter.readable || bytes.length <= large) return dated;
  const size = (bytes.length / 1_000_000).toFixed(1);
  return { ...dated, trouble: words['trouble.large'].replace('{size}', size) };
};

/** Bytes from which on the visitor is told that a letter is large. */
const large = 5_000_000;

const readLetter = async (id: string, bytes: Uint8Array, sample: boolean, name = ''): Promise<Letter> => {
  try {
    const message = { ...(await fromBytes(bytes)), id, conversationId: id, me } satisfies Message;
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
