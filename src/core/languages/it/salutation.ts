import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** Italian: "Gentile" is the same for everyone; "dott.ssa", "Sig." only where the letter itself says so. */
export const salutation: Salutation = {
  anybody: 'candidato|candidata|candidati|candidate',
  woman: {
    called: 'Signora',
    titles:
      'direttrice|coordinatrice|impiegata|segretaria|addetta|incaricata|amministratrice|fondatrice|collaboratrice|selezionatrice|caporedattrice|redattrice|ispettrice|operatrice|educatrice|infermiera|ricercatrice',
  },
  greet: (who) => {
    if (who.people.length > 0) {
      const names = listed(who.people.map((person) => nameOf(person, who)));
      if (who.register === 'familiar')
        return who.opening === 'buongiorno'
          ? [`Buongiorno ${names},`, `Ciao ${names},`]
          : [`Ciao ${names},`, `Buongiorno ${names},`];
      return isEasy(who)
        ? [`Buongiorno ${names},`, `Gentile ${names},`]
        : [`Gentile ${names},`, `Buongiorno ${names},`];
    }
    if (who.register === 'familiar') return [who.team ? 'Ciao a tutto il team,' : 'Ciao,', 'Buongiorno,'];
    return ['Buongiorno,', who.tone === 'warm' ? 'Salve,' : 'Alla cortese attenzione dell’ufficio selezione,'];
  },
  signOff: ({ people, tone, register, parting }) => {
    const usual =
      register === 'familiar'
        ? [people.length === 0 ? 'Un saluto,' : 'Un caro saluto,', 'A presto,', 'Cari saluti,']
        : tone === 'warm'
          ? ['Cordiali saluti,', 'Un cordiale saluto,', 'Con i migliori saluti,']
          : ['Cordiali saluti,', 'Distinti saluti,', 'Con i migliori saluti,'];
    const mirrored = parting ? partings[parting] : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

const partings: Readonly<Record<string, string>> = {
  cordiali: 'Cordiali saluti,',
  distinti: 'Distinti saluti,',
  saluto: 'Un saluto,',
  caro: 'Un caro saluto,',
};

/** A letter that says "Buongiorno" is answered likewise; to a stranger "Gentile" and the whole name are the rule. */
const isEasy = ({ tone, opening }: Greeted): boolean => tone === 'warm' && opening === 'buongiorno';

const nameOf = (person: Person, who: Greeted): string => {
  const { register } = who;
  const title = titleOf(person);
  const titled = title !== null && person.family !== null;
  if (titled && person.degree !== null) return `${title} ${person.family}`;
  if (register === 'familiar') return person.given ?? person.name;
  if (isEasy(who) && person.given !== null) return person.given;
  return titled ? `${title} ${person.family}` : person.name;
};

const titleOf = ({ honorific, degree }: Person): string | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  const woman = ['sigra', 'sig ra', 'signora', 'sra', 'mrs', 'ms', 'dottssa', 'dottoressa'].includes(word);
  const man = ['sig', 'signor', 'signore', 'sr', 'mr'].includes(word);
  if (degree !== null) return degreeOf(degree, woman);
  if (word.startsWith('dott')) return woman ? 'Dott.ssa' : 'Dott.';
  return woman ? 'Signora' : man ? 'Signor' : null;
};

const degreeOf = (degree: string, woman: boolean): string => {
  // As the letter writes it.
  if (/^(?:dott|prof)\.(?:ssa)?$/.test(degree) && (!woman || degree.endsWith('ssa'))) return degree;
  if (/^(?:dr|dott)/i.test(degree))
    return /ssa/i.test(degree) || woman ? 'Dott.ssa' : /^dott/i.test(degree) ? 'Dott.' : degree;
  if (/^prof/i.test(degree)) return /ssa/i.test(degree) || woman ? 'Prof.ssa' : 'Prof.';
  return degree;
};

/** Names in a row; the last word before a like sound is another one. */
export const listed = (names: readonly string[]): string => {
  if (names.length < 2) return names[0] ?? '';
  const last = names[names.length - 1] ?? '';
  return `${names.slice(0, -1).join(', ')} ${/^e/i.test(last) ? 'ed' : 'e'} ${last}`;
};
