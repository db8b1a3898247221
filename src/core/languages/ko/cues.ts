import type { Cues } from '../cues';

export const cues: Cues = { honorifics: {}, degrees: [] };
