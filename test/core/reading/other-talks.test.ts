import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

// Letters that ask to a talk as an invitation to an interview does, at a school, among colleagues, for a room, after the interviews, to sell.

const invites = (subject: string, text: string, house: string) =>
  read(
    {
      ...emptyMessage,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      to: [{ name: 'Sam Lee', address: `sam.lee@${house}.example` }],
      subject,
      text,
    },
    allLanguages,
    '2026-03-02T10:00:00Z',
  ).isInterviewInvitation;

describe('a child is to go to a school', () => {
  test.each([
    [
      'Meeting about Ella',
      'Dear Mr Lee,\n\nthank you for applying for a place in Year 7 for Ella. We would like to invite you both to an interview with the headteacher on Tuesday 10 March at 10am. Please bring her last report.\n\nMaria Kowalska\nSchool office',
    ],
    [
      'Gespräch wegen Ella',
      'Sehr geehrter Herr Lee,\n\nvielen Dank für die Anmeldung von Ella in der 5. Klasse. Wir laden Sie beide zu einem Kennenlerngespräch mit der Schulleitung am Dienstag, 10. März, um 10 Uhr ein. Bitte bringen Sie das letzte Zeugnis mit.\n\nMaria Kowalska\nSekretariat',
    ],
    [
      'Entretien pour Ella',
      'Monsieur,\n\nnous avons bien reçu le dossier d’Ella pour la rentrée en sixième. Nous vous proposons un entretien avec le directeur mardi 10 mars à 10 h, en sa présence. Merci d’apporter son dernier bulletin.\n\nMaria Kowalska\nSecrétariat du collège',
    ],
    [
      'Entrevista para Ella',
      'Estimado señor Lee:\n\nHemos recibido la solicitud de plaza de Ella para primero de la ESO. Les proponemos una entrevista con la directora el martes 10 de marzo a las 10. Traigan sus últimas notas.\n\nMaria Kowalska\nSecretaría del colegio',
    ],
    [
      'Colloquio per Ella',
      'Gentile signor Lee,\n\nabbiamo ricevuto la domanda di Ella per la prima media. La invitiamo con la bambina a un colloquio con la preside martedì 10 marzo alle 10. Porti l’ultima pagella.\n\nMaria Kowalska\nSegreteria della scuola',
    ],
    [
      'Entrevista da Ella',
      'Caro senhor Lee,\n\nrecebemos a candidatura da Ella ao 7.º ano. Convidamos ambos para uma entrevista com a diretora na terça, 10 de março, às 10h. Traga as últimas notas.\n\nMaria Kowalska\nSecretaria do colégio',
    ],
    [
      'Gesprek over Ella',
      'Beste meneer Lee,\n\nwe ontvingen de aanmelding van Ella voor de brugklas. Graag nodigen we u beiden uit voor een gesprek met de directeur op dinsdag 10 maart om 10 uur. Neem haar laatste rapport mee.\n\nMaria Kowalska\nAdministratie',
    ],
    [
      'Rozmowa w sprawie Elli',
      'Szanowny Panie,\n\notrzymaliśmy zgłoszenie Elli do siódmej klasy. Zapraszamy Państwa na rozmowę z dyrektorem we wtorek 10 marca o godz. 10. Proszę zabrać ostatnie świadectwo.\n\nMaria Kowalska\nSekretariat szkoły',
    ],
    [
      'ご面談のご案内',
      'リー様\n\nエラさんの入園申込みをいただきありがとうございます。園長との面接を3月10日（火）10時に行いますので、お子さまとお越しください。\n\nみどり幼稚園\n鈴木花子',
    ],
    [
      '엘라 면담 안내',
      '이준호 님,\n\n엘라의 중학교 지원서를 잘 받았습니다. 교장 선생님 면접을 3월 10일(화) 오전 10시에 진행하니 아이와 함께 오세요. 최근 성적표를 지참해 주세요.\n\n김민지\n교무실',
    ],
    [
      '孩子面试通知',
      '李先生：\n\n已收到艾拉的小学报名材料。请于3月10日（周二）上午10点带孩子来校参加面试，并携带上学期成绩单。\n\n王芳\n教务处',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('a colleague is to look back on the year', () => {
  test.each([
    [
      'Our annual talk',
      'Hi Sam,\n\nit is that time of year again: I would like to sit down with you for your annual review on Tuesday 10 March at 10 in my office. Please fill in the form beforehand and think about your goals.\n\nMaria',
    ],
    [
      'Notre point annuel',
      'Bonjour Sam,\n\ncomme chaque année, je te propose un entretien mardi 10 mars à 10 h dans mon bureau pour faire le bilan et fixer tes objectifs. Merci de remplir le formulaire avant.\n\nMaria',
    ],
    [
      'Nuestra charla anual',
      'Hola, Sam:\n\nComo cada año, te propongo una entrevista el martes 10 de marzo a las 10 en mi despacho para repasar el año y fijar tus objetivos. Rellena antes el formulario.\n\nMaria',
    ],
    [
      'A nossa conversa anual',
      'Olá Sam,\n\ncomo todos os anos, proponho uma entrevista na terça, 10 de março, às 10h no meu gabinete para rever o ano e definir os teus objetivos. Preenche antes a ficha.\n\nMaria',
    ],
    [
      'Ons jaarlijkse gesprek',
      'Hoi Sam,\n\nzoals elk jaar wil ik graag met je om tafel op dinsdag 10 maart om 10 uur in mijn kamer, om het jaar te bespreken en doelen te stellen. Vul je vooraf het formulier in?\n\nMaria',
    ],
    [
      'Vårt årliga samtal',
      'Hej Sam,\n\nsom varje år vill jag ha ett samtal med dig tisdag 10 mars kl. 10 på mitt rum om året som gått och dina mål. Fyll i blanketten före.\n\nMaria',
    ],
    [
      'Nasza coroczna rozmowa',
      'Cześć Sam,\n\njak co roku zapraszam Cię na rozmowę we wtorek 10 marca o 10 w moim pokoju, żeby podsumować rok i ustalić cele. Wypełnij wcześniej formularz.\n\nMaria',
    ],
    [
      '期末面談のお知らせ',
      '佐藤さん\n\n期末の面談を3月10日（火）10時に会議室で行います。今期の振り返りと来期の目標を話しましょう。事前にシートを記入してください。\n\n鈴木',
    ],
    [
      '연말 면담',
      '이 과장님,\n\n연말 면담을 3월 10일(화) 오전 10시 제 방에서 하겠습니다. 올해 성과와 내년 목표를 이야기합시다. 양식을 미리 작성해 주세요.\n\n김민지',
    ],
    [
      '年度面谈',
      '老李：\n\n年度面谈定在3月10日（周二）上午10点，我办公室。聊聊今年的工作和明年的目标，请提前填好表。\n\n王芳',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'acme')).toBe(false));
});

describe('a room is to let', () => {
  test.each([
    [
      'The room',
      'Hi Sam,\n\nthanks for your message about the room. We would love to meet you: could you come by on Tuesday 10 March at 6pm? We do a short interview with everyone, nothing scary, and you can see the kitchen and bathroom.\n\nMaria',
    ],
    [
      'La chambre',
      'Salut Sam,\n\nmerci pour ton message au sujet de la chambre. On aimerait te rencontrer : peux-tu passer mardi 10 mars à 18 h ? On fait un petit entretien avec tout le monde et tu verras la cuisine et la salle de bain.\n\nMaria',
    ],
    [
      'La habitación',
      'Hola, Sam:\n\nGracias por tu mensaje sobre la habitación. Nos gustaría conocerte: ¿puedes pasar el martes 10 de marzo a las 18? Hacemos una pequeña entrevista a todos y así ves la cocina y el baño.\n\nMaria',
    ],
    [
      'La stanza',
      'Ciao Sam,\n\ngrazie per il messaggio sulla stanza. Ci piacerebbe conoscerti: puoi passare martedì 10 marzo alle 18? Facciamo un piccolo colloquio con tutti, così vedi cucina e bagno.\n\nMaria',
    ],
    [
      'O quarto',
      'Olá Sam,\n\nobrigada pela mensagem sobre o quarto. Gostávamos de te conhecer: podes passar na terça, 10 de março, às 18h? Fazemos uma pequena entrevista com todos e vês a cozinha e a casa de banho.\n\nMaria',
    ],
    [
      'De kamer',
      'Hoi Sam,\n\nbedankt voor je bericht over de kamer. We leren je graag kennen: kun je dinsdag 10 maart om 18 uur langskomen? We doen met iedereen een kort gesprek en je ziet de keuken en badkamer.\n\nMaria',
    ],
    [
      'Rummet',
      'Hej Sam,\n\ntack för ditt meddelande om rummet. Vi vill gärna träffa dig: kan du komma förbi tisdag 10 mars kl. 18? Vi gör en kort intervju med alla och du får se kök och badrum.\n\nMaria',
    ],
    [
      'Pokój',
      'Cześć Sam,\n\ndzięki za wiadomość o pokoju. Chcemy Cię poznać: możesz wpaść we wtorek 10 marca o 18? Z każdym robimy krótką rozmowę, zobaczysz też kuchnię i łazienkę.\n\nMaria',
    ],
    [
      'お部屋の件',
      'リー様\n\nお部屋へのお問い合わせありがとうございます。一度お会いしたいので、3月10日（火）18時にお越しいただけますか。簡単な面接のあと、台所とお風呂をご案内します。\n\n鈴木花子',
    ],
    [
      '방 문의',
      '이준호 님,\n\n방 문의 감사합니다. 한번 뵙고 싶은데 3월 10일(화) 오후 6시에 오실 수 있나요? 간단한 면접을 하고 주방과 욕실을 보여 드립니다.\n\n김민지',
    ],
    [
      '房间',
      '小李你好：\n\n谢谢你咨询房间。我们想见见你：3月10日（周二）晚上6点能过来吗？我们和每个人简单面试一下，顺便看看厨房和卫生间。\n\n王芳',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('a no, with its reasons by telephone', () => {
  test.each([
    [
      'Ihre Bewerbung',
      'Sehr geehrter Herr Lee,\n\nvielen Dank für das Gespräch letzte Woche. Wir haben die Stelle nun anders besetzt. Wenn Sie eine Rückmeldung möchten, rufe ich Sie gern am Dienstag, 10. März, um 10 Uhr an.\n\nMaria Kowalska',
    ],
    [
      '選考結果について',
      'リー様\n\n先週は面接にお越しいただきありがとうございました。今回は別の方にお願いすることになりました。ご希望でしたら3月10日（火）10時にお電話で理由をお伝えします。\n\n鈴木花子',
    ],
    [
      '지원 결과',
      '이준호 님,\n\n지난주 면접에 와 주셔서 감사합니다. 이번에는 다른 분을 모시기로 했습니다. 원하시면 3월 10일(화) 오전 10시에 전화로 피드백을 드리겠습니다.\n\n김민지',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('a yes, to be signed', () => {
  test.each([
    [
      'Nächster Dienstag',
      'Hallo Herr Lee,\n\nwir sind uns einig: Wir möchten Sie haben. Können Sie am Dienstag, 10. März, um 10 Uhr kommen, damit wir Gehalt und Unterschrift klären? Beginn wäre der 1. April.\n\nMaria Kowalska',
    ],
    [
      'Terça-feira',
      'Caro Sam,\n\nestamos todos de acordo: queremos-te connosco. Podes vir na terça, 10 de março, às 10h para falarmos do salário e assinar? Começavas a 1 de abril.\n\nMaria Kowalska',
    ],
    [
      'Volgende dinsdag',
      'Beste Sam,\n\nwe zijn het allemaal eens: we willen jou. Kun je dinsdag 10 maart om 10 uur langskomen om het salaris te bespreken en te tekenen? Je begint op 1 april.\n\nMaria Kowalska',
    ],
    [
      'Nästa tisdag',
      'Hej Sam,\n\nvi är alla överens: vi vill ha dig. Kan du komma tisdag 10 mars kl. 10 så går vi igenom lönen och skriver på? Du börjar den 1 april.\n\nMaria Kowalska',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('something is for sale', () => {
  test.each([
    [
      'Kurzes Gespräch am Donnerstag?',
      'Sehr geehrter Herr Lee,\n\nwir helfen Betrieben wie Ihrem, Schichten ohne Telefonate zu besetzen. Gern würde ich Ihnen unsere Software vorstellen. Passt Ihnen Donnerstag, 5. März, um 10 Uhr für ein kurzes Gespräch über Teams? Ich zeige Ihnen, wie andere ihr Personal planen.\n\nMaria Kowalska\nVertrieb, Schichtly',
    ],
    [
      'Un échange jeudi ?',
      'Bonjour Monsieur Lee,\n\nnous aidons des entreprises comme la vôtre à remplir leurs plannings sans téléphoner. J’aimerais vous présenter notre logiciel. Seriez-vous disponible jeudi 5 mars à 10 h pour un court échange sur Teams ?\n\nMaria Kowalska\nIngénieure commerciale, Planning+',
    ],
    [
      '¿Una llamada el jueves?',
      'Estimado señor Lee:\n\nAyudamos a empresas como la suya a cubrir turnos sin llamadas. Me gustaría presentarle nuestro software. ¿Le vendría bien el jueves 5 de marzo a las 10 una breve llamada por Teams?\n\nMaria Kowalska\nComercial, Turnia',
    ],
    [
      'Una chiamata giovedì?',
      'Gentile signor Lee,\n\naiutiamo aziende come la sua a coprire i turni senza telefonate. Vorrei presentarle il nostro software. Le andrebbe bene giovedì 5 marzo alle 10 per una breve chiamata su Teams?\n\nMaria Kowalska\nCommerciale, Turnia',
    ],
    [
      'Uma chamada na quinta?',
      'Caro senhor Lee,\n\najudamos empresas como a sua a preencher turnos sem telefonemas. Gostaria de lhe apresentar o nosso software. Pode ser quinta, 5 de março, às 10h, numa breve chamada por Teams?\n\nMaria Kowalska\nComercial, Turnia',
    ],
    [
      'Kort gesprek donderdag?',
      'Geachte heer Lee,\n\nwij helpen bedrijven als het uwe om diensten te vullen zonder bellen. Graag stel ik u onze software voor. Schikt donderdag 5 maart om 10 uur voor een kort gesprek via Teams?\n\nMaria Kowalska\nAccountmanager, Dienstly',
    ],
    [
      'Ett kort samtal på torsdag?',
      'Hej,\n\nvi hjälper företag som ert att fylla pass utan telefonsamtal. Jag vill gärna visa er vår programvara. Passar torsdag 5 mars kl. 10 för ett kort samtal på Teams?\n\nMaria Kowalska\nSäljare, Passly',
    ],
    [
      'Krótka rozmowa w czwartek?',
      'Szanowny Panie,\n\npomagamy firmom takim jak Pana obsadzać zmiany bez telefonów. Chętnie przedstawię nasze oprogramowanie. Czy pasuje Panu czwartek 5 marca o 10 na krótką rozmowę przez Teams?\n\nMaria Kowalska\nHandlowiec, Zmianka',
    ],
    [
      'ご提案のお打ち合わせ',
      'リー様\n\n弊社はシフト作成を電話なしで行うソフトを提供しております。ぜひ一度ご紹介させてください。3月5日（木）10時にTeamsで30分お話しできますでしょうか。\n\n株式会社シフトリー 営業\n鈴木花子',
    ],
    [
      '周四简短沟通',
      '李先生：\n\n我们帮助贵公司这样的企业轻松排班。想向您介绍我们的软件，3月5日（周四）上午10点方便在Teams上聊聊吗？\n\n销售经理 王芳',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('who was invited says yes', () => {
  test.each([
    [
      'Thursday at 10',
      'Dear Ms Smith,\n\nthank you for your kind letter. Thursday 5 March at 10am is perfect for me and I will be at your office in time. Shall I bring my portfolio to the interview?\n\nMaria Kowalska',
    ],
    [
      '3月5日面试',
      '尊敬的HR：\n\n感谢贵公司的面试邀请。3月5日（周四）上午10点我可以准时到贵公司。需要带作品集吗？\n\n王芳',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(false));
});

describe('and yet an interview for a post', () => {
  test.each([
    [
      'Teacher of English: interview',
      'Dear Sam,\n\nthank you for applying. We would like to invite you to an interview with the headteacher on Tuesday 10 March at 10am. You will teach a lesson in Year 7. Childcare: if you need to bring your child, tell us.\n\nMaria Kowalska',
    ],
    [
      'Bathroom fitter – come and see us',
      'Hi Sam,\n\nyour CV looks good. Can you come by the workshop on Tuesday 10 March at 10? I will send a message about the room in the morning.\n\nMaria\nWell Bathrooms',
    ],
    [
      'Vorstellungsgespräch Lehrkraft',
      'Sehr geehrter Herr Lee,\n\nwir laden Sie zum Gespräch für die Stelle als Klassenlehrer der 5. Klasse am Dienstag, 10. März, um 10 Uhr ein. Bitte bringen Sie Ihr Zeugnis mit. Bitte kommen Sie zum Zimmer 12; nach Anmeldung im Sekretariat zeigt Ihnen eine Klasse den Weg.\n\nMaria Kowalska\nRektorin',
    ],
    [
      'Badezimmer-Monteur: Gespräch',
      'Hallo Herr Lee,\n\nIhre Bewerbung hat uns gefallen. Kommen Sie am Dienstag, 10. März, um 10 Uhr vorbei? Sie sehen dann unsere Ausstellung für Küche und Bad.\n\nMaria Kowalska\nBadezimmer Burgau',
    ],
    [
      'Entretien professeur',
      'Bonjour,\n\nvotre candidature au poste de professeur de mathématiques en sixième nous intéresse. Entretien mardi 10 mars à 10 h avec le directeur.\n\nMaria Kowalska',
    ],
    [
      'Entrevista camarera de pisos',
      'Hola, Sam:\n\nGracias por tu currículum. ¿Puedes venir el martes 10 de marzo a las 10 a una entrevista en el hotel? Verás la habitación tipo y el baño.\n\nMaria Kowalska',
    ],
    [
      'Entrevista profesor de la ESO',
      'Estimado Sam:\n\nHemos recibido su solicitud. Le proponemos una entrevista con la directora el martes 10 de marzo a las 10 para la plaza de profesor de la ESO.\n\nMaria Kowalska',
    ],
    [
      'Colloquio maestra',
      'Gentile Sam,\n\nabbiamo ricevuto la sua candidatura come educatore. La invitiamo a un colloquio con la preside martedì 10 marzo alle 10; poi starà mezz’ora con i bambini.\n\nMaria Kowalska',
    ],
    [
      'Colloquio bagnino',
      'Ciao Sam,\n\nti aspettiamo martedì 10 marzo alle 10 al Bagno Marina per un colloquio come bagnino.\n\nMaria',
    ],
    [
      'Entrevista para professor',
      'Caro Sam,\n\nrecebemos a candidatura a professor do 7.º ano. Convidamos para uma entrevista com a diretora na terça, 10 de março, às 10h. Começaria a 1 de abril.\n\nMaria Kowalska',
    ],
    [
      'Gesprek docent',
      'Beste Sam,\n\nbedankt voor je sollicitatie als docent brugklas. Graag nodigen we je uit voor een gesprek met de directeur op dinsdag 10 maart om 10 uur. We bespreken ook je doelen. Teken bij de receptie.\n\nMaria Kowalska',
    ],
    [
      'Intervju lärare',
      'Hej Sam,\n\nvi har fått din ansökan som lärare i årskurs 7. Vi vill bjuda in dig till en intervju med rektor tisdag 10 mars kl. 10. Mer om rummet kommer.\n\nMaria Kowalska',
    ],
    [
      'Rozmowa kwalifikacyjna',
      'Szanowny Panie,\n\notrzymaliśmy Pana zgłoszenie na stanowisko wychowawcy 7 klasy. Zapraszamy na rozmowę we wtorek 10 marca o godz. 10. Informacja o pokoju będzie na portierni.\n\nMaria Kowalska',
    ],
    [
      '面接のご案内',
      'リー様\n\nご応募ありがとうございます。面接を3月10日（火）10時に行います。当日はお部屋にご案内します。面接では来期の目標も伺います。\n\n鈴木花子',
    ],
    [
      '保育士の面接について',
      'リー様\n\n保育士へのご応募ありがとうございます。園長との面接を3月10日（火）10時に行います。\n\nみどり保育園\n鈴木花子',
    ],
    [
      '면접 안내',
      '이준호 님,\n\n교사 채용에 지원해 주셔서 감사합니다. 교장 선생님 면접을 3월 10일(화) 오전 10시에 진행합니다. 성적표를 지참해 주세요.\n\n김민지',
    ],
    [
      '面试通知',
      '李先生：\n\n已收到您应聘幼儿教师的材料，岗位需要带孩子。请于3月10日（周二）上午10点来园面试，携带成绩单。\n\n王芳',
    ],
    ['面试', '小李你好：\n\n请3月10日上午10点来面试客房服务员，主要打扫房间和卫生间。\n\n王芳'],
    [
      'Nabór 12/26',
      'Wzywa się Pana na część ustną naboru 12/26 w dniu 5 marca 2026 o godz. 10.00 w sali rady. Proszę okazać dowód osobisty.',
    ],
  ])('%s', (subject, text) => expect(invites(subject, text, 'post')).toBe(true));
});
