/** Small words that betray Spanish, folded, separated by blanks. */
export const betrays =
  'el la los las y su usted para con de del en que una un por le se nos gracias al lo es nuestro nuestra hola estamos ha te tu si como favor saludo saludos entrevista no su dia hemos puesto fecha lugar lunes miercoles jueves viernes enero febrero mayo junio julio septiembre octubre noviembre diciembre confirme confirmada asistencia buenas buenos candidatura hora calle invitacion';
