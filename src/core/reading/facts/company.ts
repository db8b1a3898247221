import { fold } from '../../message/fold';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import { cueWords, findPhrase, glued } from '../words';
import { candidateNames } from './candidate';
import type { Clue, Clued } from './company-clue';
import { owners } from './company-clues';
import { bare, calmName, isAgencyName, isSameFirm, ownsName } from './company-name';
import { domainOf, mailboxKind, ownerOf } from './mailbox-kind';
import { people } from './people';
import { known } from './recruiter';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. `role`: words that are no firm. */
export const firms = (letter: Letter, all: readonly Clued[], role: string | null): Firms => {
  const ranked = rank(
    letter,
    [...all, ...atRole(letter, all, role)].filter((each) => isFirm(each.name, letter, role) && !isPost(each, letter)),
  );
  const own = ranked.find((each) => each.isOwn);
  const hires = ranked.find((each) => each !== own && each.clues.has('role-at') && !each.isOwn);
  const others = ranked.filter((each) => each !== own);
  const client =
    others.find((each) => each.clues.has('client')) ??
    hires ??
    others.find((each) => each.weight >= 2.4 && !each.isOwn);
  if (speaksOfClient(letter)) return parted(client ?? null, own ?? null, others);
  if (own && hires && !own.clues.has('role-at') && !own.clues.has('sure')) return parted(hires, own, others);
  if (own && client && own.isAgency) return parted(client, own, others);
  const named = others.find((each) => spoken.some((clue) => each.clues.has(clue)) && each.weight >= 1.4);
  if (own && named && isPlatform(letter, own))
    return { company: fact([named, ...others.filter((each) => each !== named)]), agency: null, hiddenClient: false };
  return { company: fact(ranked), agency: null, hiddenClient: false };
};

const parted = (client: Ranked | null, own: Ranked | null, others: readonly Ranked[]): Firms => ({
  company: client ? fact([client, ...others.filter((each) => each !== client)]) : null,
  agency: own ? fact([own]) : null,
  hiddenClient: client === null,
});

/** Clues by which a letter speaks of a firm, not only shows its name. */
const spoken: readonly Clue[] = ['sure', 'does', 'subject', 'client', 'label', 'role-at', 'at'];

/** A hiring system of its own domain: its name stands in headers and footers, and nobody is said to work there. */
const isPlatform = (letter: Letter, own: Ranked): boolean => {
  const from = letter.message.from;
  if (!from || mailboxKind(from) === 'person' || ownsName(glued(ownerOf(domainOf(from))), from.name) < 2) return false;
  return !spoken.some((clue) => own.clues.has(clue)) || from.name === from.name.toLowerCase();
};

/** A firm right behind the role ("Crewing Officer at Maris Offshore") is the one that hires. */
const atRole = (letter: Letter, all: readonly Clued[], role: string | null): readonly Clued[] => {
  if (!role) return [];
  const words = fold(role);
  const after = [...cueWords(letter, 'roleAfter'), ''];
  return all.flatMap((each): readonly Clued[] => {
    if (
      (each.clue !== 'sure' && each.clue !== 'at' && each.clue !== 'subject') ||
      (each.where !== 'text' && each.where !== 'subject')
    )
      return [];
    const text = fold(
      each.where === 'text'
        ? letter.parts.text.slice(Math.max(0, each.start - 80), each.start)
        : letter.message.subject.slice(0, each.start),
    );
    const at = text.lastIndexOf(words);
    if (at < 0) return [];
    const between = text
      .slice(at + words.length)
      .replace(/\([^()]{0,30}\)/g, ' ')
      .trim();
    const before = [...cueWords(letter, 'companySure'), ...cueWords(letter, 'companyBefore')];
    const isBehind = after.some(
      (word) =>
        between.startsWith(word) &&
        before.includes(
          between
            .slice(word.length)
            .replace(/^[\s,)"”]+/, '')
            .trim(),
        ),
    );
    return isBehind ? [{ ...each, clue: 'role-at', weight: 3.2 }] : [];
  });
};

/** "interest in Customer Care Agent": a trade behind words that may stand before a firm. */
const isPost = (each: Clued, letter: Letter): boolean =>
  ['sure', 'at', 'subject', 'does', 'org'].includes(each.clue) &&
  cueWords(letter, 'titles').some(
    (word) => word.length > 3 && fold(each.name).endsWith(word) && findPhrase(fold(each.name), word) >= 0,
  ) &&
  !owners(letter).some((owner) => ownsName(owner, each.name) > 1);

const speaksOfClient = (letter: Letter): boolean =>
  cueWords(letter, 'clients').some((word) =>
    letter.lines.slice(0, 150).some((line) => findPhrase(line.folded, word) >= 0),
  );

interface Ranked {
  readonly name: string;
  readonly best: Clued;
  readonly weight: number;
  readonly clues: ReadonlySet<Clue>;
  /** Whether it is the writer's own house: by domain, signature or display name. */
  readonly isOwn: boolean;
  readonly isAgency: boolean;
}

const fact = (ranked: readonly Ranked[]): Fact<string> | null => {
  const first = ranked[0];
  if (!first || first.weight < 1.7) return null;
  const of = (each: Ranked, sure: Candidate<string>['sure']): Candidate<string> => ({
    value: calmName(each.name),
    words: each.best.words,
    where: each.best.where,
    start: each.best.start,
    sure,
  });
  const isAlone = (ranked[1]?.weight ?? 0) < first.weight * 0.6;
  const sure =
    first.clues.size > 1 && first.weight >= 6 && isAlone ? 'certain' : first.weight >= 3 ? 'likely' : 'unsure';
  return { ...of(first, sure), rivals: ranked.slice(1, 4).map((each) => of(each, 'unsure')) };
};

const rank = (letter: Letter, all: readonly Clued[]): readonly Ranked[] => {
  const domains = owners(letter);
  const fitOf = (name: string): number => Math.max(0, ...domains.map((owner) => ownsName(owner, name)));
  const groups: Clued[][] = [];
  for (const each of all) {
    const group = groups.find((members) => members.some((member) => isSameFirm(member.name, each.name)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups
    .map((group): Ranked => {
      const heaviest = new Map<Clue, number>();
      for (const { clue, weight } of group) heaviest.set(clue, Math.max(heaviest.get(clue) ?? 0, weight));
      let weight = 0;
      for (const each of heaviest.values()) weight += each;
      const isGuess = group.every((each) => each.clue === 'domain' && each.start < 0);
      const fits = isGuess ? 0 : Math.max(...group.map((each) => fitOf(each.name)));
      const uses = new Map<string, number>();
      for (const each of group) uses.set(bare(each.name), (uses.get(bare(each.name)) ?? 0) + 1);
      const form = (each: Clued): number =>
        formOf(each) + (fitOf(each.name) === 3 ? 0.8 : 0) + Math.min(uses.get(bare(each.name)) ?? 0, 4) * 0.3;
      const best = [...group].sort((a, b) => form(b) - form(a))[0] as Clued;
      const isOwn =
        fits > 1 ||
        (!heaviest.has('client') &&
          (['signature', 'display', 'beside', 'legal', 'footer'] as const).some((clue) => heaviest.has(clue)));
      return {
        name: best.name,
        best,
        weight: weight + (fits === 1 ? 1.2 : fits === 2 ? 2.6 : fits),
        clues: new Set(heaviest.keys()),
        isOwn,
        isAgency: isOwn && group.some((each) => isAgencyName(letter, each.name)),
      };
    })
    .sort((a, b) => b.weight - a.weight);
};

/** The best form of a firm's name: as the text has it. */
const formOf = (each: Clued): number =>
  ({
    sure: 5,
    client: 5,
    label: 5,
    signature: 5,
    does: 4,
    beside: 4,
    at: 3.5,
    subject: 3.5,
    display: 4,
    legal: 4.5,
    footer: 3.5,
    'json-ld': 4,
    domain: 3,
    quoted: 2,
    org: 3.5,
    'role-at': 5,
  })[each.clue] +
  Math.min(each.name.length, 40) / 30;

/** Whether a string can be a firm's name: neither a person known here, nor the role, a team, a date or a sentence. */
const isFirm = (name: string, letter: Letter, role: string | null): boolean => {
  const folded = fold(name);
  if (
    name.length < 2 ||
    name.length > 70 ||
    !/\p{L}/u.test(name) ||
    folded.includes('@') ||
    /\d{2}-|-\d{2}|: |\d[:.]\d\d|^\d{1,4} ?[年月日時时点點분년월일시]/.test(name)
  )
    return false;
  if (
    plainWords.has(folded) ||
    (['titles', 'orgs', 'teams', 'subjectWords', 'greetings', 'roleAfter'] as const).some((key) =>
      cueWords(letter, key).includes(folded),
    )
  )
    return false;
  if (role && (fold(role).includes(folded) || (folded.includes(fold(role)) && role.length > 4))) return false;
  if (
    candidateNames(letter).some(
      (each) => each.name.split(' ').some((word) => fold(word) === folded) || folded === fold(each.name),
    )
  )
    return false;
  if (
    /^(?:prof|dr|dott|ing|mag)\b/.test(folded) ||
    people(letter).some(
      (each) =>
        fold(each.name.name) === folded &&
        (each.sign === 'intro' ||
          ((each.sign === 'contact' || (each.sign === 'from' && folded.split(' ').length === 1)) &&
            !owners(letter).some((owner) => ownsName(owner, name) > 1))),
    )
  )
    return false;
  return !known(letter).some((each, index) => {
    if (index > 0 && each.weight < 3.5) return false;
    const person = glued(each.best.name.name);
    const firm = glued(name);
    return (
      firm === person ||
      (person.includes(firm) &&
        each.weight > 3 &&
        !owners(letter).some((owner) => ownsName(owner, name) > 1 && each.best.name.name.includes(' ')))
    );
  });
};

const plainWords = new Set(
  'us|you|me|it|them|him|her|our|your|the|this|that|we|i|all|least|first|home|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|microsoft teams|ms teams|google meet|google|google calendar|skype|webex|meet|phone|video|cv|linkedin|calendly|uns|ihnen|dir|euch|nous|vous|noi|voi|nos|nosotros|ons|jullie|u|nas|oss|er|dig|pm|am|cet|et|pt|est|pst|gmt|bst|utc|noon|human resources|hr|people|talent|talent acquisition|recruitment|recruiting|the team|rsvp|whatsapp|facetime|meet.google.com|indeed|xing|infojobs|stepstone|gupy|candidate|applicant|view message|linkedin corporation|dni|rgpd|gdpr|dsgvo|amtsgericht|sitz|registered|unsubscribe|privacy|wir|sie|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta|quinta|sexta'.split(
    '|',
  ),
);
