import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { tokens } from '../../../src/hosts/gmail-http/token';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const google = pair();
const stranger = pair();
const audience = 'https://addon.example/readLetter';
const serviceAccount = 'service-1234567890@gcp-sa-gsuiteaddons.iam.gserviceaccount.com';
const now = Math.floor(Date.now() / 1000);
const good = {
  iss: 'https://accounts.google.com',
  aud: audience,
  email: serviceAccount,
  email_verified: true,
  sub: '1',
  iat: now - 10,
  exp: now + 3000,
};

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (
  claims: object,
  header: object = { alg: 'RS256', kid: 'k1', typ: 'JWT' },
  key = google.privateKey,
): string => {
  const body = `${part(header)}.${part(claims)}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key).toString('base64url')}`;
};
const hs256 = (): string => {
  const body = `${part({ alg: 'HS256', kid: 'k1' })}.${part(good)}`;
  return `${body}.${createHmac('sha256', google.publicKey).update(body).digest('base64url')}`;
};
const without = (key: keyof typeof good): object =>
  Object.fromEntries(Object.entries(good).filter(([each]) => each !== key));

const ours = tokens(serviceAccount, 'client.apps.example', async () => ({ k1: google.publicKey }));
const isOurs = (token: string, at = audience) => ours.isOurs(`Bearer ${token}`, at);

describe('who may call', () => {
  test.each([
    ['a good token', sign(good)],
    ['the other spelling of the issuer', sign({ ...good, iss: 'accounts.google.com' })],
    ['expired four minutes ago (within the skew)', sign({ ...good, iat: now - 3000, exp: now - 240 })],
  ])('accepted: %s', async (_, token) => {
    expect(await isOurs(token)).toBe(true);
  });

  test.each([
    ['expired an hour ago', sign({ ...good, iat: now - 7200, exp: now - 3600 })],
    ['issued an hour from now', sign({ ...good, iat: now + 3600, exp: now + 7000 })],
    ['valid for a year', sign({ ...good, exp: now + 365 * 86_400 })],
    ['for another function', sign({ ...good, aud: 'https://addon.example/createReply' })],
    ['for another host', sign({ ...good, aud: 'https://other.example/readLetter' })],
    ['audience with a slash at the end', sign({ ...good, aud: `${audience}/` })],
    ['no audience', sign(without('aud'))],
    ['a list of audiences', sign({ ...good, aud: [audience] })],
    ['another issuer', sign({ ...good, iss: 'https://accounts.google.example' })],
    ['no issuer', sign(without('iss'))],
    [
      "another add-on's service account",
      sign({ ...good, email: 'service-999@gcp-sa-gsuiteaddons.iam.gserviceaccount.com' }),
    ],
    ['a plain Google user', sign({ ...good, email: 'somebody@gmail.example' })],
    ['no e-mail', sign(without('email'))],
    ['e-mail not verified', sign({ ...good, email_verified: false })],
    ['e-mail "verified" as a text', sign({ ...good, email_verified: 'true' })],
    ['e-mail not said to be verified', sign(without('email_verified'))],
    ['no expiry', sign(without('exp'))],
    ["signed with a stranger's key", sign(good, undefined, stranger.privateKey)],
    ['an unknown key id', sign(good, { alg: 'RS256', kid: 'k2' })],
    ['a key id named __proto__', sign(good, { alg: 'RS256', kid: '__proto__' })],
    ['alg none', `${part({ alg: 'none', kid: 'k1' })}.${part(good)}.`],
    ['HS256 with the public key', hs256()],
    ['garbage', 'a.b.c'],
    ['nothing', ''],
    ['a token of 1 MB', sign({ ...good, more: 'x'.repeat(1024 * 1024) })],
  ])('refused: %s', async (_, token) => {
    expect(await isOurs(token)).toBe(false);
  });

  test('an audience that is not configured accepts nobody', async () => {
    expect(await isOurs(sign(good), '')).toBe(false);
    expect(await ours.isOurs(`Bearer ${sign(good)}`, undefined as never)).toBe(false);
  });

  test('no service account configured accepts nobody', async () => {
    const open = tokens('', null, async () => ({ k1: google.publicKey }));
    expect(await open.isOurs(`Bearer ${sign({ ...good, email: '' })}`, audience)).toBe(false);
  });

  test('keys that cannot be had accept nobody', async () => {
    const blind = tokens(serviceAccount, null, async () => Promise.reject(new Error('no network')));
    expect(await blind.isOurs(`Bearer ${sign(good)}`, audience)).toBe(false);
  });

  test.each([[undefined], ['Basic abc'], [sign(good)], [`bearer ${sign(good)}`]])(
    'the header must be a bearer token',
    async (header) => {
      expect(await ours.isOurs(header, audience)).toBe(false);
    },
  );
});

describe('who is the person', () => {
  const person = {
    iss: 'https://accounts.google.com',
    aud: 'client.apps.example',
    sub: '10769',
    iat: now - 10,
    exp: now + 3000,
  };
  test('the user id of a token for our client', async () => {
    expect(await ours.person(sign(person))).toBe('10769');
  });
  test.each([
    ['for another client', sign({ ...person, aud: 'other.apps.example' })],
    ['without a user id', sign({ ...person, sub: undefined })],
    ['with a user id that is none', sign({ ...person, sub: "1'; DROP TABLE remembered" })],
    ['not there', undefined],
  ])('nobody: a token %s', async (_, token) => {
    expect(await ours.person(token)).toBeNull();
  });
  test('without a client nobody is known', async () => {
    expect(await tokens(serviceAccount, null, async () => ({ k1: google.publicKey })).person(sign(person))).toBeNull();
  });
});
