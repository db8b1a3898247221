import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';
import { titleOf } from './salutation';

/**
 * How Polish says roles, companies and times inside a sentence. Names of roles and companies are strangers' words in any
 * case and language: they stand uninflected beside a noun that carries the case ("stanowisko „Analityk danych”", "w firmie Acme").
 */
export const forms: Readonly<Record<string, Form>> = {
  stanowisko: ({ role }) => (role === null ? null : `stanowisko ${quoted(role)}`),
  stanowiska: ({ role }) => (role === null ? null : `stanowiska ${quoted(role)}`),
  stanowisku: ({ role }) => (role === null ? null : `stanowisku ${quoted(role)}`),
  /** "stanowisko „Analityk danych” w firmie Acme", "stanowisko u Państwa klienta". */
  'stanowisko w': (facts) => whole(facts, 'stanowisko'),
  'stanowiska w': (facts) => whole(facts, 'stanowiska'),
  'stanowisku w': (facts) => whole(facts, 'stanowisku'),
  /** „zaproszenie na rozmowę telefoniczną w czwartek 5 marca"; nagranie ani praca w domu nie jest rozmową. */
  zaproszenie: (facts) => {
    if (facts.holds('one-way')) return 'zaproszenie do nagrania odpowiedzi';
    if (facts.holds('take-home')) return 'zaproszenie';
    const { meeting, day } = facts;
    const when = day === null ? '' : ` ${into(day)} ${day}`;
    return meeting === null
      ? `zaproszenie${day === null ? '' : ` na ${day}`}`
      : `zaproszenie na ${nouns[meeting].na}${when}`;
  },
  /** Po rozmowie, która już się odbyła. */
  'kolejne zaproszenie': ({ day, holds }) =>
    holds('one-way') || holds('take-home')
      ? 'zaproszenie do kolejnego etapu'
      : `zaproszenie na kolejne spotkanie${day === null ? '' : ` ${into(day)} ${day}`}`,
  'naszej rozmowy': ({ meeting }) => (meeting === null ? 'naszego spotkania' : nouns[meeting].bez),
  /** „naszej rozmowy zaplanowanej na czwartek 5 marca o godz. 14:00" */
  'rozmowy zaplanowanej na date': ({ meeting, date }) => {
    if (date === null) return null;
    const what = meeting === null ? 'naszego spotkania' : nouns[meeting].bez;
    return `${what} ${/(?:spotkania|dnia|przesłuchania)(?: |$)/.test(what) ? 'zaplanowanego' : 'zaplanowanej'} na ${date}`;
  },
  /** Co z odmowy wynika dla terminu; '' gdzie żadnego nie było. */
  'i proszę': (facts) => consequence(facts),
  /** Gdzie z odmowy nic nie wynika, prosi się o zrozumienie. */
  zrozumienie: (facts) =>
    consequence(facts) !== ''
      ? ''
      : ` Mam nadzieję, że ${addressed(facts, [titled(facts, 'przyjmie Pani', 'przyjmie Pan') ?? 'przyjmą Państwo', 'przyjmiesz', 'przyjmiecie'])} tę decyzję ze zrozumieniem.`,
  /** Kto odpowiada późno, przeprasza już za to. */
  kłopot: ({ holds }) => (holds('late') ? '' : ' Przepraszam za kłopot.'),
  'kłopot i zrozumienie': ({ holds }) =>
    holds('late') ? ' Dziękuję za zrozumienie.' : ' Przepraszam za kłopot i dziękuję za zrozumienie.',
  /** „Państwu", a gdzie list sam tak mówi, „Pani" i „Panu". */
  Państwu: (facts) => addressed(facts, [titled(facts, 'Pani', 'Panu') ?? 'Państwu', 'Ci', 'Wam']),
  'z Państwem': (facts) => addressed(facts, [titled(facts, 'z Panią', 'z Panem') ?? 'z Państwem', 'z Tobą', 'z Wami']),
  /** Nazwiska w mianowniku; gdzie list je odmienia, nie są znane w tej formie. */
  'tej osobie': (facts) => those(facts, 'tej osobie', 'tym osobom'),
  'tej osoby': (facts) => those(facts, 'tej osoby', 'tych osób'),
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
      : slots
          .map((slot) => `\n– ${nominative(slot.replace(/ \(\d+ minut[ay]?\)$|; \d+ minut[ay]?(?=\)$)/, ''))}`)
          .join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} ${many(minutes)}` : null),
  'o format': ({ format }) => (format === null ? null : format === 'phone' ? 'rozmowa telefoniczna' : 'wideorozmowa'),
  /** O co się prosi: „wideorozmowę". */
  format: ({ format }) => (format === null ? null : format === 'phone' ? 'rozmowę telefoniczną' : 'wideorozmowę'),
  'w formie': ({ format }) => (format === null ? null : format === 'phone' ? 'przez telefon' : 'w formie wideorozmowy'),
  /** "Jan Nowak (znamy się z pracy w jednym zespole)". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague} (${about.replace(/[.,;\s]+$/, '')})`,
};

const consequence = (facts: Facts): string => {
  if (!invites(facts)) return '';
  if (facts.holds('booking')) return ' i nie będę rezerwować terminu';
  if (facts.day !== null && facts.holds('appointed'))
    return ` i proszę o odwołanie ${facts.meeting === null ? 'naszego spotkania' : nouns[facts.meeting].bez}`;
  if (facts.offered > 1) return ' i nie skorzystam z żadnego z zaproponowanych terminów';
  if (facts.day === null) return '';
  return addressed(facts, [
    ' i proszę nie rezerwować dla mnie tego terminu',
    ' – nie rezerwuj, proszę, dla mnie tego terminu',
    ' – nie rezerwujcie, proszę, dla mnie tego terminu',
  ]);
};

/** Do „Państwa", do kogoś na „ty", do kilku na „wy". */
const addressed = (facts: Facts, [formal, familiar, familiars]: readonly [string, string, string]): string =>
  facts.register === 'formal' ? formal : facts.holds('several') ? familiars : familiar;

const titled = ({ recruiter }: Facts, hers: string, his: string): string | null => {
  const title = titleOf(recruiter?.honorific ?? null);
  return title === null ? null : title === 'Pani' ? hers : his;
};

const those = ({ others }: Facts, one: string, several: string): string | null =>
  others.length === 0 || others.some(({ name }) => /(?:ą|em|iem|owi|ego|emu)(?:[ -]|$)/.test(name))
    ? null
    : `${others.length === 1 ? one : several}: ${others.map((each: Person) => each.name).join(', ')}`;

const whole = (facts: Parameters<Form>[0], noun: string): string | null => {
  const where =
    facts.company !== null
      ? speaksForItself.test(facts.company)
        ? ` (${facts.company})`
        : ` w firmie ${facts.company}`
      : facts.holds('client-hidden')
        ? ` u ${facts.register === 'familiar' ? 'Twojego' : 'Państwa'} klienta`
        : '';
  // „Stanowisko (Urząd Gminy)” nic nie mówi.
  if (facts.role === null && !where.startsWith(' w firmie ') && !where.endsWith(' klienta')) return null;
  return `${noun}${facts.role === null ? '' : ` ${quoted(facts.role)}`}${where}`;
};

/** A role stands in quotation marks (its own would be one pair too many), but where the letter gave it inflected: "Młodszego Księgowego". */
const quoted = (role: string): string => {
  const bare = role.replace(/[„”“"]/g, '');
  return /^\p{L}+(?:ego|[^i]ej|owej|iej) /u.test(`${bare} `) ? bare : `„${bare}”`;
};

/** "Fundacja Otwarte Okno" is no "firma". */
const speaksForItself =
  /^(?:Fundacja|Stowarzyszenie|Szkoła|Zespół|Urząd|Szpital|Hotel|Kancelaria|Przedszkole|Muzeum|Teatr|Biblioteka|Uniwersytet|Politechnika|Akademia|Instytut|Gmina|Miasto|Ośrodek|Centrum|Przychodnia|Spółdzielnia|Parafia|Dom|Liceum|Sąd|Restauracja|Kawiarnia|Piekarnia|Apteka|Żłobek) /;

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
    .replace(' o godz. ', ', godz. ')
    .replace(/^środę/, 'środa')
    .replace(/^sobotę/, 'sobota')
    .replace(/^niedzielę/, 'niedziela');

/** Po „na" i w dopełniaczu. */
const nouns: Readonly<Record<Meeting, { readonly na: string; readonly bez: string }>> = {
  interview: { na: 'rozmowę', bez: 'naszej rozmowy' },
  'phone-interview': { na: 'rozmowę telefoniczną', bez: 'rozmowy telefonicznej' },
  'video-interview': { na: 'rozmowę online', bez: 'rozmowy online' },
  'technical-interview': { na: 'rozmowę techniczną', bez: 'rozmowy technicznej' },
  'panel-interview': { na: 'rozmowę', bez: 'naszej rozmowy' },
  'second-interview': { na: 'drugą rozmowę', bez: 'drugiej rozmowy' },
  'final-interview': { na: 'rozmowę końcową', bez: 'rozmowy końcowej' },
  call: { na: 'rozmowę telefoniczną', bez: 'rozmowy telefonicznej' },
  'video-call': { na: 'wideorozmowę', bez: 'wideorozmowy' },
  chat: { na: 'rozmowę', bez: 'naszej rozmowy' },
  talk: { na: 'rozmowę', bez: 'naszej rozmowy' },
  meeting: { na: 'spotkanie', bez: 'naszego spotkania' },
  visit: { na: 'wizytę', bez: 'wizyty' },
  trial: { na: 'próbną zmianę', bez: 'próbnej zmiany' },
  'trial-day': { na: 'dzień próbny', bez: 'dnia próbnego' },
  assessment: { na: 'dzień rekrutacyjny', bez: 'dnia rekrutacyjnego' },
  lesson: { na: 'lekcję próbną', bez: 'lekcji próbnej' },
  audition: { na: 'przesłuchanie', bez: 'przesłuchania' },
};
