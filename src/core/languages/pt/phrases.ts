import type { Phrases } from '../phrases';
import { european } from './european';
import { forms } from './forms';

/** Portuguese of Brazil and Portugal. The writer's gender is never shown: "agradeço", never "obrigado". "Oferta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  respell: european,
  subject: 'Seu convite para a entrevista',
  decides: [
    'decidi retirar',
    'decidi não',
    'optei por não',
    'não vou prosseguir',
    'não prosseguirei',
    'não darei continuidade',
    'retiro a minha candidatura',
    'prefiro não',
    'abro mão',
    'cancelar a',
    'a minha resposta continua',
    'mantenho a minha decisão',
    'a minha decisão continua',
  ],
  limits: [
    'não poderei',
    'não me é possível',
    'não consigo',
    'outra opção',
    'é difícil para mim',
    'tenho de mudar',
    'teria de mudar',
    'de outra forma',
    'pedir para remarcar',
    'prefiro uma',
    'fica difícil',
  ],
  thanks: ['agradeço', 'agradecer', 'agradecimento', 'gratidão'],
  thankedFor: ['tempo', 'convite', 'candidatura', 'mensagem', 'conversa', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Que bom receber {o convite}! Agradeço muito o interesse no meu perfil para {a vaga}.',
        '{?casual}{?invited}Que bom receber {o convite}! Agradeço muito o interesse no meu perfil.',
        '{?invited}Agradeço muito o interesse no meu perfil para {a vaga na} e {o convite}.',
        '{?invited}Agradeço muito o interesse no meu perfil e {o convite}.',
        'Agradeço a mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço a mensagem e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        '{?invited}Foi um prazer receber {o convite}. Agradeço a consideração para {a vaga na}.',
        '{?invited}Foi um prazer receber {o convite}. Agradeço a consideração.',
        'Foi um prazer receber a mensagem sobre {a vaga na}. Agradeço a consideração.',
        'Foi um prazer receber a mensagem. Agradeço a consideração.',
      ],
      [
        '{?invited}Quero agradecer {o convite} e o interesse na minha trajetória para {a vaga na}.',
        '{?invited}Quero agradecer {o convite} e o interesse na minha trajetória.',
        'Quero agradecer a mensagem sobre {a vaga na} e o interesse na minha trajetória.',
        'Quero agradecer a mensagem e o interesse na minha trajetória.',
      ],
    ],
    'gratitude/agency': [
      ['Agradeço muito a apresentação {da vaga na} e {o convite}.', 'Agradeço muito a ajuda e {o convite}.'],
      [
        'Foi um prazer receber {o convite}. Agradeço também a apresentação {da vaga na}.',
        'Foi um prazer receber {o convite}. Agradeço também a ajuda.',
      ],
      'Quero agradecer {o convite} e toda a ajuda.',
    ],
    'gratitude/application': [
      [
        '{?invited}Agradeço muito a atenção dada à minha candidatura {à vaga na} e {o convite}.',
        '{?invited}Agradeço muito a atenção dada à minha candidatura e {o convite}.',
        'Agradeço a atenção dada à minha candidatura {à vaga na} e a mensagem.',
        'Agradeço a atenção dada à minha candidatura e a mensagem.',
      ],
      [
        '{?invited}Quero agradecer {o convite} e a atenção dada à minha candidatura {à vaga na}.',
        '{?invited}Quero agradecer {o convite} e a atenção dada à minha candidatura.',
        'Quero agradecer a mensagem e a atenção dada à minha candidatura {à vaga na}.',
        'Quero agradecer a mensagem e a atenção dada à minha candidatura.',
      ],
      [
        '{?invited}É bom saber que a minha candidatura {à vaga na} despertou interesse. Agradeço {o convite}.',
        '{?invited}É bom saber que a minha candidatura despertou interesse. Agradeço {o convite}.',
        'É bom ter notícias da minha candidatura {à vaga na}. Agradeço a consideração.',
        'É bom ter notícias da minha candidatura. Agradeço a consideração.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Agradeço muito {o convite} e por pensar em mim para {a vaga na}.',
        '{?invited}Agradeço muito {o convite} e por pensar em mim para esta oportunidade.',
        'Agradeço muito o seu {contato} sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço muito o seu {contato} e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        'Foi um prazer receber a mensagem sobre {a vaga na}. Agradeço por pensar em mim.',
        'Foi um prazer receber a mensagem. Agradeço por pensar em mim para esta oportunidade.',
      ],
      [
        'Quero agradecer a mensagem sobre {a vaga na} e o interesse na minha trajetória.',
        'Quero agradecer a mensagem e o interesse na minha trajetória.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Agradeço muito a conversa sobre {a vaga na} e, agora, {o convite}.',
        '{?invited}Agradeço muito a conversa e, agora, {o convite}.',
        'Agradeço a conversa sobre {a vaga na} e o interesse em continuar.',
        'Agradeço a conversa e o interesse em continuar.',
      ],
      [
        'Foi um prazer conversar sobre {a vaga na}. Agradeço por isso e pelo interesse em continuar.',
        'Foi um prazer conversar. Agradeço por isso e pelo interesse em continuar.',
      ],
      [
        'Quero agradecer a nossa conversa sobre {a vaga na} e o interesse em continuar.',
        'Quero agradecer a nossa conversa e o interesse em continuar.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Agradeço por pensarem em mim para {a vaga na} e pelas palavras gentis sobre o meu trabalho.',
        'Agradeço por pensarem em mim e pelas palavras gentis sobre o meu trabalho.',
      ],
      [
        'Foi muito bom ler o que escreveram sobre o meu trabalho. Agradeço por isso e por me considerarem para {a vaga na}.',
        'Foi muito bom ler o que escreveram sobre o meu trabalho. Agradeço por isso e por me considerarem.',
      ],
      [
        'Quero agradecer as palavras sobre o meu trabalho e o interesse no meu perfil para {a vaga na}.',
        'Quero agradecer as palavras sobre o meu trabalho e o interesse no meu perfil.',
      ],
    ],
    'gratitude/brief': [
      'Agradeço muito o interesse no meu perfil e {o convite}.',
      ['Foi um prazer receber {o convite}; agradeço a consideração.'],
      'Quero agradecer {o convite} e o interesse no meu perfil.',
    ],
    'gratitude/brief-message': [
      [
        'Agradeço a mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço a mensagem e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        'Foi um prazer receber a sua mensagem sobre {a vaga na}; agradeço a lembrança.',
        'Foi um prazer receber a sua mensagem; agradeço a lembrança.',
      ],
      [
        'Quero agradecer a mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Quero agradecer a mensagem e o interesse no meu perfil.',
      ],
    ],
    'gratitude/again': [
      'Agradeço a nova mensagem e o interesse, que valorizo de verdade.',
      'É gentil da sua parte voltar ao assunto, e agradeço por isso.',
      'Quero agradecer por me escrever de novo e pelo interesse demonstrado.',
    ],
    'gratitude/message': [
      ['Agradeço a mensagem sobre {a vaga na}.', 'Agradeço a mensagem e a informação.'],
      ['Recebi a mensagem sobre {a vaga na} e agradeço.', 'Recebi a mensagem e agradeço.'],
      ['Quero agradecer a informação sobre {a vaga na}.', 'Quero agradecer a informação sobre esta oportunidade.'],
    ],
    'lateness/apology': [
      'Peço desculpas pela demora em responder.',
      'Lamento responder com algum atraso.',
      'Peço que desculpe o tempo que levei para responder.',
    ],
    'specific/appeal': [
      'Gostei especialmente de um ponto: {specific}.',
      'O que mais me chamou a atenção foi {specific}.',
      'Valorizo em particular {specific}.',
    ],
    'specific/called': ['Agradeço também o telefonema.'],
    'specific/moved': ['Agradeço também o cuidado em procurar outra data.'],
    'specific/praised': ['Foi muito bom ler as suas palavras gentis.'],
    'specific/travel': ['É muito gentil que assumam as despesas da viagem.'],
    'specific/frank': ['Valorizo muito a franqueza.'],
    'specific/flexible': ['Valorizo muito a flexibilidade quanto ao horário.'],
    'specific/culture': [
      'Houve um ponto {da company} de que gostei especialmente: {specific}.',
      'O que mais me chamou a atenção {da company} foi {specific}.',
      'Do que li a respeito {da company}, guardo sobretudo {specific}.',
    ],
    'specific/their-words': [
      'Gostei de ler na mensagem o trecho sobre {specific}.',
      'O que escreveram sobre {specific} despertou a minha curiosidade.',
      'Da sua mensagem, guardo sobretudo {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Assim, decidi retirar a minha candidatura a esta vaga{por isso}.',
        '{?reason}{?invited}Assim, decidi não prosseguir com o processo{por isso}.',
        '{?reason}Assim, decidi não prosseguir com esta oportunidade{por isso}.',
        '{?casual}Pensei bem e prefiro não seguir adiante{por isso}.',
        '{?applied}Depois de pensar bem, decidi retirar a minha candidatura a esta vaga{por isso}.',
        '{?invited}Depois de pensar bem, porém, decidi não prosseguir com o processo{por isso}.',
        'Depois de pensar bem, decidi não prosseguir com esta oportunidade{por isso}.',
      ],
      [
        '{?applied}Pensei com calma e retiro a minha candidatura{por isso}.',
        'Pensei com calma e não vou prosseguir com esta oportunidade{por isso}.',
      ],
      'Considerando tudo, não darei continuidade ao processo{por isso}.',
    ],
    'decision/not-now': [
      'Por enquanto, decidi não prosseguir com esta oportunidade.',
      'Na minha situação atual, não vou prosseguir com esta oportunidade.',
      'Neste momento, prefiro não dar o próximo passo.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Assim, decidi retirar a minha candidatura, por isso peço o cancelamento {da nossa entrevista} {de date}. Peço desculpa pelo transtorno.',
        '{?reason}{?applied}Assim, decidi retirar a minha candidatura, por isso peço o cancelamento {da nossa entrevista}. Peço desculpa pelo transtorno.',
        '{?reason}Assim, decidi não continuar no processo, por isso peço o cancelamento {da nossa entrevista} {de date}. Peço desculpa pelo transtorno.',
        '{?reason}Assim, decidi não continuar no processo, por isso peço o cancelamento {da nossa entrevista}. Peço desculpa pelo transtorno.',
        '{?applied}Depois de pensar bem, decidi retirar a minha candidatura, por isso peço o cancelamento {da nossa entrevista} {de date}. Peço desculpa pelo transtorno.',
        '{?applied}Depois de pensar bem, decidi retirar a minha candidatura, por isso peço o cancelamento {da nossa entrevista}. Peço desculpa pelo transtorno.',
        'Depois de pensar bem, decidi não continuar no processo, por isso peço o cancelamento {da nossa entrevista} {de date}. Peço desculpa pelo transtorno.',
        'Depois de pensar bem, decidi não continuar no processo, por isso peço o cancelamento {da nossa entrevista}. Peço desculpa pelo transtorno.',
      ],
      [
        'Gostaria de pedir o cancelamento {da nossa entrevista} {de date}: pensei bem e decidi não continuar no processo.',
        'Gostaria de pedir o cancelamento {da nossa entrevista}: pensei bem e decidi não continuar no processo.',
      ],
      [
        'Pensei com calma e não vou prosseguir no processo; peço o cancelamento {da nossa entrevista} {de date}.',
        'Pensei com calma e não vou prosseguir no processo; peço o cancelamento {da nossa entrevista}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Depois de pensar bem, decidi não continuar e peço o cancelamento {da nossa entrevista} {de date}, com votos de sucesso na busca.',
        'Depois de pensar bem, decidi não continuar no processo e peço o cancelamento {da nossa entrevista} {de date}.',
        'Depois de pensar bem, decidi não continuar no processo e peço o cancelamento {da nossa entrevista}.',
      ],
      [
        'Não vou prosseguir e peço o cancelamento {da nossa entrevista} {de date}.',
        'Não vou prosseguir e peço o cancelamento {da nossa entrevista}.',
      ],
      [
        'Considerando tudo, não darei continuidade ao processo, e peço o cancelamento {da nossa entrevista} {de date}.',
        'Considerando tudo, não darei continuidade ao processo, e peço o cancelamento {da nossa entrevista}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Depois de pensar, decidi não gravar uma entrevista em vídeo sem entrevistador.',
        '{?take-home}Depois de pensar, decidi não fazer trabalhos sem remuneração como parte de uma seleção.',
        'Depois de pensar, decidi não seguir com esta etapa.',
      ],
      [
        '{?one-way}Prefiro não gravar as minhas respostas para uma entrevista gravada.',
        '{?take-home}Prefiro não realizar um teste sem remuneração para a seleção.',
        'Prefiro não seguir com esta etapa.',
      ],
      [
        '{?one-way}Considerando tudo, abro mão da entrevista em vídeo gravada.',
        '{?take-home}Considerando tudo, abro mão do teste sem remuneração.',
        'Considerando tudo, abro mão desta etapa.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Depois de pensar bem, porém, decidi não prosseguir, e desejo muito sucesso na busca da pessoa certa.',
        '{?invited}Depois de pensar bem, decidi não prosseguir com o processo de seleção.',
        'Depois de pensar bem, decidi não prosseguir.',
      ],
      [
        '{?!reason}Pensei com calma e não vou prosseguir, mas desejo muito sucesso na busca da pessoa certa.',
        'Pensei com calma e não vou prosseguir.',
      ],
      [
        '{?!reason}Considerando tudo, não darei continuidade ao processo, com votos de sucesso na busca.',
        'Considerando tudo, não darei continuidade ao processo.',
      ],
    ],
    'decision/second-no': [
      [
        'Ainda assim, a minha resposta continua a mesma em relação {à vaga}.',
        'Ainda assim, a minha resposta continua a mesma.',
      ],
      'Mesmo assim, mantenho a minha decisão de parar por aqui.',
      'De qualquer modo, a minha decisão continua a mesma.',
    ],
    'decision/bulk': [
      'Decidi não prosseguir, mas fiz questão de responder em poucas palavras.',
      'Não vou prosseguir, mas não quis deixar a mensagem sem resposta.',
      'Prefiro não avançar, e quis responder ainda que brevemente.',
    ],
    'reason/other-offer': [
      'Aceitei uma posição em outra empresa.',
      'Assumi um compromisso com outra empresa, numa nova função.',
      'A minha próxima posição, que já aceitei, será em outra empresa.',
    ],
    'reason/other-offer-since': [
      'Desde o nosso último {contato}, aceitei uma posição em outra empresa.',
      'Depois da minha última mensagem, assumi um compromisso com outra empresa.',
      'Entretanto, aceitei uma posição em outra empresa.',
    ],
    'reason/other-path': [
      'Aceitei uma posição em outra área.',
      'A minha próxima função será em outro setor, aquele em que quero crescer.',
      'Vou para uma empresa de outro setor, onde aceitei uma posição.',
    ],
    'reason/not-a-fit': [
      'Os meus planos apontam para outro tipo de trabalho.',
      'Procuro uma posição mais próxima dos meus próprios objetivos profissionais.',
      'O que quero fazer nos próximos anos e o que esta vaga pede não coincidem inteiramente.',
    ],
    'reason/current-role': [
      'O meu trabalho atual exige toda a minha atenção, e quero dar continuidade a ele.',
      'Tenho responsabilidades na minha função atual que exigem toda a minha dedicação.',
      'O compromisso com a minha função atual ocupa agora toda a minha atenção.',
    ],
    'reason/project-deadline': [
      'Estou na fase final de um projeto com prazo fixo, que exige toda a minha atenção.',
      'Um projeto com data fixa ocupa agora todo o meu tempo.',
      'O prazo de um projeto sob minha responsabilidade está próximo, e preciso levá-lo até o fim.',
    ],
    'reason/personal': [
      'Surgiram compromissos pessoais que pedem a minha atenção.',
      'Questões pessoais pedem por agora toda a minha atenção.',
      'Por motivos pessoais, as minhas prioridades são agora outras.',
    ],
    'reason/change-of-direction': [
      'Vou mudar de rumo profissional e quero dar toda a atenção a outra área.',
      'A minha carreira toma um novo rumo, em outra área, que exige toda a minha dedicação.',
      'Escolhi outro caminho profissional e quero segui-lo.',
    ],
    'limitation/confirmed': [
      'Infelizmente, preciso pedir para remarcar a nossa entrevista {de date}.',
      'Houve uma mudança do meu lado e não consigo manter o nosso horário {de date}.',
      'Lamento, mas não poderei comparecer à nossa entrevista {de date}.',
    ],
    'limitation/date': [
      'Tenho interesse na conversa, mas não poderei participar {na date}.',
      'Gostaria muito de conversar, mas não me é possível participar {na date}.',
      'Participaria com prazer, mas não consigo participar {na date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Tenho interesse na conversa, mas não poderei participar em nenhuma das datas propostas.',
        'Tenho interesse na conversa, mas precisaria combinar a entrevista de outra forma.',
      ],
      [
        '{?several-dates}Gostaria de participar, mas não me é possível participar nos horários indicados.',
        'Gostaria de participar, mas, no formato previsto, fica difícil para mim.',
      ],
      [
        '{?several-dates}Conversaria com prazer, mas não consigo participar em nenhum dos horários propostos.',
        'Conversaria com prazer, se houvesse outra opção.',
      ],
    ],
    'limitation/deadline': [
      [
        'Estou na fase final de um projeto com prazo fixo e não poderei participar {na date}.',
        'Estou na fase final de um projeto com prazo fixo e precisaria combinar a entrevista de outra forma.',
      ],
      [
        'O prazo de um projeto cai nesses dias, e não me é possível participar {na date}.',
        'O prazo de um projeto está próximo, e, no formato previsto, fica difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, com um projeto por entregar, não consigo participar {na date}.',
        'Tenho interesse na conversa, mas, com um projeto por entregar, precisaria combinar a entrevista de outra forma.',
      ],
    ],
    'limitation/personal': [
      [
        'Por motivos pessoais, não poderei participar {na date}.',
        'Por motivos pessoais, precisaria combinar a entrevista de outra forma.',
      ],
      [
        'Tenho um compromisso pessoal, e não me é possível participar {na date}.',
        'Tenho um compromisso pessoal, e, no formato previsto, fica difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, por motivos pessoais, não consigo participar {na date}.',
        'Tenho interesse na conversa, mas, por motivos pessoais, precisaria combinar a entrevista de outra forma.',
      ],
    ],
    'limitation/work': [
      [
        'Por compromissos de trabalho, não poderei participar {na date}.',
        'Por compromissos de trabalho, precisaria combinar a entrevista de outra forma.',
      ],
      [
        'O trabalho pede a minha presença, e não me é possível participar {na date}.',
        'O trabalho pede agora muito de mim, e, no formato previsto, fica difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, por causa do trabalho, não consigo participar {na date}.',
        'Tenho interesse na conversa, mas, por causa do trabalho, precisaria combinar a entrevista de outra forma.',
      ],
    ],
    'limitation/recording': [
      'Tenho interesse na vaga, mas prefiro uma conversa ao vivo a uma entrevista gravada.',
      'Gostaria de participar, mas precisaria de outra opção que não uma entrevista gravada.',
      'Em vez de uma entrevista gravada, prefiro uma conversa ao vivo.',
    ],
    'limitation/commitment': [
      [
        'Tenho um compromisso anterior e não poderei participar {na date}.',
        'Tenho um compromisso anterior e precisaria combinar a entrevista de outra forma.',
      ],
      [
        'Já tinha marcado outro compromisso, e não me é possível participar {na date}.',
        'Já tinha marcado outro compromisso, e, no formato previsto, fica difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas já tenho a agenda tomada e não consigo participar {na date}.',
        'Tenho interesse na conversa, mas já tenho a agenda tomada e precisaria combinar a entrevista de outra forma.',
      ],
    ],
    'limitation/travelling': [
      [
        'Tenho uma viagem marcada e não poderei participar {na date}.',
        'Tenho uma viagem marcada e precisaria combinar a entrevista de outra forma.',
      ],
      [
        'Por causa de uma viagem, não me é possível participar {na date}.',
        'Por causa de uma viagem, fica difícil para mim no formato previsto.',
      ],
      [
        'Tenho interesse na conversa, mas, por causa de uma viagem, não consigo participar {na date}.',
        'Tenho interesse na conversa, mas, por causa de uma viagem, precisaria combinar a entrevista de outra forma.',
      ],
    ],
    'urgency/deadline': [
      'Sei que precisam de uma resposta {até deadline}, e levarei isso em conta.',
      'Vi que o prazo é {deadline}, e gostaria de encontrar uma solução antes.',
      'Sei que tudo deve ficar resolvido {até deadline}.',
    ],
    'urgency/before-deadline': [
      'Como esperam as respostas {até deadline}, quis dar a minha a tempo.',
      'Pediram uma resposta {até deadline}, e aqui está a minha.',
      'Quis escrever com antecedência, já que o prazo é {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Poderíamos conversar {slots}?', 'Poderíamos conversar num destes horários?{slots}'],
      ['{?one-slot}Tenho disponibilidade {slots}.', 'Tenho disponibilidade em qualquer um destes horários:{slots}'],
      ['{?one-slot}Seria possível {slots}?', 'Seria possível num destes horários?{slots}'],
    ],
    'alternative/check-in': [
      'Poderíamos conversar primeiro por telefone e depois com mais detalhe, nestes horários?{slots}',
      'Talvez convenha uma primeira {chamada} e depois uma conversa mais detalhada, por exemplo assim:{slots}',
      'Eu poderia participar primeiro de uma {chamada} e depois de uma conversa mais detalhada:{slots}',
    ],
    'alternative/format': [
      'Seria possível combinar {uma format}?',
      'Eu poderia participar facilmente {por format}.',
      'Conversaria com prazer {por format}.',
    ],
    'alternative/shorter': [
      'Também poderia reservar {minutes} para uma conversa.',
      'Se {minutes} bastarem para uma primeira conversa, seria mais fácil organizar.',
      'Seria possível uma conversa mais curta, de {minutes}?',
    ],
    'alternative/if-it-suits': [
      'Claro, só se for conveniente.',
      'Basta dizer se isso é possível.',
      'Espero que se ajuste à sua agenda; se não, basta dizer.',
    ],
    'alternative/your-times': [
      'Que outros horários seriam convenientes?',
      'Se houver outro horário, farei o possível para estar presente.',
      'Há outro horário mais conveniente?',
    ],
    'alternative/live': [
      'Se for possível uma conversa ao vivo, por telefone ou por videochamada, participarei com prazer.',
      'Conversaria com prazer com alguém da {equipe}, por telefone ou por videochamada.',
      'Uma conversa ao vivo, ainda que breve, seria muito bem-vinda.',
    ],
    'alternative/past-work': [
      'Posso, no entanto, explicar numa conversa como abordaria a tarefa.',
      'Se ajudar, podemos falar sobre a tarefa numa conversa.',
      'Uma conversa sobre a minha forma de trabalhar seria bem-vinda.',
    ],
    'benefit/free-the-time': [
      [
        'Não é necessário, portanto, reservar para mim o horário {de date}.',
        'Não é necessário, portanto, reservar um horário para mim.',
      ],
      [
        'O horário {de date} pode assim ficar para outra pessoa.',
        'O horário previsto pode assim ficar para outra pessoa.',
      ],
      ['Podem dispor livremente do horário {de date}.', 'Podem dispor livremente do horário previsto.'],
    ],
    'benefit/room-for-others': [
      'Assim haverá mais tempo para candidaturas mais próximas do que procuram.',
      'Deste modo, o lugar fica para alguém com total disponibilidade.',
      'Fica assim mais espaço para perfis mais próximos do que se procura.',
    ],
    'regards/client': [
      [
        'Peço a gentileza de informar o seu cliente e de transmitir os meus agradecimentos {aos outros}.',
        'Peço a gentileza de informar o seu cliente, com os meus agradecimentos pelo interesse.',
      ],
      'Seria muito gentil informar também o seu cliente, com os meus agradecimentos pelo interesse.',
    ],
    'regards/others': [
      'Peço a gentileza de transmitir os meus agradecimentos também {aos outros}.',
      'Os meus agradecimentos vão também {aos outros}.',
      'Seria muito gentil transmitir também {aos outros} os meus agradecimentos.',
    ],
    'door/stay-in-touch': [
      'Gostaria que mantivéssemos o {contato}, para o caso de surgir no futuro outra oportunidade de colaboração.',
      'Espero que continuemos em {contato}; talvez outros projetos nos reúnam mais adiante.',
      'Será um prazer continuar em {contato}, para outras ocasiões no futuro.',
    ],
    'door/another-role': [
      'Se no futuro surgir outra vaga que pareça adequada para mim, será um prazer saber.',
      'Será um prazer ouvir sobre outras vagas no futuro.',
      'No futuro, peço que pensem em mim para outras vagas.',
    ],
    'door/collaboration': [
      'Seria um prazer colaborar um dia em outro projeto.',
      'Espero que haja outra ocasião de colaborarmos.',
      'Vamos continuar em {contato}, caso outro projeto nos reúna mais adiante.',
    ],
    'door/revisit': [
      'A minha situação pode ser outra daqui a alguns meses, e então conversaria com prazer sobre as vagas abertas.',
      'Se mais adiante no ano abrirem outras vagas, será um prazer saber.',
      'Daqui a alguns meses, uma conversa sobre outras vagas será bem-vinda.',
    ],
    'door/brief': [
      'Será um prazer ouvir sobre outras vagas no futuro.',
      'Espero que continuemos em {contato}.',
      'Espero por outra ocasião no futuro.',
    ],
    'door/no-contact': [
      'Peço que não me escrevam sobre outras vagas.',
      'Por favor, retirem os meus dados da sua lista.',
      'Peço para não receber mais mensagens sobre outras vagas.',
    ],
    'referral/colleague': [
      'Talvez seja interessante conversar com {the colleague}; tenho autorização para indicar o nome.',
      'Com a devida autorização, indico {the colleague}.',
    ],
    'referral/someone': [
      'Se me ocorrer alguém adequado, terei prazer em indicar.',
      'Terei a vaga em mente, caso pense em alguém.',
      'Se eu pensar numa pessoa que se encaixe, avisarei.',
    ],
    'referral/pass-on': [
      'Se ajudar, posso encaminhar a descrição da vaga a pessoas que conheço.',
      'Também posso falar da vaga com pessoas que conheço, se for útil.',
      'Basta dizer se posso divulgar o anúncio.',
    ],
    'restatement/other-offer': [
      'O meu próximo passo já está definido.',
      'Já tenho a minha próxima função.',
      'Já assumi outro compromisso.',
    ],
    'restatement/other-path': [
      'O meu caminho vai para outro setor.',
      'O meu futuro está em outra área.',
      'Vou para outra área.',
    ],
    'restatement/not-a-fit': [
      'Os meus planos vão em outra direção.',
      'Os meus objetivos são outros.',
      'Procuro outro tipo de trabalho.',
    ],
    'restatement/current-role': [
      'O trabalho atual vem primeiro.',
      'A minha função atual vem primeiro.',
      'Fico na minha função atual.',
    ],
    'restatement/project-deadline': [
      'O projeto vem primeiro.',
      'O prazo vem primeiro.',
      'O meu projeto tem prioridade.',
    ],
    'restatement/personal': [
      'Outras coisas vêm agora primeiro.',
      'O lado pessoal vem primeiro.',
      'Esses compromissos vêm primeiro.',
    ],
    'restatement/change-of-direction': [
      'O meu caminho é agora outro.',
      'Tomo outro rumo.',
      'O meu futuro está em outra área.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Desejo muito sucesso na busca, e espero que possamos manter o {contato} para outras vagas.',
        '{?team}Desejo a toda a {equipe} muito sucesso na busca da pessoa certa, e {que nossos caminhos}.',
        'Desejo muito sucesso na busca da pessoa certa para {esta vaga}, e {que nossos caminhos}.',
        'Desejo muito sucesso na busca da pessoa certa, e {que nossos caminhos}.',
      ],
      'Espero que a pessoa certa apareça em breve, e que outros projetos nos reúnam no futuro.',
      'Muito sucesso na busca, e talvez até outra ocasião.',
    ],
    'closing/wish': [
      [
        '{?casual}Espero que apareça logo a pessoa certa, e desejo tudo de bom.',
        '{?team}Desejo a toda a {equipe} muito sucesso na busca da pessoa certa e tudo de bom daqui para a frente.',
        'Desejo muito sucesso na busca da pessoa certa para {esta vaga} e tudo de bom daqui para a frente.',
        'Desejo muito sucesso na busca da pessoa certa e tudo de bom daqui para a frente.',
      ],
      [
        'Agradeço mais uma vez o tempo dedicado e desejo que encontrem em breve a pessoa certa para {esta vaga}.',
        'Agradeço mais uma vez o tempo dedicado e desejo que encontrem em breve a pessoa certa.',
      ],
      ['Muito sucesso na busca da pessoa ideal para {esta vaga}.', 'Muito sucesso na busca da pessoa ideal.'],
    ],
    'closing/team': [
      [
        'Desejo a toda a {equipe} que a pessoa certa para {esta vaga} apareça em breve.',
        'Desejo a toda a {equipe} que a pessoa certa apareça em breve.',
      ],
      'Espero que a {equipe} encontre em breve a pessoa certa, e desejo muito sucesso.',
      'Muito sucesso a toda a {equipe}, na busca e nos próximos projetos.',
    ],
    'closing/interviewer': [
      'Agradeço mais uma vez o tempo e a atenção na nossa conversa. Muito sucesso na busca.',
      'Gostei da franqueza da nossa conversa, e espero que a pessoa certa apareça em breve.',
      'Quero agradecer a atenção e a franqueza na nossa conversa, e desejo sucesso na busca da pessoa certa.',
    ],
    'closing/understanding': [
      'Agradeço a compreensão. Desejo muito sucesso na busca.',
      'Espero contar com a sua compreensão, e desejo que encontrem a pessoa certa.',
      'Com o meu agradecimento pela compreensão, desejo muito sucesso na busca.',
    ],
    'closing/success': [
      [
        'Desejo muito sucesso em tudo, e que a pessoa certa para {esta vaga} apareça em breve.',
        'Desejo muito sucesso em tudo, e que a pessoa certa apareça em breve.',
      ],
      'Muito sucesso na busca e em todos os projetos.',
      'Que a busca termine logo e bem: é o que desejo.',
    ],
    'closing/brief': [
      'Muito sucesso na busca.',
      'Desejo que encontrem em breve a pessoa certa.',
      'Tudo de bom na busca.',
    ],
    'closing/looking-forward': [
      'Agradeço a compreensão; será um prazer conversar.',
      'Será um prazer conversar, e desde já agradeço a compreensão.',
      'Até breve, e agradeço a compreensão.',
    ],
    'closing/understanding-move': [
      'Agradeço muito a compreensão.',
      'Desde já, o meu agradecimento pela compreensão.',
      'Fica o meu agradecimento pela flexibilidade.',
    ],
    'closing/open-answer': [
      'Se não for possível, compreenderei perfeitamente. Espero que encontremos uma solução.',
      'Agradeço a compreensão; aguardo com interesse a sua resposta.',
      'Entenderia que não fosse possível organizar, e fico na expectativa da sua resposta.',
    ],
    'closing/second-no': ['Desejo muito sucesso na busca.', 'Muito sucesso na busca.', 'Tudo de bom na busca.'],
    'closing/bulk': ['Desejo muito sucesso na busca.', 'Muito sucesso na busca.', 'Desejo tudo de bom.'],
  },
};
