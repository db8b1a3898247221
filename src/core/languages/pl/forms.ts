import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { titleFor, titleOf } from './salutation';

/**
 * How Polish says roles, companies and times inside a sentence. Names of companies are strangers' words in any case and
 * language: they stand uninflected beside a noun that carries the case ("w firmie Acme"). So does a title that is not sure to be
 * inflected rightly ("stanowisko „Kupiec strategiczny”").
 */
export const forms: Readonly<Record<string, Form>> = {
  'stanowisku w': (facts) => whole(facts, 'stanowisku'),
  /** "na stanowisko analityka danych w firmie Acme" */
  'na stanowisko': (facts) => (facts.role === null ? null : whole(facts, 'na stanowisko')),
  /** "w sprawie stanowiska analityka danych", "w sprawie stanowiska u Państwa klienta" */
  'w sprawie': (facts) => whole(facts, 'w sprawie stanowiska'),
  /** „zaproszenie na rozmowę telefoniczną"; nagranie ani praca w domu nie jest rozmową. */
  zaproszenie: ({ meeting, holds }) =>
    holds('one-way')
      ? 'zaproszenie do nagrania odpowiedzi'
      : holds('take-home')
        ? 'zaproszenie do wykonania zadania'
        : `zaproszenie${meeting === null ? '' : ` na ${nouns[meeting]}`}`,
  /** Po „zaproszeniu": „na rozmowę na stanowisko", na luźną rozmowę „o stanowisku", na wizytę „w sprawie stanowiska". */
  'o czym': (facts) => {
    const { meeting, holds } = facts;
    if (holds('one-way') || holds('take-home')) return whole(facts, 'w rekrutacji na stanowisko');
    if (meeting === null || !nouns[meeting].includes('rozmowę')) return whole(facts, 'w sprawie stanowiska');
    return whole(facts, /^(?:call|chat|talk)$/.test(meeting) ? 'o stanowisku' : 'na stanowisko');
  },
  /** Po rozmowie, która już się odbyła. */
  'kolejne zaproszenie': ({ holds }) =>
    holds('one-way') || holds('take-home') ? 'zaproszenie do kolejnego etapu' : 'zaproszenie na kolejne spotkanie',
  /** „naszą rozmowę zaplanowaną na czwartek 5 marca o godz. 14:00" */
  'naszą rozmowę': ({ meeting, date }) => {
    const what = meeting === null ? 'nasze spotkanie' : nouns[meeting].replace(/^rozmowę$/, 'naszą rozmowę');
    if (date === null) return what;
    const planned = /ę(?: |$)/.test(what) ? 'zaplanowaną' : /^dzień/.test(what) ? 'zaplanowany' : 'zaplanowane';
    return `${what} ${planned} na ${date}`;
  },
  /** Co z odmowy wynika dla terminu; '' gdzie żadnego nie było. */
  'i nie wezmę': (facts) => consequence(facts),
  /** Gdzie nic o terminie nie stoi, życzenie byłoby zbyt krótkie. */
  'i wszystkiego': (facts) => (consequence(facts) === '' ? ' i wszystkiego dobrego' : ''),
  /** „w rekrutacji ani w rozmowie w czwartek 5 marca"; null, gdzie rekrutacji nie ma. */
  'w rekrutacji': (facts) =>
    isProcess(facts)
      ? `w ${further(facts)}rekrutacji${consequence(facts).replace(/^ i nie wezmę udziału/, ' ani')}`
      : null,
  /** „z tej propozycji ani z zaproszenia na czwartek 5 marca" */
  'z propozycji': (facts) => `z tej propozycji${consequence(facts).replace(/^ i nie skorzystam/, ' ani')}`,
  rekrutacji: (facts) => (isProcess(facts) ? `${further(facts)}rekrutacji` : null),
  'lub formę': ({ holds }) => (holds('other-format') || holds('other-length') ? ' lub inną formę' : ''),
  /** Co po odmowie może dostać ktoś inny. */
  'ten termin': (facts) => (passesOn(facts) ? 'ten termin' : null),
  'znajdą Państwo': (facts) =>
    addressed(facts, [titled(facts, 'znajdzie Pani', 'znajdzie Pan') ?? 'znajdą Państwo', 'znajdziesz', 'znajdziecie']),
  /** Kto odpowiada późno, przeprasza już za to. */
  kłopot: ({ holds }) => (holds('late') ? '' : ' Przepraszam za kłopot.'),
  'kłopot i': ({ holds }) => ` ${holds('late') ? 'Ż' : 'Przepraszam za kłopot i ż'}yczę wszystkiego dobrego.`,
  /** „Państwu", a gdzie list sam tak mówi, „Pani" i „Panu". */
  Państwu: (facts) => addressed(facts, [titled(facts, 'Pani', 'Panu') ?? 'Państwu', 'Ci', 'Wam']),
  'a Państwu': (facts) => `a ${addressed(facts, [titled(facts, 'Pani', 'Panu') ?? 'Państwu', 'Tobie', 'Wam'])}`,
  'z Państwem': (facts) => addressed(facts, [titled(facts, 'z Panią', 'z Panem') ?? 'z Państwem', 'z Tobą', 'z Wami']),
  /** „Pani Nowickiej"; inne nazwiska odmieniałyby się za różnie. */
  pozostałym: ({ others: [first, ...more] }) => {
    if (!first) return null;
    const title = more.length ? null : titleOf(first.honorific);
    const name = /(?:^| )(\p{L}+[sc]k)([ai])$/u.exec(first.name);
    if (title && name && (name[2] === 'a') === (title === 'Pani'))
      return title === 'Pani' ? `Pani ${name[1]}iej` : `Panu ${name[1]}iemu`;
    return more.length
      ? 'pozostałym osobom, które miały wziąć udział w rozmowie'
      : 'drugiej osobie, która miała wziąć udział w rozmowie';
  },
  'w company': ({ company }) => (company === null ? null : `w firmie ${company}`),
  'w date': ({ date }) => (date === null ? null : `${into(date)} ${date}`),
  /** "do czwartku 12 marca, godz. 17:00"; a time that begins with no weekday stands uninflected. */
  'do deadline': ({ deadline }) => (deadline === null ? null : until(deadline)),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? `${into(slots[0] ?? '')} ${(slots[0] ?? '').replace(/ \((\d+ minut[ay]?)\)$/, ' przez $1')}`
        : slots.map((slot) => `\n– ${nominative(slot)}`).join(''),
  /** The times alone: how long a talk would be is another matter. */
  'bare slots': ({ slots }) =>
    slots.length === 0
      ? null
      : slots
          .map((slot) => `\n– ${nominative(slot.replace(/ \(\d+ minut[ay]?\)$|; \d+ minut[ay]?(?=\)$)/, ''))}`)
          .join(''),
  minutes: ({ minutes }) => (minutes ? `${minutes} ${many(minutes)}` : null),
  format: ({ format }) => (format === null ? null : format === 'phone' ? 'rozmowę telefoniczną' : 'wideorozmowę'),
  'w formie': ({ format }) => (format === null ? null : format === 'phone' ? 'przez telefon' : 'w formie wideorozmowy'),
  /** "Jan Nowak (znamy się z pracy w jednym zespole)". */
  'colleague about': ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague} (${about.replace(/[.,;\s]+$/, '')})`,
};

const consequence = (facts: Facts): string => {
  if (facts.holds('one-way')) return ' i nie będę nagrywać odpowiedzi';
  if (facts.holds('take-home')) return ' i nie wykonam zadania';
  if (!invites(facts)) return '';
  if (facts.holds('booking')) return ' i nie będę rezerwować terminu';
  if (facts.offered > 1) return ' i nie skorzystam z zaproponowanych terminów';
  if (facts.day === null) {
    if (!facts.holds('timed') || (facts.meeting !== null && events.includes(facts.meeting))) return '';
    return `; ${addressed(facts, ['proszę nie rezerwować', 'nie rezerwuj', 'nie rezerwujcie'])} dla mnie terminu`;
  }
  if (facts.meeting !== null && events.includes(facts.meeting) && facts.meeting !== 'assessment')
    return ` i nie przyjdę ${into(facts.day)} ${facts.day}`;
  const what = facts.meeting === null ? '' : nouns[facts.meeting];
  const where = /ozmowę/.test(what) ? 'rozmowie' : what === 'spotkanie' ? 'spotkaniu' : null;
  return where === null
    ? ` i nie skorzystam z zaproszenia na ${facts.day}`
    : ` i nie wezmę udziału w ${where} ${into(facts.day)} ${facts.day}`;
};

/** Po rozmowie, która już się odbyła, rekrutacja jest dalsza. */
const further = ({ meeting, holds }: Facts): string =>
  holds('interviewed') || meeting === 'second-interview' || meeting === 'final-interview' ? 'dalszej ' : '';

const events: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

/** Kogo zapraszają na rozmowę kwalifikacyjną, bierze udział w rekrutacji; kto ma zajrzeć na kawę albo na próbę, nie. */
const isProcess = (facts: Facts): boolean =>
  facts.holds('one-way') || facts.holds('take-home') ? !facts.holds('sourced') : hasProcess(facts);

/** W liście oficjalnym: że z godziny, która była ustalona, skorzysta kto inny. */
const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && isProcess(facts) && hasSlot(facts);

/** Do „Państwa", do kogoś na „ty", do kilku na „wy". */
const addressed = (facts: Facts, [formal, familiar, familiars]: readonly [string, string, string]): string =>
  facts.register === 'formal' ? formal : facts.holds('several') ? familiars : familiar;

const titled = ({ recruiter }: Facts, hers: string, his: string): string | null => {
  const title = recruiter && titleFor(recruiter);
  return title === null ? null : title === 'Pani' ? hers : his;
};

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
  // Who writes for the house knows where they work.
  const known = facts.role !== null && facts.recruiter !== null && !facts.holds('agency');
  return `${noun}${facts.role === null ? '' : ` ${ofRole(facts.role)}`}${known ? '' : where}`;
};

/** "analityka danych" where the title is sure to be inflected so, else as it stands, with a capital: "Senior Java". */
const ofRole = (role: string): string => {
  const bare = role.replace(/[„”“"]/g, '');
  if (/^\p{L}+(?:ego|[^i]ej|owej|iej) /u.test(`${bare} `)) return bare;
  const [, rank = '', head = '', rest = ''] = inflected.exec(bare) ?? [];
  if (head === '') return `„${bare.charAt(0).toUpperCase()}${bare.slice(1)}”`;
  const stem = head.toLowerCase();
  const called = stem.endsWith('a') ? `${stem.slice(0, -1)}y` : `${stem}a`;
  // "Analityk Danych" is "analityka danych"; a field ("ds. Obsługi Klienta") may be a department's name.
  const behind = /^ (?:ds\.|do spraw) /i.test(rest)
    ? rest
    : rest.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  return `${rank === '' ? '' : `${rank.toLowerCase().slice(0, -1)}ego `}${called}${behind}`;
};

const inflected =
  /^(?:(młodszy|starszy|główny) )?(analityk|kierownik|konstruktor|inżynier|asystent|konsultant|koordynator|administrator|projektant|technik|mechanik|elektryk|magazynier|operator|pracownik|nauczyciel|psycholog|lekarz|architekt|redaktor|grafik|prawnik|dyrektor|specjalista|programista|recepcjonista|doradca|sprzedawca|kierowca)((?: (?:ds\.|do spraw) .+)?|(?: (?:danych|form|biura|klienta|zarządu|budowy|kuchni|it|hr|sap|cnc|\p{L}+(?:ów|ych|ich|cji|ży|ości|ania|enia|ektu)))*)$/iu;

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

/** Po „na". */
const nouns: Readonly<Record<Meeting, string>> = {
  interview: 'rozmowę',
  'phone-interview': 'rozmowę telefoniczną',
  'video-interview': 'rozmowę online',
  'technical-interview': 'rozmowę techniczną',
  'panel-interview': 'rozmowę',
  'second-interview': 'drugą rozmowę',
  'final-interview': 'rozmowę końcową',
  call: 'rozmowę telefoniczną',
  'video-call': 'wideorozmowę',
  chat: 'rozmowę',
  talk: 'rozmowę',
  meeting: 'spotkanie',
  visit: 'wizytę',
  trial: 'próbną zmianę',
  'trial-day': 'dzień próbny',
  assessment: 'dzień rekrutacyjny',
  lesson: 'lekcję próbną',
  audition: 'przesłuchanie',
};
