import type { Tone } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import type { Keeper } from './keeper';
import { isLanguageCode } from './languages';

/** What the person set once for all letters. null: as the mail program or the device has it. */
export interface Settings {
  readonly signOffName: string | null;
  readonly tone: Tone;
  readonly language: LanguageCode | null;
  readonly zone: string | null;
}

export const noSettings: Settings = { signOffName: null, tone: 'warm', language: null, zone: null };

/** Settings as they were kept; a damaged field falls back alone. */
export const readSettings = (kept: string | undefined): Settings => {
  const found = parsed(kept);
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
  return {
    signOffName: text(found.signOffName),
    tone: found.tone === 'formal' ? 'formal' : 'warm',
    language: isLanguageCode(found.language) ? found.language : null,
    zone: text(found.zone),
  };
};

/** Keeps a change of the settings; what a later version wrote beside them stays. false where it could not be kept. */
export const keepSettings = (keeper: Keeper, change: Partial<Settings>): Promise<boolean> =>
  keeper.keep({ settings: JSON.stringify({ ...parsed(keeper.records().get('settings')), ...change }) });

const parsed = (kept: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    return Object(JSON.parse(kept ?? '{}'));
  } catch {
    // Kept by something else, or cut off: the person sets it again.
    return {};
  }
};
