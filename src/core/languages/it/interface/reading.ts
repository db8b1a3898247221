import type { reading as english } from '../../en/interface/reading';

/** Words of the interface in Italian: reading. Keys begin with "reading."; fields stand in braces and are filled once. */
export const reading: Readonly<Record<keyof typeof english, string>> = {
  'reading.kind.interview-invitation': 'Invito a un colloquio',
  'reading.kind.rejection': 'Rifiuto',
  'reading.kind.receipt': 'Conferma di ricezione della candidatura',
  'reading.kind.offer': 'Offerta di lavoro',
  'reading.kind.newsletter': 'Newsletter o avviso di lavoro',
  'reading.kind.recruiter-outreach': 'Messaggio di un recruiter',
  'reading.kind.other-interview': 'Intervista che non riguarda un lavoro',
  'reading.kind.interview-cancelled': 'Colloquio annullato',
  'reading.kind.interview-logistics': 'Dettagli di un colloquio',
  'reading.kind.assessment-invitation': 'Invito a una prova',
  'reading.kind.scam': 'Messaggio sospetto',
  'reading.kind.candidate-own-mail': 'Messaggio proprio',
  'reading.kind.ordinary': 'Altro messaggio',
  'reading.warning.scam':
    'Chiede denaro, documenti o una fiducia che un datore di lavoro non chiederebbe in un primo messaggio.',
  'reading.warning.messenger': 'Sposta la conversazione su un’app di messaggistica.',
  'reading.warning.bulk': 'Lo stesso messaggio sembra inviato a molte persone.',
  'reading.gap.empty-body': 'Il messaggio non ha testo leggibile. È possibile scrivere a mano nome e ruolo.',
  'reading.gap.unknown-language': 'Non conosciamo bene la lingua di questo messaggio. Controllare i dati letti.',
};
