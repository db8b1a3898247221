import { eastern } from './facts/eastern';
import { type Read, readBy } from './read-by';

/** Reads a letter in any of our languages, all of which are at hand. */
export const read: Read = readBy(eastern);
