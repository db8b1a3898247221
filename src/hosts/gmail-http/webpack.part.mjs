import CopyPlugin from 'copy-webpack-plugin';
import { base, root } from '../../../scripts/webpack-base.mjs';

/** Packages that are installed beside the server, not bundled: large, or with files of their own. */
const external = [
  '@electric-sql/pglite',
  'pg',
  'google-auth-library',
  'nodemailer/lib/mail-composer',
  'googleapis/build/src/apis/gmail',
];

/** dist/gmail-http: the server for those who may not use Apps Script, with its deployment files. */
export const part = (env) => {
  const common = base({ name: 'gmail-http', target: 'node20', env });
  return {
    ...common,
    entry: { server: './src/hosts/gmail-http/main.ts', 'turn-worker': './src/hosts/gmail-http/turn-worker.ts' },
    // The server finds the file of its threads beside it.
    node: { __dirname: false },
    externals: Object.fromEntries(external.map((name) => [name, `commonjs ${name}`])),
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'src/hosts/gmail-http/deployment.json', transform: (text) => deployment(String(text), env.origin) },
          'src/hosts/gmail-http/Dockerfile',
          { from: 'assets/icon-128.png', noErrorOnMissing: true },
        ],
      }),
    ],
    output: { ...common.output, path: `${root}dist/gmail-http` },
  };
};

/** The deployment for an address: `npm run build -- --only gmail-http --env origin=https://…`. */
const deployment = (text, origin) =>
  origin ? text.replaceAll('https://decline-politely.example', origin.replace(/\/$/, '')) : text;
