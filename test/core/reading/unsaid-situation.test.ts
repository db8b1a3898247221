import { describe, expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

// What an invitation says of a time to come, of others or of the house is not said of the way the reader came.

const situation = (text: string) =>
  read(
    {
      ...emptyMessage,
      from: { name: 'Maria Kowalska', address: 'maria.kowalska@acme.example' },
      to: [{ name: 'Sam Lee', address: 'sam@mail.example' }],
      text: `${text}\n\nMaria Kowalska`,
    },
    allLanguages,
    '2026-03-02T10:00:00Z',
  ).situation;

const unsaid: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Dear Sam,\n\nwe would like to invite you to an interview for the post of Accountant. Please choose a time here: https://cal.example/x',
    'After your interview we will let you know within a week.',
    'It would be great speaking with you.',
    'After meeting you, the panel will decide.',
    'Following your interview you will be asked for references.',
    'Looking forward to our call.',
    'A link for our call will follow.',
    'We have an async culture and on-demand coffee.',
    'Your office is the Willow building.',
    'We may record your interview notes.',
    'Parking is unpaid.',
    'Once your interview is confirmed you will get a link.',
    'Please bring your LinkedIn profile.',
    'Thank you for attending our open day.',
    'Please let me know your decision and at least have a look at the post.',
  ],
  de: [
    'Sehr geehrter Herr Lee,\n\nwir laden Sie zu einem Vorstellungsgespräch als Buchhalter ein. Bitte wählen Sie einen Termin: https://cal.example/x',
    'Nach dem ersten Gespräch folgt ein Probetag.',
    'Bitte planen Sie für Ihren Besuch bei uns zwei Stunden ein.',
    'Für Ihre Fragen stehe ich gern zur Verfügung.',
    'Ich freue mich auf unser Telefonat.',
    'Das Gespräch wird nicht aufgezeichnet.',
    'Die Anreise mit der Bahn wird empfohlen.',
    'Wie sind Sie auf uns aufmerksam geworden?',
    'Das Parken ist unentgeltlich.',
    'Sobald der Termin steht, erhalten Sie den Link.',
    'Bitte um kurze Terminbestätigung für das Gespräch am 5. März.',
    'Hiermit bestätigen wir den Eingang Ihrer Unterlagen und laden Sie zum Gespräch am 5. März ein.',
    'Wir arbeiten asynchron und mit KI-gestützten Werkzeugen.',
  ],
  fr: [
    'Bonjour Monsieur Lee,\n\nnous souhaitons vous inviter à un entretien pour le poste de comptable. Choisissez un créneau : https://cal.example/x',
    'Êtes-vous disponible pour cet échange ?',
    'Je vous propose une heure pour notre échange.',
    'Lors de notre entretien, nous vous présenterons l’équipe.',
    'Après notre entretien, vous recevrez une réponse sous une semaine.',
    'Prévoyez une pièce d’identité pour votre venue.',
    'Un échange au téléphone de vingt minutes suffit.',
    'Notre entretien téléphonique durera vingt minutes.',
    'Enregistrez la date dans votre agenda.',
    'Nous travaillons sur l’intelligence artificielle.',
    'Complétez votre profil sur notre site.',
    'Nous vous confirmons avoir retenu votre dossier et vous invitons à un entretien le 5 mars.',
    'Dès que le rendez-vous est confirmé, vous recevrez le lien.',
    'Notre réseau compte des bénévoles.',
  ],
  es: [
    'Estimado señor Lee:\n\nNos gustaría invitarle a una entrevista para el puesto de contable. Elija una hora: https://cal.example/x',
    'Tras la entrevista recibirá una respuesta en una semana.',
    'Le recuerdo que nuestra entrevista del jueves será por videollamada.',
    'Los gastos por asistir a la entrevista se reembolsan.',
    '¿Hablamos por teléfono?',
    'Quedo a la espera de nuestra llamada.',
    'Trabajamos con inteligencia artificial.',
    'Es recomendado llegar diez minutos antes.',
    'Complete su perfil en nuestra página.',
  ],
  it: [
    'Gentile signor Lee,\n\nvorremmo invitarla a un colloquio per il posto di contabile. Scelga un orario: https://cal.example/x',
    'A seguito del colloquio riceverà una risposta.',
    'Dopo il colloquio del 5 marzo le faremo sapere.',
    'Il parcheggio è gratuito.',
    'La partecipazione è gratuita.',
    'È consigliato arrivare in anticipo.',
    'Ci occupiamo di intelligenza artificiale.',
    'La nostra telefonata durerà venti minuti.',
    'Il cliente ha confermato il suo interesse per un colloquio il 5 marzo.',
    'Le confermo la ricezione del CV e la invito a un colloquio il 5 marzo.',
    'Non appena il colloquio è confermato, riceverà il link.',
    'Dovrà registrare le presenze in portineria.',
  ],
  pt: [
    'Caro Sam Lee,\n\ngostaríamos de o convidar para uma entrevista para a vaga de contabilista. Escolha um horário: https://cal.example/x',
    'Confirme a sua participação na entrevista.',
    'Aguardamos com expectativa pela nossa conversa.',
    'Falamos por telefone?',
    'A nossa ligação dura vinte minutos.',
    'Trabalhamos com inteligência artificial.',
    'A participação é voluntária.',
    'Não paga estacionamento.',
  ],
  nl: [
    'Beste Sam,\n\ngraag nodigen we je uit voor een sollicitatiegesprek voor de functie van boekhouder. Kies een moment: https://cal.example/x',
    'Na ons gesprek laten we binnen een week iets weten.',
    'Voor uw komst naar ons kantoor kunt u gratis parkeren.',
    'We spreken elkaar aan de telefoon.',
    'We hebben contact opgenomen met de klant.',
    'Het gesprek wordt niet opgenomen.',
    'Het wordt aanbevolen op tijd te komen.',
    'We zagen je cv via LinkedIn.',
    'Zodra het gesprek is bevestigd, krijg je de link.',
    'Hierbij bevestigen wij de ontvangst van je cv en nodigen we je uit voor een gesprek op 5 maart.',
    'We werken met kunstmatige intelligentie.',
  ],
  sv: [
    'Hej Sam,\n\nvi vill gärna bjuda in dig till en intervju för tjänsten som ekonom. Välj en tid: https://cal.example/x',
    'Efter ditt besök får du besked inom en vecka.',
    'Vårt telefonsamtal tar tjugo minuter.',
    'Du hittar oss via LinkedIn.',
    'Så snart intervjun är bokad får du länken.',
    'Tillträde enligt överenskommelse efter intervjun.',
  ],
  pl: [
    'Szanowny Panie,\n\nchcielibyśmy zaprosić Pana na rozmowę kwalifikacyjną na stanowisko księgowego. Proszę wybrać termin: https://cal.example/x',
    'Po naszej rozmowie otrzyma Pan odpowiedź.',
    'Działamy w branży przemysłowej.',
    'Panie Przemysławie, zapraszamy do biura.',
    'Parking jest bezpłatny.',
    'Pracujemy nad sztuczną inteligencją.',
    'Z polecenia dyrektora zapraszam na godzinę.',
    'Dane przetwarzamy zgodnie z naszą polityką.',
    'Nawiązując do ogłoszenia, przesyłam szczegóły.',
    'Pana profil nas zainteresował.',
    'Klient potwierdził chęć rozmowy 5 marca.',
  ],
  ja: [
    'リー様\n\n経理職の面接にお越しいただきたく、ご連絡いたしました。下記より日程をお選びください。\nhttps://cal.example/x',
    'ご返信いただきますようお願いいたします。',
    '面接の結果は一週間以内にご連絡いたします。',
    '本日は面接のご案内でご連絡いたしました。',
    '結果はお電話にてお伝えいたします。',
    '詳細はお電話でご案内いたします。',
    '面接の録画はご遠慮ください。',
    '応募書類をご持参ください。',
    '推薦状をご持参ください。',
    '面接にお進みいただくことを決定いたしました。',
    '日程が確定しましたら次第、面接のリンクをお送りします。',
    '一度お電話でお話しできれば幸いです。',
  ],
  zh: [
    '李先生：\n\n您好！诚邀您参加会计岗位的面试。请通过以下链接选择时间：https://cal.example/x',
    '面试结果将在一周内通知。',
    '面试结束后请到前台登记。',
    '请如约参加面试。',
    '请确认您的面试时间。',
    '细节我们电话中沟通。',
    '我已将推荐您的材料发给客户。',
    '很高兴看到您的简历。',
    '如已确认参加面试请回复。',
    '我们采用异步沟通。',
  ],
  ko: [
    '이준호 님께\n\n회계 담당자 면접에 초대하고자 합니다. 아래 링크에서 시간을 선택해 주세요. https://cal.example/x',
    '면접 결과는 일주일 이내에 개별 안내드릴 예정입니다.',
    '면접에 응해 주셔서 감사드리며 일정을 선택해 주세요.',
    '면접 일정을 제안드립니다.',
    '귀하는 면접 대상자로 확정되었습니다.',
    '결과는 전화상으로 안내드리겠습니다.',
    '면접은 녹화되지 않습니다.',
  ],
};

describe.each(Object.entries(unsaid))('%s', (_, [invitation, ...sentences]) => {
  test.each(sentences)('%s', (sentence) => {
    const { applied, interviewed, confirmed, earlierContact, pushback, oneWay, unpaidWork } = situation(
      `${invitation}\n\n${sentence}`,
    );
    expect({ applied, interviewed, confirmed, earlierContact, pushback, oneWay, unpaidWork }).toEqual({
      applied: null,
      interviewed: null,
      confirmed: null,
      earlierContact: null,
      pushback: false,
      oneWay: false,
      unpaidWork: false,
    });
  });
});

test.each([
  ['interviewed', 'It was great speaking with you yesterday. The next step is a second interview.'],
  ['interviewed', 'Nach unserem Gespräch vom Montag möchten wir Sie zu einem zweiten Gespräch einladen.'],
  ['interviewed', 'Merci pour notre échange. Nous souhaitons vous revoir pour un second entretien.'],
  ['interviewed', 'Gracias por venir a la entrevista del lunes. Nos gustaría verle de nuevo.'],
  ['interviewed', 'Agradecemos a sua participação na entrevista de ontem e gostaríamos de falar de novo consigo.'],
  ['interviewed', '先日の面接の結果、ぜひ最終面接にお進みいただきたく存じます。'],
  ['interviewed', '지난주 1차 면접 결과가 매우 좋았습니다. 2차 면접에 초대합니다.'],
  ['oneWay', 'Bitte nehmen Sie an einem zeitversetzten Videointerview teil.'],
  ['oneWay', 'Il prossimo passo è un colloquio video: dovrà registrare le risposte quando vuole.'],
  ['unpaidWork', 'We would like you to do a trial shift. It is unpaid.'],
  ['unpaidWork', 'Chiediamo una giornata di prova gratuita.'],
  ['earlierContact', 'Suite à notre appel, je vous propose un entretien.'],
  ['earlierContact', 'ご返信いただき、ありがとうございます。面接の日程をお知らせください。'],
  ['confirmed', 'Le confermo il colloquio di giovedì 5 marzo alle 10.'],
] as const)('said: %s, %s', (fact, text) => expect(situation(text)[fact]).toBe(true));

test('a new time that is asked about is not the one that was agreed', () => {
  const text = 'leider müssen wir den vereinbarten Termin verlegen. Neuer Termin: Donnerstag, 5. März 2026, 14 Uhr.';
  expect(situation(`Guten Tag,\n\n${text} Bitte bestätigen Sie kurz das Vorstellungsgespräch.`).confirmed).toBeNull();
});
