import { fold } from '../../message/fold';
import type { Candidate, Fact } from '../fact';
import type { Letter } from '../letter';
import { cueWords, findPhrase, glued } from '../words';
import { candidateNames } from './candidate';
import { type Clue, type Clued, clues, owners } from './company-clues';
import { bare, calmName, isAgencyName, isSameFirm, ownsName } from './company-name';
import { known } from './recruiter';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. `role`: words that are no firm. */
export const firms = (letter: Letter, role: string | null): Firms => {
  const ranked = rank(letter, clues(letter).filter((each) => isFirm(each.name, letter, role)));
  const own = ranked.find((each) => each.isOwn);
  const isAgency = speaksOfClient(letter) || (own !== undefined && isAgencyName(letter, own.name));
  const others = ranked.filter((each) => each !== own && !(own && isAgencyName(letter, each.name) && each.isOwn));
  const client = others.find((each) => each.clues.has('client')) ?? others.find((each) => each.weight >= 2.4 && !each.isOwn);
  if (!isAgency || (!client && !speaksOfClient(letter) && own !== undefined && !isPlainAgency(letter))) return { company: fact(ranked), agency: null, hiddenClient: false };
  return {
    company: client ? fact([client, ...others.filter((each) => each !== client)]) : null,
    agency: own ? fact([own]) : null,
    hiddenClient: client === undefined,
  };
};

const speaksOfClient = (letter: Letter): boolean =>
  cueWords(letter, 'clients').some((word) => letter.lines.slice(0, 150).some((line) => findPhrase(line.folded, word) >= 0));

/** Nothing in the letter says "we" of a firm of its own: temp agencies that name no client. */
const isPlainAgency = (_letter: Letter): boolean => false;

interface Ranked {
  readonly name: string;
  readonly best: Clued;
  readonly weight: number;
  readonly clues: ReadonlySet<Clue>;
  /** Whether it is the writer's own house: by domain, signature or display name. */
  readonly isOwn: boolean;
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
  const sure = first.clues.size > 1 && first.weight >= 6 && isAlone ? 'certain' : first.weight >= 3 ? 'likely' : 'unsure';
  return { ...of(first, sure), rivals: ranked.slice(1, 4).map((each) => of(each, 'unsure')) };
};

const rank = (letter: Letter, all: readonly Clued[]): readonly Ranked[] => {
  const domains = owners(letter);
  const fit = (name: string): number => Math.max(0, ...domains.map((owner) => ownsName(owner, name)));
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
      const fits = Math.max(...group.map((each) => fit(each.name)));
      const uses = new Map<string, number>();
      for (const each of group) uses.set(bare(each.name), (uses.get(bare(each.name)) ?? 0) + 1);
      const form = (each: Clued): number => formOf(each) + (fit(each.name) === 3 ? 2 : 0) + Math.min(uses.get(bare(each.name)) ?? 0, 4) * 0.3;
      const best = [...group].sort((a, b) => form(b) - form(a))[0] as Clued;
      const isOwn = fits > 1 || (['signature', 'display', 'beside', 'legal', 'footer'] as const).some((clue) => heaviest.has(clue));
      return { name: best.name, best, weight: weight + (fits === 1 ? 1.2 : fits === 2 ? 2.6 : fits), clues: new Set(heaviest.keys()), isOwn };
    })
    .sort((a, b) => b.weight - a.weight);
};

/** The best form of a firm's name: as the text has it. */
const formOf = (each: Clued): number =>
  ({ sure: 5, client: 5, label: 5, signature: 5, does: 4, beside: 4, at: 3.5, subject: 3.5, display: 4, legal: 4.5, footer: 3.5, 'json-ld': 4, domain: 3, quoted: 2 })[each.clue] +
  Math.min(each.name.length, 40) / 50;

/** Whether a string can be a firm's name: neither a person known here, nor the role, a team, a date or a sentence. */
const isFirm = (name: string, letter: Letter, role: string | null): boolean => {
  const folded = fold(name);
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name) || folded.includes('@') || /\d{2}-|-\d{2}/.test(name)) return false;
  if (plainWords.has(folded) || (['titles', 'orgs', 'teams', 'subjectWords', 'greetings', 'roleAfter'] as const).some((key) => cueWords(letter, key).includes(folded))) return false;
  if (role && (fold(role).includes(folded) || (folded.includes(fold(role)) && role.length > 4))) return false;
  if (candidateNames(letter).some((each) => each.name.split(' ').some((word) => fold(word) === folded) || folded === fold(each.name))) return false;
  return !known(letter).some((each) => {
    const person = glued(each.best.name.name);
    const firm = glued(name);
    return firm === person || (person.includes(firm) && each.weight > 3 && !owners(letter).some((owner) => ownsName(owner, name) > 1 && each.best.name.name.includes(' ')));
  });
};

const plainWords = new Set(
  'us|you|me|it|them|him|her|our|your|the|this|that|we|i|all|least|first|home|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|microsoft teams|ms teams|google meet|google|google calendar|skype|webex|meet|phone|video|cv|linkedin|calendly|uns|ihnen|dir|euch|nous|vous|noi|voi|nos|nosotros|ons|jullie|u|nas|oss|er|dig|pm|am|cet|et|pt|est|pst|gmt|bst|utc|noon|human resources|hr|people|talent|talent acquisition|recruitment|recruiting|the team|rsvp|whatsapp|facetime|meet.google.com|indeed|xing|infojobs|stepstone|gupy|candidate|applicant|view message|linkedin corporation|dni|rgpd|gdpr|dsgvo|amtsgericht|sitz|registered|unsubscribe|privacy|wir|sie|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta|quinta|sexta'.split('|'),
);
