import type { Stored } from './store';

/** Outlook's roamingSettings hold 32,768 characters of doubly encoded JSON; above, saveAsync fails with 9019. */
export const roamingLimit = 32_768;

/** The characters office.js counts before it saves: each value encoded as JSON, then the whole bag once more. */
export const roamingSize = (stored: Stored): number => {
  const serialised: Record<string, string> = {};
  for (const key of Object.keys(stored)) serialised[key] = JSON.stringify(stored[key]);
  return JSON.stringify(serialised).length;
};

/** Apps Script's PropertiesService: 9 KB a value, 500 KB in all, in UTF-8 bytes; which keys are too large, and whether the whole is. */
export const propertiesFit = (stored: Stored): { readonly tooLong: readonly string[]; readonly tooMuch: boolean } => {
  let sum = 0;
  const tooLong: string[] = [];
  for (const key of Object.keys(stored)) {
    const bytes = utf8Length(stored[key] ?? '');
    if (bytes > 9 * 1024) tooLong.push(key);
    sum += bytes + utf8Length(key);
  }
  return { tooLong, tooMuch: sum > 500 * 1024 };
};

const utf8Length = (text: string): number => {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
