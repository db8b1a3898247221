import type { Phrases } from '../phrases';
import { forms } from './forms';
import { swiss } from './swiss';

/** Deutsch: Sie und du, ohne Geschlecht der schreibenden Person; die Stelle steht als „die Stelle als …". */
export const phrases: Phrases = {
  forms,
  between: ' ',
  subject: 'Ihre Einladung zum Gespräch',
  respell: swiss,
  // Nach dem Komma der Anrede geht es klein weiter, außer mit Hauptwörtern und der Höflichkeitsform.
  afterGreeting: (sentence) =>
    /^(?:Vielen|Herzlichen|Besten|Danke|Dass|Für|Nach|Es|Über|Ich|Das|Die|Der|Mit|Wenn|Leider|Zum|Schön|Haben|Hab|Gern|Bitte|Dein|Deine|Euer|Eure|Deshalb)[\s,]/.test(
      sentence,
    )
      ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
      : sentence,
  decides: [
    'entschieden',
    'nicht weiterverfolgen',
    'nicht weiterzuverfolgen',
    'verfolge das nicht',
    'verfolge diese möglichkeit nicht',
    'ziehe ich meine bewerbung',
    'abstand',
    'absagen',
    'sage unseren',
    'sage ich unser',
    'meiner absage',
    'nicht teilnehmen',
    'nicht annehmen',
    'teilnahme am auswahlverfahren',
    'mich aus dem auswahlverfahren',
    'nicht aufnehmen',
    'nicht übernehmen',
    'nicht unbezahlt',
    'nicht fortzusetzen',
    'zurückzuziehen',
    'ziehe ich hiermit zurück',
  ],
  limits: [
    'leider nicht',
    'nicht möglich',
    'verhindert',
    'keinen der vorgeschlagenen',
    'keiner der vorgeschlagenen',
    'andere lösung',
    'anders planen',
    'anderen termin',
    'schwierig',
    'verschieben',
    'nicht einhalten',
  ],
  thanks: ['dank', 'zu schätzen'],
  thankedFor: ['einladung', 'nachricht', 'zeit', 'interesse', 'gespräch', 'bewerbung', 'vertrauen', 'verständnis'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Danke für {die Einladung} und dafür, dass du mich für {die kurze Stelle} in Betracht ziehst.',
        '{?casual}{?invited}Danke für {die Einladung} und für dein Interesse.',
        '{?invited}Vielen Dank für {die Einladung} und dafür, dass {Sie|du|ihr} mich für {die Stelle bei} in Betracht {ziehen|ziehst|zieht}.',
        '{?invited}Vielen Dank für {die Einladung} und für {Ihr|dein|euer} Interesse an meinem Profil.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei} und für {Ihr|dein|euer} Interesse an meinem Profil.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und für {Ihr|dein|euer} Interesse an meinem Profil.',
      ],
      [
        '{?invited}Herzlichen Dank für {Ihr|dein|euer} Interesse an meinem Profil und für {die Einladung}.',
        'Herzlichen Dank für {Ihr|dein|euer} Interesse und für den Hinweis auf {die Stelle bei}.',
        'Herzlichen Dank für {Ihr|dein|euer} Interesse und für {Ihre|deine|eure} Nachricht.',
      ],
      [
        '{?invited}Dass {Sie|du|ihr} mich für {die Stelle bei} in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen. Danke für {die Einladung}.',
        '{?invited}Dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen. Danke für {die Einladung}.',
        '{Ihre|Deine|Eure} Nachricht zu {der Stelle bei} weiß ich zu schätzen. Danke, dass {Sie|du|ihr} mich dafür in Betracht {ziehen|ziehst|zieht}.',
        '{Ihre|Deine|Eure} Nachricht weiß ich zu schätzen. Danke, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}.',
      ],
    ],
    'gratitude/agency': [
      [
        'Vielen Dank, dass {Sie|du|ihr} mir {die Stelle bei} vorgestellt {haben|hast|habt}, und für {die Einladung}.',
        'Vielen Dank für {Ihre|deine|eure} Vermittlung und für {die Einladung}.',
      ],
      [
        'Herzlichen Dank für {die Einladung} und {Ihre|deine|eure} Vermittlung bei {der Stelle bei}.',
        'Herzlichen Dank für {die Einladung} und {Ihre|deine|eure} Vermittlung.',
      ],
      'Danke für {die Einladung}; {Ihre|deine|eure} Vermittlung weiß ich zu schätzen.',
    ],
    'gratitude/application': [
      [
        '{?invited}Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung um {die Stelle bei} und für {die Einladung}.',
        '{?invited}Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung und für {die Einladung}.',
        'Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung um {die Stelle bei} und für {Ihre|deine|eure} Nachricht.',
        'Vielen Dank für {Ihr|dein|euer} Interesse an meiner Bewerbung und für {Ihre|deine|eure} Nachricht.',
      ],
      [
        '{?invited}Herzlichen Dank für {die Einladung}. Es freut mich, dass meine Bewerbung um {die Stelle bei} {Ihr|dein|euer} Interesse geweckt hat.',
        '{?invited}Herzlichen Dank für {die Einladung}. Es freut mich, dass meine Bewerbung {Ihr|dein|euer} Interesse geweckt hat.',
        'Herzlichen Dank, dass {Sie|du|ihr} mir zu meiner Bewerbung um {die Stelle bei} geschrieben {haben|hast|habt}.',
        'Herzlichen Dank, dass {Sie|du|ihr} mir zu meiner Bewerbung geschrieben {haben|hast|habt}.',
      ],
      [
        '{?invited}Danke für {die Einladung}. Dass {Sie|du|ihr} meine Bewerbung um {die Stelle bei} in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen.',
        '{?invited}Danke für {die Einladung}. Dass {Sie|du|ihr} meine Bewerbung in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen.',
        'Danke für {Ihre|deine|eure} Nachricht. Dass {Sie|du|ihr} meine Bewerbung um {die Stelle bei} in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen.',
        'Danke für {Ihre|deine|eure} Nachricht. Dass {Sie|du|ihr} meine Bewerbung in Betracht {ziehen|ziehst|zieht}, weiß ich zu schätzen.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Vielen Dank, dass {Sie|du|ihr} bei {der Stelle bei} an mich gedacht {haben|hast|habt}, und für {die Einladung}.',
        '{?invited}Vielen Dank, dass {Sie|du|ihr} an mich gedacht {haben|hast|habt}, und für {die Einladung}.',
        'Vielen Dank, dass {Sie|du|ihr} mit {der Stelle bei} auf mich zugekommen {sind|bist|seid} und mich dafür in Betracht {ziehen|ziehst|zieht}.',
        'Vielen Dank, dass {Sie|du|ihr} auf mich zugekommen {sind|bist|seid} und mich für diese Aufgabe in Betracht {ziehen|ziehst|zieht}.',
      ],
      [
        'Herzlichen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei}. Es freut mich, dass {Sie|du|ihr} dabei an mich gedacht {haben|hast|habt}.',
        'Herzlichen Dank für {Ihre|deine|eure} Nachricht. Es freut mich, dass {Sie|du|ihr} an mich gedacht {haben|hast|habt}.',
      ],
      [
        'Danke, dass {Sie|du|ihr} bei {der Stelle bei} an mich gedacht und mir geschrieben {haben|hast|habt}.',
        'Danke, dass {Sie|du|ihr} an mich gedacht und mir geschrieben {haben|hast|habt}.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Vielen Dank für das Gespräch über {die Stelle bei} und nun für {die Einladung}.',
        '{?invited}Vielen Dank für das Gespräch und nun für {die Einladung}.',
        'Vielen Dank für das Gespräch über {die Stelle bei} und dafür, dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
        'Vielen Dank für das Gespräch und dafür, dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
      ],
      [
        'Herzlichen Dank, dass wir über {die Stelle bei} sprechen konnten und dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
        'Herzlichen Dank, dass wir sprechen konnten und dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
      ],
      [
        'Es war gut, über {die Stelle bei} zu sprechen. Danke dafür und für {Ihr|dein|euer} anhaltendes Interesse.',
        'Es war gut, miteinander zu sprechen. Danke dafür und für {Ihr|dein|euer} anhaltendes Interesse.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Vielen Dank für die freundlichen Worte über meine Arbeit und dafür, dass {Sie|du|ihr} mich für {die Stelle bei} in Betracht {ziehen|ziehst|zieht}.',
        'Vielen Dank für die freundlichen Worte über meine Arbeit und dafür, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}.',
      ],
      'Über {Ihre|deine|eure} Worte zu meiner Arbeit habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} Interesse.',
      'Was {Sie|du|ihr} über meine Arbeit geschrieben {haben|hast|habt}, hat mich gefreut. Danke, auch für {Ihr|dein|euer} Interesse.',
    ],
    'gratitude/brief': [
      [
        'Vielen Dank für {die Einladung} und {Ihr|dein|euer} Interesse an mir für {die kurze Stelle}.',
        'Vielen Dank für {die Einladung} und {Ihr|dein|euer} Interesse.',
      ],
      [
        'Danke, dass {Sie|du|ihr} mich für {die kurze Stelle} in Betracht {ziehen|ziehst|zieht}, und für {die Einladung}.',
        'Danke, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}, und für {die Einladung}.',
      ],
      'Herzlichen Dank für {die Einladung} und {Ihr|dein|euer} Interesse.',
      'Besten Dank für {Ihr|dein|euer} Interesse und die Einladung.',
    ],
    'gratitude/brief-message': [
      [
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle} und für {Ihr|dein|euer} Interesse.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und {Ihr|dein|euer} Interesse.',
      ],
      [
        'Danke, dass {Sie|du|ihr} mich für {die kurze Stelle} in Betracht {ziehen|ziehst|zieht} und mir geschrieben {haben|hast|habt}.',
        'Danke, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht} und mir geschrieben {haben|hast|habt}.',
      ],
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
        'Herzlichen Dank, dass {Sie|du|ihr} mir von {der Stelle bei} geschrieben {haben|hast|habt}.',
        'Herzlichen Dank, dass {Sie|du|ihr} mir geschrieben {haben|hast|habt}.',
      ],
    ],
    'lateness/apology': [
      'Bitte {entschuldigen Sie|entschuldige|entschuldigt} meine späte Antwort.',
      'Es tut mir leid, dass meine Antwort erst jetzt kommt.',
      '{Sehen Sie|Sieh|Seht} mir bitte nach, dass ich erst jetzt antworte.',
    ],
    'specific/appeal': [
      'Besonders angesprochen hat mich {specific}.',
      'Am meisten gefallen hat mir {specific}.',
      'Vor allem {specific} ist mir aufgefallen.',
    ],
    'specific/called': ['Danke auch für das Telefonat.'],
    'specific/moved': ['Danke auch, dass {Sie sich|du dich|ihr euch} um einen neuen Termin bemüht {haben|hast|habt}.'],
    'specific/praised': ['Über {Ihre|deine|eure} freundlichen Worte habe ich mich gefreut.'],
    'specific/travel': ['Dass {Sie|du|ihr} die Reise übernehmen {würden|würdest|würdet}, ist sehr freundlich.'],
    'specific/frank': ['{Ihre|Deine|Eure} offenen Worte weiß ich zu schätzen.'],
    'specific/flexible': ['Dass {Sie|du|ihr} beim Termin so entgegenkommend {sind|bist|seid}, ist sehr freundlich.'],
    'specific/culture': [
      'Was ich über {die company} erfahren habe, hat mir gefallen, besonders {specific}.',
      'Bei {der company} hat mich vor allem {specific} beeindruckt.',
      'Von {der company} ist mir besonders eines in Erinnerung geblieben: {specific}.',
    ],
    'specific/their-words': [
      'In {Ihrer|deiner|eurer} Nachricht hat mich ein Punkt besonders angesprochen: {specific}.',
      'Ein Punkt in {Ihrer|deiner|eurer} Nachricht hat mich neugierig gemacht: {specific}.',
      'Aufgefallen ist mir in {Ihrer|deiner|eurer} Nachricht vor allem {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Meine Bewerbung ziehe ich hiermit zurück{und somit}.',
        '{?reason}Diese Möglichkeit möchte ich nicht weiterverfolgen{und somit}.',
        '{?casual}{?applied}Ich habe es mir überlegt und mich entschieden, meine Bewerbung zurückzuziehen{und somit}.',
        '{?casual}Ich habe es mir überlegt und mich entschieden, das nicht weiterzuverfolgen{und somit}.',
        '{?interviewed}{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, das Auswahlverfahren nicht fortzusetzen{und somit}.',
        '{?applied}{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, meine Bewerbung zurückzuziehen{und somit}.',
        '{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen{und somit}.',
      ],
      'Ich habe es mir gut überlegt und nehme von dieser Möglichkeit Abstand{und somit}.',
      [
        '{?applied}Meine Bewerbung werde ich nach gründlicher Überlegung nicht weiterverfolgen{und somit}.',
        'Diese Möglichkeit werde ich nach gründlicher Überlegung nicht weiterverfolgen{und somit}.',
      ],
    ],
    'decision/not-now': [
      [
        'Nach einigem Überlegen möchte ich {die Stelle} zum jetzigen Zeitpunkt nicht weiterverfolgen.',
        'Nach einigem Überlegen möchte ich diese Möglichkeit zum jetzigen Zeitpunkt nicht weiterverfolgen.',
      ],
      'Für den Moment habe ich mich entschieden, diesen Schritt nicht zu gehen.',
      'Zurzeit werde ich diese Möglichkeit nicht weiterverfolgen.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Meine Bewerbung ziehe ich hiermit zurück und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}{?applied}Meine Bewerbung ziehe ich hiermit zurück und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Diese Möglichkeit möchte ich nicht weiterverfolgen und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Diese Möglichkeit möchte ich nicht weiterverfolgen und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?applied}{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, meine Bewerbung zurückzuziehen, und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?applied}{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, meine Bewerbung zurückzuziehen, und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen, und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{Nach reiflicher Überlegung|Nach einigem Überlegen} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen, und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
      ],
      [
        'Leider muss ich {unser Gespräch} {am Datum} absagen, weil ich mich nach einigem Überlegen aus dem Auswahlverfahren zurückziehe.',
        'Leider muss ich {unser Gespräch} absagen, weil ich mich nach einigem Überlegen aus dem Auswahlverfahren zurückziehe.',
      ],
      [
        'Ich habe es mir gut überlegt und möchte {unser Gespräch} {am Datum} absagen, da ich mich aus dem Auswahlverfahren zurückziehe.',
        'Ich habe es mir gut überlegt und möchte {unser Gespräch} absagen, da ich mich aus dem Auswahlverfahren zurückziehe.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Leider muss ich {unser Gespräch} {am Datum} absagen, weil ich mich aus dem Auswahlverfahren zurückziehe; für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        'Leider muss ich {unser Gespräch} {am Datum} absagen, weil ich mich aus dem Auswahlverfahren zurückziehe.',
        'Leider muss ich {unser Gespräch} absagen, weil ich mich aus dem Auswahlverfahren zurückziehe.',
      ],
      [
        'Ich ziehe mich aus dem Auswahlverfahren zurück und möchte {unser Gespräch} {am Datum} absagen.',
        'Ich ziehe mich aus dem Auswahlverfahren zurück und möchte {unser Gespräch} absagen.',
      ],
      [
        'Nach einigem Überlegen möchte ich {unser Gespräch} {am Datum} absagen.',
        'Nach einigem Überlegen möchte ich {unser Gespräch} absagen.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Nach einigem Überlegen habe ich mich entschieden, kein zeitversetztes Videointerview aufzuzeichnen.',
        '{?take-home}Nach einigem Überlegen habe ich mich entschieden, im Rahmen der Auswahl keine unbezahlte Aufgabe zu übernehmen.',
        'Nach einigem Überlegen habe ich mich entschieden, diesen Schritt nicht zu gehen.',
      ],
      [
        '{?one-way}Ein zeitversetztes Videointerview möchte ich nicht aufnehmen.',
        '{?take-home}Eine unbezahlte Aufgabe möchte ich im Rahmen der Auswahl nicht übernehmen.',
        'An diesem Schritt möchte ich nicht teilnehmen.',
      ],
      [
        '{?one-way}Über das aufgezeichnete Interview habe ich nachgedacht und werde es nicht aufnehmen.',
        '{?take-home}Über die Aufgabe habe ich nachgedacht und werde sie nicht unbezahlt übernehmen.',
        'Über diesen Schritt habe ich nachgedacht und werde daran nicht teilnehmen.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}{?applied}Nach einigem Überlegen habe ich mich entschieden, meine Bewerbung zurückzuziehen, wünsche {Ihnen|dir|euch} aber viel Erfolg bei der Suche.',
        '{?!reason}Nach einigem Überlegen habe ich mich entschieden, das nicht weiterzuverfolgen, wünsche {Ihnen|dir|euch} aber viel Erfolg bei der Suche.',
        'Nach einigem Überlegen habe ich mich entschieden, das nicht weiterzuverfolgen.',
      ],
      [
        '{?!reason}Ich habe es mir gut überlegt und werde das nicht weiterverfolgen, wünsche {Ihnen|dir|euch} aber viel Erfolg bei der Suche.',
        'Ich habe es mir gut überlegt und werde das nicht weiterverfolgen.',
      ],
      [
        '{?!reason}Diese Möglichkeit werde ich nach gründlicher Überlegung nicht weiterverfolgen; für die Suche alles Gute.',
        'Diese Möglichkeit werde ich nach gründlicher Überlegung nicht weiterverfolgen.',
      ],
    ],
    'decision/second-no': [
      [
        'Meine Antwort bleibt dieselbe: Ich werde {die Stelle} nicht weiterverfolgen.',
        'Meine Antwort bleibt dieselbe: Ich werde diese Möglichkeit nicht weiterverfolgen.',
      ],
      'Ich bleibe bei meiner Absage.',
      'Daran, dass ich diese Möglichkeit nicht weiterverfolgen möchte, hat sich nichts geändert.',
    ],
    'decision/bulk': [
      'Ich habe mich entschieden, das nicht weiterzuverfolgen, und wollte {Sie|dich|euch} nicht ohne Antwort lassen.',
      'Das werde ich nicht weiterverfolgen, eine kurze Antwort wollte ich {Ihnen|dir|euch} aber gern geben.',
      'Eine kurze Antwort bin ich {Ihnen|dir|euch} schuldig: Ich verfolge das nicht weiter, danke aber für den Hinweis.',
    ],
    'reason/other-offer': [
      'Ich habe eine Stelle bei einem anderen Arbeitgeber angenommen.',
      'Einem anderen Arbeitgeber habe ich bereits für eine Stelle zugesagt.',
      'Mein nächster Schritt führt mich zu einem anderen Unternehmen, bei dem ich zugesagt habe.',
    ],
    'reason/other-offer-since': [
      'Seit unserem letzten Kontakt habe ich bei einem anderen Unternehmen zugesagt.',
      'Inzwischen habe ich eine andere Stelle angenommen.',
      'Ich habe seit meiner letzten Nachricht eine andere Stelle angenommen.',
    ],
    'reason/other-path': [
      'Ich habe eine Stelle in einem anderen Fachgebiet angenommen.',
      'Mein Weg führt mich in eine andere Branche, wo ich eine Stelle angenommen habe.',
      'In einem anderen Fachgebiet habe ich eine neue Aufgabe angenommen.',
    ],
    'reason/not-a-fit': [
      'Für die nächsten Jahre habe ich mir beruflich etwas anderes vorgenommen.',
      'Meine beruflichen Ziele gehen in eine andere Richtung.',
      'Ich suche eine Aufgabe, die näher an meinen eigenen Zielen liegt.',
    ],
    'reason/current-role': [
      'Meine jetzige Aufgabe erfordert meine volle Aufmerksamkeit.',
      'Ich bin in meine jetzige Arbeit fest eingebunden und möchte sie mit voller Kraft weiterführen.',
      'Dort, wo ich jetzt arbeite, trage ich Verantwortung, die mich derzeit ganz fordert.',
    ],
    'reason/project-deadline': [
      'Ich bin in der Schlussphase eines Projekts mit festem Termin, das meine volle Aufmerksamkeit erfordert.',
      'Ein Projekt mit festem Abgabetermin fordert mich derzeit ganz.',
      'Das Projekt, für das ich verantwortlich bin, steht kurz vor dem Abschluss und hat für mich Vorrang.',
    ],
    'reason/personal': [
      'Unerwartete persönliche Verpflichtungen erfordern derzeit meine Aufmerksamkeit.',
      'Aus persönlichen Gründen setze ich meine Prioritäten derzeit anders.',
      'Persönliche Angelegenheiten haben für mich im Moment Vorrang.',
    ],
    'reason/change-of-direction': [
      'Ich orientiere mich beruflich neu und möchte mich auf ein anderes Fachgebiet konzentrieren.',
      'Mein Weg führt mich in ein anderes Berufsfeld, und darauf möchte ich mich konzentrieren.',
      'Beruflich schlage ich eine andere Richtung ein, der ich jetzt folgen möchte.',
    ],
    'limitation/confirmed': [
      'Ich würde weiterhin gern mit {Ihnen|dir|euch} sprechen, müsste unseren Termin {am Datum} aber verschieben.',
      'Unseren Termin {am Datum} muss ich leider verschieben.',
      'Bei mir hat sich etwas geändert, sodass ich unseren Termin {am Datum} nicht einhalten kann.',
    ],
    'limitation/date': [
      'Ich würde gern teilnehmen, kann {am Datum} aber leider nicht.',
      'An dem Gespräch habe ich Interesse, der Termin {am Datum} ist mir jedoch nicht möglich.',
      '{Am Datum} bin ich leider verhindert, würde aber sehr gern mit {Ihnen|dir|euch} sprechen.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Ich würde gern teilnehmen, kann aber leider keinen der vorgeschlagenen Termine wahrnehmen.',
        'Ich würde gern teilnehmen, wir müssten das Gespräch aber anders planen.',
      ],
      [
        '{?several-dates}An einem Gespräch habe ich Interesse, die vorgeschlagenen Termine sind mir aber nicht möglich.',
        'An einem Gespräch habe ich Interesse, in der geplanten Form ist es für mich aber schwierig.',
      ],
      [
        '{?several-dates}Gern spreche ich mit {Ihnen|dir|euch}, nur passt mir leider keiner der vorgeschlagenen Termine.',
        'Gern spreche ich mit {Ihnen|dir|euch}, nur müssten wir das Gespräch anders planen.',
      ],
    ],
    'limitation/deadline': [
      [
        'Ich stehe kurz vor einem festen Projekttermin und kann {am Datum} leider nicht.',
        'Ich stehe kurz vor einem festen Projekttermin, deshalb müssten wir das Gespräch anders planen.',
      ],
      [
        'Wegen eines festen Projekttermins ist mir das Gespräch {am Datum} nicht möglich.',
        'Wegen eines festen Projekttermins ist die geplante Form für mich schwierig.',
      ],
      [
        'Ein Projekt muss fertig werden, deshalb bin ich {am Datum} verhindert.',
        'Ein Projekt muss fertig werden, deshalb müssten wir das Gespräch anders planen.',
      ],
    ],
    'limitation/personal': [
      [
        'Aus persönlichen Gründen kann ich {am Datum} leider nicht.',
        'Aus persönlichen Gründen müssten wir das Gespräch anders planen.',
      ],
      [
        'Eine persönliche Verpflichtung fällt auf diese Zeit, sodass mir das Gespräch {am Datum} nicht möglich ist.',
        'Eine persönliche Verpflichtung macht die geplante Form für mich schwierig.',
      ],
      [
        'Ich würde gern teilnehmen, bin {am Datum} aus persönlichen Gründen aber verhindert.',
        'Ich würde gern teilnehmen, müsste das Gespräch aus persönlichen Gründen aber anders planen.',
      ],
    ],
    'limitation/work': [
      [
        'Wegen beruflicher Verpflichtungen kann ich {am Datum} leider nicht.',
        'Wegen beruflicher Verpflichtungen müssten wir das Gespräch anders planen.',
      ],
      [
        'Meine Arbeit erlaubt mir das Gespräch {am Datum} leider nicht.',
        'Meine Arbeit macht die geplante Form für mich schwierig.',
      ],
      [
        'Ich würde gern teilnehmen, bin {am Datum} aber beruflich verhindert.',
        'Ich würde gern teilnehmen, müsste das Gespräch wegen meiner Arbeit aber anders planen.',
      ],
    ],
    'limitation/recording': [
      'Ich würde gern teilnehmen, ein zeitversetztes Videointerview ist für mich aber schwierig.',
      'An der Aufgabe habe ich Interesse, ich bräuchte statt der Aufzeichnung aber eine andere Lösung.',
      'Gern spreche ich mit {Ihnen|dir|euch}, nur ist mir eine Aufzeichnung nicht möglich.',
    ],
    'limitation/commitment': [
      [
        'Ich habe {am Datum} bereits eine Verpflichtung und bin leider verhindert.',
        'Ich habe bereits eine andere Verpflichtung, deshalb müssten wir das Gespräch anders planen.',
      ],
      [
        'Wegen eines früher vereinbarten Termins kann ich {am Datum} leider nicht.',
        'Wegen eines früher vereinbarten Termins müssten wir das Gespräch anders planen.',
      ],
      [
        'Ein anderer Termin steht schon fest, deshalb ist mir das Gespräch {am Datum} nicht möglich.',
        'Ein anderer Termin steht schon fest, deshalb müssten wir das Gespräch anders planen.',
      ],
    ],
    'limitation/travelling': [
      [
        'Ich bin dann auf Reisen und kann {am Datum} leider nicht.',
        'Ich bin dann auf Reisen, deshalb müssten wir das Gespräch anders planen.',
      ],
      [
        'Wegen einer Reise ist mir das Gespräch {am Datum} nicht möglich.',
        'Wegen einer Reise ist die geplante Form für mich schwierig.',
      ],
      [
        'Da ich unterwegs sein werde, bin ich {am Datum} leider verhindert.',
        'Da ich unterwegs sein werde, müssten wir das Gespräch anders planen.',
      ],
    ],
    'urgency/deadline': [
      '{Ihre|Deine|Eure} Frist ({deadline}) habe ich dabei im Blick.',
      'Dass {Sie|du|ihr} {bis zur Frist} Klarheit {brauchen|brauchst|braucht}, weiß ich.',
      'Mir ist bewusst, dass {Sie|du|ihr} {bis zur Frist} Planungssicherheit {brauchen|brauchst|braucht}.',
    ],
    'urgency/before-deadline': [
      'Damit {Sie|du|ihr} vor Ablauf {Ihrer|deiner|eurer} Frist ({deadline}) planen {können|kannst|könnt}, melde ich mich schon jetzt.',
      '{Ihre|Deine|Eure} Frist endet am {deadline}; hier ist meine Antwort.',
      'Da {Sie|du|ihr} {bis zur Frist} auf Rückmeldungen {warten|wartest|wartet}, schreibe ich rechtzeitig.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Wäre stattdessen dieser Termin möglich: {slots}?',
        'Wäre stattdessen einer dieser Termine möglich?{slots}',
      ],
      ['{?one-slot}Zeit hätte ich zu diesem Termin: {slots}.', 'Ich hätte zu einem dieser Termine Zeit:{slots}'],
      [
        '{?one-slot}Könnten wir zu diesem Termin sprechen: {slots}?',
        'Könnten wir zu einem dieser Termine sprechen?{slots}',
      ],
    ],
    'alternative/check-in': [
      'Könnten wir beim ersten dieser Termine zunächst telefonieren und beim zweiten ins Einzelne gehen?{slots}',
      'Vielleicht beginnen wir mit einem Telefonat und vertiefen das Gespräch später, zum Beispiel so:{slots}',
      'Ein Telefonat zum ersten und ein Gespräch zum zweiten Termin könnte ich gut einrichten:{slots}',
    ],
    'alternative/format': [
      [
        '{?slots}Wenn {Sie|du|ihr} {mögen|magst|mögt}, gern auch {am Telefon}.',
        'Wäre stattdessen {ein Telefonat} möglich?',
      ],
      'Gern spreche ich auch {am Telefon} mit {Ihnen|dir|euch}.',
      'Ein Gespräch {am Telefon} ließe sich für mich leicht einrichten.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Auch ein kürzeres Gespräch von {minutes} wäre für mich in Ordnung.',
        '{?other-format}Ein kurzes Gespräch von {minutes} ließe sich für mich am leichtesten einrichten.',
        'Wäre stattdessen ein kürzeres Gespräch von {minutes} möglich?',
      ],
      'Wenn für ein erstes Gespräch {minutes} reichen, ließe sich das für mich leichter einrichten.',
      'Es würde mir helfen, wenn wir mit {minutes} auskämen.',
    ],
    'alternative/if-it-suits': [
      'Bitte {geben Sie|gib|gebt} mir Bescheid, ob {Ihnen|dir|euch} das passt.',
      'Natürlich nur, wenn es {Ihnen|dir|euch} passt.',
      'Ich hoffe, das lässt sich mit {Ihren|deinen|euren} Plänen vereinbaren.',
    ],
    'alternative/your-times': [
      '{Könnten Sie|Könntest du|Könntet ihr} mir andere Zeiten nennen, die {Ihnen|dir|euch} passen?',
      'Wenn {Sie|du|ihr} mir einen anderen Termin {vorschlagen|vorschlägst|vorschlagt}, richte ich mich gern danach.',
      'Welche anderen Zeiten {kämen für Sie|kämen für dich|kämen für euch} in Frage?',
    ],
    'alternative/live': [
      'Wenn stattdessen ein persönliches Gespräch am Telefon oder per Video möglich ist, nehme ich gern daran teil.',
      'Zu einem direkten Gespräch mit jemandem von {Ihnen|euch}, am Telefon oder per Video, bin ich gern bereit.',
      'Ein kurzes Telefonat oder Videogespräch wäre mir dagegen sehr recht.',
    ],
    'alternative/past-work': [
      'Wie ich an die Aufgabe herangehen würde, erkläre ich {Ihnen|dir|euch} gern in einem Telefonat oder Videogespräch.',
      'Über die Aufgabe spreche ich stattdessen gern ausführlich mit {Ihnen|dir|euch}.',
      'Wie ich arbeite, zeige ich {Ihnen|dir|euch} gern in einem Gespräch.',
    ],
    'benefit/free-the-time': [
      [
        'Den Termin {am Datum} {brauchen Sie|brauchst du|braucht ihr} nicht für mich freizuhalten.',
        '{Sie brauchen|Du brauchst|Ihr braucht} keine Zeit für mich freizuhalten.',
      ],
      [
        'Gern {können Sie|kannst du|könnt ihr} den Termin {am Datum} anderweitig vergeben.',
        'Gern {können Sie|kannst du|könnt ihr} die Zeit anderweitig vergeben.',
      ],
      [
        'Der Termin {am Datum} wird damit für jemand anderen frei.',
        'Die Zeit dafür wird damit für jemand anderen frei.',
      ],
    ],
    'benefit/room-for-others': [
      'Damit {haben Sie|hast du|habt ihr} mehr Zeit für Bewerbungen, die besser zu der Stelle passen.',
      'So bleibt der Platz frei für jemanden, der sich der Aufgabe ganz widmen kann.',
      'Ich möchte den Platz lieber einer Person überlassen, die sich ganz darauf einlassen kann.',
    ],
    'regards/client': [
      [
        'Bitte {geben Sie|gib|gebt} {Ihrem|deinem|eurem} Kunden Bescheid und {richten Sie|richte|richtet} {den anderen} meinen Dank aus.',
        'Bitte {geben Sie|gib|gebt} {Ihrem|deinem|eurem} Kunden Bescheid, mit meinem Dank für das Interesse.',
      ],
      '{Ihrem|Deinem|Eurem} Kunden {richten Sie|richte|richtet} bitte aus, dass ich für das Interesse danke.',
    ],
    'regards/others': [
      'Bitte {richten Sie|richte|richtet} auch {den anderen} meinen Dank aus.',
      'Mein Dank gilt auch {den anderen}; {geben Sie|gib|gebt} ihn bitte weiter.',
      '{Grüßen Sie|Grüß|Grüßt} bitte {die anderen} von mir, mit Dank für das Interesse.',
    ],
    'door/stay-in-touch': [
      'Ich würde mich freuen, wenn wir in Kontakt bleiben und {Sie sich|du dich|ihr euch} bei einer späteren Gelegenheit wieder {melden|meldest|meldet}.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Verbindung; vielleicht führt uns später eine andere Aufgabe zusammen.',
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
      'Gern bleibe ich in Verbindung, falls wir später an etwas anderem zusammenarbeiten können.',
    ],
    'door/revisit': [
      'In einigen Monaten kann das bei mir anders aussehen; über Stellen, die dann frei sind, spreche ich gern.',
      'Wenn später im Jahr etwas frei wird, {melden Sie sich|melde dich|meldet euch} gern wieder.',
      'Für ein Gespräch über künftige Stellen bin ich in einigen Monaten gern wieder offen.',
    ],
    'door/brief': [
      'Über andere Stellen {können Sie|kannst du|könnt ihr} mich später gern informieren.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Kontakt.',
      '{Denken Sie|Denk|Denkt} gern wieder an mich, wenn etwas anderes frei wird.',
    ],
    'door/no-contact': [
      'Bitte {schreiben Sie|schreib|schreibt} mir wegen weiterer Stellen nicht mehr.',
      'Ich bitte {Sie|dich|euch}, meine Daten aus {Ihrem|deinem|eurem} Verteiler zu nehmen.',
      'Weitere Stellenhinweise brauche ich nicht; bitte {nehmen Sie|nimm|nehmt} mich aus {Ihrer|deiner|eurer} Liste.',
    ],
    'referral/colleague': [
      '{colleague about} wäre vielleicht interessiert und ist damit einverstanden, dass ich den Namen nenne.',
      'Vielleicht {möchten Sie|möchtest du|möchtet ihr} mit {colleague about} sprechen; mit der Weitergabe des Namens besteht Einverständnis.',
      'Gern weise ich auf {colleague about} hin; dass ich den Namen nenne, ist abgesprochen.',
    ],
    'referral/someone': [
      'Wenn mir jemand Passendes einfällt, gebe ich {Ihnen|dir|euch} gern Bescheid.',
      'Sollte ich jemanden kennen, zu dem die Stelle passt, weise ich gern darauf hin.',
      'Ich höre mich gern um, ob die Stelle zu jemandem passt.',
    ],
    'referral/pass-on': [
      'Wenn es {Ihnen|dir|euch} hilft, gebe ich die Ausschreibung gern in meinem Umfeld weiter.',
      'Gern erzähle ich Bekannten von der Stelle, wenn {Sie|du|ihr} das {möchten|möchtest|möchtet}.',
      'Ich leite die Ausschreibung auf Wunsch gern weiter.',
    ],
    'restatement/other-offer': [
      'Mein nächster Schritt steht nun fest.',
      'Ich bin nun anderswo gebunden.',
      'Damit ist mein Weg klar.',
    ],
    'restatement/other-path': [
      'Mein Weg führt nun anderswohin.',
      'Es zieht mich in eine andere Branche.',
      'Damit beginnt für mich etwas Neues.',
    ],
    'restatement/not-a-fit': [
      'Beruflich zieht es mich anderswohin.',
      'Mein Ziel ist ein anderes.',
      'Ich habe anderes vor.',
    ],
    'restatement/current-role': [
      'Meine jetzige Arbeit geht vor.',
      'Meine jetzige Aufgabe hat Vorrang.',
      'Ich bleibe bei meiner Arbeit.',
    ],
    'restatement/project-deadline': [
      'Das Projekt geht nun vor.',
      'Der Termin hat Vorrang.',
      'Mein Projekt hat Vorrang.',
    ],
    'restatement/personal': [
      'Persönliches geht gerade vor.',
      'Privates hat im Moment Vorrang.',
      'Diese Verpflichtungen gehen vor.',
    ],
    'restatement/change-of-direction': [
      'Mein Weg führt nun anderswohin.',
      'Ich schlage eine neue Richtung ein.',
      'Für mich beginnt etwas Neues.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg, und wegen anderer Stellen bleibe ich gern mit {Ihnen|dir|euch} in Verbindung.',
        '{?team}Ich wünsche {Ihnen und dem Team|dir und dem Team|euch allen|Ihnen allen} viel Erfolg bei der Suche nach der passenden Person, und vielleicht kreuzen sich unsere Wege einmal wieder.',
        '{?role}Für die Besetzung der Stelle wünsche ich {Ihnen|dir|euch} viel Erfolg, und vielleicht kreuzen sich unsere Wege einmal wieder.',
        'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person, und vielleicht kreuzen sich unsere Wege einmal wieder.',
      ],
      'Ich hoffe, dass {Sie|du|ihr} bald die passende Person {finden|findest|findet}, und freue mich, wenn wir uns bei anderer Gelegenheit begegnen.',
      'Alles Gute für die Suche; vielleicht ergibt sich später einmal eine andere Gelegenheit.',
    ],
    'closing/wish': [
      [
        '{?casual}Ich hoffe, ihr findet bald jemand Passendes, und wünsche {Ihnen|dir|euch} alles Gute.',
        '{?team}Für die Besetzung der Stelle wünsche ich {Ihnen und dem Team|dir und dem Team|euch allen|Ihnen allen} viel Erfolg und weiterhin alles Gute.',
        '{?role}Für die Besetzung der Stelle wünsche ich {Ihnen|dir|euch} viel Erfolg und weiterhin alles Gute.',
        'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person und weiterhin alles Gute.',
      ],
      [
        'Für {Ihre|deine|eure} Zeit danke ich {Ihnen|dir|euch} nochmals und wünsche {Ihnen|dir|euch} eine Person, die genau zu {der Stelle} passt.',
        'Für {Ihre|deine|eure} Zeit danke ich {Ihnen|dir|euch} nochmals und wünsche {Ihnen|dir|euch} eine Person, die genau zu der Aufgabe passt.',
      ],
      [
        'Alles Gute für die Besetzung {der Stelle}, und eine glückliche Hand bei der Auswahl.',
        'Alles Gute für die Besetzung der Stelle, und eine glückliche Hand bei der Auswahl.',
      ],
    ],
    'closing/team': [
      'Ich wünsche {Ihnen und dem ganzen Team|dir und dem ganzen Team|euch allen|Ihnen allen} viel Erfolg bei der Suche nach der passenden Person für die Stelle.',
      'Für die Zeit danke ich {Ihnen und dem Team|dir und dem Team|euch allen|Ihnen allen} und wünsche viel Erfolg bei der Suche.',
      'Alles Gute {für Sie und das Team|für dich und das Team|für euch alle|für Sie alle}, und eine glückliche Hand bei der Auswahl.',
    ],
    'closing/interviewer': [
      'Für die Zeit und die Mühe danke ich {Ihnen|dir|euch} nochmals und wünsche viel Erfolg bei der Suche.',
      'Ich weiß {Ihre|deine|eure} Mühe zu schätzen und wünsche {Ihnen|dir|euch}, dass sich bald die passende Person findet.',
      'Vielen Dank noch einmal für die Offenheit im Gespräch; ich wünsche {Ihnen|dir|euch} alles Gute für die Suche.',
    ],
    'closing/understanding': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Ich hoffe auf {Ihr|dein|euer} Verständnis und wünsche {Ihnen|dir|euch} alles Gute für die Besetzung der Stelle.',
      'Mit Dank für {Ihr|dein|euer} Verständnis wünsche ich {Ihnen|dir|euch} eine glückliche Hand bei der Auswahl.',
    ],
    'closing/success': [
      'Ich wünsche {Ihnen|dir|euch} weiterhin viel Erfolg und bald die passende Person für die Stelle.',
      'Für die Suche und für alles, was {Sie sich vorgenommen haben|du dir vorgenommen hast|ihr euch vorgenommen habt}, wünsche ich viel Erfolg.',
      'Alles Gute für die Suche und weiterhin viel Erfolg.',
    ],
    'closing/brief': [
      'Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Alles Gute für die Besetzung der Stelle.',
      'Ich wünsche {Ihnen|dir|euch} eine glückliche Hand bei der Auswahl.',
    ],
    'closing/looking-forward': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Ich freue mich auf unser Gespräch.',
      'Ich freue mich darauf, mit {Ihnen|dir|euch} zu sprechen, und danke für {Ihr|dein|euer} Verständnis.',
      'Danke für {Ihr|dein|euer} Entgegenkommen; auf das Gespräch freue ich mich.',
    ],
    'closing/understanding-move': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis.',
      'Für {Ihr|dein|euer} Verständnis danke ich {Ihnen|dir|euch} herzlich.',
      'Danke, dass {Sie mir entgegenkommen|du mir entgegenkommst|ihr mir entgegenkommt}.',
    ],
    'closing/open-answer': [
      'Sollte das nicht gehen, habe ich dafür Verständnis. Ich freue mich auf {Ihre|deine|eure} Antwort.',
      'Wenn das bei {Ihnen|dir|euch} nicht vorgesehen ist, verstehe ich das. Über eine kurze Rückmeldung freue ich mich.',
      'Vielen Dank, dass {Sie|du|ihr} das {prüfen|prüfst|prüft}; über eine kurze Rückmeldung freue ich mich.',
    ],
    'closing/second-no': [
      'Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Alles Gute für die Besetzung der Stelle.',
      'Ich wünsche {Ihnen|dir|euch}, dass sich bald die passende Person findet.',
    ],
    'closing/bulk': [
      'Viel Erfolg bei der Suche.',
      'Für die Suche alles Gute.',
      'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
    ],
  },
};
