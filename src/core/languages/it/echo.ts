import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'colloquio',
    'phone-interview': 'colloquio telefonico|colloquio al telefono|colloquio per telefono',
    'video-interview':
      'colloquio in videochiamata|colloquio online|colloquio via teams|colloquio su teams|colloquio via zoom|colloquio in video|videocolloquio|colloquio da remoto|colloquio su google meet',
    'technical-interview': 'colloquio tecnico',
    'second-interview': 'secondo colloquio|2° colloquio|secondo incontro|secondo round',
    'final-interview': 'colloquio finale|ultimo colloquio|incontro finale|ultimo step|step finale',
    call: 'telefonata|chiamarti|chiamarla|una chiamata|ti chiamo|la chiamo',
    'video-call': 'videochiamata|video chiamata|call su|videocall|call di',
    chat: 'chiacchierata|due chiacchiere|caffè|parlarci|scambiare due parole',
    talk: 'conversazione',
    meeting: 'incontro|incontrarti|incontrarla|conoscerti|conoscerla|vederci|riunione',
    visit: 'visita ',
    trial: 'una prova|prova pratica|serata di prova|turno di prova',
    'trial-day': 'giornata di prova|giorno di prova',
    assessment: 'assessment|giornata di selezione|colloquio di gruppo',
    lesson: 'lezione di prova|lezione simulata|lezione dimostrativa',
    audition: 'provino|audizione',
  },
  elsewhere:
    'dopo il|dopo la|dopo averti|dopo averla|in seguito|poi |successivamente|grazie per|prima del|precedente|a seguire|seguirà|invece di|se tutto va|facendo seguito|fino al|fino alla',
  eve: 'il giorno prima|la sera prima|il giorno precedente|il giorno dopo|il giorno successivo',
  books:
    'scegli lo slot|scegli uno slot|scelga uno slot|scegli un orario|scelga un orario|i miei slot|prenota|prenotare uno|prenoti|seleziona un orario|selezioni un orario|calendly',
  greetings: {
    ciao: 'ciao',
    buongiorno: 'buongiorno',
    buonasera: 'buongiorno',
    salve: 'buongiorno',
    gentile: 'gentile',
    'gent.ma': 'gentile',
    'gent.mo': 'gentile',
    gentilissima: 'gentile',
    gentilissimo: 'gentile',
    egregio: 'gentile',
    spettabile: 'gentile',
    cara: 'ciao',
    caro: 'ciao',
  },
  closings: {
    'cordiali saluti': 'cordiali',
    cordialmente: 'cordiali',
    'distinti saluti': 'distinti',
    'un saluto': 'saluto',
    saluti: 'saluto',
    'un caro saluto': 'caro',
    'cari saluti': 'caro',
  },
  present:
    'colloquio con|incontro con|incontrerà|incontrerai|parteciperà|parteciperanno|saranno presenti|sarà presente|con il nostro|con la nostra|con me|insieme a|commissione|ci sarà|ci saranno|ad accoglierti|ad accoglierla|la riceverà|ti riceve|referente del colloquio',
  remarks: {
    called:
      'come da accordi telefonici|come concordato telefonicamente|come concordato al telefono|come anticipato telefonicamente|come anticipato al telefono|come da colloquio telefonico|come da nostra telefonata|come da telefonata|facendo seguito alla nostra telefonata|facendo seguito al colloquio telefonico|a seguito della nostra telefonata|a seguito del colloquio telefonico|in seguito alla nostra telefonata|grazie per la telefonata|grazie della telefonata|grazie per la chiacchierata al telefono|come ci siamo detti al telefono|come ti dicevo al telefono|come le dicevo al telefono|come sentiti al telefono',
    apologised:
      'mi scuso per il ritardo|ci scusiamo per il ritardo|scusi il ritardo|scusa il ritardo|scusate il ritardo|dispiace per il ritardo|perdoni il ritardo|scusa il cambio|scusi il cambio|mi scuso per il cambio|ci scusiamo per il cambio',
    moved:
      'dobbiamo spostare|devo spostare|spostare il colloquio|spostare il nostro|spostare il tuo|è stato spostato|dobbiamo rinviare|devo rinviare|rinviare il colloquio|scusa il cambio|scusi il cambio|mi scuso per il cambio|ci scusiamo per il cambio|spostamento del colloquio|spostamento colloquio|cambio di data|cambio data|cambio orario|colloquio spostato|ha chiesto di spostare',
    praised:
      'ci è piaciuto molto|ci è piaciuta molto|ci sono piaciuti molto|ci sono piaciute molto|mi è piaciut|mi sono piaciut|abbiamo molto apprezzato|ho molto apprezzato|abbiamo apprezzato molto|ho apprezzato molto|siamo rimasti colpiti|sono rimasta colpita|sono rimasto colpito|ottima impressione|complimenti per il|complimenti per la|bellissimo portfolio|bella candidatura',
    travel:
      'rimborsiamo … viaggio|rimborsiamo … treno|rimborsiamo … biglietto|spese di viaggio … a nostro carico|spese di viaggio … rimborsate|spese di trasferta … a nostro carico|copriamo le spese di viaggio|copriamo le spese di trasferta|viaggio a carico nostro|viaggio è a nostro carico',
    frank: 'sarò sincer|sarò onest|per trasparenza|in tutta trasparenza|in tutta sincerità',
    flexible:
      'siamo flessibili su|sono flessibile|mi adatto|ci adattiamo|se nessuno di questi|se nessuna di queste|troviamo un altro momento|troviamo un altro orario|troviamo un altro giorno|possiamo trovare un altro|un altro orario va bene|anche in altri orari',
  },
};
