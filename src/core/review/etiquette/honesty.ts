import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { hitsIn, isWithin, meet, says } from '../lined';
import { wordsOf } from '../mend';
import { offersIn } from '../offers';
import { passages } from '../passages';
import { find } from '../phrasing';
import { remembered } from '../remembered';
import type { Span } from '../span';

/**
 * Whether the reason is true is not for a machine to judge, and it says so. What the letter knows better, and what the draft
 * itself says otherwise, it can see.
 */
export const honesty: Check = {
  name: 'honesty',
  judge: (seen) => {
    const faults = [offer, neverSpoke, denial, contradiction].flatMap((rule) => rule(seen));
    return faults.length > 0 ? faults : 'not-mine';
  },
};

type Rule = (seen: Seen) => readonly Fault[];

const faultOf = (fault: string, words: readonly Words[]): readonly Fault[] =>
  words.length > 0 ? [{ fault, words: wordsOf(words) }] : [];

const offer: Rule = (seen) => faultOf('offer', offersIn(seen));

/** What the letter says of earlier days, in its own words or as it was read. */
const known = remembered(({ reading, language, languages }: Seen) => {
  const { applied, interviewed, earlierContact } = reading.situation;
  const { text, quoted } = reading.parts;
  const theirs = languages?.[reading.answerIn]?.manners ?? language.manners;
  const letter = `${reading.subject}\n${text}`;
  return {
    spoke:
      // Of a letter that is not at hand nothing is known.
      letter.trim().length < 120 ||
      interviewed === true ||
      earlierContact === true ||
      quoted.trim() !== '' ||
      find(letter, theirs.contact).length > 0,
    approached:
      applied !== true &&
      find(letter, theirs.applied).length === 0 &&
      (applied === false || find(letter, theirs.approached).length > 0),
    applied: applied === true || (applied === null && find(letter, theirs.applied).length > 0),
    dated: reading.dates.length > 0 && /\d\s?[:.h時시点]\s?\d{2}|\d\s?(?:[ap]\.?m|Uhr|uur|h\b)/i.test(text),
  };
});

/** "Since we last spoke", to somebody who writes for the first time: neither the letter nor what it quotes knows of a talk. */
const neverSpoke: Rule = (seen) =>
  known(seen).spoke ? [] : faultOf('never-spoke', hitsIn(seen.draft, 'spoken', seen.draft.body));

/** No talk, no application, no day: the letter says otherwise. */
const denial: Rule = (seen) => {
  const { draft, edited } = seen;
  if (!edited) return [];
  const { spoke, applied, approached, dated } = known(seen);
  const said = (is: boolean, list: 'unmet' | 'unsought' | 'untold'): readonly Words[] =>
    is ? hitsIn(draft, list, draft.body) : [];
  // Thanks for a review that never was.
  const reviewed = approached
    ? draft.sentences
        .filter((each) => says(draft, each, 'thanks'))
        .flatMap((each) => hitsIn(draft, 'sought', each))
        .filter((hit) => !/[ck]an[dn][iy]dat/i.test(hit.text))
    : [];
  const words = [
    ...reviewed,
    ...said(spoke, 'unmet'),
    ...said(applied && !says(draft, draft.body, 'sought'), 'unsought'),
    ...said(dated, 'untold'),
  ];
  return faultOf('unlike-letter', passages(words, draft));
};

/** Says that there was no application, and speaks of it; accepts the appointment, and declines; goes elsewhere, and stays. */
const contradiction: Rule = ({ draft, edited, wish }) => {
  if (!edited || draft.aim === 'move' || wish.intent === 'move') return [];
  const never = hitsIn(draft, 'unsought', draft.body);
  const own = hitsIn(draft, 'sought', draft.body).filter((hit) => !never.some((each) => meet(each, hit)));
  if (never.length > 0 && own.length > 0) return faultOf('contradiction', [...never, ...own]);
  // "I will come" alone may be to the shop, some day: it takes a day or an hour beside it, as its phrase says by "→?".
  const comes = draft.sentences
    .filter((each) => !says(draft, each, 'decisions', 'contrast', 'doors', 'proposals', 'softeners', 'hedges'))
    .flatMap((each) => hitsIn(draft, 'attends', each).filter((hit) => hit.instead !== '?' || isDated(each, draft)));
  const no = [...hitsIn(draft, 'firm', draft.body), ...hitsIn(draft, 'decisions', draft.body)].filter(
    (hit, at, all) => !all.slice(0, at).some((each) => meet(each, hit)),
  );
  if (comes.length > 0 && no.length > 0) return faultOf('contradiction', [...passages(comes, draft), ...no]);
  const goes = hitsIn(draft, 'accepted', draft.body);
  const stays = hitsIn(draft, 'stays', draft.body).filter((hit) => !goes.some((each) => meet(each, hit)));
  return goes.length > 0 && stays.length > 0 ? faultOf('contradiction', passages([...goes, ...stays], draft)) : [];
};

const isDated = (sentence: Span, { days, weekdays }: Seen['draft']): boolean =>
  /\d\s?[:.h]\s?\d{2}/.test(sentence.text) ||
  [...days, ...weekdays].some((each) => isWithin(each, sentence) && each.end - each.start > 2);

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have accepted another offer.\n\nBest,\nTom',
    verdict: 'not-mine',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I never applied for this, and I withdraw my application.\n\nBest,\nTom',
    verdict: 'look',
    words: ['never applied', 'my application'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I withdraw from the process. See you on Thursday.\n\nBest,\nTom',
    verdict: 'look',
    words: ['See you on Thursday', 'withdraw'],
  },
];
