import type { Check, CheckExample, Fault, Seen } from '../check';
import { foreignIn } from '../foreign';
import { mend, wordsOf } from '../mend';
import { greetedIn, misspeltIn } from '../names';
import { lettering } from '../proof/lettering';
import type { ProofRule } from '../proof/rule';
import { shape } from '../proof/shape';
import { spelling } from '../proof/spelling';

/** Nothing misspelt, doubled, left over or left open. A table of rules, each with its places and, where it is mechanical, its repair. */
export const proofreading: Check = {
  name: 'proofreading',
  judge: (seen) => [
    ...names(seen),
    ...foreignIn(seen),
    ...[...shape, ...spelling, ...lettering].flatMap((rule) => faultOf(rule, seen)),
  ],
};

const faultOf = ({ fault, slips }: ProofRule, seen: Seen): readonly Fault[] => {
  const found = slips(seen);
  if (found.length === 0) return [];
  const changes = found.flatMap(({ start, end, by }) => (by === undefined ? [] : [{ start, end, by }]));
  const repair = changes.length === found.length ? mend(seen.text, changes) : undefined;
  return [{ fault, words: wordsOf(found), ...(repair === undefined ? {} : { repair }) }];
};

/** A name that the letter spells otherwise, or does not know. */
const names = (seen: Seen): readonly Fault[] => {
  return [...greeted(seen), ...misspelt(seen)];
};

const misspelt = (seen: Seen): readonly Fault[] => {
  const slips = misspeltIn(seen);
  const [first] = slips;
  if (!first) return [];
  return [
    { fault: 'name-misspelt', values: { name: first.by }, words: wordsOf(slips), repair: mend(seen.text, slips) },
  ];
};

const greeted = (seen: Seen): readonly Fault[] => {
  const { who, words, instead } = greetedIn(seen);
  if (who === 'stranger' || who === 'oneself') return [{ fault: who, words }];
  if (who !== 'misspelt' || instead === undefined) return [];
  const repair = mend(
    seen.text,
    words.map(({ start, end }) => ({ start, end, by: instead })),
  );
  return [{ fault: 'name-misspelt', values: { name: instead }, words, repair }];
};

export const examples: readonly CheckExample[] = [
  {
    language: 'sv',
    draft:
      'Hej Maria,\n\nTack för inbjudan. Jag tackar nej.\n\nHälsningar från Amina\n\nMed vänlig hälsning\nAmina Warsame',
    verdict: 'look',
    words: ['Hälsningar från Amina', 'Med vänlig hälsning'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for inviting me. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'pass',
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the the invitation. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['the the'],
  },
  {
    language: 'ja',
    draft: 'Acme Kowalska様\n\nご連絡をありがとうございますございました。今回は辞退いたします。\n\n田中',
    verdict: 'look',
    words: ['ございますございま'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for the [role] invitation. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['[role]'],
  },
  {
    language: 'en',
    draft: 'Hi Maria,\n\nThank you for a interview. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['a interview'],
  },
  {
    language: 'en',
    draft:
      'Hi Maria,\n\nThank you for inviting me on Monday, 5 March 2026. I have decided not to proceed.\n\nBest,\nTom',
    verdict: 'look',
    words: ['Monday, 5 March 2026'],
  },
  {
    language: 'de',
    draft:
      'Hallo Maria,\n\nvielen Dank für die Einladung. Ginge es auch am Mo., 9. März, um 10 Uhr?\n\nViele Grüße\nTom',
    verdict: 'pass',
  },
];
