import { fold } from '../../message/fold';
import type { Candidate, Fact, Sure, Where } from '../fact';
import type { Letter, Line } from '../letter';
import type { Role } from '../reading';
import { cueWords, findPhrase, isBoundary, list, ownWords } from '../words';
import { cleanRole } from './role-clean';

/** A stretch of words that may be the role. */
interface Span {
  readonly text: string;
  readonly where: Where;
  readonly start: number;
  readonly weight: number;
}

/** The role the reader is invited for: from the text, the subject and labels; what agrees weighs together. */
export const role = (letter: Letter): Fact<Role> | null => {
  const ranked = rank(letter);
  const first = ranked[0];
  if (!first || first.weight < 2) return null;
  const rivals = ranked.slice(1, 4).map((each) => candidate(each, 'unsure'));
  const isAlone = (ranked[1]?.weight ?? 0) < first.weight * 0.6;
  return {
    ...candidate(first, first.weight >= 6 && isAlone ? 'certain' : first.weight >= 3.5 ? 'likely' : 'unsure'),
    rivals,
  };
};

const candidate = (span: Ranked, sure: Sure): Candidate<Role> => ({
  value: { name: span.name, written: span.text },
  words: span.text,
  where: span.where,
  start: span.start,
  sure,
});

interface Ranked extends Span {
  readonly name: string;
}

const rank = (letter: Letter): readonly Ranked[] => {
  const spans = [...fromText(letter), ...fromLabels(letter), ...fromSubject(letter), ...fromCalendar(letter)];
  const cleaned = spans.flatMap((span): readonly Ranked[] => {
    const name = cleanRole(span.text);
    return isRole(name, letter) ? [{ ...span, name, weight: span.weight + merit(name, span.text, letter) }] : [];
  });
  const groups = new Map<string, Ranked[]>();
  for (const each of cleaned) {
    const key = fold(each.name)
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim();
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const merged = [...groups].map(([key, group]) => {
    const best = [...group].sort((a, b) => b.weight - a.weight)[0] as Ranked;
    const places = new Set(group.map((each) => each.where));
    const support = [...groups.keys()].filter(
      (other) =>
        other !== key && (other.startsWith(`${key} `) || other.endsWith(` ${key}`) || other.includes(` ${key} `)),
    ).length;
    return {
      ...best,
      weight: best.weight + (places.size > 1 ? 3 : 0) + (group.length > 1 ? 1 : 0) + Math.min(support, 2) * 0.8,
    };
  });
  return merged.sort((a, b) => b.weight - a.weight || a.start - b.start);
};

/** What a stretch looks like in itself: a known trade, marks of a posting, capitals, a fitting length. */
const merit = (name: string, written: string, letter: Letter): number => {
  const folded = fold(name);
  const titles = cueWords(letter, 'titles');
  let points = 0;
  if (titles.some((word) => findPhrase(folded, word) >= 0)) points += 3;
  else if (titles.some((word) => word.length > 3 && folded.includes(word))) points += 2;
  if (/\((?:[mwfdx]\s?[/|]|all gender|h\/f|f\/h|gn)|\b[hf]\/[hf]\b|[:*]in\b/i.test(written)) points += 3;
  if (/req|ref|kennziffer|#\s?\d|\bR-?\d{3}/i.test(written)) points += 1;
  if (/^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name)) points += 0.7;
  const words = name.split(' ').length;
  if (words > 6) points -= (words - 6) * 0.8;
  if (/[.!?]\s/.test(name)) points -= 2;
  return points;
};

/** Whether words can be a role at all. */
const isRole = (name: string, letter: Letter): boolean => {
  const folded = fold(name);
  if (
    name.length < 2 ||
    name.length > 100 ||
    folded.includes('@') ||
    folded.includes('http') ||
    !/\p{L}{2}/u.test(name)
  )
    return false;
  if (ownSet(letter).has(folded)) return false;
  return !/^\d/.test(name) || name.length > 8;
};

const ownSet = (letter: Letter): ReadonlySet<string> =>
  new Set([...cueWords(letter, 'subjectWords'), ...cueWords(letter, 'roleAfter'), ...cueWords(letter, 'teams')]);

const fromText = (letter: Letter): readonly Span[] => {
  const befores = list(letter.language.cues.roleBefore);
  const ranks = ranksOf(letter.language.cues.roleBefore);
  const spans: Span[] = [];
  let count = 0;
  for (const line of letter.lines) {
    if (!line.text.trim()) continue;
    if (++count > 150 || line.start >= letter.parts.signatureAt) break;
    const taken = -1;
    for (const before of befores) {
      for (
        let at = findPhrase(line.folded, before);
        at >= 0 && at < 900;
        at = findPhrase(line.folded, before, at + before.length)
      ) {
        if (at + before.length <= taken && at >= 0) continue;
        const weight = ranks.get(before) ?? 0;
        const span = spanFrom(letter, line, at + before.length, weight, 'text');
        if (span) spans.push(span);
      }
    }
    spans.push(...beforeCloser(letter, line));
  }
  return spans;
};

/** The surest cue words stand first in their list: 3 points for the first, 0.3 for the last. */
const ranksOf = (words: string): ReadonlyMap<string, number> => {
  const known = rankMaps.get(words);
  if (known) return known;
  const all = words.split('|').map(fold);
  const made = new Map<string, number>();
  all.forEach((word, index) => {
    made.set(word, 3 - (2.7 * index) / Math.max(1, all.length - 1));
  });
  rankMaps.set(words, made);
  return made;
};
const rankMaps = new Map<string, ReadonlyMap<string, number>>();

/** The stretch that begins at an offset of a line and ends where a role ends. */
const spanFrom = (letter: Letter, line: Line, from: number, weight: number, where: Where): Span | null => {
  const lead = /^[\s:：]{0,4}/.exec(line.text.slice(from))?.[0].length ?? 0;
  const begin = from + lead;
  const opening = line.text.charAt(begin);
  const closing = quotes[opening];
  if (closing) {
    const end = line.text.indexOf(closing, begin + 1);
    if (end > begin + 1 && end - begin < 110)
      return { text: line.text.slice(begin + 1, end), where, start: line.start + begin + 1, weight: weight + 1 };
  }
  if (lead === 0 && from > 0 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(line.text.charAt(begin))) return null;
  const { end, closed } = endOf(letter, line, begin);
  if (end <= begin) return null;
  return { text: line.text.slice(begin, end), where, start: line.start + begin, weight: weight + (closed ? 2.5 : 0) };
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
};

/** Walks word by word to where the role ends; `closed`: a word such as "position" stands right behind it. */
const endOf = (letter: Letter, line: Line, begin: number): { readonly end: number; readonly closed: boolean } => {
  const ends = ownWords(letter, 'roleEnds');
  const closers = ownWords(letter, 'roleAfter');
  const { text, folded } = line;
  let end = begin;
  let comma = -1;
  let words = 0;
  for (let at = begin; at < text.length && words < 14; ) {
    const char = text.charAt(at);
    if (char === '(' || char === '[' || char === '（') {
      const close = text.slice(at, at + 70).search(/[)\]）]/);
      if (close < 0) break;
      at += close + 1;
      end = at;
      continue;
    }
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    if (/^[.!?;:。！？：；、，]/.test(char) && !/^\.\p{Lu}/u.test(text.slice(at, at + 2))) break;
    if (char === ',') {
      if (comma >= 0) break;
      comma = end;
      at++;
      continue;
    }
    if (closers.some((word) => folded.startsWith(word, at) && isBoundary(folded, at + word.length)) && at > begin)
      return { end: trimEnd(text, begin, end), closed: true };
    if (
      isBoundary(folded, at) &&
      ends.some((word) => folded.startsWith(word, at) && isBoundary(folded, at + word.length))
    )
      break;
    const token = /^[^\s,;!?()[\]（）。、，：；！？「」]{1,40}/.exec(text.slice(at, at + 42))?.[0] ?? char;
    const stop =
      /[.:]$/.test(token) && !/^(sr|jr|dr|asst|assoc|dipl|ing|eng|tech|mgr|dept|st|e\.g|u\.s)\.$/i.test(token);
    const bare = stop ? token.replace(/[.:]+$/, '') : token;
    words++;
    at += token.length;
    end = at - (token.length - bare.length);
    if (stop) break;
  }
  return { end: trimEnd(text, begin, comma >= 0 && !isTitleTail(text.slice(comma, end)) ? comma : end), closed: false };
};

/** ", Pacific Collections" belongs to a role; ", and we" does not. */
const isTitleTail = (tail: string): boolean =>
  /^, \p{Lu}[\p{L}-]+( (?:and |& |of |et |und |de )?\p{Lu}[\p{L}-]+){0,3}$/u.test(tail.trimEnd());

const trimEnd = (text: string, begin: number, end: number): number => {
  let to = end;
  while (to > begin && /[\s,;:–—-]/.test(text.charAt(to - 1))) to--;
  return to;
};

/** "… our Founding Engineer role": the capitalised words right before a closing word. */
const beforeCloser = (letter: Letter, line: Line): readonly Span[] => {
  for (const closer of ownWords(letter, 'roleAfter')) {
    const at = findPhrase(line.folded, closer);
    if (at < 4) continue;
    const head = line.text.slice(Math.max(0, at - 90), at).trimEnd();
    const run =
      /(?:[\p{Lu}\d][\p{L}\p{N}+#./&-]*(?: (?:of|and|&|for|de|und|für|\/|-|–)(?= ))? ?){1,7}(?:\([^()]{1,30}\))?$/u.exec(
        head,
      )?.[0];
    if (!run || run.trim().length < 3) continue;
    const start = at - (line.text.slice(0, at).length - line.text.slice(0, at).trimEnd().length) - run.length;
    const lead = run.length - run.trimStart().length;
    return [{ text: run.trim(), where: 'text', start: line.start + start + lead, weight: 1.5 }];
  }
  return [];
};

/** "Position: X" and table rows "Stelle  X". */
const fromLabels = (letter: Letter): readonly Span[] => {
  const labels = cueWords(letter, 'roleLabels');
  const spans: Span[] = [];
  for (const line of letter.lines.slice(0, 300)) {
    const lead = line.folded.length - line.folded.replace(/^[^\p{L}]+/u, '').length;
    if (lead > 12) continue;
    const label = labels.find(
      (word) =>
        line.folded.startsWith(word, lead) &&
        /^\s{0,2}[:：]|^\s{2,}|^\s[–-]\s/.test(line.text.slice(lead + word.length)),
    );
    if (!label) continue;
    const from = lead + label.length;
    const gap = /^[\s:：–-]+/.exec(line.text.slice(from))?.[0].length ?? 0;
    const text = line.text.slice(from + gap).trim();
    if (text)
      spans.push({
        text: text.slice(0, 140),
        where: line.start >= letter.parts.signatureAt ? 'signature' : 'text',
        start: line.start + from + gap,
        weight: 4,
      });
  }
  return spans;
};

/** The parts of the subject that are no words of invitation and no company. */
const fromSubject = (letter: Letter): readonly Span[] => {
  const { subject } = letter;
  const spans: Span[] = [];
  for (const before of list(letter.language.cues.roleBefore)) {
    const at = findPhrase(subject.folded, before);
    const span =
      at < 0
        ? null
        : spanFrom(
            letter,
            subject,
            at + before.length,
            ranksOf(letter.language.cues.roleBefore).get(before) ?? 0,
            'subject',
          );
    if (span) spans.push(span);
  }
  let start = 0;
  for (const part of subject.text.split(/( [-–—|@] | – |: |：|｜|\||【|】|_|\/\/|•|·|「|」| - |[「」])/)) {
    const isMark = /^( ?[-–—|@:：｜【】_•·「」/]+ ?)$/.test(part);
    const lead = part.length - part.trimStart().length;
    if (!isMark && part.trim().length > 1) {
      const text = cutInvitation(letter, part.trim());
      if (text) spans.push({ text: text.text, where: 'subject', start: start + lead + text.from, weight: 0.6 });
    }
    start += part.length;
  }
  return spans;
};

/** A part of a subject without the words of invitation at its ends, and what remains of it. */
const cutInvitation = (letter: Letter, part: string): { readonly text: string; readonly from: number } | null => {
  const words = cueWords(letter, 'subjectWords');
  let from = 0;
  let to = part.length;
  const folded = fold(part);
  for (let round = 0; round < 8; round++) {
    const lead = words.find(
      (word) => folded.startsWith(word, from) && isBoundary(folded, from + word.length) && from + word.length <= to,
    );
    if (lead) from += lead.length;
    from += /^[\s,:!?–-]*/.exec(part.slice(from, to))?.[0].length ?? 0;
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
  const text = part.slice(from, to);
  return text.length > 1 ? { text, from } : null;
};

const fromCalendar = (letter: Letter): readonly Span[] => {
  const title = letter.jsonLd?.title ?? '';
  return title ? [{ text: title, where: 'json-ld', start: -1, weight: 1 }] : [];
};
