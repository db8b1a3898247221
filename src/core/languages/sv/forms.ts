import type { Meeting } from '../echo';
import { invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** How Swedish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "tjänsten som dataanalytiker", "praktikplatsen …" says itself what it is. */
  tjänsten: ({ role }) => (role === null ? null : post(role)),
  /** "tjänsten som dataanalytiker på Acme", "tjänsten hos din uppdragsgivare". */
  'tjänsten på': (facts) => {
    const where =
      facts.company !== null
        ? ` på ${facts.company}`
        : facts.holds('client-hidden')
          ? ` hos ${facts.holds('several') ? 'er' : 'din'} uppdragsgivare`
          : '';
    if (facts.role === null && where === '') return null;
    return `${facts.role === null ? 'tjänsten' : post(facts.role)}${where}`;
  },
  /** "inbjudan till telefonintervjun torsdag den 5 mars", "inbjudan till ett samtal". */
  inbjudan: (facts) => invitation(facts),
  /** After a first talk: "inbjudan till nästa intervju, torsdagen den 5 mars". */
  'nästa inbjudan': (facts) =>
    facts.meeting !== null && further.includes(facts.meeting)
      ? `inbjudan till nästa ${nouns[facts.meeting][0].replace(/^ett? /, '')}${facts.day === null ? '' : `, ${facts.day}`}`
      : invitation(facts),
  /** What the talk is about: "för tjänsten som …", of a call "om tjänsten som …"; null where no talk is named. */
  'om tjänsten på': (facts) => {
    const position = forms['tjänsten på']?.(facts) ?? null;
    if (position === null || facts.meeting === null || unlinked.includes(facts.meeting)) return null;
    return `${talks.includes(facts.meeting) ? 'om' : 'för'} ${position}`;
  },
  // "Den andra intervjun torsdagen den 5 mars" would read as another one, or as the second of that day.
  'vår intervju': ({ meeting }) => (meeting === null ? 'vår tid' : known(meeting)),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  så: (facts) => {
    const follows = consequence(facts);
    return follows === null ? '' : `, så jag ${follows}`;
  },
  /** The same behind "därför", in the same clause: " och kommer inte till intervjun". */
  'och kommer inte': (facts) => {
    const follows = consequence(facts);
    return follows === null ? '' : ` och ${follows}`;
  },
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
        ? (slots[0] ?? null)
        : slots.map((slot) => `\n– ${sameLength(slots) === null ? slot : slot.replace(length, '')}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) => slots.map((slot) => `\n– ${slot.replace(length, '')}`).join('') || null,
  /** The length that all times have, said once: " i 45 minuter". */
  'i minuter': ({ slots }) => sameLength(slots) ?? '',
  'den andra': ({ slots }) => (slots.length > 2 ? 'en av de andra' : 'den andra'),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuter` : null),
  'ett format': ({ format }) => (format === null ? null : format === 'phone' ? 'ett telefonsamtal' : 'ett videosamtal'),
  'Ett format': ({ format }) => (format === null ? null : format === 'phone' ? 'Ett telefonsamtal' : 'Ett videosamtal'),
  'som format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'som ett videosamtal'),
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'via video'),
  /** "Anna Lind, analytiker som jag har arbetat med", at the end of a sentence. */
  kollegan: ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')}`,
};

const length = /,( i \d+ minuter)$/;

const sameLength = (slots: readonly string[]): string | null => {
  const [first = null, ...rest] = slots.map((slot) => length.exec(slot)?.[1] ?? null);
  return slots.length > 1 && rest.every((each) => each === first) ? first : null;
};

const invitation = ({ meeting, day }: Facts): string => {
  if (meeting === null) return day === null ? 'inbjudan' : `inbjudan till ${day}`;
  const [plain, certain] = nouns[meeting];
  if (meeting === 'second-interview') return `inbjudan till ${plain}${day === null ? '' : ` ${day}`}`;
  return `inbjudan till ${day === null ? plain : `${certain} ${day}`}`;
};

const known = (meeting: Meeting): string =>
  meeting === 'second-interview' || meeting === 'final-interview' ? 'intervjun' : nouns[meeting][1];

/** "kommer inte till intervjun": behind "så jag" and behind "och". */
const consequence = (facts: Facts): string | null => {
  if (!invites(facts)) return null;
  if (facts.holds('booking')) return 'kommer inte att boka någon tid';
  if (facts.offered > 1) return 'kommer inte att behöva någon av de föreslagna tiderna';
  if (facts.day === null) return null;
  if (facts.holds('appointed')) return `avbokar ${facts.meeting === null ? 'vår tid' : known(facts.meeting)}`;
  if (facts.meeting === null) return 'kommer inte att behöva tiden';
  return remote.includes(facts.meeting)
    ? `tackar nej till ${known(facts.meeting)}`
    : `kommer inte till ${known(facts.meeting)}`;
};
const remote: readonly Meeting[] = ['call', 'video-call', 'phone-interview', 'video-interview'];
const further: readonly Meeting[] = ['interview', 'panel-interview', 'talk', 'chat'];
const talks: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk'];
const unlinked: readonly Meeting[] = ['meeting', 'visit'];

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
