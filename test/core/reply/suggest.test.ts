import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { now, reading } from './given';

test('the default reply to an ordinary invitation', () => {
  const reply = suggest(reading(), { ...defaultWish, signOffName: 'Sam Lee' }, allLanguages, now);
  console.log(reply.text);
  for (const w of [
    { intent: 'move' },
    { intent: 'one-line' },
    { tone: 'formal', reason: 'other-offer' },
    {
      intent: 'move',
      slots: [
        { start: '2026-03-10T10:00', minutes: 45, zone: 'Europe/London' },
        { start: '2026-03-11T10:00', minutes: 45, zone: 'Europe/London' },
      ],
      zone: 'Europe/London',
    },
  ] as any[])
    console.log(suggest(reading(), { ...defaultWish, ...w, signOffName: 'Sam Lee' }, allLanguages, now).text);
  for (const s of [{ confirmed: true }, { pushback: true }, { bulk: true }, { oneWay: true }] as any[])
    console.log(suggest(reading({}, s), { ...defaultWish, signOffName: 'Sam Lee' }, allLanguages, now).text);
  for (const part of reply.parts) expect(reply.text.slice(part.start, part.end)).toBe(part.text);
});
