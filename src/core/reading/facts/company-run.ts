import { isLetter } from '../spot';

/** The end of the run of words that may be a firm's name, from the capital at `from`: capitals, "&", "und", "de la", a legal form. */
export const runEnd = (text: string, from: number): number => {
  let end = from;
  for (let at = from; at < text.length && at - from < 90; at++) {
    const stop = wordEnd(text, at);
    if (stop === at) break;
    const word = text.slice(at, stop);
    const isCapital = (isUpper(text.charCodeAt(at)) && word !== 'Sp.') || elided.test(word);
    const isNumber = isDigit(text.charCodeAt(at)) && stop - at < 4;
    // "Szkoła Podstawowa nr 14", "School District No. 96".
    if (end > from && numbered.test(word) && text.charCodeAt(stop) === 0x20 && isDigit(text.charCodeAt(stop + 1))) {
      at = stop;
      continue;
    }
    if (end > from && !isCapital && ofKind.has(word)) {
      at = stop;
      // "Centre hospitalier": the kind may end there.
      if (text.charCodeAt(at) !== 0x20) break;
      continue;
    }
    // "Ristorante Il Faro": no sentence begins where none has ended.
    if (end > from && isCapital && sentenceWords.has(word) && (word !== 'Il' || text.charAt(at - 2) === '.')) break;
    if (
      !isCapital &&
      !isNumber &&
      !joints.has(word) &&
      !(end > from && purposes.has(word) && institution.test(text.slice(from, end)))
    )
      break;
    const isStop = word.endsWith('.') && !shortened.test(word);
    if (isCapital || isNumber) end = isStop ? stop - 1 : stop;
    at = stop;
    if (isStop || (legal.has(word.replace(/\.$/, '')) && !text.startsWith(' & Co', at)) || text.charCodeAt(at) !== 0x20)
      break;
  }
  for (
    let cut = text.lastIndexOf(' ', end - 1);
    cut > from && lastWords.has(text.slice(cut + 1, end));
    cut = text.lastIndexOf(' ', end - 1)
  )
    end = cut;
  while (end > from && /['’.,+-]/.test(text.charAt(end - 1)) && !dotted.test(text.slice(Math.max(from, end - 6), end)))
    end--;
  const form = legalTail.exec(text.slice(end, end + 24));
  if (form) return end + form[0].length;
  return /['’]s$/.test(text.slice(end - 2, end)) && /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? end - 2 : end;
};

/** Words cut short within names of houses: "Coop. Sociale", "Az. Agricola", "Gebr. Hofer". */
export const shortened =
  /^(?:im|św|gen|ks|sp|co|coop|soc|ist|az|fond|agr|sr|sec|sen|elem|assoc|univ|c[ií]a|[eé]ts|gebr|ste?|hnos|bros|dr|mt|ft|inc|ltd|s\.?[al]|.)\.$|\../i;

/** A stop that belongs to the name: "S.A.", "Co.". */
const dotted = /\.[A-Za-z]\.$|(?:Co|Inc|Ltd|Corp)\.$/;
/** A legal form in small letters or behind a comma. */
const legalTail =
  /^(?:,? (?:[Ss]p\. ?z ?o\. ?o\.?|s\.r\.l\.?|s\.p\.a\.?|e\.V\.|vzw|plc|mb[BH])|, (?:Inc\.?|LLC|LLP|Ltd\.?|GmbH|S\.(?:[ALC]\.){1,3}(?:U\.)?|S\.[rp]\.[lA]\.))(?![\p{L}])/u;

/** Whether a run can begin at an offset: a capital where no word goes on. */
export const beginsRun = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at)) && (at === 0 || !isWordSign(text.charCodeAt(at - 1)) || isElision(text, at - 1));

/** "l'Atelier", "d’Acme": the capital behind a small article begins a name. */
const isElision = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (
    (code === 0x27 || code === 0x2019) &&
    at > 0 &&
    !isUpper(text.charCodeAt(at - 1)) &&
    isLetter(text.charCodeAt(at - 1))
  );
};

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isWordSign(text.charCodeAt(at))) at++;
  return at;
};

/** A letter, a digit, or a sign within a firm's name: & ' ’ + - . */
const isWordSign = (code: number): boolean =>
  isLetter(code) ||
  isDigit(code) ||
  code === 0x26 ||
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x2e ||
  (code >= 0x1e00 && code < 0x2000);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isUpper = (code: number): boolean => {
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  if (!isLetter(code) && code < 0x1e00) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words within names of firms. */
const joints = words(
  "& + of and the de du des la le les di della do da dos der und von am im an et y e i van het och del dei degli z by zu zum zur ved d' w for för u dello delle das",
);
/** "Instituut voor Bosonderzoek", "Centre pour l'Enfance": only a house with a purpose is called so, "Acme voor …" is not. */
const purposes = words('voor pour per para für dla te');
const institution =
  /(?:^|[\s])(?:\p{L}*(?:institu|instytu|zentrum|centrum|stiftung|stichting|akademi|gesellschaft|verein|vereniging|verband|landesamt|bundesamt|agentschap|agentur|museum|hochschule|gemeente|kerk|parochie)\p{L}*|centre|centro|fondation|fondazione|fundaci[óo]n|fundacja|funda[çc][ãa]o|association|associa[çz][ãi]one?|asociaci[óo]n|agence|agencia|agenzia|agencja)$/iu;
/** "d'Orne", "dell'Annunziata". */
const elided = /^(?:[dlDL]|dell|all|nell|sull|dall|degl)['’]\p{Lu}/u;
const numbered = /^(?:nr|no|n|num|núm|nº|n°|№)\.?$/i;
/** Small words that say what kind of house it is: "Centre hospitalier de …", "Scuola dell'infanzia …", "Szkoła podstawowa …". */
const ofKind = words(
  "hospitalier hospitalière hospitaliers universitaire départemental départementale régional régionale communal communale intercommunal intercommunale municipal municipale professionnel professionnelle social sociale primaire maternelle élémentaire d'avocats d'architectes d'architecture dentaire vétérinaire médical médicale comptable dell'infanzia dell'Infanzia primaria secondaria infantil secundaria pública publica paritaria comprensivo cura lavoro dentistico dental veterinaria veterinario legale medico tecnico notarile commerciale professionale abogados advogados arquitectos arquitetos jurídico clínica médica podstawowa podstawowej miejski miejska gminny gminna powiatowy powiatowe społeczna językowa notarialna prawna adwokacka advocaten notarissen im. św. imienia dr. prof. ks. gen. bł. kard. płk",
);
const legal = words(
  'GmbH AG KG KGaA SE Inc LLC LLP Ltd Limited PLC Plc Corp SAS SARL BV B.V NV N.V AB Oy ApS A/S S.A S.A.S S.L S.L.U S.p.A SpA Srl S.r.l Ltda Lda Kft',
);

/** Words that end no name, though they have a capital. */
const lastWords = words(
  'La Le Les Lo El Il Los Las Die Der Das Den Dem De Het A O Os As I Lei Sie Ihr Ihnen Vous Nous We You Di Da',
);

/** Words with a capital that begin a sentence and are no part of a name. */
export const sentenceWords = words(
  'We I You It He She They Our My Your The This That Please If In On At For To Thank Thanks And But So As Also Are Is Wir Ich Sie Er Es Ihr Ihre Bitte Für Wenn Nous Je Vous Il Elle Si Merci Votre Nosotros Yo Usted Gracias Su Nós Eu Você Obrigado Noi Io Lei Grazie Wij Ik Jij Jullie Hij Zij Vi Jag Du Hon Han Ja Pan Pani Dear Hi Hello Dad Desde Tras Según Con Para Por Durante Presso Nella Nel Dalla Alla Hierbij Hiermee Hiermit Hierdoor Härmed Anbei Bijgaand Graag Gerne Gärna Daarom Daher Därför Chez Dans Pour Avec Depuis Suite Après Lors Notre Bei Vom Mit Beim Wegen Als Seit Bij Namens Vanuit Från Hos Efter Przy Dla Jako From With After By When What How Would Could Can Do Did Should Will Where Who Which There Here These Those Let Below Following Further Regarding Hola Olá Oi Ciao Bonjour Hej Hallo Hoi Cześć Buenas Buongiorno Beste Liebe Lieber Cara Caro Gentile Estimado Estimada Prezado Prezada Cher Chère Drogi Szanowna Szanowny',
);
