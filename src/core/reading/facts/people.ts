import { fold } from '../../message/fold';
import type { Mailbox } from '../../message/message';
import type { Letter } from '../letter';
import { glued, isWrittenEast, once } from '../words';
import { ownsName } from './company-name';
import { domainOf, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { isEchoed, parseName, readName } from './name';
import { isEastern } from './name-eastern';
import type { Name } from './name-form';
import { kinds, senseOf } from './name-words';
import { fromBody } from './people-body';
import { fits } from './people-fit';
import type { Proposal, Sign } from './people-proposal';
import { fromSignature } from './people-signature';

/** Everybody the letter shows as its writer or as somebody to meet. */
export const people = once((letter: Letter): readonly Proposal[] =>
  [...fromHeaders(letter), ...fromSignature(letter), ...fromBody(letter), ...fromCalendar(letter)].map((each) => ({
    ...each,
    name: withoutFirm(each, letter),
  })),
);

/** "Sarah de Nuageo": the "family name" is the firm's. */
const withoutFirm = ({ name, sign }: Proposal, letter: Letter): Name => {
  const match = /^(\S+) (?:de|d['’]|von|vom|van|da|do|du|dal|di|della?|z|från|from|of|at|en|hos|@) ?(.+)$/u.exec(
    name.name,
  );
  const tail = glued(match?.[2] ?? '');
  const owner = [letter.message.from, ...letter.message.replyTo].some(
    (box) =>
      ownsName(glued(ownerOf(domainOf(box ?? null))), match?.[2] ?? '') > 1 ||
      // "Bicho Solto Clinica Vet <…>" above "aqui é a Dra Iracema do Bicho Solto"
      (tail.length > 3 && box?.name && glued(box.name).startsWith(tail) && isFarFrom(box, name)),
  );
  // "Philippa von Stahlberg" of "Stahlberg & Cie.": a house called after a family.
  const isFamilys = match?.[2] && fold(letter.message.from?.name ?? '').includes(`${fold(match[2])} & `);
  return match?.[1] &&
    match[2] &&
    !isFamilys &&
    (owner || (sign === 'intro' && !isEchoed(match[2], letter) && isHouse(name.name)))
    ? { ...name, name: match[1], given: match[1], family: null, beside: match[2] }
    : name;
};

/** Whether a mailbox shows another name: no word of it is the given one's. */
const isFarFrom = (box: Mailbox, name: Name): boolean => !fold(box.name).includes(fold(name.name.split(' ')[0] ?? ''));

/** "sono Elisa di Brambati", "met Tamar van Kroon Tuinen", "aqui é a Carlota da Brito Móveis": what follows whoever presents himself or herself. */
const isHouse = (name: string): boolean =>
  /^\p{Lu}\p{L}+ (?:di|della?) \p{Lu}|^\p{Lu}\p{L}+ (?:van|de) \p{Lu}\p{L}+ \p{Lu}|^\p{Lu}\p{L}+ d[ao] (?!(?:Silva|Costa|Cunha|Rocha|Luz|Cruz|Fonseca|Mat[ao]|Mota|Veiga|Gama|Graça|Paz|Conceição|Carmo|Nascimento|Vale|Rosário|Amaral|Prado)(?: |$))\p{Lu}\p{L}+ \p{Lu}/u.test(
    name,
  );

const fromHeaders = (letter: Letter): readonly Proposal[] => {
  const { from, replyTo, sender } = letter.message;
  return [
    ...(from ? header(letter, from, 'from', 0) : []),
    ...replyTo.slice(0, 3).flatMap((box, index) => header(letter, box, 'reply-to', index)),
    ...(sender && sender.address !== from?.address ? header(letter, sender, 'sender', 0) : []),
  ];
};

const header = (
  letter: Letter,
  box: Mailbox,
  sign: 'from' | 'reply-to' | 'sender',
  index: number,
): readonly Proposal[] => {
  const local = fold(box.address.split('@')[0] ?? '');
  const read = /\S@\S/.test(box.name) ? null : readName(inCapitals(box, local) || box.name, letter);
  const name = read && inOrder(read, local);
  // "Sal's Deli <salsdeli.crownst@…>": the address spells the house.
  const shown = glued(/\S@\S/.test(box.name) ? '' : box.name);
  if (!name)
    return sign === 'sender' || (shown.length > 4 && glued(local).startsWith(shown))
      ? []
      : fromLocal(letter, box.address, sign);
  const isSingle = !name.name.includes(' ') && !isEastern(name.name);
  const said = headerWeight(
    letter,
    box,
    name,
    isSingle,
    fits(name, local) && (mailboxKind(box) === 'person' || spellsWord(name, local)),
  );
  // A firm's name stands in its letters too; one that stands nowhere else is a person's.
  const alone = isSingle ? (mailboxKind(box) === 'person' ? 1.7 : 0) : 2.4;
  const weight = said < alone && !name.isDoubtful && !isMentioned(letter, name) ? alone : said;
  return [
    {
      name: isSingle && fits(name, local) ? completed(name, local) : name,
      sign,
      weight: sign === 'sender' ? weight / 2 : weight,
      words: box.name,
      where: sign,
      start: index === 0 ? 0 : -1,
      email: mailboxKind(box) === 'no-reply' ? null : box.address || null,
      line: -1,
    },
  ];
};

/** "Hirtreiter Merle <m.hirtreiter@…>": the address (what stands before its @, folded) says which is the family. */
export const inOrder = (name: Name, local: string): Name => {
  const [family = '', given = '', ...more] = name.name.split(' ');
  const [first = '', last = ''] = local.split(/[._-]/);
  const isTurned =
    more.length === 0 &&
    name.family === given &&
    first.length === 1 &&
    last === fold(family) &&
    fold(given).startsWith(first) &&
    !fold(family).startsWith(first);
  return isTurned ? { ...name, name: `${given} ${family}`, given, family } : name;
};

/** Whether a word of the name stands in the subject or the text. */
const isMentioned = (letter: Letter, name: Name): boolean => {
  const words = fold(name.name)
    .split(' ')
    .filter((word) => word.length > 2 || isEastern(word));
  return words.some((word) =>
    [letter.subject, ...letter.lines.slice(0, 200)].some((line) => line.folded.includes(word)),
  );
};

/** "sjors <sjors@…>", "maja od ludzi <maja@…>": one small word that the address spells as well. */
const inCapitals = (box: Mailbox, local: string): string => {
  const name = /^(\p{Ll}{3,14})(?: (?:od|z|from|von|vom|van|från|de|di|da) .+)?$/u.exec(box.name)?.[1] ?? '';
  return name !== '' && local.startsWith(fold(name)) ? name.charAt(0).toUpperCase() + name.slice(1) : '';
};

/** A whole word of the name in the address: initials say nothing of a shared mailbox. */
const spellsWord = (name: Name, local: string): boolean =>
  fold(name.name)
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));

/** How much a display name says: most where the address spells it, little where the mailbox is shared or a machine's. */
const headerWeight = (letter: Letter, box: Mailbox, name: Name, isSingle: boolean, matches: boolean): number => {
  const kind = mailboxKind(box);
  if (name.isDoubtful && !matches) return 0.4;
  const isBeside = name.beside !== '' && !isTeam(letter, name.beside);
  // "Lettings <lettings@…>" may be an office's as well as "Gemma <gemma@…>" a person's.
  const isWhole = isSingle && fold(name.name) === fold(box.address.split('@')[0] ?? '');
  if (matches && (kind === 'person' || name.name.includes(' '))) return isWhole ? 4.4 : 6;
  if (isTeamBeside(letter, name)) return isSingle ? 0.4 : 1.2;
  if (isBeside && kind === 'person') return 4.5;
  if (isBeside && kind === 'team') return isSingle ? 2 : 3.2;
  if (isBeside)
    return isSingle
      ? / (?:at|from|von|bei|vom|chez|de|van|från|hos|z) \p{Lu}| @ ?\p{L}/u.test(box.name)
        ? 1.8
        : 1.2
      : 3;
  if (kind === 'person' && !isRelay(domainOf(box)))
    return isSingle && !matchesOwner(box, name) ? 3 : isSingle ? 0.8 : 4;
  if (isRelay(domainOf(box)) && kind === 'person') return isSingle ? 1 : 2.5;
  // "Docteur Hélène Vasseur", "Bettina K." before a shared mailbox.
  if (!isSingle && (name.honorific || name.degree || /^\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(name.name))) return 2.6;
  return isSingle ? 0.4 : sharesWord(box, name) || isRelay(domainOf(box)) ? 1.5 : 2;
};

/** Whether the domain begins as the name does, as firms' do: "Anna Weber <info@weber-bau.example>" is a person. */
const sharesWord = (box: Mailbox, name: Name): boolean => {
  const domain = glued(domainOf(box));
  const initials = name.name
    .split(' ')
    .map((word) => fold(word.charAt(0)))
    .join('');
  return (
    glued(ownerOf(domainOf(box))).startsWith(initials) ||
    name.name
      .split(/[\s-]+/)
      .slice(0, -1)
      .some((word) => word.length > 2 && domain.includes(glued(word)))
  );
};

const matchesOwner = (box: Mailbox, name: Name): boolean => glued(ownerOf(domainOf(box))).startsWith(glued(name.name));

/** "ITSector — Recrutamento": what stands beside the name is a team, so the name is the firm's. */
const isTeamBeside = (letter: Letter, name: Name): boolean =>
  name.beside !== '' && isTeam(letter, name.beside) && !name.honorific && !name.name.includes(' ');
const isTeam = (letter: Letter, text: string): boolean => {
  const words = fold(text)
    .split(/[\s&|,/]+/)
    .filter((word) => word.length > 1);
  return words.length > 0 && words.every((word) => (senseOf(word, letter).kind & kinds.team) !== 0);
};

/** "marisol.quinones@…" names a person where the display name does not. */
const fromLocal = (letter: Letter, address: string, sign: Sign): readonly Proposal[] => {
  // Where names are written in another script, an address tells none as its owner writes it.
  if (isWrittenEast(letter)) return [];
  if (!address || mailboxKind({ name: '', address }) !== 'person' || isRelay(fold(address.split('@')[1] ?? '')))
    return [];
  const local = (address.split('@')[0] ?? '').split('+')[0] ?? '';
  const parts = local.split(/[._]/).filter((part) => part !== '');
  if (parts.length > 3 || parts.some((part) => !/^[a-z-]{2,20}$/i.test(part))) return [];
  const name = parseName(
    parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join(' '),
    letter,
  );
  if (!name) return [];
  const where = sign === 'from' ? 'from' : 'reply-to';
  return [
    {
      name,
      sign: 'address',
      weight: parts.length > 1 ? 2.2 : 0.8,
      words: address,
      where,
      start: -1,
      email: address,
      line: -1,
    },
  ];
};

/** "Ravi" <ravi.subramaniam@…>: the family name stands in the address. */
const completed = (name: Name, local: string): Name => {
  const parts = local.split(/[._]/);
  const family = parts[1] ?? '';
  if (parts.length !== 2 || parts[0] !== fold(name.name) || !/^[a-z]{3,20}$/.test(family)) return name;
  const cased = family.charAt(0).toUpperCase() + family.slice(1);
  return { ...name, name: `${name.name} ${cased}`, given: name.name, family: cased };
};

const fromCalendar = (letter: Letter): readonly Proposal[] => {
  const from = (box: Mailbox | null | undefined, sign: 'calendar' | 'json-ld', weight: number): readonly Proposal[] => {
    const name = box && !box.name.includes('@') && !isRelay(domainOf(box)) ? parseName(box.name, letter) : null;
    if (!box || !name || (mailboxKind(box) !== 'person' && !name.name.includes(' '))) return [];
    return [{ name, sign, weight, words: box.name, where: sign, start: -1, email: box.address || null, line: -1 }];
  };
  return [...from(letter.calendar?.organizer, 'calendar', 3), ...from(letter.jsonLd?.person, 'json-ld', 2.5)];
};
