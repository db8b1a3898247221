import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../../..');
let folder = '';
let child: ChildProcess | null = null;

/** A checkout in which building is quick: what build.mjs really does is tested where the playground is. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playground-start-'));
  mkdirSync(join(folder, 'scripts'));
  mkdirSync(join(folder, 'src'));
  for (const name of ['start.mjs', 'serve.mjs', 'installed.mjs', 'webpack-base.mjs'])
    cpSync(join(root, 'scripts', name), join(folder, 'scripts', name));
  // Nothing is asked for and nothing is missing: what npm ci does is not tested here.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(join(folder, name), JSON.stringify({ packages: {} }));
  writeFileSync(join(folder, 'src/one.ts'), '');
  writeFileSync(
    join(folder, 'scripts/build.mjs'),
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist/playground', { recursive: true });
writeFileSync('dist/playground/index.html', 'the page');
appendFileSync('builds.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.BREAK) process.exit(1);
`,
  );
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly address: string;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const start = (env: Record<string, string> = {}): Promise<Started> => {
  const started = spawn(process.execPath, [join(folder, 'scripts/start.mjs')], {
    cwd: folder,
    env: { ...process.env, PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let said = '';
  const ended = new Promise<number | null>((done) => started.on('close', done));
  return new Promise((done) => {
    const hear = (piece: Buffer): void => {
      said += piece;
      const address = /^(http:\/\/127\.0\.0\.1:\d+)$/m.exec(said)?.[1];
      if (address) done({ address, output: () => said, ended });
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    void ended.then(() => done({ address: '', output: () => said, ended }));
  });
};

const builds = (): string =>
  existsSync(join(folder, 'builds.txt')) ? readFileSync(join(folder, 'builds.txt'), 'utf8') : '';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe('npm start', () => {
  test('builds what is absent, prints the address on a line of its own, serves, and ends cleanly on SIGINT', async () => {
    const port = await freePort();
    const { address, ended } = await start({ PORT: String(port) });
    expect(address).toBe(`http://127.0.0.1:${port}`);
    expect(builds()).toBe('--only playground\n');
    expect(await (await fetch(address)).text()).toBe('the page');
    child?.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('builds once, and again only where a source is newer', async () => {
    const port = String(await freePort());
    const first = await start({ PORT: port });
    child?.kill('SIGINT');
    await first.ended;
    const second = await start({ PORT: port });
    child?.kill('SIGINT');
    await second.ended;
    expect(builds()).toBe('--only playground\n');
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(join(folder, 'src/one.ts'), 'changed');
    await start({ PORT: port });
    expect(builds()).toBe('--only playground\n--only playground\n');
  });

  test('a taken port: the next free one', async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done));
    const { address } = await start({ PORT: String(port) });
    await new Promise((done) => taken.close(done));
    expect(Number(address.split(':')[2])).toBeGreaterThan(port);
    expect((await fetch(address)).status).toBe(200);
  });

  test('a PORT that is none, and a build that fails: a sentence, status 1, no stack', async () => {
    const wrong = await start({ PORT: 'abc' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.output()).toBe('PORT is "abc", which is no port (1 to 65535).\n');
    const broken = await start({ BREAK: '1' });
    expect(await broken.ended).toBe(1);
    expect(broken.output()).toContain('The playground could not be built.');
    expect(broken.output()).not.toContain('    at ');
  });
});
