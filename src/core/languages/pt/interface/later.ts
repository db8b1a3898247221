// Written by scripts/generate.mjs; do not edit.
import { paneLater } from './pane-later';
import { reply } from './reply';
import { review } from './review';

export const laterWords = { ...paneLater, ...reply, ...review };
