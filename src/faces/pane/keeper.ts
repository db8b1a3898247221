import type { Memory } from '../../core/ports';

/** The pane's hold on Memory: what was recalled, and changes that are kept in the order they were made. */
export interface Keeper {
  /** All that is kept, by key, as far as is known. */
  readonly kept: () => Readonly<Record<string, string>>;
  readonly recall: () => Promise<void>;
  /** Resolves true when kept; on false the changes stay in hand and go along with the next ones. */
  readonly keep: (changes: Readonly<Record<string, string | null>>) => Promise<boolean>;
}

/** `failed` is told each time whether Memory did its work. */
export const keeper = (memory: Memory, failed: (failed: boolean) => void): Keeper => {
  let kept: Readonly<Record<string, string>> = {};
  let waiting: Readonly<Record<string, string | null>> = {};
  const told = (ok: boolean) => {
    failed(!ok);
    return ok;
  };
  return {
    kept: () => overlay(kept, waiting),
    recall: async () => {
      try {
        kept = await within(memory.recall(), 3000);
      } catch {
        told(false);
      }
    },
    keep: async (changes) => {
      const mine = { ...waiting, ...changes };
      waiting = mine;
      try {
        await memory.keep(mine);
      } catch {
        return told(false);
      }
      kept = overlay(kept, mine);
      // Changes that came meanwhile are still waiting.
      waiting = Object.fromEntries(
        Object.entries(waiting).filter(([key, value]) => mine[key] !== value || !(key in mine)),
      );
      return told(true);
    },
  };
};

const overlay = (
  kept: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> => {
  const next: Record<string, string> = { ...kept };
  for (const [key, value] of Object.entries(changes))
    if (value === null) delete next[key];
    else next[key] = value;
  return next;
};

const within = <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('late')), milliseconds);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });
