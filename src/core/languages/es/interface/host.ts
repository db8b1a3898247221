import type { InterfaceWords } from '../../en/interface';

/** Words of the interface: host. The keys and fields are those of English. */
export const host = {
  // The reply is there.
  'host.inserted': 'Su texto está al principio del borrador. Revíselo y pulse «Enviar».',
  'host.inserted.cursor': 'Su texto está donde estaba el cursor. Revíselo y pulse «Enviar».',
  'host.inserted.look': 'Su texto está en el borrador, pero algo más ha cambiado en él. Repáselo, por favor.',
  'host.inserted.unchecked':
    'El programa de correo indica que su texto se insertó, pero no pudimos comprobarlo. Revise su borrador.',
  'host.replaced': 'Su texto anterior se ha reemplazado por este. Revíselo y pulse «Enviar».',
  'host.opened':
    'Hay una ventana de respuesta abierta con su texto. Revíselo y pulse «Enviar». Si falta su firma: pulse «Responder» e inserte el texto desde allí.',
  'host.opened.everyone':
    'Hay una respuesta a todos abierta con su texto. Revíselo y pulse «Enviar». Si falta su firma: pulse «Responder a todos» e inserte el texto desde allí.',
  'host.opened.meeting':
    'Hay una ventana de respuesta abierta con su texto. Revíselo y pulse «Enviar». Un correo no es una respuesta en el calendario: rechace también allí la reunión. Si falta su firma: pulse «Responder» e inserte el texto desde allí.',
  'host.opened.elsewhere':
    'Hay una ventana de respuesta abierta con su texto. Este mensaje quiere la respuesta en {address}: ponga esa dirección en «Para» antes de enviar. Si falta su firma: pulse «Responder» e inserte el texto desde allí.',
  'host.opened.changed':
    'Hay una ventana de respuesta abierta, pero entretanto se eligió otro mensaje. Compruebe a quién va dirigida.',
  'host.drafted': 'En esta conversación hay un borrador de su respuesta. Ábralo, revíselo y pulse «Enviar».',
  'host.undone': 'Su texto se ha quitado. El resto del borrador está como estaba.',

  // Copied instead.
  'host.copied.no-reply':
    'El programa de correo no abrió una ventana de respuesta. Su texto está copiado: pulse «Responder» y péguelo.',
  'host.copied.not-inserted': 'El programa de correo no aceptó el texto. Está copiado: péguelo en su borrador.',
  'host.copied.too-long': 'Este texto es demasiado largo para transferirlo. Está copiado: pulse «Responder» y péguelo.',

  // Nothing was done.
  'host.other-letter': 'Ahora hay otro mensaje abierto. No se ha insertado nada. Lea primero este mensaje.',
  'host.no-letter': 'No hay ningún mensaje abierto. No se ha insertado nada.',
  'host.already-there': 'Este texto ya está en su borrador. No se ha insertado por segunda vez.',
  'host.earlier-there': 'Su borrador contiene un texto anterior que usted ha modificado. Quítelo y vuelva a insertar.',
  'host.selected':
    'En su borrador hay algo seleccionado que se reemplazaría. No se ha insertado nada: haga clic donde deba ir el texto y vuelva a insertar.',
  'host.busy': 'La última inserción sigue en curso. Espere un momento.',
  'host.undo.changed': 'El borrador ha cambiado. No se ha quitado nada: use «Deshacer» en el programa de correo.',
  'host.undo.pictures':
    'El borrador contiene imágenes que podrían perderse. No se ha quitado nada: use «Deshacer» en el programa de correo.',

  // It is not known.
  'host.waiting': 'El programa de correo aún no responde. Su texto se conserva aquí.',
  'host.unknown.reply':
    'El programa de correo no ha respondido. Mire si se abrió una ventana de respuesta; si no, inténtelo de nuevo o copie el texto.',
  'host.unknown.draft':
    'El programa de correo no ha respondido. Mire si el texto está en su borrador; si no, inténtelo de nuevo o cópielo.',
  'host.unknown.changed': 'Se abrió otro mensaje mientras se insertaba el texto. Mire en su borrador.',
  'host.undo.unknown': 'No es seguro que el texto se haya quitado. Mire su borrador.',

  // It failed.
  'host.failed.no-reply':
    'El programa de correo no abrió una ventana de respuesta. Copie el texto, pulse «Responder» y péguelo.',
  'host.failed.not-inserted': 'El programa de correo no aceptó el texto. Cópielo y péguelo en su borrador.',
  'host.failed.too-long': 'Este texto es demasiado largo para transferirlo. Cópielo, pulse «Responder» y péguelo.',
  'host.failed.undo': 'No se pudo quitar el texto. Use «Deshacer» en el programa de correo.',

  // Reading.
  'host.unread.body':
    'El programa de correo no nos dio el texto de este mensaje. Escriba el nombre y el puesto, o vuelva a leerlo.',
  'host.unread.changing': 'El mensaje abierto cambiaba mientras se leía. Elija uno y vuelva a leerlo.',
  'host.unread.own': 'Esta es una cita suya. Abra una invitación a una entrevista.',
  'host.late':
    'Outlook aún no ha respondido. Escriba el nombre y el puesto y copie el texto; este panel se pondrá al día cuando Outlook responda.',
  'host.unread.failed':
    'El programa de correo no nos dejó leer este mensaje. Vuelva a leerlo, o escriba lo que necesite.',

  // Memory.
  'host.memory.full': 'No queda espacio para sus bloques y su configuración. Elimine un bloque, o expórtelos antes.',
  'host.memory.failed': 'No se pudo guardar su cambio. Sigue aquí: inténtelo de nuevo en un momento.',

  // Without a pane.
  'host.quick.not-invitation':
    'Esto no parece una invitación a una entrevista. Abra Decline Politely para escribir una respuesta de todos modos.',
  'host.quick.look': 'Hay algo en este mensaje que conviene mirar antes. Abra Decline Politely.',
  'host.quick.elsewhere':
    'Este mensaje quiere la respuesta en {address}: ponga esa dirección en «Para» antes de enviar.',
  'host.quick.meeting': 'Un correo no es una respuesta en el calendario: rechace también allí la reunión.',
  'host.quick.failed': 'No se pudo abrir ninguna respuesta. Abra Decline Politely y copie el texto.',
  'host.quick.reading': 'Leyendo la invitación…',
} as const satisfies Partial<InterfaceWords>;
