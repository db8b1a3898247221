import { beforeAll, describe, expect, test } from '@jest/globals';
import { put, type Stored } from '../../../src/core/store/store';
import type { Card } from '../../../src/faces/cards/card';
import { failureCard } from '../../../src/faces/cards/failure-card';
import { turn } from '../../../src/faces/cards/turn';
import { buildCard } from '../../../src/hosts/gmail/build-card';
import { around, cardOf, invitation, parts } from '../../faces/cards/world';
import { cardService, jsonOf } from '../../fakes/card-service';

beforeAll(() => {
  Object.assign(globalThis, { CardService: cardService() });
});

const waiting = put({}, 'season:18c', 'waiting 2026-11-20T10:00:00Z', 'cards') as Stored;
const letter = cardOf(turn('readLetter', {}, around()));
const cards: Readonly<Record<string, Card>> = {
  ready: cardOf(turn('onMessageOpen', {}, around())),
  home: cardOf(turn('onHomepage', {}, around({ stored: waiting }))),
  unanswered: cardOf(turn('showUnanswered', {}, around({ stored: waiting }))),
  'nothing unanswered': cardOf(turn('showUnanswered', {}, around())),
  letter,
  moving: cardOf(
    turn(
      'readLetter',
      {
        commonEventObject: {
          parameters: {
            doings: '{"wish":{"intent":"move","slots":[{"start":"2026-12-01T10:00","minutes":null,"zone":null}]}}',
          },
        },
      },
      around(),
    ),
  ),
  other: cardOf(
    turn(
      'readLetter',
      { commonEventObject: { parameters: { doings: '{"corrections":{"invitation":false}}' } } },
      around(),
    ),
  ),
  elsewhere: cardOf(
    turn(
      'readLetter',
      {},
      around({ letter: { ...invitation, from: { name: 'Acme', address: 'no-reply@jobs.example' } } }),
    ),
  ),
  compose: cardOf(turn('onCompose', {}, around())),
  carried: cardOf(turn('onCompose', {}, around({ carried: { text: 'Hi Maria', to: 'Maria' } }))),
  settings: cardOf(turn('onSettings', {}, around())),
  blocks: cardOf(turn('showBlocks', {}, around())),
  block: cardOf(turn('showBlock', {}, around())),
  failure: failureCard('unreadable', 'Mine.', around()),
};

describe('CardService builds the card that the JSON describes', () => {
  test.each(Object.keys(cards))('%s', (name) => {
    const card = cards[name] as Card;
    expect(jsonOf(buildCard(card))).toEqual(asGoogle(card));
  });

  test('a letter card holds every kind of widget', () => {
    const kinds = new Set(parts(cards.moving).flatMap((part) => Object.keys(part)));
    for (const kind of [
      'textParagraph',
      'decoratedText',
      'buttonList',
      'textInput',
      'selectionInput',
      'dateTimePicker',
      'switchControl',
    ])
      expect(kinds).toContain(kind);
  });
});

/** Members that CardService has by another way: a section that is not folded says nothing of folding. */
const asGoogle = (card: Card): unknown => JSON.parse(JSON.stringify(card));
