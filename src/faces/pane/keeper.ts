import type { Memory } from '../../core/ports';
import { apply, type Changes, contents, put, type Stored } from '../../core/store/store';
import { within } from './within';

/** The pane's hold on Memory. Drafts (keys "draft:…") are plain texts of this device; everything else is a record that merges. */
export interface Keeper {
  readonly recall: () => Promise<void>;
  /** The drafts as they are kept. */
  readonly drafts: () => Stored;
  /** All records as they are kept, those among them that cannot be read. */
  readonly stored: () => Stored;
  /** The readable records, by key. */
  readonly records: () => ReadonlyMap<string, string>;
  /** Resolves true when kept; on false the changes stay in hand and go along with the next ones. */
  readonly keep: (changes: Changes) => Promise<boolean>;
}

/** What a draft's key begins with. */
export const draftKeys = 'draft:';

/** `told` hears each time whether Memory did its work: null, or the key of the sentence that says why not. `writer`: see store. */
export const keeper = (memory: Memory, writer: string, told: (trouble: string | null) => void): Keeper => {
  let kept: Stored = {};
  let waiting: Changes = {};
  let underWay = 0;
  /** What was kept since a recall began that is still under way, one for each: its answer may be from before. */
  const meanwhile = new Set<Record<string, string | null>>();
  const now = () => apply(kept, waiting);
  const failed = (error: unknown) => {
    const key = error instanceof Error ? error.message : '';
    told(key.startsWith('host.') ? key : 'pane.memory.failed');
    return false;
  };
  return {
    drafts: () => only(now(), true),
    stored: () => only(now(), false),
    records: () => contents(only(now(), false)).values,
    recall: async () => {
      const since: Record<string, string | null> = {};
      meanwhile.add(since);
      try {
        kept = apply(await within(memory.recall(), 3000), since);
        told(null);
      } catch (error) {
        failed(error);
      } finally {
        meanwhile.delete(since);
      }
    },
    keep: async (changes) => {
      // What is under way is not handed over a second time: a mailbox that is slow to save would be asked anew with every key.
      const mine: Record<string, string | null> = underWay > 0 ? {} : { ...waiting };
      for (const [key, value] of Object.entries(changes))
        if (key.startsWith(draftKeys)) mine[key] = value;
        else Object.assign(mine, put(apply(now(), mine), key, value, writer));
      waiting = { ...waiting, ...mine };
      underWay++;
      try {
        await memory.keep(mine);
      } catch (error) {
        return failed(error);
      } finally {
        underWay--;
      }
      kept = apply(kept, mine);
      for (const since of meanwhile) Object.assign(since, mine);
      // What came meanwhile is still waiting.
      waiting = Object.fromEntries(Object.entries(waiting).filter(([key, value]) => mine[key] !== value));
      if (Object.keys(waiting).length === 0) told(null);
      return true;
    },
  };
};

const only = (stored: Stored, drafts: boolean): Stored =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith(draftKeys) === drafts));
