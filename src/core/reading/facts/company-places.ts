import { fold } from '../../message/fold';
import type { Mailbox } from '../../message/message';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, endsLike, findPhrase, glued, holds, list, setOf } from '../words';
import { candidateNames } from './candidate';
import type { Clued } from './clued';
import { clued, isEastern, lineOf } from './company-clue';
import { lineFirms, startsWithKind } from './company-lines';
import { beginsAsKind, ownedAt, owners, ownsName, withoutTeam } from './company-name';
import { beginsRun, runEnd, shortened } from './company-run';
import { tools } from './company-tools';
import { domainOf, isFreeMail, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { known } from './recruiter';

/** Lines of the signature: "Talent Partner, Acme", "Acme GmbH", "HR | Acme | www.acme.example", and the footer below. */
export const signatureFirms = (
  letter: Letter,
  line: Line,
  where: Where,
  nameLines: readonly number[],
  index: number,
  found: Clued[],
): void => {
  if (line.text.length > 130 || isEastern(letter, line.text)) return;
  const folded = line.folded.trim().replace(/[,!.]$/, '');
  if (setOf(cueWords(letter, 'signOffs')).has(folded)) return;
  const isNameLine = nameLines.includes(index);
  const isBelow = nameLines.some((each) => index > each && index - each < 5);
  const isTitle = holds(cueWords(letter, 'titles'), line.folded, 4);
  const isAddress = /\b\d{3,5}\b/.test(line.text) && line.text.split(',').length > 2;
  // "Excited," before the name is a goodbye.
  if (/^[^\s,]+(?: [^\s,]+)?,$/.test(line.text.trim()) && nameLines.some((each) => each > index && each < index + 3))
    return;
  // "eigenaar Het Spatbord", "Inhaberin Café Zeitlos"
  const owned = isBelow ? ownedAt(line) : 0;
  if (owned > 0) {
    const house = line.text.slice(owned, runEnd(line.text, owned));
    for (const clue of ['signature', 'part'] as const)
      found.push(clued(house, clue, where, line.start + owned, '@below'));
  }
  const whole = line.text.replace(pronouns, (each) => ' '.repeat(each.length));
  // "Venue: Acme Bank, Training College, Pune": what follows tells where.
  const isListed = !isNameLine && /^\s*\p{L}[^:]{1,24}:\s/u.test(whole);
  let start = 0;
  for (const part of whole.split(separators)) {
    if (isListed && start > 0) break;
    // "rector CSG De Werf", "Ida Lund, vd Tuv": a post in small letters, then whose it is.
    const posted = isBelow || isNameLine ? houseBehindPost(letter, part) : '';
    const known = isAddress && start > 0 ? '' : posted || partOf(letter, part);
    const firm = known || (isBelow && !isAddress ? kindLed(letter, part) : '');
    // "Lencastre, Barros & Associados" at lencastrebarros: partners named one by one are one house.
    const partners = firm && part.startsWith(firm) && joined.test(firm) ? named.exec(whole.slice(0, start))?.[1] : '';
    if (partners && owners(letter).some((owner) => owner.includes(fold(partners.split(',')[0] ?? '\n'))))
      for (const clue of ['signature', 'org'] as const)
        found.push(clued(partners + firm, clue, where, line.start + start - partners.length, '@below'));
    // "Mälaruniversitetet"
    const isCompound = isBelow && !firm.includes(' ') && endsLike(cueWords(letter, 'orgs'), fold(firm), 6);
    if ((firm && !known) || isCompound) found.push(clued(firm, 'org', where, line.start + start + part.indexOf(firm)));
    if (!firm && start === 0 && !isAddress) {
      const end = beginsRun(line.text, 0) ? runEnd(line.text, 0) : 0;
      const run = line.text.slice(0, end);
      if (end > 2 && end < part.length && owners(letter).some((owner) => ownsName(owner, run) > 1))
        found.push(clued(run, 'signature', where, line.start, isBelow ? '@below' : ''));
    }
    if (firm)
      found.push(
        clued(
          firm,
          'signature',
          where,
          line.start + start + part.indexOf(firm),
          isNameLine ? '@name' : isTitle ? '@title' : isBelow ? '@below' : '',
        ),
      );
    // "Jane Smith | Acme", "Talent Partner, Acme": what stands beside a person or a post and is neither.
    if (firm && start > 0 && (isNameLine || isTitle) && !isAddress && !holds(cueWords(letter, 'titles'), fold(firm), 3))
      found.push(clued(firm, 'part', where, line.start + start + part.indexOf(firm)));
    start += part.length;
  }
};

const pronouns =
  /\((?:she|he|they|ze|zij|hij|die|sie|er|elle|il|iel|ella|él|elle|lei|lui|ela|ele|hon|han|hen|ona|on)\b[^()]{0,16}\)/i;
/** "Barros & Associados", and the names that stand before it. */
const joined = /^\p{Lu}[\p{L}'’-]+ (?:&|e|y|et|und|en|och|and|i) \p{Lu}/u;
const named = /(?:^|[|·–-] )((?:\p{Lu}[\p{L}'’-]{1,24}, ){1,4})$/u;

const separators =
  /(\s*[|·•｜]\s*|,\s+(?!inc|llc|ltd|s\.)|\s+[-–—]+\s+|\s*@\s*|\s+(?:at|bei|chez|hos|via)\s+|\s{2,}|\s\/\s)/i;

/** What stands behind a post in small letters, if it begins as names do and is no office. */
const houseBehindPost = (letter: Letter, part: string): string => {
  const [, post = '', house = ''] = /^\s*(\p{Ll}[\p{Ll}-]*(?: \p{Ll}+)?) (\p{Lu}[^,;:]+)$/u.exec(part) ?? [];
  return post && setOf(cueWords(letter, 'titles')).has(fold(post)) && !smallInNames.test(post)
    ? partOf(letter, house)
    : '';
};

/** A part of a signature line read as a firm: neither a sentence nor a post nor a way to reach somebody. */
const partOf = (letter: Letter, part: string): string => {
  const text = part
    .trim()
    // "Regional Transport (RT)"
    .replace(/ \([\p{L}&]{2,8}\)$/u, '')
    .replace(/^(?:[("“/~–-]+ ?|(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]or|[Pp]er|pp|[Nn]amens): )|[),]$|(?<=\p{Ll}{3})\.$/gu, '')
    .trim();
  const words = text.split(' ');
  if (text.length < 2 || words.length > 9) return '';
  if (
    /@|https?:|www\.|\d{4}|\d[\d ]{6}|\.(?:com|de|fr|example|org|net|io|eu)$|[!?:：]$|^(?:\+|tel|fon|mob)/i.test(text)
  )
    return '';
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !smallInNames.test(word)).length;
  if (
    small > 1 ||
    (small > 0 && words.length > 3) ||
    (/[.!?] /.test(text) &&
      !words.some((word) => /^(?:sp|(?:\p{Lu}\.)?\p{Lu}\p{L}*)\.$/u.test(word) && shortened.test(word)))
  )
    return '';
  if (small > 0 && !owners(letter).some((owner) => ownsName(owner, text) > 1)) return '';
  // "Kulturskeppet i Vadsbro" of kulturskeppet.example
  const bareName = /^(.{4,}) (?:i|in|en|em|à|a|w|te) \p{Lu}\S+$/u.exec(text)?.[1];
  return bareName && owners(letter).some((owner) => owner === glued(bareName)) ? bareName : withoutTeam(letter, text);
};

/** "Service départemental d'incendie du Haut-Bois", "Parafia pw. św. Jacka": a kind of house, then small words that say which. */
const kindLed = (letter: Letter, part: string): string => {
  const text = part.trim();
  return /^\p{Lu}[^\d@:!?()]{6,68}\p{L}$/u.test(text) && beginsAsKind(letter, fold(text.replace(/^[IVX]+ /, '')), 4)
    ? text
    : '';
};

const smallInNames =
  /^(?:of|and|the|af|ter|ten|te|'t|de|du|des|la|le|les|di|della|do|da|dos|der|und|von|am|im|an|et|y|e|i|van|het|och|del|dei|z|sp|o\.o|s\.r\.l|zu|en|för|für|pour|in|w|u|na|vzw|d['’].*|l['’].*)\.?$/;

/** Where the last four filled lines begin: a signature without a goodbye. */
export const lastLines = (letter: Letter): number => {
  const filled = letter.lines.filter((line) => line.text.trim() !== '');
  return filled[Math.max(1, filled.length - 4)]?.start ?? letter.parts.signatureAt;
};

/** "Jane Smith | Acme", "Acme Careers", "Ashby on behalf of Lanternfish". */
export const displayFirms = (letter: Letter, box: Mailbox | null | undefined, where: Where, found: Clued[]): void => {
  const text = box?.name ?? '';
  if (!box || !text || /@\S+\./.test(text)) return;
  lineFirms(letter, lineOf(text), where, found);
  if (isEastern(letter, text)) return;
  const house =
    /^\S+ (?:von (?:der |dem )?|de |d['’]|from |at |van |bij |di |da |do |på |hos |i |ze? |chez )(\p{L}.*)$/u.exec(
      text,
    )?.[1];
  const isOrg = holds(cueWords(letter, 'orgs'), fold(text.slice(0, text.indexOf(' '))));
  if (house && !isOrg && !tools.has(fold(house)) && owners(letter).some((owner) => ownsName(owner, house) > 1)) {
    found.push(clued(house, 'beside', where, text.indexOf(house)));
    return;
  }
  const parts = text.split(houses).filter((part) => part?.trim());
  const people = new Set(known(letter).flatMap((each) => fold(each.best.name.name).split(' ')));
  const isPerson = (part: string) =>
    fold(part)
      .split(/[\s,.]+/)
      .every((word) => word.length < 2 || people.has(word));
  // "Henrietta & Dev": a household.
  const pair = couple.exec(text);
  if (pair && isFreeMail(domainOf(box)) && pair.slice(1).some((word) => people.has(fold(word)))) return;
  // "Zbyszek Piekarnia Pod Kogutem" above the letter of Zbigniew: somebody, then their house.
  const [, head = '', own = ''] = /^(\p{Lu}\p{Ll}+) (\p{Lu}.+)$/u.exec(text) ?? [];
  if (
    own &&
    startsWithKind(letter, fold(own), 0) &&
    (isPerson(head) ||
      (petName.test(head) &&
        [...people].some((word) => word.startsWith(fold(head).slice(0, 2))) &&
        owners(letter).some((owner) => owner.length > 4 && glued(own).includes(owner))))
  ) {
    found.push(clued(own, 'beside', where, head.length + 1));
    return;
  }
  // "Lou Ferrante <lou@ferrante-…>": called by the given name, it is a person however the domain is spelled.
  if (parts.length < 2 && !isOrg && isPerson(text) && head && fold(head) === fold(box.address.split('@')[0] ?? ''))
    return;
  const hasPerson = parts.some(isPerson);
  for (const part of parts) {
    const name = withoutTeam(letter, part.replace(/^[\s,"'“(]+(?!\p{Ll} )|[\s,)]+$/gu, ''));
    if (
      name.length > 1 &&
      (parts.length < 2 || !isPerson(part) || owners(letter).some((owner) => ownsName(owner, name) > 1))
    )
      found.push(
        clued(
          name,
          hasPerson && parts.length > 1 ? 'beside' : 'display',
          where,
          text.indexOf(name),
          mailboxKind(box) === 'person' ? '' : '@team',
        ),
      );
  }
};

/** Polish short forms of given names. */
const petName = /(?:ek|[csnz]ia|ka|ik|uś|cio)$/;

const houses =
  / [|–—-] | ?[|·｜] ?| via | ?@ ?|[()（）]| (?:at|from|bei|von|chez|de chez|z|från|på|vid|vom|hos|bij|presso|on behalf of|im Auftrag von|w imieniu) (?=\p{Lu})/u;

/** "Jane Smith x Acme", "岡本様 × ノヴァリーフ": who stands beside the reader in the name of a meeting. */
const pairFirm = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  const { text, folded } = line;
  for (const reader of candidateNames(letter).slice(0, 3)) {
    const words = [fold(reader.name), fold(reader.given ?? ''), fold(reader.family ?? '')].filter(
      (word) => word.length > 1,
    );
    for (const word of words) {
      const at = findPhrase(folded, word);
      if (at < 0) continue;
      const rest = text.slice(at + word.length, at + word.length + 70);
      const right = pairRight.exec(rest)?.[1] ?? pairLeft.exec(text.slice(Math.max(0, at - 70), at))?.[1];
      const name = right ? withoutTeam(letter, right.trim()) : '';
      if (name.length > 1 && !/\d{2}/.test(name) && name.split(' ').length < 6)
        found.push(clued(name, 'pair', where, line.start + text.indexOf(name)));
      if (name) return;
    }
  }
};
const pairSign = '(?:[×✕x⇄⇔↔+&|｜]|<-?>|\\/\\/?|and|und|et|y|e|en|och|i)';
const pairRight = new RegExp(
  `^ ?(?:様|さん|님|先生|女士|小姐)?(?: ?[×⇄⇔↔｜] ?| ${pairSign} )([\\p{Lu}\\p{Lo}][^|｜()（）:：,–—@<>\\[\\]]{1,40}?)(?= - | @|[|｜()（）:：,–—@<>\\[\\]]|$)`,
  'u',
);
const pairLeft = new RegExp(
  `(?:^|[|｜(（:：,–—\\]】] ?| - )([\\p{Lu}\\p{Lo}][^|｜()（）:：,–—@<>\\[\\]]{1,40}?)(?: ?[×⇄⇔↔｜] ?| ${pairSign} )$`,
  'u',
);

const couple = new RegExp(`^(\\p{Lu}\\p{Ll}+) ${pairSign} (\\p{Lu}\\p{Ll}+)$`, 'u');

export const subjectFirms = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  pairFirm(letter, line, where, found);
  if (isEastern(letter, line.text)) return;
  const bracket = /[[【]([^\]】]{2,40})[\]】]/.exec(line.text);
  if (bracket?.[1]) found.push(clued(bracket[1], 'bracket', where, bracket.index + 1));
  let start = 0;
  let last = '';
  const stops = setOf(cueWords(letter, 'subjectWords'));
  for (const part of line.text.split(/( ?[-–—|@·] |: |：|[｜|,()（）]| [x/] (?=\p{Lu})|\/\/|<>)/u)) {
    const text = part.trim();
    const words = fold(text).split(' ');
    // "Teacher (Maths)": what stands in brackets behind a post says more of it.
    const isOfPost =
      /[(（]$/.test(line.text.slice(0, start).trimEnd()) && holds(cueWords(letter, 'titles'), fold(last), 4);
    if (!/^[\s(（]*$/.test(part)) last = text;
    if (
      !isOfPost &&
      text.length > 2 &&
      words.length < 7 &&
      /^[\p{Lu}\p{Lo}]/u.test(text) &&
      !/\d{2}/.test(text) &&
      !words.some((word) => stops.has(word) && word.length > 3) &&
      !text.split(' ').some((word) => /^\p{Ll}/u.test(word) && !smallInNames.test(word)) &&
      !holds(cueWords(letter, 'titles'), fold(text))
    )
      found.push(clued(withoutTeam(letter, text), 'subject', where, start + part.indexOf(text)));
    start += part.length;
  }
};

/** "turbine-tyres.example" says where its words end; a guess that only stands where nothing else does. */
export const hyphenFirm = (letter: Letter, found: Clued[]): void => {
  const box = letter.message.from;
  const owner = ownerOf(domainOf(box));
  if (!box || isRelay(domainOf(box))) return;
  const own = houseOfOwner(letter, owner);
  if (own) found.push({ ...clued(own, 'domain', 'from', -1), words: box.address });
  if (!/^[a-z]{4,}(?:-[a-z]{4,}){1,3}$/.test(owner)) return;
  const [kind = '', ...rest] = owner.split('-');
  // "marktgemeinde-sankt-lorenzen" begins as houses do, hides no umlaut, and the letter names no such house.
  const isKind =
    setOf(list(letter.language.cues.orgs)).has(kind) &&
    !rest.some((word) => /[aou]e/.test(word)) &&
    !found.some((each) => fold(each.name).includes(kind));
  const name = owner.split('-').map(capital).join(' ');
  found.push({ ...clued(name, isKind ? 'domain' : 'guess', 'from', -1), words: box.address });
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "menuiserie-lacombe", "ferramentarossi", "lindgrensmaleri": a kind of house and the name of who writes, spelled as the letter spells it. */
const houseOfOwner = (letter: Letter, domain: string): string | null => {
  const owner = loosely(domain);
  const kinds = kindsOf(letter);
  const writer = known(letter)[0];
  const words = writer && writer.weight >= 3 ? writer.best.name.name.split(' ') : [];
  for (const word of words.slice(words.length > 1 ? 1 : 0)) {
    const spelled = loosely(glued(word));
    if (spelled.length < 4) continue;
    const head = owner.slice(0, -spelled.length);
    const tail = owner.startsWith(spelled) ? owner.slice(spelled.length) : '';
    const before = owner.endsWith(spelled) ? kinds.get(head.replace(/-$/, '')) : undefined;
    if (before) return `${capital(before)} ${word}`;
    const behind = kinds.get(tail.replace(/^-/, ''));
    if (behind) return `${word} ${capital(behind)}`;
    const owned =
      letter.language.code === 'sv' && tail.startsWith('s') ? kinds.get(tail.slice(1).replace(/^-/, '')) : undefined;
    if (owned) return `${word}s ${capital(owned)}`;
  }
  return null;
};

/** Kinds of houses as they are written, by their letters. */
const kindsOf = (letter: Letter): ReadonlyMap<string, string> => {
  const { orgs } = letter.language.cues;
  const there = kindMaps.get(orgs);
  if (there) return there;
  const made = new Map(
    orgs
      .split('|')
      .filter((word) => word.length > 3)
      .map((word) => [loosely(fold(word)), word]),
  );
  kindMaps.set(orgs, made);
  return made;
};
const kindMaps = new Map<string, ReadonlyMap<string, string>>();
const loosely = (folded: string): string => folded.replace(/([aou])e/g, '$1');
