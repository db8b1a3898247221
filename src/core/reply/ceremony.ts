import type { WritingLanguage } from '../languages/language';
import type { Reading } from '../reading/reading';
import type { Wish } from './wish';

/**
 * Whether the letter keeps to formal ways and is answered likewise. A letter of another language shows its ways in words that are
 * not looked for here, but a stated "Ms" is one in all.
 */
export const isCeremonious = (
  { recruiter, parts }: Reading,
  { register }: Wish,
  { salutation }: WritingLanguage,
): boolean =>
  register !== 'familiar' &&
  ((recruiter !== null && recruiter.sure !== 'unsure' && recruiter.value.honorific !== null) ||
    salutation.ceremony?.test(parts.text.slice(0, 12_000)) === true);
