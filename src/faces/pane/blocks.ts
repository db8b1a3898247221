import type { OwnBlock } from '../../core/blocks/block';
import { catalogue } from '../../core/blocks/catalogue';
import type { LanguageCode } from '../../core/languages/code';
import { blockFileFault } from '../../core/reply/block-file-fault';
import { readBlockFile, takeIn, writeBlockFile } from '../../core/session/block-file';
import { blockKey, keptBlocks } from '../../core/session/own-blocks';
import { ourWords, type ShownBlock } from '../../core/session/shown-blocks';
import { contents } from '../../core/store/store';
import type { Desk } from './desk';
import { takeSettings } from './opening';
import { languageAt } from './writing';

/** The person's blocks, of all languages. */
export const ownBlocks = (desk: Desk): readonly OwnBlock[] =>
  keptBlocks(desk.keeper.records()).map(({ block }) => block);

/** The block as it would be kept with a change. `language` is needed where the person has made nothing of it yet. */
export const changed = (block: ShownBlock, language: string, change: Partial<OwnBlock>): OwnBlock => ({
  ...(block.own ?? {
    id: block.id,
    move: block.move,
    language,
    text: block.text,
    intents: catalogue.find(({ id }) => id === block.id)?.intents ?? ['decline', 'move', 'one-line'],
    hidden: false,
    place: null,
  }),
  ...change,
});

/** Keeps a block and says so; false, with the reason said, where Memory did not take it. */
export const keep = async (desk: Desk, block: OwnBlock): Promise<boolean> => {
  const before = keptBlocks(desk.keeper.records()).find(
    (each) => each.block.id === block.id && each.block.language === block.language,
  );
  const key = blockKey(block);
  const moved = before && before.key !== key ? { [before.key]: null } : {};
  return write(desk, { ...moved, [key]: JSON.stringify(block) }, 'pane.manager.saved');
};

/** Hides a block, or shows it again: one whose words the person never touched is ours again then, with all we say of it. */
export const turn = (desk: Desk, block: ShownBlock, language: LanguageCode): Promise<boolean> => {
  const spoken = languageAt(desk, language);
  const untouched = block.hidden && block.own && spoken && block.own.text === ourWords(spoken, block.id);
  return untouched && block.own
    ? forget(desk, block.own, 'pane.manager.saved')
    : keep(desk, changed(block, language, { hidden: !block.hidden }));
};

/** Takes the person's words away: ours stand again; a block of their own is gone. */
export const forget = (desk: Desk, block: OwnBlock, said = 'pane.manager.deleted'): Promise<boolean> => {
  const keys = keptBlocks(desk.keeper.records())
    .filter((each) => each.block.id === block.id && each.block.language === block.language)
    .map((each) => [each.key, null] as const);
  return write(desk, Object.fromEntries(keys), said);
};

/** Hands the person's blocks over as a file. A frame may not let it through, and nobody hears of that: the text is given back to be shown. */
export const exportBlocks = (desk: Desk): string => {
  const text = writeBlockFile(ownBlocks(desk), unreadable(desk));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'phrase-blocks.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  desk.tell('pane.manager.exported');
  return text;
};

/** Records of blocks that are no blocks any more, by key. */
const unreadable = (desk: Desk): Readonly<Record<string, string>> => {
  const stored = desk.keeper.stored();
  const { values, unreadable: damaged } = contents(stored);
  const read = keptBlocks(values).map(({ key }) => key);
  const keys = [...damaged, ...[...values.keys()].filter((key) => !read.includes(key))];
  return Object.fromEntries(
    keys.filter((key) => /^(?:quarantine:)?block:/.test(key)).map((key) => [key, stored[key] ?? '']),
  );
};

/** Takes the blocks of a file in, beside those that are there: nothing is overwritten. */
export const importBlocks = async (desk: Desk, file: Blob): Promise<void> => {
  const text = file.size > 2_000_000 ? '' : await file.text().catch(() => '');
  const fault = blockFileFault(text);
  if (fault) return desk.tell(fault.says, fault.values);
  const theirs = readBlockFile(text) ?? [];
  const taken = takeIn(ownBlocks(desk), theirs);
  await write(
    desk,
    Object.fromEntries(taken.map((block) => [blockKey(block), JSON.stringify(block)])),
    'pane.manager.imported',
    taken.length,
  );
};

const write = async (
  desk: Desk,
  changes: Readonly<Record<string, string | null>>,
  said: string,
  count = 0,
): Promise<boolean> => {
  const kept = await desk.keeper.keep(changes);
  takeSettings(desk);
  desk.tell(kept ? said : 'pane.manager.save.failed', { count });
  return kept;
};
