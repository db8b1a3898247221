import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../../src/core/message/message';
import { apply } from '../../../src/core/store/store';
import { isAction } from '../../../src/faces/cards/action';
import type { Failure } from '../../../src/faces/cards/answer';
import type { Around } from '../../../src/faces/cards/around';
import type { Card } from '../../../src/faces/cards/card';
import { turn } from '../../../src/faces/cards/turn';
import { actionOf, around, cardOf, clicked, invitation, parts, shownIn, textOf } from './world';

const read = (change: Partial<Message> = {}, more: Partial<Around> = {}): { card: Card; world: Around } => {
  const world = around({ letter: { ...invitation, ...change }, ...more });
  return { card: cardOf(turn('readLetter', {}, world)), world };
};
const update = (card: Card, world: Around, changes: Record<string, string | null>, button = 'Update') =>
  turn('updateReply', clicked(card, actionOf(card, button), changes), world);

describe('the first card', () => {
  test('says what happens until that was understood, and reads nothing', () => {
    const world = around({ letter: null });
    const first = cardOf(turn('onMessageOpen', {}, world));
    expect(textOf(first)).toContain('Reads this invitation inside Google when you click');
    const answer = turn('gotIt', {}, world);
    const later = cardOf(answer);
    expect(textOf(later)).not.toContain('Reads this invitation');
    expect(textOf(later)).toContain('Decline politely');
    expect(textOf(later)).not.toContain('Got it');
    const stored = apply(world.stored, answer.keep ?? {});
    expect(cardOf(turn('onMessageOpen', {}, around({ letter: null, stored })))).toEqual(later);
  });

  test('on a server of somebody’s own Google is not named', () => {
    const card = cardOf(turn('onMessageOpen', {}, around({ letter: null, hosted: true })));
    expect(textOf(card)).toContain('It is read only when you click');
    expect(textOf(card)).not.toContain('Google');
  });
});

describe('a letter that was read', () => {
  test('who, role, company and date stand on top', () => {
    const { card } = read();
    const summary = textOf({ sections: card.sections?.slice(0, 1) ?? [] });
    for (const word of ['Maria Kowalska', 'Data Analyst', 'Acme', '26 November', 'received yesterday'])
      expect(summary).toContain(word);
  });

  test('nothing is changed by an update without a change', () => {
    const { card, world } = read();
    expect(cardOf(update(card, world, {}))).toEqual(card);
  });

  test('each choice writes the reply anew', () => {
    const { card, world } = read();
    const before = shownIn(card, 'preview');
    for (const [name, value] of [
      ['intent', 'one-line'],
      ['intent', 'move'],
      ['reason', 'other-offer'],
      ['tone', 'formal'],
    ] as const) {
      const after = cardOf(update(card, world, { [name]: value }));
      expect(shownIn(after, name)).toBe(value);
      expect(shownIn(after, 'preview')).not.toBe(before);
    }
  });

  test('a fact put right holds through later turns, and an emptied one is gone', () => {
    const { card, world } = read();
    const named = cardOf(update(card, world, { recruiter: 'Anna Nowak', company: null }));
    expect(shownIn(named, 'preview')).toContain('Anna');
    expect(shownIn(named, 'preview')).not.toContain('Acme');
    const later = cardOf(update(named, world, { tone: 'formal' }));
    expect(shownIn(later, 'recruiter')).toBe('Anna Nowak');
    expect(shownIn(later, 'company')).toBe('');
  });

  test('a block switched off leaves the reply, and stays off', () => {
    const { card, world } = read();
    const on = parts(card).find((part) => String(part.name).startsWith('on:closing') && part.selected === true);
    const name = String(on?.name);
    const off = cardOf(update(card, world, { [name]: null }));
    expect(shownIn(off, name)).toBe('');
    expect(shownIn(off, 'preview')).not.toBe(shownIn(card, 'preview'));
    expect(shownIn(cardOf(update(off, world, { tone: 'formal' })), name)).toBe('');
  });

  test('typed text is never replaced by a choice, and the person is told', () => {
    const { card, world } = read();
    const typed = cardOf(update(card, world, { preview: 'Mine <i>alone</i>.' }));
    const answer = update(typed, world, { reason: 'other-offer' });
    expect(shownIn(cardOf(answer), 'preview')).toBe('Mine <i>alone</i>.');
    expect(answer.notification).toBe('Your own changes were kept. Reset to rebuild.');
    expect(textOf(cardOf(answer))).toContain('Your own changes were kept. Reset to rebuild.');
  });

  test('typing and choosing in one go keeps the typed text', () => {
    const { card, world } = read();
    const both = cardOf(update(card, world, { preview: 'Mine.', tone: 'formal' }));
    expect(shownIn(both, 'preview')).toBe('Mine.');
    expect(shownIn(both, 'tone')).toBe('formal');
  });

  test('text that was typed and then emptied is not silently written anew', () => {
    const { card, world } = read();
    const emptied = cardOf(update(card, world, { preview: null }));
    expect(shownIn(emptied, 'preview')).toBe('');
    const button = parts(emptied).find((part) => part.text === 'Create reply');
    expect(button?.disabled).toBe(true);
  });

  test('blanks and line ends that a text area adds or drops are no edit', () => {
    const { card, world } = read();
    const text = shownIn(card, 'preview') ?? '';
    for (const preview of [`${text}\n\n`, text.replace(/\n/g, ' \n'), text.trim()])
      expect(textOf(cardOf(update(card, world, { preview })))).not.toContain('Your own changes were kept');
  });

  test('a contradiction chosen in the last moment: the draft has the text that stood on the card', () => {
    const { card, world } = read();
    const event = clicked(card, actionOf(card, 'Create reply'), { intent: 'move', reason: 'other-offer' });
    expect(turn('createReply', event, world).createReply?.text).toBe(shownIn(card, 'preview'));
    const drawn = cardOf(update(card, world, { intent: 'move', reason: 'other-offer' }));
    expect(textOf(drawn)).toContain('This reason closes the door');
    expect(parts(drawn).find((part) => part.text === 'Create reply')?.disabled).toBe(true);
  });

  test('Reset composes anew and offers the typed text back', () => {
    const { card, world } = read();
    const typed = cardOf(update(card, world, { preview: 'Mine.' }));
    const reset = cardOf(update(typed, world, {}, 'Reset'));
    expect(shownIn(reset, 'preview')).toBe(shownIn(card, 'preview'));
    expect(shownIn(cardOf(update(reset, world, {}, 'Take my text back')), 'preview')).toBe('Mine.');
  });

  test('three times may be proposed, and hold', () => {
    const { card, world } = read();
    const moving = cardOf(update(card, world, { intent: 'move' }));
    const day = String(Date.parse('2026-12-01T00:00:00Z'));
    const proposed = cardOf(update(moving, world, { day1: day, time1: String(10 * 3_600_000) }));
    expect(shownIn(proposed, 'preview')).toMatch(/1 December/);
    expect(shownIn(proposed, 'day1')).toBe(day);
    expect(shownIn(cardOf(update(proposed, world, {})), 'preview')).toBe(shownIn(proposed, 'preview'));
    expect(shownIn(cardOf(update(proposed, world, { day1: null })), 'preview')).toBe(shownIn(moving, 'preview'));
  });

  test('the day of the interview can be put right', () => {
    const { card, world } = read();
    const moved = cardOf(update(card, world, { day: String(Date.parse('2026-11-27T00:00:00Z')) }));
    expect(textOf(moved)).toContain('27 November');
  });

  test('a colleague is named only with consent', () => {
    const { card, world } = read();
    const named = cardOf(update(card, world, { colleague: 'Jo Park', about: 'an analyst' }));
    expect(shownIn(named, 'colleague')).toBe('Jo Park');
    expect(shownIn(named, 'preview')).not.toContain('Jo Park');
    const agreed = cardOf(update(named, world, { consent: 'on' }));
    expect(shownIn(agreed, 'consent')).toBe('on');
    expect(shownIn(agreed, 'colleague')).toBe('Jo Park');
  });

  test('a reason in own words', () => {
    const { card, world } = read();
    const own = cardOf(update(card, world, { ownReason: 'I am moving to Lisbon.' }));
    expect(shownIn(own, 'preview')).toContain('I am moving to Lisbon.');
    expect(shownIn(cardOf(update(own, world, { ownReason: null })), 'preview')).not.toContain('Lisbon');
  });

  test('a check that looks can be waved away, or mended', () => {
    const { card, world } = read();
    const typed = cardOf(
      update(card, world, {
        preview: (shownIn(card, 'preview') ?? '').replace(
          '\n\n',
          `\n\n${'This goes on and on for a while. '.repeat(30)}\n\n`,
        ),
      }),
    );
    expect(textOf(typed)).toMatch(/\d to look at/);
    const waved = cardOf(update(typed, world, {}, 'It is fine'));
    expect(textOf(waved)).not.toBe(textOf(typed));
  });

  test('the draft gets the text of the card', () => {
    const { card, world } = read();
    const answer = turn('createReply', clicked(card, actionOf(card, 'Create reply')), world);
    expect(answer.createReply).toMatchObject({
      for: 'm1',
      to: 'maria.kowalska@acme.example',
      subject: expect.stringMatching(/^Re: /),
      text: shownIn(card, 'preview'),
      everyone: false,
      as: 'reply',
    });
    expect(answer.navigations).toBeUndefined();
  });

  test('everyone is answered only where there are several, and only on wish', () => {
    expect(textOf(read().card)).not.toContain('Answer everyone');
    const { card, world } = read({ cc: [{ name: 'Tom', address: 'tom@acme.example' }] });
    const action = actionOf(card, 'Create reply');
    expect(turn('createReply', clicked(card, action), world).createReply?.everyone).toBe(false);
    expect(turn('createReply', clicked(card, action, { 'on:everyone': 'on' }), world).createReply?.everyone).toBe(true);
  });
});

describe('what is special about a letter', () => {
  test('no invitation: a question first, then the reply all the same', () => {
    const world = around();
    const parameters = { doings: '{"corrections":{"invitation":false}}' };
    const card = cardOf(turn('readLetter', { commonEventObject: { parameters } }, world));
    expect(textOf(card)).toContain('This does not look like an interview invitation.');
    expect(shownIn(card, 'preview')).toBeNull();
    const anyway = cardOf(update(card, world, {}, 'Write a decline anyway'));
    expect(shownIn(anyway, 'preview')).not.toBe('');
    // Wishing for a reply does not make the letter an invitation: it is not thanked for as one.
    expect(shownIn(anyway, 'preview')).not.toMatch(/invit|interview/i);
    expect(shownIn(cardOf(update(anyway, world, {})), 'preview')).toBe(shownIn(anyway, 'preview'));
    const said = cardOf(update(anyway, world, {}, 'It is an interview invitation'));
    expect(shownIn(said, 'preview')).toMatch(/inviting me to interview/);
  });

  test('an address nobody reads: the other one in the letter takes a new mail', () => {
    const { card, world } = read({ from: { name: 'Acme Careers', address: 'no-reply@jobs.example' } });
    const other = cardOf(update(card, world, { address: 'maria@acme.example' }));
    expect(textOf(other)).toContain('opens as a new mail to maria@acme.example');
    const answer = turn('createReply', clicked(other, actionOf(other, 'Create mail')), world);
    expect(answer.createReply).toMatchObject({ as: 'new', to: 'maria@acme.example' });
  });

  test('an address nobody reads, and no other', () => {
    const { card } = read({
      from: { name: '', address: 'no-reply@jobs.example' },
      text: 'We would like to invite you to an interview for the Data Analyst position at Acme. Please answer through our site.',
    });
    expect(textOf(card)).toContain('Answers to no-reply@jobs.example may not be read.');
  });

  test('a late answer excuses itself, until that is removed', () => {
    const { card, world } = read({ receivedAt: '2026-11-18T09:00:00Z' });
    expect(textOf(card)).toContain('5 days old. We added:');
    const removed = cardOf(update(card, world, {}, 'Remove it'));
    // Nothing was typed, so there is nothing to be taken back.
    expect(textOf(removed)).not.toContain('Take my text back');
    expect(textOf(removed)).not.toContain('days old. We added');
    expect(textOf(cardOf(update(removed, world, { tone: 'formal' })))).not.toContain('days old. We added');
  });

  test('an interview that is over', () => {
    expect(textOf(read({}, { now: '2026-12-01T10:00:00Z' }).card)).toContain('The interview date has passed.');
    expect(textOf(read().card)).not.toContain('The interview date has passed.');
  });

  test('answered before, and a draft made before', () => {
    expect(textOf(read({ answeredAt: '2026-11-22T12:00:00Z' }).card)).toContain('You answered on');
    expect(textOf(read({}, { draftedAt: '2026-11-23T09:00:00Z' }).card)).toContain('A reply was already made here.');
  });

  test('a letter without text', () => {
    expect(textOf(read({ text: '', html: '', subject: 'Interview invitation' }).card)).toContain(
      'no text that could be read',
    );
  });
});

describe('failures', () => {
  const failures: readonly Failure[] = [
    'expired',
    'scope',
    'no-letter',
    'unreadable',
    'quota',
    'draft',
    'memory',
    'unexpected',
  ];
  test.each(failures)('%s has a card that says what to do', (letter) => {
    const card = cardOf(turn('readLetter', {}, around({ letter })));
    expect(textOf(card).split('\n').length).toBeGreaterThan(1);
    expect(textOf(card)).not.toMatch(/Exception|Error|undefined|\{/);
  });

  test('the typed text is on the card, to be copied', () => {
    const { card } = read();
    const event = clicked(card, actionOf(card, 'Update'), { preview: 'Mine.' });
    expect(textOf(cardOf(turn('updateReply', event, around({ letter: 'expired' }))))).toContain('Mine.');
  });

  test('the reply on the card can be made although the letter cannot be read any more', () => {
    const { card } = read();
    const event = clicked(card, actionOf(card, 'Create reply'));
    const answer = turn('createReply', event, around({ letter: 'unreadable' }));
    expect(answer.createReply).toMatchObject({ text: shownIn(card, 'preview'), as: 'reply' });
  });

  test('what goes wrong in here is a card as well', () => {
    const broken = around({ languages: {} as never });
    expect(textOf(cardOf(turn('readLetter', {}, broken)))).toContain('Something went wrong here.');
  });
});

describe('the first cards', () => {
  test('nothing of the letter is on the ready card', () => {
    expect(turn('onMessageOpen', {}, around())).toEqual(turn('onMessageOpen', {}, around({ letter: null })));
  });

  test('every action on every card has a name that a host knows', () => {
    const cards = [
      read().card,
      cardOf(turn('onHomepage', {}, around())),
      cardOf(turn('onSettings', {}, around())),
      cardOf(turn('showBlocks', {}, around())),
      cardOf(turn('showBlock', {}, around())),
      cardOf(turn('onCompose', {}, around())),
      cardOf(turn('showUnanswered', {}, around())),
    ];
    const names = cards.flatMap(parts).flatMap((part) => (typeof part.function === 'string' ? [part.function] : []));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !isAction(name))).toEqual([]);
  });
});
