import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|processo seletivo|processo selectivo|processo de seleção|processo de recrutamento|dinâmica|assessment|primeira fase|segunda fase|próxima fase|próxima etapa|segunda etapa|etapa final|conversa inicial|convocatória|audição',
  trial:
    'dia de teste|dia experimental|turno de teste|turno experimental|à experiência|aula teste|aula experimental|teste prático|trabalho de teste|experiência na cozinha',
  meeting:
    'reunião|reunir|ligação|chamada|videochamada|conversa|falar|conhec|encontro|café|visita|vir |vires|vem |venha|passar|passe |passa |marcar|videoconferência|papo|meia hora|30 minutos|20 minutos|45 minutos|uma hora|aparece|apareça',
  wish: 'gostaria|gostávamos|gostava de|adoraria|adorávamos|queremos|quero|queria|prazer|gosto|temos interesse|ficaríamos|desejamos',
  invite:
    'convid|convite|convoc|selecionad|aprovad|avanç|seguir para|próxima etapa|próxima fase|próximo passo|passou para|passou na|passaste|chamou nossa|saber mais|boas notícias|boa notícia|uma entrevista|a entrevista|primeira entrevista|segunda entrevista|contar mais|agendar|realizar uma|finalista|parabéns|agradou|recebo-o|recebo-a|te receber|esperamos por|conhecê-l|te conhecer',
  ask: 'disponib|disponível|qual dia|qual das|qual del|que dia|quando |pode ser|pode comparecer|poderia|podes|você pode|consegue|funciona|dá para|dá-te|dá jeito|convém|convir|melhor para|melhor data|opções|uma das|escolh|reserv|confirm|inform|indi|diga|diz-|avis|fala|respond|propo|sugir|suger|agende|clique|que tal|prefer|topa|me diz|me conta|que horas|quais |link para|neste link|calendário|agenda|horas livres|puder|serve|horário',
  fixed:
    'confirmad|confirmamos|confirmo|agendad|marcad|será realizada|realizar-se|irá decorrer|decorrerá|acontecerá|terá lugar|esperamos|aguardamos|até lá|até breve|até amanhã|nos vemos|ligar|ligo-te|ligo-lhe|te ligo|comparec|procur|data:|horário:|hora:|local:|endereço:|formato:|duração|telefon|traga|trazer|traz ',
  moved:
    'remarcar|remarcada|reagendar|reagendada|adiar|adiada|alterar|alteração|mudar a|mudança|nova data|novo horário|outra data|outro dia|antecipar|passar para|remarcação|remarcamos|reagendamento|adiamento',
  cond: 'se o seu perfil|se seu perfil|se o teu perfil|se a sua|caso seu|caso o seu|caso seja|caso você|caso surja|se for selecionad|se fores|candidatos selecionados|candidatos aprovados|as pessoas selecionadas|entraremos em|será contatad|será contactad|serás contactad|quem passar|se surgir|os aprovados|aprovados serão|serão convocad|serão contactad|serão contatad|serão convidad|será convocad|será convidad|quem obtiver|quem for|se passar|se for aprovad|se fores aprovad|em caso de aprovação|em data a|se o convid|se a convid|se avança|aqueles que|aquelas que|quem quisermos',
  not: 'não |nunca |sem ',
  met: 'após a entrevista|depois da entrevista de|foi ótimo conversar|foi ótimo conhecer|foi um prazer conhecer|foi um prazer conversar|participação na entrevista|por ter participado da entrevista|por ter participado na entrevista|após a nossa conversa|após nossa conversa|pela nossa conversa|depois da nossa conversa',
  past: 'entrevista do|a tua entrevista|última entrevista|após a entrevista|depois da entrevista|por ter|foi ótimo|foi um prazer|pela entrevista|participação na entrevista|participado da|agradecemos pelo tempo|agradecemos o seu tempo|agradecemos sua participação|como foi a|na entrevista de|pela visita|ontem',
  reject:
    'não foi selecionad|não foste|não foi aprovad|não seguir|não prosseguir|não terá|outro candidato|outra candidat|outros candidatos|outras candidat|outra pessoa|outro perfil|outros perfis|outro profissional|optámos|preenchida|encerrada|vaga já|mais alinhad|mais aderent|se adequa|não corresponde|não se enquadra|banco de talentos|manteremos|guardaremos|futuras oportunidades|futuras vagas|sua busca|tua procura|sua procura|sucesso na|não avanç|seguir com outr|avançar com outr|não foi possível|não será possível|não iremos|não irá|escolhid|escolhemos|candidato interno|candidata interna|candidatura interna|recrutamento interno|optou por|escolheu outr|recaiu|recaído|foi preenchida|já foi preenchida|selecionar outr|contratar outr|não vai avançar|não continuar|não daremos|não foi a escolhida|não foi o escolhido|por pouco|inclinámo|dizer que não|é um não|vai para alguém|vai para outr|não está entre|não estás entre|voltar a candidatar',
  sorry:
    'infelizmente|lamentamos|lamento|sentimos|pena|desejamos|difícil|grande número|interesse demonstrado|seu interesse|teu interesse|agradecemos',
  receipt:
    'recebemos sua|recebemos a sua|recebemos a tua|recebido com sucesso|candidatura foi recebida|inscrição foi|inscrição realizada|inscrição recebida|acusamos a recepção|acusamos a receção|mensagem automática|e-mail automático|candidatura registada|candidatura registrada|analisaremos seu|analisar a sua candidatura|foi recebida com sucesso|acompanhe as próximas|avisaremos por aqui|recebemos seu|recebemos o seu|recebemos o teu|está em análise|será analisad|em fase de análise|não responda|não responder a este|favor não responder|entraremos em contato caso|entraremos em contacto caso',
  offer:
    'proposta de trabalho|proposta salarial|proposta de emprego|oferta de emprego|carta oferta|carta proposta|oferecer|exame admissional|contrato|assinar|assinatura|admissão|formalizar|a vaga é sua|bem-vind|início de funções|queremos contratar|nossa proposta|salário de|salário bruto|remuneração|vale-refeição|plano de saúde|documentos admissionais|documentação admissional|início previsto|data de início|início em|contratá-l|contratação|a vaga é tua|o lugar é seu|o lugar é teu|período experimental|primeiro dia de|integrar a nossa equipa|fazer parte do time|apresentamos a proposta|a proposta para|com efeitos a|proposta em anexo|proposta anexa',
  news: 'newsletter|boletim|cancelar inscrição|cancelar a inscrição|descadastr|no navegador|novas vagas|vagas para|vagas que|vagas da semana|vagas com|alerta|webinar|inscreva-se|cadastre-se|workshop|ver vaga|ver todas|simula|perguntas que|perguntas frequentes|como se preparar|como responder|desconto|candidate-se|combinam|caros leitores|gratuit|grátis|coaching|oferta especial|destaque|vagas limitadas|feira de emprego|mutirão|você recebe este',
  outreach:
    'seu perfil|teu perfil|encontrei|aberto a|aberta a|interesse|envie seu|envie-me|me envie|enviar o cv|currículo atualizado|cv atualizado|pretensão|estou buscando|à procura de|conhece alguém|indicar alguém|oportunidade|linkedin|não me conhece|não nos conhecemos|meu cliente|nosso cliente|um cliente|cliente meu|caçador de talentos|headhunter|sem compromisso|mesmo que não esteja|se conhecer alguém|se conheces alguém|indicação premiada|seu nome foi|o teu nome',
  other:
    'podcast|jornalista|redação|reportagem|documentário|televisão|ouvinte|tese|dissertação|doutorad|doutorand|doutoramento|tcc|estudo sobre|inquérito|compensação|vale-presente|cartão oferta|cartão presente|embaixada|desligamento|avaliação anual|história oral|depoimento|testemunho|usuário|utilizador|de mercado|trabalho de conclusão|mestrand|reunião de pais|pais e|encarregad|ex-alunos|nosso jornal|nossa revista|câmeras|entrevistá-l|entrevistar você|entrevistar-te|inquilino|entrevistando|repórter|editor-chefe|nossos leitores|nossos ouvintes|entrevista para o jornal|entrevista para a rádio|entrevista para o|gravação|filmagem|minha tese|meu mestrado|minha dissertação|minha pesquisa|meu orient|minha orient|pesquisa de mestrado|pesquisa de doutorado|pesquisa acadêmica|projeto de pesquisa|projeto de investigação|grupo focal|voluntários para|participantes|experiência do usuário|testar o aplicativo|consulado|consular|visto |autorização de residência|título de residência|sef |aima|asilo|reunião com os pais|colega de casa|colega de quarto|ver o quarto|visita ao apartamento|adoção|avaliação de desempenho|delegacia|estudo de mercado|antes da publicação|antes de publicar|suas declarações|tuas declarações|seu filho|sua filha|diretora de turma|diretor de turma|encarregados de educação|emissora|em antena',
  leaving: 'entrevista de saída|entrevista de desligamento',
  theme:
    'jornal|revista|matéria|rádio|programa de|imprensa|leitores|citar|mestrado|investigação|bolsa de estudo|anónim|consentimento|memórias|apartamento|fatura|reunião de equipe|médico|consulta|paciente|aluno|turma|coro |coral |ensaio|associação|sócio|condómin|condômin|assembleia|síndico|dentista|retorno médico|apólice|seguradora|curso de|palestra|abrigo|aula de|orientand|análise gratuita|seguro de vida|crédito habita|crédito à habita|gestor de cliente|empréstimo|centro de emprego|iefp',
  panel:
    'do candidato|da candidata|a candidata|um candidato|uma candidata|ao candidato|entrevistar o|entrevistar a|entrevistar um|como entrevistador|banca|painel de entrevist|formulário de avaliação|tua avaliação|sua avaliação do|cv em anexo|currículo em anexo|pode cobrir|podes cobrir|substituir-me|me substituir|fazer parte do júri|membro do júri|membro da banca|comissão de seleção|três candidat|quatro candidat|dois candidat|duas candidat|os nossos candidatos|nossos candidatos|entrevistas aos candidatos|entrevista com os|entrevista com candidatos|como avaliador|guião de entrevista|roteiro de entrevista|grelha de avaliação|o candidato é|a candidata é|o cv está',
  away: 'fora do escritório|resposta automática|ausente|de férias|férias até',
  cancel: 'cancel|não será realizada|não vai acontecer|suspens|sem efeito|anulad|desmarc|congelad|já não precis',
  logistics:
    'lembrete|lembrar|satisfação|inquérito de|questionário|avalie|nota de|esqueceu|deixou|decidir|reembolso|despesas|comprovativo|formulário|estacionamento|crachá|como correu|ajuda de custo|esqueceste|cartão de visitante|referências profissionais|antecedentes criminais|pesquisa de satisfação|iban|dados bancários|seja qual for a decisão|independentemente da decisão',
  test: 'teste online|prova online|avaliação online|teste técnico|teste de|desafio técnico|psicométric|psicotécnic|realizar o teste|fazer o teste|link do teste|acesso ao teste|teste comportamental|fit cultural|plataforma de testes|link da prova|realizar a prova|prova objetiva|prova escrita|prova teórica|raciocínio lógico',
  scam: 'pix |depositar|depósito|transferir|pagamento|boleto|reembolsável|bancári|conta bancária|cópia do|foto do documento|frente e verso|sem experiência|cripto|mb way|comprovante|curso obrigatório|taxa|de casa|por dia|uniforme',
  own: 'em anexo meu|meu currículum|meu currículo|meu cv|minha candidatura|candidato-me|me candidatar|pelo convite|agradeço|confirmo minha|confirmo a minha|confirmo presença|estarei|retirar a minha|retirar minha|desistir|não vou poder|minha empresa atual|aceitei|me convidar|convidar-me|minha experiência|para mim|fico disponível|obrigado pelo convite|obrigada pelo convite|confirmo a presença|segue meu currículo|segue em anexo meu|envio o meu|minha disponibilidade|meu emprego atual|meu aviso prévio|venho por este meio|gostaria de me candidatar',
  job: 'candidat|vaga|emprego|trabalho|função|cargo|posição|recrutamento|seleção|seletivo|currículo|cv |cv,|perfil|recursos humanos|rh |talento|contrata|estágio|oportunidade|equipa|equipe|time |trabalhador|contacto para|sazonal',
  applied:
    'sua candidatura|tua candidatura|se candidatou|te candidataste|se candidatar|você se inscreveu|sua inscrição|recebemos seu currículo|recebemos o seu currículo|recebemos o teu',
  sourced:
    'vi seu perfil|vi o seu perfil|vi o teu perfil|encontrei seu perfil|encontrei o seu|seu perfil no|te indicou|indicou seu|indicou você',
  contact:
    'obrigado pela resposta|obrigada pela resposta|obrigado pelo retorno|obrigada pelo retorno|agradeço o retorno|obrigado pela mensagem|conforme conversamos|como falámos|conforme falamos|nossa conversa telefónica|nossa conversa telefônica|nosso telefonema|nossa chamada|nossa ligação|falámos ao telefone|falamos por telefone|falado por telefone|sequência da nossa conversa',
  agreed:
    'conforme combinado|como combinado|você confirmou|confirmaste|obrigado por confirmar|obrigada por confirmar|está confirmada|confirmamos sua|confirmamos a sua|confirmamos a tua',
  oneWay:
    'entrevista gravada|vídeo gravado|gravar suas|gravar as suas|gravar respostas|assíncron|inteligência artificial|grave suas',
  urgent: 'urgente|o mais rápido|quanto antes|imediat|ainda hoje|em 24 horas|em 48 horas|com brevidade',
  unpaid: 'não remunerad|sem remuneração|não pag|sem pagamento|voluntári',
  team: 'equipe|equipa|time |colegas',
  push: 'reconsiderar|reconsidere|mudar de ideia|mudar de opinião|tem certeza|tens a certeza|pensar melhor|repensar|que pena|pelo menos|última tentativa',
  declined:
    'retirar minha|retirar a minha|retiro a minha|desistir|não seguir|não prosseguir|não continuar|não avançar|não dar seguimento|declinar|recusar|aceitei outr|outra proposta|sua decisão|tua decisão|reconsider|mudar de ideia|mudar de opinião|repensar',
  praise:
    'gostamos|gostei|chamou a atenção|chamou nossa|impressionad|seu portfólio|teu portefólio|especialmente|sua experiência|tua experiência|sua trajetória|seu percurso|teu percurso',
  phone:
    'telefone|telefónic|por tel|ligação|ligo-te|ligo-lhe|te ligo|ligaremos|ligarei|vou ligar|vamos ligar|liga-te|telefonar|telefono-lhe|telefono-te|entrevista por telefone|chamada telefónica|pelo telefone|ligo para|ligamos|te ligamos|liga para|ligará|vai ligar|que número|whatsapp ligo|uma ligada|apitadela|dou um toque',
  video:
    'vídeo|virtual|online|on-line|zoom|pelo teams|via teams|no teams|por teams|google meet|pelo meet|via meet|link da|link de acesso|link para|câmera|câmara|à distância|remot|videochamada|videoconferência|por vídeo|por zoom|pelo zoom|via zoom|skype|conectar|ligação zoom|teams|por meet|microsoft teams|no meet',
  onsite:
    'presencial|pessoalmente|nossos escritórios|na nossa sede|em nossa|r. |avenida|av.|largo |praça |andar|piso |edifício|prédio|sala |recepção|receção|portaria|estacionamento|comparecer|compareça|na loja|visita|dia experimental|receber você|recebê-l|passe aqui|passe na|vir à|venha à|trazer|traga|comparecimento|como chegar|dirigir-se|dirija-se|deslocar-se|metrô|nosso endereço|passa cá|passe por|vem cá|venha até|rua|travessa|alameda|estrada|rodovia|r/c|rés-do-chão|campainha|toque |estacionar|paragem|ponto de ônibus|documento de identidade|rg |cartão de cidadão|calçado de segurança|roupa de trabalho|facas|despesas de deslocação|cara a cara|entrada principal|mostrar a casa|pergunte por|perguntar por|procure por|procurar por|passar cá|passar aqui|passar na|no museu|na adega|na obra|na cozinha|na clínica|na escola|passar pel|dar um pulo|dar um salto|aparecer na|aparecer no|no restaurante|no salão|no escritório|na oficina|na fábrica|no hotel|na fazenda|na farmácia|mesmo sítio|mesmo local|mesmo lugar|mesmo endereço|mesma morada|vir conversar|vir falar|consegue vir|consegues vir|pode vir na|pode vir no|pode vir aqui|podes vir cá|te mostro a|mostro-lhe a',
  place:
    'hotel|escritório|fábrica|clínica|hospital|escola|loja|restaurante|armazém|sede|câmara municipal|unidade|centro|oficina|laboratório|instalações|prédio|em nosso|em nossa|na nossa|no nosso|nas nossas|nos nossos',
  where: 'local |morada:|endereço |onde:',
  query:
    'pergunta|dúvida|problema|imprevisto|para qualquer|emergência|preparar-te|prepará-l|preparar a entrevista|preparar para a entrevista|briefing',
  takeHome: 'exercício para casa|desafio para fazer em casa|case para|entregar|envie a solução|enviar a solução',
  formal: 'senhor|sr.|sra.|v. exa|exmo|exma|caro senhor|cara senhora|prezad|vossa|lhe |o seu |a sua ',
  familiar: 'você|vc |tu |te |ti |tua |teu |contigo|oi |olá',
  call: 'uma chamada|uma ligação|chamada de |chamada rápida|breve chamada|ligação rápida',
};
