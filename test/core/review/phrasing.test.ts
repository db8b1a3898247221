import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { find } from '../../../src/core/review/phrasing';

const texts = (text: string, phrasing: string): string[] => find(text, phrasing).map((hit) => hit.text);

describe('phrases', () => {
  test.each([
    ['Thankful, thank you', 'thank*', ['Thankful', 'thank']],
    ['unthankful', 'thank*', []],
    ["I don't really want to go ahead", "*n't … (go ahead/proceed)", ["don't really want to go ahead"]],
    ["I don't. Please go ahead", "*n't … (go ahead/proceed)", []],
    ['Désolé, je suis désolé', 'désolé*', ['Désolé', 'désolé']],
    ['Ich würde, ich wurde', 'würde', ['würde']],
    ['It’s late', "it's", ['It’s']],
    ['ask Sie, sie', '=Sie', ['Sie']],
    ['价钱很好,没有钱', '钱', ['钱']],
    ['面接を辞退させていただきます', '辞退', ['辞退']],
    ['면접에 감사드립니다', '감사*', ['감사드립니다']],
    ['wrapped\nwords here', 'wrapped words', ['wrapped\nwords']],
  ])('%j: %s', (text, phrasing, expected) => expect(texts(text, phrasing)).toEqual(expected));

  test('every list of every language can be read', () => {
    for (const language of Object.values(allLanguages))
      for (const [name, list] of Object.entries(language.manners))
        if (typeof list === 'string' && name !== 'lines')
          expect([language.code, name, find('x', list).length >= 0]).toEqual([language.code, name, true]);
  });

  test('stays quick on text made to be slow', () => {
    // With the square of its length it would outlast the time a test has.
    const nasty = `${"n't ".repeat(30_000)}${'a '.repeat(200_000)}`;
    expect(find(nasty, allLanguages.en.manners.decisions)).toEqual([]);
  });
});
