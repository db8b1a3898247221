import type { Instant } from '../../core/languages/time';
import type { Carried } from '../../faces/cards/answer';
import type { CardEvent } from '../../faces/cards/event';

/** Seconds that the composed text waits for a reply window. */
const patience = 600;
/** CacheService takes 100 KB a value; a reply of that length is none. */
const most = 50_000;

/** Keeps the composed text (never the letter) for a few minutes, for the reply window the person may open. */
export const carry = ({ text, to }: Carried): void => {
  attempt(() => {
    const value = JSON.stringify({ text, to });
    if (value.length <= most) CacheService.getUserCache().put('carried', value, patience);
  });
};

export const carriedText = (): Carried | null =>
  attempt(() => {
    const found: unknown = JSON.parse(CacheService.getUserCache().get('carried') ?? 'null');
    const { text, to } = (found ?? {}) as Record<string, unknown>;
    return typeof text === 'string' && typeof to === 'string' ? { text, to } : null;
  });

/** Notes that a draft was made for this message: a second click would make a second one. */
export const noteDraft = (event: CardEvent, now: Instant): void => {
  const id = event.gmail?.messageId;
  if (id) attempt(() => CacheService.getUserCache().put(`drafted:${id}`, now, 21_600));
};

export const draftedAt = (event: CardEvent): Instant | null => {
  const id = event.gmail?.messageId;
  return id ? attempt(() => CacheService.getUserCache().get(`drafted:${id}`)) : null;
};

/** The cache is a convenience: without it everything else still works. */
const attempt = <Value>(use: () => Value): Value | null => {
  try {
    return use() ?? null;
  } catch {
    return null;
  }
};
