import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isAction } from '../../../src/faces/cards/action';
import { scopes } from '../../../src/hosts/gmail-http/scopes';

const deployment = JSON.parse(readFileSync(join(__dirname, '../../../src/hosts/gmail-http/deployment.json'), 'utf8'));

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('deployment.json', () => {
  test('asks for the scopes of the code and no other', () => {
    expect([...deployment.oauthScopes].sort()).toEqual(Object.values(scopes).sort());
  });
  test('names only functions that the server answers, all on one address', () => {
    const addresses = strings(deployment.addOns).filter(
      (text) => text.startsWith('https://') && !text.endsWith('.png') && !text.startsWith('https://mail.google.com/'),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      expect(origin).toBe('https://decline-politely.example');
      expect(isAction(pathname.slice(1))).toBe(true);
    }
  });
  test('wants the system ID token on every call', () => {
    expect(deployment.addOns.httpOptions.authorizationHeader).toBe('SYSTEM_ID_TOKEN');
  });
});
