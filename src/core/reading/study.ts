import type { KindCue, Kinds } from '../languages/kinds';
import { fold } from '../message/fold';
import type { Letter } from './letter';
import { otherKinds } from './other-tongues';
import { type Spot, type Spots, spotAll, spots } from './spot';

/** A sentence of the letter with the phrases that betray something in it. Offsets are those of its field. */
export interface Sentence {
  readonly where: 'subject' | 'text' | 'signature';
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly text: string;
  readonly spots: readonly Spot<KindCue>[];
  readonly cues: ReadonlySet<KindCue>;
}

/** The letter as the finders of kind, situation and format look at it: sentence by sentence, subject first. Made once a letter. */
export const study = (letter: Letter): readonly Sentence[] => {
  const there = known.get(letter);
  if (there) return there;
  const index = indexOf(letter.language.kinds, letter);
  const { text, signatureAt } = letter.parts;
  const body = text.slice(0, cap);
  const subject = sentencesOf(letter.subject.text, 'subject', 0, index);
  const made = [
    ...(letter.message.subject.trim() ? subject : []),
    ...sentencesOf(body.slice(0, signatureAt), 'text', 0, index),
    ...sentencesOf(body.slice(signatureAt), 'signature', signatureAt, index),
  ];
  known.set(letter, made);
  return made;
};

/** Names that are the same in every language. */
const everywhere: readonly (readonly [KindCue, string])[] = [
  [
    'video',
    'via teams|via meet |on teams|on meet |par teams|par meet |per teams|per meet |por teams|por meet |pelo teams|pelo meet |su teams|su meet |over teams|over meet |op teams|op meet |pa teams|pa meet |przez teams|przez meet |tramite teams|tramite meet |using teams|using meet |sur teams|sur meet |mit teams|mit meet |same meet|https://meet|https://zoom|https://teams|.zoom.us|teams call|teams meeting|teams link|meet link|💻|📹|🎥|zoom|microsoft teams|ms teams|teams.microsoft|teams-meeting|google meet|meet.google|webex|skype|jitsi|whereby',
  ],
  ['phone', '📞|☎|📱'],
  ['where', '📍'],
  ['ask', 'calendly|cal.com/|doodle'],
  ['oneWay', 'hirevue|spark hire|sparkhire|myinterview'],
  ['test', 'hackerrank|codility|testgorilla|codesignal'],
  ['messenger', 'telegram|whatsapp|wechat|viber|line id'],
];

const cap = 12_000;
const known = new WeakMap<Letter, readonly Sentence[]>();
const indexes = new WeakMap<Kinds, Spots<KindCue>>();

const indexOf = (kinds: Kinds, letter: Letter): Spots<KindCue> => {
  const there = indexes.get(kinds);
  if (there) return there;
  const own = [...Object.entries(kinds), ...everywhere] as [KindCue, string][];
  const made = spots<KindCue>(
    letter.language.code === 'en' ? [...own, ...(Object.entries(otherKinds) as [KindCue, string][])] : own,
  );
  indexes.set(kinds, made);
  return made;
};

const sentencesOf = (
  text: string,
  where: Sentence['where'],
  offset: number,
  index: Spots<KindCue>,
): readonly Sentence[] => {
  const found: Sentence[] = [];
  const folded = fold(text).split('\n').join(' ');
  const add = (from: number, to: number) => {
    const piece = folded.slice(from, to);
    if (!piece.trim()) return;
    const inside = spotAll(index, piece).map((spot) => ({
      ...spot,
      start: spot.start + from + offset,
      end: spot.end + from + offset,
    }));
    found.push({
      where,
      start: from + offset,
      end: to + offset,
      text: piece,
      spots: inside,
      cues: new Set(inside.map((spot) => spot.tag)),
    });
  };
  let from = 0;
  for (let i = 0; i < text.length; i++)
    if (endsAt(text, i) || i - from >= 600) {
      add(from, i + 1);
      from = i + 1;
    }
  add(from, text.length);
  return found;
};

/** Whether a sentence ends with the character at `i`. A line that was broken because it was full goes on. */
const endsAt = (text: string, i: number): boolean => {
  const sign = text.charAt(i);
  if (sign === '\n') {
    const begin = text.lastIndexOf('\n', i - 1) + 1;
    const next = text.charAt(i + 1);
    return i - begin < 55 || next === '\n' || next === '' || '-*•·–—>|0123456789'.includes(next);
  }
  if ('。！？'.includes(sign)) return true;
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const after = text.charAt(i + 1);
  if (after !== ' ' && after !== '\n') return false;
  if (sign !== '.') return true;
  const next = text.charAt(i + 2);
  const isAbbreviation = /[\s.(][A-Za-z]{1,2}$|[0-9]$/.test(text.slice(Math.max(0, i - 3), i));
  return next.toLowerCase() !== next.toUpperCase() ? next === next.toUpperCase() && !isAbbreviation : !isAbbreviation;
};
