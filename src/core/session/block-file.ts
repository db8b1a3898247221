import type { OwnBlock } from '../blocks/block';
import { asOwnBlock } from './own-blocks';

const name = 'decline-politely blocks';
const most = 500;

/**
 * The person's blocks as the text of a file, to be kept or handed on. `unreadable`: what is kept beside them and could not be
 * read, byte for byte under its key; nothing of it is taken in again, but somebody may mend it.
 */
export const writeBlockFile = (
  blocks: readonly OwnBlock[],
  unreadable: Readonly<Record<string, string>> = {},
): string => {
  const damaged = Object.keys(unreadable).length > 0 ? { unreadable } : {};
  return `${JSON.stringify({ file: name, version: 1, blocks, ...damaged }, null, 2)}\n`;
};

/** The blocks of a file; null where it is no such file. A single block that cannot be read falls away alone. */
export const readBlockFile = (text: string): readonly OwnBlock[] | null => {
  let found: unknown;
  try {
    found = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const file = found as { readonly file?: unknown; readonly blocks?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.file !== name || !Array.isArray(file.blocks)) return null;
  return file.blocks
    .slice(0, most)
    .map(asOwnBlock)
    .filter((block) => block !== null);
};

/** Which blocks of a file are to be kept beside the person's own: what is there already falls away, and what differs becomes a copy. */
export const takeIn = (mine: readonly OwnBlock[], theirs: readonly OwnBlock[]): readonly OwnBlock[] => {
  const taken: OwnBlock[] = [];
  for (const block of theirs) {
    const all = [...mine, ...taken];
    if (all.some((each) => isLike(each, block))) continue;
    const there = all.some((each) => each.id === block.id && each.language === block.language);
    taken.push(there ? { ...block, id: free(block, all) } : block);
  }
  return taken;
};

const isLike = (one: OwnBlock, other: OwnBlock): boolean =>
  one.language === other.language &&
  one.move === other.move &&
  one.text === other.text &&
  (one.id === other.id || one.id.startsWith('own/'));

const free = (block: OwnBlock, all: readonly OwnBlock[]): string => {
  const base = `own/${block.id.replace(/^.{0,40}\//, '').slice(0, 60)}`;
  let number = 2;
  while (all.some((each) => each.id === `${base}-${number}`)) number++;
  return `${base}-${number}`;
};
