import type { Meeting } from '../echo';
import { hasProcess, hasSlot, invites } from '../invites';
import { listed } from '../listed';
import type { Person } from '../person';
import type { Facts, Form } from '../phrases';

/** Wie das Deutsche Stellen, Firmen und Fristen in den Satz fügt: „die Stelle als … bei …" braucht kein Geschlecht der Rolle. */
export const forms: Readonly<Record<string, Form>> = {
  'die Stelle': ({ role }) => (role === null ? null : `die ${stelle(role)}`),
  'die Stelle bei': (facts) => place('die', facts),
  'der Stelle': ({ role }) => (role === null ? null : `der ${stelle(role)}`),
  'der Stelle bei': (facts) => place('der', facts),
  /** „die Nordlicht GmbH", aber „Nordlicht"; „bei der Nordlicht GmbH". */
  'die company': ({ company }) => (company === null ? null : `${withArticle.test(company) ? 'die ' : ''}${company}`),
  'der company': ({ company }) => (company === null ? null : `${withArticle.test(company) ? 'der ' : ''}${company}`),
  /** „die Einladung zum Telefonat", „Ihre Einladung". Der Tag steht beim Nein. */
  'die Einladung': (facts) => invitation(facts),
  /** Nach einem ersten Gespräch: „die Einladung zu einem weiteren Gespräch". */
  'die weitere Einladung': (facts) =>
    facts.meeting !== null && further.includes(facts.meeting)
      ? 'die Einladung zu einem weiteren Gespräch'
      : invitation(facts),
  /** „die Einladung zum Vorstellungsgespräch für die Stelle als …": das Haus weiß, wie es heißt. */
  'die Einladung zur Stelle': (facts) => about(facts, facts.role === null ? null : `die ${stelle(facts.role)}`),
  'die Einladung zur Stelle bei': (facts) => about(facts, place('die', facts)),
  'die kurze Einladung zur Stelle': (facts) =>
    facts.role === null || facts.role.split(' ').length > 4 ? null : about(facts, `die ${stelle(facts.role)}`),
  /** „Bewerbung als Data Analyst". */
  'als Rolle': ({ role }) =>
    role === null || role.split(' ').length > 4 || stelle(role).includes('„') ? '' : stelle(role).replace('Stelle', ''),
  /** „Ihrem Kunden", „Nordgas Netz"; im Dativ. */
  'dem Kunden': (facts) =>
    facts.holds('client-hidden')
      ? customer(facts)
      : facts.company === null
        ? null
        : `${withArticle.test(facts.company) ? 'der ' : ''}${facts.company}`,
  /** „unser Telefonat am Donnerstag, 5. März, um 14 Uhr", „den Probetag"; im Akkusativ. */
  'unser Gespräch am': (facts) => ours(facts),
  'unseren Termin am': (facts) => ours({ ...facts, meeting: null }),
  /** Was aus dem Nein folgt, nach einem Nebensatz: „, und sage das Gespräch am … daher ab"; '' ohne Termin. */
  'und somit': (facts) => {
    const free = freed(facts, facts.register === 'formal' ? 'daher' : 'also');
    return free === null ? absent(facts, ', und', 'daher ') : `. ${free.charAt(0).toUpperCase()}${free.slice(1)}`;
  },
  /** Dasselbe nach einem Hauptsatz, in einem Satz. */
  'und kurz': (facts) => {
    const free = freed(facts, 'also');
    return free === null ? absent(facts, ' und', 'daher ') : `; ${free}`;
  },
  /** Dasselbe hinter „Daher …": „ und sage das Gespräch am … ab". */
  'und also': (facts) => {
    const free = freed(facts, 'also');
    return free === null ? absent(facts, ' und', '') : `; ${free}`;
  },
  /** „dem Auswahlverfahren"; null, wo keines ist. */
  'dem Verfahren': (facts) => process(facts),
  /** Was das Haus neu vergeben kann. */
  'den Termin': (facts) => (passesOn(facts) ? 'den Termin' : null),
  /** Was gewünscht ist: eine andere Zeit, oder das Gespräch auf andere Weise. */
  'anders zu legen': ({ slots, holds }) =>
    slots.length > 0 || holds('no-alternatives') ? 'zu verlegen' : 'anders zu führen',
  /** „Frau Adair und Herrn Womack", im Dativ. */
  'den anderen': ({ others }) => (others.length === 0 ? null : listed(others.map(called), 'und')),
  'am Datum': ({ date }) => (date === null ? null : `am ${stopped(date)}`),
  'Am Datum': ({ date }) => (date === null ? null : `Am ${stopped(date)}`),
  'bis zur Frist': ({ deadline }) => (deadline === null ? null : `bis ${deadline},`),
  slots: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.length === 1
        ? (slots[0]?.replace(length, ' ($1)').replace(') (', ', ') ?? null)
        : slots.map((slot) => `\n– ${lengthOf(slots) === null ? slot : slot.replace(length, '')}`).join(''),
  /** Die Zeiten allein. */
  'slots ohne Dauer': ({ slots }) => slots.map((slot) => `\n– ${slot.replace(length, '')}`).join('') || null,
  'zum zweiten': ({ slots }) => (slots.length > 2 ? 'zu einem der anderen' : 'zum zweiten'),
  /** Die Dauer, die alle Zeiten haben, einmal im Satz: „ (je 45 Minuten)". */
  jeweils: ({ slots }) => {
    const same = lengthOf(slots);
    return same === null ? '' : ` (je ${same})`;
  },
  minutes: ({ minutes }) => (minutes ? `${minutes} Minuten` : null),
  'am Telefon': ({ format }) => (format === null ? null : format === 'phone' ? 'am Telefon' : 'per Video'),
  'ein Telefonat': ({ format }) =>
    format === null ? null : format === 'phone' ? 'ein Telefonat' : 'ein Videogespräch',
  about: ({ about }) => about?.replace(/[.,;\s]+$/, '') ?? null,
};

const length = /, für (\d+ Minuten)$/;

/** Die Dauer, wenn sie überall dieselbe ist. */
const lengthOf = (slots: readonly string[]): string | null => {
  const [first = null, ...rest] = slots.map((slot) => length.exec(slot)?.[1] ?? null);
  return slots.length > 1 && rest.every((each) => each === first) ? first : null;
};

const invitation = ({ meeting, register, holds }: Facts): string => {
  if (holds('one-way')) return 'die Einladung zum zeitversetzten Interview';
  if (meeting === null) return `${register === 'formal' ? 'Ihre' : holds('several') ? 'eure' : 'deine'} Einladung`;
  const { zu, noun } = nouns[meeting];
  return `die Einladung ${zu} ${noun}`;
};

/** „das zweite Gespräch am Donnerstag" läse sich als das zweite jenes Tages: es heißt dann schlicht „unser Gespräch". */
const ours = ({ meeting, date }: Facts): string => {
  const { den, noun } =
    meeting === null
      ? { den: 'unseren', noun: 'Termin' }
      : meeting === 'second-interview' || meeting === 'final-interview'
        ? nouns.talk
        : nouns[meeting];
  return `${den} ${noun}${date === null ? '' : ` am ${stopped(date)}`}`;
};

/** Danach geht der Satz immer weiter; hinter einem bloßen Tag steht dann ein Komma. */
const stopped = (date: string): string => `${date}${/Uhr$/.test(date) ? '' : ','}`;

/** Was nicht mehr freizuhalten ist: „die beiden vorgeschlagenen Termine brauchst du also nicht freizuhalten"; null, wo keine Wahl war. */
const freed = (facts: Facts, so: string): string | null => {
  if (!invites(facts) || facts.holds('booking')) return null;
  const [you, keep] =
    facts.register === 'formal'
      ? ['brauchen Sie', 'Sie brauchen']
      : facts.holds('several')
        ? ['braucht ihr', 'ihr braucht']
        : ['brauchst du', 'du brauchst'];
  if (facts.offered < 2) return isUnnamed(facts) ? `${keep} ${so} keinen Termin für mich freizuhalten` : null;
  return `die ${facts.offered === 2 ? 'beiden ' : ''}vorgeschlagenen Termine ${you} ${so} nicht für mich freizuhalten`;
};

/** Wo eine Zeit genannt, aber nicht sicher gelesen ist: sie wird ohne Namen zurückgegeben. */
const isUnnamed = ({ day, meeting, holds }: Facts): boolean =>
  day === null && holds('timed') && (meeting === null || !theirs.includes(meeting));

const theirs: readonly Meeting[] = ['trial', 'trial-day', 'assessment', 'lesson', 'audition', 'visit'];

const process = (facts: Facts): string | null =>
  hasProcess(facts) ? `dem ${facts.register === 'formal' ? 'Auswahlverfahren' : 'Verfahren'}` : null;

/** In einem förmlichen Brief wird gehofft, dass der eine Termin, mit Uhrzeit, noch jemand anderem nützt. */
const passesOn = (facts: Facts): boolean =>
  facts.tone === 'formal' && facts.register === 'formal' && hasSlot(facts, 'talk');

const absent = (facts: Facts, and: string, so: string): string => {
  if (!invites(facts)) return '';
  if (facts.holds('booking')) return `${and} buche ${so}keinen Termin`;
  if (facts.day === null) return '';
  const { meeting } = facts;
  if (meeting !== null && nouns[meeting].den !== 'unser' && !talks.includes(meeting))
    return `${and} komme am ${stopped(facts.day)} ${so}nicht ${nouns[meeting].zu} ${nouns[meeting].noun}`;
  const what =
    meeting === null
      ? 'den Termin'
      : meeting === 'call' || meeting === 'phone-interview'
        ? 'den Telefontermin'
        : meeting === 'meeting'
          ? 'das Treffen'
          : 'das Gespräch';
  return `${and} sage ${what} am ${stopped(facts.day)} ${so}ab`;
};

/** Gespräche, von denen nach einem ersten nur das nächste gemeint sein kann. */
const further: readonly Meeting[] = ['interview', 'talk', 'chat'];
const talks: readonly Meeting[] = ['second-interview', 'final-interview'];
const unlinked: readonly Meeting[] = ['meeting', 'visit'];

const about = (facts: Facts, position: string | null): string | null => {
  const { meeting } = facts;
  if (meeting === null || position === null || unlinked.includes(meeting)) return null;
  return `${invitation(facts)} ${['call', 'video-call', 'talk'].includes(meeting) ? 'über' : 'für'} ${position}`;
};

interface Noun {
  readonly zu: 'zum' | 'zur' | 'zu einem';
  /** Mit Artikel oder Fürwort im Akkusativ. */
  readonly den: string;
  readonly noun: string;
}
const it = (noun: string): Noun => ({ zu: 'zum', den: 'unser', noun });
const nouns: Readonly<Record<Meeting, Noun>> = {
  interview: it('Vorstellungsgespräch'),
  'phone-interview': it('Telefoninterview'),
  'video-interview': it('Videogespräch'),
  'technical-interview': it('Fachgespräch'),
  'panel-interview': it('Auswahlgespräch'),
  'second-interview': { zu: 'zu einem', den: 'das', noun: 'zweiten Gespräch' },
  'final-interview': { zu: 'zur', den: 'die', noun: 'letzten Gesprächsrunde' },
  call: it('Telefonat'),
  'video-call': it('Videogespräch'),
  chat: it('Kennenlerngespräch'),
  talk: it('Gespräch'),
  meeting: it('Treffen'),
  visit: { zu: 'zum', den: 'den', noun: 'Besuch' },
  trial: { zu: 'zum', den: 'das', noun: 'Probearbeiten' },
  'trial-day': { zu: 'zum', den: 'den', noun: 'Probetag' },
  assessment: { zu: 'zum', den: 'den', noun: 'Auswahltag' },
  lesson: { zu: 'zur', den: 'die', noun: 'Lehrprobe' },
  audition: { zu: 'zum', den: 'das', noun: 'Vorspiel' },
};

/** Wie der Brief sie nennt: „Frau Adair", „Herrn Dr. Womack", „Reto Hürlimann". */
const called = ({ name, family, honorific, degree }: Person): string => {
  const said = honorific?.toLowerCase().replace(/\.$/, '') ?? '';
  const title = ['herr', 'herrn', 'hr', 'mr'].includes(said)
    ? 'Herrn'
    : ['frau', 'fr', 'mrs', 'ms'].includes(said)
      ? 'Frau'
      : null;
  const before = [title, degree].filter((each) => each !== null);
  return before.length === 0 ? name : [...before, family ?? name].join(' ');
};

const place = (article: string, facts: Facts): string | null => {
  const where =
    facts.company !== null ? bei(facts.company) : facts.holds('client-hidden') ? ` bei ${customer(facts)}` : '';
  if (facts.role === null && where === '') return null;
  return `${article} ${facts.role === null ? 'Stelle' : stelle(facts.role)}${where}`;
};

/** „bei der Nordlicht GmbH", „im Hotel Alpenblick", aber „bei Nordlicht". */
const bei = (company: string): string => {
  if (inside.test(company)) return ` im ${company}`;
  if (neuter.test(company)) return ` beim ${company}`;
  return ` bei ${withArticle.test(company) || feminine.test(company) ? 'der ' : ''}${company}`;
};

const inside =
  /^(?:Hotel|Restaurant|Café|Gasthof|Gasthaus|Krankenhaus|Klinikum|Museum|Theater|Seniorenheim|Pflegeheim) /;
const neuter =
  /^(?:Verein|Amt|Landratsamt|Finanzamt|Institut|Gymnasium|Autohaus|Weingut|Ministerium|Landesamt|Bundesamt|Architekturbüro|Ingenieurbüro) /;
const feminine =
  /^(?:Kita|Stadt|Gemeinde|Universität|Hochschule|Fachhochschule|Bäckerei|Konditorei|Metzgerei|Gärtnerei|Schreinerei|Tischlerei|Praxis|Klinik|Kanzlei|Schule|Grundschule|Gesamtschule|Musikschule|Buchhandlung|Apotheke|Stiftung|Kirchgemeinde|Kirchengemeinde|Pfarrei|Spitex|Brauerei|Druckerei|Zahnarztpraxis|Hausarztpraxis|Tierarztpraxis|Gemeinschaftspraxis|Agentur|Akademie) /;

const withArticle = /\s(?:GmbH|mbH|AG|SE|KG|KGaA|UG|OHG|GbR|eG|Stiftung|Gruppe|Group|Holding)$/;

const customer = (facts: Facts): string => {
  if (facts.register === 'formal') return 'Ihrem Kunden';
  return facts.holds('several') ? 'eurem Kunden' : 'deinem Kunden';
};

/** „Stelle als Data Analyst"; was selbst schon eine Stelle nennt (Praktikum, Ausbildung …), steht in Anführung dahinter. */
const stelle = (written: string): string =>
  named(/^\p{Ll}/u.test(written) ? written.charAt(0).toUpperCase() + written.slice(1) : written);

const named = (role: string): string =>
  /^Leitung |(?:stelle|praktikum|ausbildung|volontariat|studium|position|job|programm)$/i.test(role)
    ? `Stelle „${role}“`
    : `Stelle als ${role}`;
