import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** What the answer takes up of a letter: what it asks to, a page to book on, how it speaks, who will be there. */
const reading = (text: string, subject = '') =>
  read(
    {
      ...emptyMessage,
      subject,
      text,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      to: [{ name: 'Sam Lee', address: 'sam@mail.example' }],
    },
    allLanguages,
    '2026-03-02T10:00:00Z',
  );

test.each([
  ['We would like to invite you to a phone interview on Thursday 5 March at 10:00.', 'phone-interview'],
  ['We would like to invite you to the second interview on 5 March.', 'second-interview'],
  ['Could you come in for a trial shift on Saturday 7 March at 9:00?', 'trial'],
  [
    'We would like to invite you to a campus interview on 5 March. The visit includes a demonstration lesson.',
    'interview',
  ],
  ['Maria wants to meet you! Let us have a first video interview about the job.', 'video-interview'],
  ['After our call last week we would like to invite you to an interview on 5 March.', 'interview'],
  ['Please come for a demonstration lesson followed by an interview on 5 March at 9:00.', null],
  ['Could you come by on Thursday 5 March at 9:00?', null],
  ['Gern möchten wir Sie zu einem Telefonat am Donnerstag, 5. März, um 10 Uhr einladen.', 'call'],
  ['Nous aimerions vous inviter à un entretien téléphonique le jeudi 5 mars à 10 h.', 'phone-interview'],
  ['Nos gustaría invitarle a la segunda entrevista el jueves 5 de marzo a las 10:00.', 'second-interview'],
  ['Vorremmo invitarLa a una videochiamata giovedì 5 marzo alle 10:00.', 'video-call'],
  ['Graag nodigen wij u uit voor een proefles op donderdag 5 maart om 10:00 uur.', 'lesson'],
  ['Vi vill gärna bjuda in dig till en telefonintervju torsdag den 5 mars kl. 10.00.', 'phone-interview'],
  ['Zapraszamy na rozmowę telefoniczną w czwartek 5 marca o godz. 10:00.', 'phone-interview'],
  ['Gostaríamos de convidar para a segunda entrevista na quinta-feira, 5 de março, às 10h.', 'second-interview'],
])('%s', (text, meeting) => {
  expect(reading(`${text}\n\nMaria Kowalska`).meeting?.value ?? null).toBe(meeting);
});

test('what only looks like the name of what is asked to: a stage of something else, a way that is open, a chat in a formal letter', () => {
  const meeting = (text: string) => reading(`${text}\n\nMaria Kowalska`).meeting?.value ?? null;
  expect(
    meeting(
      'O nome do cliente fica em sigilo até a segunda fase. Consegue fazer uma entrevista na quinta, 5 de março?',
    ),
  ).toBe('interview');
  expect(
    meeting(
      'Convidamo-lo para uma entrevista.\nData: 5 de março, 15h30\nFormato: Videochamada / Presencial (a confirmar)',
    ),
  ).toBe('interview');
  expect(meeting('Dear Miss Lee,\n\nWe shall see you on 5 March at 9.15am for a chat with Mr Stannard and me.')).toBe(
    null,
  );
  expect(meeting('Hi Sam,\n\nfancy a chat on Thursday 5 March at 9.15am?')).toBe('chat');
  expect(
    meeting('As agreed, the next step is a take-home exercise. Send it back by 8 March; an interview follows.'),
  ).toBe(null);
});

test('a page to choose a time on is told by the words that ask for it, not by a link to move what is set', () => {
  expect(reading('Please pick a time that suits you: https://x.example/a').booking?.words).toBe('pick a time');
  expect(reading('Your interview is on 5 March at 10:00. Need to cancel? https://x.example/c').booking).toBe(null);
});

test('the letter’s greeting and closing are known by their kind', () => {
  const { manner } = reading(
    'Dear Sam,\n\nWe would like to invite you to an interview.\n\nKind regards,\nMaria Kowalska',
  );
  expect([manner.greeting?.value, manner.closing?.value]).toEqual(['dear', 'regards']);
  expect(reading('Sam — workshop, Monday?').manner).toEqual({ greeting: null, closing: null });
});

test('those who will be there: with a title, a post or in a row; never the reader, the writer or a place', () => {
  const names = (text: string) => reading(text).present.map(({ value }) => value.name);
  expect(names('You will meet our CTO Ada Lindqvist and Bo Ekman (Team Leader) at Harbour House, Sam Lee.')).toEqual([
    'Ada Lindqvist',
    'Bo Ekman',
  ]);
  expect(names('The panel: Ms Noreen Adair, Dr Babak Rostami and Maria Kowalska.')).toEqual([
    'Noreen Adair',
    'Babak Rostami',
  ]);
  expect(names('The next conversation is a 45 min chat with Elias, our CTO.')).toEqual(['Elias']);
  expect(names('Participants: Anders Holm (Head of Desk) and the undersigned.')).toEqual(['Anders Holm']);
  expect(names('We would like to interview you for Dispatcher in Grand Junction.')).toEqual([]);
  expect(names('You will meet Fraser & Ainslie Gowdie.')).toEqual([]);
  expect(names('You will meet the Illustrator at Paper Lantern Press.\n\nMaria Kowalska\nPaper Lantern Press')).toEqual(
    [],
  );
  expect(names('Wir laden Sie zum Gespräch ein. Dabei sein wird auch Frau Dr. von der Diözese.')).toEqual([]);
  expect(names('Wir laden Sie zum Kennenlernen: Mein Mandant möchte Sie gern kennenlernen.')).toEqual([]);
});

test('the number of a post is read behind its word; a day, an hour, or one of two numbers is none', () => {
  const number = (text: string, subject = 'Interview') =>
    reading(`${text}\n\nMaria Kowalska`, subject).reference?.value ?? null;
  expect(number('We invite you to an interview (ref. WDL/26/114) on 5 March.')).toBe('WDL/26/114');
  expect(number('We invite you to an interview on 5 March.', 'Job ID R-0055129: interview')).toBe('R-0055129');
  expect(number('We invite you to an interview for the position 9.30 on 12.03.2026.')).toBe(null);
  expect(number('Your references of 2025, vacancy 12.03.2026, are here.')).toBe(null);
  expect(number('Job ID 2026-01877 and job ID 2026-01878: an interview on 5 March.')).toBe(null);
});

test.each([
  ['As discussed on the phone, we would like to invite you to an interview on 5 March.', ['called']],
  ["I'm so sorry to do this, but could we move your interview to Thursday 5 March at 10:00?", ['apologised', 'moved']],
  ['I was impressed with your portfolio and would like to meet you.', ['praised']],
  ["You've been shortlisted for the post. Could you come to an interview on 5 March?", ['shortlisted']],
  ['Shortlisted candidates will be invited to an interview on 5 March.', []],
  ["I'll ring you on Tuesday about an interview.", ['calls']],
  ['Could you come to an interview on 5 March? Call me if you have questions.', []],
  ['I wanted to follow up on my note below. Could you come to an interview on 5 March?', ['followed']],
  ['We will reimburse your train ticket. Could you come to an interview on 5 March?', ['travel']],
  ['Travel costs cannot be refunded. Could you come to an interview on 5 March?', []],
  ['Your interview is on 5 March. Need to reschedule? https://x.example/r', []],
  ['Wie eben telefonisch besprochen, laden wir Sie zum Gespräch am 5. März ein.', ['called']],
  ['Leider muss ich unser Gespräch vom Mittwoch verschieben. Passt Donnerstag, 5. März?', ['moved']],
  ['Fahrtkosten werden leider nicht übernommen. Wir laden Sie zum Gespräch am 5. März ein.', []],
  ['Conforme conversamos por telefone, convidamos para a entrevista na quinta-feira, 5 de março.', ['called']],
  ['Your experience with Revit caught our eye. Could you come to an interview on 5 March?', []],
  ['Your application stood out to us, and we need to move quickly. Could you come to an interview on 5 March?', []],
  ['Could you come to an interview on 5 March? Ms Rowe in our office will then book your travel.', []],
  ['Could you come to an interview on 5 March? Travel costs will be reimbursed.', ['travel']],
  ['Deine Bewerbung hat uns neugierig gemacht! Kommst du am 5. März zum Gespräch?', []],
  ['Ihr Portfolio hat mir sehr gut gefallen. Kommen Sie am 5. März zum Gespräch?', ['praised']],
  ['Votre candidature a particulièrement retenu notre attention : entretien le 5 mars ?', []],
  ['Jouw motivatie sprak ons aan. Kun je donderdag 5 maart op gesprek komen?', []],
  ['A sua candidatura chamou-nos a atenção. Pode vir a uma entrevista na quinta-feira, 5 de março?', []],
  ['Din ansökan har med intresse lästs av oss. Kan du komma på intervju torsdag 5 mars?', []],
])('said beside, outright only: %s', (text, said) => {
  expect(reading(`${text}\n\nMaria Kowalska`).remarks.map(({ value }) => value)).toEqual(said);
});

test.each([
  [
    'Terminverschiebung: Ihr Vorstellungsgespräch',
    'Ihr Gespräch findet am Donnerstag, 5. März, um 10 Uhr statt.',
    ['moved'],
  ],
  ['Remarcação', 'A entrevista fica para quinta-feira, 5 de março, às 10h.', ['moved']],
  ['面接日程変更のご連絡', '面接は3月5日（木）10時からとなりました。', ['moved']],
  ['Vorstellungsgespräch', 'Ihr Gespräch findet am Donnerstag, 5. März, um 10 Uhr statt.', []],
  ['Travel costs will be reimbursed', 'We would like to invite you to an interview on 5 March.', []],
])('a subject says that a date was moved, and nothing else beside: %s', (subject, text, said) => {
  const { remarks } = reading(`${text}\n\nMaria Kowalska`, subject);
  expect(remarks.map(({ value, where }) => [value, where])).toEqual(said.map((each) => [each, 'subject']));
});

test('the country is shown by number, zone or spelling; where nothing shows it there is none', () => {
  const from = (text: string) => reading(`${text}\n\nMaria Kowalska`).region;
  expect(from('We would like to invite you to an interview. Call me at (312) 555-0100, Chicago, IL 60601.')).toBe('US');
  expect(from('We would like to invite you to an interview at our centre, bring your CV. £12 an hour.')).toBe('GB');
  expect(from('We would like to invite you to an interview.')).toBe(null);
  expect(from('Wir laden Sie gerne zu einem Gespräch an der Bahnhofstrasse 5 ein.\n\nFreundliche Grüsse')).toBe('CH');
  expect(from('Wir laden Sie gerne zu einem Gespräch in der Bahnhofstraße 5 ein.\n\nFreundliche Grüße')).toBe('DE');
  expect(from('Nous aimerions vous inviter à une entrevue le jeudi 5 mars, par courriel.')).toBe('CA');
});
