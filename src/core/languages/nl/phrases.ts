import type { Phrases } from '../phrases';
import { forms } from './forms';

const hopelijk = '{Hopelijk vindt u|Hopelijk vinden jullie} snel een geschikte kandidaat.';
const wens = 'Ik wens {u|jullie|jullie|u} veel succes met de vacature.';
const hoop = 'Ik hoop dat {u snel iemand vindt|jullie snel iemand vinden} die goed bij de functie past';

/** Dutch, with "u" and with "je". "Aanbod" and "aanbieding" are never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  defaults: { 'specific/praised': false, 'specific/travel': false },
  // Reden en besluit in één zin ("… en trek daarom …", "Om persoonlijke redenen trek ik helaas …"); in één regel ook dank en besluit.
  joined: (first, no, before) => {
    if (!first.endsWith('.') || first.includes('. ')) return null;
    const led = first.slice(0, -1);
    if (before === 'gratitude')
      return no.startsWith('Ik ') && !no.includes(', maar ')
        ? [`${led},`, `maar i${no.slice(1).replace(' echter ', ' ')}`]
        : null;
    const [, hence = '', verb = '', rest = ''] =
      /^(Daarom|Om die reden) (\S+) ik (.+)$/.exec(no.replace(/^Ik (\S+) daarom /, 'Daarom $1 ik ')) ?? [];
    if (rest === '') return null;
    // "trek me daarom terug", "laat deze kans daarom aan mij voorbijgaan".
    const [, short = '', after = rest] = /^(me |mij |deze \S+ )(.+)$/.exec(rest) ?? [];
    if (first.startsWith('Om persoonlijke redenen '))
      return ['Om persoonlijke redenen', `${verb} ik ${short}helaas ${after}`];
    return first.startsWith('Ik ')
      ? [led, `en ${verb} ${short}${hence.toLowerCase()} ${after.replace(/^(.* en \S+) ik /, '$1 ')}`]
      : [`${led},`, `en ${hence.toLowerCase()} ${verb} ik ${rest}`];
  },
  // In één regel staat de reden ook vóór het besluit dat eruit volgt.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Uw uitnodiging voor een gesprek',
  decides: [
    'sollicitatie in te trekken',
    'trek ik mijn sollicitatie',
    'trek daarom mijn sollicitatie',
    'trek ik helaas mijn sollicitatie',
    'niet verder met',
    'terug te trekken uit',
    'terug uit',
    'afzeggen',
    'voorbijgaan',
    'voorbij te laten gaan',
    'deze mogelijkheid af',
    'geen gebruik van',
    'meepraat',
    'neem ik liever niet deel',
    'neem liever niet deel',
    'dan in een opname',
    'maak ik geen opname',
    'sla ik deze stap over',
    'onbetaalde opdracht',
    'mijn besluit',
  ],
  limits: [
    'helaas niet',
    'lukt mij niet',
    'lukt het mij niet',
    'moet ik helaas werken',
    'anders afspreken',
    'een ander moment afspreken',
    'niet goed uit',
    'verzetten',
    'helaas iets tussengekomen',
    'heb ik al een andere afspraak',
    'doe ik liever niet',
    'liever in een gesprek',
    'liever met iemand',
  ],
  thanks: ['dank', 'bedankt', 'waardeer'],
  thankedFor: ['tijd', 'uitnod', 'sollicitatie', 'bericht', 'gesprek', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging over de functie}.',
        '{?invited}{?role}{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} uitnodiging voor {de functie}.',
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie} en voor {uw|je|jullie|uw} interesse.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Dank voor {de uitnodiging}. Ik waardeer {uw|je|jullie|uw} interesse.',
        'Dank voor {uw|je|jullie|uw} bericht. Ik waardeer {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
        'Veel dank voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/agency': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en de {uitnodiging over de functie bij}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie bij} en de {uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en de {uitnodiging}.',
      ],
      'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} bericht.',
      'Dank voor {uw|je|jullie|uw} bericht en de {uitnodiging}.',
    ],
    'gratitude/application': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie en de {uitnodiging over de functie}.',
        '{?invited}{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en de {uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie naar {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en voor {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Dank voor {de uitnodiging} naar aanleiding van mijn sollicitatie.',
        'Dank voor {uw|je|jullie|uw} bericht over mijn sollicitatie.',
      ],
      [
        '{?invited}Veel dank voor {uw|je|jullie|uw} reactie op mijn sollicitatie en de {uitnodiging}.',
        'Veel dank voor {uw|je|jullie|uw} reactie op mijn sollicitatie.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging over de functie bij}.',
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
        '{Hartelijk dank|Bedankt} dat {u|je|jullie|u} mij over {de functie bij} {hebt|hebt|hebben|hebt} geschreven.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      'Dank voor {uw|je|jullie|uw} bericht. Ik waardeer het dat {u|je|jullie|u} aan mij {hebt|hebt|hebben|hebt} gedacht.',
      [
        'Veel dank voor {uw|je|jullie|uw} bericht over {de functie bij} en voor {uw|je|jullie|uw} interesse.',
        'Veel dank voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor ons gesprek over {de functie} en voor {de vervolguitnodiging}.',
        '{?invited}{Hartelijk dank|Bedankt} voor ons gesprek en voor {de vervolguitnodiging}.',
        '{Hartelijk dank|Bedankt} voor ons gesprek over {de functie}, en voor {uw|je|jullie|uw} bericht.',
        '{Hartelijk dank|Bedankt} voor ons gesprek, en voor {uw|je|jullie|uw} bericht.',
      ],
      'Het was prettig om elkaar te spreken. Dank daarvoor, en voor {uw|je|jullie|uw} bericht.',
      [
        '{?invited}Veel dank voor ons gesprek en voor {uw|je|jullie|uw} uitnodiging om verder te praten.',
        'Veel dank voor ons gesprek en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk en voor {uw|je|jullie|uw} bericht over {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk, en voor {uw|je|jullie|uw} interesse.',
      ],
      'Dank voor wat {u|je|jullie|u} over mijn werk {schrijft|schrijft|schrijven|schrijft}, en voor {uw|je|jullie|uw} interesse.',
      'Veel dank voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk.',
    ],
    'gratitude/brief': [
      [
        '{Hartelijk dank|Bedankt} voor {de korte uitnodiging over de functie}.',
        '{Hartelijk dank|Bedankt} voor {de uitnodiging}.',
      ],
      'Dank voor {uw|je|jullie|uw} uitnodiging en {uw|je|jullie|uw} interesse.',
      'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
      'Dank voor {uw|je|jullie|uw} uitnodiging.',
    ],
    'gratitude/brief-message': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      'Dank voor {uw|je|jullie|uw} bericht; ik waardeer {uw|je|jullie|uw} interesse.',
      'Veel dank voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
    ],
    'gratitude/again': [
      'Hartelijk dank dat {u|je|jullie|u} opnieuw contact met mij {opneemt|opneemt|opnemen|opneemt}.',
      'Dank voor {uw|je|jullie|uw} nieuwe bericht en voor {uw|je|jullie|uw} interesse.',
      'Het is aardig dat {u|je|jullie|u} het nog eens {vraagt|vraagt|vragen|vraagt}. Dank daarvoor.',
    ],
    'gratitude/message': [
      [
        'Hartelijk dank voor {uw|je|jullie|uw} bericht over {de functie bij}.',
        'Hartelijk dank voor {uw|je|jullie|uw} bericht.',
      ],
      ['Veel dank voor de informatie over {de functie bij}.', 'Veel dank voor de informatie.'],
      ['Dank voor {uw|je|jullie|uw} bericht over {de functie bij}.', 'Dank voor {uw|je|jullie|uw} bericht.'],
    ],
    'lateness/apology': [
      'Mijn excuses dat ik nu pas antwoord.',
      'Het spijt mij dat mijn antwoord wat laat komt.',
      'Excuses voor mijn late antwoord.',
    ],
    'specific/appeal': [
      'Vooral {specific} sprak mij aan.',
      'Wat mij het meest aansprak, was {specific}.',
      'Met name {specific} is mij bijgebleven.',
    ],
    'specific/called': ['Dank ook voor het telefoongesprek.'],
    'specific/apologised': ['Excuses zijn echt niet nodig.'],
    'specific/moved': ['Dank ook voor het zoeken naar een nieuwe datum.'],
    'specific/praised': ['{Dank|Bedankt} ook voor de vriendelijke woorden.'],
    'specific/travel': ['{Dank|Bedankt} ook voor het aanbod de reiskosten te vergoeden.'],
    'specific/frank': ['Ik waardeer {uw|je|jullie|uw} openheid.'],
    'specific/flexible': ['Ik waardeer {uw|je|jullie|uw} flexibiliteit wat het tijdstip betreft.'],
    'specific/culture': [
      'Bij {company} sprak vooral {specific} mij aan.',
      'Wat mij bij {company} het meest aansprak, was {specific}.',
      'Van wat ik over {company} heb gelezen, is vooral {specific} mij bijgebleven.',
    ],
    'specific/their-words': [
      'Met plezier las ik in {uw|je|jullie|uw} bericht over {specific}.',
      'Wat er in {uw|je|jullie|uw} bericht stond over {specific}, maakte mij nieuwsgierig.',
      'Vooral wat {u|je|jullie|u} {schreef|schreef|schreven|schreef} over {specific} is mij bijgebleven.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Daarom trek ik mijn sollicitatie in{dus}.',
        '{?reason}Daarom trek ik {mij|me} terug uit {de procedure}{dus}.',
        '{?reason}Daarom laat ik deze kans aan {mij|me} voorbijgaan{dus}.',
        '{?applied}Ik heb {echter |}besloten mijn sollicitatie in te trekken{en daarom}.',
        'Ik heb {echter |}besloten {mij|me} terug te trekken uit {de procedure}{en daarom}.',
        'Ik heb {echter |}besloten deze kans aan {mij|me} voorbij te laten gaan{en daarom}.',
      ],
      [
        '{?reason}Om die reden trek ik {mij|me} terug uit {de procedure}{dus}.',
        '{?reason}Daarom laat ik deze functie aan {mij|me} voorbijgaan{dus}.',
        'Ik trek {mij|me} terug uit {de procedure}{dus}.',
        'Ik laat deze kans aan {mij|me} voorbijgaan{dus}.',
      ],
      [
        '{?reason}Ik ga daarom niet verder met {de procedure}{dus}.',
        '{?reason}Ik zie daarom van deze mogelijkheid af{dus}.',
        'Helaas ga ik niet verder met {de procedure}{dus}.',
        'Helaas zie ik van deze mogelijkheid af{dus}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Daarom laat ik deze kans nu aan {mij|me} voorbijgaan{dus}.',
        'Op dit moment laat ik deze kans {echter|toch} aan {mij|me} voorbijgaan{dus}.',
      ],
      [
        '{?reason}Zoals het er nu voor staat, laat ik deze kans daarom aan {mij|me} voorbijgaan.',
        'Zoals het er nu voor staat, laat ik deze kans aan {mij|me} voorbijgaan.',
      ],
      [
        '{?reason}Ik zie daarom op dit moment van deze mogelijkheid af.',
        'Voor dit moment zie ik van deze mogelijkheid af.',
      ],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Daarom trek ik mijn sollicitatie in en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?reason}Daarom trek ik {mij|me} terug uit {de procedure} en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?reason}Daarom laat ik deze kans aan {mij|me} voorbijgaan en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?applied}Ik heb {echter |}besloten mijn sollicitatie in te trekken; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
        'Ik heb {echter |}besloten {mij|me} terug te trekken uit {de procedure}; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
        'Ik heb {echter |}besloten deze kans aan {mij|me} voorbij te laten gaan; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
      ],
      [
        '{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen en zie ik van deze mogelijkheid af. Mijn excuses daarvoor.',
        'Ik laat deze kans aan {mij|me} voorbijgaan; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses daarvoor.',
      ],
      [
        '{?reason}Helaas moet ik {ons gesprek van} daarom afzeggen; ik zie van deze mogelijkheid af. Het spijt me.',
        'Helaas moet ik {ons gesprek van} afzeggen, omdat ik van deze mogelijkheid afzie. Het spijt me als dat ongelegen komt.',
      ],
    ],
    'decision/cancel-brief': [
      [
        `{?reason}Daarom moet ik {ons gesprek van} helaas afzeggen. ${hopelijk}`,
        `{?applied}Helaas moet ik {ons gesprek van} afzeggen en trek ik mijn sollicitatie in. ${hopelijk}`,
        `Helaas moet ik {ons gesprek van} afzeggen en trek ik {mij|me} terug uit {de procedure}. ${hopelijk}`,
        `Helaas moet ik {ons gesprek van} afzeggen en laat ik deze kans aan {mij|me} voorbijgaan. ${hopelijk}`,
      ],
      [
        `{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen. ${wens}`,
        `Helaas moet ik {ons gesprek van} afzeggen. Ik zie van deze mogelijkheid af. ${wens}`,
      ],
      [
        `{?reason}Ik moet {ons gesprek van} daarom helaas afzeggen. ${wens}`,
        `Mijn excuses, maar ik moet {ons gesprek van} afzeggen en zie van deze mogelijkheid af. ${wens}`,
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Een interview opnemen zonder dat er iemand meepraat, doe ik liever niet.',
        '{?take-home}Een onbetaalde opdracht maak ik liever niet.',
        'Aan deze stap neem ik liever niet deel.',
      ],
      [
        '{?one-way}Ik beantwoord {uw|je|jullie|uw} vragen liever in een echt gesprek dan in een opname.',
        '{?take-home}Ik maak liever geen onbetaalde opdracht.',
        'Ik neem liever niet deel aan deze stap.',
      ],
      [
        '{?one-way}Liever maak ik geen opname van mijn antwoorden.',
        '{?take-home}Liever maak ik voor deze functie geen onbetaalde opdracht.',
        'Liever sla ik deze stap over.',
      ],
    ],
    'decision/brief': [
      [
        `{?reason}{?applied}Daarom trek ik mijn sollicitatie in{kort dus}. ${hopelijk}`,
        `{?reason}Daarom trek ik {mij|me} terug uit {de procedure}{kort dus}. ${hopelijk}`,
        `{?reason}Daarom laat ik deze kans aan {mij|me} voorbijgaan{kort dus}. ${hopelijk}`,
        `{?applied}Ik heb {echter |}besloten mijn sollicitatie in te trekken{en kort}. ${hopelijk}`,
        `Ik heb {echter |}besloten {mij|me} terug te trekken uit {de procedure}{en kort}. ${hopelijk}`,
        `Ik heb {echter |}besloten deze kans aan {mij|me} voorbij te laten gaan{en kort}. ${hopelijk}`,
      ],
      [
        `{?reason}Daarom laat ik deze functie aan {mij|me} voorbijgaan{kort dus}. ${wens}`,
        `Ik laat deze kans aan {mij|me} voorbijgaan{kort dus}. ${wens}`,
      ],
      [
        `{?reason}Ik zie daarom van deze mogelijkheid af. ${hopelijk}`,
        `Helaas zie ik van deze mogelijkheid af. ${wens}`,
      ],
    ],
    'decision/second-no': [
      'Ik blijf {echter|toch} bij mijn besluit.',
      'Aan mijn besluit is {echter|toch} niets veranderd.',
      'Mijn besluit is niet veranderd, en ik hoop op {uw|je|jullie|uw} begrip.',
    ],
    'decision/bulk': [
      'Deze functie laat ik aan {mij|me} voorbijgaan, maar ik wilde {u|je|jullie|u} wel even antwoorden.',
      'Ik maak er geen gebruik van, maar wilde {u|je|jullie|u} dat wel even laten weten.',
      'Helaas zie ik van deze mogelijkheid af.',
    ],
    'reason/other-offer': [
      'Ik heb inmiddels een andere baan aangenomen.',
      'Ik heb inmiddels elders een functie aanvaard.',
      'Ik heb voor een andere functie gekozen.',
    ],
    'reason/other-offer-since': [
      'Sinds ons laatste contact heb ik een andere baan aangenomen.',
      'Intussen heb ik een andere functie aanvaard.',
      'Ik heb sinds ons contact voor een andere functie gekozen.',
    ],
    'reason/other-path': [
      'Ik heb inmiddels een baan in een ander vakgebied aangenomen.',
      'Ik ga in een ander vakgebied werken.',
      'Ik heb inmiddels een functie in een ander vakgebied aanvaard.',
    ],
    'reason/not-a-fit': [
      'Ik wil {mij|me} in een andere richting ontwikkelen.',
      'Ik zoek mijn volgende stap in een andere richting.',
      'Wat ik graag wil doen, sluit niet helemaal aan bij deze functie.',
    ],
    'reason/current-role': [
      'Ik wil {mij|me} op mijn huidige baan richten.',
      'Mijn huidige werk vraagt nu al mijn aandacht.',
      'In mijn huidige functie heb ik verplichtingen die ik goed wil nakomen.',
    ],
    'reason/project-deadline': [
      'Ik zit in de laatste fase van een project met een vaste deadline.',
      'Een project met een vaste deadline vraagt nu al mijn aandacht.',
      'Het project waaraan ik werk, moet binnenkort af en heeft voorrang.',
    ],
    'reason/personal': [
      'Om persoonlijke redenen geef ik nu voorrang aan andere dingen.',
      'Persoonlijke omstandigheden gaan nu voor.',
      'Ik heb nu persoonlijke verplichtingen die voorgaan.',
    ],
    'reason/change-of-direction': [
      'Ik ga in mijn werk een andere kant op.',
      'In mijn loopbaan sla ik een andere richting in.',
      'Ik stap over naar een ander vakgebied.',
    ],
    'limitation/confirmed': [
      'Helaas moet ik ons gesprek {van date} verzetten, maar ik wil {u|je|jullie|u} nog steeds graag spreken.',
      'Er is helaas iets tussengekomen, waardoor ik {op date} niet kan.',
      'Het blijkt dat ik {op date} toch verhinderd ben; onze afspraak wil ik graag verzetten.',
    ],
    'limitation/date': [
      'Ik ga graag met {u|je|jullie|u} in gesprek, maar {op date} kan ik helaas niet.',
      'Graag spreek ik {u|je|jullie|u}, maar {op date} lukt het mij niet.',
      'Ik kom graag met {u|je|jullie|u} in gesprek, maar {op date} lukt het mij helaas niet.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Ik ga graag met {u|je|jullie|u} in gesprek, maar op de voorgestelde tijden kan ik helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar zou dat graag anders afspreken.',
      ],
      [
        '{?several-dates}Ik ga graag met {u|je|jullie|u} in gesprek, maar op de genoemde tijden lukt het mij niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar het voorgestelde moment komt mij niet goed uit.',
      ],
      [
        '{?several-dates}Ik spreek {u|je|jullie|u} graag, maar op de voorgestelde tijden lukt het mij helaas niet.',
        'Ik spreek {u|je|jullie|u} graag; zouden we dat anders afspreken?',
      ],
    ],
    'limitation/deadline': [
      [
        'Ik rond een project met een vaste deadline af en kan daarom {op date} helaas niet.',
        'Ik rond een project met een vaste deadline af, waardoor het voorgestelde moment mij niet goed uitkomt.',
      ],
      [
        'De deadline van een project valt juist dan, dus {op date} lukt het mij niet.',
        'De deadline van een project is dichtbij, en daardoor komt het voorgestelde moment mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een project dat af moet, kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een project dat af moet, komt het voorgestelde moment mij niet goed uit.',
      ],
    ],
    'limitation/personal': [
      [
        'Om persoonlijke redenen kan ik {op date} helaas niet.',
        'Om persoonlijke redenen zou ik graag een ander moment afspreken.',
      ],
      [
        'Door een persoonlijke verplichting lukt het mij niet {op date}.',
        'Door een persoonlijke verplichting komt het voorgestelde moment mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar om persoonlijke redenen kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar zou om persoonlijke redenen graag een ander moment afspreken.',
      ],
    ],
    'limitation/work': [
      [
        'Vanwege mijn werk kan ik {op date} helaas niet.',
        'Vanwege mijn werk komt het voorgestelde moment mij helaas niet goed uit.',
      ],
      ['{Op date} moet ik helaas werken.', 'Door mijn werk komt het voorgestelde moment mij niet goed uit.'],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar vanwege mijn werk kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar vanwege mijn werk komt het voorgestelde moment mij niet goed uit.',
      ],
    ],
    'limitation/recording': [
      'De functie interesseert mij, maar een opgenomen interview doe ik liever niet.',
      'Ik spreek {u|je|jullie|u} graag, maar liever in een gesprek dan met een opgenomen interview.',
      'Ik praat liever met iemand dan dat ik een interview opneem.',
    ],
    'limitation/commitment': [
      [
        'Ik heb al een andere verplichting en kan daarom {op date} helaas niet.',
        'Ik heb al een andere verplichting, waardoor het voorgestelde moment mij niet goed uitkomt.',
      ],
      [
        'Door een eerdere afspraak lukt het mij helaas niet {op date}.',
        'Door een eerdere verplichting komt het voorgestelde moment mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar {op date} heb ik al een andere afspraak.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar op het voorgestelde moment heb ik al een andere afspraak.',
      ],
    ],
    'limitation/travelling': [
      [
        'Omdat ik op reis ben, kan ik {op date} helaas niet.',
        'Omdat ik op reis ben, komt het voorgestelde moment mij niet goed uit.',
      ],
      [
        '{Op date} ben ik op reis, dus dan lukt het helaas niet.',
        'Ik ben dan op reis, dus het voorgestelde moment komt mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een reis kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een reis komt het voorgestelde moment mij niet goed uit.',
      ],
    ],
    'urgency/deadline': [
      'Ik weet dat {u|je|jullie|u} {voor deadline} duidelijkheid nodig {hebt|hebt|hebben|hebt}; daar houd ik rekening mee.',
      'Ik heb gezien dat er {voor deadline} een antwoord nodig is en houd daar rekening mee.',
      'Ik besef dat {u|je|jullie|u} {voor deadline} duidelijkheid nodig {hebt|hebt|hebben|hebt}.',
    ],
    'urgency/before-deadline': [
      'Omdat {u|je|jullie|u} {voor deadline} een antwoord nodig {hebt|hebt|hebben|hebt}, laat ik {u|je|jullie|u} dit graag op tijd weten.',
      '{U vroeg|Je vroeg|Jullie vroegen|U vroeg} om een antwoord {voor deadline}; daarom schrijf ik {u|je|jullie|u} nu.',
      'Ik wilde {u|je|jullie|u} dit op tijd laten weten, omdat er {voor deadline} een antwoord nodig is.',
    ],
    'alternative/times': [
      ['{?one-slot}Kan het ook op {slots}?', 'Kan het ook op een van deze momenten{minuten lang}?{slots}'],
      ['{?one-slot}Ik kan wel op {slots}.', 'Ik kan wel op elk van deze momenten{minuten lang}:{slots}'],
      [
        '{?one-slot}Past het {u|je|jullie|u} misschien ook op {slots}?',
        'Zou een van deze momenten mogelijk zijn{minuten lang}?{slots}',
      ],
    ],
    'alternative/check-in': [
      'Zouden we eerst kort kunnen bellen en later uitgebreider praten? Ik kan op deze momenten:{kale slots}',
      'Misschien past eerst een kort telefoongesprek en daarna een langer gesprek:{kale slots}',
      'Zullen we eerst kort bellen en later uitgebreider praten?{kale slots}',
    ],
    'alternative/format': [
      ['{?slots}Het gesprek kan wat mij betreft ook {per format}.', 'Kan het ook {per format}?'],
      '{Een format} is voor mij makkelijk te regelen.',
      'Graag spreek ik {u|je|jullie|u} {via format}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Een korter gesprek van {minutes} is wat mij betreft ook goed.',
        '{?other-format}Wat mij betreft is {minutes} genoeg.',
        'Zou een gesprek van {minutes} mogelijk zijn?',
      ],
      'Als {minutes} genoeg is, is dat voor mij makkelijker te regelen.',
      'Zou een korter gesprek van {minutes} mogelijk zijn?',
    ],
    'alternative/if-it-suits': [
      ['{?slots}Ik hoor graag of dat {u|je|jullie|u} schikt.', 'Wanneer zou het {u|je|jullie|u} schikken?'],
      'Graag hoor ik of dat {u|je|jullie|u} past.',
      'Ik hoop dat dit in {uw|je|jullie|uw} agenda past; zo niet, dan hoor ik het graag.',
    ],
    'alternative/your-times': [
      'Welk ander moment komt {u|je|jullie|u} goed uit?',
      'Als {u|je|jullie|u} een ander moment {kunt|kunt|kunnen|kunt} voorstellen, doe ik mijn best om dan te kunnen.',
      'Is er een ander moment dat {u|je|jullie|u} uitkomt?',
    ],
    'alternative/live': [
      'Als een gesprek via telefoon of video ook mogelijk is, maak ik daar graag tijd voor.',
      'Ik zou graag met iemand van het team praten, telefonisch of via video.',
      'Een kort gesprek met iemand zou ik heel prettig vinden.',
    ],
    'alternative/past-work': [
      'Wel vertel ik graag hoe ik de opdracht zou aanpakken.',
      'Als dat helpt, bespreek ik de opdracht graag met {u|je|jullie|u}.',
      'Ik vertel graag in een gesprek over mijn manier van werken.',
    ],
    'benefit/free-the-time': [
      [
        '{U hoeft|Je hoeft|Jullie hoeven} {date} dus niet voor mij vrij te houden.',
        '{U hoeft|Je hoeft|Jullie hoeven} dus geen tijd voor mij vrij te houden.',
      ],
      ['Daarmee komt {date} vrij voor iemand anders.', 'Het tijdstip komt dus vrij voor iemand anders.'],
      ['Het is niet nodig om {date} voor mij vrij te houden.', 'Het is niet nodig om tijd voor mij te reserveren.'],
    ],
    'benefit/room-for-others': ['Zo is er ruimte voor een andere kandidaat.'],
    'regards/client': [
      [
        '{Wilt u|Wil je|Willen jullie|Wilt u} {de klant} en {anderen} namens mij bedanken?',
        '{Wilt u|Wil je|Willen jullie|Wilt u} {de klant} namens mij bedanken?',
        '{Wilt u|Wil je|Willen jullie|Wilt u} de werkgever namens mij bedanken?',
      ],
      ['Graag bedank ik via {u|je|jullie|u} ook {de klant}.', 'Graag bedank ik via {u|je|jullie|u} ook de werkgever.'],
    ],
    'regards/others': [
      '{Wilt u|Wil je|Willen jullie|Wilt u} ook {anderen} namens mij bedanken?',
      'Mijn dank gaat ook uit naar {anderen}.',
      'Graag bedank ik via {u|je|jullie|u} ook {anderen}.',
    ],
    'door/stay-in-touch': [
      'Ik blijf graag in contact, mocht er later iets anders voorbijkomen.',
      'Ik hoop dat we in contact blijven; misschien komt er later iets anders.',
      'Het zou mooi zijn als we in contact blijven.',
    ],
    'door/another-role': [
      'Als er later een andere functie is die bij mij past, hoor ik dat graag.',
      'Ik hoor in de toekomst graag over andere functies.',
      '{Denkt u|Denk|Denk|Denkt u} in de toekomst gerust aan mij voor andere functies.',
    ],
    'door/collaboration': [
      'Het zou mooi zijn om later eens samen te werken.',
      'Ik hoop op een andere gelegenheid om samen te werken.',
      'Laten we in contact blijven; misschien kunnen we later eens samenwerken.',
    ],
    'door/revisit': [
      'Over een paar maanden kan mijn situatie anders zijn; dan praat ik graag over vacatures.',
      'Als er later andere functies vrijkomen, hoor ik dat graag.',
      'Over een paar maanden hoor ik graag of er iets anders is.',
    ],
    'door/brief': [
      'Ik hoor in de toekomst graag over andere functies.',
      'Ik hoop dat we in contact blijven.',
      'Misschien komt er later een andere gelegenheid.',
    ],
    'door/no-contact': [
      'Voor andere functies {hoeft u|hoef je|hoeven jullie|hoeft u} mij niet meer te benaderen, dank {u|je|jullie|u} wel.',
      'Ik zou het op prijs stellen geen berichten meer over andere functies te krijgen.',
    ],
    'referral/colleague': [
      [
        'Misschien {kunt u|kun je|kunnen jullie|kunt u} eens praten met {colleague}, {about}. Ik mag deze naam noemen.',
        'Misschien {kunt u|kun je|kunnen jullie|kunt u} eens praten met {colleague}. Ik mag deze naam noemen.',
      ],
      'Graag wijs ik {u|je|jullie|u} op {the colleague}. Ik mag deze naam noemen.',
    ],
    'referral/someone': [
      'Als mij iemand te binnen schiet die bij de functie past, geef ik dat graag door.',
      'Ik houd in mijn achterhoofd dat {u iemand zoekt|je iemand zoekt|jullie iemand zoeken|u iemand zoekt}.',
      'Mocht ik aan iemand denken die past, dan laat ik het {u|je|jullie|u} weten.',
    ],
    'referral/pass-on': [
      'Als dat helpt, stuur ik de omschrijving graag door aan mensen die ik ken.',
      'Ook kan ik in mijn omgeving over de functie vertellen.',
      'Ik hoor graag of ik de vacature mag doorsturen.',
    ],
    'restatement/other-offer': [
      'Zoals gezegd staat mijn volgende stap al vast.',
      'Mijn keuze is inmiddels gemaakt.',
      'Ik heb mij inmiddels elders vastgelegd.',
    ],
    'restatement/other-path': [
      'Ik heb voor een ander vakgebied gekozen.',
      'Mijn volgende functie ligt in een ander vakgebied.',
      'Zoals gezegd ga ik een ander vakgebied in.',
    ],
    'restatement/not-a-fit': ['Zoals gezegd zoek ik iets anders.'],
    'restatement/current-role': [
      'Mijn huidige baan heeft voor mij nu voorrang.',
      'Zoals gezegd gaat mijn huidige werk voor.',
    ],
    'restatement/project-deadline': [
      'Het project heeft voor mij nu voorrang.',
      'Zoals gezegd wil ik eerst het project afronden.',
    ],
    'restatement/personal': [
      'Persoonlijke zaken hebben voor mij nu voorrang.',
      'Zoals gezegd gaan persoonlijke zaken nu voor.',
    ],
    'restatement/change-of-direction': [
      'Ik heb voor een andere richting gekozen.',
      'Zoals gezegd sla ik een andere richting in.',
    ],
    'closing/wish-and-door': [
      '{Hopelijk vindt u|Hopelijk vinden jullie} snel een geschikte kandidaat, en {wellicht spreken we elkaar bij een andere gelegenheid|wie weet spreken we elkaar nog eens}.',
      `${hoop}, en misschien spreken we elkaar nog eens.`,
      'Veel succes met de selectie; misschien spreken we elkaar bij een andere gelegenheid.',
    ],
    'closing/wish': [
      [
        '{?casual}{?employer}Veel succes met het vinden van een fijne nieuwe collega!',
        '{?casual}Veel succes met het vinden van een goede kandidaat!',
        'Ik hoop dat u {de tijd} nog kunt gebruiken voor iemand anders en wens u veel succes met de selectie.',
        `${hoop}.`,
      ],
      hopelijk,
      wens,
    ],
    'closing/team': [
      [
        '{?!several}Ik wens {u|je|jullie|u} en het hele team veel succes met de selectie.',
        'Ik wens {u|jullie|jullie|u} allemaal veel succes met de selectie.',
      ],
      'Hopelijk is de juiste persoon snel gevonden; ik wens iedereen veel succes.',
      'Iedereen veel succes met het vinden van een geschikte kandidaat.',
    ],
    'closing/interviewer': [
      `Nogmaals dank voor {uw|je|jullie|uw} tijd en moeite. ${hopelijk}`,
      'Ik waardeer de tijd die {u|je|jullie|u} voor ons gesprek {nam|nam|namen|nam} en wens {u|jullie|jullie|u} veel succes met de selectie.',
      'Dank voor de kennismaking, en veel succes met de selectie.',
    ],
    'closing/understanding': [
      `Dank voor {uw|je|jullie|uw} begrip. ${wens}`,
      `Hartelijk dank voor {uw|je|jullie|uw} begrip. ${hoop}.`,
      'Bedankt voor {uw|je|jullie|uw} begrip, en veel succes met de selectie.',
    ],
    'closing/success': ['Hopelijk dient zich snel een geschikte kandidaat aan.', wens, `${hoop}.`],
    'closing/brief': [hopelijk, wens, `${hoop}.`],
    'closing/looking-forward': [
      'Dank voor {uw|je|jullie|uw} begrip. Ik kijk uit naar het gesprek.',
      'Hartelijk dank voor {uw|je|jullie|uw} begrip. Ik kijk ernaar uit {u|je|jullie|u} te spreken.',
      'Ik hoop {u|je|jullie|u} binnenkort te spreken, en dank {u|je|jullie|u} voor {uw|je|jullie|uw} begrip.',
    ],
    'closing/understanding-move': [
      'Hartelijk dank voor {uw|je|jullie|uw} begrip.',
      'Fijn als {u|je|jullie|u} met mij {wilt|wilt|willen|wilt} meedenken.',
      'Veel dank voor {uw|je|jullie|uw} begrip.',
    ],
    'closing/open-answer': [
      'Lukt dat niet, dan begrijp ik dat heel goed. Hoe dan ook hoor ik graag van {u|je|jullie|u}.',
      'Dank voor {uw|je|jullie|uw} begrip. Ik hoor graag van {u|je|jullie|u}.',
      'Ik begrijp het als dit niet te regelen is. Ik hoor graag van {u|je|jullie|u}.',
    ],
    'closing/second-no': [`${hoop}.`, wens, hopelijk],
    'closing/bulk': [wens, hopelijk, 'Hopelijk dient zich snel iemand aan.'],
  },
};
