import { betrays } from '../languages/betrays';
import { fold } from '../message/fold';
import type { Candidate, Fact } from './fact';
import { otherTongues } from './other-tongues';

/**
 * The language of a letter as an ISO 639-1 code, by its script and its small words; "en" and unsure where nothing speaks.
 * `text` is the letter's own part. What stands first weighs more: a translation or a footer below does not decide.
 */
export const language = (subject: string, text: string, quoted = ''): Fact<string> => {
  // A line of thanks above a quotation says too little by itself.
  const head = text.length < 120 ? `${text}\n${quoted.slice(0, 1000)}` : text.slice(0, 3000);
  const script = scriptOf(`${subject} ${head}`);
  const ranked = script ? [{ code: script, points: 9 }] : rank(subject, head);
  const best = ranked[0];
  if (!best) return { value: 'en', words: '', where: 'text', start: -1, sure: 'unsure', rivals: [] };
  const second = ranked[1]?.points ?? 0;
  const sure =
    best.points >= 4 && best.points > 1.6 * second ? 'certain' : best.points > 1.2 * second ? 'likely' : 'unsure';
  const [first, ...rivals] = ranked
    .slice(0, 3)
    .map((each): Candidate<string> => ({ value: each.code, ...whole(subject, head), sure }));
  return { ...(first as Candidate<string>), rivals };
};

/** The evidence is the letter itself: its first line of some length. */
const whole = (subject: string, text: string): Pick<Candidate<string>, 'words' | 'where' | 'start'> => {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > 30 && text.slice(start, end).trim().length > 30)
      return { words: text.slice(start, end), where: 'text', start };
    start = end + 1;
  }
  return text.trim() ? { words: text, where: 'text', start: 0 } : { words: subject, where: 'subject', start: 0 };
};

interface Ranked {
  readonly code: string;
  readonly points: number;
}

const rank = (subject: string, text: string): readonly Ranked[] => {
  const points = new Map<string, number>();
  weigh(subject, 0.6, points);
  weigh(text.slice(0, 1200), 1, points);
  weigh(text.slice(1200), 0.4, points);
  return [...points]
    .map(([code, sum]) => ({ code, points: sum }))
    .sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
};

/** Adds what a text says: a word counts the more, the fewer languages have it; telling letters count as well. */
const weigh = (text: string, weight: number, points: Map<string, number>): void => {
  const add = (code: string, sum: number) => points.set(code, (points.get(code) ?? 0) + sum * weight);
  const folded = fold(text);
  const words = tongues();
  let from = 0;
  for (let at = 0; at <= folded.length; at++) {
    const code = at < folded.length ? folded.charCodeAt(at) : 32;
    if (text.charCodeAt(at) > 0x7e) for (const tongue of letters.get(text.charCodeAt(at)) ?? []) add(tongue, 0.4);
    if ((code > 0x60 && code < 0x7b) || code === 0xdf || code === 0xe6) continue;
    if (at > from && at - from <= longest) {
      const codes = words.get(folded.slice(from, at));
      if (codes) for (const tongue of codes) add(tongue, ours(tongue) / codes.length);
    }
    from = at + 1;
  }
};

/** No telling word is longer, in letters. */
const longest = 20;

/** Between two that are equally likely, the one we answer in. */
const ours = (code: string): number => (code in betrays ? 1.05 : 1);

let known: Map<string, readonly string[]> | null = null;

const tongues = (): Map<string, readonly string[]> => {
  if (known) return known;
  known = new Map();
  for (const [code, words] of [...Object.entries(betrays), ...Object.entries(otherTongues)])
    for (const word of new Set(words.split(' '))) if (word) known.set(word, [...(known.get(word) ?? []), code]);
  return known;
};

/** Letters that few languages have. */
const letters: ReadonlyMap<number, readonly string[]> = new Map(
  (
    [
      ['de', 'ß'],
      ['es', 'ñ¿¡'],
      ['pt', 'ãõ'],
      ['pl', 'łąężś'],
      ['fr', 'œ'],
      ['fr pt', 'ê'],
      ['da no', 'øæ'],
      ['cs', 'ěřů'],
      ['sk', 'ľ'],
      ['hu', 'őű'],
      ['ro vi', 'ă'],
      ['ro', 'țș'],
      ['tr', 'ğış'],
      ['vi', 'đơư'],
    ] as const
  ).flatMap(([codes, signs]) => [...signs].map((sign) => [sign.charCodeAt(0), codes.split(' ')] as const)),
);

/** The language a script decides by itself, or null for Latin letters. One sign of Chinese, Japanese or Korean says as much as three letters. */
const scriptOf = (text: string): string | null => {
  const count: Record<string, number> = {};
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if (code > 0x60 ? code > 0x7e || code < 0x7b : code > 0x40 && code < 0x5b) latin++;
      continue;
    }
    const script = scriptAt(code);
    if (script === 'latin') latin++;
    else if (script) count[script] = (count[script] ?? 0) + 1;
  }
  const { kana = 0, han = 0, hangul = 0, cyrillic = 0, ukrainian = 0 } = count;
  if (hangul * 3 > latin && hangul > han) return 'ko';
  if ((kana + han) * 3 > latin && kana + han > 2) return kana * 12 > han || japanese.test(text) ? 'ja' : 'zh';
  if ((cyrillic + ukrainian) * 1.5 > latin && cyrillic > 2) return ukrainian * 60 > cyrillic ? 'uk' : 'ru';
  return (
    ['el', 'he', 'ar', 'th', 'hi'].find((code) => (count[code] ?? 0) * 1.5 > latin && (count[code] ?? 0) > 2) ?? null
  );
};

/** Words that no Chinese letter writes, for the few that show next to no kana. */
const japanese = /面接|職種|応募|日時/;

/** The script of a letter beyond those of Europe's Latin alphabets. */
const scriptAt = (code: number): string | null => {
  if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  if (code >= 0x370 && code < 0x400) return 'el';
  if (code >= 0x400 && code < 0x530) return 'іїєґІЇЄҐ'.includes(String.fromCharCode(code)) ? 'ukrainian' : 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'he';
  if (code >= 0x600 && code < 0x700) return 'ar';
  if (code >= 0x900 && code < 0x980) return 'hi';
  if (code >= 0xe00 && code < 0xe80) return 'th';
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if (code >= 0x4e00 && code < 0xa000) return 'han';
  return code >= 0xac00 && code < 0xd7b0 ? 'hangul' : null;
};
