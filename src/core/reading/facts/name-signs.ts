import { fold } from '../../message/fold';
import { type Signs, stepOf } from '../chances';
import type { Where } from '../fact';
import type { Letter } from '../letter';
import { glued, isWrittenEast, once } from '../words';
import { domainOf, mailboxKind, ownerOf } from './mailbox-kind';
import type { Option, Thing } from './name-option';
import { fits } from './people-fit';
import type { Span, Tagged } from './tagger';

/** How much of a letter is looked at, in UTF-16 units. */
const most = 12_000;

/** The signs of names that may be `thing`, in their order; the first is what the finders alone would say. */
export const nameSigns = (
  letter: Letter,
  thing: Thing,
  options: readonly Option<unknown>[],
  tags: Tagged,
): readonly Signs[] => {
  const around: Around = { ...groundOf(letter), thing, tags, first: options[0] };
  return options.map((option, index) => ({
    own: ownSigns(letter, option),
    common: [
      ...option.noticed,
      ...taggerSigns(around, option, index),
      ...shapeSigns(around, option.text),
      ...placeSigns(letter, around, option),
    ],
  }));
};

/** What is asked of a letter, whatever its names may be. */
interface Ground {
  readonly isEast: boolean;
  /** What kind of mailbox the letter came from. */
  readonly box: string;
  readonly local: string;
  /** The sender's domain, glued; '' where it says nothing. */
  readonly owner: string;
  readonly subject: string;
  readonly shown: string;
  readonly text: string;
  /** The text as it is written, without addresses: these spell names in small letters. */
  readonly written: string;
  readonly signature: string;
}

const groundOf = once((letter: Letter): Ground => {
  const { parts, subject, message } = letter;
  const { from } = message;
  const whole = parts.text.slice(0, most);
  return {
    isEast: isWrittenEast(letter),
    box: from ? mailboxKind(from) : 'none',
    local: fold(from?.address.split('@')[0] ?? ''),
    owner: glued(ownerOf(domainOf(from))),
    subject: subject.folded,
    shown: fold(from?.name ?? ''),
    text: fold(whole.slice(0, parts.signatureAt)),
    written: whole
      .split(/\s+/)
      .filter((word) => !/[@/]/.test(word))
      .join(' '),
    signature: fold(parts.text.slice(parts.signatureAt, parts.signatureAt + 2000)),
  };
});

interface Around extends Ground {
  readonly thing: Thing;
  readonly tags: Tagged;
  readonly first: Option<unknown> | undefined;
}

const half = (chance: number): number => stepOf(chance) >> 1;

/** How one name lies to another. */
const lie = (key: string, other: string | undefined): string =>
  other === undefined
    ? 'none'
    : key === other
      ? 'same'
      : key.includes(other)
        ? 'longer'
        : other.includes(key)
          ? 'shorter'
          : 'other';

/** The likeliest of some spans that lie so to a name. */
const likeliest = (spans: readonly Span[], key: string, how: string): number =>
  spans.reduce((best, span) => (span.chance > best && lie(span.key, key) === how ? span.chance : best), 0);

/** What finders and tagger say of it, together and of others. */
const taggerSigns = (around: Around, option: Option<unknown>, index: number): readonly string[] => {
  const { thing, tags, isEast, first } = around;
  const { by, keys, candidate } = option;
  const [key = ''] = keys;
  const spans = tags[thing];
  const chance = spans.find((span) => keys.includes(span.key))?.chance ?? 0;
  const other = likeliest(spans, key, 'other');
  const longer = likeliest(spans, key, 'longer');
  const shorter = likeliest(spans, key, 'shorter');
  const toFirst = lie(key, first?.keys[0]);
  const toTagged = keys.includes(spans[0]?.key ?? '') ? 'same' : lie(key, spans[0]?.key);
  const signs = [
    'all',
    `by ${by} ${Math.min(index, 4)}`,
    `t ${stepOf(chance)}`,
    `by ${by} t ${stepOf(chance)}`,
    `east ${isEast} ${by} ${half(chance)}`,
    `other ${stepOf(other)}`,
    `t ${half(chance)} other ${half(other)}`,
    `longer ${stepOf(longer)}`,
    `t ${half(chance)} longer ${half(longer)}`,
    `shorter ${stepOf(shorter)}`,
    `t ${half(chance)} shorter ${half(shorter)}`,
    `first ${toFirst} ${first?.by}`,
    `tagged ${toTagged} ${half(spans[0]?.chance ?? 0)}`,
    `first ${toFirst} tagged ${toTagged}`,
    `where ${candidate.where}`,
    `where ${candidate.where} ${by}`,
  ];
  for (const each of ['post', 'house', 'person'] as const) {
    if (each === thing) continue;
    const own = tags[each].find((span) => span.key === key)?.chance ?? 0;
    signs.push(`as ${each} ${half(own)}`, `to ${each} ${lie(key, tags[each][0]?.key)}`);
  }
  return signs;
};

/** What it looks like. */
const shapeSigns = ({ isEast, written }: Around, text: string): readonly string[] => {
  const words = wordsOf(text);
  const signs = [`words ${Math.min(6, words.length)}`, `long ${isEast} ${Math.min(12, Math.round(text.length / 2))}`];
  if (/\d/.test(text)) signs.push('figure');
  if (/[()/&.,:;!?"“”„]/.test(text)) signs.push('mark');
  if (words.some((word) => /^\p{Ll}/u.test(word))) signs.push('small');
  if (/^\p{Ll}/u.test(text)) signs.push('begins small');
  if (/^[\p{Lu}\s.-]+$/u.test(text)) signs.push('capitals');
  signs.push(`shape ${words.slice(0, 4).map(shapeOf).join('')}`);
  signs.push(
    `small too ${words.some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && written.includes(word.toLowerCase()))}`,
  );
  return signs;
};

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, 100)
    .split(/[\s·]+/)
    .filter((word) => word !== '');

const shapeOf = (word: string): string => {
  if (/^\p{Lu}\.$/u.test(word)) return 'I';
  if (/^\p{Lu}{2,}$/u.test(word)) return 'C';
  if (/^\p{Lu}/u.test(word)) return 'A';
  if (/^\p{Ll}/u.test(word)) return 'a';
  return /^\d/.test(word) ? '0' : 'x';
};

/** Where it stands, and where else. */
const placeSigns = (letter: Letter, around: Around, { text, candidate }: Option<unknown>): readonly string[] => {
  const { box, owner, local, subject, shown, signature } = around;
  const folded = fold(text.slice(0, 100));
  const inShown = shown.includes(folded);
  const signs = [
    `in ${subject.includes(folded)} ${inShown} ${times(around.text, folded)} ${times(signature, folded)}`,
    `shown ${inShown} ${box}`,
    `signed ${signature.includes(folded)}`,
    `box ${box} ${candidate.where}`,
    `local ${fits({ name: text }, local)} ${box}`,
  ];
  if (owner.length > 2) {
    const own = glued(text);
    const isWord = wordsOf(text).some((word) => word.length > 3 && owner.includes(glued(word)));
    signs.push(`owner ${lie(own, owner)} ${isWord}`);
  }
  const [left, right] = besides(letter, candidate, 2);
  if (left && right) signs.push(`left ${kindOf(left)}`, `right ${kindOf(right)}`, boundSign(letter, candidate));
  return signs;
};

/** How often, as far as two. */
const times = (text: string, folded: string): number => {
  const at = text.indexOf(folded);
  return at < 0 ? 0 : text.includes(folded, at + folded.length) ? 2 : 1;
};

/** A word, or the mark beside it, and whether the line begins or ends there: "– Rosa". */
const kindOf = ([first = '', second = '¶']: readonly string[]): string =>
  /^\p{L}/u.test(first) ? 'a' : first === '¶' || !'¶^$'.includes(second) ? first : `${first}¶`;

/** What word stands right before it and right behind it: one with a capital, a small one, none. */
const boundSign = (letter: Letter, { where, start, words }: Option<unknown>['candidate']): string => {
  const text = textOf(letter, where);
  const before = /(\p{L})[\p{L}\p{M}'’.-]{0,40} $/u.exec(text.slice(Math.max(0, start - 42), start))?.[1];
  const behind = /^ (\p{L})/u.exec(text.slice(start + words.length, start + words.length + 3))?.[1];
  return `bound ${caseOf(before)} ${caseOf(behind)}`;
};

const caseOf = (letter: string | undefined): string =>
  letter === undefined ? '-' : /\p{Lu}/u.test(letter) ? 'A' : /\p{Ll}/u.test(letter) ? 'a' : 'x';

const textOf = ({ subject, message, parts }: Letter, where: Where): string =>
  where === 'subject' ? subject.text : where === 'from' ? (message.from?.name ?? '') : parts.text;

/** The pieces on each side of a name, the nearest first; none where it does not stand as it is written. */
const besides = (
  letter: Letter,
  { where, start, words }: Option<unknown>['candidate'],
  count: number,
): readonly (readonly string[] | null)[] => {
  const text = textOf(letter, where);
  const at = start >= 0 && text.startsWith(words, start) ? start : -1;
  if (at < 0) return [null, null];
  const end = at + words.length;
  const split = isWrittenEast(letter) ? signsOf : piecesOf;
  const before = split(fold(text.slice(Math.max(0, at - 40), at)))
    .reverse()
    .slice(0, count);
  const behind = split(fold(text.slice(end, end + 40))).slice(0, count);
  return [before.length > 0 ? before : ['^'], behind.length > 0 ? behind : ['$']];
};

/** Words, numbers as "0", ends of lines as "¶", every other sign. */
const piecesOf = (folded: string): string[] =>
  [...folded.matchAll(/\n+|\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(([piece]) =>
    piece.startsWith('\n') ? '¶' : /^\p{N}/u.test(piece) ? '0' : piece,
  );

/** The same where no blank parts words. */
const signsOf = (folded: string): string[] => [...folded.replace(/\n+/g, '¶').replace(/\d+/g, '0').replace(/\s/g, '')];

/** Its words, their beginnings and ends, and the words beside it. */
const ownSigns = (letter: Letter, { text, candidate }: Option<unknown>): readonly string[] => {
  const signs: string[] = [];
  const [left, right] = besides(letter, candidate, 3);
  for (const [side, pieces] of [
    ['l', left],
    ['r', right],
  ] as const) {
    if (!pieces) continue;
    for (const [at, piece] of pieces.entries()) signs.push(`${side}${at}${piece}`);
    signs.push(`${side}${pieces[0]}_${pieces[1] ?? ''}`);
  }
  const words = wordsOf(fold(text));
  for (const word of words) signs.push(`W${word}`);
  if (isWrittenEast(letter)) {
    const all = [...words.join('')];
    signs.push(`1${all[0]}`, `2${all.slice(0, 2).join('')}`, `y${all[all.length - 1]}`, `z${all.slice(-2).join('')}`);
    for (const [at, each] of all.entries()) {
      signs.push(`C${each}`);
      if (at > 0) signs.push(`B${all[at - 1]}${each}`);
    }
    return signs;
  }
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  for (const word of words) signs.push(`E${word.slice(-3)}`);
  signs.push(`F${first}`, `Z${last}`, `Z${last.slice(-3)}`);
  return signs;
};
