import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { read } from '../../../src/core/reading/read';
import { letter } from '../../../src/eml/letter';

interface Shown {
  readonly language?: string;
  readonly isInterviewInvitation?: boolean;
  readonly dates?: readonly string[];
  readonly format?: string | null;
}

const folder = join(__dirname, '../../letters');
const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'reading.json')));
const shownIn = (slug: string): Shown => JSON.parse(readFileSync(join(folder, slug, 'reading.json'), 'utf8'));
const readingOf = async (slug: string) => {
  const message = await letter(readFileSync(join(folder, slug, 'message.eml')));
  return { message, reading: read(message, allLanguages, message.receivedAt ?? '2026-06-01T09:00:00Z') };
};

/** Misses that are known and open: each is a real defect. */
const open = new Set<string>([
  'kind-club-meeting isInterviewInvitation',
  'kind-friend-interview-luck isInterviewInvitation',
  'kind-rejection-soft isInterviewInvitation',
  'kind-reminder-system isInterviewInvitation',
  'say-next-chat-ceo isInterviewInvitation',
  'say-rsvp-open-day dates',
]);

describe('kind, language, days and format of the letters', () => {
  it.each(slugs)('%s', async (slug) => {
    const shown = shownIn(slug);
    const { message, reading } = await readingOf(slug);
    const said: Record<string, unknown> = {
      language: reading.language.value,
      isInterviewInvitation: reading.isInterviewInvitation,
      dates: reading.dates.map((each) => each.value.start),
      format: reading.format?.value ?? null,
    };
    for (const key of ['language', 'isInterviewInvitation', 'dates', 'format'] as const)
      if (shown[key] !== undefined && !open.has(`${slug} ${key}`))
        expect({ [key]: said[key] }).toEqual({ [key]: shown[key] });
    for (const fact of [
      reading.kind,
      reading.format,
      reading.deadline,
      ...reading.dates,
      ...reading.specifics,
      ...reading.warnings,
    ]) {
      if (!fact || fact.start < 0) continue;
      // The offset in a subject is that of the letter within, where a letter was passed on.
      if (fact.where === 'subject') {
        expect(message.subject).toContain(fact.words);
        continue;
      }
      const field = reading.parts.text;
      expect(field.slice(fact.start, fact.start + fact.words.length)).toBe(fact.words);
    }
  });
});

describe('what follows a letter', () => {
  it.each(['Beekeeper', 'Press Officer', 'Podcast Editor'])(
    'does not make an interview for a %s one with the press',
    async (post) => {
      const filler = 'lorem ipsum dolor sit amet\r\n'.repeat(800);
      const message = await letter(
        Buffer.from(
          `From: Ottilie Quist <ottilie.quist@fernweh.example>\r\nTo: robin@post.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nSubject: Interview for ${post}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHi Robin,\r\n\r\nwe would like to invite you to an interview for the ${post} position at Fernweh on Thursday, 3 December 2026 at 10:00.\r\n\r\nBest regards,\r\nOttilie Quist\r\n${filler}`,
        ),
      );
      expect(read(message, allLanguages, '2026-11-24T10:00:00Z').kind.value).toBe('interview-invitation');
    },
  );
});
