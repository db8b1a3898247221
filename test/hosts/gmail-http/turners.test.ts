import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from '@jest/globals';
import { emptyMessage } from '../../../src/core/message/message';
import { type Turners, turners } from '../../../src/hosts/gmail-http/turners';
import type { Asked } from '../../../src/hosts/gmail-http/turning';

// Real threads with a turn of their own: what to do stands in the subject.
const code = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.postMessage({ ready: true });
  parentPort.on('message', ({ known }) => {
    const does = known.letter.subject;
    if (does === 'die') process.exit(1);
    if (does === 'throw') throw new Error('Dear Ada');
    if (does === 'hang') for (;;);
    parentPort.postMessage({ answer: does === 'fail' ? null : { notification: does + ' ' + threadId } });
  });`;
let begun = 0;
let pool: Turners;
const of = (count: number, limit = 20_000): Turners => {
  begun = 0;
  pool = turners(
    count,
    () => {
      begun++;
      return new Worker(code, { eval: true, stderr: true });
    },
    limit,
  );
  return pool;
};
afterEach(() => pool.stop());

const asked = (does: string): Asked => ({
  name: 'readLetter',
  event: {},
  known: {
    letter: { ...emptyMessage, subject: does },
    locale: 'en',
    now: '2026-03-02T10:00:00Z',
    stored: {},
    carried: null,
    draftedAt: null,
  },
});
const said = async (does: string) => (await pool.take(asked(does))).notification?.split(' ')[0];

describe('threads that take turns', () => {
  test('each turn has its own answer, in whatever order they come', async () => {
    of(2);
    const words = Array.from({ length: 40 }, (_, at) => `turn${at}`);
    expect(await Promise.all(words.map(said))).toEqual(words);
    expect(begun).toBe(2);
  });
  test('ready begins every thread, and says so where one cannot begin', async () => {
    of(2);
    await pool.ready();
    expect(begun).toBe(2);
    expect(await said('well')).toBe('well');
    await pool.stop();
    pool = turners(1, () => new Worker('throw new Error("broken")', { eval: true, stderr: true }), 500);
    await expect(pool.ready()).rejects.toThrow('broken');
  });
  test('no thread is begun before the first turn', () => {
    of(2);
    expect(begun).toBe(0);
  });
  test.each(['die', 'throw', 'fail'])(
    'a turn that does “%s” fails alone, and says nothing of the letter',
    async (does) => {
      of(1);
      const [wrong, right] = await Promise.allSettled([said(does), said('well')]);
      expect(right).toEqual({ status: 'fulfilled', value: 'well' });
      expect(wrong.status).toBe('rejected');
      expect(String((wrong as PromiseRejectedResult).reason)).not.toContain('Ada');
    },
  );
  test('a turn that hangs is given up, and the next one has a new thread', async () => {
    of(1, 4_000);
    const [wrong, right] = await Promise.allSettled([said('hang'), said('well')]);
    expect([wrong.status, right.status]).toEqual(['rejected', 'fulfilled']);
    expect(begun).toBe(2);
  });
  test('while one hangs the others go on', async () => {
    of(2, 3_000);
    const hanging = said('hang').catch(() => 'given up');
    expect(await said('well')).toBe('well');
    expect(await hanging).toBe('given up');
  });
});
