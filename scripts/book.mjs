#!/usr/bin/env node
// Writes test/book/<language>.md: every block and thirty whole replies of a language, laid out for somebody who knows the
// language and not the code. `node scripts/book.mjs` writes all, `node scripts/book.mjs de fr` some.
import { mkdirSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';

// TypeScript sources are run as they stand: an import without an ending is a .ts file or a folder's index.ts.
register(
  `data:text/javascript,${encodeURIComponent(`
    import { existsSync, readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { fileURLToPath } from 'node:url';
    const { transformSync } = createRequire(${JSON.stringify(import.meta.url)})('@swc/core');
    export const resolve = (name, context, next) => {
      if (!name.startsWith('.')) return next(name, context);
      const url = new URL(name, context.parentURL).href;
      const found = [url, url + '.ts', url + '/index.ts'].find((each) => each.endsWith('.ts') && existsSync(fileURLToPath(each)));
      return found ? { url: found, format: 'module', shortCircuit: true } : next(name, context);
    };
    export const load = (url, context, next) => {
      if (!url.endsWith('.ts')) return next(url, context);
      const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
      return { format: 'module', source: code, shortCircuit: true };
    };
  `)}`,
);

const root = new URL('..', import.meta.url);
const { book, written } = await import(new URL('test/core/reply/book.ts', root).href);
const asked = process.argv.slice(2);
mkdirSync(new URL('test/book/', root), { recursive: true });
for (const code of asked.length ? asked : written()) {
  writeFileSync(new URL(`test/book/${code}.md`, root), book(code));
  console.log(`test/book/${code}.md`);
}
