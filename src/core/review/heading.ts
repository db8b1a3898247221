import type { Draft } from './draft';
import type { Span } from './span';

/** A line by itself among the first, without a stop: what the letter is about, no sentence. */
export const isHeading = (
  part: Pick<Span, 'start' | 'end'>,
  { text, lines, body }: Pick<Draft, 'text' | 'lines' | 'body'>,
): boolean => {
  const written = lines.filter((line) => line.text.trim() !== '');
  const at = written.findIndex((line) => line.start <= part.start && part.end <= line.end);
  const line = written[at];
  if (!line || at > 2 || part.start > body.start + 200) return false;
  const before = text.slice(0, line.start);
  const after = text.slice(line.end);
  return (
    line.text.trim().split(/\s+/).length < 13 &&
    !/[.!?:,;。！？]$/.test(line.text.trim()) &&
    (before.trim() === '' || /\n[ \t]{0,9}\n$/.test(before)) &&
    /^\n[ \t]{0,9}\n/.test(after)
  );
};
