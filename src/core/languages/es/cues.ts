import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    sr: 'Sr.',
    sra: 'Sra.',
    srta: 'Srta.',
    señor: 'Sr.',
    señora: 'Sra.',
    don: 'D.',
    doña: 'Dña.',
    d: 'D.',
    dña: 'Dña.',
    dª: 'Dña.',
  },
  degrees: [
    'Dr',
    'Dra',
    'Lic',
    'Licda',
    'Ing',
    'Arq',
    'Mtro',
    'Mtra',
    'Prof',
    'Profa',
    'Lcdo',
    'Lcda',
    'C.P',
    'CP',
    'Abg',
    'MBA',
    'PhD',
    'Psic',
    'Mg',
    'Mgtr',
    'Cr',
    'Cra',
    'Tec',
    'MSc',
    'Econ',
    'Abog',
  ],
  greetings:
    'hola|estimado|estimada|estimados|buenos días|buenas tardes|buenas noches|buen día|buenas|querido|querida|apreciado|apreciada|qué tal|saludos|muy buenos días|muy buenas|bon dia|estimad@|estimadx|hola de nuevo|señor|señora|hola buenas',
  hailing: 'desde',
  signOffs:
    'un saludo|saludos|saludos cordiales|un cordial saludo|cordial saludo|cordiales saludos|reciba un cordial saludo|recibe un cordial saludo|reciba un saludo|recibe un saludo|cordialmente|atentamente|atte|atentos saludos|un atento saludo|muy atentamente|un abrazo|abrazo|abrazos|gracias|muchas gracias|mil gracias|gracias de antemano|gracias por adelantado|gracias y saludos|quedo atenta|quedo atento|quedo a la espera|quedamos atentos|quedamos a la espera|quedo a tu disposición|quedo a su disposición|sin otro particular|hasta pronto|hasta luego|hasta entonces|hasta el lunes|hasta mañana|nos vemos|nos vemos pronto|te esperamos|le esperamos|un fuerte abrazo|un beso|besos|con un cordial saludo|con saludos cordiales|respetuosamente|salutacions|salutacions cordials|slds|sldos|salu2|que tengas buen día|que tengas un buen día|excelente día|linda semana|un afectuoso saludo|afectuosamente|cariños|en espera de su respuesta|agradecidos|espero tu respuesta|atte.|un saludo cordial|saludos a todos|que esté bien|que estés bien|hasta el martes|hasta el miércoles|hasta el jueves|hasta el viernes|hasta el sábado|feliz día|buen día|buen fin de semana|un cálido saludo|un afectuoso abrazo|besitos|bss|suerte|mucha suerte|¡suerte|ánimo|cordialment|ben cordialment|atentament|una abraçada|agur|adeitasunez|ondo izan|besarkada bat|saúdos|un saúdo|unha aperta|apertas',
  iAm: 'me llamo|mi nombre es|soy|le saluda|te saluda|le escribe|te escribe|les saluda|habla|te habla|le habla',
  behalf: 'en nombre de|de parte de|por encargo de|p.o.|p. o.|por orden de|asistente de',
  asks: 'pregunta por mí|pregunte por mí|por mí|persona de contacto|contacto|contactar con|contacta con|contacte con|responsable|reclutador|reclutadora|dirigirse a|escríbeme a|escribe a|escriba a|técnico de selección|técnica de selección|dudas|consultas|para cualquier duda|llama a|llame a|avisa a|avise a|información|ponte en contacto con|póngase en contacto con|persona responsable|responsable de selección|contáctese con|comuníquese con|comunicarse con|comunícate con|contacto rrhh|reclutador asignado|cualquier duda|cualquier consulta|escríbele a|preguntas|agendada por|programada por|enviado por|convocado por|organizador|organizadora|organizado por|organizada por|pregunta por|pregunte por|preguntar por|confirma con|confirmar con|confirme con|confirmar a|avisar a|dirígete a|diríjase a',
  contacts:
    'te espera|le espera|te recibirá|le recibirá|te atenderá|le atenderá|te entrevistará|le entrevistará|entrevistador|entrevistadora|entrevistadores|entrevista con|reunión con|reunirte con|reunirse con|charla con|hablar con|hablarás con|será con|con|a cargo de|a la atención de|videollamada con|llamada con|atención de|junto a|junto con|preguntar por|pregunta por|pregunte por|con quién|invitados|participantes|asistentes|te llamará|le llamará|te contactará|le contactará|entrevistado por|entrevistada por|contactado por|contactada por|recibido por|recibida por|llamará|acompañado de|en compañía de|quién te entrevistará|quien te entrevistará|quién te va a entrevistar',
  wishes:
    'quiere conocerte|quiere entrevistarte|quiere reunirse|desea entrevistarle|desea conocerle|le invita|te invita|le entrevistará|te entrevistará|te llamará|le llamará|le recibirá|te recibirá|quisiera|quiere contactar|estará encantada|estará encantado|te espera|le espera|te quiere|le quiere|te contactará|se pondrá en contacto|le atenderá|te atenderá|desea|quiere|ha reprogramado|reprogramó|ha cambiado|cambió|ha modificado|modificó|te ha invitado|le ha invitado|te invitó|le invitó|te ha enviado|te envió|ha programado|programó|ha confirmado|confirmó|agendó|te entrevista|le entrevista',
  teams:
    'equipo|atracción|captación|equipo de selección|equipo de talento|selección|recursos humanos|rrhh|rr. hh|talento|gestión de talento|atracción de talento|personas|gente|personal|administración|reclutamiento|reclutamiento y selección|empleo|empleos|candidaturas|candidatos|candidato|candidata|bolsa de trabajo|ofertas|contacto|notificaciones|dirección|secretaría|departamento|departamento de|dpto|oficina|delegación|servicio|área|área de|capital humano|fecha|hora|lugar|formato|dirección de|modalidad|duración|enlace|cuándo|dónde|entrevista|entrevistas|convocatoria|invitación|proceso|proceso de selección|vacante|puesto|por favor|rogamos|quedamos|nuestro|nuestra|estimado|estimada|aviso|gracias|saludos|recepción|gestión humana|gestión del talento|gestión del talento humano|talento humano|desarrollo humano|relaciones laborales|nóminas|bienestar|contratación|incorporaciones|desarrollo organizacional|rectorado|decanato|jefatura|gerencia|tesorería|compras|ventas|logística|producción|calidad|mantenimiento|comunicación|sistemas|servicio de personal|servicio de recursos humanos|departamento de recursos humanos|dpto. de rrhh|área de recursos humanos|área de personas|secretaría general|jefatura de personal|unidad de personal|sección de personal|oficina de empleo|oficina de personal|citación|comunicado',
  orgs: 'consultora|consultoría|grupo|empresa|clínica|hospital|hotel|restaurante|colegio|instituto|universidad|ayuntamiento|ayto|fundación|asociación|banco|farmacia|tienda|ferretería|logística|agencia|compañía|sociedad|taller|talleres|hermanos|hnos|e hijos|granja|bodegas|bodega|panadería|academia|gestoría|despacho|bufete|inmobiliaria|constructora|transportes|laboratorio|laboratorios|filial|servicios|seguros|archivo|obras|conservas|aerolíneas|cooperativa|museo|teatro|biblioteca|ministerio|consejería|junta|diputación|residencia|centro|escuela|aceites|frutas|hoteles|editorial|taqueria|peluqueria|cafeteria|bar|hacienda|supermercado|gimnasio|guarderia|libreria|papeleria|pasteleria|carniceria|floristeria|hostal|ayuntamiento de|concello|mancomunidad|clínica dental|centro de salud|ies|ceip|facultad|notaría|asesoría|óptica|mesón|bodegón|asador|pizzería|heladería|fábrica|imprenta|electricidad|fontanería|carpintería|mecánica|autoescuela|veterinaria|clínica veterinaria|ludoteca|conservatorio|orquesta|federación|cía|consorcio|sindicato|consulado|embajada|hermandad|cofradía|cruz roja|estudio|estudio de arquitectura|panificadora|lavandería|zapatería|joyería|consultores|ingeniería|arquitectos|abogados|podcast|condominio|comunidad|municipalidad|gobernación|intendencia|alcaldía|cabildo|clínicas|centro médico|policlínica|consultorio|sanatorio|jardín infantil|liceo|preparatoria|minera|pesquera|cervecería|confitería|kiosco|droguería|lechería|frigorífico|molino|aserradero|astillero|astilleros|mutua|albergue|posada',
  titles:
    'jefe|jefa|directora|gerente|técnico|técnica|responsable|analista|ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|administrativo|administrativa|auxiliar|asistente|coordinador|coordinadora|consultor|consultora|comercial|vendedor|vendedora|dependiente|dependienta|camarero|camarera|cocinero|cocinera|mozo|moza|operario|operaria|operador|operadora|conductor|conductora|chofer|repartidor|repartidora|enfermero|enfermera|médico|médica|fisioterapeuta|farmacéutico|farmacéutica|psicólogo|psicóloga|profesor|profesora|maestro|maestra|docente|investigador|investigadora|contable|contador|contadora|auditora|abogado|abogada|arquitecto|arquitecta|aparejador|aparejadora|diseñador|diseñadora|redactor|redactora|periodista|traductor|traductora|recepcionista|secretario|secretaria|cajero|cajera|reponedor|reponedora|limpiador|limpiadora|electricista|fontanero|mecánico|mecánica|soldador|soldadora|albañil|carpintero|pintor|montador|encargado|encargada|supervisora|especialista|experto|experta|asesor|asesora|ejecutivo|ejecutiva|becario|becaria|practicante|pasante|aprendiz|socio|socia|fundador|fundadora|presidente|presidenta|reclutador|reclutadora|generalista|product|project|scrum|people|talent|hrbp|tesorero|tesorera|almacenero|carretillero|vigilante|conserje|guía|monitor|monitora|educador|educadora|trabajador|trabajadora|químico|química|biólogo|bióloga|veterinario|veterinaria|enólogo|enóloga|matrón|matrona|celador|celadora|agente|inspectora|planificador|planificadora|comprador|compradora|delegado|delegada|promotor|promotora|panadero|panadera|peluquero|peluquera|jardinero|jardinera|topógrafo|topógrafa|delineante|geólogo|estadístico|actuario|economista|head of|sous chef|jefe de cocina|socorrista|bibliotecario|bibliotecaria|community manager|cuidador|cuidadora|teleoperador|teleoperadora|chapista|peón|pinche|encofrador|logopeda|gobernanta|tornero|fresador|ayudante',
  roleAfter:
    'interinidad|puesto|vacante|cargo|posición|plaza|oferta|rol|anuncio|empleo|perfil|puestos|vacantes|convocatoria|puesto vacante|referencia|asunto|trabajo|función|contrato|categoría|especialidad|bolsa|bolsa de trabajo|bolsa de empleo|terna|proceso selectivo|puesto de trabajo|oferta de empleo|plazas|cargos|ocupación|contratación|chamba|pega|laburo|oportunidad',
  role: {
    several:
      'ambos puestos|ambas vacantes|ambas plazas|ambas posiciones|las dos vacantes|los dos puestos|las dos plazas|sus candidaturas|tus candidaturas|ambas candidaturas|dos candidaturas',
    taken:
      'ya está cubierta|ya está cubierto|ya cubierta|ya cubierto|ya se cubrió|ya fue cubierta|ya fue cubierto|ya la cubrimos|ya no está disponible|se ha cubierto|quedó cubierta|quedó cubierto|ya tenemos',
    former: 'la primera|el primero',
    latter: 'la segunda|el segundo|esta última|este último',
    as: 'como|en calidad de|de|ser|trabajar de|trabajar como|trabajando de|entrar de|empezar de|estar de|trabajo de|chamba de|contratarte de|meterte de|quedarte de',
    about:
      'prueba de manejo|prueba de conducción|se llama|sería la de|sería el de|es la de|es el de|lo que llamamos|para|por|sobre|a|al|del|es|ref|referente|relativa|relativo|en|p|pa',
    applied:
      'hoja de vida|candidatura|candidaturas|candidato|candidata|postulación|postulaste|postulado|postulada|postular|postularte|postulándote|inscripción|inscrito|inscrita|inscribiste|solicitud|interés|interesado|interesada|currículum|curriculum|cv|aplicación|aplicaste|preseleccionado|preseleccionada|selección|proceso selectivo|perfil|espontánea|autocandidatura|proceso de selección|proceso|postulante|postulantes|finalista|finalistas|seleccionado|seleccionada',
    seeks:
      'buscamos|busca|buscan|buscando|búsqueda|contratar|incorporar|incorporación|necesitamos|cubrir|precisamos|necesita|selecciona|seleccionamos|incorporarte|necesito|busco|falta|seleccionando|seleccionar|hace falta|hacen falta|requerimos|requiere|solicitamos|solicita|contratamos|incorporamos|buscaban|se busca|se necesita|sumar|acoger|faltan|reforzar|necesitan|buscáis|necesitáis',
    joints: 'de|del|y|e|la|las|los|&|o|of|el',
    fields: 'en|para|a|y',
    articles:
      'el|la|los|las|un|una|nuestro|nuestra|tu|su|este|esta|al|vacante|disponible|abierta|nuevo|nueva|próximo|próxima|siguiente|a tiempo completo|a tiempo parcial|a jornada completa|jornada completa|media jornada|un/a|una/un|buen|buena|otro|segundo|un(a)|un/una|un o una|unos|unas|bueno|segunda|tercer|tercera|nuevos|nuevas|con experiencia',
    vague:
      'empleado|empleada|trabajador|trabajadora|personal|colaborador|colaboradora|compañero|compañera|candidato|candidata|funcionario|funcionaria',
    ends: 'los fines de semana|fines de semana|nos|ustedes|tomando|-iendo|te|le|les|que|se|ha|hemos|he|has|desde|mañana|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|es|está|será|son|tras|vía|mediante|cuando|si|porque|ubicado|ubicada|dentro|sigue|fue|fuiste|encaja|encajas|disponible|abierta|abierto|sería|yo|tú|usted|lo|me|no|muy|más|gracias|hola|estimado|estimada|buenos|buenas|publicada|publicado|hora|horas|fecha|interesa|interesó|gustaría|entrevista|llamada|muchas|recibimos|recibido|parece|gustó|encanta|soy|eres|somos|era|fui|haber|hay|había|puede|puedes|podrías|podría|quiero|quieres|quiere|querría|debe|debes|tengo|tienes|tiene|tener|vamos|va|voy|vas|ven|venir|viene|vienes|pasar|pasa|pásate|hacer|hace|haz|hago|decir|dime|dinos|dice|dar|da|dame|confirma|confirmar|confirme|avisa|avisar|avísame|llamar|llamo|llamaré|llama|escribo|escribe|hablar|conocer|conocerte|conocerle|invitar|invito|invitarte|invitarle|proponer|propongo|agendar|agradezco|adjunto|adjunta|revisar|revisado|leído|visto|vimos|vi|enviar|envía|enviaste|envió|mandar|mandaste|cómo|cuál|dónde|quién|aquí|ahí|allí|ahora|luego|después|antes|pronto|todavía|ya|también|tampoco|así|entonces|pues|pero|sino|aunque|mientras|según|sin|entre|hasta|hacia|contra|durante|esto|eso|algo|nada|alguien|nadie|todo|todos|toda|todas|cada|varios|mucho|mucha|poco|poca|mejor|bien|buen|buena|bueno|semana|mes|día|días|minutos|min|favor|saludos|saludo|cordial|encantado|encantada|ilusión|-aremos|-iremos|-aríamos|-eríamos|-amos|-emos|por cuenta de|en nombre de|para un cliente|para nuestro cliente|temporada|horario|calendario|formulario|cuestionario|comentario|necesario|necesaria|contrario|anterior|mejores|error|alrededor|siguiente|suficiente|reciente|diferente|presente|importante|bastante|restante|adelante|instante|tercero|carrera|manera|espera|vista|pista|horarios|enfermo|enferma|pendiente|interesante|itinerario|aniversario|digamos|o sea|en fin|es decir|turno de noche|turno de tarde|turno de mañana|a turnos|dos|tres|cuatro|recibir|queda|quedo|quedamos|conmigo|contigo|pasado|sido|abrazo|podés|complace|asistir|encantaría|optado|ambos|responda|responde|haces|andas|pasarte|estás|prefieres|verte|vez|estará|reciba|llame|vemos|charlar|deseas|finalmente|abrimos|volver|venga|ves|ningún|enviado|hacerte|juntos|confirmas|dices|presentarse|dejaste|llamarte|contarte|acá|quedado|aportar|tal|mismo|misma|jaja|vale|eh|oye|porfa|tenga|pasarán|saludar|ayer|mando|trae|traer|quisiera|quisiéramos|sabes|saber|digas|siempre|nunca|quizá|quizás|tal vez|además|seremos|serán|estaba|estábamos|dijo|dijiste|dejó|vio|viste|llegó|llega|puedas|puedan|pueda|vengas|nomás|setiembre|mediodía|finde',
    others:
      'imprevisto|enfermedad|ausencia|fallecimiento|mi|mis|actual|actualmente|anterior|experiencia|otro|otra|otras|soy|sus|compañero|compañera|también|por parte|ex|con|no para|no para el puesto|no de|y no de|y no para|en lugar de|en vez de',
    trades:
      'profe|prof|balconista|pizzero|parrillero|ayudante|pinche|barman|mesero|gobernanta|cantinero|sumiller|carnicero|pescadero|charcutero|frutero|pastelero|heladero|cervecero|bodeguero|vendimiador|tractorista|ganadero|ordeñador|apicultor|pescador|marinero|patrón|estibador|camionero|taxista|maquinista|azafato|piloto|tripulante|mensajero|cartero|gruista|encofrador|ferrallista|yesero|alicatador|techador|cristalero|herrero|calderero|tornero|fresador|ajustador|matricero|troquelador|inyectador|chapista|tapicero|ebanista|zapatero|sastre|modista|patronista|estilista|maquillador|esteticista|masajista|manicurista|tatuador|joyero|relojero|impresor|encuadernador|ceramista|vidriero|podador|guardabosques|bombero|policía|guardia|militar|juez|fiscal|procurador|notario|letrado|gestor|tramitador|perito|tasador|cirujano|anestesista|radiólogo|pediatra|psiquiatra|odontólogo|higienista|protésico|óptico|audioprotesista|logopeda|terapeuta|nutricionista|dietista|podólogo|tcae|camillero|canguro|ludotecario|orientador|catedrático|doctorando|documentalista|archivero|conservador|restaurador|actor|actriz|bailarín|músico|regidor|iluminador|sonidista|camarógrafo|realizador|guionista|locutor|presentador|fotógrafo|ilustrador|proyectista|maquetador|telefonista|ordenanza|bedel|portero|limpiacristales|mudancero|cobrador|cambista|croupier|entrenador|árbitro|animador|capataz|peón|pastelería|backend|frontend|fullstack|arqueólogo|museólogo|gerocultor|maitre|barbero|rider|preparador|transportista|maletero|controlador|pladurista|escayolista|tubero|frigorista|instalador|ascensorista|oficial|agrimensor|prevencionista|funcionario|interino|lector|predoctoral|posdoctoral|lingüista|corrector|librero|montajista|diagramador|productor|preventa|tesorería|nóminas|cobranza|plomero|velador|taquero|tortillero|lavaplatos|lavaloza|garzón|bachero|empaquetador|empacador|costurero|bordadora|niñero|limpieza|cerrajero|marmolista|cantero|alfarero|luthier|viverista|agrónomo|guardés|vigilanta|enterrador|empleado|barrendero|friegaplatos|sastra|utilero|tramoyista|caracterizador|coreógrafo|pianista|violinista|chelista|organista|repertorista|corista|cantante|compositor|payaso|preceptor|parvulista|intérprete|grafista|publicista|comisario|chocolatero|escaparatista|representante|banquero|corredor|peritadora|suscriptor|laboralista|psicopedagogo|osteópata|quiropráctico|herrador|agricultor|jornalero|temporero|viticultor|leñador|detective|mecatrónico|electrónico|automatista|mantenedor|físico|matemático|ambientólogo|informático|asistenta|planchadora|cortadora|marroquinero|engastador|orfebre|rotulista|sepulturero|sacristán|manicura|despachador|gasolinero|expendedor|minero|perforista|geomensor|kinesiólogo|fonoaudiólogo|parvularia|estafeta|nochero|mercaderista|impulsador|aseadora|capturista|almacenista|demostrador|edecán|afanador|colectivero|kiosquero|repositor|cafetero|lavacopas|mucamo|beca predoctoral|beca posdoctoral|beca de investigación|beca de doctorado|beca de colaboración|contrato predoctoral|contrato postdoctoral|contrato posdoctoral|contrato de investigación|cátedra|ayudantía',
    endings: 'or|ora|ero|era|ista|ente|ante|ario|aria|ologo|ologa|icista|dor|dora',
    bends: 'a>o|ora>or|a>|ana>an|esa>e',
    heads:
      'jefe|jefa|director|directora|responsable|encargado|encargada|profesor|profesora|maestro|maestra|docente|técnico|técnica|auxiliar|asistente|ayudante|administrativo|administrativa|operario|operaria|agente|asesor|asesora|coordinador|coordinadora|ingeniero|ingeniera|analista|especialista|gerente|oficial|personal|becario|becaria|monitor|monitora|educador|educadora|enfermero|enfermera|médico|médica|vendedor|vendedora|investigador|investigadora|mozo|moza|dependiente|dependienta|gestor|gestora|consultor|consultora|desarrollador|desarrolladora|practicante|prácticas|cátedra|ayudantía',
    hosts:
      'dueño|dueña|propietario|propietaria|jefe|jefa|director|directora|director general|directora general|presidente|presidenta|fundador|fundadora|socio|socia|gerente|patrón|patrona|rector|rectora|decano|decana|alcalde|alcaldesa|reclutador|reclutadora|rrhh|responsable|responsable de rrhh|encargado|encargada|compañero|compañera|maestro|maestra|doctor|doctora',
  },
  subjectWords:
    'invitación|invitación a|entrevista|entrevistas|entrevista de trabajo|entrevista de|entrevista para|convocatoria|convocatoria entrevista|citación|cita|proceso|proceso de selección|selección|candidatura|tu candidatura|su candidatura|tu postulación|postulación|vacante|puesto|oferta|para|de|a|el|la|en|tu|su|llamada|videollamada|videoentrevista|telefónica|presencial|técnica|primera|segunda|confirmación|confirmación de|confirmar|propuesta|disponibilidad|agenda|agendar|coordinar|coordinación|rv|reunión|siguiente|siguiente paso|próximos pasos|próximo paso|paso|fase|cambio|cambio de fecha|reprogramación|aplazamiento|nueva fecha|platicamos|hablamos|charlamos|comportamiento|proyecto|contexto|seguimiento|recordatorio|prueba|prueba técnica|avance|novedades|buenas noticias|mañana|lunes|martes|miércoles|jueves|viernes|quiere contactar contigo|conocerte|preseleccionado|preseleccionada|ref|solicitud|asunto',
  companyBefore: 'en la empresa|en el|en la|en|de la empresa|con|desde|para',
  companySure:
    'en la empresa|la empresa|interés en trabajar en|interés en formar parte de|interés en|formar parte de|unirte a|equipo de|del equipo de|candidatura en|puesto en|vacante en|oferta en|entrevista en|trabajar en|aquí en|en nombre de|somos|bienvenido a|bienvenida a|proceso en|selección en|selección de|people en|grupo|enviado por|enviado en nombre de|proceso de selección en|proceso de selección de|candidatura a|posición en|rol en|carrera en|oportunidad en|mensaje de|invitación de|todo el equipo de|incorporarte a|incorporarse a|sumarte a|postulación a|postulación en|postulaste a|postulaste en|una marca de|selecciono para|seleccionando para|buscamos para',
  companyLabels:
    'empresa|compañía|empleador|cliente|organización|centro|sociedad|empresa contratante|nombre de la empresa|institución|entidad|establecimiento|razón social|empresa cliente|firma|negocio|organismo|contratante',
  companyDoes:
    'quiere|desea|le invita|te invita|está buscando|busca|ha revisado|te ha enviado|quiere contactar|quiere conocerte|selecciona|se complace|tiene el placer|es una marca|forma parte|es una empresa|le ha|te ha|te espera|le espera|quisiera|le convoca|te convoca|le agradece|te agradece|convoca|comunica|tratará',
  companyLikes:
    'ha quedado|quedó|han quedado|quedaron|ha valorado|le gustó|les gustó|les ha gustado|le gustaría|les gustaría|quieren|desean',
  companyPast:
    'experiencia|actual|actualmente|anterior|anteriormente|tu paso|su paso|tu trabajo|su trabajo|tu etapa|su etapa|años en|trabajaste|trabajó|trabajas|trabaja|trabajo en|estudios|estuviste|estuvo|referencia|referencias|competencia|proveedor|prácticas en|trayectoria',
  bots: 'asistente virtual|chatbot|asistente digital|bot|inteligencia artificial|mensaje automático|asistente de selección virtual|agente virtual',
  clients:
    'nuestro cliente|mi cliente|nuestra cliente|uno de nuestros clientes|para nuestro cliente|importante cliente|empresa cliente|cliente final|un cliente|nombre del cliente|firma de selección|para una compañía|el cliente quiere|el cliente desea|el cliente ha|empresa final',
  agencies:
    'selección|ett|trabajo temporal|recursos humanos|rrhh|consultora|consultores|consultoría|talento|empleo|executive|outsourcing|reclutamiento',
};
