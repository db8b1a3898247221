import type { Memory } from '../../core/ports';
import type { Answer, Failure } from '../../faces/cards/answer';
import { openLetter } from './desk';
import { plainOf } from './plain-of';
import type { Replies } from './replies';
import type { Store } from './store';

/** What the add-on works with. */
export interface AddonStage {
  readonly store: Store;
  readonly replies: Replies;
  readonly memory: Memory;
}

/** Does what a turn asked for, as Gmail does it. Returns why it could not; nothing is ever sent. */
export const carryOut = async (answer: Answer, stage: AddonStage, forId: string | null): Promise<Failure | null> => {
  const { store, memory } = stage;
  try {
    if (answer.keep) await memory.keep(answer.keep);
  } catch {
    return 'memory';
  }
  // The list of unanswered letters is a convenience: the reply is not kept back for it.
  if (answer.note) await memory.keep(answer.note).catch(() => undefined);
  const letter = openLetter(store.get());
  if (!answer.createReply && !answer.insert) return null;
  if (store.get().faults.refuses || !letter || letter.id !== forId) return 'draft';
  if (answer.insert) insert(stage, letter.id, plainOf(answer.insert.html), answer.insert.place);
  if (answer.createReply) {
    const { to, subject, everyone, text } = answer.createReply;
    // A draft that an add-on makes carries no signature in Gmail.
    stage.replies.open(letter, { ...(to ? { to } : {}), subject, everyone, unsigned: true, another: true });
    insert(stage, letter.id, text, 'start');
  }
  return null;
};

const insert = ({ store, replies }: AddonStage, id: string, text: string, place: 'start' | 'cursor'): void => {
  replies.get(id)?.editor.insert(text, place === 'cursor' ? 'cursor' : 'top');
  store.change((desk) => ({
    ...desk,
    replying: [...desk.replying.filter((each) => each !== id), id],
    column: 'letter',
  }));
};
