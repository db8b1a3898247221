import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'entrevista',
    'phone-interview': 'entrevista por telefone|entrevista telefónica|entrevista telefônica',
    'video-interview':
      'entrevista online|entrevista on-line|entrevista por vídeo|entrevista virtual|entrevista por teams|entrevista via teams|entrevista por zoom|entrevista via zoom|entrevista pelo google meet|entrevista por videochamada|videoentrevista|entrevista remota',
    'technical-interview': 'entrevista técnica',
    'second-interview': 'segunda entrevista|2.ª entrevista|2ª entrevista|segunda conversa|segunda ronda',
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
    'depois da|depois de|após a|após o|na sequência|em seguida|de seguida|mais tarde|obrigad|agradecemos a|anterior|antes da|em vez de|se tudo correr|posteriormente|até a|até à|até ao|até o',
  eve: 'no dia anterior|um dia antes|na véspera|de véspera|no dia seguinte',
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
  remarks: {
    called:
      'conforme conversamos por telefone|conforme conversado por telefone|conforme falamos por telefone|conforme contato telefônico|conforme contacto telefónico|conforme combinado por telefone|como falamos por telefone|como falámos por telefone|como falámos ao telefone|na sequência da nossa conversa telefónica|na sequência do nosso contacto telefónico|na sequência da conversa telefónica|na sequência do nosso telefonema|obrigado pela ligação|obrigada pela ligação|obrigado pela chamada|obrigada pela chamada|obrigado pelo telefonema|obrigada pelo telefonema|após nossa ligação|conforme nossa conversa por telefone|conforme nosso contato telefônico|como combinamos por telefone|como combinámos por telefone',
    apologised:
      'desculpe a demora|desculpa a demora|desculpa pela demora|desculpas pela demora|desculpe o atraso|desculpa o atraso|desculpa pelo atraso|desculpas pelo atraso|desculpe a mudança|desculpa a mudança|desculpas pela mudança|desculpa a alteração|desculpe a alteração|desculpa pela alteração',
    moved:
      'precisamos remarcar|preciso remarcar|vamos precisar remarcar|temos de remarcar|tenho de remarcar|remarcar a sua entrevista|remarcar a tua entrevista|remarcar sua entrevista|remarcar nossa|foi remarcada|foi reagendada|precisamos reagendar|temos de reagendar|tenho de reagendar|reagendar a sua|reagendar sua|adiar a entrevista|adiar a nossa|desculpe a mudança|desculpa a mudança|desculpa a alteração|desculpe a alteração|reagendamento|remarcação|pediu para adiar|teve de adiar|precisou adiar',
    praised:
      'gostamos muito do|gostamos muito da|gostámos muito do|gostámos muito da|gostei muito do|gostei muito da|gostei do seu|gostei da sua|gostei do teu|gostei da tua|adoramos o seu|adoramos a sua|adoramos seu|adoramos sua|adorámos o teu|adorámos a tua|adorámos o seu|adorámos a sua|adorei o seu|adorei a sua|adorei o teu|adorei a tua|adorei seu|adorei sua|ficamos impressionad|ficámos impressionad|fiquei impressionad|impressionou-nos|nos impressionou|seu excelente|sua excelente|muito boa impressão',
    travel:
      'despesas de deslocação … por nossa conta|despesas de viagem … por nossa conta|reembolsamos … deslocação|reembolsamos … viagem|reembolsamos … transporte|pagamos a viagem|pagamos a deslocação|pagamos as passagens|custeamos … viagem|custeamos … passag|custeamos … transporte|passagem por nossa conta|passagens por nossa conta|viagem por nossa conta',
    frank:
      'vou ser sincer|vou ser honest|com toda a transparência|com total transparência|para ser transparente|serei franc|sou franc',
    flexible:
      'sou flexível|somos flexíveis quanto|somos flexíveis com|me adapto|adapto-me|nos adaptamos a|adaptamo-nos a|se nenhum servir|se nenhum horário|se nenhum destes|se nenhuma das datas|vemos outro horário|outro horário é possível|arranjamos outr|podemos ver outr',
  },
};
