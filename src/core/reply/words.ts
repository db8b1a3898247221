/** Words of a text; where words are not set apart by blanks, so many characters count as one. */
export const wordsIn = (text: string, charactersPerWord: number | null | undefined): number =>
  charactersPerWord
    ? Math.round(text.replace(/[\s\p{P}]+/gu, '').length / charactersPerWord)
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
