import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** French: "Madame" and "Monsieur" only where the letter itself says so; else the whole name after "Bonjour". */
export const salutation: Salutation = {
  anybody: 'candidat|candidate|candidats|candidates|postulant|postulante',
  woman: {
    called: 'Madame',
    titles:
      'directrice|chargée|attachée|assistante|conseillère|gérante|présidente|coordinatrice|coordonnatrice|recruteuse|consultante|adjointe|déléguée|cheffe|infirmière|technicienne|fondatrice|ingénieure|professeure|avocate|formatrice|rédactrice|intendante|proviseure|doyenne|animatrice|éducatrice|exploitante|employée|collaboratrice|sous-préfète|mairesse|rectrice|inspectrice|administratrice|opératrice|enseignante|chercheuse',
  },
  ceremony:
    /^[^\S\n]*(?:Madame|Monsieur|Mademoiselle|Madame,? Monsieur|Ch[eè]re? (?:Madame|Monsieur)|Madame la \p{L}+|Monsieur le \p{L}+)[^\S\n]*,[^\S\n]*$|(?:d['’]agréer|veuillez (?:agréer|recevoir)|considération distinguée|salutations distinguées)/imu,
  greet: (who) => {
    if (who.people.length > 0) {
      const titles = who.people.map(({ honorific }) => titleOf(honorific));
      const names = who.people.map((person) => nameOf(person, who));
      const plain = `${(who.register === 'familiar' && who.opening && familiar[who.opening]) || 'Bonjour'} ${listed(names, 'et')},`;
      const title = titles.length === 1 ? titles[0] : null;
      if (who.ceremony === true && who.opening !== 'bonjour')
        return title ? [`${title},`, plain] : ['Madame, Monsieur,', plain];
      // Given and family name without a title are how a mailing greets.
      return names.some((name) => who.people.some((person) => person.family !== null && person.name === name))
        ? ['Bonjour,', plain]
        : [plain];
    }
    const isTeam = who.team || who.company !== null;
    if (who.ceremony === true || (who.tone !== 'warm' && !isTeam)) return ['Madame, Monsieur,', 'Bonjour,'];
    return ['Bonjour,', 'Madame, Monsieur,', ...(isTeam ? ['Bonjour à toute l’équipe,'] : [])];
  },
  signOff: ({ tone, register, parting, ceremony, opening, people, company, team }) => {
    if (register === 'familiar') {
      const usual = ['Bien à toi,', 'Cordialement,', 'À bientôt peut-être,'];
      return parting === 'journee'
        ? ['Belle journée,', ...usual]
        : parting === 'cordialement'
          ? ['Cordialement,', ...usual]
          : usual;
    }
    const mirrored = parting ? partings[parting] : undefined;
    const title = people.length === 1 ? titleOf(people[0]?.honorific ?? null) : null;
    // Where it begins with "Madame," or "Madame, Monsieur,", it ends likewise.
    const isGrave =
      ceremony === true
        ? parting === 'agreer' || (mirrored === undefined && opening !== 'bonjour')
        : tone !== 'warm' && people.length === 0 && company === null && !team;
    if (isGrave)
      return [
        `Je vous prie d’agréer, ${title ?? 'Madame, Monsieur'}, mes salutations distinguées.`,
        'Bien cordialement,',
        'Cordialement,',
      ];
    const usual =
      tone === 'warm'
        ? ['Bien cordialement,', 'Bien à vous,', 'Cordialement,']
        : ['Bien cordialement,', 'Cordialement,', 'Sincères salutations,'];
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

const familiar: Readonly<Record<string, string>> = { salut: 'Salut', coucou: 'Coucou', hello: 'Hello', allo: 'Allo' };
const partings: Readonly<Record<string, string>> = {
  cordialement: 'Cordialement,',
  'bien-cordialement': 'Bien cordialement,',
  'bien-a': 'Bien à vous,',
  journee: 'Bonne journée,',
};

/** A given name alone is for those who say "tu", or call their reader so beside "vous". */
const nameOf = (person: Person, { register, byGivenName }: Greeted): string => {
  const title = titleOf(person.honorific);
  if (person.degree !== null) return `${degreeOf(person.degree)} ${person.family ?? person.name}`;
  if (register === 'familiar') return person.given ?? person.name;
  if (byGivenName === true && title === null) return givenOf(person);
  return title !== null && person.family !== null ? `${title} ${person.family}` : person.name;
};

/** As it is signed: of "Soizic Kerviel" whose address says "Fournil Kerviel". */
const givenOf = ({ name, given, family }: Person): string =>
  given !== null && name.includes(given)
    ? given
    : family !== null && name.endsWith(` ${family}`)
      ? name.slice(0, -family.length - 1)
      : name;

const titleOf = (honorific: string | null): string | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['mme', 'madame', 'mrs', 'ms', 'mlle', 'mademoiselle'].includes(word)) return 'Madame';
  return ['m', 'mr', 'monsieur'].includes(word) ? 'Monsieur' : null;
};

const degreeOf = (degree: string): string =>
  /^prof/i.test(degree) ? 'Professeur' : /^(?:dr|docteur)/i.test(degree) ? 'Docteur' : degree;
