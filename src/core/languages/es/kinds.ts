import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'entrevista|proceso de selección|día de prueba|jornada de prueba|assessment|citación|primera ronda|segunda ronda|siguiente fase|siguiente etapa|próxima fase|segunda fase|fase final|charla inicial',
  meeting:
    'reunión|reunirnos|llamada|videollamada|charla|hablar|conversar|conversación|conocerte|conocerle|conocerla|conocerlo|conocernos|vernos|encuentro|café|visita|pasar por|pasarte|cita|venir|acercarte|acercarse|quedar|entrevistarte|entrevistarle|media hora|30 minutos|20 minutos|45 minutos|15 minutos|una hora|tomar un café|hablamos|llamar|entrevistarnos|te llame|le llame|primera toma de contacto',
  invite:
    'invitarte|invitarle|invitarla|invitarlo|te invitamos|le invitamos|la invitamos|lo invitamos|te invito|le invito|invitación a|convocarte|convocarle|convocarla|te convocamos|le convocamos|convocado|convocada|le citamos|te citamos|citarte|citarle|citación|nos gustaría|me gustaría|queremos|quiero|nos encantaría|me encantaría|conocerte|conocerle|conocerla|tener una|mantener una|concertar|agendar|coordinar|programar|has sido seleccionad|ha sido seleccionad|fuiste seleccionad|fue seleccionad|preseleccionad|pasado a la siguiente|pasas a|avanzar|avanzas|siguiente paso|próximo paso|siguiente fase|continuar con|tu perfil nos|su perfil nos|encaja|ha gustado|vente|te animas|te apetece|hacemos una|te espero para|le espero para|quisiera|buenas noticias|pásate|pasate|venite|querríamos|una entrevista|la entrevista|primera entrevista|segunda entrevista|has pasado|ha pasado a|seleccionado para|seleccionada para|hablar contigo|hablar con usted|charlar contigo|conversar contigo|conversar con usted|entrevistarte|entrevistarle|entrevistarla|saber más|contarte más|comentarte',
  ask: 'disponible|disponibilidad|te viene|le viene|les viene|os viene|te vendría|le vendría|te parece|le parece|te queda|le queda|te conviene|le conviene|te encaja|le encaja|te cuadra|podrías|podría |puedes|puede usted|tendría|tienes un|qué día|qué hora|cuándo|cuál de|alguna de|una de estas|opciones|elige|elija|elegir|escoge|reserva|confírm|indícanos|indíquenos|indicarnos|indicarme|indícame|dime|dinos|díganos|dígame|avísenos|hazme saber|háganos saber|haznos saber|responde|propon|lo que prefieras|la que prefieras|el que prefieras|quedamos|si te va|qué te parece|te va|le va|te apetece|te animas|qué tal si|hacemos|hagamos|vale|ok para|me dices|nos dices|avisa|me avisas|nos avisas|cuéntame|escríbeme|a qué hora|preferencia|prefiere|enlace para|en este enlace|calendario|agenda|horas libres|hueco|franja',
  fixed:
    'queda confirmada|está confirmada|confirmada|confirmamos|confirmo|te confirmo|le confirmo|tendrá lugar|se realizará|se llevará a cabo|se celebrará|ha quedado|quedó agendada|quedado agendada|agendada|programada|programado|está prevista|te esperamos|le esperamos|la esperamos|lo esperamos|te espero|nos vemos|te llamaré|le llamaré|la llamaremos|deberá presentarse|presentarse en|preséntese|preséntate|pregunta por|pregunte por|fecha:|hora:|lugar:|dirección:|modalidad|duración',
  moved:
    'reprogramar|reprogramamos|cambiar la|cambiar el|cambio de|mover la|moverla|moverlo|aplazar|posponer|nueva fecha|nuevo horario|otra fecha|otro día|adelantar|atrasar|pasarla al',
  cond: 'si tu perfil|si su perfil|si tu candidatura|si su candidatura|si resulta|de ser seleccionad|si eres seleccionad|si es seleccionad|candidatos seleccionados|candidatos preseleccionados|personas seleccionadas|personas candidatas|solo contactaremos|sólo contactaremos|nos pondremos en contacto|nos pondríamos|te contactaremos|le contactaremos|se contactará',
  not: 'no |nunca |sin ',
  past: 'tu entrevista del|su entrevista del|nuestra entrevista|tras la entrevista|tras tu entrevista|después de la entrevista|después de tu|por haber asistido|por asistir|por venir|por acercarte|fue un placer|ha sido un placer|encantados de conocerte|encantada de conocerte|qué tal fue|cómo te fue|gracias por venir a la entrevista|gracias por asistir a la entrevista|gracias por acudir|gracias por la entrevista|gracias por tu tiempo|gracias por su tiempo|gracias por el tiempo|tras nuestra entrevista|en la entrevista del|durante la entrevista del|qué tal la entrevista|gracias por lo de ayer|gracias por la visita|nos dedicaste|nos dedicó',
  reject:
    'no ha sido seleccionad|no has sido seleccionad|no fue seleccionad|no fuiste seleccionad|no hemos seleccionado|no continuar|no seguir|no avanzar|no podemos continuar|otro candidato|otra candidata|otros candidatos|otras candidatas|otra candidatura|otras candidaturas|otra persona|otros perfiles|otro perfil|alguien con|nos hemos decantado|decantado por|hemos optado|optamos por|hemos decidido continuar con|hemos decidido no|decidimos no|no se ajusta|no encaja|mejor se ajusta|se ajustan mejor|se ajusta más|más se ajusta|vacante ha sido cubierta|ya ha sido cubierta|cubierto el puesto|puesto ha sido|conservaremos tu|conservaremos su|guardaremos tu|guardaremos su|mantendremos tu|mantendremos su|futuras vacantes|futuros procesos|suerte en|éxito en|no resultó|no has superado|no ha superado|no superado|no avanzas|no pasas|candidatura ha sido descartad|no podremos contar|no podremos continuar|no podremos seguir|vacante está cubierta|plaza ha sido cubierta|ya está cubierta|tu búsqueda de empleo|su búsqueda de empleo|seguir adelante con otra|seguir adelante con otro|continuar con otra|continuar con otros|hemos decidido seguir|no te vamos|no le vamos|no vamos a',
  sorry:
    'lamentablemente|lamentamos|lamento|desafortunadamente|desgraciadamente|sentimos|siento|mucha suerte|difícil|gran número|interés mostrado|tu interés|su interés|agradecemos',
  receipt:
    'recibimos tu|recibimos su|recibido correctamente|tu solicitud ha sido|su solicitud ha sido|te has inscrito|se ha registrado|ha sido registrada|estudiaremos|acuse de recibo|mensaje automático|correo automático|hemos recibido tu|hemos recibido su|inscripción en la oferta|tu inscripción se|valorar tu|revisar tu candidatura|valoraremos',
  offer:
    'oferta de trabajo|oferta laboral|carta oferta|oferta económica|ofrecerle el puesto|ofrecerte la|ofrecerle la|ofrecerte el|propuesta económica|alta en la seguridad|has sido elegid|ha sido elegid|tu contrato|su contrato|firmar el contrato|firma del contrato|fecha de incorporación|carta de oferta|propuesta de colaboración|salario bruto anual|nos complace ofrecer|confirme su aceptación|aceptación de la oferta',
  news: 'newsletter|boletín|darse de baja|darte de baja|cancelar suscripción|cancelar la suscripción|ver en el navegador|nuevas ofertas|ofertas de empleo|ofertas para ti|empleos para ti|alerta de empleo|alertas|webinar|inscríbete|regístrate|trucos|ver oferta|ver todas|simulacro|preguntas frecuentes|preguntas más|cómo prepararte|descuento|suscrit|suscripción|queridos lectores|gratis|gratuito|gratuita|coaching|oferta especial|empleos destacados|ofertas destacadas|plazas limitadas',
  outreach:
    'he visto tu perfil|hemos visto tu perfil|vi tu perfil|vi su perfil|visto su perfil|tu perfil en|su perfil en|encontré tu|encontré su|di con tu|estarías interesad|estaría interesad|si te interesa|si le interesa|si es de tu interés|envíame tu|envíame su|enviarme tu|enviarme su|mándame tu|currículum actualizado|pretensión|estoy buscando|base de talento|conoces a alguien|referir|una oportunidad que|te interesaría escuchar|estarías abierto|estarías abierta|estás abierto|estás abierta',
  other:
    'podcast|periodista|periódico|redacción|reportaje|documental|televisión|medio de comunicación|oyentes|tesis|tfm|tfg|trabajo de fin|estudio sobre|compensación|tarjeta regalo|visa |visado|consulado|embajada|entrevista de salida|evaluación anual|tu experiencia con|su experiencia con|historia oral|testimonio|alquiler|inquilino|entrevistarte para|entrevistarle para|entrevista de usuario|investigación de mercado|estudio de mercado|tarjeta de regalo|vale regalo|trabajo fin de máster|doctorando|doctoranda|permiso de residencia|nacionalidad|entrevista consular|admisión al|jefatura de estudios|tutoría|antiguos alumnos|nuestro periódico|nuestra revista|cámara|plató|entrevistarte sobre|entrevistarle sobre|paciente|soy periodista|diario del|haríamos también alguna foto',
  theme:
    'diario |revista|artículo|radio|programa de|lectores|investigación|encuesta|admisión|colegio|consentimiento|vivienda|factura|feria|comercial|reunión de equipo|médico',
  panel:
    'al candidato|a la candidata|el candidato|la candidata|un candidato|una candidata|del candidato|de la candidata|entrevistar a|como entrevistador|panel de|tribunal|hoja de evaluación|tu valoración|su valoración de|cv adjunto|puedes cubrir|podrías cubrir|sustituirme|hacer tú la|entrevistas tú',
  cancel:
    'cancelada|cancelado|cancelamos|hemos cancelado|tenemos que cancelar|tengo que cancelar|debemos cancelar|vemos obligados a cancelar|queda cancelad|cancelación|no se realizará|no tendrá lugar|se suspende|suspendida|suspendido|anulad|anulación|queda sin efecto|ha quedado anulad|la plaza ya no|ya no sale',
  away: 'fuera de la oficina|respuesta automática|ausente|de vacaciones|vacaciones hasta',
  logistics:
    'recordatorio|recordarte|recordarle|encuesta|cuestionario|puntúa|satisfacción|reembolso|reintegro|te comunicaremos|le comunicaremos|daremos una respuesta|te recordamos que|le recordamos que|valora tu experiencia|tu experiencia en el proceso|te dejaste|se dejó|olvidaste|decidiremos',
  test: 'prueba en línea|prueba online|prueba técnica|test online|test psicotécnico|psicotécnic|psicométric|pruebas|evaluación en línea|test de|examen en línea|completar la prueba|realizar la prueba|acceso a la prueba',
  scam: 'consignar|nequi|depositar|transferir|pago de|bizum|yape|reembolsable|examen médico|kit de|datos bancarios|cuenta bancaria|copia de tu|copia de su|sin experiencia|bitcoin|criptomoneda|comprobante',
  own: 'adjunto mi|mi currículum|mi candidatura|me postulo|postularme|gracias por la invitación|muchas gracias por la invitación|confirmo mi|retirar mi|retiro mi|declinar|mi empresa actual|he aceptado|a la espera de su|me viene bien|me interesa la|invitarme|mi experiencia|mi perfil|mi disponibilidad|me va bien|me viene perfecto|estaré allí|ahí estaré|asistiré|confirmo que|agradezco la invitación|agradezco la oportunidad',
  job: 'candidat|puesto|vacante|empleo|trabajo|oferta|selección|currículum|curriculum|cv |cv,|perfil|postula|solicitud|recursos humanos|rrhh|talento|contrata|cargo|plaza|prácticas|becario|equipo',
  applied:
    'tu candidatura|su candidatura|tu solicitud|su solicitud|tu postulación|su postulación|te postulaste|se postuló|has postulado|ha postulado|te has inscrito|te inscribiste|recibido tu cv|recibido su cv|recibimos tu cv',
  sourced:
    'vi tu perfil|vi su perfil|visto tu perfil|visto su perfil|tu perfil en|su perfil en|te recomendó|recomendad|encontré tu perfil',
  contact:
    'gracias por tu respuesta|gracias por su respuesta|gracias por responder|gracias por contestar|gracias por tu mensaje|gracias por su mensaje|gracias por tu correo|como comentamos|como hablamos|tal y como hablamos',
  agreed:
    'como acordamos|según lo acordado|tal como acordamos|has confirmado|ha confirmado|gracias por confirmar|queda confirmada|está confirmada|confirmamos tu|confirmamos su|te confirmo|le confirmo',
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
    'teléfono|telefónic|por tel|llamada telefónica|te llamo|te llamaré|le llamaré|la llamaremos|lo llamaremos|le llamo|te llamarán|llamarte|llamarle|número de|telefonear',
  video:
    'vídeo|video|virtual|en línea|online|zoom|por teams|vía teams|por meet|enlace de|enlace a|enlace para|cámara|a distancia|telemátic|remot',
  onsite:
    'presencial|en persona|en nuestras oficinas|en nuestra oficina|en nuestra sede|en nuestras instalaciones|a nuestras oficinas|en las oficinas|calle |c/|avenida|av.|avda|plaza |paseo |piso |planta|edificio|sala |recepción|portería|aparcamiento|dni|acercarte|acercarse|pasarte|pasar por|visitarnos|presentarse en|sucursal|tienda|día de prueba|en el local|documento de identidad|pásate|pasate|pásese|ven a|venir a|te recibir|le recibir|recibirte|recibirle|acuda|presentarte en|te acercas|traer|traiga|trae tu|trae el|cómo llegar|te esperamos en|le esperamos en|la esperamos en|los esperamos en|acudir|metro |estación',
  place:
    'hotel|oficina|fábrica|clínica|hospital|colegio|tienda|restaurante|almacén|nave |ayuntamiento|sede|local |taller|laboratorio|planta|centro|instalaciones|polígono|en nuestra|en nuestro|nuestras oficinas',
  where: 'lugar:|lugar |dirección:|dirección |ubicación|dónde:|sede:',
  query: 'pregunta|duda|en caso de|si falla|problema|inconveniente|imprevisto|para cualquier|emergencia',
  takeHome:
    'prueba para casa|ejercicio para casa|caso práctico para|tarea para|entregar|nos lo envías|enviarnos tu solución',
  formal: 'usted|su |sus |le |les |estimado|estimada|señor|quedaría|podría ',
  familiar: 'tú |tu |tus |te |ti |contigo|vos |querés|podés|tenés|os |vuestr|puedes|eres|estás|has ',
};
