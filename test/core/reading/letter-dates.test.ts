import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { dates } from '../../../src/core/reading/facts/date';
import { deadline } from '../../../src/core/reading/facts/deadline';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { prepare } from '../../../src/core/reading/prepare';

// The letter came on Monday 2 March 2026.
const received = '2026-03-02T09:00:00+01:00';
const letter = (text: string, from = 'hr@firm.example', at = received) =>
  prepare(
    { ...emptyMessage, from: { name: '', address: from }, text, receivedAt: at },
    allLanguages,
    at,
    { calendar: null, jsonLd: null },
    eastern,
  ).letter;
const starts = (text: string, from?: string, at?: string) =>
  dates(letter(text, from, at)).map((each) => each.value.start);

const en = 'Thank you for your application. We would like to invite you to an interview ';
const de = 'Vielen Dank für Ihre Bewerbung. Wir möchten Sie gern zu einem Vorstellungsgespräch einladen, und zwar ';
const fr = 'Merci pour votre candidature. Nous vous proposons un entretien dans nos locaux ';
const es = 'Gracias por su candidatura. Nos gustaría invitarle a una entrevista en nuestra oficina ';
const pt = 'Obrigado pela sua candidatura. Gostaríamos de convidar você para uma entrevista ';
const it_ = 'Grazie per la sua candidatura. Vorremmo invitarla a un colloquio presso la nostra sede ';
const nl = 'Bedankt voor je sollicitatie. We nodigen je graag uit voor een gesprek bij ons op kantoor ';
const pl = 'Dziękujemy za przesłanie aplikacji. Zapraszamy na rozmowę kwalifikacyjną w naszym biurze ';
const sv = 'Tack för din ansökan. Vi vill gärna träffa dig för en intervju på vårt kontor ';

describe('days and times of an interview', () => {
  it.each<readonly [string, readonly string[]]>([
    [`${fr}samedi 14 mars à 15h, on discutera 1/2 heure.`, ['2026-03-14T15:00']],
    [`${de}am 4. März um 10 Uhr, etwa 1/2 Stunde.`, ['2026-03-04T10:00']],
    [`${sv}(vikariat 12 mån). Ons 4 mars kl. 14.00 passar oss.`, ['2026-03-04T14:00']],
    [`${en}on Thursday 12 March at 2pm.`, ['2026-03-12T14:00']],
    [`${en}on Thursday, March 12th, 2026, 2:30 – 3:15 PM.`, ['2026-03-12T14:30']],
    [`${en}on 12/03/2026 at 14.30.`, ['2026-03-12T14:30']],
    [`${en}tomorrow at half past nine.`, ['2026-03-03T09:30']],
    [`${en}next Tuesday at noon.`, ['2026-03-10T12:00']],
    [`${en}on either Wednesday 11 or Thursday 12 March at 10:00.`, ['2026-03-11T10:00', '2026-03-12T10:00']],
    [`${en}between 9 and 13 March.`, ['2026-03-09']],
    [`${en}on Friday the 13th at quarter to four.`, ['2026-03-13T15:45']],
    [`${en}on the 11th or the 18th, any time after 3.`, ['2026-03-11T15:00', '2026-03-18T15:00']],
    [`${de}am Donnerstag, den 12. März 2026, um 14 Uhr.`, ['2026-03-12T14:00']],
    [`${de}am 12.3. um 14.30 Uhr oder am 13.3. um 9 Uhr.`, ['2026-03-12T14:30', '2026-03-13T09:00']],
    [`${de}am Di., 10.03., halb drei.`, ['2026-03-10T14:30']],
    [`${de}am Mittwoch in KW 12 um 10 Uhr.`, ['2026-03-18T10:00']],
    [`${de}übermorgen um 16:15 Uhr.`, ['2026-03-04T16:15']],
    [`${fr}le jeudi 12 mars à 14h30.`, ['2026-03-12T14:30']],
    [`${fr}mardi 10 à 9h ou mercredi 11 à 16 h 15.`, ['2026-03-10T09:00', '2026-03-11T16:15']],
    [`${fr}le lundi de la semaine prochaine à midi.`, ['2026-03-09T12:00']],
    [`${es}el jueves 12 de marzo a las 16:00.`, ['2026-03-12T16:00']],
    [`${es}el próximo viernes, día 13, a las 4 de la tarde.`, ['2026-03-13T16:00']],
    [`${es}pasado mañana a las 10:30 h.`, ['2026-03-04T10:30']],
    [`${pt}na quinta-feira, 12 de março, às 15h.`, ['2026-03-12T15:00']],
    [`${pt}amanhã às 9h30.`, ['2026-03-03T09:30']],
    [`${it_}giovedì 12 marzo alle ore 15.30.`, ['2026-03-12T15:30']],
    [`${it_}dopodomani alle 9.`, ['2026-03-04T09:00']],
    [`${nl}op donderdag 12 maart om 14.30 uur.`, ['2026-03-12T14:30']],
    [`${nl}op vrijdag 13 maart om half drie.`, ['2026-03-13T14:30']],
    [`${pl}w czwartek 12 marca o godz. 11:30.`, ['2026-03-12T11:30']],
    [`${pl}jutro o 9:00.`, ['2026-03-03T09:00']],
    [`${sv}torsdagen den 12 mars kl. 13.30.`, ['2026-03-12T13:30']],
    [`${en}on Thursday the twelfth of March at ten.`, ['2026-03-12T10:00']],
    [`${en}this thu (12th) at 10.`, ['2026-03-12T10:00']],
    [`${de}am Freitag, dem dreizehnten März, um 10 Uhr.`, ['2026-03-13T10:00']],
    [`${fr}le jeudi douze mars à 10h.`, ['2026-03-12T10:00']],
    [`${es}el doce de marzo a las 10:00.`, ['2026-03-12T10:00']],
    [`${it_}il dodici marzo alle 10.`, ['2026-03-12T10:00']],
    [`${pt}no dia doze de março às 10h.`, ['2026-03-12T10:00']],
    [`${nl}op twaalf maart om 10 uur.`, ['2026-03-12T10:00']],
    [`${pl}dwunastego marca o godz. 10:00.`, ['2026-03-12T10:00']],
    [`${sv}den tolfte mars kl 10.`, ['2026-03-12T10:00']],
    ['서류 심사에 합격하셨습니다. 면접은 3월 12일(목) 10시까지 본사 3층으로 와 주십시오.', ['2026-03-12T10:00']],
    [
      '면접을 진행하고자 합니다. 3월 12일(목) 오후 2시 어떠신가요? 지원 마감은 3월 20일(금)입니다.',
      ['2026-03-12T14:00'],
    ],
    ['面接の日程を変更いたします。変更後：3月12日（木）13時30分にお越しください。', ['2026-03-12T13:30']],
    ['面接は3月12日（木）10時までに本社へお越しください。', ['2026-03-12T10:00']],
    ['Ciao, per il posto di cuoco passa giovedì verso le 16 che siamo chiusi e parliamo.', ['2026-03-05T16:00']],
    [`${sv}i övermorgon kl 10.`, ['2026-03-04T10:00']],
    [
      '面接のご案内です。日時：3月12日（木）午後2時30分、場所は本社です。ご都合をお知らせください。',
      ['2026-03-12T14:30'],
    ],
    ['您好，诚邀您参加面试，时间：3月12日（周四）下午2点半，地点：公司会议室。', ['2026-03-12T14:30']],
    ['안녕하세요. 면접 일정을 안내드립니다. 일시: 3월 12일(목) 오후 2시 30분, 장소: 본사.', ['2026-03-12T14:30']],
  ])('%s', (text, want) => {
    expect(starts(text)).toEqual(want);
  });

  it.each<readonly [string, readonly string[]]>([
    [`${en}on Tuesday 10 March at 10 am. Please confirm by 12 noon on Friday 6 March.`, ['2026-03-10T10:00']],
    [
      'Dear Sam,\n\nwe enjoyed meeting you on Friday. Please come to a second interview on Tuesday 10 March at 10 am.',
      ['2026-03-10T10:00'],
    ],
    [`${nl}via deze link. De link is geldig tot en met zondag 8 maart.`, []],
    [`${pt}na terça-feira, 10 de março, às 10h. Responda por favor até às 19h de hoje.`, ['2026-03-10T10:00']],
    [
      'Oi Jéssica, recebi seu currículo na semana passada. Você pode vir sábado às 6h30 para uma entrevista?',
      ['2026-03-07T06:30'],
    ],
    [
      '田中様\n\n面接の日程が変更になりました。\n変更後：3月10日（火）13時30分\nよろしくお願いいたします。',
      ['2026-03-10T13:30'],
    ],
    [
      '안녕하세요. 면접을 보고자 하니 3월 10일 화요일 오전 10시까지 본사 정문 면회실로 와 주십시오.',
      ['2026-03-10T10:00'],
    ],
    ['안녕하세요. 면접은 3월 10일(화) 오후 8시입니다. 참고로 지원 마감은 3월 20일(금)입니다.', ['2026-03-10T20:00']],
    // Moved to a day
    [`${pt}? Conseguimos remarcar para sexta-feira, 13/03, às 8h30, pelo Teams mesmo?`, ['2026-03-13T08:30']],
    [`${es}: queda aplazada al viernes 13 de marzo a las 10:00.`, ['2026-03-13T10:00']],
    [`${it_}. Possiamo spostare il colloquio a venerdì 13 marzo alle 10?`, ['2026-03-13T10:00']],
    [`${fr}. L’entretien est reporté au vendredi 13 mars à 10h.`, ['2026-03-13T10:00']],
    [`${nl}. Het gesprek is verzet naar vrijdag 13 maart om 10 uur.`, ['2026-03-13T10:00']],
    // Until when to answer
    [`${en}on Thursday 12 March at 10:40. Please accept the interview by midnight on 8 March.`, ['2026-03-12T10:40']],
    [
      `${nl}op dinsdag 10 maart om 11u20. Kan je niet naar het gesprek komen, verwittig ons dan ten laatste op 6 maart.`,
      ['2026-03-10T11:20'],
    ],
    // A zone, a length, a time that no longer counts
    [`${en}on Friday 13 March at 10.00 (GMT+01:00).`, ['2026-03-13T10:00']],
    [`${pl}w piątek 13 marca, start o 11:00, liczymy ok. 1,5 h.`, ['2026-03-13T11:00']],
    [`${en}on Friday 13 March at 11:00, about 2.5 hrs in all.`, ['2026-03-13T11:00']],
    [`${es}el viernes 13 de marzo, pero a las 9:15 en vez de a las 12:30.`, ['2026-03-13T09:15']],
    [`${de}am Freitag, 13. März, um 9:15 Uhr statt um 12:30 Uhr.`, ['2026-03-13T09:15']],
    [`${it_}venerdì 13 marzo alle 9:15 invece che alle 12:30.`, ['2026-03-13T09:15']],
    [`${pt}na sexta, 13 de março, às 9h15 em vez das 12h30.`, ['2026-03-13T09:15']],
    [`${sv}fredag den 13 mars kl. 9.15 i stället för kl. 12.30.`, ['2026-03-13T09:15']],
    ['田中様\n\n面接は3月13日（金）12時30分ではなく9時15分より行います。', ['2026-03-13T09:15']],
    // Times in signs of Chinese, and at noon in Korean
    ['您好，面試時間為3月13日（星期五）上午十時十五分。', ['2026-03-13T10:15']],
    ['田中様\n\n面接は三月十三日（金）午後二時三十分より行います。', ['2026-03-13T14:30']],
    ['안녕하세요. 금요일(13일) 낮 1시에 면접 보러 오세요.', ['2026-03-13T13:00']],
    ['안녕하세요. 면접은 3월 11일 3시에 진행됩니다. 감사합니다.', ['2026-03-11T15:00']],
    [`${es}el viernes 6 a las 4.`, ['2026-03-06T16:00']],
    ['Wir laden Sie ein, am 11. März um 04:30 Uhr zum Probearbeiten in die Backstube zu kommen.', ['2026-03-11T04:30']],
    [`${it_}martedì 10 marzo alle 15,30.`, ['2026-03-10T15:30']],
    [`${pl}we wtorek 10 marca o godz. 9,30.`, ['2026-03-10T09:30']],
    [`${it_}in via Carducci 8, il giorno martedì 10 marzo alle ore 18.00.`, ['2026-03-10T18:00']],
    [`${fr}rue Pasteur 8, le mardi 10 mars à 18h.`, ['2026-03-10T18:00']],
    [`${de}in die Hauptstraße 8, am Dienstag, den 10. März, um 18 Uhr.`, ['2026-03-10T18:00']],
    [`${en}on Monday 9th, 10ish.`, ['2026-03-09T10:00']],
    ['郑先生您好！诚邀您于3月12日（星期四）14:00前来面试。', ['2026-03-12T14:00']],
    ['Zapraszamy na rozmowę w sprawie zatrudnienia w dniu 10.03.2026 r. o godz. 14:00.', ['2026-03-10T14:00']],
    // When to be there
    ['您好，面试时间：3月13日（星期五）。请于上午7:50前到候考室报到，8:30开始面试。', ['2026-03-13T08:30']],
    ['안녕하세요. 면접일시 : 2026. 3. 13.(금) 13:20 (대기실 입실 13:00)', ['2026-03-13T13:20']],
    ['안녕하세요. 면접일시 : 2026. 3. 13.(금) 15:20 ※ 15:00까지 대기실 도착', ['2026-03-13T15:20']],
    // When the house is open
    [
      `${fr}le vendredi 13 mars à 10h.\nBureau du personnel : tous les jours ouvrables de 9h à 12h, le mercredi de 14h à 16h`,
      ['2026-03-13T10:00'],
    ],
    [
      `${de}am Freitag, 13. März, um 10 Uhr.\nSprechzeiten: Montag bis Freitag 9–12 Uhr, Mittwoch 14–16 Uhr`,
      ['2026-03-13T10:00'],
    ],
    [`${en}on Friday 13 March at 10 am.\nOffice hours: Monday to Friday 9–5, Wednesday 2–4 pm`, ['2026-03-13T10:00']],
    [
      `${pt}na sexta, 13 de março, às 10h.\nHorário de atendimento: segunda a sexta das 9h às 12h, quarta das 14h às 16h`,
      ['2026-03-13T10:00'],
    ],
  ])('what is no appointment, or is one after all: %s', (text, want) => {
    expect(starts(text)).toEqual(want);
  });

  it('takes month or day first as the sender writes', () => {
    expect(starts(`${en}on 4/9 at 10 AM or 4/13 at 10 AM.`, 'x@y.example', '2026-04-06T09:00:00-05:00')).toEqual([
      '2026-04-09T10:00',
      '2026-04-13T10:00',
    ]);
    expect(starts(`${en}on Thursday 9/4 at 10:00.`, 'x@y.uk', '2026-04-06T09:00:00+01:00')).toEqual([
      '2026-04-09T10:00',
    ]);
  });

  it.each([
    'We have been in business for eight years, open 24/7, five days a week. Would you like to come for an interview?',
    'Thank you for your application of 20 February. When could you come for an interview?',
    'The job starts on 1 September. Could you send us your availability for an interview?',
    'Reference 12/03/445, telephone 0161 496 0132. When are you free for an interview?',
  ])('takes no day out of: %s', (text) => {
    expect(starts(text)).toEqual([]);
  });

  it('keeps the answer deadline apart', () => {
    const text = `${en}on Thursday 12 March at 2pm. Please reply by Friday 6 March at noon.`;
    expect(starts(text)).toEqual(['2026-03-12T14:00']);
    expect(deadline(letter(text))?.value).toBe('2026-03-06T12:00');
  });

  it.each([
    `${en}on Thursday 12 March at 2pm. Please confirm by midnight on 6 March.`,
    `${de}am Donnerstag, 12. März, um 14 Uhr. Bitte antworten Sie bis Mitternacht am 6. März.`,
    `${es}el 12 de marzo a las 14:00. Responda hasta la medianoche del 6 de marzo.`,
  ])('knows midnight: %s', (text) => {
    expect(starts(text)).toEqual(['2026-03-12T14:00']);
    expect(deadline(letter(text))?.value).toBe('2026-03-06');
  });

  it('leaves a moved day out', () => {
    expect(starts(`${en}on Tuesday 10 March at 9am instead of Friday 6 March.`)).toEqual(['2026-03-10T09:00']);
  });

  it('brings length and zone as written', () => {
    const [slot] = dates(letter(`${en}on Thursday 12 March, 14:00-14:45 (CET).`));
    expect(slot?.value).toEqual({ start: '2026-03-12T14:00', minutes: 45, zone: 'CET' });
  });

  it('says where the hour alone is guessed, and the day is sure', () => {
    const guessed = (words: string) =>
      dates(letter(`${en}${words}`)).map(({ sure, value }) => [sure, value.hourGuessed]);
    expect(guessed('on Saturday 14 March at 3.')).toEqual([['unsure', true]]);
    expect(guessed('on Saturday 14 March at 3pm.')).toEqual([['certain', undefined]]);
    // Without its weekday nothing bears the day out.
    expect(guessed('on 14 March at 3.')).toEqual([['unsure', undefined]]);
  });

  it('points at the words', () => {
    const made = letter(`${en}on Thursday 12 March at 2pm.`);
    for (const each of dates(made))
      expect(made.parts.text.slice(each.start, each.start + each.words.length)).toBe(each.words);
  });
});
