import type { Dates } from '../languages/dates';
import type { KindCue, Kinds } from '../languages/kinds';
import { fold } from '../message/fold';
import { type KeyIndex, keyIndex } from './key-index';
import type { Letter } from './letter';
import { otherMonths, otherWeekdays } from './other-dates';
import { otherKinds } from './other-tongues';
import { beginsWord, endsWord } from './spot';
import { once } from './words';

/** A phrase that betrays something, in a sentence. */
export interface Betrayal {
  readonly tag: KindCue;
  /** Tells phrases of one language from each other. */
  readonly id: number;
  /** Offsets in the field of its sentence (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

/** A sentence of the letter with the phrases that betray something in it. Offsets are those of its field. */
export interface Sentence {
  readonly where: 'subject' | 'text' | 'signature';
  readonly start: number;
  readonly end: number;
  /** Folded, in one line. */
  readonly text: string;
  readonly spots: readonly Betrayal[];
  readonly cues: ReadonlySet<KindCue>;
  /** Names a day, a month or a number. */
  readonly dated: boolean;
}

/** The letter as the finders of kind, situation and format look at it: sentence by sentence, subject first. Made once a letter. */
export const study = once((letter: Letter): readonly Sentence[] => {
  const index = indexOf(letter);
  const { text, signatureAt } = letter.parts;
  const body = text.length > cap ? text.slice(0, cap) : text;
  const folded = fold(body);
  const at = Math.min(signatureAt, body.length);
  const found: Sentence[] = [];
  if (letter.message.subject.trim())
    sentencesOf(letter.subject.text, letter.subject.folded, 0, letter.subject.text.length, 'subject', index, found);
  sentencesOf(body, folded, 0, at, 'text', index, found);
  sentencesOf(body, folded, at, body.length, 'signature', index, found);
  return found;
});

const cap = 12_000;

/** What stands in a text beside the letter: a quoted one, an entry of a calendar. At most 3,000 characters are looked at. */
export const studyOf = (letter: Letter, beside: string): readonly Sentence[] => {
  const text = beside.slice(0, 3000);
  const found: Sentence[] = [];
  if (text.trim()) sentencesOf(text, fold(text), 0, text.length, 'text', indexOf(letter), found);
  return found;
};

/** Names that are the same in every language. */
const everywhere: readonly (readonly [KindCue, string])[] = [
  [
    'video',
    'Teams |Meet |zoom|ms teams|teams.microsoft|teams-|teams call|teams meeting|teams link|google meet|meet.google|meet link|https://meet|https://zoom|https://teams|webex|skype|jitsi|whereby|bigbluebutton|bbb.|💻|📹|🎥',
  ],
  ['phone', '📞|☎|📱'],
  ['where', '📍'],
  ['ask', 'calendly|cal.com/|doodle'],
  ['oneWay', 'hirevue|spark hire|sparkhire|myinterview'],
  ['test', 'hackerrank|codility|testgorilla|codesignal'],
  ['messenger', 'telegram|whatsapp|wechat|viber|line id'],
  ['news', 'newsletter|unsubscribe'],
  ['scam', 'western union|moneygram|bitcoin|usdt'],
];

interface Entry {
  readonly tag: KindCue | 'day';
  readonly id: number;
  readonly head: string;
  /** What must follow within `reach` letters ("invite you … interview"), or ''. */
  readonly tail: string;
  /** The phrase ends where a word ends; otherwise endings of the language may follow. */
  readonly whole: boolean;
  /** A name that is also a word: it counts with a capital letter, within a sentence. */
  readonly proper: boolean;
}

const reach = 60;
const indexes = new WeakMap<Kinds, KeyIndex<Entry>>();

const indexOf = ({ language, isSpoken }: Letter): KeyIndex<Entry> => {
  const key = isSpoken ? language.kinds : otherKinds;
  const there = indexes.get(key);
  if (there) return there;
  const entries: Entry[] = [];
  const add = (tag: Entry['tag'], phrases: string, whole = false, names = false): void => {
    for (const written of phrases.split('|')) {
      const phrase = fold(written.trim());
      if (!phrase) continue;
      const [head = '', tail = ''] = phrase.split('…').map((part) => part.trim());
      const proper = names && /^[A-Z]/.test(written);
      entries.push({ tag, id: entries.length, head, tail, whole: whole || written.endsWith(' '), proper });
    }
  };
  for (const [tag, phrases] of Object.entries(language.kinds)) add(tag as KindCue, phrases ?? '');
  // Nor is a talk at the end of a job one for a post.
  add('other', language.kinds.leaving ?? '');
  for (const [tag, phrases] of everywhere) add(tag, phrases, false, true);
  for (const words of dayWords(language.dates)) add('day', words, true);
  if (!isSpoken) {
    for (const [tag, phrases] of Object.entries(otherKinds)) add(tag as KindCue, phrases);
    for (const words of [...otherMonths, ...otherWeekdays]) add('day', words.split(' ').join('|'));
  }
  const made = keyIndex(entries, (entry) => entry.head);
  indexes.set(key, made);
  return made;
};

const dayWords = ({ months, weekdays, words }: Dates): readonly string[] => [
  ...months,
  ...weekdays,
  words.today ?? '',
  words.tomorrow ?? '',
  words.overmorrow ?? '',
];

const ends = (entry: Entry, text: string, at: number): number => {
  if (!text.startsWith(entry.head, at)) return -1;
  let end = at + entry.head.length;
  if (entry.tail) {
    const tail = text.slice(end, end + reach + entry.tail.length).indexOf(entry.tail);
    if (tail < 0) return -1;
    end += tail + entry.tail.length;
  }
  return entry.whole && !endsWord(text, end) ? -1 : end;
};

const noSpots: readonly Betrayal[] = [];
const noCues: ReadonlySet<KindCue> = new Set();

/** One pass from `from` to `to`: where sentences end, and what stands in them. */
const sentencesOf = (
  text: string,
  folded: string,
  from: number,
  to: number,
  where: Sentence['where'],
  index: KeyIndex<Entry>,
  found: Sentence[],
): void => {
  const flat = folded.slice(from, to).split('\n').join(' ');
  let start = from;
  let line = from;
  let spots: Betrayal[] | null = null;
  let cues: Set<KindCue> | null = null;
  let dated = false;
  let empty = true;
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i);
    if (code > 32) {
      empty = false;
      if (code >= 48 && code <= 57) dated = true;
      if (beginsWord(flat, i - from))
        for (const entry of index.at(flat, i - from)) {
          const end = ends(entry, flat, i - from);
          if (end < 0 || (entry.proper && (i === start || text.charCodeAt(i) > 90))) continue;
          if (entry.tag === 'day') dated = true;
          else {
            spots = spots ?? [];
            cues = cues ?? new Set();
            spots.push({ tag: entry.tag, id: entry.id, start: i, end: end + from });
            cues.add(entry.tag);
          }
        }
    }
    const isEnd = endsAt(text, i, line, code) || i - start >= 600 || i === to - 1;
    if (code === 10) line = i + 1;
    if (!isEnd) continue;
    if (!empty) {
      const words = flat.slice(start - from, i + 1 - from);
      found.push({ where, start, end: i + 1, text: words, spots: spots ?? noSpots, cues: cues ?? noCues, dated });
      spots = null;
      cues = null;
    }
    start = i + 1;
    dated = false;
    empty = true;
  }
};

/** Whether a sentence ends with the character at `i`, in a line begun at `line`. A line that was broken because it was full goes on. */
const endsAt = (text: string, i: number, line: number, code: number): boolean => {
  if (code === 10) {
    const next = text.charCodeAt(i + 1);
    // A Japanese line that ends with a comma goes on below.
    if (text.charCodeAt(i - 1) === 0x3001 && next > 32) return false;
    return i - line < 55 || !(next > 32) || '-*•·–—>|0123456789'.includes(text.charAt(i + 1));
  }
  // 。！？
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const after = text.charCodeAt(i + 1);
  if (after !== 32 && after !== 10) return false;
  if (code !== 46) return true;
  const next = text.charAt(i + 2);
  const before = text.slice(Math.max(0, i - 5), i);
  const isAbbreviation =
    /[\s.(][A-Za-z]{1,2}$|[0-9]$/.test(before) ||
    beforeNames.test(text.slice(Math.max(0, i - 9), i)) ||
    (/[0-9]/.test(next) && /\s[a-z]{3,4}$/.test(before));
  return next.toLowerCase() !== next.toUpperCase() ? next === next.toUpperCase() && !isAbbreviation : !isAbbreviation;
};

/** "Prof. Claeskens", "Dipl.-Ing. Volker Stamm", "l'Avv. Conti": stops within a name. */
const beforeNames =
  /(?:[\s('’.-]|^)(?:Prof|Dott|Dipl|Ing|Avv|Arch|Lic|Mag|Sig|Dra|Sra|Srta|Mrs|Drs|Mevr|Capt|Sgt|Rev|Profa|Lcda|Lcdo|Mtra|Mtro|prof|dott|ing|avv|arch|sig|mgr|inż|drs|mevr|dhr)$|\.-\p{L}{2,6}$/u;
