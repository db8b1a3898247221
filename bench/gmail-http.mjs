#!/usr/bin/env node
// Load on loopback, bounded: our server against a bare one that makes the same Gmail call and answers a constant card,
// interleaved in one run. Then memory over many requests, and a stop under load.
//   node bench/gmail-http.mjs [--requests 20000] [--rounds 5]
import { createSign, generateKeyPairSync } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import { root } from '../scripts/webpack-base.mjs';
import { bundle } from './bundle.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [soak, rounds] = [option('requests', 20_000), option('rounds', 5)];
const { serve, tokens, people, gmail, embedded, migrate, configuration } = await bundle('gmail-http', [
  `export { serve } from '${root}src/hosts/gmail-http/server';`,
  `export { tokens } from '${root}src/hosts/gmail-http/token';`,
  `export { people } from '${root}src/hosts/gmail-http/people';`,
  `export { gmail } from '${root}src/hosts/gmail-http/gmail';`,
  `export { embedded } from '${root}src/hosts/gmail-http/database';`,
  `export { migrate } from '${root}src/hosts/gmail-http/migrations';`,
  `export { configuration } from '${root}src/hosts/gmail-http/configuration';`,
]);

const text = `Hi Sam,\n\nThank you for your application. We would like to invite you to a video interview for the Data Analyst position at Acme on Thursday, 5 March 2026 at 2:00 pm (CET).\n\nKind regards,\nMaria Kowalska\nTalent Partner\nAcme\n`;
const letter = JSON.stringify({
  id: '18c',
  threadId: '18a',
  payload: {
    mimeType: 'text/plain',
    headers: [
      { name: 'From', value: 'Maria Kowalska <maria@acme.example>' },
      { name: 'To', value: 'Sam <sam@home.example>' },
      { name: 'Subject', value: 'Interview for the Data Analyst position at Acme' },
      { name: 'Date', value: 'Mon, 02 Mar 2026 09:00:00 +0100' },
    ],
    body: { data: Buffer.from(text).toString('base64url') },
  },
});
const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));
const google = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(letter);
});
const rootUrl = `http://127.0.0.1:${await listen(google)}/`;

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const account = 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com';
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const head = `${part({ alg: 'RS256', kid: 'k' })}.${part({ iss: 'https://accounts.google.com', aud: 'https://addon.example/readLetter', email: account, email_verified: true, iat: now, exp: now + 3600 })}`;
const token = `${head}.${createSign('RSA-SHA256').update(head).sign(key.privateKey).toString('base64url')}`;

const database = await embedded('memory://');
await migrate(database);
const settings = configuration({
  PUBLIC_URL: 'https://addon.example',
  SERVICE_ACCOUNT: account,
  GMAIL_ROOT_URL: rootUrl,
  PORT: '0',
});
let lines = 0;
const start = () =>
  serve(
    {
      configuration: { ...settings, limits: { ...settings.limits, perMinute: Number.MAX_SAFE_INTEGER } },
      publicUrl: 'https://addon.example',
      tokens: tokens(account, null, async () => ({ k: key.publicKey })),
      people: people(database),
      gmail: (user, message) => gmail(rootUrl, user, message, 10_000),
      now: () => '2026-03-02T10:00:00Z',
      clock: () => Date.now(),
      log: () => lines++,
    },
    '127.0.0.1',
  );
const ours = await start();
const bare = createServer(async (asked, response) => {
  for await (const _ of asked);
  await gmail(rootUrl, 'u', 'm', 10_000).letter('18c');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(card);
});

const body = JSON.stringify({
  commonEventObject: { userLocale: 'en' },
  gmail: { messageId: '18c', accessToken: 'm' },
  authorizationEventObject: { userOAuthToken: 'u' },
});
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const post = (port) =>
  new Promise((done, fail) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        path: '/readLetter',
        method: 'POST',
        agent,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () => done({ status: response.statusCode, text: Buffer.concat(pieces).toString() }));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
/** Requests a second, 8 at a time. */
const throughput = async (port, count) => {
  const begun = performance.now();
  let left = count;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left-- > 0) {
        const { status } = await post(port);
        if (status !== 200) throw new Error(`status ${status}`);
      }
    }),
  );
  return count / ((performance.now() - begun) / 1000);
};
const card = (await post(ours.port)).text;
if (!card.includes('createReply')) throw new Error('the server did not answer with the letter card');
const barePort = await listen(bare);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
await throughput(ours.port, 300);
await throughput(barePort, 300);
const ratios = [];
for (let round = 0; round < rounds; round++) {
  const [mine, theirs] = [await throughput(ours.port, 400), await throughput(barePort, 400)];
  ratios.push(mine / theirs);
  console.log(
    `round ${round + 1}: ours ${mine.toFixed(0)}/s, bare ${theirs.toFixed(0)}/s, ratio ${(mine / theirs).toFixed(2)}`,
  );
}
console.log(`throughput ratio, median of ${rounds}: ${median(ratios).toFixed(2)} (goal: at least 0.60)`);

global.gc?.();
const steps = [];
for (let step = 0; step < 5; step++) {
  await throughput(ours.port, Math.ceil(soak / 5));
  global.gc?.();
  steps.push(Math.round(process.memoryUsage().heapUsed / 1024 / 1024));
}
console.log(
  `heap in MB after each fifth of ${soak} requests: ${steps.join(', ')}${global.gc ? '' : ' (run with --expose-gc for exact figures)'}`,
);

let [answered, dropped] = [0, 0];
const under = Array.from({ length: 64 }, () =>
  post(ours.port).then(
    () => answered++,
    () => dropped++,
  ),
);
await new Promise((done) => setTimeout(done, 30));
await Promise.all([ours.stop(), ...under]);
console.log(`stopped under load: ${answered} answered, ${dropped} dropped`);
agent.destroy();
bare.close();
google.close();
google.closeAllConnections();
bare.closeAllConnections();
await database.close();
