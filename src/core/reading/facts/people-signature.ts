import { fold } from '../../message/fold';
import { goodbye } from '../../message/signature';
import type { Letter, Line } from '../letter';
import { cueWords, endsLike, holds } from '../words';
import { parseName } from './name';
import type { Name } from './name-form';
import type { Proposal } from './people-proposal';

/** Who signs: a name behind or below the goodbye, else a name alone near the end, else one at the end of the last sentence. */
export const fromSignature = (letter: Letter): readonly Proposal[] => {
  const { lines, parts } = letter;
  const at = lines.findIndex((line) => line.start >= parts.signatureAt);
  const begin = at < 0 ? lines.length : at;
  const signed = below(letter, begin);
  return signed.length > 0 ? signed : alone(letter, begin);
};

const eastern = /[\u3040-\u9fff\uac00-\ud7af]/;

const below = (letter: Letter, begin: number): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  let count = 0;
  let isTeam = false;
  for (let index = begin; index < letter.lines.length && count < 9; index++) {
    const line = letter.lines[index];
    if (!line?.text.trim()) continue;
    const from = goodbyeEnd(letter, line);
    if (from >= line.text.trimEnd().length) continue;
    count++;
    const found = nameIn(letter, line, from, index);
    if (!found) {
      isTeam = isTeam || (proposals.length === 0 && namesTeam(letter, line.folded.slice(from)));
      continue;
    }
    if (
      isTeam &&
      !eastern.test(found.name.name) &&
      found.name.honorific === null &&
      found.name.degree === null &&
      !isTitled(letter, index) &&
      found.sign !== 'behalf'
    )
      continue;
    const first = proposals.length === 0 && !isTeam ? 5 : 2.5;
    proposals.push({ ...found, weight: first + (isTitled(letter, index) ? 1.5 : 0) - Math.max(0, count - 3) });
    if (found.sign === 'behalf') break;
  }
  return proposals;
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
    if (
      line.text.trim().length > 75 ||
      /[,:]$/.test(line.text.trim()) ||
      /^\s*[•*·・\d(]/.test(line.text) ||
      (/^\s*[-–—]/.test(line.text) && !isTitled(letter, index))
    )
      continue;
    const found = nameIn(letter, line, 0, index);
    if (!found) continue;
    if (!/^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(line.text)) continue;
    const above = letter.lines[index - 1]?.text.trim() ?? '';
    const apart = /^.{3,30},$/.test(above)
      ? 1.2
      : above === '' || above.length > 60 || /[.!?。！？]$/.test(above)
        ? 0.6
        : 0;
    const weight =
      3.2 + (isTitled(letter, index) ? 1.6 : 0) + apart + (/[,:]\s|\s{3}/.test(line.text) && apart === 0 ? -1.5 : 0);
    if (!best || weight > best.weight) best = { ...found, weight };
  }
  return best ? [best] : atTheEnd(letter, filled.slice(-3));
};

/** "… let me know, Kirsty @ Jobs4You", "Passt das? Liebe Grüße Anna". */
const atTheEnd = (
  letter: Letter,
  last: readonly { readonly line: Line; readonly index: number }[],
): readonly Proposal[] => {
  for (const { line, index } of [...last].reverse()) {
    const text = line.text.trimEnd();
    const marks = [...text.matchAll(/[.!?)…"”»]\s+|,\s+|\s[-–—]\s*/g)].slice(-3).reverse();
    for (const mark of marks) {
      const from = (mark.index ?? 0) + mark[0].length;
      const tail = text.slice(from);
      if (
        tail.length > 70 ||
        (/[:：]/.test(text) && !/[.!?] /.test(text)) ||
        from < 12 ||
        !/^(?:\p{Lu}|\p{Lo})/u.test(tail)
      )
        continue;
      const said = goodbyeEnd(letter, { ...line, text: tail, folded: fold(tail) });
      const found = nameIn(letter, line, from + said, index);
      if (!found || (mark[0].startsWith(',') && said === 0 && found.name.beside === '')) continue;
      return [{ ...found, weight: said > 0 ? 4.5 : 3 }];
    }
  }
  return [];
};

/** The offset behind a word of goodbye that opens a line; the line's length where nothing follows; 0 where it says none. */
const goodbyeEnd = (letter: Letter, line: Line): number => {
  const folded = line.folded.trim();
  const lead = line.folded.length - line.folded.trimStart().length;
  if (/^[-—–_=*~━─]{2,}$/.test(folded) || folded === '—') return line.text.length;
  const at = goodbye(folded.slice(0, 200), cueWords(letter, 'signOffs'));
  return at === null ? 0 : lead + at;
};

/** A line (from an offset on) read as a person's name with what stands beside it. */
const nameIn = (letter: Letter, line: Line, from: number, index: number): Omit<Proposal, 'weight'> | null => {
  const text = line.text.slice(from);
  if (text.trim().length > 110 || text.includes('://')) return null;
  const folded = fold(text.trim());
  if (cueWords(letter, 'contacts').some((word) => word.length > 2 && folded.startsWith(`${word} `))) return null;
  const behalf = cueWords(letter, 'behalf').find((word) => folded.startsWith(`${word} `));
  const offset = from + (text.length - text.trimStart().length) + (behalf ? behalf.length + 1 : 0);
  const rest = line.text.slice(offset).trimEnd();
  if (/^[^:：]{1,24}[:：]/.test(rest)) return null;
  const name = parseName(rest, letter);
  if (!name) return null;
  const words = wordsOf(rest, name);
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

/** The stretch of the raw words that the name was read from. */
const wordsOf = (raw: string, name: Name): string => {
  if (raw.includes(name.name)) return name.name;
  const folded = fold(raw);
  let from = raw.length;
  let to = 0;
  for (const token of fold(name.name).split(' ')) {
    const at = folded.indexOf(token);
    if (at < 0) continue;
    from = Math.min(from, at);
    to = Math.max(to, at + token.length);
  }
  return from < to ? raw.slice(from, to) : raw.trim();
};

/** Whether the line itself or the next filled one reads like a post: "Talent Partner, Acme". */
const isTitled = (letter: Letter, index: number): boolean => {
  const next = letter.lines[index + 1]?.text.trim() ? letter.lines[index + 1] : letter.lines[index + 2];
  return [letter.lines[index], next].some(
    (line) =>
      line !== undefined &&
      line.text.trim().length < 100 &&
      (holds(cueWords(letter, 'titles'), line.folded, 2) || endsLike(cueWords(letter, 'titles'), line.folded, 5)),
  );
};
