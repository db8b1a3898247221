import { describe, expect, test } from '@jest/globals';
import type { BlockId, Intent, Reason, Tone } from '../../../src/core/blocks/block';
import { catalogue } from '../../../src/core/blocks/catalogue';
import { allLanguages } from '../../../src/core/languages/all';
import type { LanguageCode } from '../../../src/core/languages/code';
import type { Reading, Situation } from '../../../src/core/reading/reading';
import { clash } from '../../../src/core/reply/choose';
import { layouts } from '../../../src/core/reply/layout';
import type { Part, Reply } from '../../../src/core/reply/reply';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish, type Wish } from '../../../src/core/reply/wish';
import { wordsIn } from '../../../src/core/reply/words';
import { written } from './book';
import { fact, now, person } from './given';
import { letterIn, locals } from './letters';
import { truthWords } from './truth-words';

/**
 * Every insertable combination of intent, reason, tone, address, situation and what is known, with all defaults; then every
 * pair of switches over a smaller grid. What must hold of each reply is in `wrongs`.
 */
const intents: readonly Intent[] = ['decline', 'move', 'one-line'];
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
const tones: readonly Tone[] = ['warm', 'formal'];
const situations: readonly Partial<Situation>[] = [
  {},
  { applied: true },
  { applied: false },
  { applied: true, interviewed: true, earlierContact: true, team: true },
  { applied: false, agency: true, hiddenClient: true },
  { applied: false, agency: true },
  { confirmed: true, applied: true },
  { confirmed: true, team: true },
  { pushback: true, earlierContact: true },
  { oneWay: true, applied: true },
  { unpaidWork: true, applied: true, team: true },
  { bulk: true, applied: false },
  { bulk: true },
  { bulk: true, applied: true },
  { urgent: true, team: true },
];
const knowledge = (code: LanguageCode): readonly Partial<Reading>[] => [
  {},
  { recruiter: null, route: fact({ address: 'jobs@acme.example', kind: 'team', link: null }) },
  { role: null, deadline: fact('2026-03-12T17:00') },
  { company: null, dates: [] },
  { recruiter: null, role: null, company: null, dates: [] },
  { role: fact({ name: 'X', written: 'X' }, 'unsure'), company: fact('Y', 'unsure'), isInterviewInvitation: false },
  {
    dates: [
      fact({ start: '2026-03-05', minutes: null, zone: null }),
      fact({ start: '2026-03-06T10:00', minutes: null, zone: null }),
    ],
    role: fact({ name: locals[code].otherRole, written: '' }),
  },
  { meeting: fact('second-interview'), present: [fact(locals[code].formalPerson)], deadline: fact('2026-03-12') },
  {
    meeting: null,
    booking: fact('x'),
    dates: [],
    present: [fact(person('Jo Weber')), fact(locals[code].formalPerson)],
  },
];
const wishes = (code: LanguageCode, intent: Intent): readonly Partial<Wish>[] => {
  const slot = (start: string) => ({ start, minutes: 30, zone: locals[code].zone });
  if (intent !== 'move') return [{}, { register: 'familiar', signOffName: null }];
  return [
    {},
    { slots: [slot('2026-03-10T10:00')], register: 'familiar' },
    { slots: [slot('2026-03-10T10:00'), slot('2026-03-11T15:30'), slot('2026-03-13T09:00')], zone: 'America/New_York' },
    { otherFormat: 'phone', otherMinutes: 20 },
    { slots: [slot('2026-03-10T10:00')], otherFormat: 'video', otherMinutes: 45 },
  ];
};

/** Where a form can be declined alone: the person says so. */
const otherWay = ({ oneWay, unpaidWork }: Partial<Situation>): readonly Partial<Wish>[] =>
  oneWay || unpaidWork ? [{ switches: { 'decision/format': true } }] : [];

/** A reply in which nothing stands that is not in every one: no reason, no excuse, no thanks to others. */
const isPlain = ({ parts }: Reply): boolean =>
  !parts.some(({ move }) => ['reason', 'lateness', 'regards', 'alternative'].includes(move));

describe.each(written().map((code) => [code] as const))('%s', (code) => {
  const language = allLanguages[code] ?? allLanguages.en;
  const perWord = language.charactersPerWord;
  const suggested = (given: Partial<Reading>, situation: Partial<Situation>, wish: Partial<Wish>, at = now) =>
    suggest(
      letterIn(code, { name: '', reading: given, situation }),
      { ...defaultWish, signOffName: locals[code].me, ...wish },
      allLanguages,
      at,
    );
  const insertable = (reply: Reply) => !reply.conflicts.some((conflict) => conflict.hard);

  test('every reply as it is first suggested', () => {
    const found = new Map<string, string>();
    let count = 0;
    for (const intent of intents)
      for (const reason of reasons)
        for (const tone of tones)
          for (const situation of situations)
            for (const known of knowledge(code))
              for (const wish of [...wishes(code, intent), ...otherWay(situation)]) {
                const at = (count + reason.length) % 3 === 0 ? '2026-03-04T10:00:00Z' : now;
                const reply = suggested(known, situation, { intent, reason, tone, ...wish }, at);
                if (!insertable(reply)) continue;
                count += 1;
                for (const wrong of [
                  ...wrongs(reply, code, situation, intent),
                  ...lengths(reply, intent, situation, known),
                ])
                  if (!found.has(wrong))
                    found.set(
                      wrong,
                      `${JSON.stringify({ intent, reason, tone, situation, known: Object.keys(known), wish })}\n${reply.text}`,
                    );
              }
    console.info(`${code}: ${count} replies as first suggested`);
    expect(Object.fromEntries(found)).toEqual({});
  });

  test('every pair of switches', () => {
    const found = new Map<string, string>();
    let count = 0;
    const colleague = { name: locals[code].colleague, about: locals[code].about, consent: true };
    // English stands for the engine; of the other languages a smaller grid shows what their own words do.
    const [why, where] =
      code === 'en' ? [['none', 'other-offer'] as const, [0, 3, 4, 6, 8, 9, 11]] : [['none'] as const, [0, 3, 6, 9]];
    for (const intent of intents)
      for (const reason of why)
        for (const situation of situations.filter((_, at) => where.includes(at))) {
          const base: Partial<Wish> = {
            intent,
            reason,
            colleague,
            specific: locals[code].specific,
            ...wishes(code, intent)[2],
          };
          const known = { deadline: fact('2026-03-12'), specifics: [fact('x')] };
          const ids = suggested(known, situation, base)
            .offers.filter((offer) => offer.refused === null)
            .map((offer) => offer.block);
          for (const switches of pairs(ids)) {
            const reply = suggested(known, situation, { ...base, switches });
            if (!insertable(reply)) continue;
            count += 1;
            for (const wrong of wrongs(reply, code, situation, intent))
              if (!found.has(wrong))
                found.set(wrong, `${JSON.stringify({ intent, reason, situation, switches })}\n${reply.text}`);
          }
        }
    console.info(`${code}: ${count} replies with a pair of switches`);
    expect(Object.fromEntries(found)).toEqual({});
  });

  test('every other way to say each block', () => {
    const found = new Map<string, string>();
    for (const intent of intents)
      for (const reason of reasons)
        for (const situation of situations)
          for (const at of [1, 2, 3]) {
            const base: Partial<Wish> = { intent, reason, ...wishes(code, intent)[at % 2] };
            const ids = suggested({}, situation, base).parts.map((part) => part.block);
            const variants = Object.fromEntries(ids.map((id) => [id, at]));
            const reply = suggested({}, situation, { ...base, variants });
            if (!insertable(reply)) continue;
            for (const wrong of wrongs(reply, code, situation, intent))
              if (!found.has(wrong))
                found.set(wrong, `${JSON.stringify({ intent, reason, situation, at })}\n${reply.text}`);
          }
    expect(Object.fromEntries(found)).toEqual({});
  });

  const lengths = (
    reply: Reply,
    intent: Intent,
    situation: Partial<Situation>,
    known: Partial<Reading>,
  ): readonly string[] => {
    // Proposed times stand in a list: they are looked up, not read.
    const words = wordsIn(
      body(reply)
        .map((part) => part.text.split('\n')[0])
        .join(' '),
      perWord,
    );
    const short = intent !== 'move' && (situation.pushback || situation.bulk);
    const whole = known.role !== null && known.company !== null && known.isInterviewInvitation !== false;
    const [least, most] = short
      ? [15, 45]
      : intent === 'one-line'
        ? [20, 45]
        : intent === 'move'
          ? [20, 130]
          : [whole ? 36 : 26, isPlain(reply) ? 80 : 110];
    return words < least || words > most ? [`${intent} of ${words} words, not ${least}–${most}`] : [];
  };

  const body = (reply: Reply): readonly Part[] =>
    reply.parts.filter((part) => part.move !== 'greeting' && part.move !== 'sign-off');

  const wrongs = (reply: Reply, of: LanguageCode, situation: Partial<Situation>, intent: Intent): readonly string[] => {
    const wrong: string[] = [];
    const { decides, limits, thanks, layout } = language.phrases;
    const parts = body(reply);
    const saying = (words: readonly string[]) =>
      parts.filter((part) => words.some((word) => part.text.toLowerCase().includes(word)));
    const decisions = saying(decides).length;
    const limitations = parts.filter((part) => part.move === 'limitation').length;
    if (
      intent === 'move'
        ? decisions !== 0 || limitations !== 1 || saying(limits).length !== 1
        : decisions !== 1 || limitations !== 0
    )
      wrong.push(`${decisions} decisions, ${limitations} limitations (${intent})`);
    const grateful = parts.filter((part) => thanks.some((word) => part.text.toLowerCase().includes(word)));
    if ((layout?.[intent] ?? layouts[intent])[1]?.[0] === 'gratitude' && parts[0]?.move !== 'gratitude')
      wrong.push('does not begin with thanks');
    if (parts.some((part) => part.move === 'gratitude') && !grateful.some((part) => part.move === 'gratitude'))
      wrong.push(`thanks without a word of thanks: ${parts[0]?.text}`);
    if (grateful.length > 3) wrong.push(`${grateful.length} thanks`);
    if (!reply.conflicts.some((conflict) => conflict.rule === 'two-thanks')) {
      const first = parts.find((part) => part.move === 'gratitude');
      for (const closing of grateful.filter((part) => part.move === 'closing'))
        for (const noun of language.phrases.thankedFor)
          if (first?.text.toLowerCase().includes(noun) && closing.text.toLowerCase().includes(noun))
            wrong.push(`thanks twice for ${noun}`);
    }
    if (new Set(parts.map((part) => part.text)).size !== parts.length) wrong.push('the same sentence twice');
    if (/[{}|~]|\bundefined\b|\bnull\b|\bNaN\b/.test(reply.text)) wrong.push('a field is left');
    if (/[^\n] {2}|[^\n] \n| [,.](?:\s|$)|\.\.(?!\.)|\n{3}|,,|。。/.test(reply.text)) wrong.push('a hole');
    if (parts.map((part) => part.block).some((id, at, all) => all.indexOf(id) !== at)) wrong.push('a block twice');
    for (const part of parts) if (reply.text.slice(part.start, part.end) !== part.text) wrong.push('an offset');
    for (const one of parts)
      for (const other of parts) if (clashing(one.block, other.block)) wrong.push(`${one.block} beside ${other.block}`);
    const reasonParts = parts.filter((part) => part.move === 'reason').length;
    if (reasonParts > 1 && !reply.conflicts.some((conflict) => conflict.rule === 'two-reasons'))
      wrong.push('two reasons');
    for (const [words, true_] of truthWords(of, situation))
      if (!true_ && words.test(reply.text)) wrong.push(`not true: ${words.exec(reply.text)?.[0]}`);
    return wrong;
  };
});

const clashing = (one: BlockId, other: BlockId): boolean => {
  const [first, second] = [one, other].map((id) => catalogue.find((block) => block.id === id));
  return first !== undefined && second !== undefined && first !== second && clash(first, second);
};

/** Each alone and each two together, switched on or off. */
function* pairs(ids: readonly BlockId[]): Generator<Readonly<Record<BlockId, boolean>>> {
  for (const [at, one] of ids.entries()) {
    for (const on of [true, false]) yield { [one]: on };
    for (const other of ids.slice(at + 1))
      for (const [a, b] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const)
        yield { [one]: a, [other]: b };
  }
}
