import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { eastern } from '../../../src/core/reading/facts/eastern';
import { signedNames } from '../../../src/core/reading/facts/signed-names';
import { prepare } from '../../../src/core/reading/prepare';
import { read } from '../../../src/core/reading/read';

const message = (text: string, name = '', address = 'info@acme.example') => ({
  ...emptyMessage,
  from: { name, address },
  to: [{ name: 'Sam Adler', address: 'sam.adler@post.example' }],
  subject: 'Interview',
  text,
});
const namesOf = (text: string, name = '') =>
  signedNames(
    prepare(message(text, name), allLanguages, '2026-03-02T10:00:00Z', { calendar: null, jsonLd: null }, eastern)
      .letter,
  );

const body =
  'Dear Sam,\n\nThank you for applying for the post of Baker. We would like to invite you to an interview on Tuesday 10 March at 2 pm at our bakery in Mill Lane.\n\nKind regards,\n';

describe('words that stand where people sign', () => {
  test('are those of the head and of the lines around the end, each once, where they stand', () => {
    const text = `${body}Tiff Osei | Office Manager\nBrook Bakery`;
    const found = namesOf(text, 'Brook Bakery');
    const spelled = found.map((each) => each.text);
    expect(spelled).toEqual(expect.arrayContaining(['Tiff Osei', 'Office Manager', 'Brook Bakery']));
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    for (const { text: words, start, place } of found)
      expect((place === 'from' ? 'Brook Bakery' : text).startsWith(words, start)).toBe(true);
  });
  test('are no sentences, and no name is cut within', () => {
    const spelled = namesOf(`${body}Tiff Osei\nPlease bring the papers that we spoke of.`).map((each) => each.text);
    expect(spelled).toContain('Tiff Osei');
    expect(spelled).not.toContain('Tiff');
    expect(spelled.some((each) => each.includes('papers that'))).toBe(false);
  });
  test('are cut at blanks where no capital tells a name', () => {
    const text =
      '안녕하세요, 민서린 님.\n\n지원해 주셔서 감사합니다. 3월 3일 오전 10시에 본사에서 면접을 진행하고자 합니다.\n\n봄날출판사 서진 드림';
    expect(namesOf(text).map((each) => each.text)).toEqual(expect.arrayContaining(['봄날출판사', '드림']));
  });
});

test('whoever signs alone is greeted, a goodbye never is', () => {
  const whom = (text: string, name = '') => {
    const { recruiter } = read(message(text, name), allLanguages, '2026-03-02T10:00:00Z');
    return recruiter?.value.name ?? null;
  };
  expect(whom(`${body}Tiff Osei\nOffice Manager\nBrook Bakery`)).toBe('Tiff Osei');
  expect(whom(`${body}The Brook Bakery Team`)).toBeNull();
  expect(
    whom(
      '尊敬的于晓先生/女士：\n\n感谢您应聘我司市场专员一职。现诚邀您参加面试。\n时间：6月29日（周一）下午14:30\n地点：鼎盛大厦12楼\n面试流程：笔试-初试-复试\n\n顺祝商祺\n鼎盛集团 人力资源中心',
    ),
  ).toBeNull();
});

test('what the letter calls its reader is no post, and a family name alone is not greeted', () => {
  const called = read(
    {
      ...message(
        '刘师傅：A2本子的事我跟领导说了，冷链干线武汉到郑州双驾正缺人，周三10月21号早上八点直接到阳逻基地找车队长老耿，先跟车试驾一圈再谈待遇，驾驶证、从业资格证、三年无重大事故证明别忘了带，没有证明去车管所打一张就行，路费给报，收到回个1。\n\n江万物流 彭湃 027-5550 9192',
        '彭湃',
      ),
      subject: '刘师傅 周三来一趟',
    },
    allLanguages,
    '2026-10-18T09:00:00Z',
  );
  expect(called.role?.value.name).not.toBe('刘师傅');
  const german =
    'Hallo Herr Adler,\n\nvielen Dank für Ihre Bewerbung als Erntehelfer. Gern würde ich einmal mit Ihnen reden und rufe Sie am Donnerstag, 12. März, um 19 Uhr an. Wenn das nicht passt, schreiben Sie bitte meiner Frau.\n\nGruß vom Berg\nDillenkopf';
  const { recruiter } = read(message(german, 'Weingut Dillenkopf'), allLanguages, '2026-03-02T10:00:00Z');
  expect(recruiter?.sure ?? 'unsure').toBe('unsure');
});
