import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Intent, Reason, Tone } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import { loadLanguage } from '../../core/languages/load';
import { isReal } from '../../core/reply/slots';
import type { Wish } from '../../core/reply/wish';

const intents: readonly Intent[] = ['decline', 'move', 'one-line'];
const reasons: readonly Reason[] = [
  'none',
  'other-offer',
  'not-a-fit',
  'current-role',
  'project-deadline',
  'personal',
  'change-of-direction',
  'other-path',
];
const tones: readonly Tone[] = ['formal', 'warm'];

const flags = {
  intent: { type: 'string' },
  reason: { type: 'string' },
  tone: { type: 'string' },
  language: { type: 'string' },
  slot: { type: 'string', multiple: true },
  now: { type: 'string' },
  json: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What was asked for on the command line. */
export interface Options {
  readonly files: readonly string[];
  readonly wish: Partial<Wish>;
  readonly now: string;
  readonly json: boolean;
}

/** Reads the command line's words. Throws an Error that names what is allowed. */
export const options = (words: readonly string[]): Options => {
  const { values, positionals } = parseArgs({ args: [...words], options: flags, allowPositionals: true });
  const wish: { -readonly [key in keyof Wish]?: Wish[key] } = {};
  if (values.intent !== undefined) wish.intent = oneOf('--intent', values.intent, intents);
  if (values.reason !== undefined) wish.reason = oneOf('--reason', values.reason, reasons);
  if (values.tone !== undefined) wish.tone = oneOf('--tone', values.tone, tones);
  if (values.language !== undefined)
    wish.language = oneOf('--language', values.language, Object.keys(loadLanguage) as readonly LanguageCode[]);
  if (values.slot !== undefined)
    wish.slots = values.slot.map((start) => {
      if (!isReal(start)) throw new Error(`--slot takes a time like 2026-03-10T10:00, not "${start}".`);
      return { start, minutes: null, zone: null };
    });
  const now = values.now ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(now))) throw new Error(`--now takes an ISO 8601 time, not "${now}".`);
  return { files: positionals, wish, now, json: values.json === true };
};

const oneOf = <Word extends string>(flag: string, word: string, allowed: readonly Word[]): Word => {
  const found = allowed.find((each) => each === word);
  if (found === undefined) throw new Error(`${flag} takes ${allowed.join(', ')}; not "${word}".`);
  return found;
};
