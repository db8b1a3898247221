import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: reading. The keys and fields are those of English. */
export const reading = {
  'reading.kind.interview-invitation': 'Einladung zum Gespräch',
  'reading.kind.rejection': 'Absage',
  'reading.kind.receipt': 'Eingangsbestätigung einer Bewerbung',
  'reading.kind.offer': 'Stellenangebot',
  'reading.kind.newsletter': 'Newsletter oder Jobalarm',
  'reading.kind.recruiter-outreach': 'Nachricht aus der Personalvermittlung',
  'reading.kind.other-interview': 'Gespräch, bei dem es nicht um eine Stelle geht',
  'reading.kind.interview-cancelled': 'Abgesagtes Gespräch',
  'reading.kind.interview-logistics': 'Rund um ein Gespräch',
  'reading.kind.assessment-invitation': 'Einladung zu einem Test',
  'reading.kind.scam': 'Verdächtige Nachricht',
  'reading.kind.candidate-own-mail': 'Ihre eigene Nachricht',
  'reading.kind.ordinary': 'Andere Nachricht',
  'reading.warning.scam':
    'Verlangt werden Geld, Unterlagen oder Vertrauen, wie es beim ersten Schreiben kein Arbeitgeber verlangt.',
  'reading.warning.messenger': 'Das Gespräch soll in einen Messenger wechseln.',
  'reading.warning.bulk': 'Dieselbe Nachricht ging anscheinend an viele.',
  'reading.gap.empty-body': 'Die Nachricht enthält keinen lesbaren Text. Sie können Name und Stelle selbst eintragen.',
  'reading.gap.unknown-language':
    'Die Sprache dieser Nachricht kennen wir nicht gut. Bitte prüfen Sie, was gelesen wurde.',
} as const satisfies Partial<InterfaceWords>;
