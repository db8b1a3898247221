// Written by scripts/generate.mjs; do not edit.
import type { Block } from './block';
import { alternative } from './alternative';
import { benefit } from './benefit';
import { closing } from './closing';
import { decision } from './decision';
import { door } from './door';
import { gratitude } from './gratitude';
import { greeting } from './greeting';
import { lateness } from './lateness';
import { limitation } from './limitation';
import { reason } from './reason';
import { referral } from './referral';
import { regards } from './regards';
import { restatement } from './restatement';
import { signOff } from './sign-off';
import { specific } from './specific';
import { urgency } from './urgency';

/** Every block once, free of any language. */
export const catalogue: readonly Block[] = [...alternative, ...benefit, ...closing, ...decision, ...door, ...gratitude, ...greeting, ...lateness, ...limitation, ...reason, ...referral, ...regards, ...restatement, ...signOff, ...specific, ...urgency];
