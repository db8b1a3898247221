import type { Message } from '../../core/message/message';

/** Conversation ids are long and room is short: a 53-bit mark of them. */
export const markOf = ({ conversationId, id }: Message): string => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (const sign of conversationId ?? id) {
    const code = sign.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995) ^ (low >>> 13);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
};
