import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { clues } from '../../../src/core/reading/facts/company-clues';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { prepare } from '../../../src/core/reading/prepare';
import { read } from '../../../src/core/reading/read';

/** A no in plain words, beside words of invitations: from, subject, text. Each was once taken for an invitation. */
const noes: readonly (readonly [string, string, string])[] = [
  [
    'Moira Tansley <moira@larkrise.example>',
    'After our talk',
    'Dear Sam,\n\nthank you for the interview on Monday, I enjoyed it. This time I have to tell you no: the post is going to someone who has run a cinema before. You are invited to the opening night on Friday at 8 pm, and coffee is on me.\n\nMoira Tansley',
  ],
  [
    'Jette Brandes <jette@huetehof.example>',
    'Unser Gespräch',
    'Liebe Frau Lang,\n\nleider sage ich das Gespräch am Dienstag um 10 Uhr ab. Wir brauchen nun doch niemanden in der Käserei. Wenn Sie mögen, kommen Sie auf einen Kaffee vorbei.\n\nJette Brandes',
  ],
  [
    'Waldkindergarten Eule <team@eule-kita.example>',
    'Deine Bewerbung',
    'Liebe Lena,\n\ndeine Bewerbung ist gut bei uns angekommen. Am Montag, 9. März, setzt sich das Team zusammen. Wen wir kennenlernen wollen, laden wir danach zu einem Gespräch und einem Schnuppertag ein.\n\nRike Sommer',
  ],
  [
    'Odile Ferrant <odile@lesvoiles.example>',
    'Notre rencontre',
    "Cher Paul,\n\nl'entretien de jeudi nous a beaucoup plu, et je vous écris pourtant pour vous dire non. Le poste ira à quelqu'un qui connaît déjà la maison. L'invitation à visiter l'atelier un mardi tient toujours.\n\nOdile Ferrant",
  ],
  [
    'Marta Serra <marta@collinaverde.example>',
    'Il nostro colloquio',
    'Cara Anna,\n\nil colloquio di lunedì mi è piaciuto, ma devo dirti di no: il posto andrà a un collega interno. Se passi di qui sei invitata a prendere un caffè.\n\nMarta Serra',
  ],
  [
    '정하람 <haram@baramsoft.example>',
    'Re: 1차 면접 안내',
    '지우 님, 바람소프트 정하람입니다.\n\n3월 10일(화) 오후 3시로 안내드린 면접은 진행하지 못하게 되었습니다. 신규 지점 계획이 없던 일로 되었습니다. 시간 비워 주셨는데 죄송합니다.\n\n정하람 드림',
  ],
  [
    '周敏 <zhoumin@antailife.example>',
    '想约您面谈',
    '李小姐您好：\n\n我是安泰的保险顾问周敏，想约您3月12日下午3点面谈30分钟，帮您做一次保单检视，咖啡厅或视频都可以。请问您方便吗？\n\n周敏',
  ],
];

/** A post that is looked for in passing: language, text, post. */
const posts: readonly (readonly [string, string, string])[] = [
  [
    'Sara Conti <sara@forno.example>',
    'Buongiorno Anna,\ncerchiamo effettivamente un panettiere notturno per la primavera. Possiamo vederci lunedì alle 10?\nSara Conti\n\nDa: Anna Lang\nInviato: domenica 1 marzo 2026 10:00\nA: sara@forno.example\nOggetto: Lavoro\n\nGentile signora, dal 2021 lavoro come addetta alle vendite presso Olivetta. Cordiali saluti\nAnna Lang',
    'panettiere notturno',
  ],
  [
    'Inés Mora <ines@taller.example>',
    'Hola, Ana:\nbuscamos actualmente una costurera. ¿Podrías venir el lunes a las 10 a una entrevista?\nInés Mora\n\nDe: Ana Lang\nEnviado: domingo, 1 de marzo de 2026 10:00\nPara: ines@taller.example\nAsunto: Trabajo\n\nBuenos días, desde 2021 trabajo como dependienta en Olivetta. Un saludo\nAna Lang',
    'costurera',
  ],
  [
    'Ola Mazur <ola@pracownia.example>',
    'Cześć Aniu,\ndzięki za zgłoszenie na Project Managerkę. Pogadamy w poniedziałek o 10:00 na Google Meet?\nOla Mazur',
    'Project Managerkę',
  ],
];

/** Houses whose names hold other words, or stand where offices do: from, subject, text, house. */
const houses: readonly (readonly [string, string, string, string])[] = [
  [
    '오늘의식탁 채용담당 <jobs@oneulsiktak.example>',
    '1차 인터뷰 일정',
    '지우 님 안녕하세요! 오늘의식탁에서 채용을 담당하고 있는 한서윤이에요.\n디자이너 포지션에 지원해 주셔서 감사합니다. 3월 10일(화) 오후 3시에 화상 인터뷰 가능하실까요?\n\n한서윤 드림',
    '오늘의식탁',
  ],
  [
    'Ho Mei Ling <meiling@kwonghang.example>',
    '面試邀請',
    '李小姐：\n\n多謝你申請光恆社區服務社「福利工作員」一職。現邀請你於3月10日下午3時出席面試。\n\n何美玲 (Mei Ling)\n光恆社區服務社',
    '光恆社區服務社',
  ],
];

const boxOf = (from: string) => {
  const found = /^(.*) <(.*)>$/.exec(from);
  return { name: found?.[1] ?? '', address: found?.[2] ?? from };
};
const readingOf = (from: string, subject: string, text: string) =>
  read({ ...emptyMessage, from: boxOf(from), subject, text }, allLanguages, '2026-03-02T10:00:00Z');

describe('what is said in plain words', () => {
  test.each(noes)('no invitation: %s, %s', (from, subject, text) => {
    expect(readingOf(from, subject, text).isInterviewInvitation).toBe(false);
  });
  test.each(posts)('the post in %s', (from, text, post) => {
    expect(readingOf(from, 'Re:', text).role?.value.name).toBe(post);
  });
  test.each<readonly [string, string, string | null, string | null]>([
    [
      "Nan's Pantry <nanspantry.harbour@gmail.com>",
      'hi sam can u come in sat at 10? hour in the kitchen then a chat. ta',
      null,
      "Nan's Pantry",
    ],
    [
      'Rosa & Theo <rosa.theo.home@gmail.com>',
      'Dear Sam,\n\nwe are looking for a nanny. Would you come for an interview on Sunday at 3pm?\n\nWarmly,\nRosa Lindqvist',
      'Rosa Lindqvist',
      null,
    ],
    [
      '노래하는고래 <whale@pyeonji.example>',
      '지우씨 맞죠? 알바천국 보고 연락드려요ㅎㅎ 내일 7시반쯤 잠깐 나오실수 있나요 얼굴보고 면접 겸 얘기해요.\n\n고래 사장',
      null,
      '노래하는고래',
    ],
    [
      '바람부는 언덕 <baram@daum.net>',
      '네~ 문자 잘 봤어요^^ 목요일 3시쯤 가게로 면접 보러 오실 수 있나요? 얼굴 보고 얘기해요.\n\n사장 드림',
      null,
      '바람부는 언덕',
    ],
  ])('who writes and from which house: %s', (from, text, person, house) => {
    const { recruiter, company } = readingOf(from, 'Re: hello', text);
    expect([recruiter?.value.name ?? null, company?.value ?? null]).toEqual([person, house]);
  });
  test.each(houses)('the house of %s', (from, subject, text, house) => {
    expect(readingOf(from, subject, text).company?.value).toBe(house);
  });
  test('a house that is taken for somebody has no second house within its name', () => {
    const text =
      "Hello Jules,\n\nOn aimerait te revoir lundi à 14h pour un deuxième entretien.\n\nÀ très vite,\nLise\nTalent Manager, Pomme d'Ambre Santé\n\nPomme d'Ambre Santé | Envoyé via Teamtailor | Politique de confidentialité";
    const message = { ...emptyMessage, from: boxOf('Lise Morel <lise.morel@pommedambre.teamtailor-mail.com>'), text };
    const { letter } = prepare(
      message,
      allLanguages,
      '2026-03-02T10:00:00Z',
      { calendar: null, jsonLd: null },
      eastern,
    );
    expect(clues(letter).map(({ name }) => name)).not.toContain('Ambre Santé');
  });
});
