// Builds the page of this folder into .build/pane-page: the pane as any host bundles it, with a host that a test steers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CssMinimizer from 'css-minimizer-webpack-plugin';
import MiniCssExtract from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { base, besidePage, compiledBeside, root } from '../../../../scripts/webpack-base.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(root, '.build/pane-page');
const config = base({ name: 'pane-page', env: { mode: process.env.PANE_MODE ?? 'production' } });

export const build = async () => {
  const stats = await new Promise((done, fail) =>
    webpack(
      {
        ...config,
        entry: { page: besidePage([join(here, 'page.css'), join(here, 'page.ts')]) },
        output: { ...config.output, path: folder, clean: true, trustedTypes: 'pane-page' },
        module: { rules: [...config.module.rules, { test: /\.css$/, use: [MiniCssExtract.loader, 'css-loader'] }] },
        plugins: [compiledBeside(), new MiniCssExtract()],
        optimization: { minimizer: ['...', new CssMinimizer()] },
      },
      (error, result) => (error ? fail(error) : done(result)),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only' }));
  mkdirSync(folder, { recursive: true });
  const skeleton = readFileSync(join(root, 'src/faces/pane/skeleton.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    readFileSync(join(here, 'index.html'), 'utf8').replace('SKELETON', skeleton),
  );
  return folder;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await build());

export default build;
