import { findPhrase } from '../words';
import { does, type Lexicon, tradeOf } from './role-lexicon';
import { gap, type Token } from './role-tokens';

/** Words of a letter by their place among them: [from, to). */
type Stretch = readonly [from: number, to: number];

/** Of several posts, those that the reader is not asked for, and those that remain. */
export interface Meant {
  readonly not: readonly Stretch[];
  readonly only: readonly Stretch[];
  /** The word that joins the two, or -1. */
  readonly joint: number;
}

export const isIn = (stretches: readonly Stretch[], at: number): boolean =>
  stretches.some(([from, to]) => at >= from && at < to);

/** "Two applications, Buyer and Planner. The first is filled, so it is the latter": which posts a letter speaks of, and which it means. */
export const meantOf = (lexicon: Lexicon, tokens: readonly Token[]): Meant => {
  const not: Stretch[] = [];
  const only: Stretch[] = [];
  let pair: { readonly first: Stretch; readonly second: Stretch } | null = null;
  let isSecond: boolean | null = null;
  for (let from = 0; from < tokens.length - 1; ) {
    let to = from + 1;
    while (to < tokens.length - 1 && !((tokens[to] as Token).gap & (gap.stop | gap.blank))) to++;
    const said = sentenceOf(tokens, from, to);
    const taken = takenIn(lexicon, tokens, said, from, to);
    if (taken) not.push(taken);
    pair ??= pairIn(lexicon, tokens, from, to);
    for (const [words, isLatter] of [
      [lexicon.latter, true],
      [lexicon.former, false],
    ] as const)
      for (const word of words) {
        const at = aloneAt(lexicon, tokens, said, word);
        // "The first is filled": so it is the second.
        if (at >= 0) isSecond ??= isLatter !== (taken !== null && isIn([taken], at));
      }
    from = to;
  }
  // "Baker and cashier. The baker's post is filled": by its name.
  if (pair && isSecond === null) {
    const taken = new Set(not.flatMap(([from, to]) => tokens.slice(from, to).map(({ word }) => word)));
    const [first, second] = [pair.first, pair.second].map(([from, to]) =>
      tokens.slice(from, to).some(({ word }) => taken.has(word) && tradeOf(lexicon, word) > 1),
    );
    if (first !== second) isSecond = first === true;
  }
  if (pair && isSecond !== null) {
    not.push(isSecond ? pair.first : pair.second);
    only.push(isSecond ? pair.second : pair.first);
  }
  return { not, only, joint: pair && isSecond !== null ? pair.first[1] : -1 };
};

interface Sentence {
  readonly text: string;
  /** For every sign of the text the word it belongs to. */
  readonly words: readonly number[];
}

const sentenceOf = (tokens: readonly Token[], from: number, to: number): Sentence => {
  let text = '';
  const words: number[] = [];
  for (let at = from; at < to; at++) {
    const each = tokens[at] as Token;
    text += (at > from && each.gap ? ' ' : '') + each.word;
    while (words.length < text.length) words.push(at);
  }
  return { text, words };
};

/** The part of a sentence that tells of a post that is taken: from the last comma to the words that say so. */
const takenIn = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  { text, words }: Sentence,
  from: number,
  to: number,
): Stretch | null => {
  for (const phrase of lexicon.taken) {
    const at = findPhrase(text, phrase);
    if (at < 0) continue;
    const first = words[at] as number;
    let begin = first;
    while (begin > from && !((tokens[begin] as Token).gap & gap.comma)) begin--;
    const before = text.slice(words.indexOf(begin), at);
    const isPost = (each: Token): boolean => (each.kind & does.noun) !== 0 || tradeOf(lexicon, each.word) > 1;
    const isNamed =
      tokens.slice(begin, first).some(isPost) ||
      [...lexicon.former, ...lexicon.latter].some((word) => findPhrase(before, word) >= 0);
    if (isNamed) return [begin, first];
    // "The buyer's post, for which you asked, is filled": the clause between tells no other.
    let clause = begin - 1;
    while (clause > from && !((tokens[clause] as Token).gap & gap.comma)) clause--;
    if (first - begin < 3 && clause > from && tokens.slice(from, clause).some(isPost)) return [from, clause];
    // "We have already filled the buyer's post, but …"
    let end = words[at + phrase.length - 1] as number;
    while (end < to && !(end > first && (tokens[end] as Token).gap & gap.comma)) end++;
    return [first, end];
  }
  return null;
};

/** Two trades joined in one sentence: what stands before the joint, and behind. */
const pairIn = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly first: Stretch; readonly second: Stretch } | null => {
  const isTrade = (each: Token): boolean => tradeOf(lexicon, each.word) > 1;
  for (let at = from + 1; at < to - 1; at++)
    if (
      isJoint(tokens[at] as Token) &&
      tokens.slice(Math.max(from, at - 7), at).some(isTrade) &&
      tokens.slice(at + 1, Math.min(to, at + 7)).some(isTrade)
    )
      return { first: [from, at], second: [at + 1, to] };
  return null;
};

/** "And", "or" in any of our languages, where they are no article. */
const isJoint = ({ word, kind }: Token): boolean =>
  joint.test(word) && (word.charCodeAt(0) > 0x2fff || (kind & (does.joins | does.article)) === does.joins);
const joint = /^(?:and|or|und|oder|et|ou|y|e|ed|o|en|of|och|eller|i|oraz|lub|と|及び|および|和|跟|与|與)$/;

/** Where a word for one of two stands: "for the latter.", "le second que", "the second post", but no "second interview"; or -1. */
const aloneAt = (lexicon: Lexicon, tokens: readonly Token[], { text, words }: Sentence, phrase: string): number => {
  const at = findPhrase(text, phrase);
  if (at < 0) return -1;
  const last = words[at + phrase.length - 1] as number;
  const next = tokens[last + 1] as Token;
  const isOne =
    lexicon.isDense ||
    (next.gap & ~gap.space) !== 0 ||
    (next.kind !== 0 && (!(next.kind & does.invites) || (next.kind & does.noun) !== 0));
  return isOne ? last : -1;
};
