// Proofreads texts with harper.js, in a process of its own: it is ESM and 16 MB of WebAssembly, and is never shipped.
// Standard input: a JSON array of texts. Standard output: a JSON array of what it found in each.
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const texts = JSON.parse(
  await new Promise((done) => {
    let all = '';
    process.stdin.on('data', (piece) => {
      all += piece;
    });
    process.stdin.on('end', () => done(all));
  }),
);
const linter = new LocalLinter({ binary, dialect: Dialect.British });
await linter.setup();
const found = [];
for (const text of texts) {
  const lints = await linter.lint(text, { language: 'plaintext' });
  found.push(lints.map((lint) => ({ kind: lint.lint_kind(), words: lint.get_problem_text(), says: lint.message() })));
}
process.stdout.write(JSON.stringify(found));
process.exit(0);
