import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: pane. The keys and fields are those of English. */
export const pane = {
  'pane.title': 'Höflich absagen',
  'pane.back': 'Zurück',
  'pane.first-run':
    'Liest diese Einladung auf Ihrem Gerät und schreibt eine höfliche Absage. Gesendet wird erst, wenn Sie auf „Senden“ klicken.',
  'pane.first-run.ok': 'Verstanden',
  'pane.reading': 'Einladung wird gelesen …',
  'pane.reading.slow': 'Das E-Mail-Programm hat noch nicht geantwortet. Sie können Name und Stelle selbst eintragen.',
  'pane.by-hand': 'Selbst eintragen',
  'pane.empty': 'Öffnen Sie eine Einladung zum Gespräch.',
  'pane.stranger': 'Das sieht nicht nach einer Einladung zum Gespräch aus.',
  'pane.stranger.seems': 'Vermutlich: {kind}',
  'pane.stranger.write': 'Trotzdem absagen',
  'pane.warning': 'Vorsicht: {what}',

  // What was read.
  'pane.colon': '{one}: {other}',
  'pane.who.recruiter': 'Ansprechperson',
  'pane.who.unknown': 'Niemand genannt',
  'pane.fix': 'Ändern',
  'pane.fix.label': 'Gelesenes berichtigen',
  'pane.fix.done': 'Fertig',
  'pane.fact.unsure': 'Bitte prüfen',
  'pane.format.phone': 'Telefon',
  'pane.format.video': 'Video',
  'pane.format.onsite': 'Vor Ort',
  'pane.format.take-home': 'Aufgabe zu Hause',
  'pane.to-whom': 'An wen soll die Antwort gehen?',
  'pane.to-whom.signed': '{name} – hat unterschrieben',
  'pane.to-whom.sent': '{name} – hat die E-Mail gesendet',
  'pane.to-whom.interviewer': '{name} – führt das Gespräch',
  'pane.to-whom.named': '{name} – steht in der E-Mail',

  // The clock and what is special about this letter.
  'pane.received.today': 'Heute erhalten',
  'pane.received.yesterday': 'Gestern erhalten',
  'pane.received.days': 'Vor {count} Tagen erhalten',
  'pane.received.good': 'guter Zeitpunkt für die Antwort',
  'pane.received.soon': 'bald antworten',
  'pane.received.deadline': 'Antwort bis {date}',
  'pane.late': '{count} Tage alt. Wir haben ergänzt: „{words}“',
  'pane.late.added': 'Wir haben ergänzt: „{words}“',
  'pane.late.remove': 'Entfernen',
  'pane.past': 'Der Gesprächstermin ist vorbei.',
  'pane.answered': 'Sie haben am {date} geantwortet.',
  'pane.no-reply.found': 'Diese E-Mail kam von {from}. Die Adresse im Text ist {address}.',
  'pane.no-reply.found-of': 'Diese E-Mail kam von {from}. Im Text steht für {name} die Adresse {address}.',
  'pane.no-reply.none':
    'Antworten an {from} werden vielleicht nicht gelesen. Kopieren Sie den Text und nutzen Sie den Link in der E-Mail.',
  'pane.no-reply.used': 'Die Antwort ist an {address} geschrieben. Prüfen Sie die Zeile „An“, bevor Sie senden.',
  'pane.portal': 'Diese Nachricht möchte die Antwort über einen Link: {link}',

  // Choices.
  'pane.intent': 'Ihre Antwort',
  'pane.intent.decline': 'Absagen',
  'pane.intent.move': 'Andere Zeit',
  'pane.intent.one-line': 'Eine Zeile',
  'pane.reason': 'Warum',
  'pane.reason.none': 'Kein Grund',
  'pane.reason.other-offer': 'Andere Stelle',
  'pane.reason.not-a-fit': 'Passt nicht',
  'pane.reason.current-role': 'Ich bleibe',
  'pane.reason.project-deadline': 'Projekt läuft',
  'pane.reason.personal': 'Persönlich',
  'pane.reason.change-of-direction': 'Neue Richtung',
  'pane.reason.other-path': 'Anderer Weg',
  'pane.reason.own': 'Eigene Worte',
  'pane.reason.own.field': 'Ihr Grund in einem Satz',
  'pane.more': 'Mehr',

  // The reply.
  'pane.reply': 'Ihre Antwort',
  'pane.reset': 'Zurücksetzen',
  'pane.reset.done': 'Die Antwort wurde neu geschrieben.',
  'pane.reset.back': 'Text zurückholen',
  'pane.kept': 'Ihre Änderungen bleiben erhalten.',
  'pane.kept.rebuild': 'Neu aufbauen',
  'pane.restored': 'Ihr Text von vorhin.',
  'pane.restored.choices': 'Ihre Auswahl von vorhin.',
  'pane.restored.over': 'Neu beginnen',
  'pane.by-hand.before': 'Das haben Sie geschrieben, als kein Brief zu lesen war: „{words}“',
  'pane.by-hand.use': 'Verwenden',
  'pane.undo': 'Rückgängig',
  'pane.redo': 'Wiederholen',
  'pane.mirror': 'Auf {language} lesen',

  // Tone, blocks and alternatives.
  'pane.arrange': 'Ton, Bausteine und Alternativen',

  // Checks.
  'pane.checks.pending': 'Wird durchgesehen',
  'pane.checks.failed': 'Nicht durchgesehen',
  'pane.checks.clear': 'Nichts zu prüfen',
  'pane.checks.look': 'Hinweise: {count}',
  'pane.words.one': '1 Wort',
  'pane.words': '{count} Wörter',
  'pane.details': 'Details',
  'pane.details.hide': 'Details ausblenden',

  // Inserting.
  'pane.insert': 'In Antwort einfügen',
  'pane.insert.again': 'Noch einmal einfügen',
  'pane.insert.busy': 'Wird eingefügt …',
  'pane.insert.about': 'Antwort an {to}; {checks}',
  'pane.opened': 'Ein Antwortfenster mit Ihrem Text ist offen. Prüfen Sie ihn und klicken Sie auf „Senden“.',
  'pane.insert.failed': 'Der Text wurde nicht eingefügt. Versuchen Sie es noch einmal, oder kopieren Sie ihn.',
  'pane.insert.conflict': 'Zwei Teile der Antwort widersprechen sich. Schalten Sie zuerst einen davon aus.',
  'pane.earlier': 'Zur Nachricht davor: {what}',
  'pane.insert.blank': 'Es gibt noch keinen Text zum Einfügen.',
  'pane.copy': 'Kopieren',
  'pane.copy.text': 'Text kopieren',
  'pane.copied': 'Kopiert.',
  'pane.copy.by-hand': 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Drücken Sie Strg+C.',
  'pane.place': 'Wo im Entwurf',
  'pane.place.top': 'Ganz oben',
  'pane.place.cursor': 'Am Cursor',
  'pane.everyone': 'Antworten',
  'pane.everyone.one': 'Nur {name}',
  'pane.everyone.all': 'Allen ({count})',
  'pane.part.failed': 'Ein Teil dieses Bereichs ließ sich nicht laden. Einfügen und Kopieren gehen trotzdem.',
  'pane.part.late': 'Was die Antwort schreibt, ist noch nicht geladen. Drücken Sie gleich noch einmal.',
  'pane.try-again': 'Erneut versuchen',
  'pane.unreadable':
    'Diese E-Mail ließ sich nicht lesen. Tragen Sie Name und Stelle unten ein, oder versuchen Sie es noch einmal.',
  'pane.wordless':
    'Die Worte der Antwort konnten nicht geladen werden. Schreiben Sie sie unten und kopieren Sie sie, oder versuchen Sie es erneut.',
  'pane.alone':
    'Das E-Mail-Programm ist nicht erreichbar. Tragen Sie Name und Stelle unten ein und kopieren Sie den Text.',
  'pane.memory.failed':
    'Was Sie schreiben, lässt sich hier gerade nicht speichern. Kopieren Sie es, bevor Sie schließen.',
  'pane.language.failed': 'Die Texte für {language} ließen sich nicht laden. Die Antwort ist auf Englisch.',

  // Phrase blocks.
  'pane.manager.open': 'Einstellungen und Textbausteine',
} as const satisfies Partial<InterfaceWords>;
