import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import {
  cueWords,
  findPhrase,
  foreign,
  glued,
  holds,
  isBoundary,
  list,
  once,
  ownWords,
  phrasesIn,
  startsWithPhrase,
} from '../words';
import { candidateNames } from './candidate';
import { parseName } from './name';
import { people } from './people';
import { isSame } from './recruiter';
import { easternSpans } from './role-eastern';
import { endOf } from './role-end';
import type { Span } from './role-span';

/** Every stretch that a cue, a label or the subject shows as a role; the quoted part where the letter itself shows none. */
export const spans = (letter: Letter): readonly Span[] => {
  const own = [...fromLines(letter, letter.lines, 'text'), ...fromSubject(letter), ...fromAttached(letter)];
  if (own.some((span) => span.weight >= 2.5) || letter.parts.quoted === '') return own;
  return [
    ...own,
    ...fromLines(letter, quotedLines(letter), 'quoted').map((span) => ({ ...span, weight: span.weight * 0.8 })),
  ];
};

/** The first lines of what is quoted, offsets into `parts.quoted`. */
export const quotedLines = (letter: Letter): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const text of letter.parts.quoted.slice(0, 6000).split('\n')) {
    lines.push({ text: text.slice(0, 1000), folded: fold(text.slice(0, 1000)), start });
    start += text.length + 1;
  }
  return lines;
};

const fromLines = (letter: Letter, lines: readonly Line[], where: Where): readonly Span[] => {
  const found: Span[] = [];
  let count = 0;
  let above = 'x';
  for (const line of lines) {
    if (!line.text.trim()) {
      above = '';
      continue;
    }
    const isSigned = where === 'text' && line.start >= letter.parts.signatureAt;
    if (++count > 150) break;
    found.push(...fromLabel(letter, line, isSigned ? 'signature' : where));
    const heading = !isSigned && count > 1 && above === '' ? headingOf(letter, line, where) : null;
    if (heading) found.push(heading);
    above = line.text.trim();
    if (isSigned) continue;
    found.push(
      ...fromCues(letter, line, where),
      ...beforeCloser(letter, line, where),
      ...inQuotes(letter, line, where),
      ...easternSpans(letter, line, where),
    );
  }
  return found;
};

const fromCues = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  const found: Span[] = [];
  const words = cuesOf(letter).roleBefore;
  const taken = new Set<number>();
  for (const { word: before, at } of phrasesIn(list(words), line.folded).slice(0, 60)) {
    const end = at + before.length;
    if (taken.has(end) || (before.length < 5 && isMeeting(line.folded, at))) continue;
    taken.add(end);
    const span = spanFrom(letter, line, end, ranksOf(letter).get(before) ?? 0, where);
    if (span) found.push(span);
  }
  return found;
};

/** "with our Regional Manager": whom one meets is no role on offer. */
const isMeeting = (folded: string, at: number): boolean =>
  /(?:^|\s)(?:with|by|from|and|meet|mit|von|und|avec|par|con|por|com|da|met|en|door|z|i|med|och|av|to|is|of|for)$/.test(
    folded.slice(Math.max(0, at - 12), at).trimEnd(),
  );

/** A line of its own that is nothing but a trade: "Neighbourhood Officer (Ref: WH/2026/31)". */
const headingOf = (letter: Letter, line: Line, where: Where): Span | null => {
  const text = line.text.trim();
  if (text.length > 80 || /[.!?,;:。]$/.test(text) || !/^\p{Lu}/u.test(text) || parseName(text, letter)) return null;
  const isTrade = holds(cueWords(letter, 'titles'), line.folded, 4);
  return isTrade && text.split(' ').length < 9
    ? { text, where, start: line.start + line.text.indexOf(text), weight: 0.9 }
    : null;
};

const cuesOf = (letter: Letter) => (letter.isSpoken ? letter.language.cues : foreign(letter));

/** How much a cue says: most with a word for a vacancy in it ("for the position of"), little where it is only small words ("for the"). */
const ranksOf = (letter: Letter): ReadonlyMap<string, number> => {
  const cues = cuesOf(letter);
  const known = rankMaps.get(cues.roleBefore);
  if (known) return known;
  const nouns = [...list(cues.roleAfter), ...list(cues.roleLabels)].filter((word) => word.length > 2);
  const rank = (cue: string): number => {
    const words = cue.split(' ');
    const isNamed = words.some((word) => nouns.includes(word.replace(/^[dl]['’]/, '')));
    if (isNamed && words.length > 1) return 2.8;
    if (isNamed) return 1.6;
    if (as.test(cue)) return 1.5;
    if (words.every((word) => word.length < 5)) return 0.5;
    return words.length > 1 ? 1.9 : 1.4;
  };
  const made = new Map(list(cues.roleBefore).map((cue) => [cue, rank(cue)]));
  rankMaps.set(cues.roleBefore, made);
  return made;
};
const rankMaps = new Map<string, ReadonlyMap<string, number>>();
const as = /^(?:as|as an?|as our(?: new| next)?|als|als neuer?|come|como|som|jako|comme|en tant qu.|zum|zur)$/;

/** The stretch that begins at an offset of a line and ends where a role ends. */
const spanFrom = (letter: Letter, line: Line, from: number, weight: number, where: Where): Span | null => {
  const lead = /^[\s:：]{0,4}/.exec(line.text.slice(from))?.[0].length ?? 0;
  const begin = from + lead;
  const closing = quotes[line.text.charAt(begin)];
  if (closing) {
    const end = line.text.indexOf(closing, begin + 1);
    if (end > begin + 1 && end - begin < 110)
      return { text: line.text.slice(begin + 1, end), where, start: line.start + begin + 1, weight: weight + 1 };
  }
  if (lead === 0 && !/['’]$/.test(line.text.slice(0, from))) return null;
  const { end, closed } = endOf(letter, line, begin);
  if (holdsCue(letter, line.folded.slice(begin, end)) || isSomebodysPost(letter, line, from, begin, end)) return null;
  const isProper =
    letter.language.code !== 'de' &&
    /^\p{Lu}\S*(?: (?:of|and|&|de|for) \p{Lu}\S*| \p{Lu}\S*)+$/u.test(line.text.slice(begin, end)) &&
    begin > 12;
  return end > begin
    ? {
        text: line.text.slice(begin, end),
        where,
        start: line.start + begin,
        weight: weight + (closed ? 3.4 : 0) + (isProper && weight < 1 ? 0.8 : 0),
      }
    : null;
};

/** "I am a Talent Partner", "our Head of Workshop, Martin Prewett": a post that is held already. */
const isSomebodysPost = (letter: Letter, line: Line, from: number, begin: number, end: number): boolean => {
  const head = line.folded.slice(Math.max(0, from - 40), from);
  if (
    /(?:^|\s)(?:i am|i'm|i’m|ich bin|je suis|soy|sou|sono|ik ben|jestem|jag är|working|work) (?:currently )?\S{1,4}$/.test(
      head,
    )
  )
    return true;
  if (!ours.test(head)) return false;
  const rest = /^[^,.:;]{0,60}, (?=\p{Lu})/u.exec(line.text.slice(begin, begin + 64))?.[0].length ?? 0;
  const name = /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?=[\s,.)])/u.exec(
    line.text.slice(begin + rest, begin + rest + 60),
  )?.[0];
  if (rest > 0 && name && begin + rest - 2 <= end && parseName(name, letter)) return true;
  const after = line.folded.slice(end, end + 24).trimStart();
  return cueWords(letter, 'wishes').some((wish) => startsWithPhrase(after, wish));
};
const ours =
  /(?:^|\s)(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|mon|ma|nuestr[oa]|noss[oa]|nostr[oa]|onze|nasz\w{0,3}|vår)$/;

/** Words that stand before a role stand within: the stretch behind them is proposed by itself. */
const holdsCue = (letter: Letter, folded: string): boolean => {
  const ranks = ranksOf(letter);
  return list(cuesOf(letter).roleBefore).some(
    (word) =>
      word.length > 2 && (ranks.get(word) ?? 0) > 0.6 && word !== 'for the' && findPhrase(folded, ` ${word} `, 1) > 0,
  );
};

const quotes: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '"': '"',
  '«': '»',
  '「': '」',
  '『': '』',
  '‘': '’',
  '”': '”',
  '‚': '‘',
  '»': '«',
};

/** "… our Founding Engineer role": the capitalised words right before a closing word. */
const beforeCloser = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  for (const closer of ownWords(letter, 'roleAfter')) {
    const at = findPhrase(line.folded, closer);
    if (at < 4) continue;
    const head = line.text.slice(0, at).trimEnd();
    if (line.text.charAt(head.length) !== ' ') continue;
    const run =
      /(?:[\p{Lu}\d][\p{L}\p{N}+#./&-]*(?: (?:of|and|&|for|de|und|für|\/)(?= ))? ?){1,7}(?:\([^()]{1,30}\))?$/u.exec(
        head.slice(-90),
      )?.[0];
    if (!run || run.trim().length < 3) continue;
    const lead = run.length - run.trimStart().length;
    return [{ text: run.trim(), where, start: line.start + head.length - run.length + lead, weight: 1.5 }];
  }
  return [];
};

/** Words for a vacancy: what they label or close is a role. */
const vacancies = once((letter: Letter): readonly string[] =>
  [...cueWords(letter, 'roleAfter'), ...cueWords(letter, 'roleLabels')].filter((word) => word.length > 3),
);

/** Words in quotation marks that hold a trade, or that follow a word for a vacancy. */
const inQuotes = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  const found: Span[] = [];
  for (const match of line.text.slice(0, 600).matchAll(/[“„"«]([^“”„"«»]{3,70})[”“"»]/g)) {
    const inner = match[1] ?? '';
    const folded = fold(inner);
    const before = line.folded.slice(Math.max(0, (match.index ?? 0) - 24), match.index ?? 0).trimEnd();
    const isNamed = vacancies(letter).some(
      (word) => before.endsWith(word) && isBoundary(before, before.length - word.length),
    );
    if (isNamed || holds(cueWords(letter, 'titles'), folded))
      found.push({ text: inner, where, start: line.start + (match.index ?? 0) + 1, weight: isNamed ? 3 : 2 });
  }
  const framed = /\((\p{Lu}[^()]{4,60})\)/u.exec(line.text.slice(0, 400));
  if (
    framed?.[1] &&
    holds(cueWords(letter, 'titles'), fold(framed[1]), 4) &&
    framed.index > 12 &&
    !parseName(line.text.slice(0, framed.index).split(' ').slice(-3).join(' '), letter) &&
    !/^\p{Lu}\p{L}+ \($/u.test(line.text.slice(framed.index - 15, framed.index + 1))
  )
    found.push({ text: framed[1], where, start: line.start + framed.index + 1, weight: -1 });
  return found;
};

/** "Position: X" and table rows "Stelle  X". */
const fromLabel = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  const lead = line.folded.length - line.folded.replace(/^[^\p{L}]+/u, '').length;
  if (lead > 12) return [];
  const label = cueWords(letter, 'roleLabels').find(
    (word) =>
      line.folded.startsWith(word, lead) &&
      /^\s{0,2}[:：]|^\s{2,}\S|^\s[–—-]\s|^】/.test(line.text.slice(lead + word.length)),
  );
  if (!label) return [];
  const from = lead + label.length;
  const gap = /^[\s:：–—】-]+/.exec(line.text.slice(from))?.[0].length ?? 0;
  const text =
    line.text
      .slice(from + gap)
      .trim()
      .split(/\s{3,}|\t| \/ |; /)[0]
      ?.slice(0, 140) ?? '';
  return text
    ? [{ text, where, start: line.start + from + gap, weight: label === 'betreff' || label === 're' ? 1 : 4 }]
    : [];
};

/** The parts of the subject that are no words of invitation and no company. */
const fromSubject = (letter: Letter): readonly Span[] => {
  const { subject } = letter;
  const found: Span[] = [
    ...fromCues(letter, subject, 'subject').map((span) => ({
      ...span,
      weight: span.weight > 1.8 ? span.weight + 0.6 : span.weight * 0.8,
    })),
    ...easternSpans(letter, subject, 'subject'),
  ];
  let start = 0;
  const invites = holds(cueWords(letter, 'subjectWords'), subject.folded, 4);
  for (const part of subject.text.split(
    /( [-–—|@/] | ?– |— |: |：|｜|\||【|】|_| ?\/\/ ?|(?<=[!?]) |•| · |(?<=[\u3040-\u9fff\uac00-\ud7af])[·-]|「|」|（|）|, (?=interview)|\[|\]| - )/,
  )) {
    const lead = part.length - part.trimStart().length;
    const kept = part.trim().length > 1 ? cutInvitation(letter, part.trim()) : null;
    if (kept) {
      const at = start + lead + kept.from;
      const isWhole = kept.text.length > subject.text.length - 6 && kept.text.split(' ').length < 6;
      const comma = kept.text.indexOf(', ');
      const head = kept.text.slice(0, comma);
      // "Senior Manager, Regulatory Affairs" is one role; a comma within brackets parts nothing.
      if (comma > 3 && !/[([][^)\]]*$/.test(head) && !rankOnly.test(head))
        found.push({ text: head, where: 'subject', start: at, weight: 1.7 });
      const isPart = /\d{1,2}[:.]\d{2}|\d{1,2}[./]\d{1,2}|@/.test(kept.text) || isSomebody(letter, kept.text);
      found.push({
        text: kept.text,
        where: 'subject',
        start: at,
        weight:
          (isPart ? -0.5 : letter.isSpoken || start + part.length >= subject.text.length - 1 ? 0.6 : 0) +
          (letter.lines.some((line) => findPhrase(line.folded, fold(kept.text)) >= 0) ? 1.5 : 0) +
          (invites ? 1 : isWhole ? 0.6 : 0),
      });
    }
    start += part.length;
  }
  return found;
};

/** Ranks that need a field behind them. */
const rankOnly =
  /^(?:(?:senior|junior|associate|assistant|deputy|group|regional|global|executive|general|principal|sr\.?) )*(?:manager|director|head|lead|officer|scientist|analyst|engineer|vp|vice president|specialist|coordinator|professor|partner|counsel)$/i;

/** The name of somebody the letter knows: its reader, its writer, those to meet. */
const isSomebody = (letter: Letter, text: string): boolean => {
  const name = parseName(text, letter);
  if (!name) return false;
  const letters = glued(name.name);
  const boxes = [letter.message.from, letter.message.me, ...letter.message.to, ...letter.message.cc];
  return (
    people(letter).some((each) => isSame(each.name, name)) ||
    candidateNames(letter).some((each) => isSame(each, name)) ||
    boxes.some((box) => box !== null && letters.length > 4 && glued(box.address.split('@')[0] ?? '').includes(letters))
  );
};

/** A part of a subject without the words of invitation at its ends, and where what remains begins. */
const cutInvitation = (letter: Letter, part: string): { readonly text: string; readonly from: number } | null => {
  const words = cueWords(letter, 'subjectWords');
  const folded = fold(part);
  let from = 0;
  let to = part.length;
  for (let round = 0; round < 8; round++) {
    const lead = words.find(
      (word) => folded.startsWith(word, from) && isBoundary(folded, from + word.length) && from + word.length <= to,
    );
    if (lead) from += lead.length;
    from += /^[\s,:!?.–-]*/.exec(part.slice(from, to))?.[0].length ?? 0;
    const tail = words.find(
      (word) => to - word.length > from && folded.endsWith(word, to) && isBoundary(folded, to - word.length),
    );
    if (tail) to -= tail.length;
    while (to > from && /[\s,:!?–-]/.test(part.charAt(to - 1))) to--;
    if (!lead && !tail) break;
  }
  const at = ownWords(letter, 'companyBefore')
    .map((word) => findPhrase(folded, ` ${word} `, from))
    .filter((each) => each > from + 2)
    .sort((a, b) => a - b)[0];
  if (at !== undefined && at < to) to = at;
  const text = part.slice(from, to).trimEnd();
  const isSentence =
    holds(ownWords(letter, 'roleEnds'), fold(text), 4) ||
    /(?:^|\s)(?:you|we|is|are|has|been|us|me|my)(?:\s|$)/i.test(text);
  return text.length > 1 && !isSentence ? { text, from } : null;
};

const fromAttached = (letter: Letter): readonly Span[] => {
  const found: Span[] = [];
  if (letter.jsonLd?.title) found.push({ text: letter.jsonLd.title, where: 'json-ld', start: -1, weight: 1 });
  const summary = letter.calendar?.summary ?? '';
  for (const part of summary.split(/ [-–—|:@] |: /)) {
    const kept = part.trim() ? cutInvitation(letter, part.trim()) : null;
    if (kept) found.push({ text: kept.text, where: 'calendar', start: -1, weight: 0.5 });
  }
  return found;
};
