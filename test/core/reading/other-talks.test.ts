import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

// Letters that ask to a talk as an invitation to an interview does, at a school, among colleagues, for a room, after the interviews.

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
