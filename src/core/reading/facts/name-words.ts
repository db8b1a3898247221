import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { cueWords, holds, once } from '../words';
import { houses } from './mailbox-kind';
import { isParticle } from './name-parts';
import { ungendered } from './name-ranks';

/** What a word says about what it stands in: bits of a number. */
export const kinds = { team: 1, org: 2, title: 4, none: 8, trade: 16 } as const;

/** What is known of one written word. */
export interface WordSense {
  readonly low: string;
  /** Bits of `kinds`. */
  readonly kind: number;
  /** The head of a post, also as the end of a longer word ("personaldisponent"). */
  readonly isPost: boolean;
  /** As it is said in a salutation, null where it is no honorific. */
  readonly honorific: string | null;
  /** A degree or an academic title: "Dr.", "Dipl.-Ing.", "PhD". */
  readonly isDegree: boolean;
}

/** Looks a word up as the letter's language has it; each once. */
export const senseOf = (word: string, letter: Letter): WordSense => {
  const { words, senses } = sensesOf(letter);
  const known = senses.get(word);
  if (known) return known;
  const low = fold(word);
  const bare = low.replace(/[.,]+$/, '');
  const made: WordSense = {
    low,
    kind: kindIn(bare, words),
    isPost: endsAsPost(bare, words),
    honorific: honorificOf(bare, letter),
    isDegree: [low, ungendered(low)].some((each) => degreeOf(each.replace(/[.,]/g, ''), letter)),
  };
  senses.set(word, made);
  return made;
};
const senseMaps = new WeakMap<ReadonlyMap<string, number>, Map<string, WordSense>>();

interface Senses {
  readonly words: ReadonlyMap<string, number>;
  readonly senses: Map<string, WordSense>;
}

const sensesOf = once((letter: Letter): Senses => {
  const words = lexicon(letter);
  const there = senseMaps.get(words);
  const senses = there && there.size < 4000 ? there : new Map<string, WordSense>();
  senseMaps.set(words, senses);
  return { words, senses };
});

const kindIn = (low: string, words: ReadonlyMap<string, number>): number => {
  const known = words.get(low);
  if (known !== undefined || low.length < 5) return known ?? 0;
  let found = endings.test(low) ? kinds.org : 0;
  // "rekryteringen" is "rekrytering", "polizeiakademie" an "akademie", "recruiting-team" a "team".
  for (let cut = 1; cut < 4; cut++)
    if (low.length - cut > 5 && !surname.test(low.slice(-cut)))
      found |= (words.get(low.slice(0, -cut)) ?? 0) & (kinds.team | kinds.org);
  for (let from = 2; low.length - from > 5; from++) found |= (words.get(low.slice(from)) ?? 0) & kinds.org;
  if (low.includes('-'))
    for (const part of low.split('-')) found |= (words.get(part) ?? 0) & ~(kinds.none | kinds.trade);
  return found;
};

/** What makes a surname of a word: "Brandsma", "Bankman", "Studiowski". */
const surname = /^(?:b[yi]|s?ma|[st]?ra|s[eo]n|sk[iay]|man|ov|ova|ev|ić|ez)$/;

const endsAsPost = (low: string, words: ReadonlyMap<string, number>): boolean => {
  if (((words.get(low) ?? 0) & kinds.title) !== 0) return true;
  for (let size = 5; size < low.length; size++)
    if (((words.get(low.slice(low.length - size)) ?? 0) & kinds.title) !== 0) return true;
  return false;
};

/** Whether a text holds the head of a post. */
export const holdsPost = (text: string, letter: Letter): boolean => {
  for (const word of text.split(between)) if (word.length > 1 && senseOf(word, letter).isPost) return true;
  return holds(cueWords(letter, 'titles'), text, 2);
};
const between = /[^\p{L}-]+/u;

const lexicon = (letter: Letter): ReadonlyMap<string, number> => {
  const teams = cueWords(letter, 'teams');
  const known = lexicons.get(teams);
  if (known) return known;
  const made = new Map<string, number>();
  const add = (words: readonly string[], kind: number) => {
    for (const word of words) made.set(word, (made.get(word) ?? 0) | kind);
  };
  add(teams, kinds.team);
  add(cueWords(letter, 'orgs'), kinds.org);
  add(cueWords(letter, 'titles'), kinds.title);
  add(noName, kinds.none);
  for (const key of ['asks', 'contacts'] as const)
    add(
      cueWords(letter, key).filter((word) => word.length > 3 && !word.includes(' ') && !askedNames.has(word)),
      kinds.none,
    );
  // What greetings, goodbyes, subjects and labels are made of is nobody's name.
  for (const key of ['greetings', 'signOffs', 'subjectWords', 'companyLabels', 'roleAfter'] as const)
    add(
      cueWords(letter, key)
        .flatMap((phrase) => phrase.split(' '))
        .filter((word) => word.length > 1),
      kinds.none,
    );
  add(houses, kinds.none);
  add(trades, kinds.trade);
  lexicons.set(teams, made);
  return made;
};
const lexicons = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** How words look as a person's name: 'yes', 'no', or 'doubtful' where the last of them is a trade too. */
export const looksLikeName = (words: readonly string[], letter: Letter): 'yes' | 'no' | 'doubtful' => {
  if (words.length === 0 || words.length > 7) return 'no';
  const isLower = words.every((word) => word === word.toLowerCase());
  // "l'assurance de ma considération distinguée."
  if (isLower && (words.length > 3 || /\p{L}{2}\.$/u.test(words[words.length - 1] ?? ''))) return 'no';
  // "Coord. Pedagógica": a post cut short.
  if (words.length === 2 && /^\p{Lu}\p{Ll}{3,}\.$/u.test(words[0] ?? '')) return 'no';
  if (words.length > 1 && article.test(words[0] ?? '') && letter.language.code !== 'en') return 'no';
  if (boards.test(fold(words[words.length > 2 && (words[0] ?? '').length < 4 ? 1 : 0] ?? ''))) return 'no';
  if (
    /^(?:The|Les|Das|Die|Der|Los|Las|Het|Det|Aux?|Chez|Our|Your|Meine?|Unsere?|Notre|Votre|Nuestr[oa]|Nostr[oa]|Noss[oa]|Onze|Nasz[ae]?)$/.test(
      words[0] ?? '',
    )
  )
    return 'no';
  let solid = 0;
  let isDoubtful = false;
  let whole = ' ';
  for (const [index, word] of words.entries()) {
    const { low: written, kind } = senseOf(word, letter);
    const low = written.endsWith('.') ? written.slice(0, -1) : written;
    whole += `${low} `;
    if (!shape.test(word) || /['’]s$/.test(word)) return 'no';
    if (isParticle(low) && words.length > 1 && (index > 0 || words.length > 2 || word !== word.toLowerCase())) continue;
    // "Vilhena de Sá" is no S.A.
    if (legal.test(low.replace(/\./g, '')) && (low.length > 2 || /^[A-Z.]+$/.test(word))) return 'no';
    if (/.\.(?:com|net|org|io|de|co|ai|fr|es|it|nl|pl|se|br|jp|cn|kr|example)$/.test(low)) return 'no';
    if (words.length === 1 && chiefs.test(low)) return 'no';
    if (words.length === 2 && (kind & ~kinds.trade) === kinds.none && namesToo.has(low)) isDoubtful = true;
    else if (kind !== 0 && !(kind === kinds.trade)) {
      if (
        (kind & (kinds.team | kinds.org)) !== 0 ||
        ((kind & kinds.none) !== 0 && !(words.length > 1 && word.includes('.') && word.length < 6))
      )
        return 'no';
      if ((kind & kinds.title) !== 0 && index === 0 && (kind & kinds.trade) !== 0 && words.length === 2)
        isDoubtful = true;
      else if ((kind & kinds.title) !== 0 && (index === 0 || (kind & kinds.trade) === 0)) {
        if (index === 0 || index < words.length - 1) return 'no';
        isDoubtful = true;
      }
    }
    const first = word.charAt(0);
    const isCapital = first !== first.toLowerCase() || first.toUpperCase() === first;
    if (!isCapital && !(isLower && words.length > 1) && !/^['’]?[a-z]['’]\p{Lu}/u.test(word)) return 'no';
    if (word.replace(/\./g, '').length > 1) solid++;
  }
  const end = words[words.length - 1] ?? '';
  if (words.length > 1 && end === end.toLowerCase() && !isLower && isParticle(fold(end))) return 'no';
  if (solid === 0 || (isLower && words.length === 2 && isParticle(fold(words[1] ?? '')))) return 'no';
  if (words.length > 1 && phrases(letter).some((phrase) => whole.includes(phrase))) return 'no';
  return isDoubtful ? 'doubtful' : 'yes';
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

const honorificOf = (key: string, letter: Letter): string | null => {
  const bare = key.replace(/[.]/g, '');
  for (const { honorifics } of [letter.language.cues, letter.languages.en.cues]) {
    const known = foldedHonorifics(honorifics);
    const said = known.get(bare) ?? known.get(bare.replace(/ª$/, 'a'));
    if (said !== undefined) return said;
  }
  return everywhere[key] ?? null;
};

const foldedHonorifics = (honorifics: Readonly<Record<string, string>>): ReadonlyMap<string, string> => {
  const known = honorificMaps.get(honorifics);
  if (known) return known;
  const made = new Map(Object.entries(honorifics).map(([key, said]) => [fold(key).replace(/[.]/g, ''), said]));
  honorificMaps.set(honorifics, made);
  return made;
};
const honorificMaps = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>();

/** Honorifics that stand in letters of any language. */
const everywhere: Readonly<Record<string, string | undefined>> = {
  frau: 'Frau',
  herr: 'Herr',
  mme: 'Mme',
  monsieur: 'Monsieur',
  madame: 'Madame',
  mlle: 'Mlle',
  pani: 'Pani',
  pan: 'Pan',
  mevrouw: 'mevrouw',
  dhr: 'de heer',
  senor: 'Sr.',
  senora: 'Sra.',
  signora: 'Sig.ra',
};

const degreeOf = (key: string, letter: Letter): boolean =>
  degrees(letter).has(key) ||
  /^(?:prof|dr|phd|mba|msc|bsc|dipl|ing|drs|mgr)$|^(?:dipl|dr)\W|^(?:prof|eng|enf|arq|dr|psic)[aoªº]$/.test(key);

const degrees = (letter: Letter): ReadonlySet<string> => {
  const key = letter.language.cues.degrees;
  const known = degreeSets.get(key);
  if (known) return known;
  const made = new Set([...key, ...letter.languages.en.cues.degrees].map((word) => fold(word).replace(/\./g, '')));
  degreeSets.set(key, made);
  return made;
};
const degreeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

const shape = /^[\p{L}\p{M}][\p{L}\p{M}'’‘`´ʼ.·\-‐/ªº]{0,30}$|^['’]\p{L}[\p{L}'’-]{0,20}$/u;
/** Words of dates and places that are names as well. */
const namesToo = new Set(
  'estrada|plaza|calle|corso|piazza|strada|viale|rue|praca|paseo|park|street|french|english|samstag|freitag|sonntag|montag|sabato|domenica|venerdi|sabado|vrijdag|zondag|sroda|niedziela|april|june|august|day|an|may|floor|mai|juni|sunday|natal|wojt|starosta|strasse|drive|square|terrace|price'.split(
    '|',
  ),
);
/** Words of asking and of contact that names are made of. */
const askedNames = new Set('ring|host|call|page|email|jury'.split('|'));
/** One word that ends so is a post. */
const chiefs =
  /.{3}(?:chef|chefin|leder|ledare|leitung|hoofd|monteur|meister|beauftragte|(?:leiter|sprecher|koordinator|berater|betreuer|direktor|referent|sekretar|sachbearbeiter|verwalter|vorsteher|inspektor)(?:in)?)$/;
const endings =
  /.(?:abteilung|beratung|team|schaft|keit|heit|eingang|ausschuss|referat|betreuung|planung|leitung|gewinnung|sekretariat|administratie|dienst|strasse|gasse|platz|straat|gatan|vagen|torget|direktion|vertretung|vermittlung|vermietung|betreuung|avdelning|avdelningen|enheten|amt|verwaltung|management|service|buro|stelle|wesen|zentrum|gesellschaft|porta+le?|platt?aform[ae]?)$|.{5}(?:erij|erei|eria|erie|arnia|ownia)$/;
/** "Comité CAS": several who choose together. */
const boards =
  /^(?:\p{L}*kom(?:mission|misja|isja|itee|itet|mitten)(?:en)?|comm?i(?:te|tato|sion|ssao|ssion|ssione|ssie|ttee)|gremium|tribunal|jur(?:y|yn|i|ado)|giuria|banca|namnden)$/u;
const article = /^(?:Le|La|El|Il|Lo|De|Den|En|Un|Une|Una|Um|Uma|Ein|Eine|Y|E|Et|Und|Och)$/;
export const legal =
  /^(?:gmbh|ag|kg|se|inc|co|llc|llp|ltd|limited|plc|corp|corporation|sarl|sas|sa|srl|spa|bv|nv|ab|oy|oyj|aps|kft|zrt|sro|ltda|eireli|gbr|ohg|ug|kgaa|pty|mbh|eg|slu|sll|sau|sasu|eurl|scop|snc|scrl|srls|asbl|vzw|bvba|gesmbh|pvt|lda|unipessoal|spzoo|eirl)$/;

/** Posts that are family names as well, as the last word of a name. */
const trades =
  'cook|baker|porter|butcher|carpenter|painter|gardener|chaplain|dean|page|fellow|driver|keeper|warden|ranger|host|judge|steward|champion|guard|hand|clerk|tutor|coach|trainer|joiner|packer|loader|fitter|chef|koch|meister|bauer|leiter|maler|zimmermann|tischler|drucker|conte|sarto|capo|muratore|ferrari|mercier|boulanger|lemaitre|pastor|guarda|porteiro|turner|butler|barber|potter|kuster|kaufmann|handler|stolarz|tokarz|kucharz|piekarz|chair|hunter|miller|gerber|forster|brauer|dreher|winzer|gartner|schreiner|schlosser|maurer|doctor|major|provost|chance|visser|bakker|slager|schilder|kok|smit|kuiper|timmerman|kowal|mason|sommer'.split(
    '|',
  );

const noName =
  'conference|boardroom|lobby|foyer|dispatch|cafeteria|canteen|auditorium|github|behance|telegram|wechat|kakaotalk|kakao|discord|viber|signal|startup|portal|karriereportal|jobportal|series|resource|oui|nein|nej|peut-etre|vielleicht|kanske|kein|keine|direktwahl|durchwahl|mobil|mobiel|movil|celular|cellulare|cell|handy|komorka|telefon|telefono|telefone|telefoon|telefonico|telefonica|telephonique|telefonisch|telefoniczna|extension|ramal|durchwahlnummer|portable|direct|repondre|responder|rispondere|antworten|beantwoorden|svara|odpowiedz|odpowiedziec|accepter|aceptar|aceitar|accetta|accettare|annehmen|accepteren|acceptera|refuser|rechazar|recusar|rifiuta|ablehnen|weigeren|suerte|wojta|burmistrza|starosty|marszalka|rektora|dziekana|naczelnika|komendanta|halsningar|halsning|saludos|abrazo|abracos|cumprimentos|saluti|groeten|groetjes|groet|cordialement|salutations|pozdrawiam|pozdrowienia|grusse|gruesse|gruss|przepraszam|potwierdzam|confirmar|confirmer|bestatigen|bevestigen|conferma|confermo|organizador|organizadora|organizzatore|organisator|organisatrice|organizator|invitados|convidados|invitati|invites|gaste|gasten|gaster|goscie|gminy|miasta|powiatu|wojt|burmistrz|starosta|alcalde|sindaco|prefeito|burgermeister|burgemeester|borgmastare|laticinios|frigorifico|transports|papeteries|familie|famille|familia|famiglia|family|familjen|rodzina|geschwister|gebruder|eheleute|rua|avenida|travessa|alameda|praca|calle|paseo|plaza|viale|piazza|corso|rue|boulevard|impasse|quai|chemin|ulica|aleja|plac|carretera|estrada|rodovia|strada|square|drive|parkway|highway|suite|terrace|crescent|bakkerij|bakery|backerei|boulangerie|panaderia|padaria|panificio|piekarnia|bageri|slagerij|metzgerei|boucherie|carniceria|macelleria|apotheke|apotheek|farmacia|apteka|apotek|officina|oficina|taller|warsztat|verkstad|gasthof|gasthaus|firma|pfiat|accounts|payable|receivable|payroll|facilities|procurement|compliance|outreach|workforce|whatsapp|survey|premium|payments|risk|contract|bursary|registrations|weds|tues|thurs|inflight|spanish|french|german|english|mandarin|italian|portuguese|dutch|polish|swedish|japanese|korean|cantonese|sorry|she|he|they|me|my|his|her|their|who|senior|junior|skickat|gesendet|envoye|enviado|inviato|verzonden|wyslano|wyslane|sendt|headhunter|alerta|alerte|descadastre-se|hrbp|union|credit|toll-free|presidence|vice-presidence|decanat|scolarite|greffe|intendance|comptabilite|deplacements|rektorat|dekanat|prasidium|vorstand|geschaftsstelle|pflegedienst|auswahl|redaktion|kanzlei|organisateur|pesquisa|ricerca|aquisicao|acquisition|importacao|manutenzione|sciences|limited|recrutement|recrutamento|reclutamiento|seleccion|selezione|selezioni|werving|rekrutacja|rekrytering|rekruttering|karriere|karriar|kariera|carriere|carrieres|carreras|carreiras|personal|personalabteilung|rrhh|drh|equipe|equipo|equipa|bewerbung|sollicitatie|candidatures|vacatures|hr|rh|kadry|candidato|applicant|our|this|a|an|view|click|subject|http|https|www|we|is|no|yes|ok|choose|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|june|july|august|september|october|november|december|mobile|tel|email|e-mail|fax|unsubscribe|privacy|powered|copyright|note|ps|p.s|street|road|avenue|floor|building|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|segunda|terca|quarta|quinta|sexta|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzialek|wtorek|sroda|czwartek|piatek|mandag|tisdag|onsdag|torsdag|fredag|videocall|when|where|what|format|instructions|duration|location|agenda|option|alternative|accept|decline|reply|webex|skype|slack|also|just|if|as|or|but|eu|uk|usa|hq|not|am|pm|week|month|today|tomorrow|hybrid|gdpr|rgpd|id|ref|passcode|password|iphone|android|samsung|huawei|descadastrar|cancelar|abmelden|désabonner|desinscription|uitschrijven|avregistrera|impressum|province|mairie|commune|ville|prefecture|ministere|rectorat|ayuntamiento|comune|gemeente|stadt|gemeinde|kommun|gmina|urzad|prefeitura|camara|bistrot|brasserie|ristorante|trattoria|restaurante|restauracja|restaurang|hotel|klinik|clinique|clinica|klinika|theater|teatr|teatro|theatre|fondation|fundacion|fondazione|fundacja|stichting|stiftung|universite|universidad|universita|universidade|uniwersytet|universiteit|universitat|hochschule|hogeschool|lycee|liceo|schule|ecole|escuela|escola|scuola|szkola|skola'.split(
    '|',
  );
