import { describe, expect, test } from '@jest/globals';
import { mailboxes } from '../../../src/hosts/gmail/address';
import { failureOf } from '../../../src/hosts/gmail/failure-of';
import { present } from '../../../src/hosts/gmail/present';

describe('address lines as Gmail writes them', () => {
  test.each([
    ['Maria Kowalska <maria@acme.example>', [['Maria Kowalska', 'maria@acme.example']]],
    [
      '"Kowalska, Maria" <maria@acme.example>, hr@acme.example',
      [
        ['Kowalska, Maria', 'maria@acme.example'],
        ['', 'hr@acme.example'],
      ],
    ],
    ['"Maria \\"Mia\\" K." <m@acme.example>', [['Maria "Mia" K.', 'm@acme.example']]],
    ['maria@acme.example', [['', 'maria@acme.example']]],
    ['"maria@acme.example" <other@evil.example>', [['maria@acme.example', 'other@evil.example']]],
    ['Maria\u202e <maria@acme.example>', [['Maria', 'maria@acme.example']]],
    ['undisclosed-recipients:;', []],
    ['', []],
    [null, []],
    ['Broken <', []],
    ['田中 太郎 <tanaka@acme.example>', [['田中 太郎', 'tanaka@acme.example']]],
  ])('%s', (line, expected) => {
    expect(mailboxes(line).map((box) => [box.name, box.address])).toEqual(expected);
  });

  // With the square of its length it would outlast the time a test has.
  test('a long line takes no longer than its length', () => {
    const line = '"a'.repeat(200_000);
    mailboxes('<,'.repeat(200_000));
    expect(mailboxes(line)).toEqual([]);
  });
});

describe('errors of Google', () => {
  test.each([
    ['Access denied: : Expired access token.', 'expired'],
    ['Access denied: : Missing access token for per message scopes.', 'expired'],
    ['Specified permissions are not sufficient to call GmailMessage.getPlainBody.', 'scope'],
    ['Service invoked too many times for one day: gmail.', 'quota'],
    ['Gmail operation not allowed.', 'unreadable'],
    ['Ein Fehler ist aufgetreten.', 'unreadable'],
  ])('%s', (message, failure) => {
    expect(failureOf(new Error(message))).toBe(failure);
  });
  test('anything thrown', () => {
    expect(failureOf(undefined)).toBe('unreadable');
    expect(failureOf({})).toBe('unreadable');
  });
});

describe('the present', () => {
  const clock = new Date('2026-11-23T23:30:00Z');
  test.each([
    ['3600000', '2026-11-24T00:30:00+01:00'],
    ['-19800000', '2026-11-23T18:00:00-05:30'],
    ['0', '2026-11-23T23:30:00Z'],
    ['nonsense', '2026-11-23T23:30:00Z'],
    ['9e99', '2026-11-23T23:30:00Z'],
  ])('at offset %s', (offset, instant) => {
    expect(present({ commonEventObject: { timeZone: { offset } } }, clock)).toBe(instant);
    expect(Date.parse(instant)).toBe(clock.getTime());
  });
});
