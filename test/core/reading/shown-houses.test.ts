import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** From, subject, text, and the house a careful reader takes from it. */
type Told = readonly [from: string, subject: string, text: string, wanted: string | null, to?: string];

const said = ([from, subject, text, , to]: Told) => {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? [];
  const message = {
    ...emptyMessage,
    from: { name, address },
    to: to ? [{ name: '', address: to }] : [],
    subject,
    text,
  };
  return read(message, allLanguages, '2026-03-02T09:00:00Z').company?.value ?? null;
};

const houses: readonly (readonly [why: string, told: Told])[] = [
  [
    'behind an at sign in the name that is shown',
    [
      'ruben @ knopper <ruben@knopper.example>',
      'donderdag?',
      'hoi sanne,\n\nheb je donderdag 12 maart om 10:00 tijd voor een gesprek over de stage?\n\nruben',
      'knopper',
    ],
  ],
  [
    'of the writer, not the person behind a post who would like to talk',
    [
      'Bestuur VV De Meerkoet <bestuur@vvdemeerkoet.example>',
      'trainer jeugd',
      'Beste Lotte,\n\nOnze jeugdcoördinator Piet-Hein Slob wil graag donderdag 12 maart om 19.00 uur met je praten over de functie van trainer, in het clubhuis.\n\nSportieve groet,\nhet bestuur van VV De Meerkoet',
      'VV De Meerkoet',
    ],
  ],
  [
    'of the writer, not the building where the interview is',
    [
      'Fire Services <fireservices@ballycorcoco.example>',
      'Retained Firefighter',
      'Dear Sir,\n\nYou are invited to attend for interview at Áras an Bhaile on 12/3 at 7.20 p.m.\n\nYours,\nP.J. Doyle\nSenior Staff Officer\nBallycor County Council',
      'Ballycor County Council',
    ],
  ],
  [
    'a kind with small words below the name',
    [
      'Recrutement <recrutement@sivom-valmonts.example>',
      'Entretien',
      'Madame,\n\nVous serez reçue en entretien le jeudi 12 mars à 10 h 40 pour le poste de gestionnaire.\n\nNadège Rouvière\nService départemental d’incendie et de secours du Bas-Quercin',
      'Service départemental d’incendie et de secours du Bas-Quercin',
    ],
  ],
  [
    'a parish with its saint',
    [
      'Ks. Marek Bielski <kancelaria@wiadomosc.example>',
      'Organista',
      'Szczęść Boże,\n\nzapraszam na rozmowę w czwartek 12 marca o 13:00.\n\nks. Marek Bielski, proboszcz\nParafia pw. św. Barnaby',
      'Parafia pw. św. Barnaby',
    ],
  ],
  [
    'without the site that is named behind it',
    [
      'Milan Bauer <schicht@rollring.example>',
      'Nachtschicht',
      'Hallo Jan,\n\nhier Milan von ROLLRING Lager Kitzdorf. Komm Donnerstag, 12. März um 21 Uhr zum Vorstellungsgespräch an Pforte 2.\n\nMilan Bauer, Schichtleiter',
      'ROLLRING',
    ],
  ],
  [
    'without the office before it',
    [
      'Büro Dachbau Möhring <buero@dachbau-moehring.example>',
      'Probearbeiten',
      'Hallo Herr Amiri,\n\nkönnen Sie am Mittwoch, 11. März um 6.30 Uhr zum Vorstellungsgespräch kommen?\n\nViele Grüße\nAnke Möhring',
      'Dachbau Möhring',
    ],
  ],
  [
    'in brackets behind whoever called the meeting',
    [
      'Microsoft Teams <noreply@teams-mail.example>',
      'Erinnerung: Vorstellungsgespräch',
      'Sie haben in 24 Stunden eine Besprechung.\n\nOrganisator: Friederike Saalmann (Brunnthaler Papier SE)\nZeit: Mittwoch, 11. März 2026, 07:00 – 07:45',
      'Brunnthaler Papier SE',
    ],
  ],
  [
    'with words cut short',
    [
      'The Principal <principal@chandravidyalaya.example>',
      'Personal interview',
      'Respected Madam,\n\nyou are requested to appear for a personal interview on 12/03/2026 at 8:30 a.m.\n\nDr. Hema Iyer\nPrincipal\nChandra Vidyalaya Sr. Sec. School, Salem',
      'Chandra Vidyalaya Sr. Sec. School',
    ],
  ],
  [
    'of the name of a family that the domain spells',
    [
      'Flávia Godoy Sampaio <flavia@godoysampaio.example>',
      'associado júnior',
      'Boa tarde.\n\nPodemos conversar na quinta, 12/03, às 11h, por vídeo, sobre a vaga de associado júnior?\n\nAtenciosamente,\nFGS',
      'Godoy Sampaio',
    ],
  ],
  [
    'and not the provider that writer and reader share',
    [
      'Hnos. Carrasco Lobato <fincaelraso@correo.example>',
      'trabajo en la finca',
      'Buenas noches Driss,\n\nme ha dado tu correo el de la cooperativa. Ven a una entrevista el jueves 12 de marzo a las ocho a la finca.\n\nEusebio Carrasco',
      'Hnos. Carrasco Lobato',
      'driss@correo.example',
    ],
  ],
  [
    'where we, there, would like to go on',
    [
      'Blanca Oyarbide <blanca@myworkday.com>',
      'Siguiente ronda',
      'Hola, Jonás:\n\nDesde Nubaro queremos seguir adelante contigo. El siguiente paso es una entrevista el jueves 12 de marzo a las 11:00.\n\nBlanca',
      'Nubaro',
    ],
  ],
  [
    'of initials and the rest in the domain',
    [
      'Unidad de Atracción de Profesionales <profesionales@hgsanrafo.example>',
      'FEA Anestesiología y Reanimación // entrevista',
      'Estimada doctora:\n\nEn relación con su solicitud de Facultativo Especialista de Área en Anestesiología y Reanimación, la Comisión la recibirá para la entrevista el jueves 12 de marzo a las 13:30 h. Lugar: Hospital General San Rafo, edificio B.\n\nDr. Ildefonso Cuesta\nSubdirector Médico',
      'Hospital General San Rafo',
    ],
  ],
  [
    'whose head signs',
    [
      '総務課人事係 <jinji@town.kawase-kita.example>',
      '第2次試験について',
      '杉山 美穂 様\n\n川瀬北町長\n\n第2次試験(面接)を下記により実施します。\n\n日時 3月12日(木) 午前9時45分\n場所 役場3階',
      '川瀬北町',
    ],
  ],
  [
    'below who signs',
    [
      '周志輝 <chow@waifat-cakes.example>',
      'Re: 應徵',
      '何小姐：\n\n收到你的履歷。麻煩你3月12日下午三點過來面試。\n\n周志輝\n輝發餅家',
      '輝發餅家',
    ],
  ],
  [
    'before a post and a given name',
    [
      '목수 단우 <danu@namugyul.example>',
      '지원 잘 받았습니다',
      '승현 님,\n\n나무귤한옥 도편수 단우입니다. 면접은 3월 12일 목요일 오전 10시입니다.',
      '나무귤한옥',
    ],
  ],
  [
    'beside the tool that sends its letters',
    [
      '採用管理システム HireDock <notify@hiredock.example>',
      '【リマインド】明日 午前10時より面接です|株式会社ミナセモ',
      '川端 翔 様\n\n株式会社ミナセモの面接が近づいています。\n\n■ 日時:3月12日(木)午前10時\n■ 方法:ビデオ通話',
      '株式会社ミナセモ',
    ],
  ],
  [
    'behind a label, not the system that sends for it',
    [
      'Sofie Malm via Tavlo <notis@tavlo.example>',
      'Påminnelse: intervju imorgon kl. 11:00',
      'Hej Adam,\n\nDet här är en påminnelse om din intervju.\n\nTjänst: Fastighetsekonom\nFöretag: Nordvik Fastigheter AB\nNär: tisdag 3 mars 2026, 11:00\n\nSkickat från Tavlo, rekryteringssystemet för team.',
      'Nordvik Fastigheter AB',
    ],
  ],
  [
    'of partners named one by one',
    [
      'Teresa Valadares <tvaladares@adv-valadaressimas.example>',
      'Entrevista',
      'Caro Dr. Fonte,\n\nPropomos a segunda-feira, 9 de março, às 17h00, para a entrevista no nosso escritório.\n\nTeresa Valadares\nSecretariado\nValadares, Simas & Associados – Sociedade de Advogados',
      'Valadares, Simas & Associados',
    ],
  ],
  [
    'as the letter writes it rather than as the domain spells it',
    [
      'Inès de mumo <ines@mumo-sante.example>',
      'Un premier échange ?',
      'Hello Théo,\n\nMerci pour ta candidature. Chez mumo, le process tient en trois étapes : un premier call mardi 10 mars à 10h avec moi.\n\nInès\nTalent @ mumo',
      'mumo',
    ],
  ],
  [
    'is not the person who is called as the address is, nor initials with a family name',
    [
      'Per-Olof Nyberg <po.nyberg@nybergsror.example>',
      'Provdag',
      'Hej Dennis,\n\nKom på provdag på fredag den 6 mars kvart i sju så visar jag jobbet som rörmontör.\n\nPO Nyberg',
      null,
    ],
  ],
  [
    'with its legal form whole',
    [
      'Jhon Mosquera <jf.mosquera@cafesdelvalle.example>',
      'Segunda entrevista',
      'Buenas tardes, Luz.\n\nConfirmo la segunda entrevista para el cargo de Coordinadora el viernes 6 de marzo a las 2:00 p. m.\n\nCordialmente,\n\nJHON MOSQUERA\nJefe de Gestión Humana\nCafés del Valle Alto S.A.S.',
      'Cafés del Valle Alto S.A.S.',
    ],
  ],
  [
    'without the adverb before it',
    [
      'キャリアステップ 片岡 <kataoka@career-step.example>',
      'Re: 【株式会社南斗精機】二次面接',
      '伊藤様\n\nキャリアステップの片岡です。\n\n先ほど南斗精機様より連絡があり、3月10日（火）の二次面接を3月12日（木）11:00に変更させていただきたいとのことです。',
      '南斗精機',
    ],
  ],
];

describe('the house', () => {
  for (const [why, told] of houses) it(why, () => expect(said(told)).toBe(told[3]));
});
