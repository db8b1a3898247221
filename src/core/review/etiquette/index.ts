// Written by scripts/generate.mjs; do not edit.
import type { Check } from '../check';
import { alternatives } from './alternatives';
import { conciseness } from './conciseness';
import { doorLeftOpen } from './door-left-open';
import { gratitude } from './gratitude';
import { honesty } from './honesty';
import { noGhosting } from './no-ghosting';
import { noOverExplanation } from './no-over-explanation';
import { personalization } from './personalization';
import { positivity } from './positivity';
import { professionalism } from './professionalism';
import { proofreading } from './proofreading';
import { timeliness } from './timeliness';

export const etiquette: readonly Check[] = [alternatives, conciseness, doorLeftOpen, gratitude, honesty, noGhosting, noOverExplanation, personalization, positivity, professionalism, proofreading, timeliness];
