// What every host's webpack part shares: TypeScript through swc (TypeScript 7 has no JavaScript API; `tsc -b` checks).
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The swc rule for a language level: 'es2022' for browsers and Node, 'es2019' for Apps Script. */
export const swc = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  // Preact and postal-mime ship newer syntax than Apps Script or older web views know.
  exclude: target === 'es2019' ? undefined : /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: target === 'web' ? ['web', level] : target,
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
});

/** A configuration to spread into a part: name, entry, output folder below dist/. */
export const base = ({ name, target = 'web', level = 'es2022', env }) => ({
  name,
  context: root,
  mode: env.mode ?? 'production',
  target: target === 'web' ? ['web', level] : target,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [swc(level)] },
  output: { path: join(root, 'dist', name), filename: '[name].js', clean: false },
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
});

/** An entry whose script lies beside its page: found out at the start, where it came from would cost a millisecond. */
export const besidePage = (file) => ({ import: file, publicPath: '' });

/**
 * Asks Chromium to compile the functions of a script while it streams in, beside the main thread, instead of one by one on
 * it when they are first called: a third of the pane's work until a draft stands. Other browsers see a comment.
 */
export const compiledBeside = () =>
  new webpack.BannerPlugin({
    banner: '//# allFunctionsCalledOnLoad',
    raw: true,
    test: /\.js$/,
    // After the minimizer, which drops comments, and before the names are made from the contents.
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });
