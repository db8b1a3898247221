import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ActionName, actions } from '../../../src/faces/cards/action';
import type { CardEvent } from '../../../src/faces/cards/event';
import { turn } from '../../../src/faces/cards/turn';
import { runs } from '../../runs';
import { actionOf, around, cardOf, clicked, invitation, parts, shownIn, textOf } from './world';

const names = Object.keys(actions) as readonly ActionName[];
const nasty = '<b onmouseover="x">&amp;</b><a href="https://evil.example">click</a> {role} $& $1 \u202e\u0000 $`';

/** Texts that Google reads as markup. */
const markedUp = (json: unknown): readonly string[] =>
  parts(json).flatMap((part) =>
    [
      part.header,
      (part.textParagraph as { text?: string })?.text,
      (part.decoratedText as { text?: string })?.text,
    ].filter((each): each is string => typeof each === 'string'),
  );

/** What Google would refuse, or drop without a word. */
const faults = (card: unknown): readonly string[] => {
  const all = parts(card);
  const sections = all.flatMap((part) => (part.widgets ? [part.widgets as readonly object[]] : []));
  const fields = all.flatMap((part) => (typeof part.name === 'string' && part !== card ? [part.name] : []));
  return [
    ...(sections.length === 0 || sections.length > 100 ? [`${sections.length} sections`] : []),
    ...sections.filter((each) => each.length === 0 || each.length > 100).map((each) => `${each.length} widgets`),
    ...sections
      .flat()
      .filter((each) => Object.keys(each).length !== 1)
      .map((each) => `a widget of ${Object.keys(each)}`),
    ...fields.filter((name, at) => name === '' || fields.indexOf(name) !== at).map((name) => `two fields "${name}"`),
    ...sections
      .flat()
      .filter((each) => /"text(?:Paragraph)?":(?:{"text":)?""/.test(JSON.stringify(each).slice(0, 40)))
      .map(() => 'no words'),
    ...all.filter((part) => part.onClick && !part.text).map(() => 'a button without words'),
    ...all.filter((part) => Array.isArray(part.items) && part.name && part.items.length > 100).map(() => 'a long list'),
    ...all
      .filter(
        (part) =>
          part.items &&
          part.name &&
          (part.items as { selected?: boolean }[]).filter((item) => item.selected).length > 1,
      )
      .map(() => 'two chosen'),
    ...all
      .flatMap((part) => Object.entries(part))
      .filter(([, value]) => value === undefined || Number.isNaN(value))
      .map(([key]) => `${key} is nothing`),
  ];
};

describe('a letter that means harm', () => {
  const letter = {
    ...invitation,
    from: { name: `Maria ${nasty}`, address: 'maria@acme.example' },
    replyTo: [{ name: nasty, address: 'other@acme.example' }],
    subject: `Interview invitation: ${nasty}`,
    text: `Hi Sam,\n\nwe invite you to an interview for the ${nasty} position at ${nasty} GmbH.\n\n${nasty}\nMaria ${nasty}`,
  };

  test('nothing of it is read as markup, and the cards keep the limits', () => {
    const world = around({ letter });
    const card = cardOf(turn('readLetter', {}, world));
    expect(faults(card)).toEqual([]);
    for (const text of markedUp(card)) expect(text).not.toMatch(/<[a-z/]/i);
    const anyway = cardOf(
      turn(
        'readLetter',
        { commonEventObject: { parameters: { doings: '{"corrections":{"invitation":true}}' } } },
        world,
      ),
    );
    expect(faults(anyway)).toEqual([]);
    for (const text of markedUp(anyway)) expect(text).not.toMatch(/<[a-z/]/i);
  });

  test('what is typed is not read as markup either', () => {
    const world = around();
    const card = cardOf(turn('readLetter', {}, world));
    const event = clicked(card, actionOf(card, 'Update'), {
      recruiter: nasty,
      role: nasty,
      company: nasty,
      preview: nasty,
      colleague: nasty,
    });
    const after = cardOf(turn('updateReply', event, world));
    expect(faults(after)).toEqual([]);
    for (const text of markedUp(after)) expect(text).not.toMatch(/<[a-z/]/i);
    expect(shownIn(after, 'preview')).toBe(nasty);
    const made = turn('createReply', clicked(after, actionOf(after, 'Create reply')), world).createReply;
    expect(made?.text).toBe(nasty);
    expect(made?.html).not.toMatch(/<(?!\/?p>|br>)/);
  });
});

describe('whatever Google sends', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      '{"typed":5}',
      '{"wish":{"switches":{"__proto__":true}}}',
      '[]',
      'null',
      '+%E0%A4%A',
      '=x -y recruiter',
    ),
  );
  const input = fc.oneof(
    fc.record({ stringInputs: fc.record({ value: fc.array(word, { maxLength: 3 }) }) }),
    fc.record({ dateInput: fc.record({ msSinceEpoch: fc.oneof(fc.integer(), word, fc.constant(9e18)) }) }),
    fc.record({ timeInput: fc.record({ hours: fc.integer(), minutes: fc.integer() }) }),
    fc.constant({}),
  );
  const fields = [
    'preview',
    'recruiter',
    'role',
    'company',
    'address',
    'intent',
    'reason',
    'tone',
    'language',
    'occasion',
    'day',
    'time',
    'day1',
    'time1',
    'colleague',
    'consent',
    'otherMinutes',
    'who',
    'blockText',
    'move',
    'blockLanguage',
    'name',
    'standingTone',
    'on:door/stay-in-touch',
  ];
  const event = fc.record({
    commonEventObject: fc.record({
      parameters: fc.dictionary(
        fc.constantFrom('doings', 'shown', 'patch', 'repair', 'dismiss', 'as', 'place', 'language', 'id', 'forget'),
        word,
      ),
      formInputs: fc.dictionary(fc.constantFrom(...fields), input),
    }),
  });

  test('an answer comes, and its cards keep the limits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), event, (name, given) => {
        const answer = turn(name, given as CardEvent, around());
        for (const step of answer.navigations ?? [])
          if ('pushCard' in step) expect(faults(step.pushCard)).toEqual([]);
          else if ('updateCard' in step) expect(faults(step.updateCard)).toEqual([]);
        expect(JSON.stringify(answer).length).toBeLessThan(400_000);
      }),
      { numRuns: runs(150), seed: 7 },
    );
    expect(({} as Record<string, unknown>).typed).toBeUndefined();
  });

  test('nothing at all is sent along: the typed text in the parameters is kept', () => {
    const world = around();
    const card = cardOf(turn('readLetter', {}, world));
    const typed = cardOf(turn('updateReply', clicked(card, actionOf(card, 'Update'), { preview: 'Mine.' }), world));
    const bare = {
      commonEventObject: { parameters: clicked(typed, actionOf(typed, 'Update')).commonEventObject?.parameters ?? {} },
    };
    expect(shownIn(cardOf(turn('updateReply', bare, world)), 'preview')).toBe('Mine.');
  });
});

describe('every card', () => {
  test('is small: what comes and goes with a click stays below 100 KB', () => {
    const card = cardOf(turn('readLetter', {}, around()));
    expect(JSON.stringify(card).length).toBeLessThan(100_000);
    expect(textOf(card)).not.toMatch(/undefined|NaN|\[object/);
  });
});
