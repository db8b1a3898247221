import type { Manners } from '../languages/manners';
import type { Hit, Hits, ListName } from './phrasing';
import type { Span } from './span';

/** A text with its lines and with the phrases that stand in it. */
export interface Lined {
  readonly text: string;
  readonly manners: Manners;
  readonly hits: Hits;
  readonly lines: readonly Span[];
}

/** A stretch without its words. */
type Stretch = Pick<Span, 'start' | 'end'>;

/** The phrases of a list in a part of the text, or in all of it. */
export const hitsIn = ({ hits }: Pick<Lined, 'hits'>, list: ListName, part: Stretch = whole): readonly Hit[] =>
  (hits[list] ?? []).filter((hit) => isWithin(hit, part));

/** True where a part of the text holds a phrase of any of the lists. */
export const says = ({ hits }: Pick<Lined, 'hits'>, part: Stretch, ...lists: readonly ListName[]): boolean =>
  lists.some((list) => hits[list]?.some((hit) => isWithin(hit, part)));

/** True where the one lies within the other. */
export const isWithin = (inner: Stretch, { start, end }: Stretch): boolean => inner.start >= start && inner.end <= end;

/** True where two have a sign in common. */
export const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const whole: Stretch = { start: 0, end: Number.POSITIVE_INFINITY };
