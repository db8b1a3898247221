import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { actions } from '../../../src/faces/cards/action';
import { fakeScript, runCode } from '../../fakes/apps-script';
import { mailbox } from '../../fakes/gmail-app';
import { bundle, manifest, root } from './bundle';

let code = '';
beforeAll(() => {
  code = bundle();
}, 120_000);

/** Each scope, and the call that needs it. Another scope than these is a promise broken. */
const scopes: Readonly<Record<string, RegExp | 'runs as an add-on'>> = {
  'https://www.googleapis.com/auth/gmail.addons.execute': 'runs as an add-on',
  'https://www.googleapis.com/auth/gmail.addons.current.message.action': /\.getPlainBody\(\)/,
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose': /\.createDraftReply\(/,
  'https://www.googleapis.com/auth/script.locale': /\.getActiveUserLocale\(\)/,
};

describe('appsscript.json and the code', () => {
  test('the scopes are these and no other, and each is used', () => {
    expect([...manifest.oauthScopes].sort()).toEqual(Object.keys(scopes).sort());
    for (const need of Object.values(scopes)) if (need instanceof RegExp) expect(code).toMatch(need);
  });

  test('nothing is logged, neither by us nor for us', () => {
    expect(manifest.exceptionLogging).toBe('NONE');
    expect(code).not.toMatch(/\bconsole\s*\.|\bLogger\s*\./);
  });

  test('every function that is named exists, in the manifest and on the cards', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"(?:runFunction|onTriggerFunction)":"([^"]+)"/g)].map(
      (each) => each[1],
    );
    expect(named.sort()).toEqual(['onCompose', 'onHomepage', 'onMessageOpen', 'onSettings']);
    const top = parse(code, { ecmaVersion: 2021, sourceType: 'script' }).body;
    const functions = top.flatMap((each) => (each.type === 'FunctionDeclaration' ? [each.id.name] : []));
    expect(functions.sort()).toEqual(Object.keys(actions).sort());
    expect(Object.keys(actions)).toEqual(expect.arrayContaining(named));
  });

  test('nothing in it can send, or reach outside', () => {
    const calls =
      /\.(?:sendEmail|send|reply|replyAll|forward)\(|UrlFetchApp|MailApp|ScriptApp|getThread\(|getDraft\(|\bfetch\(|eval\(|new Function/;
    expect(code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')).not.toMatch(calls);
  });

  test('loading it touches nothing but ECMAScript', () => {
    const script = fakeScript(mailbox([], manifest.oauthScopes));
    runCode(code, script);
    expect(script.touched).toEqual([]);
    expect(script.logged).toEqual([]);
  });

  test('the words of the pane, which the script leaves out, are asked for by no card', () => {
    const asking = ['src/core', 'src/faces/cards', 'src/hosts/gmail']
      .flatMap((folder) => sources(join(root, folder)))
      .filter((file) => !/languages.[a-z]{2}.interface/.test(file))
      .filter((file) => /['"`]pane\./.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual([]);
    expect(code).not.toContain('pane.title');
  });

  test('it is no larger than a run can bear', () => {
    // The whole file is parsed at each click: about 4 ms per 100 KB. The figure of today, one per cent above.
    expect(code.length).toBeLessThan(2_350_000);
  });

  test('no host file names a service that is not in the fakes', () => {
    const used = readdirSync(join(root, 'src/hosts/gmail'))
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(root, 'src/hosts/gmail', name), 'utf8').matchAll(
          /\b([A-Z]\w+(?:App|[a-z]Service)|Session)\./g,
        ),
      ])
      .map((each) => each[1]);
    expect([...new Set(used)].sort()).toEqual([
      'CacheService',
      'CardService',
      'GmailApp',
      'LockService',
      'PropertiesService',
      'Session',
    ]);
  });
});

/** Every source file below a folder. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
