import type { Languages } from '../languages/language';
import type { Instant } from '../languages/time';
import type { Reading } from '../reading/reading';
import type { Reply } from './reply';
import type { Wish } from './wish';

/** Composes the reply that follows from a letter and a wish. Pure: the same three always give the same reply. */
export const suggest = (reading: Reading, wish: Wish, _languages: Languages, _now: Instant): Reply => {
  const text = `Hello ${reading.recruiter?.value.given ?? ''},\n\nThank you for the invitation.\n\nI have decided not to move forward.\n\nKind regards${wish.signOffName ? `\n${wish.signOffName}` : ''}`;
  return {
    language: 'en',
    to: reading.route.value.address,
    subject: 'Re:',
    text,
    parts: [],
    offers: [],
    conflicts: [],
  };
};
