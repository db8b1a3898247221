import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How Swedish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "tjänsten som dataanalytiker", "praktikplatsen …" says itself what it is. */
  tjänsten: ({ role }) => (role === null ? null : post(role)),
  /** "tjänsten som dataanalytiker", "tjänsten hos Acme": who writes for the house knows where they work. */
  'tjänsten hos': (facts) => {
    const where = at(facts);
    if (facts.role === null && where === '') return null;
    return facts.role === null ? `tjänsten${where}` : `${post(facts.role)}${elsewhere(facts) ? where : ''}`;
  },
  /** "inbjudan till en telefonintervju"; the day stands where the no is. */
  inbjudan: (facts) => invitation(facts),
  /** "inbjudan till intervju för tjänsten som …", "inbjudan till ett telefonsamtal med Acme"; null where neither post nor house is known. */
  'inbjudan för': (facts) => {
    const { meeting, role } = facts;
    const spoken = meeting !== null && talks.includes(meeting);
    if (role === null) {
      const where = at(facts);
      return where === '' || meeting === null
        ? null
        : `${invitation(facts)}${spoken ? where.replace(' hos ', ' med ') : where}`;
    }
    const about = meeting === null ? 'gällande' : spoken ? 'om' : 'för';
    return `${invitation(facts)} ${about} ${post(role)}${elsewhere(facts) ? at(facts) : ''}`;
  },
  /** After a first talk: "inbjudan till nästa intervju". */
  'nästa inbjudan': (facts) =>
    facts.meeting !== null && further.includes(facts.meeting)
      ? `inbjudan till nästa ${nouns[facts.meeting][0].replace(/^ett? /, '')}`
      : invitation(facts),
  /** null where there is none. */
  'i processen': (facts) => (isProcess(facts) ? ' i processen' : null),
  /** What the house can give to somebody else. */
  tiden: (facts) => (passesOn(facts) ? 'tiden' : null),
  /** "intervjun torsdagen den 5 mars kl. 14.00". */
  'vår intervju': ({ meeting, date }) =>
    `${meeting === null ? 'vår tid' : known(meeting)}${date === null ? '' : ` ${date}`}`,
  /** What follows from the no: " och tackar därför nej till intervjun torsdagen den 5 mars"; '' where nothing was set or suggested. */
  'och därför': (facts) => {
    const what = declined(facts);
    return what === null ? consequence(facts) : ` och tackar därför nej${what}`;
  },
  'och tackar': (facts) => {
    const what = declined(facts);
    return what === null ? consequence(facts) : ` och tackar nej${what}`;
  },
  /** The same behind a reason, in a sentence of its own. */
  så: (facts) => {
    const what = declined(facts);
    return what === null ? consequence(facts) : `. Jag tackar alltså nej${what}`;
  },
  /** Behind "tackar nej": " till intervjun torsdagen den 5 mars". */
  'till intervjun': (facts) => declined(facts),
  till: (facts) => declined(facts) ?? consequence(facts),
  'eller form': ({ holds }) => (holds('other-format') || holds('other-length') ? ' eller ett annat upplägg' : ''),
  /** "Thorbjörn Wikander och Inga-Lill Ek". */
  andra: ({ others }) =>
    others.length === 0
      ? null
      : listed(
          others.map((each: Person) => each.name),
          'och',
        ),
  date: ({ date }) => date,
  'senast deadline': ({ deadline }) => (deadline === null ? null : `senast ${deadline}`),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? lasting(slots[0] ?? '')
        : slots.map((slot) => `\n– ${sameLength(slots) === null ? lasting(slot) : slot.replace(length, '')}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) => slots.map((slot) => `\n– ${slot.replace(length, '')}`).join('') || null,
  /** The length that all times have, said once: " i 45 minuter". */
  'i minuter': ({ slots }) => sameLength(slots) ?? '',
  'den andra': ({ slots }) => (slots.length > 2 ? 'en av de andra' : 'den andra'),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuter` : null),
  'Ett format': ({ format }) => (format === null ? null : format === 'phone' ? 'Ett telefonsamtal' : 'Ett videosamtal'),
  'som format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'som ett videosamtal'),
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'via video'),
  /** "Anna Lind, analytiker som jag har arbetat med", at the end of a sentence. */
  kollegan: ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
};

const length = /,( i \d+ minuter)$/;

/** "kl. 10.00 (svensk tid, 45 minuter)" */
const lasting = (slot: string): string =>
  slot.replace(/(\))?, i (\d+ minuter)$/, (_all, closed, minutes) => `${closed ? ', ' : ' ('}${minutes})`);

const sameLength = (slots: readonly string[]): string | null => {
  const [first = null, ...rest] = slots.map((slot) => length.exec(slot)?.[1] ?? null);
  return slots.length > 1 && rest.every((each) => each === first) ? first : null;
};

const at = ({ company, holds }: Facts): string =>
  company !== null
    ? ` hos ${company}`
    : holds('client-hidden')
      ? ` hos ${holds('several') ? 'er' : 'din'} uppdragsgivare`
      : '';

/** Whether the house must be named beside the post: to an agency, and where nobody is known to have written. */
const elsewhere = ({ recruiter, holds }: Facts): boolean => recruiter === null || holds('agency');

const invitation = ({ meeting, holds }: Facts): string =>
  holds('one-way')
    ? 'inbjudan till en inspelad intervju'
    : meeting === null
      ? 'inbjudan'
      : `inbjudan till ${nouns[meeting][0]}`;

const known = (meeting: Meeting): string =>
  meeting === 'second-interview' || meeting === 'final-interview' ? 'intervjun' : nouns[meeting][1];

/** " till intervjun torsdagen den 5 mars"; null where no one thing was set for a day. */
const declined = (facts: Facts): string | null =>
  invites(facts) && facts.day !== null && facts.meeting !== null && facts.offered < 2 && !facts.holds('booking')
    ? ` till ${known(facts.meeting)} ${facts.day}`
    : null;

/** ", så du behöver inte hålla någon tid åt mig"; '' where no time was spoken of. */
const consequence = (facts: Facts): string => {
  const { meeting, day, offered, holds } = facts;
  if (!invites(facts)) return '';
  const you = holds('several') ? 'ni' : 'du';
  if (holds('booking')) return ', så jag bokar ingen tid';
  if (offered > 1) return `, så ${you} kan ge ${offered === 2 ? 'båda ' : ''}tiderna till någon annan`;
  if (day !== null) return `, så ${you} behöver inte hålla ${day} ledig för mig`;
  return holds('timed') && (meeting === null || !events.includes(meeting))
    ? `, så ${you} behöver inte hålla någon tid åt mig`
    : '';
};
const further: readonly Meeting[] = ['interview', 'panel-interview', 'talk', 'chat'];
const talks: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk', 'meeting'];

const events: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

const isProcess = (facts: Facts): boolean => (facts.meeting === null ? facts.holds('applied') : hasProcess(facts));

/** It is hoped that the one hour can go to somebody else. */
const passesOn = (facts: Facts): boolean => isProcess(facts) && hasSlot(facts);

const post = (role: string): string =>
  /(?:tjänst|tjänsten|praktik|praktikplats|jobb|roll|vikariat)$/i.test(role)
    ? `uppdraget ”${role}”`
    : `tjänsten som ${common(role)}`;

/** Swedish writes an occupation small, even where a heading has it large: "Projektledare"; "Data Analyst" stays. */
const common = (role: string): string =>
  /^\p{Lu}\p{Ll}+(?:are|iker|ör|ant|ent|ist|log|nom|chef|man|biträde|sköterska)(?: \p{Ll}[\p{L} ]*)?$/u.test(role)
    ? role.charAt(0).toLowerCase() + role.slice(1)
    : role;

/** Without and with its article. */
const nouns: Readonly<Record<Meeting, readonly [string, string]>> = {
  interview: ['intervju', 'intervjun'],
  'phone-interview': ['telefonintervju', 'telefonintervjun'],
  'video-interview': ['videointervju', 'videointervjun'],
  'technical-interview': ['teknisk intervju', 'den tekniska intervjun'],
  'panel-interview': ['intervju', 'intervjun'],
  'second-interview': ['en andra intervju', 'den andra intervjun'],
  'final-interview': ['slutintervju', 'slutintervjun'],
  call: ['ett telefonsamtal', 'telefonsamtalet'],
  'video-call': ['ett videosamtal', 'videosamtalet'],
  chat: ['ett samtal', 'samtalet'],
  talk: ['ett samtal', 'samtalet'],
  meeting: ['ett möte', 'mötet'],
  visit: ['ett besök', 'besöket'],
  trial: ['provarbete', 'provarbetet'],
  'trial-day': ['en provdag', 'provdagen'],
  assessment: ['en urvalsdag', 'urvalsdagen'],
  lesson: ['en provlektion', 'provlektionen'],
  audition: ['provspelning', 'provspelningen'],
};
