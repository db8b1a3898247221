import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'entrevista',
    'phone-interview': 'entrevista telefónica|entrevista por teléfono',
    'video-interview':
      'entrevista por videollamada|entrevista virtual|entrevista online|entrevista en línea|entrevista por teams|entrevista por zoom|entrevista por google meet|videoentrevista|entrevista por video',
    'technical-interview': 'entrevista técnica',
    'second-interview': 'segunda entrevista|segunda ronda|2ª entrevista|2da entrevista|segunda conversación',
    'final-interview': 'entrevista final|última entrevista|ronda final|última ronda',
    call: 'llamada|que lo llame|que la llame|te llame|le llamo|te llamo|llamarte|llamarle',
    'video-call': 'videollamada|video llamada|videoconferencia|llamada por teams|llamada por zoom',
    chat: 'charla|charlar|café',
    talk: 'conversación|conversar',
    meeting: 'reunión|reunirnos|encuentro|conocerte|conocerle|conocerlo|conocerla',
    visit: 'visita ',
    trial: 'una prueba|prueba práctica|hacer una prueba',
    'trial-day': 'día de prueba|jornada de prueba',
    assessment: 'jornada de selección|assessment|dinámica de grupo|dinámica grupal',
    lesson: 'clase de prueba|clase demostrativa|clase muestra|clase modelo',
    audition: 'audición|casting',
  },
  elsewhere:
    'después de|tras la|tras el|tras nuestra|luego|más adelante|gracias por|fue la|estuvo la|en la anterior|anterior|primera entrevista con|previa|antes de|en lugar de|posteriormente|si todo va|hasta la|hasta el',
  eve: 'el día antes|el día anterior|un día antes|la víspera|la tarde anterior|la noche anterior|al día siguiente',
  books:
    'escoge el horario|elige el horario|elige un horario|elija un horario|escoge un horario|elige hora|elige una hora|agenda tu|agende su|agendar tu|reserva tu|reserve su|reservar hora|selecciona un horario|seleccione un horario|selecciona la fecha|calendly',
  greetings: {
    hola: 'hola',
    'buen día': 'buen-dia',
    'buenos días': 'buenos-dias',
    'buenas tardes': 'buenas-tardes',
    buenas: 'hola',
    estimado: 'estimado',
    estimada: 'estimado',
    'estimado/a': 'estimado',
    querido: 'hola',
    querida: 'hola',
  },
  closings: {
    'un abrazo': 'abrazo',
    abrazo: 'abrazo',
    'un saludo': 'saludo',
    'cordial saludo': 'cordial-saludo',
    'un cordial saludo': 'un-cordial-saludo',
    'reciba un cordial saludo': 'reciba',
    'reciban un cordial saludo': 'reciba',
    'un saludo cordial': 'un-cordial-saludo',
    saludos: 'saludos',
    'saludos cordiales': 'saludos-cordiales',
    'gracias y saludos': 'saludos',
    atentamente: 'atentamente',
    atte: 'atentamente',
  },
  present:
    'entrevista con|reunión con|conversación de … con|conversación con|llamada con|charla con|entrevistador|entrevistadora|participarán|participará|participan|estarán|estará|con nuestro|con nuestra|junto con|junto a|tribunal|comité|panel|te recibirá|le recibirá|te recibe|os recibirá|invitados:|asistentes',
  remarks: {
    called:
      'como hablamos por teléfono|según lo conversado por teléfono|conforme a lo hablado por teléfono|tal como hablamos por teléfono|tal y como hablamos por teléfono|según lo hablado por teléfono|como conversamos por teléfono|como te comenté por teléfono|como le comenté por teléfono|como te decía por teléfono|tras nuestra llamada|tras nuestra conversación telefónica|gracias por la llamada|gracias por atender mi llamada|gracias por tu llamada|según nuestra conversación telefónica|de acuerdo con nuestra conversación telefónica|de acuerdo a lo conversado por teléfono|conforme a nuestra llamada|de acuerdo a nuestra llamada',
    apologised:
      'perdona el retraso|perdone el retraso|disculpa el retraso|disculpe el retraso|disculpa la demora|disculpe la demora|disculpas por la demora|perdón por la demora|perdón por el retraso|siento el retraso|disculpa el cambio|disculpe el cambio|siento el cambio|perdona el cambio|perdone el cambio|perdón por el cambio|disculpas por el cambio',
    moved:
      'tenemos que reprogramar|debemos reprogramar|reprogramar tu entrevista|reprogramar su entrevista|ha sido reprogramada|fue reprogramada|tenemos que cambiar la|tengo que cambiar la|debemos cambiar la|hemos tenido que cambiar la|tuvimos que cambiar la|cambiar la entrevista|mover la entrevista|mover nuestra entrevista|mover tu entrevista|aplazar la entrevista|posponer la entrevista|disculpa el cambio|disculpe el cambio|siento el cambio|reprogramación|cambio de fecha|cambio de hora|cambio de horario|entrevista reprogramada|ha pedido aplazar|ha pedido cambiar',
    praised:
      'nos ha gustado mucho|nos ha gustado lo que|me ha gustado|nos gustó mucho|me gustó mucho|me gustó tu|me gustó su|nos encantó tu|nos encantó su|me encantó tu|me encantó su|nos ha encantado tu|nos ha encantado su|me ha encantado tu|me ha encantado su|nos impresionó|me impresionó|nos ha impresionado|quedamos encantad|muy buena impresión|tu excelente perfil|su excelente perfil',
    travel:
      'cubrimos … viaje|cubrimos … desplazamiento|pagamos el viaje|gastos de viaje … nuestra cuenta|gastos de desplazamiento … nuestra cuenta|reembolsamos … viaje|reembolsamos … billete|reembolsamos … desplazamiento|reembolsaremos … viaje|reembolsaremos … billete|reembolsaremos … desplazamiento|corremos con los gastos de|viaje corre por nuestra|nos hacemos cargo … viaje|nos hacemos cargo … desplazamiento',
    frank: 'te soy sincer|le soy sincer|te soy honest|con total transparencia|para ser transparente|te hablo claro',
    flexible:
      'soy flexible|somos flexibles con|me adapto|nos adaptamos a|si ninguno te|si ninguno le|si ninguna te|buscamos otro día|buscamos otro hueco|buscamos otro horario|buscamos otra hora|podemos buscar otr|otro horario es posible|en otro horario sin problema',
  },
};
