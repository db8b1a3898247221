import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'colloqui|intervista|prova orale|convocazione|assessment|iter di selezione|processo di selezione|secondo step|primo step|prossimo step|fase successiva|primo incontro|selezione del|audizione|commissione',
  trial:
    'prova pratica|giornata di prova|giorno di prova|turno di prova|prova in|prova sul campo|una prova|affiancamento',
  meeting:
    "incontr|chiamata|videochiamata|call |chiacchier|conoscer|parlar|sentirci|sentiamoci|vederci|vediamoci|appuntamento|visita|passare|passa |passi |caffè|venire|venga|vieni |confrontarci|conversazione|ti chiamo|la chiamo|mezz'ora|30 minuti|20 minuti|45 minuti|un'ora|sentirla|sentirti|prova",
  wish: 'vorremmo|vorrei|desider|lieti|lieta|lieto|piacere|abbiamo il|ci farebbe|volentieri|ti va di|le va di',
  invite:
    "invit|convoc|fissare|propor|selezionat|ammess|suo profilo|tuo profilo|colpiti|approfondire|prossimo passo|passo successivo|fase successiva|procedere|proseguire|andare avanti|buone notizie|buona notizia|un colloquio|il colloquio|primo colloquio|secondo colloquio|intervistarla|scelto|scelta|conoscerci meglio|finalist|complimenti|congratulazioni|superato|la riceve|riceverla|riceverti|ti riceve|la aspettiamo|l'aspettiamo|la attend|l'attend|incontrarla|incontrarti|la incontr|la vedrebbe|conoscerla|conoscerti",
  ask: 'disponibil|quando|quale |che giorno|che ora|le andrebbe|ti andrebbe|comodo|potrebbe|potresti|può |puoi |riesc|riuscir|una delle|opzioni|scegli|scelga|prenot|conferma|confermi|indic|comunic|facci sapere|faccia sapere|fammi sapere|rispond|preferi|attendiamo|in attesa|concordare|alternative|va bene|ti va|le va|dimmi|dica|link|calendario|agenda|fascia|fasce|scrivimi|scriva|slot',
  fixed:
    'confermat|confermiamo|confermo|fissat|è previsto|si terrà|si svolgerà|avrà luogo|programmat|aspettiamo|aspetto|attendiamo|ci vediamo|a presto|a domani|la chiamerò|la chiameremo|ti chiamo|ti chiamerò|la chiamo|chieda di|chiedi di|present|data:|ora:|orario:|luogo:|indirizzo:|modalità|durata|parteciperanno|in commissione|porta |porti ',
  moved:
    'spostare|spostiamo|spostato|rimandare|rimandato|posticipare|riprogrammare|nuova data|nuovo orario|altra data|altro giorno|cambio di|anticipare|rinviare|rinviato|spostamento|rinvio|cambio data|cambio orario|riprogramm',
  cond: 'se il suo profilo|se il tuo profilo|se la sua candidatura|se verrà|qualora|candidati selezionati|candidati idonei|candidati ritenuti|solo i candidati|la contatteremo|ti contatteremo|sarà nostra cura|sarà contattat|sarai contattat|verrà contattat|verranno contattati|potrebbe contattarti|nel caso in cui|in caso di esito|chi si |chi super|chi avr|chi otterrà|chi risulter|chi passer|coloro che|candidati che|candidate che|candidati ammessi|gli idonei|gli ammessi|in caso di superamento|sarà invitat|saranno invitat|verrà invitat|verranno invitat|saranno convocat|sarà convocat|verrà convocat|comunicazione separata|successiva comunicazione|separata comunicazione|se la invit|se ti invit|quelli che|chi vogliamo|chi desideriamo',
  not: 'non |mai |senza ',
  met: 'colloquio svolto|a seguito del colloquio|dopo il colloquio del|è stato un piacere conoscer|è stato un piacere incontrar|è stato un piacere parlar|averla conosciut|averla incontrat|averti conosciut|averti incontrat|per aver partecipato al colloquio|colloquio sostenuto|dopo la nostra chiacchierata',
  past: "colloquio svolto|a seguito del colloquio|per essere|per aver|è stato un piacere|piacere conoscer|averla conosc|averla incontrat|averti conosc|com'è andat|come è andat|per il colloquio|al termine di|durante i colloqui|partecipato al|sostenuto il|dopo il colloquio|nel colloquio del|per il tempo|della visita|ieri|esito colloqui",
  reject:
    "non procedere|non proseguire|non dare seguito|non daremo|non è stat|non è risultat|non sei stat|altri candidati|altro candidato|altra candidat|altre candidature|altra persona|altri profili|altro profilo|profilo più|profili più|in linea con|maggiormente in linea|più aderent|abbiamo scelto|scelta è|ricaduta|stata chiusa|non è in linea|non in linea|non corrisponde|non rispecchia|terremo il|conserveremo|future selezioni|sua ricerca|suo futuro|tuo futuro|esito negativo|non ha avuto esito|non potremo|preferito|optato|candidato interno|candidata interna|candidatura interna|risorsa interna|soluzione interna|scelto un'altra|scelto un altro|scelto di proseguire con|proseguire con un|procedere con un|ricadut|orientati su|orientarci|la posizione è stata|posto è stato assegnato|non andremo avanti|non andiamo avanti|non è andata|per un soffio|esito non|dirle di no|dirti di no|è un no|andrà a un|non è tra i|non sei tra i",
  sorry:
    'purtroppo|spiacenti|rammarico|dispiace|auguri|difficile|numerose candidature|interesse dimostrato|suo interesse|tuo interesse|ringraziamo',
  receipt:
    'abbiamo ricevuto|ricevuto la sua|ricevuto la tua|ricevuta la|candidatura ricevuta|candidatura è stata|grazie per esserti candidat|grazie per essersi candidat|valuteremo|esamineremo|verrà esaminat|messaggio automatico|email automatica|in caso di riscontro|è stata acquisita|acquisita correttamente|acquisita al prot|ricevuta domanda|registrata con successo|inviata con successo|in fase di valutazione|sarà valutata|ricontatteremo solo|non rispondere a questa|si prega di non rispondere|generato automaticamente|ricontattat',
  offer:
    "proposta contrattuale|lettera di|offerta di lavoro|offrirle|offrirti|proporle il ruolo|controfirmat|contratto|firmare|siamo lieti di proporle|assunzione|restituire|benvenut|primo giorno|assumerla|assumerti|proposta di assunzione|proposta di collaborazione|proposta di lavoro|lettera d'impegno|lettera d'incarico|lettera d'assunzione|firmata|controfirm|a decorrere dal|inquadramento|ral |livello del ccnl|retribuzione annua|stipendio|inserirla|inserirti|entrare a far parte|far parte del nostro team|il posto è tuo|il posto è suo|periodo di prova|data di inizio|inizio rapporto|firma del contratto|decorrenza|presa di servizio",
  news: "newsletter|disiscri|cancellati|annulla iscrizione|annullare l'iscrizione|nel browser|nuove offerte|offerte di lavoro|offerte per te|annunci|avvisi di lavoro|job alert|webinar|iscriviti|registrati|vedi offerta|vedi tutti|simulazione|domande più|come prepararsi|come affrontare|consigli|sconto|candidati ora|abbonat|cari lettori|gratis|gratuit|coaching|offerta speciale|posti limitati|ecco come|career day|senza appuntamento",
  outreach:
    "ho visto il|visto il suo profilo|il tuo profilo|il suo profilo su|imbattut|trovato il|aperta a|aperto a|valutare nuove|interessar|interesserebbe|inviarmi il|mandami il|mi invii|mi mandi|sto cercando|alla ricerca|conosci qualcuno|conosce qualcuno|opportunità|linkedin|non ci conosciamo|non mi conosci|mio cliente|nostro cliente|un mio cliente|per conto di un'azienda|per un'azienda cliente|cacciatore di teste|head hunter|headhunt|in via confidenziale|senza impegno|se conosci|se conosce|saresti interessat|sarebbe interessat|aperti a nuove",
  other:
    "podcast|giornalista|quotidiano|redazione|documentario|televisione|ascoltatori|dottorat|dottorand|laureand|ricerca universitaria|studio su|sondaggio|buono regalo|buono amazon|buono acquisto|consolato|ambasciata|questura|borsa di studio|valutazione annuale|testimonianza|storia orale|intervistar|intervista utente|agli utenti|di mercato|cittadinanza|colloqui scuola|genitori|fine rapporto|ex alunni|nostro giornale|nostra rivista|telecamere|inquilino|studente|redattore|redattrice|cronista|caporedattore|i nostri lettori|nostri ascoltatori|rubrica|uno speciale|riprese|troupe|intervista per|intervista telefonica per|intervista radiofonica|per la mia tesi|ricerca di dottorato|progetto di ricerca|focus group|campione|partecipanti|test di usabilità|esperienza utente|visto d'ingresso|appuntamento consolare|asilo|richiesta di visto|colloqui con i genitori|colloquio con gli insegnanti|ricevimento|iscrizione scolastica|coinquilin|visita all'appartamento|vedere la casa|adozione|colloquio di fine|colloquio annuale|valutazione delle prestazioni|offboarding|deposizione|carabinieri|commissariato|prima della pubblicazione|virgolettat|sue dichiarazioni|tue dichiarazioni|suo figlio|sua figlia|quadrimestre|registro elettronico|coordinatrice della classe|coordinatore della classe|consiglio di classe|in onda|intervista in diretta",
  leaving: 'colloquio di uscita|exit interview|colloquio di fine rapporto|intervista di uscita',
  theme:
    'giornale|rivista|servizio su|trasmissione|lettori|citare|anonim|memorie|affitto|appartamento|fattura|paziente|assicurazione|condominio|dentist|scolastic|tesi |coro |prove del|corist|associazione|tesserament|canile|gattile|assemblea|condomin|visita medica|controllo annuale|ambulatorio|polizza|corso di|lezione di|serata informativa|permesso di soggiorno|insegnanti|docenti|orchestra amator|consulenza gratuita|polizz|prestito',
  panel:
    'un candidato|una candidata|del candidato|della candidata|al candidato|alla candidata|intervistare|come intervistator|scheda di valutazione|tuo feedback|tuo parere su|cv allegato|cv in allegato|puoi coprire|potresti coprire|sostituirmi|puoi seguire tu|membro della commissione|far parte della commissione|in commissione con|tre candidat|quattro candidat|due candidat|i nostri candidati|griglia di valutazione|traccia del colloquio|colloqui con i candidat|colloquiare|affiancarmi nei colloqui|come esaminator|come valutator|il candidato è|la candidata è|ti ho messo|ti ho messa|il cv è su',
  away: 'fuori ufficio|assente|in ferie|risposta automatica|rientrerò|al mio rientro',
  cancel:
    'annull|non avrà luogo|non si terrà|sospes|sospendere|congelat|cancellat|disdetto|devo disdire|dobbiamo disdire|è saltat|non si farà|non potrà tenersi|non abbiamo più bisogno',
  logistics:
    "promemoria|ricord|sondaggio|questionario|valut|soddisfazione|nota spese|rimborso|dimenticat|decideremo|parcheggio|badge|qr code|modulo|visitatori|esito|com'è andato|com'è andata|ha dimenticato|hai dimenticato|pass visitatori|referenze|casellario|iban|coordinate bancarie|qualunque sia la decisione|qualunque sia l'esito",
  test: 'test online|test on line|prova online|test attitudinal|test psicoattitudinal|test logic|test tecnico|questionario online|valutazione online|completare il test|svolgere il test|link al test|credenziali|prova a distanza|test di logica|test della personalità|test di personalità|piattaforma di test|assessment online|svolgimento del test|batteria di test|effettuare il test|prova scritta|preselettiva|ragionamento logico|prova di selezione|codice di accesso',
  scam: 'caparra|cauzione|quota|ricarica|postepay|bancari|conto corrente|iban|copia del documento|foto del documento|fronte e retro|giornalier|senza esperienza|criptovalut|spese di|rimborsabil|bonifico|versare|versamento|da casa',
  own: "allego il mio|mio curriculum|il mio cv|mia candidatura|mi candido|per l'invito|confermo la mia|confermo la presenza|sarò|ritirare la mia|ritiro la mia|rinunci|declinare|non potrò|attuale azienda|azienda attuale|ho accettato|in attesa di un suo|invitarmi|avermi|mia esperienza|mia disponibilità|mi va bene|per me va bene|vi ringrazio|la ringrazio|dedicato|le allego|resto a disposizione|grazie per l'invito|ringrazio per l'invito|ci sarò|in allegato il mio|allego cv|trova in allegato il mio|la mia disponibilità|attuale datore|preavviso|con la presente mi candido|intendo ritirare|mi vedo costrett",
  job: 'candidat|posizione|ruolo|lavoro|impiego|offerta|selezione|curriculum|cv |cv,|profilo|risorse umane|hr |assunzione|mansione|stage|tirocinio|concorso|bando|incarico|team',
  applied:
    'sua candidatura|tua candidatura|si è candidat|ti sei candidat|esserti candidat|essersi candidat|ricevuto il suo cv|ricevuto il tuo cv|ricevuto il suo curriculum',
  sourced: 'visto il suo profilo|visto il tuo profilo|suo profilo su|tuo profilo su|imbattut|segnalat|consigliat',
  contact:
    'grazie per la risposta|grazie per la sua risposta|grazie per la tua risposta|grazie per il riscontro|grazie del riscontro|grazie per il suo messaggio|come da accordi|come anticipato|come concordato|come da telefonata|nostra telefonata|nostra conversazione telefonica|anticipato telefonicamente|concordato telefonicamente|seguito della telefonata|sentiti al telefono|sentiti telefonicamente',
  agreed:
    "come da accordi|come concordato|ha confermato|hai confermato|grazie per la conferma|è confermato|confermiamo il suo|confermiamo il tuo|le confermo il|le confermo la|le confermo l'|ti confermo il|ti confermo la|ti confermo l'|le confermo per|ti confermo per",
  oneWay:
    'videocolloquio registrato|videointervista registrata|registrare le|asincron|differita|intelligenza artificiale|registra le',
  urgent: 'urgente|al più presto|quanto prima|immediat|entro 24|entro 48|in giornata|entro oggi',
  unpaid: 'non retribuit|gratuit|senza retribuzione|non pagat|senza compenso',
  team: 'team|squadra|collegh',
  push: 'riconsiderare|ripensarci|ripensaci|cambiare idea|cambi idea|sicura di|sicuro di|peccato|almeno|ultimo tentativo',
  declined:
    "ritirare la mia|ritiro la mia|ritirarmi|non proseguire|non procedere|rinunciare|declinare|accettato un altr|un'altra offerta|sua decisione|tua decisione|riconsider|ripensarci|ripensaci|cambiare idea|cambi idea",
  praise:
    'colpit|apprezzat|ci è piaciut|mi è piaciut|interessante|suo portfolio|tuo portfolio|particolarmente|sua esperienza|tua esperienza|suo percorso|tuo percorso',
  phone:
    'telefono|telefonic|telefonata|la chiamerò|la chiameremo|la chiamo|ti chiamo|ti chiamerò|ti chiameremo|chiamarla|chiamarti|al numero|numero di|colloquio telefonico|per telefono|al telefono|via telefono|la chiamiamo|ti chiamiamo|la richiamo|ti richiamo|chiamerà|chiameremo|telefonerò|telefoniamo|a quale numero|a che numero|uno squillo|un colpo di telefono',
  video:
    'video|online|on line|da remoto|virtuale|zoom|su teams|via teams|tramite teams|su meet|google meet|link per|link di|collegarsi|collegamento|webcam|telecamera|a distanza|su zoom|via zoom|skype|webex|link zoom|link meet|link teams|si colleghi|collegati|da casa sua|teams|microsoft teams|via microsoft|via google',
  onsite:
    "in presenza|di persona|nostra sede|nostri uffici|in sede|in ufficio|piazza |corso |piano|palazzo|edificio|sala |reception|portineria|documento d'identità|citofono|filiale|negozio|stabilimento|visita|prova pratica|passare da|venire|presso lo|presso l'|passi da|passa da|si presenti|portare con|porti con|porta con|portare un|munirsi|come raggiungerci|recarsi|si rechi|fermata|in casa tutti|a trovar|venga|vieni|passi |passa |via|largo |vicolo|strada |contrada|località|civico|interno |suon|campanello|parcheggi|metropolitana|documento di identità|carta d'identità|scarpe antinfortunistiche|abbigliamento da lavoro|coltelli|spese di viaggio|faccia a faccia|ingresso|portone|cancello|fare un giro|le faccio vedere|ti faccio vedere|chieda di|chiedi di|aula|in bottega|in studio|in laboratorio|in cantiere|allo stabilimento|al ristorante|in clinica|in comune|passare in|passare al|passare a |passare qui|ti andrebbe di passare|salire da noi|in teatro|in negozio|in azienda|in cantina|in cucina|al locale|al ristorante|qui da noi|viene da noi|vieni da noi|venire da noi|stesso posto|stesso indirizzo|stesso luogo|stessa sede",
  place:
    'hotel|uffici|sede|stabilimento|clinica|ospedale|scuola|negozio|ristorante|magazzino|aula|municipio|comune di|filiale|officina|cantiere|presso|centro|laboratorio|struttura|studio |bottega|da noi|la nostra|il nostro|i nostri',
  where: 'luogo |indirizzo |dove:|sede:',
  query:
    'domande|dubbi|problema|problemi|imprevist|per qualsiasi|chiariment|emergenza|qualsiasi domanda|qualche domanda|una domanda|prepararci|preparare insieme|debrief|per prepararla',
  takeHome: 'esercizio da svolgere|prova da svolgere|compito da|case study da|da consegnare|inviarci la soluzione',
  formal: 'lei |la sua |il suo |gentile|egregi|spett|suoi |sue |voglia|cortese|le |potrebbe',
  familiar: 'tu |tuo |tua |tuoi |tue |ti |te |ciao|sei |hai |puoi',
  call: 'una chiamata|chiamata di|breve chiamata|una telefonata',
};
