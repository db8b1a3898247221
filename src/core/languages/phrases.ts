import type { BlockId } from '../blocks/block';

/** The text of each block a language has, by block id. A block exists where it is written. */
export type Phrases = Readonly<Record<BlockId, readonly string[]>>;
