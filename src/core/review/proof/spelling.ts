import type { Manners } from '../../languages/manners';
import type { Seen } from '../check';
import { hitsIn } from '../lined';
import { matches } from '../matches';
import { lettersOf } from '../names';
import { fold, type Hit } from '../phrasing';
import { remembered } from '../remembered';
import { vocabulary } from '../vocabulary';
import type { ProofRule, Slip } from './rule';

/** Words written wrongly: a language's common slips, words twice, and a few English ones that need a look at their neighbours. */
export const spelling: readonly ProofRule[] = [
  { fault: 'slip', slips: ({ draft }) => hitsIn(draft, 'slips').map(likeWritten) },
  { fault: 'slip', slips: nearWords },
  { fault: 'slip', slips: english(itsOwn) },
  { fault: 'twice', slips: twice },
  { fault: 'twice', slips: twiceOver },
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

/** A letter off a word that such letters are made of, and no word of the letter: "oppurtunity", "Bewebung". */
function nearWords({ draft, reading, language }: Seen): readonly Slip[] {
  if (draft.manners.charactersPerWord !== null || draft.manners.usual === '') return [];
  const usual = usualOf(draft.manners);
  const nouns = language.code === 'de';
  return matches(draft.body.text, /\p{L}{6,24}/gu, /(?:^|[^\p{L}\p{N}@./_-])$/u).flatMap((hit) => {
    const word = hit.text.toLowerCase();
    const opens =
      hit.start === 0 || /[.!?:]\s{1,3}$|\n$/.test(draft.body.text.slice(Math.max(0, hit.start - 3), hit.start));
    if (usual.all.has(word) || (/^\p{Lu}/u.test(hit.text) && !nouns && !opens) || /\p{Lu}/u.test(hit.text.slice(1)))
      return [];
    const by = (usual.heads.get(word.slice(0, 1)) ?? []).find((each) => isOneOff(each, word));
    if (by === undefined || lettersOf(reading).includes(fold(hit.text).toLowerCase())) return [];
    const start = hit.start + draft.body.start;
    return [likeWritten({ text: hit.text, start, end: start + hit.text.length, instead: by })];
  });
}

const usualOf = remembered((manners: Manners) => {
  const list = manners.usual.split('|');
  const heads = new Map<string, string[]>();
  for (const word of list) heads.set(word.slice(0, 1), [...(heads.get(word.slice(0, 1)) ?? []), word]);
  const known = vocabulary(manners);
  return { all: new Set([...list, ...known]), heads };
});

/** One letter put in, left out, doubled or changed places, not in the ending: endings are inflected. */
const isOneOff = (word: string, written: string): boolean => {
  if (Math.abs(word.length - written.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === written[from]) from++;
  let same = 0;
  while (
    same < word.length - from &&
    same < written.length - from &&
    word[word.length - 1 - same] === written[written.length - 1 - same]
  )
    same++;
  const [a, b] = [word.slice(from, word.length - same), written.slice(from, written.length - same)];
  if (same < 2 || from < 1) return false;
  // A letter for another makes another word more often than a slip: only in long ones.
  if (a.length === 1 && b.length === 1) return word.length > 8;
  return a.length + b.length === 1 || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
};

/** "of it's kind", "Acme and it's people": the possessive has no apostrophe. */
function itsOwn({ text }: Seen): readonly Slip[] {
  return matches(
    text,
    /(?:of|with|in|to|by|from|at|on|into|about|under) it['’]s(?=\s(?!a\b|an\b|the\b|not\b|all\b|going\b|been\b))|\p{Lu}[\p{L}.]{2,20},? (?:and|&) it['’]s(?=\s(?!a\b|an\b|the\b|not\b|no\b|so\b|too\b|very\b|really\b|been\b|just\b|great\b|good\b|nice\b|lovely\b|hard\b|far\b|clear\b|time\b|my\b|where\b|what\b|why\b|how\b|\p{L}+ing\b|\p{L}+ed\b|\p{L}+ly\b))/gu,
    /(?:^|[^\p{L}])$/u,
  ).map((hit) => {
    const at = hit.text.search(/it['’]s$/);
    const next = /^\s\p{L}+/u.exec(text.slice(hit.end))?.[0] ?? '';
    return {
      text: `its${next}`.replace(/^its/, hit.text.slice(at)),
      start: hit.start + at,
      end: hit.end + next.length,
      by: `its${next}`,
    };
  });
}

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

/** Two words twice, "non posso non posso"; where no spaces stand, four signs or more, or an ending begun again: "ございますございました". */
function twiceOver({ text, reading }: Seen): readonly Slip[] {
  return [
    ...matches(
      text,
      /(\p{L}[\p{L}'’]{0,20}[ \t]\p{L}[\p{L}'’]{1,20})[ \t]{1,2}\1(?![\p{L}\p{N}'’-])/giu,
      /(?:^|[^\p{L}\p{N}'’-])$/u,
    ).filter(({ text: found }) => !/[ \t](?:and|or|by|und|oder|et|ou|y|o|e|ed|en|of|i|och|eller)[ \t]/i.test(found)),
    ...matches(
      text,
      /([\u3005\u300c-\u300f\u3040-\u30ff\u3400-\u9fff]{4,14})(?:\1|[\u3040-\u309f]\1)|([가-힣]{3,10})\2/gu,
    ),
  ].filter(({ text: found }) => !lettersOf(reading).includes(fold(found).toLowerCase()));
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
    const right =
      said.toLowerCase() === wanted ||
      /^(?:hist|hotel|herb|habit)/i.test(next) ||
      /^\p{Lu}{2}/u.test(next) ||
      said === 'A';
    return right ? [] : [{ ...hit, by: `${wanted} ${next}` }];
  });
}

const soundsOpen = (word: string): boolean =>
  /^(?:hour|honest|honou?r|heir|8|11|18)/i.test(word) ||
  (/^[aeiou]/i.test(word) &&
    !/^(?:eu|ew|u(?:ni(?!n|m)|nan|s[aeu]|t[eio]|b[iu]|fo|ra|kr|ga|ru)|one\b|once|oui)/i.test(word));
