import type { host as english } from '../../en/interface/host';

/** Words of the interface in Italian: host. What became of a reply, and what a host could not do. Every failure says what to do next. Keys begin with "host."; fields stand in braces and are filled once. */
export const host: Readonly<Record<keyof typeof english, string>> = {
  // The reply is there.
  'host.inserted': 'Il testo è in cima alla bozza. Controllarlo e premere Invia.',
  'host.inserted.cursor': 'Il testo è dove si trovava il cursore. Controllarlo e premere Invia.',
  'host.inserted.look': 'Il testo è nella bozza, ma lì è cambiato anche altro. Rileggere la bozza.',
  'host.inserted.unchecked':
    'Il programma di posta indica che il testo è stato inserito, ma non è stato possibile verificarlo. Controllare la bozza.',
  'host.replaced': 'Il testo precedente è stato sostituito da questo. Controllarlo e premere Invia.',
  'host.opened':
    'È aperta una finestra di risposta con il testo. Controllarlo e premere Invia. Se manca la firma: premere Rispondi e inserire il testo da lì.',
  'host.opened.everyone':
    'È aperta una risposta a tutti con il testo. Controllarlo e premere Invia. Se manca la firma: premere Rispondi a tutti e inserire il testo da lì.',
  'host.opened.meeting':
    'È aperta una finestra di risposta con il testo. Controllarlo e premere Invia. Un’email non è una risposta nel calendario: rifiutare la riunione anche lì. Se manca la firma: premere Rispondi e inserire il testo da lì.',
  'host.opened.elsewhere':
    'È aperta una finestra di risposta con il testo. La risposta è attesa a {address}: mettere questo indirizzo nel campo A prima di inviare. Se manca la firma: premere Rispondi e inserire il testo da lì.',
  'host.opened.changed':
    'È aperta una finestra di risposta, ma nel frattempo è stato scelto un altro messaggio. Controllare a chi è indirizzata.',
  'host.drafted': 'In questa conversazione c’è una bozza della risposta. Aprirla, controllarla e premere Invia.',
  'host.undone': 'Il testo è stato tolto. Il resto della bozza è com’era.',

  // Copied instead.
  'host.copied.no-reply':
    'Il programma di posta non ha aperto una finestra di risposta. Il testo è copiato: premere Rispondi e incollarlo.',
  'host.copied.not-inserted': 'Il programma di posta non ha accettato il testo. È copiato: incollarlo nella bozza.',
  'host.copied.too-long': 'Questo testo è troppo lungo per essere trasmesso. È copiato: premere Rispondi e incollarlo.',

  // Nothing was done.
  'host.other-letter': 'Ora è aperto un altro messaggio. Nulla è stato inserito. Leggere prima questo messaggio.',
  'host.no-letter': 'Nessun messaggio è aperto. Nulla è stato inserito.',
  'host.already-there': 'Questo testo è già nella bozza. Nulla è stato inserito una seconda volta.',
  'host.earlier-there':
    'La bozza contiene un testo precedente, modificato in seguito. Toglierlo a mano, poi inserire di nuovo.',
  'host.selected':
    'Nella bozza c’è una selezione che verrebbe sostituita. Non è stato inserito nulla: fare clic nel punto desiderato, poi inserire di nuovo.',
  'host.busy': 'L’ultimo inserimento è ancora in corso. Attendere un momento.',
  'host.undo.changed': 'La bozza è cambiata nel frattempo. Nulla è stato tolto: usare Annulla nel programma di posta.',
  'host.undo.pictures':
    'La bozza contiene immagini che potrebbero andare perse. Nulla è stato tolto: usare Annulla nel programma di posta.',

  // It is not known.
  'host.waiting': 'In attesa del programma di posta. Il testo è conservato qui.',
  'host.unknown.reply':
    'Il programma di posta non ha risposto. Guardare se si è aperta una finestra di risposta; altrimenti riprovare o copiare il testo.',
  'host.unknown.draft':
    'Il programma di posta non ha risposto. Guardare se il testo è nella bozza; altrimenti riprovare o copiarlo.',
  'host.unknown.changed': 'Durante l’inserimento è stato aperto un altro messaggio. Guardare nella bozza.',
  'host.undo.unknown': 'Non è certo che il testo sia stato tolto. Guardare nella bozza.',

  // It failed.
  'host.failed.no-reply':
    'Il programma di posta non ha aperto una finestra di risposta. Copiare il testo, premere Rispondi e incollarlo.',
  'host.failed.not-inserted': 'Il programma di posta non ha accettato il testo. Copiarlo e incollarlo nella bozza.',
  'host.failed.too-long': 'Questo testo è troppo lungo per essere trasmesso. Copiarlo, premere Rispondi e incollarlo.',
  'host.failed.undo': 'Non è stato possibile togliere il testo. Usare Annulla nel programma di posta.',

  // Reading.
  'host.unread.body':
    'Il programma di posta non ha fornito il testo di questo messaggio. Scrivere a mano nome e ruolo, o rileggerlo.',
  'host.unread.changing': 'Il messaggio aperto continuava a cambiare durante la lettura. Sceglierne uno e rileggerlo.',
  'host.unread.own': 'Questo è un appuntamento personale. Aprire un invito a un colloquio.',
  'host.late':
    'Outlook non ha ancora risposto. Scrivere a mano nome e ruolo e copiare il testo; questo riquadro si aggiorna appena Outlook risponde.',
  'host.unread.failed':
    'Il programma di posta non ha permesso di leggere questo messaggio. Rileggerlo, o scrivere ciò che serve.',

  // Memory.
  'host.memory.full': 'Non c’è più spazio per blocchi e impostazioni. Eliminare un blocco, o prima esportarli.',
  'host.memory.failed': 'Non è stato possibile salvare la modifica. È ancora qui: riprovare tra un momento.',

  // Without a pane.
  'host.quick.not-invitation':
    'Questo non sembra un invito a un colloquio. Aprire Decline Politely per scrivere comunque una risposta.',
  'host.quick.look': 'Qualcosa in questo messaggio va prima guardato di persona. Aprire Decline Politely.',
  'host.quick.elsewhere': 'La risposta è attesa a {address}: mettere questo indirizzo nel campo A prima di inviare.',
  'host.quick.meeting': 'Un’email non è una risposta nel calendario: rifiutare la riunione anche lì.',
  'host.quick.failed': 'Non è stato possibile aprire una risposta. Aprire Decline Politely e copiare il testo.',
  'host.quick.reading': 'Lettura dell’invito…',
};
