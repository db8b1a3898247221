import { fold } from '../../message/fold';
import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, once, setOf } from '../words';
import type { Clued } from './clued';
import { clued } from './company-clue';
import { runEnd } from './company-run';

/** "Employer: Acme". */
export const labelled = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  if (!/[:：\t]|\s\s/.test(line.folded.slice(0, 32))) return;
  const label = /^[^\p{L}]{0,6}(\p{L}[^:：\n]{1,22}?)(?:\s?[:：]\s*|\s{2,}|\t)(?=\S)/u.exec(line.folded.slice(0, 40));
  if (!label?.[1] || !setOf(cueWords(letter, 'companyLabels')).has(label[1])) return;
  const name =
    line.text
      .slice(label[0].length)
      .trim()
      .split(/\s{2,}|, |;/)[0]
      ?.slice(0, 70) ?? '';
  if (name) found.push(clued(name, 'label', where, line.start + line.text.indexOf(name, label[0].length - 1)));
};

/** "Where: Acme, 12 High Street": the house before the street. */
export const venueFirm = (letter: Letter, line: Line, where: Where, found: Clued[]): void => {
  const label = /^[^\p{L}]{0,6}(\p{L}[\p{L} ]{1,18}?)(?:\s?[:：]\s*|\s{2,}|\t)(?=\p{Lu})/u.exec(line.text.slice(0, 40));
  if (!label?.[1] || !placeWords(letter).has(fold(label[1]))) return;
  const from = label[0].length;
  const end = runEnd(line.text, from);
  if (end < from + 3 || !/^(?:,| [(–-]|$)/.test(line.text.slice(end, end + 2))) return;
  found.push(
    clued(line.text.slice(from, end), 'venue', where, line.start + from, '', line.folded.slice(end, end + 40)),
  );
};
const placeWords = once((letter: Letter): ReadonlySet<string> => {
  const words = `${letter.language.kinds.where}|${letter.languages.en.kinds.where}`.split('|');
  return new Set(words.map((word) => fold(word).replace(/[\s:]+$/, '')));
});
