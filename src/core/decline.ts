import type { Languages } from './languages/language';
import { languageOf } from './languages/language-of';
import type { Instant } from './languages/time';
import type { Message } from './message/message';
import { read } from './reading/read';
import type { Reading } from './reading/reading';
import type { Reply } from './reply/reply';
import { suggest } from './reply/suggest';
import { defaultWish, type Wish } from './reply/wish';
import type { Verdict } from './review/check';
import { review } from './review/review';

/** Everything the product has to say about a letter. */
export interface Declined {
  readonly reading: Reading;
  readonly reply: Reply;
  readonly review: readonly Verdict[];
}

/** The whole journey: a letter comes, it is read, a reply is composed, etiquette reviews it. */
export const decline = (message: Message, languages: Languages, now: Instant, wish: Wish = defaultWish): Declined => {
  const reading = read(message, languages, now);
  const reply = suggest(reading, wish, languages, now);
  const language = languageOf(reply.language, languages);
  return { reading, reply, review: review({ text: reply.text, edited: false, reply, reading, wish, now, language }) };
};
