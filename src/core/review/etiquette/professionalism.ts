import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { around } from '../draft';
import { isHeading } from '../heading';
import { hitsIn, meet, says } from '../lined';
import { matches } from '../matches';
import { cut, mend, mendHits, wordsOf } from '../mend';
import { passages } from '../passages';
import { find, fold, type Hit } from '../phrasing';
import { vocabulary } from '../vocabulary';

/** Courteous and even in tone: no slang, no pictures, no shouting, no sarcasm, one way to say "you", no chain of apologies. */
export const professionalism: Check = {
  name: 'professionalism',
  judge: (seen) => [sarcasm, slang, pictures, shouting, exclamation, register, apologies].flatMap((rule) => rule(seen)),
};

type Rule = (seen: Seen) => readonly Fault[];

const sarcasm: Rule = ({ draft }) => {
  const hits = hitsIn(draft, 'sarcasm');
  return hits.length > 0 ? [fault('sarcasm', passages(hits, draft))] : [];
};

/** Slang; a word that the letter writes itself is its tone. */
const slang: Rule = ({ text, draft, reading }) => {
  const theirs = (list: 'slang' | 'casual'): readonly Hit[] => {
    const said = hitsIn(draft, list);
    const letter = said.length > 0 ? find(reading.parts.text, draft.manners[list]) : [];
    const known = letter.map((hit) => hit.text.toLowerCase());
    const whole = fold(reading.parts.text).toLowerCase();
    // "Os cumprimentos dos burros" to whoever keeps a "burro".
    const isTheirs = (word: string): boolean =>
      word.length > 5 && whole.includes(fold(word).toLowerCase().slice(0, -1));
    return said.filter(({ text: word }) => !known.includes(word.toLowerCase()) && !isTheirs(word));
  };
  const heavy = theirs('slang');
  const easy = theirs('casual').filter((hit) => !heavy.some((each) => meet(each, hit)));
  const hits = heavy.length > 0 ? [...heavy, ...easy].sort((a, b) => a.start - b.start) : [];
  return hits.length > 0 ? [fault('slang', hits, mendHits(text, hits))] : [];
};

/** A picture is out of place where the letter has none itself; where it has, a friendly one or two are its tone. */
const pictures: Rule = ({ text, reading }) => {
  const hits = picturesIn(text);
  const tone = hits.length < 3 && picturesIn(`${reading.subject} ${reading.parts.text}`).length > 0;
  return hits.length > 0 && !tone ? [fault('emoji', hits, cut(text, hits))] : [];
};

const picturesIn = (text: string): readonly Words[] => {
  const drawn = /[\u203c-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83e]/.test(text);
  return (
    drawn
      ? matches(
          text,
          /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}](?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,12}/gu,
        )
      : []
  )
    .filter((hit) => !/^[©®™↔↩→✔✓]/u.test(hit.text))
    .concat(
      matches(
        text,
        /(?:[:;]-?[)(DPp]|:'\(|<3|xD|XD|\^\^|\(\^[^)\n]{1,8}\))(?![\p{L}\p{N}])/gu,
        /(?:^|[^\p{L}\p{N}:;/])$/u,
      ),
    );
};

/** Words of the language in capitals, which the letter does not write so. What is no word of ours may be an abbreviation. */
const shouting: Rule = ({ text, draft, reading }) => {
  const known = `${reading.parts.text} ${reading.company?.value ?? ''} ${reading.role?.value.name ?? ''}`.toLowerCase();
  const isWord = ({ text: word }: { readonly text: string }): boolean =>
    word.length > 7 || short.test(word) || (word.length > 3 && vocabulary(draft.manners).has(fold(word).toLowerCase()));
  const loud = matches(
    draft.body.text,
    /\p{Lu}{2,30}(?:['’]\p{Lu}{1,3})?(?![\p{L}\p{N}])(?:[ ,]{1,2}\p{Lu}{1,30}(?:['’]\p{Lu}{1,3})?(?![\p{L}\p{N}])){0,30}[!?]{0,3}/gu,
  )
    .filter((hit) => hit.start === 0 || !/[\p{L}\p{N}&./-]/u.test(draft.body.text.charAt(hit.start - 1)))
    .filter((hit) => matches(hit.text, /\p{Lu}{2,30}/gu).some(isWord) && !known.includes(hit.text.toLowerCase()))
    .map((hit) => ({ ...hit, start: hit.start + draft.body.start, end: hit.end + draft.body.start }))
    .filter((hit) => !isHeading(hit, draft));
  const calm = loud.map(({ start, end, text: was }) => ({ start, end, by: lower(was, text.slice(0, start)) }));
  return loud.length > 0 ? [fault('capitals', loud, mend(text, calm))] : [];
};

const short =
  /^(NOT|NO|VERY|NEVER|REALLY|THANKS|PLEASE|SORRY|STOP|NICHT|SEHR|DANKE|BITTE|KEIN|TRÈS|MERCI|PAS|NON|MUY|NUNCA|NADA|MUITO|NÃO|MOLTO|GRAZIE|NIET|HEEL|BARDZO|INTE|TACK)$/;

const lower = (was: string, before: string): string => {
  const calm = was.toLowerCase().replace(/\bi\b/g, 'I');
  return /(^|[.!?。]\s{1,3}|\n)$/.test(before) ? calm.slice(0, 1).toUpperCase() + calm.slice(1) : calm;
};

/** More than two exclamation marks after the greeting where the letter has none, or two in a row. */
const exclamation: Rule = ({ text, draft, reading }) => {
  const from = draft.greeting?.end ?? 0;
  const marks = matches(text, /[!！]{1,20}/g).filter((hit) => hit.start >= from || hit.text.length > 1);
  const many = marks.filter((hit) => hit.text.length > 1);
  const words = many.length > 0 ? many : marks.length > 2 && !/!/.test(reading.parts.text) ? marks : [];
  const calm = marks.slice(many.length > 0 ? 0 : 1).map((hit) => ({ ...hit, by: /！/.test(hit.text) ? '。' : '.' }));
  return words.length > 0 ? [fault('exclamation', words, mend(text, calm))] : [];
};

const register: Rule = ({ draft }) => {
  const outside = (hit: Words): boolean => !around(draft, [hit]).some((each) => says(draft, each, 'plural'));
  const formal = hitsIn(draft, 'formal');
  // "Il tè di Suo marito" is no "te".
  const known = draft.manners.registers?.familiar.split('|') ?? [];
  const familiar = hitsIn(draft, 'familiar').filter(
    ({ text }) => fold(text) === text || known.includes(text.toLowerCase()),
  );
  const [fewer, more] = formal.length < familiar.length ? [formal, familiar] : [familiar, formal];
  // Where one word says "you" to several and to one with respect, a few of them in a familiar letter speak to several.
  const toSeveral =
    draft.manners.politeIsPlural === true &&
    formal.length < 4 &&
    !(draft.greeting && says(draft, draft.greeting, 'sirs', 'madams'));
  const odd = toSeveral ? [] : fewer.filter(outside);
  const even = more.filter(outside);
  return odd.length > 0 && even.length > 0
    ? [
        fault(
          'register',
          [...odd, ...even.slice(0, 2)].sort((a, b) => a.start - b.start),
        ),
      ]
    : [];
};

const apologies: Rule = ({ draft }) => {
  const hits = hitsIn(draft, 'apologies', draft.body);
  return hits.length > draft.manners.apologiesAllowed ? [fault('apologies', hits)] : [];
};

const fault = (key: string, hits: readonly Words[], repair?: string): Fault => ({
  fault: key,
  words: wordsOf(hits),
  ...(repair === undefined ? {} : { repair }),
});

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: "Hi Maria,\n\nThank you for inviting me! I've decided not to proceed.\n\nBest,\nTom",
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: "Hi Maria,\n\nThx for inviting me. I'm gonna pass.\n\nBest,\nTom",
    verdict: 'look',
    words: ['Thx', 'gonna'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me 😊 I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['😊'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I am NOT INTERESTED in this.\n\nBest,\nTom',
    verdict: 'look',
    words: ['NOT INTERESTED'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me!!! I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['!!!'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nSorry, I am so sorry, but I have decided not to proceed. Thank you for inviting me.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Sorry', 'sorry'],
  },
];
