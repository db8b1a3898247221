import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

/** From, subject, text, and the house or the person a careful reader takes from it. */
type Told = readonly [from: string, subject: string, text: string, wanted: string | null];

const said = ([from, subject, text]: Told) => {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? [];
  const message = { ...emptyMessage, from: { name, address }, subject, text };
  const { company, recruiter } = read(message, allLanguages, '2026-03-02T09:00:00Z');
  return { company: company?.value ?? null, recruiter: recruiter?.value.name ?? null, sure: recruiter?.sure ?? null };
};

const houses: readonly (readonly [why: string, told: Told])[] = [
  [
    'who goes by the last part of a name, behind the house',
    [
      ' <cha.minh.matsumoto@mailbox.example>',
      'ホールのバイト',
      'さくらさん、こんにちは。チャーミンのホアです。\n応募ありがとう！ホールスタッフの面接、15日の日曜日、午後2時にお店に来られますか？\n\nファム・ティ・ホア\nベトナム料理チャーミン 松本店',
      'チャーミン',
    ],
  ],
  [
    'a domain of its own for applicants',
    [
      'Kestrelford Careers <no-reply@mail.kestrelford-careers.example>',
      'Kestrelford: invitation to interview',
      'Dear Robin,\n\nwe are pleased to invite you to an interview for the position of Data Analyst at Kestrelford on Wednesday 11 March at 10:00.\n\nThe Kestrelford recruiting team',
      'Kestrelford',
    ],
  ],
  [
    'a counted kindergarten',
    [
      'Przedszkole Miejskie nr 12 <przedszkole12@gmina.example>',
      'rozmowa',
      'Dzień dobry, zapraszam na rozmowę w sprawie pracy na stanowisku woźnej w środę 11 marca o 10.00.\nIwona Kruk, dyrektor',
      'Przedszkole Miejskie nr 12',
    ],
  ],
  [
    'a kind of house that begins as teams do',
    [
      'Zespół Szkół nr 7 w Brwinowie <kadry@zs7.example>',
      'rozmowa kwalifikacyjna',
      'Szanowna Pani,\n\nzapraszamy na rozmowę kwalifikacyjną na stanowisko nauczyciela fizyki w środę 11 marca o godz. 10.00.\n\nTeresa Maj\nwicedyrektor',
      'Zespół Szkół nr 7 w Brwinowie',
    ],
  ],
  [
    'an adjective before the kind',
    [
      'Klinik Kadry <personal@klinikum-brookdorf.example>',
      'Vorstellungsgespräch Pflegefachkraft',
      'Guten Tag Frau Lis,\n\nwir laden Sie zum Vorstellungsgespräch am 11. März um 10 Uhr ein.\n\nMit freundlichen Grüßen\nKarin Sommer\nPersonalabteilung\nStädtisches Klinikum Brookdorf, Parkallee 4, 12345 Brookdorf',
      'Städtisches Klinikum Brookdorf',
    ],
  ],
  [
    'a post before a Swedish school',
    [
      'Rektor Lindbackens skola <rektor@lindbacken.example>',
      'Intervju',
      'Hej Amir!\n\nVälkommen på intervju för tjänsten som lärare tisdag 10 mars kl. 15.\n\nGunilla Wall',
      'Lindbackens skola',
    ],
  ],
  [
    'a kind cut short',
    [
      'Luca Neri <l.neri@coopilfaro.example>',
      'Colloquio educatrice',
      'Ciao Eva,\n\nti aspettiamo per il colloquio mercoledì 11 marzo alle 10.\n\nLuca Neri\nRisorse Umane - Coop. Sociale Il Faro',
      'Coop. Sociale Il Faro',
    ],
  ],
  [
    'a Spanish company cut short',
    [
      'Ana Ruiz <ana@molinos.example>',
      'Entrevista',
      'Hola Eva:\nTe esperamos en la entrevista el miércoles 11 de marzo a las 10:00.\nUn saludo,\nAna Ruiz\nRRHH - Cía. Molinera Alcor',
      'Cía. Molinera Alcor',
    ],
  ],
  [
    'where a Swedish client is',
    [
      'Mattias Berg <mattias.berg@klarbemanning.example>',
      'Kort telefonavstämning?',
      'Hej Linnea,\n\nTack för din ansökan till rollen som ekonom hos vår kund Norrås Plåt i Sörby. Passar måndag 9 mars kl 11.30 för en intervju?\n\nMattias Berg | Rekryteringskonsult\nKlar Bemanning AB | Falun',
      'Norrås Plåt',
    ],
  ],
  [
    'a Swedish college that is called by its place',
    [
      'Mattias Berg <mattias.berg@klarbemanning.example>',
      'Intervju',
      'Hej Linnea,\n\nTack för din ansökan till rollen som lärare hos vår kund Högskolan i Vadsbro. Passar måndag 9 mars kl 11.30 för en intervju?\n\nMattias Berg | Rekryteringskonsult\nKlar Bemanning AB | Falun',
      'Högskolan i Vadsbro',
    ],
  ],
  [
    'where an Italian client is',
    [
      'Anna Riva <a.riva@lavoroqui.example>',
      'Colloquio saldatore',
      'Buongiorno Mario,\n\nil nostro cliente, Officine Zanibelli di Torlago, vorrebbe incontrarla per un colloquio giovedì 12 marzo alle 12:15.\n\nAnna Riva\nRecruiter | Lavoroqui S.p.A. - Filiale di Lecco',
      'Officine Zanibelli',
    ],
  ],
  [
    'a short form of who signs, before a house',
    [
      'Kasia Cukiernia Złoty Kłos <cukiernia@zlotyklos.example>',
      'praca',
      'Dzień dobry, zapraszam na rozmowę w sprawie pracy cukiernika w środę 11 marca o 10.00.\nKatarzyna Lipa',
      'Cukiernia Złoty Kłos',
    ],
  ],
  [
    'no short form: a house with an adjective',
    [
      'Nowa Piekarnia Lubin <biuro@piekarnialubin.example>',
      'praca',
      'Dzień dobry, zapraszamy na rozmowę w sprawie pracy piekarza w środę 11 marca o 10.00.\nNorbert Lipa',
      'Nowa Piekarnia Lubin',
    ],
  ],
  [
    'who signs, before a house',
    [
      'Toni Gasthof Birkenstein <toni@birkenstein.example>',
      'Probearbeiten',
      'Hallo Ola, komm am 11. März um 10 Uhr zum Vorstellungsgespräch als Köchin vorbei.\nGruß\nToni Huber',
      'Gasthof Birkenstein',
    ],
  ],
  [
    'a Japanese house with a letter that looks like a particle',
    [
      '麺処こはる <menya.koharu@mail.example>',
      'バイトの件',
      '森さん\nご連絡ありがとうございます、麺処こはるの店長の古賀です。\nホールスタッフの面接ですが、今週土曜の15時に店に来れますか？',
      '麺処こはる',
    ],
  ],
  [
    'a name in quotation marks, and its last one',
    [
      'Ines Alt <i.alt@traeger-aue.example>',
      'Vorstellungsgespräch Erzieherin',
      'Hallo Frau Lis, für unsere Stelle in der Kita „Sonnenschein“ laden wir Sie zum Vorstellungsgespräch am 11. März um 10 Uhr ein.\n\nInes Alt\nKita „Sonnenschein“',
      'Kita „Sonnenschein“',
    ],
  ],
  [
    'an article before the kind',
    [
      'Le Fournil de Basile <fournilbasile@orange.fr>',
      'vendeuse',
      'Bonjour Léa, ok pour la place de vendeuse. Passez me voir vendredi vers 13h30 pour un entretien. Basile',
      'Le Fournil de Basile',
    ],
  ],
  [
    'a client whose name holds the word of a team',
    [
      'Luc Morin <luc.morin@capnord-interim.example>',
      'Entretien cariste',
      'Bonjour Amine,\n\nêtes-vous disponible jeudi 12 mars à 9h pour un entretien (poste de cariste) ? C’est pour notre client Marais Logistique.\n\nLuc Morin\nChargé de recrutement | Cap Nord Intérim',
      'Marais Logistique',
    ],
  ],
  [
    'the reader and a house in the name of a meeting',
    [
      'Livia Reis <livia.reis@pombal.example>',
      'Entrevista: Enzo + Pombal Digital',
      'Oi Enzo, tudo bem?\n\nSua entrevista para Dev Mobile é quinta, 12/03, às 14h no Meet: Enzo + Pombal Digital.\n\nLivia Reis',
      'Pombal Digital',
    ],
  ],
  [
    'a house, then who heads it',
    [
      '小何 <hexin@mail.example>',
      '陈总想见您',
      '冯总您好，\n\n我是云岭集团陈国栋董事长的助理何欣。陈总想约您面试首席财务官，11月11日晚上7点是否方便？\n\n何欣',
      '云岭集团',
    ],
  ],
  [
    'a branch behind a Japanese house',
    [
      '旬菜とまり <tomari@mail.example>',
      '面接の件',
      '中村様\n\nご応募ありがとうございます。\n居酒屋とまり 駅前店 店長の橋口です。\nホールスタッフの面接ですが、6/23(火)16時からはいかがでしょうか。\n\n居酒屋とまり 駅前店\n店長 橋口',
      '居酒屋とまり',
    ],
  ],
  [
    'a house that ends a sentence, without its stop',
    [
      'Team <jobs@post.example>',
      'Einladung zum Interview',
      'Hallo Ola,\n\nwir laden dich zum Interview als Analystin am 20. März um 14 Uhr ein. Das Gespräch ist hier bei Lindner Werk.',
      'Lindner Werk',
    ],
  ],
  [
    'a client that enjoyed meeting the reader, under an agency whose name ends with its trade',
    [
      'Amy Doyle <amy.doyle@pennywell.example>',
      '2nd interview - Thornbury Paving',
      'Hi Sam,\n\nGreat news, Thornbury Paving really enjoyed meeting you and would like you back for a second interview on Tuesday 10 March at 2pm for the Estimator role.\n\nAddress: Thornbury Paving, 4 Mill Lane, Leeds\n\nKind regards,\n\nAmy Doyle\nSenior Consultant\n\nPennywell Recruitment',
      'Thornbury Paving',
    ],
  ],
  [
    'a client that was impressed',
    [
      'Amy Doyle <amy.doyle@pennywell.example>',
      'Interview',
      'Hi Sam,\n\nGood news! Thornbury Paving were very impressed with you and want to see you again on Tuesday 10 March at 2pm for the Estimator role.\n\nKind regards,\n\nAmy Doyle\nSenior Consultant\n\nPennywell Recruitment Ltd',
      'Thornbury Paving',
    ],
  ],
  [
    'the same in German',
    [
      'Ina Reuß <ina.reuss@kranz-und-partner.example>',
      'Zweitgespräch Hohlberg Anlagenbau',
      'Hallo Frau Lis,\n\ngute Nachrichten: Hohlberg Anlagenbau war von Ihnen sehr angetan und möchte Sie am 11. März um 10 Uhr zu einem zweiten Vorstellungsgespräch als Bauleiterin einladen.\n\nViele Grüße\nIna Reuß\nPersonalberaterin\nKranz & Partner Personalberatung',
      'Hohlberg Anlagenbau',
    ],
  ],
  [
    'the same in French',
    [
      'Luc Morin <luc.morin@capnord-interim.example>',
      'Entretien Marais Logistique',
      'Bonjour Amine,\n\nbonne nouvelle : Marais Logistique a beaucoup apprécié votre échange et souhaite vous revoir jeudi 12 mars à 9h pour un second entretien (poste de cariste).\n\nCordialement,\nLuc Morin\nChargé de recrutement | Cap Nord Intérim',
      'Marais Logistique',
    ],
  ],
  [
    'the same in Spanish',
    [
      'Marta Gil <marta.gil@norteseleccion.example>',
      'Segunda entrevista - Conservas Alboraya',
      'Hola, Eva:\n\nBuenas noticias: a Conservas Alboraya le gustó mucho tu perfil y quieren verte el miércoles 11 de marzo a las 10:00 para una segunda entrevista como técnica de calidad.\n\nUn saludo,\nMarta Gil\nConsultora\nNorte Selección',
      'Conservas Alboraya',
    ],
  ],
  [
    'the same in Italian',
    [
      'Anna Riva <a.riva@lavoroqui.example>',
      'Secondo colloquio - Officine Zanibelli',
      'Buongiorno Mario,\n\nottime notizie: Officine Zanibelli ha molto apprezzato il colloquio e vorrebbe rivederla giovedì 12 marzo alle 12:15 per un secondo colloquio come saldatore.\n\nCordiali saluti\nAnna Riva\nRecruiter\nLavoroqui S.p.A.',
      'Officine Zanibelli',
    ],
  ],
  [
    'the same in Polish',
    [
      'Kamila Zych <kamila.zych@dobrakadra.example>',
      'Druga rozmowa - Mebloplast',
      'Dzień dobry Pani Ewo,\n\nmam dobre wieści: Mebloplast był pod dużym wrażeniem i zaprasza Panią na drugą rozmowę w środę 11 marca o 10.00 na stanowisko technologa.\n\nPozdrawiam\nKamila Zych\nKonsultantka\nDobra Kadra Agencja Pracy',
      'Mebloplast',
    ],
  ],
  [
    'the same in Portuguese',
    [
      'Rita Leal <rita.leal@elorh.example>',
      'Segunda entrevista - Cerâmica Valongo',
      'Olá Bia,\n\nBoas notícias: a Cerâmica Valongo gostou muito da conversa e quer voltar a falar consigo na quarta, 11 de março, às 10h, para a vaga de técnica de qualidade.\n\nCumprimentos,\nRita Leal\nConsultora\nElo RH Recrutamento',
      'Cerâmica Valongo',
    ],
  ],
  [
    'no client: a person who enjoyed the meeting',
    [
      'Amy Doyle <amy.doyle@pennywell.example>',
      'Second interview',
      'Hi Sam,\n\nTom Harker really enjoyed meeting you and would like you back for a second interview on Tuesday 10 March at 2pm for the Estimator role.\n\nKind regards,\n\nAmy Doyle\nHR Manager\nPennywell Paving',
      'Pennywell Paving',
    ],
  ],
  [
    'no client: the same in Portuguese',
    [
      'Rita Leal <rita.leal@vidralia.example>',
      'Segunda entrevista',
      'Olá Bia,\n\nA Joana gostou muito da conversa e quer voltar a falar consigo na quarta, 11 de março, às 10h, para a vaga de técnica de qualidade.\n\nCumprimentos,\nRita Leal\nVidrália',
      'Vidrália',
    ],
  ],
  [
    'a Peruvian municipality in capitals, not the office a post is in',
    [
      'Comité CAS <convocatorias@munilircay.example>',
      'Entrevista personal',
      'Estimado postulante:\n\nSe le comunica que ha sido declarado apto para la contratación de un asistente administrativo - Subgerencia de Obras. Se le cita a la entrevista el lunes 16 de marzo a las 10:00.\n\nAtentamente,\n\nEL COMITÉ DE SELECCIÓN\nMUNICIPALIDAD DISTRITAL DE LIRCAY',
      'Municipalidad Distrital de Lircay',
    ],
  ],
  [
    'a Japanese place with a letter that looks like a particle',
    [
      ' <saiyo@midorigaoka-hp.example>',
      '二次面接について',
      '前田 美咲 様\n\n看護部長の大槻です。二次面接は6月15日（月）16時からでいかがでしょうか。\n警備室で「看護師の面接」とお伝えください。\n\n医療法人社団 清風会　みどりが丘東病院\n看護部長　大槻 登志子',
      'みどりが丘東病院',
    ],
  ],
  [
    'a Chinese laboratory, not what a telephone adds',
    [
      '老周 <zhou@tengtenglab.example>',
      '聊聊？',
      'Hi 徐诺，\n\n看了你投过来的简历和 GitHub，周五（13号）下午两点我给你打个电话面试？\n\n周沛然\n藤藤实验室 创始人\n\n发自我的 iPhone',
      '藤藤实验室',
    ],
  ],
  [
    'the patron of a Polish hospital',
    [
      'Kadry <kadry@szpital-lipno.example>',
      'Rekrutacja – pielęgniarka',
      'Szanowna Pani,\n\nSzpital Powiatowy im. dr. Emila Zarzyckiego w Lipnie zaprasza Panią na rozmowę w sprawie pracy na stanowisku pielęgniarki 11 marca o godz. 10.30.\n\nZ poważaniem\nBożena Kuźniar\nNaczelna Pielęgniarka',
      'Szpital Powiatowy im. dr. Emila Zarzyckiego w Lipnie',
    ],
  ],
  [
    'a last sign behind the kind of a Chinese house',
    [
      '阿哲 <roaster@shanjian.example>',
      '面試改時間',
      '品妤 妳好\n\n儲備店長的面試改到週四（3/5）下午四點可以嗎？\n\n阿哲\n山澗咖啡烘焙所',
      '山澗咖啡烘焙所',
    ],
  ],
  [
    'a team and a comma before a house',
    [
      'Recruitment, Northlight Community Services <recruit@northlight-cs.example>',
      'Interview Invitation 面試邀請',
      '陳嘉欣女士：\n\n應徵：福利工作員（青少年中心）\n\n現誠邀閣下於2026年3月11日上午十時出席面試。\n\n曙明社區服務協會\n人力資源主任\n古普塔．安妮塔 (Anita Gupta)',
      'Northlight Community Services',
    ],
  ],
  [
    'the house whose head is called by his name',
    [
      'Fabienne Zbinden <f.zbinden@marchand-fiduciaire.example>',
      'Report de notre entretien',
      'Chère Madame Pinto,\n\nMalheureusement, Monsieur Marchand est retenu lundi et nous devons déplacer notre deuxième entretien. Seriez-vous disponible le vendredi 13 mars à 14h15 ? Le programme : discussion avec Monsieur Marchand pour le poste de comptable.\n\nMeilleures salutations\n\nFabienne Zbinden\nResponsable administrative\n\nMarchand & Associés Fiduciaire SA\nAvenue de la Gare 17 - CH-1110 Morges',
      'Marchand & Associés Fiduciaire SA',
    ],
  ],
  [
    'whose letter a hiring system passes on, which speaks of any hiring company',
    [
      'Cristal Saúde via Gupy <noreply@gupy.com.br>',
      'Rafael, você tem um agendamento: Entrevista com RH',
      'Olá, Rafael!\n\nVocê foi convidado(a) para a etapa Entrevista com RH na Cristal Saúde, vaga Analista de Faturamento.\n\nData: quarta-feira, 11 de março de 2026\nHorário: 14h30\n\nDesejamos boa sorte!\nEquipe Gupy\n\nAs informações da vaga são de responsabilidade da empresa contratante.',
      'Cristal Saúde',
    ],
  ],
  [
    'a house before a post in Latin letters',
    [
      'Cici 周 <cici.zhou@lanmei-edu.example>',
      '回复：二面时间',
      '韩立你好，\n\n老板这边想再跟你聊聊，明天（周三）下午3点半二面可以吗？腾讯会议。\n\n周思思 Cici\n蓝莓课堂｜HRBP\n微信同号 138 0000 2222',
      '蓝莓课堂',
    ],
  ],
  [
    'nothing: who wrote a reference is not who hires',
    [
      'Florian Ziese <f.ziese@talentkontor-west.example>',
      'Profilvorstellung',
      'Hallo Frau Lis,\n\nunser Kunde möchte Sie am 11. März um 10 Uhr zum Vorstellungsgespräch als Einkäuferin kennenlernen. Bitte schicken Sie mir noch das Zeugnis von Reederei Hansen.\n\nFlorian Ziese\nTalentkontor West GmbH',
      null,
    ],
  ],
  [
    'nothing: a person with a degree would like to talk',
    [
      'Teresa Abate <tabate@posta.example>',
      'Supplenza',
      'Gentile Eva,\n\nla Dirigente prof.ssa Ninfa Loreti desidera avere con Lei un breve colloquio di lavoro venerdì 13 marzo alle 8:30.\n\nTeresa Abate\nAssistente amministrativa',
      null,
    ],
  ],
  [
    'a name in small letters that only the subject holds',
    [
      'Jonna Wirth <bewerbung-11@quarzfeld.jobs.personio.de>',
      'Deine Bewerbung bei quarzfeld',
      'Hi Ola,\n\nschön, dass du dich für die Stelle als Texterin bei uns interessierst! Gerne würde ich dich am Mi., 11.03., 14:00–14:30 Uhr per Videocall kennenlernen.\n\nLiebe Grüße\nJonna\nPeople & Culture',
      'quarzfeld',
    ],
  ],
  [
    'a name in small letters behind who writes',
    [
      'Lea von nordhell <lea@nordhell.example>',
      'deine bewerbung',
      'hey ola, mega mappe! hast du lust auf einen call? donnerstag 12.3. um 14 uhr auf zoom? liebe grüße, lea',
      'nordhell',
    ],
  ],
  [
    'a post of one word before a house whose kind the domain begins with',
    [
      'Schulleitung Wiesau <schulleitung@schule-wiesau.example>',
      'Zweites Gespräch',
      'Liebe Frau Caduff\n\nwir laden Sie gern zu einem zweiten Vorstellungsgespräch ein: Montag, 9. März 2026, 08.20 Uhr.\n\nFreundliche Grüsse\n\nReto Amstutz\nSchulleiter Primarschule Wiesau',
      'Primarschule Wiesau',
    ],
  ],
  [
    'a post with a hyphen before a Swedish house',
    [
      'Kristina Holm <kristina.holm@nordplat.example>',
      'Intervju svetsare',
      'Hej Ahmed,\n\nkul att du sökt till oss. Kan du komma på intervju tisdag 10 mars kl 07.30?\n\nMvh\nKristina Holm\nHR-ansvarig Nordplåt AB',
      'Nordplåt AB',
    ],
  ],
  [
    'a post in small letters before a house',
    [
      'Drs. P.J. Hoekstra <pj.hoekstra@csgdewaard.example>',
      'vacature docent wiskunde',
      'Geachte heer Tol,\n\nwij nodigen u uit voor een sollicitatiegesprek op dinsdag 10 maart om 19.45 uur.\n\nHoogachtend,\nP.J. Hoekstra\nrector CSG De Waard',
      'CSG De Waard',
    ],
  ],
  [
    'a post, a short house and a domain with more behind it',
    [
      'Linnea Ek <linnea@rivapp.example>',
      'Re: Din ansökan',
      'Tjena Jonatan! Kul läsning. Har du tid för en snabb telefonintervju torsdag 12/3 kl 11?\n\n/Linnea, vd Riv',
      'Riv',
    ],
  ],
  [
    'who recruits for whom, in French',
    [
      'Kévin Rako <k.rako@altis-rh.example>',
      'RE: candidature',
      'Bonsoir Solène,\n\nvotre profil m’intéresse pour le poste d’approvisionneuse que je recrute pour les Biscuiteries Kerlan (Quimper). Je vous appelle jeudi 12 mars à 12h30 pour un premier entretien.\n\nSi tout va bien, rencontre chez le client.\n\nKévin Rako\nConsultant recrutement\nALTIS RH',
      'Biscuiteries Kerlan',
    ],
  ],
  [
    'a name that begins before its kind, as the domain does',
    [
      'RH <rh@santacasavaledourado.example>',
      'Confirmação de entrevista',
      'Prezada Luana,\n\nConfirmamos sua entrevista no dia 12/03/2026 às 7h30.\n\nAtenciosamente,\n\nWellington Pimenta\nAnalista de R&S\nSanta Casa de Misericórdia Vale Dourado',
      'Santa Casa de Misericórdia Vale Dourado',
    ],
  ],
  [
    'a house in capitals whose group owns the domain',
    [
      'Lucía Arrieta <l.arrieta@grupoaldena.example>',
      'Entrevista Técnico de Laboratorio',
      'Hola Iker:\n\nnos encantaría conocerte en una entrevista el martes 10 de marzo a las 12:30.\n\nUn saludo\nLucía Arrieta\nDpto. de Personas\nALDENA QUÍMICA, S.L.',
      'Aldena Química, S.L.',
    ],
  ],
  [
    'the firm that an agency of which nothing is said arranges to meet',
    [
      'Marek Duda <m.duda@lotos-kadry.example>',
      'Rozmowa',
      'Witam Panie Piotrze,\n\npotwierdzam spotkanie z firmą Automet Precision (Gliwice) w środę 11 marca o 13:00, online przez Teams.\n\nMarek Duda\nKonsultant\nLotos Kadry',
      'Automet Precision',
    ],
  ],
  [
    'a client spoken of politely in Korean',
    [
      '정민호 <mh.jung@peoplering.example>',
      '면접 일정',
      '안녕하세요 이수정 님, 피플링 정민호 컨설턴트입니다.\n동진물류에서 면접을 희망하십니다. 3월 11일 수요일 오전 10시 화상(줌)으로 가능하실까요?',
      '동진물류',
    ],
  ],
  [
    'a small word behind a Korean house of two words',
    [
      '오지은 <jieun@studioharu.example>',
      '면접 일정',
      '하은님 안녕하세요! 스튜디오 하루의 오지은이에요. 다음 주 수요일(11일) 11시에 구글밋으로 면접 가능하실까요?',
      '스튜디오 하루',
    ],
  ],
  [
    'a school beside which one meets is not the house',
    [
      '小鹿绘本馆 <xiaolu@163.com>',
      '店员面试',
      '你好呀，看到你投的简历啦。周六下午三点来店里聊聊？就在文昌街小学对面。',
      '小鹿绘本馆',
    ],
  ],
  [
    'a small word within a Japanese house',
    [
      '田辺 <tanabe@aoba-kaigo.example>',
      '面接のご案内',
      '本間様\n社会福祉法人あおば会 特別養護老人ホームひだまりの里 施設長の田辺です。\nご応募ありがとうございます。3月10日（火）14時に面接にお越しください。',
      '特別養護老人ホームひだまりの里',
    ],
  ],
  [
    'whose person one meets',
    [
      'Steve Brent <s.brent@adhire.example>',
      'RE: Application',
      'Hi Luca, your interview with Paula Zane of Northern Freight is on Tuesday 10 March at 2pm.\nSteve',
      'Northern Freight',
    ],
  ],
  [
    'a house behind who writes in a Swedish name',
    [
      'Hanna på Kaffestugan <hanna@kaffestugan-i-mora.example>',
      'Sommarjobb',
      'Hej Tilda! Kan du komma på en liten intervju på lördag 7 mars kl 11? Vi sitter på Kyrkogatan 3.\nHanna',
      'Kaffestugan',
    ],
  ],
  [
    'a house that invites a reader who is not addressed formally in Chinese',
    [
      'HR小助手 <hr@qingmu-edu.example>',
      '面试邀请',
      '同学你好，青木教育诚邀你参加3月7日10:00的线上面试，岗位：课程顾问。',
      '青木教育',
    ],
  ],
  [
    'what stands beside a house in its address',
    ['何店长 <hedian@foxmail.com>', '面试', '明天下午2点来面试，地址解放路大树旁边老何面馆，带身份证', '老何面馆'],
  ],
  [
    'the house to which an agency sends the reader in Japanese',
    [
      '株式会社エルム人材 <info@elm-jinzai.example>',
      '面接日時',
      '平野様\nご紹介先の丸福食品株式会社様より面接日時のご連絡です。3月11日（水）10時、同社三郷工場。\n株式会社エルム人材 担当 根岸',
      '丸福食品株式会社',
    ],
  ],
  [
    'where a Polish firm stands',
    [
      'Agnieszka Lis <a.lis@wp.pl>',
      'rozmowa',
      'Dzień dobry Panie Igorze, zapraszam na rozmowę do firmy Transbud w Pruszkowie w czwartek 12.03 o 7:00.\nAgnieszka Lis',
      'Transbud',
    ],
  ],
];

const people: readonly (readonly [why: string, told: Told])[] = [
  [
    'who is named as the interviewer, not the house a hiring system shows',
    [
      'Rede Aurora via Gupy <noreply@gupy.io>',
      'Bia, sua entrevista foi agendada!',
      'Olá, Bia!\n\nVocê avançou para a etapa Entrevista com RH da vaga Analista de Compras na Rede Aurora.\n\nData: 20/03/2026 (sexta-feira)\nHorário: 14:00\nEntrevistador(a): Tainá Moraes\nLocal: Google Meet\n\nBoa sorte!\nTime de Atração e Seleção - Rede Aurora',
      'Tainá Moraes',
    ],
  ],
  [
    'the same in Spanish',
    [
      'Casa Lumen via Teamtailor <no-reply@teamtailor-mail.com>',
      'Tu entrevista',
      'Hola, Eva:\n\nHas avanzado a la entrevista para el puesto de Analista en Casa Lumen.\n\nFecha: viernes 20/03/2026\nHora: 14:00\nEntrevistadora: Lucía Prado\nLugar: Google Meet\n\nSuerte,\nEquipo de Selección - Casa Lumen',
      'Lucía Prado',
    ],
  ],
  [
    'somebody to ask for, whom a hiring system shows',
    [
      'Anna Weber via Personio <no-reply@personio.de>',
      'Einladung zum Interview',
      'Hallo Ola,\n\nwir laden dich zum Interview als Analystin am 20. März um 14 Uhr ein. Melde dich am Empfang bei Anna Weber.\n\nViele Grüße\nDein Team',
      'Anna Weber',
    ],
  ],
  [
    'the keeper of a Japanese house, not the house',
    [
      '麺処こはる <menya.koharu@mail.example>',
      'バイトの件',
      '森さん\nご連絡ありがとうございます、麺処こはるの店長の古賀です。\nホールスタッフの面接ですが、今週土曜の15時に店に来れますか？',
      '古賀',
    ],
  ],
  [
    'whom to ask for at a Chinese gate',
    [
      '蓝湾酒店 <hr@lanwan.example>',
      '面试邀请',
      '周先生，您好！\n\n请于8月13日（周三）下午2点到酒店参加前台接待面试。\n到门卫处登记，报人力资源部李娜即可。\n\n蓝湾酒店人力资源部',
      '李娜',
    ],
  ],
  [
    'the same in the traditional script',
    [
      '藍灣酒店 <hr@lanwan.example>',
      '面試邀請',
      '周先生，您好！\n\n請於8月13日（週三）下午2點到酒店參加櫃檯面試。\n到警衛室登記，說找人資部林怡君即可。\n\n藍灣酒店人資部',
      '林怡君',
    ],
  ],
  [
    'whom to ask for at a Korean gate',
    [
      '한들정밀 <hr@handeul.example>',
      '면접 안내',
      '이수진님 안녕하세요.\n\n8월 13일 오후 2시 품질관리 면접에 초대합니다.\n경비실에서 인사팀 김민수를 찾으시면 됩니다.\n\n한들정밀 인사팀',
      '김민수',
    ],
  ],
  [
    'a Peruvian municipality in capitals, not the office a post is in',
    [
      'Comité CAS <convocatorias@munilircay.example>',
      'Entrevista personal',
      'Estimado postulante:\n\nSe le comunica que ha sido declarado apto para la contratación de un asistente administrativo - Subgerencia de Obras. Se le cita a la entrevista el lunes 16 de marzo a las 10:00.\n\nAtentamente,\n\nEL COMITÉ DE SELECCIÓN\nMUNICIPALIDAD DISTRITAL DE LIRCAY',
      null,
    ],
  ],
  [
    'a Chinese name with a dot of its own',
    [
      'Recruitment, Northlight Community Services <recruit@northlight-cs.example>',
      'Interview Invitation 面試邀請',
      '陳嘉欣女士：\n\n應徵：福利工作員（青少年中心）\n\n現誠邀閣下於2026年3月11日上午十時出席面試。\n\n曙明社區服務協會\n人力資源主任\n古普塔．安妮塔 (Anita Gupta)',
      '古普塔．安妮塔',
    ],
  ],
  [
    'whom a hiring system passes on',
    [
      'HRMOS採用 通知 <no-reply@hrmos.co>',
      'メッセージが届きました',
      '梶谷 蓮 様\n\n株式会社ミナトノートの採用担当者からメッセージが届いています。\n\n梶谷さん、はじめまして。採用を担当している野々村と申します。\n12/8（月）に30分ほど面談できればと思っています。\n\n野々村',
      '野々村',
    ],
  ],
  [
    'a Latin name before a Chinese one, behind house and post',
    [
      '教務處 <jiaowu@dxes.example>',
      '代理教師甄選－複試通知',
      '陳老師您好：\n\n恭喜您通過本校代理教師甄選初試。複試訂於3月12日（四）上午9時起口試。\n\n花蓮縣北興國民小學 教務主任 Lowking 林 敬上',
      'Lowking 林',
    ],
  ],
  [
    'nobody: what for, not whom',
    [
      '宁波海曜传动 <hr@haiyao-drive.example>',
      '面试邀请',
      '周先生，您好！\n\n请于8月13日（周三）下午2点到我司参加机械工程师面试。\n到门卫处登记，报人事部面试即可。\n\n宁波海曜传动有限公司 人事部',
      null,
    ],
  ],
  [
    'who signs as a shared mailbox shows, of a house that the domain spells otherwise',
    [
      'Sander <info@kapsalonknip.example>',
      'sollicitatie',
      'Hoi Lisa, leuke brief! Kun je zaterdag 7 maart om 17:30 even langskomen bij Kapsalon Knip & Krul voor een gesprek? Gr Sander',
      'Sander',
    ],
  ],
  [
    'a post, a comma and who has it',
    [
      'IES Puerta del Mar <secretaria@iespuertadelmar.example>',
      'Plaza de conserje',
      'Estimado Sr. Molina: le citamos a entrevista personal el lunes 9 de marzo, 9:00 h, en la sala de profesores.\n\nAtentamente,\n\nLa secretaria, Pilar Oteo',
      'Pilar Oteo',
    ],
  ],
  [
    'the same in Polish',
    [
      'Szkoła <info@sp9.example>',
      'rozmowa',
      'Szanowny Panie,\nzapraszamy na rozmowę kwalifikacyjną 10 marca o 17.00.\n\nDyrektor, Anna Nowak',
      'Anna Nowak',
    ],
  ],
  [
    'the first of two who sign beside their house',
    [
      'Zuckerblumen <hallo@zuckerblumen.example>',
      'Probetag',
      'Hallo Giada!\nKommst du Mittwoch um 16 Uhr zum Vorstellungsgespräch?\nLiebe Grüße\nAnna und Helene - Zuckerblumen',
      'Anna',
    ],
  ],
  [
    'a short title in small letters below an office',
    [
      'HR Cantieri Bellosi <hr@bellosicantieri.example>',
      'Colloquio saldatore',
      'Gentile sig. Russo,\nla aspettiamo giovedì 12 marzo alle ore 9 per il colloquio.\nCordialmente,\nl’Ufficio Personale\nrag. Teresa Bellosi',
      'Teresa Bellosi',
    ],
  ],
  [
    'the keeper of a Chinese shop, at the end of the last line',
    ['小鹿绘本馆 <xiaolu@163.com>', '店员面试', '你好呀，看到你投的简历啦。周六下午三点来店里面试？馆长 阿宁', '阿宁'],
  ],
  [
    'the keeper of a Japanese shop behind a comma',
    [
      '蕎麦 まつかぜ <soba.matsukaze@gmail.com>',
      'アルバイトの件',
      'ご応募ありがとうございます。まつかぜの店主、勅使河原です。土曜日の15時頃、面接に来られますか？',
      '勅使河原',
    ],
  ],
  [
    'a family of one sign in Japanese',
    [
      'ビストロ・ルナール <bistro@renard.example>',
      'キッチンスタッフ面接',
      '小林さん\nお電話ではありがとうございました。ビストロ・ルナールの森です。\n面接ですが、水曜の16時に店で大丈夫ですか？',
      '森',
    ],
  ],
];

describe('what a house is called', () => {
  for (const [why, told] of houses) it(why, () => expect(said(told).company).toBe(told[3]));
});

describe('who comes to the interview', () => {
  it('is not the house that would like to meet the reader', () => {
    const text =
      'Hi Sam,\n\nThornbury Paving liked your CV and would like to meet you on Tuesday 10 March at 2pm for the Estimator role.\n\nKind regards,\n\nAmy Doyle\nSenior Consultant\n\nPennywell Recruitment Ltd';
    const from = { name: 'Amy Doyle', address: 'amy.doyle@pennywell.example' };
    const message = { ...emptyMessage, from, subject: 'Interview', text };
    const { company, interviewers } = read(message, allLanguages, '2026-03-02T09:00:00Z');
    expect(company?.value).toBe('Thornbury Paving');
    expect(interviewers).toEqual([]);
  });
});

describe('who is to be addressed beside a house', () => {
  for (const [why, told] of people)
    it(why, () => {
      const { recruiter, sure } = said(told);
      expect(recruiter).toBe(told[3]);
      expect(sure).not.toBe('certain');
    });
});
