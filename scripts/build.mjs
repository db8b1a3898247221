#!/usr/bin/env node
// Builds what each host's webpack.part.mjs describes.
//   node scripts/build.mjs [--only cli,outlook] [--env origin=https://…] [--mode development]
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { root } from './webpack-base.mjs';

const words = process.argv.slice(2);
const after = (flag) => words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []));
const only = after('--only').flatMap((list) => list.split(','));
const env = Object.fromEntries(after('--env').map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')]));
if (after('--mode')[0]) env.mode = after('--mode')[0];

const hosts = readdirSync(join(root, 'src/hosts')).filter((host) =>
  existsSync(join(root, 'src/hosts', host, 'webpack.part.mjs')),
);
const unknown = only.filter((host) => !hosts.includes(host));
if (unknown.length) {
  console.error(`No such host: ${unknown.join(', ')}. There are: ${hosts.join(', ')}.`);
  process.exit(2);
}
const parts = [];
for (const host of hosts.filter((each) => !only.length || only.includes(each))) {
  const { part } = await import(pathToFileURL(join(root, 'src/hosts', host, 'webpack.part.mjs')).href);
  parts.push(...[await part(env)].flat());
}
const stats = await new Promise((done, fail) =>
  webpack(parts, (error, result) => (error ? fail(error) : done(result))),
);
console.log(stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY, assets: false }));
for (const { compilation } of stats.stats) {
  for (const { name, size } of compilation
    .getAssets()
    .map((asset) => ({ name: asset.name, size: asset.source.size() })))
    if (/\.(js|css|html|xml|json)$/.test(name))
      console.log(`  ${compilation.name}/${name}  ${(size / 1024).toFixed(1)} KB`);
}
if (stats.hasErrors()) process.exit(1);
