import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: reading. The keys and fields are those of English. */
export const reading = {
  'reading.kind.interview-invitation': 'Invitation à un entretien',
  'reading.kind.rejection': 'Refus de candidature',
  'reading.kind.receipt': 'Accusé de réception d’une candidature',
  'reading.kind.offer': 'Offre d’emploi',
  'reading.kind.newsletter': 'Newsletter ou alerte emploi',
  'reading.kind.recruiter-outreach': 'Prise de contact pour un recrutement',
  'reading.kind.other-interview': 'Entretien sans rapport avec un emploi',
  'reading.kind.interview-cancelled': 'Entretien annulé',
  'reading.kind.interview-logistics': 'Autour d’un entretien',
  'reading.kind.assessment-invitation': 'Invitation à un test',
  'reading.kind.scam': 'Message suspect',
  'reading.kind.candidate-own-mail': 'Votre propre message',
  'reading.kind.ordinary': 'Autre message',
  'reading.warning.scam':
    'On y demande de l’argent, des documents ou une confiance qu’un employeur ne demanderait pas dans un premier message.',
  'reading.warning.messenger': 'L’échange y est déplacé vers une messagerie instantanée.',
  'reading.warning.bulk': 'Le même message semble envoyé à beaucoup de monde.',
  'reading.gap.empty-body':
    'Le message ne contient aucun texte lisible. Vous pouvez saisir vous-même le nom et le poste.',
  'reading.gap.unknown-language': 'Nous connaissons mal la langue de ce message. Veuillez vérifier ce qui a été lu.',
} as const satisfies Partial<InterfaceWords>;
