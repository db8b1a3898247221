import type { LanguageCode } from '../../../core/languages/code';
import type { ShownBlock } from '../../../core/session/shown-blocks';

/** What is being edited: a block, or null for a new one. */
export interface Editing {
  readonly language: LanguageCode;
  readonly block: ShownBlock | null;
}
