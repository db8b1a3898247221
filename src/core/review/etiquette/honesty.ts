import type { Check, CheckExample } from '../check';

/** Whether the reason is true is not for a machine to judge, and it says so. */
export const honesty: Check = { name: 'honesty', judge: () => 'not-mine' };

export const examples: readonly CheckExample[] = [
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have accepted another offer.\n\nBest,\nTom',
    verdict: 'not-mine',
  },
];
