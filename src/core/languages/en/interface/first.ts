// Written by scripts/generate.mjs; do not edit.
import { host } from './host';
import { pane } from './pane';
import { reading } from './reading';

export const firstWords = { ...host, ...pane, ...reading };
