import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage, type Message } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

const roleOf = (subject: string, text: string): string | null => {
  const message: Message = {
    ...emptyMessage,
    from: { name: 'Anna Lis', address: 'anna@salonik.example' },
    subject,
    text,
  };
  return read(message, allLanguages, '2026-04-20T00:00:00Z').role?.value.name ?? null;
};

type Case = readonly [subject: string, text: string, wanted: string];

const placed: readonly Case[] = [
  ['Annuncio 4412 carrozziere - Rovato (BS)', 'Buongiorno Marco, possiamo sentirci domani alle 15?', 'carrozziere'],
  [
    'Soldador MIG zona Braga: entrevista',
    'Bom dia, vi a sua candidatura. Posso ligar-lhe terça às 14h?',
    'Soldador MIG',
  ],
  ['Filialleitung Graz-Andritz, Telefoninterview', 'Guten Tag, passt Ihnen Dienstag um 15 Uhr?', 'Filialleitung'],
  [
    'Floristin Hofstein, Vorstellungsgespräch',
    'Guten Tag, passt Ihnen Dienstag um 15 Uhr?\n\nAnna Lis\nTorweg 1, 8099 Hofstein',
    'Floristin',
  ],
  ['Stelle Polymechaniker - Dietlikon (ZH)', 'Guten Tag, treffen wir uns morgen um 15 Uhr?', 'Polymechaniker'],
];

const asked: readonly Case[] = [
  ['Re: praca', 'Proszę przyjść jutro o 9.\nJan\n\n> Dzień dobry, szukają Państwo fryzjerki do salonu?', 'fryzjerki'],
  ['Re: praca', 'Proszę przyjść jutro o 9.\nJan\n\n> Dzień dobry, czy szukacie kelnerki na weekendy?', 'kelnerki'],
  ['Re: trabajo', 'Hola, pásate mañana a las 9 para la entrevista.\n\n> Hola, ¿buscáis camarera?', 'camarera'],
  ['Re: praca', 'Proszę przyjść jutro o 9.\nJan\n\n> Dzień dobry, czy potrzebują Państwo kucharza?', 'kucharza'],
  ['Re: trabalho', 'Passe amanhã às 9h para a entrevista.\n\n> Olá, vocês procuram cabeleireira?', 'cabeleireira'],
  ['Re: empleo', 'Pásese mañana a las 9 para la entrevista.\n\n> Buenas, ¿necesitan ustedes panadero?', 'panadero'],
];

const whole: readonly Case[] = [
  [
    'APPLICATION FOR THE POST OF TECHNICAL RECRUITER',
    'Dear Madam, you are invited for an oral interview on 18th June at 10am.',
    'Technical Recruiter',
  ],
  [
    'Stage management placement',
    'Hi Jo,\n\nThanks for your application to be our Assistant Stage Manager on the autumn tour. Could you do a Zoom on Wednesday 29 April, 12.30 or 5pm?',
    'Assistant Stage Manager',
  ],
  [
    'Call',
    'Hi Jo,\n\nMy client has the Head of Claims Reporting role. Are you free on Monday at 10?',
    'Head of Claims Reporting',
  ],
  [
    'Intervju',
    'Du har sökt anställningen Lärare i kemi och NO, åk 7-9. Intervju den 21 april kl 14.',
    'Lärare i kemi och NO',
  ],
  [
    '一次面接',
    'はじめまして！\nコトリ社でプロダクトマネージャーをしている森です。\nデータアナリストへのご応募ありがとうございます。僕とデザイナーの2名で参加します。',
    'データアナリスト',
  ],
  ['Entrevista', 'Hola, lo que buscamos es un peón de 1ª electricista. ¿Te llamo mañana?', 'peón de 1ª electricista'],
  ['Entrevista', 'Olá, é sobre a vaga de professora do 1.º ciclo. Pode vir amanhã às 10h?', 'professora do 1.º ciclo'],
  ['Colloquio', 'Cerchiamo un addetto a carico e scarico. Può venire domani alle 10?', 'addetto a carico e scarico'],
  ['面試通知', '鄧先生：\n多謝應徵青少年工作幹事一職。現誠邀閣下出席面試，日期：2025年7月15日。', '青少年工作幹事'],
];

const behind: readonly Case[] = [
  ['영양사 채용 최종면접(대표이사) 일정', '고은별 님께\n10월 21일 13:00에 진행합니다.', '영양사'],
  ['Re: 홀서빙 문의드려요', '목요일 3시쯤 가게로 면접 오실 수 있나요?', '홀서빙'],
  [
    '【ツバメ製菓】一次面接のご案内',
    '三浦様\n株式会社ツバメ製菓 人事部の大久保と申します。\nこの度は弊社の品質管理職にご応募いただき、ありがとうございます。日時：2026年3月11日 14:00',
    '品質管理職',
  ],
  ['後端工程師 Backend Engineer 面試邀請', '張先生您好：想邀請您 10月8日下午3點面試。\n林小姐', '後端工程師'],
  [
    '行政主任 Administration Officer - 面試安排',
    '張先生：客戶對閣下應徵行政主任好有興趣，想先安排電話面試：10月8日下午5:15。',
    '行政主任',
  ],
  ['Papo técnico', 'Oi Enzo! Esse é o papo técnico da vaga de Dev Mobile Pleno. Amanhã às 16h.', 'Dev Mobile Pleno'],
  [
    'Entrevista',
    'Convocamo-lo para a entrevista do concurso para atribuição de uma Bolsa de Investigação.',
    'Bolsa de Investigação',
  ],
  ['Entretien', 'Entretien pour l’attribution d’une bourse doctorale, le 7 octobre à 11h.', 'bourse doctorale'],
  ['Entretien', 'On parlera du poste de coiffeuse en prenant un café, jeudi à 14h30.', 'coiffeuse'],
  ['Colloquio', 'Parliamo del posto di parrucchiera prendendo un caffè, giovedì alle 14:30.', 'parrucchiera'],
  ['Colloquio', 'Parliamo del posto di parrucchiera davanti a un caffè, giovedì alle 14:30.', 'parrucchiera'],
  ['Entrevista', 'Hablamos del puesto de camarera tomando un café, el jueves a las 14:30.', 'camarera'],
  ['Entrevista', 'Olá, vamos falar da vaga de cabeleireira à volta de um café, quinta às 14h30.', 'cabeleireira'],
  ['Oferta: kucharz, kuchnia włoska - rozmowa', 'Dzień dobry, zadzwonię jutro o 10.', 'kucharz'],
  ['Oferta: conductor C+E, rutas nacionales - entrevista', 'Hola, te llamo mañana a las 10.', 'conductor C+E'],
  ['Vaga: motorista, rota Porto/Lisboa - entrevista', 'Olá, ligo amanhã às 10h.', 'motorista'],
  ['votre annonce', 'Bonsoir, on discutera de la place de coiffeuse autour d’un thé, jeudi à 14h30.', 'coiffeuse'],
  ['面試通知', '鄧先生：\n多謝應徵本中心院舍護理員一職。現誠邀閣下出席面試，日期：2025年7月15日。', '院舍護理員'],
  [
    '研发总监机会，约您聊聊',
    '陈总您好，客户想跟您电话面试，明天上午10点方便吗？\n\n周琳\n远航猎头 | 合伙人',
    '研发总监',
  ],
  [
    'Segunda entrevista',
    '¡Hola! Sería con Yamila (tech lead), por Meet. ¿Miércoles 13 a las 10?\n\nAbrazo,\nAna\n\n--\nAna Souza\nRecruiter\nBúsqueda: Frontend Developer | Remoto',
    'Frontend Developer',
  ],
  ['Kornelia Soft: etap II, Backend Developer', 'Cześć, zapraszam na spotkanie jutro o 10.', 'Backend Developer'],
  ['Runde II, Servicetechniker', 'Guten Tag, passt Ihnen morgen um 10 Uhr?', 'Servicetechniker'],
  ['용접사 면접이요', '안녕하세요 쇠망치공방입니다\n토요일 낮 1시에 가게로 오세요', '용접사'],
  [
    '온달소프트 | 데이터 분석가 화상 인터뷰 일정 안내드려요',
    '안녕하세요, 2월 26일(목) 오후 4시에 뵙겠습니다.',
    '데이터 분석가',
  ],
  [
    '[다리서치] 외국계 식품사 브랜드 매니저 - 2차 면접 제안',
    '안녕하세요, 다리서치 윤태경입니다.\n고객사에서 2차 면접(유럽 대표, 영어)을 요청하셨습니다. 4월 14일(화) 08:00 가능하신가요?',
    '브랜드 매니저',
  ],
  [
    '面接のご案内',
    '安西様\n下記のとおりご案内申し上げます。\n\n１．日　　時　　7月16日（水）14時\n２．職　　種　　品質保証（正社員）\n３．持 ち 物　　筆記用具',
    '品質保証',
  ],
  [
    'Rekrutacja – położna, Oddział Neonatologii',
    'Szanowna Pani, zapraszam na rozmowę 17 września o godz. 10.30.',
    'położna',
  ],
  ['lo del puesto de lavandería', 'Hola, ¿podrías pasarte por aquí mañana a las 17:30?', 'lavandería'],
  [
    'Entrevista',
    'Olá, sobre a seleção, Prof. de Química e Biologia, a entrevista é amanhã às 10h na escola. Traga diploma.',
    'Prof. de Química e Biologia',
  ],
  [
    'Leuke brief!',
    'Hoi, we komen graag in gesprek over de baan als leerkracht groep 7/8 (0,6 fte). Kun je maandag om 15.45 uur?',
    'leerkracht groep 7/8',
  ],
  [
    'Entretien',
    'Bonjour Sam, suite à la sélection, Prof de musique, je vous propose un entretien demain à 10h à l’école.',
    'Prof de musique',
  ],
  [
    'Entrevista',
    'Hola Sam, sobre la selección, Profe de química y biología, la entrevista es mañana a las 10 en el colegio.',
    'Profe de química y biología',
  ],
  ['Re: 문의', '토요일 3시에 가게로 오실 수 있으세요?\n\n> 안녕하세요, 알바천국에서 보고 홀서빙 지원드려요.', '홀서빙'],
];

const compounds: readonly Case[] = [
  ['Telefonat', 'Es geht um die Kundenberater-Position bei uns. Ich rufe Sie morgen um 10 Uhr an.', 'Kundenberater'],
  ['Gespräch', 'Wir möchten Sie zur Kochstelle (50 %) kennenlernen. Passt morgen um 10 Uhr?', 'Koch'],
  ['Gesprek', 'Fijn dat de chauffeursfunctie je aanspreekt. Kun je morgen om 10 uur langskomen?', 'chauffeur'],
  ['Intervju', 'Kul att du är intresserad av kocktjänsten. Kan du komma imorgon kl 10?', 'kock'],
];

/** Whose absence moves an interview: no role of the reader's. */
const absent: readonly (readonly [subject: string, text: string])[] = [
  ['Cambio de hora', 'Hola, por un imprevisto del jefe de cocina movemos la entrevista del viernes 5 a las 16:30.'],
  ['Entretien', 'Suite à l’absence d’un responsable, l’entretien de demain à 10h est reporté à mardi.'],
  ['Colloquio', 'Per la malattia del direttore di sala il colloquio di venerdì è spostato alle 16.'],
  ['Entrevista', 'Por doença do gerente de loja a entrevista de sexta passa para as 16h.'],
  ['Rozmowa', 'Z powodu choroby kierownika produkcji rozmowa w piątek przesunięta na 16:00.'],
  ['Interview', 'Owing to the absence of the Ward Manager we need to move your interview on Friday to 4pm.'],
  ['Gesprek', 'Door ziekte van de teamleider verschuift het gesprek van vrijdag naar 16 uur.'],
];

/** What stands around a post and says that it is one, or that it is none. */
const around: readonly Case[] = [
  // A joint and an article before the vacancy are nobody else's.
  [
    'Vacante Primaria curso 27/28',
    'Le escribo en relación con la vacante de maestra de Música para el próximo curso. ¿Puede venir el martes a las 10?',
    'maestra de Música',
  ],
  // A joint leads to the post where no trade stood before it.
  [
    'dot. zgłoszenia',
    'Rozmowa dotyczy zatrudnienia na stanowisku pielęgniarki w Oddziale Chirurgii. Zapraszamy jutro o 10.',
    'pielęgniarki',
  ],
  // A trade that is a word of invitations elsewhere.
  [
    'Convocazione colloquio avviso pubblico Tecnico Sanitario di Radiologia Medica',
    'Gentile candidata, si comunica che la S.V. è convocata al colloquio lunedì 30 marzo alle ore 9.30.',
    'Tecnico Sanitario di Radiologia Medica',
  ],
  // A house closed by its sign.
  ['면접 일정', '추천드렸던 서해운송㈜ 정비팀장 포지션 관련, 11월 13일(목) 16시에 면접을 확정하였습니다.', '정비팀장'],
  // A word for a post of one letter, with what is bound to it.
  ['커피챗', '통화로 이야기 나눠요. 10월 21일(화) 오후 2시 어떠세요?\n\nPM 롤에서 기대하는 것들을 말씀드릴게요.', 'PM'],
  // A rank in figures.
  [
    'Interview - Clinical Nurse Manager 2, Endoscopy',
    'Dear Joy, please find the invitation for your interview on Friday at 10.',
    'Clinical Nurse Manager 2',
  ],
  // A vacancy in one word with a trade that is bent in it.
  ['Gesellenstelle', 'Moin, kommen Sie doch Dienstag um 7 Uhr in die Werkstatt.', 'Geselle'],
  // The place behind a comma ends a line.
  ['Intervju 2: Servicetekniker hissar, Ormby (ref 2217)', 'Hej, välkommen onsdag kl 10.', 'Servicetekniker hissar'],
  // What the writer of the quoted letter does today.
  [
    'Re: empleo',
    'Hola Ana, buscamos un panadero nocturno. ¿Puede venir el lunes a las 10?\nSara\n\n> Desde 2021 trabajo como dependienta en Olivara. Un saludo, Ana',
    'panadero nocturno',
  ],
];

/** Whom a title names behind the post: the one who is invited. */
const invited = (subject: string, to: string, text: string): string | null =>
  read(
    {
      ...emptyMessage,
      from: { name: '', address: 'a@hoshi.example' },
      to: [{ name: to, address: 'k@mail.example' }],
      subject,
      text,
    },
    allLanguages,
    '2026-04-20T00:00:00Z',
  ).role?.value.name ?? null;

const fresh: readonly Case[] = [
  // What stands between the search and its article.
  ['Ihre Mail', 'Wir suchen nach wie vor einen Sattler für Werkstatt und Hof. Kommen Sie vorbei?', 'Sattler'],
  // Whom somebody is sought for.
  ['Ihre Mail', 'Wir suchen einen Sattler für Werkstatt und Hof. Kommen Sie am Mittwoch vorbei?', 'Sattler'],
  // As a dictionary has it.
  ['Ihre Mail', 'Wir suchen einen Sattlergesellen. Kommen Sie am Mittwoch um 16:30 Uhr vorbei?', 'Sattlergeselle'],
  [
    'Re: kucharz okrętowy',
    'Zapraszam na rozmowę w poniedziałek o 10.30.\n\n> Dzień dobry, piszę w sprawie stanowiska kucharza okrętowego.',
    'kucharz okrętowy',
  ],
  // Letters that are no words of ours.
  [
    'カジュアル面談',
    '藤井さん\nエンジニア採用を担当している佐藤です。\nSREポジションへのご応募、ありがとうございます。',
    'SRE',
  ],
  ['二面|吧台主管|巫冠霖', '二面改到12/16(二)早上10點,可以嗎?', '吧台主管'],
  // Whom it is about stands behind it.
  ['면접 안내', '정유나 님, 구매팀장 후보자 면접은 6/18(수) 15:00입니다. 감사합니다.\n\n김태윤 드림', '구매팀장'],
  ['면접 일정', '정유나 님, 6/18(수) 사회복지사 면접을 6/19(목) 15:00으로 변경하고자 합니다.', '사회복지사'],
  ['면접', '간호조무사 뽑는 거 맞아요. 6/18(수) 15:00에 면접 오실 수 있나요?\n\n원장 김태윤', '간호조무사'],
  // What the writer looks for all the year.
  [
    '면접 안내',
    '정유나 님,\n\n안녕하세요, 한빛소프트에서 개발자 채용을 담당하고 있는 김태윤입니다. 디자이너 포지션에 지원해 주셔서 감사합니다. 면접은 6/18(수) 15:00입니다. 감사합니다.\n\n김태윤 드림',
    '디자이너',
  ],
];

/** Of two posts the one that is still meant. */
const meant: readonly Case[] = [
  [
    'Gespräch',
    'Wir sehen uns am Freitag um 10 Uhr. Sie bewerben sich auf die Stelle als Klassenlehrperson. Die Stelle als Fachlehrperson Werken, nach der Sie am Schluss fragten, ist inzwischen vergeben.',
    'Klassenlehrperson',
  ],
  [
    'Votre entretien',
    'Nous vous proposons un entretien vendredi à 10h pour le poste de boulanger. Le poste de caissier, dont vous parliez, est déjà pourvu.',
    'boulanger',
  ],
  [
    'Your two applications',
    'You applied to us as a cooper and a saddler. The cooper post has been filled, so please come for an interview on Friday at 10.',
    'saddler',
  ],
  [
    'Interview',
    'We refer to your two applications, Baker and Cashier. The vacancy of Baker has since been closed and this call on Friday at 10 is for the latter.',
    'Cashier',
  ],
  [
    'Gespräch',
    'Böttcher haben wir schon, aber als Sattler könnten wir dich brauchen. Kommst du am Freitag um 10?',
    'Sattler',
  ],
  [
    'Entretien',
    'Vous avez postulé comme tonnelier et comme sellier. Le premier poste est déjà pourvu, nous vous recevrons vendredi 8 mai à 10 h pour le second.',
    'sellier',
  ],
  [
    'Colloquio',
    'Vediamo che ha inviato due candidature: cassiere e fornaio. La aspettiamo venerdì alle 10 solo per la seconda.',
    'fornaio',
  ],
  [
    '면접',
    '주간 간호사 자리는 채용이 끝났고, 현재 야간 간호사를 모시고 있습니다. 금요일 10시에 면접 오실 수 있나요?',
    '야간 간호사',
  ],
];

/** Who meets the reader, who writes, and whom to ask for: no role of the reader's. */
const others: readonly Case[] = [
  [
    'Siguiente ronda',
    'Hola Mia, te veo como panadera con nosotros. Hablarás con Aitor Soler, VP of Sales, el viernes a las 10.',
    'panadera',
  ],
  [
    'Träff',
    'Hej Mia, butikschefen Lisa tar emot dig fredag kl 10 för att prata om jobbet som sadelmakare.',
    'sadelmakare',
  ],
  [
    'Entrevista',
    'Hola Mia, soy la coordinadora del centro. El viernes a las 10 hablamos de lo de panadera.',
    'panadera',
  ],
  [
    '最終面接(社長面接)のお願い',
    '村井様\n海外営業ご志望の件、社長の大貫がぜひお話ししたいと申しております。10月13日14時にお越しください。',
    '海外営業',
  ],
  ['面接の件', '村井様\n店長の代わりにご連絡いたします。看護師の面接を5月8日10時に行います。', '看護師'],
];
const unnamed: readonly (readonly [subject: string, text: string])[] = [
  ['Gespräch', 'Kommst du am Freitag um 10 Uhr zum Gespräch? Frag am Empfang nach der Schichtleiterin.'],
  ['Colloquio', 'Puoi venire a un colloquio venerdì 8 alle 10? Chiedi alla cassa del capoturno.'],
  ['Reminder', 'You are speaking with Greg on Monday at 1 pm. Greg is VP of Linehaul, so this is the one that counts.'],
  ['面试通知', '请5月8日上午10点来面试,到前台找王经理。'],
];

/** Where a name ends, and what of it is kept. */
const ends: readonly Case[] = [
  [
    '수습목수 지원 잘 받았습니다',
    '수습목수는 하루 일해보고 서로 결정합니다. 1월 20일 새벽 6시 반까지 오세요.',
    '수습목수',
  ],
  [
    'Vertraulich',
    'Man hat uns mit der Besetzung der Position Leiter Qualität & Regulatorik betraut. Passt Freitag um 10 Uhr?',
    'Leiter Qualität & Regulatorik',
  ],
  [
    'Próximo paso',
    'Hola, queremos avanzar a la segunda entrevista por el puesto de Analista Sr. de Planeamiento Comercial. Sería el lunes a las 9 en nuestras oficinas.',
    'Analista Sr. de Planeamiento Comercial',
  ],
  [
    'Gespräch',
    'Für die Stelle als Ärztin in Weiterbildung Kardiologie würde ich Sie gern am Montag um 15.30 Uhr sprechen.',
    'Ärztin in Weiterbildung Kardiologie',
  ],
  [
    'Gewijzigd tijdstip gesprek sluiswachter',
    'Kunt u in plaats van donderdag op maandag om 11.30 uur?',
    'sluiswachter',
  ],
  ['Koordynator_ka wolontariatu – rozmowa', 'Zapraszamy 20 marca o 17:15 na Zoom.', 'Koordynator wolontariatu'],
  ['Fastighetsskötartjänsten', 'Hej Mo! Vill du komma på intervju fredag 8 maj kl 10?', 'Fastighetsskötare'],
  ['Einladung', 'Wegen der Bäckerinnenstelle: Kannst du am Freitag um 10 Uhr zum Gespräch kommen?', 'Bäckerin'],
  ['Interview', 'Tjänsten heter personlig assistent. Intervjun blir onsdag kl 16.', 'personlig assistent'],
  ['面接日時のお知らせ', '応募職種：【倉庫・夜勤】運行管理者補助\n面接は12月11日16時からです。', '運行管理者補助'],
];

const apart: readonly Case[] = [
  [
    'Spostamento incontro',
    'Egregio Avvocato,\n\nl’avv. Neri Le propone mercoledì 22 luglio, ore 18,30. L’oggetto resta invariato: la posizione di associate diritto tributario resasi disponibile nel nostro dipartimento.',
    'associate diritto tributario',
  ],
  [
    'Convocazione a colloquio - Rif. 25/PRG - Progettista meccanico',
    'Egregio Ing. Verdi,\n\ncon riferimento alla Sua candidatura per la posizione di Progettista meccanico senior (Rif. 25/PRG), abbiamo il piacere di invitarLa a un colloquio giovedì 23 ottobre, ore 16.30.',
    'Progettista meccanico senior',
  ],
  [
    'Kallelse till anställningsintervju',
    'Härmed kallas du till anställningsintervju avseende tjänsten som gymnasielärare i kemi och biologi, 100 %, torsdagen den 30 april klockan 09.00.',
    'gymnasielärare i kemi och biologi',
  ],
  [
    'Segunda entrevista | Jefe Regional de Ventas Valle Ganadero',
    'Hola, Camilo:\n\nTe esperamos el viernes 28 de agosto a las 14:00.',
    'Jefe Regional de Ventas Valle Ganadero',
  ],
  [
    'Jury de recrutement',
    "Monsieur,\n\nVous avez fait acte de candidature à l'emploi suivant :\n\nIntitulé : Responsable du service piscines et équipements sportifs\nCadre d'emplois : techniciens territoriaux\n\nVous êtes invité à vous présenter devant le jury le jeudi 28 mai 2026 à 10 h 15.",
    'Responsable du service piscines et équipements sportifs',
  ],
  [
    'Un premier échange ?',
    "Hello Théo,\n\nMerci pour ta candidature en tant qu'Account Executive. Un premier call de 30 min avec moi, puis un cas pratique avec Margaux, notre Head of Sales. Es-tu libre mardi à 10h ?",
    'Account Executive',
  ],
  [
    '알바 연락',
    '안녕하세요! 알바 앱으로 지원해주셨죠? 주말 홀서빙 구하고 있는데 금요일 오후 3시에 면접 오실 수 있으세요?',
    '주말 홀서빙',
  ],
  [
    'Entrevista na Padaria Alvorada – operador de CNC',
    'Bom dia Bruno,\n\nFica marcado para quarta-feira, dia 18, às 15h45, na fábrica.',
    'operador de CNC',
  ],
];

const held: readonly (readonly [subject: string, text: string])[] = [
  [
    'Next step',
    'Hi Jo,\n\nWe would like to invite you to an interview with Margo, our Head of Sales, on Tuesday 5 May at 10am.',
  ],
  ['社長面談のお願い', '堀 様\n\n2月26日午前11時に、事務所までお越しください。'],
  [
    '이사장님 면담 일정',
    '한예린 님께\n\n이사장님께서 한예린 님을 직접 뵙고 싶어 하십니다. 2월 24일 오전 11시에 면접을 보러 와 주실 수 있으신지요.',
  ],
];

describe('where a role begins and ends', () => {
  it.each(meant)('takes of two posts the one that is left: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(others)('leaves out who meets the reader and who writes: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(unnamed)('takes nobody for it whom the reader is to ask for or to meet: %s %s', (subject, text) => {
    expect(roleOf(subject, text)).toBeNull();
  });
  it.each(ends)('knows its end: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(around)('knows it by what stands around it: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it('keeps it where the reader is named behind it', () => {
    const text = '藤本さん\n先日はありがとうございました。日時は2月20日（金）13:00です。';
    expect(invited('【最終面接】データアナリスト 藤本様', '藤本 健太', text)).toBe('データアナリスト');
  });
  it.each(placed)('leaves out a place that is told by its short name: %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(asked)('leaves out who is asked whether they search: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(absent)('takes nobody who is away for it: %s %s', (subject, text) => {
    expect(roleOf(subject, text)).toBeNull();
  });
  it.each(whole)('keeps what is bound to it: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(compounds)('takes it out of one word with its vacancy: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(behind)('leaves out what surrounds it: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(apart)('tells it from what goes on, and from whose post is told: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
  it.each(held)('takes nobody for it who holds the talk: %s %s', (subject, text) => {
    expect(roleOf(subject, text)).toBeNull();
  });
  it.each(fresh)('reads it where nothing but its place tells it: %s %s', (subject, text, wanted) => {
    expect(roleOf(subject, text)).toBe(wanted);
  });
});
