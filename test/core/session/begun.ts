import { allLanguages } from '../../../src/core/languages/all';
import { read } from '../../../src/core/reading/read';
import { suggest } from '../../../src/core/reply/suggest';
import { begin, type Doings, type Given, type Session } from '../../../src/core/session/session';

/** The work on a letter that core has read by itself. */
export const begun = (given: Omit<Given, 'suggest'>, doings: Partial<Doings> = {}): Session =>
  begin({ ...given, suggest }, read(given.message, allLanguages, given.now), doings);
