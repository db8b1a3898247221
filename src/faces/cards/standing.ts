import type { OwnBlock } from '../../core/blocks/block';
import type { Wish } from '../../core/reply/wish';
import { type Changes, contents, put, type Stored } from '../../core/store/store';

/** What the person set for every letter; absent where nothing was chosen. A name of "" says that none is wanted. */
export interface Settings {
  readonly name?: string | undefined;
  readonly tone?: Wish['tone'];
}

const settingsKey = 'settings';
const seenKey = 'seen';
const blockKey = (block: Pick<OwnBlock, 'id' | 'language'>): string => `block:${block.id}:${block.language}`;
const writer = 'cards';

/** The settings as kept; what cannot be read counts as not chosen. */
export const settings = (stored: Stored): Settings => {
  const { name, tone } = bag(stored);
  return {
    ...(typeof name === 'string' ? { name: name.trim() } : {}),
    ...(tone === 'formal' || tone === 'warm' ? { tone } : {}),
  };
};

/** The person's own blocks, and their words in the place of ours. */
export const ownBlocks = (stored: Stored): readonly OwnBlock[] =>
  [...contents(stored).values]
    .filter(([key]) => key.startsWith('block:'))
    .map(([, text]) => parsed(text))
    .filter(isOwnBlock);

/** The wish that follows from both. */
export const standing = (stored: Stored, zone: string | null): Partial<Wish> => {
  const { name, tone } = settings(stored);
  return {
    own: ownBlocks(stored),
    zone,
    ...(name ? { signOffName: name } : {}),
    ...(tone ? { tone } : {}),
  };
};

export const keepSettings = (stored: Stored, changed: Settings): Changes =>
  put(stored, settingsKey, JSON.stringify({ ...bag(stored), ...changed }), writer);

/** True until the person said that they know what the add-on does. */
export const isFirstRun = (stored: Stored): boolean => !contents(stored).values.has(seenKey);

export const keepSeen = (stored: Stored): Changes => put(stored, seenKey, '1', writer);

export const keepBlock = (stored: Stored, block: OwnBlock): Changes =>
  put(stored, blockKey(block), JSON.stringify(block), writer);

/** Takes the person's words away: ours stand again, and a block of their own is gone. */
export const forgetBlock = (stored: Stored, block: Pick<OwnBlock, 'id' | 'language'>): Changes =>
  put(stored, blockKey(block), null, writer);

/** All that is set, also what these cards do not show: it is kept as it is. */
const bag = (stored: Stored): Readonly<Record<string, unknown>> =>
  parsed(contents(stored).values.get(settingsKey) ?? '{}') as Readonly<Record<string, unknown>>;

const parsed = (text: string): object => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

const isOwnBlock = (block: object): block is OwnBlock => {
  const { id, move, language, text, intents, hidden } = block as Record<string, unknown>;
  return (
    [id, move, language, text].every((each) => typeof each === 'string') &&
    Array.isArray(intents) &&
    typeof hidden === 'boolean'
  );
};
