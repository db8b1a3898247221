import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { countWords } from '../draft';
import { isDay } from '../foreign';
import { matches } from '../matches';
import { mend, wordsOf } from '../mend';
import { lettersOf } from '../names';
import { find, findNames, fold, type Hit, has } from '../phrasing';
import type { Span } from '../span';

const mostWords = 35;
const mostSentences = 2;

/** One reason, in two sentences or 35 words; nothing private, no figures, no excuse. */
export const noOverExplanation: Check = {
  name: 'no-over-explanation',
  judge: (seen) => [sharing, excuses, length].flatMap((rule) => rule(seen)),
};

type Rule = (seen: Seen) => readonly Fault[];

const sharing: Rule = (seen) => {
  const { draft, reading } = seen;
  const own =
    `${reading.role?.value.name ?? ''} ${reading.role?.value.written ?? ''} ${reading.company?.value ?? ''}`.toLowerCase();
  const hits = [...find(draft.body.text, draft.manners.sharing), ...figures(draft.body.text), ...otherEmployer(seen)]
    .filter((hit) => !own.includes(hit.text.toLowerCase()))
    .map((hit) => ({ ...hit, start: hit.start + draft.body.start, end: hit.end + draft.body.start }))
    .sort((a, b) => a.start - b.start);
  return hits.length > 0 ? [{ fault: 'private', words: wordsOf(hits) }] : [];
};

const figures = (text: string): Words[] =>
  matches(
    text,
    /(?:[$€£¥₩]|USD|EUR|GBP|CHF)\s?\d(?:[\d.,' ]{0,11}\d)?(?:\s?(?:k|K|m|million|Mio)\b)?|\b\d[\d.,']{0,12}\s?(?:k|K|T)?\s?(?:[$€£¥₩]|(?:USD|EUR|GBP|CHF|PLN|SEK|zł|kr|euros?|Euro|dollars?|pounds?|reais|złotych|kronor)(?!\p{L}))|\b\d{2,3}k\b|\d[\d,.]{0,9}\s?(?:万円|万元|만\s?원|円|元)|\d{1,3}\s?(?:%|percent|Prozent|pour cent|por ciento|por cento|procent|per cento)/gu,
  );

/** "… accepted an offer from Globex": the name is nobody's business, unless it is in their letter. */
const otherEmployer = (seen: Seen): Words[] => {
  const { body, sentences, manners } = seen.draft;
  const letter = lettersOf(seen);
  return sentences
    .filter(({ text }) => has(text, manners.accepted))
    .flatMap(({ text, start }) =>
      findNames(text, manners.givers).map((hit) => ({
        text: hit.text,
        start: hit.start + start - body.start,
        end: hit.end + start - body.start,
      })),
    )
    .filter(
      (hit) =>
        !fold(hit.text)
          .toLowerCase()
          .split(/[\s'-]+/)
          .some((token) => token.length > 1 && letter.includes(token)) && !isDay(hit.text, seen),
    );
};

const excuses: Rule = ({ text, draft }) => {
  const hits = find(text, draft.manners.excuses);
  return hits.length > 0 ? [{ fault: 'excuse', words: wordsOf(hits) }] : [];
};

/** The run of sentences that explain, from the first word of reason on. */
const length: Rule = (seen) => {
  const { draft, text } = seen;
  if (draft.aim === 'move' || !seen.edited) return [];
  const from = draft.sentences.findIndex((each) => opens(each.text, seen));
  if (from < 0) return [];
  const rest = draft.sentences.slice(from);
  const stop = rest.findIndex((each, index) => index > 0 && !explains(each.text, seen));
  const run = stop < 0 ? rest : rest.slice(0, stop);
  const first = fromReason(run[0], draft.manners.reasons);
  const words = [first, ...run.slice(1)].reduce(
    (sum, each) => sum + (each ? countWords(each.text, draft.manners) : 0),
    0,
  );
  const piled = run.slice(1).filter((each) => has(each.text, draft.manners.piles)).length;
  const wordy = words > (run.length > mostSentences ? 25 : mostWords);
  if (!wordy && piled < 2) return [];
  const repair =
    run.length > 1
      ? mend(
          text,
          run.slice(1).map(({ start, end }) => ({ start, end, by: '' })),
        )
      : undefined;
  return [
    { fault: 'much-reason', values: { words }, words: wordsOf(run), ...(repair === undefined ? {} : { repair }) },
  ];
};

const fromReason = (sentence: Span | undefined, reasons: string): Span | undefined => {
  const hit: Hit | undefined = sentence && find(sentence.text, reasons)[0];
  return sentence && hit ? { ...sentence, text: sentence.text.slice(hit.start) } : sentence;
};

/** A sentence with a reason; thanks "for …" are none, unless they come with the no. */
const opens = (sentence: string, { draft: { manners } }: Seen): boolean =>
  has(sentence, manners.reasons) &&
  (!has(sentence, manners.thanks) || has(sentence, manners.decisions) || has(sentence, manners.accepted));

/** A sentence that is not doing anything else: thanking, wishing, offering, apologizing. */
const explains = (sentence: string, { draft: { manners }, reply }: Seen): boolean =>
  !reply?.parts.some((part) => part.move !== 'reason' && part.text.includes(sentence)) &&
  (has(sentence, manners.reasons) ||
    has(sentence, manners.piles) ||
    ![
      manners.you,
      manners.thanks,
      manners.wishes,
      manners.doors,
      manners.farewells,
      manners.proposals,
      manners.apologies,
      manners.decisions,
    ].some((each) => has(sentence, each)));

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
    words: ['Globex', '€85,000', 'my wife'],
  },
];
