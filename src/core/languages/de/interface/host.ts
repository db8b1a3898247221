import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: host. The keys and fields are those of English. */
export const host = {
  // The reply is there.
  'host.inserted': 'Ihr Text steht oben in Ihrem Entwurf. Prüfen Sie ihn und klicken Sie auf „Senden“.',
  'host.inserted.cursor': 'Ihr Text steht dort, wo der Cursor war. Prüfen Sie ihn und klicken Sie auf „Senden“.',
  'host.inserted.look':
    'Ihr Text ist im Entwurf, aber dort hat sich noch etwas anderes geändert. Bitte sehen Sie ihn durch.',
  'host.inserted.unchecked':
    'Das E-Mail-Programm meldet, dass Ihr Text eingefügt wurde, aber wir konnten nicht nachsehen. Bitte prüfen Sie Ihren Entwurf.',
  'host.replaced': 'Ihr früherer Text wurde durch diesen ersetzt. Prüfen Sie ihn und klicken Sie auf „Senden“.',
  'host.opened':
    'Ein Antwortfenster mit Ihrem Text ist offen. Prüfen Sie ihn und klicken Sie auf „Senden“. Falls Ihre Signatur fehlt: Klicken Sie selbst auf „Antworten“ und fügen Sie den Text von dort aus ein.',
  'host.opened.everyone':
    'Eine Antwort an alle mit Ihrem Text ist offen. Prüfen Sie ihn und klicken Sie auf „Senden“. Falls Ihre Signatur fehlt: Klicken Sie selbst auf „Allen antworten“ und fügen Sie den Text von dort aus ein.',
  'host.opened.meeting':
    'Ein Antwortfenster mit Ihrem Text ist offen. Prüfen Sie ihn und klicken Sie auf „Senden“. Im Kalender zählt eine E-Mail nicht als Antwort: Lehnen Sie den Termin auch dort ab. Falls Ihre Signatur fehlt: Klicken Sie selbst auf „Antworten“ und fügen Sie den Text von dort aus ein.',
  'host.opened.elsewhere':
    'Ein Antwortfenster mit Ihrem Text ist offen. Diese Nachricht möchte die Antwort an {address}: Tragen Sie das unter „An“ ein, bevor Sie senden. Falls Ihre Signatur fehlt: Klicken Sie selbst auf „Antworten“ und fügen Sie den Text von dort aus ein.',
  'host.opened.changed':
    'Ein Antwortfenster ist offen, aber inzwischen wurde eine andere Nachricht gewählt. Prüfen Sie, an wen es gerichtet ist.',
  'host.drafted':
    'Ein Entwurf Ihrer Antwort liegt in dieser Unterhaltung. Öffnen Sie ihn, prüfen Sie ihn und klicken Sie auf „Senden“.',
  'host.undone': 'Ihr Text wurde wieder entfernt. Der übrige Entwurf ist, wie er war.',

  // Copied instead.
  'host.copied.no-reply':
    'Das E-Mail-Programm hat kein Antwortfenster geöffnet. Ihr Text ist kopiert: Klicken Sie selbst auf „Antworten“ und fügen Sie ihn ein.',
  'host.copied.not-inserted':
    'Das E-Mail-Programm hat den Text nicht angenommen. Er ist kopiert: Fügen Sie ihn in Ihren Entwurf ein.',
  'host.copied.too-long':
    'Dieser Text ist zu lang für die Übergabe. Er ist kopiert: Klicken Sie selbst auf „Antworten“ und fügen Sie ihn ein.',

  // Nothing was done.
  'host.other-letter':
    'Jetzt ist eine andere Nachricht geöffnet. Nichts wurde eingefügt. Lesen Sie zuerst diese Nachricht ein.',
  'host.no-letter': 'Keine Nachricht ist geöffnet. Nichts wurde eingefügt.',
  'host.already-there': 'Dieser Text steht schon in Ihrem Entwurf. Er wurde kein zweites Mal eingefügt.',
  'host.earlier-there':
    'In Ihrem Entwurf steht ein früherer Text, den Sie seither geändert haben. Nehmen Sie ihn selbst heraus und fügen Sie dann noch einmal ein.',
  'host.selected':
    'In Ihrem Entwurf ist etwas markiert, das ersetzt würde. Nichts wurde eingefügt: Klicken Sie an die gewünschte Stelle und fügen Sie dann noch einmal ein.',
  'host.busy': 'Das letzte Einfügen läuft noch. Bitte warten Sie einen Moment.',
  'host.undo.changed':
    'Der Entwurf hat sich seither geändert. Nichts wurde entfernt: Nutzen Sie „Rückgängig“ im E-Mail-Programm.',
  'host.undo.pictures':
    'Der Entwurf enthält Bilder, die verloren gehen könnten. Nichts wurde entfernt: Nutzen Sie „Rückgängig“ im E-Mail-Programm.',

  // It is not known.
  'host.waiting': 'Wir warten noch auf das E-Mail-Programm. Ihr Text bleibt hier erhalten.',
  'host.unknown.reply':
    'Das E-Mail-Programm hat nicht geantwortet. Sehen Sie nach, ob ein Antwortfenster offen ist; wenn nicht: noch einmal versuchen oder den Text kopieren.',
  'host.unknown.draft':
    'Das E-Mail-Programm hat nicht geantwortet. Sehen Sie nach, ob der Text in Ihrem Entwurf steht; wenn nicht, versuchen Sie es noch einmal oder kopieren Sie ihn.',
  'host.unknown.changed':
    'Während des Einfügens wurde eine andere Nachricht geöffnet. Bitte sehen Sie in Ihrem Entwurf nach.',
  'host.undo.unknown': 'Es ist nicht sicher, ob der Text entfernt wurde. Bitte sehen Sie sich Ihren Entwurf an.',

  // It failed.
  'host.failed.no-reply':
    'Das E-Mail-Programm hat kein Antwortfenster geöffnet. Kopieren Sie den Text, klicken Sie selbst auf „Antworten“ und fügen Sie ihn ein.',
  'host.failed.not-inserted':
    'Das E-Mail-Programm hat den Text nicht angenommen. Kopieren Sie ihn und fügen Sie ihn in Ihren Entwurf ein.',
  'host.failed.too-long':
    'Dieser Text ist zu lang für die Übergabe. Kopieren Sie ihn, klicken Sie selbst auf „Antworten“ und fügen Sie ihn ein.',
  'host.failed.undo': 'Der Text ließ sich nicht entfernen. Nutzen Sie „Rückgängig“ im E-Mail-Programm.',

  // Reading.
  'host.unread.body':
    'Das E-Mail-Programm hat uns den Text dieser Nachricht nicht gegeben. Tragen Sie Name und Stelle selbst ein, oder lassen Sie sie noch einmal lesen.',
  'host.unread.changing':
    'Die geöffnete Nachricht wechselte beim Lesen immer wieder. Wählen Sie eine aus und lassen Sie sie noch einmal lesen.',
  'host.unread.own': 'Das ist ein eigener Termin von Ihnen. Öffnen Sie eine Einladung zum Gespräch.',
  'host.late':
    'Outlook hat noch nicht geantwortet. Tragen Sie Name und Stelle selbst ein und kopieren Sie den Text; sobald Outlook antwortet, zieht dieser Bereich nach.',
  'host.unread.failed':
    'Das E-Mail-Programm ließ uns diese Nachricht nicht lesen. Lassen Sie sie noch einmal lesen, oder tragen Sie ein, was Sie brauchen.',

  // Memory.
  'host.memory.full':
    'Für Ihre Bausteine und Einstellungen ist kein Platz mehr. Löschen Sie einen Baustein, oder exportieren Sie sie zuerst.',
  'host.memory.failed':
    'Ihre Änderung ließ sich nicht speichern. Sie ist noch hier: Versuchen Sie es gleich noch einmal.',

  // Without a pane.
  'host.quick.not-invitation':
    'Das sieht nicht nach einer Einladung zum Gespräch aus. Öffnen Sie Decline Politely, um trotzdem eine Antwort zu schreiben.',
  'host.quick.look': 'Etwas an dieser Nachricht sollten Sie zuerst ansehen. Öffnen Sie Decline Politely.',
  'host.quick.elsewhere':
    'Diese Nachricht möchte die Antwort an {address}: Tragen Sie das unter „An“ ein, bevor Sie senden.',
  'host.quick.meeting': 'Im Kalender zählt eine E-Mail nicht als Antwort: Lehnen Sie den Termin auch dort ab.',
  'host.quick.failed': 'Es ließ sich keine Antwort öffnen. Öffnen Sie Decline Politely und kopieren Sie den Text.',
  'host.quick.reading': 'Einladung wird gelesen …',
} as const satisfies Partial<InterfaceWords>;
