import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { isSwiss, swiss } from './swiss';

/** „Guten Tag Vorname Nachname", wo keine Anrede genannt ist; „Frau" und „Herr" nur, wenn der Brief sie selbst nennt. */
export const salutation: Salutation = {
  anybody:
    'bewerber|bewerberin|bewerbende|bewerbender|bewerberinnen|kandidat|kandidatin|interessent|interessentin|interessenten',
  initials: true,
  full: ['geehrte'],
  woman: {
    called: 'Frau',
    titles:
      'terin|gerin|lerin|derin|nerin|serin|zerin|kerin|merin|berin|ferin|cherin|eherin|ßerin|perin|referentin|assistentin|dozentin|präsidentin|intendantin|disponentin|konsulentin|laborantin|praktikantin|listin|juristin|zistin|nistin|torin|essorin|ärin|eurin|wirtin|anwältin|ärztin|chefin|rätin|login|nomin|pädagogin|kauffrau|fachfrau',
    anywhere: true,
  },
  // In der Schweiz steht nach der Anrede kein Komma, und es geht groß weiter.
  greet: (who) =>
    greet(who).map((each) => (isSwiss(who.region) ? each.replace(/,$/, '').replace(/^Grüß/, 'Grüss') : each)),
  signOff: (who) => closings(who).map((closing) => swiss(closing, who.region)),
};

const greet = (who: Greeted): readonly string[] => {
  const isNamed = who.people.length > 0;
  if (isNamed && !isBare(who)) return greetPeople(who);
  if (who.opening === 'geehrte') return ['Sehr geehrte Damen und Herren,', 'Guten Tag,'];
  if (who.company === null || isNamed)
    return who.register === 'familiar'
      ? [who.team ? 'Hallo zusammen,' : 'Hallo,', 'Guten Tag,']
      : ['Guten Tag,', 'Sehr geehrte Damen und Herren,'];
  return who.register === 'familiar'
    ? [`Liebes Team ${of(who.company)},`, 'Hallo zusammen,']
    : [`Liebes Team ${of(who.company)},`, 'Guten Tag,', 'Sehr geehrte Damen und Herren,'];
};

/**
 * „gez. Schlöndorf": ein bloßes Wort, ohne Vornamen und ohne „Herr" oder „Frau", ist in einem Sie-Brief ein Nachname und grüßt
 * niemanden; „Moin H. Boysen" sagt keiner.
 */
const isBare = ({ people: [person, another], register, opening }: Greeted): boolean =>
  register === 'formal' &&
  person !== undefined &&
  another === undefined &&
  titleOf(person) === null &&
  person.degree === null &&
  (casual.includes(opening ?? '') ? /^(?:\p{Lu}\.[ -]?)+/u.test(person.name) : !/[\s-]/.test(person.name));
const casual = ['hallo', 'hi', 'moin', 'servus', 'hoi', 'liebe'];

const closings = ({ tone, register, opening, parting, region }: Greeted): readonly string[] => {
  const usual =
    register === 'familiar'
      ? ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße']
      : tone === 'formal' || opening === 'geehrte'
        ? isSwiss(region)
          ? ['Freundliche Grüße', 'Mit freundlichen Grüßen', 'Mit besten Grüßen']
          : ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen']
        : ['Freundliche Grüße', 'Viele Grüße', 'Mit besten Grüßen'];
  const mirrored = parting ? partings[parting] : undefined;
  return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
};

const partings: Readonly<Record<string, string>> = {
  freundlich: 'Mit freundlichen Grüßen',
  freundliche: 'Freundliche Grüße',
  beste: 'Beste Grüße',
  viele: 'Viele Grüße',
  liebe: 'Liebe Grüße',
  herzliche: 'Herzliche Grüße',
};

const greetPeople = (who: Greeted): readonly string[] => {
  if (who.register === 'familiar') {
    const names = listed(
      who.people.map((person) => person.given ?? person.name),
      'und',
    );
    const words = ['Hallo', 'Guten Tag'];
    const word = who.opening ? familiar[who.opening] : undefined;
    return [...new Set([...(word ? [word] : []), ...words])].map((each) => `${each} ${names},`);
  }
  const names = listed(
    who.people.map((person) =>
      who.byGivenName === true && titleOf(person) === null && person.degree === null && isOf(person)
        ? (person.given ?? person.name)
        : nameOf(person),
    ),
    'und',
  );
  const tag = `Guten Tag ${names},`;
  const dear = who.people.map((person) => honoured(person, who.opening === 'liebe'));
  const word = who.opening ? spoken[who.opening] : undefined;
  const said = word ? `${word} ${names},` : tag;
  if (dear.some((each) => each === null)) return [...new Set([said, tag, `Hallo ${names},`])];
  const letter = `${dear
    .map((each, at) => (at === 0 ? each : `${each?.charAt(0).toLowerCase()}${each?.slice(1)}`))
    .join(', ')},`;
  if (who.opening === 'gruezi') return [`Grüezi ${names},`, tag, letter];
  const isLetter = who.tone === 'formal' || who.opening === 'geehrte' || who.opening === 'liebe';
  return [...new Set(isLetter ? [letter, tag] : [said, tag, letter])];
};

/** „Liebe" und „Lieber" bräuchten ein Geschlecht, das niemand nannte. */
const familiar: Readonly<Record<string, string>> = {
  hallo: 'Hallo',
  hi: 'Hi',
  moin: 'Moin',
  servus: 'Servus',
  hoi: 'Hoi',
  'guten-tag': 'Guten Tag',
};
const spoken: Readonly<Record<string, string>> = {
  hallo: 'Hallo',
  hi: 'Hallo',
  moin: 'Moin',
  servus: 'Servus',
  'gruess-gott': 'Grüß Gott',
};

const isOf = ({ name, given }: Person): boolean => given !== null && name.startsWith(given);

const of = (company: string): string =>
  /\s(?:GmbH|mbH|AG|SE|KG|KGaA|UG|OHG|GbR|eG|Stiftung|Gruppe)$/.test(company) ? `der ${company}` : `von ${company}`;

/** „Frau Dr. Weber", „Dr. Jo Weber", „Jo Weber". */
const nameOf = (person: Person): string => {
  const title = titleOf(person);
  const degree = person.degree === null ? '' : `${person.degree} `;
  return title !== null && person.family !== null ? `${title} ${degree}${person.family}` : `${degree}${person.name}`;
};

const honoured = (person: Person, warmly: boolean): string | null => {
  const title = titleOf(person);
  if (title === null || person.family === null) return null;
  if (warmly) return `${title === 'Frau' ? 'Liebe' : 'Lieber'} ${nameOf(person)}`;
  return `${title === 'Frau' ? 'Sehr geehrte' : 'Sehr geehrter'} ${nameOf(person)}`;
};

const titleOf = (person: Person): 'Frau' | 'Herr' | null => {
  const honorific = person.honorific?.toLowerCase().replace(/\.$/, '') ?? '';
  if (['frau', 'fr', 'ms', 'mrs', 'mme', 'madame'].includes(honorific)) return 'Frau';
  return ['herr', 'herrn', 'hr', 'mr', 'monsieur'].includes(honorific) ? 'Herr' : null;
};
