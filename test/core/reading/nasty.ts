/** Bodies that grow with `n` (UTF-16 units) and have slowed or stopped readers of mail; for tests and for bench/scaling.mjs. */
export const nasty: readonly (readonly [name: string, make: (n: number) => string])[] = [
  ['blanks', (n) => `On${' '.repeat(n)}x`],
  ['line breaks', (n) => `hi${'\n'.repeat(n)}x`],
  ['digits', (n) => '1'.repeat(n)],
  ['dates', (n) => 'Nov 18 2025 '.repeat(n / 12)],
  ['times', (n) => 'at 10:30 or '.repeat(n / 12)],
  ['in 1 hour', (n) => `in ${'1 hour '.repeat(n / 7)}`],
  ['weekdays', (n) => 'Monday, '.repeat(n / 8)],
  ['days joined', (n) => '1 and '.repeat(n / 6)],
  ['invitations', (n) => 'we would like to invite you to an interview '.repeat(n / 44)],
  ['names', (n) => 'Jane Doe '.repeat(n / 9)],
  ['signatures', (n) => '--\nKind regards,\nJane Doe\n'.repeat(n / 26)],
  ['dots', (n) => '1.'.repeat(n / 2)],
  ['slashes', (n) => '1/2/'.repeat(n / 4)],
  ['Japanese', (n) => '面接3月'.repeat(n / 4)],
  ['lone surrogates', (n) => '\ud83d'.repeat(n)],
];
