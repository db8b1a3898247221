import type { Check, CheckExample, Fault, Seen } from '../check';
import { around } from '../draft';
import { isKind } from '../kind';
import { hitsIn, says } from '../lined';
import { matches } from '../matches';
import { cut, mend, wordsOf } from '../mend';
import { clausesOf, passages } from '../passages';
import type { Hit } from '../phrasing';

/** Words up to which a reply is so short that its thanks are its friendly end, too. */
const shortest = 45;

/** Nothing unkind about the role, the company or the people, and a friendly last word. */
export const positivity: Check = {
  name: 'positivity',
  judge: (seen) => [criticism, ending].flatMap((rule) => rule(seen)),
};

const criticism = (seen: Seen): readonly Fault[] => {
  const { text, draft } = seen;
  const hits = [...hitsIn(draft, 'criticism'), ...sneers(draft), ...(seen.edited ? quotes(seen) : [])];
  if (hits.length === 0) return [];
  const said = around(draft, hits);
  return [
    { fault: 'criticism', words: passages(hits, draft), ...(said.length > 0 ? { repair: cut(text, said) } : {}) },
  ];
};

/** A sign of a sneer in a clause that neither thanks nor wishes nor decides. */
const sneers = (draft: Seen['draft']): readonly Hit[] =>
  draft.aim === 'move'
    ? []
    : draft.sentences
        .filter((each) => says(draft, each, 'stings', 'generic'))
        .flatMap((each) => clausesOf(each))
        .filter((each) => !says(draft, each, ...courtesies))
        .flatMap((each) =>
          [
            ...hitsIn(draft, 'stings', each),
            // "… and a company that": behind a small word at most.
            ...hitsIn(draft, 'generic', each).filter(
              (hit) => hit.start < each.start + 5 && !says(draft, each, 'stays'),
            ),
          ].slice(0, 1),
        );

/** A word or three of theirs in quotation marks, in a sentence that is no courtesy: "your “dynamic” team". */
const quotes = ({ draft, reading, language, wish }: Seen): readonly Hit[] =>
  draft.aim === 'move' || wish.intent === 'move' || draft.manners.charactersPerWord !== null
    ? []
    : draft.sentences
        .filter((each) => !says(draft, each, 'thanks', 'pleased', 'wishes', 'doors', 'farewells', 'apologies'))
        .filter((each) => !says(draft, each, 'proposals', 'accepted', 'stays'))
        .flatMap((each) =>
          matches(each.text, quoted, /^$|[\s(]$/)
            .filter(({ text }) => {
              const words = text.slice(1, -1).trim();
              const isName = language.code !== 'de' && /^\p{Lu}/u.test(words);
              return words.split(/\s+/).length < 4 && !isName && !titleOf(reading).includes(words.toLowerCase());
            })
            .map(({ text, start, end }) => ({ text, start: each.start + start, end: each.start + end, instead: null })),
        );

const quoted =
  /"[^"\n.!?\d]{2,30}"|“[^”“\n.!?\d]{2,30}[”“]|„[^“”"\n.!?\d]{2,30}[“”"]|«[^»\n.!?\d]{2,32}»|‘[^’\n.!?\d]{2,30}’|'[^'\n.!?\d]{3,30}'/g;

/** What their letter is about: its name in marks is a name. */
const titleOf = ({ subject, role, company }: Seen['reading']): string =>
  `${subject}\n${role?.value.written ?? ''}\n${role?.value.name ?? ''}\n${company?.value ?? ''}`.toLowerCase();

const courtesies = [
  'thanks',
  'pleased',
  'wishes',
  'doors',
  'farewells',
  'apologies',
  'decisions',
  'settles',
  'accepted',
] as const;

const ending = ({ draft, text, wish: { intent } }: Seen): readonly Fault[] => {
  const last = draft.sentences.slice(-3);
  if (
    draft.aim === 'move' ||
    intent === 'move' ||
    draft.words <= shortest ||
    // "Kind regards" is one, too: only who signs with nothing but a name may have forgotten it.
    draft.signOff !== null ||
    // Warmth anywhere behind the opening thanks is a friendly end for most.
    draft.sentences.slice(1).some((each) => says(draft, each, 'wishes', 'doors', 'farewells', 'pleased')) ||
    last.some((each) => isKind(draft, each) || says(draft, each, 'pleased') || /[!！]$/.test(each.text)) ||
    last.slice(-1).some((each) => says(draft, each, 'softeners') && !says(draft, each, 'decisions', 'settles', 'frank'))
  )
    return [];
  const end = last[last.length - 1]?.end ?? draft.body.end;
  const { wish } = draft.manners.lines;
  const by = wish.endsWith('。') ? wish : ` ${wish}`;
  return [{ fault: 'no-wish', words: wordsOf(last.slice(-1)), repair: mend(text, [{ start: end, end, by }]) }];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nvielen Dank für die Einladung. Ich ziehe meine Bewerbung zurück, denn ich bleibe in meinem jetzigen Betrieb und möchte dort in den nächsten beiden Jahren neben der Arbeit meinen Meister machen, was mit einem neuen Betrieb zusammen zu viel auf einmal wird. Vielleicht stehe ich mit dem Meisterbrief wieder vor Ihrer Tür.\n\nViele Grüße\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. I wish you every success.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Your process is ridiculous.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Your process is ridiculous'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. By “dynamic” you seem to mean the turnover. I wish you every success.\n\nBest,\nTom',
    verdict: 'look',
    words: ['By “dynamic” you seem to mean the turnover'],
  },
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nvielen Dank für die Einladung. Ich ziehe meine Bewerbung zurück. Wer seine Bewerber um sechs Uhr früh bestellt, bekommt andere. Alles Gute!\n\nViele Grüße\nTom',
    verdict: 'look',
    words: ['Wer seine Bewerber um sechs Uhr früh bestellt, bekommt andere'],
  },
];
