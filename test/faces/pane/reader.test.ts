import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';
import type { Reading } from '../../../src/core/reading/reading';
import { unread } from '../../../src/core/reading/unread';
import { type Answer, type Aside, type Asked, type Question, reader } from '../../../src/faces/pane/reader';
import { answerQuestions } from '../../../src/faces/pane/reader-worker';
import { begun } from '../../core/session/begun';

const now = '2026-11-23T10:00:00Z';
const letter = {
  ...emptyMessage,
  id: 'one',
  from: { name: 'Anna Weber', address: 'anna.weber@nordlicht.example' },
  subject: 'Einladung zum Vorstellungsgespräch',
  text: 'Guten Tag Sam Lee,\n\nwir möchten Sie zum Vorstellungsgespräch am 2. April 2027 um 10 Uhr einladen.\n\nMit freundlichen Grüßen\nAnna Weber',
};

/** A worker as the browser gives one: what goes to it and comes back is copied, and comes later. */
const worker = (): Aside & { ended: boolean } => {
  const scope = {
    onmessage: null as ((event: { readonly data: Question }) => void) | null,
    postMessage: (answer: Answer) =>
      setTimeout(() =>
        (aside.onmessage as ((event: { data: Answer }) => void) | null)?.({ data: structuredClone(answer) }),
      ),
  };
  answerQuestions(scope);
  const aside: Aside & { ended: boolean } = {
    ended: false,
    postMessage: (question) => void setTimeout(() => scope.onmessage?.({ data: structuredClone(question) })),
    terminate: () => {
      aside.ended = true;
    },
    onmessage: null,
    onerror: null,
  };
  return aside;
};
/** A worker that never answers; `fail` says that its file did not come. */
const silent = () => {
  const aside = Object.assign(worker(), { postMessage: () => {} });
  const fail = () =>
    (aside.onerror as ((event: { preventDefault: () => void }) => void) | null)?.({ preventDefault: () => {} });
  return { aside, fail };
};
const mine: Reading = { ...unread(letter), subject: 'read here' };
const readOnly = { asRead: mine, composed: null, lacks: false };
const asked = (message = letter, doings: Asked['doings'] = {}): Asked => ({
  ...{ message, now, standing: {}, doings },
  locale: 'en',
});
const here = async () => async () => mine;
const never = async (): Promise<never> => {
  throw new Error('nothing is to be read here');
};

describe('the reader', () => {
  test('the worker answers first, and then makes times cheap', async () => {
    const posted: Answer['answered'][] = [];
    const scope: Parameters<typeof answerQuestions>[0] = {
      onmessage: null,
      postMessage: ({ answered }) => void posted.push(answered),
    };
    answerQuestions(scope);
    scope.onmessage?.({ data: { number: 1, asked: asked() } });
    while (posted.length < 2) await new Promise((done) => setTimeout(done, 5));
    expect(posted).toEqual([expect.objectContaining({ lacks: false }), 'times are cheap now']);
  });

  test('reads in the worker what core reads, with the language of the letter', async () => {
    const { asRead } = await reader(worker, never)(asked());
    expect(asRead).toEqual(read(letter, allLanguages, now));
    expect(asRead.answerIn).toBe('de');
  });

  test('answers there what the page would answer, with all that the person did before', async () => {
    const given = { message: letter, languages: allLanguages, now, standing: {}, review: null };
    const doings = {
      wish: { reason: 'other-offer', tone: 'formal' },
      corrections: { recruiter: 'Ina Weber' },
    } as const;
    for (const done of [{}, doings, { wish: { language: 'fr' } } as const]) {
      const { wish, reading, reply } = begun(given, done);
      const { composed, lacks } = await reader(worker, never)(asked(letter, done));
      expect(composed).toEqual({ wish, reading, reply });
      expect(lacks).toBe(false);
    }
  });

  test('answers each question with its own answer', async () => {
    const ask = reader(worker, never);
    const answers = await Promise.all([ask(asked()), ask(asked({ ...letter, subject: 'Other' }))]);
    expect(answers.map(({ asRead }) => asRead.subject)).toEqual([letter.subject, 'Other']);
  });

  test('reads in the page where no worker is allowed', async () => {
    const ask = reader(() => {
      throw new Error('no workers here');
    }, here);
    expect(await ask(asked())).toEqual(readOnly);
  });

  test('reads in the page where the worker does not load, also what is asked later', async () => {
    const { aside, fail } = silent();
    const ask = reader(() => aside, here);
    const first = ask(asked());
    fail();
    expect(await first).toEqual(readOnly);
    expect(aside.ended).toBe(true);
    expect(await ask(asked())).toEqual(readOnly);
  });

  test('reads in the page where the worker stays silent', async () => {
    expect(await reader(() => silent().aside, here, 20)(asked())).toEqual(readOnly);
  });

  test('rejects where neither is to be had', async () => {
    const { aside } = silent();
    await expect(reader(() => aside, never, 20)(asked())).rejects.toThrow('nothing is to be read here');
  });
});

test('of a letter nobody has read no more is believed than of an empty one', () => {
  const { kind, ...rest } = read(emptyMessage, allLanguages, now);
  const { kind: _, ...mine } = unread(emptyMessage);
  expect(mine).toEqual(rest);
  expect(kind.value).toBe('ordinary');
});
