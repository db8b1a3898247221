import type { Form } from '../phrases';

/**
 * How Polish says roles, companies and times inside a sentence. Names of roles and companies are strangers' words in any
 * case and language: they stand uninflected beside a noun that carries the case ("stanowisko „Analityk danych”", "w firmie Acme").
 */
export const forms: Readonly<Record<string, Form>> = {
  stanowisko: ({ role }) => (role === null ? null : `stanowisko „${bare(role)}”`),
  stanowiska: ({ role }) => (role === null ? null : `stanowiska „${bare(role)}”`),
  stanowisku: ({ role }) => (role === null ? null : `stanowisku „${bare(role)}”`),
  /** "stanowisko „Analityk danych” w firmie Acme", "stanowisko u Państwa klienta". */
  'stanowisko w': (facts) => whole(facts, 'stanowisko'),
  'stanowiska w': (facts) => whole(facts, 'stanowiska'),
  'stanowisku w': (facts) => whole(facts, 'stanowisku'),
  'o company': ({ company }) => (company === null ? null : `o firmie ${company}`),
  'w company': ({ company }) => (company === null ? null : `w firmie ${company}`),
  'w date': ({ date }) => (date === null ? null : `${into(date)} ${date}`),
  /** "do czwartku 12 marca, godz. 17:00"; a time that begins with no weekday stands uninflected. */
  'do deadline': ({ deadline }) => (deadline === null ? null : until(deadline)),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? `${into(slots[0] ?? '')} ${slots[0]}`
        : slots.map((slot) => `\n– ${nominative(slot)}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0
      ? null
      : slots.map((slot) => `\n– ${nominative(slot.replace(/, przez \d+ minut[ęy]?$/, ''))}`).join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} ${many(minutes)}` : null),
  'o format': ({ format }) => (format === null ? null : format === 'phone' ? 'rozmowa telefoniczna' : 'wideorozmowa'),
  'przez format': ({ format }) =>
    format === null ? null : format === 'phone' ? 'przez telefon' : 'zdalnie, przez wideo',
  /** "Jan Nowak, z kim pracuję od lat,". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}, ${about.replace(/[.,;\s]+$/, '')},`,
};

const whole = (facts: Parameters<Form>[0], noun: string): string | null => {
  const where =
    facts.company !== null
      ? ` w firmie ${facts.company}`
      : facts.holds('client-hidden')
        ? ` u ${facts.register === 'familiar' ? 'Twojego' : 'Państwa'} klienta`
        : '';
  if (facts.role === null && where === '') return null;
  return `${noun}${facts.role === null ? '' : ` „${bare(facts.role)}”`}${where}`;
};

/** A role stands in quotation marks: its own would be one pair too many. */
const bare = (role: string): string => role.replace(/[„”“"]/g, '');

/** "we wtorek", "w środę". */
const into = (time: string): 'w' | 'we' => (/^wtorek/.test(time) ? 'we' : 'w');

const until = (time: string): string => {
  const space = time.indexOf(' ');
  const first = space < 0 ? time : time.slice(0, space);
  if (/^[0-9]/.test(first)) return `do ${time.replace(' o godz. ', ', godz. ')}`;
  const day = genitive[first];
  if (day === undefined) return `w tym terminie: ${time}`;
  return `do ${day}${time.slice(first.length).replace(' o godz. ', ', godz. ')}`;
};

const genitive: Readonly<Record<string, string | undefined>> = {
  poniedziałek: 'poniedziałku',
  wtorek: 'wtorku',
  środę: 'środy',
  czwartek: 'czwartku',
  piątek: 'piątku',
  sobotę: 'soboty',
  niedzielę: 'niedzieli',
};

/** 1 minuta, 2–4 minuty, 5 minut, 22 minuty. */
const many = (count: number): string => {
  const [ten, one] = [Math.floor(count / 10) % 10, count % 10];
  return count === 1 ? 'minutę' : one >= 2 && one <= 4 && ten !== 1 ? 'minuty' : 'minut';
};

/** „środę 11 marca" stoi po „w"; w wykazie jest „środa 11 marca". */
const nominative = (slot: string): string =>
  slot
    .replace(/^środę/, 'środa')
    .replace(/^sobotę/, 'sobota')
    .replace(/^niedzielę/, 'niedziela');
