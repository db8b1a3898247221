import type { Manners } from '../languages/manners';
import { remembered } from './remembered';

/** The words that the phrases of a language are made of. */
export const vocabulary = remembered((manners: Manners): ReadonlySet<string> => {
  const lists = [
    manners.thanks,
    manners.pleased,
    manners.decisions,
    manners.contrast,
    manners.hedges,
    manners.accepted,
  ];
  const more = [manners.reasons, manners.piles, manners.excuses, manners.criticism, manners.doors, manners.wishes];
  const words = [...lists, ...more, manners.slang, manners.proposals, manners.vague].join('|').toLowerCase();
  return new Set(words.split(/[^\p{L}]+/u));
});
