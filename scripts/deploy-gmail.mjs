#!/usr/bin/env node
// Puts dist/gmail into an Apps Script project of yours. Without --apply nothing is changed: it only prints what would be.
//   SCRIPT_ID=… node scripts/deploy-gmail.mjs [--apply] [--from FOLDER] [--deployment ID] [--description TEXT]
// Needs the Apps Script API switched on in your Google account's settings, and credentials with the scopes below:
//   gcloud auth application-default login --scopes=<the two scopes>,https://www.googleapis.com/auth/cloud-platform
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GoogleAuth } from 'google-auth-library';
import { script as scriptApi } from 'googleapis/build/src/apis/script/index.js';
import { root } from './webpack-base.mjs';

export const scopes = [
  'https://www.googleapis.com/auth/script.projects',
  'https://www.googleapis.com/auth/script.deployments',
];
/** What a project that Google has just made holds. */
const untouched = /^\s*function myFunction\(\) \{\s*\}\s*$/;

/**
 * Compares what is built with what stands in the project. `updateContent` replaces all files of a project, so a project
 * with a file that is not ours is refused.
 */
export const plan = (ours, theirs) => {
  const known = new Map(ours.map((file) => [file.name, file]));
  const foreign = theirs.filter((file) => !known.has(file.name)).map((file) => file.name);
  const code = theirs.find((file) => file.name === 'Code');
  if (code && !untouched.test(code.source ?? '') && !isOurs(code.source ?? ''))
    foreign.push('Code (not written by this project)');
  const changes = ours.map((file) => {
    const there = theirs.find((each) => each.name === file.name);
    return {
      name: file.name,
      before: there ? size(there.source) : null,
      after: size(file.source),
      same: !!there && hash(there.source) === hash(file.source),
    };
  });
  return { foreign, changes };
};

const isOurs = (source) => source.includes('DeclineAddon');
const size = (text) => Buffer.byteLength(text ?? '');
const hash = (text) =>
  createHash('sha256')
    .update(text ?? '')
    .digest('hex');

/** The built files, in the shape of the Apps Script API. */
export const builtFiles = (folder) => {
  for (const name of ['Code.js', 'appsscript.json'])
    if (!existsSync(join(folder, name)))
      throw new Error(`${join(folder, name)} is missing. Run "npm run build" first.`);
  return [
    { name: 'appsscript', type: 'JSON', source: readFileSync(join(folder, 'appsscript.json'), 'utf8') },
    { name: 'Code', type: 'SERVER_JS', source: readFileSync(join(folder, 'Code.js'), 'utf8') },
  ];
};

/** Carries the plan out: content, then a version of it, then a deployment (the named one, or a new one). */
export const deploy = async ({ api, scriptId, files, apply, deploymentId, description, say }) => {
  const { data } = await api.projects.getContent({ scriptId });
  const { foreign, changes } = plan(files, data.files ?? []);
  if (foreign.length)
    throw new Error(
      `This project holds files that are not ours, and deploying would delete them: ${foreign.join(', ')}. Use a project of its own.`,
    );
  for (const { name, before, after, same } of changes)
    say(
      same
        ? `  ${name}: unchanged (${after} bytes)`
        : `  ${name}: ${before === null ? 'new' : `${before} →`} ${after} bytes`,
    );
  if (!apply) {
    say(
      `Nothing was changed. With --apply: the files, a new version, and ${deploymentId ? `deployment ${deploymentId}` : 'a new deployment'}.`,
    );
    return null;
  }
  if (changes.some((change) => !change.same)) await api.projects.updateContent({ scriptId, requestBody: { files } });
  const version = (await api.projects.versions.create({ scriptId, requestBody: { description } })).data.versionNumber;
  const configuration = { versionNumber: version, manifestFileName: 'appsscript', description };
  const deployment = deploymentId
    ? (
        await api.projects.deployments.update({
          scriptId,
          deploymentId,
          requestBody: { deploymentConfig: configuration },
        })
      ).data
    : (await api.projects.deployments.create({ scriptId, requestBody: configuration })).data;
  say(`Version ${version} is deployed as ${deployment.deploymentId ?? deploymentId}.`);
  return { version, deploymentId: deployment.deploymentId ?? deploymentId ?? null };
};

const main = async () => {
  const words = process.argv.slice(2);
  const after = (flag) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined);
  const scriptId = process.env.SCRIPT_ID;
  if (!scriptId) throw new Error('Set SCRIPT_ID to the id of your Apps Script project (Project Settings → IDs).');
  const files = builtFiles(after('--from') ?? join(root, 'dist/gmail'));
  const token = process.env.GOOGLE_ACCESS_TOKEN;
  const api = scriptApi({
    version: 'v1',
    ...(process.env.APPS_SCRIPT_ROOT_URL ? { rootUrl: process.env.APPS_SCRIPT_ROOT_URL } : {}),
    ...(token ? { headers: { Authorization: `Bearer ${token}` } } : { auth: new GoogleAuth({ scopes }) }),
    fetchImplementation: (input, init) => fetch(input, init),
  });
  await deploy({
    api,
    scriptId,
    files,
    apply: words.includes('--apply'),
    deploymentId: after('--deployment'),
    description: after('--description') ?? 'Decline Politely',
    say: console.log,
  });
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  main().catch((error) => {
    // Google's errors carry the whole request; its message alone says what is wrong.
    console.error(error?.response?.data?.error?.message ?? error.message);
    process.exit(1);
  });
