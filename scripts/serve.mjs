// A small web server for a folder of files, on this machine only, with nothing but Node.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** Serves `folder` on 127.0.0.1 at `port`, or at the next free one where `search` says so. Resolves to {server, port, address}. */
export const serve = async (folder, { port = 0, search = false } = {}) => {
  const root = realpathSync(folder);
  const server = createServer((request, response) => answer(root, request, response));
  for (let next = port; ; next++) {
    const error = await listen(server, next);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' || !search || next >= Math.min(port + 99, 65_535)) throw error;
  }
  const { port: taken } = server.address();
  return { server, port: taken, address: `http://127.0.0.1:${taken}` };
};

const listen = (server, port) =>
  new Promise((done) => {
    server.once('error', done);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', done);
      done(null);
    });
  });

const answer = (root, request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
  // Another site's page must not reach this server under a name of its own (DNS rebinding).
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 421);
  const file = fileOf(root, request.url ?? '/');
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    ...headers,
    'content-type': kinds[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
};

/** The file an address means, or null. What lies outside the folder, by dots or by links, does not exist. */
const fileOf = (root, url) => {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    if (path.includes('\0')) return null;
    const real = realpathSync(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const found = statSync(real);
    return found.isFile() && real.startsWith(root + sep) ? { path: real, size: found.size } : null;
  } catch {
    return null;
  }
};

const refuse = (response, status, more = {}) => {
  response.writeHead(status, { ...headers, ...more, 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found\n' : 'Not served\n');
};

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': "frame-ancestors 'self'",
};

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
