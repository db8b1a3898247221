import { type Lined, says } from './lined';
import type { Span } from './span';

/** True where a sentence thanks, wishes, apologizes, or looks ahead: courtesy, in whatever words. */
export const isKind = (draft: Pick<Lined, 'hits'>, sentence: Span): boolean =>
  says(draft, sentence, 'wishes', 'doors', 'thanks', 'farewells', 'apologies');
