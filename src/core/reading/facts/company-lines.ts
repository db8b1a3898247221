import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, endsLike, foreign, glued, holds, list, once, setOf } from '../words';
import type { Clue, Clued } from './clued';
import { clued, isEastern } from './company-clue';
import { labelled, venueFirm } from './company-labels';
import { beginsAsKind, legalEnd, offices, owners, ownsName, withoutTeam } from './company-name';
import { beginsRun, isUpper, runEnd, sentenceWords } from './company-run';
import { spelledOut } from './company-sound';
import { domainOf, isFreeMail, mailboxKind } from './mailbox-kind';
import { known } from './recruiter';

/** The firms of a line of prose: what stands before and behind each run of capitals tells. */
export const lineFirms = (letter: Letter, line: Line, where: Where, found: Clued[], isTail = false): void => {
  if (isEastern(letter, line.text)) {
    letter.eastern?.firms(letter, line, where, isTail, found);
    return;
  }
  const { text, folded } = line;
  const phrases = phrasesOf(letter);
  labelled(letter, line, where, found);
  venueFirm(letter, line, where, found);
  const mark =
    text.includes('©') || folded.includes('copyright') || folded.includes('(c)') ? text.search(copyright) : -1;
  const titles = setOf(cueWords(letter, 'titles'));
  const isHeader = where === 'from' || where === 'reply-to' || where === 'sender';
  const isShouted = text.length > 30 && !/\p{Ll}/u.test(text);
  for (let at = 0; at < text.length && at < 700; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0xc0) || !beginsRun(text, at)) continue;
    const isStart = at === 0 || (at > 1 && '.!?:•*-'.includes(text.charAt(at - 2)));
    const from = isStart ? at + leadOf(text, at) : at;
    const whole = withSmall(letter, line, from, runEnd(text, from));
    const end = withQuoted(letter, line, from, withoutPlace(letter, line, from, whole));
    if (end <= from + 1) continue;
    at = Math.max(whole, end) - 1;
    const run = text.slice(from, end);
    const less = withoutTeam(letter, run);
    // "RH da Logmaris": the office is none of the name.
    const isOffice =
      less.length > 2 &&
      less !== run &&
      run.endsWith(less) &&
      (officeOf.test(run.slice(0, -less.length)) || offices.test(folded.slice(from, end)));
    // "af Wetter & Lind": the small word with which a line and the domain begin.
    const lead =
      from < 8 && /^(?:af|av|van|von|de|di|da|ter|ten|du|le|la) $/.test(text.slice(0, from)) ? text.slice(0, from) : '';
    const isLed =
      lead !== '' && owners(letter).some((owner) => ownsName(owner, lead + run) > 1 && owner.startsWith(glued(lead)));
    const name = isOffice ? less : isLed ? lead + run : run;
    const first = run.split(' ', 1)[0] ?? '';
    // "I'd", "L'équipe d'Octopulse": no name begins so.
    if (
      sentenceWords.has(first) ||
      (/['’](?:d|ll|re|ve|m|s)$/.test(first) && sentenceWords.has(first.slice(0, first.search(/['’]/)))) ||
      (/^[LD]['’]\p{Ll}/u.test(first) && !holds(cueWords(letter, 'orgs'), fold(first.slice(2))))
    ) {
      at = from + first.length;
      continue;
    }
    const before = folded.slice(Math.max(0, from - 60), from);
    if (!beginsAsKind(letter, folded.slice(from, end), first.length)) within(phrases, line, from, end, where, found);
    const after = folded.slice(end, end + 40).split('. ', 1)[0] ?? '';
    const add = (clue: Clue) => found.push(clued(name, clue, where, line.start + end - name.length, before, after));
    const cue = cueBefore(phrases, text, folded, from);
    if (cue) add(cue);
    const said = saidBehind(phrases, folded, end);
    if (said) add(said);
    // "Desde Nubbo queremos", "At Acme, we"
    if (cue === 'at' && opens.test(text.slice(Math.max(0, from - 24), from)) && ourDoing.test(after)) add('sure');
    // "Organisator: Friederike Saalfeld (Brunnhuber Papier SE)"
    if (before.endsWith('(') && folded.charAt(end) === ')' && legalEnd.test(name) && isOfPerson(letter, before))
      add('part');
    if (mark >= 0 && mark < from && from - mark < 24) add('footer');
    // "Norrhults kommun": the kind of house in small letters behind the name.
    if (letter.language.code === 'sv' && folded.charAt(end) === ' ') {
      const stop = wordStop(folded, end + 1);
      if (stop > end + 4 && setOf(list(letter.language.cues.orgs)).has(folded.slice(end + 1, stop))) {
        // "Rektor Björklidens skola"
        const head = folded.indexOf(' ', from) + 1;
        const at = head < end && titles.has(folded.slice(from, head - 1)) ? head : from;
        found.push(clued(text.slice(at, stop), 'org', where, line.start + at, before, folded.slice(stop, stop + 40)));
      }
    }
    if (name.includes(' ') && !isHeader && (!isShouted || name === text.trim())) {
      if (/[.\p{Lu}]\p{L}?$|(?:nc|td|mbH|imited|orp|LC)$/u.test(name) && legalEnd.test(name)) add('legal');
      // "Técnico Superior (Biblioteca e Documentação)": the field of a post.
      const isField = text.charAt(from - 1) === '(' && holds(cueWords(letter, 'titles'), before.slice(-24), 4);
      if (!isField && holds(cueWords(letter, 'orgs'), folded.slice(from, end), 4)) add('org');
    }
    // "Rektor Björklidens skola", "Schulleiter Primarschule Steinau", "HR-ansvarig Nordplåt AB": a post before a house.
    let houseAt = from;
    const post = run.indexOf(' ');
    const posted = folded.slice(from, from + Math.max(0, post));
    if (
      post > 0 &&
      (titles.has(posted) || endsLike(cueWords(letter, 'titles'), posted, 6) || /^(?:hr|it)-\p{L}/u.test(posted)) &&
      !holds(cueWords(letter, 'orgs'), posted)
    ) {
      const house = text.slice(from + post + 1, end);
      const isKind = holds(cueWords(letter, 'orgs'), fold(house), 4);
      const isSpelled = owners(letter).some((owner) => ownsName(owner, house) > 1);
      if (isKind || isSpelled) {
        houseAt = from + post + 1;
        for (const clue of [isKind ? 'org' : 'signature', ...(isSpelled ? (['domain'] as const) : [])] as const)
          found.push(clued(house, clue, where, line.start + houseAt, before, after));
      }
    }
    // "Salón de Plenos del Ayuntamiento de Lugo", "Tonino dell'Osteria Porto": a kind of house within begins the name.
    const inner = houseWithin(letter, text, folded, from, end);
    if (inner > 0)
      for (const clue of new Set<Clue>(['org', cue ?? 'org', ...(said ? [said] : [])]))
        found.push(
          clued(text.slice(inner, end), clue, where, line.start + inner, before + folded.slice(from, inner), after),
        );
    // "Gesprek De Wit", "Entretien Octopulse"
    const behind = where === 'subject' || where === 'calendar' ? behindSubject(letter, text, folded, from, end) : from;
    if (behind > from) found.push(clued(text.slice(behind, end), 'subject', where, line.start + behind, before, after));
    // "bar Lanterna", "obs De Vlindergaard": the kind of house in small letters before the name.
    const kindAt = kindBefore(letter, folded, from);
    if (kindAt >= 0) {
      const kindCue = cueBefore(phrases, text, folded, kindAt);
      const whole = text.slice(kindAt, end);
      found.push(clued(whole, 'org', where, line.start + kindAt, before, after));
      if (kindCue) found.push(clued(whole, kindCue, where, line.start + kindAt, before, after));
    }
    if (isNamedKind(letter, folded, from)) {
      add('org');
      add('intro');
    }
    // "Marta da Padaria Estrela": a person of ours, then whose house.
    const joined = ofHouse.exec(run);
    if (
      joined?.[1] &&
      joined[2] &&
      !partOfHouse.test(fold(joined[1])) &&
      !holds(cueWords(letter, 'orgs'), fold(joined[1])) &&
      fold(joined[1])
        .split(' ')
        .every((word) => personWords(letter).includes(word)) &&
      !fold(joined[2])
        .split(' ')
        .every((word) => personWords(letter).includes(word))
    ) {
      const { length } = joined[2];
      for (const clue of new Set<Clue>(['intro', cue ?? 'intro']))
        found.push(clued(joined[2], clue, where, line.start + end - length, before, after));
    }
    if (isPresented(letter, before)) add('intro');
    if (behindClient(letter, folded, end)) add('client');
    if (cue && less !== name && less.length > 2 && name.endsWith(less))
      found.push(clued(less, cue, where, line.start + end - less.length, before, after));
    // "Dépôt Transvalia", "Studio Ruffini": the domain may spell what stands behind the kind of house.
    for (let word = houseAt; word < end; word = next(text, word, end)) {
      if (!isUpper(text.charCodeAt(word))) continue;
      // "Hotel Laguna": the kind of house is part of the name.
      if (word > houseAt && holds(cueWords(letter, 'orgs'), folded.slice(houseAt, word), 3)) break;
      // "Wojewódzki Szpital Zamłynie", "Städtisches Klinikum Brook": so is what kind of kind it is.
      if (word > houseAt && ofPublic.test(folded.slice(houseAt, word)) && startsWithKind(letter, folded, word)) break;
      const spelled = spelledBy(letter, text.slice(word, end), folded.slice(word, word + 3));
      if (!spelled) continue;
      found.push(clued(spelled, 'domain', where, line.start + word, before, after));
      break;
    }
  }
};

/** 'Istituto Comprensivo "Elsa Verdi"', "Kita „Sonnenschein“": a kind of house, then its own name. */
const withQuoted = (letter: Letter, { text, folded }: Line, from: number, end: number): number => {
  const quoted = /^ ["„“«]\p{Lu}[^"„“”«»]{1,40}["“”»]/u.exec(text.slice(end, end + 46));
  return quoted && holds(cueWords(letter, 'orgs'), folded.slice(from, end), 3) ? end + quoted[0].length : end;
};

/** "Coopérative de crédit Desruisseaux", "Empresa de transportes Vilar": a kind of house, small words that say which, its own name. */
const withSmall = (letter: Letter, { text, folded }: Line, from: number, end: number): number => {
  if (!setOf(cueWords(letter, 'orgs')).has(folded.slice(from, end))) return end;
  const small = /^ (?:d[eiu] |d['’])\p{Ll}{4,14} (?=\p{Lu})/u.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return small > 0 ? runEnd(text, end + small) : end;
};

/** "Klinikum Brook" of "Städtisches Klinikum Brook": the kind of kind is left out, which is part of the name. */
export const lacksKind = (letter: Letter, whole: string, part: string): boolean => {
  const folded = fold(whole);
  const at = whole.length - part.length;
  return at > 1 && whole.endsWith(part) && ofPublic.test(folded.slice(0, at)) && startsWithKind(letter, folded, at);
};

/** An adjective alone, as it stands before kinds of houses. */
const ofPublic = /^\p{L}+(?:[scz]k[iae]|[nw][yae]|ische[srn]?|liche[sr]?|lijke?|ska|iga) $/u;
export const startsWithKind = (letter: Letter, folded: string, at: number): boolean =>
  setOf(cueWords(letter, 'orgs')).has(folded.slice(at, wordStop(folded, at)));

/**
 * "Vasa Plåt i Anderstorp": in Swedish "i" says where, if the house stands without it elsewhere. And of a client it is told
 * where it is: "vår kund Vasa Plåt i Borås", "il nostro cliente, Officine Brenna di Lecco".
 */
const withoutPlace = (letter: Letter, { text, folded }: Line, from: number, end: number): number => {
  const { code } = letter.language;
  // "Paketring Lager Kitzscher" of paketring.example
  const site = sites.exec(folded.slice(from, end))?.index ?? 0;
  const head = text.slice(from, from + site);
  if (
    site > 1 &&
    owners(letter).some(
      (owner) => ownsName(owner, head) > 2 || ownsName(owner, head.slice(head.lastIndexOf(' ') + 1)) > 2,
    )
  )
    return from + site;
  const joint = code === 'sv' ? ' i ' : code === 'it' ? ' di ' : code === 'pl' ? ' w ' : '\n';
  const run = text.slice(from, end);
  const inside = run.lastIndexOf(joint);
  if (inside < 2) return end;
  const name = run.slice(0, inside);
  // "Högskolan i Vadsbro", "Banca di Valsugana": a kind of house is called by its place.
  const cue = cueBefore(phrasesOf(letter), text, folded, from);
  if (
    (cue === 'client' || (code === 'pl' && cue === 'sure' && !holds(cueWords(letter, 'orgs'), fold(name)))) &&
    !run.includes(' ', inside + joint.length) &&
    (name.includes(' ') || !(holds(cueWords(letter, 'orgs'), fold(name)) || /(?:[ae]n|et)$/.test(name)))
  )
    return from + inside;
  if (code !== 'sv') return end;
  const all = letter.parts.text.slice(0, 8000);
  if (owners(letter).some((owner) => ownsName(owner, name) > 2)) return from + inside;
  for (let at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + name.length))
    if (!all.startsWith(' i ', at + name.length)) return from + inside;
  return end;
};

const sites =
  / (?:lager|werk|standort|filiale|niederlassung|depot|branch|warehouse|store|site|plant|usine|entrepot|agence|magazzino|stabilimento|sede|planta|almacen|fabrica|armazem|loja|tienda|magazyn|oddzial|magazijn|vestiging|filiaal) \p{L}/u;

/** Where within a run a kind of house begins behind "of" or its like; 0 without one. */
const houseWithin = (letter: Letter, text: string, folded: string, from: number, end: number): number => {
  const orgs = setOf(cueWords(letter, 'orgs'));
  for (let at = from + 2; at < end - 4; at++) {
    const before = text.charAt(at - 1);
    if ((before !== ' ' && before !== "'" && before !== '’') || !isUpper(text.charCodeAt(at))) continue;
    const joint = ofJoint.exec(text.slice(Math.max(from, at - 9), at));
    if (joint && orgs.has(folded.slice(at, wordStop(folded, at)))) {
      // "Santa Casa da Misericórdia" of santacasavaldouro: the name begins before the kind.
      const head = glued(text.slice(from, at - joint[0].length));
      return head.length > 4 && owners(letter).some((owner) => owner.startsWith(head)) ? 0 : at;
    }
  }
  return 0;
};
const ofJoint =
  /(?:\s(?:de|del|de la|de los|de las|da|do|das|dos|della|dello|dei|du|des|of|of the|at|at the|von|von der|vom|der|des|van|van de|van het|bij|från|på|vid|z|ze|w|we|przy)\s|(?:^|\s)(?:de l|d|dell|all|nell|sull)['’])$/i;

/** Where a name begins behind the words with which subjects begin; `from` where it begins so already. */
const behindSubject = (letter: Letter, text: string, folded: string, from: number, end: number): number => {
  const words = setOf(cueWords(letter, 'subjectWords'));
  let at = from;
  while (at < end) {
    const stop = wordStop(folded, at);
    if (stop >= end - 2 || text.charAt(stop) !== ' ' || !words.has(folded.slice(at, stop))) break;
    at = stop + 1;
  }
  return isUpper(text.charCodeAt(at)) ? at : from;
};

/** Where a kind of house in small letters begins that stands right before a name; -1 without one. Words for any firm are none. */
const kindBefore = (letter: Letter, folded: string, from: number): number => {
  if (from < 4 || folded.charAt(from - 1) !== ' ') return -1;
  // "à l'hôpital Saint-Luc"
  const at = Math.max(folded.lastIndexOf(' ', from - 2), folded.lastIndexOf("'", from - 2)) + 1;
  const word = folded.slice(at, from - 1);
  const { orgs, companyLabels, companyBefore } = letter.language.cues;
  return setOf(list(orgs)).has(word) && !setOf(list(companyLabels)).has(word) && !setOf(list(companyBefore)).has(word)
    ? at
    : -1;
};

/** "Na warsztat (Auto-Zbych, Lipowa 4)": a kind of house, then its name in brackets. */
const isNamedKind = (letter: Letter, folded: string, from: number): boolean => {
  if (from < 6 || folded.charAt(from - 1) !== '(' || folded.charAt(from - 2) !== ' ') return false;
  const at = folded.lastIndexOf(' ', from - 3) + 1;
  const { orgs, companyLabels } = letter.language.cues;
  const word = folded.slice(at, from - 2);
  return setOf(list(orgs)).has(word) || setOf(list(companyLabels)).has(word);
};

/** Where the next word of a run begins, or its end. */
const next = (text: string, from: number, end: number): number => {
  const at = text.indexOf(' ', from);
  return at < 0 || at > end ? end : at + 1;
};

/** Whether a bracket opens behind somebody's name. */
const isOfPerson = (letter: Letter, before: string): boolean => {
  const word = before.slice(before.lastIndexOf(' ', before.length - 3) + 1, -2);
  return known(letter).some(({ proposals }) => proposals.some(({ name }) => fold(name.name).endsWith(word)));
};

/** "I'm Jane from Acme", "je suis Anne de chez Acme": whose house is named with them. */
const isPresented = (letter: Letter, before: string): boolean => {
  if (!presents.test(before)) return false;
  const said = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1);
  if (!holds(cueWords(letter, 'iAm'), said) || holds(cueWords(letter, 'companyPast'), said)) return false;
  return personWords(letter).some((word) => said.includes(word));
};
/** Words of the names of who writes. */
const personWords = once((letter: Letter): readonly string[] =>
  known(letter)
    .slice(0, 4)
    // "Pomme d'Api" under the letter may have been taken for somebody: "Api" is of the same name.
    .flatMap((each) => fold(each.best.name.name).split(/[ '’]/))
    .filter((word) => word.length > 2),
);
const ofHouse =
  /^(\p{L}+(?: \p{Lu}\p{L}+)?) (?:(?:da|do|de|del|de la|di|della|du|dos|das|von|von der|vom|van|van de|van het|bij|z|ze|från|på|from|of|at) |d['’]|dell['’])(\p{Lu}.*)$/u;
/** "Unidad de Atracción de Profesionales": nobody. */
const partOfHouse =
  /^(?:unidad|servi[cz]|d[ei]part|dire[cz]|equip|area$|ufficio|oficina|pole$|dienst|abteil|referat|dzial|zespol|enhet|avdel|comi[ts]|commis|kommis)/;
const officeOf = /\s(?:(?:de|del|de la|di|della|da|do|du|der|von|of|at|van|bij|från|på)\s+|(?:d|dell|de l)['’])$/;
const presents =
  /\s(?:from|at|with|of|von|von der|vom|bei|bei der|beim|de chez|chez|de|de la|du|di|della|del|dello|dell'|da|do|dos|das|na|no|en|van|bij|z|ze|w|från|på|hos|presso)\s?$/;

/** "Wolverton Mutual (our client)". */
const behindClient = (letter: Letter, folded: string, end: number): boolean => {
  const sign = /^,? ?[(,–-] ?/.exec(folded.slice(end, end + 4))?.[0].length ?? 0;
  return sign > 0 && cueWords(letter, 'clients').some((word) => folded.startsWith(word, end + sign));
};

/** Names in small letters that the sender's domain spells: "mvg Ferry / tankstation de klinker". */
export const smallFirms = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  const houses = spellers(letter).filter((owner) => owner.length > 4);
  if (houses.length === 0) return;
  const { text, folded } = line;
  for (let at = 0; at < folded.length && at < 700; at++) {
    if (at > 0 && /[\p{L}\d@./_-]/u.test(text.charAt(at - 1))) continue;
    const owner = houses.find((each) => each.charCodeAt(0) === folded.charCodeAt(at));
    if (!owner || isUpper(text.charCodeAt(at))) continue;
    for (let end = at, count = 0; count < 4 && end < at + 40; count++) {
      const stop = wordStop(folded, end);
      if (stop === end) break;
      const name = text.slice(at, stop);
      const said = glued(name);
      if (
        said === owner ||
        (said.length > 5 && ownsName(owner, name) > 2) ||
        (count === 0 &&
          said.length > 4 &&
          owner.startsWith(said) &&
          setOf(cueWords(letter, 'orgs')).has(owner.slice(said.length)) &&
          lookBack(phrasesOf(letter), folded, at - 1))
      ) {
        if (!/[@.]/.test(text.charAt(stop)) || /[.]\s|[.]$/.test(text.slice(stop, stop + 2)))
          found.push(clued(name, 'domain', where, line.start + at, folded.slice(Math.max(0, at - 60), at)));
        break;
      }
      if (!owner.startsWith(said) || folded.charAt(stop) !== ' ') break;
      end = stop + 1;
    }
  }
};

const wordStop = (folded: string, from: number): number => {
  let at = from;
  while (at < folded.length && /[\p{L}\d&'’-]/u.test(folded.charAt(at))) at++;
  return at;
};

/** "Gründer von Laufrad": a cue within a run, where nouns have capitals. */
const within = (phrases: Phrases, line: Line, from: number, end: number, where: Where, found: Clued[]): void => {
  for (let at = line.text.indexOf(' ', from); at > 0 && at < end - 2; at = line.text.indexOf(' ', at + 1)) {
    if (!isUpper(line.text.charCodeAt(at + 1))) continue;
    const cue = lookBack(phrases, line.folded, at);
    if (cue && cue !== 'at')
      found.push(
        clued(
          line.text.slice(at + 1, end),
          cue,
          where,
          line.start + at + 1,
          line.folded.slice(Math.max(0, at - 59), at + 1),
        ),
      );
  }
};

/** A place at the start of a sentence, and that we do something there. */
const opens =
  /(?:^|[.!?:,] )(?:¡|¿)?(?:[Hh]ere at|At|Desde|En|Na|No|Da|Bei|Beim|Chez|Bij|In|Noi di|W|På|Hos|Vid)(?: (?:the|der|la|el|de|l['’]))? ?$/u;
const ourDoing =
  /^,? (?:we|wir|nous|on|wij|vi|(?:nos|ci|te|ti|ya) (?:\p{L}+)|\p{L}{2,}(?:mos|iamo|[aei]my|en wi[jr]|er vi|ar vi))(?: |,|'|$)/u;

const copyright = /©|\(c\) ?\d|copyright/i;

/** How many letters of a small word with a capital stand before a name at the start of a sentence: "Die Stadtwerke". */
const leadOf = (text: string, at: number): number => {
  const end = text.indexOf(' ', at);
  return end > at && end < at + 6 && isUpper(text.charCodeAt(end + 1)) && leads.has(text.slice(at, end))
    ? end + 1 - at
    : 0;
};
const leads = new Set('A|O|Os|As|El|Il|Lo|Le|Die|Der|Das|Firma'.split('|'));

/** What of a run the letters of the sender's domain spell: "Acme" of "Acme Recruiting". */
const spelledBy = (letter: Letter, name: string, folded: string): string | null => {
  for (const owner of spellers(letter)) {
    if (owner.length < 3 || folded.charCodeAt(0) !== owner.charCodeAt(0)) continue;
    if (
      owner.length > 5 &&
      folded.charCodeAt(1) !== owner.charCodeAt(1) &&
      folded.charCodeAt(2) !== owner.charCodeAt(1)
    )
      continue;
    const whole = withoutTeam(letter, name);
    if (ownsName(owner, whole) > 1) return whole;
    for (let cut = whole.lastIndexOf(' '); cut > 0; cut = whole.lastIndexOf(' ', cut - 1))
      if (ownsName(owner, whole.slice(0, cut)) > 2) return whole.slice(0, cut);
  }
  return null;
};

/** What the sender's domain spells in signs: "大熊座" of "daxiongzuo.example". */
export const spelledFirms = (letter: Letter, found: Clued[]): void => {
  const table = letter.language.cues.names?.spelled;
  if (!table) return;
  const { text } = letter.parts;
  for (const owner of owners(letter)) {
    const name = spelledOut(owner, text, table);
    if (name) found.push(clued(name, 'domain', 'text', text.indexOf(name)));
  }
};

/** Who owns the domains, and what the writer's private address spells beside their own name: "bagniaurora@gmail.com". */
const spellers = once((letter: Letter): readonly string[] => {
  const { from } = letter.message;
  if (!from || !isFreeMail(domainOf(from)) || mailboxKind(from) === 'no-reply') return owners(letter);
  const people = known(letter).filter(({ weight }) => weight >= 3.5);
  let local = glued(from.address.split('@')[0] ?? '').replace(/\d+/g, '');
  for (const word of people.flatMap(({ best }) => fold(best.name.name).split(' ')))
    if (word.length > 2) local = local.replace(word, '');
  return local.length > 4 ? [...owners(letter), local] : owners(letter);
});

interface Phrases {
  readonly before: ReadonlyMap<string, Clue>;
  readonly behind: ReadonlyMap<string, Clue>;
  /** Whether "a" and "o" are articles. */
  readonly isPortuguese: boolean;
}

const phrasesOf = (letter: Letter): Phrases => {
  const cues = letter.isSpoken ? letter.language.cues : foreign(letter);
  const there = made.get(cues);
  if (there) return there;
  const before = new Map<string, Clue>();
  for (const word of list(cues.companyBefore)) before.set(word, 'at');
  for (const word of list(cues.companySure)) before.set(word, 'sure');
  for (const word of list(cues.clients)) before.set(word, 'client');
  const behind = new Map<string, Clue>();
  for (const word of list(cues.companyLikes ?? '')) behind.set(word, 'likes');
  for (const word of list(cues.companyDoes)) behind.set(word, 'does');
  const phrases = { before, behind, isPortuguese: letter.language.code === 'pt' };
  made.set(cues, phrases);
  return phrases;
};
const made = new WeakMap<object, Phrases>();

/** The cue right before an offset, small articles left out: "your interest in the", "notre client,". */
const cueBefore = (phrases: Phrases, text: string, folded: string, from: number): Clue | null => {
  let end = from;
  const gap = () => {
    while (end > 0 && ' ":,(«'.includes(folded.charAt(end - 1))) end--;
  };
  gap();
  const cue = lookBack(phrases, folded, end);
  if (cue || end < 3) return cue;
  const small =
    (phrases.isPortuguese ? vowels : articles).exec(folded.slice(Math.max(0, end - 9), end))?.[0].length ?? 0;
  const less = small > 0 ? lookBack(phrases, folded, end - small) : null;
  if (less || text.lastIndexOf(',', end) < end - 60) return less;
  const apposed = apposition.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0;
  return apposed > 0 && lookBack(phrases, folded, end - apposed) === 'client' ? 'client' : null;
};

const vowels = / (?:a|o|as|os|grupo|empresa)$/;
const articles =
  / (?:the|die|der|das|den|dem|la|le|les|el|il|lo|de|het|firma|bar|groupe|grupo|gruppo|m\/s\.?|messrs\.?)$|(?<= )(?:[dl]|dell|all|nell)'$/;
/** "our client, the packaging maker Volmont". */
const apposition = /,(?: (?:[dl]['’])?\p{Ll}[\p{L}-]{0,20}){1,4}$/u;

const lookBack = (phrases: Phrases, folded: string, end: number): Clue | null => {
  let best: Clue | null = null;
  for (let at = end - 1, words = 0; at >= -1 && end - at < 50 && words < 7; at--) {
    const sign = at < 0 ? ' ' : folded.charAt(at);
    if (sign !== ' ' && sign !== "'" && sign !== '(' && sign !== '"') continue;
    if (at === end - 1) continue;
    words++;
    const clue = phrases.before.get(folded.slice(at + 1, end));
    if (clue && (!best || clue !== 'at')) best = clue;
  }
  return best;
};

/** Whether what stands behind a name is what firms do ("would like to"), or what they and people do: "really enjoyed meeting". */
const saidBehind = (phrases: Phrases, folded: string, end: number): Clue | null => {
  if (folded.charAt(end) !== ' ') return null;
  let said = '';
  let isStrong = false;
  for (let at = end + 1, words = 0; words < 4 && at - end < 40; at++) {
    const stop = at + (/[ ,]|$/.exec(folded.slice(at, at + 40))?.index ?? 0);
    const word = folded.slice(at, stop);
    if (degrees.has(word)) isStrong = true;
    else {
      words++;
      said += said === '' ? word : ` ${word}`;
      const clue = phrases.behind.get(said);
      if (clue) return isStrong ? 'likes' : clue;
    }
    at = stop;
    if (folded.charAt(at) !== ' ') return null;
  }
  return null;
};
/** How much somebody likes what was seen: "really", "sehr". */
const degrees = new Set(
  'really|absolutely|very|much|also|all|both|truly|genuinely|thoroughly|just|so|sehr|wirklich|total|auch|echt|besonders|beaucoup|vraiment|tres|aussi|muy|mucho|realmente|tambien|molto|davvero|anche|heel|erg|zeer|ook|bardzo|duzym|ogromnym|naprawde|tez|muito|mesmo|verkligen|mycket|ocksa'.split(
    '|',
  ),
);
