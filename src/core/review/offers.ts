import type { Seen } from './check';
import { hitsIn } from './lined';
import type { Hit } from './phrasing';

/** An interview called an offer. What was offered elsewhere may be called one. */
export const offersIn = ({ text, draft, reading }: Seen): readonly Hit[] =>
  reading.kind.value === 'offer'
    ? []
    : hitsIn(draft, 'offers').filter(
        ({ end }) => !/^\s(?:to|of|for|from|I|that|with|elsewhere|has|was|came|made)\b/.test(text.slice(end, end + 12)),
      );
