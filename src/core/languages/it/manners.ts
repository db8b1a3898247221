import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'gentil(e/i/issima/issimo/issimi)|gent|egregi(o/a/i)|spettabile|spett|car(o/a/i/e)|buon(giorno/asera/pomeriggio)|buona (sera/giornata)|salve|ciao|stimat(o/a)|illustre|pregiatissim*|alla cortese attenzione|buondì|ehi|hey',
  teams:
    'team|tutti|tutte|signori|signore e signori|signori e signore|risorse umane|hr|ufficio|selezione|responsabile|azienda|staff|recruiter|chi di competenza|candidature|personale',
  titles:
    'sig|sig.ra|signor|signora|signore|signorina|dott|dottor|dottoressa|dott.ssa|ssa|ra|dr|ing|avv|prof|arch|e|la|il|della|del|di|alla|cortese|attenzione|buongiorno|gentile|cara|caro',
  signOffs:
    '(i |un |con |i miei |porgo |le porgo |cordialmente )?(più )?(cordial*|distint*|miglior*|sincer*|car*|tant*|affettuos*) (saluto|saluti)|(un )?(cordiale|caro) saluto|(cordiali )?saluti|cordialmente|distintamente|sinceramente|in fede|con (stima|gratitudine|i migliori saluti|viva cordialità|i miei migliori saluti|osservanza)|(molte |tante )?grazie( ancora| mille| di tutto)?|a presto|buon(a)? (giornata|lavoro|serata|settimana)|un abbraccio|rispettosamente|suo|sua|tuo|tua|ciao',
  thanks:
    'grazie|ringrazi*|grat(o/a)|gratitudine|riconoscen*|apprezz*|lusingat*|onorat*|onore|piacere ricevere|fatto (molto |davvero |tanto )?piacere|felice di (aver|ricevere)|lieto di (aver|ricevere)|gentilezza|merci|thanks|thank you|obbligat*|debitore|debitrice|molto gentile|gentilissim*|gentile da parte|cortese (invito|invio|messaggio|attenzione)|cortesia|ha fatto (molto |davvero |tanto |grande |enorme )?piacere|mi (onora|lusinga|fa piacere|rallegra|ha fatto)|rendo grazie|un grazie|pensiero gentile|carin*',
  pleased: 'piacere|felice|liet*|gradit*|contento|gentile*|bell*|ammir*|simpatic*|cordiale|entusias*',
  notThanks:
    'grazie in anticipo→?|ringrazi* (in anticipo|anticipatamente)→?|anticipatamente→?|no,? grazie|grazie,? ma no,? grazie|grazie per niente|grazie a (dio|una|un|alla)→?',
  decisions:
    '(del|il|nel) resto→-|non … (prosegu*|procedere|continuare|andare avanti|partecip*|accett*|presentar*|interessat*|posso|potrò|disponibil*|intend*|cerc*|fare (parte|seguito)|dar(e|ò) seguito|sarò|adatto|linea|verrò)|declin*|rifiut*|rinunc*|ritir* … (candidatura|processo|selezione)|ritirarmi|mi ritiro|recedere|disdir*|disdetta|annull*|cancell*|(ho |abbiamo )?(accettato|firmato|scelto|optato|deciso|preso|trovato) … (altr*|propost*|offert*|posizione|contratto|restare|rimanere|non|ritir*|rinunc*|declin*|per)|preferisco (restare|rimanere|non|ritir*|rinunc*|declin*|fermarmi)|(restare|rimanere) (nella|nel|dove|in) (mia|mio|attuale|sono)?|fare un passo indietro|tirarmi indietro|passo|farmi da parte|concludere qui|fermarmi qui|non fa per me|non (verrò|vengo|andrò|sarò|potrò|posso|riuscirò|riesco|parteciperò|partecipo|proseguirò|proseguo|continuerò|continuo|procederò|mi presenterò|presenterò|darò|do seguito|accetterò|accetto|farò|intendo|desidero|voglio|me la sento|fa per me|sono (più )?(interessat*|disponibile|in cerca|alla ricerca)|proseguire|continuare|partecipare|procedere|presentarmi|dare seguito|accettare|andare avanti)|(ritiro|ritirare|rinuncio|rinunciare|rinunzio|declino|declinare|disdico|disdire|annullo|annullare|rifiuto|rifiutare|revoco|revocare|mi ritiro|ritirarmi|mi tiro indietro|tirarmi indietro|mi chiamo fuori|passo la mano|passo,|rimango|rimanere|resto|restare|rimarrò|resterò|preferisco (non|restare|rimanere|rinunciare|fermarmi|declinare))|(dire|dico|dirle|dirti|risposta è|è un) (di )?no|(ho|abbiamo|avendo) …(accettato|firmato|trovato|scelto|deciso|preso|ricevuto|iniziato|assunto|optato) …|(sono|sono stat*) …(assunt*|impegnat*|preso|presa|confermat*|promoss*)|(comincio|inizio|inizierò|comincerò) … (lavoro|altrove|lunedì|presso|da|contratto)|(liberare|liberate|liberi|cedere|lasciare) (il|lo|la|quel|questo) (posto|slot|orario|appuntamento)|mi fermo qui|altra (strada|direzione|scelta|offerta|proposta)|altro (lavoro|incarico|impiego|impegno|posto)',
  contrast:
    'ma|però|tuttavia|purtroppo|non|no|preferi*|rest*|riman*|altr*|decis*|decid*|scelto|rinunc*|comunque|sebbene',
  firm: 'ritir* … candidatura|ritirarmi|mi ritiro|rinunc* (al|alla|a|all)|non (proseguire|procedere|continuare|andare avanti)|declin* (l|il|la|questo|questa|cortesemente)|rifiut* (l|il|la|questo)',
  hedges:
    'non (sono|mi sento) (del tutto |molto |così |ancora |completamente |affatto |proprio )?(sicur*|cert*|convint*|decis*)|non so se|(penso|credo|immagino) (che )?(forse|di non|di dover|che dovrei|dovrei|sia meglio|di preferire|di voler|non)|(sono|ancora) (indecis*|combattut*|in dubbio)|ho (qualche|dei|dei forti) dubbi|(devo|vorrei|ci) (ancora )?(pens*|riflett*) (ci|ancora|un po|su)?|mi lasci (pensare|riflettere)|potrei cambiare idea|può darsi|potrebbe darsi|vi farò sapere|le farò sapere|ti farò sapere|ci devo pensare|devo pensarci',
  softeners:
    'forse|probabilmente|magari|credo|penso|direi|eventualmente|possibilmente|mi sa che|in linea di massima|tendenzialmente',
  accepted:
    "(accettato|firmato|scelto|trovato|preso|accolto|ricevuto e accettato) (già )?(un|una|un'|l'|la|il) ?(altr* |nuov* )?(propost*|offert*|posizion*|lavor*|impieg*|incaric*|opportunità|contratto|ruolo|posto)|accettato … altr*|impegnat* con un'altra|firmato con",
  reasons:
    'perché|poiché|in quanto|dato che|visto che|dal momento che|siccome|a causa|per motiv*|motiv*|ragion*|avendo|essendo|ho (accettato|firmato|scelto)|la mia (azienda|carriera|famiglia|situazione|attuale)|il mio (lavoro|ruolo|percorso|progetto|attuale)|i miei (obiettivi|piani|progetti)|mia (moglie|madre|figlia)|mio (marito|padre|figlio)',
  you: 'lei|le|la|suo|sua|suoi|vi|voi|vostr*|tu|ti|te|tuo|tua|potrà|potrai|potremmo',
  piles:
    "inoltre|in più|per di più|oltre a ciò|oltretutto|anche|e poi|senza contare|per giunta|peraltro|altresì|tra l'altro",
  excuses:
    '(troppo|molto|super|davvero|così|tanto|parecchio|pieno) (impegnat*|occupat*|pres(o|a|i)|indaffarat*|incasinat*|di lavoro)|(non ho|mancanza di) (molto |il |abbastanza |tanto )?tempo|(ho|avendo) poco tempo|non è (un |il )(buon |bel )?momento|non è il momento|momento (sbagliato|difficile|complicato)|(sorto|sorti|successo|capitato|subentrat*) (un |degli |qualche |una |qualcosa|dei )(imprevist*|cosa|problem*)?|imprevist*|sommers*|periodo (pieno|intenso|incasinato)|mille cose|agenda piena',
  sharing:
    "stipendi*→?|retribuzion*→?|retributiv*→?|salari*→?|(meglio/più/meno) (pagat*/retribuit*/soldi)|pagano (di più/meglio)|soldi|debit(o/i)|mutuo|divorzi*|incinta→?|gravidanza→?|cancro|tumore|intervento chirurgico→?|ricoverat*|depress*|ansia (generalizzata/sociale)|(crisi/attacchi) (di ansia/di panico)|(la mia/in/di coppia) psicoterapia|diagnosticat*|malattia→?|malat*|(problemi/motivi/ragioni) di salute→?|aborto|chemio*|burnout|esaurimento nervoso|affidamento (dei/condiviso/esclusivo/di mi*)|mia (moglie/madre/figlia/mamma/sorella/nonna/suocera/ragazza/compagna/fidanzata/ex)→?|mio (marito/padre/figlio/papà/fratello/nonno/suocero/ragazzo/compagno/fidanzato/ex)→?|miei (figli/genitori/suoceri/fratelli)→?|(la mia/il mio) (fidanzata/compagna/ragazza/bambina/fidanzato/compagno/ragazzo/bambino)→?|mia salute→?|(una/mia) operazione→?|operat(o/a) (al/alla/d'urgenza)|calcol* renal*|infarto|ictus|pressione alta|(il/la/mio/mia) (medic*/dottor*/psicolog*/psichiatra/chirurg*) (dice/ha detto/mi ha/vuole/pensa)→?|sfratt*|pignor*|tradiment*|menopausa|emicrani*|certificato medico→?|mi pagano|(più/meno) di quanto (voi/offrite/pagate)|tredicesima",
  criticism:
    'pessim*|delu(so/sa/dente/denti)|ridicol*|assurd*|scandalos*|vergognos*|vergogna|inaccettabil*|disorganizz*|caotic*|caos|casino|disastro*|disastr*|noios*|scadente|scadenti|mediocre*|(cattiv*/brutt*) (recension*/reputazione/fama/organizzazione/gestione/comunicazione/impression*/esperienz*/ambiente)|mal (organizzat*/gestit*/pagat*/preparat*/scritt*)|malpagat*|sottopagat*|poco (professional*/seri*/chiar*/interessant*/attraent*/trasparent*/rispettos*/stimolant*)|(non (è/era/sembra/mi sembra/pare)) (molto /affatto /per niente /certo )?(professional*/seri*/interessant*/chiar*/rispettos*)|per niente (professional*/seri*/interessant*)|mancanza di (rispetto/professionalità/trasparenza/serietà/organizzazione/chiarezza)|maleducat*|incompetent*|perdita di tempo|perdere (il mio )?tempo|troppo burocratic*|insult*|offensiv*|tossic*|arrogan*|sfruttat*|sfruttament*|sfruttator*|sfruttare (la gente/i giovani/le persone/chi)|schif*|orribil*|terribil(e/i)|dilettant*|antiquat*|imbarazzant*|inaffidabil*|meschin*|tirchi*|squallid*|polveros*|impersonal*|altezzos*|presuntuos*|supponent*|raffazzonat*|(sballottat*/rimbalzat*/preso in giro/presa in giro/presi in giro)|come (bestie/un numero/numeri)|elemosina|una miseria|da fame|schiav*|indegn*|inammissibil*|deplorevol*|pietos*|patetic*|penos*|mi aspettavo (di più/di meglio)|non vale (la pena il/il mio/il viaggio)|una farsa|barzelletta|pagliacciat*|caporalato|(far/farle/farvi/farti/fare/farle) perdere (del /il /altro )?tempo→-',
  sarcasm:
    "(che/quanta) (generosità/gentilezza,? dopo)|finalmente (vi siete/avete)|complimenti per (la velocità/la rapidità/il ritardo)|congratulazioni per (la velocità/il ritardo)|buona fortuna con questo|tanti auguri con (quest*/quell*)|peggio per voi|ve ne farete una ragione|grazie per niente|non piangete|era ora che|alla buon'ora|bella battuta|sopravviverete|sognate",
  slang:
    'figata|cazzo|cazzata|merda|sbatti|lol|xke→perché|xché→perché|xchè→perché|xò→però|cmq→comunque|nn→non|tvb|grz→grazie|grazieee*|ke→che|x→per|raga|bro|okei|mi sono rotto|fregarsene|me ne frego|stica*|vabbe|daje|minchia|ciaone|bella lì|bella raga|scialla|scialo|sbatta|sbattimento|troppo (bello/forte/figo)|sta roba|robaccia|sfiga|sfigat*|incasinat*|fancul*|vaffa*|coglion*|stronz*|incazz*|cagata|ascolta bene|datevi una mossa|muovetevi|lascia perdere|lasciamo perdere|chissene*|farsi il mazzo|tvtb|ciauz',
  apologies:
    'scus*|mi dispiace|dispiace|spiacente|spiace|perdon*|rammaric*|mi rincresce|rincresce|chiedo venia|desolat*',
  late: 'ritard*|tard(i|a|iva|ivo)|(rispond*|risposta|scriv*) … (tardi|solo ora|prima|solo adesso)|prima … (rispond*|scriv*)|solo ora|attesa|pazienza',
  bargaining:
    "(se/qualora) (poteste/potete/può/potesse/offr*/aument*/alz*/miglior*/lo stipendio/la retribuzione/le condizioni/l'offerta/pareggi*/fosse*) … (stipendi*/retribuzion*/aument*/miglior*/alz*/condizioni/smart)|(potrei/sarei disposto a/sarei disposta a/mi farebbe) … (riconsider*/cambiare idea/ripens*/convinc*/rivaluta*)|riconsider(o/erei/are la mia decisione)|ripensarci|controfferta|contropropost*|margine di trattativa|fatemi un'offerta|(per/potete/potreste/può/potrebbe) convincermi|pareggiare (l'offerta/la/lo)|negoziab*|negoziare (lo/la/il/sul*)|trattare (il/lo/la/sul/sulla)|(alzate/alzi/aggiungete/aggiunga/aumentate/mettete/raddoppiate/coprite) … e (ne/io/ci/vengo/firmo/accetto/torno)|se (mi )?(alzate/aumentate/alzaste/aumentaste) |a una condizione|parliamo di (cifre/soldi/numeri/stipendio)|parlare di (cifre/soldi/numeri)",
  doors:
    'futur*|contatt*|altr* (opportunità|occasion*|posizion*|ruol*|moment*|progett*)|un giorno|collabor*|incontr*|incroc*|strade|di nuovo|prossim*|lavorare insieme|più avanti|in seguito|porta|disposizione|restiamo|risentir*|rivedere',
  shut: 'non (mi )?(contatt*/scriv*/chiam*/disturb*)( più/ mai)|non (voglio/desidero) (più )?(essere contattat*/ricevere)|non contattatemi|non mi contatt*|smette* di (scriver*/chiamar*/contattar*/cercar*/mandar*/tormentar*)|(cancellate/eliminate/rimuovete/cancelli/elimini) (i miei/il mio (nome/numero/indirizzo)/mi )|mai più|lasciatemi in pace|mi lasci in pace|non lavorerei mai|toglietemi|mai e poi mai|una volta per tutte|dimenticate (di me/il mio/che)|dimenticatevi|scordatevi|depennat*|cancellatemi|ultima volta che (mi )?(sent*|ved*)',
  wishes:
    'augur*|auspic*|sper*|buon(a)? (fortuna|lavoro|giornata|settimana|ricerca|proseguimento|serata|continuazione)|successo|fortuna|grazie|ringrazi*|piacere|felice|liet*|contatto|futur*|comprensione|disposizione|in bocca al lupo|a presto|salut*|migliori|cordial*|incontr*|buona|volentieri',
  farewells:
    '(candidat*|persona|profilo|risorsa|figura) (giust*|ideal*|adatt*|idone*|perfett*|che cerc*)|(giust*|miglior*|ideal*) (candidat*|persona|profilo|risorsa)|trov* … (candidat*|persona|profilo|risorsa|figura)|(vostra|sua|la|nella|tua) ricerca|altri candidati|(successo|fortuna) … (selezione|ricerca|processo)',
  proposals:
    "(potremmo|possiamo|potrebbe|può|potete|puoi|potresti|si può) … (sentir*|vederci|parlar*|spostar*|rimandar*|rinviar*|posticipar*|incontrar*|fissar*|fare|anticipar*|organizzar*|trovar*|riprogrammar*|concordar*|svolger*)|sarebbe possibile|è possibile (spostar*|rimandar*|rinviar*|posticipar*|fissar*|fare|parlar*|svolger*)|spostar(e|lo|la)|rimandar*|rinviar*|posticipar*|riprogramm*|(sono|sarei|sarò) (disponibile|liber*) (il|lunedì|martedì|mercoledì|giovedì|venerdì|alle|dalle|a|per|nel|in|da|anche)|(propongo|proporrei|suggerisco|suggerirei) (il|di|lunedì|martedì|mercoledì|giovedì|venerdì|un|una|due|tre)|(le|ti|vi) (andrebbe|va|starebbe|converrebbe) bene|andrebbe bene|(un altro|nuovo|diverso) (orario|appuntamento)|un'altra data|che ne (dice|dici|direbbe)|(oppure|in alternativa),? (il|potrei)",
  formats:
    "telefon*|videochiamat*|video*|teams|zoom|remoto|online|presenza|virtual*|(15|20|25|30|40|45|60|90) minuti|mezz'ora|un'ora|più breve|mail|chiamata|breve|brevi|chiamat*",
  vague:
    "(in |a )?(un altro|qualche altro) (momento|giorno)|un'altra (volta|occasione|data)|più (avanti|tardi|in là)|(un|uno di questi) giorn(o|i)|prossimamente|presto|(il|nel|la|nella) (mese|settimana|anno) prossim(o|a)|prossim(o|a) (mese|anno|settimana)|(tra|fra) (qualche|un po|alcune|poche) (tempo|settimane|giorni|mesi)|quando (potrò|avrò|possibile|le cose|sarà)|dopo le (vacanze|ferie)|nelle prossime settimane|prima o poi|in seguito",
  registers: {
    formal:
      '=Lei|La ringrazio|Le auguro|Le porgo|Le scrivo|Suo|Sua|Suoi|Sue|le auguro|la ringrazio|le scrivo|le porgo|ringraziarLa|ringraziarla|augurarle|augurarLe|contattarLa',
    familiar: 'tu|te|ti|tuo|tua|tuoi|tue',
  },
  plural: 'team|tutti|colleghi',
  slips:
    "qual'è→qual è|un pò→un po'|pò→po'|perchè→perché|poichè→poiché|affinchè→affinché|nè→né|sè→sé|un'altro→un altro|un altra→un'altra|propio→proprio|aggiornamneto→aggiornamento|collocquio→colloquio|coloquio→colloquio|colloqio→colloquio|ringazio→ringrazio|ringrazzio→ringrazio|opportunita→opportunità|opurtunità→opportunità|posizzione→posizione|a presto risentirci|cordiali saluto→cordiali saluti|distinti saluto→distinti saluti|hò→ho|fà→fa|stò→sto|sò→so|apprezo→apprezzo|accetato→accettato|deciso a non|daltronde→d'altronde|daccordo→d'accordo|d'appertutto→dappertutto|all'ora→allora|gentle→gentile|inivto→invito|la rigrazio→la ringrazio",
  twice: 'molto|no|sì|ben|via|via via|quasi|così|piano',
  employers: '=(colloquio/posizione/ruolo/team/selezione) (in/presso/di/con) ~|presso ~|team di ~',
  givers: '=presso ~|da ~|con ~|di ~|in ~',
  posts: '=(ruolo/posizione/posto/figura) di ~|come ~',
  sirs: 'sig.ra→-|dott.ssa→-|sig|signor|egregio|dott|dottor',
  madams: 'sig.ra|signora|signorina|dott.ssa|dottoressa|ssa|gentilissima',
  abbreviations:
    'sig|sig.ra|ra|ssa|dott|dott.ssa|dr|ing|avv|prof|arch|gent|spett|egr|ecc|es|p.es|n|tel|pag|min|max|lun|mar|mer|gio|ven|sab|dom|s.p.a|s.r.l|c.a|v',
  kin: 'moglie|madre|figlia|mamma|sorella|nonna|suocera|ragazza|compagna|fidanzat*|marito|padre|figlio|papà|fratello|nonno|suocero|ragazzo|compagno|figli|genitori|suoceri|fratelli|bambin*',
  hours:
    'mattin*|pomeriggi*|mezzogiorno|sera*|stess* or*|qualsiasi (ora/orario)|tutto il giorno|tutta la giornata|pranzo|alle (una/due/tre/quattro/cinque/sei/sette/otto/nove/dieci/undici/dodici)|ore',
  later:
    '(le/vi/ti) (faccio sapere/farò sapere/dico/dirò/scrivo/scriverò/confermo/richiamo/richiamerò) … (quando/se/appena/più avanti/poi/presto/una volta)|(quando/appena/se) … (le/vi/ti) (faccio sapere/farò sapere/scrivo/dico/richiamo)|(ci) (penso/penserò/rifletto/sto pensando/devo pensare/dormo)|(devo/vorrei/voglio) (pensarci/rifletterci/riflettere/pensare)|(non ho) ancora (deciso/scelto)|(ancora) non (so/ho deciso)|non so (ancora )?se|vedremo|si vedrà|vediamo|in sospeso|né sì né no|lascio aperto|mi riservo|forse sì, forse no',
  spoken:
    '(dopo/dalla/dal) (la nostra/nostra/nostro/il nostro) (ultima /ultimo /piacevole /recente /bella )?(conversazione/chiacchierata/telefonata/colloquio/chiamata/incontro)|(conversazione/telefonata/colloquio/chiacchierata) (di ieri/della settimana scorsa)|quando ci siamo (parlati/sentiti/visti/incontrati)',
  contact:
    "parlato|parlati|sentiti|sentito|telefonata (di|del)|chiacchierato|chiacchierata (di|del)|conosciut*|ieri|scors*|di nuovo|second*|prossim* (fase|step)|incontrat*|grazie per (il|la) (tempo|chiacchierata|colloquio|disponibilità|visita)|è stato … piacere|visti|concordat*|come d'accordo|l'altro giorno|ci (è|sei) piaciut*",
  firsts: 'non ci (conosciamo/siamo ancora)',
  unsought:
    'in nessun momento … (inviat*|mandat*|candidat*)|non (ricordo|mi risulta) di (aver|avervi|averle|essermi) (mai )?(inviat*|mandat*|candidat*|fatto)|(dove|come) (avete|abbiate|ha) (preso|trovato|avuto) il mio (nome|cv|curriculum|numero|indirizzo|contatto)|(non/mai) (mi sono/ho) (mai )?(candidat*/inviat* (candidatura/il cv/curriculum))|mai candidat*|(mai|non) …(mai )?(presentat*|inviat*|mandat*|fatt*|inoltrat*|candidat*) … (domanda|candidatura|cv|curriculum|richiesta)?|senza (aver|essermi) (mai )?candidat*|mai (essermi )?(iscritt*|registrat*) … (selezione/concorso/bando/sito)|(mai|non) … (lasciat*|consegnat*|compilat*) … (cv/curriculum/domanda/modulo)',
  sought: '(la )?mia candidatura|mi (sono/ero) candidat*|(la |mia )?domanda (inviata|presentata|di)|domanda inviata',
  attends:
    "(confermo/accetto) (la mia presenza/l'invito/il colloquio/l'appuntamento/volentieri)|(ci sarò)|ci vediamo (il/lunedì/martedì/mercoledì/giovedì/venerdì)|contate su di me|(verrò|vengo|sarò presente|ci sarò|parteciperò|mi presenterò|sarò da voi|sarò lì|sarò puntuale)→?|(confermo|accetto) (la mia |la |il |l'|con piacere |volentieri |con gioia )*(presenza|partecipazione|invito|appuntamento|colloquio|data|orario)|ci vediamo (il|lunedì|martedì|mercoledì|giovedì|venerdì|allora)|(mi va|per me va|mi sta) (benissimo|bene|perfettamente)→?|confermo (la mia|la) (presenza|partecipazione)|ci vediamo (lunedì|martedì|mercoledì|giovedì|venerdì)",
  stays: '',
  gush: '',
  postings: '(posizione|ruolo|borsa|incarico) di',
  approached:
    '(suo|tuo) profilo|su linkedin|(ho|abbiamo) (visto|trovato|notato) (il|la) (suo|tuo|sua|tua)|(mi|ci) (hanno|ha) (parlato|consigliat*|segnalat*|fatto il)|sarebbe interessat*|saresti interessat*|apert* a',
  usual: '',
  frank: '',
  untold: '',
  unmet: '',
  applied:
    '(sua|tua|vostra) (candidatura|domanda|richiesta|application)|(suo|tuo) (cv|curriculum|interesse|profilo inviato)|si è candidat*|ti sei candidat*|candidat*|ammess*|domanda (di|presentata|inviata)|selezionat*',
  casual:
    'boh|mah|ahah*|haha*|super|mega|casino|fico|figata|vabbè|tipo che|figo|ok|okay|ciao ciao|bacioni|baci|fantastico|top|alla grande|un sacco|un botto',
  comeback: '',
  conditions: 'se|quando|appena|finché|prima di|a meno che|qualora|salvo|sennò|in caso',
  terms: '',
  settles:
    '(del|il|nel) resto→-|non (saprò|dimenticherò|mancherò|tarderò|dirò|potrò (dire|dirle|confermare|rispondere)|posso (dire|confermare|promettere)|so)→-|non (mi |ci |vi |le |ti |la |lo )?*rò|(ho|abbiamo|avendo) (già |appena |da poco |ieri |infine |poi )?(accettato|firmato|scelto|deciso|detto (di )?sì|trovato|preso|rinnovato)|mi hanno (assunt*|confermat*|rinnovat*|pres*|tenut*|promoss*|stabilizzat*)|(resto|rimango|resterò|rimarrò|lascio|mi fermo|rinuncio|mi ritiro|passo)|(lasciare|lascio|cedo) il posto|non (contate|conti|contare) su di me|non (mi )?aspett*|stavolta (no|passo)|decisione (è )?(presa|definitiva)|preferisco *|(continuo|proseguo|comincio|inizio) (a|con|in|nel|nella|come)',
  lines: {
    thanks: "Grazie mille per l'invito.",
    late: 'So che la mia risposta arriva tardi.',
    wish: 'Buon lavoro e buona fortuna per la ricerca.',
  },
  titleGreets: true,
  apologiesAllowed: 1,
  charactersPerWord: null,
};

/** Italian, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
