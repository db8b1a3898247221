import type { Phrases } from '../phrases';
import { forms } from './forms';
import { swiss } from './swiss';

/** Deutsch: Sie und du, ohne Geschlecht der schreibenden Person; die Stelle steht als „die Stelle als …". */
export const phrases: Phrases = {
  forms,
  between: ' ',
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
      ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
      : sentence,
  decides: [
    'entschieden',
    'nicht weiterverfolgen',
    'nicht weiterzuverfolgen',
    'verfolge das nicht',
    'ziehe ich meine bewerbung',
    'ziehe ich mich aus dem',
    'absagen',
    'meiner entscheidung',
    'nicht teilnehmen',
    'nicht daran teilnehmen',
    'lieber verzichten',
    'lieber darauf verzichten',
    'nicht unbezahlt',
    'keine unbezahlte',
    'schritt nicht gehen',
    'zurückzuziehen',
    'nicht infrage',
  ],
  limits: [
    'leider nicht',
    'verhindert',
    'verpflichtung',
    'unabkömmlich',
    'keinen der vorgeschlagenen',
    'keiner der vorgeschlagenen',
    'keine der vorgeschlagenen',
    'bitten',
    'so wie es geplant',
    'lieber nicht an einem',
    'statt der aufzeichnung',
    'form einer aufzeichnung',
    'verschieben',
  ],
  thanks: ['dank', 'zu schätzen'],
  thankedFor: ['einladung', 'nachricht', 'zeit', 'interesse', 'gespräch', 'bewerbung', 'vertrauen', 'verständnis'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Danke für {die Einladung,} und dafür, dass du mich für {die kurze Stelle} in Betracht ziehst.',
        '{?casual}{?invited}Danke für {die Einladung,} und für dein Interesse.',
        '{?invited}{?day}Vielen Dank für {Ihr|dein|euer} Interesse und {die Einladung,} {um die Stelle bei}.',
        '{?invited}Vielen Dank für {die Einladung,} und dafür, dass {Sie|du|ihr} mich für {die Stelle bei} in Betracht {ziehen|ziehst|zieht}.',
        '{?invited}Vielen Dank für {die Einladung,} und für {Ihr|dein|euer} Interesse.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht zu {der Stelle bei} und für {Ihr|dein|euer} Interesse.',
        'Vielen Dank für {Ihre|deine|eure} Nachricht und dafür, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}.',
      ],
      [
        '{?invited}Herzlichen Dank für {Ihr|dein|euer} Interesse und für {die Einladung}.',
        'Herzlichen Dank für {Ihr|dein|euer} Interesse und für den Hinweis auf {die Stelle bei}.',
        'Herzlichen Dank für {Ihr|dein|euer} Interesse und für {Ihre|deine|eure} Nachricht.',
      ],
      [
        '{?invited}Über {die Einladung,} habe ich mich gefreut. Danke, dass {Sie|du|ihr} mich für {die Stelle bei} in Betracht {ziehen|ziehst|zieht}.',
        '{?invited}Über {die Einladung,} habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} Interesse.',
        'Über {Ihre|deine|eure} Nachricht zu {der Stelle bei} habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} Interesse.',
        'Über {Ihre|deine|eure} Nachricht habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} Interesse.',
      ],
    ],
    'gratitude/agency': [
      [
        '{?applied}Vielen Dank für {die Einladung,} und für {Ihre|deine|eure} Unterstützung bei meiner Bewerbung um {die Stelle bei}.',
        'Vielen Dank für {die Einladung,} und dafür, dass {Sie|du|ihr} mir {die Stelle bei} vorgestellt {haben|hast|habt}.',
        'Vielen Dank für {Ihre|deine|eure} Unterstützung und für {die Einladung}.',
      ],
      [
        'Herzlichen Dank für {die Einladung,} und für {Ihre|deine|eure} Nachrichten zu {der Stelle bei}.',
        'Herzlichen Dank für {die Einladung,} und für {Ihre|deine|eure} Unterstützung.',
      ],
      'Danke für {die Einladung}; {Ihre|deine|eure} Unterstützung weiß ich zu schätzen.',
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
        '{?invited}Danke für {die Einladung}. {Ihr|Dein|Euer} Interesse an meiner Bewerbung um {die Stelle bei} weiß ich zu schätzen.',
        '{?invited}Danke für {die Einladung}. {Ihr|Dein|Euer} Interesse an meiner Bewerbung weiß ich zu schätzen.',
        'Danke für {Ihre|deine|eure} Nachricht. {Ihr|Dein|Euer} Interesse an meiner Bewerbung um {die Stelle bei} weiß ich zu schätzen.',
        'Danke für {Ihre|deine|eure} Nachricht. {Ihr|Dein|Euer} Interesse an meiner Bewerbung weiß ich zu schätzen.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Vielen Dank für {die Einladung,} und dafür, dass {Sie|du|ihr} für {die Stelle bei} an mich gedacht {haben|hast|habt}.',
        '{?invited}Vielen Dank für {die Einladung,} und dafür, dass {Sie|du|ihr} an mich gedacht {haben|hast|habt}.',
        'Vielen Dank, dass {Sie|du|ihr} mit {der Stelle bei} auf mich zugekommen {sind|bist|seid} und mich dafür in Betracht {ziehen|ziehst|zieht}.',
        'Vielen Dank, dass {Sie|du|ihr} auf mich zugekommen {sind|bist|seid} und mich in Betracht {ziehen|ziehst|zieht}.',
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
        '{?invited}Vielen Dank für das Gespräch über {die Stelle bei} und für {die weitere Einladung}.',
        '{?invited}Vielen Dank für das Gespräch und für {die weitere Einladung}.',
        'Vielen Dank für das Gespräch über {die Stelle bei} und für {Ihr|dein|euer} anhaltendes Interesse.',
        'Vielen Dank für das Gespräch und für {Ihr|dein|euer} anhaltendes Interesse.',
      ],
      [
        'Herzlichen Dank, dass wir über {die Stelle bei} sprechen konnten und dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
        'Herzlichen Dank, dass wir sprechen konnten und dass {Sie|du|ihr} mich weiter in Betracht {ziehen|ziehst|zieht}.',
      ],
      [
        'Über unser Gespräch zu {der Stelle bei} habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} anhaltendes Interesse.',
        'Über unser Gespräch habe ich mich gefreut. Danke dafür und für {Ihr|dein|euer} anhaltendes Interesse.',
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
        'Vielen Dank für {Ihr|dein|euer} Interesse und {die Einladung,} {um die kurze Stelle}.',
        'Vielen Dank für {die Einladung,} und für {Ihr|dein|euer} Interesse.',
      ],
      [
        'Danke für {die Einladung,} und dafür, dass {Sie|du|ihr} mich für {die kurze Stelle} in Betracht {ziehen|ziehst|zieht}.',
        'Danke für {die Einladung,} und dafür, dass {Sie|du|ihr} mich in Betracht {ziehen|ziehst|zieht}.',
      ],
      'Herzlichen Dank für {Ihr|dein|euer} Interesse und für {die Einladung}.',
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
    'specific/moved': ['Danke auch, dass {Sie sich|du dich|ihr euch} um einen neuen Termin bemüht {haben|hast|habt}.'],
    'specific/praised': ['Über {Ihre|deine|eure} freundlichen Worte habe ich mich gefreut.'],
    'specific/travel': ['Dass {Sie|du|ihr} die Reisekosten übernehmen {würden|würdest|würdet}, ist sehr freundlich.'],
    'specific/frank': ['{Ihre|Deine|Eure} Offenheit weiß ich zu schätzen.'],
    'specific/flexible': ['Dass {Sie|du|ihr} beim Termin so entgegenkommend {sind|bist|seid}, ist sehr freundlich.'],
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
        '{?reason}{?applied}Deshalb ziehe ich meine Bewerbung zurück{und also}.',
        '{?reason}Ich möchte diese Möglichkeit deshalb nicht weiterverfolgen{und also}.',
        '{?casual}{?applied}Ich habe es mir überlegt und mich entschieden, meine Bewerbung zurückzuziehen{und somit}.',
        '{?casual}Ich habe es mir überlegt und mich entschieden, diese Möglichkeit nicht weiterzuverfolgen{und somit}.',
        '{?interviewed}{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, mich aus dem Auswahlverfahren zurückzuziehen{und somit}.',
        '{?applied}{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, meine Bewerbung zurückzuziehen{und somit}.',
        '{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen{und somit}.',
      ],
      [
        '{?reason}Aus diesem Grund habe ich mich entschieden, die Möglichkeit nicht weiterzuverfolgen{und somit}.',
        'Ich habe es mir gut überlegt und möchte diese Möglichkeit nicht weiterverfolgen{und also}.',
      ],
      [
        '{?reason}Diese Möglichkeit möchte ich daher nicht weiterverfolgen{den Termin nicht}.',
        'Diese Möglichkeit möchte ich nach gründlicher Überlegung nicht weiterverfolgen{den Termin nicht}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Ich möchte diese Möglichkeit deshalb zurzeit nicht weiterverfolgen.',
        'Nach einiger Überlegung möchte ich diese Möglichkeit zurzeit nicht weiterverfolgen.',
      ],
      [
        '{?reason}Im Moment möchte ich daher diesen Schritt nicht gehen.',
        'Im Moment möchte ich diesen Schritt nicht gehen.',
      ],
      [
        '{?reason}Zurzeit möchte ich diese Möglichkeit deshalb nicht weiterverfolgen.',
        'Zurzeit möchte ich diese Möglichkeit nicht weiterverfolgen.',
      ],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Deshalb ziehe ich meine Bewerbung zurück und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}{?applied}Deshalb ziehe ich meine Bewerbung zurück und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Ich möchte diese Möglichkeit deshalb nicht weiterverfolgen und muss {unser Gespräch} {am Datum} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Ich möchte diese Möglichkeit deshalb nicht weiterverfolgen und muss {unser Gespräch} leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?applied}{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, meine Bewerbung zurückzuziehen, und muss {unser Gespräch} {am Datum} daher leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?applied}{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, meine Bewerbung zurückzuziehen, und muss {unser Gespräch} daher leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen, und muss {unser Gespräch} {am Datum} daher leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{Nach reiflicher Überlegung|Nach einiger Überlegung} habe ich mich entschieden, diese Möglichkeit nicht weiterzuverfolgen, und muss {unser Gespräch} daher leider absagen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
      ],
      [
        '{?reason}Leider muss ich {unser Gespräch} {am Datum} daher absagen und mich aus dem Auswahlverfahren zurückziehen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        '{?reason}Leider muss ich {unser Gespräch} daher absagen und mich aus dem Auswahlverfahren zurückziehen. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Leider muss ich {unser Gespräch} {am Datum} absagen, weil ich mich nach einiger Überlegung aus dem Auswahlverfahren zurückziehe. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
        'Leider muss ich {unser Gespräch} absagen, weil ich mich nach einiger Überlegung aus dem Auswahlverfahren zurückziehe. Bitte {entschuldigen Sie|entschuldige|entschuldigt} die Umstände.',
      ],
      [
        '{?reason}Aus diesem Grund ziehe ich mich aus dem Auswahlverfahren zurück. {unser Gespräch groß} {am Datum} muss ich zu meinem Bedauern absagen.',
        '{?reason}Aus diesem Grund ziehe ich mich aus dem Auswahlverfahren zurück. {unser Gespräch groß} muss ich zu meinem Bedauern absagen.',
        'Ich habe es mir gut überlegt und ziehe mich aus dem Auswahlverfahren zurück. {unser Gespräch groß} {am Datum} muss ich zu meinem Bedauern absagen.',
        'Ich habe es mir gut überlegt und ziehe mich aus dem Auswahlverfahren zurück. {unser Gespräch groß} muss ich zu meinem Bedauern absagen.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Deshalb muss ich unseren Termin {am Datum} leider absagen. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        '{?reason}Deshalb muss ich unseren Termin leider absagen. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        'Leider muss ich unseren Termin {am Datum} absagen, weil ich mich aus dem Auswahlverfahren zurückziehe. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        'Leider muss ich unseren Termin absagen, weil ich mich aus dem Auswahlverfahren zurückziehe. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      ],
      [
        '{?reason}Aus diesem Grund ziehe ich mich aus dem Auswahlverfahren zurück und muss unseren Termin {am Datum} leider absagen. Alles Gute für die Suche.',
        '{?reason}Aus diesem Grund ziehe ich mich aus dem Auswahlverfahren zurück und muss unseren Termin leider absagen. Alles Gute für die Suche.',
        'Ich ziehe mich aus dem Auswahlverfahren zurück und muss unseren Termin {am Datum} leider absagen. Alles Gute für die Suche.',
        'Ich ziehe mich aus dem Auswahlverfahren zurück und muss unseren Termin leider absagen. Alles Gute für die Suche.',
      ],
      [
        '{?reason}Leider muss ich unseren Termin {am Datum} daher absagen. Viel Erfolg bei der Suche.',
        '{?reason}Leider muss ich unseren Termin daher absagen. Viel Erfolg bei der Suche.',
        'Nach einiger Überlegung muss ich unseren Termin {am Datum} leider absagen. Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
        'Nach einiger Überlegung muss ich unseren Termin leider absagen. Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Nach einiger Überlegung möchte ich an einem zeitversetzten Videointerview nicht teilnehmen.',
        '{?take-home}Nach einiger Überlegung möchte ich im Auswahlverfahren keine unbezahlte Aufgabe übernehmen.',
        'Nach einiger Überlegung möchte ich diesen Schritt nicht gehen.',
      ],
      [
        '{?one-way}Auf ein zeitversetztes Videointerview möchte ich lieber verzichten.',
        '{?take-home}Auf eine unbezahlte Aufgabe im Auswahlverfahren möchte ich lieber verzichten.',
        'Auf diesen Schritt möchte ich lieber verzichten.',
      ],
      [
        '{?one-way}Ich habe über das zeitversetzte Interview nachgedacht und möchte nicht daran teilnehmen.',
        '{?take-home}Ich habe über die Aufgabe nachgedacht und möchte sie nicht unbezahlt übernehmen.',
        'Ich habe über diesen Schritt nachgedacht und möchte lieber darauf verzichten.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Deshalb ziehe ich meine Bewerbung zurück{und also}. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        '{?reason}Ich möchte diese Möglichkeit deshalb nicht weiterverfolgen{und also}. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        '{?applied}Ich habe mich entschieden, meine Bewerbung zurückzuziehen{und somit}. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
        'Ich habe mich entschieden, diese Möglichkeit nicht weiterzuverfolgen{und somit}. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      ],
      [
        '{?reason}Aus diesem Grund möchte ich die Möglichkeit nicht weiterverfolgen{und also}. Ich hoffe, {Sie finden|du findest|ihr findet} bald die passende Person.',
        'Nach einiger Überlegung möchte ich diese Möglichkeit nicht weiterverfolgen. Ich hoffe, {Sie finden|du findest|ihr findet} bald die passende Person.',
      ],
      [
        '{?reason}Diese Möglichkeit möchte ich daher nicht weiterverfolgen{den Termin nicht}. Alles Gute für die Suche.',
        'Diese Möglichkeit möchte ich nicht weiterverfolgen. Ich wünsche {Ihnen|dir|euch} alles Gute für die Suche.',
      ],
    ],
    'decision/second-no': [
      [
        'An meiner Entscheidung zu {der Stelle} hat sich leider nichts geändert.',
        'An meiner Entscheidung hat sich leider nichts geändert.',
      ],
      'Ich bleibe bei meiner Entscheidung und bitte um {Ihr|dein|euer} Verständnis.',
      'Daran, dass ich diese Möglichkeit nicht weiterverfolgen möchte, hat sich nichts geändert.',
    ],
    'decision/bulk': [
      'Ich habe mich entschieden, das nicht weiterzuverfolgen, und wollte {Sie|dich|euch} nicht ohne Antwort lassen.',
      'Für mich kommt das zurzeit nicht infrage, eine kurze Antwort wollte ich {Ihnen|dir|euch} aber gern geben.',
      'Ich verfolge das nicht weiter, wollte {Ihnen|dir|euch} aber kurz Bescheid geben.',
    ],
    'reason/other-offer': [
      'Ich habe eine Stelle bei einem anderen Arbeitgeber angenommen.',
      'Ich habe bereits einem anderen Arbeitgeber zugesagt.',
      'Bei einem anderen Unternehmen habe ich eine Stelle angenommen.',
    ],
    'reason/other-offer-since': [
      'Seit unserem letzten Kontakt habe ich einem anderen Unternehmen zugesagt.',
      'In der Zwischenzeit habe ich anderswo zugesagt.',
      'Ich habe inzwischen eine andere Stelle angenommen.',
    ],
    'reason/other-path': [
      'Ich habe eine Stelle in einem anderen Bereich angenommen.',
      'Ich wechsle in einen anderen Bereich und habe dort eine Stelle angenommen.',
      'In einem anderen Bereich habe ich eine neue Stelle angenommen.',
    ],
    'reason/not-a-fit': [
      'Meine beruflichen Ziele gehen in eine andere Richtung.',
      'Beruflich habe ich mir etwas anderes vorgenommen.',
      'Ich suche eine Aufgabe, die näher an meinen eigenen Zielen liegt.',
    ],
    'reason/current-role': [
      'Meine jetzige Aufgabe erfordert meine volle Aufmerksamkeit.',
      'Ich bin in meine jetzige Arbeit fest eingebunden und möchte sie weiterführen.',
      'Dort, wo ich jetzt arbeite, trage ich Verantwortung, die mich derzeit ganz fordert.',
    ],
    'reason/project-deadline': [
      'Ich bin in der Schlussphase eines Projekts mit festem Abgabetermin, das meine volle Aufmerksamkeit erfordert.',
      'Ein Projekt mit festem Abgabetermin fordert mich derzeit ganz.',
      'Das Projekt, an dem ich arbeite, steht kurz vor dem Abschluss und hat für mich Vorrang.',
    ],
    'reason/personal': [
      'Persönliche Verpflichtungen erfordern derzeit meine Aufmerksamkeit.',
      'Aus persönlichen Gründen muss ich derzeit anderes vorziehen.',
      'Persönliche Angelegenheiten haben für mich im Moment Vorrang.',
    ],
    'reason/change-of-direction': [
      'Ich orientiere mich beruflich neu und konzentriere mich auf einen anderen Bereich.',
      'Ich wechsle in ein anderes Berufsfeld und möchte mich darauf konzentrieren.',
      'Beruflich schlage ich eine andere Richtung ein.',
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
        'An einem Gespräch habe ich Interesse, so wie es geplant ist, ist es für mich aber schwierig.',
      ],
      [
        '{?several-dates}Gern spreche ich mit {Ihnen|dir|euch}, nur passt mir leider keiner der vorgeschlagenen Termine.',
        'Gern spreche ich mit {Ihnen|dir|euch}, würde {Sie|dich|euch} aber bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Ich stehe kurz vor einem festen Projekttermin und bin {am Datum} deshalb leider verhindert.',
        'Ich stehe kurz vor einem festen Projekttermin und möchte {Sie|dich|euch} deshalb bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Wegen eines festen Projekttermins kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Wegen eines festen Projekttermins ist das Gespräch, so wie es geplant ist, für mich leider schwierig.',
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
        'Wegen einer persönlichen Verpflichtung ist das Gespräch, so wie es geplant ist, für mich leider schwierig.',
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
      [
        '{Am Datum} bin ich bei der Arbeit leider unabkömmlich.',
        'Wegen meiner Arbeit ist das Gespräch, so wie es geplant ist, für mich leider schwierig.',
      ],
      [
        'Ich würde gern teilnehmen, bin {am Datum} aber leider beruflich verhindert.',
        'Ich würde gern teilnehmen, möchte {Sie|dich|euch} wegen meiner Arbeit aber bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'limitation/recording': [
      'Ich würde gern teilnehmen, aber lieber nicht an einem zeitversetzten Videointerview.',
      'Die Stelle interessiert mich; statt der Aufzeichnung würde ich aber gern direkt mit {Ihnen|dir|euch} sprechen.',
      'Gern spreche ich mit {Ihnen|dir|euch}, nur nicht in Form einer Aufzeichnung.',
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
        'Ein anderer Termin steht schon fest, deshalb ist das Gespräch, so wie es geplant ist, für mich leider schwierig.',
      ],
    ],
    'limitation/travelling': [
      [
        '{Am Datum} bin ich auf Reisen und daher leider verhindert.',
        'Ich bin auf Reisen und möchte {Sie|dich|euch} deshalb bitten, das Gespräch {anders zu legen}.',
      ],
      [
        'Wegen einer Reise kann ich das Gespräch {am Datum} leider nicht wahrnehmen.',
        'Wegen einer Reise ist das Gespräch, so wie es geplant ist, für mich leider schwierig.',
      ],
      [
        'Da ich unterwegs sein werde, bin ich {am Datum} leider verhindert.',
        'Da ich unterwegs sein werde, möchte ich {Sie|dich|euch} bitten, das Gespräch {anders zu legen}.',
      ],
    ],
    'urgency/deadline': [
      'Dass {Sie|du|ihr} {bis zur Frist} Klarheit {brauchen|brauchst|braucht}, habe ich dabei im Blick.',
      'Ich weiß, dass {Sie|du|ihr} {bis zur Frist} eine Antwort {brauchen|brauchst|braucht}.',
      'Mir ist bewusst, dass {Sie|du|ihr} {bis zur Frist} Planungssicherheit {brauchen|brauchst|braucht}.',
    ],
    'urgency/before-deadline': [
      'Da {Sie|du|ihr} {bis zur Frist} eine Antwort {brauchen|brauchst|braucht}, gebe ich {Ihnen|dir|euch} gern rechtzeitig Bescheid.',
      '{Sie haben|Du hast|Ihr habt} um eine Antwort {bis zur Frist} gebeten; deshalb melde ich mich heute.',
      'Weil {Sie|du|ihr} {bis zur Frist} eine Rückmeldung {brauchen|brauchst|braucht}, schreibe ich rechtzeitig.',
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
      'Ein kurzes Telefonat zum ersten und ein längeres Gespräch zu einem späteren dieser Termine könnte ich gut einrichten:{slots ohne Dauer}',
    ],
    'alternative/format': [
      ['{?slots}Das Gespräch kann ich gern auch {am Telefon} führen.', 'Wäre stattdessen {ein Telefonat} möglich?'],
      'Gern spreche ich auch {am Telefon} mit {Ihnen|dir|euch}.',
      'Ein Gespräch {am Telefon} könnte ich leicht einrichten.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Auch ein kürzeres Gespräch von {minutes} wäre für mich in Ordnung.',
        '{?other-format}Ein Gespräch von {minutes} könnte ich am leichtesten einrichten.',
        'Wäre stattdessen ein kürzeres Gespräch von {minutes} möglich?',
      ],
      'Wenn {minutes} reichen, könnte ich das leichter einrichten.',
      'Es würde mir helfen, wenn wir mit {minutes} auskämen.',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}Bitte {geben Sie|gib|gebt} mir Bescheid, ob {Ihnen|dir|euch} der Termin passt.',
        '{?slots}Bitte {geben Sie|gib|gebt} mir Bescheid, was {Ihnen|dir|euch} passt.',
        'Welche Zeit würde {Ihnen|dir|euch} dafür passen?',
      ],
      'Ich richte mich dabei gern nach {Ihnen|dir|euch}.',
      'Ich hoffe, das lässt sich mit {Ihren|deinen|euren} Plänen vereinbaren.',
    ],
    'alternative/your-times': [
      '{Könnten Sie|Könntest du|Könntet ihr} mir andere Zeiten nennen, die {Ihnen|dir|euch} passen?',
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
      [
        'Der Termin {am Datum} kann gern anderweitig vergeben werden.',
        'Der Termin kann gern anderweitig vergeben werden.',
      ],
      ['So wird der Termin {am Datum} für jemand anderen frei.', 'So wird der Termin für jemand anderen frei.'],
    ],
    'benefit/room-for-others': [
      'So bleibt der Platz für jemand anderen frei.',
      'Damit wird der Platz für eine andere Person frei.',
      'Den Platz überlasse ich gern einer anderen Person.',
    ],
    'regards/client': [
      [
        'Bitte {geben Sie|gib|gebt} {Ihrem|deinem|eurem} Kunden Bescheid und {danken Sie|danke|dankt} {den anderen} in meinem Namen.',
        'Bitte {richten Sie|richte|richtet} {Ihrem|deinem|eurem} Kunden meinen Dank für das Interesse aus.',
      ],
      '{Ihrem|Deinem|Eurem} Kunden {richten Sie|richte|richtet} bitte aus, dass ich für das Interesse danke.',
    ],
    'regards/others': [
      'Bitte {richten Sie|richte|richtet} auch {den anderen} meinen Dank aus.',
      'Bitte {danken Sie|danke|dankt} auch {den anderen} in meinem Namen.',
      'Bitte {grüßen Sie|grüß|grüßt} {die anderen} von mir.',
    ],
    'door/stay-in-touch': [
      'Ich würde mich freuen, wenn wir in Kontakt blieben und {Sie sich|du dich|ihr euch} bei einer späteren Gelegenheit wieder melden {würden|würdest|würdet}.',
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
      'Gern bleibe ich mit {Ihnen|dir|euch} in Verbindung; vielleicht arbeiten wir später einmal an etwas anderem zusammen.',
    ],
    'door/revisit': [
      'In einigen Monaten kann das anders aussehen; dann spreche ich gern mit {Ihnen|dir|euch} über offene Stellen.',
      'Wenn später im Jahr etwas frei wird, {melden Sie sich|melde dich|meldet euch} gern wieder.',
      'Für ein Gespräch über künftige Stellen bin ich in einigen Monaten wieder offen.',
    ],
    'door/brief': [
      'Über Hinweise auf andere Stellen freue ich mich auch später.',
      'Gern bleibe ich mit {Ihnen|dir|euch} in Kontakt.',
      '{Denken Sie|Denk|Denkt} gern wieder an mich, wenn etwas anderes frei wird.',
    ],
    'door/no-contact': [
      'Ich bitte {Sie|dich|euch}, mir keine weiteren Stellen vorzuschlagen.',
      'Bitte {löschen Sie|lösche|löscht} meine Kontaktdaten; vielen Dank.',
      'Weitere Stellenhinweise benötige ich derzeit nicht, vielen Dank.',
    ],
    'referral/colleague': [
      [
        'Vielleicht {möchten Sie|möchtest du|möchtet ihr} mit {colleague} sprechen, {about}; die Empfehlung ist abgesprochen.',
        'Vielleicht {möchten Sie|möchtest du|möchtet ihr} mit {colleague} sprechen; die Empfehlung ist abgesprochen.',
      ],
      [
        'Für die Stelle könnte {colleague} infrage kommen, {about}; dass ich den Namen nenne, ist abgesprochen.',
        'Für die Stelle könnte {colleague} infrage kommen; dass ich den Namen nenne, ist abgesprochen.',
      ],
      [
        'Gern weise ich {Sie|dich|euch} auf {colleague} hin, {about}; ich habe vorher gefragt.',
        'Gern weise ich {Sie|dich|euch} auf {colleague} hin; ich habe vorher gefragt.',
      ],
    ],
    'referral/someone': [
      'Wenn mir jemand Passendes einfällt, gebe ich {Ihnen|dir|euch} gern Bescheid.',
      'Sollte ich jemanden kennen, der zu der Stelle passt, weise ich gern darauf hin.',
      'Ich höre mich gern um, ob jemand für die Stelle infrage kommt.',
    ],
    'referral/pass-on': [
      'Wenn es {Ihnen|dir|euch} hilft, gebe ich die Ausschreibung gern in meinem Umfeld weiter.',
      'Gern erzähle ich Bekannten von der Stelle, wenn {Sie|du|ihr} das {möchten|möchtest|möchtet}.',
      'Ich leite die Ausschreibung auf Wunsch gern weiter.',
    ],
    'restatement/other-offer': [
      'Mein nächster Schritt steht nun fest.',
      'Ich habe mich nun anderweitig festgelegt.',
      'Wie gesagt, ich bin beruflich bereits gebunden.',
    ],
    'restatement/other-path': [
      'Mein nächster Schritt führt nun in einen anderen Bereich.',
      'Ich wechsle, wie gesagt, in einen anderen Bereich.',
      'Mein Weg führt nun in einen anderen Bereich.',
    ],
    'restatement/not-a-fit': [
      'Ich hoffe, {Sie verstehen|du verstehst|ihr versteht}, dass ich andere Ziele habe.',
      'Meine Ziele sind derzeit andere.',
      'Ich habe beruflich etwas anderes vor.',
    ],
    'restatement/current-role': [
      'Ich hoffe auf {Ihr|dein|euer} Verständnis dafür, dass meine jetzige Arbeit Vorrang hat.',
      'Meine jetzige Aufgabe hat für mich derzeit Vorrang.',
      'Ich bleibe bei meiner jetzigen Stelle.',
    ],
    'restatement/project-deadline': [
      'Ich hoffe auf {Ihr|dein|euer} Verständnis dafür, dass das Projekt Vorrang hat.',
      'Das Projekt hat für mich nun Vorrang.',
      'Ich möchte das Projekt zuerst abschließen.',
    ],
    'restatement/personal': [
      'Ich hoffe auf {Ihr|dein|euer} Verständnis dafür, dass Persönliches derzeit Vorrang hat.',
      'Für Persönliches brauche ich derzeit meine Zeit.',
      'Persönliches hat für mich derzeit Vorrang.',
    ],
    'restatement/change-of-direction': [
      'Ich hoffe, {Sie verstehen|du verstehst|ihr versteht}, dass ich mich beruflich neu orientiere.',
      'Ich gehe beruflich nun in eine andere Richtung.',
      'Ich orientiere mich, wie gesagt, beruflich neu.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg; bei anderen Stellen können wir gern in Verbindung bleiben.',
        '{?interviewed}Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person, und vielleicht kreuzen sich unsere Wege ja einmal wieder.',
        'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person, und vielleicht kreuzen sich unsere Wege ja einmal.',
      ],
      'Ich hoffe, dass {Sie|du|ihr} bald die passende Person {finden|findest|findet}, und würde mich freuen, wenn wir uns bei anderer Gelegenheit begegnen.',
      'Alles Gute für die Suche; vielleicht ergibt sich später einmal eine andere Gelegenheit.',
    ],
    'closing/wish': [
      [
        '{?casual}Ich hoffe, ihr findet bald jemand Passendes, und wünsche {Ihnen|dir|euch} alles Gute.',
        '{?several}Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person und weiterhin alles Gute.',
        '{?team}Ich wünsche {Ihnen und dem Team|dir und dem Team} viel Erfolg bei der Besetzung der Stelle und weiterhin alles Gute.',
        '{?role}Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Besetzung der Stelle und weiterhin alles Gute.',
        'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche nach der passenden Person und weiterhin alles Gute.',
      ],
      [
        '{?role}Nochmals vielen Dank für {Ihre|deine|eure} Zeit. Ich hoffe, {Sie finden|du findest|ihr findet} bald die passende Person für die Stelle.',
        'Nochmals vielen Dank für {Ihre|deine|eure} Zeit. Ich hoffe, {Sie finden|du findest|ihr findet} bald die passende Person.',
      ],
      'Viel Erfolg bei der Besetzung der Stelle und eine glückliche Hand bei der Auswahl.',
    ],
    'closing/team': [
      'Ich wünsche {Ihnen und dem ganzen Team|dir und dem ganzen Team|euch allen|Ihnen allen} viel Erfolg bei der Suche nach der passenden Person für die Stelle.',
      'Nochmals vielen Dank für {Ihre|deine|eure} Zeit; {Ihnen und dem Team|dir und dem Team|euch allen|Ihnen allen} wünsche ich viel Erfolg bei der Suche.',
      'Alles Gute {für Sie und das Team|für dich und das Team|für euch alle|für Sie alle} und viel Erfolg bei der Auswahl.',
    ],
    'closing/interviewer': [
      'Ich danke {Ihnen|dir|euch} nochmals für {Ihre|deine|eure} Zeit und Mühe und wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
      'Ich weiß {Ihre|deine|eure} Mühe zu schätzen und hoffe, dass sich bald die passende Person findet.',
      'Vielen Dank noch einmal für das Gespräch; ich wünsche {Ihnen|dir|euch} alles Gute für die Suche.',
    ],
    'closing/understanding': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Ich hoffe auf {Ihr|dein|euer} Verständnis und wünsche {Ihnen|dir|euch} viel Erfolg bei der Besetzung der Stelle.',
      'Danke für {Ihr|dein|euer} Verständnis. Ich wünsche {Ihnen|dir|euch} eine glückliche Hand bei der Auswahl.',
    ],
    'closing/success': [
      'Ich wünsche {Ihnen|dir|euch} weiterhin viel Erfolg und hoffe, dass {Sie|du|ihr} bald die passende Person {finden|findest|findet}.',
      'Für die Suche und darüber hinaus wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Alles Gute für die Suche und weiterhin viel Erfolg.',
    ],
    'closing/brief': [
      'Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Viel Erfolg bei der Besetzung der Stelle.',
      'Ich wünsche {Ihnen|dir|euch} eine glückliche Hand bei der Auswahl.',
    ],
    'closing/looking-forward': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis. Ich freue mich auf unser Gespräch.',
      'Ich freue mich auf das Gespräch und danke {Ihnen|dir|euch} für {Ihr|dein|euer} Verständnis.',
      'Danke für {Ihr|dein|euer} Verständnis. Ich freue mich darauf, mit {Ihnen|dir|euch} zu sprechen.',
    ],
    'closing/understanding-move': [
      'Vielen Dank für {Ihr|dein|euer} Verständnis.',
      'Für {Ihr|dein|euer} Verständnis danke ich {Ihnen|dir|euch} herzlich.',
      'Über {Ihr|dein|euer} Entgegenkommen würde ich mich freuen.',
    ],
    'closing/open-answer': [
      'Sollte das nicht möglich sein, habe ich dafür Verständnis. Ich freue mich auf {Ihre|deine|eure} Antwort.',
      'Wenn das bei {Ihnen|dir|euch} nicht vorgesehen ist, verstehe ich das. Über eine kurze Rückmeldung freue ich mich.',
      'Ob das möglich ist, {überlasse ich Ihnen|überlasse ich dir|überlasse ich euch}; über eine kurze Rückmeldung freue ich mich.',
    ],
    'closing/second-no': [
      'Für die Suche wünsche ich {Ihnen|dir|euch} viel Erfolg.',
      'Viel Erfolg bei der Besetzung der Stelle.',
      'Ich wünsche {Ihnen|dir|euch}, dass sich bald die passende Person findet.',
    ],
    'closing/bulk': [
      'Viel Erfolg bei der Suche.',
      'Für die Suche alles Gute.',
      'Ich wünsche {Ihnen|dir|euch} viel Erfolg bei der Suche.',
    ],
  },
};
