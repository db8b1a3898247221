import { betrays } from '../languages/betrays';
import type { LanguageCode } from '../languages/code';

/** The small words that betray each language, made into sets once. */
export const smallWords: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = (
  Object.keys(betrays) as LanguageCode[]
).map((code) => [code, new Set(betrays[code].split(' '))]);
