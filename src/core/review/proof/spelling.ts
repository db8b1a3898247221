import type { Seen } from '../check';
import { hitsIn } from '../lined';
import { matches } from '../matches';
import { lettersOf } from '../names';
import { fold, type Hit } from '../phrasing';
import type { ProofRule, Slip } from './rule';

/** Words written wrongly: a language's common slips, words twice, and a few English ones that need a look at their neighbours. */
export const spelling: readonly ProofRule[] = [
  { fault: 'slip', slips: ({ draft }) => hitsIn(draft, 'slips').map(likeWritten) },
  { fault: 'twice', slips: twice },
  { fault: 'article', slips: english(article) },
  {
    fault: 'lone-i',
    slips: english(({ text }) =>
      matches(text, /i(?=['’](?:m|ve|ll|d)\b|[\s,.!?]|$)(?!\.[a-z])/gu, /(?:^|[\s("“])$/).map((hit) => ({
        ...hit,
        by: 'I',
      })),
    ),
  },
];

function english(slips: (seen: Seen) => readonly Slip[]): (seen: Seen) => readonly Slip[] {
  return (seen) => (seen.language.code === 'en' ? slips(seen) : []);
}

const likeWritten = ({ text, start, end, instead }: Hit): Slip => ({
  text,
  start,
  end,
  ...(instead === null
    ? {}
    : { by: /^\p{Lu}/u.test(text) ? instead.slice(0, 1).toUpperCase() + instead.slice(1) : instead }),
});

/** The same word twice, side by side, but where the language does so itself. */
function twice({ text, draft, reading }: Seen): readonly Slip[] {
  if (!stutters(text)) return [];
  const allowed = draft.manners.twice.split('|');
  return matches(text, /(?:^|[^\p{L}\p{N}'’-])(\p{L}{1,30})(?:[ \t]{1,3}|[ \t]?\n)\1(?![\p{L}\p{N}'’-])/giu).flatMap(
    ({ text: found, start: from, end }) => {
      const start = from + found.search(/\p{L}/u);
      const hit = { text: text.slice(start, end), start, end };
      const word = hit.text.split(/\s/)[0] ?? '';
      return allowed.includes(fold(word).toLowerCase()) || lettersOf(reading).includes(fold(hit.text).toLowerCase())
        ? []
        : [{ ...hit, by: word }];
    },
  );
}

/** Whether a word may stand twice at all: quickly told, and nearly always not. */
const stutters = (text: string): boolean => {
  let before = '';
  return text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => {
      const was = /^[a-z]/.test(before) ? before : before.replace(/^\P{L}{1,9}/u, '');
      before = word;
      return was !== '' && word.startsWith(was);
    });
};

/** "a interview", "an role". By sound, for the words that are spelled otherwise than they sound. */
function article({ text }: Seen): readonly Slip[] {
  return matches(text, /an?\s\p{L}[\p{L}'’-]{1,40}/giu, /(?:^|[^\p{L}\p{N}'’.-])$/u).flatMap((hit) => {
    const [said = '', next = ''] = hit.text.split(/\s/);
    const wanted = soundsOpen(next) ? 'an' : 'a';
    const right = said.toLowerCase() === wanted || /^\p{Lu}{2}/u.test(next) || said === 'A';
    return right ? [] : [{ ...hit, by: `${wanted} ${next}` }];
  });
}

const soundsOpen = (word: string): boolean =>
  /^(?:hour|honest|honou?r|heir|8|11|18)/i.test(word) ||
  (/^[aeiou]/i.test(word) && !/^(?:eu|uni(?!n|m)|us[aeu]|uti|one\b|once|ubi|ufo|ura)/i.test(word));
