import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|processo seletivo|processo selectivo|processo de seleção|processo de recrutamento|dia de teste|dia experimental|dinâmica|assessment|primeira fase|segunda fase|próxima fase|próxima etapa|segunda etapa|etapa final|bate-papo|conversa inicial',
  meeting:
    'reunião|reunir|ligação|chamada|videochamada|conversa|conversar|falar|conhecê-l|conhecer você|conhecer-te|conhecer|encontro|café|visita|visitar|vir |vires|passar por|marcar|videoconferência|bate-papo|bater um papo',
  invite:
    'convidá-l|convidar|convidamos|convido|convidad|convite para|convocar|convocamos|convocad|gostaríamos|gostaria de|adoraríamos|adoraria|queremos|temos o prazer|tenho o prazer|temos o gosto|conhecê-l|conhecer melhor|conhecer você|conhecer-te|agendar|marcar uma|marcar um|realizar uma|ter uma|foi selecionad|foste selecionad|foi pré-selecionad|foi aprovad|foste aprovad|aprovad|selecionad|avançar|avançou|seguir para|próxima etapa|próxima fase|próximo passo|passou para|passaste|seu perfil|teu perfil|chamou a atenção|chamou nossa|topa |vamos conversar|saber mais sobre você',
  ask: 'disponível|disponibilidade|disponibilidades|tem disponibilidade|tens disponibilidade|qual o melhor|qual horário|qual dia|que dia|quando você|quando pode|quando podes|pode ser|pode comparecer|poderia|poderias|você pode|consegue|consegues|funciona para|dá para você|dá-te jeito|dá jeito|convém|conviria|melhor para|melhor horário|melhor data|opções|uma das|escolha|escolher|escolhe|reserve|reservar|confirmar|confirme|confirma|confirmação|confirmes|informe|informar|indique|indicar|indica-nos|diga-me|diga-nos|diz-me|avise|avisa|nos avise|me avise|me fala|responda|responder|propor|propomos|proponho|sugiro|sugerimos|agende|agendar|clique|o que acha|que tal|prefere|preferes',
  fixed:
    'confirmada|confirmado|confirmamos|confirmo|está agendada|foi agendada|agendada|agendado|está marcada|foi marcada|marcada|marcado|será realizada|será no dia|será dia|realizar-se-á|irá decorrer|decorrerá|acontecerá|terá lugar|esperamos por|esperamos você|aguardamos você|aguardamos a sua|até lá|até breve|nos vemos|ligaremos|ligarei|vou ligar|vamos ligar|ligo-te|ligo-lhe|te ligo|comparecer|compareça|procure por|procurar por|data:|horário:|hora:|local:|endereço:|formato:|duração',
  moved:
    'remarcar|remarcada|reagendar|reagendada|adiar|adiada|alterar|alteração|mudar a|mudança|nova data|novo horário|outra data|outro dia|antecipar|passar para',
  cond: 'se o seu perfil|se seu perfil|se o teu perfil|caso seu|caso o seu|caso seja|caso sejas|caso você seja|se for selecionad|se fores selecionad|em caso de|candidatos selecionados|candidatos aprovados|os selecionados|as pessoas selecionadas|apenas|entraremos em contato|entraremos em contacto|entraremos em|será contatad|será contactad|serás contactad|eventual|poderemos',
  past: 'nossa entrevista|sua entrevista do|a tua entrevista|sua última entrevista|após a entrevista|depois da entrevista|pela entrevista|pelo seu tempo|pelo teu tempo|pelo tempo|por ter vindo|por ter participado|por participar|pela participação|foi um prazer|foi ótimo conhecer|prazer em conhecê|como foi|durante a entrevista|na entrevista',
  reject:
    'não foi selecionad|não foste selecionad|não foi aprovad|não foi possível|não seguir|não seguiremos|não seguirá|não avançar|não avançaremos|não avançará|não dar continuidade|não daremos|não prosseguir|não prosseguiremos|não será possível|não poderemos|não podemos|não temos condições|não terá continuidade|outro candidato|outra candidata|outros candidatos|outras candidaturas|outra candidatura|outra pessoa|outro perfil|outros perfis|outro profissional|optamos por|optámos por|decidimos por|decidimos não|decidimos seguir|decidimos avançar com|vaga foi preenchida|foi preenchida|vaga foi encerrada|vaga já|mais alinhad|mais aderent|mais se adequa|não corresponde|não atende|não se enquadra|banco de talentos|banco de dados|manteremos seu|manteremos o|guardaremos|futuras oportunidades|futuras vagas|na sua busca|na tua procura|na sua procura|sucesso na|sucesso em|boa sorte',
  sorry:
    'infelizmente|lamentamos|lamento|sentimos|pena|desejamos|difícil|grande número|interesse demonstrado|seu interesse|teu interesse|agradecemos',
  receipt:
    'recebemos sua|recebemos a sua|recebemos a tua|recebemos o seu|recebemos seu|recebida|recebido com sucesso|candidatura foi recebida|inscrição foi|inscrição realizada|inscrição recebida|obrigado por se candidatar|obrigado pela sua candidatura|agradecemos a sua candidatura|agradecemos sua candidatura|analisar|analisaremos|análise|avaliar|avaliaremos|acusamos a recepção|acusamos a receção|mensagem automática|e-mail automático|não responda|em breve entraremos',
  offer:
    'proposta de trabalho|proposta salarial|proposta de emprego|oferta de emprego|carta oferta|carta proposta|oferecer-lhe|oferecer a vaga|oferecer o cargo|oferecer a posição|contrato|assinar|assinad|assinatura|bem-vind|admissão|exame admissional|documentos para|salário bruto|primeiro dia|data de início',
  news: 'newsletter|boletim|cancelar inscrição|cancelar a inscrição|descadastr|remover|ver no navegador|novas vagas|vagas para|vagas de|vagas que|vagas em|alerta de vagas|alerta de emprego|alertas|webinar|inscreva-se|cadastre-se|dicas|workshop|feira|leia mais|saiba mais|ver vaga|ver todas|simulação|simulador|perguntas frequentes|como se preparar|desconto|curso|esta semana|este mês|candidate-se',
  outreach:
    'vi seu perfil|vi o seu perfil|vi o teu perfil|encontrei seu|encontrei o seu|encontrei o teu|seu perfil no|seu perfil na|teu perfil no|linkedin|aberto a|aberta a|teria interesse|terias interesse|tem interesse|tens interesse|se tiver interesse|se tiveres interesse|interessa|oportunidade|envie seu|envie-me|me envie|enviar o cv|currículo atualizado|cv atualizado|pretensão|estou buscando|estamos buscando|estou à procura|estamos à procura|conhece alguém|indicar alguém|indicação',
  other:
    'podcast|jornalista|jornal|redação|revista|reportagem|matéria|documentário|rádio|programa de|televisão|imprensa|leitores|ouvintes|citar|tese|dissertação|mestrado|doutorado|doutoramento|tcc|pesquisa|estudo sobre|investigação|inquérito|participantes|participar de|participar num|compensação|vale-presente|cartão oferta|usuários|utilizadores|visto |consulado|embaixada|bolsa de estudo|universidade|escola|entrevista de desligamento|desligamento|entrevista de saída|avaliação anual|anónim|anônim|consentimento|história oral|memórias|depoimento|testemunho',
  panel:
    'do candidato|da candidata|o candidato|a candidata|um candidato|uma candidata|ao candidato|entrevistar o|entrevistar a|entrevistar um|como entrevistador|banca|painel de entrevist|formulário de avaliação|tua avaliação|sua avaliação do|cv em anexo|currículo em anexo|pode cobrir|podes cobrir|substituir-me|me substituir',
  cancel:
    'cancelad|cancelar|cancelamos|cancelamento|não será realizada|não irá realizar|não vai acontecer|suspens|suspender|congelad|em pausa|fica sem efeito|anulad|desmarc',
  logistics:
    'lembrete|lembramos|lembrar|é amanhã|pesquisa de satisfação|inquérito de|questionário|sua opinião|tua opinião|avalie|nota de|satisfação|despesas|reembolso|referências|documentação|certidão|como chegar|estacionamento|daremos retorno|daremos um retorno|daremos uma resposta|comunicaremos|decisão|resultado',
  test: 'teste online|testes online|prova online|avaliação online|teste técnico|teste de|testes|desafio técnico|psicométric|psicotécnic|realizar o teste|fazer o teste|link do teste|acesso ao teste',
  scam: 'pix |taxa|depósito|depositar|transferência|transferir|pagamento de|pagar|boleto|reembolsável|dados bancários|conta bancária|cópia do|foto do documento|por dia|por semana|em casa|sem experiência|bitcoin|cripto|mb way|kit |comprovante|curso obrigatório',
  own: 'segue em anexo meu|meu currículo|o meu cv|meu cv|minha candidatura|candidato-me|gostaria de me candidatar|obrigado pelo convite|obrigada pelo convite|agradeço o convite|agradeço a oportunidade|agradeço desde já|confirmo minha|confirmo a minha|estarei presente|retirar a minha|retirar minha|desistir|não poderei|não vou poder|seria possível|minha empresa atual|aceitei|decidi|aguardo|fico no aguardo|fico a aguardar|para mim está',
  job: 'candidatura|candidat|vaga|emprego|trabalho|função|cargo|posição|recrutamento|seleção|seletivo|currículo|cv |cv,|perfil|recursos humanos|rh |talento|contrata|estágio|oportunidade|equipa|equipe|time ',
  applied:
    'sua candidatura|tua candidatura|se candidatou|te candidataste|se candidatar|você se inscreveu|sua inscrição|recebemos seu currículo|recebemos o seu currículo|recebemos o teu',
  contact:
    'obrigado pela resposta|obrigada pela resposta|obrigado pelo retorno|obrigada pelo retorno|agradeço o retorno|obrigado pela mensagem|conforme conversamos|como falámos|como falamos|conforme falamos',
  agreed:
    'conforme combinado|como combinado|você confirmou|confirmaste|obrigado por confirmar|obrigada por confirmar|está confirmada|confirmamos sua|confirmamos a sua|confirmamos a tua',
  sourced:
    'vi seu perfil|vi o seu perfil|vi o teu perfil|encontrei seu perfil|encontrei o seu|seu perfil no|te indicou|indicou seu|indicou você',
  oneWay:
    'entrevista gravada|vídeo gravado|gravar suas|gravar as suas|gravar respostas|assíncron|inteligência artificial|grave suas',
  urgent: 'urgente|o mais rápido|o quanto antes|quanto antes|imediat|ainda hoje|em 24 horas|em 48 horas|com brevidade',
  unpaid: 'não remunerad|sem remuneração|não pag|sem pagamento|voluntári',
  team: 'equipe|equipa|time |colegas',
  push: 'reconsiderar|reconsidere|mudar de ideia|mudar de opinião|tem certeza|tens a certeza|pensar melhor|repensar|que pena|pelo menos|última tentativa',
  praise:
    'gostamos|gostámos|gostei|chamou a atenção|chamou nossa|impressionad|seu portfólio|teu portefólio|especialmente|sua experiência|tua experiência|sua trajetória|seu percurso|teu percurso',
  phone:
    'telefone|telefónic|telefônic|por tel|ligação|ligo-te|ligo-lhe|te ligo|ligaremos|ligarei|vou ligar|vamos ligar|liga-te|chamada telefónica|telefonema|número de telefone|telefonar',
  video:
    'vídeo|videochamada|videoconferência|virtual|online|on-line|zoom|pelo teams|via teams|no teams|por teams|google meet|pelo meet|via meet|link da|link de acesso|link para|câmera|câmara|à distância|remot',
  onsite:
    'presencial|pessoalmente|em nosso escritório|no nosso escritório|nossos escritórios|em nossa sede|na nossa sede|nas nossas instalações|em nossa|endereço|morada|rua |r. |avenida|av.|largo |praça |andar|piso |edifício|prédio|sala |recepção|receção|portaria|estacionamento|documento com foto|cartão de cidadão|comparecer|compareça|na loja|visita|dia de teste|dia experimental',
  takeHome: 'exercício para casa|desafio para fazer em casa|case para|entregar|envie a solução|enviar a solução',
  formal: 'senhor|senhora|sr.|sra.|v. exa|exmo|exma|caro senhor|cara senhora|prezad|vossa|lhe |o seu |a sua ',
  familiar: 'você|vc |tu |te |ti |tua |teu |contigo|oi |olá',
};
