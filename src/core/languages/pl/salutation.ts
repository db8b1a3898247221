import { listed } from '../listed';
import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { vocative } from './vocative';

/**
 * Polish: "Pani" and "Pan" only where the letter itself says so, with the first name in the vocative. A bare name is how a
 * mailing greets, so without a title nobody is named but by those who say "ty", or by a degree.
 */
export const salutation: Salutation = {
  // "chciałabym" is a woman's, "przesłałem" a man's; both in one letter, and nobody's.
  ownTitle: (text) => {
    const hers = (text.match(/\p{L}+ła(?:m|bym)(?!\p{L})/gu) ?? []).some((verb) => !present.test(verb));
    const his = hisVerb.test(text);
    return hers === his ? null : hers ? 'Pani' : 'Pan';
  },
  full: ['szanowna'],
  anybody: 'kandydat|kandydatka|kandydacie|kandydatko|kandydaci|kandydatki|aplikant|aplikantka',
  woman: {
    called: 'Pani',
    titles:
      'specjalistka|kierowniczka|dyrektorka|rekruterka|asystentka|koordynatorka|menedżerka|menadżerka|konsultantka|referentka|księgowa|pełnomocniczka|sekretarka|prezeska|właścicielka|doradczyni|nauczycielka|zastępczyni|szefowa|założycielka|lekarka|redaktorka|naczelniczka|wychowawczyni|wicedyrektorka|inspektorka|administratorka|starsza|młodsza|główna',
  },
  greet: (who) => {
    const [first] = who.people;
    if (first) {
      const titled = who.people.length === 1 ? addressed(first, who) : null;
      if (titled) return [titled];
      const names = listed(
        who.people.map((person) => nameOf(person, who)),
        'i',
      );
      if (who.register === 'familiar') return [`Cześć ${names},`, 'Dzień dobry,'];
      if (who.people.some((person) => person.degree !== null)) return [`Dzień dobry, ${names},`, 'Szanowni Państwo,'];
      const plain = who.people.length > 1 || who.tone === 'formal' || who.opening === 'szanowna';
      // The first name alone is the person's to choose.
      const called = who.people.length === 1 && first.given !== null ? vocative(first.given) : null;
      return [
        ...(plain && who.people.length === 1 && titleFor(first) === 'Pani' ? ['Szanowna Pani,'] : []),
        ...(plain ? ['Szanowni Państwo,', 'Dzień dobry,'] : ['Dzień dobry,', 'Szanowni Państwo,']),
        ...(called === null ? [] : [`Dzień dobry, ${called},`]),
      ];
    }
    if (who.register === 'familiar') return ['Dzień dobry,', 'Cześć,'];
    if (who.company !== null) return ['Szanowni Państwo,', `Szanowny Zespole firmy ${who.company},`];
    if (who.team) return ['Szanowni Państwo,', 'Drogi Zespole,'];
    return who.tone === 'warm' ? ['Dzień dobry,', 'Szanowni Państwo,'] : ['Szanowni Państwo,', 'Dzień dobry,'];
  },
  signOff: ({ tone, register, parting, opening, people }) => {
    const stiff = opening === 'szanowna' || people.some(({ honorific }) => titleOf(honorific));
    const usual =
      register === 'familiar'
        ? ['Pozdrawiam', 'Serdecznie pozdrawiam', 'Wszystkiego dobrego']
        : tone === 'warm' && !stiff
          ? ['Serdecznie pozdrawiam', 'Pozdrawiam serdecznie', 'Z pozdrowieniami']
          : ['Z poważaniem', 'Z wyrazami szacunku', 'Łączę wyrazy szacunku'];
    const mirrored = parting ? partings[parting] : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

/** What a man did or would do. „Zespołem”, „kapitałem” are nouns, and nobody's: only endings and words that are verbs count. */
const hisVerb =
  /\p{L}łbym(?!\p{L})|(?:[oyi]wał|(?<!\p{L})(?:by|mog|zaczą|wzią|przeją|podją|znalaz|zapomnia|chcia|mia|widzia|wiedzia|musia|mówi|umówi|omówi|robi|zrobi|prosi|poprosi|zaprosi|dzwoni|zadzwoni|ustali|potwierdzi|sprawdzi|załączy|dołączy|wróci|zwróci|zauważy|uzna|pozna|pisa|napisa|zapisa|czyta|przeczyta|przesła|wysła|posła|odesła|otrzyma|dosta|spotka|obieca|przekaza|pokaza|myśla|pomyśla|pyta|zapyta|wspomnia|wspomina|wybra|odebra|zebra|słysza|usłysza|obejrza|szuka|czeka|pozwoli|rozmawia|omawia)ł)em(?!\p{L})/iu;

/** „Przesyłam" mówi i mężczyzna. */
const present = /(?:syłam|wołam|^(?:od|za)?działam)$/i;

const partings: Readonly<Record<string, string>> = {
  pozdrawiam: 'Pozdrawiam',
  serdecznie: 'Serdecznie pozdrawiam',
  powazaniem: 'Z poważaniem',
  szacunek: 'Z wyrazami szacunku',
};

const addressed = (person: Person, { register }: Greeted): string | null => {
  const title = titleOf(person.honorific);
  if (title === null || register === 'familiar') return null;
  const degree = person.degree === null ? '' : `${person.degree} `;
  // "Pani Nowicka" is curt to a Polish ear: it is "Pani Ewo".
  const called = person.degree === null && person.given !== null ? vocative(person.given, title === 'Pani') : null;
  const name = called ?? person.family ?? person.name;
  return title === 'Pani' ? `Szanowna Pani ${degree}${name},` : `Szanowny Panie ${degree}${name},`;
};

const nameOf = (person: Person, { register }: Greeted): string => {
  if (person.degree !== null) return `${person.degree} ${person.family ?? person.name}`;
  if (register === 'familiar') return (person.given && vocative(person.given)) ?? person.given ?? person.name;
  return person.name;
};

export const titleOf = (honorific: string | null): 'Pan' | 'Pani' | null => {
  const word = (honorific ?? '').toLowerCase().replace(/\./g, '');
  if (['pani', 'p pani', 'mrs', 'ms'].includes(word)) return 'Pani';
  return ['pan', 'panie', 'mr'].includes(word) ? 'Pan' : null;
};

/** A surname in -wska, -ńska, -icka is a woman's; one in -ski abroad need not be a man's. */
export const titleFor = ({ honorific, family }: Person): 'Pan' | 'Pani' | null =>
  titleOf(honorific) ?? (/(?:wsk|ńsk|[ie]ck|dzk)a$/.test(family ?? '') ? 'Pani' : null);
