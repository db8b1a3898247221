import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import type { Letter } from '../../../src/core/reading/letter';
import { prepare } from '../../../src/core/reading/prepare';
import { speaks, spread, stemsOf, step } from '../../../src/core/reading/tells';

const now = '2026-03-01T10:00:00Z';
const attached = { calendar: null, jsonLd: null };
const letterOf = (subject: string, text: string): Letter =>
  prepare({ ...emptyMessage, subject, text }, allLanguages, now, attached, null).letter;
/** The same letter in a language of which only these words are known. */
const knowing = (letter: Letter, invitation: string): Letter => ({
  ...letter,
  language: { ...letter.language, tells: invitation },
});

describe('what the words of a letter tell', () => {
  it('takes the beginnings of words, alone and two by two, those of the subject marked too', () => {
    const stems = stemsOf(letterOf('Your interview', 'Please come on 12 March.'));
    for (const stem of ['#your', '#inter', '#your #inter', 'inter', 'pleas', 'pleas come', 'on 0', '0 march'])
      expect(stems).toContain(stem);
    expect(stems).not.toContain('#pleas');
  });

  it('takes signs two by two and three by three where words are not apart', () => {
    const stems = stemsOf(letterOf('面接のご案内', '明日お越しください。お待ちしております。'));
    for (const stem of ['#面接', '#面接の', '面接', '明日', '明日お']) expect(stems).toContain(stem);
  });

  it('adds up what its words weigh, once each, and less of it the longer the letter is', () => {
    const letter = knowing(
      letterOf('', 'Hello Wren, apples apples and pears for the people of the village.'),
      '6:apple|pears/-2:hello',
    );
    expect(speaks(letter)).toBeCloseTo(10 / step / spread(stemsOf(letter).size));
    expect(spread(400)).toBe(2 * spread(100));
  });

  it('says nothing in a language that is not ours', () => {
    const letter = letterOf(
      'Haastattelukutsu',
      'Hei, kiitos hakemuksestasi. Kutsumme sinut haastatteluun ensi tiistaina kello kymmenen.',
    );
    expect(letter.isSpoken).toBe(false);
    expect(speaks(letter)).toBeNull();
  });
});
