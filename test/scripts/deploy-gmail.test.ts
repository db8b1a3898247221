import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'decline-politely-built-'));
let calls: { method: string; path: string; body: Record<string, unknown>; authorization: string | undefined }[] = [];
let files: { name: string; type: string; source: string }[] = [];
let server: Server;

beforeAll(async () => {
  writeFileSync(join(folder, 'Code.js'), 'var DeclineAddon;');
  writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Etc/UTC"}');
  server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    const body = text ? JSON.parse(text) : {};
    const path = (request.url ?? '').split('?')[0] ?? '';
    calls.push({ method: request.method ?? '', path, body, authorization: request.headers.authorization });
    const answers: Record<string, object> = {
      'GET content': { files },
      'PUT content': { files: body.files },
      'POST versions': { versionNumber: 7 },
      'PUT deployments': { deploymentId: 'D1' },
      'POST deployments': { deploymentId: 'D2' },
    };
    const room = path.replace('/v1/projects/S1/', '').split('/')[0];
    const answer = answers[`${request.method} ${room}`];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { error: { message: 'not found' } }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise<void>((done) => server.close(() => done()));
});
beforeEach(() => {
  calls = [];
  files = [
    { name: 'appsscript', type: 'JSON', source: '{}' },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  ];
});

const run = (...words: string[]): Promise<{ status: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/deploy-gmail.mjs', '--from', folder, ...words], {
      cwd: root,
      env: {
        ...process.env,
        SCRIPT_ID: 'S1',
        GOOGLE_ACCESS_TOKEN: 'token',
        APPS_SCRIPT_ROOT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece) => {
      out += piece;
    });
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.on('close', (status) => done({ status, out, err }));
  });
const asked = () => calls.map((call) => `${call.method} ${call.path}`);

describe('npm run deploy:gmail', () => {
  test('without --apply it only looks', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(out).toContain('Nothing was changed');
    expect(asked()).toEqual(['GET /v1/projects/S1/content']);
  });

  test('with --apply: content, version, a new deployment', async () => {
    const { status } = await run('--apply');
    expect(status).toBe(0);
    expect(asked()).toEqual([
      'GET /v1/projects/S1/content',
      'PUT /v1/projects/S1/content',
      'POST /v1/projects/S1/versions',
      'POST /v1/projects/S1/deployments',
    ]);
    expect(((calls[1]?.body.files ?? []) as { name: string }[]).map((file) => file.name)).toEqual([
      'appsscript',
      'Code',
    ]);
    expect(calls[0]?.authorization).toBe('Bearer token');
  });

  test('an existing deployment is moved to the new version', async () => {
    await run('--apply', '--deployment', 'D1');
    expect(asked().at(-1)).toBe('PUT /v1/projects/S1/deployments/D1');
    expect(calls.at(-1)?.body).toMatchObject({
      deploymentConfig: { versionNumber: 7, manifestFileName: 'appsscript' },
    });
  });

  test.each([
    ['a file that is not ours', { name: 'Secret', type: 'SERVER_JS', source: 'x' }],
    ['a Code.js written by somebody else', { name: 'Code', type: 'SERVER_JS', source: 'function pay() { return 1; }' }],
  ])('%s: refused, nothing is replaced', async (_, file) => {
    files = [...files.filter((each) => each.name !== file.name), file];
    const { status, err } = await run('--apply');
    expect(status).toBe(1);
    expect(err).toContain('not ours');
    expect(asked()).toEqual(['GET /v1/projects/S1/content']);
  });
});
