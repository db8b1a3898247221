import { betrays } from '../languages/betrays';
import type { LanguageCode } from '../languages/code';
import { review as words } from '../languages/en/interface/review';
import type { WritingLanguage } from '../languages/language';
import { say } from '../languages/say';
import type { Check, CheckName, Fault, Reviewed, Seen, Verdict } from './check';
import { draftOf } from './draft';
import { etiquette } from './etiquette';
import { unnamed } from './names';
import { smallWords, wordsIn } from './small-words';

/** Holds the draft against the twelve manners. Works on the words as they stand, also when they were edited by hand; takes any string. */
export const review = (reviewed: Reviewed): readonly Verdict[] => {
  const long = reviewed.text.length > longest;
  const seen = seenOf(long ? { ...reviewed, text: reviewed.text.slice(0, longest), edited: true } : reviewed);
  const found = inOrder.map((check) => ({ check, said: check.judge(seen) }));
  const before = keysOf(found.map((each) => each.said));
  return found.map(({ check, said }) =>
    verdictOf(check, said, (fault) => (long ? bare(fault) : kept(fault, reviewed, before))),
  );
};

/** Characters of a draft that are read: many times a letter. Longer ones get no repairs, for a repair is the whole draft. */
const longest = 10_000;

const order: readonly CheckName[] = [
  'timeliness',
  'gratitude',
  'professionalism',
  'honesty',
  'conciseness',
  'positivity',
  'no-over-explanation',
  'door-left-open',
  'personalization',
  'proofreading',
  'alternatives',
  'no-ghosting',
];

const inOrder: readonly Check[] = order.flatMap((name) => etiquette.filter((check) => check.name === name));

const seenOf = (reviewed: Reviewed): Seen => {
  const language = writtenIn(reviewed);
  const wished = reviewed.wish.intent === 'move' ? 'move' : 'decline';
  const draft = draftOf(reviewed.text, language, reviewed.now, reviewed.edited ? null : wished);
  return { ...reviewed, language, draft: unnamed(draft, reviewed.reading) };
};

const verdictOf = (check: Check, said: 'not-mine' | readonly Fault[], keep: (fault: Fault) => Fault): Verdict => {
  const { name } = check;
  const why = sentence(`review.${name}.why`);
  if (said === 'not-mine') return { name, verdict: 'not-mine', faults: [], why };
  const faults = oneRepair(said, keep);
  const [first] = faults;
  return first
    ? { name, verdict: 'look', faults, why: say(sentence(`review.${first.fault}`), first.values ?? {}) }
    : { name, verdict: 'pass', faults, why };
};

/** A check offers one repair at a time, the first of two that holds: each costs a second reading of the draft while it is typed. */
const oneRepair = (said: readonly Fault[], keep: (fault: Fault) => Fault): readonly Fault[] => {
  let tries = 2;
  return said.map((fault) => {
    if (fault.repair === undefined || tries === 0) return bare(fault);
    const kept = keep(fault);
    tries = kept.repair === undefined ? tries - 1 : 0;
    return kept;
  });
};

const sentence = (key: string): string => (words as Readonly<Record<string, string>>)[key] ?? key;

const keysOf = (all: readonly ('not-mine' | readonly Fault[])[]): readonly string[] =>
  all.flatMap((said) => (said === 'not-mine' ? [] : said.map((fault) => fault.fault)));

/** A repair is only offered where it holds: applied, its fault is gone and no other has come. */
const kept = (fault: Fault, reviewed: Reviewed, before: readonly string[]): Fault => {
  const { repair } = fault;
  if (repair === undefined || repair === reviewed.text) return bare(fault);
  const seen = seenOf({ ...reviewed, text: repair, edited: true });
  const after = keysOf(inOrder.map((check) => check.judge(seen)));
  const holds = !after.includes(fault.fault) && after.every((key) => before.includes(key));
  return holds ? fault : bare(fault);
};

const bare = ({ repair: _repair, ...fault }: Fault): Fault => fault;

/** The language the draft is really in, where its small words leave no doubt and the language is at hand. */
const writtenIn = ({ text, language, languages }: Reviewed): WritingLanguage => {
  if (!languages) return language;
  const scores = scoresOf(text.slice(0, Math.min(3000, Math.ceil(text.length * 0.65))));
  const best = (Object.keys(scores) as LanguageCode[]).reduce((a, b) => (scores[b] > scores[a] ? b : a), language.code);
  return scores[best] >= 5 && scores[best] > 1.7 * scores[language.code] ? (languages[best] ?? language) : language;
};

const scoresOf = (text: string): Record<LanguageCode, number> => {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  const kana = count(/[\u3040-\u30ff]/g);
  const scores = Object.fromEntries(Object.keys(betrays).map((code) => [code, 0])) as Record<LanguageCode, number>;
  for (const word of wordsIn(text)) for (const code of smallWords.get(word) ?? []) scores[code]++;
  scores.ja = kana;
  scores.ko = count(/[\uac00-\ud7a3]/g);
  scores.zh = kana > 5 ? 0 : count(/[\u4e00-\u9fff]/g);
  return scores;
};
