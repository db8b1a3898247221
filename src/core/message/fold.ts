/**
 * A text as words are compared: lower case, Latin letters without their accents, one kind of apostrophe, dash and blank,
 * full-width ASCII made narrow. Keeps the length, so that an offset in the folded text is one in the text.
 * A word of a language is folded by the same function before it is compared.
 */
export const fold = (text: string): string => text.replace(beyondAscii, foldedSign).toLowerCase();

/** What may change: everything beyond ASCII but the signs of Chinese, Japanese and Korean, which stay as they are. */
const beyondAscii = /[\u0080-\u2e7f\u3000\uff01-\uff5e]/g;

const foldedSign = (letter: string): string => {
  const code = letter.charCodeAt(0);
  if (code >= 0x250) return foldOne(code);
  table[code] ??= foldOne(code);
  return table[code];
};

const foldOne = (code: number): string => {
  const letter = String.fromCharCode(code);
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0xb4) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e) return '"';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code >= 0x2000 && !(code >= 0x1e00 && code < 0x2000)) return letter;
  const low = odd[letter] ?? letter.toLowerCase();
  const base = code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? low.normalize('NFD').charAt(0) : low;
  return base.length === 1 ? base : letter;
};

/** Letters that have no accent to drop and are written without one all the same. */
const odd: Readonly<Record<string, string>> = { Ł: 'l', ł: 'l', Ø: 'o', ø: 'o', Đ: 'd', đ: 'd', ı: 'i', İ: 'i' };

/** Filled as letters are met: all at once it would cost the start of every page that carries it. */
const table: string[] = [];
