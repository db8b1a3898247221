import type { Check, CheckExample, Fault, Seen, Words } from '../check';
import { around } from '../draft';
import { hitsIn, isWithin, meet, says } from '../lined';
import { cut } from '../mend';
import { passages } from '../passages';
import type { Hit } from '../phrasing';

/** Open for another day, where the person wants it: never slammed, and never ajar for bargaining over this one. */
export const doorLeftOpen: Check = {
  name: 'door-left-open',
  judge: (seen) => {
    const { wish, reading } = seen;
    const revisit = Object.keys(wish.switches).some((id) => id.includes('revisit') && wish.switches[id]);
    return [
      ...(reading.situation.bulk || reading.situation.pushback ? [] : slammed(seen)),
      ...(revisit ? [] : bargaining(seen)),
    ];
  },
};

/** A slammed door, and the sentence beside it that holds the same door open. */
const slammed = ({ text, draft }: Seen): readonly Fault[] => {
  const hits = hitsIn(draft, 'shut');
  if (hits.length === 0) return [];
  const open = draft.sentences
    .filter((each) => !says(draft, each, 'shut', 'decisions', 'thanks'))
    .flatMap((each) => hitsIn(draft, 'doors', each).slice(0, 1));
  return [fault('door-slammed', passages([...hits, ...open], draft), cutAround(text, draft, hits))];
};

const bargaining = ({ text, draft }: Seen): readonly Fault[] => {
  // "I would gladly reconsider next year" is an open door; with pay in it, it is a bargain.
  const ajar = draft.sentences.filter(
    (each) => draft.manners.terms !== '' && says(draft, each, 'doors') && !says(draft, each, 'terms'),
  );
  const said = hitsIn(draft, 'bargaining').filter((hit) => !ajar.some((each) => isWithin(hit, each)));
  const hits = [...said, ...deals(draft).filter((deal) => !said.some((hit) => meet(hit, deal)))];
  return hits.length > 0 ? [fault('bargaining', passages(hits, draft), cutAround(text, draft, hits))] : [];
};

/** A condition with pay or terms in it, on which the person would come back to this very process. */
const deals = (draft: Seen['draft']): readonly Hit[] =>
  draft.aim === 'move'
    ? []
    : draft.sentences
        .filter(
          (each) =>
            says(draft, each, 'conditions') &&
            ((says(draft, each, 'terms') && says(draft, each, 'comeback')) || isLever(draft, each)),
        )
        .flatMap((each) => hitsIn(draft, 'conditions', each).slice(0, 1));

/** A condition that turns on pay, beside no reason, no thanks and no other role. */
const isLever = (draft: Seen['draft'], { start, end }: Pick<Words, 'start' | 'end'>): boolean => {
  const [condition] = hitsIn(draft, 'conditions', { start, end });
  return (
    condition !== undefined &&
    says(draft, { start: condition.start, end }, 'levers') &&
    !says(draft, { start, end }, 'doors', 'thanks', 'reasons', 'accepted', 'wishes')
  );
};

const cutAround = (text: string, draft: Seen['draft'], hits: readonly Hit[]): string | undefined => {
  const said = around(draft, hits);
  return said.length > 0 ? cut(text, said) : undefined;
};

const fault = (key: string, words: readonly Words[], repair: string | undefined): Fault => ({
  fault: key,
  words,
  ...(repair === undefined ? {} : { repair }),
});

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Let us stay in touch.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed, unless you can offer more.\n\nBest,\nTom',
    verdict: 'look',
    words: ['unless you can offer more'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed. Please do not contact me again.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Please do not contact me again'],
  },
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nvielen Dank für die Einladung. Ich ziehe meine Bewerbung zurück. Falls Sie das Pensum doch noch senken, bin ich wieder dabei.\n\nViele Grüße\nTom',
    verdict: 'look',
    words: ['Falls Sie das Pensum doch noch senken, bin ich wieder dabei'],
  },
];
