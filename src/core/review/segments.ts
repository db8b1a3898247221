interface Segmenting {
  readonly segment: (text: string) => Iterable<{ readonly index: number; readonly segment: string }>;
}
interface Segmenters {
  readonly Segmenter?: new (locale: string, options: { readonly granularity: 'word' }) => Segmenting;
}

/** The offsets at which words begin or end in a script that sets no spaces, by the host's segmenter or, where it has none, by the change of script. */
export const segmentsOf = (text: string): ReadonlySet<number> => {
  if (last.text !== text) last = { text, borders: bordersOf(text) };
  return last.borders;
};

let last: { readonly text: string; readonly borders: ReadonlySet<number> } = { text: '', borders: new Set([0]) };

let segmenter: Segmenting | null = null;

const bordersOf = (text: string): ReadonlySet<number> => {
  const Segmenter = typeof Intl === 'undefined' ? undefined : (Intl as Segmenters).Segmenter;
  const borders = new Set([0, text.length]);
  if (Segmenter && !segmenter) segmenter = new Segmenter('ja', { granularity: 'word' });
  if (segmenter) for (const each of segmenter.segment(text)) borders.add(each.index);
  else for (let at = 1; at < text.length; at++) if (scriptOf(text, at) !== scriptOf(text, at - 1)) borders.add(at);
  return borders;
};

const scriptOf = (text: string, at: number): string => {
  const sign = text.charAt(at);
  if (/[\u3040-\u309f]/.test(sign)) return 'hiragana';
  if (/[\u30a0-\u30ff]/.test(sign)) return 'katakana';
  if (/[\u3400-\u9fff]/.test(sign)) return 'han';
  return /[a-z0-9\uac00-\ud7a3]/i.test(sign) ? 'letter' : sign;
};
