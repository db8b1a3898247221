import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: host. The keys and fields are those of English. */
export const host = {
  // The reply is there.
  'host.inserted': 'O seu texto está no início do rascunho. Confira e clique em “Enviar”.',
  'host.inserted.cursor': 'O seu texto está onde estava o cursor. Confira e clique em “Enviar”.',
  'host.inserted.look': 'O seu texto está no rascunho, mas algo mais mudou nele. Dê uma olhada, por favor.',
  'host.inserted.unchecked':
    'O programa de e-mail diz que o seu texto foi inserido, mas não pudemos verificar. Confira o seu rascunho.',
  'host.replaced': 'O seu texto anterior foi substituído por este. Confira e clique em “Enviar”.',
  'host.opened':
    'Uma janela de resposta está aberta com o seu texto. Confira e clique em “Enviar”. Se faltar a assinatura: clique você em “Responder” e insira o texto a partir dali.',
  'host.opened.everyone':
    'Uma resposta a todos está aberta com o seu texto. Confira e clique em “Enviar”. Se faltar a assinatura: clique você em “Responder a todos” e insira o texto a partir dali.',
  'host.opened.meeting':
    'Uma janela de resposta está aberta com o seu texto. Confira e clique em “Enviar”. Um e-mail não é resposta no calendário: recuse também ali a reunião. Se faltar a assinatura: clique você em “Responder” e insira o texto a partir dali.',
  'host.opened.elsewhere':
    'Uma janela de resposta está aberta com o seu texto. Esta mensagem quer a resposta em {address}: ponha esse endereço em “Para” antes de enviar. Se faltar a assinatura: clique você em “Responder” e insira o texto a partir dali.',
  'host.opened.changed':
    'Uma janela de resposta está aberta, mas entretanto outra mensagem foi escolhida. Confira para quem ela vai.',
  'host.drafted': 'Há um rascunho da sua resposta nesta conversa. Abra, confira e clique em “Enviar”.',
  'host.undone': 'O seu texto foi retirado. O resto do rascunho está como estava.',

  // Copied instead.
  'host.copied.no-reply':
    'O programa de e-mail não abriu uma janela de resposta. O seu texto está copiado: clique você em “Responder” e cole.',
  'host.copied.not-inserted': 'O programa de e-mail não aceitou o texto. Ele está copiado: cole no seu rascunho.',
  'host.copied.too-long':
    'Este texto é longo demais para ser transferido. Ele está copiado: clique você em “Responder” e cole.',

  // Nothing was done.
  'host.other-letter': 'Agora outra mensagem está aberta. Nada foi inserido. Leia primeiro esta mensagem.',
  'host.no-letter': 'Nenhuma mensagem está aberta. Nada foi inserido.',
  'host.already-there': 'Este texto já está no seu rascunho. Não foi inserido uma segunda vez.',
  'host.earlier-there':
    'O seu rascunho contém um texto anterior que você alterou desde então. Retire esse texto e insira de novo.',
  'host.selected':
    'Há um trecho selecionado no seu rascunho que seria substituído. Nada foi inserido: clique no lugar desejado e insira de novo.',
  'host.busy': 'A última inserção ainda está em curso. Aguarde um momento.',
  'host.undo.changed': 'O rascunho mudou desde então. Nada foi retirado: use “Desfazer” no programa de e-mail.',
  'host.undo.pictures':
    'O rascunho contém imagens, que poderiam se perder. Nada foi retirado: use “Desfazer” no programa de e-mail.',

  // It is not known.
  'host.waiting': 'O programa de e-mail ainda não respondeu. O seu texto fica guardado aqui.',
  'host.unknown.reply':
    'O programa de e-mail não respondeu. Veja se uma janela de resposta abriu; se não, tente de novo ou copie o texto.',
  'host.unknown.draft':
    'O programa de e-mail não respondeu. Veja se o texto está no seu rascunho; se não, tente de novo ou copie.',
  'host.unknown.changed': 'Outra mensagem foi aberta enquanto o texto era inserido. Confira o seu rascunho.',
  'host.undo.unknown': 'Não é certo que o texto tenha sido retirado. Confira o seu rascunho.',

  // It failed.
  'host.failed.no-reply':
    'O programa de e-mail não abriu uma janela de resposta. Copie o texto, clique você em “Responder” e cole.',
  'host.failed.not-inserted': 'O programa de e-mail não aceitou o texto. Copie e cole no seu rascunho.',
  'host.failed.too-long': 'Este texto é longo demais para ser transferido. Copie, clique você em “Responder” e cole.',
  'host.failed.undo': 'Não foi possível retirar o texto. Use “Desfazer” no programa de e-mail.',

  // Reading.
  'host.unread.body':
    'O programa de e-mail não nos deu o texto desta mensagem. Escreva o nome e a vaga, ou leia de novo.',
  'host.unread.changing': 'A mensagem aberta mudava durante a leitura. Escolha uma e leia de novo.',
  'host.unread.own': 'Este é um compromisso seu. Abra um convite para uma entrevista.',
  'host.late':
    'O Outlook ainda não respondeu. Escreva o nome e a vaga e copie o texto; este painel se atualiza quando o Outlook responder.',
  'host.unread.failed':
    'O programa de e-mail não nos deixou ler esta mensagem. Leia de novo, ou escreva o que precisar.',

  // Memory.
  'host.memory.full': 'Não há mais espaço para os seus blocos e configurações. Exclua um bloco, ou exporte tudo antes.',
  'host.memory.failed': 'Não foi possível salvar a sua alteração. Ela ainda está aqui: tente de novo daqui a pouco.',

  // Without a pane.
  'host.quick.not-invitation':
    'Isto não parece um convite para uma entrevista. Abra o Decline Politely para escrever uma resposta mesmo assim.',
  'host.quick.look': 'Algo nesta mensagem pede a sua atenção primeiro. Abra o Decline Politely.',
  'host.quick.elsewhere': 'Esta mensagem quer a resposta em {address}: ponha esse endereço em “Para” antes de enviar.',
  'host.quick.meeting': 'Um e-mail não é resposta no calendário: recuse também ali a reunião.',
  'host.quick.failed': 'Não foi possível abrir uma resposta. Abra o Decline Politely e copie o texto.',
  'host.quick.reading': 'Lendo o convite…',
} as const satisfies Partial<InterfaceWords>;
