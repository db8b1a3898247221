import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../src/core/blocks/catalogue';
import { allLanguages } from '../../../src/core/languages/all';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish, type Wish } from '../../../src/core/reply/wish';
import { runs } from '../../runs';
import { book, written } from './book';
import { now } from './given';
import { letterIn, thirty } from './letters';

const id = fc.oneof(fc.constantFrom(...catalogue.map((block) => block.id)), fc.constantFrom('own/a', '__proto__', 'x'));
const time = fc.constantFrom('2026-03-10T10:00', '2026-13-40T99:99', '', '2026-03-10', '9999-12-31T23:59');
const zone = fc.constantFrom(null, 'Europe/Berlin', 'Nowhere/Land', '+99:99', '', 'CET', 'Asia/Kathmandu');
// What a person types may hold braces and keeps them; here it has none, so that one of ours shows.
const typed = fc.string().filter((text) => !text.includes('{'));
const anyWish: fc.Arbitrary<Partial<Wish>> = fc.record(
  {
    intent: fc.constantFrom('decline', 'move', 'one-line'),
    occasion: fc.constantFrom(null, 'invitation', 'confirmed', 'pushback', 'format', 'bulk'),
    reason: fc.constantFrom(
      'none',
      'other-offer',
      'not-a-fit',
      'current-role',
      'project-deadline',
      'personal',
      'change-of-direction',
      'other-path',
    ),
    tone: fc.constantFrom('warm', 'formal'),
    register: fc.constantFrom(null, 'formal', 'familiar'),
    switches: fc.dictionary(id, fc.boolean(), { maxKeys: 8 }),
    variants: fc.dictionary(id, fc.oneof(fc.integer(), fc.double()), { maxKeys: 5 }),
    order: fc.array(id, { maxLength: 6 }),
    slots: fc.array(fc.record({ start: time, minutes: fc.option(fc.integer({ min: -5, max: 600 })), zone }), {
      maxLength: 5,
    }),
    otherFormat: fc.constantFrom(null, 'phone', 'video'),
    otherMinutes: fc.constantFrom(null, 0, 30, -1, Number.NaN),
    colleague: fc.option(fc.record({ name: typed, about: typed, consent: fc.boolean() })),
    specific: fc.option(typed),
    signOffName: fc.option(typed),
    zone,
    own: fc.array(
      fc.record({
        id,
        move: fc.constantFrom('door', 'reason', 'decision', 'closing'),
        language: fc.constantFrom('en', 'de', 'ja'),
        text: fc.constantFrom('Bye.', '{role}', '{nothing}', '', '{{company}}', '{?applied}Yes.'),
        intents: fc.constant(['decline', 'move', 'one-line'] as const),
        hidden: fc.boolean(),
        place: fc.option(fc.integer()),
      }),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: [] },
);

test.each(written().map((code) => [code] as const))('whatever is wished for in %s, the reply is whole', (code) => {
  const letters = thirty(code).map((letter) => letterIn(code, letter));
  const fields = new RegExp(`\\{(?:${Object.keys(allLanguages[code]?.phrases.forms ?? {}).join('|')}|\\?)`);
  fc.assert(
    fc.property(fc.constantFrom(...letters), anyWish, (reading, wish) => {
      const reply = suggest(reading, { ...defaultWish, ...wish }, allLanguages, now);
      for (const part of reply.parts) expect(reply.text.slice(part.start, part.end)).toBe(part.text);
      expect(reply.text).not.toMatch(/undefined|NaN|Invalid/);
      expect(reply.text).not.toMatch(fields);
      const moves = reply.parts.map((part) => part.move);
      expect(moves[0]).toBe('greeting');
      expect(moves[moves.length - 1]).toBe('sign-off');
      expect(moves.includes(wish.intent === 'move' ? 'limitation' : 'decision')).toBe(true);
    }),
    { numRuns: runs(150) },
  );
});

test('a book can be written of every language that has phrases', () => {
  for (const code of written()) expect(book(code).length).toBeGreaterThan(5000);
});
