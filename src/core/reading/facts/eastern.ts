import type { Eastern } from '../letter';
import { easternFirms } from './company-eastern';
import { fromEastern } from './people-eastern';
import { east } from './tagger-east';

/** Finders for lines in Japanese, Chinese and Korean. */
export const eastern: Eastern = { firms: easternFirms, people: fromEastern, tagger: east };
