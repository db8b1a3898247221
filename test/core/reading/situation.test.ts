import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';
import { meetings } from '../../../src/core/reply/appointment';

const reading = (text: string, more: Partial<Message> = {}) =>
  read(
    {
      ...emptyMessage,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      to: [{ name: 'Sam Lee', address: 'sam@mail.example' }],
      text,
      ...more,
    },
    allLanguages,
    '2026-03-02T10:00:00Z',
  );

describe('a header of mailing lists', () => {
  const headers = { 'list-unsubscribe': '<https://jobs.example/u>' };
  const invites =
    'we would like to invite you to an interview for the post of Accountant on Thursday 5 March at 10:00.';
  test.each([
    [`Dear Sam,\n\n${invites}\n\nMaria Kowalska\nRecruitment, Acme`, false],
    [`Dear candidate,\n\n${invites}\n\nMaria Kowalska\nRecruitment, Acme`, true],
    ['Hi Sam,\n\n12 new jobs for you this week. Read more and manage your email preferences. Unsubscribe', true],
  ])('%s', (text, bulk) => {
    const { situation, warnings } = reading(text, { headers });
    expect([situation.bulk, warnings.some(({ value }) => value === 'reading.warning.bulk')]).toEqual([bulk, bulk]);
  });
});

test.each([
  ['As agreed, your interview will take place on Thursday 5 March at 10:00.', true],
  ['As agreed, the next step is a take-home exercise. Send it back by 8 March and we will talk.', null],
  ['Le confirmo que mi cliente desea entrevistarlo el jueves 5 de marzo a las 10:00.', null],
  ['Le confirmo la entrevista del jueves 5 de marzo a las 10:00.', true],
  ['Le confermo che la posizione è quella di contabile. Può venire a un colloquio il 5 o il 6 marzo?', null],
  ['Du kallas till intervju i Nacka torsdag den 5 mars. Tillträde enligt överenskommelse.', null],
  [
    'Comme convenu au téléphone, nous souhaitons vous rencontrer. Quel jour vous arrange : mardi 3 mars à 10h ou jeudi 5 mars à 16h30 ?',
    null,
  ],
  [
    'As we agreed on the phone, we would like to meet you. Which works for you: Tuesday 3 March at 10:00 or Thursday 5 March at 14:00?',
    null,
  ],
])('the appointment is agreed: %s', (text, confirmed) => {
  expect(reading(`${text}\n\nMaria Kowalska`).situation.confirmed).toBe(confirmed);
});

test('until when work is to be sent in, nobody is met; a day to meet on stays one, whatever is due before', () => {
  const days = (text: string) => meetings(reading(`${text}\n\nMaria Kowalska`)).map(({ value }) => value.start);
  expect(days('As agreed, the next step is a take-home exercise. Send it back by Sunday 8 March.')).toEqual([]);
  expect(days('Could you come to an interview on Thursday 5 March at 10:00? Please answer by 3 March.')).toEqual([
    '2026-03-05T10:00',
  ]);
});

test('who sets an hour is there: recordings that were seen make no one-way interview', () => {
  const oneWay = (text: string) => reading(text).situation.oneWay;
  expect(oneWay('Please record your answers in a one-way video interview by 8 March.')).toBe(true);
  expect(oneWay('We loved the recorded video you sent. Come to an interview on Thursday 5 March at 10:00.')).toBe(
    false,
  );
});

test.each([
  [
    'Jan | Code & Co',
    'jan@codeenco.example',
    'Hoi Sam!\n\nWaterlinie is enthousiast over je cv. Ze willen je dinsdag 10 maart om 13.00 uur spreken voor de rol van DevOps engineer. Kun je dan?\n\nGroetjes, Jan',
    'Waterlinie',
    'Code & Co',
  ],
  [
    'キャリアパートナー 山本',
    'yamamoto@careerpartner.example',
    '高橋様\n\nお世話になっております。キャリアパートナーの山本です。\nひまわり薬局様（管理薬剤師）の書類選考を通過されました。\nオンライン面接の候補日は下記の通りです。\n・3/10（火）10:00',
    'ひまわり薬局',
    'キャリアパートナー',
  ],
  [
    'HireHub',
    'notifications@hirehub.example',
    'Hello Sam,\n\nwe are pleased to invite you to an interview for the post of Shop Manager on 5 March at 10:00, 12 High Street.\n\nThe HireHub team',
    null,
    null,
  ],
  [
    'Edith Moll',
    'e.moll@kochertal-guss.example',
    'Sehr geehrter Herr Lee,\n\nich lade Sie zum Gespräch am 5. März um 10 Uhr ein.\n\nMit freundlichen Grüßen\nEdith Moll\nKochertal Präzisionsguss GmbH & Co. KG\nGießereistr. 12, 73430 Aalen\nKomplementärin: Kochertal Verwaltungs GmbH',
    'Kochertal Präzisionsguss',
    null,
  ],
])('who hires, from %s', (name, address, text, company, agency) => {
  const read = reading(text, { from: { name, address } });
  expect([read.company?.value.replace(' GmbH & Co. KG', '') ?? null, read.agency?.value ?? null]).toEqual([
    company,
    agency,
  ]);
});

test('a house of which the letter does not say that the post is there is not said to have it', () => {
  const { company } = reading(
    'Hello Sam,\n\nwe are pleased to invite you to an interview for the position of Crewing Officer at Maris Offshore.\n\nBest regards,\nEstuaire Service',
    { from: { name: 'Estuaire Service', address: 'contact@estuaire-service.example' } },
  );
  expect(company?.value === 'Maris Offshore' || company?.sure === 'unsure').toBe(true);
});

test.each([
  [
    'Darf ich Sie interviewen? Am Donnerstag um 13 Uhr am Telefon? Ihre Zitate lesen Sie vor der Veröffentlichung.\n\nJana Roth\nReporterin, Abendblatt',
    'Interview am Donnerstag?',
  ],
  [
    'We would like to invite you to a meeting on Thursday 5 March at 3.20pm to talk about how your son is getting on this term.\n\nMs R. Pell\nForm tutor, Year 8',
    'Invitation to an individual interview',
  ],
  [
    "I've put you down for the Senior Developer interview this Thursday at 2pm. Candidate is Noor Haddad, CV is in Greenhouse. Can you confirm today?\n\nSunniva\nEngineering Manager",
    'Interview Thursday 2pm',
  ],
  [
    'Ravie de vous avoir rencontré hier à l’entretien. Envoyez-moi vos billets de train et votre RIB avant le 15. Quelle que soit la décision, Jordi vous appellera vendredi 20 mars.\n\nXénia',
    'Votre entretien : billets de train',
  ],
])('no interview for a job: %s', (text, subject) => {
  expect(reading(`Hi Sam,\n\n${text}`, { subject }).isInterviewInvitation).toBe(false);
});

describe('a letter that asks to think again', () => {
  const no = '> Dear Maria,\n> thank you for the invitation. I have decided to withdraw my application.\n> Sam';
  const ill = '> Dear Maria,\n> I have a cold. Could we find another day for the interview?\n> Sam';
  const yes = '> Dear Maria,\n> Thursday suits me for the interview.\n> Sam';
  const answer = (text: string, quoted: string) =>
    reading(`Hi Sam,\n\n${text}\n\nMaria\n\nOn Mon, 2 Mar 2026 Sam Lee wrote:\n${quoted}`, { subject: 'Re: Interview' })
      .situation.pushback;
  test.each([
    ['What a pity. Are you sure? The interview would only take half an hour.', no, true],
    ['Are you sure? The interview would only take half an hour.', yes, false],
    ['So sorry to hear you are ill, do not give it another thought. We will move the interview.', ill, false],
    ['I was sorry to read that you are withdrawing. Would you reconsider?', '', true],
  ])('%s', (text, quoted, isPush) => expect(answer(text, quoted)).toBe(isPush));

  test('in another language', () => {
    const text = 'Hallo Sam,\n\nschade, dass Donnerstag nicht klappt. Wir verschieben das Gespräch.\n\nMaria';
    const said = (quoted: string) =>
      reading(`${text}\n\nAm 2. März 2026 schrieb Sam Lee:\n${quoted}`, { subject: 'AW: Gespräch' }).situation.pushback;
    expect(said('> Liebe Maria,\n> ich bin am Donnerstag leider krank.\n> Sam')).toBe(false);
    expect(said('> Liebe Maria,\n> ich ziehe meine Bewerbung zurück.\n> Sam')).toBe(true);
  });
});

test('what the reader called the writer states a title; English goes by given names', () => {
  const said = (quoted: string, greeting = 'Guten Tag Herr Lee,\n\nkommen Sie am Donnerstag zum Gespräch.') =>
    reading(`${greeting}\n\nViele Grüße\nMaria Kowalska\n\nAm 2. März 2026 schrieb Sam Lee:\n${quoted}`, {
      subject: 'AW: Gespräch',
    }).recruiter?.value.honorific;
  expect(said('> Sehr geehrte Frau Kowalska,\n> hier meine Unterlagen.')).toBe('Frau');
  expect(said('> Sehr geehrte Frau Dr. Kowalska,\n> hier meine Unterlagen.')).toBe('Frau');
  expect(said('> Hallo Maria Kowalska,\n> hier meine Unterlagen.')).toBe(null);
  expect(said('> Sehr geehrte Frau Weber,\n> hier meine Unterlagen.')).toBe(null);
  expect(said('> Dear Ms Kowalska,\n> thank you.', 'Hi Sam,\n\nplease come to an interview on Thursday.')).toBe(null);
});

test('each time is as sure as its own hour', () => {
  const text =
    'Could you come to an interview on Thursday 12 March at 1.15pm? We shut between one and two.\n\nMaria Kowalska';
  expect(reading(text).dates.map(({ value, sure }) => [value.start, sure])).toEqual([
    ['2026-03-12T13:15', 'certain'],
    ['2026-03-12T13:00', 'unsure'],
  ]);
});
