import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    seu: 'Seu',
    dona: 'Dona',
    sr: 'Sr.',
    sra: 'Sra.',
    senhor: 'Sr.',
    senhora: 'Sra.',
    d: 'D.',
    exmo: 'Exmo.',
    exma: 'Exma.',
    srta: 'Srta.',
    dom: 'D.',
  },
  degrees: [
    'Dr',
    'Dra',
    'Eng',
    'Engª',
    'Engº',
    'Enga',
    'Prof',
    'Profª',
    'Profa',
    'Arq',
    'Lic',
    'MSc',
    'PhD',
    'MBA',
    'Mestre',
    'Me',
    'Adv',
    'Psic',
    'Enf',
  ],
  greetings:
    'olá|ola|oi|prezado|prezada|prezados|caro|cara|bom dia|boa tarde|boa noite|exmo|exma|exmo senhor|exma senhora|estimado|estimada|querido|querida|viva|e aí|exmo a|exmo(a)|prezado(a)|caro(a)|ilmo|ilma',
  signOffs:
    'atenciosamente|att|atte|abraço|abraços|um abraço|abs|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|com cumprimentos|cordialmente|respeitosamente|grato|grata|gratos|obrigado|obrigada|muito obrigado|muito obrigada|desde já agradeço|agradeço desde já|agradecemos|saudações|cordiais saudações|saudações cordiais|até breve|até logo|até já|até lá|até amanhã|até segunda|beijos|bjs|beijinhos|bjinhos|no aguardo|fico no aguardo|ficamos no aguardo|fico à disposição|ficamos à disposição|aguardo|aguardamos|um grande abraço|forte abraço|cpts|cumps|à disposição|sucesso|boa sorte|tenha um ótimo dia|tenha um bom dia|ótimo dia|bom fim de semana|atentamente|com estima|ao dispor|sempre ao dispor|com apreço|esperamos por você|esperamos você|nos vemos em breve|até mais|sem mais|atenciosas saudações|melhores saudações|os nossos cumprimentos|apresento os meus cumprimentos|bom trabalho|até terça|até quarta|até quinta|até sexta|até sábado|fica bem|um bjo|bjo|bjs e até',
  iAm: 'meu nome é|o meu nome é|chamo-me|me chamo|sou a|sou o|sou|aqui é a|aqui é o|aqui é|fala a|fala o|quem fala é|aqui quem fala é',
  behalf:
    'em nome de|em nome da|em nome do|a pedido de|a pedido da|a pedido do|p/|por ordem de|assistente de|da parte de',
  asks: 'contato|contacto|pessoa de contato|pessoa de contacto|responsável|recrutador|recrutadora|ao cuidado de|a/c|dirigir-se a|dúvidas|dúvidas com|falar com|fale com|fala com a|fala com o|contatar|contactar|contacte|chamar|avise|avise a|informações|esclarecimentos|entre em contato com|em caso de dúvidas|em caso de dúvida|procure|fale com a|recrutador responsável|recrutadora responsável|ponto focal|pessoa responsável|responsável pelo processo|responsável pela vaga|enviado por|agendado por|agendada por|enviada por|marcada por|marcado por|organizador|organizadora|organizado por|organizada por|procura a|procura o|procure a|procure o|procura por|procure por|procurar por|pergunta por|pergunta pela|pergunta pelo|pergunte por|pergunte pela|pergunte pelo|confirmar com|confirme com|confirmar junto de|confirme junto de|avisar a|avisar o|chame pela|chame pelo',
  contacts:
    'entrevistador|entrevistadora|entrevistadores|entrevista com|conversa com|conversar com|reunião com|bate-papo com|com a|com o|com|gestor|gestora|conduzida por|conduzida pela|conduzida pelo|será recebido por|será recebida por|junto de|painel|participantes|procurar por|procurar|perguntar por|perguntar pela|perguntar pelo|com quem|convidados|participante|recebido por|recebida por|recebido pela|recebida pela|recebido pelo|recebida pelo|contactado por|contactada por|contatado por|contatada por|contactado pela|contactada pela|entrevistado por|entrevistada por|acompanhado de|na companhia de|chame|chame a|chame o',
  wishes:
    'gostaria de|quer te conhecer|quer conhecê-lo|quer conhecê-la|convida|convidou|convida você|vai te entrevistar|irá entrevistá-lo|irá entrevistá-la|vai ligar|ligará|entrará em contato|deseja|terá o prazer|tem o prazer|quer falar|quer conversar|vai conversar|irá conversar|irá recebê-lo|irá recebê-la|aguarda|solicitou|pediu|reagendou|alterou|mudou|remarcou|convidou você|convidou-o|convidou-a|te convidou|enviou|te enviou|agendou|marcou|confirmou|irá conduzir|vai conduzir|vai recebê-lo|vai recebê-la|vai te receber|irá entrevistar',
  teams:
    'atração|captação|equipe|equipa|time|time de|equipa de|equipe de|recrutamento|recrutamento e seleção|seleção|recursos humanos|rh|gente|gente e gestão|gente & gestão|pessoas|gestão de pessoas|talentos|aquisição de talentos|atração de talentos|carreiras|vagas|vaga|candidaturas|candidato|candidata|administração|departamento|dpto|depto|departamento de|setor|secretaria|contato|contacto|geral|notificações|notificação|direção|diretoria|gerência|coordenação|escritório|data|hora|horário|local|formato|duração|link|onde|quando|entrevista|entrevistas|convite|convocação|processo|processo seletivo|por favor|favor|seu|sua|nosso|nossa|atenção|aviso|estágios|trainees|jovem aprendiz|desenvolvimento humano|dho|dp|plataforma|sistema|gestão|gestão humana|departamento pessoal|cargos e salários|recursos|reitoria|compras|produção|qualidade|manutenção|comunicação|logística|tesouraria|júri|serviço|serviços|gestão de recursos humanos|serviço de recursos humanos|serviço de gestão de recursos humanos|divisão de recursos humanos|departamento de recursos humanos|setor de pessoal|recursos humanos e formação|núcleo de recursos humanos|unidade de recursos humanos|gabinete de recursos humanos|secretaria geral|núcleo|gabinete|divisão',
  orgs: 'empresa|grupo|hospital|clínica|hotel|restaurante|escola|colégio|universidade|faculdade|prefeitura|câmara|câmara municipal|município|instituto|fundação|associação|banco|farmácia|loja|padaria|quinta|herdade|fazenda|supermercado|transportadora|construtora|consultoria|agência|metalúrgica|indústria|comércio|logística|tecnologia|soluções|sistemas|laboratório|laboratórios|cooperativa|irmãos|filhos|e filhos|oficina|adega|lar|santa casa|junta de freguesia|agrupamento de escolas|serviços|seguros|museu|teatro|biblioteca|ministério|cerâmicas|vinhos|conservas|companhia|editora|confeitaria|lanchonete|cafeteria|bar|drogaria|imobiliaria|livraria|pousada|mercearia|pastelaria|centro hospitalar|unidade local de saúde|centro de saúde|agrupamento|ipss|misericórdia|santa casa da misericórdia|creche|jardim de infância|jardim-escola|externato|infantário|ateliê|ateliê de|estúdio|estúdios|gabinete|clínica veterinária|clínica dentária|ótica|churrascaria|pizzaria|tasca|cervejaria|gelataria|salgados|doceria|boteco|borracharia|mercadinho|minimercado|atacado|advogados|associados|arquitetos|engenharia|transportes|sindicato|conservatório|autarquia|tribunal|ginásio|academia|floricultura|papelaria|gráfica|tipografia|cartório|contabilidade|odontologia|condomínio|observatório|lar de idosos|podcast',
  titles:
    'analista|assistente|auxiliar|coordenador|coordenadora|gerente|gestor|gestora|diretor|diretora|supervisor|supervisora|técnico|técnica|engenheiro|engenheira|desenvolvedor|desenvolvedora|programador|programadora|consultor|consultora|especialista|cientista|arquiteto|arquiteta|designer|estagiário|estagiária|estágio|trainee|aprendiz|vendedor|vendedora|comercial|operador|operadora|operário|operária|motorista|mecânico|mecânica|eletricista|soldador|soldadora|pedreiro|pintor|carpinteiro|encanador|canalizador|cozinheiro|cozinheira|ajudante|garçom|garçonete|empregado de mesa|empregada de mesa|recepcionista|rececionista|secretário|secretária|caixa|repositor|estoquista|almoxarife|conferente|porteiro|vigilante|segurança|faxineira|auxiliar de limpeza|enfermeiro|enfermeira|médico|médica|fisioterapeuta|farmacêutico|farmacêutica|nutricionista|psicólogo|psicóloga|professor|professora|educador|educadora|formador|formadora|pesquisador|pesquisadora|investigador|investigadora|contador|contadora|contabilista|auditor|auditora|advogado|advogada|jurista|jornalista|redator|redatora|tradutor|tradutora|bibliotecário|bibliotecária|agente|inspetor|inspetora|comprador|compradora|planejador|planeador|representante|promotor|promotora|executivo|executiva|presidente|sócio|sócia|fundador|fundadora|proprietário|proprietária|recrutador|recrutadora|generalista|business partner|manager|lead|head|product owner|product manager|scrum master|tech lead|devops|engineer|developer|people|talent|trabalhador|trabalhadora|responsável|chefe|encarregado|encarregada|líder|tesoureiro|tesoureira|químico|química|biólogo|bióloga|veterinário|veterinária|agrônomo|agrónomo|zootecnista|enólogo|enóloga|governanta|camareira|camareiro|barista|padeiro|padeira|confeiteiro|cabeleireiro|cabeleireira|esteticista|jardineiro|costureira|montador|montadora|ferramenteiro|torneiro|topógrafo|geólogo|estatístico|economista|atuário|administrador|administradora|administrativo|administrativa|cuidador|cuidadora|animador|monitor|monitora|bombeiro|piloto|comissário|comissária|despachante|tester|controller|subgerente|vice-presidente|ceo|cto|cfo|sommelier',
  roleAfter:
    'vaga|cargo|posição|função|oportunidade|posto|oferta|anúncio|lugar|emprego|vagas|referência|assunto|trabalho|estágio|perfil|categoria|carreira|vaga de emprego|bolsa|concurso|posição em aberto|oferta de emprego|oferta de trabalho|processo seletivo para|ocupação|trampo|recrutamento para',
  role: {
    as: 'como|na qualidade de|enquanto|de|ser',
    about: 'para|à|ao|a|por|pela|pelo|sobre|da|do|na|no|é|âmbito|referente|relativa|em|p/|pra|pro|p',
    applied:
      'candidatura|candidaturas|candidato|candidata|candidatou-se|candidataste-te|candidatou|candidatar|inscrição|inscreveu-se|currículo|cv|interesse|interessado|interessada|aplicação|processo seletivo|selecionado|selecionada|seleção|recrutamento|contacto|contato|perfil|espontânea|espontâneo|processo|processo de recrutamento|processo de seleção',
    seeks:
      'procuramos|procura|buscamos|busca|buscando|recrutar|recrutamos|recruta|contratar|contratando|contratação|precisamos|precisa|à procura de|preciso|procuro|busco|selecionando|falta|necessitamos|necessita|necessito|admite|admitimos|contratamos|faz falta|procura-se|precisa-se|buscávamos',
    joints: 'de|da|do|dos|das|e|&|ou|of|a|o|em',
    fields: 'em|para|na|no|e|a',
    articles:
      'o|a|os|as|um|uma|nosso|nossa|sua|seu|tua|teu|esta|este|aberta|disponível|nova|novo|próximo|próxima|efetivo|efetiva|seguinte|a tempo inteiro|em tempo integral|tempo integral|um/a|bom|boa|dum|duma|um(a)|um/uma|uma/um|um ou uma',
    vague:
      'funcionário|funcionária|empregado|empregada|colaborador|colaboradora|trabalhador|trabalhadora|pessoal|técnico|candidato|candidata|servidor|servidora',
    ends: 'na|no|nas|nos|realizar|foi|está|ficamos|conosco|connosco|que|se|seu|você|tem|avançou|chamou|nesta|neste|pela|pelo|por|via|desde|amanhã|hoje|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|será|são|sem|quando|onde|localizado|localizada|queremos|através|junto|dentro|agradecemos|obrigado|obrigada|temos|tendo|aqui|aberta|divulgada|anunciada|publicada|eu|nós|não|muito|mais|olá|oi|caro|cara|prezado|prezada|bom|boa|horas|às|entrevista|conversa|chamou-nos|recebemos|gostamos|continua|és|somos|era|fui|estou|estás|estão|esteve|há|havia|ter|tinha|teve|posso|podes|pode|podemos|poderia|poderíamos|quero|queres|quer|gostaria|devo|deve|vamos|vai|vou|vais|venha|vem|vir|passar|passa|fazer|faz|faço|dizer|diz|diga|dar|dá|confirmar|confirma|confirme|avisar|avise|avisa|ligar|ligo|ligamos|escrevo|escreve|falar|falamos|conversar|conhecer|conhecê-lo|conhecê-la|te conhecer|convidar|convido|convidamos|convidá-lo|convidá-la|propor|proponho|propomos|marcar|marcamos|agendar|agradeço|anexo|segue|seguem|lido|visto|vimos|vi|analisado|analisamos|enviar|enviou|enviaste|mandou|como|qual|quais|quem|porque|pois|já|ainda|agora|depois|antes|logo|também|assim|então|mas|embora|enquanto|conforme|entre|até|contra|durante|isso|isto|algo|nada|alguém|ninguém|tudo|todos|todas|cada|vários|muita|pouco|melhor|bem|boas|semana|mês|dia|dias|minutos|min|favor|abraço|abraços|cumprimentos|atenciosamente|prazer|feliz|felizes|vc|cmg|tb|-aremos|-iremos|-aríamos|-ámos|em nome de|por conta de|para um cliente|data|datas|gente|vaga está|ontem|ali|lá|cá|temporada|horário|calendário|formulário|questionário|comentário|necessário|necessária|contrário|anterior|melhores|erro|redor|seguinte|suficiente|recente|diferente|presente|importante|bastante|restante|adiante|instante|terceiro|carreira|maneira|inteiro|inteira|vista|pista|doente|disponível|pendente|interessante|itinerário|aniversário|quarta-feira|hora|fora',
    others: 'meu|minha|atual|atualmente|anterior|experiência|outro|outra|outras|sou|colega|também|ex|dele|dela|com',
    trades:
      'balconista|atendente|roteirizador|fiscal|açougueiro|peixeiro|pizzaiolo|churrasqueiro|sushiman|barman|copeiro|governante|empregado|zelador|tratador|ordenhador|vaqueiro|capataz|tratorista|pescador|marinheiro|mestre|capitão|caminhoneiro|taxista|maquinista|entregador|estafeta|carteiro|guindasteiro|armador|ladrilhador|azulejista|gesseiro|serralheiro|caldeireiro|fresador|ajustador|estampador|funileiro|estofador|marceneiro|sapateiro|alfaiate|modelista|estilista|maquiador|manicure|massagista|ourives|relojoeiro|impressor|ceramista|vidraceiro|polícia|policial|militar|juiz|solicitador|notário|escrivão|perito|avaliador|corretor|mediador|superintendente|bancário|cirurgião|anestesista|radiologista|cardiologista|pediatra|psiquiatra|higienista|protésico|óptico|fonoaudiólogo|terapeuta|dietista|podologista|babá|ama|docente|bolseiro|bolsista|doutorando|arquivista|documentalista|ator|bailarino|músico|maestro|encenador|iluminador|sonoplasta|realizador|roteirista|locutor|fotógrafo|ilustrador|dba|suporte|telefonista|treinador|árbitro|guia|capelão|empacotador|empilhadorista|separador|expedidor|backend|frontend|front-end|back-end|fullstack|saladeira|lavador|passadeira|arrumadeira|maitre|empilhador|carregador|motoboy|cobrador|acompanhante|berçarista|pedagogo|orientador|doutoramento|leitor|revisor|paginador|livreiro|museólogo|conservador|restaurador|enfermagem|instrumentador|socorrista|salva-vidas|nadador-salvador|escriturário|tesouraria|faturamento|faturação|cobrança|telemarketing|sac|costureiro|bordadeira|modista|talhante|pasteleiro|lanterneiro|borracheiro|frentista|lavrador|caseiro|diarista|doméstica|luthier|apicultor|viveirista|coveiro|croupier|calceteiro|trolha|sushiwoman|barbeiro|bolsa|gari|lojista|carreteiro|motofretista|vigia|explicador|pós-doc|tosador|banhista|asb|protético|osteopata|instrutor|nadadora-salvadora|guia-condutor|condutora|mensageiro|bagageiro|chocolateiro|sorveteiro|salgadeira|merendeira|sdr|bdr|pré-vendas|testador|videomaker|produtor|cenógrafo|figurinista|aderecista|contrarregra|coreógrafo|pianista|violinista|organista|cantor|curador|arqueólogo|historiador|intérprete|escrevente|angariador|faxineiro|lavadeira|joalheiro|oleiro|vidreiro|mecatrónico|instrumentista|chapeiro|servente|desenhador|projetista|agrónoma|ceifeiro|viticultor|adegueiro|sapador|tripulante|manicura|depiladora|tatuador|organizador|cerimonialista|recreador|oficineiro',
    endings: 'or|ora|eiro|eira|ista|ente|ante|ario|aria|ologo|ologa|dor|dora',
    bends: 'a>o|ora>or|a>|riz>or|ona>ao',
    heads:
      'analista|assistente|auxiliar|técnico|técnica|gerente|gestor|gestora|diretor|diretora|coordenador|coordenadora|professor|professora|docente|chefe|responsável|engenheiro|engenheira|especialista|operador|operadora|estagiário|estagiária|estágio|agente|ajudante|supervisor|supervisora|consultor|consultora|líder|encarregado|encarregada|cientista|investigador|investigadora|bolsa|bolseiro|bolseira|empregado|empregada|educador|educadora|enfermeiro|enfermeira|médico|médica|desenvolvedor|desenvolvedora|pesquisador|pesquisadora',
    hosts:
      'dono|dona|proprietário|proprietária|patrão|patroa|chefe|diretor|diretora|presidente|fundador|fundadora|sócio|sócia|gerente|gestor|gestora|reitor|reitora|coordenador|coordenadora|recrutador|recrutadora|responsável|encarregado|encarregada|supervisor|supervisora|líder|doutor|doutora|professor|professora|rh',
  },
  subjectWords:
    'convite|convite para|convite para entrevista|entrevista|entrevistas|entrevista de emprego|entrevista agendada|convocação|convocatória|convocação p/|convocação para|agendamento|agendamento de|agendar|agendada|marcação|marcação de|confirmação|confirmação de|processo|processo seletivo|processo de seleção|processo de recrutamento|candidatura|sua candidatura|a sua candidatura|vaga|vaga de|vaga para|para|de|da|do|a|o|p/|na|no|seu|sua|telefónica|telefônica|presencial|online|técnica|comportamental|primeira|segunda|final|videochamada|chamada|conversa|bate-papo|papo|próxima etapa|próximos passos|próxima fase|etapa|fase|boas notícias|você avançou|você avançou na vaga|você foi selecionado|você foi selecionada|parabéns|re|res|enc|fwd|fw|reagendamento|remarcação|alteração|nova data|disponibilidade|proposta|seleção|recrutamento|lembrete|teste|oportunidade|retorno|contacto|contato|reunião|com o gestor|gestor|assunto|amanhã',
  companyBefore: 'na empresa|na|no|da empresa|da|do|em|com a|com o|com|pela|pelo',
  companySure:
    'na empresa|a empresa|da empresa|interesse em fazer parte da|interesse em fazer parte do|interesse em trabalhar na|interesse em trabalhar no|interesse na|interesse no|interesse em|fazer parte da|fazer parte do|equipe da|equipa da|time da|time do|equipa do|vaga na|vaga no|posição na|posição no|cargo na|candidatura à|entrevista na|entrevista no|trabalhar na|trabalhar no|aqui na|aqui no|aqui da|aqui do|em nome da|em nome do|bem-vindo à|vaga da|sênior da|people da|rh da|rh do|somos a|somos o|enviado por|enviado em nome da|processo seletivo da|processo seletivo do|processo seletivo na|processo seletivo no|processo na|candidatura na|candidatura no|oportunidade na|oportunidade no|carreira na|mensagem da|mensagem de|convite da|convite de|juntar-se à|juntar-se ao|uma marca da|toda a equipa da|todo o time da|recrutamento da|recrutamento do|processo de recrutamento da',
  companyLabels:
    'empresa|empregador|cliente|organização|companhia|entidade|nome da empresa|instituição|empresa contratante|estabelecimento|entidade empregadora|contratante|empregadora|razão social|loja|organismo|empresa cliente',
  companyDoes:
    'convidou você|convidou|convida|gostaria de|tem o prazer|está à procura|está contratando|procura|quer|selecionou|deseja|busca|trata os seus|é uma marca|faz parte|é uma empresa|enviou|enviou-lhe|te convidou|convida-o|convida-a|gostaria|agradece|aguarda|convoca|comunica|está a recrutar|está a contratar',
  companyPast:
    'experiência|atual|atualmente|anterior|anteriormente|sua passagem|tua passagem|seu trabalho|teu trabalho|anos na|anos no|trabalhou|trabalha|trabalhas|trabalho na|trabalho no|estudos|formação|referência|referências|concorrente|fornecedor|estágio na|percurso|trajetória',
  bots: 'assistente virtual|assistente digital|chatbot|robô|inteligência artificial|mensagem automática|assistente de recrutamento virtual|agente virtual',
  clients:
    'nosso cliente|nossa cliente|o nosso cliente|meu cliente|um cliente|empresa cliente|cliente nosso|um dos nossos clientes|um de nossos clientes|nome do cliente|empresa contratante|o cliente quer|o cliente gostaria|cliente final|o meu cliente',
  agencies:
    'recrutamento|trabalho temporário|consultoria|rh|recursos humanos|seleção|headhunter|headhunters|talentos|search|staffing|executive|outsourcing|empregos',
};
