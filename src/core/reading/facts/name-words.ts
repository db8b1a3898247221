import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { cueWords, setOf } from '../words';
import { isParticle } from './name-parts';

/** Whether words can be a person's name: few, of letters, capitalised (or all in one case), none of a team, a title or a firm. */
export const isName = (words: readonly string[], letter: Letter): boolean => {
  if (words.length === 0 || words.length > 7) return false;
  const folded = words.map((word) => fold(word).replace(/\.$/, ''));
  const isLower = words.every((word) => word === word.toLowerCase());
  let solid = 0;
  for (const [index, word] of words.entries()) {
    const low = folded[index] ?? '';
    if (!shape.test(word)) return false;
    if (isParticle(low) && words.length > 1 && (index > 0 || words.length > 2 || word !== word.toLowerCase())) continue;
    if (isForeign(low, word, index, words.length, letter)) return false;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase() || !/[a-zà-ÿ]/.test(word.charAt(0));
    if (!isCapital && !(isLower && words.length > 1) && !/^['’]?[a-z]['’]\p{Lu}/u.test(word)) return false;
    if (word.replace(/\./g, '').length > 1) solid++;
  }
  if (isLower && words.length === 2 && isParticle(folded[1] ?? '')) return false;
  const whole = ` ${folded.join(' ')} `;
  return solid > 0 && !phrases(letter).some((phrase) => whole.includes(phrase));
};

/** A word that no name holds: of a team, a kind of firm, a post, a day, a page. */
const isForeign = (low: string, word: string, index: number, count: number, letter: Letter): boolean => {
  if (
    legal.test(low.replace(/\./g, '')) ||
    /.(?:abteilung|amt|verwaltung|management|service|buro|stelle|wesen|zentrum|gesellschaft)$/.test(low) ||
    (!word.includes('.') && noName.has(low))
  )
    return true;
  if (setOf(cueWords(letter, 'teams')).has(low) || setOf(cueWords(letter, 'orgs')).has(low)) return true;
  if (!setOf(cueWords(letter, 'titles')).has(low)) return false;
  return !(index === count - 1 && count > 1 && trades.has(low)) && !(index > 0 && index < count - 1 && trades.has(low));
};

/** Teams of several words, each between blanks. */
const phrases = (letter: Letter): readonly string[] => {
  const words = cueWords(letter, 'teams');
  const known = phraseLists.get(words);
  if (known) return known;
  const made = words.filter((word) => word.includes(' ')).map((word) => ` ${word} `);
  phraseLists.set(words, made);
  return made;
};
const phraseLists = new WeakMap<readonly string[], readonly string[]>();

/** As the letter's language, or English, says it; null where the word is no honorific. */
export const saidHonorific = (word: string, letter: Letter): string | null => {
  const key = fold(word).replace(/[.,]+$/, '');
  for (const { honorifics } of [letter.language.cues, letter.languages.en.cues]) {
    for (const each of [key, `${key}.`])
      if (Object.prototype.hasOwnProperty.call(honorifics, each)) return honorifics[each] ?? null;
  }
  return everywhere.get(key) ?? null;
};

/** Honorifics that stand in letters of any language. */
const everywhere = new Map([
  ['frau', 'Frau'],
  ['herr', 'Herr'],
  ['mme', 'Mme'],
  ['monsieur', 'Monsieur'],
  ['madame', 'Madame'],
  ['mlle', 'Mlle'],
  ['pani', 'Pani'],
  ['pan', 'Pan'],
  ['mevrouw', 'mevrouw'],
  ['dhr', 'de heer'],
  ['senor', 'Sr.'],
  ['senora', 'Sra.'],
  ['signora', 'Sig.ra'],
]);

/** Whether a word is a degree or an academic title: "Dr.", "Dipl.-Ing.", "PhD". */
export const isDegree = (word: string, letter: Letter): boolean => {
  const key = fold(word).replace(/[.,]/g, '');
  return degrees(letter).has(key) || /^(prof|dr|phd|mba|msc|bsc|dipl|ing|drs|mgr)$/.test(key) || /^dipl\W/.test(key);
};

const degrees = (letter: Letter): ReadonlySet<string> => {
  const key = letter.language.cues.degrees;
  const known = degreeSets.get(key);
  if (known) return known;
  const made = new Set([...key, ...letter.languages.en.cues.degrees].map((word) => fold(word).replace(/\./g, '')));
  degreeSets.set(key, made);
  return made;
};
const degreeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

const shape = /^[\p{L}\p{M}][\p{L}\p{M}'’‘`´ʼ.·\-‐/ªº]{0,30}$|^['’][\p{L}][\p{L}'’-]{1,20}$/u;
const legal =
  /^(gmbh|ag|kg|inc|llc|llp|ltd|limited|plc|corp|corporation|sarl|sas|sa|srl|spa|bv|nv|ab|oy|oyj|aps|kft|zrt|sro|ltda|eireli|gbr|ohg|ug|kgaa|pty|mbh|eg)$/;

/** Posts that are family names as well, as the last word of a name. */
const trades = new Set(
  'cook|baker|porter|butcher|carpenter|painter|gardener|chaplain|dean|page|fellow|driver|keeper|warden|ranger|host|judge|steward|champion|master|guard|hand|clerk|tutor|coach|trainer|joiner|packer|loader|fitter|mechanic|chef|koch|meister|bauer|leiter|maler|zimmermann|tischler|drucker|bibliothecaire|conte|sarto|capo|muratore|ferrari|mercier|boulanger|lemaitre|cadre|jefe|pastor|guarda|porteiro|chair|hunter|miller|partner|gerber|förster|forster|brauer|dreher|winzer|gärtner|gartner|schreiner|schlosser|maurer|chemist|doctor|major|bursar|provost|chance|visser|bakker|slager|schilder|kok|smit|kuiper|timmerman|kowal|rolnik|mason|intern|sommer'.split(
    '|',
  ),
);

const noName = new Set(
  'recrutement|recrutamento|reclutamiento|seleccion|selezione|selezioni|werving|rekrutacja|rekrytering|rekruttering|karriere|karriar|kariera|carriere|carrieres|carreras|carreiras|personal|personalabteilung|bewerbermanagement|rrhh|drh|equipe|equipo|equipa|team|dotation|bewerbung|sollicitatie|candidatures|vacatures|hr|rh|kadry|dotacao|candidato|candidate|applicant|the|your|our|this|a|an|please|new|view|click|sent|from|to|re|fwd|date|time|subject|http|https|www|interview|invitation|you|we|it|is|no|yes|ok|thanks|thank|hi|hello|dear|book|choose|schedule|join|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|june|july|august|september|october|november|december|zoom|google|microsoft|linkedin|online|phone|mobile|tel|email|e-mail|fax|unsubscribe|privacy|powered|copyright|confidential|note|ps|p.s|update|street|road|avenue|floor|building|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|sroda|czwartek|piatek|mandag|tisdag|onsdag|torsdag|fredag|video|videocall|videosamtal|when|where|who|what|with|format|instructions|details|duration|location|agenda|option|alternative|accept|decline|confirm|reply|reminder|webex|skype|slack|meet|calendly|also|just|if|as|for|and|or|but|so|then|us|eu|uk|usa|cv|hq|not|am|pm|day|week|month|today|tomorrow|virtual|remote|hybrid|onsite|ltd|gdpr|rgpd|id|ref|meeting|passcode|password|www|iphone|android|outlook|samsung|huawei'.split(
    '|',
  ),
);
