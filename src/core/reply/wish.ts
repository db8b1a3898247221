import type { BlockId, Intent, Occasion, OwnBlock, Reason, Tone } from '../blocks/block';
import type { LanguageCode } from '../languages/code';
import type { Slot } from '../languages/time';

/** What the person wants the reply to be. Plain data; every field has a default, and nothing factual is chosen by default. */
export interface Wish {
  readonly intent: Intent;
  /** null: as the letter shows. */
  readonly occasion: Occasion | null;
  readonly reason: Reason;
  readonly tone: Tone;
  /** Sie/du, vous/tu …; null: as the letter speaks. */
  readonly register: 'formal' | 'familiar' | null;
  /** null: the letter's. */
  readonly language: LanguageCode | null;
  /** Blocks the person switched on or off; others follow their defaults. */
  readonly switches: Readonly<Record<BlockId, boolean>>;
  /** Which variant of a block, counted from 0; others take the first that fits. */
  readonly variants: Readonly<Record<BlockId, number>>;
  /** The order of blocks as the person moved them; ids not named keep their place. */
  readonly order: readonly BlockId[];
  /** Up to three proposed times. */
  readonly slots: readonly Slot[];
  readonly otherFormat: 'phone' | 'video' | null;
  /** Minutes of a shorter talk. */
  readonly otherMinutes: number | null;
  readonly colleague: { readonly name: string; readonly about: string; readonly consent: boolean } | null;
  /** What appealed, in the person's words or quoted from the letter. */
  readonly specific: string | null;
  /** The person confirmed what a block asks to be confirmed. */
  readonly confirmed: readonly BlockId[];
  /** The person's name under the letter; null: none is added, because the mail program signs. */
  readonly signOffName: string | null;
  /** The person's IANA zone, for saying proposed times in both zones. */
  readonly zone: string | null;
  readonly own: readonly OwnBlock[];
}

/** The wish before the person wished anything: decline, no reason, warm, in the letter's language. */
export const defaultWish: Wish = {
  intent: 'decline',
  occasion: null,
  reason: 'none',
  tone: 'warm',
  register: null,
  language: null,
  switches: {},
  variants: {},
  order: [],
  slots: [],
  otherFormat: null,
  otherMinutes: null,
  colleague: null,
  specific: null,
  confirmed: [],
  signOffName: null,
  zone: null,
  own: [],
};
