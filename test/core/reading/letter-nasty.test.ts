import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { calendar } from '../../../src/core/reading/calendar';
import { language } from '../../../src/core/reading/language';
import { read } from '../../../src/core/reading/read';
import { nasty } from './nasty';

describe('nasty letters', () => {
  // What they cost is measured, as a ratio, by bench/scaling.mjs.
  it.each(nasty)('%s: 1 MB of them is read without a throw', (_, make) => {
    const text = make(1_000_000);
    const message = { ...emptyMessage, subject: text.slice(0, 2000), text, receivedAt: '2026-03-02T09:00:00Z' };
    expect(read(message, allLanguages, '2026-03-02T09:00:00Z').parts.text.length).toBeLessThanOrEqual(256_000);
  });

  it('reads nothing that is not there', () => {
    for (const text of ['', ' ', '\0', '{{role}}', '<p', '\u202e'])
      expect(read({ ...emptyMessage, text }, allLanguages, 'no time').isInterviewInvitation).toBe(false);
    expect(calendar('BEGIN:VEVENT\r\n'.repeat(20_000))).not.toBeUndefined();
    expect(language('', '').sure).toBe('unsure');
  });
});
