import type { NameCues } from '../../languages/cues';
import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { list, setOf } from '../words';

type Code = 'ja' | 'zh' | 'ko';

/** The families of a language, longest first; none where the host has not loaded it. */
export const familiesOf = (letter: Letter, code: Code): readonly string[] => list(cuesOf(letter, code)?.families ?? '');

/** Whether a word is a family of a language. */
export const isFamily = (word: string, letter: Letter, code: Code): boolean =>
  setOf(familiesOf(letter, code)).has(word);

/** Whether a word of Han, kana or Hangul stands for a firm, a department, a post, a label or a place. */
export const isOffice = (word: string, letter: Letter): boolean =>
  codesOf(word).some((code) => {
    const cues = cuesOf(letter, code);
    return cues !== null && isNone(fold(word), cues, isFamily(word, letter, 'ja'));
  });

/** Whether a word begins as a family does and is a common word all the same. */
export const isAlike = (word: string, letter: Letter): boolean =>
  list(cuesOf(letter, 'zh')?.alike ?? '').some((each) => word.startsWith(each));

const codesOf = (word: string): readonly Code[] => (/[\uac00-\ud7af]/.test(word) ? ['ko'] : ['ja', 'zh']);

const cuesOf = (letter: Letter, code: Code): NameCues | null =>
  (letter.language.code === code ? letter.language : letter.languages[code])?.cues.names ?? null;

const isNone = (word: string, cues: NameCues, isFamilys: boolean): boolean =>
  list(cues.within).some((each) => word.includes(each)) ||
  list(cues.begins).some((each) => word.startsWith(each)) ||
  (!isFamilys && list(cues.ends).some((each) => endsSo(word, each))) ||
  setOf(list(cues.whole)).has(word.replace(small, '')) ||
  setOf(list(cues.whole)).has(word);

/** "..部": two signs at least, and the end. */
const endsSo = (word: string, end: string): boolean => {
  const bare = end.replace(/^\.+/, '');
  return word.endsWith(bare) && word.length >= end.length;
};

/** What hangs behind a Korean noun. */
const small = /(?<=[\uac00-\ud7af]{2})(?:은|는|이|도|로|과|만|자|서|일|장|증|표|비|지|료|팀|사항|하기|안내)$/;
