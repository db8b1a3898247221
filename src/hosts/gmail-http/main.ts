import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { configuration } from './configuration';
import { cluster, embedded } from './database';
import { gmail } from './gmail';
import { migrate } from './migrations';
import { people } from './people';
import { serve } from './server';
import { googleCertificates, tokens } from './token';
import { turners } from './turners';

const main = async (): Promise<void> => {
  const settings = configuration(process.env);
  const database = settings.databaseUrl ? cluster(settings.databaseUrl) : await embedded(settings.dataFolder);
  await migrate(database);
  const threads = turners(
    availableParallelism(),
    () => new Worker(join(__dirname, 'turn-worker.js')),
    settings.limits.turn,
  );
  await threads.ready();
  const running = await serve({
    configuration: settings,
    publicUrl: settings.publicUrl,
    tokens: tokens(settings.serviceAccount, settings.clientId, googleCertificates()),
    people: people(database),
    gmail: (user, message) => gmail(settings.gmailRootUrl, user, message, settings.limits.call),
    take: threads.take,
    now: () => new Date().toISOString(),
    clock: () => Date.now(),
    log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  });
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), outcome: 'listening', port: running.port })}\n`,
  );
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await running.stop();
    await threads.stop();
    await database.close();
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), outcome: 'stopped' })}\n`);
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
};

main().catch((error: unknown) => {
  // Start-up errors are ours or the database's; the message names a variable or a host, never a letter.
  process.stderr.write(`The server cannot start.\n${error instanceof Error ? error.message : ''}\n`);
  process.exit(1);
});
