import type { Manners } from '../languages/manners';
import { has } from './phrasing';

/** True where a sentence thanks, wishes, apologizes, or looks ahead: courtesy, in whatever words. */
export const isKind = (sentence: string, manners: Manners): boolean =>
  [manners.wishes, manners.doors, manners.thanks, manners.farewells, manners.apologies].some((each) =>
    has(sentence, each),
  );
