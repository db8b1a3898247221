import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|processo seletivo|processo selectivo|processo de seleção|processo de recrutamento|dia de teste|dia experimental|dinâmica|assessment|primeira fase|segunda fase|próxima fase|próxima etapa|segunda etapa|etapa final|bate-papo|conversa inicial',
  meeting:
    'reunião|reunir|ligação|chamada|videochamada|conversa|falar|conhecê-l|conhecer|encontro|café|visita|vir |vires|passar por|marcar|videoconferência|bate-papo|bater um papo|meia hora|30 minutos|20 minutos|45 minutos|15 minutos|uma hora|tomar um café|nos conhecermos|papo',
  invite:
    'convidá-l|convidar|convidamos|convido|convidad|convite para|convocar|convocamos|convocad|gostaríamos|gostaria de|adoraria|queremos|temos o prazer|tenho o prazer|temos o gosto|agendar|marcar um|realizar uma|ter uma|foi selecionad|foste selecionad|foi pré-selecionad|foi aprovad|foste aprovad|aprovad|selecionad|avançar|avançou|seguir para|próxima etapa|próxima fase|próximo passo|passou para|passaste|seu perfil|teu perfil|chamou a atenção|chamou nossa|topa |vamos conversar|saber mais sobre você|boas notícias|boa notícia|temos boas|quero|queria|uma entrevista|a entrevista|primeira entrevista|segunda entrevista|falar contigo|falar consigo|falar com você|conversar com você|conversar contigo|entrevistá|te conhecer|conhecê|passou na|contar mais',
  ask: 'disponível|disponibilidade|tem disponibilidade|tens disponibilidade|qual o melhor|qual horário|qual dia|que dia|quando você|quando pode|pode ser|pode comparecer|poderia|você pode|consegue|funciona para|dá para você|dá-te jeito|dá jeito|convém|conviria|melhor para|melhor horário|melhor data|opções|uma das|escolha|escolhe|reserve|reservar|confirme|confirma|informe|informar|indique|indicar|indica-nos|diga-me|diga-nos|diz-me|avise|avisa|nos avise|me avise|me fala|responda|responder|propor|propomos|proponho|sugiro|sugerimos|agende|clique|o que acha|que tal|prefere|você consegue|topa|me avisa|diz-nos|me diz|me diga|me conta|me fale|diga quando|que horas|a que horas|quais horários|quais dias|link para|neste link|calendário|agenda|horas livres|quando puder',
  fixed:
    'confirmada|confirmado|confirmamos|confirmo|está agendada|foi agendada|agendada|agendado|está marcada|foi marcada|marcada|marcado|será realizada|será no dia|será dia|realizar-se-á|irá decorrer|decorrerá|acontecerá|terá lugar|esperamos por|esperamos você|aguardamos você|aguardamos a sua|até lá|até breve|nos vemos|ligaremos|ligarei|vou ligar|vamos ligar|ligo-te|ligo-lhe|te ligo|comparecer|compareça|procure por|procurar por|data:|horário:|hora:|local:|endereço:|formato:|duração|telefono|telefonarei',
  moved:
    'remarcar|remarcada|reagendar|reagendada|adiar|adiada|alterar|alteração|mudar a|mudança|nova data|novo horário|outra data|outro dia|antecipar|passar para',
  cond: 'se o seu perfil|se seu perfil|se o teu perfil|caso seu|caso o seu|caso seja|caso você seja|se for selecionad|se fores selecionad|candidatos selecionados|candidatos aprovados|as pessoas selecionadas|entraremos em|será contatad|será contactad|serás contactad',
  not: 'não |nunca |sem ',
  past: 'sua entrevista do|a tua entrevista|sua última entrevista|após a entrevista|depois da entrevista|por ter vindo|por ter participado|foi ótimo conhecer|obrigado pela entrevista|obrigada pela entrevista|participação na entrevista|participado da entrevista|agradecemos pelo tempo|agradecemos o seu tempo|agradecemos sua participação|obrigado por ter vindo|foi um prazer conhecer|como foi a entrevista|na entrevista do|na entrevista de|obrigado por ontem|obrigada por ontem|obrigado pela visita',
  reject:
    'não foi selecionad|não foste selecionad|não foi aprovad|não seguir|não dar continuidade|não daremos|não prosseguir|não terá continuidade|outro candidato|outra candidata|outros candidatos|outras candidaturas|outra candidatura|outra pessoa|outro perfil|outros perfis|outro profissional|optámos por|decidimos por|decidimos não|decidimos seguir|decidimos avançar com|vaga foi preenchida|foi preenchida|vaga foi encerrada|vaga já|mais alinhad|mais aderent|mais se adequa|não corresponde|não se enquadra|banco de talentos|manteremos seu|manteremos o|guardaremos|futuras oportunidades|futuras vagas|na sua busca|na tua procura|na sua procura|sucesso na|não avança|não é a notícia|seguir com outra|avançar com outra|seguir com outro|não foi possível seguir|não foi possível avançar|não será possível seguir|não será possível avançar|não iremos avançar|não vamos avançar|não iremos seguir|não vamos seguir|não irá avançar|não iremos dar|não foi o escolhido|não foi a escolhida|escolhemos outra|escolhemos outro|não vamos continuar|não iremos continuar|ficará registado|ficará em nosso|ficará na nossa',
  sorry:
    'infelizmente|lamentamos|lamento|sentimos|pena|desejamos|difícil|grande número|interesse demonstrado|seu interesse|teu interesse|agradecemos',
  receipt:
    'recebemos sua|recebemos a sua|recebemos a tua|recebido com sucesso|candidatura foi recebida|inscrição foi|inscrição realizada|inscrição recebida|acusamos a recepção|acusamos a receção|mensagem automática|e-mail automático|sua candidatura foi recebida|candidatura registada|candidatura registrada|analisaremos seu|analisar a sua candidatura|foi recebida com sucesso|acompanhe as próximas|avisaremos por aqui',
  offer:
    'proposta de trabalho|proposta salarial|proposta de emprego|oferta de emprego|carta oferta|carta proposta|oferecer-lhe|oferecer a vaga|oferecer o cargo|oferecer a posição|exame admissional|contrato de trabalho|assinar o contrato|assinatura do contrato|documentos para admissão|proposta de admissão|temos o prazer de oferecer|formalizar a proposta',
  news: 'newsletter|boletim|cancelar inscrição|cancelar a inscrição|descadastr|ver no navegador|novas vagas|vagas para|vagas que|alerta de vagas|alerta de emprego|alertas|webinar|inscreva-se|cadastre-se|workshop|ver vaga|ver todas|simulação|simulador|perguntas frequentes|como se preparar|desconto|candidate-se|vagas combinam|caros leitores|gratuito|gratuita|grátis|coaching|oferta especial|vagas em destaque|vagas limitadas|simulados',
  outreach:
    'vi seu perfil|vi o seu perfil|vi o teu perfil|encontrei seu|encontrei o seu|encontrei o teu|seu perfil no|seu perfil na|teu perfil no|aberto a|aberta a|teria interesse|terias interesse|se tiver interesse|se tiveres interesse|envie seu|envie-me|me envie|enviar o cv|currículo atualizado|pretensão|estou buscando|estou à procura|estamos à procura|conhece alguém|indicar alguém|uma oportunidade que|vaga que pode te interessar|está aberto a|está aberta a',
  other:
    'podcast|jornalista|redação|reportagem|documentário|televisão|ouvintes|tese|dissertação|doutorado|doutoramento|tcc|estudo sobre|inquérito|compensação|vale-presente|cartão oferta|consulado|embaixada|entrevista de desligamento|desligamento|entrevista de saída|avaliação anual|história oral|depoimento|testemunho|entrevista com usuário|entrevista de usuário|pesquisa de mercado|estudo de mercado|cartão presente|trabalho de conclusão|mestranda|mestrando|doutoranda|doutorando|autorização de residência|entrevista consular|reunião de pais|ex-alunos|nosso jornal|nossa revista|câmeras|entrevistá-l|entrevistar você|entrevistar-te|paciente|inquilino|sou mestranda|sou jornalista|entrevistando|minha dissertação|minha tese',
  theme:
    'jornal|revista|matéria|rádio|programa de|imprensa|leitores|citar|mestrado|investigação|bolsa de estudo|anónim|anônim|consentimento|memórias|apartamento|fatura|reunião de equipe|médico|consulta',
  panel:
    'do candidato|da candidata|o candidato|a candidata|um candidato|uma candidata|ao candidato|entrevistar o|entrevistar a|entrevistar um|como entrevistador|banca|painel de entrevist|formulário de avaliação|tua avaliação|sua avaliação do|cv em anexo|currículo em anexo|pode cobrir|podes cobrir|substituir-me|me substituir',
  cancel:
    'cancelada|cancelado|cancelamos|precisamos cancelar|preciso cancelar|tivemos de cancelar|tivemos que cancelar|temos de cancelar|cancelamento|não será realizada|não vai acontecer|suspensa|suspenso|vaga foi suspensa|fica sem efeito|anulad|desmarcada|desmarcar',
  away: 'fora do escritório|resposta automática|ausente|de férias|férias até',
  logistics:
    'lembrete|pesquisa de satisfação|inquérito de|questionário|avalie|nota de|satisfação|esqueceu|deixou cá|decidiremos',
  test: 'teste online|prova online|avaliação online|teste técnico|teste de|testes|desafio técnico|psicométric|psicotécnic|realizar o teste|fazer o teste|link do teste|acesso ao teste',
  scam: 'pix |depositar|transferir|pagamento de|boleto|reembolsável|dados bancários|conta bancária|cópia do|foto do documento|sem experiência|bitcoin|cripto|mb way|comprovante|curso obrigatório',
  own: 'segue em anexo meu|meu currículo|o meu cv|meu cv|minha candidatura|candidato-me|gostaria de me candidatar|obrigado pelo convite|obrigada pelo convite|agradeço o convite|confirmo minha|confirmo a minha|estarei presente|retirar a minha|retirar minha|desistir|não vou poder|minha empresa atual|aceitei|me convidar|convidar-me|minha experiência|a minha experiência|confirmo presença|estarei lá|agradeço o contato|agradeço o contacto|para mim está ótimo|fico disponível|agradeço pelo convite',
  job: 'candidat|vaga|emprego|trabalho|função|cargo|posição|recrutamento|seleção|seletivo|currículo|cv |cv,|perfil|recursos humanos|rh |talento|contrata|estágio|oportunidade|equipa|equipe|time |trabalhador|contacto para|sazonal',
  applied:
    'sua candidatura|tua candidatura|se candidatou|te candidataste|se candidatar|você se inscreveu|sua inscrição|recebemos seu currículo|recebemos o seu currículo|recebemos o teu',
  sourced:
    'vi seu perfil|vi o seu perfil|vi o teu perfil|encontrei seu perfil|encontrei o seu|seu perfil no|te indicou|indicou seu|indicou você',
  contact:
    'obrigado pela resposta|obrigada pela resposta|obrigado pelo retorno|obrigada pelo retorno|agradeço o retorno|obrigado pela mensagem|conforme conversamos|como falámos|como falamos|conforme falamos',
  agreed:
    'conforme combinado|como combinado|você confirmou|confirmaste|obrigado por confirmar|obrigada por confirmar|está confirmada|confirmamos sua|confirmamos a sua|confirmamos a tua',
  oneWay:
    'entrevista gravada|vídeo gravado|gravar suas|gravar as suas|gravar respostas|assíncron|inteligência artificial|grave suas',
  urgent: 'urgente|o mais rápido|o quanto antes|quanto antes|imediat|ainda hoje|em 24 horas|em 48 horas|com brevidade',
  unpaid: 'não remunerad|sem remuneração|não pag|sem pagamento|voluntári',
  team: 'equipe|equipa|time |colegas',
  push: 'reconsiderar|reconsidere|mudar de ideia|mudar de opinião|tem certeza|tens a certeza|pensar melhor|repensar|que pena|pelo menos|última tentativa',
  praise:
    'gostamos|gostámos|gostei|chamou a atenção|chamou nossa|impressionad|seu portfólio|teu portefólio|especialmente|sua experiência|tua experiência|sua trajetória|seu percurso|teu percurso',
  phone:
    'telefone|telefónic|telefônic|por tel|ligação|ligo-te|ligo-lhe|te ligo|ligaremos|ligarei|vou ligar|vamos ligar|liga-te|chamada telefónica|número de telefone|telefonar|telefono-lhe|telefono-te',
  video:
    'vídeo|virtual|online|on-line|zoom|pelo teams|via teams|no teams|por teams|google meet|pelo meet|via meet|link da|link de acesso|link para|câmera|câmara|à distância|remot',
  onsite:
    'presencial|pessoalmente|em nosso escritório|no nosso escritório|nossos escritórios|na nossa sede|nas nossas instalações|em nossa|rua |r. |avenida|av.|largo |praça |andar|piso |edifício|prédio|sala |recepção|receção|portaria|estacionamento|documento com foto|cartão de cidadão|comparecer|compareça|na loja|visita|dia de teste|dia experimental|receber você|recebê-l|passe aqui|passe na|vir à|venha à|trazer|traga|comparecimento|como chegar|esperamos por você na|esperamos por si|te esperamos na|te esperamos no|dirigir-se|dirija-se|deslocar-se|metrô',
  place:
    'hotel|escritório|fábrica|clínica|hospital|escola|loja|restaurante|armazém|sede|câmara municipal|unidade|centro|oficina|laboratório|instalações|prédio|em nosso|em nossa|na nossa|no nosso|nas nossas|nos nossos',
  where: 'local:|local |morada:|endereço:|endereço |onde:',
  query: 'pergunta|dúvida|em caso de|se a conexão|se a ligação|problema|imprevisto|para qualquer|emergência',
  takeHome: 'exercício para casa|desafio para fazer em casa|case para|entregar|envie a solução|enviar a solução',
  formal: 'senhor|sr.|sra.|v. exa|exmo|exma|caro senhor|cara senhora|prezad|vossa|lhe |o seu |a sua ',
  familiar: 'você|vc |tu |te |ti |tua |teu |contigo|oi |olá',
};
