import { fold } from '../../message/fold';
import { goodbye } from '../../message/signature';
import type { Letter, Line } from '../letter';
import { cueWords, findPhrase, glued, holds, phrasesIn } from '../words';
import { ownedAt, ownsName } from './company-name';
import { domainOf, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { isEchoed, readName } from './name';
import { isEastern } from './name-eastern';
import { isShortened } from './name-run';
import { holdsPost, kinds, legal, senseOf } from './name-words';
import { cuesOf, firstOf } from './people-cues';
import type { Proposal } from './people-proposal';
import { isSmall } from './people-small';
import { isPlace } from './role-places';

/** Who signs: a name behind or below the goodbye, else a name alone near the end, else one at the end of the last sentence. */
export const fromSignature = (letter: Letter): readonly Proposal[] => {
  const { lines, parts } = letter;
  const at = lines.findIndex((line) => line.start >= parts.signatureAt);
  const begin = at < 0 ? lines.length : at;
  const signed = below(letter, begin);
  // Where somebody said goodbye and something else than a name follows, a house signed.
  // "-- " may cut off a line of the hiring system only.
  const isCut = /^\s*(?:--|—)\s*$/.test(lines[begin]?.text ?? '');
  const isHouse =
    !isCut &&
    goodbyeEnd(letter, lines[begin]) > 0 &&
    lines.slice(begin).some((line) => line.text.trim() !== '' && goodbyeEnd(letter, line) === 0);
  const ended =
    signed.length > 0 || (isHouse && !isEastern(letter.parts.text.slice(0, 200))) ? signed : alone(letter, begin);
  // What a machine ends with is seldom who wrote.
  // "Sandra Ebel" above the "Kranich Optik" that the shared mailbox shows: without a goodbye the house's line ends the letter.
  const box = letter.message.from;
  const shows = box && box.name !== '' && mailboxKind(box) !== 'person' ? fold(box.name) : null;
  if (
    signed.length > 0 &&
    shows &&
    !isCut &&
    lines[begin]?.folded.trimStart().startsWith(shows) &&
    goodbyeEnd(letter, lines[begin]) === 0
  ) {
    const above = alone(letter, begin);
    if (above.length > 0) return [...above, ...signed.map((each) => ({ ...each, weight: each.weight - 2.5 }))];
  }
  const isPassed = box !== null && (mailboxKind(box) !== 'person' || isRelay(domainOf(box)));
  const told = isPassed ? passedBy(letter) : [];
  if (told.length > 0) return [...told, ...signed];
  const passed = isPassed ? quoted(letter) : [];
  if (passed.length > 0 && signed.length === 0) return passed;
  return ended.length > 0 ? ended : [...justAbove(letter, begin), ...atTheTop(letter), ...quoted(letter)];
};

/** A word of the employer's that a hiring system passes on: "… Te ligo, pode ser? Priscila Amorim", in quotes or behind a label. */
const quoted = (letter: Letter): readonly Proposal[] => {
  for (const [index, line] of letter.lines.slice(0, 60).entries()) {
    const text = line.text.trimEnd();
    const above = letter.lines[index - 1]?.folded ?? '';
    if (text.length < 30 || (!/["”»“』」]$/.test(text) && !message.test(line.folded) && !message.test(above))) continue;
    const end = text.replace(/[\s"”»“』」]+$/, '').length;
    const base = Math.max(0, end - 60);
    const marks = [...text.slice(base, end).matchAll(/(?:\p{L}{3}\s?[.!)]|[?…])\s+|\s[-–—]\s*/gu)].slice(-2).reverse();
    for (const mark of marks) {
      const from = base + mark.index + mark[0].length;
      const tail = text.slice(from, end);
      // "… Talk soon. Bea Morrow, Store Manager", and where the lines ran together "Bea Morrow Store Manager".
      const [head = ''] = tail.split(/, | [|–-] /);
      const [run = head] = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?= \p{Lu})/u.exec(head) ?? [];
      const posted = [head, run].find((each) => each !== tail && holdsPost(fold(tail.slice(each.length)), letter));
      const said = posted ?? (mark[0].trim().length === 1 ? tail.split(',')[0] : tail);
      const name = readName(posted ?? tail, letter);
      const isNamed = name && !name.isDoubtful && name.name === said;
      if (!isNamed || (!name.name.includes(' ') && !letter.subject.text.includes(name.name))) continue;
      return [
        {
          name,
          sign: 'signature',
          weight: posted ? 4 : 3,
          words: name.name,
          where: 'text',
          start: line.start + from,
          email: null,
          line: index,
        },
      ];
    }
  }
  return [];
};
const message =
  /^\W{0,3}(?:message|note|comment|nachricht|mitteilung|mensaje|mensagem|messaggio|bericht|meddelande|wiadomosc|メッセージ|留言|메시지)/;

/** "Recado de Rui Seabra, Tech Recruiter:", "Message from Bea Morrow:": whose word a hiring system passes on. */
const passedBy = (letter: Letter): readonly Proposal[] => {
  for (const [index, line] of letter.lines.slice(0, 60).entries()) {
    const lead = line.text.length < 110 ? messageOf.exec(line.folded)?.[0].length : undefined;
    const rest = lead ? (line.text.slice(lead).split(/[:：]/)[0] ?? '').trimEnd() : '';
    const name = lead ? readName(rest, letter) : null;
    if (!lead || !name?.name.includes(' ') || name.isDoubtful || !rest.includes(name.name)) continue;
    const start = line.start + line.text.indexOf(name.name, lead);
    return [{ name, sign: 'signature', weight: 4.5, words: name.name, where: 'text', start, email: null, line: index }];
  }
  return [];
};
const messageOf =
  /^\W{0,4}(?:(?:a|um|uma|un|une|een|eine|ett|ein|the|personal) ){0,2}(?:message|note|comment|word|nachricht|mitteilung|notiz|mensaje|nota|mensagem|recado|messaggio|mot|bericht|boodschap|meddelande|halsning|wiadomosc) (?:from|von|de|da|do|di|van|fran|od|del|della) (?=[^:]{3,70}[:：])/;

/** "D. Conceição" above the house that signs. */
const justAbove = (letter: Letter, begin: number): readonly Proposal[] => {
  let index = begin - 1;
  while (index > 1 && !letter.lines[index]?.text.trim()) index--;
  const line = letter.lines[index];
  if (
    !line ||
    begin >= letter.lines.length ||
    index < 2 ||
    line.text.trim().length > 40 ||
    /[.!?:,]$/.test(line.text.trim())
  )
    return [];
  const found = nameIn(letter, line, 0, index);
  return found && (found.name.honorific || found.name.degree || isEchoed(found.name.name, letter))
    ? [{ ...found, weight: 3 }]
    : [];
};

/** A card at the top, as networks show who writes: a whole name, a post below it. */
const atTheTop = (letter: Letter): readonly Proposal[] => {
  const filled = letter.lines.slice(0, 8).flatMap((line, index) => (line.text.trim() ? [{ line, index }] : []));
  for (const { line, index } of filled.slice(0, 3)) {
    if (
      line.text.trim().length > 60 ||
      /^\s*[-–—•*\d]|[.,!?:]$/.test(line.text.trimEnd()) ||
      !isTitled(letter, index, 1)
    )
      continue;
    const found = nameIn(letter, line, 0, index);
    if (found?.name.name.includes(' ')) return [{ ...found, weight: 3 }];
  }
  return [];
};

const below = (letter: Letter, begin: number): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  let count = 0;
  let isTeam = false;
  const isSaid = goodbyeEnd(letter, letter.lines[begin]) > 0;
  for (let index = begin; index < letter.lines.length && count < 9; index++) {
    const line = letter.lines[index];
    if (!line?.text.trim() || /^[^\p{L}]{2,}$/u.test(line.text.trim())) continue;
    const from = goodbyeEnd(letter, line);
    const length = line.text.trimEnd().length;
    // "Yours in hope,": what ends with a comma is still the goodbye.
    if (
      from >= length ||
      (from > 0 &&
        index === begin &&
        /[,.!]$/.test(line.text.trimEnd()) &&
        !isEchoed(line.text.slice(from), letter) &&
        !/^(?:(?:von|van|da|de|from|od|från|hälsar) \p{Lu}\p{Ll}+[!.]|\p{L}{3,12} \p{L}\.)$/u.test(
          line.text.slice(from).trim(),
        ))
    )
      continue;
    count++;
    if (proposals.length > 0 && ownedAt(line) > 0) continue;
    const found = nameIn(letter, line, from, index, proposals.length === 0);
    if (!found) {
      isTeam = isTeam || (proposals.length === 0 && namesTeam(letter, line.folded.slice(from)) && !isFor(letter, line));
      continue;
    }
    const isEast = isEastern(found.name.name);
    const isTold =
      found.name.honorific !== null ||
      found.name.degree !== null ||
      found.sign === 'behalf' ||
      /^\p{L}\p{Ll}{1,5}\. \p{Lu}/u.test(line.text.trim());
    const isApart = isTeam && !isTold && !isEast && isNoHouse(letter, found.name.name, line);
    if (isTeam && !isTold && !isApart && !line.text.trim().startsWith('(') && !isEast && !isTitled(letter, index))
      continue;
    if (proposals.length === 0 && !isSaid && isGreeting(letter, found, index)) continue;
    const whole = proposals.length === 0 && !isTeam ? wholeBelow(letter, found, index) : null;
    if (whole) {
      proposals.push({ ...whole, weight: 6 });
      break;
    }
    // A card in Chinese, Japanese or Korean names house and department first.
    const first = proposals.length === 0 && (!isTeam || isEast) ? 5 : 2.5;
    proposals.push({
      ...found,
      weight: first + (isTitled(letter, index) ? 1.5 : 0) - Math.max(0, count - (isEast ? 5 : 3)),
    });
    if (found.sign === 'behalf') break;
  }
  return proposals;
};

/** Below a team mostly its house stands: what neither the sender's domain nor the letter knows as one, and is two words, is a person. */
const isNoHouse = (letter: Letter, name: string, line: Line): boolean => {
  const { from } = letter.message;
  const owner = ownerOf(domainOf(from));
  const words = fold(name).split(/[\s-]+/);
  const isTwo = /^\p{Lu}[\p{Ll}'’]+ \p{Lu}[\p{L}'’-]+$/u.test(name);
  return (
    isTwo &&
    owner.length > 3 &&
    ownsName(owner, name) === 0 &&
    !owner.startsWith(words.map((word) => word.charAt(0)).join('')) &&
    !words.some((word) => word.length > 3 && (owner.includes(glued(word)) || fold(from?.name ?? '').includes(word))) &&
    ![letter.subject, ...letter.lines].some(
      (each) => each !== line && words.some((word) => word.length > 3 && findPhrase(each.folded, word) >= 0),
    )
  );
};

/** "Uschi" above "Ursula Wiesböck" and her post: who signs with a short name, as the card below has it in full. */
const wholeBelow = (
  letter: Letter,
  { name: { name, honorific, beside } }: Omit<Proposal, 'weight'>,
  index: number,
): Omit<Proposal, 'weight'> | null => {
  if (name.includes(' ') || honorific || beside !== '' || isEastern(name)) return null;
  let seen = 0;
  for (let at = index + 1; at < letter.lines.length && at < index + 8 && seen < 2; at++) {
    const line = letter.lines[at];
    if (!line || !/\p{L}/u.test(line.text)) continue;
    seen++;
    const under = nameIn(letter, line, 0, at);
    if (!under?.name.name.includes(' ') || under.sign === 'behalf') continue;
    const isKnown = isEchoed(under.name.name, letter);
    const isAlike = fold(under.name.name).charAt(0) === fold(name).charAt(0);
    const next = letter.lines.slice(at + 1, at + 3).find((each) => each.text.trim() !== '');
    const isCard =
      under.name.honorific !== null ||
      under.name.degree !== null ||
      (isTitled(letter, at) && !/[:：]/.test(next?.text ?? ''));
    const owner = ownerOf(domainOf(letter.message.from));
    if (ownsName(owner, under.name.name) > 0 || (isEchoed(name, letter) && !isKnown && !isAlike)) return null;
    return isKnown ||
      isCard ||
      isNoHouse(letter, under.name.name, line) ||
      (isAlike && fold(under.name.name).startsWith(fold(name).slice(0, 2)))
      ? under
      : null;
  }
  return null;
};

/** "A Presidente do Júri,", "Für die Geschäftsführung", "Kierownik Działu Kadr": an office that somebody signs for, or holds. */
const isFor = (letter: Letter, line: Line): boolean =>
  /[,:]$/.test(line.text.trim()) ||
  /^(?:fur|for|pour|por|pelo|pela|per|za) /.test(line.folded.trim()) ||
  line.folded.split(/[^\p{L}-]+/u).some((word) => {
    const sense = senseOf(word, letter);
    return word.length > 2 && sense.isPost && (sense.kind & kinds.team) === 0;
  }) ||
  (cuesOf(letter).leading.get(firstOf(line.folded.trim())) ?? []).some(
    ({ sign, phrase }) => sign === 'behalf' && line.folded.trim().startsWith(`${phrase} `),
  );

/** "Kusjes" above "Gert-Jan Hoste": a word of goodbye that nobody has written down yet. */
const isGreeting = (letter: Letter, found: Omit<Proposal, 'weight'>, index: number): boolean => {
  if (
    found.name.name.includes(' ') ||
    found.name.honorific ||
    isEastern(found.name.name) ||
    isEchoed(found.name.name, letter)
  )
    return false;
  const next = letter.lines.slice(index + 1, index + 3).find((line) => line.text.trim() !== '');
  const under = next ? readName(next.text, letter) : null;
  return (
    under?.name.includes(' ') === true &&
    !fold(under.name).includes(fold(found.name.name)) &&
    (isEchoed(under.name, letter) || under.honorific !== null || under.beside !== '')
  );
};

/** A department signs: what follows is its house, unless a post stands below. */
const namesTeam = (letter: Letter, folded: string): boolean => holds(cueWords(letter, 'teams'), folded, 3);

/** Where there is no goodbye: the best name alone on one of the last lines, or at the very end of the last one. */
const alone = (letter: Letter, end: number): readonly Proposal[] => {
  const filled = letter.lines
    .slice(0, end)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text.trim() !== '');
  let best: Proposal | null = null;
  for (const { line, index } of filled.slice(1).slice(-12)) {
    const text = line.text.trim();
    const above = letter.lines[index - 1]?.text.trim() ?? '';
    if (
      text.length > 75 ||
      /[,:]$|^[•*·・\d０-９]|\S {2,}\S/.test(text) ||
      // "(-) Wiesław Chrobak": signed on the paper.
      (/^\((?!-\))/.test(text) && !isBracketed(letter, index)) ||
      (/^[-–—]/.test(text) && isListed(letter, index)) ||
      !(/^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(text) || isLed(text, letter) || isEchoed(text, letter)) ||
      // A sentence: "… sarà presente il responsabile, ing. Fausto Campeggi."
      (/\p{L}{2}(?:[.!?…]["”»']?|["”»'][.!?])$/u.test(text) && /[,:;]\s/.test(text)) ||
      /\p{L}[?!] \p{L}/u.test(text) ||
      // A line within a paragraph that is broken at some width.
      (above.length > 55 &&
        above.length < 100 &&
        (!/[.!?:)。！？]$/.test(above) || isShortened(above.split(' ').pop() ?? '')))
    )
      continue;
    // "Bussi, die Resi"
    const bye =
      /^[^\p{L}]*[\p{L} ]{3,20}, (?:die|der|da|la|el|il|lo) (?=\p{Lu}\p{Ll}+[.!]?\s*$)/u.exec(line.text)?.[0].length ??
      0;
    const found = nameIn(letter, line, bye, index);
    if (!found || isGreeting(letter, found, index)) continue;
    const isKnown = isEchoed(found.name.name, letter) || isEastern(text);
    if (!isKnown && /^[¡!]|!$/.test(text)) continue;
    if (!isKnown && senseOf(found.name.name.split(' ').pop() ?? '', letter).isPost) continue;
    // A house and its town: "Tasca do Mar, Setúbal", "Bolton".
    if (!isKnown && !found.name.name.includes(' ') && isPlace(fold(found.name.name))) continue;
    // "Vélofix, 3 cours Berriat": a house and its street.
    if (!isKnown && !found.name.name.includes(' ') && /^\d/.test(found.name.beside)) continue;
    const isBare = !isKnown && found.name.honorific === null && !found.name.name.includes(' ');
    const isNext = best !== null && best.line === index - 1;
    const over = letter.lines[index - 2]?.text.trim() ?? '';
    // "Donncha Walsh" above "Príomhoide": one word under a whole name that stands apart is what that person is.
    if (isBare && isNext && best?.name.name.includes(' ') && /^$|,$/.test(over)) continue;
    // "Le gach dea-ghuí,": what ends with a comma above a name is a goodbye in any language.
    const apart = /^.{3,30},$/.test(above || (isBare ? '' : over))
      ? 1.2
      : above === '' || /(?:[.!?。！？)]|^[^\p{L}]*)$/u.test(above)
        ? 0.6
        : 0;
    const weight =
      3.2 +
      (isTitled(letter, index) || text.startsWith('(-)') ? 1.6 : 0) +
      apart +
      (isKnown ? 1 : 0) +
      (found.name.degree !== null ? 0.6 : 0) +
      (/[,:]\s|\s{3}/.test(text) && apart === 0 ? -1.5 : 0);
    // "Bex" above "Copper Kettle, Todmorden": of two lines the first is the person's.
    const isBelow = isNext && !isKnown && found.name.honorific === null;
    if (!best || weight > best.weight + (isBelow ? 0.9 : 0)) best = { ...found, weight };
  }
  return best ? [best] : (twoInSmall(letter, filled[filled.length - 1]) ?? atTheEnd(letter, filled.slice(-3)));
};

/** "jo", "anders o siv" as the last line of a letter without capitals: the first of the two. */
const twoInSmall = (
  letter: Letter,
  last: { readonly line: Line; readonly index: number } | undefined,
): readonly Proposal[] | null => {
  if (!last || !isSmall(letter) || last.index < 2) return null;
  const [, first = '', second = first] =
    /^(\p{Ll}{2,12})(?: (?:o|å|och|and|und|et|y|e|i|en|&|\+) (\p{Ll}{2,12}))?[.!]?$/u.exec(last.line.text.trim()) ?? [];
  if ([first, second].some((word) => word === '' || senseOf(word, letter).kind !== 0 || senseOf(word, letter).isPost))
    return null;
  const name = readName(first.charAt(0).toUpperCase() + first.slice(1), letter);
  const start = last.line.start + last.line.text.indexOf(first);
  return name
    ? [{ name, sign: 'signature', weight: 4, words: first, where: 'text', start, email: null, line: last.index }]
    : null;
};

/** "i. A. Ludger Kamp", "gez. Zirngibl", "mgr Danuta Szymborska-Lis", "dott.ssa Mirella Ghirlanda": small letters that lead to a name. */
const isLed = (text: string, letter: Letter): boolean => {
  const first = text.split(' ')[0] ?? '';
  return proxies.test(text) || senseOf(first, letter).isDegree || senseOf(first, letter).honorific !== null;
};
const proxies =
  /^(?:i\. ?[avr]\.?|p\. ?p\.?|p\.?p\.?a\.|ppa\.?|pp|p\/o|p\. ?o\.|gez\.?|podp\.?|f\.to|z up\.|wz\.?|b\/a|i\.o\.|sgd\.?|d\. ?r\.) ?(?=\p{L})/u;

/** "A Presidente do Júri" above "(Isaura Belchior Simões)". */
const isBracketed = (letter: Letter, index: number): boolean =>
  /^\([^()]{4,60}\)$/.test(letter.lines[index]?.text.trim() ?? '') &&
  [index - 2, index - 1, index + 1].some((at) => {
    const line = letter.lines[at];
    return line !== undefined && line.text.trim().length < 60 && holdsPost(line.folded, letter);
  });

/** Whether a line with a dash is one of several: "- Martha Quill, Owner" alone signs. */
const isListed = (letter: Letter, index: number): boolean =>
  [-2, -1, 1, 2].some((step) => /^\s*[-–—•*]/.test(letter.lines[index + step]?.text ?? ''));

/** "… let me know, Kirsty @ Jobs4You", "Passt das? Liebe Grüße Anna", "… gruß sepp obermooser". */
const atTheEnd = (
  letter: Letter,
  last: readonly { readonly line: Line; readonly index: number }[],
): readonly Proposal[] => {
  for (const { line, index } of [...last].reverse()) {
    const text = line.text.trimEnd();
    const base = Math.max(0, text.length - 110);
    const byes = phrasesIn(cueWords(letter, 'signOffs'), line.folded.slice(base, text.length));
    for (const { word, at } of [...byes].reverse()) {
      const from = base + at + word.length;
      if (from < 12 || text.length - from > 70) continue;
      // "… wir hatten uns auf Ihr Probespiel gefreut": a short word says goodbye behind a stop only.
      if (word.length < 5 && !/[.,!?…)]\s*$/.test(text.slice(0, base + at))) continue;
      const skip = /^[\s,.!;:)–-]*/.exec(text.slice(from))?.[0].length ?? 0;
      const found = skip > 0 && from + skip < text.length ? nameIn(letter, line, from + skip, index, true) : null;
      if (found) return [{ ...found, weight: 4.5 }];
    }
    const marks = [...text.slice(base).matchAll(/[.!?)…"”»]\s+\/?|[.!?)]\s?[-–—/]\s*|,\s+|\s[-–—]\s*/g)]
      .slice(-3)
      .reverse();
    for (const mark of marks) {
      const from = base + (mark.index ?? 0) + mark[0].length;
      const tail = text.slice(from);
      if (
        tail.length > 70 ||
        (/[:：]/.test(text) && !/[.!?] /.test(text)) ||
        from < 12 ||
        /©|https?:|^\s*\d/.test(text) ||
        hasLegalForm(text.slice(base)) ||
        !/^(?:\p{Lu}|\p{Lo})/u.test(tail) ||
        /(?:^|\s)\p{Lu}\. $/u.test(text.slice(0, from))
      )
        continue;
      const found = nameIn(letter, line, from, index);
      if (
        !found ||
        found.start - line.start > from + 9 ||
        / \p{Lu}$/u.test(found.name.name) ||
        // "Av. Beira-Mar, 3301": a street.
        /^\d{1,5}(?:\D|$)/.test(found.name.beside) ||
        (!/[.!?]/.test(mark[0]) && found.name.beside === '' && !isEchoed(found.name.name, letter)) ||
        // "…, Almelo (…)" is a place; "…, Kirsty @ Jobs4You" signs.
        (mark[0].startsWith(',') &&
          !found.name.name.includes(' ') &&
          !tail.includes('@') &&
          !isEchoed(found.name.name, letter))
      )
        continue;
      return [{ ...found, weight: 3 }];
    }
  }
  return [];
};

/** "Boréalis Logiciels inc. – 4999, boul. Saint-Laurent": the line of a firm and its street. */
const hasLegalForm = (text: string): boolean =>
  fold(text)
    .split(/[\s,;|()]+/)
    .some((word) => word.length > 1 && legal.test(word.replace(/\./g, '')) && word !== 'se' && word !== 'sa');

/** The offset behind a word of goodbye that opens a line; the line's length where nothing follows; 0 where it says none. */
const goodbyeEnd = (letter: Letter, line: Line | undefined): number => {
  if (!line) return 0;
  const folded = line.folded.trim();
  const lead = line.folded.length - line.folded.trimStart().length;
  if (/^[-—–_=*~━─]{2,}$/.test(folded) || folded === '—') return line.text.length;
  if (!isEastern(folded.charAt(0)) && !cuesOf(letter).byes.has(firstOf(folded))) return 0;
  const at = goodbye(folded.slice(0, 200), cueWords(letter, 'signOffs'));
  if (at === null) return 0;
  return isHailing(letter, folded.slice(at)) ? line.text.length : lead + at;
};

/** "Liebe Grüße aus Leipzig": what follows is a place, and nobody's name. */
const isHailing = ({ language }: Letter, rest: string): boolean =>
  (language.cues.hailing ?? '').split('|').some((word) => word !== '' && rest.trimStart().startsWith(`${word} `));

/** A line (from an offset on) read as a person's name with what stands beside it. `isFirst`: right below the goodbye. */
const nameIn = (
  letter: Letter,
  line: Line,
  from: number,
  index: number,
  isFirst = false,
): Omit<Proposal, 'weight'> | null => {
  const text = line.text.slice(from);
  const trimmed = text.trim();
  if (trimmed.length > 110 || trimmed.length < 2 || text.includes('://') || register.test(line.text)) return null;
  if (trimmed.length > 22 && /[，。、！？].*\S.*$/.test(trimmed) && isEastern(trimmed)) return null;
  const folded = fold(trimmed);
  let behalf: string | undefined;
  for (const { sign, phrase } of cuesOf(letter).leading.get(firstOf(folded)) ?? []) {
    if (sign === 'intro' || !folded.startsWith(phrase) || folded.charAt(phrase.length) !== ' ') continue;
    if (sign !== 'behalf' && phrase.length > 2) return null;
    if (sign === 'behalf') behalf = behalf ?? phrase;
  }
  // "Un abbraccio," above "la Orni"
  const article = isFirst ? (/^(?:la|el|il|lo|die|der) (?=\p{Lu}\p{Ll}+[.!]?$)/u.exec(trimmed)?.[0].length ?? 0) : 0;
  // "La secretaria, Pilar Oteo", "Dyrektor, Anna Nowak": a post, then who has it.
  const post = postBefore.exec(trimmed);
  const posted = post?.[1] && holdsPost(fold(post[1]), letter) ? post[0].length : 0;
  const lead = behalf ? behalf.length + 1 : posted || (yours.exec(trimmed)?.[0].length ?? article);
  const offset = from + (text.length - text.trimStart().length) + lead;
  const rest = line.text.slice(offset).trimEnd();
  if (/^[^:：]{1,24}[:：]/.test(rest)) return null;
  // "stephanie w."
  const isOne = !behalf && /^\p{Ll}[\p{L}'-]{1,14}(?: \p{Ll}\.?)?$/u.test(rest) && (isFirst || isEchoed(rest, letter));
  const name = readName(isOne ? rest.replace(/(?<!\p{L})\p{Ll}/gu, (each) => each.toUpperCase()) : rest, letter);
  if (!name || (isOne && (senseOf(rest, letter).kind !== 0 || senseOf(rest, letter).isPost))) return null;
  const isSure = isEchoed(name.name, letter);
  const isBare = !name.name.includes(' ') && !name.honorific && !isEastern(name.name);
  if (isBare && !isSure && senseOf(name.name, letter).isPost) return null;
  // "Ihre Arbeitsvermittlerin" above "Katja Wulff".
  // "Príomhoide / Principal" below "Donncha Walsh": a post, said in two languages.
  const isTwice = /^[^\s/]+ ?\/ ?[^\s/]+$/.test(trimmed);
  const beside = isBare && !isSure ? [isTwice ? index - 1 : -1, isTwice || yours.test(trimmed) ? index + 1 : -1] : [];
  if (beside.some((at) => readName(letter.lines[at]?.text ?? '', letter)?.name.includes(' '))) return null;
  if (name.isDoubtful && !isSure && !(isFirst && isTitled(letter, index, 1))) return null;
  const words = wordsOf(rest, name.name);
  if (!isSure && !isOne && words === words.toLowerCase() && words !== words.toUpperCase() && !isSmall(letter))
    return null;
  // "Sorry Ravi, je had echt een mooi portfolio.": a sentence.
  const behind = rest.slice(rest.indexOf(words) + words.length);
  // "Pane, gnocco, erbazzone": a list of wares.
  if (isBare && !isSure && /^, \p{Ll}[^,]*, \p{Ll}/u.test(behind) && !holdsPost(fold(behind), letter)) return null;
  if (/[.!?…"”]$/.test(rest) && (behind.match(/\s\p{Ll}/gu)?.length ?? 0) > 2) return null;
  if (isHouseTeam(letter, fold(name.name), fold(behind))) return null;
  return {
    name,
    sign: behalf ? 'behalf' : 'signature',
    words,
    where: line.start >= letter.parts.signatureAt ? 'signature' : 'text',
    start: line.start + offset + Math.max(0, rest.indexOf(words)),
    email: null,
    line: index,
  };
};

/** "Brightmart Early Careers Team" under a letter of Brightmart's from a shared mailbox: its words run on to the team. */
const isHouseTeam = (letter: Letter, name: string, behind: string): boolean => {
  const { from } = letter.message;
  const [house = ''] = name.split(' ');
  return (
    /^ \p{L}/u.test(behind) &&
    namesTeam(letter, behind) &&
    from !== null &&
    mailboxKind(from) !== 'person' &&
    house.length > 3 &&
    findPhrase(`${letter.subject.folded} ${fold(from.name)}`, house) >= 0
  );
};

const postBefore =
  /^((?:(?:la|el|le|il|lo|de|der|die|the|o|a) |l['’])?\p{L}[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,16}){0,3}), (?=\p{Lu}\S+ \p{Lu}[^,]{1,30}$)/iu;

/** What stands at the foot of a firm's letters names its directors, not the writer. */
const register =
  /(?:^|[^\p{L}])(?:HR[AB] ?\d|Amtsgericht|Handelsregister|Geschäftsführ\p{L}{1,6}:|Vorstand:|Aufsichtsrat|USt|SIRET|SIREN|RCS |KvK|KRS|NIP|P\. ?IVA|CNPJ|CIF|NIF|Org\.? ?nr|VAT |[Rr]egistered (?:in|office|no)|Reg\. |Directors?:)/u;

/** "Dein Moritz vom Recruiting-Team", "x puck" */
const yours =
  /^(?:(?:name|nombre|nom|nome|naam|namn|fdo|firmado|firmato|firma|ass|assinado|signed|sgd|signé|signature|unterschrift|gez|podpisano|podpis|ondertekend|undertecknat|f\.to)(?:\s?[.:]{1,2}\s?|\s)|(?:x{1,3}|xoxo|der|die|da|dein|deine|ihr|ihre|euer|eure|ton|ta|votre|tuo|tua|je|jouw|din|twój|twoja|your|von|from|od|från|da|van)\s)(?=\p{Lu})/iu;

/** The stretch of the raw words that the name was read from. */
const wordsOf = (raw: string, name: string): string => {
  if (raw.includes(name)) return name;
  const folded = fold(raw);
  let from = raw.length;
  let to = 0;
  for (const token of fold(name).split(' ')) {
    const at = folded.indexOf(token);
    if (at < 0) continue;
    from = Math.min(from, at);
    to = Math.max(to, at + token.length);
  }
  return from < to ? raw.slice(from, to) : raw.trim();
};

/** Whether a line, or the next filled one, reads like a post: "Talent Partner, Acme". `from` 1: only the next one. */
const isTitled = (letter: Letter, index: number, from = 0): boolean => {
  const next = letter.lines[index + 1]?.text.trim() ? letter.lines[index + 1] : letter.lines[index + 2];
  return [letter.lines[index], next]
    .slice(from)
    .some((line) => line !== undefined && line.text.trim().length < 100 && holdsPost(line.folded, letter));
};
