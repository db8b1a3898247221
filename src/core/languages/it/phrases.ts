import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Italian. The writer's gender is never shown ("La ringrazio", never "grato"); "offerta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // A house of which nobody is known by name is "Voi".
  strangersArePlural: true,
  // In one line, too, the decision follows from the reason.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  // After the greeting's comma the sentence goes on in lower case; "La" and "Suo" keep their capital of respect.
  afterGreeting: (sentence) =>
    /^La /.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1),
  subject: 'Il Suo invito al colloquio',
  decides: [
    'deciso di ritirare',
    'deciso di non',
    'deciso perciò di non',
    'non proseguirò',
    'non darò seguito',
    'ritiro la mia candidatura',
    'ritiro quindi la mia candidatura',
    'preferisco non',
    'preferisco quindi non',
    'preferirei non',
    'preferirei però non',
    'non posso dare seguito',
    'annullare',
    'resta però la stessa',
    'confermo tuttavia la mia decisione',
    'la mia decisione resta',
  ],
  limits: [
    'non sono disponibile',
    'non sono quindi disponibile',
    'non sarò disponibile',
    'non potrò partecipare',
    'organizzarlo diversamente',
    'organizzare diversamente',
    'mi è difficile partecipare',
    'soluzione diversa',
    'preferirei evitare',
    'di spostare',
  ],
  thanks: ['grazie', 'ringrazi'],
  thankedFor: ['tempo', 'invit', 'candidatura', 'messaggio', 'conversazione', 'attenzione'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Grazie mille per l’attenzione dedicata al mio profilo per {la posizione} e per {l’invito}.',
        '{?casual}{?invited}Grazie mille per l’interesse verso il mio profilo e per {l’invito}.',
        '{?invited}Grazie per aver preso in considerazione il mio profilo per {la posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver preso in considerazione il mio profilo e per {l’invito}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e per aver preso in considerazione il mio profilo.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per aver preso in considerazione il mio profilo.',
      ],
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’attenzione dedicata al mio profilo per {la posizione presso} e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’interesse verso il mio profilo e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e per l’interesse verso il mio percorso.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per l’interesse verso il mio percorso.',
      ],
      [
        '{?invited}Mi fa piacere che il mio profilo abbia suscitato interesse per {la posizione presso}. Grazie per {l’invito}.',
        '{?invited}Mi fa piacere che il mio profilo abbia suscitato interesse. Grazie per {l’invito}.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso}. Grazie per aver preso in considerazione il mio profilo.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio. Grazie per aver preso in considerazione il mio profilo.',
      ],
    ],
    'gratitude/agency': [
      [
        'Grazie per avermi presentato {la posizione presso} e per {l’invito}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per {l’invito}.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per la presentazione {della posizione presso} e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per {l’invito}.',
      ],
      'Molte grazie per il {Suo|tuo|vostro|vostro} messaggio e per {l’invito}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Grazie per aver preso in considerazione la mia candidatura {alla posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver preso in considerazione la mia candidatura e per {l’invito}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per aver preso in considerazione la mia candidatura {alla posizione presso}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per aver preso in considerazione la mia candidatura.',
      ],
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’attenzione riservata alla mia candidatura {alla posizione presso} e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’attenzione riservata alla mia candidatura e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per l’attenzione riservata alla mia candidatura {alla posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per l’attenzione riservata alla mia candidatura.',
      ],
      [
        '{?invited}Mi fa piacere che la mia candidatura {alla posizione presso} abbia suscitato interesse. Grazie per {l’invito}.',
        '{?invited}Mi fa piacere che la mia candidatura abbia suscitato interesse. Grazie per {l’invito}.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio. Grazie per aver preso in considerazione la mia candidatura {alla posizione presso}.',
        'Mi ha fatto piacere ricevere il {Suo|tuo|vostro|vostro} messaggio. Grazie per aver preso in considerazione la mia candidatura.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Grazie per aver pensato a me per {la posizione presso} e per {l’invito}.',
        '{?invited}Grazie per aver pensato a me e per {l’invito}.',
        'Grazie per avermi scritto e per aver pensato a me per {la posizione presso}.',
        'Grazie per avermi scritto e per aver pensato a me.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e per l’interesse verso il mio percorso.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per l’interesse verso il mio percorso.',
      ],
      [
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e {La|ti|vi|vi} ringrazio di aver pensato a me.',
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio di aver pensato a me.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Grazie per la conversazione {sulla posizione presso} e per {l’invito}.',
        '{?invited}Grazie per la conversazione e per {l’invito}.',
        'Grazie per la conversazione {sulla posizione presso} e per il rinnovato interesse.',
        'Grazie per la conversazione e per il rinnovato interesse.',
      ],
      [
        'Parlare {della posizione presso} è stato un piacere. {La|Ti|Vi|Vi} ringrazio per questo e per l’interesse verso il mio profilo.',
        'La nostra conversazione è stata un piacere. {La|Ti|Vi|Vi} ringrazio per questo e per l’interesse verso il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per la conversazione {sulla posizione presso} e per il desiderio di proseguirla.',
        '{La|Ti|Vi|Vi} ringrazio per la conversazione e per il desiderio di proseguirla.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Grazie per l’attenzione dedicata al mio profilo per {la posizione presso} e per le {Sue|tue|vostre|vostre} parole gentili sul mio lavoro.',
        'Grazie per l’interesse verso il mio profilo e per le {Sue|tue|vostre|vostre} parole gentili sul mio lavoro.',
      ],
      [
        'Leggere le {Sue|tue|vostre|vostre} parole sul mio lavoro mi ha fatto piacere. {La|Ti|Vi|Vi} ringrazio per questo e per l’attenzione dedicata al mio profilo per {la posizione presso}.',
        'Leggere le {Sue|tue|vostre|vostre} parole sul mio lavoro mi ha fatto piacere. {La|Ti|Vi|Vi} ringrazio per questo e per l’interesse verso il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per quanto {ha|hai|avete|avete} scritto sul mio lavoro e per l’attenzione dedicata al mio profilo per {la posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio per quanto {ha|hai|avete|avete} scritto sul mio lavoro e per l’interesse verso il mio profilo.',
      ],
    ],
    'gratitude/brief': [
      'Grazie per aver preso in considerazione il mio profilo e per {l’invito}.',
      '{La|Ti|Vi|Vi} ringrazio per l’interesse e per {l’invito}.',
      'L’interesse per il mio profilo mi fa piacere. Grazie per {l’invito}.',
    ],
    'gratitude/brief-message': [
      [
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e per l’interesse verso il mio profilo.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio e per l’interesse verso il mio profilo.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e per {il Suo|il tuo|il vostro|il vostro} interesse.',
        '{La|Ti|Vi|Vi} ringrazio per il {Suo|tuo|vostro|vostro} messaggio e per {il Suo|il tuo|il vostro|il vostro} interesse.',
      ],
      [
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e {La|ti|vi|vi} ringrazio dell’interesse.',
        'Mi ha fatto piacere il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio dell’interesse.',
      ],
    ],
    'gratitude/again': [
      'Grazie per avermi scritto di nuovo. Apprezzo davvero {il Suo|il tuo|il vostro|il vostro} interesse.',
      '{La|Ti|Vi|Vi} ringrazio per il nuovo messaggio e per l’interesse che dimostra.',
      'È gentile da parte {Sua|tua|vostra|vostra} scrivermi di nuovo, e {La|ti|vi|vi} ringrazio.',
    ],
    'gratitude/message': [
      [
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per la segnalazione {della posizione presso}.',
        '{La|Ti|Vi|Vi} ringrazio per la segnalazione.',
      ],
      [
        'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio {sulla posizione presso} e {La|ti|vi|vi} ringrazio.',
        'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio.',
      ],
    ],
    'lateness/apology': [
      '{Mi scusi|Scusami|Scusatemi|Scusatemi} se {Le|ti|vi|vi} rispondo in ritardo.',
      'Mi dispiace {risponderLe|risponderti|rispondervi|rispondervi} con qualche ritardo.',
      '{Le|Ti|Vi|Vi} chiedo scusa per il ritardo nella risposta.',
    ],
    'specific/appeal': [
      'Ho apprezzato in modo particolare {specific}.',
      'Ciò che mi ha colpito di più è {specific}.',
      'Un aspetto mi ha interessato soprattutto: {specific}.',
    ],
    'specific/called': ['Grazie anche per la {Sua|tua|vostra|vostra} telefonata.'],
    'specific/moved': ['Grazie anche per aver cercato un’altra data.'],
    'specific/praised': ['Mi ha fatto piacere leggere le {Sue|tue|vostre|vostre} parole gentili.'],
    'specific/travel': ['Grazie anche per la disponibilità a coprire le spese di viaggio.'],
    'specific/frank': ['Ho apprezzato la {Sua|tua|vostra|vostra} trasparenza.'],
    'specific/flexible': ['Ho apprezzato la {Sua|tua|vostra|vostra} flessibilità sull’orario.'],
    'specific/culture': [
      'Di {company} ho apprezzato soprattutto {specific}.',
      'Ciò che più mi ha colpito di {company} è {specific}.',
      'C’è un aspetto di {company} che mi interessa molto: {specific}.',
    ],
    'specific/their-words': [
      'Nel {Suo|tuo|vostro|vostro} messaggio ho letto con piacere il passaggio su questo punto: {specific}.',
      'C’è un punto del {Suo|tuo|vostro|vostro} messaggio che ha destato la mia curiosità: {specific}.',
      'Del {Suo|tuo|vostro|vostro} messaggio ho apprezzato soprattutto {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura{quindi}.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione{quindi}.',
        '{?casual}Ci ho pensato e preferisco non andare avanti{quindi}.',
        '{?applied}Dopo averci riflettuto con attenzione{tuttavia}, ho deciso di ritirare la mia candidatura{quindi}.',
        'Dopo averci riflettuto con attenzione{tuttavia}, ho deciso di non proseguire nel processo di selezione{quindi}.',
      ],
      [
        '{?reason}{?applied}Ritiro quindi la mia candidatura{quindi}.',
        '{?reason}Preferisco quindi non proseguire nella selezione{quindi}.',
        '{?applied}Ci ho pensato con calma: ritiro la mia candidatura{quindi}.',
        'Ci ho pensato con calma: preferisco non proseguire nella selezione{quindi}.',
      ],
      [
        '{?reason}Non proseguirò perciò nella selezione{quindi}.',
        'Tutto considerato, non proseguirò nella selezione{quindi}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Ho quindi deciso di non dare seguito per il momento alla {Sua|tua|vostra|vostra} proposta.',
        'Tuttavia, ho deciso di non dare seguito per il momento alla {Sua|tua|vostra|vostra} proposta.',
      ],
      'Nella mia situazione attuale non posso dare seguito alla {Sua|tua|vostra|vostra} proposta.',
      'In questo momento preferisco non proseguire nella selezione.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}. Mi scuso per il disagio.',
        '{?reason}{?applied}Ho quindi deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disagio.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}. Mi scuso per il disagio.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disagio.',
        '{?applied}Dopo averci riflettuto{tuttavia}, ho deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}. Mi scuso per il disagio.',
        '{?applied}Dopo averci riflettuto{tuttavia}, ho deciso di ritirare la mia candidatura e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disagio.',
        'Dopo averci riflettuto{tuttavia}, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}. Mi scuso per il disagio.',
        'Dopo averci riflettuto{tuttavia}, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Mi scuso per il disagio.',
      ],
      [
        '{?reason}Vorrei quindi annullare {il nostro colloquio di date}: ho deciso di non proseguire nella selezione.',
        '{?reason}Vorrei quindi annullare {il nostro colloquio}: ho deciso di non proseguire nella selezione.',
        'Vorrei annullare {il nostro colloquio di date}: ci ho riflettuto e ho deciso di non proseguire nella selezione.',
        'Vorrei annullare {il nostro colloquio}: ci ho riflettuto e ho deciso di non proseguire nella selezione.',
      ],
      [
        '{?reason}Non proseguirò perciò nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}.',
        '{?reason}Non proseguirò perciò nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
        'Ci ho pensato con calma e non proseguirò nella selezione. {La|Ti|Vi|Vi} prego quindi di annullare {il nostro colloquio di date}.',
        'Ci ho pensato con calma e non proseguirò nella selezione. {La|Ti|Vi|Vi} prego quindi di annullare {il nostro colloquio}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}.',
        '{?reason}Ho quindi deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
        'Ho tuttavia deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}. Buon proseguimento nella ricerca.',
        'Ho tuttavia deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}. Buon proseguimento nella ricerca.',
      ],
      [
        '{?reason}Ho deciso perciò di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}.',
        '{?reason}Ho deciso perciò di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}.',
        'Dopo averci riflettuto, ho deciso di non proseguire nella selezione e {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
      ],
      [
        '{?reason}Non proseguirò quindi nella selezione: {La|ti|vi|vi} prego di annullare {il nostro colloquio di date}.',
        '{?reason}Non proseguirò quindi nella selezione: {La|ti|vi|vi} prego di annullare {il nostro colloquio}.',
        'Non proseguirò nella selezione, quindi {Le|ti|vi|vi} chiedo di annullare {il nostro colloquio di date}.',
        'Non proseguirò nella selezione, quindi {Le|ti|vi|vi} chiedo di annullare {il nostro colloquio}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Preferirei però non registrare un videocolloquio.',
        '{?take-home}Preferirei però non svolgere prove non retribuite nell’ambito di una selezione.',
        'Preferirei però non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Dopo averci riflettuto, preferisco non registrare le mie risposte in video.',
        '{?take-home}Dopo averci riflettuto, preferisco non svolgere una prova non retribuita.',
        'Dopo averci riflettuto, preferisco non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Tutto considerato, preferirei non registrare un videocolloquio.',
        '{?take-home}Tutto considerato, preferirei non svolgere la prova non retribuita.',
        'Tutto considerato, preferirei non partecipare a questo passaggio.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}Ho quindi deciso di non proseguire nella selezione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
        'Dopo averci riflettuto{tuttavia}, ho deciso di non proseguire nella selezione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      ],
      [
        '{?reason}Non proseguirò quindi nella selezione.',
        'Ci ho pensato con calma e non proseguirò nella selezione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      ],
      [
        '{?reason}Non proseguirò perciò nella selezione.',
        'Tutto considerato, non proseguirò nella selezione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      ],
    ],
    'decision/second-no': [
      ['La mia risposta riguardo {alla posizione} resta però la stessa.', 'La mia risposta resta però la stessa.'],
      'Confermo tuttavia la mia decisione di non proseguire.',
      'Ci ho riflettuto di nuovo, ma la mia decisione resta la stessa.',
    ],
    'decision/bulk': [
      'Ho deciso di non proseguire, ma ci tenevo a {risponderLe|risponderti|rispondervi|rispondervi} con due righe.',
      'Non darò seguito alla proposta, ma non volevo lasciare il {Suo|tuo|vostro|vostro} messaggio senza risposta.',
      'Preferisco non proseguire, ma ci tenevo a {risponderLe|risponderti|rispondervi|rispondervi}.',
    ],
    'reason/other-offer': [
      'Ho accettato{opposizione} una posizione in un’altra azienda.',
      'Ho già preso{opposizione} un impegno con un’altra azienda.',
      'Un’altra azienda mi ha proposto{opposizione} una posizione, che ho accettato.',
    ],
    'reason/other-offer-since': [
      'Dopo il nostro ultimo scambio ho accettato{opposizione} una posizione in un’altra azienda.',
      'Nel frattempo ho preso{opposizione} un impegno con un’altra azienda.',
      'Un’altra azienda mi ha fatto{opposizione} una proposta, che ho accettato dopo il nostro ultimo scambio.',
    ],
    'reason/other-path': [
      'Ho accettato{opposizione} una posizione in un altro settore.',
      'La posizione che ho accettato è{opposizione} in un altro ambito.',
      'Passerò{opposizione} a un altro settore, dove ho accettato una posizione.',
    ],
    'reason/not-a-fit': [
      'I miei progetti professionali sono orientati{opposizione} verso un altro tipo di lavoro.',
      'Cerco{opposizione} una posizione più vicina ai miei obiettivi professionali.',
      'Ciò che vorrei fare e ciò che questo ruolo richiede non coincidono{opposizione} del tutto.',
    ],
    'reason/current-role': [
      'Il mio lavoro attuale richiede{opposizione} in questo momento tutta la mia attenzione.',
      'Desidero{opposizione} dedicarmi pienamente al mio ruolo attuale.',
      'L’impegno preso nel mio ruolo attuale occupa{opposizione} ora tutta la mia attenzione.',
    ],
    'reason/project-deadline': [
      'Sto lavorando{opposizione} a un progetto con una scadenza fissa, che richiede tutta la mia attenzione.',
      'Un progetto con una scadenza precisa richiede{opposizione} ora tutto il mio tempo.',
      'Si avvicina{opposizione} la scadenza di un progetto a cui lavoro, e devo portarlo a termine.',
    ],
    'reason/personal': [
      'Ho{opposizione} impegni personali che in questo momento richiedono la mia attenzione.',
      'Alcune questioni personali richiedono{opposizione} ora tutta la mia attenzione.',
      'Per motivi personali, in questo momento ho{opposizione} altre priorità.',
    ],
    'reason/change-of-direction': [
      'Sto cambiando{opposizione} percorso professionale e desidero concentrarmi su un altro ambito.',
      'Passerò{opposizione} a un altro settore, a cui desidero dedicarmi.',
      'Ho scelto{opposizione} un’altra strada professionale e desidero seguirla.',
    ],
    'limitation/confirmed': [
      'Purtroppo devo {chiederLe|chiederti|chiedervi|chiedervi} di spostare {il nostro colloquio di date}.',
      'Per un cambiamento nei miei impegni non potrò partecipare {al nostro colloquio di date}.',
      'Mi dispiace, ma non sarò disponibile per {il nostro colloquio di date}.',
    ],
    'limitation/date': [
      'Parteciperei volentieri al colloquio, ma non sono disponibile {date}.',
      'Mi piacerebbe molto parlarne, ma purtroppo non sarò disponibile {date}.',
      'Il colloquio mi interessa, ma non potrò partecipare {date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Parteciperei volentieri al colloquio, ma non sono disponibile nelle date proposte.',
        'Parteciperei volentieri al colloquio, ma {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
      [
        '{?several-dates}Mi piacerebbe molto parlarne, ma purtroppo non sarò disponibile negli orari indicati.',
        'Mi piacerebbe molto parlarne, ma mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        '{?several-dates}Il colloquio mi interessa, ma non potrò partecipare in nessuno degli orari proposti.',
        'Sarebbe un piacere partecipare, se fosse possibile organizzare diversamente il colloquio.',
      ],
    ],
    'limitation/deadline': [
      [
        'Sto lavorando a un progetto con una scadenza fissa e non sono disponibile {date}.',
        'Sto lavorando a un progetto con una scadenza fissa e {Le|ti|vi|vi} chiederei di organizzare diversamente il colloquio.',
      ],
      [
        'La scadenza di un progetto è vicina, e purtroppo non sarò disponibile {date}.',
        'La scadenza di un progetto è vicina, e mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        'Il colloquio mi interessa, ma ho un progetto da consegnare e non potrò partecipare {date}.',
        'Il colloquio mi interessa, ma ho un progetto da consegnare e {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
    ],
    'limitation/personal': [
      [
        'Per motivi personali non sono disponibile {date}.',
        'Per motivi personali {Le|ti|vi|vi} chiederei di organizzare diversamente il colloquio.',
      ],
      [
        'A causa di un impegno personale, purtroppo non sarò disponibile {date}.',
        'A causa di un impegno personale, mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        'Il colloquio mi interessa, ma per motivi personali non potrò partecipare {date}.',
        'Il colloquio mi interessa, ma per motivi personali {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
    ],
    'limitation/work': [
      [
        'Per impegni di lavoro non sono disponibile {date}.',
        'Per impegni di lavoro {Le|ti|vi|vi} chiederei di organizzare diversamente il colloquio.',
      ],
      [
        'Ho impegni di lavoro, e purtroppo non sarò disponibile {date}.',
        'Ho molti impegni di lavoro, e mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        'Il colloquio mi interessa, ma a causa del lavoro non potrò partecipare {date}.',
        'Il colloquio mi interessa, ma a causa del lavoro {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
    ],
    'limitation/recording': [
      'La posizione mi interessa, ma preferirei evitare un colloquio registrato.',
      'Mi piacerebbe partecipare, ma mi servirebbe una soluzione diversa da un colloquio registrato.',
      'Preferirei evitare il colloquio in differita, anche se la posizione mi interessa.',
    ],
    'limitation/commitment': [
      [
        'Ho un impegno precedente e non sono disponibile {date}.',
        'Ho un impegno precedente e {Le|ti|vi|vi} chiederei di organizzare diversamente il colloquio.',
      ],
      [
        'A causa di un appuntamento già preso, purtroppo non sarò disponibile {date}.',
        'A causa di un appuntamento già preso, mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        'Il colloquio mi interessa, ma ho già un impegno e non potrò partecipare {date}.',
        'Il colloquio mi interessa, ma ho già un impegno e {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
    ],
    'limitation/travelling': [
      [
        'Sarò in viaggio e non sono quindi disponibile {date}.',
        'Sarò in viaggio e {Le|ti|vi|vi} chiederei di organizzare diversamente il colloquio.',
      ],
      [
        'A causa di un viaggio, purtroppo non sarò disponibile {date}.',
        'A causa di un viaggio, mi è difficile partecipare al colloquio nei termini previsti.',
      ],
      [
        'Il colloquio mi interessa, ma sarò in viaggio e non potrò partecipare {date}.',
        'Il colloquio mi interessa, ma sarò in viaggio e {Le|ti|vi|vi} chiederei di organizzarlo diversamente.',
      ],
    ],
    'urgency/deadline': [
      'Tengo presente che {attende|attendi|attendete|attendete} una risposta {entro deadline}.',
      'Ho visto che la scadenza è {deadline}, e vorrei trovare una soluzione prima di allora.',
      'Ho ben presente la scadenza di {deadline}.',
    ],
    'urgency/before-deadline': [
      'Dato che {attende|attendi|attendete|attendete} una risposta {entro deadline}, ci tenevo a {darLe|darti|darvi|darvi} la mia in tempo.',
      '{Mi chiedeva|Mi chiedevi|Mi chiedevate|Mi chiedevate} una risposta {entro deadline}: ecco la mia.',
      'Ci tenevo a {scriverLe|scriverti|scrivervi|scrivervi} {entro deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Potremmo sentirci invece {slots}?', '{Le|Ti|Vi|Vi} propongo invece uno di questi momenti:{slots}'],
      [
        '{?one-slot}Sarei invece disponibile {slots}.',
        'Sarei invece disponibile in uno qualsiasi di questi momenti:{slots}',
      ],
      ['{?one-slot}Sarebbe possibile invece {slots}?', 'Ecco invece qualche momento possibile per me:{slots}'],
    ],
    'alternative/check-in': [
      'Potremmo cominciare con una telefonata e approfondire in un secondo momento, per esempio:{slots}',
      'Forse potremmo cominciare con una telefonata e poi fissare un colloquio più approfondito, per esempio:{slots}',
      'Sarei disponibile prima per una telefonata e poi per un colloquio più approfondito:{slots}',
    ],
    'alternative/format': [
      ['{?slots}Sarebbe possibile farlo {per format}?', 'Sarebbe possibile sentirci {per format}?'],
      'Potrei partecipare facilmente {per format}.',
      'Parlerei volentieri {per format}.',
    ],
    'alternative/shorter': [
      [
        '{?other-format}Andrebbe bene anche un colloquio più breve, di {minutes}.',
        'Andrebbe bene un colloquio più breve, di {minutes}.',
      ],
      'Se {minutes} bastassero per un colloquio, per me sarebbe più semplice.',
      'Sarebbe possibile un colloquio più breve, di {minutes}?',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}{Mi faccia|Fammi|Fatemi|Fatemi} sapere se l’orario può {andarLe|andarti|andarvi|andarvi} bene.',
        '{?slots}{Mi faccia|Fammi|Fatemi|Fatemi} sapere che cosa può {andarLe|andarti|andarvi|andarvi} bene.',
        'Quale giorno e quale orario {preferirebbe|preferiresti|preferireste|preferireste}?',
      ],
      'Spero che si accordi con {i Suoi|i tuoi|i vostri|i vostri} impegni; altrimenti {me lo dica|dimmelo|ditemelo|ditemelo} pure.',
    ],
    'alternative/your-times': [
      'Quali altri orari {Le|ti|vi|vi} andrebbero bene?',
      'Se {ha|hai|avete|avete} un altro orario da propormi, farò il possibile per adeguarmi.',
      'Ci sarebbe un altro momento che {Le|ti|vi|vi} va bene?',
    ],
    'alternative/live': [
      'Se fosse possibile un colloquio diretto, per telefono o in videochiamata, parteciperei volentieri.',
      'Parlerei volentieri con qualcuno del team, per telefono o in videochiamata.',
      'Un colloquio dal vivo, anche breve, andrebbe benissimo.',
    ],
    'alternative/past-work': [
      '{Le|Ti|Vi|Vi} spiegherei invece volentieri a voce come affronterei la prova.',
      'Se può {esserLe|esserti|esservi|esservi} utile, potremmo parlarne a voce.',
      'Una conversazione sul mio modo di lavorare andrebbe benissimo.',
    ],
    'benefit/free-the-time': [
      [
        'Non occorre quindi tenere libero per me l’orario {di date}.',
        'Non occorre quindi tenere libero un orario per me.',
      ],
      [
        'L’orario {di date} è quindi libero per un’altra persona.',
        'L’orario previsto è quindi libero per un’altra persona.',
      ],
      ['Torna quindi libero l’orario {di date}.', 'Torna quindi libero l’orario previsto.'],
    ],
    'benefit/room-for-others': [
      'In questo modo {potrà|potrai|potrete|potrete} incontrare un’altra persona.',
      'Resta così posto per un’altra candidatura.',
      'Un’altra candidatura potrà così essere presa in considerazione.',
    ],
    'regards/client': [
      [
        '{Potrebbe|Potresti|Potreste|Potreste} avvisare il {Suo|tuo|vostro|vostro} cliente e ringraziare {gli altri} da parte mia?',
        '{Potrebbe|Potresti|Potreste|Potreste} avvisare il {Suo|tuo|vostro|vostro} cliente e ringraziarlo da parte mia per l’interesse?',
      ],
      '{La|Ti|Vi|Vi} prego di informare il {Suo|tuo|vostro|vostro} cliente e di ringraziarlo per l’interesse.',
    ],
    'regards/others': [
      '{Potrebbe|Potresti|Potreste|Potreste} ringraziare da parte mia anche {gli altri}?',
      'Un ringraziamento va anche {agli altri}.',
      '{La|Ti|Vi|Vi} prego di ringraziare da parte mia anche {gli altri}.',
    ],
    'door/stay-in-touch': [
      'Mi farebbe piacere restare in contatto, nel caso in futuro si presentasse un’altra occasione di collaborare.',
      'Spero che resteremo in contatto.',
      'Restiamo in contatto, se {Le|ti|vi|vi} fa piacere.',
    ],
    'door/another-role': [
      'Se in futuro ci fosse un’altra posizione adatta a me, mi farebbe piacere saperlo.',
      'Mi farebbe piacere conoscere eventuali altre posizioni in futuro.',
      'Altre posizioni, in futuro, potrebbero interessarmi: mi farebbe piacere saperlo.',
    ],
    'door/collaboration': [
      'Sarebbe un piacere collaborare un giorno a un altro progetto.',
      'Spero che ci sia un’altra occasione per lavorare insieme.',
      'Restiamo in contatto: magari un giorno ci sarà un altro progetto.',
    ],
    'door/revisit': [
      'Tra qualche mese la mia situazione potrebbe essere diversa, e allora parlerei volentieri con {Lei|te|voi|voi} di altre posizioni.',
      'Se tra qualche mese si aprissero altre posizioni, mi farebbe piacere saperlo.',
      'Più avanti, tra qualche mese, parlerei volentieri di altre posizioni.',
    ],
    'door/brief': [
      'Mi farebbe piacere conoscere eventuali altre posizioni in futuro.',
      'Spero che resteremo in contatto.',
      'Spero in un’altra occasione in futuro.',
    ],
    'door/no-contact': [
      '{La|Ti|Vi|Vi} prego di non contattarmi più per altre posizioni.',
      '{Le|Ti|Vi|Vi} chiedo cortesemente di rimuovere i miei dati {dal Suo|dal tuo|dal vostro|dal vostro} elenco.',
      'Chiedo cortesemente di non ricevere altri messaggi di questo tipo.',
    ],
    'referral/colleague': [
      'Se {Le|ti|vi|vi} può essere utile, {potrebbe|potresti|potreste|potreste} contattare {the colleague}: ho il suo consenso a indicarne il nome.',
      '{Le|Ti|Vi|Vi} segnalo, con il suo consenso, {the colleague}.',
    ],
    'referral/someone': [
      'Se mi verrà in mente una persona adatta, {Le|ti|vi|vi} scriverò volentieri.',
      'Terrò presente la posizione, nel caso mi venisse in mente qualcuno.',
      'Qualora pensassi a qualcuno che potrebbe andare bene, {Le|ti|vi|vi} scriverei.',
    ],
    'referral/pass-on': [
      'Se può {esserLe|esserti|esservi|esservi} d’aiuto, inoltrerò volentieri la descrizione a persone che conosco.',
      'Posso anche parlare della posizione tra i miei contatti.',
      '{Mi dica|Dimmi|Ditemi|Ditemi} se posso far circolare l’annuncio.',
    ],
    'restatement/other-offer': [
      'La mia scelta è legata a questo impegno.',
      'Ho già un nuovo ruolo.',
      'Ho preso un altro impegno.',
    ],
    'restatement/other-path': [
      'La mia scelta è legata al cambio di settore.',
      'Ho scelto un altro settore.',
      'Lavorerò in un altro settore.',
    ],
    'restatement/not-a-fit': [
      'La mia scelta è legata ai miei obiettivi.',
      'I miei obiettivi sono un po’ diversi.',
      'Cerco un altro tipo di lavoro.',
    ],
    'restatement/current-role': [
      'La mia scelta è legata al lavoro attuale.',
      'Desidero restare nel mio ruolo attuale.',
      'Resto nel mio ruolo attuale.',
    ],
    'restatement/project-deadline': [
      'La mia scelta è legata a questa scadenza.',
      'Devo prima portare a termine il progetto.',
      'Quella scadenza è ora la mia priorità.',
    ],
    'restatement/personal': [
      'La mia scelta è legata a motivi personali.',
      'In questo momento ho altre priorità.',
      'Ora ho altre priorità personali.',
    ],
    'restatement/change-of-direction': [
      'La mia scelta è legata al nuovo percorso.',
      'Ho scelto un’altra strada.',
      'Il mio percorso ora è diverso.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta e resto volentieri in contatto con {Lei|te|voi|voi} per altre posizioni.',
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta, e spero che ci sia un’altra occasione per parlarci.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta per {questa posizione}, e spero che ci sia un’altra occasione per parlarci.',
      ],
      'Buon proseguimento nella ricerca, e magari a un’altra occasione.',
      'Spero che {trovi|tu trovi|troviate|troviate} presto la persona giusta e che ci sia in futuro un’altra occasione.',
    ],
    'closing/wish': [
      [
        '{?casual}Spero che {trovi|tu trovi|troviate|troviate} presto la persona giusta. Buon proseguimento!',
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta per {questa posizione}.',
        '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta per {questa posizione}.',
      ],
      'Grazie ancora, e spero che {trovi|tu trovi|troviate|troviate} presto la persona giusta per {questa posizione}.',
      'Spero che {trovi|tu trovi|troviate|troviate} presto la persona ideale per {questa posizione}.',
    ],
    'closing/team': [
      [
        '{?!several}Spero che {Lei|tu|voi|voi} e tutto il team troviate presto la persona giusta per {questa posizione}.',
        'Auguro a tutto il team di trovare presto la persona giusta per {questa posizione}.',
      ],
      'Auguro a tutto il team di trovare quanto prima la persona giusta.',
      'Buon proseguimento a tutto il team nella ricerca.',
    ],
    'closing/interviewer': [
      'Grazie ancora per il tempo e l’attenzione dedicati alla nostra conversazione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Ho apprezzato la nostra conversazione, e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
      'Parlare con {Lei|te|voi|voi} è stato un piacere. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
    ],
    'closing/understanding': [
      'Grazie per la {Sua|tua|vostra|vostra} comprensione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Spero che {comprenderà|comprenderai|comprenderete|comprenderete} la mia scelta e {Le|ti|vi|vi} auguro di trovare la persona giusta.',
      '{La|Ti|Vi|Vi} ringrazio per la comprensione e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Auguro a {Lei|te|voi|voi} e al team di portare presto a buon fine la ricerca.',
        '{Le|Ti|Vi|Vi} auguro di portare presto a buon fine la ricerca.',
      ],
      'Spero che la ricerca abbia presto buon esito.',
      'Buon proseguimento nella ricerca e nei {Suoi|tuoi|vostri|vostri} progetti.',
    ],
    'closing/brief': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Buon proseguimento nella ricerca.',
      'Spero che la ricerca abbia presto buon esito.',
    ],
    'closing/looking-forward': [
      'Grazie per la {Sua|tua|vostra|vostra} comprensione. Sarà un piacere parlare con {Lei|te|voi|voi}.',
      '{La|Ti|Vi|Vi} ringrazio per la comprensione. Sarà un piacere sentirci.',
      'Molte grazie per la comprensione, e a presto.',
    ],
    'closing/understanding-move': [
      'Molte grazie per la {Sua|tua|vostra|vostra} comprensione.',
      '{La|Ti|Vi|Vi} ringrazio fin d’ora per la comprensione.',
      'Grazie per la comprensione.',
    ],
    'closing/open-answer': [
      'Capirei senz’altro se non si potesse fare. Resto in attesa di una {Sua|tua|vostra|vostra} risposta.',
      'Grazie per la comprensione. Attendo con interesse la {Sua|tua|vostra|vostra} risposta.',
      'Se non si potesse organizzare, lo capirei. Attendo con interesse la {Sua|tua|vostra|vostra} risposta.',
    ],
    'closing/second-no': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Buon proseguimento nella ricerca.',
      'Spero che la ricerca abbia presto buon esito.',
    ],
    'closing/bulk': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Buon proseguimento nella ricerca.',
      'Spero che la ricerca abbia presto buon esito.',
    ],
  },
};
