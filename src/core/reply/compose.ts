import type { BlockId, Move } from '../blocks/block';
import type { Language } from '../languages/language';
import type { Candidate } from './choose';
import { layouts } from './layout';
import type { Part } from './reply';
import type { Wish } from './wish';

/** Puts the standing blocks in order and writes them down: paragraphs, sentences, offsets. */
export const compose = (
  standing: readonly Candidate[],
  wish: Wish,
  language: Language,
): { readonly text: string; readonly parts: readonly Part[] } => {
  const layout = language.phrases.layout?.[wish.intent] ?? layouts[wish.intent];
  const ordered = reordered(sorted(standing, layout.flat()), wish.order);
  const opening = ordered.find((each) => each.block.move === 'gratitude');
  const parts: Part[] = [];
  let text = '';
  let body = false;
  for (const [index, candidate] of ordered.entries()) {
    const { id, move } = candidate.block;
    const variant = variantOf(
      candidate,
      wish,
      language,
      opening === candidate ? undefined : parts.find((part) => part.move === 'gratitude')?.text,
    );
    let said = candidate.ways[variant] ?? '';
    if (!body && move !== 'greeting' && move !== 'sign-off') {
      said = language.phrases.afterGreeting?.(said) ?? said;
      body = true;
    }
    const before = ordered[index - 1];
    if (before)
      text += gap(paragraphOf(before.block.move, layout) === paragraphOf(move, layout), text, parts, language);
    parts.push({
      block: id,
      move,
      text: said,
      start: text.length,
      end: text.length + said.length,
      variant,
      variants: candidate.ways.length,
    });
    text += said;
  }
  return { text, parts };
};

/** Blocks that hold a list keep a paragraph of their own. */
const gap = (same: boolean, _text: string, parts: readonly Part[], language: Language): string =>
  same && !(parts[parts.length - 1]?.text.includes('\n') ?? false) ? language.phrases.between : '\n\n';

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
    .filter(({ block }) => order.includes(block.id) && block.move !== 'greeting' && block.move !== 'sign-off')
    .sort((a, b) => order.indexOf(a.block.id) - order.indexOf(b.block.id));
  let next = 0;
  return blocks.map((each) => {
    if (!moved.includes(each)) return each;
    next += 1;
    return moved[next - 1] ?? each;
  });
};

/** The person's choice, else the first variant; a closing does not thank for what the opening thanked for already. */
const variantOf = (candidate: Candidate, wish: Wish, language: Language, opening: string | undefined): number => {
  const { ways, block } = candidate;
  const chosen = wish.variants[block.id];
  if (chosen !== undefined && Number.isInteger(chosen) && chosen >= 0) return chosen % Math.max(1, ways.length);
  if (opening === undefined || block.move !== 'closing') return 0;
  return Math.max(
    0,
    ways.findIndex((way) => sharedNoun(opening, way, language) === null),
  );
};

/** A noun that both sentences thank for, null where there is none. */
export const sharedNoun = (opening: string, closing: string, language: Language): string | null => {
  const [first, last] = [opening.toLowerCase(), closing.toLowerCase()];
  if (!language.phrases.thanks.some((word) => last.includes(word))) return null;
  return language.phrases.thankedFor.find((noun) => first.includes(noun) && last.includes(noun)) ?? null;
};
