import type { Phrases } from '../phrases';
import { forms } from './forms';
import { swiss } from './swiss';

const hence = /^(?:Daher|Deshalb|Aus diesem Grund) /;
const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const erfolg = 'viel Erfolg bei der Suche';
const viel = erfolg.replace('v', 'V');

/** Deutsch: Sie und du, ohne Geschlecht der schreibenden Person; die Stelle steht als „die Stelle als …". */
export const phrases: Phrases = {
  forms,
  between: ' ',
  defaults: { 'specific/praised': false, 'specific/travel': false },
  // Grund und Nein in einem Satz: „…, daher ziehe ich …“, „Aus persönlichen Gründen ziehe ich meine Bewerbung leider …“.
  joined: (first, no) => {
    if (!first.endsWith('.') || first.includes('. ') || !hence.test(no)) return null;
    return first.startsWith('Aus persönlichen Gründen ')
      ? [
          'Aus persönlichen Gründen',
          no.replace(hence, '').replace(/^\S+ ich (?:mich|meine Bewerbung)(?!.* leider )/, '$& leider'),
        ]
      : [`${first.slice(0, -1)},`, small(no)];
  },
  // Auch in der Kürze steht der Grund vor dem Nein, das aus ihm folgt.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Ihre Einladung zum Gespräch',
  respell: swiss,
  // Nach dem Komma der Anrede geht es klein weiter, außer mit Hauptwörtern und der Höflichkeitsform.
  afterGreeting: (sentence) =>
    /^(?:Vielen|Herzlichen|Besten|Danke|Dass|Für|Nach|Es|Über|Ich|Das|Die|Der|Mit|Wenn|Leider|Zum|Schön|Haben|Hab|Gern|Bitte|Dein|Deine|Euer|Eure|Deshalb|Was|Nochmals|Unser|Den)[\s,]/.test(
      sentence,
    )
      ? small(sentence)
      : sentence,
  decides: [
    'entschieden',
    'bewerbung zurück',
    'ziehe meine bewerbung',
    'bewerbung leider zurück',
    'auswahlverfahren teilnehmen',
    'absagen',
    'meiner absage',
    'meiner entscheidung',
    'meine entscheidung',
    'nicht teilnehmen',
    'nicht weiter teilnehmen',
    'lieber verzichten',
    'schritt nicht gehen',
    'keine unbezahlte',
    'nichts für mich',
    'nicht zur verfügung',
    'sage ich ab',
    'ziehe mich',
    'ziehe ich m',
    'mich zurückzieh',
    'möchte mich zurückziehen',
  ],
  limits: [
    'leider nicht',
    'verhindert',
    'verpflichtung',
    'muss ich leider arbeiten',
    'keinen der vorgeschlagenen',
    'keiner der vorgeschlagenen',
    'keine der vorgeschlagenen',
    'bitten',
    'lieber nicht an einem',
    'statt der aufzeichnung',
    'als mich aufzuzeichnen',
    'verschieben',
  ],
  thanks: ['dank', 'zu schätzen'],
  thankedFor: ['einladung', 'nachricht', 'zeit', 'interesse', 'gespräch', 'bewerbung', 'vertrauen', 'verständnis'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Danke für {Ihre|deine|eure} Nachricht und {die Einladung}.',
        '{?invited}Vielen Dank für {die Einladung zur Stelle}.',
        '{?invited}Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle} und {die Einladung}.',
        '{?invited}Vielen Dank für {die Einladung}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle} und für {Ihr|dein|euer} Interesse.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse.',
      ],
      [
        '{?invited}Herzlichen Dank für {die Einladung} und {Ihr|dein|euer} Interesse.',
        'Herzlichen Dank für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse.',
      ],
      [
        '{?invited}Danke für {Ihre|deine|eure} Nachricht und {die Einladung}.',
        'Danke für {Ihre|deine|eure} Nachricht zu {der Stelle} und {Ihr|dein|euer} Interesse.',
        'Danke für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse.',
      ],
    ],
    'gratitude/agency': [
      [
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {die Einladung zur Stelle bei}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei} und {die Einladung}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {die Einladung}.',
      ],
      'Herzlichen Dank für {Ihre|deine|eure} Nachricht und {die Einladung}.',
      'Danke für {die Einladung} und {Ihr|dein|euer} Interesse.',
    ],
    'gratitude/application': [
      [
        '{?casual}{?invited}Danke für {Ihre|deine|eure} Rückmeldung und {die Einladung}.',
        '{?invited}Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung und {die Einladung zur Stelle}.',
        '{?invited}Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung und {die Einladung}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu meiner Bewerbung um {die Stelle}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse an meiner Bewerbung.',
      ],
      [
        '{?invited}Herzlichen Dank für {Ihre|deine|eure} Rückmeldung zu meiner Bewerbung und {die Einladung}.',
        'Herzlichen Dank, dass {Sie|du|ihr} mir zu meiner Bewerbung geschrieben {haben|hast|habt}.',
      ],
      [
        '{?invited}Danke für {Ihre|deine|eure} Antwort auf meine Bewerbung und {die Einladung}.',
        'Danke für {Ihre|deine|eure} Antwort auf meine Bewerbung.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?casual}{?invited}Danke für {Ihre|deine|eure} Nachricht und {die Einladung}.',
        '{?invited}Vielen Dank für {die Einladung} und dafür, dass {Sie|du|ihr} für {die Stelle bei} an mich gedacht {haben|hast|habt}.',
        '{?invited}Vielen Dank für {die Einladung} und dafür, dass {Sie|du|ihr} an mich gedacht {haben|hast|habt}.',
        'Vielen Dank, dass {Sie|du|ihr} mit {der Stelle bei} auf mich zugekommen {sind|bist|seid}.',
        'Vielen Dank, dass {Sie|du|ihr} auf mich zugekommen {sind|bist|seid}.',
      ],
      [
        'Herzlichen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei}. Es freut mich, dass {Sie|du|ihr} dabei an mich gedacht {haben|hast|habt}.',
        'Herzlichen Dank für {Ihre|deine|eure} Nachricht. Es freut mich, dass {Sie|du|ihr} an mich gedacht {haben|hast|habt}.',
      ],
      [
        'Danke, dass {Sie|du|ihr} für {die Stelle bei} an mich gedacht und mir geschrieben {haben|hast|habt}.',
        'Danke, dass {Sie|du|ihr} an mich gedacht und mir geschrieben {haben|hast|habt}.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Vielen Dank für das Gespräch über {die Stelle} und für {die weitere Einladung}.',
        '{?invited}Vielen Dank für das Gespräch und für {die weitere Einladung}.',
        'Vielen Dank für das Gespräch über {die Stelle} und für {Ihr|dein|euer} Interesse.',
        'Vielen Dank für das Gespräch und für {Ihr|dein|euer} Interesse.',
      ],
      [
        'Herzlichen Dank, dass wir über {die Stelle} sprechen konnten, und für {Ihr|dein|euer} Interesse.',
        'Herzlichen Dank, dass wir sprechen konnten, und für {Ihr|dein|euer} Interesse.',
      ],
      'Danke für unser Gespräch und für {Ihr|dein|euer} Interesse.',
    ],
    'gratitude/enthusiasm': [
      [
        'Vielen Dank für die freundlichen Worte über meine Arbeit und {Ihre|deine|eure} Nachricht zu {der Stelle}.',
        'Vielen Dank für die freundlichen Worte über meine Arbeit und {Ihr|dein|euer} Interesse.',
      ],
      'Danke für {Ihre|deine|eure} Nachricht und die freundlichen Worte zu meiner Arbeit.',
      'Herzlichen Dank für das, was {Sie|du|ihr} über meine Arbeit geschrieben {haben|hast|habt}.',
    ],
    'gratitude/brief': [
      ['Vielen Dank für {die kurze Einladung zur Stelle}.', 'Vielen Dank für {die Einladung}.'],
      'Danke für {Ihre|deine|eure} Nachricht und {die Einladung}.',
      'Herzlichen Dank für {die Einladung} und {Ihr|dein|euer} Interesse.',
      'Besten Dank für die Einladung.',
    ],
    'gratitude/brief-message': [
      [
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse.',
      ],
      'Danke, dass {Sie|du|ihr} mir geschrieben {haben|hast|habt}.',
      '{Ihre|Deine|Eure} Nachricht und {Ihr|dein|euer} Interesse weiß ich zu schätzen; danke dafür.',
    ],
    'gratitude/again': [
      'Vielen Dank, dass {Sie sich|du dich|ihr euch} noch einmal gemeldet {haben|hast|habt}. {Ihr|Dein|Euer} Interesse weiß ich zu schätzen.',
      'Danke für {Ihre|deine|eure} erneute Nachricht und {Ihr|dein|euer} Interesse.',
      'Es ist freundlich von {Ihnen|dir|euch}, noch einmal nachzufragen. Herzlichen Dank dafür.',
    ],
    'gratitude/message': [
      [
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei}.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht.',
      ],
      ['Danke für den Hinweis auf {die Stelle bei}.', 'Danke für den Hinweis.'],
      [
        'Herzlichen Dank, dass {Sie|du|ihr} mir wegen {der Stelle bei} geschrieben {haben|hast|habt}.',
        'Herzlichen Dank, dass {Sie|du|ihr} mir geschrieben {haben|hast|habt}.',
      ],
    ],
    'lateness/apology': [
      'Bitte {entschuldigen Sie|entschuldige|entschuldigt} meine späte Antwort.',
      'Es tut mir leid, dass meine Antwort erst jetzt kommt.',
      'Bitte {entschuldigen Sie|entschuldige|entschuldigt}, dass ich erst jetzt antworte.',
    ],
    'specific/appeal': [
      'Besonders angesprochen hat mich {specific}.',
      'Am meisten gefallen hat mir {specific}.',
      'Vor allem {specific} hat mich angesprochen.',
    ],
    'specific/called': ['Danke auch für das Telefonat.'],
    'specific/apologised': ['Eine Entschuldigung ist wirklich nicht nötig.'],
    'specific/moved': ['Danke auch, dass {Sie sich|du dich|ihr euch} um einen neuen Termin bemüht {haben|hast|habt}.'],
    'specific/praised': ['Danke auch für die freundlichen Worte.'],
    'specific/travel': ['Danke auch für das Angebot, die Reisekosten zu übernehmen.'],
    'specific/frank': ['{Ihre|Deine|Eure} Offenheit weiß ich zu schätzen.'],
    'specific/flexible': ['Danke auch für {Ihr|dein|euer} Entgegenkommen beim Termin.'],
    'specific/culture': [
      'Was ich über {die company} erfahren habe, hat mir gefallen, besonders {specific}.',
      'Bei {der company} hat mich vor allem {specific} beeindruckt.',
      'Von {der company} ist mir besonders eines in Erinnerung geblieben: {specific}.',
    ],
    'specific/their-words': [
      'In {Ihrer|deiner|eurer} Nachricht hat mich ein Punkt besonders angesprochen: {specific}.',
      'Ein Punkt in {Ihrer|deiner|eurer} Nachricht hat mich neugierig gemacht: {specific}.',
      'Gefallen hat mir in {Ihrer|deiner|eurer} Nachricht vor allem {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Daher ziehe ich meine Bewerbung zurück{und also}.',
        '{?reason}Daher ziehe ich mich aus {dem Verfahren} zurück{und also}.',
        '{?reason}Daher stehe ich leider nicht zur Verfügung{und also}.',
        '{?casual}{?applied}Ich habe mich allerdings entschieden, meine Bewerbung{als Rolle} zurückzuziehen{und somit}.',
        '{?interviewed}Ich habe mich {jedoch|aber} entschieden, mich aus dem Auswahlverfahren zurückzuziehen{und somit}.',
        '{?applied}Ich habe mich {jedoch|aber} entschieden, meine Bewerbung zurückzuziehen{und somit}.',
        'Ich habe mich {jedoch|aber} entschieden, mich aus {dem Verfahren} zurückzuziehen{und somit}.',
        'Ich habe mich {jedoch|aber} gegen die Stelle entschieden{und kurz}.',
      ],
      [
        '{?reason}Aus diesem Grund ziehe ich mich aus {dem Verfahren} zurück{und also}.',
        '{?reason}Aus diesem Grund stehe ich leider nicht zur Verfügung{und also}.',
        'Ich ziehe mich {jedoch|aber} aus {dem Verfahren} zurück{und kurz}.',
        'Für die Stelle möchte ich {Ihnen|dir|euch} {jedoch|aber} absagen.',
      ],
      [
        '{?reason}Deshalb möchte ich {Ihnen|dir|euch} absagen.',
        'Ich habe mich entschieden, {Ihnen|dir|euch} abzusagen.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Daher möchte ich zurzeit nicht an einem Auswahlverfahren teilnehmen{und also}.',
        'Zurzeit möchte ich {jedoch|aber} nicht an einem Auswahlverfahren teilnehmen{und kurz}.',
      ],
      [
        '{?reason}Deshalb möchte ich {Ihnen|dir|euch} im Moment absagen.',
        'Im Moment möchte ich {Ihnen|dir|euch} {jedoch|aber} absagen.',
      ],
      [
        '{?reason}Aus diesem Grund möchte ich am Auswahlverfahren zurzeit nicht weiter teilnehmen.',
        'Am Auswahlverfahren möchte ich zurzeit {jedoch|aber} nicht weiter teilnehmen.',
      ],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Daher ziehe ich meine Bewerbung zurück und muss {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Daher ziehe ich mich aus {dem Verfahren} zurück und muss {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Daher stehe ich nicht zur Verfügung und muss {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?applied}Ich habe mich {jedoch|aber} entschieden, meine Bewerbung zurückzuziehen. Deshalb muss ich {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Ich habe mich {jedoch|aber} entschieden, mich aus {dem Verfahren} zurückzuziehen. Deshalb muss ich {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Ich habe mich {jedoch|aber} gegen die Stelle entschieden. Deshalb muss ich {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
      ],
      [
        '{?reason}Aus diesem Grund muss ich {unser Gespräch am} leider absagen und ziehe mich aus {dem Verfahren} zurück. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Aus diesem Grund muss ich {unser Gespräch am} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Leider muss ich {unser Gespräch am} absagen, weil ich mich aus {dem Verfahren} zurückziehe. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Leider muss ich {unser Gespräch am} absagen, weil ich mich gegen die Stelle entschieden habe. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
      ],
      [
        '{?reason}Deshalb sage ich {unser Gespräch am} ab und möchte mich zurückziehen. Es tut mir leid, wenn {Ihnen|dir|euch} das Umstände macht.',
        'Ich ziehe mich aus {dem Verfahren} zurück und sage {unser Gespräch am} daher ab. Es tut mir leid, wenn {Ihnen|dir|euch} das Umstände macht.',
        'Ich habe mich gegen die Stelle entschieden und sage {unser Gespräch am} daher ab. Es tut mir leid, wenn {Ihnen|dir|euch} das Umstände macht.',
      ],
    ],
    'decision/cancel-brief': [
      [
        `{?reason}Daher muss ich {unseren Termin am} leider absagen. ${viel}!`,
        `{?applied}Leider muss ich {unseren Termin am} absagen und ziehe meine Bewerbung zurück. ${viel}!`,
        `Leider muss ich {unseren Termin am} absagen, weil ich mich aus {dem Verfahren} zurückziehe. ${viel}!`,
        `Leider muss ich {unseren Termin am} absagen, weil ich mich gegen die Stelle entschieden habe. ${viel}!`,
      ],
      [
        '{?reason}Aus diesem Grund muss ich {unseren Termin am} leider absagen. Viel Erfolg bei der Auswahl!',
        'Ich ziehe mich {jedoch|aber} aus {dem Verfahren} zurück und muss {unseren Termin am} leider absagen. Viel Erfolg bei der Auswahl!',
        'Ich habe mich {jedoch|aber} gegen die Stelle entschieden und muss {unseren Termin am} leider absagen. Viel Erfolg bei der Auswahl!',
      ],
      [
        `{?reason}Deshalb muss ich {unseren Termin am} leider absagen. ${viel}!`,
        `Leider muss ich {unseren Termin am} absagen und ziehe mich zurück. ${viel}!`,
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Auf ein zeitversetztes Videointerview möchte ich lieber verzichten.',
        '{?take-home}Auf eine unbezahlte Aufgabe möchte ich lieber verzichten.',
        'Auf diesen Schritt möchte ich lieber verzichten.',
      ],
      [
        '{?one-way}Ein zeitversetztes Interview ist leider nichts für mich.',
        '{?take-home}Unbezahlte Aufgaben sind leider nichts für mich.',
        'Dieser Schritt ist leider nichts für mich.',
      ],
      [
        '{?one-way}Ich möchte an einem zeitversetzten Videointerview nicht teilnehmen.',
        '{?take-home}Ich möchte im Auswahlverfahren keine unbezahlte Aufgabe übernehmen.',
        'Ich möchte diesen Schritt nicht gehen.',
      ],
    ],
    'decision/brief': [
      [
        `{?reason}{?applied}Daher ziehe ich meine Bewerbung zurück{und also}. ${viel}!`,
        `{?reason}Daher ziehe ich mich aus {dem Verfahren} zurück{und also}. ${viel}!`,
        `{?reason}Daher stehe ich leider nicht zur Verfügung{und also}. ${viel}!`,
        `{?applied}Ich ziehe meine Bewerbung {jedoch|aber} zurück{und kurz}; ich wünsche {Ihnen|dir|euch} ${erfolg}.`,
        `Ich ziehe mich {jedoch|aber} aus {dem Verfahren} zurück{und kurz}; ich wünsche {Ihnen|dir|euch} ${erfolg}.`,
        `Ich habe mich {jedoch|aber} gegen die Stelle entschieden{und kurz}; ich wünsche {Ihnen|dir|euch} ${erfolg}.`,
      ],
      [
        '{?reason}Aus diesem Grund stehe ich leider nicht zur Verfügung{und also}. Viel Erfolg bei der Auswahl!',
        'Für die Stelle möchte ich {Ihnen|dir|euch} {jedoch|aber} absagen. Viel Erfolg bei der Auswahl!',
      ],
      [
        `{?reason}Deshalb möchte ich {Ihnen|dir|euch} absagen. ${viel}!`,
        `Ich habe mich entschieden, {Ihnen|dir|euch} abzusagen. ${viel}!`,
      ],
    ],
    'decision/second-no': [
      'Es bleibt {jedoch|aber} bei meiner Absage.',
      'Ich bleibe {jedoch|aber} bei meiner Entscheidung und bitte um {Ihr|dein|euer} Verständnis.',
      'Meine Entscheidung ist {jedoch|aber} dieselbe geblieben.',
    ],
    'decision/bulk': [
      'Für diese Stelle möchte ich absagen, wollte {Ihre|deine|eure} Nachricht aber nicht unbeantwortet lassen.',
      'Ich habe mich dagegen entschieden, wollte {Sie|dich|euch} aber nicht ohne Antwort lassen.',
      'Bei dieser Stelle sage ich ab, wollte {Ihnen|dir|euch} aber kurz Bescheid geben.',
    ],
    'reason/other-offer': [
      'Inzwischen habe ich eine andere Stelle angenommen.',
      'Für eine andere Stelle habe ich bereits zugesagt.',
      'Ich trete eine andere Stelle an.',
    ],
    'reason/other-offer-since': [
      'Seit unserem letzten Kontakt habe ich eine andere Stelle angenommen.',
      'In der Zwischenzeit habe ich für eine andere Stelle zugesagt.',
      'Ich habe inzwischen eine andere Stelle angenommen.',
    ],
    'reason/other-path': [
      'Inzwischen habe ich eine Stelle in einem anderen Bereich angenommen.',
      'In einem anderen Bereich habe ich bereits eine Stelle angenommen.',
      'Beruflich wechsle ich in einen anderen Bereich und habe dort eine Stelle angenommen.',
    ],
    'reason/not-a-fit': [
      'Meine beruflichen Ziele gehen in eine andere Richtung.',
      'Beruflich habe ich mir {jedoch|aber} etwas anderes vorgenommen.',
      'Ich suche eine Aufgabe, die näher an meinen Zielen liegt.',
    ],
    'reason/current-role': [
      'Ich möchte mich ganz auf meine jetzige Stelle konzentrieren.',
      'Meine jetzige Stelle nimmt mich {jedoch|aber} ganz in Anspruch.',
      'In meiner jetzigen Stelle habe ich Aufgaben, denen ich mich ganz widmen möchte.',
    ],
    'reason/project-deadline': [
      'Ich {bin|stecke} gerade in der Schlussphase eines Projekts.',
      'Ein Projekt mit festem Abgabetermin nimmt mich ganz in Anspruch.',
      'Das Projekt, an dem ich arbeite, steht kurz vor dem Abschluss und hat für mich Vorrang.',
    ],
    'reason/personal': [
      'Aus persönlichen Gründen muss ich anderem den Vorrang geben.',
      'Persönliche Verpflichtungen haben für mich {jedoch|aber} Vorrang.',
      'Ich habe persönliche Verpflichtungen, die vorgehen.',
    ],
    'reason/change-of-direction': [
      'Ich orientiere mich gerade beruflich neu.',
      'Beruflich schlage ich eine andere Richtung ein.',
      'Ich wechsle in ein anderes Berufsfeld.',
    ],
    'limitation/confirmed': [
      'Leider muss ich unseren Termin {am Datum} verschieben, möchte aber weiterhin gern mit {Ihnen|dir|euch} sprechen.',
      'Unseren Termin {am Datum} muss ich leider verschieben.',
      'Bei mir hat sich etwas geändert, sodass ich unseren Termin {am Datum} leider nicht wahrnehmen kann.',
    ],
    'limitation/date': [
      'Ich würde gern teilnehmen, bin {am Datum} aber leider verhindert.',
      'An dem Gespräch habe ich Interesse, den Termin {am Datum} kann ich jedoch leider nicht wahrnehmen.',
      '{Am Datum} bin ich leider verhindert, würde aber sehr gern mit {Ihnen|dir|euch} sprechen.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Ich würde gern teilnehmen, kann aber leider keinen der vorgeschlagenen Termine wahrnehmen.',
        'Ich würde gern teilnehmen und möchte {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
      [
        '{?several-dates}An einem Gespräch habe ich Interesse, leider passt mir aber keiner der vorgeschlagenen Termine.',
        'Ich spreche gern mit {Ihnen|dir|euch}, der vorgesehene Termin passt mir aber leider nicht.',
      ],
      [
        '{?several-dates}Gern spreche ich mit {Ihnen|dir|euch}, nur passt mir leider keiner der vorgeschlagenen Termine.',
        'Gern spreche ich mit {Ihnen|dir|euch}, würde {Sie|dich|euch} aber bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Wegen einer Projektabgabe bin ich {am Datum} leider verhindert.',
        'Wegen einer Projektabgabe möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Kurz vor einer Projektabgabe kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Kurz vor einer Projektabgabe passt mir der vorgesehene Termin leider nicht.',
      ],
      [
        'Da ich ein Projekt fertigstellen muss, bin ich {am Datum} leider verhindert.',
        'Da ich ein Projekt fertigstellen muss, möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/personal': [
      [
        'Aus persönlichen Gründen bin ich {am Datum} leider verhindert.',
        'Aus persönlichen Gründen möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Wegen einer persönlichen Verpflichtung kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Wegen einer persönlichen Verpflichtung passt mir der vorgesehene Termin leider nicht.',
      ],
      [
        'Ich würde gern teilnehmen, bin {am Datum} aus persönlichen Gründen aber leider verhindert.',
        'Ich würde gern teilnehmen, möchte {Sie|dich|euch} aus persönlichen Gründen aber bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/work': [
      [
        'Wegen beruflicher Verpflichtungen bin ich {am Datum} leider verhindert.',
        'Wegen beruflicher Verpflichtungen möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
      ['{Am Datum} muss ich leider arbeiten.', 'Wegen meiner Arbeit passt mir der vorgesehene Termin leider nicht.'],
      [
        'Ich würde gern teilnehmen, bin {am Datum} aber leider beruflich verhindert.',
        'Ich würde gern teilnehmen, möchte {Sie|dich|euch} wegen meiner Arbeit aber bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/recording': [
      'Ich würde gern teilnehmen, aber lieber nicht an einem zeitversetzten Videointerview.',
      'Die Stelle interessiert mich; statt der Aufzeichnung würde ich aber gern direkt mit {Ihnen|dir|euch} sprechen.',
      'Lieber als mich aufzuzeichnen, würde ich direkt mit {Ihnen|dir|euch} sprechen.',
    ],
    'limitation/commitment': [
      [
        'Ich habe {am Datum} leider bereits eine andere Verpflichtung.',
        'Ich habe bereits eine andere Verpflichtung und möchte {Sie|dich|euch} deshalb bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Wegen eines früher vereinbarten Termins bin ich {am Datum} leider verhindert.',
        'Wegen eines früher vereinbarten Termins möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Ein anderer Termin steht schon fest, deshalb kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Ein anderer Termin steht schon fest, deshalb passt mir der vorgesehene Termin leider nicht.',
      ],
    ],
    'limitation/travelling': [
      [
        '{Am Datum} bin ich auf Reisen und daher leider verhindert.',
        'Ich bin auf Reisen und möchte {Sie|dich|euch} deshalb bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Wegen einer Reise kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Wegen einer Reise passt mir der vorgesehene Termin leider nicht.',
      ],
      [
        'Da ich unterwegs sein werde, bin ich {am Datum} leider verhindert.',
        'Da ich unterwegs sein werde, möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'urgency/deadline': [
      'Ich weiß, dass {Sie|du|ihr} {bis zur Frist} Bescheid {brauchen|brauchst|braucht}.',
      'Dass {Sie|du|ihr} {bis zur Frist} eine Antwort {brauchen|brauchst|braucht}, habe ich gesehen.',
      'Mir ist bekannt, dass {Sie|du|ihr} {bis zur Frist} planen {müssen|musst|müsst}.',
    ],
    'urgency/before-deadline': [
      'Da {Sie|du|ihr} {bis zur Frist} eine Antwort {brauchen|brauchst|braucht}, melde ich mich schon heute.',
      '{Sie haben|Du hast|Ihr habt} um eine Antwort {bis zur Frist} gebeten; deshalb melde ich mich heute.',
      'Weil {Sie|du|ihr} {bis zur Frist} eine Rückmeldung {brauchen|brauchst|braucht}, schreibe ich {Ihnen|dir|euch} heute.',
    ],
    'alternative/times': [
      ['{?one-slot}Ginge es stattdessen am {slots}?', 'Wäre stattdessen einer dieser Termine möglich{jeweils}?{slots}'],
      ['{?one-slot}Zeit hätte ich am {slots}.', 'Zu diesen Terminen hätte ich Zeit{jeweils}:{slots}'],
      [
        '{?one-slot}Möglich wäre mir ein Gespräch am {slots}.',
        'Könnten wir zu einem dieser Termine miteinander sprechen{jeweils}?{slots}',
      ],
    ],
    'alternative/check-in': [
      'Könnten wir zum ersten dieser Termine kurz telefonieren und {zum zweiten} ausführlicher sprechen?{slots ohne Dauer}',
      'Vielleicht beginnen wir mit einem kurzen Telefonat und sprechen später ausführlicher, zum Beispiel so:{slots ohne Dauer}',
      'Zum ersten Termin könnten wir kurz telefonieren, {zum zweiten} länger sprechen:{slots ohne Dauer}',
    ],
    'alternative/format': [
      ['{?slots}Wir können gern auch {am Telefon} sprechen.', 'Wäre stattdessen {ein Telefonat} möglich?'],
      'Gern spreche ich auch {am Telefon} mit {Ihnen|dir|euch}.',
      'Ein Gespräch {am Telefon} könnte ich leicht einrichten.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Auch ein kürzeres Gespräch von {minutes} wäre für mich in Ordnung.',
        '{?other-format}Mir reichen {minutes}.',
        'Wäre stattdessen ein kürzeres Gespräch von {minutes} möglich?',
      ],
      'Wenn {minutes} reichen, könnte ich das leichter einrichten.',
      'Es würde mir helfen, wenn wir mit {minutes} auskämen.',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}Bitte {geben Sie|gib|gebt} mir Bescheid, ob {Ihnen|dir|euch} der Termin passt.',
        '{?slots}Bitte {geben Sie|gib|gebt} mir Bescheid, ob {Ihnen|dir|euch} das so passt.',
        'Wann passt es {Ihnen|dir|euch}?',
      ],
      'Ich richte mich dabei gern nach {Ihnen|dir|euch}.',
      'Ich hoffe, das lässt sich mit {Ihren|deinen|euren} Plänen vereinbaren.',
    ],
    'alternative/your-times': [
      '{Könnten Sie|Könntest du|Könntet ihr} mir andere Termine nennen, die {Ihnen|dir|euch} passen?',
      'Wenn {Sie|du|ihr} mir einen anderen Termin {vorschlagen|vorschlägst|vorschlagt}, richte ich mich gern danach.',
      'Welche anderen Zeiten {kämen für Sie|kämen für dich|kämen für euch} infrage?',
    ],
    'alternative/live': [
      'Ein direktes Gespräch am Telefon oder per Video führe ich stattdessen sehr gern.',
      'Zu einem direkten Gespräch am Telefon oder per Video bin ich gern bereit.',
      'Ein kurzes Telefonat oder Videogespräch wäre mir dagegen sehr recht.',
    ],
    'alternative/past-work': [
      'Wie ich an die Aufgabe herangehen würde, erkläre ich {Ihnen|dir|euch} stattdessen gern in einem Gespräch.',
      'Über die Aufgabe spreche ich stattdessen gern ausführlich mit {Ihnen|dir|euch}.',
      'Wie ich arbeite, zeige ich {Ihnen|dir|euch} gern in einem Gespräch.',
    ],
    'benefit/free-the-time': [
      [
        'Den Termin {am Datum} {brauchen Sie|brauchst du|braucht ihr} nicht für mich freizuhalten.',
        '{Sie brauchen|Du brauchst|Ihr braucht} für mich also keinen Termin freizuhalten.',
      ],
      ['Der Termin {am Datum} wird damit frei.', 'Der Termin wird damit frei.'],
      ['So wird der Termin {am Datum} für jemand anderen frei.', 'So wird der Termin für jemand anderen frei.'],
    ],
    'benefit/room-for-others': ['So kann jemand anderes zum Zug kommen.'],
    'regards/client': [
      [
        'Bitte {geben Sie|gib|gebt} {dem Kunden} Bescheid und {danken Sie|danke|dankt} {den anderen} in meinem Namen.',
        'Bitte {richten Sie|richte|richtet} {dem Kunden} meinen Dank aus.',
        'Bitte {richten Sie|richte|richtet} auch dem Unternehmen meinen Dank aus.',
      ],
      [
        'Auch {dem Kunden} danke ich für das Interesse; bitte {geben Sie|gib|gebt} das weiter.',
        'Auch dem Unternehmen danke ich für das Interesse; bitte {geben Sie|gib|gebt} das weiter.',
      ],
    ],
    'regards/others': [
      'Bitte {richten Sie|richte|richtet} {den anderen} meinen Dank aus.',
      'Auch {den anderen} danke ich herzlich.',
      'Mein Dank gilt auch {den anderen}.',
    ],
    'door/stay-in-touch': [
      'Ich würde mich freuen, wenn wir in Kontakt bleiben.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Verbindung; vielleicht ergibt sich später eine andere Gelegenheit.',
      'Vielleicht ergibt sich später etwas anderes; bis dahin bleibe ich gern mit {Ihnen|dir|euch} in Kontakt.',
    ],
    'door/another-role': [
      'Sollte später eine andere Stelle frei werden, die zu mir passt, freue ich mich über {Ihre|deine|eure} Nachricht.',
      'Wenn {Sie|du|ihr} künftig eine andere Stelle zu besetzen {haben|hast|habt}, {schreiben Sie|schreib|schreibt} mir gern.',
      'Über Hinweise auf andere Stellen freue ich mich auch später.',
    ],
    'door/collaboration': [
      'Vielleicht ergibt sich später einmal eine Gelegenheit, bei etwas anderem zusammenzuarbeiten; das würde mich freuen.',
      'Über eine Zusammenarbeit bei anderer Gelegenheit würde ich mich freuen.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Verbindung; vielleicht arbeiten wir später einmal an etwas anderem zusammen.',
    ],
    'door/revisit': [
      'In einigen Monaten kann meine Situation anders aussehen; dann spreche ich gern mit {Ihnen|dir|euch} über offene Stellen.',
      'Wenn später etwas frei wird, {melden Sie sich|melde dich|meldet euch} gern wieder.',
      'Für ein Gespräch über künftige Stellen bin ich in einigen Monaten wieder offen.',
    ],
    'door/brief': [
      'Über Hinweise auf andere Stellen freue ich mich auch später.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Kontakt.',
      '{Denken Sie|Denk|Denkt} gern wieder an mich, wenn etwas anderes frei wird.',
    ],
    'door/no-contact': [
      'Weitere Stellen {brauchen Sie|brauchst du|braucht ihr} mir nicht zu schicken; vielen Dank für {Ihr|dein|euer} Verständnis.',
      'Über andere Stellen {brauchen Sie|brauchst du|braucht ihr} mir künftig nicht zu schreiben, vielen Dank.',
    ],
    'referral/colleague': [
      [
        'Vielleicht {möchten Sie|möchtest du|möchtet ihr} mit {colleague} sprechen ({about}). Ich habe vorher gefragt, ob ich den Namen weitergeben darf.',
        'Vielleicht {möchten Sie|möchtest du|möchtet ihr} mit {colleague} sprechen. Ich habe vorher gefragt, ob ich den Namen weitergeben darf.',
      ],
      [
        'Gern weise ich {Sie|dich|euch} auf {colleague} hin ({about}); ich habe vorher gefragt.',
        'Gern weise ich {Sie|dich|euch} auf {colleague} hin; ich habe vorher gefragt.',
      ],
    ],
    'referral/someone': [
      'Wenn mir jemand Passendes einfällt, gebe ich {Ihnen|dir|euch} gern Bescheid.',
      'Falls ich jemanden finde, der zu der Stelle passt, melde ich mich gern.',
      'Ich höre mich gern um, ob jemand für die Stelle infrage kommt.',
    ],
    'referral/pass-on': [
      'Wenn es {Ihnen|dir|euch} hilft, gebe ich die Ausschreibung gern in meinem Umfeld weiter.',
      'Gern erzähle ich Bekannten von der Stelle, wenn {Sie|du|ihr} das {möchten|möchtest|möchtet}.',
      'Ich leite die Ausschreibung auf Wunsch gern weiter.',
    ],
    'closing/wish-and-door': [
      'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Besetzung der Stelle und würde mich freuen, wenn wir in Kontakt bleiben.',
      `Ich wünsche {Ihnen|dir|euch} ${erfolg} und würde mich freuen, bei anderer Gelegenheit von {Ihnen|dir|euch} zu hören.`,
      'Viel Erfolg bei der Auswahl; vielleicht ergibt sich später einmal eine andere Gelegenheit.',
    ],
    'closing/wish': [
      [
        '{?casual}Ich wünsche {Ihnen|dir und dem Team|euch} viel Erfolg bei der Suche!',
        'Ich hoffe, Sie können {den Termin} noch an jemand anderen vergeben, und wünsche Ihnen viel Erfolg bei der Suche.',
        'Ich hoffe, {Sie finden|du findest|ihr findet} bald die richtige Person für die Stelle, und wünsche {Ihnen|dir|euch} alles Gute.',
      ],
      'Nochmals vielen Dank für {Ihre|deine|eure} Zeit. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      `${viel}!`,
    ],
    'closing/team': [
      `Ich wünsche {Ihnen und dem ganzen Team|dir und dem ganzen Team|euch allen|Ihnen allen} ${erfolg}.`,
      'Nochmals vielen Dank für {Ihre|deine|eure} Zeit; {Ihnen und dem Team|dir und dem Team|euch allen|Ihnen allen} wünsche ich viel Erfolg bei der Suche.',
      'Alles Gute {für Sie und das Team|für dich und das Team|für euch alle|für Sie alle} und viel Erfolg bei der Auswahl.',
    ],
    'closing/interviewer': [
      'Ich danke {Ihnen|dir|euch} nochmals für {Ihre|deine|eure} Zeit und Mühe und wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
      '{Ihre|Deine|Eure} Mühe weiß ich zu schätzen; für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Vielen Dank noch einmal für das Gespräch; ich wünsche {Ihnen|dir|euch} alles Gute für die Suche.',
    ],
    'closing/understanding': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      `Ich hoffe auf {Ihr|dein|euer} Verständnis und wünsche {Ihnen|dir|euch} ${erfolg}.`,
      'Danke für {Ihr|dein|euer} Verständnis. Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Auswahl.',
    ],
    'closing/success': [
      'Ich wünsche {Ihnen|dir|euch} viel Erfolg und eine gute Hand bei der Auswahl.',
      'Für die Suche und darüber hinaus wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Alles Gute für die Suche und weiterhin viel Erfolg.',
    ],
    'closing/brief': [
      `Ich wünsche {Ihnen|dir|euch} ${erfolg}.`,
      `${viel}!`,
      'Ich hoffe, {Sie finden|du findest|ihr findet} bald die richtige Person für die Stelle.',
    ],
    'closing/looking-forward': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Ich freue mich auf unser Gespräch.',
      'Ich freue mich auf das Gespräch und danke {Ihnen|dir|euch} für {Ihr|dein|euer} Verständnis.',
      'Danke für {Ihr|dein|euer} Verständnis. Ich freue mich darauf, mit {Ihnen|dir|euch} zu sprechen.',
    ],
    'closing/understanding-move': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis.',
      'Für {Ihr|dein|euer} Verständnis danke ich {Ihnen|dir|euch} herzlich.',
      'Es wäre schön, wenn sich das einrichten lässt.',
    ],
    'closing/open-answer': [
      'Wenn das nicht geht, verstehe ich das gut. Ich freue mich auf {Ihre|deine|eure} Antwort.',
      'Ist das bei {Ihnen|dir|euch} nicht vorgesehen, verstehe ich das. Über eine kurze Rückmeldung freue ich mich.',
      'Ich würde mich freuen, wenn das möglich ist. Bitte {geben Sie|gib|gebt} mir kurz Bescheid.',
    ],
    'closing/second-no': [
      'Ich hoffe, {Sie finden|du findest|ihr findet} bald die richtige Person für die Stelle.',
      `${viel}!`,
      'Alles Gute für die Suche.',
    ],
    'closing/bulk': [
      'Viel Erfolg bei der Suche.',
      'Für die Suche alles Gute.',
      'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
    ],
  },
};
