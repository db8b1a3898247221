import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'olá|oi|car(o/a/os/as)|prezad(o/a/os/as)|estimad(o/a/os/as)|querid(o/a)|bom dia|boa (tarde/noite)|exm(o/a)|ex.m(o/a)|excelentíssim*|ilustríssim*|saudações|a quem possa interessar|oie|e aí|opa|oi oi',
  teams:
    'equipe|equipa|senhores|senhoras|senhor ou senhora|todos|todas|recursos humanos|rh|recrutamento|recrutador*|responsável|seleção|pessoal|departamento|talentos|a quem possa interessar',
  titles:
    'sr|sra|srta|srs|senhor|senhora|dr|dra|doutor|doutora|dona|eng|prof|exmo|exma|e|a|o|da|do|de|bom|boa|dia|tarde|noite|cara|caro|prezada|prezado|tudo bem',
  signOffs:
    'atenciosamente|att|atte|atentamente|cordialmente|respeitosamente|sinceramente|(com )?(os )?(meus )?(melhores|cordiais|sinceros|respeitosos) (cumprimentos|saudações|agradecimentos)|cumprimentos( cordiais)?|saudações( cordiais)?|(um )?(grande |forte |cordial )?abraço|abraços|abs|(muito )?obrigad(o/a)( mais uma vez| novamente| pela atenção)?|grat(o/a)|até (breve|logo|mais)|com estima|com consideração|um bom dia|uma boa semana|beijos|fique bem',
  thanks:
    'obrigad*|agradeç*|agradec*|grat(o/a)|gratidão|honra*|honrad*|lisonjead*|feliz (com|pelo|pela|em)|fiquei (muito |bastante |extremamente )?(feliz|content*|honrad*|lisonjead*)|prazer (receber|em receber)|aprecio|apreciei|valorizo|reconhec*|gentileza|merci|thanks|gracias|brigad*|bem haja|bem-haja|agradecid*|agradecimento*|valeu|reconhecid*|penhorad*|gentil (da sua parte|convite|mensagem)|amável|amabilidade|simpatia|foi (muito |tão )?(gentil|simpátic*|atencios*|bom)|(me|nos) (honra|alegra|lisonjeia|deixou feliz|deixou content*)|fico (muito |imensamente )?(feliz|honrad*|grat*|content*|lisonjead*)|que bom|grata|grato|carinho|consideração (por|comigo)',
  pleased: 'prazer|simpátic*|gentil*|feliz|alegr*|content*|encant*|admir*|bonit*|agradáv*|simpatia|atenção|maravilh*',
  notThanks:
    'desde já (agradeço|agradecido|obrigad*)→?|obrigad* desde já→?|agradeço desde já→?|não,? obrigad*|obrigad*,? mas não,? obrigad*|graças a→?|obrigado por nada|antecipadamente→?',
  decisions:
    'não … (seguir|seguirei|prosseguir|prosseguirei|continuar|continuarei|avançar|avançarei|participar|participarei|aceitar|aceitarei|comparecer|comparecerei|poderei|posso|vou|dar (seguimento|continuidade)|interessad*|procur*|busc*|disponível|corresponde|encaixa|ir)|declin*|recus*|retir* … (candidatura|processo)|retirada|retiro|desist*|renunci*|cancel*|abdic*|abrir mão|abro mão|(aceitei|aceitar|assinei|optei|escolhi|decidi|resolvi|prefiro|preferi|preferia) … (outr*|proposta|oferta|vaga|ficar|permanecer|não|manter*|continuar|seguir|retir*|declin*|recus*|desist*|por)|(ficar|permanecer|continuar|manter-me) (na|no|em) (minha|meu|atual)|vou passar|passo desta|encerr* … (candidatura|processo|participação)|não é (o que|para mim)|afastar-me|não (vou|vamos|posso|poderei|quero|pretendo|irei|seguirei|continuarei|prosseguirei|participarei|comparecerei|aceitarei|estarei|farei|tenho interesse|me interessa|é para mim|consigo|conseguirei|dou|darei|dar seguimento|seguir|prosseguir|continuar|participar|comparecer|aceitar|avançar|ir|me candidatar|me apresentarei|apresentarei) …|(desisto|desistir|desisti|recuso|recusar|recusei|declino|declinar|declinei|renuncio|renunciar|cancelo|cancelar|desmarco|desmarcar|retiro|retirar|retirada|abro mão|abrir mão|abdico|abdicar|dispenso|dispensar|prescindo|prescindir|saio do processo|sair do processo|fico (onde|no|na|por|com)|ficar (onde|no|na|por)|permaneço|permanecer|permanecerei|continuo (onde|no|na|na minha)|me afasto|afastar-me|me retiro|retirar-me|passo (desta|dessa)|deixar passar)|(dizer|digo|resposta é|é um|um) (que )?não|(decidi|resolvi|optei|escolhi|preferi|prefiro|achei melhor|decidimos) … (não|ficar|continuar|seguir|permanecer|outr*|recusar|por)|(aceitei|assinei|fechei|consegui|encontrei|arranjei|comecei|começo|vou começar|fui (contratad*|promovid*|aprovad*)|assumi|entrei|tomei) …|já (aceitei|assinei|estou|tenho|fechei|me comprometi) … (outr*|comprometid*|emprego|trabalho|proposta|contrato|vaga)|(liberar|libertar|ceder|passar) (o|a) (horário|vaga|lugar|vez)|outro (emprego|trabalho|caminho|rumo|projeto|projecto)|outra (vaga|proposta|oportunidade|empresa|oferta)',
  contrast:
    'mas|porém|contudo|todavia|entretanto|embora|infelizmente|lament*|não|prefir*|prefer*|fic*|permanec*|outr*|decid*|decisão|optei|recus*',
  firm: 'retir* … (candidatura|processo)|desist*|declin* (o|a|este|esta|do|da|seu|sua)|recus* (o|a|este|esta|seu|sua)|não (seguir|prosseguir|continuar|avançar|vou seguir|vou continuar|dar continuidade)|renunci*',
  hedges:
    'não (tenho|estou|me sinto) (a |muita |bem |muito |totalmente |completamente |tão )?(cert*|segur*|convencid*|decidid*)|não sei se|(acho|penso|creio) que (talvez|não|vou|devo|devia|deveria|prefiro|seria)|talvez (eu )?(não|tenha|vá|deva|prefira|seja melhor)|(estou|ainda estou) (indecis*|em dúvida|na dúvida)|em dúvida|tenho dúvidas|(preciso|vou|deixe-me|tenho) (de |que )?pensar (melhor|mais|um pouco|sobre|no assunto)?|pode ser que|posso mudar de ideia|poderia mudar de ideia|depois (eu )?(aviso|digo|respondo)',
  softeners: 'talvez|provavelmente|possivelmente|acho que|se calhar|quem sabe|em princípio|a princípio|suponho',
  accepted:
    '(aceitei|assinei|recebi e aceitei|aceitar|aceito|fechei) (com )?(já )?(um|uma|outr*|a|o) ?(outr* |nov* )?(proposta|oferta|vaga|posição|emprego|cargo|oportunidade|contrato|trabalho|empresa|função|desafio)|aceitei … (outr*)|comprometi-me com (outr*)',
  reasons:
    'porque|pois|já que|uma vez que|visto que|dado que|devido|por (motivo*|razões|questões)|motivo*|razão|razões|como (aceitei|estou|tenho|fui)|aceitei|pelo que|minha (empresa|carreira|família|esposa|mulher|mãe|situação)|meu (emprego|trabalho|cargo|projeto|marido|filho|pai)|meus (objetivos|planos|filhos)',
  you: 'você*|seu|sua|seus|suas|lhe|lhes|vos|vosso|vossa|tu|te|teu|tua|senhor*|precisam|poderá*|podemos|poderíamos',
  piles:
    'além disso|além do mais|também|ademais|por outro lado|ainda por cima|sem contar|sem falar|e depois|fora isso|outrossim',
  excuses:
    '(muito|demasiado|super|tão|bastante|bem|mega) (ocupad*|atarefad*|corrid*|enrolad*)|(ando|estou) sem (muito )?tempo|(não tenho|falta de|não disponho de) (muito |nenhum )?tempo|(não é|não é um|não é o|mau|má) (bom |melhor )?(momento|altura|hora)|(surgiu|surgiram|apareceu) (um |uns |uma )?(imprevisto*|coisa*|problema*|algo)|imprevisto*|correria|vida (anda )?corrida|(tenho/ando com) muita coisa|(tenho/com/ando com) muito trabalho|cheio de (trabalho|coisas)|agenda (cheia|lotada|apertada)|atolad*',
  sharing:
    'salário*→?|salaria(l/is)→?|ordenado*→?|vencimento*→?|(melhor/mais/menos) (pag*/remunerad*/dinheiro)|pagam (mais/melhor)|remuneração→?|dinheiro|dívida*|divórcio|divorci*|gravidez→?|grávida→?|câncer|cancro|cirurgia→?|operad(o/a) (a/ao/à/de/do/da urgência)|(internad*/hospitaliz*)|depressão|deprimid*|(crises/ataques/crise) de (ansiedade/pânico)|psicoterapia|terapia de casal|diagnosticad*|doença*→?|doente|(problemas/motivos/questões/razões) de saúde→?|licença médica→?|baixa médica→?|aborto|quimio*|burnout|esgotamento|guarda (dos/das) (filhos/meninos/miúdos/crianças)|minha (esposa/mulher/namorada/filha/mãe/irmã/avó/sogra/noiva/parceira)→?|minha ex|ex-(colega/chefe/professor*/alun*/patrão/patroa/empregador)→-|meu (marido/esposo/namorado/filho/pai/irmão/avô/sogro/noivo/parceiro/bebé/bebê)→?|meu ex|(meu/minha) ex-(colega/chefe/professor*/alun*/patrão/patroa/empregador*)→-|meus (filhos/pais/sogros/irmãos)→?|minha saúde→?|(uma/minha) operação→?|mioma|pedra* no* rins?|infarto|enfarte|avc|pressão alta|(meu/minha/o/a) (médic*/doutor*/psicólog*/psiquiatra/cirurgiã*) (disse/diz/achou/falou/mandou/pediu/quer)→?|hérnia*|rompi (com/o namoro/o noivado)|traiç*|menopausa|enxaqueca*|me pagam|pagam (mais/menos/bem)|(mais/menos) do que (vocês/vós/oferecem/pagam)|décimo terceiro→?|vale-refeição→?|serasa|nome sujo|bônus que|bónus que|sem remuneração→-|não remunerad*→-',
  criticism:
    'bagunç*|desorganiz*|caos|caótic*|decepcion*|desilus*|desiludid*|ridícul*|péssim*|horrível|terrível|(má/mau/más/maus) (organização/gestão/comunicação/reputação/fama/experiência/avaliaç*/ambiente/salário)|mal (organizad*/pag*/gerid*/feit*/preparad*/elaborad*)|pouco (profissiona*/séri*/atrativ*/atraente*/interessante*/clar*/transparente*)|nada (profissional/séri*/interessante)|não (é/foi/parece/me pareceu) (muito /nada )?(profissional/séri*/atrativ*/interessante/transparente)|falta de (respeito/profissionalismo/organização/transparência/seriedade/comunicação/consideração)|desrespeit*|mal-?educad*|grosseir*|incompeten*|chat(o/os/as)|perda de tempo|muito burocrátic*|demasiado burocrátic*|insult*|inaceitáve*|vergonhos*|uma vergonha|que vergonha|tóxic*|arrogan*|absurd*|medíocre*|antiquad*|palhaçada|(uma/que) piada|miséria|amadorismo|amadoristic*|(exploram/explorar/exploração d*) (os /as )?(funcionári*/trabalhador*/pessoas)|mesquinh*|pão-?dur*|(ideia*/método*/muito/bem) ultrapassad*|obsolet*|impessoa*|prepotent*|soberb*|metid(o/a/os/as) a|deix* (muito )?a desejar|enrol* (os/o/a/as/candidat*)|me enrol*|esmola|merreca|afronta|indign(o/a/os/as)|inadmissíve*|deploráve*|patétic*|desconsideração|falta de (noção/educação/consideração/profissional*)|esperava (mais/melhor) (de/da/do)|não vale (a pena o/o meu/meu tempo/o esforço)|sem noção|porcaria|meia-boca|amadorismo|(uma/que) furada|(fazer*/fazê-l*/fazer-lh*) perder (o /seu /o seu )?tempo→-',
  sarcasm:
    'que (generos*/gentil da sua parte,? depois)|finalmente (respond*/lembr*/dign*)|parabéns por (demorar/perder)|boa sorte com isso|obrigado por nada|azar o (vosso/seu)|quem perde são vocês|pior para vocês|não chorem|continuem sonhando|já não era sem tempo|até que enfim|vão sobreviver|vocês sobrevivem|claro,? né|ah,? tá|me engana|conta outra|nem que me|sonhem|muito obrigad* por (nada/me fazer/demorar)',
  slang:
    'kk*|lol|blz→certo|vlw→obrigado|obg→obrigado|obgd→obrigado|pq→porque|tb→também|tbm→também|cê|q→que|n→não|pra caramba|véi|bora|tava→estava|grana|trampo|porra|merda|caralho|foda|puto|sqn|mds|pqp|tô fora|é nóis|firmeza|tmj|mó|caraca|cacete|carai|bro|rapaziada|treta|guito|saco cheio|enche o saco|que saco|bosta|foda-se|fodeu|ferrou|lascou|vazei|blz|flw|pfv→por favor|pra cacete|nem a pau|nem morto|nem ferrando|nem fu*|tá ligado|ouve lá|escuta aqui|se vira*|vira-te',
  apologies:
    'desculp*|perdão|perdoe*|lament*|sinto muito|peço (imensa |imensas |muita )?desculp*|mil perdões|pedir desculpa*|escus*',
  late: 'atras*|demor*|tardi*|tarde (demais)?|(respond*|escrev*|retorn*) … (tarde|antes|mais cedo|só agora|apenas agora)|(antes|mais cedo) … (respond*|escrev*)|só agora|espera|paciência',
  bargaining:
    '(se/caso) (puder*/pudesse*/oferec*/melhor*/aument*/subir*/igual*/cobrir*/o salário/a proposta/as condições/vocês) … (salário/melhor*/condições/aument*/igual*/cobrir*/remoto/valor)|(poderia/posso/estaria dispost* a/fariam) … (reconsider*/mudar de ideia/repensar/convencer*)|reconsidero|reconsideraria|repenso|repensaria|contraproposta|margem (de/para) (negoci*/aument*/subir)|faça-me uma (proposta/oferta)|(podem/podem tentar/para) me convencer|cobrir a proposta|negociável|negocie*|(cubram/cobre/cubra/subam/suba/aumentem/aumente/botem/coloquem/ponham/melhorem/paguem) … e (a gente/eu/voltamos/volto/vou/fecho/conversamos/nós/aceito)|se (me )?(cobrirem/subirem/aumentarem/pagarem) |com uma condição|falar de (valores/números/dinheiro/salário)',
  doors:
    'futur*|contat*|contact*|outr* (oportunidade*|vaga*|ocasi*|momento*|posiç*|projeto*|função|altura)|um dia|colabor*|caminhos|cruz*|voltar a|próxim*|trabalhar juntos|mais tarde|mais adiante|porta*|disposição|conversar',
  shut: 'não (voltem? a /quero que (me )?/desejo que (me )?)… (contat*/contact*/escrev*/ligu*/ligar/incomod*/mand*/envi*)|não me (contate/contatem/contacte/contactem/escreva/escrevam/ligue/liguem)|(pare/parem/deixe/deixem) de (me )?(contat*/contact*/escrever/ligar/enviar)|(apaguem/removam/excluam) (os )?(meus dados/meu (nome/e-mail/email/número/contato/contacto)/o meu (nome/e-mail/email/número/contacto))|nunca mais|jamais (volt*/trabalh*/pis*/pens* em vocês)|me deixe* em paz|deixem-me em paz|de forma alguma (me/quero)|nem agora nem|de uma vez por todas|esqueçam? (de mim/que eu)|me (tirem/risquem/apaguem/excluam) |risquem-me|apaguem-me|nada mais a ver com vocês|última vez que (ouv*|vão|me veem|me vêem|sabem|saberão)',
  wishes:
    'desej*|esper*|espero|sorte|sucesso|êxito|boa (sorte|semana|tarde|continuação|busca)|bom (dia|trabalho|fim)|feliz|obrigad*|agradeç*|agradec*|abraço*|prazer|content*|contat*|contact*|futur*|disposição|compreensão|caminhos|tomara|oxalá|tudo de bom|felicidades|cumprimentos|torço|torcendo|cordial*|melhor*',
  farewells:
    '(candidat*|pessoa|profissional|perfil) (cert*|idea*|adequad*|indicad*|perfeit*|que procur*|que busc*)|encontr* … (candidat*|pessoa|profissional|perfil)|(a|na|vossa|sua|da) (busca|procura)|outr* candidat*|(sucesso|sorte|êxito) … (processo|seleção|busca|recrutamento|contratação|procura)',
  proposals:
    '(podemos|poderíamos|podíamos|pode|poderia|podia|podem|poderiam) … (falar|conversar*|encontrar*|reunir*|remarcar|reagendar|mudar|adiar|marcar|passar|fazer|agendar|antecipar|combinar|ser|transferir|trocar|alterar)|(seria|é) possível … (falar|conversar*|encontrar*|remarcar|reagendar|mudar|adiar|marcar|fazer|agendar|alterar|realizar|na|no|a)|seria possível|remarc*|reagend*|adiar|adiamento|adiarmos|(estou|estaria|estarei|fico) (disponível|livre) (na|no|a|às|de|em|qualquer|para|entre|dia)|tenho (disponibilidade|disponível|livre)|(proponho|sugiro|proporia) (o|a|que|na|no|segunda|terça|quarta|quinta|sexta|uma|um|dois|duas)|que tal|não (me |nos )?(dá|dará|daria) *→-|(outro|novo) (horário|dia)|outra data|(consegue|conseguiria|dá|daria) (na|no|para|jeito|certo)|ficaria bom|fica bom|convém|conviria',
  formats:
    'telefone|telefónic*|telefônic*|telefonema|ligação|chamada|vídeo|video*|teams|zoom|meet|remot*|online|presencial*|virtual*|(15|20|25|30|40|45|60|90) min*|meia hora|uma hora|mais curt*|e-mail|breve|curt*',
  vague:
    '(em |num |noutro |algum )?(outro|algum|noutro) (dia|momento)|(em )?(outra|noutra) (ocasião|altura|data|hora)|mais (tarde|para a frente|adiante|pra frente)|um dia (destes|desses)|em breve|brevemente|(no|na) (próximo|próxima|mês|semana|ano) (mês|semana|ano|que vem)|(mês|semana|ano) que vem|daqui a (uns|umas|algum|alguns|algumas) (tempo|dias|semanas|meses)|dentro de (algum|algumas|alguns|uns) (tempo|semanas|meses|dias)|quando (puder|der|tiver|as coisas)|depois das férias|nas próximas semanas|qualquer dia|algum dia',
  registers: {
    formal: 'o senhor|a senhora|ao senhor|à senhora|do senhor|da senhora|v.exa|vossa excelência',
    familiar: 'tu|te|ti|contigo|teu|tua|teus|tuas|você',
  },
  plural: 'equipe|equipa|todos|colegas',
  slips:
    'obrigada pelo convites|entevista→entrevista|entrevita→entrevista|agradeco→agradeço|agradesço→agradeço|agradeçer→agradecer|excessão→exceção|concerteza→com certeza|derrepente→de repente|apartir→a partir|a nível que|mim (fazer|enviar|desculpar)|oportunidate→oportunidade|oportunida→oportunidade|decisao→decisão|nao→não|atençao→atenção|posiçao→posição|atensiosamente→atenciosamente|atenciosamete→atenciosamente|ancioso→ansioso|sucessso→sucesso|discul→descul|previlégio→privilégio|previlegio→privilégio|seje→seja|esteje→esteja|menas→menos|fazem dois (anos|meses|dias)|houveram|pocessos→processos|pocesso→processo|deçisão→decisão|conciderar→considerar|conhecer ele|desejo-lhe à|há (duas semanas|dois dias|três dias) atrás',
  twice: 'muito|não|sim|já|bem|se|logo',
  employers:
    '=(vaga/entrevista/posição/processo/equipe/equipa) (na/no/da/do/em) ~|trabalhar (na/no) ~|equipe da ~|equipa da ~',
  givers: '=na ~|no ~|da ~|do ~|com a ~|pela ~|em ~',
  posts: '=(vaga/cargo/posição/função) de ~|como ~',
  sirs: 'sr|senhor|caro senhor|exmo',
  madams: 'sra|srta|senhora|dona|exma',
  abbreviations:
    'sr|sra|srta|srs|dr|dra|exmo|exma|eng|prof|etc|ex|p.ex|av|r|n|nº|tel|min|máx|seg|ter|qua|qui|sex|ltda|s.a|v.exa',
  kin: 'esposa|mulher|namorada|filha|mãe|irmã|avó|sogra|noiva|parceira|marido|esposo|namorado|filho|filhos|pai|pais|irmão|irmãos|avô|sogro|sogros|noivo|parceiro|bebé|bebê',
  hours:
    'manhã*|tarde*|meio-dia|noite*|(mesma/essa) hora|mesmo horário|qualquer (hora/horário)|(o )?dia (todo/inteiro)|almoço|(à/às) (uma/duas/três/quatro/cinco/seis/sete/oito/nove/dez/onze/doze)|expediente',
  later:
    '(lhe/te/vos/eu) … (aviso/avisarei/digo/direi/confirmo/retorno/respondo/falo) … (quando/se/depois/mais tarde/logo que/assim que)|(quando/assim que/logo que/se) … (aviso/dou notícias/retorno/respondo/te falo/digo alguma coisa)|(vou/preciso) (pensar/ver/refletir)|(deixa/deixe/deixem) eu (pensar/ver)|(deixe-me/deixem-me) pensar|(ainda) não (sei/decidi/me decidi/tenho certeza/me resolvi)|não sei se|(depois/logo) (vejo/se vê/vemos)|veremos|vamos vendo|a ver vamos|em aberto|no ar|talvez sim, talvez não|nem sim nem não|fico de (pensar/ver)|(já )?não vou (mais )?responder …|qualquer (hora|dia|momento) (te|lhe|eu)',
  spoken:
    '(desde/após/depois da) (a )?nossa (última /agradável /boa )?(conversa/chamada/entrevista/reunião/ligação)|(depois do/desde o) nosso (encontro/papo)|(conversa/entrevista/ligação/chamada) (de ontem/da semana passada)|quando (falámos/conversamos/nos encontr*)',
  contact:
    'falámos|falamos|falado|conversámos|conversamos|conversado|conversa (de|que|anterior)|ligação (de|anterior)|liguei|ligámos|conhecemos|ontem|passad*|última|último|de novo|novamente|segund*|próxima (fase|etapa)|etapa|combinámos|combinamos|combinado|alinhado|obrigad* (pela|pelo) (conversa|tempo|disponibilidade|papo|visita)|fase|gostámos|gostamos|adorámos|adoramos|entrevista anterior|papo',
  firsts: 'ainda não nos conhecemos',
  unsought:
    'em momento (algum|nenhum) … (enviei|mandei|candidatei|inscrevi|concorri)|não (vos|lhes|lhe|te) (enviei|mandei) … (currículo|cv|candidatura)|não (me )?(lembro|recordo) de (ter )?(me )?(enviado|mandado|candidatado|inscrito|concorrido)|(onde|como) … (arranjaram|conseguiram|obtiveram|pegaram) (o )?meu (nome|currículo|contato|contacto|número)|(nunca/não) (me )?(candidatei/candidatado/inscrevi/enviei (currículo/candidatura))|(nunca) (concorri/apliquei)|(nunca|jamais) …(candidatei|candidatado|enviei|mandei|concorri|inscrevi)|(nunca|jamais) … (deixei|entreguei|carreguei|preenchi|inscrev*) … (cv/currículo/candidatura/formulário/concurso/processo)',
  sought: 'minha (candidatura/inscrição)|(me candidatei/candidatei-me/me inscrevi)',
  attends:
    '(confirmo/aceito) (minha/a minha/o convite/a entrevista/a presença/o horário)|(estarei) (lá/aí/presente)|nos vemos (na/no/segunda/terça/quarta/quinta/sexta)|conte comigo|contem comigo|(irei|vou|comparecerei|estarei|participarei|lá estarei|apareço|vemo-nos|nos vemos|encontramo-nos|contem comigo|conte comigo|estarei aí|estarei presente)→?|(confirmo|aceito) (a minha |minha |o |a |com (muito )?(gosto|prazer) |desde já )*(presença|participação|convite|entrevista|horário|marcação)|(para mim|me) (está|fica|serve) (ótimo|perfeito|bem)→?|confirmo (a minha|minha|a) (presença|participação)|nos vemos (na )?(segunda|terça|quarta|quinta|sexta)',
  stays: '',
  gush: '',
  postings: '(vaga|cargo) de',
  approached:
    '(seu|teu) perfil|no linkedin|(vi|vimos|encontrei|encontramos|encontrámos) (seu|o seu|o teu|a sua)|(me|nos) (indic*|recomend*|fal*) (você|o seu|de si)|teria interesse|terias interesse|estaria abert*',
  usual: '',
  frank: '',
  untold: '',
  unmet: '',
  applied:
    '(sua|tua|vossa) (candidatura|inscrição|aplicação)|(seu|teu) (currículo|cv|interesse (n*|em|pel*))|candidatou|candidataste|inscreveu|aplicou|pré-?selecion*|candidat*|inscriç*|selecionad*',
  casual:
    'kk*|rs*|haha*|hehe*|beleza|top|vc|vcs|fixe|bué|partiu|bjs|abç|tô|bjinhos|legal|show|bacana|giro|porreiro|ok|okay|super|demais|valeu|abração|beijos|beijinhos|tá|pra|pro|né|gente',
  comeback: '',
  conditions:
    'por enquanto→-|se (não|eu|vocês?|até|for|tiver*|houver|puder*|der|me|o|a|os|as)|quando|assim que|enquanto|antes de|até que|a menos|a não ser|caso',
  terms: '',
  settles:
    'não (saberei|esquecerei|direi|deixarei|responderei|poderei (dizer|confirmar|responder)|vou (responder|dizer|saber|confirmar|prometer|esquecer)|sei)→-|não (me |o |a |os |as |lhe |lhes )?*rei|não (vou|dá|vai dar|consigo) *|(aceitei|aceitado|assinei|fechei|fico|ficarei|vou ficar|fiquei com|continuo|permaneço|me quedo|consegui|arranjei|arrumei|fui (contratad*|promovid*|efetivad*|chamad*|aprovad*|admitid*))|decisão (está )?(tomada|firme)|não (contem|conte|contes|me esper*|esperem|precisa* (me )?(reservar|esperar))|(decidi|resolvi|optei|preferi|escolhi) …|deixo (a vaga|o lugar|aqui)|fica (para|pra) (a )?próxima|prefiro *|(continuarei|sigo|seguirei|começo) (na|no|em|com|como)|prefiro,? … não',
  lines: {
    thanks: 'Muito obrigado pelo convite.',
    late: 'Sei que a minha resposta chega tarde.',
    wish: 'Desejo muito sucesso no processo.',
  },
  titleGreets: true,
  apologiesAllowed: 1,
  charactersPerWord: null,
};

/** Portuguese, as business letters are written in it in Brazil and in Portugal. */
export const manners: Manners = withFiner(shorter, finer);
