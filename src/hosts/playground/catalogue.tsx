import { render } from 'preact';
import type { Message } from '../../core/message/message';
import { put, type Stored } from '../../core/store/store';
import type { ActionName } from '../../faces/cards/action';
import type { Answer, Failure } from '../../faces/cards/answer';
import type { Around } from '../../faces/cards/around';
import type { Card } from '../../faces/cards/card';
import { CardView } from './cards/card-view';
import { samples } from './post';
import { allLanguages, failureCard, interfaceIn, turn } from './turning';
import './playground.css';
import './look/catalogue.css';

// Every card of Gmail's on one page, as the real turns make them from the sample letters: for the pictures and for whoever
// changes a card. Nothing on it does anything.

const now = '2026-11-24T10:00:00Z';
const failures: readonly Failure[] = [
  ...(['expired', 'scope', 'no-letter', 'unreadable', 'quota', 'draft', 'not-told', 'memory', 'unexpected'] as const),
];

const catalogue = (letterOf: (id: string) => Message): Readonly<Record<string, Card>> => {
  const words = interfaceIn('en');
  const around = (change: Partial<Around> = {}): Around => ({
    letter: letterOf('01-plain-invitation'),
    languages: allLanguages,
    words,
    locale: 'en',
    now,
    stored: {},
    carried: null,
    draftedAt: null,
    ...change,
  });
  const made = (name: ActionName, change: Partial<Around> = {}, parameters: Readonly<Record<string, string>> = {}) =>
    last(turn(name, { commonEventObject: { parameters } }, around(change)));
  const done = (doings: object) => ({ doings: JSON.stringify(doings) });
  const letter = made('readLetter');
  const first = turn('readLetter', {}, around());
  const text = first.carry?.text ?? '';
  const waiting: Stored = Object.assign(
    {},
    ...[
      ['18c2f0a1b2c3d4e5', '2026-11-24T07:30:00Z'],
      ['18c2f0a1b2c3d4e6', '2026-11-22T16:00:00Z'],
      ['18c2f0a1b2c3d4e7', '2026-11-20T09:00:00Z'],
    ].map(([id, at]) => put({}, `season:${id}`, `waiting ${at}`, 'a')),
  );
  const faulty = text
    .replace('Hi Maria', 'Hi Marai')
    .replace('After thinking', 'To be honest I’m gonna pass, the the pay is a joke. After thinking');
  return {
    home: made('onHomepage', { stored: waiting }),
    ready: made('onMessageOpen'),
    letter,
    facts: section(letter, words['cards.facts']),
    blocks: section(letter, words['cards.blocks']),
    checks: made('readLetter', {}, done({ typed: faulty })),
    'another-time': section(made('readLetter', {}, done({ wish: { intent: 'move' } })), words['cards.alternatives']),
    colleague: section(letter, words['cards.colleague.header']),
    'no-reply': made('readLetter', { letter: letterOf('04-no-reply') }),
    'several-people': made('readLetter', { letter: letterOf('05-several-interviewers') }),
    'not-an-invitation': made('readLetter', { letter: letterOf('14-newsletter') }),
    compose: made('onCompose', { letter: null, carried: first.carry ?? null }),
    'compose-anew': made('onCompose', { letter: null }),
    unanswered: made('showUnanswered', { stored: waiting }),
    settings: made('onSettings'),
    'phrase-blocks': made('showBlocks'),
    'phrase-block': made('showBlock', {}, { language: 'en', id: 'door/stay-in-touch' }),
    ...Object.fromEntries(
      failures.map((failure) => [
        `failure-${failure}`,
        failureCard(failure, failure === 'draft' || failure === 'not-told' ? text : null, around()),
      ]),
    ),
  };
};

const last = ({ navigations }: Answer): Card => {
  const step = navigations?.[navigations.length - 1];
  return step && 'pushCard' in step ? step.pushCard : {};
};

/** One section of a card, unfolded. */
const section = (card: Card, header: string | undefined): Card => ({
  sections: (card.sections ?? [])
    .filter((each) => each.header === header)
    .map((each) => ({ ...each, collapsible: false })),
});

const page = document.getElementById('cards');
samples().then((letters) => {
  const letterOf = (id: string): Message => {
    const found = letters.find((letter) => letter.id === id);
    if (!found) throw new Error(`There is no sample letter ${id}.`);
    return found.message;
  };
  if (!page) return;
  const cards = Object.entries(catalogue(letterOf));
  render(
    <div class="gmail catalogue">
      {cards.map(([name, card]) => (
        <figure key={name} id={name}>
          <figcaption>{name}</figcaption>
          <div class="side-panel">
            <CardView card={card} run={() => undefined} />
          </div>
        </figure>
      ))}
    </div>,
    page,
  );
});
