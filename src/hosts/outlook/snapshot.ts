import { ask } from './ask';
import { bodyOf } from './letter';
import type { Coercion, OutlookItem, Patience } from './office';

/** A draft's body, in the form it is kept in. */
export interface Snapshot {
  readonly as: Coercion;
  readonly body: string;
  readonly text: string;
}

/** The body twice (as it is kept, and as text), or null where it cannot be had. */
export const snapshot = async (item: OutlookItem, patience: Patience): Promise<Snapshot | null> => {
  const type = await ask<string>(patience.extra, (done) => {
    if (!item.body?.getTypeAsync) throw new Error('no type');
    item.body.getTypeAsync(done);
  });
  if (type.came !== 'value') return null;
  const as: Coercion = type.value === 'html' ? 'html' : 'text';
  const [text, body] = await Promise.all([
    bodyOf(item, 'text', patience.body),
    as === 'html' ? bodyOf(item, 'html', patience.body) : null,
  ]);
  if (text.came !== 'value' || typeof text.value !== 'string') return null;
  if (body === null) return { as, body: text.value, text: text.value };
  return body.came === 'value' && typeof body.value === 'string' ? { as, body: body.value, text: text.value } : null;
};
