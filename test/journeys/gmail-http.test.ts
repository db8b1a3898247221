import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const built = join(__dirname, '../../dist/gmail-http/server.js');

test('the built server begins with its threads, answers, and ends when told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'decline-politely-server-'));
  const server = spawn(process.execPath, [built], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PUBLIC_URL: 'http://127.0.0.1:1',
      SERVICE_ACCOUNT: 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com',
      PORT: '0',
    },
  });
  try {
    const port = await new Promise<number>((done, fail) => {
      let said = '';
      server.stdout.on('data', (piece) => {
        said += piece;
        const found = /"listening","port":(\d+)/.exec(said);
        if (found) done(Number(found[1]));
      });
      let complaint = '';
      server.stderr.on('data', (piece) => {
        complaint += piece;
      });
      server.once('exit', (code) => fail(new Error(`ended with ${code}: ${complaint}`)));
    });
    const at = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}/${path}`, init);
    expect(await (await at('readyz')).json()).toEqual({ ready: true });
    expect((await at('readLetter', { method: 'POST', body: '{}' })).status).toBe(401);
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
