import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

const kindOf = (text: string, subject: string) =>
  read(
    {
      ...emptyMessage,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      subject,
      text,
      receivedAt: '2026-03-02T10:00:00+01:00',
    },
    allLanguages,
    '2026-03-02T10:00:00+01:00',
  ).kind;

const plain =
  'Dear Sam,\n\nthe ferry company passed your letter on to me. I am looking for a deck hand for the summer, somebody who is not afraid of ropes and of getting up early. Would you come down to the quay on Thursday at nine? Ask for me at the green hut, we will talk over a cup of tea and I shall show you the boat.\n\nKind regards\nMaria Kowalska\nAcme Ferries';

test('a letter that asks to a talk about a post in words that no list knows is an invitation', () => {
  expect(kindOf(plain, 'the boat').value).toBe('interview-invitation');
});

test('one in like words that asks nobody is none', () => {
  const none = plain
    .replace('Would you come down to the quay on Thursday at nine?', 'I have found somebody since, I am sorry.')
    .replace('Ask for me at the green hut, we will talk over a cup of tea and I shall show you the boat.', '');
  expect(kindOf(none, 'the boat').value).not.toBe('interview-invitation');
});

test('in a letter of a few words what is learned of long ones has no say', () => {
  // Words and names of an invitation, and nothing that asks: too few to be judged by.
  expect(kindOf('Deck hand, Acme Ferries, Thursday at nine.\n\nMaria', 'Deck hand').value).not.toBe(
    'interview-invitation',
  );
});
