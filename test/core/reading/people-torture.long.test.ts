import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import type { Message } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';
import { letter } from '../../../src/eml/letter';

// Public torture mails, data only; they stay where they are.
const folder = join(__dirname, '../../../../shared/torture/mail');
const sets = existsSync(folder) ? readdirSync(folder) : [];
if (sets.length === 0) console.warn(`No torture mails at ${folder}: nothing tested.`);

const open = async (path: string): Promise<Message | string> => {
  try {
    return await letter(readFileSync(path));
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
};

it.each(sets.length > 0 ? sets : ['none'])(
  'no mail of %s makes the reading throw or hang',
  async (set) => {
    const files = sets.length > 0 ? readdirSync(join(folder, set)).filter((file) => file.endsWith('.eml')) : [];
    for (const file of files) {
      const message = await open(join(folder, set, file));
      if (typeof message === 'string') {
        expect(message).toMatch(/^(?:This|There) .*\.$/);
        continue;
      }
      const reading = read(message, allLanguages, '2026-03-02T09:00:00+01:00');
      expect(reading.recruiter?.value.name ?? '').not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    }
  },
  120_000,
);
