import type { Phrases } from '../phrases';
import { forms } from './forms';
import { latin, latinRegions } from './latin';

/** Spanish. The writer's gender is never shown ("agradezco", never "agradecido"); "oferta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  pluralIsFormal: latinRegions,
  respell: latin,
  subject: 'Su invitación a una entrevista',
  decides: [
    'he decidido retirar',
    'decidí retirar',
    'he decidido no',
    'decidí no',
    'cancelar nuestro',
    'decidido retirarme',
    'no voy a continuar',
    'no voy a seguir',
    'no continuaré',
    'no seguiré adelante',
    'retiro mi candidatura',
    'prefiero no',
    'renuncio',
    'cancelar nuestra',
    'cancelar la',
    'mi respuesta sigue',
    'mantengo mi decisión',
    'mi decisión no cambia',
  ],
  limits: [
    'no podré',
    'no me es posible',
    'me resulta imposible',
    'otra opción',
    'me resulta difícil',
    'tengo que cambiar',
    'tendría que cambiar',
    'no puedo mantener',
    'de otra manera',
    'prefiero una',
    'me viene mal',
  ],
  thanks: ['gracias', 'agradezco', 'agradecimiento'],
  thankedFor: ['tiempo', 'invit', 'candidatura', 'mensaje', 'conversación', 'interés'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Muchas gracias por {la invitación} y por el interés en mi perfil para {el puesto}.',
        '{?casual}{?invited}Muchas gracias por {la invitación} y por el interés en mi perfil.',
        '{?invited}Muchas gracias por tener en cuenta mi perfil para {el puesto en} y por {la invitación}.',
        '{?invited}Muchas gracias por tener en cuenta mi perfil y por {la invitación}.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje sobre {el puesto en} y por tener en cuenta mi perfil.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por tener en cuenta mi perfil para esta oportunidad.',
      ],
      [
        '{?invited}{Le|Te|Os|Les} agradezco {la invitación}, y también {su|tu|vuestro|su} interés por mi perfil para {el puesto en}.',
        '{?invited}{Le|Te|Os|Les} agradezco {la invitación}, y también {su|tu|vuestro|su} interés por mi trayectoria.',
        '{Le|Te|Os|Les} agradezco el mensaje sobre {el puesto en}, y también {su|tu|vuestro|su} interés por mi trayectoria.',
        '{Le|Te|Os|Les} agradezco el mensaje, y también {su|tu|vuestro|su} interés por mi trayectoria.',
      ],
      [
        '{?invited}Gracias por {la invitación}. Me alegra que mi perfil haya despertado interés para {el puesto en}.',
        '{?invited}Gracias por {la invitación}. Me alegra que mi perfil haya despertado interés.',
        'Me ha alegrado recibir {su|tu|vuestro|su} mensaje sobre {el puesto en}. Gracias por tener en cuenta mi perfil.',
        'Me ha alegrado recibir {su|tu|vuestro|su} mensaje. Gracias por tener en cuenta mi perfil.',
      ],
    ],
    'gratitude/agency': [
      [
        'Muchas gracias por presentarme {el puesto en} y por {la invitación}.',
        'Muchas gracias por {su|tu|vuestra|su} ayuda y por {la invitación}.',
      ],
      [
        '{Le|Te|Os|Les} agradezco {la invitación}, y también {su|tu|vuestra|su} ayuda con {el puesto en}.',
        '{Le|Te|Os|Les} agradezco {la invitación}, y también {su|tu|vuestra|su} ayuda.',
      ],
      'Gracias por {la invitación} y por toda {su|tu|vuestra|su} ayuda.',
    ],
    'gratitude/application': [
      [
        '{?invited}Muchas gracias por considerar mi candidatura {al puesto en} y por {la invitación}.',
        '{?invited}Muchas gracias por considerar mi candidatura y por {la invitación}.',
        'Muchas gracias por considerar mi candidatura {al puesto en} y por {su|tu|vuestro|su} mensaje.',
        'Muchas gracias por considerar mi candidatura y por {su|tu|vuestro|su} mensaje.',
      ],
      [
        '{?invited}{Le|Te|Os|Les} agradezco la atención dedicada a mi candidatura {al puesto en} y {la invitación}.',
        '{?invited}{Le|Te|Os|Les} agradezco la atención dedicada a mi candidatura y {la invitación}.',
        '{Le|Te|Os|Les} agradezco la atención dedicada a mi candidatura {al puesto en} y el mensaje.',
        '{Le|Te|Os|Les} agradezco la atención dedicada a mi candidatura y el mensaje.',
      ],
      [
        '{?invited}Me alegra que mi candidatura {al puesto en} despierte interés. Gracias por {la invitación}.',
        '{?invited}Me alegra que mi candidatura despierte interés. Gracias por {la invitación}.',
        'Me alegra que mi candidatura {al puesto en} despierte interés. Gracias por {su|tu|vuestro|su} mensaje.',
        'Me alegra que mi candidatura despierte interés. Gracias por {su|tu|vuestro|su} mensaje.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Muchas gracias por pensar en mí para {el puesto en} y por {la invitación}.',
        '{?invited}Muchas gracias por pensar en mí y por {la invitación}.',
        'Muchas gracias por {ponerse|ponerte|poneros|ponerse} en contacto conmigo y por tener en cuenta mi perfil para {el puesto en}.',
        'Muchas gracias por el mensaje y por pensar en mí para esta oportunidad.',
      ],
      [
        '{Le|Te|Os|Les} agradezco que {haya|hayas|hayáis|hayan} pensado en mí para {el puesto en}, y el interés por mi trayectoria.',
        '{Le|Te|Os|Les} agradezco que {haya|hayas|hayáis|hayan} pensado en mí, y el interés por mi trayectoria.',
      ],
      [
        'Me alegra que {haya|hayas|hayáis|hayan} pensado en mí para {el puesto en}. Gracias por el mensaje.',
        'Me alegra que {haya|hayas|hayáis|hayan} pensado en mí. Gracias por el mensaje.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Muchas gracias por la conversación sobre {el puesto en} y ahora por {la invitación}.',
        '{?invited}Muchas gracias por la conversación y ahora por {la invitación}.',
        'Muchas gracias por la conversación sobre {el puesto en} y por seguir teniendo en cuenta mi perfil.',
        'Muchas gracias por la conversación y por seguir teniendo en cuenta mi perfil.',
      ],
      [
        '{Le|Te|Os|Les} agradezco la conversación sobre {el puesto en} y el interés por seguir adelante conmigo.',
        '{Le|Te|Os|Les} agradezco la conversación y el interés por seguir adelante conmigo.',
      ],
      [
        'Me gustó mucho hablar sobre {el puesto en}. Gracias por ello, y por seguir teniendo en cuenta mi perfil.',
        'Me gustó mucho hablar de esta oportunidad. Gracias por ello, y por seguir teniendo en cuenta mi perfil.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Muchas gracias por considerar mi perfil para {el puesto en} y por las amables palabras sobre mi trabajo.',
        'Muchas gracias por considerar mi perfil y por las amables palabras sobre mi trabajo.',
      ],
      [
        'Me ha alegrado leer {sus|tus|vuestras|sus} palabras sobre mi trabajo. Gracias por ellas y por considerar mi perfil para {el puesto en}.',
        'Me ha alegrado leer {sus|tus|vuestras|sus} palabras sobre mi trabajo. Gracias por ellas y por considerar mi perfil.',
      ],
      [
        '{Le|Te|Os|Les} agradezco lo que {escribe|escribes|escribís|escriben} sobre mi trabajo, y haber pensado en mí para {el puesto en}.',
        '{Le|Te|Os|Les} agradezco lo que {escribe|escribes|escribís|escriben} sobre mi trabajo, y haber pensado en mí.',
      ],
    ],
    'gratitude/brief': [
      'Muchas gracias por tener en cuenta mi perfil y por {la invitación}.',
      ['{Le|Te|Os|Les} agradezco {la invitación} y el interés por mi perfil.'],
      'Gracias por {la invitación} y por el interés en mi perfil.',
    ],
    'gratitude/brief-message': [
      [
        'Muchas gracias por {su|tu|vuestro|su} mensaje sobre {el puesto en} y por considerar mi perfil.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por considerar mi perfil para esta oportunidad.',
      ],
      [
        '{Le|Te|Os|Les} agradezco el mensaje sobre {el puesto en} y el interés por mi perfil.',
        '{Le|Te|Os|Les} agradezco el mensaje y el interés por mi perfil.',
      ],
      [
        'Me ha alegrado {su|tu|vuestro|su} mensaje sobre {el puesto en}: gracias por considerar mi perfil.',
        'Me ha alegrado {su|tu|vuestro|su} mensaje: gracias por considerar mi perfil.',
      ],
    ],
    'gratitude/again': [
      'Muchas gracias por escribirme de nuevo; aprecio de verdad {su|tu|vuestro|su} interés.',
      '{Le|Te|Os|Les} agradezco que {vuelva|vuelvas|volváis|vuelvan} a escribirme, y también {su|tu|vuestro|su} interés.',
      'Es muy amable de {su|tu|vuestra|su} parte preguntar otra vez, y lo agradezco.',
    ],
    'gratitude/message': [
      ['Muchas gracias por el mensaje sobre {el puesto en}.', 'Muchas gracias por el mensaje y por la información.'],
      [
        '{Le|Te|Os|Les} agradezco la información sobre {el puesto en}.',
        '{Le|Te|Os|Les} agradezco la información sobre esta oportunidad.',
      ],
      [
        'He recibido {su|tu|vuestro|su} mensaje sobre {el puesto en}, muchas gracias.',
        'He recibido {su|tu|vuestro|su} mensaje, muchas gracias.',
      ],
    ],
    'lateness/apology': [
      '{Disculpe|Disculpa|Disculpad|Disculpen} la demora en responder.',
      'Siento responder con algo de retraso.',
      'Pido disculpas por haber tardado en contestar.',
    ],
    'specific/appeal': [
      'Me gustó especialmente un aspecto: {specific}.',
      'Lo que más me llamó la atención fue {specific}.',
      'Valoro en particular {specific}.',
    ],
    'specific/called': ['Gracias también por la llamada.'],
    'specific/moved': ['Gracias también por buscar otra fecha.'],
    'specific/praised': ['Me alegró mucho leer {sus|tus|vuestras|sus} amables palabras.'],
    'specific/travel': ['Es todo un detalle que se hagan cargo del viaje.'],
    'specific/frank': ['Aprecio {su|tu|vuestra|su} franqueza.'],
    'specific/flexible': ['Aprecio {su|tu|vuestra|su} flexibilidad con el horario.'],
    'specific/culture': [
      'De {company} me gustó especialmente un aspecto: {specific}.',
      'Lo que más me llamó la atención de {company} fue {specific}.',
      'De lo que he leído sobre {company}, me quedo con {specific}.',
    ],
    'specific/their-words': [
      'Me gustó leer en {su|tu|vuestro|su} mensaje sobre {specific}.',
      'Lo que {cuenta|cuentas|contáis|cuentan} sobre {specific} despertó mi curiosidad.',
      'De {su|tu|vuestro|su} mensaje me quedo con {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Por tanto, he decidido retirar mi candidatura{así que}.',
        '{?reason}{?invited}Por tanto, he decidido no continuar en el proceso de selección{así que}.',
        '{?reason}Por tanto, he decidido no seguir adelante{así que}.',
        '{?casual}Lo he pensado bien y prefiero no seguir adelante{así que}.',
        '{?applied}Después de pensarlo bien, he decidido retirar mi candidatura{así que}.',
        '{?invited}Después de pensarlo bien, he decidido no continuar en el proceso de selección{así que}.',
        'Después de pensarlo bien, he decidido no seguir adelante{así que}.',
      ],
      'Con calma lo he pensado y no voy a continuar en el proceso{así que}.',
      'Tras valorarlo con calma, no seguiré adelante en el proceso{así que}.',
    ],
    'decision/not-now': [
      'Por el momento, he decidido no seguir adelante con esta oportunidad.',
      'En mi situación actual, no voy a continuar con esta oportunidad.',
      'En este momento, prefiero no dar el siguiente paso.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Por tanto, he decidido retirar mi candidatura, así que {le|te|os|les} pido cancelar {nuestra cita} {del date}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        '{?reason}{?applied}Por tanto, he decidido retirar mi candidatura, así que {le|te|os|les} pido cancelar {nuestra cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        '{?reason}Por tanto, he decidido no continuar en el proceso, así que {le|te|os|les} pido cancelar {nuestra cita} {del date}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        '{?reason}Por tanto, he decidido no continuar en el proceso, así que {le|te|os|les} pido cancelar {nuestra cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        '{?applied}Después de pensarlo bien, he decidido retirar mi candidatura, así que {le|te|os|les} pido cancelar {nuestra cita} {del date}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        '{?applied}Después de pensarlo bien, he decidido retirar mi candidatura, así que {le|te|os|les} pido cancelar {nuestra cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        'Después de pensarlo bien, he decidido no continuar en el proceso, así que {le|te|os|les} pido cancelar {nuestra cita} {del date}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        'Después de pensarlo bien, he decidido no continuar en el proceso, así que {le|te|os|les} pido cancelar {nuestra cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
      ],
      [
        'Necesito cancelar {nuestra cita} {del date}, pues, tras pensarlo bien, no voy a continuar en el proceso.',
        'Necesito cancelar {nuestra cita}, pues, tras pensarlo bien, no voy a continuar en el proceso.',
      ],
      [
        'Con mis disculpas, quisiera cancelar {nuestra cita} {del date}: no seguiré adelante en el proceso.',
        'Con mis disculpas, quisiera cancelar {nuestra cita}: no seguiré adelante en el proceso.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Con mis disculpas, necesito cancelar {nuestra cita} {del date}, pues no voy a continuar en el proceso, y {le|te|os|les} deseo mucho éxito.',
        'Con mis disculpas, necesito cancelar {nuestra cita} {del date}, pues no voy a continuar en el proceso.',
        'Con mis disculpas, necesito cancelar {nuestra cita}, pues no voy a continuar en el proceso.',
      ],
      [
        'Tras pensarlo bien, no voy a continuar y quisiera cancelar {nuestra cita} {del date}.',
        'Tras pensarlo bien, no voy a continuar y quisiera cancelar {nuestra cita}.',
      ],
      [
        'No seguiré adelante y quisiera cancelar {nuestra cita} {del date}.',
        'No seguiré adelante y quisiera cancelar {nuestra cita}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Después de pensarlo, he decidido no participar en una entrevista en vídeo en diferido.',
        '{?take-home}Después de pensarlo, he decidido no realizar trabajos no remunerados como parte de un proceso de selección.',
        'Después de pensarlo, he decidido no participar en este paso.',
      ],
      [
        '{?one-way}Prefiero no grabar mis respuestas para una entrevista en diferido.',
        '{?take-home}Prefiero no hacer una prueba no remunerada como parte de la selección.',
        'Prefiero no participar en este paso.',
      ],
      [
        '{?one-way}Tras valorarlo, renuncio a la entrevista en vídeo grabada.',
        '{?take-home}Tras valorarlo, renuncio a la prueba no remunerada.',
        'Tras valorarlo, renuncio a este paso.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Después de pensarlo bien, he decidido no seguir adelante, pero {le|te|os|les} deseo mucho éxito en la búsqueda de la persona adecuada.',
        'Después de pensarlo bien, he decidido no seguir adelante.',
      ],
      [
        '{?!reason}Con calma lo he pensado y no voy a continuar, pero {le|te|os|les} deseo mucho éxito en la búsqueda.',
        'Con calma lo he pensado y no voy a continuar.',
      ],
      [
        '{?!reason}Tras valorarlo, no continuaré en el proceso, y {le|te|os|les} deseo que aparezca pronto la persona adecuada.',
        'Tras valorarlo, no continuaré en el proceso.',
      ],
    ],
    'decision/second-no': [
      [
        'Aun así, mi respuesta sigue siendo la misma con respecto {al puesto}.',
        'Aun así, mi respuesta sigue siendo la misma.',
      ],
      'Con todo, mantengo mi decisión y no seguiré adelante.',
      'De todos modos, mi decisión no cambia.',
    ],
    'decision/bulk': [
      'He decidido no seguir adelante, pero quería al menos responder con unas líneas.',
      'No voy a seguir con ello, pero no quería dejar el mensaje sin respuesta.',
      'Prefiero no dar el paso, y quería responder aunque fuera brevemente.',
    ],
    'reason/other-offer': [
      'He aceptado un puesto en otra empresa.',
      'Me he comprometido con otra empresa para un nuevo puesto.',
      'Mi próximo puesto, que ya he aceptado, será en otra empresa.',
    ],
    'reason/other-offer-since': [
      'Desde nuestro último contacto, he aceptado un puesto en otra empresa.',
      'Después de mi último mensaje, me he comprometido con otra empresa.',
      'Entretanto, he aceptado un puesto en otra empresa.',
    ],
    'reason/other-path': [
      'He aceptado un puesto en otro sector.',
      'Mi próximo puesto será en otro ámbito, donde quiero desarrollarme a largo plazo.',
      'Voy a incorporarme a una empresa de otro sector, donde he aceptado un puesto.',
    ],
    'reason/not-a-fit': [
      'Mis planes para los próximos años van hacia otro tipo de trabajo.',
      'Busco un puesto más cercano a mis propios objetivos profesionales.',
      'Lo que quiero hacer y lo que pide este puesto no terminan de coincidir.',
    ],
    'reason/current-role': [
      'Mi trabajo actual requiere toda mi atención, y quiero dedicársela por completo.',
      'Tengo responsabilidades en mi puesto actual a las que quiero dedicarme por completo.',
      'El compromiso con mi puesto actual ocupa ahora toda mi atención.',
    ],
    'reason/project-deadline': [
      'Estoy en la fase final de un proyecto con fecha de entrega fija, que requiere toda mi atención.',
      'Un proyecto con fecha fija ocupa ahora todo mi tiempo.',
      'Se acerca el plazo de un proyecto a mi cargo y debo terminarlo.',
    ],
    'reason/personal': [
      'Han surgido obligaciones personales que requieren mi atención.',
      'Asuntos personales requieren por ahora toda mi atención.',
      'Por motivos personales, mis prioridades son ahora otras.',
    ],
    'reason/change-of-direction': [
      'Voy a cambiar de rumbo profesional y quiero centrarme en otro campo.',
      'Mi carrera da un giro hacia otro ámbito, y quiero dedicarme a él.',
      'He elegido otro camino profesional y quiero seguirlo.',
    ],
    'limitation/confirmed': [
      'Tengo que cambiar la fecha de nuestra entrevista {del date}.',
      'Ha surgido un cambio por mi parte y no puedo mantener nuestra cita {del date}.',
      'Lo siento, pero no podré acudir a nuestra cita {del date}.',
    ],
    'limitation/date': [
      'La conversación me interesa, pero no podré asistir {el date}.',
      'Me gustaría mucho hablar, pero la cita {del date} me resulta imposible.',
      'Participaría con gusto, pero no me es posible {el date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}La conversación me interesa, pero no podré en ninguna de las fechas propuestas.',
        'La conversación me interesa, pero necesitaría organizar la entrevista de otra manera.',
      ],
      [
        '{?several-dates}Me gustaría participar, pero no me es posible en los horarios indicados.',
        'Me gustaría participar, pero tal como está prevista, la entrevista me viene mal.',
      ],
      [
        '{?several-dates}Hablaría con mucho gusto, pero cada uno de los horarios propuestos me resulta imposible.',
        'Hablaría con mucho gusto, si pudiéramos organizarlo de otra manera.',
      ],
    ],
    'limitation/deadline': [
      [
        'Estoy terminando un proyecto con fecha fija y no podré asistir {el date}.',
        'Estoy terminando un proyecto con fecha fija y necesitaría organizar la entrevista de otra manera.',
      ],
      [
        'El plazo de un proyecto cae justo entonces, y la cita {del date} me resulta imposible.',
        'El plazo de un proyecto está cerca, y la entrevista, tal como está prevista, me viene mal.',
      ],
      [
        'La conversación me interesa, pero con un proyecto por entregar no me es posible {el date}.',
        'La conversación me interesa, pero con un proyecto por entregar necesitaría organizar la entrevista de otra manera.',
      ],
    ],
    'limitation/personal': [
      [
        'Por motivos personales, no podré asistir {el date}.',
        'Por motivos personales, necesitaría organizar la entrevista de otra manera.',
      ],
      [
        'Debido a un compromiso personal, la cita {del date} me resulta imposible.',
        'Debido a un compromiso personal, la entrevista, tal como está prevista, me viene mal.',
      ],
      [
        'La conversación me interesa, pero por motivos personales no me es posible {el date}.',
        'La conversación me interesa, pero por motivos personales necesitaría organizar la entrevista de otra manera.',
      ],
    ],
    'limitation/work': [
      [
        'Por compromisos de trabajo, no podré asistir {el date}.',
        'Por compromisos de trabajo, necesitaría organizar la entrevista de otra manera.',
      ],
      [
        'Mi trabajo me reclama entonces, y la cita {del date} me resulta imposible.',
        'Mi trabajo me reclama bastante ahora, y la entrevista, tal como está prevista, me viene mal.',
      ],
      [
        'La conversación me interesa, pero debido a mi trabajo no me es posible {el date}.',
        'La conversación me interesa, pero debido a mi trabajo necesitaría organizar la entrevista de otra manera.',
      ],
    ],
    'limitation/recording': [
      'El puesto me interesa, pero prefiero una conversación en directo a una entrevista grabada.',
      'Me gustaría participar, pero necesitaría otra opción que no fuera una entrevista grabada.',
      'Más que una entrevista grabada, prefiero una conversación en directo.',
    ],
    'limitation/commitment': [
      [
        'Tengo un compromiso anterior y no podré asistir {el date}.',
        'Tengo un compromiso anterior y necesitaría organizar la entrevista de otra manera.',
      ],
      [
        'Debido a una cita que ya tenía, la del {date} me resulta imposible.',
        'Debido a una cita que ya tenía, la entrevista, tal como está prevista, me viene mal.',
      ],
      [
        'La conversación me interesa, pero ya tengo la agenda ocupada y no me es posible {el date}.',
        'La conversación me interesa, pero ya tengo la agenda ocupada y necesitaría organizar la entrevista de otra manera.',
      ],
    ],
    'limitation/travelling': [
      [
        'Estaré de viaje y no podré asistir {el date}.',
        'Estaré de viaje y necesitaría organizar la entrevista de otra manera.',
      ],
      [
        'Debido a un viaje, la cita {del date} me resulta imposible.',
        'Debido a un viaje, la entrevista, tal como está prevista, me viene mal.',
      ],
      [
        'La conversación me interesa, pero por un viaje no podré asistir {el date}.',
        'La conversación me interesa, pero por un viaje necesitaría organizar la entrevista de otra manera.',
      ],
    ],
    'urgency/deadline': [
      'Sé que {necesita|necesitas|necesitáis|necesitan} una respuesta {hasta deadline} y lo tendré en cuenta.',
      'He visto que el plazo termina el {deadline}, y me gustaría encontrar una solución antes.',
      'Soy consciente de que todo debe quedar resuelto {hasta deadline}.',
    ],
    'urgency/before-deadline': [
      'Como {espera|esperas|esperáis|esperan} las respuestas {hasta deadline}, quería dar la mía a tiempo.',
      'Se pedía una respuesta {hasta deadline}, y aquí está la mía.',
      'Quería decirlo antes de que venza el plazo, el {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}¿Podríamos hablar {slots}?', '¿Podríamos hablar en alguno de estos horarios?{slots}'],
      ['{?one-slot}En cambio, sí podría {slots}.', 'En cambio, sí podría en cualquiera de estos horarios:{slots}'],
      ['{?one-slot}¿Sería posible {slots}?', '¿Sería posible en alguno de estos horarios?{slots}'],
    ],
    'alternative/check-in': [
      '¿Podríamos hablar primero por teléfono y más adelante con más detalle, en estos horarios?{slots}',
      'Quizá convenga una primera llamada y después una conversación más detallada, por ejemplo así:{slots}',
      'Podríamos tener primero una llamada y después una conversación más detallada:{slots}',
    ],
    'alternative/format': [
      '¿Sería posible organizar {una format}?',
      'Podría participar fácilmente {por format}.',
      'Con mucho gusto hablaría {por format}.',
    ],
    'alternative/shorter': [
      'También podría reservar {minutes} para una conversación.',
      'Si {minutes} bastan para una primera conversación, me sería más fácil organizarlo.',
      '¿Sería posible una conversación más corta, de {minutes}?',
    ],
    'alternative/if-it-suits': [
      'Por supuesto, solo si {le|te|os|les} viene bien.',
      '{Dígame|Dime|Decidme|Díganme} si {le|te|os|les} viene bien, por favor.',
      'Espero que encaje con {su|tu|vuestra|su} agenda; si no, {dígamelo|dímelo|decídmelo|díganmelo} sin problema.',
    ],
    'alternative/your-times': [
      '¿Qué otros momentos {le|te|os|les} vendrían bien?',
      'Si {puede proponerme|puedes proponerme|podéis proponerme|pueden proponerme} otro horario, haré lo posible por estar.',
      '¿Hay otro momento que {le|te|os|les} convenga?',
    ],
    'alternative/live': [
      'Si es posible una conversación en directo, por teléfono o por videollamada, participaré con mucho gusto.',
      'Hablaría con mucho gusto con alguien del equipo, por teléfono o por videollamada.',
      'Una llamada en directo, aunque sea breve, me vendría muy bien.',
    ],
    'alternative/past-work': [
      'Lo que sí puedo es {explicarle|explicarte|explicaros|explicarles} en una conversación cómo abordaría la tarea.',
      'Si ayuda, podemos comentar la tarea en una conversación.',
      'Una conversación sobre mi forma de trabajar me parecería una buena alternativa.',
    ],
    'benefit/free-the-time': [
      [
        'No hace falta, por tanto, que me {reserve|reserves|reservéis|reserven} la hora {del date}.',
        'No hace falta, por tanto, que me {reserve|reserves|reservéis|reserven} ninguna hora.',
      ],
      [
        'La hora {del date} puede quedar así para otra persona.',
        'La hora prevista puede quedar así para otra persona.',
      ],
      [
        'Por favor, {disponga|dispón|disponed|dispongan} libremente de la hora {del date}.',
        'Por favor, {disponga|dispón|disponed|dispongan} libremente de la hora prevista.',
      ],
    ],
    'benefit/room-for-others': [
      'Así {podrá|podrás|podréis|podrán} {concentrarse|concentrarte|concentraros|concentrarse} en personas más cercanas a lo que {busca|buscas|buscáis|buscan}.',
      'De este modo, el puesto queda para alguien que pueda comprometerse del todo.',
      'Queda así más espacio para perfiles más cercanos a lo que se busca.',
    ],
    'regards/client': [
      [
        'Por favor, {comuníqueselo|comunícaselo|comunicádselo|comuníquenselo} a {su|tu|vuestro|su} cliente y {transmita|transmite|transmitid|transmitan} mi agradecimiento {a los demás}.',
        'Por favor, {comuníqueselo|comunícaselo|comunicádselo|comuníquenselo} a {su|tu|vuestro|su} cliente, con mi agradecimiento por el interés.',
      ],
      '{Le|Te|Os|Les} pido que {informe|informes|informéis|informen} a {su|tu|vuestro|su} cliente y le {dé|des|deis|den} las gracias de mi parte.',
    ],
    'regards/others': [
      'Por favor, {transmita|transmite|transmitid|transmitan} también mi agradecimiento {a los demás}.',
      'Mi agradecimiento va también {a los demás}.',
      '{Le|Te|Os|Les} pido que {dé|des|deis|den} las gracias de mi parte {a los demás}.',
    ],
    'door/stay-in-touch': [
      'Me gustaría que siguiéramos en contacto, por si en el futuro surge otra oportunidad de colaborar.',
      'Espero que sigamos en contacto; quizá otros proyectos nos reúnan en el futuro.',
      'Ojalá sigamos en contacto para otras ocasiones en el futuro.',
    ],
    'door/another-role': [
      'Si surge otro puesto que {crea|creas|creáis|crean} adecuado para mí, me alegrará recibir noticias.',
      'Con mucho gusto escucharé otras propuestas en el futuro.',
      'En el futuro, {piense|piensa|pensad|piensen} en mí para otros puestos, por favor.',
    ],
    'door/collaboration': [
      'Me gustaría que algún día pudiéramos colaborar en otro proyecto.',
      'Espero que haya otra ocasión de colaborar.',
      'Ojalá sigamos en contacto, por si otro proyecto nos reúne más adelante.',
    ],
    'door/revisit': [
      'Mi situación puede ser distinta dentro de unos meses, y entonces hablaría con gusto de los puestos abiertos.',
      'Si más adelante en el año se abren otros puestos, me alegrará recibir noticias.',
      'Dentro de unos meses, una conversación sobre otros puestos será bienvenida.',
    ],
    'door/brief': [
      'Me gustaría saber de otros puestos en el futuro.',
      'Espero que sigamos en contacto.',
      'Ojalá haya otra ocasión en el futuro.',
    ],
    'door/no-contact': [
      '{Le|Te|Os|Les} ruego que no me {escriba|escribas|escribáis|escriban} sobre otros puestos.',
      'Por favor, {retire|retira|retirad|retiren} mis datos de {su|tu|vuestra|su} lista.',
      'Agradecería no recibir más mensajes sobre otros puestos.',
    ],
    'referral/colleague': [
      'Quizá {le|te|os|les} interese hablar con {the colleague}; me ha dado permiso para mencionar el nombre.',
      '{Le|Te|Os|Les} recomiendo hablar con {the colleague}; está de acuerdo en que mencione el nombre.',
    ],
    'referral/someone': [
      'Si me viene a la mente alguien adecuado, con gusto {se lo|te lo|os lo|se lo} haré saber.',
      'Tendré el puesto presente por si pienso en alguien.',
      'Si pienso en una persona que encaje, {le|te|os|les} avisaré.',
    ],
    'referral/pass-on': [
      'Si ayuda, con gusto compartiré la descripción del puesto con gente que conozco.',
      'También puedo hablar del puesto en mi entorno, si resulta útil.',
      '{Dígame|Dime|Decidme|Díganme} si puedo compartir el anuncio.',
    ],
    'restatement/other-offer': [
      'Mi próximo paso ya está fijado.',
      'Ya tengo mi próximo puesto.',
      'Ya tengo otro compromiso.',
    ],
    'restatement/other-path': [
      'Mi camino va hacia otro sector.',
      'Mi futuro está en otro ámbito.',
      'Me voy hacia otro sector.',
    ],
    'restatement/not-a-fit': [
      'Mis planes van en otra dirección.',
      'Mis objetivos son otros.',
      'Busco otro tipo de trabajo.',
    ],
    'restatement/current-role': [
      'Mi trabajo actual tiene prioridad.',
      'Ahora me debo a mi puesto.',
      'Sigo en mi puesto actual.',
    ],
    'restatement/project-deadline': [
      'Ahora mi proyecto tiene prioridad.',
      'Tengo que cumplir ese plazo.',
      'El proyecto tiene prioridad.',
    ],
    'restatement/personal': [
      'Lo personal tiene ahora prioridad.',
      'Ahora tengo otras prioridades.',
      'Esos compromisos tienen prioridad.',
    ],
    'restatement/change-of-direction': [
      'Mi camino es ahora otro.',
      'Tomo otro rumbo.',
      'Mi futuro está en otro campo.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}{Le|Te|Os|Les} deseo mucho éxito en la búsqueda, y con gusto podemos seguir en contacto para otros puestos.',
        '{?team}{Os deseo} mucho éxito en la búsqueda de la persona adecuada, y ojalá volvamos a coincidir.',
        '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda de la persona adecuada para {este puesto}, y ojalá volvamos a coincidir.',
        '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda de la persona adecuada, y ojalá volvamos a coincidir.',
      ],
      'Espero que aparezca pronto la persona idónea, y que otro proyecto nos reúna en el futuro.',
      'Mucho éxito en la búsqueda, y quizá hasta otra ocasión.',
    ],
    'closing/wish': [
      [
        '{?casual}Espero que {encuentre|encuentres} pronto a la persona ideal, y {le|te} deseo todo lo mejor.',
        '{Os deseo} mucho éxito en la búsqueda de la persona adecuada para {este puesto}, y todo lo mejor de aquí en adelante.',
        '{Os deseo} mucho éxito en la búsqueda de la persona adecuada, y todo lo mejor de aquí en adelante.',
      ],
      [
        'Gracias de nuevo por el tiempo dedicado. Espero que {encuentre|encuentres|encontréis|encuentren} pronto a la persona adecuada para {este puesto}.',
        'Gracias de nuevo por el tiempo dedicado. Espero que {encuentre|encuentres|encontréis|encuentren} pronto a la persona adecuada.',
      ],
      [
        'Mucho éxito en la búsqueda de la persona idónea para {este puesto}.',
        'Mucho éxito en la búsqueda de la persona idónea, y mis mejores deseos.',
      ],
    ],
    'closing/team': [
      [
        '{?!several}{Le|Te|Os|Les} deseo, igual que a todo el equipo, que aparezca pronto la persona adecuada para {este puesto}.',
        '{?!several}{Le|Te|Os|Les} deseo, igual que a todo el equipo, que aparezca pronto la persona adecuada.',
        'A todo el equipo {le|te|os|les} deseo que aparezca pronto la persona adecuada.',
      ],
      [
        '{?!several}Espero que el equipo encuentre pronto a la persona adecuada, y {le|te|os|les} deseo mucho éxito en todo.',
        'Espero que {encuentre|encuentres|encontréis|encuentren} pronto a la persona adecuada, y {le|te|os|les} deseo mucho éxito en todo.',
      ],
      'Mucho éxito a todo el equipo, en la búsqueda y en los próximos proyectos.',
    ],
    'closing/interviewer': [
      'Gracias otra vez por el tiempo y la atención dedicados a nuestra conversación. Mucho éxito en la búsqueda.',
      'Valoro la atención dedicada a nuestra conversación, y espero que pronto aparezca la persona adecuada.',
      'Gracias por la franqueza de nuestra conversación, y mucho éxito en la búsqueda de la persona adecuada.',
    ],
    'closing/understanding': [
      'Gracias por {su|tu|vuestra|su} comprensión. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Espero contar con {su|tu|vuestra|su} comprensión, y {le|te|os|les} deseo que aparezca la persona adecuada.',
      'Con mi agradecimiento por {su|tu|vuestra|su} comprensión, mucho éxito en la búsqueda.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}{Les deseo a usted y al equipo|Os deseo a ti y al equipo} mucho éxito y que pronto llegue la persona adecuada para {este puesto}.',
        '{Le|Te|Os|Les} deseo mucho éxito y que pronto llegue la persona adecuada para {este puesto}.',
        '{Le|Te|Os|Les} deseo mucho éxito y que pronto llegue la persona adecuada.',
      ],
      'Mucho éxito en la búsqueda y en todos los proyectos.',
      'Mis mejores deseos para la búsqueda y para todo lo que viene.',
    ],
    'closing/brief': [
      'Mucho éxito en la búsqueda.',
      '{Le|Te|Os|Les} deseo que pronto llegue la persona adecuada.',
      'Mis mejores deseos para la búsqueda.',
    ],
    'closing/looking-forward': [
      'Gracias por {su|tu|vuestra|su} comprensión; será un placer conversar.',
      'Será un placer hablar, y gracias por {su|tu|vuestra|su} comprensión.',
      'Hasta pronto, y gracias por {su|tu|vuestra|su} comprensión.',
    ],
    'closing/understanding-move': [
      'Muchas gracias por {su|tu|vuestra|su} comprensión.',
      '{Le|Te|Os|Les} agradezco de antemano {su|tu|vuestra|su} comprensión.',
      'Gracias por {su|tu|vuestra|su} flexibilidad.',
    ],
    'closing/open-answer': [
      'Si no es posible, lo entenderé muy bien. Quedo a la espera de {su|tu|vuestra|su} respuesta.',
      'Gracias por {su|tu|vuestra|su} comprensión; espero con interés {su|tu|vuestra|su} respuesta.',
      'Entendería que no se pudiera organizar, y espero con interés {su|tu|vuestra|su} respuesta.',
    ],
    'closing/second-no': [
      '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Mucho éxito en la búsqueda.',
      'Mis mejores deseos para todo lo que viene.',
    ],
    'closing/bulk': [
      '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Mucho éxito en la búsqueda.',
      'Mis mejores deseos.',
    ],
  },
};
