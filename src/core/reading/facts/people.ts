import { fold } from '../../message/fold';
import { goodbye } from '../../message/signature';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, findPhrase } from '../words';
import { domainOf, isRelay, mailboxKind } from './mailbox-kind';
import { type Name, parseName } from './name';

/** Why a name was proposed; each reason counts once for a person. */
export type Sign =
  | 'from'
  | 'reply-to'
  | 'sender'
  | 'signature'
  | 'intro'
  | 'behalf'
  | 'contact'
  | 'wish'
  | 'calendar'
  | 'json-ld'
  | 'address';

/** A person proposed as the one who writes or is to be met. */
export interface Proposal {
  readonly name: Name;
  readonly sign: Sign;
  readonly weight: number;
  readonly words: string;
  readonly where: Where;
  readonly start: number;
  /** The address that stood with the name, or null. */
  readonly email: string | null;
  /** The index of the line in `letter.lines` where the name stood, or -1. */
  readonly line: number;
}

/** Everybody the letter shows as its writer or as somebody to meet. */
export const people = (letter: Letter): readonly Proposal[] => [
  ...fromHeaders(letter),
  ...fromSignature(letter),
  ...fromBody(letter),
  ...fromCalendar(letter),
];

const fromHeaders = (letter: Letter): readonly Proposal[] => {
  const { from, replyTo, sender } = letter.message;
  const boxes = [
    ...(from ? [{ box: from, sign: 'from' as const }] : []),
    ...replyTo.slice(0, 3).map((box) => ({ box, sign: 'reply-to' as const })),
    ...(sender && sender.address !== from?.address ? [{ box: sender, sign: 'sender' as const }] : []),
  ];
  return boxes.flatMap(({ box, sign }): readonly Proposal[] => {
    const kind = mailboxKind(box);
    const local = fold(box.address.split('@')[0] ?? '');
    const name = parseName(box.name, letter);
    if (!name) return sign === 'sender' ? [] : fromLocal(letter, box.address, sign);
    const matches = fits(name, local);
    const isOwn = kind === 'person' && !isRelay(domainOf(box));
    const single = !name.name.includes(' ') && !/[\u3040-\u9fff\uac00-\ud7af]/.test(name.name);
    const weight = matches
      ? 6
      : name.beside
        ? 4.5
        : isOwn
          ? single
            ? 3
            : 4
          : isRelay(domainOf(box)) && kind !== 'no-reply'
            ? 3
            : 1.5;
    return [
      {
        name: matches && single ? completed(name, local) : name,
        sign,
        weight: sign === 'sender' ? weight / 2 : weight,
        words: box.name,
        where: sign,
        start: sign === 'from' || box === replyTo[0] || sign === 'sender' ? 0 : -1,
        email: kind === 'no-reply' ? null : box.address || null,
        line: -1,
      },
    ];
  });
};

/** "priyanka@…" and "marisol.quinones@…" name a person where the display name does not. */
const fromLocal = (letter: Letter, address: string, sign: Sign): readonly Proposal[] => {
  if (!address || mailboxKind({ name: '', address }) !== 'person' || isRelay(fold(address.split('@')[1] ?? '')))
    return [];
  const local = (address.split('@')[0] ?? '').split('+')[0] ?? '';
  const parts = local.split(/[._]/).filter((part) => part !== '');
  if (parts.length > 3 || parts.some((part) => !/^[a-z-]{2,20}$/i.test(part))) return [];
  const name = parseName(
    parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' '),
    letter,
  );
  return name && parts.length > 1
    ? [
        {
          name,
          sign: 'address',
          weight: 2.2,
          words: address,
          where: sign === 'from' ? 'from' : 'reply-to',
          start: -1,
          email: address,
          line: -1,
        },
      ]
    : name
      ? [
          {
            name,
            sign: 'address',
            weight: 0.8,
            words: address,
            where: sign === 'from' ? 'from' : 'reply-to',
            start: -1,
            email: address,
            line: -1,
          },
        ]
      : [];
};

/** Whether a local part is made of a person's names or initials. */
export const fits = (name: Name, local: string): boolean => {
  const tokens = fold(name.name)
    .split(/[\s-]+/)
    .map((token) => token.replace(/[^a-z]/g, ''))
    .filter((token) => token !== '');
  const bare = local.split('+')[0]?.replace(/[^a-z]/g, '') ?? '';
  if (bare.length < 2) return false;
  if (tokens.some((token) => token.length > 2 && bare.includes(token))) return true;
  if (tokens.some((token) => token.length > 2 && spelled(token).some((each) => bare.includes(each)))) return true;
  const initials = tokens.map((token) => token.charAt(0)).join('');
  return bare === initials || (tokens.length > 2 && bare === initials.charAt(0) + initials.charAt(initials.length - 1));
};

/** "mueller" for "Müller" and the like: addresses spell out what folding drops. */
const spelled = (token: string): readonly string[] =>
  [token.replace(/u/g, 'ue'), token.replace(/o/g, 'oe'), token.replace(/a/g, 'ae'), token.replace(/a/g, 'aa')].filter(
    (each) => each !== token,
  );

/** "Ravi" <ravi.subramaniam@…>: the family name stands in the address. */
const completed = (name: Name, local: string): Name => {
  const parts = local.split(/[._]/);
  const first = fold(name.name);
  const family = parts[1] ?? '';
  if (parts.length !== 2 || parts[0] !== first || !/^[a-z]{3,20}$/.test(family)) return name;
  const cased = family.charAt(0).toUpperCase() + family.slice(1);
  return { ...name, name: `${name.name} ${cased}`, given: name.name, family: cased };
};

const fromSignature = (letter: Letter): readonly Proposal[] => {
  const { lines, parts } = letter;
  const proposals: Proposal[] = [];
  const at = lines.findIndex((line) => line.start >= parts.signatureAt);
  const begin = at < 0 ? lines.length : at;
  let isFirst = true;
  let count = 0;
  for (let index = begin; index < lines.length && count < 9; index++) {
    const line = lines[index] as Line;
    if (!line.text.trim()) continue;
    count++;
    const after = index === begin ? goodbyeEnd(letter, line) : 0;
    if (after === line.text.length) continue;
    const found = nameIn(letter, line, after, index);
    if (!found) continue;
    const titled = hasTitle(letter, lines[index + 1]) || hasTitle(letter, line);
    const weight = (isFirst ? 5 : 3) + (titled ? 1.5 : 0) - (count > 4 ? 1.5 : 0);
    proposals.push({ ...found, weight });
    isFirst = false;
  }
  return proposals.length > 0 ? proposals : fromLastLines(letter, begin);
};

/** Where there is no goodbye: a name alone among the last lines, or at the very end of the last one. */
const fromLastLines = (letter: Letter, end: number): readonly Proposal[] => {
  const filled = letter.lines
    .slice(0, end)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== '');
  for (const { line, index } of filled.slice(1).slice(-8)) {
    const found = line.text.trim().length < 70 ? nameIn(letter, line, 0, index) : null;
    if (found)
      return [{ ...found, weight: hasTitle(letter, letter.lines[index + 1]) || hasTitle(letter, line) ? 5 : 3.5 }];
  }
  const last = filled
    .slice(-3)
    .reverse()
    .find(({ line }) => /[.!?"”)x]\s|,\s/.test(line.text));
  if (!last) return [];
  const text = last.line.text;
  const stop = Math.max(
    ...['. ', '! ', '? ', ' - ', '– ', ', '].map((mark) => {
      const found = text.trimEnd().lastIndexOf(mark);
      return found < 0 ? -1 : found + mark.length;
    }),
  );
  const before = text.slice(0, Math.max(0, stop)).lastIndexOf('. ');
  for (const from of [stop, before + 2]) {
    if (from < 3 || text.length - from > 60) continue;
    const found = nameIn(letter, last.line, from, last.index);
    if (found) return [{ ...found, weight: 3 }];
  }
  return [];
};

/** The offset behind a word of goodbye that opens the signature; the line's length where nothing follows; 0 where it opens with the name. */
const goodbyeEnd = (letter: Letter, line: Line): number => {
  const folded = line.folded.trim();
  const lead = line.folded.length - line.folded.trimStart().length;
  if (folded === '--' || folded === '—') return line.text.length;
  const at = goodbye(folded.slice(0, 200), cueWords(letter, 'signOffs'));
  return at === null ? 0 : Math.min(line.text.length, lead + at);
};

/** A line (from an offset on) read as a person's name with what stands beside it. */
const nameIn = (letter: Letter, line: Line, from: number, index: number): Omit<Proposal, 'weight'> | null => {
  const text = line.text.slice(from);
  if (text.trim().length > 110 || text.includes('://')) return null;
  const lead = text.length - text.trimStart().length;
  const folded = fold(text.trim());
  const behalf = cueWords(letter, 'behalf').find((word) => folded.startsWith(`${word} `));
  const offset = from + lead + (behalf ? behalf.length + 1 : 0);
  const rest = line.text.slice(offset).trimEnd();
  const colon = rest.search(/[:：]/);
  if (colon >= 0 && colon < 25 && /\d|@/.test(rest.slice(colon))) return null;
  const name = parseName(rest, letter);
  return name
    ? {
        name,
        sign: behalf ? 'behalf' : 'signature',
        words: wordsOf(rest, name),
        where: line.start >= letter.parts.signatureAt ? 'signature' : 'text',
        start: line.start + offset + Math.max(0, rest.indexOf(wordsOf(rest, name))),
        email: null,
        line: index,
      }
    : null;
};

/** The stretch of the raw words that the name was read from. */
const wordsOf = (raw: string, name: Name): string => {
  if (raw.includes(name.name)) return name.name;
  const tokens = fold(name.name).split(' ');
  const folded = fold(raw);
  let from = raw.length;
  let to = 0;
  for (const token of tokens) {
    const at = folded.indexOf(token);
    if (at >= 0) {
      from = Math.min(from, at);
      to = Math.max(to, at + token.length);
    }
  }
  return from < to ? raw.slice(from, to) : raw.trim();
};

/** Whether a line reads like a post: "Talent Partner, Acme". */
const hasTitle = (letter: Letter, line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.trim().length < 100 &&
  cueWords(letter, 'titles').some((word) => word.length > 1 && endsOrHas(line.folded, word));

const endsOrHas = (folded: string, word: string): boolean =>
  findPhrase(folded, word) >= 0 || (word.length > 4 && folded.includes(word));

const fromBody = (letter: Letter): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  const intros = cueWords(letter, 'iAm');
  const behalves = cueWords(letter, 'behalf');
  const contacts = cueWords(letter, 'contacts');
  const wishes = cueWords(letter, 'wishes');
  let count = 0;
  for (const [index, line] of letter.lines.entries()) {
    if (line.start >= letter.parts.signatureAt || count > 200) break;
    if (!line.text.trim()) continue;
    count++;
    for (const word of intros) push(proposals, letter, line, index, word, 'intro', 4);
    for (const word of behalves) push(proposals, letter, line, index, word, 'behalf', 2);
    for (const word of contacts) push(proposals, letter, line, index, word, 'contact', 2.5);
    for (const word of wishes) before(proposals, letter, line, index, word);
  }
  return proposals;
};

/** The name that begins right behind a phrase. */
const push = (
  into: Proposal[],
  letter: Letter,
  line: Line,
  index: number,
  phrase: string,
  sign: Sign,
  weight: number,
): void => {
  const at = findPhrase(line.folded, phrase);
  if (at < 0) return;
  const from = at + phrase.length;
  const gap = /^[\s:：,"“*-]{0,6}/.exec(line.text.slice(from))?.[0].length ?? 0;
  if (gap === 0 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(line.text.charAt(from))) return;
  const run = nameRun(line.text, from + gap);
  const name = run ? parseName(run, letter) : null;
  if (!name || !run) return;
  into.push({
    name,
    sign,
    weight: name.name.includes(' ') ? weight : weight * 0.6,
    words: run,
    where: 'text',
    start: line.start + from + gap,
    email: addressNear(line.text, from + gap + run.length),
    line: index,
  });
};

/** The name that ends right before a phrase: "Beau Thibodeaux (beau@…) would like to". */
const before = (into: Proposal[], letter: Letter, line: Line, index: number, phrase: string): void => {
  const at = findPhrase(line.folded, phrase);
  if (at < 3) return;
  const head = line.text.slice(0, at);
  const sentence = Math.max(
    head.lastIndexOf('. ') < 0 ? -1 : lastStop(head),
    head.lastIndexOf('! '),
    head.lastIndexOf('? '),
    head.lastIndexOf(': '),
  );
  const from = sentence < 0 ? 0 : sentence + 2;
  const start = from + (/^[^\p{L}]{0,6}/u.exec(line.text.slice(from))?.[0].length ?? 0);
  const run = nameRun(line.text, start);
  const name = run && run.length > 2 && start + run.length <= at ? parseName(run, letter) : null;
  if (!name || !run || at - start - run.length > 60) return;
  if (!name.name.includes(' ') && !name.honorific) return;
  into.push({
    name,
    sign: 'wish',
    weight: name.honorific || name.name.includes(' ') ? 3 : 1.5,
    words: run,
    where: 'text',
    start: line.start + start,
    email: addressNear(line.text, start + run.length),
    line: index,
  });
};

/** The end of the last sentence before, abbreviations such as "Dr." left out. */
const lastStop = (head: string): number => {
  for (let at = head.lastIndexOf('. '); at > 0; at = head.lastIndexOf('. ', at - 1)) {
    const word = /[\p{L}.]{1,8}$/u.exec(head.slice(0, at))?.[0] ?? '';
    if (word.length > 4 || (/^\p{Ll}/u.test(word) === true && word.length > 3)) return at;
  }
  return -1;
};

/** The longest run of capitalised words and particles from an offset, as it is written; null where none begins there. */
export const nameRun = (text: string, from: number): string | null => {
  const rest = text.slice(from, from + 90);
  const eastern =
    /^[\u3400-\u9fff\u3005\u3040-\u30ff\uac00-\ud7af]{1,8}([ \u3000][\u3400-\u9fff\u3040-\u30ff]{1,4})?/.exec(
      rest,
    )?.[0];
  if (eastern) return eastern;
  let end = 0;
  let solid = 0;
  for (let at = 0; at < rest.length; ) {
    const token = /^[\p{L}\p{M}'’.·-]{1,30}/u.exec(rest.slice(at))?.[0];
    if (!token) break;
    const isCapital = token.charAt(0) !== token.charAt(0).toLowerCase();
    const isSmall =
      /^(van|der|den|de|del|della|di|da|do|dos|das|du|des|la|le|von|zu|und|af|av|ten|ter|te|y|e|i|al|el|bin|binti|ibn|d'|s|med|rer|nat|habil|jur|phil)\.?$/.test(
        token,
      );
    if (!isCapital && !(isSmall && solid > 0)) break;
    if (isCapital) {
      solid++;
      end = at + token.length;
    }
    const isAbbreviation = /^\p{L}{1,5}\.$/u.test(token) && (token.length < 5 || solid === 1);
    if (/[.]$/.test(token) && !isAbbreviation) {
      end = at + token.length - 1;
      break;
    }
    at += token.length;
    if (rest.charAt(at) !== ' ') break;
    at++;
  }
  const run = rest.slice(0, end);
  return solid > 0 && run.length > 1 ? run : null;
};

/** An address in brackets right behind a name. */
const addressNear = (text: string, from: number): string | null => {
  const match = /^ ?[(<[]\s?(?:mailto:)?([\w.+-]{1,64}@[\w.-]{3,100})/.exec(text.slice(from, from + 180));
  return match?.[1]?.replace(/\.$/, '') ?? null;
};

const fromCalendar = (letter: Letter): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  const organizer = letter.calendar?.organizer;
  const name = organizer ? parseName(organizer.name, letter) : null;
  if (organizer && name && !isRelay(domainOf(organizer)))
    proposals.push({
      name,
      sign: 'calendar',
      weight: 3,
      words: organizer.name,
      where: 'calendar',
      start: -1,
      email: organizer.address || null,
      line: -1,
    });
  const said = letter.jsonLd?.person;
  const other = said ? parseName(said.name, letter) : null;
  if (said && other)
    proposals.push({
      name: other,
      sign: 'json-ld',
      weight: 2.5,
      words: said.name,
      where: 'json-ld',
      start: -1,
      email: said.address || null,
      line: -1,
    });
  return proposals;
};
