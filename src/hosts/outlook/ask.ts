import type { Answer, Done } from './office';

/**
 * What came of a call. `failed`: Outlook said no, or threw. `silent`: it did not answer in time, so it may have acted
 * or not. office.js drops callbacks (its own 65 s time-out, an error without data), so silence is an ordinary answer.
 */
export type Asked<Value> =
  | { readonly came: 'value'; readonly value: Value }
  | { readonly came: 'failed'; readonly code: number | null }
  | { readonly came: 'silent' };

/** Makes one call with a time limit of ours. A second or late answer changes nothing. Never rejects. */
export const ask = <Value>(milliseconds: number, call: (done: Done<Value>) => void): Promise<Asked<Value>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ came: 'silent' }), milliseconds);
    const done: Done<Value> = (answer) => {
      clearTimeout(timer);
      resolve(understood(answer));
    };
    try {
      call(done);
    } catch (error) {
      clearTimeout(timer);
      resolve({ came: 'failed', code: codeOf(error) });
    }
  });

const understood = <Value>(answer: Answer<Value> | undefined): Asked<Value> =>
  answer?.status === 'succeeded'
    ? { came: 'value', value: answer.value as Value }
    : { came: 'failed', code: answer?.error?.code ?? null };

const codeOf = (error: unknown): number | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number' ? error.code : null;
