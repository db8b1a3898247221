import type { ReadingLanguage } from '../language';
import { cues } from './cues';
import { dates } from './dates';
import { dayTells } from './day-tells';
import { echo } from './echo';
import { inviteTells } from './invite-tells';
import { kinds } from './kinds';
import { nameTells } from './name-tells';
import { tagger } from './tagger';
import { tells } from './tells';

/** Korean, as far as letters are read in it. */
export const reading: ReadingLanguage = {
  code: 'ko',
  cues,
  kinds,
  echo,
  dates,
  dayTells,
  inviteTells,
  nameTells,
  tells,
  tagger,
};
