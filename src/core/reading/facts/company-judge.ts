import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { cueWords, endsLike, glued, holds, list, setOf } from '../words';
import { candidateNames } from './candidate';
import type { Clued } from './clued';
import { bare, beginsAsKind, isAgencyName, isCaseOf, isSameFirm, owners, ownsName, shortName } from './company-name';
import { spellsAs } from './company-sound';
import { companyWeights } from './company-weights';
import { domainOf, isRelay, mailboxKind } from './mailbox-kind';
import { senseOf } from './name-words';
import type { Known } from './people-proposal';
import { known } from './recruiter';
import { isPlace } from './role-places';

/** One spelling of a firm, with all that was seen of it, and how much of the certainty falls on it. */
export interface Judged {
  readonly best: Clued;
  /** Spellings of one firm have the same number. */
  readonly group: number;
  readonly share: number;
  readonly groupShare: number;
  /** In how many parts of the letter the firm stands. */
  readonly places: number;
  /** Whether it is the writer's own house. */
  readonly isOwn: boolean;
  readonly isAgency: boolean;
  /** The letter says of it what is said of who hires: it would like to meet the reader, "…様". */
  readonly hires: boolean;
  readonly isHonoured: boolean;
  /** The post is said to be there. */
  readonly hasPost: boolean;
  /** Somebody worked there, or has a title of it: it is not said to hire. */
  readonly isPast: boolean;
}

/** Spellings of firms, what is seen of each as numbers (company-features.ts names them), and what speaks for none of them. */
export interface Weighed {
  readonly spellings: readonly Spelling[];
  readonly groups: readonly Group[];
  readonly rows: readonly (readonly number[])[];
  readonly none: readonly number[];
  readonly isForClient: boolean;
}

interface Spelling {
  readonly name: string;
  readonly key: string;
  readonly mentions: Clued[];
  readonly fit: number;
  group: number;
}

/** What the spellings of one firm show together. */
interface Group {
  readonly clues: Set<string>;
  readonly places: Set<string>;
  fit: number;
  low: number;
  high: number;
  isAgency: boolean;
  isOwn: boolean;
  hires: boolean;
  /** A talk is said to be there: of a house of others, or of where one's own receives. */
  hasTalk: boolean;
  isHonoured: boolean;
  hasPost: boolean;
}

export const weighed = (letter: Letter, all: readonly Clued[], role: string | null): Weighed => {
  const houses = owners(letter);
  const spellings = spellingsOf(letter, all, houses);
  const groups = groupsOf(letter, spellings, role ? fold(role) : '');
  const firms = [...groups.values()];
  // What a hiring system says of "the hiring company" is said in all of its letters.
  const { from } = letter.message;
  const isPassed = from !== null && isRelay(domainOf(from)) && mailboxKind(from) === 'no-reply';
  const isForClient =
    !isPassed && letter.lines.slice(0, 150).some((line) => holds(cueWords(letter, 'clients'), line.folded));
  const hasAgency = firms.some((each) => each.isAgency && each.isOwn);
  const fitsOther = firms.some((each) => each.fit > 1 && !each.isAgency);
  const hasRival = firms.some(
    ({ clues, places, isOwn }) =>
      !isOwn &&
      !clues.has('past') &&
      (hasAny(clues, named) || (places.has('subject') && hasAny(clues, ['at', 'subject']))),
  );
  const people = known(letter)
    .slice(0, 8)
    .filter((each, _, all) => !isShownOnly(each, all))
    .map(({ proposals, weight }) => ({
      words: new Set(proposals.flatMap(({ name }) => fold(name.name).split(apart))),
      isSure: weight >= 3.5,
      weight: Math.min(weight, 8) / 4,
    }));
  const locals = [letter.message.from, ...letter.message.replyTo]
    .map((box) => glued(box?.address.split('@')[0] ?? ''))
    .filter((each) => each.length > 4);
  const text = `${letter.message.subject}\n${letter.parts.text.slice(0, 8000)}`;
  const titles = cueWords(letter, 'titles');
  const orgs = setOf(cueWords(letter, 'orgs'));
  const trades = setOf(titles);
  const pureTitles = titlesOf(titles, orgs);
  const teams = setOf(cueWords(letter, 'teams'));
  const isPolish = letter.language.code === 'pl';
  const subjectWords = cueWords(letter, 'subjectWords');
  const subjects = setOf(subjectWords);
  const roleWords = role ? fold(role) : '';
  const hasGreater = spellings.some(({ name, mentions }) => greater.test(fold(name)) && mentions.some(isOrg));
  const rows = spellings.map(({ name, key, mentions, fit, group: number }): readonly number[] => {
    const group = groups.get(number) as Group;
    const { clues, places, isOwn, isAgency } = group;
    const folded = fold(name);
    const words = folded.split(apart).filter((word) => word !== '');
    const own = new Set<string>(mentions.map(({ where, clue }) => (where === 'quoted' ? where : clue)));
    const isNamed = fit > 1 || own.has('org') || own.has('legal') || own.has('client');
    const isClub = club.test(name);
    const full = people.filter(
      ({ words: own }) =>
        !isClub &&
        // "A. Theissen"
        words.every(
          (word) =>
            own.has(word) || (word.length === 1 && words.length > 1 && [...own].some((each) => each.startsWith(word))),
        ),
    );
    const isEastern = eastern.test(name);
    const [first, last] = [
      words[words.length > 2 && article.test(folded) ? 1 : 0] ?? '',
      words[words.length - 1] ?? '',
    ];
    return [
      ...signs.map((sign) => clues.has(sign)),
      ...ownSigns.map((sign) => own.has(sign)),
      places.has('subject'),
      places.has('header'),
      clues.has('listed') && !isOwn,
      clues.has('past') && !isOwn ? (mentions.length > 1 ? 1 : 2) : 0,
      clues.has('place') && !isOwn && !clues.has('sure'),
      hasRival && clues.has('@team') && group.fit > 1 && !hasAny(clues, spoken),
      hasRival && isAgency && isOwn,
      group.fit > 1,
      group.fit === 1,
      group.fit === 0 && houses.length > 0,
      group.fit < 2 && fitsOther,
      group.fit < 2 && locals.some((local) => ownsName(local, name) > 1),
      isForClient && isOwn,
      isForClient && !isOwn,
      isAgency,
      hasAgency && !isOwn,
      !isNamed && full.some((person) => person.isSure),
      !isNamed && full.length > 0,
      // "Communauté de communes Val-d'Oise" where a Val writes.
      !(own.has('org') && beginsAsKind(letter, folded, 3)) &&
        full.length === 0 &&
        people.some((person) => words.some((word) => word.length > 2 && person.words.has(word))),
      (trades.has(first) && !orgs.has(first)) ||
        (trades.has(last) && !orgs.has(last)) ||
        holds(pureTitles, folded, 4) ||
        (isEastern &&
          !own.has('does') &&
          !own.has('org') &&
          !own.has('legal') &&
          titles.some((title) => title.length > 1 && folded.endsWith(title))),
      fit < 2 &&
        !own.has('client') &&
        words.some((word) => teams.has(word)) &&
        !beginsAsKind(letter, folded, first.length),
      holds(titles, folded, 4) && !holds(pureTitles, folded, 4),
      fit < 2 && isSpot(folded, last, first, mentions),
      fit < 2 && platforms.has(folded),
      roleWords !== '' &&
        (roleWords.includes(folded) || (roleWords.length > (isEastern ? 2 : 4) && folded.includes(roleWords))),
      Math.sqrt(occurrences(text, name)),
      // "Szkoła Podstawowa nr 14": a kind of house may be counted.
      /\d/.test(name.replace(counted, '')),
      shortName(name).includes(','),
      /^\p{Ll}/u.test(name),
      words.length === 1,
      isEastern,
      fit === 3,
      key.length === group.high && group.high > group.low,
      mentions.some((mention) => mention.where === 'text'),
      !isNamed && words.length === 1 && isPlace(folded),
      fit < 2 && !isEastern && !trades.has(last) && endsLike(titles, last, 5),
      fit > 1 &&
        !own.has('org') &&
        !own.has('legal') &&
        // "Flávia Guedes Sarmento" of guedessarmento.example: the house of that name.
        full.some(
          ({ isSure, words: { size } }) =>
            isSure && !(fit === 3 && words.length > 1 && size > words.length && /^\p{Lu}/u.test(name)),
        ),
      isNamed ? 0 : Math.max(0, ...full.map((person) => person.weight)),
      !isEastern && words.length > 1 && (orgs.has(first) || orgs.has(last)),
      isPolish && mentions.every(({ before }) => oblique.test(before)),
      !isEastern && words.length > 1 && (subjects.has(first) || endsLike(subjectWords, first, 8)),
      isEastern && own.has('org'),
      isEastern && name.length > 10 && !own.has('legal'),
      isEastern && signedOnly(own),
      isEastern && mentions.some(standsApart),
      // "株式会社アオイ様": a house spoken of by another.
      isEastern && !isOwn && mentions.some(({ start, after }) => start >= 0 && honoured.test(after)),
      isForClient && isOwn && isAgency,
      unit.test(folded) && hasGreater && !greater.test(folded),
      !isEastern && key.length < 4 && fit < 2 && !own.has('legal') && !own.has('client'),
      // "Família Marchetti" of a private mailbox.
      houses.length === 0 && own.has('display') && words.length > 1 && full.length === 0,
    ].map(Number);
  });
  const none = [true, isForClient, hasAgency, houses.length > 0].map(Number);
  return { spellings, groups: spellings.map(({ group }) => groups.get(group) as Group), rows, none, isForClient };
};

/** Every spelling with its share of certainty, the likeliest firm first and its best spelling before its others. */
export const judged = (
  letter: Letter,
  all: readonly Clued[],
  role: string | null,
): { readonly ranked: readonly Judged[]; readonly isForClient: boolean } => {
  const { spellings, groups, rows, none, isForClient } = weighed(letter, all, role);
  const size = companyWeights.length - none.length;
  const odds = rows.map((row) => Math.exp(sum(row, 0)));
  const whole = odds.reduce((total, each) => total + each, Math.exp(sum(none, size)));
  const shares = new Map<number, number>();
  for (const [i, { group }] of spellings.entries())
    shares.set(group, (shares.get(group) ?? 0) + (odds[i] ?? 0) / whole);
  const ranked = spellings
    .map(({ mentions, group }, i): Judged => {
      const { places, isOwn, isAgency, hires, isHonoured, hasPost, clues } = groups[i] as Group;
      const isOdd = clues.has('past') || clues.has('titled') || clues.has('venue');
      // As the writer speaks of the firm: without the legal form of the signature where the text does without it.
      const best = [...mentions].sort(
        (a, b) =>
          Number(isSpoken(b)) - Number(isSpoken(a)) ||
          shown.indexOf(b.where) - shown.indexOf(a.where) ||
          b.name.length - a.name.length,
      )[0] as Clued;
      const [share, groupShare] = [(odds[i] ?? 0) / whole, shares.get(group) ?? 0];
      return {
        best,
        group,
        share,
        groupShare,
        places: places.size,
        isOwn,
        isAgency,
        hires: hires && !clues.has('past') && !clues.has('titled'),
        isHonoured,
        hasPost: hasPost && !isOdd,
        isPast: clues.has('past') || clues.has('titled'),
      };
    })
    .sort((a, b) => b.groupShare - a.groupShare || a.group - b.group || b.share - a.share);
  return { ranked, isForClient };
};

/** A name that only the head shows, above the name of somebody else who signs: a house as well as a person. */
const isShownOnly = ({ proposals }: Known, all: readonly Known[]): boolean =>
  proposals.every(({ where, name, email }) => {
    if (eastern.test(name.name)) return false;
    const local = glued(email?.split('@')[0] ?? '');
    return (
      header.includes(where) &&
      !fold(name.name)
        .split(' ')
        .some((word) => word.length > 2 && local.includes(word))
    );
  }) && all.some((other) => other.proposals.some(({ sign }) => sign === 'signature' || sign === 'intro'));

/** "MKS Iskra Dębno", "Mts. Hoekstra-Bijlsma", "Gebr. Hofer": no person, though a family's name may stand there. */
const club =
  /^(?:\p{Lu}{3,5} \p{Lu}\p{Ll}|(?:Mts\.?|Maatschap|Gebr\.|Gebrüder|Gebroeders|Hnos\.|Hermanos|F\.lli|Fratelli|Frères|Irmãos|Bracia|Bröderna|Brothers|Famil[\p{Ll}]*|Família|Rodzina) )/u;

/** "Le Fournil de Gaspard", "The Crab Pot": what a name begins with is said behind its article. */
const article = /^(?:the|le|la|les|el|los|las|il|lo|gli|die|der|das|de|het|o|os|as) /;
const counted = /\s(?:n[ro]?|n[uú]m)[.º°]? \d{1,3}(?!\d)/i;

/** Whether a name is a street's, a room's or a building's: by its own words or by the number behind it. */
const isSpot = (folded: string, last: string, first: string, mentions: readonly Clued[]): boolean =>
  spotEnds.test(last) ||
  (first !== folded && spotHeads.has(first)) ||
  mentions.some(({ after }) => /^,? \d{1,4} ?[a-z]?(?:[,;.)]|$)/.test(after));
const spotEnds =
  /^(?:street|road|lane|avenue|ave|square|drive|boulevard|blvd|building|floor|room|lobby|entrance|campus|weg|plan|wharf|quay|crescent|terrace)$|(?:str|strasse|gasse|allee|platz|ufer|straat|laan|plein|kade|gracht|gatan|vagen|torget)$/;
const spotHeads = new Set(
  'room floor sala salle aula saal raum zimmer zaal sal via viale piazza corso rua avenida largo travessa praca calle plaza paseo rue avenue boulevard quai ul aleja plac etage building edificio palazzo batiment gebaude lokal pokoj pok'.split(
    ' ',
  ),
);

/** Where people meet, write code and send files; seldom who hires. */
const platforms = new Set(
  'slack|discord|skype|figma|miro|notion|github|gitlab|coderpad|karat|codesignal|stackblitz|codesandbox|replit|navan|concur|loom|dropbox|dropbox sign|wetransfer|telegram|signal|wechat|kakaotalk|line|whatsapp business|jitsi|whereby|gotomeeting|bluejeans|chime|lark|feishu|dingtalk|kakao|youtube|vimeo|uber|cabify|eurostar|deutsche bahn|trainline|kununu|trustpilot|facebook|instagram|twitter|google docs|google drive|google maps|google forms|excel|powerpoint|office|sharepoint|jira|confluence|trello|asana|airtable|salesforce|tableau|power bi|python|java|javascript|typescript|react|sql|kotlin|swift'.split(
    '|',
  ),
);

/** Parts of a greater house: who writes "Faculty of …, University of …" means the university. */
const unit =
  /^(?:(?:la|le|die|het|the) )?(?:facult|fakult|facolt|faculdade|departament|dipartiment|department|departement|wydzial|katedra|zaklad |laborat|bibliot|mediathe|lehrstuhl|centro de |institut|instytut|bezirk|district|escola de|escuela de|school of|secretaria|conselho|consejo|sub(?:gerencia|direccion)|gerencia|jefatura)|(?:学部|研究科|学科|学院|學院|研究室|학부|학과|연구실)$/;
const greater =
  /univers|hochschule|politec|politech|hogeschool|hogskola|gemeinde|gemeente|comune |camara|prefeitura|ayuntamiento|municipal|mairie|commun|kommun|gmina|urzad|大学|大學|대학/;

/** Houses with offices for talent and careers of their own ("临河大学人才办", "山手大学キャリアセンター"), and no agencies. */
const learned = /universi|uniwersy|大学|大學|대학/;

/** Before a Polish name that stands in another case than it is called by. */
const oblique =
  / (?:w|we|z|ze|do|od|dla|o|na|przez|firmy|firmie|firma|sp[oó][lł]ki|sp[oó][lł]ce|zespo[lł]u|grupy|marki|imieniu) $/;

/** Titles that are no kind of house as well ("analytics", "design"). */
const titlesOf = (titles: readonly string[], orgs: ReadonlySet<string>): readonly string[] => {
  const there = pure.get(titles);
  if (there) return there;
  const made = titles.filter((word) => !orgs.has(word));
  pure.set(titles, made);
  return made;
};
const pure = new WeakMap<readonly string[], readonly string[]>();

const isOrg = ({ clue, where }: Clued): boolean => clue === 'org' && where !== 'quoted';
const isSpoken = ({ where, name }: Clued): boolean => where === 'text' && name === shortName(name);

const sum = (row: readonly number[], from: number): number =>
  row.reduce((total, value, i) => (value ? total + value * (companyWeights[from + i] ?? 0) : total), 0);

/** Signs that a firm shows in any of its spellings. */
export const signs =
  'client sure at does label org legal signature footer display beside subject json-ld guess quoted @name @title @below @team titled roleAt intro bracket part self pair venue'.split(
    ' ',
  );
/** Signs that tell one spelling from another. */
export const ownSigns = 'sure at does org legal signature display domain quoted intro bracket part'.split(' ');
/** Whether nothing is glued to a name in a script without blanks but what may stand beside any name. */
const standsApart = ({ start, before, after }: Clued): boolean =>
  start >= 0 && apartBefore.test(before) && apartAfter.test(after);
const apartBefore =
  /(?:^|[^\p{L}]|[のはがをにで]|[是在于於到至与與]|我[係系]|加入|来自|來自|应聘|應徵|應聘|关于|關於|感谢|感謝|欢迎|歡迎|通过|通過|您对|您對|저희|당사)$/u;
const apartAfter =
  /^(?:$|[^\p{L}]|[のはがをにでへとよも様御のさ]|[的嘅诚誠邀招人面在是想约約请請将將已和与與全]|[의에은는이가과와을를입님])/u;
const firmWord =
  /(?:firm(?:a|y|ie)|spol(?:ki|ce)|azienda|societa|empresa|bedrijf|foretaget|societe|entreprise|unternehmen|company) $/;
/** "…様", "…에서 면접을 희망하십니다": how a house of others is spoken of. */
const honoured = /^(?:様|さま|御中|(?:측|께)?에서 .{0,8}(?:희망|원)하[십시세셨])/;
const signedOnly = (own: ReadonlySet<string>): boolean => own.size === 1 && own.has('signature');
const named = ['client', 'sure', 'does', 'roleAt', 'intro'];
/** Clues by which a letter speaks of a firm, not only shows its name. */
const spoken = [...named, 'label', 'at'];
const ownClues = ['signature', 'display', 'beside', 'footer', 'intro', 'part'];
/** Where words are best shown: in the letter itself, then as near as can be. */
const shown = ['calendar', 'reply-to', 'from', 'subject', 'text', 'signature'];
const header = ['from', 'reply-to', 'sender'];

const hasAny = (clues: ReadonlySet<string>, of: readonly string[]): boolean => of.some((clue) => clues.has(clue));
const apart = /[\s.-]+/;
const eastern = /[\u3040-\u9fff\uac00-\ud7af]/;

const spellingsOf = (letter: Letter, all: readonly Clued[], houses: readonly string[]): readonly Spelling[] => {
  const byName = new Map<string, Spelling | null>();
  const byKey = new Map<string, Spelling>();
  const readers = candidateNames(letter).map((each) => fold(each.name));
  // "Monsieur Lacombe", of whom the letter speaks as of a person, beside "Lacombe & Associés".
  const called = new Set(
    known(letter).flatMap(({ proposals }) =>
      proposals.flatMap(({ name }) => (name.honorific === null ? [] : [fold(name.name)])),
    ),
  );
  const isCalled = (name: string): boolean => {
    const [title = '', ...rest] = fold(name).split(' ');
    const [kin] = rest;
    return (
      kin !== undefined &&
      rest.length === 1 &&
      called.has(kin) &&
      isHonorific(letter, `${title} `) &&
      all.some((each) => fold(each.name).startsWith(`${kin} `))
    );
  };
  const table = letter.language.cues.names?.spelled ?? '';
  const orgs = setOf(cueWords(letter, 'orgs'));
  const hasSpelled = all.some((each) => each.clue === 'domain');
  for (const each of all) {
    const { name } = each;
    const isGuess = each.clue === 'guess';
    if (isGuess && hasSpelled) continue;
    const there = byName.get(name);
    if (there) there.mentions.push(each);
    if (there !== undefined) continue;
    const key = bare(name);
    const same = byKey.get(key);
    if (same) same.mentions.push(each);
    else if (key.length > 1 && !isCalled(name) && canBeFirm(letter, name, readers)) {
      const stem = withoutKind(name, orgs);
      const fit = isGuess
        ? 0
        : Math.max(0, ...houses.map((owner) => fitOf(owner, name, stem) || spellsAs(owner, name, table)));
      byKey.set(key, { name, key, mentions: [each], fit, group: byKey.size });
    }
    byName.set(name, byKey.get(key) ?? null);
  }
  const spellings = [...byKey.values()];
  const isPolish = letter.language.code === 'pl';
  for (const [i, each] of spellings.entries())
    for (const other of spellings.slice(0, i)) {
      const { group } = each;
      if (group !== other.group && (isSameFirm(each.key, other.key) || (isPolish && isCaseOf(each.name, other.name))))
        for (const one of spellings) if (one.group === group) one.group = other.group;
    }
  return spellings;
};

/** How a domain fits a name, or, second best, the name without its kind of house: "santaeulalia-gijon" and "Clínica Santa Eulalia". */
const fitOf = (owner: string, name: string, stem: string): number => {
  const fit = ownsName(owner, name);
  return fit > 1 || stem === '' ? fit : Math.max(fit, Math.min(2, ownsName(owner, stem)));
};

/** "Clínica Santa Eulalia" → "Santa Eulalia", "Bakkerij De Molen" → "De Molen"; '' where no kind stands first or last, or too little is left. */
const withoutKind = (name: string, orgs: ReadonlySet<string>): string => {
  const words = name.split(' ');
  const isKind = (word: string | undefined) => word !== undefined && orgs.has(fold(word));
  let from = 0;
  let to = words.length;
  if (isKind(words[0])) {
    from = 1;
    while (from < to && /^\p{Ll}/u.test(words[from] ?? '') && (words[from] ?? '').length < 5) from++;
  } else if (isKind(words[to - 1])) to--;
  const left = words.slice(from, to).join(' ');
  return to - from < words.length && bare(left).length > 4 ? left : '';
};

const groupsOf = (letter: Letter, spellings: readonly Spelling[], role: string): ReadonlyMap<number, Group> => {
  const groups = new Map<number, Group>();
  const past = cueWords(letter, 'companyPast');
  const titles = cueWords(letter, 'titles');
  const trades = list(letter.language.cues.role.trades);
  const talks = [...list(letter.language.kinds.interview ?? ''), ...list(letter.language.kinds.meeting ?? '')];
  for (const { group: number, key, name, fit, mentions } of spellings) {
    const group = groups.get(number) ?? {
      clues: new Set(),
      places: new Set(),
      fit: 0,
      low: 99,
      high: 0,
      isAgency: false,
      isOwn: false,
      hires: false,
      hasTalk: false,
      isHonoured: false,
      hasPost: false,
    };
    groups.set(number, group);
    group.fit = Math.max(group.fit, fit);
    group.low = Math.min(group.low, key.length);
    group.high = Math.max(group.high, key.length);
    group.isAgency ||= isAgencyName(letter, name) && !learned.test(fold(name));
    const { clues } = group;
    for (const { clue, where, before, after } of mentions) {
      clues.add(where === 'quoted' ? where : clue);
      group.places.add(header.includes(where) ? 'header' : where);
      if (where === 'text') {
        group.hires ||=
          ((clue === 'does' || clue === 'likes') && !isPosted(titles, trades, name, before)) ||
          (clue === 'org' && honoured.test(after)) ||
          // "rozmowa w Hucie Stalmet", "do magazynu firmy Stalmet"
          (clue === 'sure' && firmWord.test(before) && !holds(titles, fold(name), 4));
        group.hasTalk ||=
          clue === 'sure' && name.includes(' ') && talks.some((word) => before.includes(word, before.length - 34));
        group.isHonoured ||= honoured.test(after);
      }
      if (before.startsWith('@')) clues.add(before);
      else if (before !== '') {
        const tail = role.slice(-20);
        if (
          role &&
          before.includes(tail) &&
          before.length - before.lastIndexOf(tail) - tail.length < 22 &&
          !inBrackets.test(before)
        ) {
          clues.add('roleAt');
          group.hasPost ||= clue === 'at' && where === 'text';
        }
        if (
          / (?:in|im|à|en|em|w|we|te|aus|near|nach) $/.test(before) ||
          before.endsWith(towards[letter.language.code] ?? '\n')
        )
          clues.add('place');
        if (/^[^:]{3,22}: /.test(before)) clues.add('listed');
        if (holds(past, before.slice(before.lastIndexOf('. ') + 1) + after)) clues.add('past');
        if (clue !== 'client' && isHonorific(letter, before)) clues.add('titled');
      }
      if (clue === 'display' || clue === 'signature') {
        const head = fold(name.slice(0, name.indexOf(' ') + 1)).trim();
        // "III Liceum"
        if (head && !/^[ivx]+$/.test(head) && isHonorific(letter, `${head} `)) clues.add('titled');
      }
    }
  }
  for (const group of groups.values())
    group.isOwn =
      group.fit > 1 ||
      (!group.clues.has('client') &&
        (hasAny(group.clues, ownClues) ||
          (group.clues.has('legal') && (group.places.has('signature') || group.places.has('header')))));
  // "interview at the Old Rectory" of a county council: no house of another.
  const isKind = [...groups.values()].some(({ isOwn, isAgency, clues }) => isOwn && !isAgency && clues.has('org'));
  if (!isKind) for (const group of groups.values()) group.hires ||= group.hasTalk;
  return groups;
};

/** "Onze jeugdcoördinator Henk-Jan Slot wil graag", "Kapitein Lim wil je": a post, then somebody. */
const isPosted = (titles: readonly string[], trades: readonly string[], name: string, before: string): boolean => {
  const folded = fold(name);
  const head = folded.slice(0, Math.max(0, folded.indexOf(' ')));
  const last = lastWord.exec(before)?.[1] ?? '';
  return (
    (head !== '' && (holds(titles, head, 4) || setOf(trades).has(head))) ||
    (last !== '' && (holds(titles, last, 4) || endsLike(titles, last, 6)))
  );
};
const lastWord = /([\p{L}-]{4,}) $/u;

/** What stands before towns in one language and is another word in the others. */
const towards: Readonly<Record<string, string>> = { sv: ' i ', it: ' a ' };

/** "福利工作員（青少年中心）": which part of the house a post belongs to. */
const inBrackets = /[\u3040-\u9fff\uac00-\ud7af] ?[（(]$/;

/** "Frau ", "Mr ": a person follows. */
const isHonorific = (letter: Letter, before: string): boolean => {
  const word = before.slice(before.lastIndexOf(' ', before.length - 2) + 1).replace(/[.\s]+$/, '');
  return (
    word in letter.language.cues.honorifics ||
    word in letter.languages.en.cues.honorifics ||
    /^(?:prof|dott|dr)(?:\.?ssa|a|ª)?$/.test(word) ||
    senseOf(word, letter).isDegree
  );
};

const occurrences = (text: string, name: string): number => {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0 && times < 4; at = text.indexOf(name, at + name.length)) times++;
  return times;
};

/** Whether a string can be a firm's name: neither the reader, a tool, a team, a date nor an address. */
const canBeFirm = (letter: Letter, name: string, readers: readonly string[]): boolean => {
  const folded = fold(name);
  if (name.length > 70 || !/\p{L}/u.test(name) || folded.includes('@')) return false;
  // "General Manager (HR"
  if (/^[^(（]*[)）]|[(（][^)）]*$/.test(name)) return false;
  if (/\d{2}-|-\d{2}|: |\d[:.]\d\d|^\d{1,4} ?[年月日時时点點분년월일시]/.test(name) || noFirm.test(folded))
    return false;
  // "On behalf of Mr." of a name that a stop cut off.
  if (folded.length < 12 && isHonorific(letter, `${folded} `)) return false;
  if (wordKeys.some((key) => setOf(cueWords(letter, key)).has(folded))) return false;
  if (Object.values(letter.languages).some(({ cues }) => setOf(list(cues.signOffs)).has(folded))) return false;
  const words = folded.split(/[\s.]+/).filter((word) => word !== '');
  return !readers.some((reader) => {
    const parts = reader.split(' ');
    return (
      reader === folded ||
      parts.includes(folded) ||
      // "Enzo + Pombo Digital"
      folded.split(/ [+&] /).some((each, _, { length }) => length > 1 && (each === reader || parts.includes(each))) ||
      // "H. Pinto"
      (words.length > 1 &&
        words.every((word) => parts.some((part) => part === word || (word.length === 1 && part.startsWith(word)))))
    );
  });
};
const wordKeys = ['titles', 'orgs', 'teams', 'subjectWords', 'greetings', 'roleAfter'] as const;

/** What has a capital in letters and is no firm; "Hersteller von …" is a firm that is not named. */
const noFirm =
  /^(?:(?:tks|thx|thanks|rgds|regards|best|kind|warm|many|and|&|br|brgds|yours|truly|sincerely|faithfully|respectfully|cordially|warmly|cheers)(?: |$))+$|^(?:ihre|unsere?|deine?|eure?)[mnrs]? |^(?:votre|vos|notre|nos|votre|vuestr[oa]s?|nuestr[oa]s?|su|vostr[oai]|nostr[oai]|suo|sua|seu|nosso|nossa|uw|jouw|onze|ert|din|ditt|twoj[aą]?|nasz[aą]?) |^(?:prof|dr|dott|ing|mag)\b|^(?:hersteller|anbieter|produzent|dienstleister|unternehmen|mittelständler|spezialist|marktführer|konzern|kunden?|mandant|mandanten|händler|betreiber|firma|marke|tochter|teil)(?:$| )|^(?:us|you|me|it|them|our|your|the|this|that|we|i|all|home|work|zoom|(?:ms )?teams|meet|phone|video|cv|uns|ihnen|nous|vous|noi|voi|nos|nosotros|ons|jullie|nas|oss|pm|am|cet|et|pt|est|pst|gmt|bst|utc|noon|human resources|hr|people|rsvp|whatsapp|facetime|candidate|applicant|view message|dni|rgpd|gdpr|dsgvo|amtsgericht|sitz|registered|unsubscribe|privacy|client|cliente|klient|klant|opdrachtgever|wir|sie|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|jueves|viernes|segunda|quarta|quinta|sexta)$/;
