import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { calendar } from '../../../src/core/reading/calendar';
import { language } from '../../../src/core/reading/language';
import { read } from '../../../src/core/reading/read';

const nasty: readonly (readonly [string, (n: number) => string])[] = [
  ['blanks', (n) => `On${' '.repeat(n)}x`],
  ['line breaks', (n) => `hi${'\n'.repeat(n)}x`],
  ['digits', (n) => '1'.repeat(n)],
  ['dates', (n) => 'Nov 18 2025 '.repeat(n / 12)],
  ['times', (n) => 'at 10:30 or '.repeat(n / 12)],
  ['in 1 hour', (n) => `in ${'1 hour '.repeat(n / 7)}`],
  ['weekdays', (n) => 'Monday, '.repeat(n / 8)],
  ['days joined', (n) => '1 and '.repeat(n / 6)],
  ['invitations', (n) => 'we would like to invite you to an interview '.repeat(n / 44)],
  ['dots', (n) => '1.'.repeat(n / 2)],
  ['slashes', (n) => '1/2/'.repeat(n / 4)],
  ['Japanese', (n) => '面接3月'.repeat(n / 4)],
  ['lone surrogates', (n) => '\ud83d'.repeat(n)],
];

const spend = (text: string): number => {
  const from = performance.now();
  read(
    { ...emptyMessage, subject: text.slice(0, 2000), text, receivedAt: '2026-03-02T09:00:00Z' },
    allLanguages,
    '2026-03-02T09:00:00Z',
  );
  return performance.now() - from;
};

describe('nasty letters', () => {
  it.each(nasty)('%s: read without a throw, and 1 MB costs little', (_, make) => {
    spend(make(2000));
    expect(spend(make(1_000_000))).toBeLessThan(2000);
  });

  it('reads nothing that is not there', () => {
    for (const text of ['', ' ', '\0', '{{role}}', '<p', '\u202e'])
      expect(read({ ...emptyMessage, text }, allLanguages, 'no time').isInterviewInvitation).toBe(false);
    expect(calendar('BEGIN:VEVENT\r\n'.repeat(20_000))).not.toBeUndefined();
    expect(language('', '').sure).toBe('unsure');
  });
});
