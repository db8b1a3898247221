import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { housed } from './housed';
import { isLatin } from './latin';

/** Spanish: "Estimada Sra." and "Estimado Sr." only where the letter itself says so; else a greeting without gender. */
export const salutation: Salutation = {
  ceremony: /\b(?:Estimad[oa]s? (?:Sr|Dr|[Ss]eñor|[Dd]octor)|Respetad[oa]|Distinguid[oa]|Excm[oa]|Ilm[oa]|Muy señ)/u,
  anybody: 'candidato|candidata|candidatos|candidatas|postulante|postulantes|aspirante|aspirantes|solicitante',
  woman: {
    called: 'Sra.',
    titles:
      'directora|jefa|coordinadora|técnica|gerenta|encargada|abogada|reclutadora|administrativa|psicóloga|ingeniera|presidenta|profesora|propietaria|dueña|fundadora|delegada|enfermera|supervisora|vicerrectora|rectora|decana|orientadora|maestra|médica|arquitecta',
  },
  greet: (who) => {
    if (who.people.length > 0) {
      const [first] = who.people;
      const titled = who.people.length === 1 && first ? addressed(first, who) : null;
      if (titled) return [titled, `Buenos días, ${titled.replace(/^Estimad[oa] /, '').replace(/:$/, '')}:`];
      const names = listed(who.people.map((person) => nameOf(person, who)));
      // A whole name behind "Buenos días" is a form letter's.
      const isWhole =
        who.people.length === 1 && first?.degree === null && first.family !== null && names !== first.given;
      if (who.register === 'formal' && isWhole)
        return who.tone === 'warm' && !who.ceremony && first.given !== null
          ? [`Buenos días, ${first.given}:`, 'Buenos días:']
          : ['Buenos días:', `Buenos días, ${names}:`];
      if (who.tone !== 'warm') return [`Buenos días, ${names}:`];
      const word = (who.opening && openings[who.opening]) || (who.register === 'formal' ? 'Buenos días' : 'Hola');
      // "Hola" does not go with "usted", unless the letter itself began so.
      const words = who.register === 'formal' ? [word, 'Buenos días'] : [word, 'Hola', 'Buenos días'];
      return [...new Set(words)].map((each) => `${each}, ${names}:`);
    }
    // A house that is greeted is not named again by the thanks.
    const house = who.company === null ? '' : ` de ${housed(who.company)}`.replace(' de el ', ' del ');
    if (house !== '' || who.team)
      return who.register === 'familiar'
        ? [`Hola, equipo${house}:`, 'Hola:']
        : [`Estimado equipo${house || ' de selección'}:`, 'Buenos días:'];
    return who.register === 'familiar' ? ['Hola:', 'Buenos días:'] : ['Buenos días:', 'A quien corresponda:'];
  },
  signOff: ({ people, tone, register, region, parting }) => {
    const isTitled = people.length === 1 && titleOf(people[0]?.honorific ?? null) !== null;
    const usual =
      register === 'familiar'
        ? isLatin(region)
          ? ['Saludos,', 'Saludos cordiales,', 'Un saludo,']
          : ['Un saludo,', 'Saludos,', 'Un saludo cordial,']
        : tone === 'warm'
          ? ['Un cordial saludo,', 'Saludos cordiales,', 'Un saludo,']
          : isTitled
            ? ['Atentamente,', 'Le saluda atentamente,', 'Saludos cordiales,']
            : [
                `${people.length === 0 ? 'Reciban' : 'Reciba'} un cordial saludo,`,
                'Saludos cordiales,',
                'Atentamente,',
              ];
    const mirrored =
      parting === 'reciba' && register === 'formal'
        ? `Recib${people.length === 1 ? 'a' : 'an'} un cordial saludo,`
        : parting
          ? partings[parting]
          : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

const openings: Readonly<Record<string, string>> = {
  hola: 'Hola',
  'buen-dia': 'Buen día',
  'buenos-dias': 'Buenos días',
  'buenas-tardes': 'Buenas tardes',
};
const partings: Readonly<Record<string, string>> = {
  abrazo: 'Un abrazo,',
  saludo: 'Un saludo,',
  'cordial-saludo': 'Cordial saludo,',
  'un-cordial-saludo': 'Un cordial saludo,',
  saludos: 'Saludos,',
  'saludos-cordiales': 'Saludos cordiales,',
  atentamente: 'Atentamente,',
};

/** "Estimada Sra. Gómez:", where the letter states the title and the manner is not familiar. */
const addressed = (person: Person, { tone, register, opening }: Greeted): string | null => {
  const title = titleOf(person.honorific);
  if (title === null || person.family === null || register === 'familiar') return null;
  if (tone === 'warm' && opening === 'hola' && person.given !== null && person.degree === null) return null;
  const degree = person.degree === null ? '' : `${degreeOf(person.degree, title)} `;
  return title === 'Sra.'
    ? `Estimada ${degree || 'Sra. '}${person.family}:`
    : `Estimado ${degree || 'Sr. '}${person.family}:`;
};

/** A given name alone is for those who say "tú", or who begin with "Hola" or "Buenos días" to somebody they call "usted". */
const nameOf = (person: Person, { tone, register, opening }: Greeted): string => {
  if (person.degree !== null && (register !== 'familiar' || person.given === null))
    return `${person.degree} ${person.family ?? person.name}`;
  return (register === 'familiar' || (tone === 'warm' && opening && openings[opening])) && person.given !== null
    ? person.given
    : (oneSurname(person) ?? person.name);
};

/** "María García López" is greeted as "María García". */
const oneSurname = ({ given, family }: Person): string | null =>
  given !== null && family !== null && /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(family)
    ? `${given} ${family.split(' ')[0]}`
    : null;

const titleOf = (honorific: string | null): 'Sr.' | 'Sra.' | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['sra', 'srta', 'señora', 'señorita', 'doña', 'dña', 'mrs', 'ms'].includes(word)) return 'Sra.';
  return ['sr', 'señor', 'don', 'mr'].includes(word) ? 'Sr.' : null;
};

const degreeOf = (degree: string, title: 'Sr.' | 'Sra.'): string =>
  /^dr/i.test(degree)
    ? title === 'Sra.'
      ? 'Dra.'
      : 'Dr.'
    : /^prof/i.test(degree)
      ? title === 'Sra.'
        ? 'Profa.'
        : 'Prof.'
      : degree;

/** Names in a row; the last word before a like sound is another one. */
export const listed = (names: readonly string[]): string => {
  if (names.length < 2) return names[0] ?? '';
  const last = names[names.length - 1] ?? '';
  return `${names.slice(0, -1).join(', ')} ${/^(?:i|hi(?!e))/i.test(last) ? 'e' : 'y'} ${last}`;
};
