import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { copying } from '../../../src/faces/pane/copying';

/** A page with nothing but what copying uses. */
const page = (writeText: () => Promise<void>, command: () => boolean) => {
  const area = { select: () => {}, remove: () => {} };
  const fake = { activeElement: null, createElement: () => area, execCommand: jest.fn((_: string) => command()) };
  const globals = { document: fake, HTMLElement: class {}, navigator: { clipboard: { writeText } } };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return { fake, root: { append: () => {} } as unknown as HTMLElement };
};

describe('copying', () => {
  beforeEach(() => void jest.useFakeTimers());

  afterEach(() => {
    jest.useRealTimers();
    for (const name of ['document', 'HTMLElement', 'navigator']) Reflect.deleteProperty(globalThis, name);
  });

  test('the clipboard takes it: the old command is not asked', async () => {
    const { fake, root } = page(
      async () => {},
      () => true,
    );
    expect(await copying('text', root)).toBe(true);
    expect(fake.execCommand).not.toHaveBeenCalled();
  });

  test.each([true, false])('forbidden: the old command copies, or not (%s)', async (copies: boolean) => {
    const { root } = page(
      () => Promise.reject(new Error('blocked')),
      () => copies,
    );
    expect(await copying('text', root)).toBe(copies);
  });

  test('a question for permission that nobody answers: the old command copies within two seconds', async () => {
    const { fake, root } = page(
      () => new Promise(() => {}),
      () => true,
    );
    const copied = copying('text', root);
    await jest.advanceTimersByTimeAsync(2000);
    expect(await copied).toBe(true);
    expect(fake.execCommand).toHaveBeenCalledWith('copy');
  });
});
