import type { Reading } from './reading';

/** What a reply should speak of and the letter does not tell for certain. It may well name no company; a whole team is nobody. */
export const unclear = (reading: Reading): readonly ('recruiter' | 'role' | 'company')[] =>
  (['recruiter', 'role', 'company'] as const).filter((what) => {
    const fact = reading[what];
    if (fact !== null) return fact.sure === 'unsure';
    return what === 'role' || (what === 'recruiter' && reading.route.value.kind !== 'team');
  });
