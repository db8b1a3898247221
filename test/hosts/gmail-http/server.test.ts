import { createSign, generateKeyPairSync } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contents } from '../../../src/core/store/store';
import type { Configuration } from '../../../src/hosts/gmail-http/configuration';
import { configuration } from '../../../src/hosts/gmail-http/configuration';
import { type Database, embedded } from '../../../src/hosts/gmail-http/database';
import { gmail } from '../../../src/hosts/gmail-http/gmail';
import { migrate } from '../../../src/hosts/gmail-http/migrations';
import { type People, people } from '../../../src/hosts/gmail-http/people';
import { type LogLine, type Running, serve } from '../../../src/hosts/gmail-http/server';
import { tokens } from '../../../src/hosts/gmail-http/token';
import { takeHere } from '../../../src/hosts/gmail-http/turning';
import { type GmailApi, gmailApi, goodMessageToken, goodUserToken } from '../../fakes/gmail-api';

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const publicUrl = 'https://addon.example';
const serviceAccount = 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com';
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = (claims: object): string => {
  const now = Math.floor(Date.now() / 1000);
  const body = `${part({ alg: 'RS256', kid: 'k' })}.${part({ iss: 'https://accounts.google.com', iat: now, exp: now + 3000, ...claims })}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key.privateKey).toString('base64url')}`;
};
const systemToken = (name: string): string =>
  sign({ aud: `${publicUrl}/${name}`, email: serviceAccount, email_verified: true });
const personToken = (sub: string): string => sign({ aud: 'client', sub });

const read = 'https://www.googleapis.com/auth/gmail.addons.current.message.action';
const compose = 'https://www.googleapis.com/auth/gmail.addons.current.action.compose';
const event = (more: object = {}, parameters: object = {}, formInputs: object = {}) => ({
  commonEventObject: {
    hostApp: 'GMAIL',
    platform: 'WEB',
    userLocale: 'en',
    timeZone: { id: 'Europe/Berlin' },
    parameters,
    formInputs,
  },
  gmail: { messageId: '18c', threadId: '18a', accessToken: goodMessageToken },
  authorizationEventObject: {
    userOAuthToken: goodUserToken,
    userIdToken: personToken('anna'),
    authorizedScopes: [read, compose],
  },
  ...more,
});
const canary = 'CANARY';
const letter = {
  id: '18c',
  threadId: '18a',
  payload: {
    mimeType: 'text/plain',
    headers: [
      { name: 'From', value: `Marisol ${canary}name <marisol.${canary}@northwind.example>` },
      { name: 'To', value: 'Sam <sam@home.example>' },
      { name: 'Subject', value: `Interview for the Data Analyst role ${canary}subject` },
      { name: 'Date', value: 'Mon, 03 Mar 2025 09:14:00 -0500' },
      { name: 'Message-ID', value: '<a@northwind.example>' },
    ],
    body: {
      data: Buffer.from(
        `Hi Sam,\n\nWe would like to invite you to an interview. ${canary}body\n\nBest,\nMarisol`,
      ).toString('base64url'),
    },
  },
};

let api: GmailApi;
let database: Database;
let store: People;
let running: Running;
let log: LogLine[] = [];
let time = Date.now();
const start = (settings: Partial<Configuration['limits']> = {}, other: Partial<People> = {}): Promise<Running> => {
  const base = configuration({
    PUBLIC_URL: publicUrl,
    SERVICE_ACCOUNT: serviceAccount,
    OAUTH_CLIENT_ID: 'client',
    GMAIL_ROOT_URL: api.rootUrl,
    PORT: '0',
  });
  return serve(
    {
      configuration: { ...base, limits: { ...base.limits, perMinute: 1_000_000, linger: 200, ...settings } },
      publicUrl,
      tokens: tokens(serviceAccount, 'client', async () => ({ k: key.publicKey })),
      people: { ...store, ...other },
      take: takeHere,
      gmail: (user, message) => gmail(api.rootUrl, user, message, 300, { attempts: 2, pause: 1, longest: 20 }),
      now: () => '2025-03-03T16:00:00Z',
      clock: () => time,
      log: (line) => log.push(line),
    },
    '127.0.0.1',
  );
};
const post = async (
  name: string,
  body: unknown = event(),
  authorization: string | null = `Bearer ${systemToken(name)}`,
  on = running,
) => {
  const response = await fetch(`http://127.0.0.1:${on.port}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, never> };
};

beforeAll(async () => {
  api = await gmailApi();
  database = await embedded('memory://');
  await migrate(database);
  store = people(database);
  running = await start();
});
afterAll(async () => {
  await running.stop();
  await database.close();
  await api.close();
});
beforeEach(() => {
  api.reset();
  api.put('18c', letter);
  log = [];
});

/** The parameters of the first action of a name anywhere in an answer. */
const actionIn = (json: unknown, name: string): Record<string, string> | null => {
  if (typeof json !== 'object' || json === null) return null;
  const found = json as { function?: string; parameters?: { key: string; value: string }[] };
  if (found.function === `${publicUrl}/${name}`)
    return Object.fromEntries((found.parameters ?? []).map((each) => [each.key, each.value]));
  for (const each of Object.values(json)) {
    const inside = actionIn(each, name);
    if (inside) return inside;
  }
  return null;
};

describe('the conversation with Google', () => {
  test('opening a letter reads nothing', async () => {
    const { status, json } = await post('onMessageOpen');
    expect(status).toBe(200);
    expect(api.seen).toHaveLength(0);
    expect(actionIn(json, 'readLetter')).toEqual({ messageId: '18c' });
  });

  test('click, read, create: the draft stands in the conversation, and Gmail is told to open it', async () => {
    const card = await post('readLetter', event({}, actionIn((await post('onMessageOpen')).json, 'readLetter') ?? {}));
    const parameters = actionIn(card.json, 'createReply');
    expect(parameters).not.toBeNull();
    const { json } = await post('createReply', event({}, parameters ?? {}));
    expect(json).toEqual({
      hostAppAction: { gmailAction: { openCreatedDraftActionMarkup: { draftId: 'r1', draftThreadId: '18a' } } },
    });
    expect(api.drafts[0]?.raw).toMatch(/^To: marisol\.CANARY@northwind\.example\r$/m);
    expect(api.drafts[0]?.raw).toMatch(/^In-Reply-To: <a@northwind\.example>\r$/m);
    expect(api.seen.map((each) => `${each.method} ${each.path.split('?')[0]}`)).not.toContainEqual(
      expect.stringMatching(/send/i),
    );
  });

  test('an event without the letter’s id is answered from the parameter', async () => {
    const { json } = await post('readLetter', {
      ...event({}, { messageId: '18c' }),
      gmail: { accessToken: goodMessageToken },
    });
    expect(actionIn(json, 'createReply')).not.toBeNull();
  });

  test('a scope that was not granted is asked for', async () => {
    const few = event({ authorizationEventObject: { userOAuthToken: goodUserToken, authorizedScopes: [] } });
    expect((await post('readLetter', few)).json).toEqual({ requesting_google_scopes: { scopes: [read] } });
    expect((await post('createReply', few)).json).toEqual({ requesting_google_scopes: { scopes: [read, compose] } });
  });

  test('no answer holds a member of ours that Google does not know', async () => {
    expect(JSON.stringify((await post('readLetter')).json)).not.toContain('"x-');
  });

  test('what is kept is kept for the person, and for nobody where the person is not known', async () => {
    const form = {
      signed: { stringInputs: { value: ['yes'] } },
      signOffName: { stringInputs: { value: ['Sam Okafor'] } },
    };
    await post('keepSettings', event({}, {}, form));
    expect(JSON.stringify(await store.recall('anna'))).toContain('Sam Okafor');
    const nobody = event(
      { authorizationEventObject: { userOAuthToken: goodUserToken, authorizedScopes: [read, compose] } },
      {},
      form,
    );
    const { json } = await post('keepSettings', nobody);
    expect(log.at(-1)?.outcome).toBe('memory');
    expect(JSON.stringify(json)).toContain('pushCard');
  });

  test('an opened invitation waits for its person until the reply is made', async () => {
    const opened = () => store.recall('wanda').then((kept) => contents(kept).values.get('season:18c'));
    const hers = (parameters: object = {}) =>
      event(
        { authorizationEventObject: { userOAuthToken: goodUserToken, userIdToken: personToken('wanda') } },
        parameters,
      );
    const card = await post('readLetter', hers());
    expect(await opened()).toBe('waiting 2025-03-03T09:14:00-05:00');
    expect(JSON.stringify((await post('onHomepage', hers())).json)).toContain('Not answered yet (1)');
    await post('createReply', hers(actionIn(card.json, 'createReply') ?? {}));
    expect(await opened()).toBe('answered 2025-03-03T09:14:00-05:00');
    expect(JSON.stringify((await post('onHomepage', hers())).json)).not.toContain('Not answered yet');
  });

  test('a database that is down costs the settings, not the reply', async () => {
    const down = () => Promise.reject(new Error('down CANARY'));
    const limping = await start({}, { recall: down, carried: down, carry: down, keep: down, isWell: down });
    const card = await post('readLetter', event(), undefined, limping);
    expect(actionIn(card.json, 'createReply')).not.toBeNull();
    const ready = await fetch(`http://127.0.0.1:${limping.port}/readyz`);
    expect(ready.status).toBe(503);
    await limping.stop();
  });
});

describe('who is refused', () => {
  test.each([
    ['no token', null],
    ['a token for another function', `Bearer ${systemToken('onMessageOpen')}`],
    ['a person’s token', `Bearer ${personToken('anna')}`],
  ])('%s: 401, and nothing is read', async (_, authorization) => {
    expect((await post('readLetter', event(), authorization)).status).toBe(401);
    expect(api.seen).toHaveLength(0);
  });
  test('a body above 256 KB: 413', async () => {
    expect((await post('readLetter', JSON.stringify(event({ x: 'x'.repeat(300 * 1024) })))).status).toBe(413);
  });
  test('a body above 256 KB that does not say so: 413', async () => {
    const status = await new Promise<number | undefined>((done, fail) => {
      const sent = httpRequest(
        {
          port: running.port,
          method: 'POST',
          path: '/readLetter',
          headers: { authorization: `Bearer ${systemToken('readLetter')}`, 'transfer-encoding': 'chunked' },
        },
        (response) => {
          response.resume();
          done(response.statusCode);
        },
      );
      sent.on('error', fail);
      for (let piece = 0; piece < 40; piece++) sent.write('x'.repeat(8 * 1024));
      sent.end();
    });
    expect(status).toBe(413);
  });
  test.each([['not json'], ['[]'], ['null'], ['5']])('a body that is no event: 400 %s', async (body) => {
    expect((await post('readLetter', body)).status).toBe(400);
  });
  test('what does not exist: 404; another method: 405', async () => {
    expect((await post('constructor')).status).toBe(404);
    expect((await post('../healthz')).status).not.toBe(500);
    expect((await fetch(`http://127.0.0.1:${running.port}/readLetter`)).status).toBe(405);
  });
  test('more than 60 a minute: 429, for that person only, until the minute is over', async () => {
    const strict = await start({ perMinute: 60 });
    time = 1_000 * 60_000;
    const statuses: number[] = [];
    for (let at = 0; at < 61; at++) statuses.push((await post('onMessageOpen', event(), undefined, strict)).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses[60]).toBe(429);
    const bela = event({
      authorizationEventObject: { userOAuthToken: goodUserToken, userIdToken: personToken('bela') },
    });
    expect((await post('onMessageOpen', bela, undefined, strict)).status).toBe(200);
    time += 60_000;
    expect((await post('onMessageOpen', event(), undefined, strict)).status).toBe(200);
    time = Date.now();
    await strict.stop();
  });
});

describe('what is told to nobody', () => {
  test('1,000 failing requests leave no name, address, subject, text or token in the log', async () => {
    const ways = ['reset', 'cut', 'empty', 'html', 'half-json', 'wrong-type', 'no-id'] as const;
    for (let at = 0; at < 1000; at++) {
      const method = at % 2 ? 'get' : 'create';
      const fault =
        at % 3 ? { status: [400, 401, 403, 404, 413, 429, 500, 503][at % 8] ?? 500 } : { way: ways[at % 7] ?? 'reset' };
      api.fail(method, fault, fault);
      const name = method === 'get' ? 'readLetter' : 'createReply';
      const broken = at % 11 === 0 ? `Bearer ${systemToken(name)}x` : undefined;
      await post(name, event({}, { [`${canary}parameter`]: canary }), broken);
    }
    expect(log).toHaveLength(1000);
    const told = JSON.stringify(log);
    for (const secret of [canary, goodUserToken, goodMessageToken, 'eyJ', 'northwind', 'home.example'])
      expect(told).not.toContain(secret);
    expect(log.filter((line) => line.status >= 500)).toEqual([]);
  }, 120_000);

  test('an address that does not exist is not repeated into the log', async () => {
    await post(`${canary}?${canary}`);
    expect(JSON.stringify(log)).not.toContain(canary);
  });
});

describe('the end', () => {
  test('a stopping server answers what is under way and takes nothing new', async () => {
    const stopping = await start();
    api.fail('get', { status: 500 });
    const under = Array.from({ length: 8 }, () => post('readLetter', event(), undefined, stopping));
    await new Promise((done) => setTimeout(done, 20));
    const stopped = stopping.stop();
    const answers = await Promise.all(under);
    expect(answers.map((each) => each.status)).toEqual(answers.map(() => 200));
    await stopped;
    await expect(post('readLetter', event(), undefined, stopping)).rejects.toThrow();
  });

  // Connections that the system has let in before the server saw them; requests queued for few sockets that stay open.
  test.each([
    ['the default lingering', undefined],
    ['0.2 s', 200],
    ['no lingering', 0],
  ])(
    'with %s none of 48 is dropped, connections not yet seen and open ones among them',
    async (_, linger) => {
      const stopping = await start(
        linger === undefined
          ? { linger: configuration({ PUBLIC_URL: publicUrl, SERVICE_ACCOUNT: serviceAccount }).limits.linger }
          : { linger },
      );
      const few = new Agent({ keepAlive: true, maxSockets: 8 });
      const ask = (agent: Agent | undefined) =>
        new Promise<number>((done, fail) => {
          const sent = httpRequest(
            {
              port: stopping.port,
              method: 'POST',
              path: '/onMessageOpen',
              ...(agent ? { agent } : { agent: false }),
              headers: { authorization: `Bearer ${systemToken('onMessageOpen')}`, 'content-type': 'application/json' },
            },
            (response) => {
              response.resume().once('end', () => done(response.statusCode ?? 0));
            },
          );
          sent.once('error', fail);
          sent.end(JSON.stringify({ ...event(), authorizationEventObject: { userOAuthToken: goodUserToken } }));
        });
      await Promise.all(Array.from({ length: 8 }, () => ask(few)));
      const asked = Array.from({ length: 48 }, (_each, at) => ask(at < 8 ? few : undefined));
      const stopped = stopping.stop();
      expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
      await stopped;
      few.destroy();
    },
    30_000,
  );

  test('a balancer that looks at /readyz is told first, and loses nothing it has sent', async () => {
    const stopping = await start({ linger: 500 });
    const ready = async () => (await fetch(`http://127.0.0.1:${stopping.port}/readyz`)).ok;
    const statuses: number[] = [];
    let asked = 0;
    const balancer = async (): Promise<void> => {
      while (await ready()) {
        asked += 1;
        statuses.push((await post('onMessageOpen', event(), undefined, stopping)).status);
      }
    };
    const all = Promise.all([balancer(), balancer(), balancer()]);
    while (asked < 5) await new Promise((done) => setTimeout(done, 20));
    await Promise.all([stopping.stop(), all]);
    expect(statuses).toEqual(Array.from({ length: asked }, () => 200));
  }, 30_000);
});

describe('the configuration', () => {
  const good = { PUBLIC_URL: 'https://addon.example/', SERVICE_ACCOUNT: serviceAccount };
  test('takes what is right', () => {
    expect(configuration(good)).toMatchObject({ publicUrl: 'https://addon.example', port: 8080, databaseUrl: null });
  });
  test.each([
    [{ ...good, PUBLIC_URL: undefined }, 'PUBLIC_URL'],
    [{ ...good, PUBLIC_URL: 'http://addon.example' }, 'PUBLIC_URL'],
    [{ ...good, SERVICE_ACCOUNT: '' }, 'SERVICE_ACCOUNT'],
    [{ ...good, SERVICE_ACCOUNT: 'somebody@gmail.example' }, 'SERVICE_ACCOUNT'],
    [{ ...good, PORT: 'eighty' }, 'PORT'],
    [{ ...good, GMAIL_ROOT_URL: 'http://gmail.example' }, 'GMAIL_ROOT_URL'],
  ])('does not start half configured: %j', (env, named) => {
    expect(() => configuration(env)).toThrow(named);
  });
});
