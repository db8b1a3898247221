import { describe, expect, jest, test } from '@jest/globals';
import { emptyMessage } from '../../../src/core/message/message';
import type { MailHost } from '../../../src/core/ports';
import { lateMail } from '../../../src/hosts/outlook/late-mail';

const mail: MailHost = {
  open: async () => ({ ...emptyMessage, id: 'one' }),
  insert: async () => ({ outcome: 'opened', says: 'host.opened' }),
  offers: () => ({ everyone: true, cursor: false, into: 'reply' }),
};
const insertion = { for: '', to: null, subject: '', text: 'No.', html: '<p>No.</p>', everyone: false };

describe('a mail program that is late', () => {
  test('is waited for, then given up, and answers once it has come', async () => {
    jest.useFakeTimers();
    const late = lateMail(6000);
    let outcome = 'waits';
    const opening = late.host.open().catch((error: Error) => {
      outcome = error.message;
    });
    await jest.advanceTimersByTimeAsync(5900);
    expect(outcome).toBe('waits');
    await jest.advanceTimersByTimeAsync(200);
    await opening;
    expect(outcome).toBe('host.late');
    expect(await late.host.insert(insertion)).toMatchObject({ outcome: 'failed' });
    expect(late.host.offers?.()).toMatchObject({ into: 'none' });
    late.came(mail);
    expect(await late.host.open()).toMatchObject({ id: 'one' });
    expect(await late.host.insert(insertion)).toMatchObject({ outcome: 'opened' });
    expect(late.host.offers?.()).toMatchObject({ everyone: true });
    jest.useRealTimers();
  });

  test('tells that it came, and that it is the same letter; what is opened later is not', async () => {
    const told: (boolean | undefined)[] = [];
    let change: () => void = () => {};
    const late = lateMail();
    late.host.watch?.((same) => told.push(same));
    late.came({
      ...mail,
      watch: (changed) => {
        change = changed;
      },
    });
    change();
    expect(told).toEqual([true, undefined]);
  });
});
