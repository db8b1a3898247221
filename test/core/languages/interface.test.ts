import { describe, expect, test } from '@jest/globals';
import { interfaceWords as english } from '../../../src/core/languages/en/interface';
import { allInterfaces } from '../../../src/core/languages/interfaces';

const others = Object.entries(allInterfaces).filter(([code]) => code !== 'en');
const keys = Object.keys(english) as (keyof typeof english)[];
const fields = (text: string): readonly string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(([field]) => field).sort();

/** The name of the product, and words that are spelled alike in English and the language. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['Name', 'Text', 'Video', 'Details'],
  fr: ['Format', '{minutes} minutes', '{count} minutes', 'Signature', 'Minutes', 'date', 'Alternatives'],
  es: ['Personal', 'Formal'],
  pt: ['Formal'],
  it: ['Recruiter', 'recruiter', 'Video'],
  nl: ['Recruiter', 'recruiter', 'Video', 'Details', 'Warm'],
  sv: ['Text', 'Video'],
};

describe.each(others)('the interface in %s', (code, words) => {
  test('has the keys of English and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  test('has the fields of English in every string', () => {
    const wrong = keys.filter((key) => fields(words[key]).join() !== fields(english[key]).join());
    expect(wrong).toEqual([]);
  });

  test('leaves nothing empty, unfinished or padded', () => {
    const wrong = keys.filter((key) => words[key].trim() === '' || words[key].trim() !== words[key]);
    expect(wrong).toEqual([]);
    expect(keys.filter((key) => /[{}]/.test(words[key].replace(/\{[a-z]+\}/g, '')))).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const allowed = ['Decline Politely', ...(alike[code] ?? [])];
    // What has no letter beside its fields is in no language.
    const speaks = (key: (typeof keys)[number]) => /\p{L}/u.test(words[key].replace(/\{[a-z]+\}/g, ''));
    const same = keys.filter((key) => speaks(key) && words[key] === english[key] && !allowed.includes(words[key]));
    expect(same.map((key) => `${key}: ${words[key]}`)).toEqual([]);
    const telltale = /(?:^|[\s“„«])(?:the|your|and|reply|letter|block)(?=$|[\s.,:;”“»])/i;
    expect(keys.filter((key) => telltale.test(words[key].replace(/\{[a-z]+\}/g, '')))).toEqual([]);
  });
});

test('the interface speaks eleven languages beside English', () => {
  expect(others.length).toBeGreaterThanOrEqual(11);
});
