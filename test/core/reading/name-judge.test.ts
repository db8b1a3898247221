import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import type { Sure } from '../../../src/core/reading/fact';
import { judge, nameChances } from '../../../src/core/reading/facts/name-judge';
import { type Option, spellings, united } from '../../../src/core/reading/facts/name-option';
import { nameSigns } from '../../../src/core/reading/facts/name-signs';
import type { Span, Tagged } from '../../../src/core/reading/facts/tagger';
import type { Letter } from '../../../src/core/reading/letter';
import { prepare } from '../../../src/core/reading/prepare';
import { read } from '../../../src/core/reading/read';

const body =
  'Dear Sam,\n\nThank you for applying for the post of Baker. We would like to invite you to an interview on Tuesday 10 March at 2 pm at our bakery in Mill Lane. Please bring your certificates, and let me know whether the time suits you.\n\nKind regards,\n\nAda Lind\nOffice Manager\nBrook Bakery';
const letterOf = (text = body, subject = 'Interview for the post of Baker'): Letter =>
  prepare(
    { ...emptyMessage, from: { name: 'Ada Lind', address: 'ada.lind@brook.example' }, subject, text },
    allLanguages,
    '2026-03-02T10:00:00Z',
    { calendar: null, jsonLd: null },
    null,
  ).letter;

const span = (text: string, chance: number): Span => ({
  key: text.toLowerCase().replace(/ /g, ''),
  text,
  place: 'text',
  start: body.indexOf(text),
  chance,
});
const tagsOf = (post: readonly Span[]): Tagged => ({ post, house: [], person: [] });
const option = (text: string, by: Option<string>['by'], ...noticed: readonly string[]): Option<string> => ({
  candidate: { value: text, words: text, where: 'text', start: body.indexOf(text), sure: 'unsure' },
  text,
  by,
  noticed,
  keys: spellings(text),
});
const found = (text: string, sure: Sure) => ({ ...option(text, sure).candidate, sure, rivals: [] });

describe('which name is meant', () => {
  test('is the one that finders and tagger agree on', () => {
    const signs = ['points 8', 'has trade', 'has nounLeft', 'has subject', 'has text', 'has twoPlaces'];
    const [baker, lane] = [option('Baker', 'certain', ...signs), option('Mill Lane', 'more', 'points -3')];
    const tags = tagsOf([span('Baker', 0.999)]);
    const fact = judge(letterOf(), 'post', found('Baker', 'certain'), [baker, lane], tags);
    expect(fact).toMatchObject({ value: 'Baker', sure: 'certain' });
    // What nothing speaks for is no rival, either.
    expect(fact?.rivals).toEqual([]);
  });
  test('is less likely the less of both speak for it', () => {
    const letter = letterOf();
    const chance = (by: Option<string>['by'], said: number): number =>
      nameChances(letter, 'post', [option('Baker', by)], tagsOf([span('Baker', said)]))?.[0] ?? 0;
    expect(chance('certain', 0.99)).toBeGreaterThan(chance('unsure', 0.99));
    expect(chance('likely', 0.99)).toBeGreaterThan(chance('likely', 0.02));
    expect(chance('tagger', 0.99)).toBeGreaterThan(chance('tagger', 0.1));
  });
  test('is certain only where the finders are', () => {
    const tags = tagsOf([span('Baker', 0.999)]);
    const options = [option('Baker', 'likely', 'points 8', 'has trade')];
    expect(judge(letterOf(), 'post', found('Baker', 'likely'), options, tags)?.sure).not.toBe('certain');
  });
  test('is none where nothing speaks for any', () => {
    const options = [option('Mill Lane', 'more', 'points -8')];
    expect(judge(letterOf(), 'post', null, options, tagsOf([]))).toBeNull();
  });
  test('is left to the finders in a letter of a few words, and in a language we do not speak', () => {
    const options = [option('Baker', 'likely'), option('Mill Lane', 'tagger')];
    const own = found('Baker', 'likely');
    const tags = tagsOf([span('Mill Lane', 0.99)]);
    expect(judge(letterOf('Interview for the Baker, Mill Lane?'), 'post', own, options, tags)?.value).toBe('Baker');
    const foreign = { ...letterOf(), isSpoken: false };
    expect(nameChances(foreign, 'post', options, tags)).toBeNull();
    expect(judge(foreign, 'post', own, options, tags)).toBe(own);
  });
});

test('the same name is one option, which speaks for all its spellings, and the first says how it is written', () => {
  const plain = (text: string): string => text.replace(/ AB$/, '');
  const [one, two] = [option('Nordplåt AB', 'likely'), option('Nordplåt', 'tagger')];
  expect(united([one, two, option('Brook', 'more')], plain)).toEqual([
    { ...one, keys: ['nordplåtab', 'nordplåt'] },
    option('Brook', 'more'),
  ]);
});

test('no sign holds what parts the signs of a table', () => {
  for (const text of [body, body.replace('Baker', 'Baker\tand\nCook')]) {
    const letter = letterOf(text);
    for (const { own, common } of nameSigns(letter, 'post', [option('Baker', 'likely')], tagsOf([span('Baker', 0.9)])))
      expect([...own, ...common].filter((sign) => /[\t\n]/.test(sign))).toEqual([]);
  }
});

test('a name that stands 1,500 times is one, and is read', () => {
  const text = `${body}\n${'Ada Lind, Brook Bakery, Baker. '.repeat(1500)}`;
  const { recruiter } = read(
    { ...emptyMessage, from: { name: 'Ada Lind', address: 'ada.lind@brook.example' }, subject: 'Interview', text },
    allLanguages,
    '2026-03-02T10:00:00Z',
  );
  expect(recruiter?.value.name).toBe('Ada Lind');
});
