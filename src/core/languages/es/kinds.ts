import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|proceso de selección|día de prueba|jornada de prueba|assessment|citación|primera ronda|segunda ronda|siguiente fase|siguiente etapa|próxima fase|segunda fase|fase final|charla inicial',
  meeting:
    'reunión|reunirnos|llamada|videollamada|charla|charlar|hablar|conversar|conversación|conocerte|conocerle|conocerla|conocerlo|conocernos|vernos|encuentro|café|visita|visitarnos|pasar por|pasarte|cita|venir|acercarte|acercarse|llamarte|llamarle|llamarla|quedar|entrevistarte|entrevistarle',
  invite:
    'invitarte|invitarle|invitarla|invitarlo|te invitamos|le invitamos|la invitamos|lo invitamos|te invito|le invito|invitación a|convocarte|convocarle|convocarla|te convocamos|le convocamos|convocado|convocada|le citamos|te citamos|citarte|citarle|citación|nos gustaría|me gustaría|quisiéramos|queremos|quiero|nos encantaría|me encantaría|conocerte|conocerle|conocerla|tener una|mantener una|concertar|agendar|coordinar|programar|has sido seleccionad|ha sido seleccionad|fuiste seleccionad|fue seleccionad|preseleccionad|pasado a la siguiente|pasas a|avanzar|avanzas|siguiente paso|próximo paso|siguiente fase|continuar con|tu perfil nos|su perfil nos|encaja|ha gustado|vente|te animas|te apetece|saber más de ti|hacemos una',
  ask: 'disponible|disponibilidad|te viene|le viene|les viene|os viene|te va bien|le va bien|te vendría|le vendría|te parece|le parece|te queda|le queda|te conviene|le conviene|te encaja|le encaja|te cuadra|podrías|podría |puedes|puede usted|tendrías|tendría|tienes un|qué día|qué hora|qué horario|cuándo|cuál de|alguna de|una de estas|opciones|elige|elija|elegir|escoge|reserva|reservar|confirma|confirmar|confirme|confírm|confirmes|confirmación|indícanos|indíquenos|indicarnos|indicarme|indícame|dime|dinos|díganos|dígame|avísame|avísanos|avísenos|hazme saber|háganos saber|haznos saber|responde|respóndenos|propon|proponemos|propongo|agenda tu|agenda una|agendar|lo que prefieras|la que prefieras|el que prefieras|quedamos|si te va|qué te parece',
  fixed:
    'queda confirmada|está confirmada|confirmada|confirmamos|confirmo|te confirmo|le confirmo|tendrá lugar|se realizará|se llevará a cabo|se celebrará|ha quedado|quedó agendada|quedado agendada|agendada|programada|programado|está prevista|te esperamos|le esperamos|la esperamos|lo esperamos|te espero|nos vemos|te llamaré|te llamaremos|le llamaremos|le llamaré|la llamaremos|deberá presentarse|presentarse en|preséntese|preséntate|pregunta por|pregunte por|fecha:|hora:|lugar:|dirección:|modalidad|duración',
  moved:
    'reprogramar|reprogramamos|cambiar la|cambiar el|cambio de|mover la|moverla|moverlo|aplazar|posponer|nueva fecha|nuevo horario|otra fecha|otro día|adelantar|atrasar|pasarla al',
  cond: 'si tu perfil|si su perfil|si tu candidatura|si su candidatura|si resultas|si resulta|en caso de|de ser seleccionad|si eres seleccionad|si es seleccionad|candidatos seleccionados|candidatos preseleccionados|personas seleccionadas|personas candidatas|quienes|solo contactaremos|sólo contactaremos|nos pondremos en contacto|nos pondríamos|te contactaremos|le contactaremos|se contactará|podríamos|eventual|únicamente',
  past: 'tu entrevista del|su entrevista del|nuestra entrevista|la entrevista que|tras la entrevista|tras tu entrevista|después de la entrevista|después de tu|por haber asistido|por asistir|por tu tiempo|por su tiempo|por el tiempo|por la entrevista|por venir|por acercarte|fue un placer|ha sido un placer|gusto conocerte|encantados de conocerte|encantada de conocerte|qué tal fue|cómo fue|cómo te fue|durante la entrevista|en la entrevista',
  reject:
    'no ha sido seleccionad|no has sido seleccionad|no fue seleccionad|no fuiste seleccionad|no hemos seleccionado|no continuar|no continuaremos|no seguir|no seguiremos|no seguirá|no avanzar|no avanzaremos|no avanzará|no podemos ofrecer|no podremos|no podemos continuar|otro candidato|otra candidata|otros candidatos|otras candidatas|otra candidatura|otras candidaturas|otra persona|otros perfiles|otro perfil|alguien con|nos hemos decantado|decantado por|hemos optado|optamos por|hemos decidido continuar con|hemos decidido no|decidimos no|descartad|no se ajusta|no encaja|no cumple|mejor se ajusta|se ajustan mejor|se ajusta más|más se ajusta|vacante ha sido cubierta|ya ha sido cubierta|cubierta|cubierto el puesto|puesto ha sido|conservaremos tu|conservaremos su|guardaremos tu|guardaremos su|mantendremos tu|mantendremos su|base de datos|futuras vacantes|futuros procesos|en tu búsqueda|en su búsqueda|suerte en|éxito en|no resultó|no has superado|no ha superado|no superado',
  sorry:
    'lamentablemente|lamentamos|lamento|desafortunadamente|desgraciadamente|sentimos|siento|mucha suerte|difícil|gran número|interés mostrado|tu interés|su interés|agradecemos',
  receipt:
    'hemos recibido|recibimos tu|recibimos su|recibido correctamente|recibido tu|recibido su|tu solicitud ha sido|su solicitud ha sido|inscripción|te has inscrito|se ha registrado|ha sido registrada|gracias por postular|gracias por inscribirte|gracias por enviar|gracias por tu candidatura|gracias por su candidatura|revisar|revisaremos|revisando|analizar|valorar|evaluar|evaluaremos|estudiaremos|acuse de recibo|mensaje automático|correo automático|no responda|no respondas|en los próximos días',
  offer:
    'oferta de trabajo|oferta laboral|carta oferta|oferta económica|ofrecerte el puesto|ofrecerle el puesto|ofrecerte la|ofrecerle la|ofrecerte el|propuesta económica|contrato|firmar|firmado|firma |incorporación|bienvenid|salario bruto|sueldo|primer día|alta en la seguridad|has sido elegid|ha sido elegid',
  news: 'newsletter|boletín|darse de baja|darte de baja|cancelar suscripción|cancelar la suscripción|ver en el navegador|nuevas ofertas|ofertas de empleo|ofertas para ti|empleos para ti|alerta de empleo|alertas|webinar|inscríbete|regístrate|consejos|trucos|taller|feria|leer más|ver más|ver oferta|ver todas|simulacro|preguntas frecuentes|preguntas más|cómo prepararte|descuento|curso|suscrit|suscripción|esta semana|este mes',
  outreach:
    'he visto tu perfil|hemos visto tu perfil|vi tu perfil|vi su perfil|visto su perfil|tu perfil en|su perfil en|encontré tu|encontré su|di con tu|linkedin|abierto a|abierta a|escuchar|te interesa|le interesa|te interesaría|le interesaría|estarías interesad|estaría interesad|si te interesa|si le interesa|si es de tu interés|oportunidad|envíame tu|envíame su|enviarme tu|enviarme su|mándame tu|cv actualizado|currículum actualizado|pretensión|estamos buscando|estoy buscando|bolsa de|base de talento|conoces a alguien|referir',
  other:
    'podcast|periodista|periódico|diario |redacción|revista|artículo|reportaje|documental|radio|programa de|televisión|prensa|medio de comunicación|lectores|oyentes|citar|tesis|tfm|tfg|trabajo de fin|investigación|estudio sobre|encuesta|participantes|participar|participación|compensación|tarjeta regalo|usuarios|usuario|visa |visado|consulado|embajada|admisión|beca|universidad|colegio|entrevista de salida|salida|evaluación anual|anónim|consentimiento|tu experiencia con|su experiencia con|historia oral|testimonio|alquiler|inquilino',
  panel:
    'al candidato|a la candidata|el candidato|la candidata|un candidato|una candidata|del candidato|de la candidata|entrevistar a|como entrevistador|panel de|tribunal|hoja de evaluación|tu valoración|su valoración de|cv adjunto|puedes cubrir|podrías cubrir|sustituirme|hacer tú la|entrevistas tú',
  cancel:
    'cancelad|cancelar la entrevista|cancelar su|cancelar tu|cancelamos|cancelación|no se realizará|no tendrá lugar|se suspende|suspendid|suspender|anulad|anular|congelad|en pausa|queda sin efecto',
  logistics:
    'recordatorio|recordamos|recordarte|recordarle|es mañana|encuesta|cuestionario|tu opinión|su opinión|valora|puntúa|satisfacción|gastos|reembolso|reintegro|referencias|documentación|certificado|cómo llegar|aparcamiento|te comunicaremos|le comunicaremos|daremos una respuesta|decisión|resultado de|resolución',
  test: 'prueba en línea|prueba online|prueba técnica|test online|test psicotécnico|psicotécnic|psicométric|pruebas|evaluación en línea|test de|examen en línea|completar la prueba|realizar la prueba|acceso a la prueba',
  scam: 'consignar|nequi|depósito|depositar|transferir|transferencia|pago de|pagar|bizum|yape|cuota|reembolsable|examen médico|kit de|inversión|cupo|cupos|datos bancarios|cuenta bancaria|copia de tu|copia de su|por día|diarios|desde casa|sin experiencia|bitcoin|criptomoneda|comprobante',
  own: 'adjunto mi|mi currículum|mi cv|mi candidatura|me postulo|postularme|gracias por la invitación|muchas gracias por la invitación|les agradezco|le agradezco|confirmo mi asistencia|confirmo mi|estaré encantad|retirar mi|retiro mi|declinar|no podré|sería posible|mi empresa actual|mi actual|he aceptado|he decidido|quedo a la espera|quedo atent|a la espera de su|me viene bien|me interesa la',
  job: 'candidatura|candidat|puesto|vacante|empleo|trabajo|oferta|selección|currículum|curriculum|cv |cv,|perfil|postula|solicitud|recursos humanos|rrhh|talento|contrata|cargo|plaza|prácticas|becario|equipo',
  applied:
    'tu candidatura|su candidatura|tu solicitud|su solicitud|tu postulación|su postulación|te postulaste|se postuló|has postulado|ha postulado|te has inscrito|te inscribiste|recibido tu cv|recibido su cv|recibimos tu cv',
  contact:
    'gracias por tu respuesta|gracias por su respuesta|gracias por responder|gracias por contestar|gracias por tu mensaje|gracias por su mensaje|gracias por tu correo|como comentamos|como hablamos|tal y como hablamos',
  agreed:
    'como acordamos|según lo acordado|tal como acordamos|has confirmado|ha confirmado|gracias por confirmar|queda confirmada|está confirmada|confirmamos tu|confirmamos su|te confirmo|le confirmo',
  sourced:
    'vi tu perfil|vi su perfil|visto tu perfil|visto su perfil|tu perfil en|su perfil en|te recomendó|recomendad|encontré tu perfil',
  oneWay:
    'entrevista grabada|videoentrevista grabada|grabar tus respuestas|grabar sus respuestas|asíncron|en diferido|inteligencia artificial|pregrabada',
  urgent:
    'urgente|lo antes posible|cuanto antes|a la brevedad|inmediat|hoy mismo|en las próximas 24|en 24 horas|en 48 horas',
  unpaid: 'no remunerad|sin remuneración|sin sueldo|no pagad|sin pago',
  team: 'equipo|compañer|colegas',
  push: 'reconsiderar|reconsideres|reconsidere|cambiar de opinión|cambies de opinión|estás seguro|estás segura|está seguro|pensarlo|piénsalo|qué pena|qué lástima|al menos|último intento',
  praise:
    'nos ha gustado|nos gustó|me ha gustado|me gustó|nos ha llamado|llamó la atención|impresionad|tu portfolio|tu portafolio|su portafolio|especialmente|tu experiencia|su experiencia|tu trayectoria|su trayectoria',
  phone:
    'teléfono|telefónic|por tel|llamada telefónica|te llamo|te llamaré|te llamaremos|le llamaré|le llamaremos|la llamaremos|lo llamaremos|le llamo|te llamarán|llamarte|llamarle|número de|telefonear',
  video:
    'videollamada|vídeo|video|videoconferencia|virtual|en línea|online|zoom|por teams|vía teams|por meet|enlace de|enlace a|enlace para|cámara|a distancia|telemátic|remot',
  onsite:
    'presencial|en persona|en nuestras oficinas|en nuestra oficina|en nuestra sede|en nuestras instalaciones|a nuestras oficinas|en las oficinas|dirección|calle |c/|avenida|av.|avda|plaza |paseo |piso |planta|edificio|sala |recepción|portería|estacionamiento|aparcamiento|dni|acercarte|acercarse|pasarte|pasar por|visitarnos|presentarse en|sucursal|tienda|día de prueba|en el local|documento de identidad',
  takeHome:
    'prueba para casa|ejercicio para casa|caso práctico para|tarea para|entregar|nos lo envías|enviarnos tu solución',
  formal: 'usted|ustedes|su |sus |le |les |estimado|estimada|señor|señora|quedaría|podría ',
  familiar: 'tú |tu |tus |te |ti |contigo|vos |querés|podés|tenés|os |vuestr|puedes|eres|estás|has ',
};
