// Letters with bytes changed, put in, left out and multiplied, through parsing, reading, composing and the twelve checks:
// node test/long/mutants.mjs [COUNT] [SEED]. Nothing may throw, leave a hole in a reply, or carry a sign that steers a line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../bench/bundle.mjs';
import { root } from '../../scripts/webpack-base.mjs';

const { decline, letter, allLanguages } = await bundle('mutants', [
  "export { decline } from '../../src/core/decline';",
  "export { letter } from '../../src/eml/letter';",
  "export { allLanguages } from '../../src/core/languages/all';",
]);
const [count, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1)];

// Mulberry32: the same mutants for the same seed.
let state = seed >>> 0;
const draw = (below) => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};

const mails = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.eml'))
        .map((name) => readFileSync(join(folder, name)))
    : [];
const seeds = [join(root, '../shared/corpus'), join(root, '../shared/torture'), join(root, 'test/corpus')]
  .flatMap(mails)
  .filter((bytes) => bytes.length < 60_000);

const spices = [
  ...['\r\n', '\r\n\r\n', 'From: ', 'Subject: ', '<div>', '</div>', '<a href="', '--\r\n', '> ', 'BEGIN:VCALENDAR\r\n'],
  ...['END:VEVENT', 'DTSTART:', 'ORGANIZER;CN=', '{{role}}', '$&', '__proto__', '\u0000', '\u202e', '=?utf-8?Q?', '&#'],
  ...[
    '&nbsp;',
    'Thursday ',
    '5 March ',
    '10:30 ',
    '面接',
    'を',
    '様',
    '님',
    'Dr. ',
    '(m/w/d)',
    '"',
    '\\',
    '()',
    '[[',
    '::',
  ],
  ...['1'.repeat(50), ' '.repeat(60), '\ud83d', '<!--', '<style>', '{"@type":"JobPosting"'],
].map((spice) => Buffer.from(spice));

const mutate = (bytes) => {
  let out = Buffer.from(bytes);
  for (let change = 1 + draw(5); change > 0; change--) {
    const at = draw(out.length + 1);
    const [before, after] = [out.subarray(0, at), out.subarray(at)];
    const kind = draw(6);
    if (kind === 0 && out.length > 0) out[Math.min(at, out.length - 1)] = draw(256);
    if (kind === 1) out = Buffer.concat([before, spices[draw(spices.length)], after]);
    if (kind === 2) out = Buffer.concat([before, after.subarray(draw(200))]);
    if (kind === 3) {
      const again = after.subarray(0, draw(300));
      out = Buffer.concat([before, again, after]);
    }
    if (kind === 4) out = Buffer.concat([before, ...Array(1 + draw(300)).fill(spices[draw(spices.length)]), after]);
    if (kind === 5) {
      const other = seeds[draw(seeds.length)];
      const from = draw(other.length);
      out = Buffer.concat([before, other.subarray(from, from + draw(2000)), after]);
    }
  }
  return out;
};

/** Signs that end a line or turn it round. */
const steers = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const faults = new Map();
let longest = 0;
for (let number = 0; number < count; number++) {
  const from = state;
  const bytes = mutate(seeds[draw(seeds.length)]);
  let message;
  try {
    message = await letter(bytes);
  } catch (error) {
    // A file that is no letter any more is refused in a sentence.
    if (/^[A-Z][^\n]+\.$/.test(error?.message)) continue;
    throw error;
  }
  try {
    const begun = process.cpuUsage();
    const { reading, reply, review } = decline(message, allLanguages, message.receivedAt ?? '2026-01-01T00:00:00Z');
    const { user, system } = process.cpuUsage(begun);
    // The first ones warm the machine up.
    if (number > 200) longest = Math.max(longest, (user + system) / 1000);
    const said = [reading.recruiter?.value.name, reading.company?.value, reading.role?.value.name];
    for (const text of [...said, reply.subject, reply.text].filter((each) => typeof each === 'string')) {
      if (steers.test(text.replace(/[\n\t]/g, ''))) faults.set(`steers: ${JSON.stringify(text.slice(0, 60))}`, from);
      if (!text.isWellFormed()) faults.set(`half a sign: ${JSON.stringify(text.slice(0, 60))}`, from);
      // What the letter itself says may be said.
      const hole = /\{\{|\}\}|undefined|\[object|NaN/.exec(text)?.[0];
      if (hole && !`${message.subject} ${message.text} ${message.html}`.includes(hole))
        faults.set(`a hole: ${JSON.stringify(text.slice(0, 120))}`, from);
    }
    if (review.length !== 12) faults.set('not twelve verdicts', from);
  } catch (error) {
    faults.set(
      String(error?.stack ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' | '),
      from,
    );
  }
  if (Object.keys(Object.prototype).length > 0) faults.set('a prototype was changed', from);
}
console.log(
  `${count} mutants of ${seeds.length} letters, longest ${longest.toFixed(0)} ms of work, ${faults.size} faults`,
);
for (const [fault, from] of [...faults].slice(0, 30)) console.log(`  ${fault}  (state ${from})`);
process.exit(faults.size > 0 ? 1 : 0);
