import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: reading. The keys and fields are those of English. */
export const reading = {
  'reading.kind.interview-invitation': 'Invitación a una entrevista',
  'reading.kind.rejection': 'Rechazo',
  'reading.kind.receipt': 'Acuse de recibo de una candidatura',
  'reading.kind.offer': 'Oferta de empleo',
  'reading.kind.newsletter': 'Boletín o alerta de empleo',
  'reading.kind.recruiter-outreach': 'Mensaje de selección de personal',
  'reading.kind.other-interview': 'Entrevista que no es de trabajo',
  'reading.kind.interview-cancelled': 'Entrevista cancelada',
  'reading.kind.interview-logistics': 'En torno a una entrevista',
  'reading.kind.assessment-invitation': 'Invitación a una prueba',
  'reading.kind.scam': 'Mensaje sospechoso',
  'reading.kind.candidate-own-mail': 'Su propio mensaje',
  'reading.kind.ordinary': 'Otro mensaje',
  'reading.warning.scam': 'Pide dinero, documentos o una confianza que una empresa no pediría en un primer mensaje.',
  'reading.warning.messenger': 'Lleva la conversación a una aplicación de mensajería.',
  'reading.warning.bulk': 'Parece que el mismo mensaje se envió a muchas personas.',
  'reading.gap.empty-body': 'El mensaje no tiene texto legible. Puede escribir el nombre y el puesto a mano.',
  'reading.gap.unknown-language': 'No conocemos bien el idioma de este mensaje. Compruebe lo que se leyó.',
} as const satisfies Partial<InterfaceWords>;
