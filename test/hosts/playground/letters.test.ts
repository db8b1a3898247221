import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { letter } from '../../../src/eml/letter';
import { fixedClock } from '../../../src/hosts/playground/desk';

const folder = join(__dirname, '../../../src/hosts/playground/letters');
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));

describe('the sample letters', () => {
  test('there are at least 24, in twelve languages and one that is not spoken', () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
    expect(files.filter((name) => /^[34]/.test(name))).toHaveLength(11);
  });

  test.each(files)('%s can be read, says what it shows, and lies within three weeks of the clock', async (name) => {
    const message = await letter(readFileSync(join(folder, name)));
    expect(message.headers['x-playground-situation']).toMatch(/^[A-Z][ -~]+$/);
    expect(message.from?.address).toMatch(/\.example$/);
    expect(message.subject).not.toBe('');
    const age = Date.parse(fixedClock) - Date.parse(message.receivedAt ?? '');
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(21 * 24 * 3_600_000);
  });

  test.each(files)('%s names no domain but .example', async (name) => {
    const message = await letter(readFileSync(join(folder, name)));
    const all = [message.text, message.html, message.calendar, JSON.stringify(message.headers)].join('\n');
    const hosts = [...all.matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+\.[a-z]{2,})/gi)].map((found) => found[1]);
    expect(hosts.filter((host) => !host?.endsWith('.example'))).toEqual([]);
  });
});
