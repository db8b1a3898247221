import { describe, expect, test } from '@jest/globals';
import { en } from '../../../src/core/languages/en';
import { noManners } from '../../../src/core/languages/manners';
import { emptyMessage } from '../../../src/core/message/message';
import { suggest } from '../../../src/core/reply/suggest';
import { review } from '../../../src/core/review/review';
import { readBack, writeDown } from '../../../src/core/session/doings';
import {
  admit,
  asOneStep,
  choose,
  correct,
  dismiss,
  edit,
  equip,
  isInsertable,
  isTyped,
  move,
  ownReason,
  ownReasonId,
  rebuild,
  redo,
  regive,
  startOver,
  toggle,
  undo,
  vary,
} from '../../../src/core/session/session';
import { begun } from './begun';

const message = {
  ...emptyMessage,
  id: 'one',
  from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
  subject: 'Interview invitation: Data Analyst at Acme',
  text: 'Hi Sam,\n\nThank you for applying for the Data Analyst position at Acme. We would like to invite you to an interview on Thursday, 26 November 2026 at 14:00 (CET).\n\nBest regards,\nMaria Kowalska\nAcme',
  receivedAt: '2026-11-22T15:00:00+01:00',
};
const given = {
  message,
  languages: { en },
  now: '2026-11-23T10:00:00+01:00',
  standing: { zone: 'Europe/Berlin' },
  review,
};
const first = begun(given);

describe('the judging of the draft', () => {
  const { manners: _, ...letters } = en;
  const early = { en: { ...letters, manners: noManners } };

  test('may come after the reply: the same reply, and the same verdicts as at once', () => {
    const before = begun({ ...given, languages: early, review: null });
    expect(before.review).toEqual([]);
    expect(before.text).toBe(first.text);
    const after = equip(before, { review, suggest, languages: { en } });
    expect(after.review).toEqual(first.review);
    expect(after.review).toHaveLength(12);
    expect(after.reply).toBe(before.reply);
    expect(after.reading).toBe(before.reading);
    expect(after.past).toEqual([]);
  });

  test('says nothing by manners that have not come', () => {
    expect(begun({ ...given, languages: early }).review).toEqual([]);
    expect(edit(begun({ ...given, languages: early }), 'No.').review).toEqual([]);
  });

  test('goes on with every change once it is there', () => {
    const typed = edit(
      equip(begun({ ...given, review: null }), { review, suggest, languages: { en } }),
      'i dont want ur job!!!',
    );
    expect(typed.review.some((verdict) => verdict.verdict === 'look')).toBe(true);
  });
});

describe('a session', () => {
  test('begins with the reply written and nothing done', () => {
    expect(first.text).toBe(first.reply.text);
    expect(first.text).toMatch(/^Hi Maria,\n/);
    expect(first.past).toEqual([]);
    expect(isInsertable(first)).toBe(true);
  });

  test('takes back and does again any number of steps', () => {
    let session = first;
    const texts = [session.text];
    for (const reason of ['other-offer', 'personal', 'none', 'not-a-fit'] as const) {
      session = choose(session, { reason });
      texts.push(session.text);
    }
    for (const text of [...texts].reverse()) {
      expect(session.text).toBe(text);
      session = undo(session);
    }
    expect(undo(first)).toBe(first);
    for (let steps = 0; steps < 4; steps++) session = redo(session);
    expect(session.text).toBe(texts[4]);
    expect(redo(session)).toBe(session);
  });

  test('keeps typed text through every choice, until it is rebuilt; that can be taken back', () => {
    const typed = edit(first, 'Mine.');
    const chosen = toggle(choose(correct(typed, { role: 'Cook' }), { tone: 'formal' }), 'reason/personal', true);
    expect(chosen.text).toBe('Mine.');
    expect(isTyped(chosen)).toBe(true);
    const anew = rebuild(chosen);
    expect(anew.text).toBe(anew.reply.text);
    expect(undo(anew).text).toBe('Mine.');
    expect(undo(startOver(chosen)).text).toBe('Mine.');
  });

  test('makes a run of typing one step', () => {
    const one = edit(choose(first, { reason: 'personal' }), 'M');
    const run = asOneStep(one, edit(one, 'Mi'));
    expect(run.text).toBe('Mi');
    expect(undo(run).text).toBe(choose(first, { reason: 'personal' }).text);
    expect(redo(undo(run)).text).toBe('Mi');
  });

  test('follows a correction, and goes back to what was read', () => {
    const corrected = correct(first, { recruiter: 'Ana Silva', role: 'Cook' });
    expect(corrected.text).toContain('Ana');
    expect(corrected.text).toContain('Cook');
    expect(corrected.text).not.toContain('Data Analyst');
    expect(correct(corrected, { recruiter: undefined, role: undefined }).text).toBe(first.text);
    expect(correct(first, { role: null }).text).not.toContain('Data Analyst');
  });

  test('says the reason in own words, and takes it away', () => {
    const said = ownReason(first, 'I am moving to Lisbon.');
    expect(said.text).toContain('I am moving to Lisbon.');
    const gone = ownReason(said, ' ');
    expect(gone.text).toBe(first.text);
    expect(gone.wish.switches).not.toHaveProperty([ownReasonId]);
  });

  test('moves a block and stops at the ends', () => {
    const ids = (session: typeof first) => session.reply.parts.map((part) => part.block);
    const second = ids(first)[2] ?? '';
    const up = move(first, second, -1);
    expect(ids(up).indexOf(second)).toBe(1);
    expect(move(up, second, -1)).toBe(up);
    expect(ids(move(up, second, 1))).toEqual(ids(first));
  });

  test('takes the next wording of a block and comes round to the first', () => {
    const part = first.reply.parts.find((each) => each.variants > 1);
    expect(part).toBeDefined();
    if (!part) return;
    let session = first;
    const seen = new Set<string>();
    for (let turns = 0; turns < part.variants; turns++) {
      seen.add(session.text);
      session = vary(session, part.block);
    }
    expect(seen.size).toBe(part.variants);
    expect(session.text).toBe(first.text);
  });

  test('keeps what was waved away once, and looks again', () => {
    const waved = dismiss(dismiss(first, 'gratitude'), 'gratitude');
    expect(waved.doings.dismissed).toEqual(['gratitude']);
    expect(admit(waved, 'gratitude').doings.dismissed).toEqual([]);
  });

  test('stays where it is when the settings change, and own blocks of the settings stand beside those of the letter', () => {
    const worked = ownReason(edit(first, 'Mine.'), 'I am moving.');
    const block = {
      id: 'own/x',
      move: 'closing',
      language: 'en',
      text: 'Bye.',
      intents: ['decline'],
      hidden: false,
      place: null,
    } as const;
    const again = regive(worked, { standing: { tone: 'formal', own: [block] } });
    expect(again.text).toBe('Mine.');
    expect(again.past).toBe(worked.past);
    expect(again.wish.tone).toBe('formal');
    expect(again.wish.own.map((each) => each.id)).toEqual(['own/x', ownReasonId]);
  });
});

describe('what was done, written down', () => {
  test('comes back whole', () => {
    const worked = edit(
      ownReason(
        choose(correct(first, { role: 'Cook' }), { slots: [{ start: '2026-12-01T10:00', minutes: 30, zone: null }] }),
        'So.',
      ),
      'Mine.',
    );
    expect(readBack(writeDown(worked.doings))).toEqual(worked.doings);
    expect(begun(given, readBack(writeDown(worked.doings)) ?? {}).text).toBe('Mine.');
  });

  test('a damaged field falls away alone: the typed text is never lost with it', () => {
    const written =
      '{"typed":"Mine.","wish":{"tone":7,"reason":"personal","slots":[{"start":1}],"__proto__":{"x":1}},"corrections":[1],"dismissed":[3,"gratitude"],"everyone":"yes"}';
    expect(readBack(written)).toEqual({
      typed: 'Mine.',
      wish: { reason: 'personal' },
      corrections: {},
      dismissed: ['gratitude'],
      everyone: false,
    });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test.each(['', 'nonsense', '[]', 'null', '3', '"text"'])('what is no such text is null: %s', (text) => {
    expect(readBack(text)).toBeNull();
  });
});
