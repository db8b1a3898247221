import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { stopped } from './american';

/** How English says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "the Data Analyst role". */
  'the role': ({ role }) => (role === null ? null : `the ${named(role)}`),
  /** The same in a short letter: a long title is left out. */
  'the short role': ({ role }) => (role === null || role.split(' ').length > 4 ? null : `the ${named(role)}`),
  /** "the Data Analyst role at Acme", "the role with your client". */
  'the role at': (facts) => {
    const where = at(facts);
    if (facts.role === null && where === '') return null;
    if (facts.role !== null && facts.company === null && where !== '')
      return `your client’s ${numbered(facts, facts.role)}`;
    return `the ${facts.role === null ? 'role' : numbered(facts, facts.role)}${where}`;
  },
  /** "a Data Analyst", "an Account Manager". */
  'a role': ({ role }) => (role === null ? null : `${article(role)} ${role}`),
  'at company': (facts) => at(facts).trim() || null,
  /** "inviting me to a call", "your invitation". The day stands where the no is. */
  'the invitation': (facts) => invitation(facts),
  /** "inviting me to interview for the Data Analyst role at Acme", "inviting me to a call with Acme". */
  'the invitation for': (facts) => invitationFor(facts, at(facts)),
  /** The same in a short letter: the house is not named, nor a long title. */
  'the short invitation for': (facts) =>
    facts.role === null || facts.role.split(' ').length > 6 ? null : invitationFor(facts, ''),
  /** The same where the thanks have not named the house: a note's do not. */
  'you and the rest': (facts) => (facts.holds('casual') ? youAndHouse(facts) : 'you'),
  'you and the house': (facts) => youAndHouse(facts),
  'the house': ({ company }) => (company === null ? null : housed(company)),
  /** "the interview for the Data Analyst role at Acme", "the call about the Data Analyst role": what was arranged. */
  'the meeting for': (facts) => {
    const { meeting, role } = facts;
    if (meeting === null) return null;
    const about = spokenOf.includes(meeting) ? 'about' : 'for';
    return `the ${nouns[meeting]}${role === null ? at(facts) : ` ${about} the ${numbered(facts, role)}${facts.company === null ? '' : at(facts)}`}`;
  },
  /** "the selection process"; null where there is none. */
  'the process': (facts) => process(facts),
  /** What the house can do with a time that it keeps, where there is one. */
  'the slot': (facts) => (passesOn(facts) ? 'the slot' : null),
  /** "HDFX Bank", "your client". */
  'the client': ({ company, holds }) =>
    holds('client-hidden') ? 'your client' : company === null ? null : housed(company),
  /** "our call", "the trial shift". */
  'our meeting': ({ meeting }) => {
    if (meeting === null) return 'our appointment';
    // "Our second interview on Thursday" would read as the second one of that day. Who arranges an interview is often not there.
    const noun = meeting === 'second-interview' || meeting === 'final-interview' ? 'interview' : nouns[meeting];
    return `${theirs.includes(meeting) || /interview$/.test(noun) ? 'the' : 'our'} ${noun}`;
  },
  /** What follows from the no for what was set, suggested or to be chosen: ", so I won't be attending on Friday 6 March"; '' where nothing was. */
  so: (facts) => so(facts),
  /** The same after a "therefore": " and won't be attending". */
  and: (facts) => {
    const follows = consequence(facts);
    return follows === null ? '' : ` and ${follows}`;
  },
  /** "Terrell Womack and Ms Adair". */
  others: ({ others, region }) =>
    others.length === 0
      ? null
      : listed(
          others.map((person) => called(person, region)),
          'and',
        ),
  /** "our interview on Thursday 5 March at 14:00". */
  'on date': ({ date }) => (date === null ? null : `on ${date}`),
  'by deadline': ({ deadline }) => (deadline === null ? null : `by ${deadline}`),
  /** "Tuesday 10 March at 10:00" or a list on lines of their own. */
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n– ${slot.replace(length, '')}`).join(''),
  /** A list whose length is said once, by " for 45 minutes", where all are as long. */
  'plain slots': ({ slots }) =>
    slots.map((slot) => `\n– ${sameLength(slots) === null ? slot : slot.replace(length, '')}`).join('') || null,
  'for minutes': ({ slots }) => sameLength(slots) ?? '',
  'the second': ({ slots }) => (slots.length > 2 ? 'one of the others' : 'the second'),
  minutes: ({ minutes }) => (minutes ? `${minutes} minutes` : null),
  'a minutes': ({ minutes }) =>
    minutes ? `${/^(?:8|11|18|80)/.test(String(minutes)) && minutes !== 110 ? 'an' : 'a'} ${minutes}-minute` : null,
  'a format': ({ format }) => (format === null ? null : format === 'phone' ? 'a phone call' : 'a video call'),
  'by format': ({ format }) => (format === null ? null : format === 'phone' ? 'by phone' : 'by video'),
  /** "Jan Nowak, a data analyst I used to work with,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const length = /,( for \d+ minutes?)$/;

const sameLength = (slots: readonly string[]): string | null => {
  const [first = null, ...rest] = slots.map((slot) => length.exec(slot)?.[1] ?? null);
  return rest.every((each) => each === first) ? first : null;
};

const nouns: Readonly<Record<Meeting, string>> = {
  interview: 'interview',
  'phone-interview': 'phone interview',
  'video-interview': 'video interview',
  'technical-interview': 'technical interview',
  'panel-interview': 'panel interview',
  'second-interview': 'second interview',
  'final-interview': 'final interview',
  call: 'call',
  'video-call': 'video call',
  chat: 'chat',
  talk: 'conversation',
  meeting: 'meeting',
  visit: 'visit',
  trial: 'trial shift',
  'trial-day': 'trial day',
  assessment: 'assessment day',
  lesson: 'demonstration lesson',
  audition: 'audition',
};

const theirs: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

const invitation = ({ meeting }: Facts): string => {
  if (meeting === null) return 'your invitation';
  if (meeting === 'interview') return 'inviting me to interview';
  if (meeting === 'chat') return 'inviting me for a chat';
  if (meeting === 'meeting') return 'inviting me to meet you';
  return `inviting me to ${meeting === 'final-interview' ? 'the' : /^[aeiou]/.test(nouns[meeting]) ? 'an' : 'a'} ${nouns[meeting]}`;
};

const process = (facts: Facts): string | null =>
  hasProcess(facts) ? `the ${facts.tone === 'formal' ? 'selection ' : ''}process` : null;

/** "you and HDFX Bank": the employer by a name that is not long, beside somebody who is known; an agency has no post to fill. */
const youAndHouse = ({ company, recruiter, holds }: Facts): string =>
  company === null || recruiter === null || holds('agency') || company.split(' ').length > 4
    ? 'you'
    : `you and ${housed(company)}`;

/** null where neither the post nor the house is known. */
const invitationFor = (facts: Facts, where: string): string | null => {
  const talks = facts.meeting === null || spokenOf.includes(facts.meeting);
  if (facts.role !== null) {
    const client = facts.company === null && where !== '' ? 'your client’s ' : 'the ';
    const asked = facts.meeting === null ? 'your message' : invitation(facts);
    return `${asked} ${talks ? 'about' : 'for'} ${client}${numbered(facts, facts.role)}${facts.company === null ? '' : where}`;
  }
  if (where !== '' && facts.meeting === 'visit' && facts.company !== null)
    return `inviting me to visit ${housed(facts.company)}`;
  return where === '' || facts.meeting === null
    ? null
    : `${invitation(facts)}${talks && facts.meeting !== 'meeting' ? where.replace(/^ at /, ' with ') : where}`;
};

/** What one has "about" a post; an interview one has for it. */
const spokenOf: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting', 'visit'];

/** "won't be attending on Friday 6 March": said after "so I" and after "and". */
const consequence = (facts: Facts): string | null => {
  const what = undone(facts);
  return what === null ? null : `${facts.tone === 'formal' ? 'will not' : "won't"} be ${what}`;
};

const undone = (facts: Facts): string | null => {
  if (facts.holds('exercise')) return 'doing the exercise';
  if (!invites(facts)) return null;
  if (facts.holds('booking')) return 'booking a time';
  if (facts.offered > 1) return `needing ${facts.offered === 2 ? 'either' : 'any'} of the times you suggested`;
  return facts.day === null ? null : `${absence(facts.meeting)} on ${facts.day}`;
};

const so = (facts: Facts): string => {
  const there = facts.tone === 'formal' ? 'there is' : "there's";
  const rings =
    facts.day === null || facts.meeting === null || facts.meeting === 'call' || facts.meeting === 'phone-interview';
  if (facts.holds('calls') && rings && !facts.holds('booking') && facts.offered < 2) {
    return `, so ${there} no need to call me${facts.day === null ? '' : ` on ${facts.day}`}`;
  }
  const kept = invites(facts) && !facts.holds('booking') ? held(facts) : null;
  if (kept !== null) return `, so ${facts.tone === 'formal' ? 'there is no need to' : "please don't"} ${kept}`;
  const follows = consequence(facts);
  return follows === null ? '' : `, so I ${follows}`;
};

/**
 * "hold either of the times you suggested": times to choose from, and one that is not surely read, which is given back unnamed; null for one
 * that is known: "so I won't be attending on Friday 6 March" is how people say it.
 */
const held = (facts: Facts): string | null => {
  if (facts.offered > 1) return `hold ${facts.offered === 2 ? 'either' : 'any'} of the times you suggested`;
  const isTheirs = facts.meeting !== null && theirs.includes(facts.meeting);
  return facts.day === null && !isTheirs && facts.holds('timed') ? 'keep a time free for me' : null;
};

/** A formal letter hopes that its slot can go to somebody else; an easy one just gives it back. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasSlot(facts);

const absence = (meeting: Meeting | null): string => {
  switch (meeting) {
    case 'call':
    case 'video-call':
    case 'phone-interview':
    case 'video-interview':
    case 'chat':
    case 'talk':
    case 'meeting':
      return 'joining you';
    case 'visit':
    case 'trial':
    case 'trial-day':
    case 'lesson':
    case 'audition':
      return 'coming';
    case null:
      return 'there';
    default:
      return 'attending';
  }
};

/** As the letter names them: "Mr Womack", "Dr Oyelaran", "Dorota Szymanski-Bell". */
const called = ({ name, family, honorific, degree }: Person, region: string | null): string => {
  const title = degree ?? honorific;
  return title === null ? name : `${stopped(title, region)} ${family ?? name}`;
};

const at = (facts: Facts): string =>
  facts.company !== null ? ` at ${housed(facts.company)}` : facts.holds('client-hidden') ? ' with your client' : '';

/** "the University of Ardkeith", "the Museum of Rye"; a house that brings its article or has none stays as it is. */
const housed = (company: string): string =>
  /^\p{L}+ (?:of|for) (?:the )?\p{Lu}/u.test(company) && bodies.test(company) ? `the ${company}` : company;
const bodies =
  /^(?:University|Institute|Institution|Museum|Ministry|Department|Faculty|Diocese|Archdiocese|City|County|Borough|Embassy|Consulate|Society|Office|Centre|Center|Port|Association|Federation|Guild|Friends|Church) /;

/** A role that says itself what it is needs no "role" after it. */
const named = (role: string): string =>
  /\b(?:role|position|opportunity|internship|traineeship|apprenticeship|programme|program|job|post|fellowship|scholarship)$/i.test(
    role,
  )
    ? role
    : `${role} role`;

/** "Data Analyst role (ref. 26/114)": with the number the letter gives it, unless the letter is an easy note. */
const numbered = ({ reference, holds }: Facts, role: string): string =>
  `${named(role)}${reference === null || holds('casual') ? '' : ` (ref. ${reference})`}`;

const article = (noun: string): 'a' | 'an' => {
  const first = noun.split(/[\s/-]/)[0] ?? noun;
  if (/^[A-Z]{2,}\d*$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:eu|uni[^nm]|use|usa|user|one|ux)/i.test(first)) return 'a';
  return /^(?:[aeiou]|hon|hour|heir)/i.test(first) ? 'an' : 'a';
};
