import { fold } from '../../message/fold';
import type { Candidate, Fact, Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, findPhrase, glued, ownWords } from '../words';
import { candidateNames } from './candidate';
import { domainOf, isFreeMail, isRelay, mailboxKind, ownerOf } from './mailbox-kind';
import { parseName } from './name';
import { known } from './recruiter';

/** The hiring company and, where an agency writes, the agency. */
export interface Firms {
  readonly company: Fact<string> | null;
  readonly agency: Fact<string> | null;
  readonly hiddenClient: boolean;
}

type Clue =
  | 'sure'
  | 'at'
  | 'signature'
  | 'display'
  | 'beside'
  | 'label'
  | 'does'
  | 'client'
  | 'footer'
  | 'domain'
  | 'subject'
  | 'json-ld'
  | 'legal';

interface Proposal {
  readonly name: string;
  readonly clue: Clue;
  readonly weight: number;
  readonly words: string;
  readonly where: Where;
  readonly start: number;
}

/** Weighs every name of a firm in the letter; where an agency writes, its client is the company. */
export const firms = (letter: Letter): Firms => {
  const ranked = rank(proposals(letter), letter);
  const client = ranked.find((each) => each.clues.has('client'));
  const speaksOfClient = cueWords(letter, 'clients').some((word) =>
    letter.lines.slice(0, 150).some((line) => findPhrase(line.folded, word) >= 0),
  );
  const own = ranked.find((each) => each.isOwn);
  const isAgency = speaksOfClient || (own !== undefined && isAgencyName(letter, own.name) && ranked[0] !== own);
  if (!isAgency) return { company: fact(ranked, letter), agency: null, hiddenClient: false };
  const agency = own ?? null;
  const others = ranked.filter((each) => each !== agency && !each.isOwn && !isAgencyName(letter, each.name));
  const company = client ?? others.find((each) => each.weight >= 2.5) ?? null;
  return {
    company: company ? fact([company, ...others.filter((each) => each !== company)], letter) : null,
    agency: agency ? fact([agency], letter) : null,
    hiddenClient: company === null,
  };
};

interface Ranked {
  readonly name: string;
  readonly best: Proposal;
  readonly weight: number;
  readonly clues: ReadonlySet<Clue>;
  /** Whether it is the writer's own house: by domain, signature or display name. */
  readonly isOwn: boolean;
}

const fact = (ranked: readonly Ranked[], _letter: Letter): Fact<string> | null => {
  const first = ranked[0];
  if (!first || first.weight < 1.8) return null;
  const of = (each: Ranked, sure: Candidate<string>['sure']): Candidate<string> => ({
    value: each.name,
    words: each.best.words,
    where: each.best.where,
    start: each.best.start,
    sure,
  });
  const isAlone = (ranked[1]?.weight ?? 0) < first.weight * 0.6;
  return {
    ...of(
      first,
      first.clues.size > 1 && first.weight >= 6 && isAlone ? 'certain' : first.weight >= 3 ? 'likely' : 'unsure',
    ),
    rivals: ranked.slice(1, 4).map((each) => of(each, 'unsure')),
  };
};

const rank = (all: readonly Proposal[], letter: Letter): readonly Ranked[] => {
  const owners = [letter.message.from, ...letter.message.replyTo, letter.calendar?.organizer ?? null]
    .map((box) => glued(ownerOf(domainOf(box))))
    .filter((owner) => owner.length > 1);
  const groups: Proposal[][] = [];
  for (const each of all) {
    const group = groups.find((members) => members.some((member) => isSameFirm(member.name, each.name)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  const ranked = groups.map((group): Ranked => {
    const clues = new Map<Clue, number>();
    for (const { clue, weight } of group) clues.set(clue, Math.max(clues.get(clue) ?? 0, weight));
    let weight = 0;
    for (const each of clues.values()) weight += each;
    const fits = group.some((each) => owners.some((owner) => ownsName(owner, each.name)));
    const best = [...group].sort((a, b) => form(b) - form(a))[0] as Proposal;
    const isOwn = fits || ['signature', 'display', 'beside', 'legal', 'footer'].some((clue) => clues.has(clue as Clue));
    return { name: best.name, best, weight: weight + (fits ? 3 : 0), clues: new Set(clues.keys()), isOwn };
  });
  return ranked.sort((a, b) => b.weight - a.weight);
};

/** The best form of a firm's name: as the text has it, whole but short of "GmbH & Co. KG · Sitz". */
const form = (each: Proposal): number =>
  ({
    sure: 5,
    client: 5,
    label: 5,
    signature: 4.5,
    does: 4,
    beside: 4,
    at: 3.5,
    subject: 3,
    display: 3,
    legal: 3,
    footer: 2.5,
    'json-ld': 2,
    domain: 0.5,
  })[each.clue] +
  Math.min(each.name.length, 40) / 100;

const isSameFirm = (a: string, b: string): boolean => {
  const one = bare(a);
  const two = bare(b);
  if (one.length < 2 || two.length < 2) return false;
  return one === two || (one.length > 3 && two.startsWith(one)) || (two.length > 3 && one.startsWith(two));
};

const bare = (name: string): string => glued(name.replace(legalEnd, ''));

/** Whether a domain's owner is this name: the same letters, its beginning, or its initials. */
const ownsName = (owner: string, name: string): boolean => {
  const whole = bare(name);
  if (whole.length < 2) return false;
  if (owner === whole || (whole.length > 3 && owner.startsWith(whole)) || (owner.length > 3 && whole.startsWith(owner)))
    return true;
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    (owner.length > 2 && owner === initials) ||
    (words.length > 1 && words.every((word) => word.length < 4 || owner.includes(word)))
  );
};

const legalEnd =
  /[\s,]+(gmbh( & co\.? kgaa?)?|ag|kg|se|ug|inc|llc|llp|ltd|limited|plc|corp|co|sarl|sas|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|ab|oy|aps|ltda|kft|sp\.? z ?o\.? ?o|s\.? ?c|e\.? ?v|mbh)\.?$/i;

const isAgencyName = (letter: Letter, name: string): boolean =>
  cueWords(letter, 'agencies').some((word) => findPhrase(fold(name), word) >= 0);

const proposals = (letter: Letter): readonly Proposal[] =>
  [
    ...fromText(letter),
    ...fromSignature(letter),
    ...fromHeaders(letter),
    ...fromSubject(letter),
    ...fromDomain(letter),
  ].filter((each) => isFirm(each.name, letter));

/** Whether a string can be a firm's name: neither a person known here, nor a team, a date or a sentence. */
const isFirm = (name: string, letter: Letter): boolean => {
  const folded = fold(name);
  if (name.length < 2 || name.length > 70 || !/\p{L}/u.test(name) || folded.includes('@')) return false;
  if (plainWords.has(folded) || teamWords(letter).has(folded)) return false;
  return !candidateNames(letter).some((each) => fold(each.name) === folded || fold(each.given ?? '') === folded);
};

const plainWords = new Set(
  'us|you|me|it|them|him|her|our|your|the|this|that|we|i|all|least|first|home|work|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|microsoft teams|ms teams|google meet|google|google calendar|skype|webex|meet|phone|video|cv|linkedin|calendly|uns|ihnen|dir|euch|nous|vous|noi|voi|nos|nosotros|ons|jullie|u|nas|oss|er|dig|pm|am|cet|et|pt|est|pst|gmt|bst|utc|noon|human resources|hr|people|talent|talent acquisition|recruitment|recruiting|the team'.split(
    '|',
  ),
);
const teamWords = (letter: Letter): ReadonlySet<string> => new Set(cueWords(letter, 'titles'));

const fromText = (letter: Letter): readonly Proposal[] => {
  const found: Proposal[] = [];
  const groups: readonly (readonly [Clue, readonly string[], number])[] = [
    ['client', cueWords(letter, 'clients'), 4.5],
    ['sure', ownWords(letter, 'companySure'), 3.5],
    ['at', ownWords(letter, 'companyBefore'), 1.6],
  ];
  let count = 0;
  for (const line of letter.lines) {
    if (!line.text.trim()) continue;
    if (++count > 150 || line.start >= letter.parts.signatureAt) break;
    for (const [clue, words, weight] of groups) {
      for (const word of words) {
        for (
          let at = findPhrase(line.folded, word);
          at >= 0 && at < 900;
          at = findPhrase(line.folded, word, at + word.length)
        ) {
          const firm = firmAt(line, at + word.length);
          if (firm)
            found.push({
              ...firm,
              clue,
              weight: weight * (clue !== 'client' && firm.name.length < 3 ? 0.5 : 1),
              where: 'text',
            });
        }
      }
    }
    found.push(...doers(letter, line), ...labelled(letter, line));
  }
  return found;
};

/** The capitalised words right behind an offset. */
const firmAt = (line: Line, from: number): Pick<Proposal, 'name' | 'words' | 'start'> | null => {
  const gap = /^[\s:：,("“„«]{1,4}(?:the )?/.exec(line.text.slice(from))?.[0].length ?? 0;
  if (gap === 0 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(line.text.charAt(from))) return null;
  return firmRun(line, from + gap);
};

/** A run of words that make a firm's name: capitals, "&", "und", "de la", legal endings. */
const firmRun = (line: Line, from: number): Pick<Proposal, 'name' | 'words' | 'start'> | null => {
  const rest = line.text.slice(from, from + 90);
  let end = 0;
  for (let at = 0; at < rest.length; ) {
    const token = /^[\p{L}\p{M}\p{N}'’.&+!-]{1,40}/u.exec(rest.slice(at))?.[0];
    if (!token) break;
    const isCapital = /^[\p{Lu}\p{N}\p{Lo}]/u.test(token) || token === '&' || token === '+';
    const isJoint =
      end > 0 &&
      /^(of|and|the|de|du|des|la|le|les|di|della|do|da|dos|der|und|von|am|im|an|et|y|e|i|van|het|och|för|for|del|dei|degli|d'|z|o\.o\.|sp\.|by|zu|zum|zur|in)$/.test(
        token,
      );
    if (!isCapital && !isJoint && !(end > 0 && /^[a-z]{1,3}\.[a-z]\.?/.test(token))) break;
    const stop =
      /[.!]$/.test(token) &&
      !/^(Inc|Ltd|Co|Corp|St|S\.[A-Z]|[A-Z]|S\.r\.l|Hnos|Bros|Dr|B\.V|N\.V|e\.V|GmbH|z\.o\.o|o\.o|A\.S|S\.p\.A)\.$/.test(
        token,
      );
    if (isCapital && token !== '&' && token !== '+') end = at + token.length - (stop ? 1 : 0);
    at += token.length;
    if (stop || rest.charAt(at) !== ' ') {
      if (!stop && rest.startsWith(', Inc', at)) end = at + 5 + (rest.charAt(at + 5) === '.' ? 1 : 0);
      if (!stop && rest.startsWith(', S.', at))
        end = at + (/^, S\.[A-Za-z.]{1,6}/.exec(rest.slice(at))?.[0].length ?? 0);
      break;
    }
    at++;
  }
  const name = rest.slice(0, end).replace(/['’]s$/, '');
  return name.length > 1 && !/^\d+$/.test(name) ? { name, words: name, start: line.start + from } : null;
};

/** "Finteco chce Cię poznać": a name at the start of a sentence that does what firms do. */
const doers = (letter: Letter, line: Line): readonly Proposal[] => {
  for (const word of ownWords(letter, 'companyDoes')) {
    const at = findPhrase(line.folded, word);
    if (at < 3) continue;
    const head = line.text.slice(0, at).trimEnd();
    const run = /(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&+-]*(?: (?:&|and|of|de|und|et|y|e|la|der))? ?){1,5}$/u.exec(
      head.slice(-70),
    )?.[0];
    if (!run) continue;
    const name = run.trim();
    const start = line.start + head.length - run.length + (run.length - run.trimStart().length);
    if (name.length > 2 && !parseName(name, letter)?.name.includes(' '))
      return [{ name, words: name, start, clue: 'does', weight: 2.2, where: 'text' }];
    if (name.length > 2) return [{ name, words: name, start, clue: 'does', weight: 1, where: 'text' }];
  }
  return [];
};

const labelled = (letter: Letter, line: Line): readonly Proposal[] => {
  const lead = line.folded.length - line.folded.replace(/^[^\p{L}]+/u, '').length;
  const label =
    lead > 12
      ? undefined
      : cueWords(letter, 'companyLabels').find(
          (word) => line.folded.startsWith(word, lead) && /^\s?[:：]|^\s{2,}/.test(line.text.slice(lead + word.length)),
        );
  if (!label) return [];
  const from = lead + label.length;
  const gap = /^[\s:：]+/.exec(line.text.slice(from))?.[0].length ?? 0;
  const name = line.text
    .slice(from + gap)
    .trim()
    .slice(0, 70);
  return name ? [{ name, words: name, start: line.start + from + gap, clue: 'label', weight: 4, where: 'text' }] : [];
};

/** Lines of the signature: "Talent Partner, Acme", "Acme GmbH", "HR | Acme | www.acme.example", and the footer below. */
const fromSignature = (letter: Letter): readonly Proposal[] => {
  const found: Proposal[] = [];
  const titles = cueWords(letter, 'titles');
  const teams = cueWords(letter, 'teams');
  const writer = known(letter)[0];
  const begin = letter.lines.findIndex((line) => line.start >= Math.min(letter.parts.signatureAt, lastLines(letter)));
  let count = 0;
  for (let index = Math.max(begin, 0); index < letter.lines.length && count < 16; index++) {
    const line = letter.lines[index] as Line;
    if (!line.text.trim()) continue;
    count++;
    const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by )?/i.exec(line.text);
    if (copyright) {
      const firm = firmRun(line, copyright.index + copyright[0].length);
      if (firm) found.push({ ...firm, clue: 'footer', weight: 3, where: place(letter, line) });
      continue;
    }
    if (line.text.length > 130) {
      const firm = legalRun(line);
      if (firm) found.push({ ...firm, clue: 'legal', weight: 2.5, where: place(letter, line) });
      continue;
    }
    let start = 0;
    const isNameLine = writer?.proposals.some((each) => each.line === index) ?? false;
    for (const part of line.text.split(/(\s*[|·•｜]\s*|,\s+|\s+[-–—]\s+|\s+@\s*|\s+at\s+|\s{2,}|\/)/)) {
      const trimmed = part.trim();
      const folded = fold(trimmed);
      const lead = part.length - part.trimStart().length;
      const isLegal = legalEnd.test(` ${trimmed}`) || legalEnd.test(trimmed);
      const isTitle = !isLegal && titles.some((word) => findPhrase(folded, word) >= 0);
      const isTeam = teams.some((word) => folded === word);
      const isPerson =
        isNameLine &&
        (writer?.proposals.some((each) => trimmed.includes(each.name.name) || each.name.name.includes(trimmed)) ??
          false);
      const looks =
        /^[\p{Lu}\p{N}\p{Lo}]/u.test(trimmed) &&
        !/[@]|https?:|www\.|\d{3}|^\W*$|\.(com|de|fr|example|org|net)$/i.test(trimmed) &&
        trimmed.split(' ').length < 8 &&
        trimmed.length > 1 &&
        !/[.!?]$/.test(trimmed.replace(/\b(inc|ltd|co|kg|[a-z])\.$/i, ''));
      if (looks && !isTitle && !isTeam && !isPerson && !goodbyeWord(letter, folded))
        found.push({
          name: stripTeam(letter, trimmed),
          words: trimmed,
          start: line.start + start + lead,
          clue: isLegal ? 'legal' : 'signature',
          weight: (isLegal ? 3 : 1.6) + (isNameLine ? 0.4 : 0),
          where: place(letter, line),
        });
      start += part.length;
    }
  }
  return found;
};

const place = (letter: Letter, line: Line): Where => (line.start >= letter.parts.signatureAt ? 'signature' : 'text');
const goodbyeWord = (letter: Letter, folded: string): boolean =>
  cueWords(letter, 'signOffs').some((word) => folded.startsWith(word));

/** Where the last five filled lines begin. */
const lastLines = (letter: Letter): number => {
  const filled = letter.lines.filter((line) => line.text.trim() !== '');
  return filled.length > 6 ? (filled[filled.length - 4]?.start ?? 0) : letter.parts.signatureAt;
};

/** The words before a legal ending in a long line of small print. */
const legalRun = (line: Line): Pick<Proposal, 'name' | 'words' | 'start'> | null => {
  const match =
    /((?:[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]* (?:& |und |and |de )?){1,5})(GmbH|AG|SE|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|S\.A\.|SAS|B\.V\.|AB|S\.r\.l\.|S\.p\.A\.|S\.L\.)/u.exec(
      line.text.slice(0, 300),
    );
  return match ? { name: match[0].trim(), words: match[0].trim(), start: line.start + match.index } : null;
};

/** "Acme Recruiting", "Acme Careers Team" → "Acme"; "Personalabteilung Acme" → "Acme". */
const stripTeam = (letter: Letter, name: string): string => {
  const strong = cueWords(letter, 'agencies');
  let text = name.replace(/^["'“„]+|["'”“]+$/g, '').trim();
  for (let round = 0; round < 4; round++) {
    const folded = fold(text);
    const tail = teamsOnly(letter).find((word) => folded.endsWith(` ${word}`));
    const head = teamsOnly(letter).find((word) => folded.startsWith(`${word} `));
    if (tail)
      text = text
        .slice(0, text.length - tail.length)
        .replace(/[\s,:|–-]+$/, '')
        .replace(/['’]s$/, '');
    else if (head)
      text = text
        .slice(head.length)
        .replace(/^[\s,:|–-]+/, '')
        .replace(/^(?:de la|de l'|de|du|di|da|do|der|des|von|bei|van|of|at|from|för|hos|w|z)\s+(?=\p{Lu})/iu, '');
    else break;
  }
  return strong.includes(fold(text)) ? name : text;
};

/** Words of teams that no firm keeps in its name. */
const teamsOnly = (letter: Letter): readonly string[] => {
  const known = teamLists.get(letter.language.code);
  if (known) return known;
  const made = cueWords(letter, 'teams').filter((word) => !firmWords.has(word));
  teamLists.set(letter.language.code, made);
  return made;
};
const teamLists = new Map<string, readonly string[]>();
const firmWords = new Set(
  'group|university|college|council|hospital|trust|company|firm|agency|bank|foundation|society|institute|association|institution|centre|center|clinic|studio|studios|labs|lab|partners|ventures|capital|global|international|systems|solutions|technologies|technology|software|consulting|consultancy|logistics|shipping|airlines|hotels|hotel|pharmacy|dairy|foods|energy|health|healthcare|insurance|holdings|industries|media|digital|games|interactive|robotics|analytics|bio|biotech|motors|mobile|travel|homes|water|transit|authority|city of|county|district|embassy|ministry|museum|library|church|service|services|staffing|school|office|unit|marketing|sales'.split(
    '|',
  ),
);

const fromHeaders = (letter: Letter): readonly Proposal[] => {
  const { from, replyTo, sender } = letter.message;
  const found: Proposal[] = [];
  for (const [box, where] of [
    [from, 'from'],
    [replyTo[0] ?? null, 'reply-to'],
    [sender, 'sender'],
  ] as const) {
    if (!box?.name) continue;
    const name = parseName(box.name, letter);
    const add = (text: string, clue: Clue, weight: number) => {
      const firm = stripTeam(letter, text.trim());
      if (firm && !relayNames.has(fold(firm)))
        found.push({ name: firm, words: firm, start: box.name.indexOf(firm), clue, weight, where });
    };
    const isPerson = name !== null && (mailboxKind(box) === 'person' || name.beside !== '') && !isRelay(domainOf(box));
    if (name?.beside) for (const part of name.beside.split(' | ')) add(part, 'beside', 3);
    else if (!isPerson) {
      for (const part of box.name.split(/ [|–—-] | via | @ |[()]/))
        if (part.trim()) add(part, 'display', isRelay(domainOf(box)) || !isFreeMail(domainOf(box)) ? 2.6 : 1.5);
    }
  }
  return found;
};

const relayNames = new Set(
  'greenhouse|lever|workday|smartrecruiters|ashby|recruitee|teamtailor|personio|workable|bamboohr|jobvite|icims|linkedin|indeed|xing|stepstone|infojobs|wantedly|goodtime|calendly|google calendar|google|gupy|softgarden|outlook|microsoft|zoom|no-reply|noreply|notification|notifications|linkedin corporation|microsoft teams|breezy|hirevue|paradox'.split(
    '|',
  ),
);

const fromSubject = (letter: Letter): readonly Proposal[] => {
  const found: Proposal[] = [];
  const { subject } = letter;
  for (const word of [...ownWords(letter, 'companySure'), ...ownWords(letter, 'companyBefore')]) {
    const at = findPhrase(subject.folded, word);
    const firm = at < 0 ? null : firmAt(subject, at + word.length);
    if (firm) found.push({ ...firm, clue: 'subject', weight: 2, where: 'subject' });
  }
  const bracket = /[[【]([^\]】]{2,40})[\]】]/.exec(subject.text);
  if (bracket?.[1])
    found.push({
      name: bracket[1],
      words: bracket[1],
      start: bracket.index + 1,
      clue: 'subject',
      weight: 2,
      where: 'subject',
    });
  let start = 0;
  for (const part of subject.text.split(/( [-–—|@] |: |：|｜|\|)/)) {
    const text = part.trim();
    const owners = [letter.message.from, ...letter.message.replyTo].map((box) => glued(ownerOf(domainOf(box))));
    if (
      text.length > 2 &&
      owners.some((owner) => owner.length > 2 && ownsName(owner, text) && text.split(' ').length < 6)
    )
      found.push({
        name: text,
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

/** The words of the text whose letters are those of the sender's domain; else the domain's own word. */
const fromDomain = (letter: Letter): readonly Proposal[] => {
  const boxes = [letter.message.from, ...letter.message.replyTo, letter.calendar?.organizer ?? null];
  const owners = [...new Set(boxes.map((box) => ownerOf(domainOf(box))).filter((owner) => owner.length > 2))];
  const found: Proposal[] = [];
  for (const owner of owners) {
    const target = glued(owner);
    for (const line of letter.lines.slice(0, 300)) {
      const run = gluedRun(line, target);
      if (run) found.push({ ...run, clue: 'domain', weight: 1.2, where: place(letter, line) });
    }
  }
  return found;
};

/** A run of capitalised words whose letters, put together, are `target`. */
const gluedRun = (line: Line, target: string): Pick<Proposal, 'name' | 'words' | 'start'> | null => {
  const head = target.slice(0, 3);
  for (let at = line.folded.indexOf(head); at >= 0 && at < 900; at = line.folded.indexOf(head, at + 1)) {
    if (at > 0 && /[a-z0-9@./-]/.test(line.folded.charAt(at - 1))) continue;
    const firm = firmRun(line, at);
    if (firm && (glued(firm.name) === target || bare(firm.name) === target)) return firm;
    for (let words = (firm?.name.split(' ').length ?? 1) - 1; firm && words > 0; words--) {
      const name = firm.name.split(' ').slice(0, words).join(' ');
      if (glued(name) === target) return { name, words: name, start: firm.start };
    }
  }
  return null;
};
