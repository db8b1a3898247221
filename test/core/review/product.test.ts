import { expect, test } from '@jest/globals';
import type { Intent, Reason } from '../../../src/core/blocks/block';
import { allLanguages } from '../../../src/core/languages/all';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish, type Wish } from '../../../src/core/reply/wish';
import { review } from '../../../src/core/review/review';
import { written } from '../reply/book';
import { now } from '../reply/given';
import { letterIn, locals, thirty } from '../reply/letters';

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

/** Every block that is offered switched on by itself, and every way of saying it; the person is taken at their word. */
const wishesFor = (base: Wish, code: string, letter: ReturnType<typeof thirty>[number]): readonly Wish[] => {
  const reply = suggest(letterIn(written().find((each) => each === code) ?? 'en', letter), base, allLanguages, now);
  return [
    base,
    ...reply.offers
      .filter((offer) => !offer.on && offer.refused === null && offer.asks === null)
      .map((offer) => ({ ...base, switches: { ...base.switches, [offer.block]: true } })),
    ...reply.parts.flatMap((part) =>
      Array.from({ length: Math.max(0, part.variants - 1) }, (_, index) => ({
        ...base,
        variants: { ...base.variants, [part.block]: index + 1 },
      })),
    ),
  ];
};

test.each(written().map((code) => [code] as const))(
  'no alarm over a reply of ours, nor over one that counts as edited: %s',
  (code) => {
    const language = allLanguages[code] ?? allLanguages.en;
    const alarms = new Map<string, string>();
    let count = 0;
    thirty(code).forEach((letter, at) => {
      const reading = letterIn(code, letter);
      for (const intent of ['decline', 'move', 'one-line'] as readonly Intent[])
        for (const tone of ['warm', 'formal'] as const) {
          const reason = reasons[(at + (tone === 'warm' ? 0 : 3)) % reasons.length] ?? 'none';
          const base: Wish = { ...defaultWish, signOffName: locals[code].me, ...letter.wish, tone, intent, reason };
          for (const wish of wishesFor(base, code, letter)) {
            const reply = suggest(reading, wish, allLanguages, now);
            if (reply.conflicts.length > 0) continue;
            const concrete = wish.slots.length > 0 || wish.otherFormat !== null || wish.otherMinutes !== null;
            for (const edited of [false, true]) {
              count++;
              for (const verdict of review({
                text: reply.text,
                edited,
                reply: edited ? null : reply,
                reading,
                wish,
                now,
                language,
              })) {
                if (verdict.verdict !== 'look') continue;
                if (verdict.name === 'alternatives' && intent === 'move' && !concrete) continue;
                if (verdict.name === 'conciseness' && letter.name.startsWith('With everything')) continue;
                for (const fault of verdict.faults)
                  alarms.set(
                    `${edited ? 'edited' : 'ours'} ${fault.fault} ${fault.words
                      .map((each) => each.text)
                      .join(' | ')
                      .slice(0, 160)}`,
                    `${letter.name}; ${intent}; ${reason}`,
                  );
              }
            }
          }
        }
    });
    console.info(`${code}: ${count} drafts reviewed`);
    expect([...alarms].map((each) => each.join('  ['))).toEqual([]);
  },
  60_000,
);
