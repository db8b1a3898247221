import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, endsLike, findPhrase, glued, holds, isBoundary, once, ownWords, phrasesIn } from '../words';
import type { Clue, Clued } from './company-clue';
import { easternFirms } from './company-eastern';
import { bare, legalEnd, ownsName, shortName, withoutTeam } from './company-name';
import { firmRun } from './company-run';
import { domainOf, isFreeMail, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { parseName } from './name';
import { known } from './recruiter';
import { quotedLines } from './role-spans';

/** Every firm that the letter shows. */
export const clues = (letter: Letter): readonly Clued[] => {
  const own = [
    ...fromLines(letter, letter.lines, 'text'),
    ...fromSignature(letter),
    ...fromHeaders(letter),
    ...fromSubject(letter),
    ...fromDomain(letter),
    ...fromHyphens(letter),
    ...fromJsonLd(letter),
  ];
  const quoted = letter.parts.quoted === '' ? [] : fromLines(letter, quotedLines(letter), 'quoted');
  return [...own, ...quoted.map((each) => ({ ...each, clue: 'quoted' as const, weight: each.weight * 0.6 }))].filter(
    (each) => !tools.has(fold(shortName(each.name))),
  );
};

/** The names that stand where only a firm stands: no role, unless they hold a trade. */
export const firmNames = (all: readonly Clued[]): ReadonlySet<string> =>
  new Set(
    all
      .filter((each) =>
        ['label', 'display', 'beside', 'signature', 'legal', 'footer', 'client', 'domain'].includes(each.clue),
      )
      .map((each) => fold(each.name)),
  );

const fromLines = (letter: Letter, lines: readonly Line[], where: Where): readonly Clued[] => {
  const found: Clued[] = [];
  const groups: readonly (readonly [Clue, readonly string[], number])[] = [
    ['client', cueWords(letter, 'clients'), 4.5],
    ['sure', ownWords(letter, 'companySure'), 3.2],
    ['at', ownWords(letter, 'companyBefore'), 1.5],
  ];
  let count = 0;
  for (const line of lines) {
    if (!line.text.trim()) continue;
    if (++count > 150 || (where === 'text' && line.start >= letter.parts.signatureAt)) break;
    for (const [clue, words, weight] of groups) {
      for (const { word, at } of phrasesIn(words, line.folded)) {
        const firm = behind(line, at + word.length + (clue === 'client' ? apposition(line, at + word.length) : 0));
        if (firm) found.push({ ...firm, clue, weight, where });
      }
    }
    found.push(
      ...organisations(letter, line, where),
      ...doers(letter, line, where),
      ...labelled(letter, line, where),
      ...easternFirms(letter, line, where),
    );
  }
  return found;
};

/** "our client, the packaging maker Volmont": how many characters of small words stand before the firm. */
const apposition = (line: Line, from: number): number =>
  /^,(?= (?:[dl]['’]|\p{Ll}))(?: (?:[dl]['’])?\p{Ll}[\p{L}-]{0,20}){1,4}(?= \p{Lu})/u.exec(
    line.text.slice(from, from + 80),
  )?.[0].length ?? 0;

/** The firm right behind an offset. */
const behind = (line: Line, from: number): Pick<Clued, 'name' | 'words' | 'start'> | null => {
  const gap =
    /^[\s:：,("“„«]{1,4}(?:(?:the|die|der|das|den|dem|la|le|les|el|il|lo|a|o|de|het|gruppo|groupe|grupo|firma|société|empresa|azienda) )?(?:(?:groupe|grupo|gruppo|firma|société|empresa|azienda) )?/.exec(
      line.text.slice(from, from + 30),
    )?.[0].length ?? 0;
  return gap === 0 && !/['’]$/.test(line.text.slice(0, from)) ? null : firmRun(line, from + gap);
};

/** "City of Millbrook", "Hospital São João": a run of capitals that holds a word for a kind of organisation. */
const organisations = (letter: Letter, line: Line, where: Where): readonly Clued[] => {
  const found: Clued[] = [];
  const orgs = cueWords(letter, 'orgs');
  for (let at = 0; at < Math.min(line.text.length, 600); ) {
    const next = /\p{Lu}/u.exec(line.text.slice(at, 600));
    if (!next) break;
    const from = at + next.index;
    const firm = isBoundary(line.folded, from) ? firmRun(line, from) : null;
    at = from + Math.max(1, firm?.name.length ?? 1);
    if (!firm?.name.includes(' ')) continue;
    const folded = fold(firm.name);
    if (holds(orgs, folded, 4)) found.push({ ...firm, clue: 'org', weight: 1.75, where });
  }
  return found;
};

/** "Finteco chce Cię poznać": a name at the start of a sentence that does what firms do. */
const doers = (letter: Letter, line: Line, where: Where): readonly Clued[] => {
  for (const { at } of phrasesIn(ownWords(letter, 'companyDoes'), line.folded)) {
    if (at < 3) continue;
    const head = line.text.slice(0, at).trimEnd();
    const run =
      /(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&+-]*(?: (?:&|and|of|de|und|et|y|e|la|der|du|des|del|di|da|do))* ?){1,5}$/u.exec(
        head.slice(-70),
      )?.[0];
    const name = ((run?.trim() ?? '').split(/(?<=\p{L}{4})\. /u).pop() ?? '')
      .replace(/ (?:and|und|et|y|e|of|de|der|la)$/, '')
      .replace(/^(?:A|O|Os|As|El|La|Il|Lo|Le|Les|Die|Der|Das|De|Het) (?=\p{Lu})/u, '');
    if (name.length < 3 || (/^\p{Lu}\p{Ll}+\.?$/u.test(name) && sentenceWords.test(name))) continue;
    const start = line.start + Math.max(0, head.lastIndexOf(name));
    if (sentenceWords.test(name.split(' ')[0] ?? '') && name.split(' ').length > 3) continue;
    const isPerson = parseName(name, letter)?.name.includes(' ') ?? false;
    return [{ name, words: name, start, clue: 'does', weight: isPerson ? 0.8 : 2.2, where }];
  }
  return [];
};

const sentenceWords =
  /^(?:We|I|You|It|He|She|They|Our|My|Your|The|This|That|Wir|Ich|Sie|Er|Es|Nous|Je|Vous|Il|Elle|On|Nosotros|Yo|Usted|Nós|Eu|Você|Noi|Io|Lei|Wij|We|Ik|Je|Jij|U|Hij|Zij|Vi|Jag|Du|Hon|Han|My|Ja|Ona|On|And|But|So|As|If|Also|Dad)$/;

const labelled = (letter: Letter, line: Line, where: Where): readonly Clued[] => {
  const lead = line.folded.length - line.folded.replace(/^[^\p{L}]+/u, '').length;
  const label =
    lead > 12
      ? undefined
      : cueWords(letter, 'companyLabels').find(
          (word) =>
            line.folded.startsWith(word, lead) && /^\s?[:：]|^\s{2,}\S/.test(line.text.slice(lead + word.length)),
        );
  if (!label) return [];
  const from = lead + label.length;
  const gap = /^[\s:：]+/.exec(line.text.slice(from))?.[0].length ?? 0;
  const name =
    line.text
      .slice(from + gap)
      .trim()
      .split(/\s{2,}|, |;/)[0]
      ?.slice(0, 70) ?? '';
  return name ? [{ name, words: name, start: line.start + from + gap, clue: 'label', weight: 4, where }] : [];
};

/** Lines of the signature: "Talent Partner, Acme", "Acme GmbH", "HR | Acme | www.acme.example", and the footer below. */
const fromSignature = (letter: Letter): readonly Clued[] => {
  const found: Clued[] = [];
  const writer = known(letter)[0];
  const tail = Math.min(letter.parts.signatureAt, lastLines(letter));
  let count = 0;
  for (const [index, line] of letter.lines.entries()) {
    if (line.start < tail || !line.text.trim()) continue;
    if (++count > 18) break;
    const where: Where = line.start >= letter.parts.signatureAt ? 'signature' : 'text';
    const small = smallPrint(line);
    if (small) found.push({ ...small, where });
    found.push(...easternFirms(letter, line, where));
    if (small || line.text.length > 130) continue;
    const isNameLine = writer?.proposals.some((each) => each.line === index) ?? false;
    const names = isNameLine ? (writer?.proposals.map((each) => each.name.name) ?? []) : [];
    let start = 0;
    const folded = line.folded.trim();
    const isAddress = (line.text.match(/,/g)?.length ?? 0) > 1 && /\b\d{3,5}\b/.test(line.text);
    if (cueWords(letter, 'signOffs').some((word) => folded === word || folded === `${word},`)) continue;
    for (const part of line.text.split(
      /(\s*[|·•｜]\s*|,\s+(?!inc|llc|ltd|s\.)|\s+[-–—]+\s+|\s*@\s*|\s+(?:at|bei|chez|hos|via)\s+|\s{2,}|\s\/\s)/i,
    )) {
      const firm = isAddress && start > 0 ? null : partOf(letter, part, names);
      if (firm)
        found.push({
          ...firm,
          start: line.start + start + part.indexOf(firm.words),
          weight: firm.weight + (isNameLine || (index > 0 && isTitleLine(letter, line)) ? 0.6 : 0),
          where,
        });
      start += part.length;
    }
  }
  return found;
};

const isTitleLine = (letter: Letter, line: Line): boolean => holds(cueWords(letter, 'titles'), line.folded, 4);

/** A part of a signature line read as a firm: neither a name nor a post nor a way to reach somebody. */
const partOf = (letter: Letter, part: string, names: readonly string[]): Omit<Clued, 'start' | 'where'> | null => {
  const text = part.trim().replace(/^[("“]|[)"”,]$/g, '');
  const folded = fold(text);
  if (text.length < 2 || text.split(' ').length > 8 || !/^[\p{Lu}\p{N}\p{Lo}]/u.test(text)) return null;
  if (
    /@|https?:|www\.|\d{4}|\d[\d ]{6}|\.(?:com|de|fr|example|org|net|io|eu)$|^(?:\+|tel|fon|mob)/i.test(text) ||
    /[!?:]$|[:：]/.test(text) ||
    parseName(text, letter)?.degree
  )
    return null;
  if (isSentence(letter, text)) return null;
  if (tools.has(folded)) return null;
  if (names.some((name) => text.includes(name) || name.includes(text))) return null;
  const isLegal = legalEnd.test(` ${text}`);
  const titles = cueWords(letter, 'titles');
  const post = holds(titles, folded) || endsLike(titles, folded, 6);
  const owned = owners(letter).some((owner) => ownsName(owner, text) > 1);
  if (!isLegal && !owned && post) return null;
  const name = withoutTeam(letter, text);
  if (
    !name ||
    cueWords(letter, 'greetings').some((word) => folded.startsWith(`${word} `)) ||
    cueWords(letter, 'teams').some((word) => folded === word) ||
    cueWords(letter, 'signOffs').some((word) => folded.startsWith(word) && folded.length < word.length + 3)
  )
    return null;
  return { name, words: name, clue: isLegal ? 'legal' : 'signature', weight: isLegal ? 3 : 1.7 };
};

/** Words in small letters that no firm's name holds make a sentence. */
const isSentence = (letter: Letter, text: string): boolean => {
  if (/[。！？、]|(?:です|ます|ました|ください|敬上|드림|니다)$/.test(text)) return true;
  const small = text
    .split(' ')
    .filter(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(?:of|and|the|de|du|des|la|le|les|di|della|do|da|dos|der|und|von|am|im|an|et|y|e|i|van|het|och|del|dei|z|sp|o\.o|s\.r\.l|zu|en|för|für|pour|in)\.?$/.test(
          word,
        ),
    );
  return (
    (/[.!?] /.test(text) && !/\b(?:St|Dr|Co|Inc|Hnos|sp|[A-Z])\. /.test(text)) ||
    small.length > 1 ||
    (small.length > 0 && text.split(' ').length > 3) ||
    (small.length > 0 && letter.isSpoken === false)
  );
};

/** © lines, and legal forms within long lines. */
const smallPrint = (line: Line): Omit<Clued, 'where'> | null => {
  const copyright = /(?:©|\(c\) ?\d|copyright)\s*(?:\d{4}[\s,]*)?(?:by )?/i.exec(line.text.slice(0, 200));
  const firm = copyright ? firmRun(line, copyright.index + copyright[0].length) : null;
  if (firm) return { ...firm, clue: 'footer', weight: 3 };
  if (line.text.length < 90) return null;
  const match =
    /((?:[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]* (?:& |und |and |de |of )?){1,5})(GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|S\.A\.|SAS|B\.V\.|AB|S\.r\.l\.|S\.p\.A\.|S\.L\.)(?=[\s,.;·|]|$)/u.exec(
      line.text.slice(0, 300),
    );
  return match
    ? { name: match[0].trim(), words: match[0].trim(), start: line.start + match.index, clue: 'legal', weight: 2.5 }
    : null;
};

/** Where the last four filled lines begin: a signature without a goodbye. */
const lastLines = (letter: Letter): number => {
  const filled = letter.lines.filter((line) => line.text.trim() !== '');
  return filled.length > 4 ? (filled[filled.length - 4]?.start ?? 0) : letter.parts.signatureAt;
};

const fromHeaders = (letter: Letter): readonly Clued[] => {
  const { from, replyTo, sender } = letter.message;
  const found: Clued[] = [];
  for (const [box, where] of [
    [from, 'from'],
    [replyTo[0] ?? null, 'reply-to'],
    [sender, 'sender'],
  ] as const) {
    if (!box?.name) continue;
    const isTool = isRelay(domainOf(box));
    const add = (text: string, clue: Clue, weight: number) => {
      const firm = withoutTeam(letter, text.trim());
      if (firm.length > 1 && !tools.has(fold(firm)))
        found.push({ name: firm, words: firm, start: box.name.indexOf(firm), clue, weight, where });
    };
    const name = parseName(box.name, letter);
    const isPerson =
      name !== null && mailboxKind(box) === 'person' && ownsName(glued(ownerOf(domainOf(box))), name.name) < 2;
    if (name?.beside && mailboxKind(box) === 'person' && !(isTool && mailboxKind(box) === 'no-reply'))
      for (const part of name.beside.split(' | ')) add(part, 'beside', 3);
    else if (!isPerson || isTool)
      for (const part of box.name.split(/ [|–—-] | via | @ |[()]/))
        if ((part.trim() && parseName(part, letter)?.name.includes(' ') !== true) || mailboxKind(box) !== 'person')
          add(part, 'display', isFreeMail(domainOf(box)) ? 1.5 : 2.6);
    found.push(...easternFirms(letter, { text: box.name, folded: fold(box.name), start: 0 }, where));
  }
  return found;
};

/** Systems and calendars that sign as if they were the firm. */
const tools = new Set(
  'greenhouse|lever|workday|smartrecruiters|ashby|recruitee|teamtailor|personio|workable|bamboohr|jobvite|icims|linkedin|indeed|xing|stepstone|infojobs|wantedly|goodtime|calendly|google calendar|google|gupy|softgarden|outlook|microsoft|zoom|no-reply|noreply|notification|notifications|linkedin corporation|microsoft teams|breezy|hirevue|paradox|microsoft outlook|microsoft bookings|bookings|doodle|talentsoft|successfactors|taleo|saramin|jobkorea|wanted|boss直聘|104人力銀行|welcome to the jungle|docusign|recruitee|testgorilla|hackerrank|codility|shl|hirevue inc|indeed inc|microsoft corporation|hellowork|pracuj.pl|via'.split(
    '|',
  ),
);

const fromSubject = (letter: Letter): readonly Clued[] => {
  const { subject } = letter;
  const found: Clued[] = [...easternFirms(letter, subject, 'subject')];
  for (const word of [...ownWords(letter, 'companySure'), ...ownWords(letter, 'companyBefore')]) {
    const at = findPhrase(subject.folded, word);
    const firm = at < 0 ? null : behind(subject, at + word.length);
    if (firm) found.push({ ...firm, clue: 'subject', weight: 2, where: 'subject' });
  }
  const bracket = /[[【]([^\]】]{2,40})[\]】]/.exec(subject.text);
  if (bracket?.[1])
    found.push({
      name: bracket[1],
      words: bracket[1],
      start: bracket.index + 1,
      clue: 'subject',
      weight: 1.6,
      where: 'subject',
    });
  let start = 0;
  for (const part of subject.text.split(/( ?[-–—|@] |: |：|｜|\|| x (?=\p{Lu})|\/\/)/u)) {
    const text = part.trim();
    const isOwned =
      text.length > 2 && text.split(' ').length < 6 && owners(letter).some((owner) => ownsName(owner, text) > 1);
    const isRepeated =
      text.length > 3 &&
      /^\p{Lu}/u.test(text) &&
      text.split(' ').length < 5 &&
      letter.lines.some((line) => line.start >= letter.parts.signatureAt && line.text.includes(text));
    if (isOwned || isRepeated)
      found.push({
        name: withoutTeam(letter, text),
        words: text,
        start: start + part.indexOf(text),
        clue: 'subject',
        weight: 2,
        where: 'subject',
      });
    start += part.length;
  }
  return found;
};

/** The owners of the domains the letter came from. */
export const owners = once((letter: Letter): readonly string[] => {
  const boxes = [
    letter.message.from,
    letter.message.sender,
    ...letter.message.replyTo,
    letter.calendar?.organizer ?? null,
  ];
  return [...new Set(boxes.map((box) => glued(ownerOf(domainOf(box)))).filter((owner) => owner.length > 1))];
});

/** The words of the text whose letters are those of the sender's domain. */
const fromDomain = (letter: Letter): readonly Clued[] => {
  const found: Clued[] = [];
  for (const target of owners(letter)) {
    if (target.length < 3) continue;
    for (const line of [letter.subject, ...letter.lines.slice(0, 300)]) {
      const run = spelled(line, target);
      if (run)
        found.push({
          ...run,
          clue: 'domain',
          weight: 1.2,
          where: line === letter.subject ? 'subject' : line.start >= letter.parts.signatureAt ? 'signature' : 'text',
        });
    }
  }
  return found;
};

/** A run of capitalised words whose letters, put together, are `target`. */
const spelled = (line: Line, target: string): Pick<Clued, 'name' | 'words' | 'start'> | null => {
  const head = target.slice(0, 3);
  for (let at = line.folded.indexOf(head); at >= 0 && at < 900; at = line.folded.indexOf(head, at + 1)) {
    if (at > 0 && /[a-z0-9@./-]/.test(line.folded.charAt(at - 1))) continue;
    const firm = firmRun(line, at);
    if (!firm) continue;
    if (bare(firm.name) === target) return firm;
    const words = firm.name.split(' ');
    for (let count = words.length - 1; count > 0; count--) {
      const name = words
        .slice(0, count)
        .join(' ')
        .replace(/[\s&]+$/, '');
      if (ownsName(target, name) === 3) return { name, words: name, start: firm.start };
    }
  }
  return null;
};

/** "turbine-tyres.example" says where its words end; a guess that only stands where nothing else does. */
const fromHyphens = (letter: Letter): readonly Clued[] => {
  const box = letter.message.from;
  const owner = ownerOf(domainOf(box));
  if (!box || !/^[a-z]{4,}(?:-[a-z]{4,}){1,3}$/.test(owner) || isRelay(domainOf(box))) return [];
  const name = owner
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return [{ name, words: box.address, start: -1, clue: 'domain', weight: 1.75, where: 'from' }];
};

const fromJsonLd = (letter: Letter): readonly Clued[] => {
  const name = letter.jsonLd?.company ?? '';
  return name ? [{ name, words: name, start: -1, clue: 'json-ld', weight: 3, where: 'json-ld' }] : [];
};
