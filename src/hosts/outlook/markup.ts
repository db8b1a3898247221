/**
 * Outlook gives `<p>` no margin in its own editor and two lines of it elsewhere; `<div>` has none anywhere. So paragraphs
 * go in the way Outlook's editor writes them itself: one `<div>` each, an empty one between.
 */
export const markup = (html: string): string =>
  html
    .replace(/<\/p>\s*<p>/g, '</div><div><br></div><div>')
    .replace(/<p>/g, '<div>')
    .replace(/<\/p>/g, '</div>');

/** Characters (not bytes) that Outlook accepts for the body of a reply form; above, it throws. */
export const mostOfReply = 32_768;

/** A text as it is compared across Outlook's rewriting (blanks, quotes, bullets): its letters and digits, word by word. */
export const gist = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Nothing but its letters and digits: an editor sets, moves and drops blanks where a text begins and ends. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** How often `part` stands in `whole`. A short one counts between blanks only: it may stand inside other words. */
export const times = (whole: string, part: string): number => {
  const long = letters(part);
  if (long.length > 24) return letters(whole).split(long).length - 1;
  const seek = gist(part);
  return seek === '' ? 0 : ` ${gist(whole)} `.split(` ${seek} `).length - 1;
};
