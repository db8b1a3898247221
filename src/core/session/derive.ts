import type { Languages, WritingLanguage } from '../languages/language';
import { languageOf } from '../languages/language-of';
import { noManners } from '../languages/manners';
import type { Instant } from '../languages/time';
import type { Message } from '../message/message';
import type { Reading } from '../reading/reading';
import type { Reply } from '../reply/reply';
import type { Taken } from '../reply/slots';
import type { suggest } from '../reply/suggest';
import { defaultWish, type Wish } from '../reply/wish';
import type { CheckName, Verdict } from '../review/check';
import type { review } from '../review/review';
import { type Corrections, correct as corrected } from './correction';

/** What the world hands in: the letter, the languages at hand, the present, and the person's standing wishes. */
export interface Given {
  readonly message: Message;
  /** null while what answers letters is not at hand yet. */
  readonly languages: Languages<WritingLanguage> | null;
  readonly now: Instant;
  /** The person's settings: tone, sign-off name, own blocks … over `defaultWish`. */
  readonly standing: Partial<Wish>;
  /** Composes replies; null while that is not at hand: the reply then stays as it is, and is `due`. */
  readonly suggest: typeof suggest | null;
  /** Judges drafts; null where that is not at hand, or not yet: then nothing is said of the draft. */
  readonly review: typeof review | null;
  /** Times the person gave away in other answers; none where nothing is remembered. */
  readonly taken?: readonly Taken[];
}

/** All that the person did. Small plain data: a host may write it down and begin again from it. */
export interface Doings {
  readonly wish: Partial<Wish>;
  readonly corrections: Corrections;
  /** The text as edited by hand, null while it is as composed. */
  readonly typed: string | null;
  /** Checks the person waved away for this letter. */
  readonly dismissed: readonly CheckName[];
  readonly everyone: boolean;
}

/** What is composed, and what it is composed of. Plain data: it may be made elsewhere, as in a worker. */
export interface Composed {
  readonly wish: Wish;
  readonly reading: Reading;
  readonly reply: Reply;
}

/** The work on one letter: what was given, what the person did, and everything that follows from the two. */
export interface Session extends Composed {
  readonly given: Given;
  readonly doings: Doings;
  /** What undo goes back to, newest last. */
  readonly past: readonly Doings[];
  readonly future: readonly Doings[];
  /** The reply does not follow from the doings yet: what composes it is not at hand. */
  readonly due: boolean;
  /** The draft as it stands: typed or composed. */
  readonly text: string;
  /** The twelve verdicts; none before the draft was judged. */
  readonly review: readonly Verdict[];
  /** The letter as read, before corrections. */
  readonly asRead: Reading;
}

/** Everything that follows from what was given and done. `before`: the session it comes from; what did not change is not worked out again. */
export const derive = (
  given: Given,
  doings: Doings,
  past: readonly Doings[],
  future: readonly Doings[],
  asRead: Reading,
  before?: Before,
): Session => {
  const { wish, reading, reply, due } =
    before && !before.due && before.doings.wish === doings.wish && before.doings.corrections === doings.corrections
      ? before
      : compose(given, doings, asRead, before?.reply);
  const text = doings.typed ?? reply.text;
  const edited = text !== reply.text;
  const language = given.languages && languageOf(reply.language, given.languages);
  let verdicts: readonly Verdict[] | null = null;
  return {
    ...{ given, doings, past, future, wish, reading, reply, due, text, asRead },
    // Worked out when it is first looked at: of several steps in a row only the last is shown.
    get review() {
      verdicts ??=
        given.review === null || language === null || language.manners === noManners
          ? []
          : given.review({ text, edited, reply, reading, wish, now: given.now, language, asks: true });
      return verdicts;
    },
  };
};

/** What of an earlier session the next one may take over. */
export type Before = Composed & Pick<Session, 'doings' | 'due'>;

const compose = (
  given: Given,
  doings: Doings,
  asRead: Reading,
  stands: Reply | undefined,
): Composed & Pick<Session, 'due'> => {
  const now = doings.wish.own ?? [];
  const own = [...(given.standing.own ?? []).filter((block) => !now.some((each) => each.id === block.id)), ...now];
  const wish: Wish = { ...defaultWish, ...given.standing, ...doings.wish, own };
  const reading = corrected(asRead, doings.corrections);
  if (given.suggest && given.languages)
    return { wish, reading, reply: given.suggest(reading, wish, given.languages, given.now), due: false };
  return { wish, reading, reply: stands ?? { ...noReply, language: asRead.answerIn }, due: true };
};

/** Nothing was composed yet. */
const noReply: Omit<Reply, 'language'> = {
  ...{ to: null, subject: '', text: '', parts: [], offers: [], conflicts: [] },
  over: false,
};
