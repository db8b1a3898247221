import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** From, subject, text, and who and which house a careful reader takes from it; `undefined`: not asked for. */
type Told = readonly [
  from: string,
  subject: string,
  text: string,
  wanted: { readonly recruiter?: string | null; readonly company?: string | null },
];

const said = ([from, subject, text]: Told) => {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? [];
  const message = { ...emptyMessage, from: { name, address }, subject, text };
  const { company, recruiter } = read(message, allLanguages, '2026-03-02T09:00:00Z');
  return {
    company: company?.value ?? null,
    recruiter: recruiter?.value.name ?? null,
    sure: { company: company?.sure ?? null, recruiter: recruiter?.sure ?? null },
  };
};

const indeed = 'Indeed <noreply@indeed.com>';

const spelled: readonly (readonly [why: string, told: Told])[] = [
  [
    'a kind and a name with a hyphen',
    [
      'Jean-Luc Barbier <jl.barbier@menuiserie-barbier.example>',
      'Re: Candidature menuisier',
      'Bonjour,\n\nFinalement lundi je suis sur un chantier. On peut décaler notre entretien à mercredi 11 mars à 7h45 à l’atelier ?\n\nJL Barbier',
      { company: 'Menuiserie Barbier' },
    ],
  ],
  [
    'a kind and a name in one word',
    [
      'Carla Zanolli <carla@ferramentazanolli.example>',
      'Re: candidatura commesso',
      'Ciao Ivo, ho letto il tuo curriculum. Se puoi passa in negozio giovedì 12 marzo alle 13.15 per un colloquio.\nFammi sapere\nCarla',
      { company: 'Ferramenta Zanolli' },
    ],
  ],
  [
    'a kind with an umlaut',
    [
      'Petra Lüdke <petra@baeckerei-luedke.example>',
      'Ihre Bewerbung',
      'Hallo Frau Lis,\n\nkommen Sie am Mittwoch, 11. März um 10 Uhr zum Vorstellungsgespräch als Verkäuferin vorbei?\n\nViele Grüße\nPetra Lüdke',
      { company: 'Bäckerei Lüdke' },
    ],
  ],
  [
    'a name and a kind in English',
    [
      'Tom Hartley <tom@hartleyroofing.example>',
      'Labourer job',
      'Hi Sam, can you come in for an interview on Tuesday 10 March at 2pm?\n\nTom Hartley',
      { company: 'Hartley Roofing' },
    ],
  ],
  [
    'a name and a kind in Swedish',
    [
      'Ulla Lindgren <ulla@lindgrensmaleri.example>',
      'Sv: jobb',
      'Hej Ana! Kan du komma tisdag 10 mars kl 10 på intervju för jobbet som målare?\n\nHälsningar\nUlla Lindgren',
      { company: 'Lindgrens Måleri' },
    ],
  ],
  [
    'a municipality',
    [
      'Mag.a Karin Lechner <k.lechner@marktgemeinde-sankt-urban.example>',
      'Hearing am 11. März',
      'Sehr geehrte Frau Lis,\n\ndie Auswahlkommission lädt Sie zu einem Vorstellungsgespräch ein:\n\nWann: Mittwoch, 11. März 2026, 14.40 Uhr\nWo: Gemeindeamt, Sitzungszimmer\nStelle: Elementarpädagogin\n\nFreundliche Grüße\nMag.a Karin Lechner\nAmtsleitung',
      { company: 'Marktgemeinde Sankt Urban' },
    ],
  ],
];

const houses: readonly (readonly [why: string, told: Told])[] = [
  [
    'not who invites with a degree',
    [
      'Sekretariat Szpital Lipnik <sekretariat@szpital-lipnik.example>',
      'dot. aplikacji',
      'Szanowna Pani,\n\nuprzejmie informuję, że Naczelna Pielęgniarka mgr Irena Kruk zaprasza Panią na rozmowę kwalifikacyjną w dniu 11 marca 2026 r. o godz. 12.30.\n\nZ poważaniem\n\nHalina Maj\nSekretariat Dyrekcji\nSzpital Powiatowy w Lipniku',
      { company: 'Szpital Powiatowy w Lipniku' },
    ],
  ],
  [
    'behind the owner’s post',
    [
      'Piet Wagenaar <piet@fietsenwinkelderatel.example>',
      'Re: vacature',
      'Ha Yusuf, heb je zin om zaterdag 7 maart langs te komen voor een gesprek, 17.00 uur?\n\nPiet Wagenaar\neigenaar De Ratel',
      { company: 'De Ratel' },
    ],
  ],
  [
    'behind a post that is a house in French',
    [
      'Léa Morin <lea.morin@orange.fr>',
      'Re: serveuse',
      'Bonjour Ana, pouvez-vous venir samedi 7 mars à 10h pour un entretien ?\n\nCordialement\nLéa Morin\ngérante du Petit Navire',
      { company: 'Petit Navire' },
    ],
  ],
  [
    'behind the owner’s post in Swedish, and no second person',
    [
      'Ulla Kvist <ulla.kvist@telia.com>',
      'Sv: jobb',
      'Hej Ana! Kan du komma lördag 7 mars kl 10 på intervju för jobbet som servitris?\n\nHälsningar\nUlla Kvist\nägare Gröna Stugan',
      { company: 'Gröna Stugan' },
    ],
  ],
  [
    'the client in brackets, and nobody to meet',
    [
      'Ana Quirós <ana.quiros@staffgrove.example>',
      'Client interview confirmed - Contract .NET Developer',
      'Hi Tobias,\n\nDetails for your interview with Amberton Mutual (our client) below.\n\nRole: Contract .NET Developer\nWhen: Monday 9 March, 14:30\nWho: Simon Petrie, Development Manager\n\nSimon is keen on your work at Braith Logistics.\n\nAna Quirós\nDelivery Consultant | Staffgrove\nStaffgrove Ltd.',
      { company: 'Amberton Mutual' },
    ],
  ],
  [
    'in the note of a colleague who passes a word on',
    [
      'Júlia Mota <julia.mota@ventonorte.example>',
      'ENC: conversa com o Otávio',
      'Oi Fabrício! Encaminhando abaixo o que o Otávio me pediu. Consegue confirmar até amanhã?\n\nJúlia Mota\nSecretária executiva | Vento Norte Energia\n\n---------- Mensagem encaminhada ---------\nDe: Otávio Braga Lemos\nData: seg., 2 de mar. de 2026 às 08:20\nAssunto: conversa\n\nJu, marca por favor com o candidato de Coordenador uma entrevista de uma hora comigo, quinta-feira (12/03) às 16h, Teams mesmo. Obrigado. OB',
      { recruiter: 'Otávio Braga Lemos', company: 'Vento Norte Energia' },
    ],
  ],
  [
    'that a quoted line breaks',
    [
      'Wiebe <wiebe@jachtwerf-dezwaluw.example>',
      'Re: sollicitatie',
      'Dag Fenna,\n\nmooie brief. Kom dinsdag 10 maart om twee uur langs voor een gesprek.\n\ngroet\nWiebe\n\nOp vr 27 feb 2026 om 16:02 schreef Fenna Dijk <fenna.dijk@brievenbus.example>:\n\n> Graag solliciteer ik naar de plek als leerling-botenbouwer bij Jachtwerf\n> De Zwaluw. Nu werk ik nog als verkoopster.\n>\n> Fenna Dijk',
      { company: 'Jachtwerf De Zwaluw' },
    ],
  ],
  [
    'that begins with a small word',
    [
      'Carl af Wenner <carl@afwenner.example>',
      'Biträdande jurist',
      'Bästa Linnea,\n\nvi ser gärna att Du kommer på intervju för platsen som biträdande jurist tisdagen den 10 mars kl. 12.00.\n\nMed vänliga hälsningar\nCarl af Wenner\naf Wenner & Lindén Advokatbyrå KB',
      { company: 'af Wenner & Lindén Advokatbyrå KB' },
    ],
  ],
  [
    'without its place, as the domain has it',
    [
      'Rasmus Holm <rasmus@musikskeppet.example>',
      'Ny tid!',
      'Hej Linnea,\n\njag får flytta vår intervju. Funkar tisdag 10 mars 13.30 istället?\n\nRasmus Holm\nMusikskeppet i Vadsbro',
      { company: 'Musikskeppet' },
    ],
  ],
  [
    'not the field of a post',
    [
      'Câmara Municipal de Vale Seco <recrutamento@cm-valeseco.example>',
      'Procedimento concursal – Convocatória',
      'Exma. Senhora,\n\nNo âmbito do procedimento concursal para um posto de trabalho de Técnico Superior (Biblioteca e Documentação), fica V. Exa. convocada para a Entrevista no dia 12 de março de 2026, pelas 9h50.\n\nCom os melhores cumprimentos,\nA Presidente do Júri,\nMaria de Lurdes Cabral',
      { company: 'Câmara Municipal de Vale Seco' },
    ],
  ],
  [
    'shown before the tool that passes its letter on',
    [
      'Mirabela via Gupy <nao-responda@gupy.io>',
      'Você avançou! Mirabela',
      'Oi, Bia!\n\nVocê avançou para a entrevista da vaga Pessoa Desenvolvedora.\n\nEscolha um dos horários: 12/03/2026, 10h\n\nUm abraço,\nRaul Tavares\nGente & Cultura - Mirabela',
      { recruiter: 'Raul Tavares', company: 'Mirabela' },
    ],
  ],
];

const passed = (language: string, subject: string, text: string, recruiter: string, company?: string | null) =>
  [`in ${language}`, [indeed, subject, text, company === undefined ? { recruiter } : { recruiter, company }]] as const;

const writers: readonly (readonly [why: string, told: Told])[] = [
  passed(
    'English',
    'Interview request: Front Desk Assistant',
    'Message from employer Hi Dana! We liked your resume and would like to invite you to an interview on Tuesday, March 10 at 2 PM. Talk soon. Bea Morrow, Office Manager View full message\n\nThanks,\nThe Indeed Team',
    'Bea Morrow',
    null,
  ),
  passed(
    'English, all lines in one',
    'Interview request: Front Desk Assistant',
    'Message from employer Hi Dana! We liked your resume and want to invite you to an interview. How is Tuesday, March 10 at 2 PM? Thanks! Bea Morrow Office Manager Brightwell Dental',
    'Bea Morrow',
  ),
  passed(
    'French',
    'Nouveau message',
    "Message de l'employeur Bonjour Zoé, nous vous proposons un entretien mardi 10 mars à 14h. À bientôt. Béa Moreau, responsable de magasin\n\nCordialement,\nL'équipe Indeed",
    'Béa Moreau',
  ),
  passed(
    'Spanish',
    'Mensaje nuevo',
    'Mensaje de la empresa Hola Zoe, queremos invitarte a una entrevista el martes 10 de marzo a las 14:00. ¡Hasta pronto! Bea Morales, encargada de tienda\n\nUn saludo,\nEl equipo de Indeed',
    'Bea Morales',
  ),
  passed(
    'Polish',
    'Wiadomość',
    'Wiadomość od pracodawcy Dzień dobry Zofio, zapraszamy na rozmowę kwalifikacyjną we wtorek 10 marca o 14:00. Do zobaczenia! Beata Morska, kierowniczka sklepu\n\nPozdrawiamy\nZespół Indeed',
    'Beata Morska',
  ),
  [
    'behind a label in Portuguese, not who is to be met',
    [
      'Gupy - Lontrasoft <noreply@gupy.com.br>',
      'Ana, sua entrevista foi agendada',
      'Oi, Ana!\n\nSeu painel técnico na Lontrasoft já tem data.\n\nQuando: quarta-feira, 11 de março de 2026, das 14h às 15h\nCom quem: Paula Sato (Staff Engineer) e Igor Lemos (Tech Lead)\n\nRecado de Rui Seabra, Tech Recruiter:\n"Ana, vamos conversar sobre modelagem. Responde pelo chat."',
      { recruiter: 'Rui Seabra' },
    ],
  ],
  [
    'behind a label in German',
    [
      'Kastelberg <no-reply@personio.de>',
      'Einladung zum Gespräch',
      'Hallo Ana,\n\nwir laden dich zum Vorstellungsgespräch ein.\n\nWann: Mittwoch, 11. März 2026, 14 Uhr\nInterviewer: Paul Sattler (CTO)\n\nNachricht von Rita Seebach:\nBring gern Fragen mit.\n',
      { recruiter: 'Rita Seebach' },
    ],
  ],
  [
    'who is to be met, not the house whose team signs',
    [
      'Grands Vergers Perrault via Taleez <no-reply@taleez.com>',
      'Rappel : votre entretien de demain',
      'Bonjour Yann,\n\nCeci est un rappel automatique : vous avez rendez-vous demain avec Grands Vergers Perrault.\n\nOffre : Technicien qualité\nDate : 11/03/2026\nHeure : 11:00\nType : Appel téléphonique\nAvec : Clara Aubier\n\nL’équipe Grands Vergers Perrault',
      { recruiter: 'Clara Aubier', company: 'Grands Vergers Perrault' },
    ],
  ],
  [
    'after whom a shop is called',
    [
      'Annikas Blommor <hej@annikasblommor.example>',
      'Sv: jobb som florist',
      'Hej! Kom förbi butiken på tisdag 10 mars kl 18 så pratar vi om jobbet.\nKram Annika\n\nSkickat från min iPhone',
      { recruiter: 'Annika', company: 'Annikas Blommor' },
    ],
  ],
  [
    'who says so in small letters, as the mailbox shows it',
    [
      "Cal's Deli <calsdeli.high@gmail.com>",
      'Re: Counter assistant',
      'hi luke its cal. can u come in sat 7 march morning bout 10? have a chat about the job. ta',
      { recruiter: 'Cal', company: "Cal's Deli" },
    ],
  ],
  [
    'who says so with a capital',
    [
      'Seaview Fish Bar <seaviewfish@gmail.com>',
      'Re: saturday job',
      'hiya its Doreen, can u pop in thurs about 4 for a chat about the job? ta x',
      { recruiter: 'Doreen' },
    ],
  ],
  [
    'who keeps a Korean shop',
    [
      '달빛 식탁 <moontable@daum.net>',
      'Re: 알바 문의드려요',
      '네~ 문자 잘 봤어요^^ 목요일 3시쯤 가게로 면접 보러 오실 수 있나요?\n\n달빛 식탁 사장 나은',
      { recruiter: '나은' },
    ],
  ],
  [
    'not what a list in Japanese asks to bring',
    [
      '医療法人社団 若葉会 総務課 <soumu@wakabakai-hp.example>',
      '採用面接の日程について',
      '石田 美咲 様\n\nこのたびはご応募いただき、誠にありがとうございます。\n下記のとおり面接を実施いたします。\n\n記\n\n１．日　時　　令和８年３月２３日（月）　午後２時００分より\n２．場　所　　当院 管理棟２階 応接室\n３．職　種　　理学療法士（常勤）\n４．持参品　　免許証の写し、印鑑\n\n敬具\n\n──────────────────\n医療法人社団 若葉会\n総務課人事係\n担当：菅原 静江（すがわら しずえ）\n──────────────────',
      { recruiter: '菅原 静江' },
    ],
  ],
];

const labels = [
  ['fr', "Votre entretien d'embauche chez Kastel est confirmé jeudi 12 mars à 9h.", 'Votre conseillère : Sophie Tran'],
  [
    'fr',
    "Votre entretien d'embauche chez Kastel est confirmé jeudi 12 mars à 9h.",
    'Votre interlocutrice sur place : Sophie Tran',
  ],
  ['en', 'Your job interview at Kastel is confirmed for March 12 at 9:00.', 'Your consultant: Sophie Tran'],
  ['de', 'Ihr Vorstellungsgespräch bei Kastel am 12. März um 9 Uhr ist bestätigt.', 'Ihre Beraterin: Sophie Tran'],
  ['es', 'Tu entrevista en Kastel el 12 de marzo a las 9:00 está confirmada.', 'Tu asesora: Sophie Tran'],
  ['pt', 'Sua entrevista na Kastel dia 12 de março às 9h está confirmada.', 'Sua consultora: Sophie Tran'],
  ['pl', 'Twoja rozmowa kwalifikacyjna w Kastel 12 marca o 9:00 jest potwierdzona.', 'Twoja konsultantka: Sophie Tran'],
] as const;

describe('whose post stands as a label in the letter of a machine', () => {
  for (const [language, text, label] of labels)
    it(`is who is to be asked: ${label} (${language})`, () => {
      const told = ['Kastel <no-reply@teamtailor-mail.com>', 'Kastel', `${text}\n\n${label}`, {}] as const;
      expect(said(told).recruiter).toBe('Sophie Tran');
    });
});

describe('a house that only the address spells', () => {
  for (const [why, told] of spelled)
    it(`is read from ${why}, and never sure`, () => {
      const { company, sure } = said(told);
      expect({ company, sure: sure.company }).toEqual({ company: told[3].company, sure: 'unsure' });
    });
});

describe('the house', () => {
  for (const [why, told] of houses) it(why, () => expect(said(told)).toMatchObject(told[3]));
});

describe('whose word it is', () => {
  for (const [why, told] of writers)
    it(why, () => {
      expect(said(told)).toMatchObject(told[3]);
      expect(said(told).sure.recruiter).not.toBe('certain');
    });
});
