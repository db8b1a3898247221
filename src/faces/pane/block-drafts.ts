import type { Move } from '../../core/blocks/block';
import type { Desk } from './desk';
import { draftKeys } from './keeper';
import type { Editing } from './parts/editing';

/** A block as it was left while it was being written. */
export interface BlockDraft {
  readonly text: string;
  readonly move: Move;
}

/** What was left of the block that is being edited, null where nothing was. */
export const blockDraft = (desk: Desk, editing: Editing): BlockDraft | null => {
  const kept = desk.keeper.drafts()[keyOf(editing)];
  try {
    const { text, move } = JSON.parse(kept?.slice(kept.indexOf(' ') + 1) ?? '');
    return typeof text === 'string' ? { text, move } : null;
  } catch {
    // Cut off, or kept by something else.
    return null;
  }
};

/** Remembers a block that is being written as a draft of this device, or forgets it. As old as it is, like those of letters. */
export const keepBlockDraft = async (desk: Desk, editing: Editing, draft: BlockDraft | null): Promise<void> => {
  const key = keyOf(editing);
  if (!draft && !(key in desk.keeper.drafts())) return;
  const at = Date.parse(desk.world.now()) || 0;
  await desk.keeper.keep({ [key]: draft && `${at} ${JSON.stringify(draft)}` });
};

const keyOf = ({ language, block }: Editing): string => `${draftKeys}block ${language} ${block?.id ?? ''}`;
