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
  // One sentence of a reason and the no that follows from it; in one line, of the thanks and the no.
  joined: (first, no, before) => {
    const led = first.slice(0, -1);
    if (!first.endsWith('.') || led.includes('. ')) return null;
    const then = `${no.charAt(0).toLowerCase()}${no.slice(1)}`;
    if (before === 'gratitude')
      return no.startsWith('Ho deciso') && !no.includes(', ma ') ? [`${led}, ma`, then] : null;
    if (!/^\S+(?: \S+)? quindi /.test(no)) return null;
    // "Per motivi personali devo però …": the reason is not told, so nothing follows from it.
    return /^La mia scelta/.test(led)
      ? [
          'Per motivi personali',
          then
            .replace(/^ritiro quindi /, 'preferisco però ritirare ')
            .replace(/^mi ritiro quindi /, 'preferisco però ritirarmi ')
            .replace('quindi', 'però'),
        ]
      : [`${led}, perciò`, then.replace(' quindi', '')];
  },
  subject: 'Il Suo invito al colloquio',
  decides: [
    'ritirare la mia candidatura',
    'ritiro la mia candidatura',
    'ritiro quindi la mia candidatura',
    'mi ritiro',
    'ritirarmi',
    'non proseguire',
    'non darò seguito',
    'non darò quindi seguito',
    'preferisco non',
    'preferirei non',
    'preferirei però non',
    'resta però la stessa',
    'però, resta la stessa',
  ],
  limits: [
    'non sono disponibile',
    'non sarò disponibile',
    'non potrò partecipare',
    'bisogno di concordare',
    'soluzione diversa',
    'preferirei evitare',
    'di spostare',
  ],
  thanks: ['grazie', 'ringrazi'],
  thankedFor: ['tempo', 'invit', 'candidatura', 'messaggio', 'conversazione', 'attenzione'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Grazie mille per {l’invito alla}.',
        '{?invited}{La ringrazio|Grazie mille|Grazie mille|Vi ringrazio} per {l’invito alla}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’interesse verso il mio profilo e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per il messaggio {sulla posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per il messaggio e per l’interesse verso il mio profilo.',
      ],
      [
        '{?invited}Grazie per l’interesse verso il mio profilo e per {l’invito alla}.',
        '{?invited}Grazie per l’interesse verso il mio profilo e per {l’invito}.',
        'Grazie per il messaggio e per l’interesse verso il mio profilo.',
      ],
      [
        '{?invited}Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio per {l’invito}.',
        'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio per l’interesse verso il mio profilo.',
      ],
    ],
    'gratitude/agency': [
      [
        '{La|Ti|Vi|Vi} ringrazio per avermi presentato {la posizione presso} e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per avermi contattato e per {l’invito}.',
      ],
      [
        'Grazie per aver pensato a me per {la posizione} e per {l’invito}.',
        'Grazie per aver pensato a me e per {l’invito}.',
      ],
      'Molte grazie per {l’invito}.',
    ],
    'gratitude/application': [
      [
        '{?casual}{?invited}Grazie mille per aver letto la mia candidatura e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’interesse verso la mia candidatura {alla posizione} e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per l’interesse verso la mia candidatura e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per la risposta alla mia candidatura {alla posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per la risposta alla mia candidatura.',
      ],
      [
        '{?invited}Grazie per aver esaminato la mia candidatura {alla posizione} e per {l’invito}.',
        '{?invited}Grazie per aver esaminato la mia candidatura e per {l’invito}.',
        'Grazie per aver esaminato la mia candidatura e per il messaggio.',
      ],
      [
        '{?invited}Ho ricevuto la {Sua|tua|vostra|vostra} risposta alla mia candidatura e {La|ti|vi|vi} ringrazio per {l’invito}.',
        'Ho ricevuto la {Sua|tua|vostra|vostra} risposta alla mia candidatura e {La|ti|vi|vi} ringrazio.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio per aver pensato a me per {la posizione} e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per aver pensato a me e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per aver pensato a me per {la posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per avermi scritto e per aver pensato a me.',
      ],
      [
        'Grazie per il messaggio {sulla posizione} e per l’interesse verso il mio percorso.',
        'Grazie per il messaggio e per l’interesse verso il mio percorso.',
      ],
      'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio di aver pensato a me.',
    ],
    'gratitude/conversation': [
      [
        '{?invited}{La|Ti|Vi|Vi} ringrazio per la conversazione {sulla posizione} e per {l’invito}.',
        '{?invited}{La|Ti|Vi|Vi} ringrazio per la conversazione e per {l’invito}.',
        '{La|Ti|Vi|Vi} ringrazio per la conversazione {sulla posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per la conversazione e per il rinnovato interesse.',
      ],
      'Grazie per la conversazione e per avermi proposto di proseguire.',
      'Molte grazie per la conversazione e per l’interesse verso il mio profilo.',
    ],
    'gratitude/enthusiasm': [
      [
        '{La|Ti|Vi|Vi} ringrazio per l’interesse verso il mio profilo per {la posizione} e per le belle parole sul mio lavoro.',
        '{La|Ti|Vi|Vi} ringrazio per l’interesse verso il mio profilo e per le belle parole sul mio lavoro.',
      ],
      'Le {Sue|tue|vostre|vostre} parole sul mio lavoro mi hanno fatto piacere. {La|Ti|Vi|Vi} ringrazio per questo e per l’interesse verso il mio profilo.',
      'Grazie per quanto {ha|hai|avete|avete} scritto sul mio lavoro e per l’interesse verso il mio profilo.',
    ],
    'gratitude/brief': [
      ['{La|Ti|Vi|Vi} ringrazio per {l’invito in breve}.', '{La|Ti|Vi|Vi} ringrazio per {l’invito}.'],
      'Grazie per l’interesse verso il mio profilo e per {l’invito}.',
      'Molte grazie per {l’invito}.',
    ],
    'gratitude/brief-message': [
      [
        '{La|Ti|Vi|Vi} ringrazio per il messaggio {sulla posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per il messaggio e per l’interesse verso il mio profilo.',
      ],
      'Grazie per il messaggio e per l’interesse verso il mio profilo.',
      'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio per l’interesse.',
    ],
    'gratitude/again': [
      'Grazie per avermi scritto di nuovo e per {il Suo|il tuo|il vostro|il vostro} interesse.',
      '{La|Ti|Vi|Vi} ringrazio per il nuovo messaggio e per l’interesse.',
      'Ho ricevuto il {Suo|tuo|vostro|vostro} nuovo messaggio e {La|ti|vi|vi} ringrazio.',
    ],
    'gratitude/message': [
      [
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio {sulla posizione}.',
        'Grazie per il {Suo|tuo|vostro|vostro} messaggio.',
      ],
      [
        '{La|Ti|Vi|Vi} ringrazio per la segnalazione {della posizione}.',
        '{La|Ti|Vi|Vi} ringrazio per la segnalazione.',
      ],
      'Ho ricevuto il {Suo|tuo|vostro|vostro} messaggio e {La|ti|vi|vi} ringrazio.',
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
    'specific/called': ['È stato un piacere {sentirLa|sentirti|sentirvi|sentirVi} al telefono.'],
    'specific/apologised': ['Non c’è nulla di cui scusarsi.'],
    'specific/moved': ['Grazie anche per aver cercato un’altra data.'],
    'specific/praised': ['Grazie anche per le belle parole.'],
    'specific/travel': ['Grazie anche per la disponibilità a coprire le spese di viaggio.'],
    'specific/frank': ['Grazie anche per la trasparenza.'],
    'specific/flexible': ['Grazie anche per la flessibilità sull’orario.'],
    'specific/culture': [
      'Di {company} ho apprezzato soprattutto {specific}.',
      'Ciò che più mi ha colpito di {company} è {specific}.',
      'C’è un aspetto di {company} che mi interessa molto: {specific}.',
    ],
    'specific/their-words': [
      'Del {Suo|tuo|vostro|vostro} messaggio ho apprezzato soprattutto {specific}.',
      'Leggendo il {Suo|tuo|vostro|vostro} messaggio ho notato con piacere {specific}.',
      'Un punto del {Suo|tuo|vostro|vostro} messaggio mi ha colpito: {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Ritiro quindi la mia candidatura{quindi}.',
        '{?reason}Mi ritiro quindi {dalla selezione}{quindi}.',
        '{?reason}Preferisco quindi non proseguire{quindi}.',
        '{?applied}{Ho però deciso} di ritirare la mia candidatura{quindi}.',
        '{Ho però deciso} di ritirarmi {dalla selezione}{quindi}.',
        '{Ho però deciso} di non proseguire{quindi}.',
      ],
      [
        '{?reason}{?applied}{Ho deciso} di ritirare la mia candidatura{quindi}.',
        '{?reason}{Ho deciso} di non proseguire{quindi}.',
        '{?applied}Preferisco però ritirare la mia candidatura{quindi}.',
        'Preferisco però non proseguire{quindi}.',
      ],
      [
        '{?reason}Non darò quindi seguito alla {Sua|tua|vostra|vostra} proposta{quindi}.',
        'Ho scelto di ritirarmi {dalla selezione}{quindi}.',
        'Ho scelto di non proseguire{quindi}.',
      ],
    ],
    'decision/not-now': [
      '{Ho però deciso} di non proseguire, per il momento.',
      'Nella mia situazione attuale preferisco non proseguire.',
      'In questo momento non darò seguito alla {Sua|tua|vostra|vostra} proposta.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Ritiro quindi la mia candidatura e devo annullare {il colloquio}. Mi scuso per il contrattempo.',
        '{?reason}Mi ritiro quindi {dalla selezione} e devo annullare {il colloquio}. Mi scuso per il contrattempo.',
        '{?reason}Preferisco quindi non proseguire e devo annullare {il colloquio}. Mi scuso per il contrattempo.',
        '{?applied}{Ho però deciso} di ritirare la mia candidatura, quindi devo annullare {il colloquio}. Mi scuso per il contrattempo.',
        '{Ho però deciso} di ritirarmi {dalla selezione}, quindi devo annullare {il colloquio}. Mi scuso per il contrattempo.',
        '{Ho però deciso} di non proseguire, quindi devo annullare {il colloquio}. Mi scuso per il contrattempo.',
      ],
      [
        '{?reason}Devo quindi annullare {il colloquio} e {Le|ti|vi|vi} chiedo scusa per il contrattempo: preferisco non proseguire.',
        '{Le|Ti|Vi|Vi} chiedo scusa, ma devo annullare {il colloquio}: ho deciso di non proseguire.',
      ],
      [
        '{?reason}Non darò quindi seguito alla {Sua|tua|vostra|vostra} proposta e mi dispiace dover annullare {il colloquio}.',
        'Preferisco non proseguire e mi dispiace dover annullare {il colloquio}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{Ho deciso} di ritirarmi {dalla selezione} e mi dispiace dover annullare {il colloquio}. Buona fortuna per la ricerca.',
        '{Ho deciso} di non proseguire e mi dispiace dover annullare {il colloquio}. Buona fortuna per la ricerca.',
      ],
      [
        '{?reason}Preferisco quindi non proseguire e mi dispiace dover annullare {il colloquio}.',
        'Preferisco non proseguire e mi dispiace dover annullare {il colloquio}.',
      ],
      '{Le|Ti|Vi|Vi} chiedo scusa, ma devo annullare {il colloquio}: preferisco non proseguire.',
    ],
    'decision/format': [
      [
        '{?one-way}Preferirei però non registrare un videocolloquio.',
        '{?take-home}Preferirei però non svolgere prove non retribuite nell’ambito di una selezione.',
        'Preferirei però non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Preferisco non registrare le mie risposte in video.',
        '{?take-home}Preferisco non svolgere una prova non retribuita.',
        'Preferisco non partecipare a questo passaggio.',
      ],
      [
        '{?one-way}Da parte mia, preferirei non registrare un videocolloquio.',
        '{?take-home}Da parte mia, preferirei non svolgere la prova non retribuita.',
        'Da parte mia, preferirei non partecipare a questo passaggio.',
      ],
    ],
    'decision/brief': [
      [
        '{?applied}{Ho deciso} di ritirare la mia candidatura{quindi}. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
        '{Ho deciso} di ritirarmi {dalla selezione}{quindi}. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
        '{Ho deciso} di non proseguire{quindi}. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      ],
      [
        '{?reason}Preferisco quindi non proseguire{quindi}. Buona fortuna per la ricerca.',
        'Preferisco non proseguire{quindi}. Buona fortuna per la ricerca.',
      ],
      [
        '{?reason}Non darò quindi seguito alla {Sua|tua|vostra|vostra} proposta{quindi}. Buona fortuna per la ricerca.',
        'Ho scelto di non proseguire{quindi}. Buona fortuna per la ricerca.',
      ],
    ],
    'decision/second-no': [
      ['La mia risposta riguardo {alla posizione} resta però la stessa.', 'La mia risposta resta però la stessa.'],
      'Confermo tuttavia la mia decisione di non proseguire.',
      'La mia decisione, però, resta la stessa.',
    ],
    'decision/bulk': [
      'Ho deciso di non proseguire, ma ci tenevo a {risponderLe|risponderti|rispondervi|rispondervi} con due righe.',
      'Non darò seguito alla proposta, ma non volevo lasciare il {Suo|tuo|vostro|vostro} messaggio senza risposta.',
      'Preferisco non proseguire, ma ci tenevo a {risponderLe|risponderti|rispondervi|rispondervi}.',
    ],
    'reason/other-offer': [
      'Ho accettato{opposizione} un altro lavoro.',
      'Ho già preso{opposizione} un altro impegno di lavoro.',
      'Mi è stata proposta{opposizione} un’altra posizione, che ho accettato.',
    ],
    'reason/other-offer-since': [
      'Dopo il nostro ultimo scambio ho accettato{opposizione} un’altra posizione.',
      'Nel frattempo ho accettato{opposizione} un’altra posizione.',
      'Ho accettato{opposizione} un’altra posizione dopo il nostro ultimo scambio.',
    ],
    'reason/other-path': [
      'Ho accettato{opposizione} una posizione in un altro settore.',
      'La posizione che ho accettato è{opposizione} in un altro ambito.',
      'Passerò{opposizione} a un altro settore, dove ho accettato una posizione.',
    ],
    'reason/not-a-fit': [
      'Cerco{opposizione} una posizione più vicina ai miei obiettivi professionali.',
      'I miei progetti professionali sono orientati{opposizione} verso un altro tipo di lavoro.',
      'Ciò che vorrei fare e ciò che questo ruolo richiede non coincidono{opposizione} del tutto.',
    ],
    'reason/current-role': [
      'Desidero{opposizione} dedicarmi pienamente al mio lavoro attuale.',
      'Ho{opposizione} impegni nel mio lavoro attuale che desidero portare avanti.',
      'Il mio lavoro attuale mi assorbe{opposizione} completamente.',
    ],
    'reason/project-deadline': [
      'Devo{opposizione} portare a termine un progetto con una scadenza fissa.',
      'Un progetto con una scadenza precisa richiede{opposizione} tutta la mia attenzione.',
      'Si avvicina{opposizione} la scadenza di un progetto a cui lavoro.',
    ],
    'reason/personal': [
      'La mia scelta è legata{opposizione} a motivi personali.',
      'Ho{opposizione} impegni personali a cui devo dare la precedenza.',
      'Alcune questioni personali hanno{opposizione} la precedenza.',
    ],
    'reason/change-of-direction': [
      'Sto{opposizione} cambiando percorso professionale.',
      'Passerò{opposizione} a un altro settore, a cui desidero dedicarmi.',
      'La mia strada professionale va{opposizione} in un’altra direzione.',
    ],
    'limitation/confirmed': [
      'Purtroppo devo {chiederLe|chiederti|chiedervi|chiedervi} di spostare {il colloquio}.',
      'Per un cambiamento nei miei impegni non potrò partecipare {al colloquio di date}.',
      'Mi dispiace, ma non sarò disponibile per {il colloquio}.',
    ],
    'limitation/date': [
      'Parteciperei volentieri al colloquio, ma non sono disponibile {date}.',
      'Mi piacerebbe molto parlarne, ma purtroppo non sarò disponibile {date}.',
      'Mi farebbe piacere parlarne, ma non potrò partecipare {date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Parteciperei volentieri al colloquio, ma non sono disponibile nelle date proposte.',
        'Parteciperei volentieri al colloquio, ma avrei bisogno di concordare {un altro momento}.',
      ],
      [
        '{?several-dates}Mi piacerebbe molto parlarne, ma purtroppo non sarò disponibile negli orari indicati.',
        'Mi piacerebbe molto parlarne, ma avrei bisogno di concordare {un altro momento}.',
      ],
      [
        '{?several-dates}Mi farebbe piacere parlarne, ma non potrò partecipare in nessuno degli orari proposti.',
        'Sarebbe un piacere partecipare; avrei solo bisogno di concordare {un altro momento}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Sto lavorando a un progetto con una scadenza fissa e non sono disponibile {date}.',
        'Sto lavorando a un progetto con una scadenza fissa e avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'La scadenza di un progetto è vicina, e purtroppo non sarò disponibile {date}.',
        'La scadenza di un progetto è vicina, e avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Mi farebbe piacere parlarne, ma ho un progetto da consegnare e non potrò partecipare {date}.',
        'Mi farebbe piacere parlarne, ma ho un progetto da consegnare e avrei bisogno di concordare {un altro momento}.',
      ],
    ],
    'limitation/personal': [
      [
        'Per motivi personali non sono disponibile {date}.',
        'Per motivi personali avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'A causa di un impegno personale, purtroppo non sarò disponibile {date}.',
        'A causa di un impegno personale, avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Mi farebbe piacere parlarne, ma per motivi personali non potrò partecipare {date}.',
        'Mi farebbe piacere parlarne, ma per motivi personali avrei bisogno di concordare {un altro momento}.',
      ],
    ],
    'limitation/work': [
      [
        'Per impegni di lavoro non sono disponibile {date}.',
        'Per impegni di lavoro avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Ho impegni di lavoro, e purtroppo non sarò disponibile {date}.',
        'Ho molti impegni di lavoro, e avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Mi farebbe piacere parlarne, ma a causa del lavoro non potrò partecipare {date}.',
        'Mi farebbe piacere parlarne, ma a causa del lavoro avrei bisogno di concordare {un altro momento}.',
      ],
    ],
    'limitation/recording': [
      'La posizione mi interessa, ma preferirei evitare un colloquio registrato.',
      'Mi piacerebbe partecipare, ma mi servirebbe una soluzione diversa da un colloquio registrato.',
      'Preferirei evitare un colloquio registrato, anche se la posizione mi interessa.',
    ],
    'limitation/commitment': [
      [
        'Ho un impegno precedente e non sono disponibile {date}.',
        'Ho un impegno precedente e avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'A causa di un appuntamento già preso, purtroppo non sarò disponibile {date}.',
        'A causa di un appuntamento già preso, avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Mi farebbe piacere parlarne, ma ho già un impegno e non potrò partecipare {date}.',
        'Mi farebbe piacere parlarne, ma ho già un impegno e avrei bisogno di concordare {un altro momento}.',
      ],
    ],
    'limitation/travelling': [
      [
        'Sarò in viaggio e non potrò partecipare {date}.',
        'Sarò in viaggio e avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'A causa di un viaggio, purtroppo non sarò disponibile {date}.',
        'A causa di un viaggio, avrei bisogno di concordare {un altro momento}.',
      ],
      [
        'Mi farebbe piacere parlarne, ma sarò in viaggio e non potrò partecipare {date}.',
        'Mi farebbe piacere parlarne, ma sarò in viaggio e avrei bisogno di concordare {un altro momento}.',
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
      ['{?one-slot}Potremmo sentirci invece {slots}?', '{Le|Ti|Vi|Vi} propongo invece uno di questi orari:{slots}'],
      [
        '{?one-slot}Sarei invece disponibile {slots}.',
        'Sarei invece disponibile in uno qualsiasi di questi orari:{slots}',
      ],
      ['{?one-slot}Sarebbe possibile invece {slots}?', 'Ecco invece alcuni orari possibili per me:{slots}'],
    ],
    'alternative/check-in': [
      'Potremmo sentirci per telefono nel primo di questi orari e approfondire {nel secondo}:{orari}',
      'Forse potremmo fare una telefonata nel primo di questi orari e un colloquio più approfondito {nel secondo}:{orari}',
      'Sarei disponibile per una telefonata nel primo di questi orari e per un colloquio più lungo {nel secondo}:{orari}',
    ],
    'alternative/format': [
      ['{?slots}Sarebbe possibile farlo {per format}?', 'Sarebbe possibile sentirci {per format}?'],
      'Potrei partecipare facilmente {per format}.',
      'Parlerei volentieri {per format}.',
    ],
    'alternative/shorter': [
      'Per me sarebbe più comodo un colloquio più breve, di {minutes}.',
      'Se {minutes} bastassero per un colloquio, per me sarebbe più semplice.',
      'Sarebbe possibile un colloquio più breve, di {minutes}?',
    ],
    'alternative/if-it-suits': [
      [
        '{?slots}{Mi faccia|Fammi|Fatemi|Fatemi} sapere se {Le|ti|vi|vi} va bene.',
        'Quale giorno e quale orario {preferirebbe|preferiresti|preferireste|preferireste}?',
      ],
      'Spero che si concili con {i Suoi|i tuoi|i vostri|i vostri} impegni; altrimenti {me lo dica|dimmelo|ditemelo|ditemelo} pure.',
    ],
    'alternative/your-times': [
      'Quali altri orari {Le|ti|vi|vi} andrebbero bene?',
      'Se {ha|hai|avete|avete} un altro orario da propormi, farò il possibile per adeguarmi.',
      'Ci sarebbe un altro momento che {Le|ti|vi|vi} andrebbe bene?',
    ],
    'alternative/live': [
      'Se fosse possibile un colloquio diretto, per telefono o in videochiamata, parteciperei volentieri.',
      'Parlerei volentieri con qualcuno del team, per telefono o in videochiamata.',
      'Un colloquio diretto, anche breve, andrebbe benissimo.',
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
      ['L’appuntamento {di date} è quindi libero.', 'L’appuntamento è quindi libero.'],
    ],
    'benefit/room-for-others': [
      'In questo modo {potrà|potrai|potrete|potrete} incontrare un’altra persona.',
      'Così un’altra persona avrà la sua occasione.',
      '{Potrà|Potrai|Potrete|Potrete} così dare un’opportunità a un’altra persona.',
    ],
    'regards/client': [
      [
        '{Potrebbe|Potresti|Potreste|Potreste} avvisare {il cliente} e ringraziare {gli altri} da parte mia?',
        '{Potrebbe|Potresti|Potreste|Potreste} avvisare {il cliente} e {ringraziarlo} da parte mia?',
      ],
      '{La|Ti|Vi|Vi} prego di informare {il cliente} e di {ringraziarlo} da parte mia.',
    ],
    'regards/others': [
      '{La prego|Ti chiedo|Vi prego|Vi prego} di ringraziare anche {gli altri} da parte mia.',
      'Un ringraziamento va anche {agli altri}.',
      '{Potrebbe|Potresti|Potreste|Potreste} ringraziare da parte mia anche {gli altri}?',
    ],
    'door/stay-in-touch': [
      'Mi farebbe piacere restare in contatto, nel caso in futuro si presentasse un’altra occasione di collaborare.',
      'Spero che resteremo in contatto.',
      'Restiamo in contatto, se {Le|ti|vi|vi} fa piacere.',
    ],
    'door/another-role': [
      'Se in futuro ci fosse un’altra posizione adatta a me, mi farebbe piacere saperlo.',
      'Mi farebbe piacere avere notizie di eventuali altre posizioni in futuro.',
      'Se in futuro si aprissero altre posizioni, mi farebbe piacere saperlo.',
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
      'Mi farebbe piacere avere notizie di eventuali altre posizioni in futuro.',
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
      'Se penso a qualcuno che possa andare bene, {Le|ti|vi|vi} scrivo.',
    ],
    'referral/pass-on': [
      'Se può {esserLe|esserti|esservi|esservi} d’aiuto, inoltrerò volentieri la descrizione a persone che conosco.',
      'Posso anche parlare della posizione tra i miei contatti.',
      '{Mi dica|Dimmi|Ditemi|Ditemi} se posso far circolare l’annuncio.',
    ],
    'restatement/other-offer': [
      'La mia scelta è legata a questo impegno.',
      'Ho già accettato un altro ruolo.',
      'Ho preso un altro impegno.',
    ],
    'restatement/other-path': [
      'La mia scelta è legata al cambio di settore.',
      'Ho scelto un altro settore.',
      'Lavorerò in un altro settore.',
    ],
    'restatement/not-a-fit': [
      'I miei obiettivi sono un po’ diversi.',
      'La mia scelta è legata ai miei obiettivi.',
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
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta e spero che ci sia modo di risentirci.',
      'Buona fortuna per la ricerca, e magari a un’altra occasione.',
      'Spero che la ricerca vada a buon fine e che ci sia modo di risentirci.',
    ],
    'closing/wish': [
      [
        'Spero che {possa|tu possa|possiate|possiate} offrire {l’appuntamento} a un’altra persona e {Le|ti|vi|vi} auguro di trovare presto quella giusta.',
        '{?team}{?!several}Grazie ancora, e auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta.',
        'Grazie ancora, e {Le auguro di trovare presto la persona giusta.|in bocca al lupo per la ricerca!|in bocca al lupo per la ricerca!|vi auguro di trovare presto la persona giusta.}',
      ],
      '{Le|Ti|Vi|Vi} auguro buona fortuna per la ricerca.',
      'Spero che la ricerca vada a buon fine.',
    ],
    'closing/team': [
      [
        '{?!several}Auguro a {Lei|te|voi|voi} e a tutto il team di trovare presto la persona giusta.',
        'Auguro a tutto il team di trovare presto la persona giusta.',
      ],
      'Spero che il team sia presto al completo.',
      'Buona fortuna a tutto il team per la ricerca.',
    ],
    'closing/interviewer': [
      'Grazie ancora per il tempo dedicato alla nostra conversazione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Ho apprezzato la nostra conversazione e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
      'Parlare con {Lei|te|voi|voi} è stato un piacere. Buona fortuna per la ricerca.',
    ],
    'closing/understanding': [
      'Grazie per la comprensione. {Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Spero che {comprenderà|comprenderai|comprenderete|comprenderete} la mia scelta e {Le|ti|vi|vi} auguro di trovare presto la persona giusta.',
      '{La|Ti|Vi|Vi} ringrazio per la comprensione. Buona fortuna per la ricerca.',
    ],
    'closing/success': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Spero che la ricerca vada a buon fine.',
      'Buona fortuna per la ricerca e per i {Suoi|tuoi|vostri|vostri} progetti.',
    ],
    'closing/brief': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Buona fortuna per la ricerca.',
      'Spero che la ricerca vada a buon fine.',
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
      'Buona fortuna per la ricerca.',
      'Spero che la ricerca vada a buon fine.',
    ],
    'closing/bulk': [
      '{Le|Ti|Vi|Vi} auguro di trovare presto la persona giusta.',
      'Buona fortuna per la ricerca.',
      'Spero che la ricerca vada a buon fine.',
    ],
  },
};
