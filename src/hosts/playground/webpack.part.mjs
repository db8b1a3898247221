import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { base, compiledBeside, root } from '../../../scripts/webpack-base.mjs';

const here = join(root, 'src/hosts/playground');

/** Three pages, the mail client, the pane within it and a catalogue of Gmail's cards, and the sample letters in one file: a folder any web server can serve. */
export const part = (env) => {
  const common = base({ name: 'playground', env });
  return {
    ...common,
    entry: { main: join(here, 'main.tsx'), pane: join(here, 'pane.ts'), catalogue: join(here, 'catalogue.tsx') },
    // Chunks load under Trusted Types through the one policy that the pages allow.
    output: { ...common.output, clean: true, trustedTypes: 'decline-politely' },
    module: {
      rules: [
        ...common.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
      ],
    },
    optimization: { minimizer: ['...', new CssMinimizerPlugin()] },
    plugins: [
      compiledBeside(),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      page('index.html', 'main'),
      page('pane.html', 'pane'),
      page('catalogue.html', 'catalogue'),
      new CopyPlugin({ patterns: [{ from: join(root, 'assets/icon.svg') }] }),
      lettersJson(),
    ],
  };
};

/** The pane's skeleton stands in its page from the first byte on. */
const page = (filename, chunk) =>
  new HtmlPlugin({
    filename,
    templateContent: () =>
      readFileSync(join(here, filename), 'utf8').replace('<!-- skeleton -->', () =>
        read('src/faces/pane/skeleton.html'),
      ),
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
  });

const read = (path) => readFileSync(join(root, path), 'utf8').trim();

/** letters.json: the text of every sample letter by its file's name. Adding a letter is adding one file. */
const lettersJson = () => ({
  apply: (compiler) => {
    const folder = join(here, 'letters');
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('letters.json', (compilation) => {
      compilation.contextDependencies.add(folder);
      compilation.hooks.processAssets.tap('letters.json', () => {
        const names = readdirSync(folder)
          .filter((name) => name.endsWith('.eml'))
          .sort();
        const letters = names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]);
        compilation.emitAsset('letters.json', new RawSource(JSON.stringify(Object.fromEntries(letters))));
      });
    });
  },
});
