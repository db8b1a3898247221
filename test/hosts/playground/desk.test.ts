import { describe, expect, test } from '@jest/globals';
import { emptyMessage } from '../../../src/core/message/message';
import { fromAddress } from '../../../src/hosts/playground/address';
import { arrive, emptyDesk, openAnother, openLetter, receive } from '../../../src/hosts/playground/desk';
import type { Letter } from '../../../src/hosts/playground/letter';
import { briefly, dayAndTime, fieldValue, fromField, later } from '../../../src/hosts/playground/when';

const letter = (id: string): Letter => ({
  id,
  situation: null,
  message: { ...emptyMessage, id },
  trouble: null,
  readable: true,
});
const desk = { ...emptyDesk, letters: [letter('a'), letter('b')] };

describe('the desk', () => {
  test('an unpinned pane closes with the letter, a pinned one stays; Gmail’s panel stays', () => {
    const open = { ...desk, openId: 'a', pane: 'read' as const };
    expect(openAnother(open, 'b').pane).toBe('closed');
    expect(openAnother({ ...open, pinned: true }, 'b').pane).toBe('read');
    expect(openAnother({ ...open, skin: 'gmail' }, 'b').pane).toBe('read');
    expect(openAnother({ ...open, skin: 'gmail', pane: 'closed' }, 'b').pane).toBe('closed');
  });

  test('a compose pane never stays with another letter', () => {
    const open = { ...desk, openId: 'a', pane: 'compose' as const, pinned: true };
    expect(openAnother(open, 'b').pane).toBe('read');
  });

  test('a letter of one’s own comes on top, is open, and comes only once', () => {
    const once = receive(desk, letter('own'));
    expect(openLetter(once)?.id).toBe('own');
    expect(receive(once, letter('own')).letters.map((each) => each.id)).toEqual(['own', 'a', 'b']);
  });

  test('a letter that took time comes where it was waited for, and calls nobody back to it', () => {
    const waiting = receive(desk, { ...letter('own'), arriving: true });
    const gone = openAnother(waiting, 'b');
    expect(arrive(gone, letter('own'))).toEqual({ ...gone, letters: [letter('own'), ...desk.letters] });
  });
});

describe('the address', () => {
  test('asks for letter, skin, theme and language', () => {
    const asked = fromAddress(emptyDesk, '#letter=09-take-home&skin=gmail&theme=dark&language=de');
    expect(asked).toMatchObject({ openId: '09-take-home', skin: 'gmail', theme: 'dark', language: 'de' });
  });

  test('what it does not know changes nothing', () => {
    expect(fromAddress(emptyDesk, '#skin=pine&theme=pink&language=constructor&x=%E0%A4%A')).toEqual(emptyDesk);
    expect(fromAddress(emptyDesk, '')).toEqual(emptyDesk);
  });
});

describe('the clock', () => {
  test('is said and moved', () => {
    expect(dayAndTime('2026-11-24T09:30:00Z')).toMatch(/^Tue,? 24 Nov 2026, 09:30$/);
    expect(dayAndTime('2026-11-23T10:05:00+01:00')).toMatch(/09:05$/);
    expect(dayAndTime('nonsense')).toBe('');
    expect(later('2026-11-24T09:30:00Z', 24 * 60)).toBe('2026-11-25T09:30:00Z');
    expect(fromField(fieldValue('2026-11-24T09:30:00Z'))).toBe('2026-11-24T09:30:00Z');
    expect(fromField('')).toBeNull();
  });

  test('today’s letters show the time, others the day', () => {
    const now = '2026-11-24T09:30:00Z';
    expect(briefly('2026-11-24T08:41:00Z', now)).toBe('08:41');
    expect(briefly('2026-11-23T08:41:00Z', now)).toBe('23 Nov');
  });
});
