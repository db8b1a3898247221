import type { Check, CheckExample } from '../check';

/** Every invitation gets an answer. Only the sent letter is one, and only the person sends it. */
export const noGhosting: Check = {
  name: 'no-ghosting',
  judge: ({ draft }) => (draft.sentences.length === 0 ? [{ fault: 'nothing-said', words: [] }] : 'not-mine'),
};

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'not-mine',
  },
  { language: 'en', draft: '', verdict: 'look', words: [] },
];
