import type { Phrases } from '../phrases';
import { forms } from './forms';
import { latin, latinRegions } from './latin';

/** Spanish. The writer's gender is never shown ("agradezco", never "agradecido"); "oferta" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  pluralIsFormal: latinRegions,
  // A house of which nobody is known by name is "ustedes".
  strangersArePlural: true,
  respell: latin,
  // One sentence of a reason and the no that follows from it; in one line, of the thanks and the no.
  joined: (first, no, before) => {
    const led = first.replace(/^(Por motivos personales,).*/s, '$1').replace(/\.$/, ',');
    if (!led.endsWith(',')) return null;
    const own = `${no.charAt(0).toLowerCase()}${no.slice(1)}`;
    if (before === 'gratitude')
      return /^(?:He|Decidí|No|Prefiero) /.test(no) && !led.includes('. ') ? [`${led} pero`, own] : null;
    if (!/^(?:Por (?:tanto|ello|eso),|Así que) /.test(no)) return null;
    const then = own.replace(/^por (?:tanto|ello|eso),/, 'por lo que');
    return [led, led.startsWith('Por motivos') ? then.replace(/^(?:por lo|así) que /, '') : then];
  },
  // In one line, too, the decision follows from the reason.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Su invitación a una entrevista',
  decides: [
    'no voy a seguir',
    'he decidido',
    'decidí',
    'que cancelar',
    'no continuaré',
    'no seguiré',
    'prefiero no',
    'preferiría no',
    'sigue siendo la misma',
    'mantengo mi decisión',
    'mi decisión no cambia',
  ],
  limits: [
    'no podré',
    'no puedo',
    'no estaré disponible',
    'no me es posible',
    'otra opción',
    'que buscáramos',
    'que cambiemos la fecha',
    'prefiero una',
  ],
  thanks: ['gracias', 'agradezco', 'agradecer', 'agradecimiento'],
  thankedFor: ['tiempo', 'invit', 'candidatura', 'mensaje', 'conversación', 'interés'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Muchas gracias por {invitarme para}.',
        '{?invited}Muchas gracias por {invitarme} y por {su|tu|vuestro|su} interés en mi perfil para {el puesto en}.',
        '{?invited}{?casual}Muchas gracias por escribirme y por {invitarme}.',
        '{?invited}Muchas gracias por {invitarme} y por {su|tu|vuestro|su} interés en mi perfil.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje sobre {el puesto en} y por tener en cuenta mi perfil.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por tener en cuenta mi perfil.',
      ],
      [
        '{?invited}{Le|Te|Os|Les} agradezco {la invitación} y {su|tu|vuestro|su} interés en mi perfil para {el puesto en}.',
        '{?invited}{Le|Te|Os|Les} agradezco {la invitación} y {su|tu|vuestro|su} interés en mi perfil.',
        '{Le|Te|Os|Les} agradezco {su|tu|vuestro|su} mensaje sobre {el puesto en} y {su|tu|vuestro|su} interés en mi perfil.',
        '{Le|Te|Os|Les} agradezco {su|tu|vuestro|su} mensaje y {su|tu|vuestro|su} interés en mi perfil.',
      ],
      [
        '{?invited}Gracias por tener en cuenta mi perfil para {el puesto en} y por {la invitación}.',
        '{?invited}Gracias por tener en cuenta mi perfil y por {la invitación}.',
        'Gracias por escribirme sobre {el puesto en} y por tener en cuenta mi perfil.',
        'Gracias por escribirme y por tener en cuenta mi perfil.',
      ],
    ],
    'gratitude/agency': [
      [
        'Muchas gracias por presentarme {el puesto en} y por {invitarme}.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por {invitarme}.',
      ],
      [
        '{Le|Te|Os|Les} agradezco que me {haya|hayas|hayáis|hayan} presentado {el puesto en}, así como {la invitación}.',
        '{Le|Te|Os|Les} agradezco {su|tu|vuestro|su} mensaje, así como {la invitación}.',
      ],
      'Gracias por {la invitación} y por haber pensado en mí.',
    ],
    'gratitude/application': [
      [
        '{?invited}Muchas gracias por tener en cuenta mi candidatura {al puesto en} y por {invitarme}.',
        '{?invited}Muchas gracias por tener en cuenta mi candidatura y por {invitarme}.',
        'Muchas gracias por {su|tu|vuestra|su} respuesta a mi candidatura {al puesto en}.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por tener en cuenta mi candidatura.',
      ],
      [
        '{?invited}Quiero {agradecerle|agradecerte|agradeceros|agradecerles} que {haya|hayas|hayáis|hayan} tenido en cuenta mi candidatura {al puesto en}, y también {la invitación}.',
        '{?invited}Quiero {agradecerle|agradecerte|agradeceros|agradecerles} que {haya|hayas|hayáis|hayan} tenido en cuenta mi candidatura, y también {la invitación}.',
        'Quiero {agradecerle|agradecerte|agradeceros|agradecerles} que me {haya|hayas|hayáis|hayan} escrito y que {haya|hayas|hayáis|hayan} tenido en cuenta mi candidatura.',
      ],
      [
        '{?invited}{Le|Te|Os|Les} agradezco {la invitación}, y también que {tenga|tengas|tengáis|tengan} en cuenta mi candidatura.',
        'Gracias por tener en cuenta mi candidatura y por {su|tu|vuestro|su} mensaje.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Muchas gracias por pensar en mí para {el puesto en} y por {invitarme}.',
        '{?invited}Muchas gracias por pensar en mí y por {invitarme}.',
        'Muchas gracias por {ponerse|ponerte|poneros|ponerse} en contacto conmigo y por tener en cuenta mi perfil para {el puesto en}.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por pensar en mí.',
      ],
      [
        '{Le|Te|Os|Les} agradezco que {haya|hayas|hayáis|hayan} pensado en mí para {el puesto en}, así como {su|tu|vuestro|su} interés por mi trayectoria.',
        '{Le|Te|Os|Les} agradezco que {haya|hayas|hayáis|hayan} pensado en mí, así como {su|tu|vuestro|su} interés por mi trayectoria.',
      ],
      [
        'Me alegra que {haya|hayas|hayáis|hayan} pensado en mí para {el puesto en}. Gracias por {su|tu|vuestro|su} mensaje.',
        'Me alegra que {haya|hayas|hayáis|hayan} pensado en mí. Gracias por {su|tu|vuestro|su} mensaje.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Muchas gracias por la conversación que mantuvimos sobre {el puesto en} y por {invitarme}.',
        '{?invited}Muchas gracias por la conversación que mantuvimos y por {invitarme}.',
        'Muchas gracias por la conversación que mantuvimos sobre {el puesto en} y por seguir teniendo en cuenta mi perfil.',
        'Muchas gracias por la conversación que mantuvimos y por seguir teniendo en cuenta mi perfil.',
      ],
      [
        '{Le|Te|Os|Les} agradezco la conversación que mantuvimos sobre {el puesto en} y {su|tu|vuestro|su} interés por continuar el proceso.',
        '{Le|Te|Os|Les} agradezco la conversación que mantuvimos y {su|tu|vuestro|su} interés por continuar el proceso.',
      ],
      [
        'Me gustó mucho hablar sobre {el puesto en}. Gracias por la conversación y por seguir teniendo en cuenta mi perfil.',
        'Me gustó mucho nuestra conversación. Gracias por ella y por seguir teniendo en cuenta mi perfil.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Muchas gracias por tener en cuenta mi perfil para {el puesto en} y por {sus|tus|vuestras|sus} amables palabras sobre mi trabajo.',
        'Muchas gracias por tener en cuenta mi perfil y por {sus|tus|vuestras|sus} amables palabras sobre mi trabajo.',
      ],
      [
        'Me ha alegrado leer {sus|tus|vuestras|sus} palabras sobre mi trabajo. Gracias por ellas y por tener en cuenta mi perfil para {el puesto en}.',
        'Me ha alegrado leer {sus|tus|vuestras|sus} palabras sobre mi trabajo. Gracias por ellas y por tener en cuenta mi perfil.',
      ],
      [
        '{Le|Te|Os|Les} agradezco {sus|tus|vuestras|sus} palabras sobre mi trabajo, y también que {haya|hayas|hayáis|hayan} pensado en mí para {el puesto en}.',
        '{Le|Te|Os|Les} agradezco {sus|tus|vuestras|sus} palabras sobre mi trabajo, y también que {haya|hayas|hayáis|hayan} pensado en mí.',
      ],
    ],
    'gratitude/brief': [
      [
        'Muchas gracias por {la invitación breve para}.',
        '{?casual}Muchas gracias por escribirme y por {invitarme}.',
        'Muchas gracias por {invitarme} y por {su|tu|vuestro|su} interés en mi perfil.',
      ],
      '{Le|Te|Os|Les} agradezco {la invitación} y {su|tu|vuestro|su} interés en mi perfil.',
      'Gracias por {la invitación}.',
    ],
    'gratitude/brief-message': [
      [
        'Muchas gracias por {su|tu|vuestro|su} mensaje sobre {el puesto en} y por tener en cuenta mi perfil.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje y por tener en cuenta mi perfil.',
      ],
      [
        '{Le|Te|Os|Les} agradezco {su|tu|vuestro|su} mensaje sobre {el puesto en} y {su|tu|vuestro|su} interés por mi perfil.',
        '{Le|Te|Os|Les} agradezco {su|tu|vuestro|su} mensaje y {su|tu|vuestro|su} interés por mi perfil.',
      ],
      [
        'Me ha alegrado recibir {su|tu|vuestro|su} mensaje sobre {el puesto en}. Gracias por tener en cuenta mi perfil.',
        'Me ha alegrado recibir {su|tu|vuestro|su} mensaje. Gracias por tener en cuenta mi perfil.',
      ],
    ],
    'gratitude/again': [
      'Muchas gracias por escribirme de nuevo. {Le|Te|Os|Les} agradezco de verdad {su|tu|vuestro|su} interés.',
      '{Le|Te|Os|Les} agradezco que {vuelva|vuelvas|volváis|vuelvan} a escribirme, y también {su|tu|vuestro|su} interés.',
      'Es muy amable por {su|tu|vuestra|su} parte volver a escribirme, y {se lo|te lo|os lo|se lo} agradezco.',
    ],
    'gratitude/message': [
      [
        'Muchas gracias por {su|tu|vuestro|su} mensaje sobre {el puesto en}.',
        'Muchas gracias por {su|tu|vuestro|su} mensaje.',
      ],
      [
        '{Le|Te|Os|Les} agradezco la información sobre {el puesto en}.',
        '{Le|Te|Os|Les} agradezco la información sobre este puesto.',
      ],
      [
        'He recibido {su|tu|vuestro|su} mensaje sobre {el puesto en}. Muchas gracias.',
        'He recibido {su|tu|vuestro|su} mensaje. Muchas gracias.',
      ],
    ],
    'lateness/apology': [
      '{Disculpe|Disculpa|Disculpad|Disculpen} la demora en mi respuesta.',
      'Siento responder con cierto retraso.',
      'Pido disculpas por haber tardado en contestar.',
    ],
    'specific/appeal': [
      'Valoro especialmente {specific}.',
      'Lo que más me llamó la atención fue {specific}.',
      'Un aspecto me interesó sobre todo: {specific}.',
    ],
    'specific/called': ['Gracias también por la llamada.'],
    'specific/apologised': ['No hay nada que disculpar.'],
    'specific/moved': ['Gracias también por buscar otra fecha.'],
    'specific/praised': ['Gracias también por {sus|tus|vuestras|sus} amables palabras.'],
    'specific/travel': ['Gracias también por {ofrecerse|ofrecerte|ofreceros|ofrecerse} a cubrir los gastos de viaje.'],
    'specific/frank': ['{Le|Te|Os|Les} agradezco {su|tu|vuestra|su} sinceridad.'],
    'specific/flexible': ['{Le|Te|Os|Les} agradezco {su|tu|vuestra|su} flexibilidad con el horario.'],
    'specific/culture': [
      'De {company} valoro especialmente {specific}.',
      'Lo que más me llamó la atención de {company} fue {specific}.',
      'De lo que conozco de {company}, destaco sobre todo {specific}.',
    ],
    'specific/their-words': [
      'Me ha gustado leer lo que {cuenta|cuentas|contáis|cuentan} sobre {specific}.',
      'Lo que {cuenta|cuentas|contáis|cuentan} sobre {specific} despertó mi curiosidad.',
      'De {su|tu|vuestro|su} mensaje destaco sobre todo {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}{Por tanto,~Así que} he decidido {no seguir}{por lo que}.',
        '{?reason}{Por tanto,~Así que} {no continuaré|no voy a seguir|no voy a seguir|no continuaré} {en el proceso}{ni}.',
        '{?reason}{Por tanto,~Así que} {no seguiré|no voy a seguir|no voy a seguir|no seguiré} adelante{ni}.',
        '{?late}He decidido {no seguir}{por lo que}.',
        '{Sin embargo} he decidido {no seguir}{por lo que}.',
      ],
      ['{?reason}Por ello, no seguiré adelante{ni}.', 'Con todo, no voy a seguir adelante{ni}.'],
      ['{?reason}Por eso, prefiero no seguir adelante{ni}.', 'Prefiero no seguir adelante{ni}.'],
    ],
    'decision/not-now': [
      [
        '{?reason}{Por tanto,~Así que} he decidido no seguir adelante por el momento.',
        'Sin embargo, he decidido no seguir adelante por el momento.',
      ],
      'En mi situación actual, no voy a seguir adelante.',
      'En este momento prefiero no seguir adelante.',
    ],
    'decision/cancel': [
      [
        '{?reason}{Por tanto,~Así que} he decidido {no seguir} y tengo que cancelar {la cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
        'He decidido {no seguir}, {por lo que~así que} tengo que cancelar {la cita}. {Disculpe|Disculpa|Disculpad|Disculpen} las molestias.',
      ],
      [
        '{?reason}Por ello, no voy a seguir adelante y siento tener que cancelar {la cita}.',
        'Siento tener que cancelar {la cita}, pero he decidido {no seguir}.',
      ],
      [
        '{?reason}Lamento, por tanto, tener que cancelar {la cita}: no seguiré adelante.',
        'Lamento tener que cancelar {la cita}: no seguiré adelante.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Por tanto, no seguiré adelante y siento tener que cancelar {la cita}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
        'He decidido {no seguir} y siento tener que cancelar {la cita}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      ],
      [
        '{?reason}Por ello, siento tener que cancelar {la cita}. {Le|Te|Os|Les} deseo mucho éxito.',
        'No voy a seguir adelante y siento tener que cancelar {la cita}. {Le|Te|Os|Les} deseo mucho éxito.',
      ],
      [
        '{?reason}Por eso, no seguiré adelante y siento tener que cancelar {la cita}.',
        'Prefiero no seguir adelante y siento tener que cancelar {la cita}.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}No obstante, preferiría no hacer una entrevista grabada en vídeo.',
        '{?take-home}No obstante, preferiría no realizar trabajos no remunerados como parte de un proceso de selección.',
        'No obstante, preferiría no participar en este paso.',
      ],
      [
        '{?one-way}Prefiero no grabar mis respuestas en vídeo.',
        '{?take-home}Prefiero no hacer una prueba no remunerada.',
        'Prefiero no participar en este paso.',
      ],
      [
        '{?one-way}Con todo, prefiero no hacer la entrevista grabada en vídeo.',
        '{?take-home}Con todo, prefiero no hacer la prueba no remunerada.',
        'Con todo, prefiero no hacer esta prueba.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}{Por tanto,~Así que} he decidido {no seguir}{por lo que}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
        '{?reason}{Por tanto,~Así que} no continuaré {en el proceso}{ni}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
        '{?reason}{Por tanto,~Así que} no seguiré adelante{ni}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
        '{?casual}He decidido {no seguir}{por tanto}. {Le|Te|Os|Les} deseo mucha suerte en la búsqueda.',
        'He decidido {no seguir}{por tanto}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      ],
      [
        '{?reason}Por ello, no voy a seguir adelante{ni}. Mucho éxito en la búsqueda.',
        'No voy a seguir adelante{por tanto}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      ],
      [
        '{?reason}Por eso, no seguiré adelante{ni}. {Le|Te|Os|Les} deseo mucho éxito.',
        'Prefiero no seguir adelante{por tanto}. {Le|Te|Os|Les} deseo mucho éxito con la selección.',
      ],
    ],
    'decision/second-no': [
      [
        'Aun así, mi respuesta sobre {el puesto} sigue siendo la misma.',
        'Aun así, mi respuesta sigue siendo la misma.',
      ],
      'Con todo, mantengo mi decisión de no participar en el proceso.',
      'De todos modos, mi decisión no cambia.',
    ],
    'decision/bulk': [
      'He decidido no seguir adelante, pero no quería dejar de {responderle|responderte|responderos|responderles}.',
      'No voy a seguir adelante, pero no quería dejar {su|tu|vuestro|su} mensaje sin respuesta.',
      'Prefiero no participar, pero quería {responderle|responderte|responderos|responderles}, aunque fuera brevemente.',
    ],
    'reason/other-offer': [
      'He aceptado{oposición} otro puesto.',
      'Ya tengo{oposición} otro puesto.',
      'Voy a incorporarme{oposición} a otro puesto.',
    ],
    'reason/other-offer-since': [
      'Desde la última vez que hablamos, he aceptado{oposición} otro puesto.',
      'Entretanto, he aceptado{oposición} otro puesto.',
      'Mientras tanto, he aceptado{oposición} otro puesto.',
    ],
    'reason/other-path': [
      'He aceptado{oposición} un puesto en otro sector.',
      'El puesto que he aceptado es{oposición} de otro sector.',
      'Voy a incorporarme{oposición} a un puesto en otro sector.',
    ],
    'reason/not-a-fit': [
      'Mis planes profesionales se orientan{oposición} hacia otro tipo de trabajo.',
      'Busco{oposición} un puesto más cercano a mis objetivos profesionales.',
      'Lo que quiero hacer y lo que pide este puesto no terminan{oposición} de coincidir.',
    ],
    'reason/current-role': [
      'Quiero{oposición} dedicarme por completo a mi trabajo actual.',
      'Mi trabajo actual requiere{oposición} toda mi dedicación.',
      'Sigo{oposición} con mi puesto actual, que requiere toda mi atención.',
    ],
    'reason/project-deadline': [
      'Tengo{oposición} un proyecto con fecha de entrega cerrada que requiere toda mi dedicación.',
      'Un proyecto con fecha de entrega cerrada requiere{oposición} toda mi atención.',
      'Se acerca{oposición} la entrega de un proyecto y debo terminarlo.',
    ],
    'reason/personal': [
      'Por motivos personales, tengo{oposición} ahora otras prioridades.',
      'Tengo{oposición} asuntos personales que atender.',
      'Debo atender{oposición} asuntos personales.',
    ],
    'reason/change-of-direction': [
      'Voy a cambiar{oposición} de rumbo profesional y quiero centrarme en otro campo.',
      'Quiero{oposición} dar un giro a mi carrera y dedicarme a otro ámbito.',
      'He elegido{oposición} otro camino profesional y quiero seguirlo.',
    ],
    'limitation/confirmed': [
      'Lamento tener que {pedirle|pedirte|pediros|pedirles} que cambiemos la fecha de {la cita}.',
      'Me ha surgido un imprevisto y no podré acudir a {la cita}.',
      'Lo siento, pero no puedo mantener {la cita}.',
    ],
    'limitation/date': [
      'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero no puedo {el date}.',
      'La conversación me interesa, pero no me es posible participar {el date}.',
      'Hablaría {con usted|contigo|con vosotros|con ustedes} con mucho gusto, pero no estaré disponible {el date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero no puedo en ninguna de las fechas propuestas.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero necesitaría que buscáramos {otro momento}.',
      ],
      [
        '{?several-dates}La conversación me interesa, pero no me es posible participar en los horarios indicados.',
        'La conversación me interesa, pero necesitaría que buscáramos {otro momento}.',
      ],
      [
        '{?several-dates}Hablaría con mucho gusto, pero no estaré disponible en los horarios propuestos.',
        'Hablaría con mucho gusto; solo necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Estoy terminando un proyecto con fecha de entrega cerrada y no puedo {el date}.',
        'Estoy terminando un proyecto con fecha de entrega cerrada y necesitaría que buscáramos {otro momento}.',
      ],
      [
        'El plazo de un proyecto está a punto de vencer, por lo que no me es posible participar {el date}.',
        'El plazo de un proyecto está a punto de vencer, y necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero tengo que entregar un proyecto y no estaré disponible {el date}.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero tengo que entregar un proyecto y necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'limitation/personal': [
      [
        'Por motivos personales, no puedo {el date}.',
        'Por motivos personales, necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Tengo un compromiso personal, por lo que no me es posible participar {el date}.',
        'Tengo un compromiso personal, y necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero por motivos personales no estaré disponible {el date}.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero por motivos personales necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'limitation/work': [
      [
        'Por compromisos de trabajo, no puedo {el date}.',
        'Por compromisos de trabajo, necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Tengo obligaciones de trabajo, por lo que no me es posible participar {el date}.',
        'Ahora mismo tengo mucho trabajo, y necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero debido a mi trabajo no estaré disponible {el date}.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero debido a mi trabajo necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'limitation/recording': [
      'El puesto me interesa, pero prefiero una conversación en directo a una entrevista grabada.',
      'Me gustaría participar, pero necesitaría otra opción que no fuera una entrevista grabada.',
      'Más que una entrevista grabada, prefiero una conversación en directo.',
    ],
    'limitation/commitment': [
      [
        'Por un compromiso anterior, no puedo {el date}.',
        'Por un compromiso anterior, necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Tengo ya otro compromiso, por lo que no me es posible participar {el date}.',
        'Tengo ya otro compromiso, y necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero ya tengo otro compromiso y no estaré disponible {el date}.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero ya tengo otro compromiso y necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'limitation/travelling': [
      ['Estaré de viaje y no podré hablar {el date}.', 'Estaré de viaje y necesitaría que buscáramos {otro momento}.'],
      [
        'Debido a un viaje, no me es posible participar {el date}.',
        'Debido a un viaje, necesitaría que buscáramos {otro momento}.',
      ],
      [
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero por un viaje no estaré disponible {el date}.',
        'Me gustaría mucho hablar {con usted|contigo|con vosotros|con ustedes}, pero estaré de viaje y necesitaría que buscáramos {otro momento}.',
      ],
    ],
    'urgency/deadline': [
      'Tengo presente que {necesita|necesitas|necesitáis|necesitan} una respuesta {para deadline}.',
      'He visto que el plazo termina el {deadline}, y me gustaría encontrar una solución antes.',
      'Tengo presente que el plazo termina el {deadline}.',
    ],
    'urgency/before-deadline': [
      'Como {necesita|necesitas|necesitáis|necesitan} una respuesta {para deadline}, quería {darle|darte|daros|darles} la mía a tiempo.',
      '{Me pedía|Me pedías|Me pedíais|Me pedían} una respuesta {para deadline}, y aquí {la tiene|la tienes|la tenéis|la tienen}.',
      'Quería {decírselo|decírtelo|decíroslo|decírselo} antes de que venciera el plazo, el {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}¿Podríamos hablar {slots}?', '{Le|Te|Os|Les} propongo cualquiera de estos horarios:{slots}'],
      ['{?one-slot}En cambio, podría {slots}.', 'En cambio, podría en cualquiera de estos horarios:{slots}'],
      ['{?one-slot}¿Sería posible {slots}?', 'Otros horarios posibles para mí serían los siguientes:{slots}'],
    ],
    'alternative/check-in': [
      'Podríamos hablar por teléfono en el primero de estos horarios y, con más detalle, {en el segundo}:{horarios}',
      'Quizá convenga una llamada en el primero de estos horarios y una conversación más larga {en el segundo}:{horarios}',
      'Una posibilidad sería una llamada en el primero de estos horarios y hablar con más detalle {en el segundo}:{horarios}',
    ],
    'alternative/format': [
      ['{?slots}¿Podría ser {por format}?', '¿Sería posible hablar {por format}?'],
      'Podría participar fácilmente {por format}.',
      'Con mucho gusto hablaría {por format}.',
    ],
    'alternative/shorter': [
      [
        '{?other-format}También me vendría bien una conversación más breve, de {minutes}.',
        'Me vendría bien una conversación más breve, de {minutes}.',
      ],
      'Si bastaran {minutes}, me resultaría más fácil.',
      '¿Sería posible una conversación más corta, de {minutes}?',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}{Dígame|Dime|Decidme|Díganme} si ese horario {le|te|os|les} viene bien, por favor.',
        '{?slots}{Dígame|Dime|Decidme|Díganme} si {le|te|os|les} viene bien, por favor.',
        '¿Qué día y a qué hora {le|te|os|les} vendría bien?',
      ],
      'Espero que encaje en {su|tu|vuestra|su} agenda; si no, {dígamelo|dímelo|decídmelo|díganmelo}, por favor.',
    ],
    'alternative/your-times': [
      '¿Qué otros días y horas {le|te|os|les} vendrían bien?',
      'Si {puede proponerme|puedes proponerme|podéis proponerme|pueden proponerme} otro horario, haré lo posible por ajustarme.',
      '¿Hay otro momento que {le|te|os|les} convenga?',
    ],
    'alternative/live': [
      'Si fuera posible una conversación en directo, por teléfono o por videollamada, participaría con mucho gusto.',
      'Hablaría con mucho gusto con alguien del equipo, por teléfono o por videollamada.',
      'Una conversación en directo, aunque sea breve, me vendría muy bien.',
    ],
    'alternative/past-work': [
      'Eso sí, con mucho gusto {le|te|os|les} explicaría de viva voz cómo abordaría la tarea.',
      'Si {le|te|os|les} parece bien, podemos comentar la tarea en una conversación.',
      'Una conversación sobre mi forma de trabajar me parecería una buena alternativa.',
    ],
    'benefit/free-the-time': [
      [
        'No hace falta, por tanto, que me {reserve|reserves|reservéis|reserven} {el date}.',
        'No hace falta, por tanto, que me {reserve|reserves|reservéis|reserven} ninguna hora.',
      ],
      [
        'De este modo, {el date} queda libre para otra persona.',
        'De este modo, la hora prevista queda libre para otra persona.',
      ],
      ['Así, {el date} vuelve a estar libre.', 'Así, la hora prevista vuelve a estar libre.'],
    ],
    'benefit/room-for-others': [
      'De este modo {podrá|podrás|podréis|podrán} entrevistar a otra persona.',
      'Así otra persona tendrá su oportunidad.',
      '{Podrá|Podrás|Podréis|Podrán} dar así la oportunidad a otra persona.',
    ],
    'regards/client': [
      [
        '¿{Podría|Podrías|Podríais|Podrían} comunicárselo {al cliente} y transmitir mi agradecimiento {a los demás}?',
        '¿{Podría|Podrías|Podríais|Podrían} comunicárselo {al cliente} y darle las gracias de mi parte?',
      ],
      '{Le|Te|Os|Les} agradecería que {informara|informaras|informarais|informaran} {al cliente} y le {diera|dieras|dierais|dieran} las gracias de mi parte.',
    ],
    'regards/others': [
      '¿{Podría|Podrías|Podríais|Podrían} transmitir mi agradecimiento también {a los demás}?',
      'Gracias también {a los demás}.',
      '{Le|Te|Os|Les} agradecería que {diera|dieras|dierais|dieran} las gracias de mi parte {a los demás}.',
    ],
    'door/stay-in-touch': [
      'Me gustaría que siguiéramos en contacto, por si en el futuro surge otra oportunidad de colaborar.',
      'Espero que sigamos en contacto para otra ocasión.',
      'Ojalá sigamos en contacto.',
    ],
    'door/another-role': [
      'Si surge otro puesto que encaje con mi perfil, me alegrará tener noticias {suyas|tuyas|vuestras|suyas}.',
      'Me alegrará conocer otras propuestas en el futuro.',
      'Para otros puestos que surjan en el futuro, {le|te|os|les} agradecería que me {tuviera|tuvieras|tuvierais|tuvieran} en cuenta.',
    ],
    'door/collaboration': [
      'Me gustaría que algún día pudiéramos colaborar en algún proyecto.',
      'Espero que haya otra ocasión de colaborar.',
      'Ojalá sigamos en contacto, por si surge algún proyecto más adelante.',
    ],
    'door/revisit': [
      'Mi situación quizá sea distinta dentro de unos meses, y entonces hablaría con gusto de los puestos vacantes.',
      'Si dentro de unos meses surgen otros puestos, me alegrará tener noticias {suyas|tuyas|vuestras|suyas}.',
      'Dentro de unos meses, con gusto podríamos hablar de otros puestos.',
    ],
    'door/brief': [
      'Me alegrará tener noticias de otros puestos en el futuro.',
      'Espero que sigamos en contacto.',
      'Ojalá haya otra ocasión en el futuro.',
    ],
    'door/no-contact': [
      '{Le|Te|Os|Les} agradecería que no {volviera|volvieras|volvierais|volvieran} a escribirme sobre otros puestos.',
      '{Le|Te|Os|Les} ruego que {retire|retires|retiréis|retiren} mis datos de {su|tu|vuestra|su} lista.',
      'Agradecería no recibir más mensajes sobre otros puestos.',
    ],
    'referral/colleague': [
      'Quizá {le|te|os|les} interese hablar con {the colleague}; está de acuerdo con esta recomendación.',
      '{Le|Te|Os|Les} recomiendo hablar con {the colleague}; está de acuerdo en que facilite su nombre.',
    ],
    'referral/someone': [
      'Si se me ocurre alguna persona adecuada, con gusto {se lo|te lo|os lo|se lo} haré saber.',
      'Tendré presente el puesto por si se me ocurre alguien.',
      'Si se me ocurre alguien que encaje, {le|te|os|les} avisaré.',
    ],
    'referral/pass-on': [
      'Si {le|te|os|les} sirve de ayuda, con gusto compartiré la descripción del puesto con mis conocidos.',
      'También puedo hablar del puesto en mi entorno, si {le|te|os|les} resulta útil.',
      '{Dígame|Dime|Decidme|Díganme} si puedo compartir el anuncio.',
    ],
    'restatement/other-offer': [
      'Mi decisión se debe a ese compromiso.',
      'Ya tengo decidido mi próximo paso.',
      'Tengo ya otro compromiso.',
    ],
    'restatement/other-path': [
      'Mi decisión se debe al cambio de sector.',
      'He optado por otro sector.',
      'Voy a trabajar en otro sector.',
    ],
    'restatement/not-a-fit': [
      'Mis objetivos son algo distintos.',
      'Mi decisión se debe a mis objetivos profesionales.',
      'Busco otro tipo de trabajo.',
    ],
    'restatement/current-role': [
      'Mi decisión se debe a mi trabajo actual.',
      'Ahora quiero centrarme en mi puesto actual.',
      'Sigo en mi puesto actual.',
    ],
    'restatement/project-deadline': [
      'Mi decisión se debe a ese plazo.',
      'Ahora debo terminar ese proyecto.',
      'Tengo que cumplir ese plazo.',
    ],
    'restatement/personal': [
      'Mi decisión se debe a motivos personales.',
      'Ahora tengo otras prioridades.',
      'Se trata de motivos personales.',
    ],
    'restatement/change-of-direction': [
      'Mi decisión se debe a ese cambio profesional.',
      'He elegido otro rumbo profesional.',
      'Quiero dedicarme a otro campo.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}{Le|Te|Os|Les} deseo mucho éxito en la búsqueda y espero que sigamos en contacto.',
        '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda y espero que coincidamos en otra ocasión.',
      ],
      'Espero que la búsqueda dé pronto buen resultado y que coincidamos en otra ocasión.',
      'Será un placer hablar en otra ocasión, y {le|te|os|les} deseo mucho éxito en la búsqueda.',
    ],
    'closing/wish': [
      [
        '{?casual}{Le|Te|Os|Les} deseo mucha suerte en la búsqueda.',
        'Espero que {pueda|puedas|podáis|puedan} ofrecer {esa hora} a otra persona y {le|te|os|les} deseo mucho éxito en la búsqueda.',
        '{Le agradezco su tiempo y le deseo mucho éxito|¡Gracias por tu tiempo y mucha suerte|¡Gracias por vuestro tiempo y mucha suerte|Les agradezco su tiempo y les deseo mucho éxito} en la búsqueda{.|!|!|.}',
      ],
      'Gracias de nuevo, y mucho éxito en la búsqueda.',
      'Espero que {cubra|cubras|cubráis|cubran} pronto la vacante.',
    ],
    'closing/team': [
      [
        '{?!several}{Les deseo a usted|Os deseo a ti} y a todo el equipo mucho éxito en la búsqueda.',
        'Deseo mucho éxito en la búsqueda a todo el equipo.',
      ],
      'Mucha suerte a todo el equipo.',
      'Mucho éxito a todo el equipo, en la búsqueda y en los próximos proyectos.',
    ],
    'closing/interviewer': [
      'Gracias de nuevo por el tiempo que me {dedicó|dedicaste|dedicasteis|dedicaron}. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      '{Le|Te|Os|Les} agradezco la conversación que mantuvimos y {le|te|os|les} deseo mucho éxito con la selección.',
      'Gracias por la conversación, y mucho éxito en la búsqueda.',
    ],
    'closing/understanding': [
      'Gracias por {su|tu|vuestra|su} comprensión. {Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Espero que lo {comprenda|comprendas|comprendáis|comprendan}, y {le|te|os|les} deseo mucho éxito con la selección.',
      '{Le|Te|Os|Les} agradezco {su|tu|vuestra|su} comprensión y {le|te|os|les} deseo mucho éxito en la búsqueda.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Espero que el equipo encuentre pronto a la persona adecuada.',
        'Espero que {encuentre|encuentres|encontréis|encuentren} pronto a la persona adecuada.',
      ],
      'Ojalá la vacante se cubra pronto y bien.',
      'Mucha suerte con la búsqueda.',
    ],
    'closing/brief': [
      '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Espero que {cubra|cubras|cubráis|cubran} pronto la vacante.',
      'Mucha suerte con la búsqueda.',
    ],
    'closing/looking-forward': [
      'Gracias por {su|tu|vuestra|su} comprensión. Será un placer hablar {con usted|contigo|con vosotros|con ustedes}.',
      '{Le|Te|Os|Les} agradezco {su|tu|vuestra|su} comprensión y espero que hablemos pronto.',
      'Muchas gracias por {su|tu|vuestra|su} comprensión, y hasta pronto.',
    ],
    'closing/understanding-move': [
      'Muchas gracias por {su|tu|vuestra|su} comprensión.',
      '{Le|Te|Os|Les} agradezco de antemano {su|tu|vuestra|su} comprensión.',
      'Gracias por {su|tu|vuestra|su} comprensión.',
    ],
    'closing/open-answer': [
      'Entenderé perfectamente que no pueda ser. Espero con interés {su|tu|vuestra|su} respuesta.',
      'Gracias por {su|tu|vuestra|su} comprensión. Espero {su|tu|vuestra|su} respuesta.',
      'Si no pudiera organizarse, lo entenderé. Espero con interés {su|tu|vuestra|su} respuesta.',
    ],
    'closing/second-no': [
      '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Espero que {cubra|cubras|cubráis|cubran} pronto la vacante.',
      'Mucha suerte con la búsqueda.',
    ],
    'closing/bulk': [
      '{Le|Te|Os|Les} deseo mucho éxito en la búsqueda.',
      'Espero que {cubra|cubras|cubráis|cubran} pronto la vacante.',
      'Mucha suerte con la búsqueda.',
    ],
  },
};
