import type { Memory } from '../../../core/ports';
import type { Addon } from '../addon';
import type { Replies } from '../replies';
import type { Store } from '../store';

/** What every part of the mail client is given. */
export interface Stage {
  readonly store: Store;
  readonly replies: Replies;
  readonly memory: Memory;
  readonly addon: Addon;
}
