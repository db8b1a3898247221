import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: reading. The keys and fields are those of English. */
export const reading = {
  'reading.kind.interview-invitation': 'Convite para uma entrevista',
  'reading.kind.rejection': 'Recusa de candidatura',
  'reading.kind.receipt': 'Confirmação de recebimento de candidatura',
  'reading.kind.offer': 'Oferta de emprego',
  'reading.kind.newsletter': 'Newsletter ou alerta de vagas',
  'reading.kind.recruiter-outreach': 'Mensagem de recrutamento',
  'reading.kind.other-interview': 'Entrevista que não é de emprego',
  'reading.kind.interview-cancelled': 'Entrevista cancelada',
  'reading.kind.interview-logistics': 'Em torno de uma entrevista',
  'reading.kind.assessment-invitation': 'Convite para um teste',
  'reading.kind.scam': 'Mensagem suspeita',
  'reading.kind.candidate-own-mail': 'Sua própria mensagem',
  'reading.kind.ordinary': 'Outra mensagem',
  'reading.warning.scam':
    'Pede dinheiro, documentos ou uma confiança que uma empresa não pediria numa primeira mensagem.',
  'reading.warning.messenger': 'Leva a conversa para um aplicativo de mensagens.',
  'reading.warning.bulk': 'A mesma mensagem parece ter ido para muitas pessoas.',
  'reading.gap.empty-body': 'A mensagem não tem texto legível. Você pode escrever o nome e a vaga à mão.',
  'reading.gap.unknown-language': 'Não conhecemos bem o idioma desta mensagem. Confira o que foi lido.',
} as const satisfies Partial<InterfaceWords>;
