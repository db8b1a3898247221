#!/usr/bin/env node
// npm run outlook: builds the add-in, serves it on https://localhost:3000 and says how Outlook learns of it.
// Outlook wants a certificate that this computer trusts: office-addin-dev-certs makes one and asks before it is installed.
//   node scripts/outlook.mjs [--cert FILE --key FILE]     a certificate of your own instead (PEM)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { frames, headers } from '../src/hosts/outlook/headers.mjs';
import { developmentOrigin } from '../src/hosts/outlook/webpack.part.mjs';
import { root } from './webpack-base.mjs';

const { values: own } = parseArgs({ options: { cert: { type: 'string' }, key: { type: 'string' } } });

const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--only', 'outlook'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const certificate = async () => {
  try {
    if (own.cert && own.key) return { cert: readFileSync(own.cert), key: readFileSync(own.key) };
    const certificates = (await import('office-addin-dev-certs')).default;
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    console.error(`No trusted certificate could be made: ${error instanceof Error ? error.message : error}`);
    console.error('Outlook loads add-ins over https only. Try: npx office-addin-dev-certs install');
    console.error('or bring a certificate for localhost: npm run outlook -- --cert FILE --key FILE');
    process.exit(1);
  }
};

const folder = join(root, 'dist/outlook');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** The file that an address names, or null: never one outside the folder. */
const fileAt = (url) => {
  try {
    const file = join(folder, normalize(decodeURIComponent(new URL(url, developmentOrigin).pathname)));
    return file.startsWith(folder + sep) && types[extname(file)] && existsSync(file) ? file : null;
  } catch {
    return null;
  }
};

createServer(await certificate(), (request, response) => {
  const file = fileAt(request.url ?? '/');
  response.writeHead(file ? 200 : 404, {
    ...headers(frames),
    'Content-Type': file ? types[extname(file)] : 'text/plain',
    'Cache-Control': 'no-cache',
  });
  response.end(file ? readFileSync(file) : 'Not found');
}).listen(new URL(developmentOrigin).port, 'localhost', () => {
  console.log(`
Decline Politely is served on ${developmentOrigin} (Ctrl+C ends it; build again and reload the pane after a change).

Add it to Outlook once:
  Web, new Outlook, Mac   open https://aka.ms/olksideload > My add-ins > Custom add-ins > Add a custom add-in
                          > Add from file, and choose ${join(root, 'manifest.xml')}
  Classic on Windows      the same; it shows up there within a day, at once after File > Manage Add-ins
  Or                      npx office-addin-debugging start manifest.xml desktop --app outlook

Then open an interview invitation: Apps > Decline politely.
`);
});
