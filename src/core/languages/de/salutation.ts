import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { swiss } from './swiss';

/** „Guten Tag Vorname Nachname", wo keine Anrede genannt ist; „Frau" und „Herr" nur, wenn der Brief sie selbst nennt. */
export const salutation: Salutation = {
  greet: (who) => {
    if (who.people.length > 0) return greetPeople(who);
    if (who.company === null)
      return who.register === 'familiar'
        ? [who.team ? 'Hallo zusammen,' : 'Hallo,', 'Guten Tag,']
        : ['Guten Tag,', 'Sehr geehrte Damen und Herren,'];
    return who.register === 'familiar'
      ? [`Hallo liebes Team ${of(who.company)},`, 'Hallo zusammen,']
      : [`Guten Tag, liebes Team ${of(who.company)},`, 'Guten Tag,', 'Sehr geehrte Damen und Herren,'];
  },
  signOff: (who) => closings(who).map((closing) => swiss(closing, who.region)),
};

const closings = ({ tone, register }: Greeted): readonly string[] => {
  if (register === 'familiar') return ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße'];
  return tone === 'warm'
    ? ['Freundliche Grüße', 'Viele Grüße', 'Mit besten Grüßen']
    : ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'];
};

const greetPeople = (who: Greeted): readonly string[] => {
  if (who.register === 'familiar') {
    const names = listed(who.people.map((person) => person.given ?? person.name));
    return [`Hallo ${names},`, `Guten Tag ${names},`];
  }
  const tag = `Guten Tag ${listed(who.people.map(nameOf))},`;
  const dear = who.people.map(honoured);
  if (dear.some((each) => each === null)) return [tag, tag.replace('Guten Tag', 'Hallo')];
  const letter = dear
    .map((each, at) => (at === 0 ? each : `${each?.charAt(0).toLowerCase()}${each?.slice(1)}`))
    .join(', ');
  return who.tone === 'warm' ? [tag, `${letter},`] : [`${letter},`, tag];
};

const of = (company: string): string =>
  /\s(?:GmbH|mbH|AG|SE|KG|KGaA|UG|OHG|GbR|eG|Stiftung|Gruppe)$/.test(company) ? `der ${company}` : `von ${company}`;

/** „Frau Dr. Weber", „Dr. Jo Weber", „Jo Weber". */
const nameOf = (person: Person): string => {
  const title = titleOf(person);
  const degree = person.degree === null ? '' : `${person.degree} `;
  return title !== null && person.family !== null ? `${title} ${degree}${person.family}` : `${degree}${person.name}`;
};

const honoured = (person: Person): string | null => {
  const title = titleOf(person);
  if (title === null || person.family === null) return null;
  return `${title === 'Frau' ? 'Sehr geehrte' : 'Sehr geehrter'} ${nameOf(person)}`;
};

const titleOf = (person: Person): 'Frau' | 'Herr' | null => {
  const honorific = person.honorific?.toLowerCase().replace(/\.$/, '') ?? '';
  if (['frau', 'fr', 'ms', 'mrs', 'mme', 'madame'].includes(honorific)) return 'Frau';
  return ['herr', 'herrn', 'hr', 'mr', 'monsieur'].includes(honorific) ? 'Herr' : null;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names[names.length - 1]}`;
