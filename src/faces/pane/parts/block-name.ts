import type { BlockId } from '../../../core/blocks/block';
import type { Desk } from '../desk';

/** What a block does, in words; one of the person's own goes by what it says. */
export const blockName = (desk: Desk, block: BlockId, text: string): string => {
  const key = `reply.block.${block}`;
  const name = desk.say(key);
  if (name !== key) return name;
  return text.length > 40 ? `${text.slice(0, 38)}…` : text;
};
