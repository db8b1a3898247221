/**
 * Makes a field of a stranger's letter safe to show, compare and put into a sentence: NFC, one line, no control, bidi or
 * zero-width characters, no lone surrogates, single blanks, at most `most` UTF-16 units (never half a character).
 */
export const clean = (text: string, most = 255): string =>
  cut(
    wellFormed(cut(text, most * 4))
      .replace(unseen, '')
      .replace(blanks, ' ')
      .trim()
      .normalize('NFC'),
    most,
  );

/** The same for a body: line breaks stay (as "\n"), tabs become blanks, and nothing is cut. */
export const cleanBody = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .normalize('NFC');

/** The first `most` UTF-16 units, without half a surrogate pair at the end. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
};

/** Zero-width and bidi controls, soft hyphen, grapheme joiner, tags, annotation marks, byte order mark. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\udfff]/g;
const blanks = /[\s\u0000-\u001f\u007f-\u009f]+/g;

const wellFormed = (text: string): string =>
  /[\ud800-\udfff]/.test(text)
    ? text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) => (unit.length === 2 ? unit : '\ufffd'))
    : text;
