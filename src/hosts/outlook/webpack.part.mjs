import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { base, besidePage, compiledBeside, root } from '../../../scripts/webpack-base.mjs';
import { contentSecurityPolicy, frames, headersFile } from './headers.mjs';

const here = join(root, 'src/hosts/outlook');
/** The address in manifest.xml as it stands in the repository: `npm run outlook` serves there. */
export const developmentOrigin = 'https://localhost:3000';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * dist/outlook: everything a static web server needs.
 *   --env origin=https://…   writes the manifest for a deployment
 *   --env frames=https://…   further places that may frame the pane, parted by commas (see headers.mjs)
 *   --env out=FOLDER         builds somewhere else than dist/outlook
 *   --env officejs=local     serves office.js from the same place instead of Microsoft's (for networks without it)
 */
export const part = (env) => {
  const common = base({ name: 'outlook', env });
  const local = env.officejs === 'local';
  const origin = env.origin ? secure(env.origin).replace(/\/+$/, '') : developmentOrigin;
  const ancestors = [...frames, ...(env.frames ?? '').split(',').filter(Boolean).map(secure)];
  const page = { transform: (text) => filled(String(text), local ? 'office/office.js' : cdn) };
  return {
    ...common,
    entry: {
      trust: join(here, 'trust.ts'),
      taskpane: besidePage(join(here, 'taskpane.ts')),
      commands: besidePage(join(here, 'commands.ts')),
    },
    module: {
      rules: [
        ...common.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
      ],
    },
    // office.js must keep its name and its folder: it is copied, never bundled.
    output: {
      ...common.output,
      path: env.out ? resolve(env.out) : common.output.path,
      chunkFilename: 'later/[name].[contenthash:8].js',
      clean: true,
    },
    // The reader comes in one file: a worker fetches its files one after another.
    optimization: {
      chunkIds: 'deterministic',
      minimizer: ['...', new CssMinimizerPlugin()],
      splitChunks: {
        chunks: ({ name }) => name !== 'reader' && name !== 'trust' && name !== 'taskpane' && name !== 'commands',
      },
    },
    plugins: [
      compiledBeside(),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({
        patterns: [
          { from: join(here, 'taskpane.html'), ...page },
          { from: join(here, 'commands.html'), ...page },
          join(here, 'support.html'),
          { from: join(root, 'assets/*.png'), to: 'assets/[name][ext]' },
          {
            from: join(root, 'manifest.xml'),
            transform: (text) => String(text).replaceAll(developmentOrigin, origin),
          },
          {
            from: join(here, 'headers.mjs'),
            to: 'headers.txt',
            toType: 'file',
            transform: () => headersFile(ancestors),
          },
          ...(local ? officeFiles() : []),
        ],
      }),
    ],
  };
};

const filled = (html, office) =>
  html
    .replace('%policy%', contentSecurityPolicy)
    .replace('%office%', office)
    .replace('<!-- skeleton -->', () => readFileSync(join(root, 'src/faces/pane/skeleton.html'), 'utf8'));

/** Outlook refuses anything else without a word: better said while building. */
const secure = (address) => {
  if (!/^https:\/\/[^\s;,]+$/.test(address))
    throw new Error(`Outlook loads add-ins over https only, not from ${address}`);
  return address;
};

/** What office.js loads in Outlook: its layer for each platform, telemetry, and the words of its errors. 2 MB of 86. */
const officeFiles = () => {
  const office = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
  const languages = [
    'en-us',
    'de-de',
    'fr-fr',
    'es-es',
    'pt-br',
    'pt-pt',
    'it-it',
    'nl-nl',
    'pl-pl',
    'sv-se',
    'ja-jp',
    'zh-cn',
    'zh-tw',
    'ko-kr',
  ];
  return [
    'office.js',
    'outlook-web-16.01.js',
    'outlook-win32-16.01.js',
    'outlook-win32-16.02.js',
    'outlook-mac-16.00.js',
    'telemetry/oteljs_agave.js',
    ...languages.flatMap((language) => [`${language}/office_strings.js`, `${language}/outlook_strings.js`]),
  ]
    .filter((file) => existsSync(join(office, file)))
    .map((file) => ({ from: join(office, file), to: `office/${file}` }));
};
