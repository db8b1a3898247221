import type { Phrases } from '../phrases';
import { european } from './european';
import { forms } from './forms';

/** Portuguese of Brazil and Portugal. The writer's gender is never shown: "agradeço", never "obrigado". "Oferta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  respell: european,
  // One sentence of a reason and the no that follows from it; in one line, of the thanks and the no.
  joined: (first, no, before) => {
    const led = first.replace(/^(Por motivos pessoais,).*/s, '$1').replace(/\.$/, ',');
    if (!led.endsWith(',')) return null;
    if (before === 'gratitude')
      return /^(?:Decidi|Não|Prefiro) /.test(no) && !led.includes('. ')
        ? [`${led} mas`, `${no.charAt(0).toLowerCase()}${no.slice(1)}`]
        : null;
    if (!/^(?:Por isso|Assim), /.test(no)) return null;
    const then = no.replace(/^(?:Por isso|Assim), /, '');
    if (led.startsWith('Por motivos')) return [led, then];
    return [led, `por isso ${then}`];
  },
  // In one line, too, the decision follows from the reason.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Seu convite para a entrevista',
  decides: [
    'decidi',
    'não vou seguir',
    'não prosseguirei',
    'retiro minha candidatura',
    'prefiro retirar',
    'prefiro não seguir',
    'prefiro não gravar',
    'prefiro não realizar',
    'prefiro não fazer',
    'prefiro não participar',
    'prefiro, porém, não',
    'minha resposta',
    'mantenho minha decisão',
    'minha decisão continua',
  ],
  limits: [
    'não tenho disponibilidade',
    'não tenho mais disponibilidade',
    'não poderei',
    'não estarei disponível',
    'precisaria combinar',
    'outra opção',
    'preciso remarcar',
    'não será possível manter',
    'prefiro uma',
  ],
  thanks: ['agradeço', 'agradecer', 'agradecimento', 'gratidão'],
  thankedFor: ['tempo', 'convite', 'candidatura', 'mensagem', 'conversa', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Agradeço muito {o convite para}.',
        '{?casual}{?invited}Agradeço muito a mensagem e {o convite}.',
        '{?invited}Agradeço muito o interesse no meu perfil para {a vaga na} e {o convite}.',
        '{?invited}Agradeço muito o interesse no meu perfil e {o convite}.',
        'Agradeço a sua mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço muito a sua mensagem e o interesse demonstrado no meu perfil.',
      ],
      [
        '{?invited}Foi um prazer receber {o convite}. Agradeço o interesse no meu perfil para {a vaga na}.',
        '{?invited}Foi um prazer receber {o convite}. Agradeço o interesse no meu perfil.',
        'Foi um prazer receber a sua mensagem. Agradeço o interesse no meu perfil.',
      ],
      [
        '{?invited}Quero agradecer {o convite} e o interesse no meu perfil para {a vaga na}.',
        '{?invited}Quero agradecer {o convite} e o interesse no meu perfil.',
        'Quero agradecer a sua mensagem e o interesse no meu perfil.',
      ],
    ],
    'gratitude/agency': [
      [
        'Agradeço muito por ter me apresentado {a vaga na} e {pelo convite}.',
        'Agradeço muito a sua mensagem e {o convite}.',
      ],
      ['Agradeço {o convite} e a apresentação {da vaga na}.', 'Agradeço {o convite} e o interesse no meu perfil.'],
      'Quero agradecer a apresentação da vaga e {o convite}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Agradeço a atenção dada à minha candidatura e {o convite para}.',
        '{?invited}Agradeço a atenção dada à minha candidatura {à vaga na} e {o convite}.',
        '{?invited}Agradeço muito a atenção dada à minha candidatura e {o convite}.',
        'Agradeço a sua mensagem e a atenção dada à minha candidatura {à vaga na}.',
        'Agradeço a sua mensagem e a atenção dada à minha candidatura.',
      ],
      [
        '{?invited}Quero agradecer {o convite} e a atenção dada à minha candidatura {à vaga na}.',
        '{?invited}Quero agradecer {o convite} e a atenção dada à minha candidatura.',
        'Quero agradecer a sua mensagem e a atenção dada à minha candidatura.',
      ],
      [
        '{?invited}Foi um prazer receber {o convite}. Agradeço a atenção dada à minha candidatura {à vaga na}.',
        '{?invited}Foi um prazer receber {o convite}. Agradeço a atenção dada à minha candidatura.',
        'Foi um prazer receber a sua mensagem. Agradeço a atenção dada à minha candidatura.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Agradeço muito por ter pensado em mim para {a vaga na} e {pelo convite}.',
        '{?invited}Agradeço muito por ter pensado em mim e {pelo convite}.',
        'Agradeço muito o seu {contato} sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço muito o seu {contato} e o interesse no meu perfil.',
      ],
      [
        'Foi um prazer receber a sua mensagem sobre {a vaga na}. Agradeço por ter pensado em mim.',
        'Foi um prazer receber a sua mensagem. Agradeço por ter pensado em mim.',
      ],
      [
        'Quero agradecer a sua mensagem sobre {a vaga na} e o interesse na minha trajetória.',
        'Quero agradecer a sua mensagem e o interesse na minha trajetória.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Agradeço muito a conversa sobre {a vaga na} e {o convite}.',
        '{?invited}Agradeço muito a conversa e {o convite}.',
        'Agradeço a conversa sobre {a vaga na} e o interesse em dar continuidade ao {processo}.',
        'Agradeço a conversa e o interesse em dar continuidade ao {processo}.',
      ],
      [
        'Foi um prazer conversar sobre {a vaga na}. Agradeço por isso e pelo interesse em dar continuidade ao {processo}.',
        'Foi um prazer conversar. Agradeço por isso e pelo interesse em dar continuidade ao {processo}.',
      ],
      [
        'Quero agradecer a nossa conversa sobre {a vaga na} e o interesse em dar continuidade ao {processo}.',
        'Quero agradecer a nossa conversa e o interesse em dar continuidade ao {processo}.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Agradeço o interesse no meu perfil para {a vaga na} e as palavras gentis sobre o meu trabalho.',
        'Agradeço o interesse no meu perfil e as palavras gentis sobre o meu trabalho.',
      ],
      [
        'Foi muito bom ler o que {escreveu|escreveu|escreveram|escreveram} sobre o meu trabalho. Agradeço por isso e pelo interesse no meu perfil para {a vaga na}.',
        'Foi muito bom ler o que {escreveu|escreveu|escreveram|escreveram} sobre o meu trabalho. Agradeço por isso e pelo interesse no meu perfil.',
      ],
      [
        'Quero agradecer as palavras gentis sobre o meu trabalho e o interesse no meu perfil para {a vaga na}.',
        'Quero agradecer as palavras gentis sobre o meu trabalho e o interesse no meu perfil.',
      ],
    ],
    'gratitude/brief': [
      ['Agradeço muito {o convite breve para}.', 'Agradeço muito o interesse no meu perfil e {o convite}.'],
      'Foi um prazer receber {o convite}. Agradeço o interesse no meu perfil.',
      'Quero agradecer {o convite}.',
    ],
    'gratitude/brief-message': [
      [
        'Agradeço a sua mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço a sua mensagem e o interesse no meu perfil.',
      ],
      [
        'Foi um prazer receber a sua mensagem sobre {a vaga na}. Agradeço o interesse.',
        'Foi um prazer receber a sua mensagem. Agradeço o interesse.',
      ],
      [
        'Quero agradecer a sua mensagem sobre {a vaga na} e o seu interesse.',
        'Quero agradecer a sua mensagem e o seu interesse.',
      ],
    ],
    'gratitude/again': [
      'Agradeço de verdade a sua nova mensagem e o seu interesse.',
      'É gentil da sua parte me escrever de novo, e agradeço por isso.',
      'Quero agradecer por me escrever de novo e pelo interesse demonstrado.',
    ],
    'gratitude/message': [
      ['Agradeço a sua mensagem sobre {a vaga na}.', 'Agradeço a sua mensagem.'],
      [
        'Recebi a sua mensagem sobre {a vaga na} e agradeço o {contato}.',
        'Recebi a sua mensagem e agradeço o {contato}.',
      ],
      ['Quero agradecer a informação sobre {a vaga na}.', 'Quero agradecer a informação sobre a vaga.'],
    ],
    'lateness/apology': [
      'Peço desculpas pela demora em responder.',
      'Desculpe-me pela demora em responder.',
      'Sei que respondo com atraso e peço desculpas.',
    ],
    'specific/appeal': [
      'Admiro em especial {specific}.',
      'O que mais chamou minha atenção foi {specific}.',
      'Achei especialmente interessante um ponto: {specific}.',
    ],
    'specific/called': ['Agradeço também {a ligação}.'],
    'specific/apologised': ['Não há motivo para pedir desculpas.'],
    'specific/moved': ['Agradeço também o cuidado em procurar outra data.'],
    'specific/praised': ['Agradeço também as palavras gentis.'],
    'specific/travel': ['Agradeço também a oferta de cobrir as despesas da viagem.'],
    'specific/frank': ['Agradeço a sua franqueza.'],
    'specific/flexible': ['Agradeço a sua flexibilidade quanto ao horário.'],
    'specific/culture': [
      '{Na company}, admiro em especial {specific}.',
      'O que mais chamou minha atenção {na company} foi {specific}.',
      'Do que conheço {da company}, admiro sobretudo {specific}.',
    ],
    'specific/their-words': [
      'Gostei de ler na sua mensagem o trecho sobre {specific}.',
      'O que {escreveu|escreveu|escreveram|escreveram} sobre {specific} despertou minha curiosidade.',
      'Na sua mensagem, o trecho sobre {specific} chamou minha atenção.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Por isso, decidi {não seguir}{portanto}.',
        '{?reason}Por isso, não vou seguir {adiante}{nem}.',
        '{?late}Decidi {não seguir}{portanto}.',
        '{?casual}Mas decidi {não seguir}{portanto}.',
        '{Decidi, porém,|Mas decidi|Mas decidi|Decidi, porém,} {não seguir}{portanto}.',
      ],
      [
        '{?reason}{?applied}Por isso, retiro minha candidatura{portanto}.',
        '{?reason}Por isso, não prosseguirei {no processo}{nem}.',
        '{?reason}Por isso, não vou seguir {adiante}{nem}.',
        '{?applied}Prefiro retirar minha candidatura{portanto}.',
        'Prefiro não seguir {adiante}{portanto}.',
      ],
      ['{?reason}Assim, não vou seguir {adiante}{nem}.', 'Não vou seguir {adiante}{portanto}.'],
    ],
    'decision/not-now': [
      [
        '{?reason}Por isso, decidi não seguir {adiante} por enquanto.',
        'Decidi, porém, não seguir {adiante} por enquanto.',
      ],
      'Na minha situação atual, não vou seguir {adiante}.',
      'Neste momento, prefiro não seguir {adiante}.',
    ],
    'decision/cancel': [
      [
        '{?reason}Por isso, decidi {não seguir} e {preciso cancelar} {a entrevista}. Peço desculpas pelo transtorno.',
        '{?late}Decidi {não seguir}, por isso {preciso cancelar} {a entrevista}. Peço desculpas pelo transtorno.',
        '{Decidi, porém,|Mas decidi|Mas decidi|Decidi, porém,} {não seguir}, por isso {preciso cancelar} {a entrevista}. Peço desculpas pelo transtorno.',
      ],
      'Infelizmente, {preciso cancelar} {a entrevista}, pois decidi {não seguir}.',
      [
        '{?reason}Assim, não vou seguir {adiante} e {preciso cancelar} {a entrevista}.',
        'Não vou seguir {adiante}; por isso, {preciso cancelar} {a entrevista}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Por isso, não vou seguir {adiante} e {preciso cancelar} {a entrevista}. Desejo muito sucesso na busca.',
        'Decidi {não seguir} e, infelizmente, {preciso cancelar} {a entrevista}. Desejo muito sucesso na busca.',
      ],
      [
        '{?reason}Assim, não vou seguir {adiante} e {preciso cancelar} {a entrevista}.',
        'Não vou seguir {adiante} e, infelizmente, {preciso cancelar} {a entrevista}.',
      ],
      [
        '{?reason}Por isso, infelizmente {preciso cancelar} {a entrevista}: não vou seguir {adiante}.',
        'Prefiro não seguir {adiante} e, infelizmente, {preciso cancelar} {a entrevista}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Prefiro, porém, não gravar uma entrevista em vídeo.',
        '{?take-home}Prefiro, porém, não fazer trabalhos sem remuneração em uma seleção.',
        'Prefiro, porém, não participar desta etapa.',
      ],
      [
        '{?one-way}Prefiro não gravar respostas em vídeo.',
        '{?take-home}Prefiro não realizar um teste sem remuneração.',
        'Prefiro não participar desta etapa.',
      ],
      [
        '{?one-way}Pessoalmente, prefiro não fazer a entrevista gravada em vídeo.',
        '{?take-home}Pessoalmente, prefiro não fazer o teste sem remuneração.',
        'Pessoalmente, prefiro não fazer esta etapa.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Por isso, decidi {não seguir}{portanto}. Desejo muito sucesso na busca.',
        '{?reason}Por isso, não vou seguir {adiante}{nem}. Desejo muito sucesso na busca.',
        'Decidi {não seguir}{portanto}. Desejo muito sucesso na busca.',
      ],
      [
        '{?reason}Assim, não vou seguir {adiante}. Muito sucesso na busca!',
        'Não vou seguir {adiante}{portanto}. Desejo muito sucesso na busca.',
      ],
      [
        '{?reason}Por isso, não vou seguir {adiante}. Desejo muito sucesso.',
        'Prefiro não seguir {adiante}{portanto}. Desejo muito sucesso na busca.',
      ],
    ],
    'decision/second-no': [
      ['Ainda assim, minha resposta sobre {a vaga} continua a mesma.', 'Ainda assim, minha resposta continua a mesma.'],
      'Mesmo assim, mantenho minha decisão de não participar.',
      'De qualquer modo, minha decisão continua a mesma.',
    ],
    'decision/bulk': [
      'Decidi não seguir adiante, mas fiz questão de responder.',
      'Não vou seguir adiante, mas não quis deixar a sua mensagem sem resposta.',
      'Prefiro não participar, mas quis responder, mesmo que brevemente.',
    ],
    'reason/other-offer': [
      'Aceitei{oposição} outra proposta de trabalho.',
      'Já assumi{oposição} outro compromisso profissional.',
      'Já aceitei{oposição} outro emprego.',
    ],
    'reason/other-offer-since': [
      'Desde o nosso último {contato}, aceitei{oposição} outra proposta de trabalho.',
      'Depois do nosso último {contato}, assumi{oposição} outro compromisso profissional.',
      'Nesse meio-tempo, aceitei{oposição} outra proposta de trabalho.',
    ],
    'reason/other-path': [
      'Aceitei{oposição} uma proposta em outra área.',
      'A proposta que aceitei{oposição} é em outro setor.',
      'Aceitei{oposição} uma proposta em outro setor.',
    ],
    'reason/not-a-fit': [
      'Meus planos{oposição} estão voltados para outro tipo de trabalho.',
      'Procuro{oposição} uma posição mais próxima dos meus objetivos profissionais.',
      'O que quero fazer e o que esta vaga pede{oposição} não coincidem totalmente.',
    ],
    'reason/current-role': [
      'Quero{oposição} me dedicar por inteiro ao meu trabalho atual.',
      'Meu trabalho atual{oposição} exige toda a minha dedicação.',
      'Pretendo{oposição} continuar no meu trabalho atual.',
    ],
    'reason/project-deadline': [
      'Estou{oposição} em um projeto com prazo definido, que exige toda a minha dedicação.',
      'Um projeto com prazo definido{oposição} exige agora toda a minha atenção.',
      'O prazo de um projeto em que trabalho{oposição} está próximo, e preciso levá-lo até o fim.',
    ],
    'reason/personal': [
      'Por motivos pessoais, tenho{oposição} outras prioridades.',
      'Tenho{oposição} questões pessoais a resolver.',
      'Devo{oposição} dar prioridade a questões pessoais.',
    ],
    'reason/change-of-direction': [
      'Vou mudar{oposição} de rumo profissional e quero me dedicar a outra área.',
      'Minha carreira{oposição} vai tomar outro rumo.',
      'Escolhi{oposição} outro caminho profissional e quero segui-lo.',
    ],
    'limitation/confirmed': [
      'Infelizmente, preciso remarcar {a entrevista}.',
      'Houve uma mudança na minha agenda, e não tenho mais disponibilidade para {a entrevista}.',
      'Lamento, mas não será possível manter {a entrevista}.',
    ],
    'limitation/date': [
      'Gostaria muito de conversar, mas não tenho disponibilidade {na date}.',
      'Tenho interesse na conversa, mas não poderei participar {na date}.',
      'Teria prazer em conversar, mas não estarei disponível {na date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Gostaria muito de conversar, mas não tenho disponibilidade em nenhuma das datas propostas.',
        'Gostaria muito de conversar, mas precisaria combinar {outro momento}.',
      ],
      [
        '{?several-dates}Tenho interesse na conversa, mas não poderei participar nos horários indicados.',
        'Tenho interesse na conversa, mas precisaria combinar {outro momento}.',
      ],
      [
        '{?several-dates}Teria prazer em conversar, mas não estarei disponível nos horários propostos.',
        'Teria prazer em conversar; só precisaria combinar {outro momento}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Estou em um projeto com prazo definido e não tenho disponibilidade {na date}.',
        'Estou em um projeto com prazo definido e precisaria combinar {outro momento}.',
      ],
      [
        'O prazo de um projeto está próximo, e não poderei participar {na date}.',
        'O prazo de um projeto está próximo, e precisaria combinar {outro momento}.',
      ],
      [
        'Gostaria muito de conversar, mas tenho um projeto para entregar e não estarei disponível {na date}.',
        'Gostaria muito de conversar, mas tenho um projeto para entregar e precisaria combinar {outro momento}.',
      ],
    ],
    'limitation/personal': [
      [
        'Por motivos pessoais, não tenho disponibilidade {na date}.',
        'Por motivos pessoais, precisaria combinar {outro momento}.',
      ],
      [
        'Tenho um compromisso pessoal, e não poderei participar {na date}.',
        'Tenho um compromisso pessoal, e precisaria combinar {outro momento}.',
      ],
      [
        'Gostaria muito de conversar, mas, por motivos pessoais, não estarei disponível {na date}.',
        'Gostaria muito de conversar, mas, por motivos pessoais, precisaria combinar {outro momento}.',
      ],
    ],
    'limitation/work': [
      [
        'Por compromissos de trabalho, não tenho disponibilidade {na date}.',
        'Por compromissos de trabalho, precisaria combinar {outro momento}.',
      ],
      [
        'Tenho compromissos de trabalho, e não poderei participar {na date}.',
        'Tenho muito trabalho neste momento, e precisaria combinar {outro momento}.',
      ],
      [
        'Gostaria muito de conversar, mas, por causa do trabalho, não estarei disponível {na date}.',
        'Gostaria muito de conversar, mas, por causa do trabalho, precisaria combinar {outro momento}.',
      ],
    ],
    'limitation/recording': [
      'Tenho interesse na vaga, mas prefiro uma conversa ao vivo a uma entrevista gravada.',
      'Gostaria de participar, mas precisaria de outra opção que não uma entrevista gravada.',
      'Em vez de uma entrevista gravada, prefiro uma conversa ao vivo.',
    ],
    'limitation/commitment': [
      [
        'Devido a um compromisso anterior, não tenho disponibilidade {na date}.',
        'Devido a um compromisso anterior, precisaria combinar {outro momento}.',
      ],
      [
        'Já tinha marcado outro compromisso, e não poderei participar {na date}.',
        'Já tinha marcado outro compromisso, e precisaria combinar {outro momento}.',
      ],
      [
        'Gostaria muito de conversar, mas já tenho outro compromisso e não estarei disponível {na date}.',
        'Gostaria muito de conversar, mas já tenho outro compromisso e precisaria combinar {outro momento}.',
      ],
    ],
    'limitation/travelling': [
      [
        'Por causa de uma viagem, não tenho disponibilidade {na date}.',
        'Por causa de uma viagem, precisaria combinar {outro momento}.',
      ],
      [
        'Estarei viajando, e não poderei participar {na date}.',
        'Estarei viajando, e precisaria combinar {outro momento}.',
      ],
      [
        'Gostaria muito de conversar, mas, por causa de uma viagem, não estarei disponível {na date}.',
        'Gostaria muito de conversar, mas, por causa de uma viagem, precisaria combinar {outro momento}.',
      ],
    ],
    'urgency/deadline': [
      'Sei que o prazo para resposta é {deadline}.',
      'Vi que o prazo é {deadline}, e gostaria de encontrar uma solução antes disso.',
      'Não me esqueci do prazo de {deadline}.',
    ],
    'urgency/before-deadline': [
      'Como o prazo para resposta é {deadline}, fiz questão de responder a tempo.',
      'Como pedi{u|u|ram|ram} uma resposta até {deadline}, aqui está.',
      'Fiz questão de escrever dentro do prazo, que é {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Poderíamos conversar {slots}?', 'Sugiro um destes horários:{slots}'],
      ['{?one-slot}Tenho disponibilidade {slots}.', 'Tenho disponibilidade em qualquer um destes horários:{slots}'],
      ['{?one-slot}Seria possível {slots}?', 'Outros horários possíveis para mim seriam estes:{slots}'],
    ],
    'alternative/check-in': [
      'Poderíamos conversar por telefone no primeiro destes horários e, com mais calma, {no segundo}:{horários}',
      'Talvez seja melhor uma {chamada} no primeiro destes horários e uma conversa mais longa {no segundo}:{horários}',
      'Tenho disponibilidade para uma {chamada} no primeiro destes horários e para uma conversa mais longa {no segundo}:{horários}',
    ],
    'alternative/format': [
      ['{?slots}Poderia ser {por format}?', 'Seria possível conversar {por format}?'],
      'Eu poderia participar facilmente {por format}.',
      'Teria prazer em conversar {por format}.',
    ],
    'alternative/shorter': [
      [
        '{?other-format}Uma conversa mais curta, de {minutes}, também funcionaria.',
        'Uma conversa mais curta, de {minutes}, funcionaria bem.',
      ],
      'Se {minutes} bastarem para uma conversa, fica mais fácil para mim organizar.',
      'Seria possível uma conversa mais curta, de {minutes}?',
    ],
    'alternative/if-it-suits': [
      ['{?slots}Por favor, me {avise|avise|avisem|avisem} se fica bom.', 'Que dia e horário são melhores?'],
      'Espero que se ajuste à sua agenda; se não, por favor, me {avise|avise|avisem|avisem}.',
    ],
    'alternative/your-times': [
      'Que outros horários seriam possíveis?',
      'Se puder{||em|em} propor outro horário, farei o possível para me ajustar.',
      'Haveria outro horário possível?',
    ],
    'alternative/live': [
      'Conversaria com prazer ao vivo, por telefone ou por videochamada.',
      'Teria prazer em conversar com alguém da {equipe}, por telefone ou por videochamada.',
      'Uma conversa ao vivo, ainda que breve, seria muito bem-vinda.',
    ],
    'alternative/past-work': [
      'Mas explico com prazer, em uma conversa, como eu faria a tarefa.',
      'Se for útil, podemos conversar sobre a tarefa.',
      'Uma conversa sobre a minha forma de trabalhar seria bem-vinda.',
    ],
    'benefit/free-the-time': [
      [
        'Não é necessário, portanto, reservar para mim o horário {de date}.',
        'Não é necessário, portanto, reservar um horário para mim.',
      ],
      [
        'Assim, o horário {de date} fica livre para outra pessoa.',
        'Assim, o horário previsto fica livre para outra pessoa.',
      ],
      ['O horário {de date} já está livre.', 'O horário previsto já está livre.'],
    ],
    'benefit/room-for-others': [
      'Assim poderão conversar com outra pessoa.',
      'Desse modo, a vaga fica aberta para outra pessoa.',
      'Outra pessoa terá, assim, a sua oportunidade.',
    ],
    'regards/client': [
      [
        'Poderia{||m|m} avisar {o cliente} e transmitir meus agradecimentos {aos outros}?',
        'Poderia{||m|m} avisar {o cliente} e agradecer em meu nome?',
      ],
      'Peço a gentileza de informar{||em|em} {o cliente} e agradecer{||em|em} em meu nome.',
    ],
    'regards/others': [
      'Poderia{||m|m} agradecer também {aos outros} por mim?',
      'Agradeço também {aos outros}.',
      'Peço a gentileza de transmitir{||em|em} meus agradecimentos {aos outros}.',
    ],
    'door/stay-in-touch': [
      'Gostaria que mantivéssemos {contato}, para o caso de surgir no futuro outra oportunidade de colaboração.',
      'Espero que continuemos em {contato}.',
      'Será um prazer manter {contato}.',
    ],
    'door/another-role': [
      'Se no futuro surgir outra vaga que combine com meu perfil, terei prazer em conversar.',
      'Será um prazer saber de outras vagas no futuro.',
      'Outras vagas podem surgir no futuro, e então será um prazer conversar.',
    ],
    'door/collaboration': [
      'Seria um prazer colaborar um dia em outro projeto.',
      'Espero que haja outra ocasião de colaborarmos.',
      'Vamos manter {contato}, caso surja outro projeto.',
    ],
    'door/revisit': [
      'Minha situação pode mudar daqui a alguns meses, e então terei prazer em conversar sobre outras vagas.',
      'Se daqui a alguns meses surgirem outras vagas, será um prazer conversar.',
      'Daqui a alguns meses, teria prazer em conversar sobre outras vagas.',
    ],
    'door/brief': [
      'Será um prazer saber de outras vagas no futuro.',
      'Espero que continuemos em {contato}.',
      'Tomara que haja outra oportunidade.',
    ],
    'door/no-contact': [
      'Peço a gentileza de não me enviar mais mensagens sobre outras vagas.',
      'Agradeço se puder{||em|em} retirar meus dados da sua lista.',
      'Prefiro não receber mais mensagens sobre outras vagas.',
    ],
    'referral/colleague': [
      'Se for útil, sugiro conversar com {the colleague}; a indicação já foi combinada entre nós.',
      'Gostaria de indicar {the colleague}; isso já foi combinado entre nós.',
    ],
    'referral/someone': [
      'Se eu me lembrar de alguém com o perfil da vaga, terei prazer em indicar.',
      'Terei a vaga em mente, caso me lembre de alguém.',
      'Caso eu conheça alguém que combine com a vaga, avisarei.',
    ],
    'referral/pass-on': [
      'Se for útil, posso encaminhar a descrição da vaga a pessoas que conheço.',
      'Também posso falar da vaga com pessoas que conheço.',
      'Por favor, me {diga|diga|digam|digam} se posso divulgar o anúncio.',
    ],
    'restatement/other-offer': [
      'Minha decisão se deve a esse compromisso.',
      'Já assumi outro compromisso.',
      'Já tenho outro compromisso.',
    ],
    'restatement/other-path': [
      'Minha decisão se deve à mudança de área.',
      'Escolhi outra área.',
      'Vou trabalhar em outra área.',
    ],
    'restatement/not-a-fit': [
      'Meus objetivos são um pouco diferentes.',
      'Minha decisão se deve aos meus objetivos profissionais.',
      'Procuro outro tipo de trabalho.',
    ],
    'restatement/current-role': [
      'Minha decisão se deve ao trabalho atual.',
      'Quero continuar no meu trabalho atual.',
      'Vou continuar na minha função atual.',
    ],
    'restatement/project-deadline': [
      'Minha decisão se deve a esse prazo.',
      'Primeiro preciso terminar esse projeto.',
      'O projeto ainda não terminou.',
    ],
    'restatement/personal': [
      'Minha decisão se deve a motivos pessoais.',
      'Tenho outras prioridades neste momento.',
      'São motivos pessoais.',
    ],
    'restatement/change-of-direction': [
      'Minha decisão se deve a esse novo rumo.',
      'Escolhi outro rumo profissional.',
      'Vou me dedicar a outra área.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Desejo muito sucesso na busca e espero que possamos manter {contato}.',
        'Desejo muito sucesso na busca e espero que possamos conversar em outra ocasião.',
      ],
      'Espero que encontrem logo a pessoa certa e que haja outra oportunidade no futuro.',
      'Será um prazer conversar em outra ocasião, e desejo muito sucesso na busca.',
    ],
    'closing/wish': [
      [
        'Espero que possam oferecer {esse horário} a outra pessoa e desejo muito sucesso na busca.',
        'Desejo muito sucesso na busca e espero que encontrem logo a pessoa certa{.|!|!|.}',
      ],
      'Agradeço mais uma vez e desejo muito sucesso na busca.',
      'Espero que encontrem logo a pessoa certa.',
    ],
    'closing/team': [
      'Muito sucesso na busca a toda a {equipe}.',
      'Espero que a {equipe} encontre logo a pessoa certa.',
      'Desejo o melhor a toda a {equipe}.',
    ],
    'closing/interviewer': [
      'Agradeço mais uma vez o tempo e a atenção na nossa conversa. Desejo muito sucesso na busca.',
      'Gostei da nossa conversa e desejo muito sucesso na busca.',
      'Quero agradecer a atenção na nossa conversa e desejo muito sucesso na busca.',
    ],
    'closing/understanding': [
      'Agradeço a sua compreensão. Desejo muito sucesso na busca.',
      'Espero que {compreenda|compreenda|compreendam|compreendam} minha escolha e desejo muito sucesso na busca.',
      'Desde já, agradeço a compreensão e desejo muito sucesso na busca.',
    ],
    'closing/success': [
      'Espero que encontrem logo a pessoa certa.',
      'Muito sucesso na busca e nos próximos projetos.',
      'Boa sorte na busca.',
    ],
    'closing/brief': [
      'Desejo muito sucesso na busca.',
      'Espero que encontrem logo a pessoa certa.',
      'Boa sorte na busca.',
    ],
    'closing/looking-forward': [
      'Agradeço a compreensão. Será um prazer conversar {com você}.',
      'Será um prazer conversar {com você}. Desde já, agradeço a compreensão.',
      'Desde já, agradeço a compreensão. Até breve!',
    ],
    'closing/understanding-move': [
      'Agradeço muito a sua compreensão.',
      'Desde já, agradeço a compreensão.',
      'Agradeço a compreensão.',
    ],
    'closing/open-answer': [
      'Vou entender perfeitamente se não for possível. Aguardo seu retorno.',
      'Agradeço a compreensão e aguardo seu retorno.',
      'Se não for possível, vou entender. Será um prazer ter seu retorno.',
    ],
    'closing/second-no': [
      'Desejo muito sucesso na busca.',
      'Espero que encontrem logo a pessoa certa.',
      'Boa sorte na busca.',
    ],
    'closing/bulk': [
      'Desejo muito sucesso na busca.',
      'Espero que encontrem logo a pessoa certa.',
      'Boa sorte na busca.',
    ],
  },
};
