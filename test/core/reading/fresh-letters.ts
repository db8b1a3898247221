/** A short letter and what a careful reader takes from it; `null`: the letter does not say. */
export interface FreshLetter {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly role: string | null;
  readonly recruiter: string | null;
  readonly company: string | null;
}

const fresh = (
  [from, subject]: readonly [string, string],
  text: string,
  [role, recruiter, company]: readonly [string | null, string | null, string | null],
): FreshLetter => ({ from, subject, text, role, recruiter, company });

/** Written before their scores were looked at, in ways other people write: nothing here was a model for a rule. */
export const freshLetters: readonly FreshLetter[] = [
  fresh(
    ['"Hannah Osei" <hosei@pikefield.example>', 'Interview – Payroll Lead'],
    'Hi Jo,\n\nthanks for sending your CV. Could you do a call on Tuesday at 10:00 or Wednesday at 14:30? It will be me and our finance director.\n\nBest,\nHannah\n\nHannah Osei\nPeople Partner, Pikefield Ltd',
    ['Payroll Lead', 'Hannah Osei', 'Pikefield Ltd'],
  ),
  fresh(
    ['careers@tollmere.example', 'Next steps'],
    'Dear Sam,\n\nthank you for your application to be a night shift warehouse operative with Tollmere Logistics. We would like to meet you on 4 March at 9 am in our Derby depot.\n\nKind regards\nPriya Nair\nHR Department',
    ['night shift warehouse operative', 'Priya Nair', 'Tollmere Logistics'],
  ),
  fresh(
    ['"M. Castellan" <m.castellan@orreryworks.example>', 'your application'],
    'Hello Robin,\n\nwe read your application for the data engineer opening with interest and want to talk to you on Thursday, 2 pm (Zoom).\n\nMarta Castellan\nOrrery Works',
    ['data engineer', 'Marta Castellan', 'Orrery Works'],
  ),
  fresh(
    ['"Greenlane Talent" <hello@greenlanetalent.example>', 'Head of Sustainability – first conversation?'],
    'Hi Alex,\n\nour client, the packaging maker Volmont, is seeking a Head of Sustainability. They saw your profile and would like to interview you next Monday at 11:00.\n\nDo let me know,\n\nTobias Wren\nSenior Consultant\nGreenlane Talent',
    ['Head of Sustainability', 'Tobias Wren', 'Volmont'],
  ),
  fresh(
    ['"Ines at Quillpost" <ines@quillpost.example>', 'Chat about joining us?'],
    'Hey Kim! We loved your portfolio and want you to join us as Senior Illustrator. Are you free for a video interview on Friday at 3pm?\n\nInes x',
    ['Senior Illustrator', 'Ines', 'Quillpost'],
  ),
  fresh(
    ['no-reply@hire.example', 'Interview confirmation: Site Reliability Engineer (R-20917) – Dublin'],
    'Your interview is confirmed.\n\nJob: Site Reliability Engineer (R-20917)\nCompany: Fennimore Cloud\nWhen: 12 May 2026, 15:00\nInterviewer: Daniel Okafor\n\nDo not reply to this message.',
    ['Site Reliability Engineer', 'Daniel Okafor', 'Fennimore Cloud'],
  ),
  fresh(
    ['"Lucy Grant" <lucy.grant@stbride.example>', 'Interview for Teaching Assistant post at St Bride Primary School'],
    'Dear Ms Lund,\n\nFurther to your application, you are invited to interview on Monday 8 June at 9.15 am. Please bring proof of identity.\n\nYours sincerely,\n\nLucy Grant\nSchool Business Manager\nSt Bride Primary School',
    ['Teaching Assistant', 'Lucy Grant', 'St Bride Primary School'],
  ),
  fresh(
    ['"Brandt, Oliver (HR)" <oliver.brandt@hexal-maritime.example>', 'Hexal Maritime – Crewing Officer – Interview'],
    'Dear applicant,\n\nwe should like to interview you by telephone on 3 February at 16:00.\n\nRegards\nOliver Brandt',
    ['Crewing Officer', 'Oliver Brandt', 'Hexal Maritime'],
  ),
  fresh(
    ['"Sofia Lindqvist" <sofia@brackenapp.example>', 'Interview invitation'],
    "Hi there,\n\nWe're hiring a backend developer for our payments team, and your GitHub caught our eye. Would Tuesday 5 pm work for a first interview over Google Meet?\n\nSofia Lindqvist, CTO at Bracken",
    ['backend developer', 'Sofia Lindqvist', 'Bracken'],
  ),
  fresh(
    ['"Ray Dorsey" <rdorsey@cityofalder.example>', 'ORAL INTERVIEW NOTICE - WATER PLANT OPERATOR II'],
    'You have been selected to appear before the oral board on April 9, 2026 at 8:30 AM, City Hall, Room 204.\n\nRay Dorsey\nPersonnel Analyst\nCity of Alder',
    ['Water Plant Operator II', 'Ray Dorsey', 'City of Alder'],
  ),
  fresh(
    ['"Noor Rahman" <noor.rahman@kestle.example>', 'Re: Your application'],
    'Hello Chris,\n\nGreat to hear back. So we have you down for Thursday at 11:00 with the hiring panel. See you then.\n\nNoor Rahman\nTalent Acquisition | Kestle',
    [null, 'Noor Rahman', 'Kestle'],
  ),
  fresh(
    ['"Gwen Tully" <gwen@tullyrecruitment.example>', 'Interview request'],
    'Dear Pat,\n\nI am pleased to say that Marlow & Finch Solicitors would like to interview you for the “Conveyancing Paralegal” vacancy on 21 January at 12 noon.\n\nKind regards,\nGwen Tully\nTully Recruitment',
    ['Conveyancing Paralegal', 'Gwen Tully', 'Marlow & Finch Solicitors'],
  ),
  fresh(
    ['"Office of the Dean" <dean@harrowvale.example>', 'Assistant Professor in Hydrology: campus visit'],
    'Dear Dr Ito,\n\nOn behalf of the search committee I am delighted to invite you for a campus visit on 2–3 March. You will give a talk and meet the faculty.\n\nSincerely,\nProf. Ellen Varga\nChair of the search committee\nHarrowvale University',
    ['Assistant Professor in Hydrology', 'Ellen Varga', 'Harrowvale University'],
  ),
  fresh(
    ['"Pip" <pip@loaf-and-larder.example>', 'trial shift'],
    "hiya, thanks for dropping your cv in! we'd love you to come in for a chat about the barista job on saturday at 8.\n\npip, loaf & larder",
    ['barista', 'Pip', 'loaf & larder'],
  ),
  fresh(
    ['"Jana Kröger" <j.kroeger@nordlichtbau.example>', 'Ihre Bewerbung als Bauzeichner (m/w/d)'],
    'Sehr geehrter Herr Demir,\n\nvielen Dank für Ihre Bewerbung. Wir möchten Sie gern persönlich kennenlernen und laden Sie am 14.04.2026 um 10 Uhr zu uns ein.\n\nMit freundlichen Grüßen\n\ni. A. Jana Kröger\nPersonalabteilung\nNordlicht Bau GmbH',
    ['Bauzeichner', 'Jana Kröger', 'Nordlicht Bau GmbH'],
  ),
  fresh(
    ['"Bewerbung" <bewerbung@klinik-eichental.example>', 'Einladung'],
    'Guten Tag Frau Sommer,\n\nüber Ihr Interesse an der Stelle als Pflegefachkraft (w/m/d) in Teilzeit 75 % haben wir uns gefreut. Passt Ihnen Mittwoch, 6. Mai, 13:30 Uhr?\n\nViele Grüße\nMiriam Theis\nPflegedirektion, Klinik Eichental',
    ['Pflegefachkraft', 'Miriam Theis', 'Klinik Eichental'],
  ),
  fresh(
    ['"Timo" <timo@werkbank.example>', 'Lust auf ein Kennenlernen?'],
    'Hi Lea,\n\ndu hast dich bei uns als UX Designerin beworben, und dein Portfolio gefällt uns sehr. Hast du am Donnerstag um 16 Uhr Zeit für einen Videocall?\n\nLiebe Grüße\nTimo von der Werkbank',
    ['UX Designerin', 'Timo', 'Werkbank'],
  ),
  fresh(
    ['"Personalberatung Kranz" <info@kranz-personal.example>', 'Leiter Einkauf (m/w/d) – Raum Kassel'],
    'Sehr geehrte Frau Vogt,\n\nunser Mandant, die Hallbach Armaturen AG, möchte Sie zu einem Gespräch am 9. März um 15 Uhr einladen.\n\nBeste Grüße\nStefan Kranz\nPersonalberatung Kranz',
    ['Leiter Einkauf', 'Stefan Kranz', 'Hallbach Armaturen AG'],
  ),
  fresh(
    ['"Stadt Wiesenau" <personalamt@wiesenau.example>', 'Vorstellungsgespräch Kennziffer 2026-17'],
    'Sehr geehrte Frau Okonkwo,\n\nzu einem Vorstellungsgespräch für die Stelle\n\nSachbearbeiter/in Bauordnung (EG 9b)\n\nladen wir Sie am Montag, 2. März 2026, 9.00 Uhr in das Rathaus ein.\n\nIm Auftrag\nHeike Brunner\nStadt Wiesenau, Personalamt',
    ['Sachbearbeiter/in Bauordnung', 'Heike Brunner', 'Stadt Wiesenau'],
  ),
  fresh(
    ['"Anke Rode" <anke.rode@silbergrau.example>', 'Termin'],
    'Hallo Herr Meier,\n\nwir würden Sie gern am Freitag um 11 Uhr am Telefon sprechen. Es geht um die ausgeschriebene Position "Teamleitung Kundenservice".\n\nFreundliche Grüße\nAnke Rode',
    ['Teamleitung Kundenservice', 'Anke Rode', 'Silbergrau'],
  ),
  fresh(
    [
      '"Verena Hölzl" <v.hoelzl@almtechnik.example>',
      'Einladung zum Gespräch: Servicetechniker:in Außendienst, Salzburg',
    ],
    'Grüß Gott Herr Pichler,\n\nwir laden Sie für 18. Juni, 8:30 Uhr, zu uns nach Salzburg ein.\n\nVerena Hölzl\nAlmtechnik GmbH',
    ['Servicetechniker Außendienst', 'Verena Hölzl', 'Almtechnik GmbH'],
  ),
  fresh(
    ['"Claire Montel" <c.montel@ateliers-brume.example>', 'Entretien – Chargée de communication H/F'],
    'Bonjour Madame Leroy,\n\nVotre profil a retenu notre attention. Seriez-vous disponible le mardi 12 mai à 14h pour un entretien en visio ?\n\nBien à vous,\nClaire Montel\nResponsable RH\nAteliers Brume',
    ['Chargée de communication', 'Claire Montel', 'Ateliers Brume'],
  ),
  fresh(
    ['recrutement@mairie-valdoux.example', 'Convocation'],
    "Madame,\n\nVous avez postulé à l'emploi d'assistante administrative au service état civil. Nous vous proposons un entretien le 3 avril à 9h30.\n\nCordialement,\n\nBernard Quesnel\nDirection des ressources humaines\nMairie de Valdoux",
    ['assistante administrative', 'Bernard Quesnel', 'Mairie de Valdoux'],
  ),
  fresh(
    ['"Léo Garnier" <leo@petitpixel.example>', 'On se parle ?'],
    'Salut Nina,\n\nMerci pour ta candidature au poste de développeuse front-end ! On aimerait échanger avec toi jeudi à 17h.\n\nÀ bientôt,\nLéo de Petit Pixel',
    ['développeuse front-end', 'Léo Garnier', 'Petit Pixel'],
  ),
  fresh(
    ['"Cabinet Orsel" <contact@orsel.example>', 'Opportunité : Directeur de magasin – Rennes (CDI)'],
    "Bonjour Monsieur Hamel,\n\nNous recrutons pour notre client, l'enseigne Brico Loire. Pouvons-nous vous recevoir en entretien lundi à 10h ?\n\nSandrine Aubert\nConsultante en recrutement\nCabinet Orsel",
    ['Directeur de magasin', 'Sandrine Aubert', 'Brico Loire'],
  ),
  fresh(
    ['"RH Solvane" <rh@solvane.example>', 'Votre candidature'],
    'Bonjour,\n\nSuite à votre candidature, nous souhaitons vous rencontrer.\n\nPoste : Technicien de maintenance (F/H)\nLieu : Brest\nDate : 22/06/2026 à 9h\n\nYann Le Goff, pour Solvane Industries',
    ['Technicien de maintenance', 'Yann Le Goff', 'Solvane Industries'],
  ),
  fresh(
    ['"Marta Iglesias" <marta.iglesias@nubalia.example>', 'Entrevista para Analista de Datos'],
    'Hola, Diego:\n\nNos ha gustado tu perfil y querríamos hablar contigo el jueves 7 a las 12:00 por Teams.\n\nUn saludo,\nMarta Iglesias\nDepartamento de Personas\nNubalia',
    ['Analista de Datos', 'Marta Iglesias', 'Nubalia'],
  ),
  fresh(
    ['seleccion@hotelalbor.example', 'Tu candidatura'],
    'Buenos días, Carmen:\n\nHemos recibido tu solicitud para trabajar de recepcionista de noche en el Hotel Albor. ¿Puedes venir a una entrevista el lunes 9 a las 10:30?\n\nRafael Otero\nDirección',
    ['recepcionista de noche', 'Rafael Otero', 'Hotel Albor'],
  ),
  fresh(
    ['"Lucía Bernal" <lbernal@puentetalento.example>', 'Proceso de selección – Jefe/a de Obra – Zaragoza'],
    'Estimado Javier:\n\nNuestro cliente, Construcciones Ebrasa, quiere entrevistarte el miércoles a las 17 h en sus oficinas.\n\nQuedo a la espera,\nLucía Bernal\nPuente Talento',
    ['Jefe/a de Obra', 'Lucía Bernal', 'Construcciones Ebrasa'],
  ),
  fresh(
    ['"Equipo Kiwoto" <personas@kiwoto.example>', 'Siguiente paso'],
    'Hola Andrea,\n\nqueremos invitarte a la entrevista final para nuestra vacante de "Product Owner" (100 % remoto). Será el 15 de abril a las 9:00.\n\nSaludos,\nGael Montero',
    ['Product Owner', 'Gael Montero', 'Kiwoto'],
  ),
  fresh(
    ['"Beatriz Falcão" <beatriz@marouro.example>', 'Entrevista - Assistente Comercial'],
    'Olá, Tiago,\n\nObrigada pelo envio do currículo. Podemos marcar uma entrevista para quinta-feira, 14 de maio, às 15h?\n\nCumprimentos,\nBeatriz Falcão\nMarouro, Lda.',
    ['Assistente Comercial', 'Beatriz Falcão', 'Marouro'],
  ),
  fresh(
    ['vagas@lumenita.example', 'Processo seletivo Lumenita'],
    'Oi, Juliana! Tudo bem?\n\nVocê se candidatou para a vaga de enfermeira do trabalho aqui na Lumenita e gostaríamos de conversar com você na terça às 10h.\n\nAbraços,\nCamila Prado\nGente e Gestão',
    ['enfermeira do trabalho', 'Camila Prado', 'Lumenita'],
  ),
  fresh(
    ['"Rui Teles" <rui.teles@pontoforte.example>', 'Convite para entrevista'],
    'Boa tarde, Ana,\n\nem nome da Cerâmicas do Vouga, convido-a para uma entrevista no dia 6 de julho às 11h.\n\nFunção: Operadora de Logística (turno da noite)\nLocal: Aveiro\n\nRui Teles\nPonto Forte Recrutamento',
    ['Operadora de Logística', 'Rui Teles', 'Cerâmicas do Vouga'],
  ),
  fresh(
    ['"Giulia Ferretti" <g.ferretti@ottosale.example>', 'Colloquio conoscitivo – Addetto paghe e contributi'],
    'Gentile Dott. Neri,\n\nsaremmo lieti di incontrarLa giovedì 11 giugno alle ore 15 presso la nostra sede.\n\nCordiali saluti\n\nGiulia Ferretti\nUfficio Personale\nOttosale S.p.A.',
    ['Addetto paghe e contributi', 'Giulia Ferretti', 'Ottosale S.p.A.'],
  ),
  fresh(
    ['lavoro@cantinaroveda.example', 'La tua candidatura'],
    'Ciao Sara,\n\nabbiamo letto con piacere la tua candidatura come export manager e vorremmo sentirti lunedì alle 10 al telefono.\n\nA presto,\nPietro\nCantina Roveda',
    ['export manager', 'Pietro', 'Cantina Roveda'],
  ),
  fresh(
    ['"Elena Marchetti" <elena.marchetti@selezionipiu.example>', 'Invito a colloquio'],
    'Buongiorno Luca,\n\nper conto di Meccanica Sartori stiamo cercando un disegnatore CAD a tempo indeterminato. Ti andrebbe un colloquio in videochiamata il 20 maggio alle 9:30?\n\nElena Marchetti\nSelezioni Più',
    ['disegnatore CAD', 'Elena Marchetti', 'Meccanica Sartori'],
  ),
  fresh(
    ['"Fleur van den Akker" <fleur@kiemkracht.example>', 'Gesprek Tuinontwerper'],
    'Hoi Bas,\n\nLeuk dat je hebt gereageerd! Kun je dinsdag om 13.00 uur langskomen voor een kennismaking?\n\nGroet,\nFleur van den Akker\nKiemkracht',
    ['Tuinontwerper', 'Fleur van den Akker', 'Kiemkracht'],
  ),
  fresh(
    ['hr@gemeentezandpoort.example', 'Uitnodiging sollicitatiegesprek'],
    'Geachte heer Yilmaz,\n\nU heeft gesolliciteerd naar de functie van beleidsmedewerker wonen (32 uur). Graag nodigen wij u uit voor een gesprek op 4 juni om 10.30 uur.\n\nMet vriendelijke groet,\nnamens de commissie\n\nAnneke Postma\nGemeente Zandpoort',
    ['beleidsmedewerker wonen', 'Anneke Postma', 'Gemeente Zandpoort'],
  ),
  fresh(
    ['"Joris Claes" <joris.claes@vonkit.example>', 'Kennismaken?'],
    'Dag Lotte,\n\nWe zoeken een scrum master voor ons team in Gent en jouw profiel past perfect. Heb je vrijdag om 9 uur tijd voor een interview via Teams?\n\nJoris Claes | Talent Lead @ Vonk IT',
    ['scrum master', 'Joris Claes', 'Vonk IT'],
  ),
  fresh(
    ['"Katarzyna Wolska" <k.wolska@mostlab.example>', 'Zaproszenie na rozmowę – Specjalista ds. zakupów'],
    'Dzień dobry Pani Anno,\n\nzapraszam na rozmowę online we wtorek 12 maja o godz. 11:00.\n\nPozdrawiam\nKatarzyna Wolska\nDział Kadr\nMostlab Sp. z o.o.',
    ['Specjalista ds. zakupów', 'Katarzyna Wolska', 'Mostlab Sp. z o.o.'],
  ),
  fresh(
    ['rekrutacja@zielonydom.example', 'Rozmowa kwalifikacyjna'],
    'Szanowny Panie Marku,\n\ndziękujemy za przesłanie CV w odpowiedzi na ogłoszenie dotyczące stanowiska: kierowca kat. C+E. Proponujemy spotkanie 8 czerwca o 9:00.\n\nZ poważaniem\nPiotr Zając\nZielony Dom',
    ['kierowca kat. C+E', 'Piotr Zając', 'Zielony Dom'],
  ),
  fresh(
    ['"Magda" <magda@pixelownia.example>', 'Cześć!'],
    'Hej Ola,\n\nszukamy do zespołu grafika 3D i bardzo spodobało nam się Twoje portfolio. Masz czas w czwartek o 15 na krótką rozmowę?\n\nMagda z Pixelowni',
    ['grafika 3D', 'Magda', 'Pixelownia'],
  ),
  fresh(
    ['"Erik Sundin" <erik.sundin@havsvind.example>', 'Intervju – Drifttekniker, Havsvind Energi'],
    'Hej Maja!\n\nTack för din ansökan. Vi vill gärna träffa dig på måndag kl. 10 på vårt kontor i Malmö.\n\nVänliga hälsningar\nErik Sundin\nRekryteringsansvarig',
    ['Drifttekniker', 'Erik Sundin', 'Havsvind Energi'],
  ),
  fresh(
    ['jobb@bjornbageriet.example', 'Välkommen på intervju'],
    'Hej Oskar,\n\nDu har sökt jobbet som bagare hos oss på Björnbageriet. Kan du komma förbi på torsdag klockan 14?\n\nMvh\nLisbeth Ahl',
    ['bagare', 'Lisbeth Ahl', 'Björnbageriet'],
  ),
  fresh(
    ['"Sara Nyman" <sara.nyman@rekryteringsbolaget.example>', 'Roll som ekonomichef'],
    'Hej Johan,\n\nVår kund Tallberga Skog söker en ekonomichef och vill boka en intervju med dig den 3 juni kl 13.00 via Teams.\n\nSara Nyman\nRekryteringsbolaget',
    ['ekonomichef', 'Sara Nyman', 'Tallberga Skog'],
  ),
  fresh(
    ['"佐々木 恵" <m.sasaki@midorisoft.example>', '【面接のご案内】株式会社ミドリソフト'],
    '田中様\n\nお世話になっております。株式会社ミドリソフト 人事部の佐々木です。\nこの度は弊社のインフラエンジニア職にご応募いただきありがとうございます。\n面接を5月14日(木)15:00より行いたく存じます。\n\n株式会社ミドリソフト\n人事部 佐々木 恵',
    ['インフラエンジニア', '佐々木 恵', '株式会社ミドリソフト'],
  ),
  fresh(
    ['saiyo@hanazono.example', '一次面接のご連絡'],
    '山本 翔太 様\n\n花園物流株式会社の採用担当、中村です。\n書類選考の結果、一次面接にお進みいただきたくご連絡いたしました。\n\n職種:営業事務\n日時:6月2日(火)10:00\n場所:本社3階\n\n中村 由美\n花園物流株式会社',
    ['営業事務', '中村 由美', '花園物流株式会社'],
  ),
  fresh(
    ['"高橋" <takahashi@nextbridge.example>', 'カスタマーサクセス(リモート可)面接日程について'],
    '鈴木様\n\nネクストブリッジの高橋です。面接の日程ですが、7月3日(金)13時はいかがでしょうか。\n\n高橋 健',
    ['カスタマーサクセス', '高橋 健', 'ネクストブリッジ'],
  ),
  fresh(
    ['"陈静" <chenjing@yunfan.example>', '面试邀请-产品经理-云帆科技'],
    '李明您好:\n\n我是云帆科技的HR陈静。邀请您于5月18日下午2点参加线上面试。\n\n陈静\n人力资源部\n云帆科技有限公司',
    ['产品经理', '陈静', '云帆科技有限公司'],
  ),
  fresh(
    ['hr@hengda-jx.example', '面试通知'],
    '王女士:\n\n您好!感谢您投递我司质量检验员岗位。请于6月10日上午9点到公司面试。\n\n联系人:刘先生\n恒达机械有限公司',
    ['质量检验员', null, '恒达机械有限公司'],
  ),
  fresh(
    ['"林怡君" <ichun.lin@lanyang.example>', '蘭陽設計 面試邀請'],
    '張先生您好,\n\n感謝您應徵室內設計師一職,想邀請您於6月12日(五)下午3點來公司面談。\n\n林怡君\n蘭陽設計有限公司',
    ['室內設計師', '林怡君', '蘭陽設計有限公司'],
  ),
  fresh(
    ['"박지현" <jh.park@areumsoft.example>', '[아름소프트] 백엔드 개발자 면접 안내'],
    '김민수 님 안녕하세요.\n아름소프트 인사팀 박지현입니다.\n1차 면접을 5월 20일 오후 2시에 진행하고자 합니다.\n\n감사합니다.\n박지현 드림',
    ['백엔드 개발자', '박지현', '아름소프트'],
  ),
  fresh(
    ['recruit@haneul-bio.example', '면접 일정 안내드립니다'],
    '이수진 님,\n\n하늘바이오 품질관리 직무에 지원해 주셔서 감사합니다. 면접은 6월 4일 오전 10시입니다.\n\n하늘바이오 채용담당 최영호',
    ['품질관리', '최영호', '하늘바이오'],
  ),
  fresh(
    ['"Dana Whitcombe" <dwhitcombe@larkmoor.example>', 'Larkmoor Housing: interview'],
    'Dear Mr Achebe\n\nPost: Tenancy Support Officer (Ref. LH/118), 30 hours per week\n\nThank you for your application for the above post. You have been shortlisted and an interview has been arranged for 16 March at 1.45pm.\n\nYours sincerely\n\nDana Whitcombe\nHR Administrator',
    ['Tenancy Support Officer', 'Dana Whitcombe', 'Larkmoor Housing'],
  ),
  fresh(
    ['"Kenji via Lever" <no-reply@hire.lever.co>', 'Kenji from Saltmarsh wants to talk'],
    "Hi Ava,\n\nI'm Kenji Brooks and I look after design hiring at Saltmarsh. Your application as a motion designer made it to the top of the pile! Could we speak on Monday at 4pm?\n\nKenji",
    ['motion designer', 'Kenji Brooks', 'Saltmarsh'],
  ),
  fresh(
    ['"Rob Ainslie" <rob.ainslie@portagefoods.example>', 'Interview Thursday'],
    'Hi Mel,\n\nJust confirming your interview on Thursday at 9:30 for the Quality Technician role in Leeds. Ask for me at reception.\n\nR. Ainslie\nPortage Foods',
    ['Quality Technician', 'Rob Ainslie', 'Portage Foods'],
  ),
  fresh(
    ['"Adaeze Obi" <adaeze.obi@northquay.example>', 'Invitation: Graduate Programme Assessment Interview'],
    'Dear Finn,\n\nCongratulations, you have reached the final stage for our Graduate Risk Analyst programme, starting in September. Your interview takes place on 11 November at 14:00.\n\nAdaeze Obi\nEarly Careers\nNorth Quay Bank',
    ['Graduate Risk Analyst', 'Adaeze Obi', 'North Quay Bank'],
  ),
  fresh(
    ['"Petra Sauer" <petra.sauer@glasundform.example>', 'Bewerbungsgespräch'],
    'Hallo Frau Arslan,\n\nfür unsere Filiale in Mainz suchen wir eine Augenoptikerin, und Ihre Unterlagen haben uns überzeugt. Kommen Sie am 5. Mai um 17 Uhr vorbei?\n\nPetra Sauer\nGlas und Form Optik',
    ['Augenoptikerin', 'Petra Sauer', 'Glas und Form Optik'],
  ),
  fresh(
    ['"Delphine Roux" <droux@hydrovia.example>', 'Candidature ingénieur procédés'],
    "Bonjour Karim,\n\nJe vous confirme notre rendez-vous du 9 juin à 11h dans nos locaux pour l'entretien. Vous rencontrerez également Paul Vasseur, directeur technique.\n\nBonne journée,\nDelphine Roux\nHydrovia",
    ['ingénieur procédés', 'Delphine Roux', 'Hydrovia'],
  ),
  fresh(
    ['"Tom Hale" <tom.hale@verdigris.example>', 'Customer Success Manager @ Verdigris - intro call'],
    'Hey Nadia, thanks for applying! Grab a slot for a 30 min intro call here: https://cal.example/tom. Talk soon, Tom',
    ['Customer Success Manager', 'Tom Hale', 'Verdigris'],
  ),
  fresh(
    ['"Isla Fenwick" <isla@stringhouse.example>', 'Interview for Luthier'],
    'Dear Ben,\n\nThank you for taking the time to apply. Our Head of Workshop, Martin Prewett, and I were impressed by your background in joinery and would like to meet you on Friday at 10 am.\n\nWarm wishes,\nIsla Fenwick\nStringhouse',
    ['Luthier', 'Isla Fenwick', 'Stringhouse'],
  ),
  fresh(
    ['"Cora Maddox" <cora.maddox@pellmarine.example>', 'Pell Marine - next stage'],
    'Hi Yusuf,\n\nThank you for your interest in the Rope Access opportunity at Pell Marine. As a next step, our Operations Manager would like to speak with you for 30 minutes. Are you available on Tuesday between 1 and 4 pm?\n\nAs a company we value safety above all.\n\nThanks,\nCora Maddox\nRecruitment Coordinator',
    ['Rope Access', 'Cora Maddox', 'Pell Marine'],
  ),
  fresh(
    [
      '"Recruiting Team" <jobs@halvorsen-labs.example>',
      'Halvorsen Labs | Interview scheduling | Computational Linguist',
    ],
    'Dear Maya,\n\nWe are excited to move you forward. The interview will consist of a 45-minute technical conversation with a Senior Scientist and a 30-minute chat with the hiring manager. Please use the link to pick a time.\n\nBest,\nThe Halvorsen Labs Recruiting Team',
    ['Computational Linguist', null, 'Halvorsen Labs'],
  ),
  fresh(
    [
      '"Derek Shaw" <dshaw@fellgate.example>',
      'Fellgate Council – Interview Invite – Arboricultural Surveyor (Fixed Term, 12 months) – REQ00391',
    ],
    'Dear Candidate,\n\nI am pleased to invite you to attend an interview as detailed below.\n\nDate: 14 July\nTime: 11:15\nVenue: Civic Centre, Room 3\nPanel: Derek Shaw, Team Manager; Louise Amani, HR Adviser\n\nRegards\nDerek Shaw\nTeam Manager\nFellgate Council',
    ['Arboricultural Surveyor', 'Derek Shaw', 'Fellgate Council'],
  ),
  fresh(
    ['"Monique Adair" <madair@sunbeltclinics.example>', 'Interview Request'],
    'Good afternoon Tasha,\n\nMy name is Monique Adair and I am a Talent Acquisition Specialist with Sunbelt Clinics. I received your resume for our Patient Access position and would love to set up a phone interview. What does your availability look like this week?\n\nMonique Adair\nTalent Acquisition Specialist\nSunbelt Clinics\n(555) 010-2233',
    ['Patient Access', 'Monique Adair', 'Sunbelt Clinics'],
  ),
  fresh(
    ['"Wes Coburn" <wes@tidewrack.example>', 'quick q'],
    "Hi Ana - saw you applied to be our first growth marketer. I run the company, so you'd be working with me directly. Up for a 20 min call tomorrow at noon?\n\nWes\nFounder, Tidewrack",
    ['growth marketer', 'Wes Coburn', 'Tidewrack'],
  ),
  fresh(
    ['"Orla Keane" <orla.keane@brannock.example>', 'Invitation to interview – 3rd June – Records & Archives'],
    'Dear Tomas,\n\nWith reference to your recent application for the position of Digital Preservation Archivist, Records & Archives, I would like to invite you to attend for interview at 2.00 pm on Wednesday 3rd June.\n\nYours sincerely,\nOrla Keane\nHuman Resources\nBrannock University',
    ['Digital Preservation Archivist', 'Orla Keane', 'Brannock University'],
  ),
  fresh(
    ['"Talent @ Mossfield" <talent@mossfield.example>', 'Your application to Mossfield'],
    "Hi Leo,\n\nThanks for applying to Mossfield! We think you could be a great fit for Applied Scientist, Demand Forecasting and we'd like to invite you to a first interview with Nadine from our team.\n\nTalk soon,\nNadine Faber",
    ['Applied Scientist, Demand Forecasting', 'Nadine Faber', 'Mossfield'],
  ),
  fresh(
    ['"Gary Pruitt" <gpruitt@ironvale.example>', 'Interview - 2nd shift maintenance'],
    'Jim,\n\nCan you come in Thursday at 2:00 pm to interview for the industrial electrician opening? Bring steel toe boots for the plant walk. Plant manager will sit in.\n\nGary Pruitt\nHR\nIronvale Castings\n',
    ['industrial electrician', 'Gary Pruitt', 'Ironvale Castings'],
  ),
  fresh(
    ['"Selin Aydin" <s.aydin@corvantis.example>', 'Re: Senior Manager, Regulatory Affairs'],
    "Hello Victor,\n\nThank you for sending over your details. I'd like to arrange a first interview by video with our VP Clinical Development. Would 9 or 10 September work for you?\n\nBest regards,\nSelin Aydin\nAssociate Director, Talent\nCorvantis",
    ['Senior Manager, Regulatory Affairs', 'Selin Aydin', 'Corvantis'],
  ),
  fresh(
    ['"Joy Mbeki" <joy.mbeki@oakhamtrust.example>', 'You’ve been shortlisted!'],
    'Dear Fern\n\nI’m delighted to let you know that you have been shortlisted for the role of Beekeeper-in-Residence.\n\nYour interview will be held at Oakham Hall on Thursday 21 May at 3.30pm and will last about 40 minutes. You will be asked to give a five minute presentation.\n\nBest wishes\n\nJoy\n\nJoy Mbeki (she/her)\nPeople & Culture Officer\nOakham Trust',
    ['Beekeeper-in-Residence', 'Joy Mbeki', 'Oakham Trust'],
  ),
  fresh(
    ['"Peter Halloran" <phalloran@bluffcounty.example>', 'Bluff County Sheriff: Interview for Detention Deputy'],
    'Mr. Reyes,\n\nBased on your test results you are invited to a panel interview on 10/14/2026 at 0900 hours. Business attire is required. If you are currently a deputy with another agency, bring your credentials.\n\nLt. Peter Halloran\nBluff County Sheriff’s Office',
    ['Detention Deputy', 'Peter Halloran', 'Bluff County Sheriff’s Office'],
  ),
  fresh(
    ['"Emily Stroud" <emily.stroud@harbourlight.example>', 'Interview details'],
    'Dear Rosa,\n\nInterview for: Production Potter\nDate: Monday 2 November\nTime: 10.00\nWith: Emily Stroud (Studio Director) and Kit Larsen (Kiln Manager)\n\nThere will be a short practical exercise at the wheel.\n\nEmily Stroud\nHarbourlight Ceramics',
    ['Production Potter', 'Emily Stroud', 'Harbourlight Ceramics'],
  ),
  fresh(
    ['"Sam Tran" <sam.tran@paperplane.example>', "Let's talk: Community at Paperplane"],
    'Hi Jess,\n\nWe are growing our Community team and would love to interview you for the Community Builder spot. Is Monday at 11 good?\n\nSam Tran\nPeople Ops at Paperplane',
    ['Community Builder', 'Sam Tran', 'Paperplane'],
  ),
  fresh(
    ['"Ruth Calder" <rcalder@calderexec.example>', 'Confidential: CFO search'],
    'Dear Philip,\n\nFurther to our conversation, my client, a family-owned brewing group in Yorkshire, would like to meet you for a first interview on 8 October at 5 pm.\n\nRegards,\nRuth Calder\nCalder Executive Search',
    ['CFO', 'Ruth Calder', null],
  ),
  fresh(
    ['"Nils Ahrend" <ahrend@feinmesser.example>', 'Ihre Bewerbung bei Feinmesser: Graveur/in'],
    'Sehr geehrte Frau Pohl,\n\nIhre Bewerbung hat uns neugierig gemacht. Gemeinsam mit unserem Werkstattleiter möchte ich Sie am 7. Oktober um 9 Uhr kennenlernen.\n\nBeste Grüße\nNils Ahrend\nGeschäftsführer\nFeinmesser Solingen GmbH',
    ['Graveur/in', 'Nils Ahrend', 'Feinmesser Solingen GmbH'],
  ),
  fresh(
    ['"Dr. Ute Wander" <wander@fluvius-institut.example>', 'Einladung zum Auswahlgespräch, Referenznr. 88/26'],
    'Sehr geehrter Herr Dr. Sato,\n\nSie haben sich auf die Ausschreibung "Postdoc Gewässerökologie (100%, TV-L 13)" beworben. Die Auswahlkommission lädt Sie zu einem Vortrag mit anschließendem Gespräch am 22.09. ein.\n\nMit freundlichen Grüßen\nDr. Ute Wander\nFluvius-Institut',
    ['Postdoc Gewässerökologie', 'Ute Wander', 'Fluvius-Institut'],
  ),
  fresh(
    ['"Svenja Bott" <svenja.bott@radhafen.example>', 'Zweitgespräch am 3. Juli'],
    'Hallo Cem,\n\nschön war es gestern! Für die Rolle Zweiradmechatroniker würden wir dich gern zum Probearbeiten und Zweitgespräch einladen, am 3. Juli um 8 Uhr.\n\nVG Svenja\n\nSvenja Bott | HR | Radhafen Bremen',
    ['Zweiradmechatroniker', 'Svenja Bott', 'Radhafen Bremen'],
  ),
  fresh(
    ['"Álvaro Cid" <acid@tierraviva.example>', 'Entrevista Tierra Viva'],
    'Hola Nuria,\n\nsoy Álvaro Cid, de Tierra Viva. Te escribo porque te inscribiste en nuestra oferta de Enólogo/a y nos encantaría conocerte. ¿Te vendría bien el martes a las 16:30?\n\nUn abrazo,\nÁlvaro',
    ['Enólogo/a', 'Álvaro Cid', 'Tierra Viva'],
  ),
  fresh(
    [
      '"Recursos Humanos" <rrhh@clinicabahia.example>',
      'Citación a entrevista: Auxiliar de enfermería (turno de tarde)',
    ],
    'Estimada Sra. Ponce:\n\nLe informamos de que ha sido preseleccionada. La entrevista tendrá lugar el 11 de mayo a las 10:00 h en nuestras instalaciones.\n\nAtentamente,\nMercedes Luna Ortiz\nClínica Bahía',
    ['Auxiliar de enfermería', 'Mercedes Luna Ortiz', 'Clínica Bahía'],
  ),
  fresh(
    ['"Sanne Vermeer" <s.vermeer@dijkzicht.example>', 'Uitnodiging gesprek Waterbouwkundig Tekenaar'],
    'Beste Ilse,\n\nNaar aanleiding van jouw sollicitatie nodigen we je graag uit voor een eerste gesprek met onze projectleider en mij. Past woensdag 10 juni om 15:00?\n\nHartelijke groet,\nSanne Vermeer\nHR-adviseur bij Dijkzicht Ingenieurs',
    ['Waterbouwkundig Tekenaar', 'Sanne Vermeer', 'Dijkzicht Ingenieurs'],
  ),
  fresh(
    ['"Wout Maes" <wout@brouwkamer.example>', 'Brouwer gezocht (en gevonden?)'],
    'Dag Jef,\n\nJe solliciteerde als brouwer bij De Brouwkamer. Zin om zaterdag om 11u op gesprek te komen?\n\nWout',
    ['brouwer', 'Wout Maes', 'De Brouwkamer'],
  ),
  fresh(
    [
      '"Patrícia Nogueira" <patricia.nogueira@solardata.example>',
      'Solar Data | Entrevista técnica | Pessoa Engenheira de Dados Pleno',
    ],
    'Oi Bruno, tudo certo?\n\nParabéns por avançar no processo! A próxima etapa é uma entrevista técnica com nosso gerente de plataforma no dia 12/08 às 14h pelo Meet.\n\nQualquer dúvida, me chama!\nPatrícia Nogueira | Tech Recruiter',
    ['Pessoa Engenheira de Dados Pleno', 'Patrícia Nogueira', 'Solar Data'],
  ),
  fresh(
    ['"Inês Barroso" <ines.barroso@azulejaria.example>', 'Entrevista'],
    'Cara Teresa,\n\nNa sequência da sua resposta ao nosso anúncio para Restauradora de Azulejo (part-time, Porto), gostaríamos de a receber no dia 9 de setembro, pelas 10h30.\n\nCom os melhores cumprimentos,\nInês Barroso\nAzulejaria Nova',
    ['Restauradora de Azulejo', 'Inês Barroso', 'Azulejaria Nova'],
  ),
  fresh(
    ['"Aurélie Pons" <apons@vergerdesmonts.example>', 'Candidature - Arboriculteur·rice'],
    'Bonjour Lucie,\n\nNous avons bien reçu ta candidature et souhaitons te rencontrer le 17 mars à 10h au domaine. Le chef de culture sera présent.\n\nBelle journée,\nAurélie Pons\nVerger des Monts',
    ['Arboriculteur·rice', 'Aurélie Pons', 'Verger des Monts'],
  ),
  fresh(
    ['"Service RH" <rh@maroquine.example>', 'Votre entretien du 5 octobre'],
    "Bonjour Inès,\n\nDans le cadre de votre candidature à l'offre « Piqueur maroquinerie H/F – réf. 4471 », nous avons le plaisir de vous convier à un entretien le 5 octobre à 14 h 30.\n\nBien cordialement,\nCamille Estève\nService RH – Maroquine",
    ['Piqueur maroquinerie', 'Camille Estève', 'Maroquine'],
  ),
  fresh(
    ['"Chiara Lodi" <chiara.lodi@bottegablu.example>', 'Bottega Blu – Restauratrice tessile'],
    'Gentile Anna,\n\nLa ringraziamo per aver risposto al nostro annuncio. Vorremmo proporLe un colloquio con la nostra direttrice il 4 novembre alle 11.00.\n\nUn cordiale saluto,\nChiara Lodi',
    ['Restauratrice tessile', 'Chiara Lodi', 'Bottega Blu'],
  ),
  fresh(
    ['"Tomasz Bielak" <t.bielak@dronex.example>', 'Operator drona – rozmowa'],
    'Cześć Kuba,\n\ndzięki za aplikację do Dronex! Chcielibyśmy umówić się na rozmowę techniczną w środę o 17:00 z naszym kierownikiem.\n\nTomek Bielak\nDronex',
    ['Operator drona', 'Tomasz Bielak', 'Dronex'],
  ),
  fresh(
    ['"Linnea Berg" <linnea.berg@fjallrost.example>', 'Kafferostare till Fjällrost'],
    'Hej Amir,\n\nVad roligt att du vill jobba hos oss! Vill du komma på en intervju tisdag den 5 maj kl. 15? Du får träffa mig och vår produktionschef.\n\nHälsningar Linnea Berg',
    ['Kafferostare', 'Linnea Berg', 'Fjällrost'],
  ),
  fresh(
    ['"Grace Ito" <grace.ito@quantera.example>', 'Grace Ito <> Omar Said: Quantera Interview'],
    'Hi Omar,\n\nLooking forward to our chat on Thursday at 1pm PT about the Forward Deployed role on our Federal team. Zoom link is in the invite.\n\nGrace',
    ['Forward Deployed', 'Grace Ito', 'Quantera'],
  ),
];
