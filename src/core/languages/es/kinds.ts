import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|proceso de selección|assessment|citación|primera ronda|segunda ronda|siguiente fase|siguiente etapa|próxima fase|próxima etapa|segunda fase|fase final|charla inicial|audición|tribunal',
  trial: 'día de prueba|jornada de prueba|turno de prueba|prueba práctica|a prueba|probarte|demo clase|clase de prueba',
  meeting:
    'reuni|llamada|videollamada|charla|hablar|hablamos|conversa|conocer|vernos|encuentro|café|visita|pasar por|pasarte|cita|venir|ven |vente|venite|pásate|acercar|quedar|quedamos|entrevistar|media hora|30 minutos|20 minutos|45 minutos|una hora|te llam|le llam|te espero',
  wish: 'nos gustaría|me gustaría|te gustaría|queremos|querríamos|quiero|quisi|encantaría|tenemos el gusto|complace|con gusto|nos alegra|me alegra|deseamos|nos interesa',
  invite:
    'invit|convoc|citar|citamos|seleccionad|preseleccionad|pasas a|avanz|siguiente paso|próximo paso|siguiente fase|siguiente etapa|continuar con|perfil nos|encaja|ha gustado|gustó|buenas noticias|buena noticia|una entrevista|la entrevista|primera entrevista|segunda entrevista|saber más|contarte más|concertar|agendar|coordinar|finalista|felicidades|felicitaciones|enhorabuena',
  ask: 'disponib|te viene|le viene|os viene|vendría|te parece|le parece|te queda|le queda|conviene|te encaja|le encaja|te cuadra|podrías|podría |puedes|podés|puede usted|tendría|tienes |tenés|qué día|qué hora|cuándo|cuál |alguna de|opciones|elige|elija|elegí|escog|reserv|confírm|indíca|indíque|dime|dinos|decime|díga|avís|saber|respond|propon|prefier|te va |le va |apetece|animas|qué tal|hacemos|hagamos|me dices|nos dices|cuéntame|escríbeme|enlace|calendario|agenda|horas libres|hueco|franja|horario|andás',
  fixed:
    'confirmad|confirmamos|confirmo|tendrá lugar|se realizará|se celebrará|ha quedado|quedó|agendad|programad|prevista|esperamos|te espero|nos vemos|te llamaré|le llamaré|la llamaremos|presentarse|preséntese|preséntate|pregunta por|pregunte por|fecha:|hora:|lugar:|dirección:|modalidad|duración|fijad|traer|traiga|trae ',
  moved:
    'reprogramar|reprogramamos|cambiar la|cambiar el|cambio de|mover la|moverla|moverlo|aplazar|posponer|nueva fecha|nuevo horario|otra fecha|otro día|adelantar|atrasar|pasarla al|reprogramación|aplazamiento|aplazad|pospuest',
  cond: 'si tu perfil|si su perfil|si tu candidatura|si su candidatura|si resulta|de ser seleccionad|si eres seleccionad|si es seleccionad|si pasas|candidatos seleccionados|candidatos preseleccionados|personas seleccionadas|personas candidatas|contactaremos|nos pondremos|nos pondríamos|se contactará|te contactará|en caso de que|de surgir|si se abre',
  not: 'no |nunca |sin ',
  met: 'tras la entrevista|tras tu entrevista|tras su entrevista|tras nuestra conversación|tras nuestra charla|después de nuestra conversación|nuestra entrevista del|fue un placer conocer|ha sido un placer conocer|fue un placer hablar|ha sido un placer hablar|de haberte conocido|de haberle conocido|por asistir a la entrevista|por acudir a la entrevista|por venir a la entrevista',
  past: 'entrevista del|nuestra entrevista|tras la entrevista|tras tu|después de la entrevista|después de tu|por haber|por asistir|por venir|por acercarte|por acudir|fue un placer|ha sido un placer|encantad… conocerte|qué tal fue|cómo te fue|por la entrevista|por tu tiempo|por su tiempo|por el tiempo|qué tal la entrevista|por la visita|nos dedic|ayer',
  reject:
    'no ha sido seleccionad|no has sido seleccionad|no fue seleccionad|no fuiste|no hemos seleccionado|no continuar|no seguir|no avanz|no podemos continuar|otro candidato|otra candidat|otros candidatos|otras candidat|otra persona|otros perfiles|otro perfil|alguien con|decantado|optado|optamos|hemos decidido|decidimos no|no encaja|se ajusta|cubiert|cubrió|conservaremos|guardaremos|mantendremos|futuras vacantes|futuros procesos|futuras convocatorias|suerte en|éxito en|éxitos|no resultó|superado|no pasas|descartad|no podremos|búsqueda de empleo|seguir adelante con|continuar con otr|no te vamos|no le vamos|no vamos a|elegimos a otr|quedarnos con|candidato interno|candidata interna|candidatura interna|promoción interna|cubrir internamente|elegido a otr|elegida otra|seleccionado a otr|escogido a|optó por|optaron por|se decantó|se inclinó|inclinado por|elegir a otr|no ha resultado|no resultaste|no será posible|no sigues|no seguimos|no vas a|no ha podido ser|finalista pero|por muy poco|la vacante ha sido|vacante se cubrió|ya fue cubierta',
  sorry:
    'lamentablemente|lamentamos|lamento|desafortunadamente|desgraciadamente|sentimos|siento|mucha suerte|difícil|gran número|interés mostrado|tu interés|su interés|agradecemos',
  receipt:
    'recibimos tu|recibimos su|recibido correctamente|tu solicitud ha sido|su solicitud ha sido|te has inscrito|se ha registrado|ha sido registrada|estudiaremos|acuse de recibo|mensaje automático|correo automático|hemos recibido tu|hemos recibido su|inscripción en la oferta|tu inscripción se|valorar tu|revisar tu candidatura|valoraremos|hemos recibido correctamente|registrado correctamente|registrada correctamente|está siendo evaluad|en proceso de revisión|será evaluad|no responda a este|no responder a este|no respondas a este|nos comunicaremos',
  offer:
    'oferta de trabajo|oferta laboral|carta oferta|carta de oferta|oferta económica|ofrecerle|ofrecerte|propuesta económica|alta en la seguridad|sido elegid|contrato|firmar|firma del|incorporación|salario bruto|nos complace ofrecer|aceptación de la oferta|bienvenid… al equipo|el puesto es tuyo|oferta en firme|propuesta de contratación|propuesta laboral|propuesta de trabajo|te incorpor|se incorpore|fecha de ingreso|fecha de inicio|bruto anual|brutos anuales|salario mensual|sueldo|contratarte|contratarle|bienvenid|documentación de ingreso|exámenes preocupacionales|examen médico de ingreso|período de prueba|periodo de prueba|onboarding',
  news: 'newsletter|boletín|de baja|en el navegador|nuevas ofertas|ofertas de empleo|ofertas para ti|empleos para ti|alerta|webinar|inscríbete|regístrate|trucos|consejos|ver oferta|ver todas|simulacro|preguntas frecuentes|preguntas más|cómo prepararte|descuento|suscri|queridos lectores|gratis|gratuit|coaching|oferta especial|destacad|plazas limitadas|feria de empleo|vacantes de la semana|sin cita',
  outreach:
    'vi su perfil|visto su perfil|su perfil en|tu perfil|encontré tu|encontré su|di con tu|estarías interesad|estaría interesad|te interesa|le interesa|es de tu interés|envíame tu|envíame su|enviarme|mándame|currículum actualizado|cv actualizado|pretensi|estoy buscando|base de talento|conoces a alguien|referir|oportunidad|estarías abiert|estás abiert|linkedin|no me conoces|no nos conocemos|mi cliente|nuestro cliente|un cliente|para uno de mis|cazatalentos|headhunter|búsqueda activa|aunque no busques|aunque no estés buscando|sin compromiso|escuchar propuestas|abierto a|abierta a|prima por referid|bono por referid|si conoces a',
  other:
    'podcast|periodista|periódico|redacción|reportaje|documental|televisión|oyente|tesis|tfm|tfg|trabajo de fin|estudio sobre|compensación|tarjeta regalo|tarjeta de regalo|vale regalo|visa |visado|embajada|entrevista de salida|evaluación anual|tu experiencia con|su experiencia con|historia oral|testimonio|alquiler|inquilino|entrevistarte para|entrevistarle para|entrevista de usuario|investigación de mercado|estudio de mercado|doctorand|nacionalidad|admisión|tutoría|antiguos alumnos|nuestra revista|cámara|plató|entrevistarte sobre|diario |grabamos|padres|familias|redactor|reportero|reportera|nuestros lectores|nuestros oyentes|rodaje|equipo de grabación|trabajo final|para mi tesis|mi investigación|proyecto de investigación|doctorado|grupo focal|focus group|grupo de discusión|participante|participar en un estudio|experiencia de usuario|usuarios de|consulado|consular|cónsul|asilo|permiso de residencia|trámite de visa|extranjería|reunión de padres|apoderad|matrícula|compañero de piso|compañera de piso|roomie|visita al piso|ver el piso|visita del piso|adopción|entrevista de desvinculación|desvinculación|evaluación del desempeño|evaluación de desempeño|comisaría|declaración como|juzgado|una entrevista para nuestro|entrevista para el diario|entrevista radial',
  theme:
    'revista|artículo|radio|programa de|lectores|investigación|encuesta|colegio|consentimiento|vivienda|piso en|depto|factura|reunión de equipo|médico|paciente|clínica dental|seguro|alumno|socio|coro |ensayo|asociación|refugio|junta de vecinos|comunidad de propietarios|dentista|odontólog|ortodoncia|revisión anual|turno médico|consulta médica|póliza|curso de|taller de|charla informativa|foto|comunicación|jornada de',
  panel:
    'al candidato|el candidato|la candidata|un candidato|una candidata|del candidato|entrevistar a|como entrevistador|panel de|hoja de evaluación|tu valoración|su valoración de|cv adjunto|puedes cubrir|podrías cubrir|sustituirme|hacer tú la|entrevistas tú|formar parte del tribunal|parte del panel|comité de selección|nuestros candidatos|tres candidat|cuatro candidat|dos candidat|los candidatos que|las candidaturas de|entrevistar candidat|como evaluador|guion de entrevista|guía de entrevista|las entrevistas a',
  away: 'fuera de la oficina|respuesta automática|ausente|de vacaciones|vacaciones hasta',
  cancel: 'cancel|no se realizará|no tendrá lugar|suspend|anulad|anulación|sin efecto|ya no |congelad',
  logistics:
    'recordatorio|recordarte|recordarle|te recordamos|le recordamos|encuesta|cuestionario|puntúa|satisfacción|reembolso|reintegro|comunicaremos|daremos una respuesta|valora tu|tu experiencia en|te dejaste|se dejó|olvidaste|decidiremos|viáticos|formulario|estacionamiento|credencial|cómo te sentiste|gastos de desplazamiento|hoja de gastos|objeto olvidado|pase de visita|referencias laborales|antecedentes penales',
  test: 'prueba en línea|prueba online|prueba técnica|test online|psicotécnic|psicométric|pruebas|evaluación en línea|test de|examen en línea|completar la prueba|realizar la prueba|acceso a la prueba|test en línea|test psicotécnico|prueba psicotécnica|evaluación online|prueba de aptitud|enlace a la prueba',
  scam: 'consignar|nequi|deposit|depósito|transfer|pago de|bizum|yape|reembolsable|examen médico|kit de|bancari|tarjeta donde|copia de|foto de su|foto de tu|ambos lados|sin experiencia|no necesita experiencia|desde casa|criptomoneda|comprobante|cupo limitado|semanales|diarios',
  own: 'adjunto mi|mi currículum|mi cv|mi candidatura|me postulo|postularme|gracias por la invitación|agradezco|confirmo mi|confirmo que|retirar mi|retiro mi|declinar|mi empresa actual|he aceptado|a la espera de su|me interesa la|invitarme|mi experiencia|mi perfil|mi disponibilidad|me va bien|me viene|estaré|asistiré|pasa por la invitación|invitación a la|muchas gracias por invitarme|gracias por invitarme|gracias por la oportunidad|confirmo asistencia|confirmo la|ahí estaré|allí estaré|adjunto el cv|mi empleo actual|mi trabajo actual|mi preaviso|quedo a la espera|quisiera postular|me presento',
  job: 'candidat|puesto|vacante|empleo|trabajo|oferta|selección|currículum|cv |cv,|perfil|postula|solicitud|recursos humanos|rrhh|talento|contrata|cargo|plaza|prácticas|becario|equipo',
  applied:
    'tu candidatura|su candidatura|tu solicitud|su solicitud|tu postulación|su postulación|te postulaste|se postuló|has postulado|ha postulado|te has inscrito|te inscribiste|recibido tu cv|recibido su cv|recibimos tu cv',
  sourced:
    'vi tu perfil|vi su perfil|visto tu perfil|visto su perfil|tu perfil en|su perfil en|te recomendó|recomendad|encontré tu perfil',
  contact:
    'gracias por tu respuesta|gracias por su respuesta|gracias por responder|gracias por contestar|gracias por tu mensaje|gracias por su mensaje|gracias por tu correo|como comentamos|como hablamos|nuestra conversación telefónica|nuestra llamada|hablamos por teléfono|hablado por teléfono|según lo hablado|como quedamos|lo conversado',
  agreed:
    'como acordamos|según lo acordado|has confirmado|ha confirmado|gracias por confirmar|queda confirmada|está confirmada|confirmamos tu|confirmamos su|te confirmo|le confirmo',
  oneWay:
    'entrevista grabada|videoentrevista grabada|grabar tus respuestas|grabar sus respuestas|asíncron|en diferido|inteligencia artificial|pregrabada',
  urgent:
    'urgente|lo antes posible|cuanto antes|a la brevedad|inmediat|hoy mismo|en las próximas 24|en 24 horas|en 48 horas',
  unpaid: 'no remunerad|sin remuneración|sin sueldo|no pagad|sin pago',
  team: 'equipo|compañer|colegas',
  push: 'reconsiderar|reconsidere|cambiar de opinión|cambies de opinión|estás seguro|estás segura|está seguro|pensarlo|piénsalo|qué pena|qué lástima|al menos|último intento',
  praise:
    'nos ha gustado|nos gustó|me ha gustado|me gustó|nos ha llamado|llamó la atención|impresionad|tu portfolio|tu portafolio|su portafolio|especialmente|tu experiencia|su experiencia|tu trayectoria|su trayectoria',
  phone:
    'teléfono|telefónic|por tel|te llamo|te llamaré|le llamaré|la llamaremos|lo llamaremos|le llamo|llamarte|llamarle|número de|telefonear|entrevista telefónica|llamada telefónica|vía telefónica|te llamamos|le llamamos|te marco|te marcaré|le marcaré|te llamará|le llamará|a qué número',
  video:
    'vídeo|virtual|en línea|online|zoom|por teams|vía teams|por meet|enlace de|enlace a|enlace para|cámara|a distancia|telemátic|remot|videollamada|videoconferencia|video llamada|por video|por zoom|vía zoom|google meet|por skype|enlace zoom|liga de zoom|conectarte|conectarse|teams',
  onsite:
    'presencial|en persona|en nuestras oficinas|c/|avenida|av.|avda|plaza |paseo |planta|edificio|sala |recepción|portería|aparcamiento|dni|acercarte|acercarse|pasarte|pasar por|visitarnos|presentarse en|sucursal|tienda|pásate|pásese|ven a|venir a|te recibir|le recibir|recibirte|recibirle|acuda|presentarte en|te acercas|traer|traiga|trae tu|trae el|cómo llegar|acudir|metro |estación|nuestras oficinas|nuestras instalaciones|ven por|ven el|vente|pasa por|pase por|carrera |cra |calle|carretera|camino|esquina|piso|portal|timbre|toca el|toque el|estaciona|aparcar|parqueadero|parada de|ine |identificación|cédula|documento de identidad|zapatos de seguridad|ropa de trabajo|tus cuchillos|gastos de viaje|recorrido|cara a cara|entrada principal|pregunta por|pregunte por|preguntando por|preguntar por|podes venir|podés venir|puedes venir|puede venir|venir el|vení |venite|estamos en|aula|auditorio|en la clínica|en el taller|en el local|en el conservatorio|en mi despacho|despacho|pasarte por|te acercaras|acercarte a|acérc|te pasas por|te pasás por|pasate|en la tienda|en el restaurante|en el hotel|en la oficina|en el almacén',
  place:
    'hotel|oficina|fábrica|clínica|hospital|colegio|tienda|restaurante|almacén|nave |ayuntamiento|sede|local |taller|laboratorio|planta|centro|instalaciones|polígono|en nuestra|en nuestro',
  where: 'lugar |dirección |ubicación|dónde:|sede:',
  query:
    'duda|si falla|problema|inconveniente|imprevisto|para cualquier|emergencia|preguntas|cualquier pregunta|alguna pregunta|preparamos juntos|prepararla|preparar la entrevista|prepararte para',
  takeHome:
    'prueba para casa|ejercicio para casa|caso práctico para|tarea para|entregar|nos lo envías|enviarnos tu solución',
  formal: 'usted|su |sus |le |les |estimado|estimada|señor|quedaría|podría ',
  familiar: 'tú |tu |tus |te |ti |contigo|vos |querés|podés|tenés|os |vuestr|puedes|eres|estás|has ',
  call: 'una llamada|llamada de |llamada telef|llamadita|breve llamada',
};
