import { describe, expect, test } from '@jest/globals';
import { insertion } from '../../../src/core/session/insertion';
import { options } from '../../../src/hosts/cli/options';
import { sessionOf } from '../../../src/hosts/cli/session-of';
import { present, sample, samplePath, sampleReply, samples } from '../samples';

// The reply that the terminal prints is the one that stands in the draft elsewhere.
describe('every sample letter in the terminal', () => {
  test('there are some', () => expect(samples.length).toBeGreaterThan(30));
  test.each(samples)('%s', async (name) => {
    const session = await sessionOf(options([samplePath(name), '--now', present]));
    const { text, subject, to } = insertion(session);
    const expected = sampleReply(await sample(name));
    expect({ text, subject, to }).toEqual({ text: expected.text, subject: expected.subject, to: expected.to });
  });
});
