import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../../scripts/serve.mjs';

let folder = '';
let running: { readonly server: Server; readonly port: number };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'playground-serve-'));
  mkdirSync(join(folder, 'site/inner'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'site/inner/a b.json'), '{}');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  running = await serve(join(folder, 'site'));
});
afterAll(() => {
  running.server.close();
  running.server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The address as it is, without the tidying a browser does. */
const ask = (path: string, more: { readonly method?: string; readonly host?: string } = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    const asked = request(
      {
        port: running.port,
        host: '127.0.0.1',
        path,
        method: more.method ?? 'GET',
        headers: { host: more.host ?? `127.0.0.1:${running.port}` },
      },
      (answer) => {
        let body = '';
        answer.on('data', (piece) => {
          body += piece;
        });
        answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asked.on('error', fail);
    asked.end();
  });

describe('the small web server', () => {
  test('serves the page, and files by their kind', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<p>page</p>' });
    const json = await ask('/inner/a%20b.json?x=1');
    expect(json.status).toBe(200);
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('sends the headers that keep a page to itself', async () => {
    const { headers } = await ask('/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "frame-ancestors 'self'",
    });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/inner/../../secret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '//etc/passwd',
    '/%00',
    '/%E0%A4%A',
    '/inner',
    '/nothing.html',
    '/..',
  ])('gives nothing away: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('only reads', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test('answers to no name but its own', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(421);
    expect((await ask('/', { host: `localhost:${running.port}` })).status).toBe(200);
  });

  test('takes the next free port where it may search, and says no where it may not', async () => {
    const next = await serve(join(folder, 'site'), { port: running.port, search: true });
    expect(next.port).toBeGreaterThan(running.port);
    next.server.close();
    await expect(serve(join(folder, 'site'), { port: running.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
