import { fold } from '../../message/fold';

/** Small words inside names: "van der", "de la", "bin". */
export const isParticle = (folded: string): boolean => particles.has(folded);
const particles = new Set(
  "van|der|den|de|del|della|dello|dei|degli|di|da|do|dos|das|du|des|la|le|les|lo|von|vom|zu|zum|zur|und|af|av|ten|ter|te|tot|op|y|e|i|al|el|bin|ibn|ben|binti|bint|abu|st|san|santa|saint|ni|nic|mac|mc|o|d|l|s/o|d/o|dal|dalla|vander|vande|'t|het|an|of|freiherr|freifrau|graf|grafin|baron|baronin|edler|v.d|v/d|vd".split(
    '|',
  ),
);

/** Words as names are written: SHOUTING and small letters become capitals, what is mixed stays; a family name in capitals becomes small. */
export const properCase = (words: readonly string[]): readonly string[] => {
  const shouting = words.every((word) => word.toUpperCase() === word);
  const whisper = words.every((word) => word.toLowerCase() === word);
  return words.map((word, index) => {
    const isCaps = word.length > 2 && word.toUpperCase() === word && /\p{Lu}{2}/u.test(word) && !word.includes('.');
    if (shouting && (word.replace(/\./g, '').length < 2 || word.includes('.'))) return word;
    // "Maud LE TALLEC"
    const isSmallCaps =
      /^\p{Lu}{2}$/u.test(word) &&
      isParticle(fold(word)) &&
      [words[index - 1], words[index + 1]].some((next) => next !== undefined && isShout(next) && next.length > 2);
    if (isSmallCaps && !shouting) return capital(word);
    if (!isCaps && !whisper && !(shouting && word.length === 2 && words.length > 1)) return word;
    if (isParticle(fold(word)) && (index > 0 || words.length > 1) && (shouting || whisper))
      return index > 0 ? word.toLowerCase() : capital(word);
    return capital(word);
  });
};

/** "o'brien-smith" → "O'Brien-Smith", "MCDONALD" → "McDonald". */
const capital = (word: string): string => {
  const parts = word.toLowerCase().split(/([-'’])/);
  return parts
    .map((part) => {
      if (part.length > 4 && /^mc[a-z]/.test(part)) return `Mc${part.charAt(2).toUpperCase()}${part.slice(3)}`;
      return part.charAt(0).toUpperCase() + part.slice(1);
    })
    .join('');
};

/** Whether a family name is one of those that stand first in their own order: "NGUYEN Thi Lan", "KIM Minji". */
export const isFamilyFirst = (folded: string): boolean => vietnamese.has(folded) || chinese.has(folded);

/** Which words are the given and which the family name; null where the order cannot be known. */
export const splitName = (
  words: readonly string[],
  written: readonly string[],
  language: string,
): { readonly given: string | null; readonly family: string | null } => {
  const join = (from: number, to?: number) => words.slice(from, to).join(' ');
  if (words.length === 1) return { given: words[0] ?? null, family: null };
  // "Big Lou" is called so, and not Big.
  if (words.length === 2 && nicknamed.has(fold(words[0] ?? ''))) return { given: join(0), family: null };
  const capsFirst = isShout(written[0]) && !written.every(isShout);
  const first = fold(words[0] ?? '');
  const last = fold(words[words.length - 1] ?? '');
  if (hungarian.has(last) && !hungarian.has(first)) return { given: join(words.length - 1), family: join(0, -1) };
  if (vietnamese.has(first) && words.length > 2) return { given: join(words.length - 1), family: join(0, 1) };
  if (capsFirst) return { given: join(1), family: join(0, 1) };
  if (chinese.has(first) && !chinese.has(last) && words.length < 4 && words.length > 2)
    return { given: join(1), family: join(0, 1) };
  if (chinese.has(first) && words.length === 2) return { given: null, family: null };
  const particle = words.findIndex((word, index) => index > 0 && isParticle(fold(word)));
  if (particle > 0 && particle < words.length - 1) {
    const from = ['y', 'e', 'i'].includes(fold(words[particle] ?? '')) && particle > 1 ? particle - 1 : particle;
    return { given: join(0, from), family: join(from) };
  }
  const double = language === 'es' && words.length > 2 ? spanish(words) : words.length - 1;
  return { given: join(0, double), family: join(double) };
};

const nicknamed = new Set('big|little|lil|old|uncle|auntie|aunty|granny'.split('|'));

/** A word in capitals; "P.J." are initials. */
const isShout = (word: string | undefined): boolean =>
  word !== undefined && !word.includes('.') && word === word.toUpperCase() && /\p{Lu}.?\p{Lu}/u.test(word);

/** Where the family names of a Spanish name begin: two of them, unless the second word is a second given name. */
const spanish = (words: readonly string[]): number =>
  words.length > 3 ? words.length - 2 : secondGiven.has(fold(words[1] ?? '')) ? 2 : 1;
const secondGiven = new Set(
  'jose|maria|luis|carlos|ignacio|antonio|manuel|angel|javier|pablo|miguel|francisco|jesus|fernando|alberto|alejandro|andres|eduardo|enrique|isabel|carmen|teresa|elena|luisa|belen|pilar|cristina|victoria|rosa|ana|beatriz|dolores|mercedes|fernanda|alejandra|paula|lucia|sofia|eugenia|jimena|guadalupe|ramon|felipe|rafael|daniel|david|gabriel|martin|esteban|camilo|sebastian|mario|julio|cesar|ernesto'.split(
    '|',
  ),
);

/** Hungarian given names: the last word of a name that begins with the family. */
const hungarian = new Set(
  'peter|istvan|laszlo|jozsef|janos|zoltan|sandor|gabor|ferenc|attila|tamas|zsolt|tibor|andras|csaba|imre|gyorgy|balazs|gergely|bence|mate|levente|akos|marton|zsofia|zsuzsanna|erzsebet|ilona|katalin|eszter|agnes|ildiko|judit|krisztina|boglarka|reka|timea|orsolya|aniko|noemi|marta|edit|gyongyi|piroska|tunde|csilla|emese|dora|lilla|hajnalka|eniko|beata|norbert|bela|geza|jeno|lajos|karoly|miklos|mihaly|pal|szilard|botond|zsombor|adel|andrea|monika|szilvia|gizella|kinga|viktoria|erika|robert|gyula|denes|barnabas|kristof|daniel|adam|bernadett|melinda|nora|veronika|vivien|petra|fanni'.split(
    '|',
  ),
);
const vietnamese = new Set('nguyen|tran|pham|hoang|huynh|vuong|truong|dinh|duong|bui|dang|ngo'.split('|'));
const chinese = new Set(
  'wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|lim|tan|ng|wong|chan|cheung|lau|leung|kim|lee|park|choi|jung|kang|cho|yoon|jang|ong|goh|chua|teo|koh|kwok|tsai|hsu|chang'.split(
    '|',
  ),
);
