import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { glued } from '../words';
import { candidateNames } from './candidate';
import { houseNames, letterWords } from './letter-words';
import { domainOf, ownerOf } from './mailbox-kind';
import { compare } from './role-comparison';
import { type Lexicon, lexiconOf } from './role-lexicon';
import type { RoleName } from './role-name';
import { personsOf } from './role-persons';
import { through } from './role-stretches';
import { tokensOf } from './role-tokens';
import type { Spot, Walk } from './role-walk';

/** Every name that something shows as a role. */
export const roleNames = (letter: Letter, firms: ReadonlySet<string>): readonly RoleName[] => {
  const walk: Walk = {
    letter,
    lexicon: lexiconOf(letter),
    firms: houseNames(firms),
    names: new Map(),
    persons: personsOf(letter),
    reader: new Set(candidateNames(letter).flatMap(({ name }) => [fold(name), ...fold(name).split(' ')])),
    towns: new Set([...letter.parts.text.matchAll(postcode)].map(([, town]) => fold(town ?? ''))),
    owners: [letter.message.from, letter.message.sender, ...letter.message.replyTo]
      .map((box) => glued(ownerOf(domainOf(box))))
      .filter((owner) => owner.length > 3),
    meant: { not: [], only: [], joint: -1 },
  };
  const words = letterWords(letter, walk.firms);
  through(walk, words.subject, 'subject', letter.subject.text);
  through(walk, words.text, 'text', letter.parts.text);
  if (words.signature.length > 0) through(walk, words.signature, 'signature', letter.parts.text);
  const beside = (lines: readonly Line[], where: Spot, whole: string): void =>
    through(walk, tokensOf(lines, walk.lexicon, 260, walk.firms), where, whole);
  const one = (text: string, where: Spot): void => beside([lineOf(text)], where, lineOf(text).text);
  if (letter.calendar?.summary) one(letter.calendar.summary, 'calendar');
  const note = noteOf(letter);
  if (note) beside(linesOf(note), 'note', note);
  if (letter.jsonLd?.title) one(letter.jsonLd.title, 'json-ld');
  if (letter.parts.quoted) beside(linesOf(letter.parts.quoted.slice(0, 6000)), 'quoted', letter.parts.quoted);
  if (letter.quotedSubject && !letter.message.subject.includes(letter.quotedSubject)) one(letter.quotedSubject, 'old');
  const found = [...walk.names.values()];
  compare(found);
  if (letter.language.code === 'en') for (const name of found) withOrdinal(letter, name);
  // Where endings tell the case; elsewhere they tell who is meant ("vendeuse").
  if (['de', 'pl', 'sv'].includes(letter.language.code))
    for (const name of found) {
      const other = found.find(({ key }) => isBentFrom(walk.lexicon, name.key, key));
      if (other) name.plain = other.plain;
    }
  return found;
};

/** "Third grade teacher", "2nd shift operator", "A grade electrician": which one it is stands before the word it is of. */
const withOrdinal = (letter: Letter, name: RoleName): void => {
  const whole = name.where === 'text' ? letter.parts.text : name.where === 'subject' ? letter.subject.text : '';
  if (whole === '' || !/^(?:grade|year|shift|tier|line|level|class|floor)\b/i.test(name.plain)) return;
  const before = ordinal.exec(whole.slice(Math.max(0, name.start - 9), name.start))?.[1];
  if (before === undefined) return;
  name.plain = before + name.plain;
  name.text = before + name.text;
  name.start -= before.length;
};
const ordinal = /(?:^|[^\p{L}])((?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|\dth|[A-D])[ -])$/iu;

/** "nauczyciela wspomagającego" beside "nauczyciel wspomagający": word for word the same, bent. */
const isBentFrom = ({ bends }: Lexicon, bent: string, plain: string): boolean => {
  const [words, others] = [bent.split(' '), plain.split(' ')];
  return (
    bent !== plain &&
    words.length === others.length &&
    words.every((word, i) =>
      [['', ''] as const, ...bends].some(
        ([end, there]) =>
          !/[kn]i?a$/.test(end) && word.endsWith(end) && word.slice(0, word.length - end.length) + there === others[i],
      ),
    )
  );
};

/** "8020 Graz", "43-300 Bielsko-Biała", "1012 AB Amsterdam" */
const postcode = /\b(?:(?!20[23]\d\b)\d{4,5}|\d\d-\d{3}|\d{3} \d\d) (?:[A-Z]{2} )?(\p{Lu}\p{Ll}[\p{L}-]+)/gu;

const lineOf = (text: string): Line => ({ text: text.slice(0, 300), folded: fold(text.slice(0, 300)), start: 0 });

/** What the text of an appointment says that the letter does not. */
const noteOf = (letter: Letter): string => {
  const { text } = letter.parts;
  const said = text.length < 20_000 ? text : text.slice(0, 20_000);
  return (letter.calendar?.description ?? '')
    .slice(0, 3000)
    .split('\n')
    .filter((line) => line.trim() === '' || !said.includes(line.trim()))
    .join('\n')
    .trim();
};

/** Lines of a text beside the letter's own, offsets into it. */
const linesOf = (whole: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const text of whole.split('\n')) {
    lines.push({ text: text.slice(0, 1000), folded: fold(text.slice(0, 1000)), start });
    start += text.length + 1;
  }
  return lines;
};
