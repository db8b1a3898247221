import { describe, expect, test } from '@jest/globals';
import { allInterfaces } from '../../../src/core/languages/interfaces';
import { apply, contents, type Stored } from '../../../src/core/store/store';
import { turn } from '../../../src/faces/cards/turn';
import { actionOf, around, cardOf, clicked, invitation, parts, textOf } from './world';

const opened = turn('readLetter', {}, around());
const stored = apply({}, opened.note ?? {});
const values = (of: Stored): readonly string[] => [...contents(of).values.values()];
const list = (of: Stored, more = {}) => cardOf(turn('showUnanswered', {}, around({ stored: of, ...more })));

describe('the list of unanswered letters', () => {
  test('opening an invitation notes its id, its time and nothing else', () => {
    expect([...contents(stored).values]).toEqual([['season:m1', 'waiting 2026-11-22T09:00:00Z']]);
  });
  test('a letter that is no invitation is not noted', () => {
    const text = 'Dear Sam,\n\nUnfortunately we have decided not to move forward with your application.\n\nMaria';
    const letter = { ...invitation, subject: 'Your application', text };
    expect(turn('readLetter', {}, around({ letter })).note).toBeUndefined();
  });
  test('opening it again changes nothing', () => {
    expect(turn('readLetter', {}, around({ stored })).note).toBeUndefined();
  });
  test('the first cards lead to it, and count', () => {
    for (const name of ['onHomepage', 'onMessageOpen'] as const) {
      expect(textOf(cardOf(turn(name, {}, around({ stored }))))).toContain('Not answered yet (1)');
      expect(textOf(cardOf(turn(name, {}, around())))).not.toContain('Not answered yet');
    }
  });
  test('it says when the letter came, how many hours are left, and what is not on it', () => {
    const text = textOf(list(stored));
    expect(text).toContain('Hours left of 48: 23');
    expect(text).toContain('22 November');
    expect(text).toContain('no others');
    expect(text).not.toContain('Maria');
    expect(textOf(list(stored, { now: '2026-11-25T10:00:00Z' }))).toContain('Waiting for 3 days');
  });
  test('a letter leaves it when its reply is made, and does not come back', () => {
    const note = turn('createReply', {}, around({ stored })).note ?? {};
    const after = apply(stored, note);
    expect(values(after)).toEqual(['answered 2026-11-22T09:00:00Z']);
    expect(turn('readLetter', {}, around({ stored: after })).note).toBeUndefined();
    expect(textOf(list(after))).toContain('Nothing is waiting');
  });
  test('the person takes one off', () => {
    const card = list(stored);
    const answer = turn('takeOff', clicked(card, actionOf(card, 'Take off the list')), around({ stored }));
    expect(values(apply(stored, answer.keep ?? {}))).toEqual(['dismissed 2026-11-22T09:00:00Z']);
    expect(textOf(cardOf(answer))).toContain('Nothing is waiting');
  });
  test('taking off what is not there does nothing', () => {
    const event = { commonEventObject: { parameters: { id: 'constructor' } } };
    expect(turn('takeOff', event, around({ stored })).keep).toBeUndefined();
  });
  test('Gmail’s two ways of naming a letter are one, and it is opened by its address', () => {
    const letter = { ...invitation, id: `msg-f:${0x18c2f0a1b2c3d4e5n}` };
    const noted = apply({}, turn('readLetter', {}, around({ letter })).note ?? {});
    expect(Object.keys(noted)).toEqual(['season:18c2f0a1b2c3d4e5']);
    const links = parts(list(noted)).flatMap((part) => (part.openLink ? [part.openLink] : []));
    expect(links).toEqual([{ url: 'https://mail.google.com/mail/#all/18c2f0a1b2c3d4e5' }]);
    const again = around({ letter: { ...letter, id: '18c2f0a1b2c3d4e5' }, stored: noted });
    expect(turn('readLetter', {}, again).note).toBeUndefined();
  });
  test('in every language it says all it has to say', () => {
    for (const [locale, words] of Object.entries(allInterfaces)) {
      const text = textOf(list(stored, { words, locale }));
      expect(text).toContain('23');
      expect(text).not.toMatch(/[{}]|undefined|cards\./);
    }
  });
});
