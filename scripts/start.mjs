#!/usr/bin/env node
// npm start: installs what is missing, builds the playground where it is absent or stale, serves it on this machine.
//   PORT=4400 npm start    a port of your own; without it 4310, or the next free one
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './installed.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/playground');

const start = async () => {
  const asked = askedPort(process.env.PORT);
  ensurePackages();
  if (isStale()) build();
  const { server, address } = await serve(folder, { port: asked ?? 4310, search: true });
  console.log('The playground is ready. Nothing you do there leaves this machine. Stop it with Ctrl+C.');
  console.log(address);
  if (process.stdin.isTTY && process.stdout.isTTY && !process.env.CI) openBrowser(address);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

const askedPort = (text) => {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${text}", which is no port (1 to 65535).`);
  return port;
};

/** True where the built page is absent, or older than anything it is made of. */
const isStale = () => {
  const built = join(folder, 'index.html');
  if (!existsSync(built)) return true;
  const when = statSync(built).mtimeMs;
  const sources = ['src', 'scripts/build.mjs', 'scripts/webpack-base.mjs', 'package-lock.json'];
  return sources.some((each) => newest(join(root, each)) > when);
};

const newest = (path) => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const build = () => {
  console.log('Building the playground …');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--only', 'playground'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The playground could not be built. "npm run build" shows why.');
};

const openBrowser = (address) => {
  const [command, ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  // A machine without a browser to open is no fault: the address stands above.
  spawn(command, [...words, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
