import { describe, expect, test } from '@jest/globals';
import { writeDown } from '../../../src/core/session/doings';
import { apply, contents, type Stored } from '../../../src/core/store/store';
import { settingsCard } from '../../../src/faces/cards/settings-card';
import { turn } from '../../../src/faces/cards/turn';
import { around, cardOf, invitation, textOf } from './world';

const slots = [{ start: '2026-12-01T10:00', minutes: null, zone: 'Europe/Berlin' }];
const doings = writeDown({
  wish: { intent: 'move', slots },
  corrections: {},
  typed: null,
  dismissed: [],
  everyone: false,
});
const event = { commonEventObject: { parameters: { doings } } };
const carried = (stored: Stored): Stored => apply(stored, turn('createReply', event, around({ stored })).note ?? {});
const offered = (id: string, stored: Stored) =>
  textOf(cardOf(turn('updateReply', event, around({ stored, letter: { ...invitation, id } }))));
const remark = 'You have already offered this time in another answer.';

describe('a time is offered to one company only', () => {
  test('the reply’s times are kept, and nothing else of it', () => {
    expect([...contents(carried({})).values]).toContainEqual(['offered:m1', '2026-12-01T10:00 - Europe/Berlin']);
  });
  test('another letter’s card points it out, the same letter’s does not', () => {
    expect(offered('m2', carried({}))).toContain(remark);
    expect(offered('m1', carried({}))).not.toContain(remark);
    expect(offered('m2', {})).not.toContain(remark);
  });
  test('a reply without times keeps none', () => {
    const keys = Object.keys(apply({}, turn('createReply', {}, around()).note ?? {}));
    expect(keys.filter((key) => key.startsWith('offered:'))).toEqual([]);
  });
});

test('the settings say on whose server the letter is read', () => {
  expect(textOf(settingsCard(around()))).toContain('read inside Google');
  expect(textOf(settingsCard(around({ hosted: true })))).not.toContain('Google');
});
