// One of the two servers of the bench, in a process of its own: ours, or a bare one that makes the same Gmail call through
// the same client with the tokens of the event, and answers a constant card.
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const send = (message) => process.send(message);
const start = async ({
  bundle,
  worker,
  role,
  rootUrl,
  account,
  clientId,
  publicKey,
  databaseUrl,
  publicUrl,
  letterCard,
}) => {
  const parts = await import(bundle);
  const { serve, tokens, people, gmail, client, embedded, cluster, migrate, configuration, turners } = parts;
  if (role === 'bare') return bare(client, rootUrl, letterCard);
  const database = databaseUrl ? cluster(databaseUrl) : await embedded('memory://');
  await migrate(database);
  const certificates = { k: publicKey };
  const settings = configuration({
    PUBLIC_URL: publicUrl,
    SERVICE_ACCOUNT: account,
    GMAIL_ROOT_URL: rootUrl,
    PORT: '0',
  });
  const written = process.stdout;
  const running = await serve(
    {
      configuration: { ...settings, limits: { ...settings.limits, perMinute: Number.MAX_SAFE_INTEGER } },
      publicUrl,
      tokens: tokens(account, clientId, async () => certificates),
      people: people(database),
      gmail: (user, message) => gmail(rootUrl, user, message, 10_000),
      now: () => '2026-03-02T10:00:00Z',
      take: turners(availableParallelism(), () => new Worker(new URL(worker)), 10_000).take,
      clock: () => Date.now(),
      log: (line) => written.write(`${JSON.stringify(line)}\n`),
    },
    '127.0.0.1',
  );
  process.on('SIGTERM', async () => {
    await running.stop();
    process.exit(0);
  });
  return running.port;
};

const bare = (client, rootUrl, letterCard) =>
  new Promise((done) => {
    const server = createServer(async (request, response) => {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      const event = JSON.parse(Buffer.concat(pieces).toString());
      const { userOAuthToken } = event.authorizationEventObject;
      const api = client(rootUrl, userOAuthToken, event.gmail.accessToken, 10_000);
      await api.users.messages.get({ userId: 'me', id: event.gmail.messageId, format: 'full' });
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(letterCard) });
      response.end(letterCard);
    });
    server.keepAliveTimeout = 120_000;
    server.listen(0, '127.0.0.1', () => done(server.address().port));
  });

// Nobody is left to ask: then this ends too.
process.on('disconnect', () => process.exit());
process.once('message', async (given) => {
  const port = await start(given);
  process.on('message', (asked) => {
    if (asked === 'collect') globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    send({ usage: process.cpuUsage(), heap: heapUsed / 1048576, rss: rss / 1048576 });
  });
  send({ port });
});
