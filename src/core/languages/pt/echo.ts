import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'entrevista',
    'phone-interview': 'entrevista por telefone|entrevista telefónica|entrevista telefônica',
    'video-interview':
      'entrevista online|entrevista on-line|entrevista por vídeo|entrevista virtual|entrevista por teams|entrevista via teams|entrevista por zoom|entrevista via zoom|entrevista pelo google meet|entrevista por videochamada|videoentrevista|entrevista remota',
    'technical-interview': 'entrevista técnica',
    'second-interview':
      'segunda entrevista|2.ª entrevista|2ª entrevista|segunda fase|segunda conversa|segunda ronda|segunda etapa',
    'final-interview': 'entrevista final|última entrevista|última fase|fase final|etapa final|última etapa',
    call: 'ligação|chamada telefónica|telefonema|te ligar|ligo-te|ligar-lhe|lhe ligar|posso ligar',
    'video-call': 'videochamada|chamada de vídeo|chamada por teams|call de|videoconferência',
    chat: 'bate-papo|bate papo|um café|trocar uma ideia|batermos um papo',
    talk: 'conversa |conversa.|conversar',
    meeting: 'reunião|encontro|conhecê-lo|conhecê-la|conhecer-te|te conhecer',
    visit: 'visita ',
    trial: 'turno de experiência|teste prático|experiência no balcão',
    'trial-day': 'dia de teste|dia de experiência|dia à experiência',
    assessment: 'dinâmica de grupo|dinâmica de seleção|assessment',
    lesson: 'aula de demonstração|aula teste|aula-teste|aula experimental|aula demonstrativa',
    audition: 'audição|teste de elenco',
  },
  elsewhere:
    'depois da|depois de|após a|após o|na sequência|em seguida|de seguida|mais tarde|obrigad|agradecemos a|anterior|antes da|em vez de|se tudo correr|posteriormente',
  books:
    'escolhe um horário|escolha um horário|escolha o horário|escolher um horário|marque um horário|marca um horário|agende|agenda a tua|agendar sua|agendar a sua|selecione um horário|seleciona um horário|calendly',
  greetings: {
    olá: 'ola',
    oi: 'oi',
    'bom dia': 'bom-dia',
    'boa tarde': 'boa-tarde',
    'boa noite': 'boa-noite',
    caro: 'caro',
    cara: 'caro',
    prezado: 'caro',
    prezada: 'caro',
    'exmo. senhor': 'caro',
    'exma. senhora': 'caro',
  },
  closings: {
    abraço: 'abraco',
    abraços: 'abraco',
    'um abraço': 'abraco',
    abs: 'abraco',
    atenciosamente: 'atenciosamente',
    cordialmente: 'cordialmente',
    cumprimentos: 'cumprimentos',
    'com os melhores cumprimentos': 'melhores-cumprimentos',
    'melhores cumprimentos': 'melhores-cumprimentos',
  },
  present:
    'entrevista com|conversa com|reunião com|com quem|entrevistador|participarão|participará|participam|estarão presentes|estará presente|quem te recebe|quem o recebe|com o nosso|com a nossa|junto com|do nosso lado|da nossa parte|júri|banca|painel',
};
