import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allLanguages } from '../../../src/core/languages/all';
import type { Facts } from '../../../src/core/languages/phrases';
import { fillText } from '../../../src/core/reply/fill';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { runs } from '../../runs';
import { fact, maria, now, person, reading } from './given';

const facts = (change: Partial<Facts> = {}): Facts => ({
  role: 'Analyst',
  reference: null,
  company: 'Acme',
  recruiter: maria,
  date: 'D',
  day: null,
  offered: 0,
  meeting: null,
  others: [],
  deadline: null,
  slots: [],
  minutes: null,
  format: null,
  colleague: null,
  about: null,
  specific: null,
  tone: 'warm',
  register: 'formal',
  region: null,
  holds: (need) => need === 'team',
  ...change,
});

describe('the little language of a text', () => {
  test.each([
    ['At {company}.', 'At Acme.'],
    ['{?team}We.', 'We.'],
    ['{?!team}We.', null],
    ['{?team}{?applied}We.', null],
    ['By {deadline}.', null],
    ['{unknown}', null],
    ['{I have~I’ve} {Ihre|deine}', 'I’ve Ihre'],
    ['{twice}', 'Acme Acme'],
    ['{constructor}{__proto__}', null],
    ['{?team', '{?team'],
    ['{}} } {{company}', '{}} } {Acme'],
  ])('%j says %j', (text, said) => {
    expect(fillText(text, facts(), { twice: ({ company }) => `${company} ${company}` })).toBe(said);
  });

  test.each([
    ['formal', false, 'Sie'],
    ['familiar', false, 'du'],
    ['familiar', true, 'ihr'],
    ['formal', true, 'Sie alle'],
  ] as const)('%s address, several: %s: %s', (register, several, said) => {
    expect(fillText('{Sie|du|ihr|Sie alle}', facts({ register, holds: () => several }), {})).toBe(said);
  });

  test('a value that ends in a full stop ends the sentence with one', () => {
    expect(fillText('I know {company}.', facts({ company: 'Acme Inc.' }), {})).toBe('I know Acme Inc.');
    expect(fillText('At {company}, yes.', facts({ company: 'Acme Inc.' }), {})).toBe('At Acme Inc, yes.');
    expect(fillText('{company} is known.', facts({ company: 'Acme Inc.' }), {})).toBe('Acme Inc. is known.');
  });

  test('whatever a value is, it stands there once, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (company) => {
        expect(fillText('<{company}>', facts({ company }), {})).toBe(`<${company}>`);
      }),
      { numRuns: runs(500) },
    );
  });
});

test('whatever a letter claims to be called, the reply is whole and never throws', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom('{role}', '{{reason}}', '$&', '$`', '\u202e', '\ud800', '. ', '{?team}', '-', '|~'),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, fc.constantFrom('decline', 'move', 'one-line'), (name, role, company, intent) => {
      const given = reading({
        recruiter: fact(person(name)),
        role: fact({ name: role, written: role }),
        company: fact(company),
        subject: name,
      });
      const reply = suggest(given, { ...defaultWish, intent, signOffName: name }, allLanguages, now);
      for (const part of reply.parts) expect(reply.text.slice(part.start, part.end)).toBe(part.text);
      expect(reply.text).not.toMatch(/^\s|\n{3}|undefined|[\0-\x09\x0b-\x1f\u202a-\u202e]/);
      expect(reply.subject).not.toMatch(/[\r\n\0]/);
      expect(reply.parts[0]?.text).toMatch(/^\S+.*,$/);
    }),
    { numRuns: runs(500) },
  );
});
