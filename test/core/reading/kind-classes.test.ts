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
    [
      'Tack för din ansökan, Sam!',
      'Hej Sam!\n\nVi har tagit emot din ansökan till Kock, säsong 2026.\n\nSå här går det till:\n1. Urval - löpande till och med 8 februari\n2. Telefonintervju, ca 20 minuter\n3. Intervju på plats i Ormby, vecka 8 och 9\n\nGår du vidare hör vi av oss via mejl med en inbjudan till intervju. Du kan alltid följa din ansökan.\n\nVänliga hälsningar\nStrandhotellet',
    ],
    [
      'Teacher of History - interview Thursday 26 February',
      'Dear Sam,\n\nThank you so much for coming to interview with us last week and for the lesson you taught. After a long discussion the panel decided to appoint a candidate with more experience. I know this will be disappointing. Mr Hale would be glad to give you feedback by telephone; he is free on Tuesday 10 March after 3.30 pm if you would like to ring the office.\n\nWith every good wish\n\nMaria Kowalska',
    ],
    [
      'Conferma appuntamento: colloquio con il Suo consulente',
      "Gentile Sam Lee,\n\nconfermiamo il colloquio con il Suo consulente di fiducia:\n\nData e ora: mercoledì 18 marzo 2026, 15:45\nFiliale: Erba, Corso Roma 74\nArgomento: rinegoziazione mutuo\n\nLa invitiamo a portare con sé un documento d'identità e le ultime due buste paga.\n\nPer spostare l'appuntamento acceda alla Sua area riservata.",
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

  describe('who writes about somebody', () => {
    test.each([
      [
        'Interview Thursday?',
        "Hi Sam,\n\nI write for the Coast Herald and I'm doing a story about independent bakers. A friend gave me your name.\n\nCould we do an interview on Thursday, March 12 at 10 a.m.? I can come to the bakery or we talk by phone. We'd send a photographer another day.\n\nBest,\nMaria Kowalska\nReporting team, Coast Herald",
      ],
      [
        'Interview la semaine prochaine ?',
        "Bonjour Monsieur Lee,\n\nje prépare un papier sur les derniers charpentiers de marine de la côte pour L'Écho du Large. Auriez-vous du temps pour un entretien mardi 10 mars ou mercredi 11 mars ? Je peux passer au chantier, ou en visio si vous préférez. Un photographe viendra à part. Mon bouclage est lundi.\n\nMerci\nMaria Kowalska",
      ],
      [
        '¿Entrevista la semana que viene?',
        'Hola, Sam:\n\nEscribo para El Faro de la Costa y preparo un texto sobre los últimos carpinteros de ribera. ¿Tendrías tiempo para una entrevista el martes 10 de marzo o el miércoles 11 de marzo? Puedo pasar por el taller o hacerlo por Zoom. El fotógrafo iría otro día. Cierro el lunes.\n\nGracias\nMaria Kowalska',
      ],
      [
        'Intervista la prossima settimana?',
        "Gentile signor Lee,\n\nscrivo per L'Eco del Lago e sto preparando un pezzo sugli ultimi maestri d'ascia. Avrebbe tempo per un'intervista martedì 10 marzo o mercoledì 11 marzo? Posso passare in cantiere o via Zoom. Il fotografo verrebbe a parte. Devo consegnare lunedì.\n\nGrazie\nMaria Kowalska",
      ],
      [
        'Entrevista na próxima semana?',
        'Olá Sam,\n\nescrevo para o Correio da Costa e estou a preparar um texto sobre os últimos construtores de barcos. Teria tempo para uma entrevista na terça, 10 de março, ou quarta, 11 de março? Posso passar no estaleiro ou fazemos por Zoom. O fotógrafo iria noutro dia. Fecho na segunda.\n\nObrigada\nMaria Kowalska',
      ],
      [
        'Interview volgende week?',
        'Dag Sam,\n\nik schrijf voor De Kustbode en werk aan een stuk over de laatste houten-botenbouwers. Heb je tijd voor een interview op dinsdag 10 maart of woensdag 11 maart? Ik kan langskomen op de werf, of via Zoom. Een fotograaf komt apart. Mijn deadline is maandag.\n\nGroet\nMaria Kowalska',
      ],
      [
        'Intervju nästa vecka?',
        'Hej Sam,\n\njag skriver för Kustposten och jobbar på en text om de sista träbåtsbyggarna. Har du tid för en intervju tisdag 10 mars eller onsdag 11 mars? Jag kan komma till varvet eller så tar vi det på Zoom. En fotograf behöver tjugo minuter. Min deadline är måndag.\n\nTack\nMaria Kowalska',
      ],
      [
        'Rozmowa w przyszłym tygodniu?',
        'Dzień dobry,\n\npiszę dla „Głosu Wybrzeża” tekst o ostatnich szkutnikach. Czy znalazłby Pan czas na rozmowę we wtorek 10 marca albo w środę 11 marca? Mogę przyjechać do warsztatu albo przez Zoom. Fotograf przyjedzie osobno. Tekst oddaję w poniedziałek.\n\nDziękuję\nMaria Kowalska',
      ],
      [
        'インタビューのお願い',
        'リー様\n\n海岸タウン誌の鈴木と申します。木造船の職人についての記事を書いております。3月10日（火）か3月11日（水）の10時にインタビューのお時間をいただけますでしょうか。工房に伺うか、Zoomでも結構です。写真も撮らせていただきます。締切は翌週月曜です。\n\n鈴木花子',
      ],
      [
        '인터뷰 요청',
        '이준호 님,\n\n해안저널의 김민지입니다. 목선 장인에 대한 글을 쓰고 있습니다. 3월 10일(화)이나 3월 11일(수) 오전 10시에 인터뷰가 가능하실까요? 작업장으로 찾아뵙거나 줌으로도 가능합니다. 사진도 몇 장 찍겠습니다. 마감은 다음 주 월요일입니다.\n\n김민지 드림',
      ],
      [
        '约访',
        '李先生：\n\n我是海岸晚报的王芳，正在写一篇关于木船匠人的稿子。您3月10日（周二）或3月11日（周三）上午10点方便接受面谈吗？我可以到您的作坊，也可以用Zoom。会有摄影同事拍几张照片。我下周一截稿。\n\n王芳',
      ],
    ])('%s', (subject, text) => expect(invites(subject, text)).toBe(false));
  });

  describe('who asks for a study', () => {
    test.each([
      [
        'Interview zum Schichtdienst',
        'Guten Tag Herr Lee,\n\nam Lehrstuhl untersuchen wir, wie Pflegekräfte mit Nachtarbeit umgehen. Dafür suchen wir Menschen mit Berufserfahrung für ein Interview von einer Stunde. Passt Ihnen Montag, 9. März, 10 Uhr? Das Gespräch wird aufgezeichnet, verschriftlicht und anonymisiert. Sie bekommen 30 Euro.\n\nMaria Kowalska\nInstitut für Soziologie',
      ],
      [
        'Entretien – Étude « Travail de nuit »',
        'Bonjour,\n\nvous avez rempli notre questionnaire à l’automne et accepté d’être recontacté pour un entretien approfondi. L’entretien dure cinquante minutes, a lieu sur Zoom et sera anonymisé. Créneaux possibles :\n\n- lundi 9 mars, 10 h\n- mardi 10 mars, 18 h\n\nVous recevrez 30 euros en remerciement. Votre employeur n’en saura rien.\n\nMaria Kowalska\nInstitut de sociologie du travail',
      ],
      [
        'Entrevista – Estudio «Trabajo nocturno»',
        'Estimado Sam:\n\nEn otoño rellenó nuestro cuestionario y aceptó que le contactáramos para una entrevista en profundidad. La entrevista dura unos 50 minutos, se hace por Zoom y se anonimiza. Horarios posibles:\n\n- lunes 9 de marzo, 10:00\n- martes 10 de marzo, 18:00\n\nRecibirá 30 euros como agradecimiento. Su empresa no sabrá nada.\n\nMaria Kowalska\nInstituto de Sociología del Trabajo',
      ],
      [
        'Intervista – Studio «Lavoro notturno»',
        'Gentile Sam,\n\nin autunno ha compilato il nostro questionario e ha accettato di essere ricontattato per un’intervista approfondita. L’intervista dura 50 minuti, si svolge su Zoom e viene anonimizzata. Orari possibili:\n\n- lunedì 9 marzo, ore 10\n- martedì 10 marzo, ore 18\n\nRiceverà 30 euro come ringraziamento. Il suo datore di lavoro non ne saprà nulla.\n\nMaria Kowalska\nIstituto di Sociologia del lavoro',
      ],
      [
        'Uitnodiging interview – onderzoek nachtwerk',
        'Beste Sam,\n\nin het najaar vulde je onze vragenlijst in en gaf je aan dat we je mogen benaderen voor een verdiepend interview. Het interview duurt 50 minuten, is via Zoom en wordt geanonimiseerd. Mogelijke momenten:\n\n- maandag 9 maart, 10.00 uur\n- dinsdag 10 maart, 18.00 uur\n\nAls dank ontvang je 30 euro. Je werkgever hoort niets van je deelname.\n\nMaria Kowalska\nInstituut voor arbeidssociologie',
      ],
      [
        'インタビュー調査のお願い',
        'リー様\n\n昨秋はアンケートにご回答いただき、追加のインタビューにもご同意いただきました。インタビューは50分ほど、Zoomで行い、匿名化して分析します。候補日時：\n\n3月9日（月）10:00\n3月10日（火）18:00\n\nお礼として3,000円をお渡しします。勤務先に知られることはありません。\n\n労働社会学研究所\n鈴木花子',
      ],
      [
        '인터뷰 연구 안내',
        '이준호 님께\n\n지난가을 설문에 응답해 주시고 추가 인터뷰에 동의해 주셨습니다. 인터뷰는 50분 정도 줌으로 진행되며 익명으로 분석됩니다. 가능한 시간:\n\n3월 9일(월) 10:00\n3월 10일(화) 18:00\n\n감사의 뜻으로 3만 원을 드립니다. 직장에는 알려지지 않습니다.\n\n노동사회연구소\n김민지',
      ],
    ])('%s', (subject, text) => expect(invites(subject, text)).toBe(false));
  });

  describe('who lends money', () => {
    test.each([
      [
        'Your appointment on Friday 6 March',
        'Dear Mr Lee,\n\nthis is to confirm our meeting on Friday 6 March at 9.30 at our Borgo branch. To assess the loan I need your last three payslips, your contract of employment and the signed agreement. If your wife comes too, please bring the same papers.\n\nMaria Kowalska\nLending adviser\nBorgo Building Society',
      ],
      [
        'Terminbestätigung Freitag, 6. März',
        'Sehr geehrter Herr Lee,\n\nhiermit bestätige ich unser Gespräch am Freitag, 6. März, um 9.30 Uhr in unserer Filiale in Burgau. Für die Prüfung des Darlehens brauche ich die letzten drei Lohnabrechnungen, den Arbeitsvertrag und den Kaufvertragsentwurf. Wenn Ihre Frau mitkommt, bitte dieselben Unterlagen.\n\nMaria Kowalska\nKundenberaterin\nVolksbank Burgau',
      ],
      [
        'Confirmation de notre rendez-vous du vendredi 6 mars',
        'Bonjour Monsieur Lee,\n\nje vous confirme notre entretien du vendredi 6 mars à 9 h 30 dans notre agence de Bourg. Pour étudier votre demande de crédit, il me faudra vos trois derniers bulletins de salaire, votre contrat de travail et le compromis signé.\n\nMaria Kowalska\nConseillère clientèle\nCaisse du Bourg',
      ],
      [
        'Confirmación de cita del viernes 6',
        'Estimado señor Lee:\n\nLe confirmo la entrevista del viernes 6 de marzo a las 9.30 en nuestra sucursal de Burgo. Para estudiar su crédito necesitaré las tres últimas nóminas, el contrato de trabajo y las arras firmadas. Si viene su mujer, la misma documentación.\n\nMaria Kowalska\nGestora\nCaja Burgo',
      ],
      [
        'Appuntamento in filiale',
        'Gentile signor Lee,\n\nle confermo il colloquio di venerdì 6 marzo alle 9.30 in filiale a Borgo. Per il finanziamento della casa mi servono le ultime tre buste paga e il contratto di lavoro.\n\nMaria Kowalska\nGestore clienti\nBanca del Borgo',
      ],
      [
        'Confirmação da reunião de sexta 6',
        'Caro Sam Lee,\n\nconfirmo a entrevista de sexta, 6 de março, às 9h30 na nossa agência do Burgo. Para analisar o financiamento do imóvel preciso dos três últimos recibos de vencimento e do contrato de trabalho.\n\nMaria Kowalska\nGerente de conta\nCaixa do Burgo',
      ],
      [
        'Bevestiging afspraak vrijdag 6 maart',
        'Geachte heer Lee,\n\nhierbij bevestig ik ons gesprek op vrijdag 6 maart om 9.30 uur op ons kantoor in Borgo. Voor de aanvraag van het krediet heb ik de laatste drie loonstroken en uw arbeidscontract nodig. Komt uw vrouw mee, dan graag dezelfde stukken.\n\nMaria Kowalska\nAdviseur wonen\nRabank Borgo',
      ],
      [
        'Bekräftelse: möte fredag 6 mars',
        'Hej Sam,\n\njag bekräftar vårt samtal fredag 6 mars kl. 9.30 på vårt kontor i Borgå. För att bedöma lånet behöver jag dina tre senaste lönebesked, anställningsavtalet och köpekontraktet. Om din fru följer med, samma papper.\n\nMaria Kowalska\nRådgivare bolån\nSparbanken Borgå',
      ],
      [
        'ご面談日時の確認',
        'リー様\n\n3月6日（金）9時30分に当行ボルゴ支店での面談を承りました。住宅資金のお借り入れの審査のため、直近三か月の給与明細と雇用契約書をお持ちください。\n\nボルゴ銀行\n鈴木花子',
      ],
    ])('%s', (subject, text) => expect(invites(subject, text)).toBe(false));
  });

  describe('who tells a colleague of somebody else', () => {
    const to = [{ name: 'Sam Lee', address: 'sam.lee@acme.example' }];
    test.each([
      [
        "Deborah's interview tomorrow 10am",
        "Si,\n\nDeborah Novak is in for her interview tomorrow (Thursday 5 March) at 10, estimator role, room 2. Can you join me? I'll do the technical part and you take the travel question. The CV's in the HR folder.\n\nIf not I'll ask Ed.\n\nTa\nMaria",
      ],
      [
        'entrevista de Débora mañana 10h',
        'Si,\n\nmañana (jueves 5/03) a las 10 es la entrevista de Débora Novak para presupuestos, sala 2. ¿Puedes entrar conmigo? Yo llevo la parte técnica y tú lo de los viajes a obra. Su currículum está en la carpeta de RR. HH.\n\nSi no, llamo a Everto.\n\nGracias\nMaria',
      ],
      [
        'colloquio di Debora domani ore 10',
        'Si,\n\ndomani (giovedì 5/03) alle 10 c’è il colloquio di Debora Novak per il posto da preventivista, sala 2. Riesci a entrare con me? Io faccio la parte tecnica e tu vedi la questione delle trasferte. Il suo CV è nella cartella del personale.\n\nSe no chiamo Everto.\n\nGrazie\nMaria',
      ],
      [
        'intervju med Debora imorgon kl 10',
        'Si,\n\nimorgon (torsdag 5 mars) kl 10 har vi intervjun med Debora Novak för kalkylatortjänsten, rum 2. Kan du vara med? Jag tar den tekniska delen och du frågar om resorna. Hennes cv ligger i HR-mappen.\n\nAnnars frågar jag Ed.\n\nTack\nMaria',
      ],
      [
        'rozmowa z Deborą jutro o 10',
        'Cześć Si,\n\njutro (czwartek 5 marca) o 10 jest rozmowa kwalifikacyjna z Deborą Novak na kosztorysanta, sala 2. Możesz wejść ze mną? Ja zrobię część techniczną, a ty zapytasz o wyjazdy na budowy. Jej CV jest w folderze kadr.\n\nJak nie, poproszę Edka.\n\nDzięki\nMaria',
      ],
      [
        '明日10時 田中さんの面接',
        '佐藤さん\n\n明日（3月5日）10時から積算職の田中花さんの面接があります。会議室2です。一緒に入れますか。技術面は私が聞くので、出張の件をお願いします。履歴書は人事フォルダにあります。\n\n無理なら高橋さんに頼みます。\n\n鈴木',
      ],
      [
        '내일 10시 박지은 씨 면접',
        '이 과장님,\n\n내일(3월 5일) 10시에 견적 담당 박지은 씨 면접이 있습니다. 2번 회의실입니다. 같이 들어가실 수 있나요? 기술 쪽은 제가 보고 출장 건은 과장님이 봐 주세요. 이력서는 인사 폴더에 있습니다.\n\n안 되시면 최 대리에게 부탁하겠습니다.\n\n김민지',
      ],
      [
        '明天10点张敏面试',
        '老李：\n\n明天（3月5日）上午10点预算员岗位张敏来面试，2号会议室。你能跟我一起进去吗？技术部分我来问，你问出差的事。她的简历在人事文件夹里。\n\n不行我就找小陈。\n\n王芳',
      ],
    ])('%s', (subject, text) => expect(invites(subject, text, { to })).toBe(false));
  });
});

describe('invites for a post whose work it is', () => {
  test.each([
    [
      'Interview – Mortgage Adviser',
      'Dear Sam,\n\nThank you for your application. We would like to invite you to an interview for the post of Mortgage Adviser at our Borgo branch on Friday 6 March at 9.30. You would be advising customers on the loan that suits them.\n\nMaria Kowalska\nBorgo Bank',
    ],
    [
      'Staff Writer interview',
      'Hi Sam,\n\nthanks for applying. We loved the story about bakers you sent. Can we talk on Thursday 5 March at 10am on Zoom? You will meet our features editor.\n\nMaria Kowalska\nManaging editor, Coast Herald',
    ],
    [
      'Vorstellungsgespräch als Kundenberater',
      'Sehr geehrter Herr Lee,\n\ngern laden wir Sie zum Gespräch für die Stelle als Kundenberater am Freitag, 6. März, um 9.30 Uhr in unsere Filiale in Burgau ein. Es geht um Darlehen und Kredite für Privatkunden.\n\nMaria Kowalska\nVolksbank Burgau',
    ],
    [
      'Gespräch Redakteur Lokales',
      'Hallo Herr Lee,\n\nIhre Bewerbung hat uns gefallen, besonders der Text über die Bootsbauer. Haben Sie am Dienstag, 10. März, um 10 Uhr Zeit für ein Vorstellungsgespräch?\n\nMaria Kowalska\nKüstenbote',
    ],
    [
      'Entretien journaliste',
      'Bonjour,\n\nmerci pour votre candidature. Votre papier sur les charpentiers nous a plu. Seriez-vous disponible pour un entretien mardi 10 mars à 10 h ?\n\nMaria Kowalska\nL’Écho du Large',
    ],
    [
      'Entrevista redactor',
      'Hola, Sam:\n\nTu candidatura nos ha gustado. Trae un texto sobre tu barrio. ¿Puedes venir a una entrevista el martes 10 de marzo a las 10?\n\nMaria Kowalska',
    ],
    [
      'Colloquio per consulente mutui',
      'Gentile Sam Lee,\n\nabbiamo ricevuto la sua candidatura e vorremmo incontrarla per un colloquio per il posto di consulente mutui venerdì 6 marzo alle 9.30 in filiale a Borgo.\n\nMaria Kowalska\nBanca del Borgo',
    ],
    [
      'Entrevista para gerente de conta',
      'Caro Sam,\n\nobrigada pela candidatura. Convidamos para uma entrevista para a vaga de gerente de conta na sexta, 6 de março, às 9h30. Trata-se de financiamento imobiliário.\n\nMaria Kowalska',
    ],
    [
      'Gesprek redacteur',
      'Beste Sam,\n\nje sollicitatie sprak ons aan, zeker het stuk over botenbouwers. Kun je dinsdag 10 maart om 10 uur op gesprek komen?\n\nMaria Kowalska',
    ],
    [
      'Intervju skribent',
      'Hej Sam,\n\nvi gillade din ansökan och din text om båtar. Kan du komma på intervju tisdag 10 mars kl. 10? Erik och hans chef är med.\n\nMaria Kowalska',
    ],
    [
      'Rozmowa – doradca klienta',
      'Szanowny Panie,\n\ndziękujemy za aplikację. Zapraszamy na rozmowę kwalifikacyjną na stanowisko doradca klienta w piątek 6 marca o godz. 9.30 w oddziale. Tekst ogłoszenia w załączniku.\n\nMaria Kowalska\nBank Borek',
    ],
    [
      '면접 안내',
      '이준호 님,\n\n지원해 주셔서 감사합니다. 여신심사 담당자 면접을 3월 6일(금) 오전 9시 30분 본점에서 진행합니다. 간단한 글을 준비해 주세요.\n\n김민지',
    ],
    ['面试', '李先生：\n\n您投递的编辑岗位已通过初筛，请3月10日上午10点来社里面试，并带一篇您写的稿子。\n\n王芳'],
  ])('%s', (subject, text) => expect(invites(subject, text)).toBe(true));
});
