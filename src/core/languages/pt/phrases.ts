import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Portuguese of Brazil and Portugal. The writer's gender is never shown: "agradeço", never "obrigado". "Oferta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  subject: 'Seu convite para a entrevista',
  decides: [
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
  ],
  thanks: ['agradeço', 'agradecer', 'agradecimento', 'gratidão'],
  thankedFor: ['tempo', 'convite', 'candidatura', 'mensagem', 'conversa', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Agradeço muito o convite para a entrevista referente {à vaga na} e o interesse no meu perfil.',
        '{?invited}Agradeço muito o convite para a entrevista e o interesse no meu perfil para esta oportunidade.',
        'Agradeço a mensagem sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço a mensagem e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        '{?invited}Foi um prazer receber o convite para conversar sobre {a vaga na}. Agradeço a consideração.',
        '{?invited}Foi um prazer receber o convite para a entrevista. Agradeço por considerarem o meu perfil.',
        'Foi um prazer receber a sua mensagem sobre {a vaga na}. Agradeço por considerarem o meu perfil.',
        'Foi um prazer receber a sua mensagem. Agradeço por considerarem o meu perfil.',
      ],
      [
        '{?invited}Quero agradecer o convite para a entrevista referente {à vaga na} e o interesse na minha trajetória.',
        '{?invited}Quero agradecer o convite para a entrevista e o interesse na minha trajetória.',
        'Quero agradecer a mensagem sobre {a vaga na} e o interesse na minha trajetória.',
        'Quero agradecer a mensagem e o interesse na minha trajetória.',
      ],
    ],
    'gratitude/application': [
      [
        '{?invited}Agradeço muito a atenção dada à minha candidatura {à vaga na} e o convite para a entrevista.',
        '{?invited}Agradeço muito a atenção dada à minha candidatura e o convite para a entrevista.',
        'Agradeço a atenção dada à minha candidatura {à vaga na} e a sua mensagem.',
        'Agradeço a atenção dada à minha candidatura e a sua mensagem.',
      ],
      [
        '{?invited}Quero agradecer por considerarem a minha candidatura {à vaga na} e por me convidarem para a entrevista.',
        '{?invited}Quero agradecer por considerarem a minha candidatura e por me convidarem para a entrevista.',
        'Quero agradecer por considerarem a minha candidatura {à vaga na} e por me escreverem.',
        'Quero agradecer por considerarem a minha candidatura e por me escreverem.',
      ],
      [
        '{?invited}É bom saber que a minha candidatura {à vaga na} despertou interesse. Agradeço o convite.',
        '{?invited}É bom saber que a minha candidatura despertou interesse. Agradeço o convite para a entrevista.',
        'É bom ter notícias da minha candidatura {à vaga na}. Agradeço por a considerarem.',
        'É bom ter notícias da minha candidatura. Agradeço por a considerarem.',
      ],
    ],
    'gratitude/outreach': [
      [
        'Agradeço muito o seu {contato} sobre {a vaga na} e o interesse no meu perfil.',
        'Agradeço muito o seu {contato} e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        'Foi um prazer receber a sua mensagem sobre {a vaga na}. Agradeço por pensar em mim.',
        'Foi um prazer receber a sua mensagem. Agradeço por pensar em mim para esta oportunidade.',
      ],
      [
        'Quero agradecer a mensagem sobre {a vaga na} e o interesse na minha trajetória.',
        'Quero agradecer a mensagem e o interesse na minha trajetória.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Agradeço muito a conversa sobre {a vaga na} e o convite para a próxima etapa.',
        '{?invited}Agradeço muito a conversa e o convite para a próxima etapa.',
        'Agradeço a conversa sobre {a vaga na} e o interesse em continuar.',
        'Agradeço a conversa e o interesse em continuar.',
      ],
      [
        'Foi um prazer conversar sobre {a vaga na}. Agradeço por isso e pelo interesse em continuar.',
        'Foi um prazer conversar. Agradeço por isso e pelo interesse em continuar.',
      ],
      [
        'Quero agradecer a nossa conversa sobre {a vaga na} e a vontade de prosseguir com ela.',
        'Quero agradecer a nossa conversa e a vontade de prosseguir com ela.',
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
        'Quero agradecer as palavras sobre o meu trabalho e o interesse em mim para {a vaga na}.',
        'Quero agradecer as palavras sobre o meu trabalho e o interesse em mim.',
      ],
    ],
    'gratitude/brief': [
      [
        'Agradeço o convite para a entrevista referente {à vaga na} e o interesse no meu perfil.',
        'Agradeço o convite para a entrevista e o interesse no meu perfil para esta oportunidade.',
      ],
      [
        'Foi um prazer receber o convite para {a vaga na}; agradeço a consideração.',
        'Foi um prazer receber o convite para a entrevista; agradeço a consideração.',
      ],
      [
        'Quero agradecer o convite para {a vaga na} e o interesse.',
        'Quero agradecer o convite para a entrevista e o interesse no meu perfil.',
      ],
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
      'Peço desculpa pela demora em responder.',
      'Lamento responder com algum atraso.',
      'Peço que desculpe o tempo que levei para responder.',
    ],
    'specific/appeal': [
      'Gostei especialmente de um ponto: {specific}.',
      'O que mais me chamou a atenção foi {specific}.',
      'Valorizo em particular {specific}.',
    ],
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
        '{?invited}Depois de pensar bem, porém, decidi não prosseguir com o processo de seleção.',
        'Depois de pensar bem, decidi não prosseguir com esta oportunidade.',
      ],
      [
        '{?applied}Pensei com calma e retiro a minha candidatura.',
        'Pensei com calma e não vou prosseguir com esta oportunidade.',
      ],
      [
        'Considerando tudo, não darei continuidade ao processo para {a vaga}.',
        'Considerando tudo, não darei continuidade ao processo.',
      ],
    ],
    'decision/not-now': [
      'Por enquanto, decidi não prosseguir com esta oportunidade.',
      'Na minha situação atual, não vou prosseguir com esta oportunidade.',
      'Neste momento, prefiro não dar o próximo passo.',
    ],
    'decision/cancel': [
      [
        'Depois de pensar bem, decidi não continuar no processo; peço, por favor, que cancelem a nossa entrevista {de date}.',
        'Depois de pensar bem, decidi não continuar no processo; peço, por favor, que cancelem a entrevista que tínhamos combinado.',
      ],
      [
        'Gostaria de cancelar a nossa entrevista {de date}, pois pensei bem e não desejo ir além no processo.',
        'Gostaria de cancelar a entrevista que tínhamos combinado, pois pensei bem e não desejo ir além no processo.',
      ],
      [
        'Pensei com calma e não vou prosseguir no processo; por isso não estarei na entrevista {de date}.',
        'Pensei com calma e não vou prosseguir no processo; por isso não estarei na entrevista combinada.',
      ],
    ],
    'decision/cancel-brief': [
      [
        'Depois de pensar, gostaria de cancelar a nossa entrevista {de date}.',
        'Depois de pensar, gostaria de cancelar a entrevista combinada.',
      ],
      [
        'Decidi não continuar, e a nossa entrevista {de date} pode ser cancelada.',
        'Decidi não continuar, e a nossa entrevista pode ser cancelada.',
      ],
      [
        'Não vou prosseguir, e não estarei na entrevista {de date}.',
        'Não vou prosseguir, por isso não estarei na entrevista.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Depois de pensar, decidi não participar numa entrevista gravada sem ninguém do outro lado.',
        '{?take-home}Depois de pensar, decidi não fazer trabalhos sem remuneração como parte de uma seleção.',
        'Depois de pensar, decidi não participar nesta etapa.',
      ],
      [
        '{?one-way}Prefiro não gravar as minhas respostas para uma entrevista sem interlocutor.',
        '{?take-home}Prefiro não realizar um teste sem remuneração para a seleção.',
        'Prefiro não participar nesta etapa.',
      ],
      [
        '{?one-way}Considerando tudo, abro mão da entrevista em vídeo gravada.',
        '{?take-home}Considerando tudo, abro mão do teste sem remuneração.',
        'Considerando tudo, abro mão desta etapa.',
      ],
    ],
    'decision/brief': [
      [
        '{?invited}Depois de pensar bem, decidi não prosseguir com o processo de seleção.',
        'Depois de pensar bem, decidi não prosseguir.',
      ],
      'Pensei com calma e não vou prosseguir.',
      'Considerando tudo, não darei continuidade ao processo.',
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
      'Aceitei uma posição em outra empresa, de acordo com os meus planos de longo prazo.',
      'Assumi um compromisso com outra empresa, numa função próxima dos meus objetivos.',
      'A minha próxima posição será em outra empresa e corresponde ao que procuro para os próximos anos.',
    ],
    'reason/other-offer-since': [
      'Desde o nosso último {contato}, aceitei uma posição em outra empresa.',
      'Depois da minha última mensagem, assumi um compromisso com outra empresa.',
      'Entre o nosso último {contato} e hoje, disse sim a outra empresa.',
    ],
    'reason/other-path': [
      'Aceitei uma posição em outra área, mais próxima dos meus objetivos de longo prazo.',
      'A minha próxima função será em outro setor, aquele em que quero crescer.',
      'Vou para uma empresa de outro setor, o que se aproxima mais do meu projeto de futuro.',
    ],
    'reason/not-a-fit': [
      'Os meus planos apontam para outro tipo de trabalho.',
      'Procuro uma posição mais próxima dos meus próprios objetivos profissionais.',
      'O que quero fazer nos próximos anos e o que esta vaga pede não coincidem inteiramente.',
    ],
    'reason/current-role': [
      'O meu trabalho atual exige toda a minha atenção, e quero levá-lo a bom termo.',
      'Tenho responsabilidades na minha função atual às quais quero dedicar-me por inteiro.',
      'O compromisso com a minha função atual ocupa agora toda a minha atenção.',
    ],
    'reason/project-deadline': [
      'Estou na fase final de um projeto com prazo fixo, que exige toda a minha atenção.',
      'Um projeto com data fixa ocupa todo o meu tempo até lá.',
      'O prazo de um projeto sob minha responsabilidade está próximo, e preciso levá-lo até o fim.',
    ],
    'reason/personal': [
      'Surgiram compromissos pessoais que pedem a minha atenção.',
      'Questões pessoais pedem por agora toda a minha atenção.',
      'Por motivos pessoais, as minhas prioridades estão agora em outro lugar.',
    ],
    'reason/change-of-direction': [
      'Vou mudar de rumo profissional e quero concentrar-me em outra área.',
      'A minha carreira toma um novo rumo, em outra área, e quero dedicar-me a ela.',
      'Escolhi outro caminho profissional e quero segui-lo.',
    ],
    'limitation/confirmed': [
      'Infelizmente, tenho de mudar a data da nossa entrevista {de date}.',
      'Houve uma mudança do meu lado e não consigo manter o nosso horário {de date}.',
      'Acontece que não poderei comparecer à nossa entrevista {de date}.',
    ],
    'limitation/date': [
      'Tenho interesse na conversa, mas não poderei participar {na date}.',
      'Gostaria muito de conversar, mas não me é possível {na date}.',
      'Participaria com prazer, mas não consigo {na date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Tenho interesse na conversa, mas não poderei participar em nenhuma das datas propostas.',
        'Tenho interesse na conversa, mas precisaria de outra opção.',
      ],
      [
        '{?several-dates}Gostaria de participar, mas não me é possível nos horários indicados.',
        'Gostaria de participar, mas o que está previsto é difícil para mim.',
      ],
      [
        '{?several-dates}Conversaria com prazer, mas não consigo em nenhum dos horários propostos.',
        'Conversaria com prazer, se houvesse outra opção.',
      ],
    ],
    'limitation/deadline': [
      [
        'Estou na fase final de um projeto com prazo fixo e não poderei participar {na date}.',
        'Estou na fase final de um projeto com prazo fixo e precisaria de outra opção.',
      ],
      [
        'O prazo de um projeto cai nesses dias, e não me é possível {na date}.',
        'O prazo de um projeto está próximo, e o que está previsto é difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, com um projeto por entregar, não consigo {na date}.',
        'Tenho interesse na conversa, mas, com um projeto por entregar, precisaria de outra opção.',
      ],
    ],
    'limitation/personal': [
      ['Por motivos pessoais, não poderei participar {na date}.', 'Por motivos pessoais, precisaria de outra opção.'],
      [
        'Tenho um compromisso pessoal, e não me é possível {na date}.',
        'Tenho um compromisso pessoal, e o que está previsto é difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, por motivos pessoais, não consigo {na date}.',
        'Tenho interesse na conversa, mas, por motivos pessoais, precisaria de outra opção.',
      ],
    ],
    'limitation/work': [
      [
        'Por compromissos de trabalho, não poderei participar {na date}.',
        'Por compromissos de trabalho, precisaria de outra opção.',
      ],
      [
        'O trabalho pede a minha presença, e não me é possível {na date}.',
        'O trabalho pede agora muito de mim, e o que está previsto é difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, por causa do trabalho, não consigo {na date}.',
        'Tenho interesse na conversa, mas, por causa do trabalho, precisaria de outra opção.',
      ],
    ],
    'limitation/recording': [
      'Tenho interesse na vaga, mas uma entrevista gravada sem interlocutor é difícil para mim.',
      'Gostaria de participar, mas precisaria de outra opção que não uma entrevista gravada.',
      'A entrevista gravada é difícil para mim, embora conversasse com prazer.',
    ],
    'limitation/commitment': [
      [
        'Tenho um compromisso anterior e não poderei participar {na date}.',
        'Tenho um compromisso anterior e precisaria de outra opção.',
      ],
      [
        'Já tinha marcado outro compromisso, e não me é possível {na date}.',
        'Já tinha marcado outro compromisso, e o que está previsto é difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas já tenho a agenda tomada e não consigo {na date}.',
        'Tenho interesse na conversa, mas já tenho a agenda tomada e precisaria de outra opção.',
      ],
    ],
    'limitation/travelling': [
      ['Estarei em viagem e não poderei participar {na date}.', 'Estarei em viagem e precisaria de outra opção.'],
      [
        'Por causa de uma viagem, não me é possível {na date}.',
        'Por causa de uma viagem, o que está previsto é difícil para mim.',
      ],
      [
        'Tenho interesse na conversa, mas, com uma viagem marcada, não consigo {na date}.',
        'Tenho interesse na conversa, mas, com uma viagem marcada, precisaria de outra opção.',
      ],
    ],
    'urgency/deadline': [
      'Sei que precisam de uma resposta {até deadline}, e levarei isso em conta.',
      'Vi que o prazo é {deadline}, e gostaria de encontrar uma solução antes.',
      'Tenho presente que tudo deve ficar resolvido {até deadline}.',
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
      'Poderíamos conversar primeiro numa chamada breve e depois com mais calma, nestes horários?{slots}',
      'Talvez convenha primeiro uma chamada curta e depois uma conversa mais longa, por exemplo assim:{slots}',
      'Primeiro eu poderia fazer uma chamada breve e depois uma conversa completa:{slots}',
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
      'Naturalmente, só se for conveniente.',
      'Peço que me diga se isso convém.',
      'Espero que se ajuste à sua agenda; se não, basta dizer.',
    ],
    'alternative/your-times': [
      'Que outros horários seriam convenientes?',
      'Se houver outro horário, farei o possível para estar presente.',
      'Haveria outro momento que convenha?',
    ],
    'alternative/live': [
      'Se for possível uma conversa ao vivo, por telefone ou por videochamada, participarei com prazer.',
      'Conversaria com prazer com alguém da {equipe}, por telefone ou por videochamada.',
      'Uma chamada ao vivo, ainda que breve, seria muito bem-vinda.',
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
      'Assim poderão dedicar-se a pessoas mais próximas do que procuram.',
      'Deste modo, o lugar fica para alguém que possa dedicar-se por inteiro.',
      'Fica assim mais espaço para perfis mais próximos do que se procura.',
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
      'Espero que haja outra ocasião de trabalharmos em conjunto.',
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
      'Talvez seja interessante conversar com {colleague about} que me autorizou a indicar o seu nome.',
      'Com a devida autorização, indico {colleague about} caso seja de interesse.',
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
      'O meu lugar é agora outro.',
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
      'Aqui precisam de mim.',
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
    'closing/wish': [
      [
        '{?team}Agradeço mais uma vez o tempo dedicado. Desejo que toda a {equipe} encontre em breve a pessoa certa para {esta vaga}.',
        '{?team}Agradeço mais uma vez o tempo dedicado. Desejo que toda a {equipe} encontre em breve a pessoa certa.',
        'Agradeço mais uma vez o tempo dedicado e desejo que encontrem em breve a pessoa certa para {esta vaga}.',
        'Agradeço mais uma vez o tempo dedicado e desejo que encontrem em breve a pessoa certa.',
      ],
      [
        'Espero que encontrem exatamente a pessoa de que precisam para {esta vaga}, com os meus melhores votos.',
        'Espero que encontrem exatamente a pessoa de que precisam, com os meus melhores votos.',
      ],
      [
        'Muito sucesso na procura da pessoa ideal para {esta vaga}.',
        'Muito sucesso na procura da pessoa ideal, e os meus melhores votos.',
      ],
    ],
    'closing/team': [
      [
        'Desejo a toda a {equipe} que a pessoa certa para {esta vaga} apareça em breve.',
        'Desejo a toda a {equipe} que a pessoa certa apareça em breve.',
      ],
      'Espero que a {equipe} encontre em breve a pessoa certa, com votos de muito sucesso.',
      'Os meus melhores votos a toda a {equipe}, na seleção e nos seus projetos.',
    ],
    'closing/interviewer': [
      'Agradeço mais uma vez o tempo e o empenho no nosso encontro. Muito sucesso na seleção.',
      'Valorizo o cuidado que houve no nosso encontro, e espero que a pessoa certa apareça em breve.',
      'Agradeço um encontro tão aberto, e desejo sucesso na procura da pessoa certa.',
    ],
    'closing/understanding': [
      'Agradeço a compreensão. Desejo muito sucesso na seleção.',
      'Espero contar com a sua compreensão, e desejo que encontrem a pessoa certa.',
      'Com o meu agradecimento pela compreensão, desejo muito sucesso na seleção.',
    ],
    'closing/success': [
      [
        '{?team}Desejo a toda a {equipe} muito sucesso na procura da pessoa certa para {esta vaga}.',
        'Desejo muito sucesso na procura da pessoa certa para {esta vaga}.',
        'Desejo muito sucesso na procura da pessoa certa.',
      ],
      'Muito sucesso na seleção e em todos os projetos.',
      'Os meus melhores votos para a seleção e para tudo o que vier.',
    ],
    'closing/brief': [
      'Muito sucesso na seleção.',
      'Desejo que encontrem em breve a pessoa certa.',
      'Os meus melhores votos para a seleção.',
    ],
    'closing/looking-forward': [
      'Agradeço a compreensão; será um prazer conversar.',
      'Será um prazer conversar, e agradeço a paciência.',
      'Até breve, e agradeço a compreensão.',
    ],
    'closing/understanding-move': [
      'Agradeço muito a compreensão.',
      'Desde já, o meu agradecimento pela compreensão.',
      'Fica o meu agradecimento pela flexibilidade.',
    ],
    'closing/open-answer': [
      'Se não for possível, entenderei muito bem. De qualquer modo, desejo muito sucesso na seleção.',
      'Agradeço a compreensão; fico à espera da sua resposta.',
      'Entenderia que não fosse possível organizar, e aguardo a sua resposta.',
    ],
    'closing/second-no': [
      'Desejo muito sucesso na seleção.',
      'Muito sucesso na seleção.',
      'Os meus melhores votos para tudo.',
    ],
    'closing/bulk': ['Desejo muito sucesso na seleção.', 'Muito sucesso na seleção.', 'Os meus melhores votos.'],
  },
};
