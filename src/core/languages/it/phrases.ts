import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Italian. The writer's gender is never shown ("La ringrazio", never "grato"); "offerta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // After the greeting's comma the sentence goes on in lower case; "La" and "Suo" keep their capital of respect.
  afterGreeting: (sentence) =>
    /^La /.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1),
  subject: 'Il Suo invito al colloquio',
  decides: [
    'quindi deciso di non',
    'deciso di ritirare',
    'ho deciso di non',
    'ho scelto di non',
    'non proseguirò',
    'non darò seguito',
    'ritiro la mia candidatura',
    'preferisco non',
    'rinuncio',
    'annullare',
    'la mia risposta resta',
    'confermo la mia decisione',
    'la mia decisione resta',
    'non desidero proseguire',
  ],
  limits: [
    'non potrò',
    'non mi è possibile',
    'mi è impossibile',
    'soluzione diversa',
    'mi riesce difficile',
    'devo spostare',
    'dovrei spostare',
    'non posso mantenere',
    'il colloquio diversamente',
    'crea difficoltà',
    'preferirei evitar',
    'chiedere di spostare',
  ],
  thanks: ['grazie', 'ringrazi'],
  thankedFor: ['tempo', 'invit', 'candidatura', 'messaggio', 'conversazione', 'attenzione'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Grazie mille per {l’invito} e per l’interesse verso il mio profilo per {la posizione}.',
        '{?casual}{?invited}Grazie mille per {l’invito} e per l’interesse verso il mio profilo.',
        '{?invited}Grazie per aver considerato il mio profilo per {la posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver considerato il mio profilo e per {l’invito}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso} e per l’interesse verso il mio profilo.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per l’interesse verso il mio profilo.',
      ],
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio per {l’invito} e per l’interesse verso il mio profilo per {la posizione presso}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per {l’invito} e per l’interesse verso il mio profilo.',
        '{La|Ti|Vi|Vi} ringrazio del messaggio in merito {alla posizione presso} e dell’interesse per il mio percorso.',
        '{La|Ti|Vi|Vi} ringrazio del messaggio e dell’interesse per il mio percorso.',
      ],
      [
        '{?invited}Mi fa piacere che il mio profilo abbia suscitato interesse per {la posizione presso}. Grazie per {l’invito}.',
        '{?invited}Mi fa piacere che il mio profilo abbia suscitato interesse. Grazie per {l’invito}.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso}. Grazie per aver considerato il mio profilo.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio. Grazie per aver considerato il mio profilo.',
      ],
    ],
    'gratitude/agency': [
      [
        'Grazie per avermi presentato {la posizione presso} e per {l’invito}.',
        'Grazie per il {Suo|tuo|vostro|vostro} aiuto e per {l’invito}.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per {l’invito} e per il {Suo|tuo|vostro|vostro} aiuto in merito {alla posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio per {l’invito} e per il {Suo|tuo|vostro|vostro} aiuto.',
      ],
      'Molte grazie per {l’invito} e per tutto il {Suo|tuo|vostro|vostro} aiuto.',
    ],
    'gratitude/application': [
      [
        '{?invited}Grazie per aver considerato la mia candidatura {alla posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver considerato la mia candidatura e per {l’invito}.',
        'Grazie per aver considerato la mia candidatura {alla posizione presso} e per il {Suo|tuo|vostro|vostro} messaggio.',
        'Grazie per aver considerato la mia candidatura e per il {Suo|tuo|vostro|vostro} messaggio.',
      ],
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio dell’attenzione riservata alla mia candidatura {alla posizione presso}, e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio dell’attenzione riservata alla mia candidatura, e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio dell’attenzione riservata alla mia candidatura {alla posizione presso} e del messaggio.',
        '{La|Ti|Vi|Vi} ringrazio dell’attenzione riservata alla mia candidatura e del messaggio.',
      ],
      [
        '{?invited}Mi fa piacere che la mia candidatura {alla posizione presso} abbia suscitato interesse. Grazie per {l’invito}.',
        '{?invited}Mi fa piacere che la mia candidatura abbia suscitato interesse. Grazie per {l’invito}.',
        'Mi fa piacere avere notizie della mia candidatura {alla posizione presso}. Grazie per averla considerata.',
        'Mi fa piacere avere notizie della mia candidatura. Grazie per averla considerata.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Grazie per aver pensato a me per {la posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver pensato a me e per {l’invito}.',
        'Grazie per avermi scritto in merito {alla posizione presso} e per aver pensato al mio profilo.',
        'Grazie per avermi scritto e per aver pensato al mio profilo per questa opportunità.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio del messaggio in merito {alla posizione presso} e dell’interesse per il mio percorso.',
        '{La|Ti|Vi|Vi} ringrazio del messaggio e dell’interesse per il mio percorso.',
      ],
      [
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso}, e ringrazio di aver pensato a me.',
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio: grazie per aver pensato a me.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Grazie per la conversazione in merito {alla posizione presso} e ora per {l’invito}.',
        '{?invited}Grazie per la conversazione e ora per {l’invito}.',
        'Grazie per la conversazione in merito {alla posizione presso} e per il rinnovato interesse.',
        'Grazie per la conversazione e per il rinnovato interesse.',
      ],
      [
        'Parlare {della posizione presso} è stato un piacere. {La|Ti|Vi|Vi} ringrazio, anche dell’interesse per il mio profilo.',
        'La nostra conversazione è stata un piacere. {La|Ti|Vi|Vi} ringrazio, anche dell’interesse per il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio della conversazione in merito {alla posizione presso} e dell’interesse a continuarla.',
        '{La|Ti|Vi|Vi} ringrazio della conversazione e dell’interesse a continuarla.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Grazie per l’interesse verso il mio profilo per {la posizione presso} e per le parole gentili sul mio lavoro.',
        'Grazie per l’interesse verso il mio profilo e per le parole gentili sul mio lavoro.',
      ],
      [
        'Leggere le {Sue|tue|vostre|vostre} parole sul mio lavoro mi ha fatto piacere. {La|Ti|Vi|Vi} ringrazio, anche per l’interesse verso il mio profilo per {la posizione presso}.',
        'Leggere le {Sue|tue|vostre|vostre} parole sul mio lavoro mi ha fatto piacere. {La|Ti|Vi|Vi} ringrazio, anche per l’interesse verso il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio di quanto {ha|hai|avete|avete} scritto sul mio lavoro e dell’interesse verso il mio profilo per {la posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio di quanto {ha|hai|avete|avete} scritto sul mio lavoro e dell’interesse verso il mio profilo.',
      ],
    ],
    'gratitude/brief': [
      'Grazie per aver considerato il mio profilo e per {l’invito}.',
      ['{La|Ti|Vi|Vi} ringrazio per {l’invito} e per l’interesse verso il mio profilo.'],
      'Mi fa piacere l’interesse per il mio profilo: grazie per {l’invito}.',
    ],
    'gratitude/brief-message': [
      [
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso} e per l’interesse verso il mio profilo.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per l’interesse verso il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio del messaggio in merito {alla posizione presso} e dell’interesse per il mio profilo.',
        '{La|Ti|Vi|Vi} ringrazio del messaggio e dell’interesse per il mio profilo.',
      ],
      [
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso}, e ringrazio dell’interesse verso il mio profilo.',
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio: grazie per l’interesse verso il mio profilo.',
      ],
    ],
    'gratitude/again': [
      'Grazie per avermi scritto di nuovo; apprezzo davvero {il Suo|il tuo|il vostro|il vostro} interesse.',
      '{La|Ti|Vi|Vi} ringrazio di questo nuovo messaggio e dell’interesse che dimostra.',
      'È gentile da parte {Sua|tua|vostra|vostra} tornare sull’argomento, e {La|ti|vi|vi} ringrazio.',
    ],
    'gratitude/message': [
      ['Grazie per il messaggio in merito {alla posizione presso}.', 'Grazie per il messaggio e per l’informazione.'],
      [
        '{La|Ti|Vi|Vi} ringrazio della segnalazione {della posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio della segnalazione di questa opportunità.',
      ],
      [
        'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio in merito {alla posizione presso} e ringrazio.',
        'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e ringrazio.',
      ],
    ],
    'lateness/apology': [
      '{Mi scusi|Scusami|Scusatemi|Scusatemi} per la risposta tardiva.',
      'Mi dispiace rispondere con un po’ di ritardo.',
      'Chiedo scusa per il tempo trascorso prima di rispondere.',
    ],
    'specific/appeal': [
      'Un aspetto mi è piaciuto in modo particolare: {specific}.',
      'Ciò che mi ha colpito di più è {specific}.',
      'Ho apprezzato soprattutto {specific}.',
    ],
    'specific/called': ['Grazie anche per la telefonata.'],
    'specific/moved': ['Grazie anche per aver cercato un’altra data.'],
    'specific/praised': ['Mi ha fatto piacere leggere le {Sue|tue|vostre|vostre} parole gentili.'],
    'specific/travel': ['La disponibilità a coprire le spese di viaggio è molto gentile.'],
    'specific/frank': ['Ho apprezzato la {Sua|tua|vostra|vostra} franchezza.'],
    'specific/flexible': ['Ho apprezzato la {Sua|tua|vostra|vostra} flessibilità sull’orario.'],
    'specific/culture': [
      'Di {company} mi è piaciuto in modo particolare un aspetto: {specific}.',
      'Ciò che più mi ha colpito di {company} è {specific}.',
      'Di quanto so su {company} mi resta impresso soprattutto {specific}.',
    ],
    'specific/their-words': [
      'Nel {Suo|tuo|vostro|vostro} messaggio mi ha colpito {specific}.',
      'C’è un punto del {Suo|tuo|vostro|vostro} messaggio che ha destato la mia curiosità: {specific}.',
      'Del {Suo|tuo|vostro|vostro} messaggio mi resta impresso soprattutto {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura{quindi}.',
        '{?reason}{?invited}Ho quindi deciso di non proseguire nella selezione{quindi}.',
        '{?reason}Ho quindi deciso di non andare avanti{quindi}.',
        '{?casual}Ci ho pensato e preferisco non andare avanti{quindi}.',
        '{?applied}Dopo averci riflettuto, tuttavia, ho deciso di ritirare la mia candidatura{quindi}.',
        '{?invited}Dopo averci riflettuto, tuttavia, ho deciso di non proseguire nella selezione{quindi}.',
        'Dopo averci riflettuto con calma, ho deciso di non andare avanti{quindi}.',
      ],
      [
        '{?applied}Ci ho pensato con calma e ritiro la mia candidatura{quindi}.',
        'Ci ho pensato con calma e non darò seguito a questa opportunità{quindi}.',
      ],
      'Tutto considerato, non proseguirò nella selezione{quindi}.',
    ],
    'decision/not-now': [
      'Per il momento, ho deciso di non dare seguito a questa opportunità.',
      'Nella mia situazione attuale, non darò seguito a questa opportunità.',
      'In questo momento preferisco non andare avanti.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}. Mi scuso per il disturbo.',
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disturbo.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}. Mi scuso per il disturbo.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disturbo.',
        '{?applied}Dopo averci riflettuto, ho deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}. Mi scuso per il disturbo.',
        '{?applied}Dopo averci riflettuto, ho deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disturbo.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}. Mi scuso per il disturbo.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disturbo.',
      ],
      [
        'Vorrei annullare {il nostro colloquio} {di date}: ci ho pensato e non intendo andare oltre nella selezione.',
        'Vorrei annullare {il nostro colloquio}: ci ho pensato e non intendo andare oltre nella selezione.',
      ],
      [
        'Ci ho pensato con calma e non proseguirò nella selezione; {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}.',
        'Ci ho pensato con calma e non proseguirò nella selezione; {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Dopo averci riflettuto, ho deciso di non proseguire e vorrei annullare {il nostro colloquio} {di date}, con i migliori auguri per la ricerca.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e vorrei annullare {il nostro colloquio} {di date}.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e vorrei annullare {il nostro colloquio}.',
      ],
      [
        'Ho deciso di non proseguire: {La|ti|vi|vi} prego di annullare {il nostro colloquio} {di date}.',
        'Ho deciso di non proseguire: {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
      ],
      [
        'Non proseguirò, quindi chiedo di annullare {il nostro colloquio} {di date}.',
        'Non proseguirò, quindi chiedo di annullare {il nostro colloquio}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Dopo averci riflettuto, ho deciso di non partecipare a un videocolloquio registrato.',
        '{?take-home}Dopo averci riflettuto, ho deciso di non svolgere lavori non retribuiti per una selezione.',
        'Dopo averci riflettuto, ho deciso di non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Preferisco non registrare le mie risposte per un colloquio in differita.',
        '{?take-home}Preferisco non svolgere una prova non retribuita per la selezione.',
        'Preferisco non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Tutto considerato, rinuncio al videocolloquio registrato.',
        '{?take-home}Tutto considerato, rinuncio alla prova non retribuita.',
        'Tutto considerato, rinuncio a questo passaggio.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Dopo averci riflettuto, tuttavia, ho deciso di non proseguire, e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
        '{?invited}Dopo averci riflettuto, ho deciso di non proseguire nel processo di selezione.',
        'Dopo averci riflettuto con calma, ho deciso di non andare avanti.',
      ],
      [
        '{?!reason}Ci ho pensato con calma e non darò seguito alla selezione, ma {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
        'Ci ho pensato con calma e non darò seguito alla selezione.',
      ],
      [
        '{?!reason}Tutto considerato, non proseguirò nella selezione, con i migliori auguri per la ricerca.',
        'Tutto considerato, non proseguirò nella selezione.',
      ],
    ],
    'decision/second-no': [
      [
        'Ciò nonostante, la mia risposta resta la stessa riguardo {alla posizione}.',
        'Ciò nonostante, la mia risposta resta la stessa.',
      ],
      'Confermo la mia decisione di fermarmi qui.',
      'In ogni caso, la mia decisione resta la stessa.',
    ],
    'decision/bulk': [
      'Ho deciso di non andare avanti, ma ci tenevo a rispondere con due righe.',
      'Non proseguirò, ma non volevo lasciare il messaggio senza risposta.',
      'Preferisco non andare avanti, e ci tenevo a rispondere almeno in breve.',
    ],
    'reason/other-offer': [
      'Ho accettato una posizione in un’altra azienda.',
      'Ho preso un impegno con un’altra azienda per un nuovo ruolo.',
      'Il mio prossimo ruolo, che ho già accettato, sarà in un’altra azienda.',
    ],
    'reason/other-offer-since': [
      'Dopo il nostro ultimo contatto ho accettato una posizione in un’altra azienda.',
      'Dal mio ultimo messaggio a oggi ho preso un impegno con un’altra azienda.',
      'Nel frattempo ho accettato la proposta di un’altra azienda.',
    ],
    'reason/other-path': [
      'Ho accettato una posizione in un altro settore.',
      'Il mio prossimo ruolo sarà in un altro ambito, dove ho accettato una posizione.',
      'Entrerò in un’azienda di un altro settore, dove ho accettato una posizione.',
    ],
    'reason/not-a-fit': [
      'I miei progetti per i prossimi anni vanno verso un altro tipo di lavoro.',
      'Cerco una posizione più vicina ai miei obiettivi professionali.',
      'Ciò che vorrei fare nei prossimi anni e ciò che questo ruolo richiede non coincidono del tutto.',
    ],
    'reason/current-role': [
      'Il mio lavoro attuale richiede tutta la mia attenzione e desidero portarlo avanti con impegno.',
      'Ho responsabilità nel mio ruolo attuale a cui voglio dedicarmi pienamente.',
      'L’impegno preso nel mio ruolo attuale occupa ora tutta la mia attenzione.',
    ],
    'reason/project-deadline': [
      'Sono nella fase finale di un progetto con una scadenza fissa, che richiede tutta la mia attenzione.',
      'Un progetto con una scadenza precisa mi occupa del tutto fino alla consegna.',
      'Si avvicina la scadenza di un progetto di cui ho la responsabilità, e devo portarlo a termine.',
    ],
    'reason/personal': [
      'Sono sopraggiunti impegni personali che richiedono la mia attenzione.',
      'Questioni personali richiedono per ora tutta la mia attenzione.',
      'Per motivi personali, le mie priorità sono ora altre.',
    ],
    'reason/change-of-direction': [
      'Sto cambiando percorso professionale e voglio concentrarmi su un altro ambito.',
      'Il mio percorso è a una svolta: passo a un altro settore, e voglio dedicarmi a quello.',
      'Ho scelto un’altra strada professionale e desidero seguirla.',
    ],
    'limitation/confirmed': [
      'Purtroppo devo chiedere di spostare il nostro colloquio {di date}.',
      'Per un cambiamento nei miei impegni non posso mantenere l’appuntamento {di date}.',
      'Mi dispiace, ma non potrò esserci al nostro appuntamento {di date}.',
    ],
    'limitation/date': [
      'Il colloquio mi interessa, ma non potrò esserci {date}.',
      'Mi piacerebbe molto parlarne, ma mi è impossibile esserci {date}.',
      'Parteciperei volentieri, ma {date} non mi è possibile.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Il colloquio mi interessa, ma non potrò esserci in nessuna delle date proposte.',
        'Il colloquio mi interessa, ma avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        '{?several-dates}Mi piacerebbe partecipare, ma negli orari indicati non mi è possibile.',
        'Mi piacerebbe partecipare, ma la modalità prevista mi crea difficoltà.',
      ],
      [
        '{?several-dates}Parlerei volentieri, ma mi è impossibile in ciascuno degli orari proposti.',
        'Parlerei volentieri, se potessimo organizzare il colloquio diversamente.',
      ],
    ],
    'limitation/deadline': [
      [
        'Sto concludendo un progetto con una scadenza fissa e non potrò esserci {date}.',
        'Sto concludendo un progetto con una scadenza fissa e avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        'La scadenza di un progetto cade proprio allora, e mi è impossibile esserci {date}.',
        'La scadenza di un progetto è vicina, e la modalità prevista mi crea difficoltà.',
      ],
      [
        'Il colloquio mi interessa, ma con un progetto da consegnare {date} non mi è possibile.',
        'Il colloquio mi interessa, ma con un progetto da consegnare avrei bisogno di organizzare il colloquio diversamente.',
      ],
    ],
    'limitation/personal': [
      [
        'Per motivi personali non potrò esserci {date}.',
        'Per motivi personali avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        'A causa di un impegno personale, mi è impossibile esserci {date}.',
        'A causa di un impegno personale, la modalità prevista mi crea difficoltà.',
      ],
      [
        'Il colloquio mi interessa, ma per motivi personali {date} non mi è possibile.',
        'Il colloquio mi interessa, ma per motivi personali avrei bisogno di organizzare il colloquio diversamente.',
      ],
    ],
    'limitation/work': [
      [
        'Per impegni di lavoro non potrò esserci {date}.',
        'Per impegni di lavoro avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        'Il lavoro mi trattiene, e mi è impossibile esserci {date}.',
        'Il lavoro mi trattiene, e la modalità prevista mi crea difficoltà.',
      ],
      [
        'Il colloquio mi interessa, ma a causa del lavoro {date} non mi è possibile.',
        'Il colloquio mi interessa, ma a causa del lavoro avrei bisogno di organizzare il colloquio diversamente.',
      ],
    ],
    'limitation/recording': [
      'La posizione mi interessa, ma preferirei evitare un colloquio registrato.',
      'Mi piacerebbe partecipare, ma mi servirebbe una soluzione diversa da un colloquio registrato.',
      'Il colloquio in differita preferirei evitarlo, mentre parlerei volentieri a voce.',
    ],
    'limitation/commitment': [
      [
        'Ho un impegno precedente e non potrò esserci {date}.',
        'Ho un impegno precedente e avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        'A causa di un appuntamento già preso, mi è impossibile esserci {date}.',
        'A causa di un appuntamento già preso, la modalità prevista mi crea difficoltà.',
      ],
      [
        'Il colloquio mi interessa, ma ho già un impegno e {date} non mi è possibile.',
        'Il colloquio mi interessa, ma ho già un impegno e avrei bisogno di organizzare il colloquio diversamente.',
      ],
    ],
    'limitation/travelling': [
      [
        'Sarò in viaggio e non potrò esserci {date}.',
        'Sarò in viaggio e avrei bisogno di organizzare il colloquio diversamente.',
      ],
      [
        'A causa di un viaggio, mi è impossibile esserci {date}.',
        'A causa di un viaggio, la modalità prevista mi crea difficoltà.',
      ],
      [
        'Il colloquio mi interessa, ma per un viaggio {date} non mi è possibile.',
        'Il colloquio mi interessa, ma per un viaggio avrei bisogno di organizzare il colloquio diversamente.',
      ],
    ],
    'urgency/deadline': [
      'So che {attende|attendi|attendete|attendete} una risposta {entro deadline} e ne terrò conto.',
      'Ho visto che la scadenza è {deadline}, e vorrei trovare una soluzione prima di allora.',
      'So bene che tutto va definito {entro deadline}.',
    ],
    'urgency/before-deadline': [
      'Poiché {attende|attendi|attendete|attendete} le risposte {entro deadline}, ci tenevo a dare la mia in tempo.',
      'La risposta era attesa {entro deadline}: eccola.',
      'Ci tenevo a scriverlo per tempo, {entro deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Potremmo sentirci {slots}?', 'Potremmo sentirci in uno di questi orari?{slots}'],
      [
        '{?one-slot}Sarei invece disponibile {slots}.',
        'Sarei invece disponibile in uno qualsiasi di questi orari:{slots}',
      ],
      ['{?one-slot}Sarebbe possibile {slots}?', 'Sarebbe possibile in uno di questi orari?{slots}'],
    ],
    'alternative/check-in': [
      'Potremmo sentirci prima per telefono e poi parlare più a fondo, in questi orari?{slots}',
      'Forse andrebbero bene una prima chiamata e poi un colloquio più approfondito, per esempio così:{slots}',
      'Potrei partecipare prima a una chiamata e poi a un colloquio più approfondito:{slots}',
    ],
    'alternative/format': [
      'Sarebbe possibile organizzare {una format}?',
      'Potrei partecipare facilmente {per format}.',
      'Parlerei volentieri {per format}.',
    ],
    'alternative/shorter': [
      'Potrei anche riservare {minutes} per una conversazione.',
      'Se {minutes} bastano per un primo colloquio, per me sarebbe più semplice.',
      'Sarebbe possibile un colloquio più breve, di {minutes}?',
    ],
    'alternative/if-it-suits': [
      'Naturalmente solo se per {Lei|te|voi|voi} va bene.',
      '{Mi faccia|Fammi|Fatemi|Fatemi} sapere se può andare bene.',
      'Spero che si accordi con {i Suoi|i tuoi|i vostri|i vostri} impegni; altrimenti {me lo dica|dimmelo|ditemelo|ditemelo} pure.',
    ],
    'alternative/your-times': [
      'Quali altri orari {Le|ti|vi|vi} andrebbero bene?',
      'Se {ha|hai|avete|avete} un altro orario da propormi, farò il possibile per esserci.',
      'Ci sarebbe un altro momento adatto?',
    ],
    'alternative/live': [
      'Se fosse possibile un colloquio diretto, per telefono o in videochiamata, parteciperei volentieri.',
      'Parlerei volentieri con qualcuno del team, per telefono o in videochiamata.',
      'Una chiamata diretta, anche breve, andrebbe benissimo.',
    ],
    'alternative/past-work': [
      'Posso invece {spiegarLe|spiegarti|spiegarvi|spiegarvi} volentieri a voce come affronterei la prova.',
      'Se può essere utile, parliamone insieme in una conversazione.',
      'Una conversazione sul mio modo di lavorare andrebbe benissimo.',
    ],
    'benefit/free-the-time': [
      [
        'Non occorre quindi tenere libero per me l’orario {di date}.',
        'Non occorre quindi tenere libero un orario per me.',
      ],
      [
        'L’orario {di date} può quindi andare a un’altra persona.',
        'L’orario previsto può quindi andare a un’altra persona.',
      ],
      [
        '{Può|Puoi|Potete} disporre liberamente dell’orario {di date}.',
        '{Può|Puoi|Potete} disporre liberamente dell’orario previsto.',
      ],
    ],
    'benefit/room-for-others': [
      'Così {potrà|potrai|potrete|potrete} {concentrarsi|concentrarti|concentrarvi|concentrarvi} su persone più vicine a ciò che {cerca|cerchi|cercate|cercate}.',
      'In questo modo il posto resta a chi potrà dedicarvisi pienamente.',
      'Resta così più spazio per profili più vicini a quanto si cerca.',
    ],
    'regards/client': [
      [
        '{Avvisi|Avvisa|Avvisate|Avvisate} per favore il {Suo|tuo|vostro|vostro} cliente e {ringrazi|ringrazia|ringraziate|ringraziate} {gli altri} da parte mia.',
        '{Avvisi|Avvisa|Avvisate|Avvisate} per favore il {Suo|tuo|vostro|vostro} cliente, con i miei ringraziamenti per l’interesse.',
      ],
      'Al {Suo|tuo|vostro|vostro} cliente vanno i miei ringraziamenti per l’interesse.',
    ],
    'regards/others': [
      '{Porti|Porta|Portate|Portate} per favore i miei ringraziamenti anche {agli altri}.',
      'I miei ringraziamenti vanno anche {agli altri}.',
      '{La|Ti|Vi|Vi} prego di ringraziare da parte mia anche {gli altri}.',
    ],
    'door/stay-in-touch': [
      'Mi farebbe piacere restare in contatto, nel caso in futuro si presentasse un’altra occasione di collaborare.',
      'Spero che resteremo in contatto: forse altri progetti ci faranno incontrare più avanti.',
      'Restiamo in contatto, se {vuole|vuoi|volete|volete}, per altre occasioni in futuro.',
    ],
    'door/another-role': [
      'Se in futuro ci fosse un’altra posizione adatta a me, mi farebbe piacere saperlo.',
      'Mi farà piacere sapere di altre posizioni in futuro.',
      'In futuro {pensi|pensa|pensate|pensate} pure a me per altre posizioni.',
    ],
    'door/collaboration': [
      'Sarebbe un piacere collaborare un giorno a un altro progetto.',
      'Spero che ci sia un’altra occasione per lavorare insieme.',
      'Restiamo in contatto, nel caso in cui un altro progetto ci facesse incontrare.',
    ],
    'door/revisit': [
      'Tra qualche mese la mia situazione potrebbe essere diversa, e parlerei volentieri delle posizioni aperte.',
      'Se più avanti nell’anno si aprissero altre posizioni, mi farebbe piacere saperlo.',
      'Tra qualche mese una conversazione su altre posizioni sarà benvenuta.',
    ],
    'door/brief': [
      'Mi farà piacere sapere di altre posizioni in futuro.',
      'Spero che resteremo in contatto.',
      'Spero in un’altra occasione in futuro.',
    ],
    'door/no-contact': [
      '{La|Ti|Vi|Vi} prego di non scrivermi per altre posizioni.',
      'Per favore, {tolga|togli|togliete|togliete} i miei dati {dal Suo|dal tuo|dal vostro|dal vostro} elenco.',
      'Chiedo di non ricevere altri messaggi su altre posizioni.',
    ],
    'referral/colleague': [
      'Forse può essere utile parlare con {the colleague}; ho il permesso di fare il nome.',
      '{Le|Ti|Vi|Vi} segnalo {the colleague}, che ha dato il proprio consenso.',
    ],
    'referral/someone': [
      'Se mi viene in mente una persona adatta, la segnalerò volentieri.',
      'Terrò presente la posizione, nel caso pensassi a qualcuno.',
      'Se penso a qualcuno che potrebbe andare bene, {Le|ti|vi|vi} scriverò.',
    ],
    'referral/pass-on': [
      'Se può essere d’aiuto, inoltrerò volentieri la descrizione a persone che conosco.',
      'Posso anche parlare della posizione tra i miei contatti.',
      '{Mi dica|Dimmi|Ditemi|Ditemi} se posso far circolare l’annuncio.',
    ],
    'restatement/other-offer': [
      'Il mio prossimo passo è fissato.',
      'Ho già il mio prossimo ruolo.',
      'Ho preso un altro impegno.',
    ],
    'restatement/other-path': [
      'La mia strada va verso un altro settore.',
      'Il mio futuro è in un altro ambito.',
      'Vado verso un altro settore.',
    ],
    'restatement/not-a-fit': [
      'Guardo in un’altra direzione.',
      'I miei obiettivi sono altri.',
      'Cerco un altro tipo di lavoro.',
    ],
    'restatement/current-role': [
      'Il lavoro attuale viene prima.',
      'Il mio ruolo attuale viene prima.',
      'Resto nel mio ruolo attuale.',
    ],
    'restatement/project-deadline': [
      'Il progetto viene prima.',
      'La scadenza viene prima.',
      'Il mio progetto ha la precedenza.',
    ],
    'restatement/personal': [
      'Ora vengono prima altre cose.',
      'Altro ha ora la precedenza.',
      'Questi impegni vengono prima.',
    ],
    'restatement/change-of-direction': [
      'La mia strada è ormai un’altra.',
      'Prendo un’altra direzione.',
      'Il mio futuro è in un altro campo.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}{Le|Ti|Vi|Vi} auguro molto successo nella ricerca, e per altre posizioni resto volentieri in contatto.',
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta, e spero che le nostre strade si incrocino di nuovo.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta per {questa posizione}, e spero che le nostre strade si incrocino di nuovo.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta, e spero che le nostre strade si incrocino di nuovo.',
      ],
      'Molto successo nella ricerca, e forse a un’altra occasione.',
      'Spero che la persona giusta arrivi presto, e che in futuro un altro progetto ci faccia incontrare.',
    ],
    'closing/wish': [
      [
        '{?casual}Spero che {Lei trovi|tu trovi|troviate|troviate} presto la persona giusta, e {Le|ti|vi|vi} auguro ogni bene.',
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta, con i migliori auguri per il futuro.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta per {questa posizione}, con i migliori auguri per il futuro.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta, con i migliori auguri per il futuro.',
      ],
      [
        'Grazie ancora per il tempo {dedicatomi|che mi hai dedicato|che mi avete dedicato|dedicatomi}, e i migliori auguri per trovare la persona che serve per {questa posizione}.',
        'Grazie ancora per il tempo {dedicatomi|che mi hai dedicato|che mi avete dedicato|dedicatomi}, e i migliori auguri per trovare la persona che serve.',
      ],
      [
        'Molto successo nella ricerca della persona ideale per {questa posizione}.',
        'Molto successo nella ricerca della persona ideale.',
      ],
    ],
    'closing/team': [
      [
        '{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta per {questa posizione}.',
        '{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta.',
        'Auguro a tutti voi di trovare presto la persona giusta.',
      ],
      'Spero che la persona giusta arrivi presto, e {Le|ti|vi|vi} auguro il meglio.',
      'Molto successo nella ricerca e nei prossimi progetti.',
    ],
    'closing/interviewer': [
      'Grazie ancora per il tempo e l’attenzione dedicati al nostro incontro. {Le|Ti|Vi|Vi} auguro di concludere bene la ricerca.',
      'Ho apprezzato la cura con cui {ha|hai|avete|avete} condotto il nostro incontro, e spero che arrivi presto la persona giusta.',
      'Grazie per la franchezza del nostro incontro, e molto successo nella ricerca della persona giusta.',
    ],
    'closing/understanding': [
      'Grazie per la comprensione. {Le|Ti|Vi|Vi} auguro di concludere presto e bene la ricerca.',
      'Confido nella {Sua|tua|vostra|vostra} comprensione e {Le|ti|vi|vi} auguro di trovare la persona giusta.',
      '{La|Ti|Vi|Vi} ringrazio della comprensione e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e al team di concludere con successo la ricerca per {questa posizione}.',
        '{Le|Ti|Vi|Vi} auguro di concludere con successo la ricerca per {questa posizione}.',
        '{Le|Ti|Vi|Vi} auguro di concludere con successo la ricerca.',
      ],
      'Molto successo nella ricerca e in tutti i progetti.',
      'Spero che la ricerca si concluda presto e bene.',
    ],
    'closing/brief': [
      'Buona ricerca.',
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Spero che la ricerca si concluda bene.',
    ],
    'closing/looking-forward': [
      'Grazie per la comprensione; sarà un piacere parlare con {Lei|te|voi|voi}.',
      'Sarà un piacere parlarne, e grazie per la {Sua|tua|vostra|vostra} comprensione.',
      'A presto, e grazie per la comprensione.',
    ],
    'closing/understanding-move': [
      'Molte grazie per la comprensione.',
      '{La|Ti|Vi|Vi} ringrazio fin d’ora della comprensione.',
      'Grazie per la flessibilità.',
    ],
    'closing/open-answer': [
      'Se non fosse possibile, lo capirei benissimo. Resto in attesa di una {Sua|tua|vostra|vostra} risposta.',
      'Grazie per la comprensione; attendo con interesse la {Sua|tua|vostra|vostra} risposta.',
      'Capirei se non si potesse organizzare, e attendo con interesse la {Sua|tua|vostra|vostra} risposta.',
    ],
    'closing/second-no': [
      '{Le|Ti|Vi|Vi} auguro di concludere presto e bene la ricerca.',
      'Buona ricerca.',
      'Spero che la ricerca si concluda bene.',
    ],
    'closing/bulk': [
      '{Le|Ti|Vi|Vi} auguro di concludere presto e bene la ricerca.',
      'Buona ricerca.',
      'Spero che la ricerca si concluda bene.',
    ],
  },
};
