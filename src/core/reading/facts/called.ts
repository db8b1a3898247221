import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { once } from '../words';
import { isEastern } from './name-eastern';
import type { Name } from './name-form';
import { senseOf } from './name-words';
import { people } from './people';

/**
 * The given name that somebody goes by where it is not the one in full: "Bo here … bo" above "Robert Tennant", "Liz" above
 * "Elizabeth Hale". Null where nothing of the kind is shown.
 */
export const calledBy = (letter: Letter, { given, family }: Name): string | null => {
  if (given === null || family === null || isEastern(given)) return null;
  const first = fold(given.split(' ')[0] ?? '');
  const last = fold(family.split(' ').pop() ?? '');
  const { box, intros, signed } = selfNames(letter);
  const [shown = '', ...more] = (box?.name ?? '').split(' ');
  const local = fold(box?.address.split('@')[0] ?? '');
  const isMailbox = (word: string): boolean =>
    local === word || (local.startsWith(word) && /[._-]/.test(local.charAt(word.length)));
  // "Bo Tennant <bo@…>" above a signed "Robert Tennant".
  const isShown = (word: string): boolean => fold(shown) === word && fold(more[more.length - 1] ?? '') === last;
  return (
    [...intros, ...signed, ...(isShown(fold(shown)) ? [shown] : [])].find((each) => {
      const word = fold(each);
      if (!/^[a-z]{2,12}$/.test(word) || word === last || fold(given).split(/[ -]/).includes(word)) return false;
      const isOwn = intros.some((one) => fold(one) === word) && signed.some((one) => fold(one) === word);
      return isOwn || isMailbox(word) || (signed.includes(each) && (isShown(word) || isShort(word, first)));
    }) ?? null
  );
};

/** "liz" of "elizabeth", "tom" of "thomas": letters of the whole name in their order. */
const isShort = (word: string, whole: string): boolean => {
  let at = -1;
  return (
    word.length > 2 &&
    word.length < whole.length &&
    [...word].every((letter) => {
      at = whole.indexOf(letter, at + 1);
      return at >= 0;
    })
  );
};

/** The single words by which the writer presents himself or herself, and those alone on a line where the letter is signed. */
const selfNames = once((letter: Letter) => {
  const begin = letter.lines.findIndex((line) => line.start >= letter.parts.signatureAt);
  const end = begin < 0 ? letter.lines.length : begin;
  const filled = [
    ...letter.lines
      .slice(Math.max(0, end - 3), end)
      .filter((line) => line.text.trim() !== '')
      .slice(-1),
    ...letter.lines.slice(end, end + 4),
  ];
  return {
    box: letter.message.from,
    intros: people(letter).flatMap(({ sign, name }) =>
      sign === 'intro' && !name.name.includes(' ') ? [name.name] : [],
    ),
    signed: filled.flatMap(({ text }) => {
      const word = /^[-–—~*]?\s*(\p{L}{2,12})[.!,]?$/u.exec(text.trim())?.[1] ?? '';
      const sense = word === '' ? null : senseOf(word, letter);
      return sense === null || sense.kind !== 0 || sense.isPost ? [] : [word.charAt(0).toUpperCase() + word.slice(1)];
    }),
  };
});
