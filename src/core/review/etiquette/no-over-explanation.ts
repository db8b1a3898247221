import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { around, countWords, type Draft } from '../draft';
import { isDay } from '../foreign';
import { hitsIn, isWithin, says } from '../lined';
import { matches } from '../matches';
import { cut, wordsOf } from '../mend';
import { knows, lettersOf } from '../names';
import { passages } from '../passages';
import { fold, has, namesIn } from '../phrasing';
import type { Span } from '../span';

const mostSentences = 2;

/** One reason, in two sentences or 35 words, with some patience; nothing private, no figures, no excuse. */
export const noOverExplanation: Check = {
  name: 'no-over-explanation',
  judge: (seen) => [sharing, excuses, length].flatMap((rule) => rule(seen)),
};

/** A word of family is a reason as decent people give it; with a name behind it, it is their private life. */
const isKin = ({ text, end }: Words, { draft, text: all }: Seen): boolean =>
  has(text, draft.manners.kin) && !/^,?\s\p{Lu}\p{Ll}/u.test(all.slice(end, end + 4));

type Rule = (seen: Seen) => readonly Fault[];

/** Another time is asked for: by the words, or by the wish where the words leave it open. */
const moves = ({ draft, wish }: Seen): boolean =>
  draft.aim === 'move' || (draft.aim === 'unclear' && wish.intent === 'move');

const sharing: Rule = (seen) => {
  const { draft, reading } = seen;
  const letter = lettersOf(reading);
  const hits = [...hitsIn(draft, 'sharing', draft.body), ...figures(draft.body), ...otherEmployer(seen)]
    .filter((hit) => !letter.includes(fold(hit.text).toLowerCase()))
    .sort((a, b) => a.start - b.start);
  // Who asks for another time may say in a word what keeps them from this one.
  // Pay or health in a word ("→?") is as far as decent people go, too.
  const light = hits.every(
    (hit) => isKin(hit, seen) || ('instead' in hit && hit.instead === '?' && !has(hit.text, draft.manners.kin)),
  );
  const isReason = (hits.length === 1 && moves(seen)) || (light && hits.length === 1);
  return hits.length > 0 && !isReason ? [{ fault: 'private', words: passages(hits, draft) }] : [];
};

const figures = ({ text, start }: Span): Words[] =>
  (!/\d/.test(text)
    ? []
    : matches(
        text,
        /(?:[$€£¥₩]|USD|EUR|GBP|CHF)\s?\d(?:[\d.,' ]{0,11}\d)?(?:\s?(?:k|K|m|million|Mio)\b)?|\b\d[\d.,']{0,12}\s?(?:k|K|T)?\s?(?:[$€£¥₩]|(?:USD|EUR|GBP|CHF|PLN|SEK|zł|kr|euros?|Euro|kroner|koruna|rupees|rupiah|yen|won|lakhs?|LPA|K€|k€|mil reais|dollars?|pounds?|reais|złotych|kronor)(?!\p{L}))|\b\d{2,3}k\b|\d[\d,.]{0,9}\s?(?:万円|万元|만\s?원|円|元)|\d{1,3}\s?(?:%|percent|Prozent|pour cent|por ciento|por cento|procent|per cento)/gu,
      )
  ).map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }));

/** "… accepted an offer from Globex": the name is nobody's business, unless it is in their letter. */
const otherEmployer = (seen: Seen): readonly Words[] => {
  const { draft, reading } = seen;
  return draft.sentences
    .filter((each) => says(draft, each, 'accepted'))
    .flatMap((each) => namesIn(hitsIn(draft, 'givers', each)))
    .filter((hit) => !knows(reading, hit.text) && !isDay(hit, seen));
};

/** An excuse in the place of a reason; who asks for another time says why this one does not suit. */
const excuses: Rule = (seen) => {
  const { draft } = seen;
  // "You must be very busy": no excuse of one's own.
  const theirs = (hit: Words): boolean =>
    around(draft, [hit]).some(
      (each) =>
        (says(draft, each, 'you', 'thanks') && !says(draft, each, 'decisions', 'reasons', 'contrast', 'apologies')) ||
        // What kept the answer is no excuse for the no.
        (says(draft, each, 'late') && !says(draft, each, 'decisions', 'settles')),
    );
  // Beside a reason that is one, a word of a full week is no excuse.
  const reasoned = says(draft, draft.body, 'accepted', 'stays');
  const hits = moves(seen) || reasoned ? [] : hitsIn(draft, 'excuses', draft.body).filter((hit) => !theirs(hit));
  return hits.length > 0 ? [{ fault: 'excuse', words: wordsOf(hits) }] : [];
};

/** The run of sentences that explain, from the first word of reason on. */
const length: Rule = (seen) => {
  const { draft, text } = seen;
  if (moves(seen) || !seen.edited) return [];
  const from = draft.sentences.findIndex((each) => opens(each, draft));
  if (from < 0) return [];
  const rest = draft.sentences.slice(from);
  const stop = rest.findIndex((each, index) => index > 0 && !explains(each, seen));
  const run = stop < 0 ? rest : rest.slice(0, stop);
  const [first, ...more] = run;
  const words = [first ? fromReason(first, draft) : '', ...more.map((each) => each.text)].reduce(
    (sum, each) => sum + countWords(each, draft.manners),
    0,
  );
  const piled = more.filter((each) => says(draft, each, 'piles')).length;
  const wordy = words > (run.length > mostSentences ? 60 : 50);
  if (!wordy && piled < 2) return [];
  return [
    {
      fault: 'much-reason',
      values: { words },
      words: wordsOf(run),
      ...(more.length > 0 ? { repair: cut(text, more) } : {}),
    },
  ];
};

const fromReason = (sentence: Span, draft: Draft): string =>
  draft.text.slice(hitsIn(draft, 'reasons', sentence)[0]?.start ?? sentence.start, sentence.end);

/** A sentence with a reason; thanks "for …" are none, unless they come with the no. */
const opens = (sentence: Span, draft: Draft): boolean =>
  says(draft, sentence, 'reasons') &&
  (!says(draft, sentence, 'thanks') || says(draft, sentence, 'decisions', 'accepted'));

/** A sentence that is not doing anything else: thanking, wishing, offering, apologizing, speaking of the appointment. */
const explains = (sentence: Span, { draft, reply }: Seen): boolean =>
  !draft.days.some((day) => isWithin(day, sentence)) &&
  !reply?.parts.some((part) => part.move !== 'reason' && part.text.includes(sentence.text)) &&
  (says(draft, sentence, 'reasons', 'piles') ||
    ((!/(?:^|[^\p{L}])\p{Lu}/u.test(sentence.text.slice(1)) || draft.manners.charactersPerWord !== null) &&
      !says(
        draft,
        sentence,
        'you',
        'thanks',
        'wishes',
        'doors',
        'farewells',
        'proposals',
        'apologies',
        'decisions',
        'formats',
      )));

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have accepted another offer that is closer to my long-term goals.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I am too busy for interviews and will not go ahead.\n\nBest,\nTom',
    verdict: 'look',
    words: ['too busy'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I accepted a role at Globex for €85,000 because my wife wants to move.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Globex for €85,000 because my wife wants to move'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nApologies for the slow reply, it has been a busy week. Thank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
];
