import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import type { Clue, Clued } from './clued';
import { clued, lineOf } from './company-clue';
import { lineFirms, smallFirms, spelledFirms } from './company-lines';
import { isAgencyName, owners, shortName } from './company-name';
import { displayFirms, hyphenFirm, lastLines, signatureFirms, subjectFirms } from './company-places';
import { tools } from './company-tools';
import { known } from './recruiter';

export { owners } from './company-name';

/** Every firm that the letter shows. */
export const clues = (letter: Letter): readonly Clued[] => {
  const found: Clued[] = [];
  const { message, parts, calendar, jsonLd } = letter;
  const tail = Math.min(parts.signatureAt, lastLines(letter));
  const beside: (readonly [from: number, to: number])[] = [];
  let count = 0;
  let below = 0;
  const nameLines = known(letter)[0]?.proposals.flatMap((each) => (each.line >= 0 ? [each.line] : [])) ?? [];
  for (const [index, line] of letter.lines.entries()) {
    if (!line.text.trim()) continue;
    const where = line.start >= parts.signatureAt ? 'signature' : 'text';
    if (++count > 150 && where === 'text') continue;
    if (line.start >= tail && ++below > 22) break;
    const partner = partners.exec(line.folded.slice(0, 600));
    if (partner) beside.push([line.start + partner.index, line.start + line.text.length]);
    const first = found.length;
    lineFirms(letter, line, where, found, line.start >= tail);
    // "恩滿堂" below "何天賜牧師"
    const above = letter.lines[index - 1]?.text.trim() ?? '';
    const shown = message.from?.name.replace(/ /g, '') ?? '';
    if (line.start >= tail && (nameLines.includes(index - 1) || (shown.length > 1 && above.startsWith(shown))))
      for (const each of found.slice(first))
        if (each.clue === 'signature' && each.name === line.text.trim()) found.push({ ...each, clue: 'part' });
    smallFirms(letter, line, where, found);
    if (line.start >= tail) signatureFirms(letter, line, where, nameLines, index, found);
  }
  displayFirms(letter, message.from, 'from', found);
  displayFirms(letter, message.replyTo[0], 'reply-to', found);
  displayFirms(letter, message.sender, 'sender', found);
  lineFirms(letter, letter.subject, 'subject', found);
  smallFirms(letter, letter.subject, 'subject', found);
  subjectFirms(letter, letter.subject, 'subject', found);
  for (const text of calendar
    ? [calendar.summary, calendar.location, ...calendar.description.slice(0, 2000).split('\n')]
    : [])
    lineFirms(letter, lineOf(text), 'calendar', found);
  if (calendar) subjectFirms(letter, lineOf(calendar.summary), 'calendar', found);
  displayFirms(letter, calendar?.organizer, 'calendar', found);
  if (parts.quoted)
    for (const text of joined(parts.quoted.slice(0, 4000)).split('\n').slice(0, 60))
      lineFirms(letter, lineOf(text.replace(/^[>\s]+/, '')), 'quoted', found);
  if (jsonLd?.company) found.push(clued(jsonLd.company, 'json-ld', 'json-ld', -1));
  hyphenFirm(letter, found);
  spelledFirms(letter, found);
  const shown = new Set(found.flatMap(({ name, clue }) => (firmly.has(clue) ? [name] : [])));
  const { text: subject } = letter.subject;
  // "Lencastre, Barros & Associados": its end alone is no other house.
  const whole = found.flatMap(({ name }) =>
    /, \p{Lu}[\p{L}'’-]+ \S{1,3} \p{Lu}/u.test(name) &&
    owners(letter).some((owner) => owner.includes(fold(name.split(',')[0] ?? '\n')))
      ? [name]
      : [],
  );
  // "Cafés del Quindío Alto S.A.S.", written out with its legal form, is not "Quindío Alto".
  const formal = found.flatMap(({ name, clue }) => (clue === 'legal' ? [name] : []));
  const isTail = (name: string): boolean =>
    formal.some((each) => each.endsWith(` ${name}`) && ofs.test(each.slice(0, -name.length - 1)));
  const isAgency = found.some(({ name, clue }) => onlyFirms.has(clue) && isAgencyName(letter, name));
  return found.filter(({ name, clue, where, start }) => {
    // "The Indeed Team"
    const folded = fold(shortName(name)).replace(/^(?:the|das|die) (?=\S+$)|[- ]team$/g, '');
    return (
      (clue !== 'likes' || isAgency || shown.has(name) || (name.includes(' ') && subject.includes(name))) &&
      !((where === 'text' || where === 'signature') && beside.some(([from, to]) => start >= from && start < to)) &&
      !tools.has(folded) &&
      !isTail(name) &&
      !isInitials(name, message.from) &&
      !whole.some((each) => each !== name && each.endsWith(`, ${name}`)) &&
      !(
        (clue === 'display' || clue === 'beside') &&
        tools.has(folded.slice(folded.lastIndexOf(' ') + 1)) &&
        folded.split(' ').length < 4
      ) &&
      !meeting.test(folded) &&
      !(
        folded.includes(' ') &&
        tools.has(folded.slice(0, folded.indexOf(' '))) &&
        /^(?:linkedin|indeed|calendly|greenhouse)/.test(folded)
      )
    );
  });
};

/** What joins the words of one house. */
const ofs = /^\p{Lu}[\p{L}'’-]+ (?:of|de|del|di|du|des|do|da|van)$/u;

/** "PO Nyman", as Per-Olof Nyman signs. */
const isInitials = (name: string, from: Letter['message']['from']): boolean => {
  const [letters = '', family = '', ...more] = name.split(' ');
  const [own = '', ...others] = (from?.name ?? '').split(' ');
  return (
    more.length === 0 &&
    /^\p{Lu}{1,3}$/u.test(letters) &&
    family.length > 2 &&
    family === others[others.length - 1] &&
    own
      .split('-')
      .map((part) => part.charAt(0))
      .join('')
      .startsWith(letters.charAt(0))
  );
};

/** "… bij Jachtwerf" above "De Wielen.": lines that a mail program broke within a name. */
const joined = (quoted: string): string => quoted.replace(/(.{50} \p{Lu}[\p{L}-]+)\n[> ]*(?=\p{Lu})/gu, '$1 ');

/** Clues that people show seldom: with one of them, who "really enjoyed meeting you" is a firm. */
const firmly: ReadonlySet<Clue> = new Set<Clue>([
  'client',
  'sure',
  'does',
  'label',
  'org',
  'legal',
  'subject',
  'venue',
]);

/** Behind these stands a house that belongs to the writer's and is not it: the partner in its footer, its auditor, its insurer. */
const partners =
  /komplementar(?:in|iusz)?\b|personlich haftende|general partner|beherend vennoot|socio accomandatario|associe commandite/;

/** Texts of calendars and meetings. */
const meeting =
  /microsoft teams|ms teams|google (?:meet|calendar|kalender|agenda)|zoom[- ](?:meeting|call|link|besprechung)|teams[- ](?:meeting|call|besprechung|vergadering|mote|link)|(?:reunion|riunione|reuniao|spotkanie|rozmowa) (?:de |do |di |w |na )?(?:teams|zoom)|webex|^(?:horario|hora|heure|ora|czas|mitteleuropaische|zentraleuropaische|central european|eastern|pacific|mountain|central|midden-europese|centraleuropeisk|normaltid) (?:padrao|estandar|de verano|de verao|normale|d'ete|solare|legale|standard|summer|daylight|time|zeit|sommerzeit|tijd|tid|srodkowoeuropejski)/;

/** The names that stand where only a firm stands: no role, unless they hold a trade. */
export const firmNames = (all: readonly Clued[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { clue, name } of all) if (onlyFirms.has(clue)) names.add(fold(name));
  return names;
};
const onlyFirms: ReadonlySet<Clue> = new Set<Clue>([
  'label',
  'display',
  'beside',
  'signature',
  'legal',
  'footer',
  'client',
  'domain',
  'intro',
  'part',
]);
