import type { Words } from './check';
import type { Draft } from './draft';
import { hitsIn, isWithin, meet } from './lined';
import { matches } from './matches';
import type { Span } from './span';

/**
 * What a reader would underline where phrases were found: the sentence, as far as it does nothing else; beside thanks or a
 * decision, the clauses that hold the phrases.
 */
export const passages = (hits: readonly Words[], draft: Draft): readonly Words[] => {
  const whole = draft.sentences.flatMap((each) => {
    const here = hits.filter((hit) => isWithin(hit, each));
    return here.length > 0 ? [passage(each, here, draft)] : [];
  });
  const alone = hits.filter((hit) => !draft.sentences.some((each) => isWithin(hit, each)));
  return [...alone, ...whole].sort((a, b) => a.start - b.start);
};

const passage = (sentence: Span, hits: readonly Words[], draft: Draft): Words => {
  const first = Math.min(...hits.map((hit) => hit.start));
  const last = Math.max(...hits.map((hit) => hit.end));
  const others = (['thanks', 'decisions', 'accepted'] as const)
    .flatMap((list) => hitsIn(draft, list, sentence))
    .filter((other) => !hits.some((hit) => meet(hit, other)));
  const before = Math.max(sentence.start, ...others.filter((other) => other.end <= first).map((other) => other.end));
  const after = Math.min(sentence.end, ...others.filter((other) => other.start >= last).map((other) => other.start));
  const lead = draft.text.slice(before, first);
  const tail = draft.text.slice(last, after);
  const start = before === sentence.start ? before : first - lead.length + afterBorder(lead);
  const end = after === sentence.end ? after : last + (/[,;:–—、，.](?=\s|[\u3000-\u9fff]|$)/.exec(tail)?.index ?? 0);
  const text = draft.text.slice(start, end).replace(/[.!?。！？,;、，\s]{1,9}$/, '');
  return { text, start, end: start + text.length };
};

/** Behind the first border of a clause in a stretch; its end where there is none. */
const afterBorder = (lead: string): number => {
  const border = /[,;:–—、，](?:\s|(?=[\u3000-\u9fff]))/.exec(lead);
  return border ? border.index + border[0].length : lead.length;
};

/** A sentence at its borders of clauses: ";", ":", dashes and commas. */
export const clausesOf = ({ text, start }: Span): readonly Span[] => {
  const clauses: Span[] = [];
  let from = 0;
  for (const border of [
    ...matches(text, /[,;:–—、，；：](?=\s|[\u3000-\u9fff])|\s[–—-](?=\s)/g).map((each) => each.end),
    text.length,
  ]) {
    const part = text.slice(from, border).replace(/[\s,;:–—、，；：.!?。！？-]{1,9}$/, '');
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '')
      clauses.push({ text: part.slice(lead), start: start + from + lead, end: start + from + part.length });
    from = border;
  }
  return clauses;
};
