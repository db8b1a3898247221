import vm from 'node:vm';
import { parse } from 'acorn';
import CopyPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { base, root } from '../../../scripts/webpack-base.mjs';

/** dist/gmail: one script file and its manifest, as `clasp`, the editor or the deployer of this project take them. */
export const part = (env) => {
  const common = base({ name: 'gmail', target: ['es2019'], level: 'es2019', env });
  return {
    ...common,
    entry: { Code: './src/hosts/gmail/entry.ts' },
    output: {
      ...common.output,
      path: env.out ?? `${root}dist/gmail`,
      library: { name: 'DeclinePolitely', type: 'var' },
      // Apps Script loads one file and knows no chunks, workers or WebAssembly files.
      chunkFormat: false,
      chunkLoading: false,
      wasmLoading: false,
      workerChunkLoading: false,
    },
    plugins: [
      new CopyPlugin({
        patterns: [{ from: 'appsscript.json', transform: (text) => manifest(String(text), env.origin) }],
      }),
      new webpack.NormalModuleReplacementPlugin(/^\.\/(pane(-later)?|host)$/, (asked) => {
        if (/languages.[a-z]{2}.interface$/.test(asked.context))
          asked.request = `${root}src/hosts/gmail/no-pane-words.ts`;
      }),
      new webpack.NormalModuleReplacementPlugin(/^\.\/finer$/, (asked) => {
        if (/languages.[a-z]{2}$/.test(asked.context)) asked.request = `${root}src/hosts/gmail/no-finer.ts`;
      }),
      new Stubs(),
    ],
  };
};

/** The manifest with the address where the logo lies: `npm run build -- --only gmail --env origin=https://…`. */
const manifest = (text, origin) =>
  origin ? text.replaceAll('https://decline-politely.example', origin.replace(/\/$/, '')) : text;

/**
 * Google finds functions by top-level declarations only, so one is written for each name; after minification, which
 * would drop them. The names are asked of the bundle itself, run with nothing but ECMAScript: a bundle that needs more
 * does not build. Neither does one with syntax that Apps Script refuses (private fields and class fields among it).
 */
class Stubs {
  apply(compiler) {
    compiler.hooks.compilation.tap('Stubs', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'Stubs', stage }, () => {
        compilation.updateAsset('Code.js', (source) => {
          const bundle = String(source.source());
          parse(bundle, { ecmaVersion: 2021, sourceType: 'script' });
          const names = vm.runInNewContext(`${bundle};DeclinePolitely.names`, Object.create(null));
          const stubs = [...names].map((name) => `function ${name}(e){return DeclinePolitely.run("${name}",e)}`);
          return new webpack.sources.RawSource(`${stubs.join('\n')}\n${bundle}`);
        });
      });
    });
  }
}
