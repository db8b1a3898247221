import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

const invites = (subject: string, text: string, more: Partial<Message> = {}) =>
  read(
    {
      ...emptyMessage,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      to: [{ name: 'Sam Lee', address: 'sam.lee@post.example' }],
      subject,
      text,
      ...more,
    },
    allLanguages,
    '2026-03-02T10:00:00Z',
  ).isInterviewInvitation;

describe('invites', () => {
  test.each([
    [
      '面试通知',
      '李明同志：\n\n面试时间：2026年3月13日上午8:30，请于8:00前报到，迟到15分钟以上取消面试资格，缺席者取消资格。\n请携带本人身份证。\n\n县医院人事科（门诊楼）',
    ],
    [
      'Bekräftelse av intervju',
      'Hej Sam,\n\ntack för att du valde en tid!\n\nHär kommer detaljerna för din intervju för rollen Data Engineer.\n\nOnsdag 18 mars 2026\n10:00 - 10:45 Intervju med chefen - Karl Ek\n\nMaria Kowalska\nTalent Coordinator',
    ],
    [
      'Re: Fråga om min ansökan',
      'Hej Sam!\n\nVi har intervjuer nästa vecka och jag har satt upp dig på onsdagen (11 mars) 15.00, här på skolan. Vi brukar gå en runda med elever efteråt.\n\nMaria, rektor\n\n> 1 mars 2026 skrev Sam Lee <sam.lee@post.example>:\n>\n> Hej,\n> jag sökte tjänsten som lärare och undrar om det finns någon uppdatering?\n> Sam Lee',
    ],
    [
      '구매 매니저 - 2차 면접 제안',
      '이준호 이사님께,\n\n지난주 1차 면접 결과가 매우 좋았습니다. 고객사에서 2차 면접을 요청하셨고, 가능한 시간은 아래와 같습니다.\n\n- 3월 14일(토) 08:00\n- 3월 16일(월) 17:00\n\n두 시간 중 편하신 쪽을 알려주시면 확정하겠습니다. 연봉 관련 말씀은 저를 통해 주시는 것이 좋겠습니다.\n\n감사합니다.\n윤태경 드림',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text)).toBe(true));
});

describe('asks nobody to an interview for a post', () => {
  test.each([
    [
      'Confirmación de su cita: lunes 16/03/2026 a las 10:15',
      'Estimado cliente:\n\nLe confirmamos su cita con nuestra gestora Dña. Pilar Gracia.\n\nMotivo: Revisión de hipoteca\nFecha: lunes, 16/03/2026\nHora: 10:15\n\nUn cordial saludo,\nCaja del Norte',
    ],
    [
      'Einladung - bitte melden Sie sich',
      'Sehr geehrter Herr Lee,\n\nbitte kommen Sie am Montag, 16. März 2026 um 10:15 Uhr in das Jobcenter, Zimmer 2.07. Ich möchte mit Ihnen über Ihre berufliche Situation sprechen. Bringen Sie bitte zu diesem Termin Ihre Bewerbungsunterlagen und eine Liste Ihrer Vorstellungsgespräche mit.\n\nDies ist eine Einladung nach § 59 SGB II.\n\nIm Auftrag\nFrau Roth\nArbeitsvermittlerin',
    ],
    [
      'Sollicitatie medewerker bakkerij + beschikbaarheid voor een gesprek',
      'Beste\n\nIn bijlage vinden jullie mijn cv. Graag kom ik mijn kandidatuur toelichten tijdens een gesprek. Ik ben beschikbaar op dinsdag 24 maart of donderdag 26 maart vanaf 14u.\n\nMet vriendelijke groeten\nMaria Kowalska',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text)).toBe(false));

  test('who asks a colleague to sit in', () => {
    const to = [{ name: 'Aaron Kibet', address: 'aaron.kibet@acme.example' }];
    const text =
      'Aaron,\n\nCan you sit in with me on Thursday at 3:30? Interviewing Shelby Novak for the front desk coordinator position (resume attached).\n\nConference room is booked till 4:15.\n\nM.';
    expect(invites('Thursday candidate', text, { to })).toBe(false);
    const other =
      'Aaron,\n\nAmanhã às 11h vem cá o Osvaldo Tavares, para a vaga de soldador. Consegues estar na entrevista? Deixas na portaria o nome dele.\n\nM.';
    expect(invites('Candidato soldador - amanhã', other, { to })).toBe(false);
  });

  test('a machine that answers', () => {
    const text =
      "I'm on annual leave, returning Monday 23 March. Your interview on Thursday 5 March at 10:00 for the post of Baker will take place as planned: please come to our office, my colleague Ann Reed will meet you. For new applications use the portal.";
    expect(
      invites('Automatic reply: Baker - availability for interview', text, {
        headers: { 'auto-submitted': 'auto-replied' },
      }),
    ).toBe(false);
  });
});
