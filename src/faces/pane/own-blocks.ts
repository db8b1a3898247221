import type { OwnBlock } from '../../core/blocks/block';

const prefix = 'block:';

/** The key a block is kept under. */
export const keyOfBlock = (block: Pick<OwnBlock, 'id' | 'language'>): string =>
  `${prefix}${block.id}:${block.language}`;

/** The person's own blocks among all that is kept. What cannot be read is left where it is and out of the reply. */
export const readOwn = (records: ReadonlyMap<string, string>): readonly OwnBlock[] =>
  [...records]
    .filter(([key]) => key.startsWith(prefix))
    .map(([, text]) => asBlock(text))
    .filter((block) => block !== null);

const asBlock = (text: string): OwnBlock | null => {
  try {
    const found = JSON.parse(text);
    const whole =
      typeof found.id === 'string' &&
      typeof found.move === 'string' &&
      typeof found.language === 'string' &&
      typeof found.text === 'string' &&
      Array.isArray(found.intents);
    return whole
      ? { ...found, hidden: found.hidden === true, place: typeof found.place === 'number' ? found.place : null }
      : null;
  } catch {
    return null;
  }
};
