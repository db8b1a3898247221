#!/usr/bin/env node
// Renders assets/icon.svg to every size Outlook and Google want. The PNGs are committed: run this after changing the SVG.
// Outlook: 64 and 128 for the store, 16, 32, 80 for the ribbon, 25 and 48 in case of a phone. Google: 48, 96, 128.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './webpack-base.mjs';

const sizes = [16, 20, 24, 25, 32, 40, 48, 64, 80, 96, 128];

const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
for (const size of sizes) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(join(root, `assets/icon-${size}.png`), png);
}
