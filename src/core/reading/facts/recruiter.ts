import type { Person } from '../../languages/person';
import { fold } from '../../message/fold';
import type { Candidate, Fact, Sure } from '../fact';
import type { Letter } from '../letter';
import { cueWords, findPhrase, glued, holds, isBoundary, isWrittenEast, once, startsWithPhrase } from '../words';
import { calledBy } from './called';
import { candidateNames } from './candidate';
import { withoutTeam } from './company-name';
import { contactOf } from './contact';
import { domainOf, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { isEchoed, readName } from './name';
import { isEastern } from './name-eastern';
import type { Name } from './name-form';
import { judge } from './name-judge';
import { fromSpan, leastSpan, type Option, spellings, united } from './name-option';
import { splitName } from './name-parts';
import { holdsPost, kinds, senseOf } from './name-words';
import { inOrder, people } from './people';
import type { Known, Proposal, Sign } from './people-proposal';
import { quotedTitle } from './quoted-title';
import { signedNames } from './signed-names';
import { keyOf, type Span, type Tagged } from './tagger';

/** Everybody the letter names, grouped by person, the likeliest writer first; the reader, firms and machines left out. */
export const known = once((letter: Letter): readonly Known[] => group(letter));

const group = (letter: Letter): readonly Known[] => {
  const own = candidateNames(letter);
  const found = people(letter).filter((each) => !isReader(each, own) && !isFirm(each, letter));
  const kept = isWrittenEast(letter) ? asWritten(found) : withoutKin(found);
  const groups: Proposal[][] = [];
  for (const each of [...kept].sort((a, b) => tokens(b.name).length - tokens(a.name).length)) {
    // "Nahuel" is he who says "soy Nahuel Iribarne" rather than the "Nahuel Podcast" of a shared mailbox.
    const same = groups
      .filter((members) => members.some((member) => isSame(member.name, each.name)))
      .sort((a, b) => weigh(b).weight - weigh(a).weight)[0];
    if (same) same.push(each);
    else groups.push([each]);
  }
  return groups
    .map((proposals) => weigh(proposals))
    .filter((each) => !each.proposals.some((one) => isMachine(one, letter)))
    .sort((a, b) => b.weight - a.weight);
};

/** "tanaka" in the head and "田中です" below: the one person who presents himself or herself is who the head spells in Latin letters. */
const asWritten = (found: readonly Proposal[]): readonly Proposal[] => {
  const told = found.filter(({ sign, name }) => (sign === 'intro' || sign === 'signature') && isEastern(name.name));
  const [first] = told;
  if (!first || told.some(({ name }) => !isSame(name, first.name))) return found;
  const isIn = found.some(({ sign, name }) => sign === 'from' && isEastern(name.name));
  return isIn
    ? found
    : found.map((each) =>
        each.sign === 'from' && !each.name.name.includes(' ')
          ? {
              ...each,
              name: { ...first.name, honorific: null },
              words: first.words,
              where: first.where,
              start: first.start,
            }
          : each,
      );
};

/** "Vloeren Jansen" in the head above a signed "H. Jansen": who signs is the writer, the other a house or a relation. */
const withoutKin = (found: readonly Proposal[]): readonly Proposal[] => {
  const signed = found.find(
    ({ sign, weight, name }) => sign === 'signature' && weight >= 3.5 && name.name.includes(' '),
  );
  if (!signed) return found;
  const [given = '', ...rest] = parts(signed.name);
  return found.map((each) => {
    const [first = '', ...others] = parts(each.name);
    const isKin =
      each.sign === 'from' &&
      others.length > 0 &&
      // "Hnos. Carrasco Labrador" above "Eusebio Carrasco"
      (others[others.length - 1] === rest[rest.length - 1] || [first, ...others].includes(rest[0] ?? '\n')) &&
      !isSame(each.name, signed.name) &&
      first.charAt(0) !== given.charAt(0);
    // "GS Eichwald": letters that shorten what kind of house it is.
    const isShortened =
      each.sign === 'from' &&
      /^[B-DF-HK-NP-TV-Z]{2,4} \p{Lu}\p{Ll}/u.test(each.words) &&
      !isSame(each.name, signed.name);
    return isKin || isShortened ? { ...each, weight: Math.min(each.weight, 2) } : each;
  });
};

/** The words of a name, double families apart. */
const parts = (name: Name): readonly string[] => tokens(name).flatMap((word) => word.split('-'));

/** The human to address: who wrote, else who is named to be met or asked. `tags`: what the tagger takes for what. */
export const recruiter = (letter: Letter, tags: Tagged): Fact<Person> | null =>
  careful(letter, judge(letter, 'person', weighed(letter), personOptions(letter, tags.person), tags));

/** "Dillenkopf" of "Weingut Dillenkopf" is a family's name, and nobody is greeted with that alone. */
const careful = (letter: Letter, person: Fact<Person> | null): Fact<Person> | null => {
  if (!person) return null;
  const { name, honorific, degree } = person.value;
  const [, ...behind] = fold(letter.message.from?.name ?? '').split(' ');
  const isFamily = behind.includes(fold(name)) && honorific === null && degree === null && !isEastern(name);
  return isFamily ? { ...person, sure: 'unsure' } : person;
};

/** People the letter may be from: of the finders, the first of whom they take for the writer, then of the tagger. */
export const personOptions = (letter: Letter, spans: readonly Span[]): readonly Option<Person>[] => {
  const found = weighed(letter);
  const of = (from: Candidate<Person>, by: Option<Person>['by'], ...also: readonly string[]): Option<Person> => ({
    candidate: from,
    text: from.value.name,
    by,
    noticed: noticed(letter, from),
    keys: spellings(from.value.name, from.words, ...also),
  });
  return united([
    ...(found ? [of(found, found.sure), ...found.rivals.map((each) => of(each, 'rival'))] : []),
    ...known(letter)
      .slice(found ? 1 + found.rivals.length : 0, 5)
      .map((each) => of(candidateOf(letter, each, 'unsure'), 'more')),
    ...spans
      .slice(0, 6)
      .filter(({ chance }) => chance > leastSpan)
      .flatMap((span) => named(letter, span).map((each) => of(each, 'tagger'))),
    // Where the finders are certain, nobody else is looked for.
    ...(found?.sure === 'certain' ? [] : signedNames(letter)).flatMap((span) =>
      named(letter, span).map((each) => of(each, 'signed')),
    ),
  ]);
};

/** What speaks for somebody, and how much beside the others. */
const noticed = (letter: Letter, from: Candidate<Person>): readonly string[] => {
  const { words, value } = from;
  const { name } = value;
  const all = known(letter);
  const key = keyOf(name);
  const so = all.findIndex(({ proposals }) => proposals.some((each) => keyOf(each.name.name) === key));
  const whole = { ...value, beside: '', isDoubtful: true };
  const at = so < 0 ? all.findIndex(({ proposals }) => proposals.some((each) => isSame(each.name, whole))) : so;
  const own = all[at];
  const read = readName(words, letter);
  const signs = [
    `echoed ${isEchoed(name, letter)}`,
    ...standsOf(letter, key),
    `form ${so < 0 ? at >= 0 : 'own'}`,
    `read ${read === null ? 'no' : keyOf(read.name) === key} ${read?.isDoubtful}`,
  ];
  for (const word of name.split(' ')) {
    const { isPost, kind } = senseOf(word, letter);
    if (isPost) signs.push('a post');
    for (const [what, bit] of Object.entries(kinds)) if ((kind & bit) !== 0) signs.push(`a ${what}`);
  }
  if (!own) return [...signs, `unknown ${isFirm(anew(letter, from, whole), letter)}`];
  const other = all.reduce((most, each) => (each === own ? most : Math.max(most, each.weight)), 0);
  const heaviest = new Map<Sign, number>();
  for (const { sign, weight } of own.proposals) heaviest.set(sign, Math.max(weight, heaviest.get(sign) ?? 0));
  signs.push(
    `weight ${Math.min(14, Math.round(own.weight))}`,
    `beside ${[0.2, 0.4, 0.6, 0.85, 1, 1.2, 1.6, 2.2].filter((least) => other / own.weight >= least).length}`,
    `rank ${at}`,
    `signs ${[...heaviest.keys()].sort().join(' ')}`,
  );
  for (const [sign, weight] of heaviest) signs.push(`sign ${sign}`, `sign ${sign} ${Math.round(weight * 2) / 2}`);
  const { isDoubtful, honorific, degree, beside } = own.best.name;
  if (isDoubtful) signs.push('doubtful');
  if (honorific) signs.push('honoured');
  if (degree) signs.push('degree');
  if (beside) signs.push('with more');
  return signs;
};

/** Where somebody signs, if so: "end -1 0 head 1". */
const standsOf = (letter: Letter, key: string): readonly string[] => {
  const stands = signedNames(letter).find((each) => each.key === key)?.stands;
  return [`stands ${stands ?? 'nowhere'}`, `stands in ${stands?.split(' ')[0] ?? 'nowhere'}`];
};

/** Whoever a span names: as the finders know them, read anew, and as it stands; nobody where it is the reader or an office. */
const named = (letter: Letter, span: Span): readonly Candidate<Person>[] => {
  const folded = fold(span.text);
  // "다온국악단 사무국": an office is nobody, nor is a goodbye ("顺祝商祺").
  const isNobody =
    holds(cueWords(letter, 'teams'), folded) ||
    cueWords(letter, 'signOffs').some((goodbye) => startsWithPhrase(folded, goodbye));
  // "Tecnosur S.A.C": so houses end.
  if (isNobody || /\s\p{Lu}\.(?:\p{L}{1,2}\.?){1,3}$/u.test(span.text)) return [];
  const read = readName(span.text, letter);
  // "Mtra. Xóchitl Ramírez Luna" is said without what she is called by.
  const isWhole = read !== null && (keyOf(read.name) === span.key || isTitled(read, span.text));
  const names = isWhole ? [read] : [asItStands(span.text, letter), read];
  return names.flatMap((name) => {
    if (!name) return [];
    const there = knownAs(letter, name);
    // "Ana Belén Gutiérrez" is no more than a part of "Ana Belén Gutiérrez de la Vega".
    if (there && !isEastern(name.name) && isBeginOf(name, there.best.name)) return [];
    const spelled = there?.proposals.find((one) => keyOf(one.name.name) === keyOf(name.name));
    if (there && spelled) return [candidateOf(letter, { ...there, best: spelled }, 'unsure')];
    const own = anew(letter, fromSpan(span, null), name);
    if (isReader(own, candidateNames(letter)) || isMachine(own, letter) || endsShown(name.name, letter)) return [];
    // "Rebeca Solís" is "R. Solís Campo", whose telephone is known.
    return [candidateOf(letter, { proposals: [...(there?.proposals ?? []), own], best: own, weight: 2 }, 'unsure')];
  });
};

const isTitled = ({ name, honorific, degree }: Name, text: string): boolean =>
  (honorific !== null || degree !== null) && fold(text).endsWith(fold(name));

const isBeginOf = (name: Name, whole: Name): boolean => fold(whole.name).startsWith(`${fold(name.name)} `);

/** Who of those the finders know may be called so. */
const knownAs = (letter: Letter, name: Name): Known | undefined =>
  known(letter).find(({ proposals }) => proposals.some((one) => isSame(one.name, name)));

/** Somebody whom the finders do not know, as if he or she had signed there. */
const anew = (letter: Letter, { words, where, start }: Candidate<unknown>, name: Name): Proposal => ({
  ...{ words, where, start, name },
  sign: 'signature',
  weight: 2,
  email: null,
  line: where === 'text' || where === 'signature' ? letter.lines.filter((line) => line.start <= start).length - 1 : -1,
});

/** A name that is not read as one ("巴特尔", "Rosanna" beside a bakery), in parts only where the order of these is plain. */
const asItStands = (text: string, letter: Letter): Name | null => {
  const words = text.trim().split(/\s+/);
  const isEast = isEastern(text);
  if (/[^\p{L}\p{M}\s.'’·-]/u.test(text) || text.length > (isEast ? 10 : 40) || words.length > (isEast ? 3 : 4))
    return null;
  const { given, family } = isEast ? { given: null, family: null } : splitName(words, words, letter.language.code);
  return { name: words.join(' '), given, family, honorific: null, degree: null, beside: '', isDoubtful: true };
};

/** The same by what the finders say alone. */
const weighed = (letter: Letter): Fact<Person> | null => {
  const [best, next, ...others] = known(letter);
  // Who is to be asked ("Recruiter: …") comes before who is only to be met ("Interviewers: …").
  const isNext = best && next && next.weight > best.weight * 0.85 && isOnly(best, 'contact') && isOnly(next, 'ask');
  const ranked = [...(isNext ? [next, best] : [best, next]).filter((each) => each !== undefined), ...others];
  const [first, second] = ranked;
  if (!first || first.weight < 1.6) return null;
  return {
    ...candidateOf(letter, first, sureOf(letter, first, second)),
    rivals: ranked.slice(1, 4).map((each) => candidateOf(letter, each, 'unsure')),
  };
};

export const isOnly = ({ proposals }: Known, sign: Sign): boolean => proposals.every((each) => each.sign === sign);

/** "M. Berthelot" is Maëlys, not Monsieur. */
const isInitialOf = (title: string, given: string | null): boolean =>
  given !== null && title.replace('.', '').length === 1 && fold(given).startsWith(fold(title.charAt(0)));

/** "M. Belkacem-Roux" under the own letter: nobody signs as Monsieur, it is the first letter of a given name. */
const ownInitial = ({ name, sign, words, where, start }: Proposal, letter: Letter): string | null => {
  const isOwn = sign === 'signature' || sign === 'behalf' || sign === 'intro' || sign === 'from' || sign === 'reply-to';
  // A Portuguese "D. Graça" is Dona.
  if (!isOwn || name.honorific === null || name.name.includes(' ') || letter.language.code === 'pt') return null;
  const before =
    where === 'text' || where === 'signature'
      ? letter.parts.text.slice(Math.max(0, start - 4), start)
      : words.slice(0, Math.max(0, words.lastIndexOf(name.name)));
  return /(?:^|[\s,.])(\p{Lu})\. ?$/u.exec(before)?.[1] ?? null;
};

/** "BEGOÑA URRUTIA SÁEZ" under a letter whose head spells "Saez": of the same words, the fullest spelling. */
const accented = ({ best, proposals }: Known): Name => {
  const marks = ({ name }: Name): number => name.replace(/[\p{ASCII}]/gu, '').length;
  let found = best.name;
  for (const { name } of proposals)
    if (marks(name) > marks(found) && name.name.length === found.name.length && fold(name.name) === fold(found.name))
      found = { ...found, name: name.name, given: name.given, family: name.family };
  return found;
};

export const candidateOf = (letter: Letter, each: Known, sure: Sure): Candidate<Person> => {
  const contact = contactOf(letter, each);
  const best = { ...each.best, name: inOrder(accented(each), fold(contact.email?.split('@')[0] ?? '')) };
  const initial = ownInitial(best, letter);
  const told = <Key extends 'honorific' | 'degree'>(key: Key) =>
    each.proposals
      .filter((one) => key === 'degree' || best.name.given !== null || ownInitial(one, letter) === null)
      .map((one) => one.name[key])
      .find((one) => one !== null && !isInitialOf(one, best.name.given)) ?? null;
  return {
    value: {
      name: initial === null ? best.name.name : `${initial}. ${best.name.name}`,
      given: calledBy(letter, best.name) ?? best.name.given,
      family: best.name.family,
      honorific: told('honorific') ?? quotedTitle(letter, best.name),
      degree: told('degree'),
      ...contact,
    },
    words: best.words,
    where: best.where,
    start: best.start,
    sure,
  };
};

/** Each sign counts once, at its heaviest. */
const weigh = (proposals: readonly Proposal[]): Known => {
  const bySign = new Map<Sign, number>();
  for (const { sign, weight } of proposals) bySign.set(sign, Math.max(bySign.get(sign) ?? 0, weight));
  const best = [...proposals].sort((a, b) => worth(b) - worth(a))[0] as Proposal;
  let weight = 0;
  for (const each of bySign.values()) weight += each;
  return { proposals, best, weight };
};

/** How good a form of the name is: whole before part, signed before displayed before mentioned. */
const worth = (each: Proposal): number => {
  const words = tokens(each.name);
  const whole = isEastern(each.name.name)
    ? Math.min(words.join('').length, 5) * 5 - (each.name.given || !each.name.honorific ? 0 : 10)
    : Math.min(words.filter((word) => word.length > 1).length, 2) * 10 +
      Math.min(words.length, 5) * 0.75 -
      (words[0]?.length === 1 ? 4 : 0);
  const place = {
    signature: 3,
    from: 2.5,
    'reply-to': 2,
    behalf: 2,
    intro: 2,
    sender: 1.5,
    wish: 1.5,
    ask: 1.5,
    contact: 1.5,
    calendar: 1,
    'json-ld': 1,
    address: -12,
  }[each.sign];
  // As somebody wrote it, not as it was made of capitals.
  return whole + place + (each.words.includes(each.name.name) ? 0.7 : 0);
};

/** Letters of two alphabets in one word: a name made to look like another. */
const isDisguised = (name: string): boolean =>
  name
    .split(' ')
    .some(
      (word) =>
        [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(word))
          .length > 1,
    );

const sureOf = (letter: Letter, first: Known, second: Known | undefined): Sure => {
  const { name } = first.best.name;
  if (isDisguised(name)) return 'unsure';
  // "Kökschef Tove": a post that was taken for a name.
  const [given = ''] = name.split(' ');
  const isPosted =
    name.includes(' ') &&
    (senseOf(given, letter).isPost || /.(?:chef|chefin|chief|meister|mastare)$/.test(fold(given)));
  const isClean = !isPosted && !/(?:^|\s)\p{Ll}{1,4}\.|\p{L}{4,}\.|\d|[()/]/u.test(name);
  const header = first.proposals.find((each) => (each.sign === 'from' || each.sign === 'reply-to') && each.weight >= 4);
  const isSigned = first.proposals.some(
    (each) => (each.sign === 'signature' || each.sign === 'intro' || each.sign === 'behalf') && each.weight >= 3.5,
  );
  const isAlone = !second || second.weight < first.weight * 0.6;
  // Every word of the name stands in the head of the letter too, and each looks like a name's.
  const inHead = header ? tokens(header.name) : [];
  const isSaid = tokens(first.best.name).every((word) => inHead.includes(word)) && !/\p{L}{3,}\.|\d/u.test(name);
  // A house may show and sign its name as a person does; its address does not spell it as one.
  const isSpelled = isEchoed(name, letter) || isEastern(name);
  if (isAlone && first.weight >= 6 && header && isSigned && isSaid && isSpelled && isClean && !isSignedOddly(first))
    return 'certain';
  return first.weight >= 3.5 && (!second || second.weight < first.weight * 0.85) ? 'likely' : 'unsure';
};

/** Signs only with the word that people do not sign with alone: "Bikeman Tjeerd" who is Tjeerd, 中華そば 大門 who is 大門. */
const isSignedOddly = ({ best, proposals }: Known): boolean => {
  const { name, given, family } = best.name;
  const odd = fold((isEastern(name) ? given : family) ?? '');
  const signed = proposals.filter(({ sign }) => sign === 'signature' || sign === 'intro' || sign === 'behalf');
  return odd !== '' && given !== null && family !== null && signed.every((each) => fold(each.name.name) === odd);
};

/** The folded words of a name; each name's once. */
const tokens = (name: Name): readonly string[] => {
  const known = tokenLists.get(name);
  if (known) return known;
  const made = fold(name.name)
    .replace(/[.,]/g, '')
    .split(/[\s·]+/)
    .filter((word) => word !== '');
  tokenLists.set(name, made);
  return made;
};
const tokenLists = new WeakMap<Name, readonly string[]>();

/** Whether two names can be one person's: the words of one are words, initials or short forms of the other's. */
export const isSame = (a: Name, b: Name): boolean => {
  const one = tokens(a);
  const two = tokens(b);
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.join('') === long.join('')) return true;
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(a.name + b.name)) {
    const [x, y] = [short.join(''), long.join('')];
    return (
      y.startsWith(x) ||
      x.startsWith(y) ||
      (x.length > 1 && y.includes(x)) ||
      short.some((word) => word.length > 1 && long.includes(word))
    );
  }
  const rest = [...long];
  const found = short.filter((word) => {
    const at = rest.findIndex(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)) ||
        isShortOf(word, other) ||
        hasInitials(word, other),
    );
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  if (found.length === short.length) return true;
  const families = short.length > 1 && long.length > 1 && short[short.length - 1] === long[long.length - 1];
  return families && found.length > 1;
};

/** "P-O" of "Per-Olof". */
const hasInitials = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    /^\p{L}-\p{L}$/u.test(short) &&
    long
      .split('-')
      .map((part) => part.charAt(0))
      .join('-') === short
  );
};

const isShortOf = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length > 2 && long.startsWith(short)) || long.split('-').includes(short);
};

/** Whether a proposal is the reader: the same words as the To line or the greeting, and no sender's. */
const isReader = (each: Proposal, own: readonly Name[]): boolean => {
  const words = tokens(each.name);
  return own.some((name) => {
    const reader = tokens(name);
    // "井口さやか" of "井口 さやか"
    if (words.join('') === reader.join('')) return each.sign !== 'from' || words.length > 1;
    const isPart =
      words.every((word) => reader.includes(word)) ||
      (words.length > 1 && reader.length > 1 && reader.every((word) => words.includes(word)));
    return (
      isPart && each.sign !== 'from' && each.sign !== 'reply-to' && (each.sign !== 'signature' || words.length === 1)
    );
  });
};

/** "고양이 사장" of "빵굽는고양이": the end of the house that is shown, and neither a person nor a house of its own. */
export const endsShown = (name: string, { message: { from } }: Letter): boolean =>
  from !== null && /^[가-힣]{5,}$/.test(from.name) && from.name.length > name.length + 1 && from.name.endsWith(name);

/** "麺処こはる" above "麺処こはるの店長の古賀です": whose house it is. */
const isHouseOf = (shown: Name, letter: Letter): boolean =>
  isEastern(shown.name) &&
  people(letter).some(({ sign, name, start }) => {
    const { text } = letter.parts;
    if (sign !== 'intro' || isSame(name, shown)) return false;
    // "花屋つむぎ" of "花屋 つむぎ"
    return [shown.name, shown.name.replace(/ /g, '')].some((house) => {
      const at = text.lastIndexOf(`${house}の`, start);
      return at >= 0 && /^(?:\p{L}{1,8}[の、])?$/u.test(text.slice(at + house.length + 1, start));
    });
  });

/** "Märtas Blommor", "Sam's Deli": a house that is called after the one who signs with one word. */
const isNamedAfter = ({ name }: Name, { message: { from } }: Letter): boolean => {
  const [first = '', ...rest] = fold(from?.name ?? '').split(' ');
  return rest.length > 0 && !name.includes(' ') && name.length > 2 && first.replace(/'/, '') === `${fold(name)}s`;
};

/** "Moulins Perrin via Taleez" above "L'équipe Moulins Perrin": a machine shows whose team writes, or one word before its own name. */
const isTeams = ({ sign, line, name: { name: shown } }: Proposal, letter: Letter): boolean => {
  const { from } = letter.message;
  const isSigned = sign === 'signature';
  if (!from || mailboxKind(from) !== 'no-reply') return false;
  // "Paula" alone on a line signs.
  const isAlone = isSigned && fold(letter.lines[line]?.text ?? '').trim() === fold(shown);
  if (!shown.includes(' ') && !isAlone && from.name.startsWith(`${shown} via `)) return true;
  if (isSigned) return false;
  const name = fold(shown);
  return letter.lines.slice(0, 150).some(({ folded }) => {
    const at = folded.length < 80 ? findPhrase(folded, name) : -1;
    return at >= 0 && (teamBefore.test(folded.slice(0, at)) || teamBehind.test(folded.slice(at + name.length)));
  });
};
const teamBefore =
  /(?:^|[ '])(?:team|teamet|equip[eoa]|time|zespol)(?: (?:de|da|do|di|van|von|of|rh|hr|hos|bei|chez))* (?:d')?$/;
const teamBehind = /^(?:[- ](?:hr|people|talent|hiring|recruiting|recruitment|careers))*[- ]team[.!]?$/;

/** Whether the words are the firm's name: those of the domain, or of a shared mailbox. */
const isFirm = (each: Proposal, letter: Letter): boolean => {
  if (each.sign === 'signature' && endsShown(each.name.name, letter)) return true;
  if (each.sign === 'signature' && isNamedAfter(each.name, letter)) return false;
  if (
    each.sign === 'from' &&
    (isHouseOf(each.name, letter) ||
      people(letter).some(({ sign, name }) => sign === 'signature' && isNamedAfter(name, letter)))
  )
    return true;
  if (isTeams(each, letter)) return true;
  if (each.name.honorific !== null) return false;
  const name = glued(each.name.name);
  const given = glued(each.name.given ?? each.name.name);
  const isIt =
    senders(letter).some((box) => isSenderFirm(each, name, given, box)) ||
    (each.sign !== 'intro' &&
      (each.sign !== 'from' || isSentByMachine(letter)) &&
      !isEchoed(each.name.name, letter) &&
      isWorkedAt(fold(each.name.name), letter, each.sign === 'from'));
  return isIt && !hasTitleBelow(each, letter) && !(isSaidBeside(each, letter) && !isSlogan(each, name, letter));
};

/** "Per-Erik Hjortsberg, produktionschef": what stands beside a signed name of two words, and is no team's, is a person's. */
const isSaidBeside = ({ sign, name }: Proposal, letter: Letter): boolean =>
  sign === 'signature' &&
  name.name.includes(' ') &&
  fold(name.beside)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && (senseOf(word, letter).kind & (kinds.team | kinds.org | kinds.none)) === 0);

/** "IK Stormen – mer än en fotbollsklubb": the house of the domain, and no post beside it. */
const isSlogan = ({ name: { beside } }: Proposal, name: string, letter: Letter): boolean =>
  /^\p{Ll}+ [^,\d]+ /u.test(beside) &&
  glued(ownerOf(domainOf(letter.message.from))) === name &&
  !holdsPost(fold(beside), letter);

interface Sender {
  readonly kind: ReturnType<typeof mailboxKind>;
  readonly owner: string;
  readonly local: string;
  /** A hiring system's address that is one word: the customer's name. */
  readonly isCustomer: boolean;
  readonly name: string;
  readonly bare: string;
}

/** The mailboxes a letter came from, as far as they can be a firm's. */
const senders = once((letter: Letter): readonly Sender[] =>
  [letter.message.from, letter.message.sender, ...letter.message.replyTo].flatMap((box) => {
    if (!box) return [];
    const written = box.address.split(/[+@]/)[0] ?? '';
    return [
      {
        kind: mailboxKind(box),
        owner: glued(ownerOf(domainOf(box))),
        local: glued(written),
        isCustomer: isRelay(domainOf(box)) && written.length > 3 && !written.includes('.'),
        name: glued(box.name),
        bare: glued(withoutTeam(letter, box.name)),
      },
    ];
  }),
);

const isSenderFirm = (each: Proposal, name: string, given: string, box: Sender): boolean => {
  const { owner, local, kind } = box;
  const isSpelled = given.length > 1 && local.includes(given) && kind === 'person';
  if (
    owner.length > 2 &&
    !isSpelled &&
    (name === owner || (name.length > 5 && owner.startsWith(name)) || (owner.length > 4 && name.startsWith(owner)))
  )
    return true;
  if (each.sign === 'signature')
    return (
      kind !== 'person' &&
      (box.name === name || box.bare === name) &&
      // "Sander" of info@kapsalonknip, who signs so: a house would be spelled by its own address.
      !(owner.length > 3 && !each.name.name.includes(' ') && !owner.includes(name.slice(0, 3)))
    );
  return (
    box.isCustomer &&
    local.length > 3 &&
    (name === local ||
      ((name.includes(local) || (name.length > 6 && local.includes(name))) && each.name.name.includes(' ')))
  );
};

const isSentByMachine = ({ message: { from } }: Letter): boolean => !from || mailboxKind(from) === 'no-reply';

/**
 * "the Data Engineer role at Kestrel Moss": people work there, so it is nobody's name. Who is shown as the sender may be
 * somebody to ask for at the gate: then only what is said of houses alone counts ("na Rede Aurora").
 */
const isWorkedAt = (name: string, letter: Letter, isShown: boolean): boolean => {
  // A machine that signs with one word signs with the firm's, if people are said to be "from" there.
  const isBare = !name.includes(' ') && [letter.message.from].every((box) => !box || mailboxKind(box) !== 'person');
  const before = [
    ...cueWords(letter, 'companySure'),
    'at',
    ...(isSentByMachine(letter) ? ['na', 'no', 'em', 'en', 'w', 'pa', 'au sein de'] : []),
    ...(isShown ? [] : ['bei', 'chez', 'hos', 'presso', 'bij', 'from', 'vom']),
  ];
  return [letter.subject, ...letter.lines.slice(0, 80)].some((line) => {
    const at = findPhrase(line.folded, name);
    const head = at > 0 ? line.folded.slice(Math.max(0, at - 40), at).trimEnd() : '';
    return (
      head !== '' &&
      before.some(
        (word) =>
          head.endsWith(word) &&
          isBoundary(head, head.length - word.length) &&
          (!people_.test(word) || (isBare && word === 'from')),
      )
    );
  });
};

/** Words that stand before firms and people alike. */
const people_ =
  /(?:^|\s)(?:with|mit|avec|con|com|met|med|z|ze|from|von|of|de|da|di|van|av|from|behalf|namens|imieniu|nome|nombre|nom|joining|join|interest in|visit)$/;

const hasTitleBelow = (each: Proposal, letter: Letter): boolean => {
  const line = letter.lines[each.line + 1];
  return line !== undefined && holds(cueWords(letter, 'titles'), line.folded, 3);
};

/** Whether the letter says that this "person" is a machine: "Ava, your virtual assistant". */
const isMachine = (each: Proposal, letter: Letter): boolean => {
  const given = tokens(each.name)[0] ?? '';
  const bots = cueWords(letter, 'bots');
  const near = (folded: string): boolean => {
    const at = findPhrase(folded, given);
    return (
      at >= 0 &&
      bots.some((bot) => {
        const found = findPhrase(folded, bot);
        return found >= 0 && Math.abs(found - at) < 90;
      })
    );
  };
  return near(fold(letter.message.from?.name ?? '')) || letter.lines.slice(0, 400).some((line) => near(line.folded));
};
