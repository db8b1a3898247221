import type { cards as english } from '../../en/interface/cards';

/** Words of the interface in Italian: cards. Keys begin with "cards."; fields stand in braces and are filled once. */
export const cards: Readonly<Record<keyof typeof english, string>> = {
  'cards.title': 'Decline Politely',
  'cards.ready':
    'Legge questo invito all’interno di Google solo al clic e scrive un no cortese. Nulla viene inviato prima di premere Invia.',
  'cards.ready.hosted':
    'Scrive un no cortese all’invito aperto. Il messaggio viene letto solo al clic e nulla parte prima di premere Invia.',
  'cards.got-it': 'Ho capito',
  'cards.decline': 'Rifiuta con cortesia',
  'cards.home': 'Aprire un invito a un colloquio.',
  'cards.settings': 'Impostazioni',
  'cards.unanswered': 'Senza risposta',
  'cards.waiting': 'In attesa da {days} giorni',
  'cards.hours-left': 'Ore rimaste su 48: {hours}',
  'cards.letter-of': 'Ricevuto: {date}',
  'cards.open': 'Apri',
  'cards.take-off': 'Togli dall’elenco',
  'cards.unanswered.none': 'Nessun messaggio attende risposta.',
  'cards.unanswered.note':
    'Qui compaiono solo gli inviti aperti con questo componente aggiuntivo. Un invito esce dall’elenco quando la risposta viene creata qui; se sia stata inviata non è visibile.',

  // The letter in short.
  'cards.nobody': 'Nessun nome trovato',
  'cards.no-role': 'Nessun ruolo trovato',
  'cards.received.today': 'ricevuto oggi',
  'cards.received.yesterday': 'ricevuto ieri',
  'cards.received.days': 'ricevuto {days} giorni fa',

  // What is special about it.
  'cards.gap.empty-body': 'Questo messaggio non ha testo leggibile. Scrivere qui sotto ciò che manca.',
  'cards.gap.unknown-language': 'Questo messaggio è in una lingua in cui non scriviamo. La risposta è in inglese.',
  'cards.gap': 'Non è stato possibile leggere tutto il messaggio. Controllare la risposta.',
  'cards.no-reply':
    'Le risposte a {address} potrebbero non essere lette. Copiare il testo e usare il link nel messaggio.',
  'cards.portal': 'Il link nel messaggio: {link}',
  'cards.no-reply.other': 'Questo messaggio arriva da {address}. Contiene un altro indirizzo: {other}.',
  'cards.elsewhere': 'La risposta si apre come nuova email a {address}, fuori da questa conversazione.',
  'cards.use-it': 'Usa',
  'cards.answered': 'Risposta data il {date}.',
  'cards.drafted': 'Qui è già stata creata una risposta. Guardare nelle bozze: un altro clic ne crea una seconda.',
  'cards.pushback': 'Questo messaggio risponde al rifiuto. La risposta lo conferma.',
  'cards.over': 'La data del colloquio è passata.',
  'cards.late': 'Ricevuto {days} giorni fa. Aggiunto: “{text}”',
  'cards.late.added': 'Aggiunto: “{text}”',
  'cards.remove': 'Togli',

  // Choices.
  'cards.intent': 'Che cosa',
  'cards.reason': 'Perché',
  'cards.tone': 'Tono',
  'cards.language': 'Lingua',
  'cards.language.letter': 'Come nel messaggio',

  // The reply.
  'cards.reply': 'Risposta',
  'cards.typed': 'Le modifiche fatte a mano sono rimaste. Reimpostare per ricomporre.',
  'cards.reset': 'Reimposta',
  'cards.take-back': 'Riprendi il mio testo',
  'cards.create': 'Crea risposta',
  'cards.create-mail': 'Crea email',
  'cards.update': 'Aggiorna',
  'cards.checks.none': 'Nulla da controllare · {words} parole',
  'cards.checks.one': '1 punto da controllare · {words} parole',
  'cards.checks.some': '{count} punti da controllare · {words} parole',
  'cards.repair': 'Correggi',
  'cards.dismiss': 'Va bene così',

  // What was read.
  'cards.facts': 'Correggi i dati letti',
  'cards.fill-in': 'Di che cosa parla la risposta',
  'cards.who': 'A chi è rivolta?',
  'cards.who.signed': '{name} - firma il messaggio',
  'cards.who.sent': '{name} - invia il messaggio',
  'cards.who.interviewer': '{name} - conduce il colloquio',
  'cards.who.named': '{name} - compare nel messaggio',
  'cards.recruiter': 'Recruiter',
  'cards.role': 'Ruolo',
  'cards.company': 'Azienda',
  'cards.day': 'Giorno del colloquio',
  'cards.time': 'Ora del colloquio',
  'cards.address': 'Rispondi a',
  'cards.everyone': 'Rispondi a tutti',
  'cards.check': 'Da controllare',
  'cards.please-check': 'Da controllare. Fino ad allora la risposta ne fa a meno.',
  'cards.it-is-right': 'È giusto',
  'cards.occasion': 'Questo messaggio',
  'cards.occasion.letter': 'Come risulta',
  'cards.where.text': 'Dal messaggio',
  'cards.where.signature': 'Dalla firma',
  'cards.where.quoted': 'Dal messaggio precedente qui sotto',
  'cards.where.subject': 'Dall’oggetto',
  'cards.where.from': 'Dal mittente',
  'cards.where.reply-to': 'Dall’indirizzo di risposta',
  'cards.where.sender': 'Dal mittente',
  'cards.where.to': 'Dai destinatari',
  'cards.where.calendar': 'Dall’evento del calendario',
  'cards.where.json-ld': 'Dai dati nel messaggio',
  'cards.where.headers': 'Dalle intestazioni',
  'cards.where.person': 'Inserito a mano',

  // Blocks and alternatives.
  'cards.blocks': 'Blocchi',
  'cards.own-reason': 'Il motivo con parole proprie',
  'cards.specific': 'Che cosa è piaciuto',
  'cards.own-blocks': 'Blocchi di testo',
  'cards.alternatives': 'Altro orario o formato',
  'cards.slot.day': 'Orario {number}: giorno',
  'cards.slot.time': 'Orario {number}: ora',
  'cards.other-format': 'Formato',
  'cards.other-format.phone': 'Per telefono',
  'cards.other-format.video': 'In video',
  'cards.other-minutes': 'Durata',
  'cards.minutes': '{minutes} minuti',
  'cards.as-proposed': 'Come proposto',
  'cards.colleague.header': 'Suggerisci un nome',
  'cards.colleague': 'Nome',
  'cards.colleague.about': 'Di cosa si occupa',
  'cards.colleague.consent': 'Consente di fare il suo nome',

  // Not an invitation.
  'cards.other': 'Questo non sembra un invito a un colloquio.',
  'cards.it-is-one': 'È un invito a un colloquio',
  'cards.anyway': 'Scrivi comunque un rifiuto',
  'cards.kind.rejection': 'Sembra un rifiuto da parte loro.',
  'cards.kind.receipt': 'Sembra una conferma di ricezione della candidatura.',
  'cards.kind.offer': 'Sembra un’offerta di lavoro.',
  'cards.kind.newsletter': 'Sembra una newsletter.',
  'cards.kind.recruiter-outreach': 'Sembra il primo messaggio di un recruiter.',
  'cards.kind.other-interview': 'Parla di un colloquio, ma non invita a nessuno.',
  'cards.kind.interview-cancelled': 'Sembra un colloquio annullato.',
  'cards.kind.interview-logistics': 'Sembrano dettagli di un colloquio già concordato.',
  'cards.kind.assessment-invitation': 'Sembra un invito a una prova.',
  'cards.kind.scam': 'Ha i segni di una truffa. Meglio non rispondere affatto.',
  'cards.kind.candidate-own-mail': 'Questo messaggio è stato scritto da questo account.',

  // In a reply window.
  'cards.carried': 'Scritto per {to}.',
  'cards.insert': 'Inserisci',
  'cards.insert.where': 'Il testo va sopra a ciò che c’è già. Nulla di quanto scritto viene sostituito.',
  'cards.insert.cursor': 'Inserisci al cursore',
  'cards.compose.new': 'Ricomincia',
  'cards.nothing-to-insert': 'Non c’è ancora un testo da inserire.',

  // Settings and blocks.
  'cards.sign-off': 'Nome sotto la risposta',
  'cards.sign-off.hint': 'Se vuoto: il nome usato nel messaggio.',
  'cards.sign-off.on': 'Metti il mio nome sotto la risposta. Gmail non aggiunge la firma alle risposte create qui.',
  'cards.privacy':
    'I messaggi vengono letti all’interno di Google al clic. Di un invito si conservano solo il numero e la data, per l’elenco di quelli senza risposta, e gli orari che ha proposto rispondendo. Impostazioni e blocchi restano nell’account Google.',
  'cards.privacy.hosted':
    'I messaggi vengono letti al clic, sul server di chi gestisce questo componente aggiuntivo. Di un invito vi si conservano solo il numero e la data, per l’elenco di quelli senza risposta, e gli orari che ha proposto rispondendo; così pure impostazioni e blocchi.',
  'cards.save': 'Salva',
  'cards.saved': 'Salvato.',
  'cards.block': 'Blocco di testo',
  'cards.block.own': 'Personale',
  'cards.block.add': 'Aggiungi blocco',
  'cards.block.edit': 'Modifica',
  'cards.block.hidden': 'Non usato',
  'cards.block.changed': 'Con parole proprie',
  'cards.block.move': 'Dove si trova',
  'cards.block.text': 'Testo',
  'cards.block.fields': 'Questi dati vengono presi dal messaggio: {recruiter} {role} {company} {date}',
  'cards.block.hide': 'Non usare',
  'cards.block.reset': 'Ripristina l’originale',
  'cards.block.delete': 'Elimina',
  'cards.block.empty': 'Un blocco non può essere vuoto.',
  'cards.block.too-long': 'Un blocco contiene al massimo {most} caratteri.',

  // What went wrong, and what to do.
  'cards.try-again': 'Riprova',
  'cards.your-text': 'Il testo, da copiare',
  'cards.failure.expired':
    'Google permette ai componenti aggiuntivi di leggere un messaggio solo per un po’. Riaprire il messaggio e fare di nuovo clic.',
  'cards.failure.scope':
    'Google non ha permesso al componente aggiuntivo di leggere questo messaggio. Consentire l’accesso al messaggio aperto, poi riprovare.',
  'cards.failure.no-letter': 'Nessun messaggio è aperto. Aprire un invito a un colloquio.',
  'cards.failure.unreadable':
    'Non è stato possibile leggere questo messaggio. Riprovare, oppure premere Rispondi e aprire lì il componente aggiuntivo.',
  'cards.failure.quota': 'Il limite di Google per oggi o per il momento è raggiunto. Riprovare più tardi.',
  'cards.failure.draft':
    'Non è stato possibile creare la risposta. Premere Rispondi e aprire lì il componente aggiuntivo: il testo è pronto.',
  'cards.failure.not-told':
    'Non è certo che la bozza sia stata creata. Guardare nelle bozze prima di riprovare; il testo è qui sotto.',
  'cards.failure.memory':
    'Non è stato possibile salvare la modifica. Riprovare tra un momento, o eliminare un blocco se sono moltissimi.',
  'cards.failure.unexpected': 'Qualcosa è andato storto. Riprovare; se c’era un testo, si trova qui sotto.',
};
