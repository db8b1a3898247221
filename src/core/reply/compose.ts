import type { BlockId, Move } from '../blocks/block';
import type { WritingLanguage } from '../languages/language';
import type { Candidate } from './choose';
import { layouts } from './layout';
import type { Part } from './reply';
import type { Wish } from './wish';
import { wordsIn } from './words';

/** Puts the standing blocks in order and writes them down: paragraphs, sentences, offsets. `short`: in the fewest words. */
export const compose = (
  standing: readonly Candidate[],
  wish: Wish,
  language: WritingLanguage,
  short = false,
): { readonly text: string; readonly parts: readonly Part[] } => {
  const layout = language.phrases.layout?.[wish.intent] ?? layouts[wish.intent];
  const ordered = reordered(sorted(standing, layout.flat()), wish.order);
  const opening = ordered.find(({ block }) => block.move === 'gratitude');
  const thanks = opening?.ways[variantOf(opening, wish, language, null, short)] ?? null;
  const first = ordered.find(({ block }) => !pinned.includes(block.move));
  const parts: Part[] = [];
  let text = '';
  const variants = ordered.map((candidate) => variantOf(candidate, wish, language, thanks, short));
  const ways = ordered.map(({ ways: all }, index) => all[variants[index] ?? 0] ?? '');
  for (const [index, { block: next }] of ordered.entries()) {
    const before = ordered[index - 1]?.block.move;
    const [one, no] = [ways[index - 1], ways[index]];
    if (next.move !== 'decision' || one === undefined || no === undefined) continue;
    if (before !== 'reason' && !(before === 'gratitude' && wish.intent === 'one-line')) continue;
    const pair = language.phrases.joined?.(one, no, before);
    if (pair) [ways[index - 1], ways[index]] = pair;
  }
  for (const [index, candidate] of ordered.entries()) {
    const { id: block, move } = candidate.block;
    const variant = variants[index] ?? 0;
    const way = ways[index] ?? '';
    const goesOn = candidate === first && !/[\p{L}\p{N}]$/u.test(parts[0]?.text ?? '');
    const said = goesOn ? (language.phrases.afterGreeting?.(way) ?? way) : way;
    const before = parts[index - 1];
    // A block that holds a list keeps its paragraph to itself.
    const same =
      before && paragraphOf(before.move, layout) === paragraphOf(move, layout) && !before.text.includes('\n');
    if (before) text += same ? language.phrases.between : '\n\n';
    const [start, end] = [text.length, text.length + said.length];
    parts.push({ block, move, text: said, start, end, variant, variants: candidate.ways.length });
    text += said;
  }
  return { text, parts };
};

const pinned: readonly Move[] = ['greeting', 'sign-off'];

const paragraphOf = (move: Move, layout: readonly (readonly Move[])[]): number =>
  layout.findIndex((moves) => moves.includes(move));

const sorted = (standing: readonly Candidate[], moves: readonly Move[]): readonly Candidate[] =>
  standing
    .map((candidate, index) => ({ candidate, index, at: moves.indexOf(candidate.block.move) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || (a.candidate.place ?? 999) - (b.candidate.place ?? 999) || a.index - b.index)
    .map(({ candidate }) => candidate);

/** The blocks the person moved take each other's places in their order; the others, greeting and sign-off stay. */
const reordered = (blocks: readonly Candidate[], order: readonly BlockId[]): readonly Candidate[] => {
  const moved = blocks
    .filter(({ block }) => order.includes(block.id) && !pinned.includes(block.move))
    .sort((a, b) => order.indexOf(a.block.id) - order.indexOf(b.block.id));
  let next = 0;
  return blocks.map((each) => {
    if (!moved.includes(each)) return each;
    next += 1;
    return moved[next - 1] ?? each;
  });
};

/** The person's choice, else the first variant; a closing does not thank for what the opening thanked for already. */
const variantOf = (
  candidate: Candidate,
  wish: Wish,
  language: WritingLanguage,
  thanks: string | null,
  short: boolean,
): number => {
  const { ways, block } = candidate;
  const chosen = wish.variants[block.id];
  if (chosen !== undefined && Number.isInteger(chosen) && chosen >= 0) return chosen % Math.max(1, ways.length);
  if (pinned.includes(block.move)) return 0;
  if (short) return fewestWords(ways, language);
  if (thanks === null || block.move !== 'closing') return 0;
  return Math.max(
    0,
    ways.findIndex((way) => sharedNoun(thanks, way, language) === null),
  );
};

const fewestWords = (ways: readonly string[], { charactersPerWord }: WritingLanguage): number => {
  const counts = ways.map((way) => wordsIn(way, charactersPerWord));
  return Math.max(0, counts.indexOf(Math.min(...counts)));
};

/** A noun that both sentences thank for, null where there is none. */
export const sharedNoun = (opening: string, closing: string, language: WritingLanguage): string | null => {
  const [first, last] = [opening.toLowerCase(), closing.toLowerCase()];
  if (!language.phrases.thanks.some((word) => last.includes(word))) return null;
  return language.phrases.thankedFor.find((noun) => first.includes(noun) && last.includes(noun)) ?? null;
};
