import type { Intent, Move, OwnBlock } from '../blocks/block';

/** A block of the person's as it is kept: the key tells two writings apart that carry the same id. */
export interface KeptBlock {
  readonly key: string;
  readonly block: OwnBlock;
}

const prefix = 'block:';

/** The key a block is kept under, one record each. */
export const blockKey = ({ language, id }: Pick<OwnBlock, 'id' | 'language'>): string => `${prefix}${language}:${id}`;

/**
 * The person's blocks among the records. A record that was kept beside another because two panes wrote at once (its key
 * ends in "~…") becomes a block of its own; what cannot be read stays where it is, out of the reply.
 */
export const keptBlocks = (records: ReadonlyMap<string, string>): readonly KeptBlock[] =>
  [...records].flatMap(([key, text]) => {
    const block = key.startsWith(prefix) ? parsed(text) : null;
    if (!block) return [];
    const copy = key === blockKey(block) ? -1 : key.lastIndexOf('~');
    return [{ key, block: copy < 0 ? block : { ...block, id: `own/copy-${key.slice(copy + 1)}` } }];
  });

/** A block from anywhere (kept, or in a file): null where it is none. What a stranger wrote comes in as text and nothing else. */
export const asOwnBlock = (found: unknown): OwnBlock | null => {
  if (typeof found !== 'object' || found === null) return null;
  const { id, move, language, text, intents, hidden, place } = found as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[a-z-]{1,40}\/[\w~.-]{1,80}$/.test(id)) return null;
  if (typeof language !== 'string' || !/^[a-z]{2,3}$/.test(language)) return null;
  if (typeof text !== 'string' || text.length > longest || !isMove(move)) return null;
  const wanted = Array.isArray(intents) ? allIntents.filter((intent) => intents.includes(intent)) : [];
  return {
    id,
    move,
    language,
    text,
    intents: wanted.length > 0 ? wanted : allIntents,
    hidden: hidden === true,
    place: typeof place === 'number' && Number.isFinite(place) ? place : null,
  };
};

/** Characters of a block: more is a letter, not a block. */
export const longest = 2000;

const allIntents: readonly Intent[] = ['decline', 'move', 'one-line'];

const parsed = (text: string): OwnBlock | null => {
  try {
    return asOwnBlock(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The moves, in the order of a letter. */
export const moves: readonly Move[] = [
  'greeting',
  'lateness',
  'gratitude',
  'specific',
  'decision',
  'limitation',
  'reason',
  'urgency',
  'alternative',
  'benefit',
  'regards',
  'door',
  'referral',
  'restatement',
  'closing',
  'sign-off',
];

const isMove = (value: unknown): value is Move => moves.includes(value as Move);
