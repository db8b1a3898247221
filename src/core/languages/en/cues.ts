import type { Cues } from '../cues';

export const cues: Cues = { honorifics: { mr: 'Mr', ms: 'Ms', mrs: 'Mrs' }, degrees: ['Dr', 'Prof'] };
