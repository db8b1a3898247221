import { expect, test } from '@jest/globals';
import type { Reading } from '../../../src/core/reading/reading';
import { review } from '../../../src/core/review/review';
import { ordinary, reviewedOf } from './reviewed';

/** The letter of `ordinary` with more lines in it, and what else is known of it. */
const letterWith = (more: string, known: Partial<Reading> = {}): Partial<Reading> => {
  const { parts } = ordinary('en');
  const text = parts.text.replace('\n\nBest,', `\n\n${more}\n\nBest,`);
  return { parts: { ...parts, text, signatureAt: text.length }, ...known };
};

/** The words that the check of what is personal marks. */
const marked = (language: string, draft: string, reading: Partial<Reading> = {}): readonly string[] =>
  (
    review(reviewedOf({ language, draft, given: { reading } })).find((each) => each.name === 'personalization')
      ?.faults ?? []
  ).flatMap(({ fault, words }) => (words.length > 0 ? words.map((each) => each.text) : [fault]));

const english = (greeting: string, said: string): string =>
  `${greeting}\n\nThank you for the invitation. ${said}\n\nI wish you every success.\n\nBest regards,\nTom`;
const no = 'I have decided not to proceed.';

test('a colleague of whom the letter only speaks is not its writer', () => {
  const letter = letterWith('From our side, Mr Bereczki (head of the data team) and I will take part in the talk.');
  expect(marked('en', english('Dear Mr Bereczki,', no), letter)).toEqual(['Bereczki']);
  expect(marked('en', english('Dear Ms Kowalska,', no), letter)).toEqual([]);
  // Whoever has it written may be answered.
  const secretary = letterWith('I write on behalf of Mr Bereczki, who leads our data team and has read your letter.');
  expect(marked('en', english('Dear Mr Bereczki,', no), secretary)).toEqual([]);
});

test('nobody at all is greeted where a person signs, though a team answers', () => {
  const team: Partial<Reading> = {
    route: { ...ordinary('en').route, value: { address: 'jobs@acme.example', kind: 'team', link: null } },
  };
  expect(marked('en', english('To whom it may concern,', no), team)).toEqual(['To whom it may concern,']);
  expect(marked('en', english('Dear Acme team,', no), team)).toEqual([]);
});

test.each([
  ['pt', 'Exma. Senhora D. Maria do Céu Kowalska,', ['Céu']],
  ['pt', 'Exma. Senhora D. Maria Kowalska,', []],
  ['es', '¡Hola, Maria! ¿Todo bien?', []],
  ['en', 'A Mhaire, a chara,', []],
])('a greeting is read to its end: %s %s', (language, greeting, words) => {
  const said = { pt: 'Agradeço o convite.', es: 'Gracias por la invitación.', en: 'Thank you for the invitation.' };
  expect(marked(language, `${greeting}\n\n${said[language as keyof typeof said]}\n\nTom`)).toEqual(words);
});

test('a reference of the shape of theirs with other figures is of another post', () => {
  const letter = letterWith('Please quote reference DA-2026-17.');
  expect(marked('en', english('Dear Maria,', `${no} My reference is DA-2026-09.`), letter)).toEqual(['DA-2026-09']);
  expect(marked('en', english('Dear Maria,', `${no} My reference is DA-2026-17.`), letter)).toEqual([]);
});

test.each([
  ['a house by its kind', 'I hope that our paths cross again at Caja Los Nevados.', ['Caja Los Nevados']],
  ['my own one', 'Thank you for your patience while I stay at my Banco Los Nevados.', []],
  [
    'a post with a first no',
    'I have decided not to go on to Round 2 for Procurement Lead, as I stay where I am.',
    ['Procurement Lead'],
  ],
  ['the one that hires', 'Thank you, and Clínica Santa Fe has made me an offer.', []],
  ['the reason behind a colon', 'I decline: Hansen Textiles made me an offer.', []],
])('what is left over from another letter: %s', (_, said, words) => {
  expect(marked('en', english('Dear Maria,', said))).toEqual(words);
});

test.each([
  ['ja', '信州アサギ電機様の職種に関心を持てたことは、よい経験でした。', ['信州アサギ電機']],
  ['ja', 'データサイエンティストの面接は辞退いたします。', ['データサイエンティスト']],
  ['ja', 'オンラインの面接は辞退いたします。', []],
  ['ja', '看護部長の笠井様にもどうぞよろしくお伝えください。', ['笠井']],
  ['zh', '我决定不参加在顺达快运的面试。', ['顺达快运']],
  ['zh', '我决定不参加在贵公司的面试。', []],
  ['zh', '因此婉謝後端工程師的面試。', ['後端工程師']],
  ['ko', '대성기계의 발전을 기원합니다.', ['대성기계']],
  ['ko', '귀사의 발전을 기원합니다.', []],
])('another house, post or person, in a script without capitals: %s %s', (language, said, words) => {
  const thanks = { ja: 'ご連絡ありがとうございます。', zh: '感谢您的邀请。', ko: '초대해 주셔서 감사합니다. ' };
  expect(marked(language, `Maria Kowalska,\n\n${thanks[language as keyof typeof thanks]}${said}\n\nTom`)).toEqual(
    words,
  );
});
