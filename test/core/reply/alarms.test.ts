import { expect, test } from '@jest/globals';
import type { Intent, Reason } from '../../../src/core/blocks/block';
import { allLanguages } from '../../../src/core/languages/all';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish, type Wish } from '../../../src/core/reply/wish';
import { review } from '../../../src/core/review/review';
import { written } from './book';
import { now } from './given';
import { letterIn, locals, thirty } from './letters';

/** What the checks may say of a reply of ours: the person must add what only they can know. */
const expected = (wish: Wish, name: string): readonly string[] => [
  ...(name.startsWith('With everything') ? ['conciseness'] : []),
  ...(wish.intent === 'move' && wish.slots.length === 0 && wish.otherFormat === null && wish.otherMinutes === null
    ? ['alternatives']
    : []),
];

const inTaiwan = (letter: ReturnType<typeof thirty>[number]) => ({
  ...letter,
  reading: { ...letter.reading, region: 'TW' },
});

test.each(written().map((code) => [code] as const))(
  'our own checks raise no alarm over our own replies: %s',
  (code) => {
    const language = allLanguages[code] ?? allLanguages.en;
    const alarms: string[] = [];
    let count = 0;
    for (const letter of [...thirty(code), ...(code === 'zh' ? thirty(code).map(inTaiwan) : [])])
      for (const tone of ['warm', 'formal'] as const)
        for (const intent of ['decline', 'move', 'one-line'] as readonly Intent[])
          for (const reason of ['none', 'other-offer', 'personal', 'not-a-fit'] as readonly Reason[]) {
            const wish = { ...defaultWish, signOffName: locals[code].me, ...letter.wish, tone, intent, reason };
            const reading = letterIn(code, letter);
            const reply = suggest(reading, wish, allLanguages, now);
            if (reply.conflicts.some((conflict) => conflict.hard)) continue;
            count += 1;
            for (const verdict of review({ text: reply.text, edited: false, reply, reading, wish, now, language })) {
              if (verdict.verdict !== 'look' || expected(wish, letter.name).includes(verdict.name)) continue;
              const words = verdict.faults.map(
                (fault) => `${fault.fault} ${fault.words.map((each) => each.text).join(' | ')}`,
              );
              alarms.push(`${verdict.name}: ${words.join('; ')}  [${letter.name}; ${intent}; ${reason}]`);
            }
          }
    console.info(`${code}: ${count} replies reviewed`);
    const kinds = [...new Map(alarms.map((alarm) => [alarm.split('  [')[0], alarm])).values()];
    expect(kinds).toEqual([]);
  },
);
