import { type Cues, noCues } from '../cues';

export const cues: Cues = { ...noCues, honorifics: {}, degrees: [] };
