import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'cordial saludo|reciba un cordial saludo|un cordial saludo|estimad(o/a/os/as)|apreciad(o/a/os/as)|querid(o/a/os/as)|hola|buen(os/as) (días/tardes/noches)|buen día|muy (señor*|buenas)|distinguid(o/a)|saludos|buenas|a quien corresponda|qué tal|muy buenas|quiubo|apreciad*|hola hola',
  teams:
    'equipo|señores|señoras|señor o señora|todos|todas|recursos humanos|rrhh|selección|responsable|departamento|quien corresponda|reclutador*|contratación|amigos',
  titles:
    'sr|sra|srta|sres|señor|señora|señorita|don|doña|dr|dra|doctor|doctora|lic|licenciad*|ing|d|dña|prof|y|a|de|del|la|el|muy|mío|mía|estimado|estimada',
  signOffs:
    '(un )?(cordial|afectuoso|atento|fuerte|gran|sincero|muy cordial) (saludo|abrazo)|(un )?(saludo|abrazo)( cordial| afectuoso| muy cordial)?|saludos( cordiales| atentos| afectuosos)?|(muy )?atentamente|cordialmente|atte|sinceramente|respetuosamente|(muchas )?gracias( de nuevo| nuevamente| por todo)?|(con|reciba*|mis) (un |mis )?(cordial*|mejores|mayor) (saludo*|deseos|agradecimiento)|hasta (pronto|luego)|quedo (a su disposición|atento)|que (tenga|tengas) (un )?buen día|un fuerte abrazo|besos',
  thanks:
    'gracias|agradec*|agradezco|gratitud|halagad*|honor|honrad*|ilusión|valoro|aprecio|apreci* (mucho|enormemente)|todo un detalle|encantad* de (recibir|haber)|merci|thanks|gràcies|eskerrik asko|grazas|mil gracias|amable (de su|de tu|invitación|mensaje)|amabilidad|gentileza|deferencia|detalle (de|que)|me (alegra|alegró|alegré|ilusiona|ha hecho ilusión|hizo ilusión|honra|halaga) (mucho |muchísimo |enormemente )?(su|tu|vuestr*|recibir|que|saber|la|el)|en deuda|reconocid*|valoré|estimo',
  pleased: 'placer|encantad*|ilusion*|alegr*|gusto|detalle|amable*|encant*|admir*|bonit*|cercan*|magnífic*|estupend*',
  notThanks:
    'gracias de antemano→?|de antemano (muchas )?gracias→?|no,? gracias→?|gracias,? pero no→?|gracias por nada|gracias a (dios|que)→?|agradec* de antemano→?|le agradecería→?|te agradecería→?|agradecería→?',
  decisions:
    'no … (continu*|segu*|sigo|avanzar|adelante|acept*|particip*|asistir|acud*|proseguir|poder|podré|puedo|formar parte|present*|incorpor*|disponible|encaj*|busc*|interesad*|proceder|seré|es (lo que|para mí)|me resulta)|declin*|rechaz*|renunci*|retir* … (candidatura|proceso|postulación|solicitud)|retirarme|retiro|me retiro|desist*|rehusar|cancel*|descart*|(he |hemos )?(acept(é|ado)|firm(é|ado)|eleg(í|ido)|opt(é|ado)|escog(í|ido)|comprometid*|tom(é|ado)) … (otr*|oferta|propuesta|puesto|decisión|contrato|empresa|quedar*|por)|prefiero (permanecer|seguir|no|quedar*|retirar*|declin*|dejar*)|(quedarme|permanecer|seguir|continuar) en mi (actual|empresa|puesto|trabajo)|decidido (no|permanecer|quedar*|retirar*|declin*|renunci*|seguir|aceptar)|doy un paso al lado|apartarme|dejar(lo|) aquí|paso de|voy a pasar|ya no (estoy|busco|me)|debo decir que no|decir que no|no (voy|vamos|puedo|podré|podría|quiero|deseo|seguiré|continuaré|iré|acudiré|asistiré|participaré|aceptaré|optaré|me presentaré|presentaré|haré|tomaré|me interesa|me encaja|es para mí|estaré|avanzaré|contéis|cuente*|cuenten) …|(renuncio|renunciar|declino|declinar|desisto|desistir|rechazo|rechazar|cancelo|cancelar|anulo|anular|retiro|retirar|me bajo|bajarme|me retiro|retirarme|abandono|abandonar|descarto|descartar|prescindir|me excuso|excusarme|doy de baja|darme de baja|me quedo|quedarme|permanezco|permaneceré|permanecer|sigo donde|seguiré donde|me aparto|apartarme|me descuelgo|paso esta vez)|(decir|digo|decirle*|decirte|respuesta es|es un) (que )?no|(he|ya|acabo de|he decidido|decidí|opté|he optado|elegí|he elegido|prefiero|preferí) … (no|quedarme|seguir (en|donde|aquí)|continuar en|por otr*|otra|otro|rechazar|declinar|apartarme|renovar)|(aceptado|acepté|firmado|firmé|encontrado|encontré|comprometido|comprometí|empezado|empiezo|empezaré|conseguido|conseguí|salido|surgido|tomado|cogido) … (otr*|puesto|trabajo|contrato|oferta|empleo|plaza|cargo|obra|proyecto|jefatura|empresa|beca|curso|máster)|ya tengo (otra cosa|otro|trabajo|otra)|otra cosa|(liberar|libere|liberen|libera|ceder|cedan|ceda) (el|mi|la|ese) (hueco|plaza|lugar|puesto|espacio|horario)|no seguir|no continuar|no acudir|no ir|no asistir|no avanzar',
  contrast:
    'pero|sin embargo|aunque|lamentablemente|desafortunadamente|desgraciadamente|lament*|no|prefier*|prefer*|qued*|permanec*|otr*|decid*|decisión|optad*|optar|opté|renunci*|incorpor*',
  firm: 'retir* (mi|de mi) (candidatura|postulación|solicitud)|retirarme|renunci*|declin* (su|la|tu|esta|el)|no (continuar|seguir|avanzar|proseguir)|ya no (estoy|busco)|desist*|no voy a (continuar|seguir|poder seguir)',
  hedges:
    'no (estoy|tengo|me siento|lo tengo) (muy |del todo |completamente |totalmente |nada |tan )?(segur*|convencid*|claro|decidid*)|creo que (no |quizás |quizá |tal vez |debería|prefiero|voy a|igual)|no sé si|(lo )?(tengo|tendría|voy|déjeme|déjame|debo) (que |a )?pensar(lo|me lo|melo)?|(estoy|sigo) (indecis*|dudand*|en duda)|tengo (mis )?dudas|puede que (no|tenga|decida)|podría cambiar de (opinión|idea)|a lo mejor|ya (le|te) (diré|aviso|avisaré)|me lo pensaré|supongo que|diría que no',
  softeners:
    'quizá|quizás|tal vez|probablemente|posiblemente|creo que|igual|seguramente|a lo mejor|me parece que|de momento quizá',
  accepted:
    '(acept(é|ado)|firm(é|ado)|eleg(í|ido)|recib(í|ido) y acept*|comprometid*) (con )?(ya )?(un|una|otr*|el|la) ?(otr* |nuev* )?(oferta|propuesta|puesto|trabajo|empleo|posición|oportunidad|contrato|empresa|proyecto|cargo)|(acept(é|ado)|firm(é|ado)|comprometid*) … (otr*|oferta)',
  reasons:
    'porque|ya que|dado que|puesto que|debido|motivo*|razon*|razón|pues|por lo que|a causa|como (he|me|estoy)|al haber|(he|me) (acept*|firm*)|mi (empresa|trabajo|carrera|familia|situación|puesto|esposa|mujer|madre)|mis (objetivos|metas|planes|hijos)|encaj*',
  you: 'usted|ustedes|le|les|su|sus|tu|tú|te|ti|os|vuestr*|podrá|podrás|necesita*|nosotros|nos|podríamos|podemos|qué',
  piles: 'además|aparte de eso|también|asimismo|por otro lado|encima|sin contar|y luego|por otra parte|a eso se suma',
  excuses:
    '(muy|demasiado|súper|super|tan|bastante) (ocupad*|liad*|ataread*|lío)|(no tengo|falta de|no dispongo de|sin|poco) (mucho |suficiente )?tiempo|no (me )?(es|viene|resulta) (un )?(buen momento|bien ahora)|no es (un |el )?(buen|mejor) momento|(es/viene en/pilla en) (un )?mal momento|(me )?(ha |han )?surgi(ó|do|eron) (algo|un imprevisto|cosas|imprevistos)|(me |un )?imprevisto*|hasta arriba|a tope|(tengo/con) mucho (trabajo/lío)|mil cosas|agobiad*',
  sharing:
    'salario*→?|(mejor/buen/más/mayor) (sueldo/salario)|(sueldo/salario) (es |era )?(más/mejor/mucho/superior)|sueldo*→?|(mejor/más/menos) (pagad*/remunerad*/dinero)|pagan (más/mejor)|remuneración→?|dinero→?|en deuda→-|deuda(s)?|hipoteca|divorci*|separación→?|embaraz*→?|(un/el/mi/de) cáncer|operar(me|se|la|lo)→?|me (operan|operaron|opero)→?|cirugía→?|hospitaliza(do|da|ción|ron)→?|depres*|ansiedad|(mi|a|en) terapia|me (han )?diagnostic*|enfermedad*→?|enferm(o/a)→?|(problemas/motivos/razones/temas) de salud→?|baja médica→?|aborto|quimio*|burnout|custodia (de/compartida)|mi (esposa/esposo/mujer/marido/novia/novio/pareja/hija/hijo/madre/padre/mamá/papá/hermana/hermano/abuela/abuelo/suegra/suegro/bebé/ex)→?|mis (hijos/hijas/padres/suegros/hermanos)→?|mi salud→?|(una/mi) operación→?|riñón|riñones|cálculo* renal*|infarto|ictus|presión alta|tumor*|(mi/el/la) (médic*/doctor*/psicólog*/psiquiatra/cirujan*) (dice/dijo/me/cree/quiere)|hernia*|desahuci*|pensión (alimenticia/de)|deudor*|infidel*|menopausia|migraña*|licencia médica→?|incapacidad→?|me pagan|pagan (mejor/más/menos)|(más/menos) de lo que (ustedes/usted/vosotros/pagan/ofrecen)|aguinaldo|finiquito',
  criticism:
    'desastr*|decepcionante*|me (ha |han )?decepcion*|ridícul*|mal(a/as/os)? (organiza*/gestión/comunicación/reputación/opiniones/reseñas/experiencia/fama/trato/ambiente/pagad*/condiciones)|mal (organizad*/gestionad*/pagad*/hecho/preparad*/planificad*)|desorganiz*|caótic*|caos|poco (profesional*/seri*/respet*/atractiv*/interesante/clar*/transparente)|nada (profesional/seri*/atractiv*/interesante/clar*)|no (es/fue/parece/son/me parece) (muy /nada )?(profesional/seri*/respet*/atractiv*/interesante)|falta de (respeto/profesionalidad/profesionalismo/seriedad/transparencia/organización/comunicación/claridad)|irrespet*|maleducad*|groser*|incompeten*|aburrid*|pérdida de tiempo|perder (mi/el) tiempo|(sueldo/salario/oferta/paga) … (demasiado/muy) baj*|(proceso/selección/espera/cuestionario/trámite*) … demasiado (larg*/lent*/burocrátic*)|mal pagado|insult*|inaceptable*|vergonzos*|(es una/sin/poca) vergüenza|tóxic*|arrogan*|explotador*|explotan|explotad*|(me/se/dejar*) explotar|pésim*|lamentable|lamentables|mediocre*|absurd*|chapuz*|un asco|miseria(s)?|porquería|mezquin*|tacañ*|cutre*|rancio*|obsolet*|impersonal*|fr(í/i)o y|altaner*|prepotent*|soberbi*|engreíd*|turbi(o/a/os/as)|sospechos*|(deja/dejó/dejan) (mucho/bastante) que desear|mareando|(me )?(han/tenido/tuvieron) … (esperando semanas/en vilo/dando largas)|dando largas|dar largas|limosna|una burla|tomadura de pelo|tomar* el pelo|indign*|inadmisible*|deplorable*|patétic*|bochorn*|desconsiderad*|esperaba (más/algo mejor) de|me habían advertido|mala (pinta/espina/onda)|huele mal|no vale la pena (el/la/ese/esa/su/perder)|embole|bodrio|insufrible*|infumable*|(hacer*/haceros) perder (el /su /tu /vuestro )?tiempo→-',
  sarcasm:
    '(qué/que) (generos*/amable* de su parte,? después/sorpresa/ilusión,? por fin/honor,? de verdad)|por fin (se dign*/respond*/escrib*)|enhorabuena por (tardar/perder)|suerte con eso|buena suerte con eso|gracias por nada|ustedes se lo pierden|vosotros os lo perdéis|tú te lo pierdes|menuda sorpresa|vaya sorpresa|no lloren|sigan soñando|mis felicitaciones por|felicidades por (tardar/responder/al fin)|os podéis quedar|sobrevivir(án/éis/á)|lo mínimo que (podían/podían hacer/podrían)|ya,? claro|a otro perro',
  slang:
    'mola*|tío,|tronco|curro|currar|flipa*|jaja*|jeje*|lol|xq→porque|pq→porque|q→que|tb→también|tmb→también|bss|salu2→saludos|grax→gracias|grcs→gracias|xfa→por favor|joder|mucha mierda→-|mierda|coño|hostia|puta|puto|carajo|güey|wey|chido|pibe|paso de|movida|okis|oki|nop|sip|pa→para|cagada|coñazo|chorrada|ni de coña|ni loco|ni de broma|ni en pedo|ni ahí|un embole|embole|boludo*|pelotud*|quilombo|naa|besitos|tkm|wn|weón|hueón|huevón|cachai|no manches|no mames|a huevo|ni madres|cabrón|cabrones|berraco|chimba|jodido|jodid*|cojon*|gilip*|capull*|me la suda|me mola|mogollón|currazo|dabuti|espabil*|muévanse|me piro|paso total|vale la pena→-|valió la pena→-',
  apologies:
    'disculp*|perdón|perdone*|perdona|lamento|lo siento|siento (mucho |muchísimo |las |la |los |el )|lamentablemente lo siento|mil perdones|excus*|pido perdón',
  late: 'tard(e|ar|anza|ía|ado|é)|retras*|demor*|tardí*|(respond*|contest*|escrib*) … (tarde|antes|hasta ahora|más pronto)|(antes|más pronto) … (respond*|contest*|escrib*)|espera|paciencia',
  bargaining:
    '(a menos que/a no ser que/salvo que) … (sub*/mejor*/ofrezc*/iguale*/sueldo/salario/aument*/pague*)|(si/en caso de que) (puede*/pudiera*/pudiese*/podéis/ofrec*/mejor*/sube*/subier*/aument*/iguala*/igualar*/el sueldo/el salario/las condiciones) … (oferta/salario/sueldo/más/mejor*/condiciones/sub*/aument*/iguala*/teletrabajo/remoto)|(podría/estaría dispuest* a/me harían) … (cambiar de (opinión/idea)/convencer*)|contraoferta|margen de (negociación/maniobra/mejora)|hágame una oferta|hazme una oferta|igualar|convencerme|cambiar de opinión|(a/de/para) negociar|negociable*|negociemos|negocie|negocien|(suban/sube/suba/subid/pongan/agreguen/añadan/cubran/doblen/mejoren/igualen) … y (me/les/le/te/nos/volvemos/voy/acepto/firmo/hablamos)|si (me )?(suben/cubren/agregan/añaden/doblan) |con una condición|hablemos de (números/dinero/plata/sueldo/salario)|hablamos de (números/dinero/plata/sueldo)|cuánto (más )?(pueden/podrían/podéis)',
  doors:
    'futur*|más adelante|contacto|otr* (puesto*|posici*|oportunidad*|ocasión*|momento|vacante*|proyecto*|rol*)|algún día|colabor*|coincid*|caminos|cruz*|volver a|próxim*|trabajar juntos|posteriormente|puerta*|en contacto|disposición|retomar|hablar',
  shut: 'no (me /vuelva* a /quiero que (me )?/deseo que (me )?/nos )… (contact*/escrib*/llam*/molest*/mand*/envi*)|no (me )?(contacte/contacten/contactes/escriba/escriban/escribas/llame/llamen/llames) (más/nunca/de nuevo/otra vez)|dej(e/en/a/ad) de (escrib*/contact*/llam*/molest*)|(elimin/borr)(e/en/a/ad) (mis datos/mi (correo/número/perfil/contacto/nombre))|(elimín/bórr/sáqu)(eme/enme/ame) de|nunca (más )?(trabajar*/postular*/contact*)|déjenme en paz|déjeme en paz|dese de baja|nunca más|jamás de los jamases|bajo ningún concepto|ni ahora ni|de una vez por todas|olvíde(n/)se de mí|olvidaos de mí|táchenme|bórrenme|no quiero (volver a )?(saber/oír/tener)|nada (más )?que ver con ustedes|ni se (le/les) ocurra|(lo último|la última vez) que (sab*|oy*|oirá*|ver*|escuch*) … de mí',
  wishes:
    'dese*|esper*|suerte|éxito*|que (le|te|les|os|todo) vaya|vaya (muy )?bien|buen(a|os|as)? (día|semana|tarde|suerte|fin)|feliz|gracias|agradec*|agradezco|saludo*|encantad*|gusto|placer|contacto|futur*|disposición|comprensión|coincid*|ojalá|ánimo|abrazo|alegr*|cordial*|mejor|nos vemos',
  farewells:
    '(candidat*|persona|profesional|perfil*) (adecuad*|ideal*|idóne*|correct*|perfect*|que (buscan|busca|necesit*))|encontr* … (candidat*|persona|profesional|perfil)|(la|su|tu|vuestra) búsqueda|búsqueda|otr* candidat*|(éxito|suerte) … (proceso|selección|búsqueda|contratación)',
  proposals:
    '(podríamos|podemos|podríais|podría|podrías|puede|puedes|podrían) … (hablar|vernos|reunirnos|quedar|cambiar*|mover*|aplazar*|posponer*|reprogramar*|fijar|encontrar*|hacer*|conversar*|tener|buscar|proponer|retrasar*|adelantar*|pasar*|agendar*)|(sería|es) posible … (cambiar*|mover*|aplazar*|posponer*|reprogramar*|hablar|vernos|hacer*|conversar*|realizar*|el|la|tener)|sería posible|¿(le|te|les|os) (vendría|viene|iría|parece|conviene|va) (bien )?|(le|te|les|os) (vendría|iría) bien|qué (le|te|les|os) parece|reprogram*|reagend*|aplaz*|pospon*|(estoy|estaría|estaré) (disponible|libre) (el|los|a|de|desde|cualquier|por|entre)|tengo (libre|disponible|hueco)|(propongo|sugiero|propondría) (el|la|que|un|una|los|hablar|hacer|dos|tres)|otra (fecha|hora)|otro horario|(podría|puedo|podría ser|puede ser) (el|a las|hacerse|hacerlo) |(puede|pueden) quedar (libre|disponible|a disposición|para|así)→-',
  formats:
    'teléfono|telefónic*|llamada|videollamada|video|vídeo|teams|zoom|remot*|en línea|online|presencial*|virtual*|(15|20|25|30|40|45|60|90) min*|media hora|una hora|más cort*|correo|breve*|cort*',
  vague:
    '(en )?algún (otro )?momento|(en )?otro momento|otro día|otra (ocasión|fecha|vez)|más adelante|más tarde|un día de estos|pronto|próximamente|(el|la) (próximo|próxima|mes|semana) (mes|semana|año|que viene)|(mes|semana|año) que viene|dentro de (poco|unas semanas|un tiempo|unos meses)|en (unas|unos|las próximas|los próximos) (semanas|meses|días)|cuando (pueda|tenga|se calme|haya)|después de (vacaciones|las vacaciones)|algún día',
  registers: {
    formal:
      'usted|le agradezco|le deseo|le ruego|le escribo|le pido|le saludo|agradecerle|desearle|su (invitación|mensaje|tiempo|correo|interés|empresa|comprensión|equipo|amable*|atención|propuesta|oferta)|considere|reciba|disculpe|permítame',
    familiar: 'tú|te|ti|contigo|tu|tus|tuyo|vosotros|os|vuestro|vuestra',
  },
  plural: 'equipo|todos|ustedes|compañer*',
  slips:
    'haber si→a ver si|haver→haber|aver→a ver|ha sido un placer conocerle|iva→iba|valla bien→vaya bien|valla muy bien→vaya muy bien|vallan→vayan|echo de menos|he echo→he hecho|ha echo→ha hecho|a decidido→ha decidido|e decidido→he decidido|atravez→a través|agradesco→agradezco|agradesc*|nose→no sé|porfavor→por favor|osea→o sea|apesar→a pesar|sobretodo→sobre todo|enserio→en serio|entrebista→entrevista|entrevita→entrevista|entrevsita→entrevista|invitacion→invitación|desición→decisión|decición→decisión|exito→éxito|recivir→recibir|reciví→recibí|mas adelante→más adelante|tambien→también|analisis→análisis|invitasión→invitación|grasias→gracias|graciass→gracias|muchas gracia→muchas gracias|estimda→estimada|conprensión→comprensión|un cordial saludos→un cordial saludo|de que he decidido',
  twice: 'muy|no|sí|ya|bla',
  employers:
    '=(puesto/entrevista/posición/vacante/equipo/proceso) (en/de/con) ~|trabajar en ~|equipo de ~|interés de ~',
  givers: '=en ~|con ~|de ~|por ~',
  posts: '=(puesto/posición/cargo/vacante/rol) (de/como) ~|como ~',
  sirs: 'sr|señor|don',
  madams: 'sra|srta|señora|señorita|doña',
  abbreviations:
    'sr|sra|srta|sres|dr|dra|d|dña|ud|uds|vd|etc|ej|p.ej|núm|n|pág|tel|av|avda|c|lic|ing|prof|ee.uu|a.m|p.m|min|máx|depto|s.a|s.l',
  kin: 'esposa|esposo|mujer|marido|novia|novio|pareja|hija|hijo|hijos|hijas|madre|padre|padres|mamá|papá|hermana|hermano|hermanos|abuela|abuelo|suegra|suegro|suegros|bebé',
  hours:
    'mañana*|tarde*|mediodía|noche*|(misma/esa) hora|cualquier hora|todo el día|(a la/a las) (una/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez/once/doce)|hora',
  later:
    '(le/les/te/os) (aviso/avisaré/digo/diré/confirmo/confirmaré/cuento/contesto/contestaré/escribo/escribiré/llamo) … (cuando/si/más adelante/luego/después/pronto/en cuanto)|(cuando/en cuanto) … (le/les/te/os) (aviso/digo/escribo/llamo/cuento/contesto)|(ya )?(veré/veremos/se verá)|lo (pienso/pensaré/consulto/medito/voy a pensar/estoy pensando)|(déjeme/déjame/dejadme/déjenme) (pensar*/darle/unos días)|(todavía/aún) no (sé/he decidido/lo tengo/me decido/lo decido/puedo (decir/confirmar))|no (sé/estoy segur*) si|(no lo tengo) (claro/decidido)|me lo pienso|ni sí ni no|quizás sí, quizás no|en el aire|según (vea/me/cómo)|dejarlo abierto|me reservo',
  spoken:
    '(desde/tras/después de) (nuestra/nuestro) (última /último /agradable /reciente /grata )?(conversación/charla/llamada/entrevista/reunión/encuentro/plática)|(conversación/charla/llamada/entrevista) (de ayer/de la semana pasada)|cuando (hablamos/nos vimos/nos conocimos)',
  contact:
    'hablamos|hablado|hablé|conversamos|conversado|charlamos|charlado|charla (del|de ayer|de la|que)|llamada (de|del|anterior)|conocimos|haberte|haberle|ayer|anoche|pasad*|última|último|de nuevo|nuevamente|otra vez|segund*|siguiente (fase|etapa|ronda)|gracias por (tu|su|el) (tiempo|charla|visita|llamada)|platicamos|platicado|entrevist* (anterior|previa)|quedamos|acordamos|acordado|comentamos|comentado|el otro día|como (te|le|les) (dije|comenté)|gustó|encantó|primera (entrevista|llamada|charla)',
  firsts: '(todavía/aún) no nos conocemos',
  unsought:
    'en ningún momento … (mandé|envié|presenté|solicité|postulé|eché|inscribí|apliqué)|(nunca|jamás|no) (les|os|le|te) (he )?(mandé|envié|mandado|enviado|hice llegar) … (currículum|cv|candidatura|solicitud)|no recuerdo haber(me)? (enviado|mandado|postulado|solicitado|aplicado|presentado|inscrito)|(de dónde|cómo) … (sacaron|sacasteis|han sacado|obtuvieron|consiguieron) (mi|mis) (currículum|correo|teléfono|número|nombre|datos)|(nunca/jamás/no) (me )?(he )?(postulé/postulado/apliqué/aplicado/envié/enviado/presenté/presentado/inscribí/inscrito) … (solicitud/candidatura/currículum/cv/vacante/puesto/plaza/oferta)|(nunca/jamás) (me )?(postulé/apliqué/presenté)|(nunca|jamás|no) …(postulé|postulado|envié (mi|un)|mandé (mi|un)|presentado a (nada|ningun*)|solicité|solicitado (el|este|ningún))|(nunca|jamás) … (dejé|entregué|subí|llené|rellené|inscrib*|registr*) … (cv/currículum/solicitud/candidatura/formulario/convocatoria/proceso)',
  sought: 'mi (candidatura/postulación/solicitud)|(me postulé/apliqué/me presenté/cuando postulé)',
  attends:
    '(confirmo/acepto) (mi asistencia/la invitación/la entrevista/la cita/el horario)|(allí/ahí) estaré|nos vemos (el/mañana/allí/ahí)|(con gusto) (asistiré/iré/estaré)|cuenten conmigo|cuenta conmigo|(asistiré|acudiré|iré|estaré|participaré|me presentaré|nos vemos|allí estaré|ahí estaré|ahí nos vemos|cuenten conmigo|contad conmigo|cuente conmigo)→?|(confirmo|acepto) …(asistencia|presencia|participación|invitación|cita|entrevista|hora|horario)|nos vemos el (lunes|martes|miércoles|jueves|viernes)|me (va|viene|queda|parece) (muy |perfectamente )?(bien|perfecto)→?|con gusto (asistiré|acudiré|iré|voy)|confirmo (mi |la )?(asistencia|presencia)|(le|te|os) confirmo (que (iré|asistiré|estaré)|mi asistencia)|nos vemos (el|este) (lunes|martes|miércoles|jueves|viernes)',
  stays: '',
  gush: '',
  postings: '(puesto|plaza|cargo|vacante) de',
  approached:
    '(su|tu) perfil|en linkedin|(vi|vimos|encontré|encontramos|he visto|dimos con) (su|tu)|(me|nos) (recomend*|pasó|pasaron|hablaron)|(te|le) interesaría|estar(ía|ías) abiert*',
  usual: '',
  frank: '',
  untold: '',
  unmet: '',
  applied:
    '(su|tu|vuestra) (candidatura|solicitud|postulación|currículum|currículo|cv|hoja de vida|aplicación|interés (en|por))|se (postuló|inscribió|presentó)|te (postulaste|inscribiste|presentaste)|aplicaste|aplicó|postulaste|preseleccion*|postulante|candidat*|inscripción',
  casual:
    'guay|chulo|vale|chévere|colega|onda|bacán|finde|órale|padrísimo|rollo|ok|okey|jaja*|porfa|che|genial|súper|super|buenísimo|buenazo|dale|listo|besos|abrazote|chau|lindo|re lindo|un montón|mogollón',
  comeback: '',
  conditions: 'si|cuando|en cuanto|mientras|antes de|hasta que|a menos|salvo que',
  terms: '',
  settles:
    'no (sabré|olvidaré|tardaré|dejaré|diré|contestaré|responderé|podré (decir*|confirmar*|responder*)|puedo (decir*|confirmar*|responder*|prometer*))→-|no (me |lo |la |los |las |le |les |os |te )?*ré|(esta|por esta) vez (paso|no|digo)|no l[oa]s? quiero|(acepté|aceptado|firmé|firmado|me quedo|me quedé|quedarme|me renovaron|me contrataron|me tomaron|me han (renovado|contratado|cogido|hecho fij*))|decisión (es|está) (tomada|firme|definitiva)|no (me esper*|cuent* conmigo|cont* conmigo|contéis|me presento|voy a|vamos a|voy)|(dejo|dejamos|lo dejo) (aquí|el proceso|pasar)|(cedo|dejo|libero) (mi|el|la) (lugar|plaza|hueco|puesto)|(decidí|decidido|resolví|resuelto|opté|optado|preferí) …|(continuaré|seguiré|permaneceré|sigo|continúo|empiezo|comienzo) (en|con|como|donde)|(he|hemos) (decidido|optado|resuelto|preferido|elegido)',
  lines: {
    thanks: 'Muchas gracias por la invitación.',
    late: 'Sé que mi respuesta llega tarde.',
    wish: 'Mucho éxito en la búsqueda.',
  },
  titleGreets: true,
  politeIsPlural: true,
  apologiesAllowed: 1,
  charactersPerWord: null,
};

/** Spanish, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
