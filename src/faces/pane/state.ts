import type { LanguageCode } from '../../core/languages/code';
import type { FirstWords, LaterWords } from '../../core/languages/en/interface';
import type { Inserted, Offers } from '../../core/ports';
import type { Verdict } from '../../core/review/check';
import type { Session } from '../../core/session/session';
import type { Settings } from './settings';

/**
 * Where the pane stands with the open letter.
 * - `opening`: the mail program was asked; `slow` says for how long.
 * - `empty`: no letter is open.
 * - `letter`: it was read.
 * - `unreadable`: it could not be read; the person may type by hand.
 * - `alone`: there is no mail program, or the person did not wait for it.
 */
export type Phase = 'opening' | 'empty' | 'letter' | 'unreadable' | 'alone';

/** A line that tells of something that happened, with one thing to do about it. */
export interface Notice {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly action?: { readonly key: string; readonly run: () => void };
}

/** Everything the pane shows. Plain data, replaced as a whole. */
export interface State {
  readonly phase: Phase;
  /** 0 at first, 1 after half a second, 2 before five are over. */
  readonly slow: 0 | 1 | 2;
  readonly screen: 'reply' | 'second';
  readonly session: Session | null;
  /** Why the letter could not be read: a key of the interface words, or "". */
  readonly trouble: string;
  /** A language that the letter or the reply needs and that did not load. */
  readonly lacking: LanguageCode | null;
  /** The person wants a decline though the letter is no invitation. */
  readonly anyway: boolean;
  readonly offers: Offers;
  /** About the draft: kept, restored, written anew. */
  readonly notice: Notice | null;
  /** Where in an open draft the text goes. */
  readonly place: 'top' | 'cursor';
  readonly busy: boolean;
  /** What became of the last insertion or copy; null again after the next change. */
  readonly outcome: Inserted | null;
  /** What went wrong with the letter before this one, until the person has taken note of it. */
  readonly earlier: Inserted | null;
  /** This letter's reply was inserted before: the button says "again". */
  readonly inserted: boolean;
  /** The last thing a screen reader was told. */
  readonly said: string;
  readonly firstRun: boolean;
  /** Why what is typed cannot be kept: a key of the interface words, or null. */
  readonly forgetful: string | null;
  readonly settings: Settings;
  /** The language the person reads, as set or as the mail program has it. */
  readonly mine: LanguageCode;
  /** The language of `words`: English where the person's does not load. */
  readonly tongue: LanguageCode;
  readonly words: FirstWords & Partial<LaterWords>;
  /** The last draft that was judged, and what was said of it: no longer true once the draft is another. */
  readonly judged: { readonly session: Session; readonly verdicts: readonly Verdict[] } | null;
  /** What judges the draft did not load: the person may try again. */
  readonly unjudged: boolean;
  /** The reply's translation is open. */
  readonly mirror: boolean;
}
