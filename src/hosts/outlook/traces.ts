import { mark } from './mark';
import { letters, times } from './markup';
import type { Local } from './mirror';
import type { Mine } from './take-out';

/**
 * What we put into drafts: the last insertion of each as long as the pane lives, and beyond that marks of its sentences,
 * which stay on this device. No word of the text can be had from them.
 */
export interface Traces {
  readonly last: (draft: string) => Mine | null;
  /** Something of what we put into this draft stands in `text`, changed or not. */
  readonly areIn: (draft: string, text: string) => boolean;
  readonly note: (mine: Mine) => void;
  readonly forget: (draft: string) => void;
}

/** How many drafts are remembered; the oldest give way. */
const most = 40;
const key = 'decline-politely/inserted';

export const traces = (local: Local | null): Traces => {
  const mine = new Map<string, Mine>();
  // Stands in where the device keeps nothing.
  let here = '';
  const lines = (): readonly string[] => (attempt(() => local?.getItem(key)) ?? here).split('\n');
  const marksOf = (draft: string): readonly string[] =>
    lines()
      .find((line) => line.startsWith(`${draft} `))
      ?.split(' ')
      .slice(1) ?? [];
  const write = (draft: string, marks: readonly string[]): void => {
    const others = lines().filter((line) => line !== '' && !line.startsWith(`${draft} `));
    here = [...others, ...(marks.length > 0 ? [[draft, ...marks].join(' ')] : [])].slice(-most).join('\n');
    attempt(() => local?.setItem(key, here));
  };
  return {
    last: (draft) => mine.get(draft) ?? null,
    areIn: (draft, text) => {
      const marks = marksOf(draft);
      const last = mine.get(draft);
      return sentences(text).some((each) => marks.includes(each)) || (!!last && times(text, last.insertion.text) > 0);
    },
    note: (next) => {
      mine.set(next.id, next);
      // What the draft held before says nothing of us.
      const strange = sentences(next.before.text);
      const ours = sentences(next.insertion.text).filter((each) => !strange.includes(each));
      write(next.id, [...new Set([...marksOf(next.id), ...ours])]);
    },
    forget: (draft) => {
      mine.delete(draft);
      write(draft, []);
    },
  };
};

/** A mark of each sentence that is long enough to be nobody else's: no greeting, no closing. */
const sentences = (text: string): readonly string[] =>
  text
    .split(/[.!?。！？\n]+/)
    .map(letters)
    .filter((each) => each.length >= (/[\u3040-\u9fff\uac00-\ud7af]/.test(each) ? 16 : 24))
    .map(mark);

const attempt = <Value>(act: () => Value): Value | null => {
  try {
    return act();
  } catch {
    return null;
  }
};
