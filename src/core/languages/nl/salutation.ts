import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** Dutch: "mevrouw" and "heer" only where the letter itself says so; else the whole name. */
export const salutation: Salutation = {
  anybody: 'kandidaat|kandidaten|sollicitant|sollicitanten',
  initials: true,
  full: ['geachte'],
  woman: {
    called: 'mevrouw',
    titles:
      'directrice|secretaresse|medewerkster|adviseuse|leidster|lerares|beheerster|bestuurster|hoofdredactrice|redactrice|coördinatrice|presidente|eigenaresse|zaakvoerster',
  },
  greet: (who) => {
    if (isBare(who))
      return who.opening === 'geachte' || who.tone === 'formal'
        ? ['Geachte heer of mevrouw,', 'Goedendag,']
        : ['Goedendag,', 'Geachte heer of mevrouw,'];
    if (who.people.length > 0) {
      const [first] = who.people;
      const titled = who.people.length === 1 && first ? addressed(first, who) : null;
      if (titled) return [titled];
      const names = listed(
        who.people.map((person) => nameOf(person, who)),
        'en',
      );
      const word = who.opening ? openings[who.opening] : undefined;
      const isEasy = who.byGivenName === true && titleOf(first?.honorific ?? null) === null;
      if (word && (who.register === 'familiar' || isEasy || who.opening === 'beste'))
        return [...new Set([word, 'Beste', 'Hallo'])].map((each) => `${each} ${names},`);
      if (who.register === 'familiar') return [`Beste ${names},`, `Hallo ${names},`, `Hoi ${names},`];
      const bare = who.people.length === 1 && first?.degree === null && first.honorific === null ? first.family : null;
      if (bare === null) return [`Beste ${names},`];
      if (/^\p{Lu}\./u.test(first?.name ?? '')) return [`Geachte heer/mevrouw ${capital(bare)},`, `Beste ${names},`];
      // "Geachte" with a given name jars where nobody wrote so first.
      return who.tone === 'warm' && who.opening !== 'geachte'
        ? [`Beste ${names},`, `Geachte ${names},`]
        : [`Geachte ${names},`, `Beste ${names},`];
    }
    if (who.company !== null) return [`Beste team van ${who.company},`, `Beste medewerkers van ${who.company},`];
    if (who.team) return ['Beste allemaal,', 'Beste team,'];
    return who.tone === 'warm' ? ['Goedendag,', 'Hallo,'] : ['Geachte heer of mevrouw,', 'Goedendag,'];
  },
  signOff: ({ tone, register, parting }) => {
    const mirrored = parting ? partings[parting] : undefined;
    if (mirrored) return [...new Set([mirrored, 'Met vriendelijke groet,', 'Hartelijke groet,'])];
    if (register === 'familiar') return ['Hartelijke groet,', 'Met vriendelijke groet,', 'Groeten,'];
    return tone === 'warm'
      ? ['Met vriendelijke groet,', 'Hartelijke groet,', 'Vriendelijke groet,']
      : ['Met vriendelijke groet,', 'Hoogachtend,', 'Vriendelijke groet,'];
  },
};

/** One word alone, without a title, beside "u": a surname, which greets nobody. */
const isBare = ({ people: [person, another], register, opening }: Greeted): boolean =>
  register === 'formal' &&
  person !== undefined &&
  another === undefined &&
  !/[\s-]/.test(person.name) &&
  titleOf(person.honorific) === null &&
  person.degree === null &&
  (opening === 'geachte' || !openings[opening ?? '']);

const openings: Readonly<Record<string, string>> = {
  beste: 'Beste',
  hoi: 'Hoi',
  hallo: 'Hallo',
  dag: 'Dag',
  hi: 'Hoi',
};
const partings: Readonly<Record<string, string>> = {
  groetjes: 'Groetjes,',
  groeten: 'Groeten,',
  'met-vriendelijke-groeten': 'Met vriendelijke groeten,',
  'vriendelijke-groet': 'Met vriendelijke groet,',
  'vriendelijke-groeten': 'Vriendelijke groeten,',
  'hartelijke-groet': 'Hartelijke groet,',
};

const addressed = (person: Person, { tone, register, opening }: Greeted): string | null => {
  const title = titleOf(person.honorific);
  if (person.degree !== null)
    return `${tone === 'warm' && opening !== 'geachte' ? 'Beste' : 'Geachte'} ${title ?? ''}${title ? ' ' : ''}${person.degree} ${capital(person.family ?? person.name)},`;
  if (title === null || person.family === null || register === 'familiar') return null;
  if (tone === 'warm' && opening !== 'geachte' && person.given !== null) return null;
  return `Geachte ${title} ${capital(person.family)},`;
};

const nameOf = (person: Person, { register, byGivenName }: Greeted): string => {
  if (person.degree !== null) return `${person.degree} ${capital(person.family ?? person.name)}`;
  const isEasy = register === 'familiar' || (byGivenName === true && titleOf(person.honorific) === null);
  return isEasy && person.given !== null && (register === 'familiar' || person.name.startsWith(person.given))
    ? person.given
    : person.name;
};

/** Without a given name before it, a particle begins with a capital: "mevrouw De Vries". */
const capital = (family: string): string => family.charAt(0).toUpperCase() + family.slice(1);

const titleOf = (honorific: string | null): 'heer' | 'mevrouw' | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['mevrouw', 'mevr', 'mw', 'mrs', 'ms'].includes(word)) return 'mevrouw';
  return ['heer', 'dhr', 'meneer', 'mr'].includes(word) ? 'heer' : null;
};
