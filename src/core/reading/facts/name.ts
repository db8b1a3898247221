import { fold } from '../../message/fold';
import type { Mailbox } from '../../message/message';
import type { Letter } from '../letter';
import { glued } from '../words';
import { domainOf, ownerOf } from './mailbox-kind';
import { easternName, isEastern } from './name-eastern';
import type { Name } from './name-form';
import { isFamilyFirst, isParticle, properCase, splitName } from './name-parts';
import { isCalledSo, isRank } from './name-ranks';
import { kinds, legal, looksLikeName, senseOf } from './name-words';

/** Reads a display name or a line of a signature as a person; null where it names none (a team, a company, a machine). */
export const parseName = (text: string, letter: Letter): Name | null => {
  const name = readName(text, letter);
  return name?.isDoubtful && !isEchoed(name.name, letter) ? null : name;
};

/** The same, with names that end with a trade ("Product Designer", "Florian Tokarz") left in; read once a letter. */
export const readName = (text: string, letter: Letter): Name | null => {
  const seen = names.get(letter) ?? new Map<string, Name | null>();
  names.set(letter, seen);
  const known = seen.get(text);
  if (known !== undefined) return known;
  const made = parse(text, letter);
  seen.set(text, made);
  return made;
};
const names = new WeakMap<Letter, Map<string, Name | null>>();

const parse = (text: string, letter: Letter): Name | null => {
  const raw = (
    text
      .trim()
      .slice(0, 160)
      .split(/\s{3,}|\t/)[0] ?? ''
  )
    .replace(numbers, '')
    .replace(/ ?[•∙⋅▪●◆|¦❘‖] ?/g, ' | ')
    // "Z.Kłos"
    .replace(/^(\p{Lu})\.(?=\p{Lu}\p{Ll}{2})/u, '$1. ')
    .replace(roepnaam, '$1 ')
    .replace(nickname, '$1 ')
    .replace(odd, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (raw.length < 2 || raw.includes('://')) return null;
  if (isEastern(raw)) {
    // "王 芳 (Fang Wang)" in a letter of another script: as its reader can say it.
    const latin = ['zh', 'ja', 'ko'].includes(letter.language.code)
      ? ''
      : raw.replace(/[^\p{Script=Latin}\s'’.-]/gu, ' ').trim();
    const whole = latin.includes(' ') ? parse(latin, letter) : easternName(raw, letter);
    // "정수빈 / 커리어링크 / 010-…"
    return whole ?? (/ [/|｜·] /.test(raw) ? easternName(raw.split(/ [/|｜·] /)[0] ?? '', letter) : null);
  }
  const box = boxes(letter).find((each) => each.name === text) ?? null;
  const told = box ? raw : withoutTeam(raw, letter);
  const place = placed.exec(told);
  // "Anna e Ilaria - Fiori di Campo"
  const segments = split(firstOfTwo(place ? told.slice(0, place.index) : told, letter)).map((each, index) =>
    index === 0 ? firstOfTwo(each, letter) : each,
  );
  const house = (place ? told.slice(place.index + place[0].length) : '') + raw.slice(told.length);
  const found: Name[] = [];
  for (const [index, segment] of segments.slice(0, 3).entries()) {
    const person = western(segment, letter, box);
    // "… obecności: Potwierdzam", "Headhunter | Lima": one word behind something else.
    if (!person || (index > 0 && isLone(person, segments[0] ?? '', letter))) continue;
    // "Founder | ApexOrbit Search": behind a post there is mostly a house.
    if (
      index > 0 &&
      !box &&
      !person.honorific &&
      !isEchoed(person.name, letter) &&
      holdsPostWord(segments[0] ?? '', letter)
    )
      continue;
    const beside = [person.beside, ...segments.filter((_, at) => at !== index), house].filter(Boolean).join(' | ');
    found.push({ ...person, beside });
    if (!box && (person.name.includes(' ') || segments.length < 3)) break;
  }
  // "Almenara | Candela Ruiz | Selección": the house first.
  const [first, second] = found;
  if (first && second && !first.name.includes(' ') && second.name.includes(' ') && !isEchoed(first.name, letter))
    return isOfHouse(segments[2] ?? '', letter) ? second : first;
  // A mailbox may name its firm before the person: "Kestrel | Anna Weber".
  return found.find((each) => isEchoed(each.name, letter)) ?? found[0] ?? null;
};

/** "Anna und das Team", "Léa et toute l'équipe RH", "Tom Harcastle on behalf of the panel": who signs for more than one. */
const withoutTeam = (raw: string, letter: Letter): string => {
  const [whole, head = '', rest = ''] = joined.exec(raw) ?? [];
  if (!whole || legal.test(fold(rest.split(' ').pop() ?? ''))) return raw;
  const isTeam = rest
    .split(/[\s'’]+/)
    .some((word) => word.length > 2 && ((senseOf(word, letter).kind & kinds.team) !== 0 || everybody.test(fold(word))));
  return isTeam ? head : raw;
};
const joined =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}?),? (?:& |\+ |(?:and|und|et|och|o|oraz|en|e|y|i|ed|a|med|mit|with|avec|con|com|wraz z|samt|sowie|on behalf of|im namen|au nom de|em nome d[aeo]|en nombre del?|a nome del?|namens|w imieniu) )(\S.{2,50})$/u;
const everybody =
  /^(?:team\p{L}{0,3}|staff|crew|kollegor|kolleg(?:en|innen)|kollegium|colleagues|colegas|colleghi|collega's|collegues|equip[aeo]|squadra|zespol\p{L}{0,3}|gang\p{L}{0,2}|truppe|mannschaft|all|everyone|everybody|alla|alle|todos|tutti|tous|iedereen|panel|committee|kommission|komisja)$/u;

/** Whether a "name" of one word stands behind words that are no team's and no post, and nothing else says it is one. */
const isLone = (name: Name, head: string, letter: Letter): boolean =>
  !name.name.includes(' ') &&
  name.honorific === null &&
  name.degree === null &&
  !isEchoed(name.name, letter) &&
  !isOfHouse(head, letter);

const holdsPostWord = (text: string, letter: Letter): boolean =>
  text.split(/[^\p{L}-]+/u).some((word) => word.length > 1 && senseOf(word, letter).isPost);

/** Whether every word of some is a team's or a post's, or one of them is the head of a post. */
const isOfHouse = (text: string, letter: Letter): boolean => {
  const senses = text
    .split(/[\s,&]+/)
    .filter((word) => word.length > 1)
    .map((word) => senseOf(word, letter));
  return senses.length > 0 && senses.length < 6 && senses.some((each) => each.isPost || (each.kind & kinds.team) !== 0);
};

/** "Renata e o Ravi", "Anna und Max": the first of two who are called by one word each. */
const firstOfTwo = (raw: string, letter: Letter): string => {
  const [, first = '', second = ''] = twosome.exec(raw) ?? [];
  const isPlain = [first, second].every((word) => senseOf(word, letter).kind === 0 && !senseOf(word, letter).isPost);
  // "Loaf & Ladle": a house, as the head shows.
  const isHouse =
    raw.includes('&') && houseOf(letter).includes(glued(first)) && houseOf(letter).includes(glued(second));
  if (first !== '' && isPlain && !isHouse) return first;
  const [, whole = '', other = ''] = (letter.language.code === 'pl' ? polishTwo : wholeAndOne).exec(raw) ?? [];
  return whole !== '' && senseOf(other, letter).kind === 0 ? whole : raw;
};
/** What the head shows of a house, in one word. */
const houseOf = ({ message: { from } }: Letter): string => glued(`${from?.name ?? ''} ${domainOf(from)}`);
/** "Marysia Gąsior i Tadek": but "João Costa e Silva". */
const wholeAndOne = /^(\p{Lu}\S+ \p{Lu}\S+) (?:and|und|et|och|en|&|\+) (\p{Lu}\p{Ll}+)$/u;
const polishTwo = /^(\p{Lu}\S+ \p{Lu}\S+) (?:oraz|i|&|\+) (\p{Lu}\p{Ll}+)$/u;
const twosome = /^(\p{Lu}\p{Ll}+) (?:&|and|und|et|och|o|oraz|en|e|y|i|ed|\+) (?:[oa] )?(\p{Lu}\p{Ll}+)$/u;

/** What hangs behind a name in figures: a telephone number, a badge, a year of graduation. */
const numbers =
  /(?:,? (?:tel|tlf|t|m|mob|cell|cel|ph|phone|☎|📞)[.:]{0,2})? (?:\+?\(?\d[\d\s()./-]{6,}|#\d+|['’]\d\d)$/iu;

/** Whose names a letter carries in its head. */
const boxes = (letter: Letter): readonly Mailbox[] => {
  const { from, sender, replyTo, to, me } = letter.message;
  return [from, sender, ...replyTo.slice(0, 3), ...to.slice(0, 2), me, letter.calendar?.organizer ?? null].filter(
    (box): box is Mailbox => box !== null && box.name !== '',
  );
};

/** The words of the sender's address, and of the display names beside it. */
const echoes = (letter: Letter): ReadonlySet<string> => {
  const known = echoSets.get(letter);
  if (known) return known;
  const { from, sender, replyTo } = letter.message;
  const made = new Set<string>();
  for (const box of [from, sender, ...replyTo.slice(0, 3)]) {
    if (!box) continue;
    const local = fold(box.address.split('@')[0] ?? '');
    for (const word of [...local.split(/[^\p{L}]+/u), local]) if (word.length > 2) made.add(word);
  }
  echoSets.set(letter, made);
  return made;
};
const echoSets = new WeakMap<Letter, ReadonlySet<string>>();

/** Whether a word of the name, of three letters at least, stands in the sender's address. */
export const isEchoed = (name: string, letter: Letter): boolean => {
  const known = echoes(letter);
  for (const word of fold(name).split(/[\s.'-]+/))
    if (word.length > 2 && (known.has(word) || [...known].some((each) => word.length > 3 && each.includes(word))))
      return true;
  return false;
};

/** "Jacqueline («Jacky») Oberholzer", "Robert "Bob" Hale". */
const nickname =
  /^(\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?) ?[("“„«»'‘‚]{1,2} ?\p{L}[\p{L} .-]{1,14} ?[)"”“»«'’‘]{1,2} ?(?=\p{Lu})/u;

/** "A.M. (Anneke) de Boer": what initials are said as. */
const roepnaam = /(?<=^|\s)(?:\p{Lu}[a-z]?\.[- ]?){1,5} ?\((\p{Lu}\p{Ll}[\p{L}-]{1,14})\) ?(?=\p{L})/u;

/** Pictures, arrows, quotes and other signs that are no part of a name. */
const odd = /[^\p{L}\p{M}\p{N}\s.,'’‘`´ʼ\-‐–—·・．|@()&/:;+!?（）｜、，]|[\ufe00-\ufe0f]/gu;
const placed =
  / (?:at|from|via|bei|chez|z|från|på|hos|bij|presso|de chez|a través de|por meio de|per conto di|per|für|pour|voor|för|dla) (?!Sie |Sie$|Ihnen|Dich|Euch|Vous|You|U$|Dig$|Er$)(?=\p{Lu})| ?@ ?/u;

/** Cuts at the signs that stand between a name and what is said about it. */
const split = (raw: string): readonly string[] =>
  raw
    .replace(/\((?:she|he|they|sie|er|elle|il|ella|él|ela|ele|hon|han|zij|hij|hen|ona|on|any)\b[^)]{0,20}\)/gi, ' ')
    .replace(/^(\S+ \S.*?) (?:&|\+|and|und|et|och|oraz|en|e|y|i|ed) (?=\p{Lu}\S+ \p{Lu})/u, '$1 | ')
    .replace(/^(\p{Lu}\p{L}+) [("“']\p{L}{2,15}[)"”'] (?=\p{Lu})/u, '$1 ')
    .split(/[|｜@()（）/;!?]| [–—-] |(?<=\p{L}\.?) ?[–—] | · |: /u)
    .map((part) => part.replace(/^[\s,.&–—-]+|[\s,&–—-]+$/g, ''))
    .filter((part) => part !== '');

/** A name in a script with blanks, from one segment. */
const western = (segment: string, letter: Letter, box: Mailbox | null): Name | null => {
  const comma = segment.split(/\s*,\s*/).filter((part) => part !== '');
  const first = strip(comma[0] ?? '', letter);
  const tail =
    comma.length === 2 && box
      ? /^(\S+(?: \p{Lu}\S*)?) ((?:\p{Ll}['’\p{Ll}]{0,3} ?){1,3})$/u.exec(comma[1] ?? '')
      : null;
  // "Groot, Petra de"
  if (tail?.[1] && tail[2]?.split(' ').every((word) => isParticle(fold(word))))
    return western(`${tail[1]} ${tail[2]} ${comma[0] ?? ''}`, letter, box);
  if (
    comma.length === 2 &&
    /^(?:\p{L}+ ){0,2}(?:co|inc|ltd|llc|llp|plc|gmbh|ag|sarl|bv|nv|ab)\b\.?/iu.test(comma[1] ?? '')
  )
    return null;
  const second = box && comma.length > 1 && comma.length < 4 ? strip(comma[1] ?? '', letter) : null;
  const isSwapped =
    box !== null && second !== null && !first.honorific && swaps(first.words, second.words, box, letter);
  const words = isSwapped ? [...second.words, ...first.words] : first.words;
  const looks = looksLikeName(words, letter);
  if (looks === 'no' || (words.length === 1 && alone(words[0] ?? '', letter))) {
    // "Recruiting, Anna Weber", but "HR Operations Specialist, Bellrock Life".
    const isBehind =
      comma.length > 1 &&
      !isSwapped &&
      isOfHouse(comma[0] ?? '', letter) &&
      (box !== null || isEchoed(comma[1] ?? '', letter) || !holdsPostWord(comma[0] ?? '', letter));
    const next = isBehind ? strip(comma[1] ?? '', letter) : null;
    // "Recruiting, Anna Weber": the team comes first.
    return next && next.words.length > 1 && looksLikeName(next.words, letter) === 'yes'
      ? person(next, next.words, looks === 'doubtful', comma[0] ?? '', letter)
      : null;
  }
  const beside = isSwapped ? '' : [...first.after, ...comma.slice(1)].join(', ');
  const said = {
    honorific: first.honorific ?? (isSwapped ? second.honorific : null),
    degree: first.degree ?? (isSwapped ? second.degree : null),
  };
  if (!isSwapped) return person({ ...first, ...said }, words, looks === 'doubtful', beside, letter);
  const given = properCase(second.words).join(' ');
  const family = properCase(first.words).join(' ');
  return { name: `${given} ${family}`, given, family, ...said, beside, isDoubtful: false };
};

const person = (
  { honorific, degree }: Pick<Stripped, 'honorific' | 'degree'>,
  words: readonly string[],
  isDoubtful: boolean,
  beside: string,
  letter: Letter,
): Name => {
  const order = turned(words);
  const cased = properCase(order);
  const { given, family } = splitName(cased, order, letter.language.code);
  const isFamily = words.length === 1 && honorific !== null;
  return {
    name: cased.join(' '),
    given: isFamily ? null : given,
    family: isFamily ? given : family,
    honorific,
    degree,
    beside,
    isDoubtful,
  };
};

/** "LE BIHAN Gwenaëlle": a family name in capitals goes behind, as it is said. */
const turned = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word) => word !== word.toUpperCase());
  const head = words.slice(0, end);
  const isFamily =
    end > 0 &&
    head.some((word) => word.length > 2) &&
    head.every((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !/^\p{Lu}-\p{Lu}$/u.test(word));
  const isGiven = words.slice(end).length < 3 && words.slice(end).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isFamily && isGiven && !isFamilyFirst(fold(head[0] ?? '')) ? [...words.slice(end), ...head] : words;
};

/** Whether a mailbox says the family name first: "Müller, Anna", not "Anna Müller, Acme". */
const swaps = (first: readonly string[], second: readonly string[], box: Mailbox, letter: Letter): boolean => {
  if (first.length === 0 || first.length > 4 || second.length === 0 || second.length > 3) return false;
  if (looksLikeName(first, letter) === 'no' || looksLikeName(second, letter) !== 'yes') return false;
  if (first.length === 1) return true;
  const local = fold(box.address.split('@')[0] ?? '');
  const owner = ownerOf(domainOf(box));
  const given = fold(second[0] ?? '');
  return owner !== given && (local.includes(given) || !local.includes(fold(first[0] ?? '')));
};

/** A single word that is no name by itself: an honorific, a degree, letters such as "US". */
const alone = (word: string, letter: Letter): boolean =>
  word.length < 2 ||
  (word.length < 4 && word === word.toUpperCase()) ||
  senseOf(word, letter).isDegree ||
  senseOf(word, letter).honorific !== null;

/** Degrees that are said before a name, as its first letters. */
const titles = /^(?:dr|prof|dott|lic|lcd|mtr)/i;

interface Stripped {
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly degree: string | null;
  /** Posts and credentials that hung behind. */
  readonly after: readonly string[];
}

/** Takes honorifics, degrees, posts and "i. A." off the front, credentials and posts off the back. */
const strip = (text: string, letter: Letter): Stripped => {
  let words: readonly string[] = text.split(' ').filter((word) => word !== '');
  let honorific: string | null = null;
  const degree: string[] = [];
  const posts: string[] = [];
  let hasRank = false;
  for (;;) {
    const word = words[0];
    if (word === undefined || words.length === 1) break;
    const said = senseOf(word, letter).honorific;
    if (
      words.length > 2 &&
      /^(?:i\. ?[avro]\.?|p\. ?[apo]\.?|a\. ?d\.?|z\. ?a\.?|d\. ?r\.?)$/i.test(`${word} ${words[1]}`)
    )
      words = words.slice(2);
    else if (
      /^(?:i\.[avr]\.?|a\.d\.|em\.|emer\.|p\.?p\.?(?:a\.)?|ppa\.?|p\.o\.|p\/o|gez\.|podp\.|wz\.|sgd\.?)$/i.test(word)
    )
      words = words.slice(1);
    // "S. K. Rathore": an initial before another is no "S." of a saint or a sister.
    else if (words.length > 2 && /^\p{Lu}\.$/u.test(word) && /^\p{Lu}\.?$/u.test(words[1] ?? '')) break;
    else if (words.length > 2 && (isRank(word) || (hasRank && isRank(`${word}.`)))) {
      // "Dott.ssa Elettra Fabbri", "Lic. Marcela Ortiz", "Sgt. Dana Villanueva": what the name is said with.
      if (titles.test(word) && senseOf(word, letter).isDegree) degree.push(word);
      else honorific = honorific ?? (letter.language.code === 'en' && isCalledSo(word) ? word : said);
      words = words.slice(1);
      hasRank = true;
    }
    // "The Revd Dr Miriam Oakshott", "prof. UAM dr hab. Anna Kurpisz"
    else if (
      words.length > 3 &&
      (word === 'The' || (degree.length > 0 && /^\p{Lu}{2,6}$/u.test(word))) &&
      (isRank(words[1] ?? '') ||
        senseOf(words[1] ?? '', letter).isDegree ||
        /^(?:Very|Most|Right|Rt)$/.test(words[1] ?? ''))
    )
      words = words.slice(/^(?:Very|Most|Right|Rt)$/.test(words[1] ?? '') ? 2 : 1);
    // "Malermeister Lüders"
    else if (
      /^.{4,}(?:meister|leiter|direktor|inhaber)(?:in)?$|^.{4,}chef$/.test(fold(word)) &&
      (words.length > 2 || !/chef$/i.test(word))
    )
      words = words.slice(1);
    else if (senseOf(word, letter).isDegree) {
      if (/^(?:dr|prof|pr|doc|ing|mag|dott|avv|lic|eng|arq)/i.test(word)) degree.push(word);
      words = words.slice(1);
    } else if (
      degree.length > 0 &&
      /^(?:med|rer|nat|phil|jur|hab|habil|h|c|n|iur|oec|pol|dent|vet|techn?|theol|univ|sc|lek|mult|paed|ped|soc|agr|psych|hum|utr|biol|vet|wet|ing)\.?$/i.test(
        word,
      )
    )
      words = words.slice(1);
    else if (said !== null) {
      honorific = honorific ?? said;
      words = words.slice(1);
    } else if (words.length > 2 && /^\p{Lu}\p{Ll}{2,5}\.$/u.test(word)) words = words.slice(1);
    else if (postsAhead(words, letter) > 0) {
      const count = postsAhead(words, letter);
      posts.push(...words.slice(0, count));
      words = words.slice(count);
    } else if (words.length === 2 && isBoss(word, words[1] ?? '', letter)) {
      posts.push(word);
      words = words.slice(1);
    } else break;
  }
  if (words.length === 1 && senseOf(words[0] ?? '', letter).isDegree)
    return { words: [], honorific, degree: null, after: [] };
  const after: string[] = [];
  // "Moritz vom Aveo Recruiting Team", "Hannah from the talent team"
  const house = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^(?:vom|von|aus|from|of|at|du|de|dal|dalla|dell['’]?|del|da|do|dos|van|från|på|z)$/.test(word) &&
      words
        .slice(index)
        .some(
          (each) =>
            (senseOf(each, letter).kind & (kinds.team | kinds.org)) !== 0 ||
            (/^(?:[A-Z.]{2,}|\p{Lu}\p{Ll}{3,})$/u.test(each) && legal.test(fold(each).replace(/\./g, ''))),
        ),
  );
  if (house > 0) {
    after.push(...words.slice(house));
    words = words.slice(0, house);
  }
  while (words.length > 1 && hangsBehind(words, letter)) {
    after.unshift(words[words.length - 1] ?? '');
    words = words.slice(0, -1);
  }
  if (words.length === 2 && /^x+$/i.test(words[1] ?? '')) words = words.slice(0, 1);
  return {
    // "… prof. Ugo Tosatti."
    words: words.map((word, at) =>
      word.replace(at === words.length - 1 ? /[,;:]+$|(?<=\p{Ll}{4})\.$/u : /[,;:]+$/, ''),
    ),
    honorific,
    degree: degree.join(' ') || null,
    after: [...posts, ...after],
  };
};

/** "Kökschef Tove", "Szef Darek": who somebody is, before the one name he or she is called by. */
const isBoss = (word: string, name: string, letter: Letter): boolean => {
  const sense = senseOf(name, letter);
  const low = fold(word);
  return (
    /^\p{Lu}\p{Ll}{2}/u.test(name) &&
    sense.kind === 0 &&
    !sense.isPost &&
    (bosses.test(low) || (kitchens.test(low) && isEchoed(name, letter) && !isEchoed(word, letter)))
  );
};
const bosses = /^(?:szef|szefowa|chef|chefin|boss|baas|bazin|patron|patronne)$/;
const kitchens = /.{3}(?:chef|chefin|meister|meisterin|mastare|baas|-kok|kok|boss)$/;

/** How many words of a post stand before a whole name: "Personnel Analyst Doreen Whitlock", "Head of People Anna Weber". */
const postsAhead = (words: readonly string[], letter: Letter): number => {
  let count = 0;
  let hasPost = false;
  for (; count < words.length - 2; count++) {
    const { low, isPost: post, kind } = senseOf(words[count] ?? '', letter);
    if (!post && (kind & kinds.team) === 0 && !(count > 0 && /^(?:of|des|de|for|and|&)$/.test(low))) break;
    hasPost = hasPost || post;
  }
  // "People & cosas varias": what follows a post in small letters is no name.
  const next = words[count] ?? '';
  return hasPost && (next !== next.toLowerCase() || words[0] === words[0]?.toLowerCase()) ? count : 0;
};

/** Whether the last of some words belongs to no name: a degree, a credential ("ACII", "BVSc"), a post behind a whole name. */
const hangsBehind = (words: readonly string[], letter: Letter): boolean => {
  const last = words[words.length - 1] ?? '';
  if (senseOf(last, letter).isDegree) return true;
  if (words.length < 3) return false;
  const others = words.slice(0, -1);
  if (
    isCredential(last) &&
    // "Solène LE GOFF"
    !/^(?:L[EAO]|D[EIU]|VAN|DER|DEN|DEL|DAL|VON|MAC)$/.test(others[others.length - 1] ?? '') &&
    others
      .slice(0, Math.min(others.length, 2))
      .every((word) => word !== word.toUpperCase() || word.length < 3 || word.includes('.'))
  )
    return !isEchoed(last, letter);
  const kind = senseOf(last, letter).kind;
  return (kind & kinds.trade) === 0 && (kind & (kinds.title | kinds.team)) !== 0;
};

/** Letters of a diploma or a body: "ACII", "BVSc", "SHRM-CP"; no family name in capitals, no "McKay", no initials. */
const isCredential = (word: string): boolean => {
  if (legal.test(fold(word).replace(/\./g, ''))) return false;
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals < 2 || word.length > 9 || /^(?:\p{Lu}\.)+$/u.test(word)) return false;
  if (word === word.toUpperCase()) return word.length < 6 || word.includes('-');
  return !/['’-]|^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O|Da|D)\p{Lu}\p{Ll}{2}/u.test(word);
};
