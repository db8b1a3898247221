import type { Reading } from './reading';

/** What a reply should speak of and the letter does not tell for certain. A letter may well name no company. */
export const unclear = (reading: Reading): readonly ('recruiter' | 'role' | 'company')[] =>
  (['recruiter', 'role', 'company'] as const).filter((what) => {
    const fact = reading[what];
    return fact === null ? what !== 'company' : fact.sure === 'unsure';
  });
