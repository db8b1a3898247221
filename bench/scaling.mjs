#!/usr/bin/env node
// What a letter costs as it grows: node bench/scaling.mjs. For each nasty kind of body, the processor time of reading 2n beside
// n, up to 10 MB, and below it that of making plain text of HTML and finding the newest message of a thread, for what makes
// such code slow. Goal: time(2n)/time(n) ≤ 2.3.
import { bundle } from './bundle.mjs';

const { read, emptyMessage, allLanguages, nasty, plain, newest } = await bundle('scaling', [
  "export { read } from '../../src/core/reading/read';",
  "export { emptyMessage } from '../../src/core/message/message';",
  "export { allLanguages } from '../../src/core/languages/all';",
  "export { nasty } from '../../test/core/reading/nasty';",
  "export { plain } from '../../src/core/message/plain';",
  "export { newest } from '../../src/core/message/newest';",
]);

const spend = (text) => {
  const message = { ...emptyMessage, subject: text.slice(0, 2000), text, receivedAt: '2026-03-02T09:00:00Z' };
  const start = process.cpuUsage();
  read(message, allLanguages, '2026-03-02T09:00:00Z');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
/** The better of three, in milliseconds: what else the machine does only adds. */
const best = (text) => Math.min(spend(text), spend(text), spend(text));

/** Bodies that make plain text of HTML, and the search for the newest message, slow where they look back over what they have passed. */
const bodies = {
  divs: (n) => '<div>'.repeat(n),
  links: (n) => '<a href=x>y</a>'.repeat(n),
  'open tags': (n) => '<a '.repeat(n),
  'open quotes': (n) => '<a b="'.repeat(n),
  comments: (n) => '<!--'.repeat(n),
  styles: (n) => '<style>'.repeat(n),
  cells: (n) => '<td>x'.repeat(n),
  entities: (n) => '&#'.repeat(n),
  bolds: (n) => '<b>x</b>'.repeat(n),
  blanks: (n) => `On${' '.repeat(n)}x`,
  lines: (n) => `hi${'\n'.repeat(n)}x`,
  'On On': (n) => 'On '.repeat(n),
  quoted: (n) => '> hi \n'.repeat(n),
  labels: (n) => 'From: a\n'.repeat(n),
  dashes: (n) => '--\n'.repeat(n),
};
const spendBody = (text) => {
  const start = process.cpuUsage();
  newest(text.startsWith('<') ? plain(text) : text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const bestBody = (text) => Math.min(spendBody(text), spendBody(text), spendBody(text));

const sizes = [16_000, 32_000, 64_000, 1_250_000, 2_500_000, 5_000_000, 10_000_000];
let worst = 0;
for (const [name, make] of nasty) {
  spend(make(2_000));
  const times = sizes.map((size) => best(make(size)));
  // Below a millisecond or two the clock says nothing.
  const ratios = times.map((time, i) =>
    i > 0 && sizes[i] === 2 * sizes[i - 1] && times[i - 1] > 2 ? time / times[i - 1] : 0,
  );
  worst = Math.max(worst, ...ratios);
  console.log(
    `${name.padEnd(16)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')} ms   worst ratio ${Math.max(...ratios).toFixed(2)}`,
  );
}
console.log(`sizes ${sizes.join(', ')}; worst time(2n)/time(n): ${worst.toFixed(2)} (goal ≤ 2.3)`);

const counts = [20_000, 40_000, 80_000, 160_000];
let worstBody = 0;
console.log('');
for (const [name, make] of Object.entries(bodies)) {
  spendBody(make(counts[0]));
  const times = counts.map((count) => bestBody(make(count)));
  const ratios = times.map((time, i) => (i > 0 && times[i - 1] > 2 ? time / times[i - 1] : 0));
  worstBody = Math.max(worstBody, ...ratios);
  console.log(
    `${name.padEnd(16)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')} ms   worst ratio ${Math.max(...ratios).toFixed(2)}`,
  );
}
console.log(
  `repeats ${counts.join(', ')}; worst time(2n)/time(n) of plain text and newest message: ${worstBody.toFixed(2)} (goal ≤ 2.3)`,
);
