import { describe, expect, test } from '@jest/globals';
import { apply, contents, put, type Stored } from '../../../src/core/store/store';
import type { Card } from '../../../src/faces/cards/card';
import { ownBlocks } from '../../../src/faces/cards/standing';
import { turn } from '../../../src/faces/cards/turn';
import { actionOf, around, cardOf, clicked, shownIn, textOf } from './world';

const save = (stored: Stored, card: Card, changes: Record<string, string | null>, words = 'Save') => {
  const answer = turn('keepBlock', clicked(card, actionOf(card, words), changes), around({ stored }));
  return { answer, stored: answer.keep ? apply(stored, answer.keep) : stored };
};
const block = (stored: Stored, id: string): Card =>
  cardOf(turn('showBlock', { commonEventObject: { parameters: { id, language: 'en' } } }, around({ stored })));
const preview = (stored: Stored): string =>
  shownIn(cardOf(turn('readLetter', {}, around({ stored }))), 'preview') ?? '';

describe('phrase blocks', () => {
  test('ours in the person’s words stands in the reply, and ours comes back on reset', () => {
    const first = save({}, block({}, 'closing/wish'), {
      blockText: 'May our paths cross again at {company}.',
    });
    expect(first.answer.notification).toBe('Saved.');
    expect(preview(first.stored)).toContain('May our paths cross again at Acme.');
    const list = textOf(cardOf({ navigations: first.answer.navigations?.slice(1) ?? [] }));
    expect(list).toContain('May our paths cross again at {company}.');
    expect(list).toContain('In your words');
    const back = save(first.stored, block(first.stored, 'closing/wish'), {}, 'Reset to original');
    expect(preview(back.stored)).toBe(preview({}));
    expect(ownBlocks(back.stored)).toEqual([]);
  });

  test('a hidden block is not said, and saying it again forgets that it was hidden', () => {
    const hidden = save({}, block({}, 'closing/wish'), { hidden: 'on' });
    expect(preview({})).toContain('every success with the search');
    expect(preview(hidden.stored)).not.toContain('every success with the search');
    const shown = save(hidden.stored, block(hidden.stored, 'closing/wish'), { hidden: null });
    expect(preview(shown.stored)).toBe(preview({}));
    expect(ownBlocks(shown.stored)).toEqual([]);
  });

  test('a block of one’s own can be added, offered, and deleted', () => {
    const card = cardOf(turn('showBlock', {}, around()));
    const added = save({}, card, { blockText: 'I will tell my friends.', move: 'closing' });
    const [own] = ownBlocks(added.stored);
    expect(own).toMatchObject({ move: 'closing', language: 'en', text: 'I will tell my friends.', hidden: false });
    expect(own?.id).toMatch(/^own\/[\w~.-]{1,80}$/);
    expect(textOf(cardOf(turn('readLetter', {}, around({ stored: added.stored }))))).toContain(
      'I will tell my friends.',
    );
    const gone = save(added.stored, block(added.stored, own?.id ?? ''), {}, 'Delete');
    expect(ownBlocks(gone.stored)).toEqual([]);
  });

  test.each([
    ['', 'A block needs some words.'],
    ['x'.repeat(2001), 'A block holds up to 2000 characters.'],
    ['Dear {boss}', 'Your text has a field that does not exist: boss. Fields are {recruiter} {role} {company} {date}.'],
  ])('what cannot be kept says why, and the card stays as it is', (blockText, why) => {
    const { answer } = save({}, block({}, 'door/stay-in-touch'), { blockText });
    expect(answer).toEqual({ notification: why });
  });

  test('another language shows its own blocks', () => {
    const event = { commonEventObject: { formInputs: { blockLanguage: { stringInputs: { value: ['de'] } } } } };
    expect(textOf(cardOf(turn('showBlocks', event, around())))).not.toBe(
      textOf(cardOf(turn('showBlocks', {}, around()))),
    );
  });
});

describe('settings', () => {
  test('saving keeps what these cards do not show', () => {
    const stored = apply({}, put({}, 'settings', '{"language":"de","zone":"Europe/Berlin","later":1}', 'pane'));
    const world = around({ stored });
    const card = cardOf(turn('showSettings', {}, world));
    const answer = turn('keepSettings', clicked(card, actionOf(card, 'Save'), { signOffName: ' Sam ' }), world);
    const kept = contents(apply(stored, answer.keep ?? {})).values.get('settings');
    expect(JSON.parse(kept ?? '')).toEqual({
      language: 'de',
      zone: 'Europe/Berlin',
      later: 1,
      name: 'Sam',
      tone: 'warm',
    });
  });

  test('without a name of their own the person has the one of the letter, unless they want none', () => {
    const world = around();
    expect(preview({})).toContain('Sam Lee');
    const card = cardOf(turn('showSettings', {}, world));
    const formal = turn('keepSettings', clicked(card, actionOf(card, 'Save'), { standingTone: 'formal' }), world);
    expect(preview(apply({}, formal.keep ?? {}))).toContain('Sam Lee');
    const none = apply(
      {},
      turn('keepSettings', clicked(card, actionOf(card, 'Save'), { signed: null }), world).keep ?? {},
    );
    expect(preview(none)).not.toContain('Sam Lee');
    expect(shownIn(cardOf(turn('showSettings', {}, around({ stored: none }))), 'signed')).toBe('');
  });

  test('a call that brings no values changes nothing', () => {
    expect(turn('keepSettings', {}, around()).keep).toBeUndefined();
  });
});
