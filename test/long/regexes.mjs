// Every regular expression that is written out in src, judged by recheck: node test/long/regexes.mjs [SECONDS EACH].
// "Unknown" is not "safe". What is built at run time from lists of words is not seen here.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';
import { checkSync } from 'recheck';
import { root } from '../../scripts/webpack-base.mjs';

const timeout = 1000 * Number(process.argv[2] ?? 8);
const found = new Map();
const collect = (node, file) => {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'RegExpLiteral') found.set(`${node.pattern}\n${node.flags}`, file);
  for (const [key, part] of Object.entries(node)) if (key !== 'span') collect(part, file);
};
for (const name of readdirSync(join(root, 'src'), { recursive: true }).filter((each) => /\.tsx?$/.test(each))) {
  const file = join(root, 'src', name);
  collect(
    parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: name.endsWith('x'), target: 'es2022' }),
    file,
  );
}
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
for (const [expression, file] of found) {
  const [pattern, flags] = expression.split('\n');
  const { status, complexity, error } = checkSync(pattern, flags.replace('v', 'u'), { timeout });
  counts[status]++;
  if (status !== 'safe')
    console.log(
      `${status} ${complexity?.summary ?? error?.kind ?? ''}  ${relative(root, file)}  /${pattern.slice(0, 140)}/${flags}`,
    );
}
console.log(
  `${found.size} regular expressions: ${counts.safe} safe, ${counts.vulnerable} vulnerable, ${counts.unknown} unknown`,
);
process.exit(counts.safe < found.size ? 1 : 0);
