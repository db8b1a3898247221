import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'colloqui|intervista|prova pratica|giornata di prova|selezione del|iter di selezione|processo di selezione|prova orale|convocazione|assessment|secondo step|primo step|prossimo step|fase successiva|primo incontro',
  meeting:
    "incontro|incontrarla|incontrarti|incontrarci|incontrare|chiamata|videochiamata|call |chiacchierata|conoscerla|conoscerti|conoscerci|parlare|parlarne|sentirci|vederci|appuntamento|visita|passare|caffè|venire|confrontarci|conversazione|due chiacchiere|chiacchiere|ti chiamo|la chiamo|mezz'ora|30 minuti|20 minuti|45 minuti|15 minuti|un'ora|prendere un caffè|sentiamoci|vediamoci|incontriamoci|sentirla|sentirti|prova",
  invite:
    'invitarla|invitarti|invitare|la invitiamo|ti invitiamo|la invito|ti invito|invitat|invito a|convocarla|convocat|convochiamo|convocazione|vorremmo|vorrei|desideriamo|saremmo lieti|siamo lieti|sarei lieta|sarei lieto|ci farebbe piacere|mi farebbe piacere|ci piacerebbe|mi piacerebbe|abbiamo il piacere|incontrarla|incontrarti|conoscerla|conoscerti|fissare|proporle|proporti|selezionat|è stata selezionata|è stato selezionato|suo profilo|tuo profilo|colpiti|approfondire|prossimo passo|passo successivo|fase successiva|procedere|proseguire|andare avanti|ti va di|le va di|scambiare due|fare due chiacchiere|buone notizie|passa |passi |venga |vieni |facciamo due|un colloquio|il colloquio|primo colloquio|secondo colloquio|fare un colloquio|parlare con lei|parlare con te|sentirla|sentirti|intervistarla|è stato scelto|è stata scelta|sei stato selezionato|sei stata selezionata|conoscerci meglio',
  ask: 'disponibil|è disponibile|sei disponibile|sarebbe disponibile|saresti disponibile|quando|quale dei|quale giorno|quale orario|che giorno|che ora|le andrebbe|ti andrebbe|può andare|le è comodo|ti è comodo|potrebbe|potresti|può |puoi |riesce|riesci|riuscirebbe|riusciresti|una delle|opzioni|scegli|scelga|prenota|prenoti|conferma|confermi|cortese conferma|indicarci|indicarmi|indicare|ci indichi|mi indichi|comunicarci|comunicaci|comunichi|ci comunichi|facci sapere|ci faccia sapere|mi faccia sapere|fammi sapere|rispond|propon|preferisci|preferisce|attendiamo|resto in attesa|che ne dice|che ne dici|concordare|alternative|va bene|ti va|le va|così|che ne pensi|dimmi|mi dica|ci dica|a che ora|preferenza|link per|a questo link|calendario|agenda|fascia|fasce|fatti sentire|scrivimi|mi scriva',
  fixed:
    "è confermato|confermato|confermiamo|confermo|le confermo|ti confermo|è fissato|è stato fissato|fissato|fissata|è previsto|si terrà|si svolgerà|avrà luogo|programmato|la aspettiamo|ti aspettiamo|l'attendiamo|la attendiamo|ci vediamo|a presto|la chiamerò|la chiameremo|ti chiamo|ti chiamerò|la chiamo|chieda di|chiedi di|presentarsi|si presenti|presentati|data:|ora:|orario:|luogo:|indirizzo:|modalità|durata|parteciperanno|sarà presente|saranno presenti",
  moved:
    'spostare|spostiamo|spostato|rimandare|rimandato|posticipare|riprogrammare|nuova data|nuovo orario|altra data|altro giorno|cambio di|anticipare|rinviare|rinviato',
  cond: 'se il suo profilo|se il tuo profilo|se la sua candidatura|se verrà|candidati selezionati|candidati idonei|candidati ritenuti|solo i candidati|la contatteremo|ti contatteremo|sarà nostra cura|sarà contattat|sarai contattat|verrà contattat|verranno contattati',
  not: 'non |mai |senza ',
  past: "il colloquio svolto|a seguito del colloquio|per essere venut|per aver partecipato|è stato un piacere|piacere conoscerla|piacere di averla|averla conosciuta|averla incontrata|com'è andat|come è andat|ringraziamo per il colloquio|grazie per il colloquio|partecipato al colloquio|sostenuto il colloquio|dopo il colloquio del|nel colloquio del|ringraziamo per il tempo|grazie per il tempo|grazie per ieri|grazie della visita|grazie per essere venut",
  reject:
    "non procedere|non proseguire|non dare seguito|non daremo seguito|non è stata selezionata|non è stato selezionato|non è stata ritenuta|non è risultat|non sei stat|altri candidati|altro candidato|altra candidata|altre candidature|altra candidatura|altra persona|altri profili|altro profilo|un profilo più|profili più|più in linea|maggiormente in linea|più vicino|più aderent|abbiamo scelto|abbiamo deciso di non|abbiamo deciso di proseguire con|scelta è ricaduta|è ricaduta|posizione è stata coperta|stata coperta|già coperta|stata chiusa|non è in linea|non in linea|non corrisponde|non rispecchia|terremo il suo|terremo il tuo|conserveremo|future selezioni|nella sua ricerca|per il suo futuro|per il tuo futuro|esito negativo|non ha avuto esito|non possiamo procedere|non possiamo proseguire|non possiamo offrirle|non potremo procedere|un altro candidato|un'altra candidata|esito della selezione è|abbiamo preferito|abbiamo optato|deciso di non proseguire|deciso di proseguire con",
  sorry:
    'purtroppo|ci dispiace|mi dispiace|spiacenti|rammarico|dispiace|auguri|difficile|numerose candidature|interesse dimostrato|suo interesse|tuo interesse|ringraziamo',
  receipt:
    'abbiamo ricevuto|ricevuto la sua|ricevuto la tua|ricevuta la|candidatura ricevuta|candidatura è stata|grazie per esserti candidat|grazie per essersi candidat|valuteremo|esamineremo|verrà esaminat|messaggio automatico|email automatica|in caso di riscontro',
  offer:
    "proposta di assunzione|proposta contrattuale|lettera di assunzione|lettera di impegno|offerta di lavoro|offrirle il|offrirti il|offrirle la|offrirti la|proporle il ruolo di|controfirmat|contratto di lavoro|firmare il contratto|firma del contratto|proposta di contratto|siamo lieti di proporle l|proporle l'assunzione|restituire firmat",
  news: "newsletter|disiscri|cancellati|annulla iscrizione|annullare l'iscrizione|visualizza nel browser|nuove offerte|offerte di lavoro|offerte per te|annunci per te|nuovi annunci|avvisi di lavoro|job alert|webinar|iscriviti|registrati|vedi offerta|vedi tutti|simulazione|domande più|come prepararsi|come affrontare|sconto|candidati ora|abbonat|cari lettori|gratis|gratuito|gratuita|coaching|offerta speciale|posti limitati|annunci della settimana|ecco come",
  outreach:
    'ho visto il tuo|ho visto il suo|visto il suo profilo|visto il tuo profilo|il tuo profilo su|il suo profilo su|mi sono imbattut|trovato il tuo|trovato il suo|aperta a|aperto a|valutare nuove|potrebbe interessar|le interesserebbe|ti interesserebbe|inviarmi il|mandami il|mi invii|mi mandi|sto cercando|siamo alla ricerca|conosci qualcuno|conosce qualcuno',
  other:
    'podcast|giornalista|quotidiano|redazione|documentario|televisione|ascoltatori|tesi |dottorato|ricerca universitaria|studio su|sondaggio|buono regalo|buono amazon|consolato|ambasciata|questura|borsa di studio|colloquio di uscita|valutazione annuale|testimonianza|storia orale|intervistarla|intervistarti|intervista utente|interviste agli utenti|ricerca di mercato|buono acquisto|tesi di laurea|laureand|dottorand|permesso di soggiorno|cittadinanza|colloquio di ammissione|colloquio con gli insegnanti|colloqui scuola|exit interview|colloquio di fine rapporto|ex alunni|nostro giornale|nostra rivista|telecamere|inquilino|paziente|vorrei intervistar|vorremmo intervistar',
  theme:
    'giornale|rivista|servizio su|radio|trasmissione|lettori|citare|visto |ammissione|anonim|memorie|genitori|affitto|appartamento|fattura|medico|riunione di',
  panel:
    'il candidato|la candidata|un candidato|una candidata|del candidato|della candidata|al candidato|alla candidata|intervistare|come intervistator|commissione|scheda di valutazione|tuo feedback|tuo parere su|cv allegato|cv in allegato|puoi coprire|potresti coprire|sostituirmi|puoi seguire tu',
  cancel:
    'annullat|dobbiamo annullare|devo annullare|siamo costretti ad annullare|annullamento|non avrà luogo|non si terrà|sospes|sospendere la selezione|congelat|cancellat',
  away: 'fuori ufficio|assente|in ferie|risposta automatica|rientrerò|al mio rientro',
  logistics:
    'promemoria|sondaggio|questionario|valuta la|soddisfazione|nota spese|rimborso spese di viaggio per il colloquio|valuti la sua esperienza|ha dimenticato|hai dimenticato|decideremo',
  test: 'test online|test on line|prova online|test attitudinal|test psicoattitudinal|test logic|test tecnico|questionario online|valutazione online|completare il test|svolgere il test|link al test|credenziali',
  scam: 'caparra|cauzione|quota di|ricarica|postepay|dati bancari|conto corrente|copia del documento|giornalier|senza esperienza|bitcoin|criptovalut|spese di pratica|rimborsabil',
  own: "allego il mio|mio curriculum|il mio cv|mia candidatura|mi candido|grazie per l'invito|confermo la mia|confermo la presenza|sarò presente|ritirare la mia|ritiro la mia|rinunciare|rinuncio|declinare|non potrò|mia azienda attuale|attuale azienda|ho accettato|in attesa di un suo|invitarmi|avermi|mia esperienza|la mia disponibilità|ci sarò|mi va bene|per me va bene|vi ringrazio per|la ringrazio per",
  job: 'candidat|posizione|ruolo|lavoro|impiego|offerta|selezione|curriculum|cv |cv,|profilo|risorse umane|hr |assunzione|mansione|stage|tirocinio|concorso|bando|incarico|team',
  applied:
    'sua candidatura|tua candidatura|si è candidat|ti sei candidat|esserti candidat|essersi candidat|ricevuto il suo cv|ricevuto il tuo cv|ricevuto il suo curriculum',
  sourced: 'visto il suo profilo|visto il tuo profilo|suo profilo su|tuo profilo su|imbattut|segnalat|consigliat',
  contact:
    'grazie per la risposta|grazie per la sua risposta|grazie per la tua risposta|grazie per il riscontro|grazie del riscontro|grazie per il suo messaggio|come da accordi|come anticipato|come concordato',
  agreed:
    'come da accordi|come concordato|ha confermato|hai confermato|grazie per la conferma|è confermato|confermiamo il suo|confermiamo il tuo|le confermo|ti confermo',
  oneWay:
    'videocolloquio registrato|videointervista registrata|registrare le|asincron|differita|intelligenza artificiale|registra le',
  urgent: 'urgente|al più presto|quanto prima|immediat|entro 24|entro 48|in giornata|entro oggi',
  unpaid: 'non retribuit|gratuit|senza retribuzione|non pagat|senza compenso',
  team: 'team|squadra|collegh',
  push: 'riconsiderare|ripensarci|ripensaci|cambiare idea|cambi idea|sicura di|sicuro di|peccato|almeno|ultimo tentativo',
  praise:
    'colpit|apprezzat|ci è piaciut|mi è piaciut|interessante|suo portfolio|tuo portfolio|particolarmente|sua esperienza|tua esperienza|suo percorso|tuo percorso',
  phone:
    'telefono|telefonic|telefonata|per telefono|la chiamerò|la chiameremo|la chiamo|ti chiamo|ti chiamerò|ti chiameremo|chiamarla|chiamarti|al numero|numero di',
  video:
    'video|online|on line|da remoto|virtuale|zoom|su teams|via teams|tramite teams|su meet|google meet|link per|link di|collegarsi|collegamento|webcam|telecamera|a distanza',
  onsite:
    "in presenza|di persona|presso la sede|nostra sede|nostri uffici|in sede|in ufficio|via |viale |piazza |corso |piano|palazzo|edificio|sala |reception|portineria|parcheggio|documento di identità|documento d'identità|citofono|filiale|negozio|stabilimento|visita|giornata di prova|prova pratica|passare da|venire|presso la nostra sede|presso i nostri uffici|presso il nostro ufficio|presso il nostro stabilimento|presso lo|presso l'|nei nostri uffici|passi da|passa da|si presenti|portare con|porti con|porta con|portare un|munirsi|come raggiungerci|la aspettiamo in|la aspettiamo presso|ti aspettiamo in|ti aspettiamo presso|ti aspetto in|recarsi|si rechi|fermata",
  place:
    'hotel|uffici|sede|stabilimento|clinica|ospedale|scuola|negozio|ristorante|magazzino|aula|municipio|comune di|filiale|officina|cantiere|presso|centro|laboratorio|struttura|studio |bottega|da noi|la nostra|il nostro|i nostri',
  where: 'luogo:|luogo |indirizzo:|indirizzo |dove:|sede:',
  query:
    'domande|domanda|dubbi|in caso di|problema|problemi|imprevist|per qualsiasi|se la connessione|chiariment|emergenza',
  takeHome: 'esercizio da svolgere|prova da svolgere|compito da|case study da|da consegnare|inviarci la soluzione',
  formal: 'lei |la sua |il suo |gentile|egregi|spett|suoi |sue |voglia|cortese|le |potrebbe',
  familiar: 'tu |tuo |tua |tuoi |tue |ti |te |ciao|sei |hai |puoi',
};
