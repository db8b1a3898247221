import webpack from 'webpack';
import { base, root } from '../../../scripts/webpack-base.mjs';

/** dist/cli.js and its language chunks: plain CommonJS for Node 20, nothing is transpiled at run time. */
export const part = (env) => {
  const common = base({ name: 'cli', target: 'node20', env });
  return {
    ...common,
    entry: { cli: './src/hosts/cli/main.ts' },
    output: {
      path: `${root}dist`,
      filename: '[name].js',
      chunkFilename: 'cli/[name].js',
      library: { type: 'commonjs2' },
    },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  };
};
