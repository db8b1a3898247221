import type { OwnBlock } from '../../core/blocks/block';
import type { Wish } from '../../core/reply/wish';
import { type Changes, contents, put, type Stored } from '../../core/store/store';

/** What the person wants in every letter; empty where nothing was chosen. */
export interface Settings {
  readonly signOffName?: string;
  readonly tone?: Wish['tone'];
}

const settingsKey = 'settings';
const blockKey = (block: OwnBlock | string): string =>
  typeof block === 'string' ? block : `block:${block.language}:${block.id}`;
const writer = 'cards';

/** The settings as kept; what cannot be read counts as not chosen. */
export const settings = (stored: Stored): Settings => {
  const found = parsed(contents(stored).values.get(settingsKey) ?? '{}');
  const { signOffName, tone } = found as Record<string, unknown>;
  return {
    ...(typeof signOffName === 'string' && signOffName !== '' ? { signOffName } : {}),
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
  const { signOffName, tone } = settings(stored);
  return {
    own: ownBlocks(stored),
    zone,
    ...(signOffName ? { signOffName } : {}),
    ...(tone ? { tone } : {}),
  };
};

export const keepSettings = (stored: Stored, changed: Settings): Changes =>
  put(stored, settingsKey, JSON.stringify({ ...rest(stored), ...changed }), writer);

export const keepBlock = (stored: Stored, block: OwnBlock): Changes =>
  put(stored, blockKey(block), JSON.stringify(block), writer);

/** Takes the person's words away: ours stand again, and a block of their own is gone. */
export const forgetBlock = (stored: Stored, block: Pick<OwnBlock, 'id' | 'language'>): Changes =>
  put(stored, `block:${block.language}:${block.id}`, null, writer);

/** Settings that a later version wrote are kept as they are. */
const rest = (stored: Stored): object => parsed(contents(stored).values.get(settingsKey) ?? '{}') ?? {};

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
