// Bundles sources for a bench: `bundle('src/core/reading/read.ts', …)` gives one ES module in .cache/, built with swc and webpack.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { root, swc } from '../scripts/webpack-base.mjs';

/** `exports`: lines of an entry module; `outside`: packages that stay as they are. Returns the module, imported. */
export const bundle = async (name, exports, outside = []) => {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, `${name}.entry.ts`);
  writeFileSync(entry, exports.join('\n'));
  const stats = await new Promise((done, fail) =>
    webpack(
      {
        mode: 'production',
        context: root,
        optimization: { minimize: false },
        target: 'node20',
        // Sources that look for files beside them find them from the root.
        node: { __dirname: true },
        externals: Object.fromEntries(outside.map((each) => [each, `module ${each}`])),
        entry,
        devtool: false,
        resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
        module: { rules: [swc('es2022')] },
        experiments: { outputModule: true },
        output: { path: folder, filename: `${name}.mjs`, module: true, library: { type: 'module' } },
        performance: { hints: false },
      },
      (error, result) => (error ? fail(error) : done(result)),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return import(`${pathToFileURL(join(folder, `${name}.mjs`))}?${Date.now()}`);
};
