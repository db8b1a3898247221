import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    sig: 'Sig.',
    signor: 'Sig.',
    signore: 'Sig.',
    signora: 'Sig.ra',
    signorina: 'Sig.na',
    egr: 'Egr.',
    'sig.ra': 'Sig.ra',
    'sig.na': 'Sig.na',
    don: 'Don',
    sigra: 'Sig.ra',
    spett: 'Spett.',
    gent: 'Gent.',
    'gent.ma': 'Gent.ma',
  },
  degrees: [
    'Dott',
    'Dott.ssa',
    'Dr',
    'Dr.ssa',
    'Dottssa',
    'Ing',
    'Avv',
    'Arch',
    'Prof',
    'Prof.ssa',
    'Rag',
    'Geom',
    'Dottor',
    'Dottoressa',
    'Avvocato',
    'Ingegner',
    'PhD',
    'MBA',
    'Cav',
    'P.I',
    'Per. Ind',
  ],
  greetings:
    'gentile|gent.ma|gent.mo|gentilissimo|gentilissima|egregio|egregia|caro|cara|ciao|buongiorno|buonasera|salve|spett.le|buon pomeriggio|gentili|carissimo|carissima|stimato|stimata|buon giorno|buondì|hola|ehi',
  signOffs:
    "cordiali saluti|distinti saluti|cordialmente|un cordiale saluto|saluti|i migliori saluti|migliori saluti|un saluto|un caro saluto|tanti saluti|con i migliori saluti|cordialità|grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|ringraziando|a presto|a prestissimo|a domani|a lunedì|a martedì|a mercoledì|a giovedì|a venerdì|buona giornata|buona serata|buon lavoro|buon weekend|in attesa|in attesa di un suo riscontro|in attesa di un tuo riscontro|in attesa di riscontro|resto in attesa|restiamo in attesa|resto a disposizione|restiamo a disposizione|fammi sapere|mi faccia sapere|un abbraccio|abbracci|con stima|con viva cordialità|saluti cordiali|cari saluti|ossequi|ci vediamo|ci vediamo presto|alla prossima|buona fortuna|ti aspettiamo|la aspettiamo|vi aspettiamo|ci sentiamo|ci sentiamo presto|cs|la saluto cordialmente|le porgo|porgo|porgiamo|con l'occasione|in bocca al lupo|saluti e a presto|grazie e a presto|grazie e buona giornata|un saluto cordiale|cordialissimi saluti|buon proseguimento|vi salutiamo|la salutiamo|ti saluto|saluto|baci|un bacio",
  iAm: 'mi chiamo|il mio nome è|sono|le scrive|ti scrive|qui è|qui',
  behalf: 'per conto di|a nome di|da parte di|p.|su incarico di|su richiesta di|assistente di|segreteria di|p/',
  asks: 'referente|contatto|persona di contatto|persona di riferimento|rivolgersi a|rispondere a|alla c.a. di|alla cortese attenzione di|responsabile|recruiter|selezionatore|selezionatrice|contattare|contatti|informazioni|per informazioni|scrivere a|chiamare|può contattare|puoi contattare|si rivolga a|rivolgiti a|il tuo referente|il suo referente|la sua referente|per qualsiasi dubbio|per dubbi|per qualsiasi domanda|recruiter di riferimento|responsabile della selezione|responsabile selezione|risponda a|inviato da|programmato da|programmata da|fissato da|inviata da|organizzatore|organizzatrice|organizzato da|chiedi di|chieda di|chiedere di|confermare a|conferma a|dare conferma a|comunicare a|rivolgersi al|rivolgersi alla|contatta|chiama|chiami|telefonare a|scrivi a',
  contacts:
    'intervistatore|colloquio con|colloquio conoscitivo con|incontro con|incontrerà|incontrerai|parlerai con|parlerà con|chiamata con|call con|alla presenza di|presenti|parteciperanno|con|insieme a|la riceverà|ti riceverà|condotto da|tenuto da|intervistatori|chiedere di|chiedere del|chiedere della|chieda di|chiedi di|con chi|invitati|partecipanti|la chiamerà|ti chiamerà|la contatterà|ti contatterà|accolto da|accolta da|contattato da|contattata da|ricevuto da|ricevuta da|intervistato da|intervistata da|chiamato da|chiamata da|con la nostra|con il nostro|saranno presenti|sarà presente',
  wishes:
    'vorrebbe|desidera|sarebbe lieta|sarebbe lieto|la invita|ti invita|le propone|ti propone|la incontrerà|ti incontrerà|ti chiamerà|la chiamerà|la contatterà|ti contatterà|la riceverà|ti riceverà|avrebbe piacere|ha piacere|vuole conoscerti|vuole incontrarti|la attende|ti aspetta|sarà lieta|sarà lieto|desidererebbe|ha riprogrammato|ha spostato|ha modificato|ha cambiato|ti ha invitato|ti ha invitata|la ha invitata|ti ha inviato|le ha inviato|ha programmato|ha fissato|ha confermato|terrà il colloquio|condurrà|la accoglierà|ti accoglierà',
  teams:
    'team|il team|ufficio|ufficio personale|ufficio risorse umane|ufficio hr|risorse umane|hr|selezione|selezioni|ricerca e selezione|selezione del personale|personale|recruiting|talenti|talent|carriere|carriera|candidature|candidato|candidata|lavora con noi|lavoro|offerte|segreteria|direzione|amministrazione|reception|servizio|area|reparto|dipartimento|sede|sede di|filiale|filiale di|notifiche|notifica|info|contatti|concorsi|bando|avviso|data|ora|orario|luogo|dove|quando|durata|formato|modalità|link|colloquio|colloqui|convocazione|invito|posizione|ruolo|gentile|per favore|nostro|nostra|suo|sua|grazie|cordiali|eventi|stage|tirocini|commissione|la responsabile|il responsabile|la direzione|lo staff|staff|gestione|gestione del personale|amministrazione del personale|formazione|sviluppo|organizzazione|logistica|produzione|direzione generale|acquisti|vendite|qualità|manutenzione|comunicazione|ricerca|rettorato|presidenza|dirigenza|segreteria amministrativa|segreteria didattica|segreteria generale|ufficio selezione|ufficio selezioni|ufficio concorsi|gestione risorse umane|area risorse umane|servizio risorse umane|direzione risorse umane|area personale|servizio personale|ufficio reclutamento|s.c. gestione risorse umane',
  orgs: "agenzia|agenzia per il lavoro|gruppo|azienda|società|impresa|ditta|studio|studio legale|ospedale|clinica|azienda ospedaliera|asl|comune|comune di|provincia|regione|scuola|liceo|istituto|università|fondazione|associazione|cooperativa|banca|farmacia|negozio|albergo|hotel|ristorante|trattoria|officina|officine|acetaia|cantina|panificio|pasticceria|macelleria|casa di cura|casa editrice|centro|consorzio|fratelli|f.lli|e figli|& figli|& figlio|e c|servizi|mulino|conserve|assicurazioni|museo|teatro|biblioteca|ministero|osteria|pizzeria|bar|cantieri|acciaierie|salumificio|caseificio|editrice|logistica|caffe|falegnameria|libreria|asilo|agriturismo|salumeria|gelateria|palestra|asst|ausl|ulss|irccs|azienda sanitaria|azienda usl|poliambulatorio|ambulatorio|studio medico|studio dentistico|studio notarile|studio tecnico|scuola dell'infanzia|scuola primaria|scuola materna|istituto comprensivo|asilo nido|parrocchia|oratorio|cooperativa sociale|onlus|pro loco|comunità montana|città metropolitana|camera di commercio|tribunale|conservatorio|orchestra|galleria|cartoleria|tipografia|carrozzeria|autofficina|concessionaria|ferramenta|vivaio|azienda agricola|birrificio|distilleria|frantoio|pescheria|rosticceria|enoteca|locanda|b&b|stabilimento|lavanderia|parrucchiere|estetica|ottica|veterinaria|clinica veterinaria|trasporti|costruzioni|edilizia|impianti|arredamenti|ceramiche|tessitura|calzaturificio|maglificio|avvocati|architetti|associati|commercialisti|notai|casa|casa di riposo|riposo|rsa|residenza|bagni|lido|circolo|molini|mulini",
  titles:
    'responsabile|direttore|direttrice|addetto|addetta|assistente|impiegato|impiegata|ingegnere|sviluppatore|sviluppatrice|programmatore|programmatrice|tecnico|tecnica|analista|consulente|coordinatore|coordinatrice|specialista|esperto|esperta|manager|project manager|product manager|designer|art director|grafico|grafica|architetto|geometra|progettista|disegnatore|disegnatrice|operaio|operaia|operatore|operatrice|manutentore|meccanico|elettricista|idraulico|saldatore|falegname|muratore|imbianchino|magazziniere|magazziniera|autista|corriere|conducente|facchino|portiere|receptionist|cameriere|cameriera|cuoco|cuoca|chef|aiuto cuoco|lavapiatti|barista|pasticcere|pasticcera|panettiere|fornaio|pizzaiolo|commesso|commessa|cassiere|cassiera|venditore|venditrice|agente|rappresentante|commerciale|infermiere|infermiera|medico|fisioterapista|farmacista|psicologo|psicologa|educatore|educatrice|oss|ostetrica|logopedista|insegnante|docente|professore|professoressa|ricercatore|ricercatrice|assegnista|dottorando|dottoranda|tirocinante|stagista|stage|apprendista|praticante|avvocato|notaio|commercialista|contabile|ragioniere|ragioniera|revisore|segretario|segretaria|centralinista|bibliotecario|bibliotecaria|giornalista|redattore|redattrice|traduttore|traduttrice|interprete|copywriter|fotografo|fotografa|buyer|acquisti|compratore|controller|tesoriere|amministratore|amministratrice|amministratore delegato|presidente|vicepresidente|socio|socia|titolare|fondatore|fondatrice|partner|recruiter|selezionatore|selezionatrice|generalist|business partner|talent acquisition|hr specialist|hr manager|lead|head|data|devops|engineer|developer|full stack|scrum|tecnologo|tecnologa|enologo|enologa|agronomo|chimico|chimica|biologo|biologa|perito|parrucchiere|parrucchiera|estetista|giardiniere|custode|guardia|vigilante|bagnino|animatore|animatrice|guida|hostess|steward|capo|caporeparto|capoturno|capocantiere|supervisore|ispettore|ispettrice|tornitore|fresatore|carrellista|mulettista|badante|colf|governante|sarto|sarta|modellista|restauratore|restauratrice|curatore|curatrice|sous chef|sommelier|quadro|dirigente',
  roleAfter:
    'posizione|ruolo|figura|profilo|mansione|offerta|annuncio|posto|incarico|lavoro|figura ricercata|impiego|oggetto|rif|posizioni|bando|avviso|selezione|ricerca|concorso|tirocinio|stage|categoria|qualifica',
  role: {
    as: "come|in qualità di|da|di|d'|diventare",
    about: 'per|a|al|alla|allo|su|sul|sulla|del|della|dello|è|quella|quello|relativa|relativo|riferimento|in',
    applied:
      'candidatura|candidature|candidato|candidata|candidarti|candidati|candidarsi|candidandoti|interesse|interessato|interessata|curriculum|cv|domanda|selezionato|selezionata|spontanea|autocandidatura|processo di selezione|iter di selezione|percorso di selezione',
    seeks:
      'cerchiamo|cerca|cercano|cercando|ricerchiamo|ricerca|assumere|assunzione|inserire|inserimento|bisogno|selezioniamo|seleziona|selezionando|mi serve|ci serve|serve|cerco|occorre|ci occorre|mi occorre|manca|ci manca|richiede|assumiamo|assume|cercasi|cercavamo|abbiamo bisogno|servono|servirebbe',
    joints: "di|del|della|dello|dei|delle|degli|dell'|d'|e|ed|&|o|of|al|alla|agli|alle|ai",
    fields: 'in|per|a|su|nel|e',
    articles:
      "il|la|lo|le|gli|i|l'|un|una|uno|un'|nostro|nostra|tua|tuo|sua|suo|aperta|aperto|vacante|questa|questo|nuovo|nuova|prossimo|prossima|lavorativa|seguente|un/a|a tempo determinato|a tempo indeterminato|a tempo pieno|a tempo parziale|tempo determinato|tempo indeterminato|full time|part time|part-time|full-time|bravo|brava|valido|esperto|loro|un/una|una/un|uno/a|un(a)|uno/una|volenteroso|volenterosa|seria|serio|affidabile|motivata|motivato|esperta|qualificato|qualificata|secondo|seconda|terzo|terza|ulteriore|valida|giovane|capace",
    vague:
      'dipendente|impiegato|impiegata|collaboratore|collaboratrice|personale|lavoratore|lavoratrice|candidato|candidata|collega|tecnico',
    ends: "presso|nella|nello|nell'|giorno|cui|che|ci|ti|si|sono|ha|ho|tramite|via|dal|dalla|presente|pubblicata|pubblicato|siamo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domani|oggi|entro|fino|dopo|prima|quando|se|ma|aperta|aperto|inviata|ricevuta|sarebbe|io|tu|lei|noi|mi|non|molto|più|grazie|ciao|buongiorno|gentile|ore|colloquio|incontro|bene|piaciuto|piaciuta|inviato|ricevuto|ancora|anche|nostra|nostro|è|oppure|stato|stata|su|sei|era|erano|eravamo|fosse|essere|avere|hai|hanno|aveva|avrebbe|posso|puoi|può|potresti|potrebbe|voglio|vuoi|vuole|vorrei|devo|deve|vieni|venire|viene|venga|passa|passare|fare|fai|fa|dire|dimmi|dice|dare|dai|dà|confermare|conferma|confermi|chiamare|chiamerò|scrivo|scrive|parlare|conoscere|conoscerti|conoscerla|incontrare|incontrarti|incontrarla|invitare|invito|proporre|propongo|fissare|ringrazio|allego|letto|visto|valutato|esaminato|come|dove|quale|chi|perché|qui|qua|lì|ora|adesso|poi|già|sempre|mai|forse|così|quindi|allora|però|mentre|senza|tra|fra|verso|contro|durante|secondo|questo|quello|qualcosa|niente|nulla|qualcuno|nessuno|tutto|tutti|tutta|tutte|ogni|molti|molta|poco|meglio|buon|buona|buono|settimana|mese|giorni|minuti|favore|saluti|cordiali|lieti|lieto|lieta|felici|piacere|-iamo|-remmo|-eremo|-iremo|-erebbe|per conto di|per conto|a nome di|subito|appena|intanto|urgente|urgentemente|domattina|stasera|stamattina|pomeriggio|mattina|sera|svolgere|svolto|ieri|dunque|pure|ecco|magari|volentieri|comunque|perciò|affinché|finché|benché|stagione|orario|orari|calendario|questionario|commentario|necessario|necessaria|contrario|precedente|seguente|sufficiente|recente|differente|importante|restante|istante|migliore|esteriore|errore|onore|amore|pensiero|vero|davvero|vista|intervista|pista|malato|malata|assente|impegnato|impegnata|disponibile|interessante|sentiero|itinerario|anniversario|direttamente|sicuramente|attualmente|attualità|insomma|diciamo|in pratica|ovvero|cioè|praticamente|turno di notte|turno notturno",
    others:
      'mio|mia|miei|attuale|attualmente|precedente|esperienza|altro|altra|altre|collega|suoi|sono|anche|ex|con|non per|non di|e non|anziché|invece di|al posto di',
    trades:
      'barman|barlady|macellaio|salumiere|pescivendolo|gelataio|cantiniere|vendemmiatore|mungitore|allevatore|trattorista|boscaiolo|apicoltore|pescatore|marinaio|capitano|camionista|tassista|macchinista|capotreno|pilota|postino|fattorino|gruista|carpentiere|ferraiolo|piastrellista|lattoniere|vetraio|fabbro|calderaio|aggiustatore|attrezzista|stampista|montatore|verniciatore|carrozziere|gommista|tappezziere|ebanista|calzolaio|cucitrice|orafo|orologiaio|tipografo|legatore|ceramista|fiorista|potatore|vigile|poliziotto|carabiniere|militare|giudice|magistrato|cancelliere|liquidatore|attuario|chirurgo|anestesista|radiologo|cardiologo|pediatra|neonatologo|psichiatra|dentista|odontoiatra|igienista|ottico|optometrista|audioprotesista|terapista|tsrm|dietista|podologo|caposala|asa|mediatore|maestro|supplente|preside|archivista|attore|ballerino|musicista|regista|scenografo|costumista|fonico|cameraman|sceneggiatore|illustratore|videomaker|sistemista|softwarista|plc|collaudatore|telefonista|portalettere|usciere|bidello|allenatore|istruttore|maitre|pasticciera|backend|frontend|fullstack|tata|puericultrice|psicoterapeuta|erborista|veterinario|toelettatore|forestale|vivaista|casaro|frantoiano|mugnaio|birraio|banconista|banchista|gastronomo|rosticcere|commis|maître|inserviente|guardiano|guardarobiera|tagliatore|stiratrice|ricamatrice|magliaia|tessitore|orlatrice|pellettiere|conciatore|intarsiatore|liutaio|decoratore|mosaicista|marmista|scalpellino|intonacatore|pavimentista|ponteggiatore|escavatorista|topografo|computista|impiantista|frigorista|bruciatorista|ascensorista|trasfertista|rettificatore|stampatore|correttore|libraio|accompagnatore|arbitro|paralegale|paghe|dottorato|rtd|supplenza|cattedra|sostegno|rider|aiuto|elettrauto|ausiliario|croupier|necroforo|ormeggiatore|mozzo|nostromo|skipper|assegno|borsa|sitter|gelatiere|cioccolatiere|norcino|fruttivendolo|banconiere|portinaio|scaffalista|allestitore|vetrinista|promoter|bancario|gestore|tributarista|fiscalista|funzionario|archeologo|conservatore|museologo|truccatore|pianista|violinista|corista|cantante|compositore|coreografo|fumettista|formatore|neuropsicomotricista|tnpee|osteopata|massaggiatore|strumentista|ostetrico|aso|ortottista|nutrizionista|barelliere|soccorritore|maggiordomo|netturbino|buttafuori|portavalori|spedizioniere|pianificatore|lucidatore|pulitore|incisore|incastonatore|gioielliere|argentiere|soffiatore|materassaio|prototipista|magliaista|tintore|stilista|installatore|meccatronico|elettronico|gessista|stuccatore|posatore|asfaltista|geologo|fisico|matematico|statistico|informatico|webmaster|organizzatore|praticantato|agricoltore|bracciante|stalliere|artiere|maniscalco|becchino|sagrestano|organista|lavascale|lavandaia',
    endings: 'ore|trice|ista|iere|iera|ente|ante|aio|aia|ologo|ologa|tore|aro|ario|aria',
    bends: 'a>o|trice>tore|iera>iere|a>e|essa>e|aia>aio|ora>ore',
    heads:
      'responsabile|addetto|addetta|direttore|direttrice|professore|professoressa|docente|insegnante|maestra|maestro|tecnico|tecnica|assistente|impiegato|impiegata|operatore|operatrice|operaio|operaia|ingegnere|analista|capo|consulente|coordinatore|coordinatrice|specialista|tirocinante|stagista|stage|assegno|assegnista|borsa|aiuto|ausiliario|ausiliaria|agente|collaboratore|collaboratrice|ricercatore|ricercatrice|dottorato|dottorando|dottoranda|infermiere|infermiera|educatore|educatrice|apprendista|sviluppatore|sviluppatrice|maestra',
    hosts:
      'titolare|direttore|direttrice|presidente|fondatore|fondatrice|socio|socia|amministratore delegato|amministratore|capo|responsabile|responsabile hr|preside|dirigente|rettore|sindaco|selezionatore|selezionatrice|recruiter|avvocato|dottore|dottoressa|professore|professoressa|maestra|maestro|proprietario|proprietaria|collega|segretaria',
  },
  subjectWords:
    'invito|invito a|invito al|invito a colloquio|colloquio|colloqui|colloquio di lavoro|colloquio di selezione|colloquio conoscitivo|colloquio tecnico|colloquio telefonico|colloquio selettivo|convocazione|convocazione a|convocazione colloquio|selezione|candidatura|la tua candidatura|la sua candidatura|tua|sua|per|la|il|di|a|al|per la posizione di|per il ruolo di|posizione|ruolo|conferma|conferma di|conferma appuntamento|appuntamento|proposta|disponibilità|telefonico|telefonica|video|videocolloquio|videochiamata|call|call conoscitiva|conoscitiva|tecnico|primo|secondo|finale|primo incontro|incontro|intervista|prossimi passi|prossimo step|step|fase|processo di selezione|processo|re|r|i|fwd|fw|rif|spostamento|rinvio|nuova data|cambio|promemoria|avviso|domani|richiesta|richiesta di|online|in presenza|prova|prova pratica|giornata|lavoro|offerta|aggiornamento|risposta',
  companyBefore: "presso l'azienda|presso la|presso il|presso lo|presso l'|presso|in|da|con",
  companySure:
    "presso l'azienda|l'azienda|la società|azienda|interesse per|interesse verso|interesse in|entrare a far parte di|far parte di|team di|lavorare in|lavorare con|candidatura in|candidatura presso|per conto di|a nome di|qui in|hr di|gruppo|colloquio da|benvenuto in|inviato da|inviato per conto di|colloquio presso|posizione presso|ruolo presso|opportunità in|opportunità presso|carriera in|selezione presso|messaggio da|invito da|titolare del trattamento è|tutto il team di|lavorare per|lavorare presso|posizione in|un marchio di",
  companyLabels:
    "azienda|società|datore di lavoro|cliente|impresa|ente|sede|nome azienda|nome dell'azienda|datore|organizzazione|struttura|azienda cliente|ragione sociale|punto vendita|istituto|amministrazione",
  companyDoes:
    'vorrebbe|desidera|la invita|ti invita|cerca|ricerca|sta cercando|ha valutato|lavora|seleziona|è interessata|è lieta|ha il piacere|è un marchio|fa parte|è una società|vi invita|la ringrazia|ti ringrazia|ti aspetta|la aspetta|ti ha|le ha|la convoca|comunica|tratta i',
  companyPast:
    'esperienza|esperienze|attuale|attualmente|precedente|precedentemente|suo lavoro|tuo lavoro|suo percorso|tuo percorso|anni in|anni presso|ha lavorato|hai lavorato|lavora|lavori|lavoro in|studi|laurea|referenza|referenze|concorrente|fornitore|tirocinio presso|percorso in',
  bots: 'assistente virtuale|assistente digitale|chatbot|bot|intelligenza artificiale|messaggio automatico|agente virtuale',
  clients:
    "nostro cliente|il nostro cliente|azienda cliente|mio cliente|un nostro cliente|un cliente|per conto del nostro cliente|nostra cliente|cliente finale|importante azienda|per conto di un'azienda|nome del cliente",
  agencies:
    'agenzia per il lavoro|selezione|ricerca e selezione|risorse umane|interinale|somministrazione|headhunter|search|talent|executive|staffing|apl|per il lavoro',
};
