import type { Fact } from '../fact';
import type { Letter } from '../letter';
import { list, phrasesIn } from '../words';

/** The number a house keeps the post under ("Ref. WDL/26/114", "Kennziffer 26-031"), behind a word that calls it so; null where there is none, or several. */
export const reference = (letter: Letter): Fact<string> | null => {
  if (!letter.isSpoken) return null;
  const labels = list(letter.language.echo.references ?? '');
  const found = new Map<string, Fact<string>>();
  for (const line of [letter.subject, ...letter.lines.slice(0, 200)])
    for (const { word, at } of phrasesIn(labels, line.folded)) {
      const end = at + word.length;
      const value = code.exec(line.text.slice(end, end + 44))?.[1];
      if (value === undefined || time.test(value) || found.has(value)) continue;
      const start = line.start + line.text.indexOf(value, end);
      const where = line === letter.subject ? 'subject' : 'text';
      found.set(value, { value, words: value, where, start, sure: 'certain', rivals: [] });
    }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
};

/** Capitals, digits and what joins them, at least two digits: ". WDL/26/114", " no. 2025-014", " #F2287". */
const code =
  /^(?:[.:#°º№\s]|[Nn][ro°º]\b)*[.:#°º№\s]((?=[A-Z./_-]*\d[A-Z./_-]*\d)[A-Z0-9][A-Z0-9./_-]{2,20}[A-Z0-9])(?![\p{L}\d-])/u;

/** A day, a year, an hour. */
const time = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|(?:19|20)\d\d(?:[./-]\d{1,2}[./-]\d{1,2})?|\d{1,2}[./-]\d\d)$/;
