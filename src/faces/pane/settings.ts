import type { Tone } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import { isLanguageCode } from './languages';

/** What the person set once for all letters. null: as the mail program or the device has it. */
export interface Settings {
  readonly name: string | null;
  readonly tone: Tone;
  readonly language: LanguageCode | null;
  readonly zone: string | null;
}

export const noSettings: Settings = { name: null, tone: 'warm', language: null, zone: null };

/** Settings as they were kept; a damaged field falls back alone. */
export const readSettings = (kept: string | undefined): Settings => {
  let found: Record<string, unknown> = {};
  try {
    found = Object(JSON.parse(kept ?? '{}'));
  } catch {
    // Kept by something else, or cut off: the person sets it again.
  }
  const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
  return {
    name: text(found.name),
    tone: found.tone === 'formal' ? 'formal' : 'warm',
    language: isLanguageCode(found.language) ? found.language : null,
    zone: text(found.zone),
  };
};
