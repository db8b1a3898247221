/**
 * Where the signature of a letter begins: the offset of the line that says goodbye, of "-- ", or of the writer's name
 * standing alone near the end; the length of the text where there is none.
 * `signOffs`: folded words of goodbye. `names`: folded names the writer is known by.
 */
export const signatureAt = (
  text: string,
  folded: string,
  signOffs: readonly string[],
  names: readonly string[],
): number => {
  const lines = starts(folded);
  const from = Math.max(0, lines.length - 60);
  let dashes = -1;
  for (let at = lines.length - 1; at >= from; at--) {
    const start = lines[at] ?? 0;
    const line = folded
      .slice(start, (lines[at + 1] ?? folded.length + 1) - 1)
      .slice(0, 200)
      .trim();
    if (line === '--' || line === '—') dashes = start;
    if (at > 0 && saysGoodbye(line, signOffs)) return start;
  }
  if (dashes >= 0) return dashes;
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - 15); at--) {
    const start = lines[at] ?? 0;
    const line = folded
      .slice(start, (lines[at + 1] ?? folded.length + 1) - 1)
      .slice(0, 200)
      .trim();
    if (
      line.length > 1 &&
      names.some(
        (name) =>
          name && line.length < name.length + 25 && line.startsWith(name) && !isLetter(line.charAt(name.length)),
      )
    )
      return start;
  }
  return text.length;
};

/** A short line that begins with a word of goodbye: "Best regards,", "Mvh Axel Bergström", "Met vriendelijke groet / Kind regards,". */
export const saysGoodbye = (line: string, signOffs: readonly string[]): boolean => goodbye(line, signOffs) !== null;

/** What follows the word of goodbye on its line ("Axel Bergström", ''), as an offset into the line; null where it says none. */
export const goodbye = (line: string, signOffs: readonly string[]): number | null => {
  if (!line || line.length > 80) return null;
  let best = -1;
  for (const word of byFirst(signOffs).get(line.charCodeAt(0)) ?? []) {
    if (word.length > best && line.startsWith(word) && !isLetter(line.charAt(word.length))) best = word.length;
  }
  if (best < 0) return null;
  const rest = line.slice(best).replace(/^[\s,;.!:/&-]+/, '');
  // "Ihr Termin wurde bestätigt."
  if (best < 5 && /[.:?!]$/.test(line) && rest.split(' ').length > 2) return null;
  const more = rest ? goodbye(rest, signOffs) : null;
  const at = line.length - rest.length + (more ?? 0);
  // "LG Bianca Lindl / Lagerhaus Inn": what stands behind a stroke is said of the name.
  const name = rest.split(/ [/|·] /)[0] ?? rest;
  return more !== null || name.split(' ').length <= 4 ? at : null;
};

/** The words by their first letter: most lines begin like none of them. */
const byFirst = (words: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const known = firsts.get(words);
  if (known) return known;
  const made = new Map<number, string[]>();
  for (const word of words) {
    const there = made.get(word.charCodeAt(0));
    if (there) there.push(word);
    else made.set(word.charCodeAt(0), [word]);
  }
  firsts.set(words, made);
  return made;
};
const firsts = new WeakMap<readonly string[], ReadonlyMap<number, readonly string[]>>();

const isLetter = (letter: string): boolean => letter !== '' && /[a-zß-ÿ0-9'\u3040-\u9fff\uac00-\ud7af]/.test(letter);

const starts = (text: string): readonly number[] => {
  const found = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
};
