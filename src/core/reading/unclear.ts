import type { Reading } from './reading';

/** What a reply should speak of and the letter does not tell for certain. A letter may well name no company. */
export const unclear = ({ recruiter, role, company }: Reading): readonly ('recruiter' | 'role' | 'company')[] => [
  ...(recruiter === null || recruiter.sure === 'unsure' ? (['recruiter'] as const) : []),
  ...(role === null || role.sure === 'unsure' ? (['role'] as const) : []),
  ...(company?.sure === 'unsure' ? (['company'] as const) : []),
];
