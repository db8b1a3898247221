import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { read } from '../../../src/core/reading/read';
import { letter } from '../../../src/eml/letter';

const folder = join(__dirname, '..', '..', '..', 'src', 'hosts', 'playground', 'letters');
const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));

/** Those of the playground's letters that invite nobody. A recorded interview is one, with a flag beside it. */
const others = ['13-rejection', '14-newsletter', '21-ordinary', '22-receipt'];

test.each(files.map((file) => [file.replace(/\.eml$/, '')]))('%s is read as what it is', async (name) => {
  const message = await letter(readFileSync(join(folder, `${name}.eml`)));
  const { isInterviewInvitation } = read(message, allLanguages, '2026-11-24T09:30:00Z');
  expect(isInterviewInvitation).toBe(!others.includes(name));
});
