import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/core/languages/person';
import type { Fact, Sure, Where } from '../../../src/core/reading/fact';
import type { Reading } from '../../../src/core/reading/reading';
import { review } from '../../../src/core/review/review';
import type { Session } from '../../../src/core/session/session';
import { letterCard } from '../../../src/faces/cards/letter-card';
import { begun } from '../../core/session/begun';
import { around, invitation, parts, shownIn, textOf } from './world';

// The card for readings as they may come, whatever the reader makes of a letter today.
const fact = <Value>(value: Value, words: string, sure: Sure = 'certain', where: Where = 'text'): Fact<Value> => ({
  value,
  words,
  where,
  start: 0,
  sure,
  rivals: [],
});
const person = (name: string, title: string | null = null): Person => ({
  name,
  given: null,
  family: null,
  honorific: null,
  degree: null,
  title,
  email: null,
  telephone: null,
});

const session = (reading: Partial<Reading>, change: Partial<Session> = {}): Session => {
  const world = around();
  const made = begun({ message: invitation, languages: world.languages, now: world.now, standing: {}, review });
  const asRead = { ...made.asRead, ...reading };
  return { ...made, asRead, reading: asRead, ...change };
};
const draw = (reading: Partial<Reading>, change: Partial<Session> = {}) =>
  letterCard(session(reading, change), around());

describe('the letter card', () => {
  test('each fact has the words it came from', () => {
    const text = textOf(
      draw({
        recruiter: fact(person('Maria Kowalska'), 'Maria Kowalska, Talent Partner', 'certain', 'signature'),
        role: fact(
          { name: 'Data Analyst', written: 'Data Analyst (m/f/d)' },
          'Data Analyst (m/f/d)',
          'certain',
          'subject',
        ),
      }),
    );
    expect(text).toContain('From the signature: “Maria Kowalska, Talent Partner”');
    expect(text).toContain('From the subject: “Data Analyst (m/f/d)”');
  });

  test('an unsure fact asks to be checked, is open to be put right, and can be confirmed in one click', () => {
    const card = draw({ role: fact({ name: 'Analyst', written: 'Analyst' }, 'Analyst', 'unsure') });
    expect(textOf(card)).toContain('Please check');
    const facts = card.sections?.find((section) => section.header === 'Correct what was read');
    expect(facts?.uncollapsibleWidgetsCount).toBeGreaterThan(0);
    const button = parts(card).find((part) => part.text === 'It is right');
    expect(JSON.stringify(button)).toContain('\\"role\\":\\"Analyst\\"');
    expect(
      draw({}).sections?.find((section) => section.header === 'Correct what was read')?.uncollapsibleWidgetsCount,
    ).toBe(0);
  });

  test('several people and none for certain: it is asked openly whom it goes to', () => {
    const recruiter = { ...fact(person('Maria Kowalska', 'Recruiter'), 'Maria', 'likely'), rivals: [] };
    const interviewers = [fact(person('Tom Berger'), 'Tom Berger')];
    const card = draw({ recruiter, interviewers });
    expect(card.sections?.[1]?.widgets?.some((widget) => widget.selectionInput?.name === 'who')).toBe(true);
    expect(shownIn(card, 'who')).toBe('Maria Kowalska');
    expect(textOf(card)).toContain('Tom Berger - interviewer');
    expect(textOf(card)).toContain('Maria Kowalska - named in the mail');
    const sure = draw({ recruiter: { ...recruiter, sure: 'certain' }, interviewers });
    expect(sure.sections?.[1]?.widgets?.some((widget) => widget.selectionInput?.name === 'who')).not.toBe(true);
    expect(parts(sure).filter((part) => part.name === 'who')).toHaveLength(1);
  });

  test('a portal: its link stands there to be read', () => {
    const route = fact({ address: null, kind: 'portal' as const, link: 'https://jobs.example/<x>' }, '');
    const text = textOf(draw({ route }, { reply: { ...session({}).reply, to: null } }));
    expect(text).toContain('Answers to maria.kowalska@acme.example may not be read.');
    expect(text).toContain('https://jobs.example/&lt;x&gt;');
  });

  test('signs of a scam, and a letter that answers a no', () => {
    const situation = { ...session({}).reading.situation, pushback: true };
    const text = textOf(draw({ situation, warnings: [fact('Asks for money before the interview.', 'fee')] }));
    expect(text).toContain('Asks for money before the interview.');
    expect(text).toContain('This letter answers your no.');
  });

  test('what contradicts itself hard cannot be made into a reply', () => {
    const { reply } = session({});
    const conflicts = [{ rule: 'two-decisions', hard: true, between: ['a', 'b'] as const }];
    const card = draw({}, { reply: { ...reply, conflicts } });
    expect(textOf(card)).toContain('The decision is said twice. Keep one.');
    expect(parts(card).find((part) => part.text === 'Create reply')?.disabled).toBe(true);
  });

  test('a block that needs the person’s word says so', () => {
    const { reply } = session({});
    const offer = {
      block: 'door/revisit',
      move: 'door',
      on: false,
      fixed: false,
      asks: 'confirmation',
      refused: null,
      text: 'Later.',
    } as const;
    const card = draw(
      {},
      {
        reply: {
          ...reply,
          offers: [
            offer,
            { ...offer, block: 'door/no', refused: 'reply.needs.role' },
            { ...offer, block: 'door/fixed', fixed: true },
          ],
        },
      },
    );
    expect(
      parts(card)
        .filter((part) => part.controlType)
        .map((part) => part.name),
    ).toEqual(['on:door/revisit', 'consent']);
    expect(textOf(card)).toContain('Only if this is true');
  });

  test('a hundred blocks and people keep the limits', () => {
    const { reply } = session({});
    const offers = Array.from(
      { length: 150 },
      (_, at) =>
        ({
          block: `own/${at}`,
          move: 'door',
          on: false,
          fixed: false,
          asks: null,
          refused: null,
          text: `Block ${at}`,
        }) as const,
    );
    const interviewers = Array.from({ length: 150 }, (_, at) => fact(person(`Person ${at}`), 'x'));
    const card = draw({ interviewers }, { reply: { ...reply, offers } });
    for (const section of card.sections ?? []) expect(section.widgets?.length).toBeLessThanOrEqual(100);
    for (const part of parts(card)) if (Array.isArray(part.items)) expect(part.items.length).toBeLessThanOrEqual(100);
  });
});
