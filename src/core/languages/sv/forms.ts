import type { Meeting } from '../echo';
import { invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Form } from '../phrases';

/** How Swedish says roles, companies and times inside a sentence. null where the fact is missing: the ladder goes on. */
export const forms: Readonly<Record<string, Form>> = {
  /** "tjänsten som dataanalytiker", "praktikplatsen …" says itself what it is. */
  tjänsten: ({ role }) => (role === null ? null : post(role)),
  /** "tjänsten som dataanalytiker på Acme", "tjänsten hos din uppdragsgivare". */
  'tjänsten på': (facts) => {
    const where =
      facts.company !== null ? ` på ${facts.company}` : facts.holds('client-hidden') ? ' hos er uppdragsgivare' : '';
    if (facts.role === null && where === '') return null;
    return `${facts.role === null ? 'tjänsten' : post(facts.role)}${where}`;
  },
  /** "inbjudan till telefonintervjun torsdag den 5 mars", "inbjudan till ett samtal". */
  inbjudan: ({ meeting, day }) => {
    if (meeting === null) return day === null ? 'inbjudan' : `inbjudan till ${day}`;
    const [plain, known] = nouns[meeting];
    return `inbjudan till ${day === null ? plain : `${known} ${day}`}`;
  },
  'vår intervju': ({ meeting }) => (meeting === null ? 'vår träff' : nouns[meeting][1]),
  /** What follows from the no for what was set or suggested; '' where nothing was. */
  så: (facts) => {
    if (!invites(facts)) return '';
    // After a reason "så" would be one more.
    const so = facts.holds('reason') ? ', och' : ', så';
    if (facts.holds('booking')) return `${so} jag kommer inte att boka någon tid`;
    if (facts.offered > 1) return `${so} jag kommer inte att behöva någon av de föreslagna tiderna`;
    if (facts.day === null) return '';
    if (facts.holds('appointed'))
      return `${so} ${facts.meeting === null ? 'vår träff' : nouns[facts.meeting][1]} kan ställas in`;
    return `${so} jag kommer inte att delta`;
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
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n– ${slot}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n– ${slot.replace(/, (?:i )?\d+ minuter$/, '')}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} minuter` : null),
  'ett format': ({ format }) => (format === null ? null : format === 'phone' ? 'ett telefonsamtal' : 'ett videosamtal'),
  'per format': ({ format }) => (format === null ? null : format === 'phone' ? 'per telefon' : 'via video'),
  /** "Anna Lind, analytiker som jag har arbetat med,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

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
