import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: cards. The keys and fields are those of English. */
export const cards = {
  'cards.title': 'Decline Politely',
  'cards.ready':
    'Liest diese Einladung innerhalb von Google, wenn Sie klicken, und schreibt eine höfliche Absage. Gesendet wird erst, wenn Sie auf „Senden“ klicken.',
  'cards.ready.hosted':
    'Schreibt eine höfliche Absage auf die geöffnete Einladung. Gelesen wird sie erst, wenn Sie klicken; gesendet wird erst, wenn Sie auf „Senden“ klicken.',
  'cards.got-it': 'Verstanden',
  'cards.decline': 'Höflich absagen',
  'cards.home': 'Öffnen Sie eine Einladung zum Gespräch.',
  'cards.settings': 'Einstellungen',
  'cards.unanswered': 'Noch unbeantwortet',
  'cards.waiting': 'Wartet seit {days} Tagen',
  'cards.hours-left': 'Verbleibende Stunden von 48: {hours}',
  'cards.letter-of': 'Erhalten: {date}',
  'cards.open': 'Öffnen',
  'cards.take-off': 'Von der Liste nehmen',
  'cards.unanswered.none': 'Nichts wartet auf eine Antwort.',
  'cards.unanswered.note':
    'Einladungen, die Sie mit diesem Add-on geöffnet haben, keine anderen. Eine verlässt die Liste, sobald hier die Antwort erstellt wird; ob sie gesendet wurde, sehen wir nicht.',

  // The letter in short.
  'cards.nobody': 'Kein Name gefunden',
  'cards.no-role': 'Keine Stelle gefunden',
  'cards.received.today': 'heute erhalten',
  'cards.received.yesterday': 'gestern erhalten',
  'cards.received.days': 'vor {days} Tagen erhalten',

  // What is special about it.
  'cards.gap.empty-body': 'Diese Nachricht enthält keinen lesbaren Text. Tragen Sie unten ein, was fehlt.',
  'cards.gap.unknown-language':
    'Diese Nachricht ist in einer Sprache, die wir nicht schreiben. Die Antwort ist auf Englisch.',
  'cards.gap': 'Diese Nachricht ließ sich nicht ganz lesen. Bitte prüfen Sie die Antwort.',
  'cards.no-reply':
    'Antworten an {address} werden vielleicht nicht gelesen. Kopieren Sie den Text und nutzen Sie den Link in der E-Mail.',
  'cards.portal': 'Der Link in der E-Mail: {link}',
  'cards.no-reply.other': 'Diese E-Mail kam von {address}. Im Text steht eine andere Adresse: {other}.',
  'cards.elsewhere': 'Die Antwort öffnet sich als neue E-Mail an {address}, außerhalb dieser Unterhaltung.',
  'cards.use-it': 'Verwenden',
  'cards.answered': 'Sie haben am {date} geantwortet.',
  'cards.drafted':
    'Hier wurde schon eine Antwort angelegt. Sehen Sie in Ihren Entwürfen nach: Ein weiterer Klick legt eine zweite an.',
  'cards.pushback': 'Diese Nachricht antwortet auf Ihre Absage. Die Antwort bleibt dabei.',
  'cards.over': 'Der Gesprächstermin ist vorbei.',
  'cards.late': '{days} Tage alt. Wir haben ergänzt: „{text}“',
  'cards.late.added': 'Wir haben ergänzt: „{text}“',
  'cards.remove': 'Entfernen',

  // Choices.
  'cards.intent': 'Was',
  'cards.reason': 'Warum',
  'cards.tone': 'Ton',
  'cards.language': 'Sprache',
  'cards.language.letter': 'Wie die Nachricht',

  // The reply.
  'cards.reply': 'Ihre Antwort',
  'cards.typed': 'Ihre Änderungen bleiben erhalten. Zum Neuaufbau zurücksetzen.',
  'cards.reset': 'Zurücksetzen',
  'cards.take-back': 'Text zurückholen',
  'cards.create': 'Antwort erstellen',
  'cards.create-mail': 'E-Mail erstellen',
  'cards.update': 'Aktualisieren',
  'cards.checks.none': 'Nichts zu prüfen · {words} Wörter',
  'cards.checks.one': '1 Hinweis · {words} Wörter',
  'cards.checks.some': '{count} Hinweise · {words} Wörter',
  'cards.repair': 'Beheben',
  'cards.dismiss': 'Passt so',

  // What was read.
  'cards.facts': 'Gelesenes berichtigen',
  'cards.fill-in': 'Wovon die Antwort spricht',
  'cards.who': 'An wen soll die Antwort gehen?',
  'cards.who.signed': '{name} – hat unterschrieben',
  'cards.who.sent': '{name} – hat die E-Mail gesendet',
  'cards.who.interviewer': '{name} – führt das Gespräch',
  'cards.who.named': '{name} – steht in der E-Mail',
  'cards.recruiter': 'Ansprechperson',
  'cards.role': 'Stelle',
  'cards.company': 'Unternehmen',
  'cards.day': 'Tag des Gesprächs',
  'cards.time': 'Uhrzeit des Gesprächs',
  'cards.address': 'Antwort an',
  'cards.everyone': 'Allen antworten',
  'cards.check': 'Bitte prüfen',
  'cards.please-check': 'Bitte prüfen. Bis dahin kommt die Antwort ohne aus.',
  'cards.it-is-right': 'Stimmt so',
  'cards.occasion': 'Diese Nachricht',
  'cards.occasion.letter': 'Wie gelesen',
  'cards.where.text': 'Aus der Nachricht',
  'cards.where.signature': 'Aus der Signatur',
  'cards.where.quoted': 'Aus der früheren E-Mail darunter',
  'cards.where.subject': 'Aus dem Betreff',
  'cards.where.from': 'Aus dem Absender',
  'cards.where.reply-to': 'Aus der Antwortadresse',
  'cards.where.sender': 'Aus dem Absender',
  'cards.where.to': 'Aus den Empfängern',
  'cards.where.calendar': 'Aus dem Kalendereintrag',
  'cards.where.json-ld': 'Aus den Daten in der E-Mail',
  'cards.where.headers': 'Aus den Kopfzeilen',
  'cards.where.person': 'Von Ihnen eingetragen',

  // Blocks and alternatives.
  'cards.blocks': 'Bausteine',
  'cards.own-reason': 'Der Grund in eigenen Worten',
  'cards.specific': 'Was Ihnen gefallen hat',
  'cards.own-blocks': 'Textbausteine',
  'cards.alternatives': 'Andere Zeit oder Form',
  'cards.slot.day': 'Termin {number}: Tag',
  'cards.slot.time': 'Termin {number}: Uhrzeit',
  'cards.other-format': 'Form',
  'cards.other-format.phone': 'Telefonisch',
  'cards.other-format.video': 'Per Video',
  'cards.other-minutes': 'Dauer',
  'cards.minutes': '{minutes} Minuten',
  'cards.as-proposed': 'Wie vorgeschlagen',
  'cards.colleague.header': 'Jemanden empfehlen',
  'cards.colleague': 'Name',
  'cards.colleague.about': 'Was die Person macht',
  'cards.colleague.consent': 'Hat der Nennung zugestimmt',

  // Not an invitation.
  'cards.other': 'Das sieht nicht nach einer Einladung zum Gespräch aus.',
  'cards.it-is-one': 'Doch, eine Einladung',
  'cards.anyway': 'Trotzdem absagen',
  'cards.kind.rejection': 'Das liest sich wie eine Absage von dort.',
  'cards.kind.receipt': 'Das liest sich wie eine Eingangsbestätigung Ihrer Bewerbung.',
  'cards.kind.offer': 'Das liest sich wie ein Stellenangebot.',
  'cards.kind.newsletter': 'Das liest sich wie ein Newsletter.',
  'cards.kind.recruiter-outreach': 'Das liest sich wie eine erste Nachricht aus der Personalvermittlung.',
  'cards.kind.other-interview': 'Es ist von einem Gespräch die Rede, eingeladen wird aber nicht.',
  'cards.kind.interview-cancelled': 'Das liest sich wie ein abgesagtes Gespräch.',
  'cards.kind.interview-logistics':
    'Das liest sich wie Einzelheiten zu einem Gespräch, dem Sie schon zugestimmt haben.',
  'cards.kind.assessment-invitation': 'Das liest sich wie eine Einladung zu einem Test.',
  'cards.kind.scam': 'Das zeigt Anzeichen von Betrug. Antworten Sie besser gar nicht.',
  'cards.kind.candidate-own-mail': 'Diese E-Mail haben Sie selbst geschrieben.',

  // In a reply window.
  'cards.carried': 'Geschrieben für {to}.',
  'cards.insert': 'Einfügen',
  'cards.insert.where': 'Der Text kommt über das, was schon dasteht. Nichts von Ihnen wird ersetzt.',
  'cards.insert.cursor': 'Am Cursor einfügen',
  'cards.compose.new': 'Neu beginnen',
  'cards.nothing-to-insert': 'Es gibt noch keinen Text zum Einfügen.',

  // Settings and blocks.
  'cards.sign-off': 'Ihr Name unter der Antwort',
  'cards.sign-off.hint': 'Leer gelassen: so, wie die Nachricht Sie nennt.',
  'cards.sign-off.on':
    'Meinen Namen unter die Antwort setzen. Gmail ergänzt bei hier erstellten Antworten keine Signatur.',
  'cards.privacy':
    'Nachrichten werden bei Google gelesen, sobald Sie klicken. Von einer Einladung werden nur Nummer und Datum aufbewahrt, für die Liste der noch unbeantworteten, dazu die Termine, die Sie selbst angeboten haben. Ihre Einstellungen und Bausteine bleiben in Ihrem Google-Konto.',
  'cards.privacy.hosted':
    'Nachrichten werden gelesen, sobald Sie klicken, auf dem Server dessen, der dieses Add-on für Sie betreibt. Von einer Einladung werden dort nur Nummer und Datum aufbewahrt, für die Liste der noch unbeantworteten, dazu die Termine, die Sie selbst angeboten haben; ebenso Ihre Einstellungen und Bausteine.',
  'cards.save': 'Speichern',
  'cards.saved': 'Gespeichert.',
  'cards.block': 'Textbaustein',
  'cards.block.own': 'Eigener',
  'cards.block.add': 'Baustein hinzufügen',
  'cards.block.edit': 'Bearbeiten',
  'cards.block.hidden': 'Nicht verwendet',
  'cards.block.changed': 'In Ihren Worten',
  'cards.block.move': 'Wo er steht',
  'cards.block.text': 'Text',
  'cards.block.fields': 'Das wird aus der Nachricht ergänzt: {recruiter} {role} {company} {date}',
  'cards.block.hide': 'Nicht verwenden',
  'cards.block.reset': 'Zum Original',
  'cards.block.delete': 'Löschen',
  'cards.block.empty': 'Ein Baustein braucht Text.',
  'cards.block.too-long': 'Ein Baustein fasst bis zu {most} Zeichen.',

  // What went wrong, and what to do.
  'cards.try-again': 'Erneut versuchen',
  'cards.your-text': 'Ihr Text zum Kopieren',
  'cards.failure.expired':
    'Google lässt Add-ons eine Nachricht nur eine Zeit lang lesen. Öffnen Sie die Nachricht noch einmal und klicken Sie dann erneut.',
  'cards.failure.scope':
    'Google ließ das Add-on diese Nachricht nicht lesen. Erlauben Sie ihm den Zugriff auf die geöffnete Nachricht und versuchen Sie es noch einmal.',
  'cards.failure.no-letter': 'Keine Nachricht ist geöffnet. Öffnen Sie eine Einladung zum Gespräch.',
  'cards.failure.unreadable':
    'Diese E-Mail ließ sich nicht lesen. Versuchen Sie es noch einmal, oder klicken Sie selbst auf „Antworten“ und öffnen Sie das Add-on dort.',
  'cards.failure.quota':
    'Das Limit von Google für heute oder für den Moment ist erreicht. Versuchen Sie es später noch einmal.',
  'cards.failure.draft':
    'Die Antwort ließ sich nicht anlegen. Klicken Sie selbst auf „Antworten“ und öffnen Sie das Add-on dort: Ihr Text liegt bereit.',
  'cards.failure.not-told':
    'Es ist nicht sicher, ob ein Entwurf angelegt wurde. Sehen Sie in Ihren Entwürfen nach, bevor Sie es noch einmal versuchen; Ihr Text steht unten.',
  'cards.failure.memory':
    'Ihre Änderung ließ sich nicht speichern. Versuchen Sie es gleich noch einmal, oder löschen Sie einen Baustein, falls es sehr viele sind.',
  'cards.failure.unexpected':
    'Hier ist etwas schiefgegangen. Versuchen Sie es noch einmal; falls es Text gab, steht er unten.',
} as const satisfies Partial<InterfaceWords>;
