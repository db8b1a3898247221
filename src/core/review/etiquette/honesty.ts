import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { hitsIn, meet, says } from '../lined';
import { wordsOf } from '../mend';
import { offersIn } from '../offers';
import { find } from '../phrasing';

/**
 * Whether the reason is true is not for a machine to judge, and it says so. What the letter knows better, and what the draft
 * itself says otherwise, it can see.
 */
export const honesty: Check = {
  name: 'honesty',
  judge: (seen) => {
    const faults = [offer, neverSpoke, contradiction].flatMap((rule) => rule(seen));
    return faults.length > 0 ? faults : 'not-mine';
  },
};

type Rule = (seen: Seen) => readonly Fault[];

const faultOf = (fault: string, words: readonly Words[]): readonly Fault[] =>
  words.length > 0 ? [{ fault, words: wordsOf(words) }] : [];

const offer: Rule = (seen) => faultOf('offer', offersIn(seen));

/** "Since we last spoke", to somebody who writes for the first time: neither the letter nor what it quotes knows of a talk. */
const neverSpoke: Rule = ({ draft, reading }) => {
  const { applied, interviewed, earlierContact } = reading.situation;
  const { text, quoted } = reading.parts;
  const strangers = applied === false && !interviewed && !earlierContact && quoted.trim() === '';
  return strangers && find(text, draft.manners.contact).length === 0
    ? faultOf('never-spoke', hitsIn(draft, 'spoken', draft.body))
    : [];
};

/** Says that there was no application, and speaks of it; accepts the appointment, and declines. */
const contradiction: Rule = ({ draft, edited }) => {
  if (!edited) return [];
  const never = hitsIn(draft, 'unsought', draft.body);
  const own = hitsIn(draft, 'sought', draft.body).filter((hit) => !never.some((each) => meet(each, hit)));
  if (never.length > 0 && own.length > 0) return faultOf('contradiction', [...never, ...own]);
  const comes = draft.sentences
    .filter((each) => !says(draft, each, 'decisions', 'contrast', 'doors', 'proposals'))
    .flatMap((each) => hitsIn(draft, 'attends', each));
  const no = hitsIn(draft, 'firm', draft.body);
  return comes.length > 0 && no.length > 0 ? faultOf('contradiction', [...comes, ...no]) : [];
};

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
    words: ['See you on', 'withdraw'],
  },
];
