import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { inMyLanguage } from '../../../src/core/reply/in-my-language';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish, type Wish } from '../../../src/core/reply/wish';
import { written } from './book';
import { now } from './given';
import { letterIn, thirty } from './letters';

test.each(written().map((code) => [code] as const))(
  'every reply in %s can be read in English, block by block',
  (code) => {
    for (const letter of thirty(code)) {
      const wish: Wish = { ...defaultWish, ...letter.wish };
      const reading = letterIn(code, letter);
      const reply = suggest(reading, wish, allLanguages, now);
      const beside = inMyLanguage(reading, reply, wish, allLanguages, 'en', now);
      expect(beside.map((each) => each.text)).toEqual(reply.parts.map((part) => part.text));
      expect({
        letter: letter.name,
        unsaid: beside.filter((each) => each.mine === null).map((each) => each.block),
      }).toEqual({ letter: letter.name, unsaid: [] });
    }
  },
);

test('what the person wrote has no other language', () => {
  const own = [
    {
      id: 'door/stay-in-touch',
      move: 'door' as const,
      language: 'de',
      text: 'Bis bald.',
      intents: ['decline' as const],
      hidden: false,
      place: null,
    },
  ];
  const wish: Wish = { ...defaultWish, own, switches: { 'door/stay-in-touch': true } };
  const reading = letterIn('de', { name: '' });
  const beside = inMyLanguage(reading, suggest(reading, wish, allLanguages, now), wish, allLanguages, 'en', now);
  expect(beside.find((each) => each.block === 'door/stay-in-touch')).toMatchObject({ text: 'Bis bald.', mine: null });
});
