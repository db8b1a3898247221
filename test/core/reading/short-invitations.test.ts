import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** The plainest invitations there are: subject and text. Whatever is weighed, these must be told. */
const plain: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'Interview for the Data Analyst role',
      'Hi Sam,\n\nWe would like to invite you to an interview.\n\nBest,\nMarisol',
    ],
    ['Interview', 'Hi Sam,\n\nWe would like to invite you to an interview on Tuesday at 10 am.\n\nBest,\nMarisol'],
    [
      'One-way video interview',
      'Hi Sam,\n\nWe invite you to record a one-way video interview by Friday.\n\nThe Brightmart Talent Team',
    ],
    ['Your application', 'Hi Sam,\n\nthanks for applying. Could we talk on Tuesday at 10 am?\n\nBest,\nMarisol'],
  ],
  de: [
    [
      'Vorstellungsgespräch',
      'Guten Tag,\n\nwir möchten Sie zu einem Vorstellungsgespräch einladen.\n\nMit freundlichen Grüßen\nAnna Weber',
    ],
    [
      'Ihre Bewerbung',
      'Guten Tag,\n\nvielen Dank für Ihre Bewerbung. Passt Ihnen Dienstag, 10 Uhr, für ein Gespräch?\n\nViele Grüße\nAnna Weber',
    ],
    [
      'Dein Videointerview',
      'Hallo Sam,\n\nwir laden dich zu einem zeitversetzten Videointerview ein. Bitte nimm es bis Freitag auf.\n\nViele Grüße\nAnna Weber',
    ],
  ],
  fr: [
    ['Entretien', 'Bonjour,\n\nnous souhaitons vous inviter à un entretien.\n\nCordialement,\nAnne Durand'],
    [
      'Votre candidature',
      'Bonjour,\n\nmerci pour votre candidature. Seriez-vous disponible mardi à 10h pour un entretien ?\n\nCordialement,\nAnne Durand',
    ],
  ],
  es: [['Entrevista', 'Hola:\n\nnos gustaría invitarte a una entrevista.\n\nUn saludo,\nAna Ruiz']],
  pt: [['Entrevista', 'Olá,\n\ngostaríamos de o convidar para uma entrevista.\n\nCumprimentos,\nAna Sousa']],
  it: [['Colloquio', 'Buongiorno,\n\nvorremmo invitarLa a un colloquio.\n\nCordiali saluti,\nAnna Rossi']],
  nl: [
    [
      'Sollicitatiegesprek',
      'Beste Sam,\n\nwe willen je graag uitnodigen voor een sollicitatiegesprek.\n\nGroet,\nAnna de Vries',
    ],
  ],
  pl: [['Rozmowa kwalifikacyjna', 'Dzień dobry,\n\nzapraszamy na rozmowę kwalifikacyjną.\n\nPozdrawiam,\nAnna Nowak']],
  sv: [['Intervju', 'Hej,\n\nvi vill gärna bjuda in dig till en intervju.\n\nVänliga hälsningar,\nAnna Berg']],
  ja: [['面接のご案内', '田中様\n\n面接にお越しいただきたくご連絡いたしました。\n\n採用担当 佐藤花子']],
  zh: [['面试邀请', '您好，\n\n诚邀您参加面试。\n\n王晓琳']],
  ko: [['면접 안내', '안녕하세요.\n\n면접에 초대드립니다.\n\n김민지 드림']],
};
const boxes = [
  { name: 'Anna Weber', address: 'anna@northwind.example' },
  { name: 'Northwind Jobs', address: 'jobs@northwind.example' },
];
const rows = Object.entries(plain).flatMap(([code, letters]) =>
  letters.flatMap(([subject, text]) => boxes.map((from) => [code, from.name, subject, text, from] as const)),
);

describe('an invitation of one sentence', () => {
  test.each(rows)('%s from %s: %s', (code, _, subject, text, from) => {
    const to = [{ name: 'Sam', address: 'sam@home.example' }];
    const message = { ...emptyMessage, from, to, subject, text, receivedAt: '2026-03-02T09:00:00Z' };
    const { kind, language } = read(message, allLanguages, '2026-03-02T10:00:00Z');
    expect([kind.value, language.value]).toEqual(['interview-invitation', code]);
  });

  test.each([
    [
      'Interview for our magazine',
      'Hi Sam,\n\nwe would like to invite you to an interview for our magazine about beekeepers.\n\nBest,\nMarisol',
    ],
    ['Podcast', 'Hi Sam,\n\nwe would love to interview you on our podcast on Tuesday at 10 am.\n\nBest,\nMarisol'],
    ['Ihre Erfahrung', 'Guten Tag,\n\nwir möchten Sie zu einem Interview für unsere Zeitung einladen.\n\nAnna Weber'],
    ['Your application', 'Hi Sam,\n\nwe will not be inviting you to an interview.\n\nBest,\nMarisol'],
  ])('not one that means something else: %s', (subject, text) => {
    const message = { ...emptyMessage, from: boxes[0] ?? null, subject, text };
    expect(read(message, allLanguages, '2026-03-02T10:00:00Z').isInterviewInvitation).toBe(false);
  });
});

/** Asked by the personnel department of one's own house, in the very words of an invitation. */
const leaving: Readonly<Record<string, readonly [subject: string, text: string]>> = {
  en: [
    'Your last day',
    'Hi Sam,\n\nwe would like to invite you to an exit interview on Tuesday at 10 am in room 4.\n\nAnna',
  ],
  de: [
    'Einladung',
    'Hallo Sam,\n\nwir laden dich zu einem Austrittsgespräch am Dienstag, 3. März, um 10 Uhr ein.\n\nAnna',
  ],
  fr: ['Invitation', 'Bonjour Sam,\n\nnous vous invitons à un entretien de départ le mardi 3 mars à 10h.\n\nAnne'],
  es: ['Invitación', 'Hola Sam:\n\nte invitamos a una entrevista de salida el martes 3 de marzo a las 10:00.\n\nAna'],
  pt: ['Convite', 'Olá Sam,\n\nconvidamos-te para uma entrevista de saída na terça, 3 de março, às 10h.\n\nAna'],
  it: ['Invito', 'Ciao Sam,\n\nti invitiamo a un colloquio di uscita martedì 3 marzo alle 10.\n\nAnna'],
  nl: [
    'Uitnodiging gesprek',
    'Dag Sam,\n\nwe nodigen je uit voor een exitgesprek op dinsdag 3 maart om 10 uur.\n\nAnna',
  ],
  sv: ['Inbjudan', 'Hej Sam!\n\nVi bjuder in dig till ett avgångssamtal tisdag den 3 mars kl. 10.\n\nAnna'],
  pl: ['Zaproszenie', 'Cześć Sam,\n\nzapraszamy na rozmowę wyjściową we wtorek 3 marca o 10:00.\n\nAnna'],
  ja: [
    '面談のご案内',
    '田中さん\n\n退職面談を3月3日（火）10時より実施いたしますので、ご都合をお知らせください。\n\n人事部 佐藤花子',
  ],
  zh: ['面谈安排', '您好，\n\n邀请您于3月3日上午10点参加离职面谈。\n\n王晓琳'],
  ko: ['퇴직 면담 안내', '안녕하세요.\n\n3월 3일(화) 오전 10시에 퇴직 면담을 진행하고자 합니다.\n\n김민지 드림'],
};

test.each(Object.entries(leaving))('nobody is invited to leave: %s', (_, [subject, text]) => {
  const [from, to] = [boxes[0] ?? null, [{ name: 'Sam', address: 'sam@northwind.example' }]];
  const { kind } = read({ ...emptyMessage, from, to, subject, text }, allLanguages, '2026-03-01T10:00:00Z');
  expect(kind.value).toBe('other-interview');
});

test.each([
  [
    'it',
    'Colloquio',
    'Buongiorno,\n\nvorremmo invitarLa a un colloquio il 3 marzo alle 10, via Microsoft Teams.\n\nAnna Rossi',
    'video',
  ],
  [
    'pt',
    'Entrevista',
    'Olá,\n\nconseguimos conversar terça, 3 de março, às 10h? Pode ser por Meet.\n\nAna Sousa',
    'video',
  ],
  ['zh', '面试', '您好，\n\n想约您3月3日上午10点电话初面，我打您手机。\n\n王晓琳', 'phone'],
  [
    'ja',
    '面接日程',
    '田中様\n\n面接は3月3日（火）16時より行います。校門の守衛にお名前をお伝えください。\n\n教頭 佐藤花子',
    'onsite',
  ],
  [
    'es',
    'Cambio',
    'Hola Sam:\n\n¿te viene bien pasar la entrevista al martes 3 de marzo a las 10? Mismo sitio.\n\nAna',
    'onsite',
  ],
  [
    'pl',
    'Rozmowa',
    'Dzień dobry,\n\nprzełóżmy rozmowę na wtorek 3 marca na 10:00, ten sam adres.\n\nAnna Lis',
    'onsite',
  ],
  [
    'fr',
    'Entretien',
    'Bonjour,\n\npouvons-nous déplacer l’entretien à mardi 3 mars, 10h ? Même adresse.\n\nAnne',
    'onsite',
  ],
  [
    'en',
    'Interview',
    'Hi Sam,\n\ncan we move your interview to Tuesday 3 March at 10 am? Same place.\n\nAnna',
    'onsite',
  ],
  ['zh', '面试', '您好，\n\n面试改到3月3日上午10点，老地方。\n\n王晓琳', 'onsite'],
  ['zh', '聊聊', '您好，\n\n看了您投过来的简历。3月3日上午10点我给您打个电话聊聊？\n\n王晓琳', 'phone'],
  ['sv', 'Intervju', 'Hej Sam!\n\nFår jag slå dig en signal om tjänsten tisdag den 3 mars kl. 10?\n\nAnna', 'phone'],
  ['pt', 'Vaga', 'Olá Sam, consegue vir conversar comigo na terça, 3 de março, às 10h?\n\nAna', 'onsite'],
  ['nl', 'Gesprek', 'Dag Sam,\n\nkan je dinsdag 3 maart om 10u? Je mag aan de zijdeur bellen.\n\nAnna', 'onsite'],
  [
    'nl',
    'Kennismaking',
    'Dag Sam,\n\nleuk dat je reageerde op onze vacature. Ik plan graag een online kennismaking met je in.\n\nAnna',
    'video',
  ],
  [
    'es',
    'Jefe de planta: entrevista',
    'Hola Sam:\n\nle propongo una entrevista por Teams para el puesto de jefe de planta:\n\n- martes 3 de marzo, 10:00\n- martes 3 de marzo, 12:00\n\nAna',
    'video',
  ],
  [
    'de',
    'Telefontermin',
    'Guten Tag Frau Lee\n\nIch rufe Sie am Mittwoch, 11. März um 17.30 Uhr auf Ihr Mobile an. Wir sprechen dann in Ruhe über das Vorstellungsgespräch und das Profil eines Betriebs im Raum Olten.\n\nAnna',
    'phone',
  ],
  [
    'zh',
    '面试',
    '李明先生:\n\n诚邀您参加线上初试。\n面试岗位:光学工程师\n面试时间:2026年3月11日(周三)15:00\n面试方式:腾讯会议\n会议号:000-111-222\n\n地址:苏州工业园区某路88号',
    'video',
  ],
] as const)('the way to meet, said in passing: %s', (_, subject, text, wanted) => {
  const message = { ...emptyMessage, from: boxes[0] ?? null, subject, text, receivedAt: '2026-03-01T09:00:00Z' };
  expect(read(message, allLanguages, '2026-03-01T10:00:00Z').format?.value).toBe(wanted);
});

/** Asked to the microphone in the very words of an invitation. */
const onAir: Readonly<Record<string, readonly [subject: string, text: string]>> = {
  en: [
    'Interview',
    'Hi Sam,\n\nwe would like to invite you to an interview on Tuesday at 10 am. You would be on air for ten minutes.\n\nAnna',
  ],
  de: [
    'Interview',
    'Hallo Sam,\n\nwir laden dich zu einem Interview am Dienstag, 3. März, um 10 Uhr ein. Du wärst zehn Minuten auf Sendung.\n\nAnna',
  ],
  fr: [
    'Entretien',
    "Bonjour Sam,\n\nnous vous invitons à un entretien le mardi 3 mars à 10h. Vous passeriez à l'antenne dix minutes.\n\nAnne",
  ],
  es: [
    'Entrevista',
    'Hola Sam:\n\nte invitamos a una entrevista en vivo en nuestra emisora el martes 3 de marzo a las 10:00.\n\nAna',
  ],
  pt: [
    'Entrevista',
    'Olá Sam,\n\nconvidamos-te para uma entrevista ao vivo na nossa emissora na terça, 3 de março, às 10h. Os nossos ouvintes vão gostar.\n\nAna',
  ],
  it: ['Intervista', 'Ciao Sam,\n\nti invitiamo a un’intervista in diretta martedì 3 marzo alle 10.\n\nAnna'],
  nl: [
    'Interview',
    'Dag Sam,\n\nwe nodigen je uit voor een interview op dinsdag 3 maart om 10 uur, tien minuten in de uitzending.\n\nAnna',
  ],
  sv: ['Intervju', 'Hej Sam!\n\nVi bjuder in dig till en intervju i direktsändning tisdag den 3 mars kl. 10.\n\nAnna'],
  pl: [
    'Rozmowa',
    'Cześć Sam,\n\nzapraszamy na rozmowę na żywo we wtorek 3 marca o 10:00, dziesięć minut na antenie.\n\nAnna',
  ],
  ja: [
    'インタビュー',
    '田中様\n\n3月3日（火）10時の生放送にご出演いただき、インタビューをさせていただきたく存じます。\n\n佐藤花子',
  ],
  zh: ['采访', '您好，\n\n想邀请您于3月3日上午10点连线直播，聊聊您的工作。\n\n王晓琳'],
  ko: ['인터뷰', '안녕하세요.\n\n3월 3일(화) 오전 10시 생방송 인터뷰에 출연해 주시기를 부탁드립니다.\n\n김민지 드림'],
};

test.each(Object.entries(onAir))('a talk on air is none for a post: %s', (_, [subject, text]) => {
  const message = { ...emptyMessage, from: boxes[0] ?? null, subject, text, receivedAt: '2026-03-01T09:00:00Z' };
  expect(read(message, allLanguages, '2026-03-01T10:00:00Z').isInterviewInvitation).toBe(false);
});

/** Live, outdoors, in a cabin, in a studio, at a branch: words that stand in invitations, too. */
test.each([
  [
    'pl',
    'Hej Sam,\n\nzapraszamy na rozmowę na żywo w naszym studiu we wtorek 3 marca o 10:00 w sprawie pracy grafika.\n\nAnna Nowak',
  ],
  [
    'es',
    'Hola Sam:\n\nte invitamos a una entrevista en vivo por Zoom el martes 3 de marzo a las 10:00 para el puesto de tripulante de cabina.\n\nAna Ruiz',
  ],
  [
    'pt',
    'Olá Sam,\n\nconvidamos-te para uma entrevista ao vivo por Zoom na terça, 3 de março, às 10h, para a vaga de técnico.\n\nAna Sousa',
  ],
  [
    'it',
    'Ciao Sam,\n\nti invitiamo a un colloquio martedì 3 marzo alle 10 per la posizione di contabile, in diretta dipendenza dalla direzione.\n\nAnna Rossi',
  ],
  ['zh', '您好，\n\n感谢您应聘直播运营岗位，诚邀您于3月3日上午10点参加视频连线面试。\n\n王晓琳'],
  [
    'ja',
    '田中様\n\n販売スタッフにご応募いただきありがとうございます。面接を3月3日（火）10時に行いますので、ご来店ください。\n\n店長 佐藤花子',
  ],
  [
    'ko',
    '안녕하세요.\n\n은행 창구 직원에 지원해 주셔서 감사합니다. 3월 3일(화) 오전 10시에 면접을 진행하고자 합니다.\n\n김민지 드림',
  ],
  [
    'de',
    'Hallo Sam,\n\nwir laden dich am Dienstag, 3. März, um 10 Uhr zu einem Live-Interview für die Stelle als Kreditsachbearbeiter ein.\n\nAnna Weber',
  ],
  [
    'sv',
    'Hej Sam!\n\nVi bjuder in dig till en intervju i studion tisdag den 3 mars kl. 10 om jobbet som frisör.\n\nAnna Berg',
  ],
  [
    'en',
    'Hi Sam,\n\nthank you for your application as HR Generalist. We would like to invite you to an interview on Tuesday at 10 am; please think of how you would lead an exit interview.\n\nAnna',
  ],
])('an invitation stays one: %s', (_, text) => {
  const message = { ...emptyMessage, from: boxes[0] ?? null, subject: '', text, receivedAt: '2026-03-01T09:00:00Z' };
  expect(read(message, allLanguages, '2026-03-01T10:00:00Z').isInterviewInvitation).toBe(true);
});

describe('who will ring', () => {
  test('is said with doubt where nothing else says how one meets', () => {
    const text =
      'Hi Sam, are you free Wednesday at 11 for a quick interview? I’ll give you a bell on the mobile number on your CV.';
    const from = { name: 'Ada Quill', address: 'ada@firm.example' };
    const { format } = read(
      { ...emptyMessage, from, subject: 'Interview', text },
      allLanguages,
      '2026-03-02T09:00:00Z',
    );
    expect([format?.value, format?.sure]).toEqual(['phone', 'unsure']);
  });
});
