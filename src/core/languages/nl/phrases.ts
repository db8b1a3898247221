import type { Phrases } from '../phrases';
import { forms } from './forms';

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
    if (first.startsWith('Om persoonlijke redenen ')) return ['Om persoonlijke redenen', `${verb} ik helaas ${rest}`];
    return first.startsWith('Ik ')
      ? [led, `en ${verb} ${hence.toLowerCase()} ${rest.replace(/^(.* en \S+) ik /, '$1 ')}`]
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
    'trek mijn sollicitatie',
    'trek daarom mijn sollicitatie',
    'trek ik helaas mijn sollicitatie',
    'niet verder',
    'afzeggen',
    'afzien van',
    'zie ik af van',
    'ervan af',
    'er niet op in',
    'niet de juiste stap',
    'neem ik liever niet deel',
    'neem liever niet deel',
    'liever niet op',
    'onbetaalde opdracht',
    'doe niet mee',
    'mijn antwoord',
    'bij mijn besluit',
    'aan mijn besluit',
  ],
  limits: [
    'helaas niet',
    'lukt mij niet',
    'lukt het mij niet',
    'lukt mij helaas',
    'moet ik helaas werken',
    'anders afspreken',
    'niet goed uit',
    'helaas verzetten',
    'wil ik graag verzetten',
    'doe ik liever niet',
    'liever in een gesprek',
    'ligt mij niet',
  ],
  thanks: ['dank', 'bedankt', 'waardeer'],
  thankedFor: ['tijd', 'uitnod', 'sollicitatie', 'bericht', 'gesprek', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging over de functie}.',
        '{?invited}{?role}{Hartelijk dank|Bedankt} voor {de uitnodiging} in verband met {de functie}.',
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie} en voor {uw|je|jullie|uw} interesse.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Dank voor {de uitnodiging}. {Uw|Je|Jullie|Uw} interesse waardeer ik.',
        'Dank voor {uw|je|jullie|uw} bericht. {Uw|Je|Jullie|Uw} interesse waardeer ik.',
      ],
      [
        '{?invited}Ik dank {u|je|jullie|u} voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/agency': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en {de uitnodiging over de functie bij}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie bij} en {de uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en {de uitnodiging}.',
      ],
      'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} hulp.',
      'Dank voor {uw|je|jullie|uw} bemiddeling en voor {de uitnodiging}.',
    ],
    'gratitude/application': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie en {de uitnodiging over de functie}.',
        '{?invited}{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en {de uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie naar {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en voor {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Dank voor {de uitnodiging} naar aanleiding van mijn sollicitatie.',
        'Dank voor {uw|je|jullie|uw} bericht over mijn sollicitatie.',
      ],
      [
        '{?invited}Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en {de uitnodiging}.',
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} reactie op mijn sollicitatie.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging}, en dat {u|je|jullie|u} voor {de functie bij} aan mij {hebt|hebt|hebben|hebt} gedacht.',
        '{?invited}{Hartelijk dank|Bedankt} voor {de uitnodiging}, en dat {u|je|jullie|u} aan mij {hebt|hebt|hebben|hebt} gedacht.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht, en dat {u|je|jullie|u} voor {de functie bij} aan mij {hebt|hebt|hebben|hebt} gedacht.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht, en dat {u|je|jullie|u} aan mij {hebt|hebt|hebben|hebt} gedacht.',
      ],
      'Dank voor {uw|je|jullie|uw} bericht. Dat {u|je|jullie|u} aan mij {dacht|dacht|dachten|dacht}, waardeer ik.',
      [
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} bericht over {de functie bij} en voor {uw|je|jullie|uw} interesse.',
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}{Hartelijk dank|Bedankt} voor ons gesprek over {de functie} en voor {de vervolguitnodiging}.',
        '{?invited}{Hartelijk dank|Bedankt} voor ons gesprek en voor {de vervolguitnodiging}.',
        '{Hartelijk dank|Bedankt} voor ons gesprek over {de functie}, en voor {uw|je|jullie|uw} blijvende interesse.',
        '{Hartelijk dank|Bedankt} voor ons gesprek, en voor {uw|je|jullie|uw} blijvende interesse.',
      ],
      'Het was prettig om elkaar te spreken. Dank daarvoor, en voor {uw|je|jullie|uw} blijvende interesse.',
      'Ik dank {u|je|jullie|u} voor ons gesprek, en dat {u|je|jullie|u} graag verder {wilt|wilt|willen|wilt} praten.',
    ],
    'gratitude/enthusiasm': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk en voor {uw|je|jullie|uw} bericht over {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk, en voor {uw|je|jullie|uw} interesse.',
      ],
      'Dank voor wat {u|je|jullie|u} over mijn werk {schrijft|schrijft|schrijven|schrijft}, en voor {uw|je|jullie|uw} interesse.',
      'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} vriendelijke woorden over mijn werk.',
    ],
    'gratitude/brief': [
      [
        '{Hartelijk dank|Bedankt} voor {de korte uitnodiging over de functie}.',
        '{Hartelijk dank|Bedankt} voor {de uitnodiging}.',
      ],
      'Dank dat {u|je|jullie|u} mij voor een gesprek {uitnodigt|uitnodigt|uitnodigen|uitnodigt}, en voor {uw|je|jullie|uw} interesse.',
      'Ik dank {u|je|jullie|u} voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
      'Dank voor {uw|je|jullie|uw} uitnodiging.',
    ],
    'gratitude/brief-message': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      'Dank voor {uw|je|jullie|uw} bericht; ik waardeer {uw|je|jullie|uw} interesse.',
      'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
    ],
    'gratitude/again': [
      'Hartelijk dank dat {u|je|jullie|u} nog eens contact {opneemt|opneemt|opnemen|opneemt}; ik waardeer {uw|je|jullie|uw} interesse.',
      'Dank voor {uw|je|jullie|uw} nieuwe bericht en voor {uw|je|jullie|uw} interesse.',
      'Vriendelijk dat {u|je|jullie|u} het nogmaals {vraagt|vraagt|vragen|vraagt}; dat waardeer ik.',
    ],
    'gratitude/message': [
      [
        'Hartelijk dank voor {uw|je|jullie|uw} bericht over {de functie bij}.',
        'Hartelijk dank voor {uw|je|jullie|uw} bericht.',
      ],
      [
        'Ik dank {u|je|jullie|u} voor de informatie over {de functie bij}.',
        'Ik dank {u|je|jullie|u} voor de informatie.',
      ],
      ['Dank voor {uw|je|jullie|uw} bericht over {de functie bij}.', 'Dank voor {uw|je|jullie|uw} bericht.'],
    ],
    'lateness/apology': [
      'Excuses voor mijn late reactie.',
      'Het spijt mij dat mijn reactie wat laat komt.',
      'Mijn excuses dat ik pas nu reageer.',
    ],
    'specific/appeal': [
      'Vooral {specific} sprak mij aan.',
      'Wat mij het meest aansprak, was {specific}.',
      'Met name {specific} is mij bijgebleven.',
    ],
    'specific/called': ['Dank ook voor het telefoongesprek.'],
    'specific/moved': ['Dank ook voor het zoeken naar een nieuwe datum.'],
    'specific/praised': ['Bedankt ook voor de vriendelijke woorden.'],
    'specific/travel': ['Bedankt ook dat {u|je|jullie|u} de reiskosten {wilde|wilde|wilden|wilde} vergoeden.'],
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
        '{?reason}Daarom ga ik niet verder met de procedure{dus}.',
        '{?casual}{?applied}Ik heb er nog eens goed over nagedacht en trek mijn sollicitatie toch in{dus}.',
        '{?casual}Ik heb er goed over nagedacht, maar heb toch besloten niet verder te gaan met de procedure{dus}.',
        '{?applied}{?!interviewed}{Na rijp beraad heb ik echter|Na goed nadenken heb ik toch} besloten mijn sollicitatie in te trekken{dus}.',
        '{Na rijp beraad heb ik echter|Na goed nadenken heb ik toch} besloten niet verder te gaan met de procedure{dus}.',
      ],
      [
        '{?reason}Om die reden heb ik besloten niet verder te gaan met de procedure{dus}.',
        'Ik heb er goed over nagedacht, maar heb besloten niet verder te gaan met de procedure{dus}.',
      ],
      [
        '{?reason}Ik ga daarom niet verder met de procedure{dus}.',
        'Helaas moet ik na enig nadenken afzien van verdere deelname aan de procedure{dus}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Daarom ga ik op dit moment niet verder met de procedure.',
        'Ik heb {echter|toch} besloten op dit moment niet verder te gaan met de procedure.',
      ],
      [
        '{?reason}Zoals het er nu voor staat, ga ik daarom niet verder met de procedure.',
        'Zoals het er nu voor staat, ga ik {echter|toch} niet verder met de procedure.',
      ],
      [
        '{?reason}Op dit moment ga ik daarom niet verder met de procedure.',
        'Op dit moment ga ik {echter|toch} niet verder met de procedure.',
      ],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Daarom trek ik mijn sollicitatie in en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?reason}Daarom ga ik niet verder met de procedure en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?applied}{Na rijp beraad heb ik echter|Na goed nadenken heb ik toch} besloten mijn sollicitatie in te trekken; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
        '{Na rijp beraad heb ik echter|Na goed nadenken heb ik toch} besloten niet verder te gaan met de procedure; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
      ],
      [
        '{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen: ik ga niet verder met de procedure. Mijn excuses daarvoor.',
        'Ik heb er goed over nagedacht, maar ga niet verder met de procedure; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses daarvoor.',
      ],
      [
        '{?reason}Helaas moet ik {ons gesprek van} daarom afzeggen; ik ga niet verder met de procedure. Het spijt me.',
        'Helaas moet ik {ons gesprek van} afzeggen, omdat ik heb besloten niet verder te gaan met de procedure. Het spijt me als dat ongelegen komt.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Daarom moet ik {ons gesprek van} helaas afzeggen. Veel succes met de werving.',
        '{?applied}Ik trek mijn sollicitatie {echter|toch} in en moet {ons gesprek van} helaas afzeggen. Veel succes met de werving.',
        'Ik ga {echter|toch} niet verder met de procedure en moet {ons gesprek van} helaas afzeggen. Veel succes met de werving.',
      ],
      [
        '{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen. Ik wens {u|jullie|jullie|u} veel succes met de werving.',
        'Helaas moet ik {ons gesprek van} afzeggen, omdat ik niet verder ga met de procedure. Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      ],
      [
        '{?reason}Ik moet {ons gesprek van} daarom helaas afzeggen. Veel succes met de werving.',
        'Mijn excuses, maar ik moet {ons gesprek van} afzeggen. Veel succes met de werving.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Aan een opgenomen interview zonder gesprekspartner neem ik liever niet deel.',
        '{?take-home}Liever maak ik in deze procedure geen onbetaalde opdracht.',
        'Aan deze stap neem ik liever niet deel.',
      ],
      [
        '{?one-way}Ik neem mijn antwoorden liever niet op voor een interview zonder gesprekspartner.',
        '{?take-home}Ik maak liever geen onbetaalde opdracht als onderdeel van de selectie.',
        'Ik neem liever niet deel aan deze stap.',
      ],
      [
        '{?one-way}Na enig nadenken zie ik ervan af om een video-interview op te nemen.',
        '{?take-home}Na enig nadenken zie ik ervan af om onbetaald een opdracht te maken.',
        'Na enig nadenken zie ik ervan af om deze stap te zetten.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Daarom trek ik mijn sollicitatie in{kort dus}. Veel succes met de werving.',
        '{?reason}Daarom ga ik niet verder met de procedure{kort dus}. Veel succes met de werving.',
        '{?applied}Ik heb {echter|toch} besloten mijn sollicitatie in te trekken{kort dus}. Veel succes met de werving.',
        'Ik heb {echter|toch} besloten niet verder te gaan met de procedure{kort dus}. Veel succes met de werving.',
      ],
      [
        '{?reason}Om die reden ga ik niet verder met de procedure{kort dus}. Ik wens {u|jullie|jullie|u} veel succes met de werving.',
        'Na enig nadenken ga ik {echter|toch} niet verder met de procedure{kort dus}. Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      ],
      [
        '{?reason}Ik ga daarom niet verder met de procedure. Veel succes met de werving.',
        'Helaas zie ik af van verdere deelname aan de procedure. Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      ],
    ],
    'decision/second-no': [
      [
        'Mijn antwoord over {de functie} blijft {echter|toch} hetzelfde.',
        'Mijn antwoord blijft {echter|toch} hetzelfde.',
      ],
      'Ik blijf {echter|toch} bij mijn besluit en hoop op {uw|je|jullie|uw} begrip.',
      'Aan mijn besluit is {echter|toch} niets veranderd.',
    ],
    'decision/bulk': [
      'Voor mij is dit niet de juiste stap, maar ik wilde {u|je|jullie|u} graag even antwoorden.',
      'Ik wilde {uw|je|jullie|uw} bericht niet onbeantwoord laten, maar ga er niet op in.',
      'Ik zie ervan af, maar wilde {u|je|jullie|u} wel even antwoorden.',
    ],
    'reason/other-offer': [
      'Ik heb inmiddels een andere baan aangenomen.',
      'Elders heb ik inmiddels een functie aanvaard.',
      'Mijn keuze is op een andere functie gevallen, die ik heb aangenomen.',
    ],
    'reason/other-offer-since': [
      'Sinds ons laatste contact heb ik een andere baan aangenomen.',
      'Intussen heb ik een andere functie aanvaard.',
      'Ik heb sinds ons contact voor een andere functie gekozen.',
    ],
    'reason/other-path': [
      'Ik heb inmiddels een baan in een ander vakgebied aangenomen.',
      'Mijn volgende baan, die ik al heb aangenomen, ligt in een ander vakgebied.',
      'In een ander vakgebied heb ik inmiddels een functie aangenomen.',
    ],
    'reason/not-a-fit': [
      'Ik wil {mij echter|me toch} in een andere richting ontwikkelen.',
      'Mijn loopbaanwensen liggen {echter|toch} in een andere richting.',
      'Wat ik graag wil doen, sluit {echter|toch} niet helemaal aan bij deze functie.',
    ],
    'reason/current-role': [
      'Ik wil {mij echter|me toch} op mijn huidige baan richten.',
      'Mijn huidige werk vraagt {echter|nu} al mijn tijd.',
      'In mijn huidige functie heb ik verantwoordelijkheden die ik goed wil nakomen.',
    ],
    'reason/project-deadline': [
      'Ik zit {echter|nu} in de laatste fase van een project met een vaste deadline.',
      'Een project met een vaste deadline vraagt {echter|nu} al mijn tijd.',
      'Het project waaraan ik werk, nadert zijn deadline en gaat voor mij voor.',
    ],
    'reason/personal': [
      'Om persoonlijke redenen moet ik nu andere dingen voor laten gaan.',
      'Persoonlijke omstandigheden gaan {echter|nu} voor.',
      'Ik heb {echter|nu} persoonlijke verplichtingen die voorgaan.',
    ],
    'reason/change-of-direction': [
      'Ik kies {echter|toch} voor een andere richting in mijn werk.',
      'In mijn loopbaan sla ik {echter|toch} een andere richting in.',
      'Mijn weg gaat {echter|toch} naar een ander vakgebied.',
    ],
    'limitation/confirmed': [
      'Ik spreek {u|je|jullie|u} nog steeds graag, maar moet ons gesprek {van date} helaas verzetten.',
      'Er is iets tussengekomen, waardoor onze afspraak {van date} mij helaas niet lukt.',
      'Het blijkt dat ik {op date} toch verhinderd ben; onze afspraak wil ik graag verzetten.',
    ],
    'limitation/date': [
      'Ik ga graag met {u|je|jullie|u} in gesprek, maar {op date} kan ik helaas niet.',
      'Graag spreek ik {u|je|jullie|u}, maar {op date} lukt het mij niet.',
      'Ik zou graag deelnemen, maar {op date} lukt het mij helaas niet.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Ik ga graag met {u|je|jullie|u} in gesprek, maar op de voorgestelde tijden kan ik helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar zou dat graag anders afspreken.',
      ],
      [
        '{?several-dates}Graag zou ik meedoen, maar op de genoemde tijden lukt het mij niet.',
        'Graag zou ik meedoen, maar de geplande afspraak komt mij niet goed uit.',
      ],
      [
        '{?several-dates}Ik spreek {u|je|jullie|u} graag, maar op de voorgestelde tijden lukt het mij helaas niet.',
        'Ik spreek {u|je|jullie|u} graag; zouden we dat anders afspreken?',
      ],
    ],
    'limitation/deadline': [
      [
        'Ik rond een project met een vaste deadline af en kan daarom {op date} helaas niet.',
        'Ik rond een project met een vaste deadline af, waardoor de geplande afspraak mij niet goed uitkomt.',
      ],
      [
        'De deadline van een project valt juist dan, dus {op date} lukt het mij niet.',
        'De deadline van een project is dichtbij, en daardoor komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een project dat af moet, kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een project dat af moet, komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'limitation/personal': [
      [
        'Om persoonlijke redenen kan ik {op date} helaas niet.',
        'Om persoonlijke redenen zou ik graag iets anders afspreken.',
      ],
      [
        'Door een persoonlijke verplichting lukt het mij niet {op date}.',
        'Door een persoonlijke verplichting komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar om persoonlijke redenen kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar zou om persoonlijke redenen graag iets anders afspreken.',
      ],
    ],
    'limitation/work': [
      [
        'Door mijn werk kan ik {op date} helaas niet.',
        'Door mijn werk komt de geplande afspraak mij helaas niet goed uit.',
      ],
      ['{Op date} moet ik helaas werken.', 'Vanwege mijn werk komt de geplande afspraak mij niet goed uit.'],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar vanwege mijn werk kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar vanwege mijn werk komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'limitation/recording': [
      'De functie interesseert mij, maar een opgenomen interview doe ik liever niet.',
      'Graag doe ik mee, maar liever in een gesprek dan met een opgenomen interview.',
      'Een opgenomen interview ligt mij niet zo, maar ik praat graag met iemand.',
    ],
    'limitation/commitment': [
      [
        'Ik heb al een andere verplichting en kan daarom {op date} helaas niet.',
        'Ik heb al een andere verplichting, waardoor de geplande afspraak mij niet goed uitkomt.',
      ],
      [
        'Door een eerdere afspraak lukt het mij helaas niet {op date}.',
        'Door een eerdere verplichting komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar {op date} is mijn agenda al bezet en lukt het mij niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar mijn agenda is al bezet en de geplande afspraak komt mij niet goed uit.',
      ],
    ],
    'limitation/travelling': [
      [
        'Omdat ik op reis ben, kan ik {op date} helaas niet.',
        'Omdat ik op reis ben, komt de geplande afspraak mij niet goed uit.',
      ],
      ['Door een reis lukt het mij niet {op date}.', 'Door een reis komt de geplande afspraak mij niet goed uit.'],
      [
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een reis kan ik {op date} helaas niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar door een reis komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'urgency/deadline': [
      'Ik weet dat {u|je|jullie|u} {voor deadline} duidelijkheid nodig {hebt|hebt|hebben|hebt}; daar houd ik rekening mee.',
      'Ik heb gezien dat er {voor deadline} een antwoord nodig is en houd daar rekening mee.',
      'Ik besef dat {u|je|jullie|u} {voor deadline} duidelijkheid nodig {hebt|hebt|hebben|hebt}.',
    ],
    'urgency/before-deadline': [
      'Omdat {u|je|jullie|u} {voor deadline} een antwoord nodig {hebt|hebt|hebben|hebt}, laat ik {u|je|jullie|u} dit graag op tijd weten.',
      '{U vroeg|Je vroeg|Jullie vroegen|U vroeg} om een antwoord {voor deadline}; dat {ontvangt u|ontvang je|ontvangen jullie|ontvangt u} hierbij.',
      'Ik wilde {u|je|jullie|u} dit op tijd laten weten, omdat er {voor deadline} een antwoord nodig is.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Zouden we elkaar in plaats daarvan kunnen spreken op {slots}?',
        'Zouden we elkaar in plaats daarvan{minuten lang} op een van deze momenten kunnen spreken?{slots}',
      ],
      [
        '{?one-slot}Wel zou ik kunnen op {slots}.',
        'Wel ben ik op elk van deze momenten{minuten lang} beschikbaar:{slots}',
      ],
      [
        '{?one-slot}Past het {u|je|jullie|u} misschien ook op {slots}?',
        'Zou{minuten lang} op een van deze momenten mogelijk zijn?{slots}',
      ],
    ],
    'alternative/check-in': [
      'Zouden we eerst kort kunnen bellen en later uitgebreider kunnen praten, op deze momenten?{kale slots}',
      'Misschien past eerst een kort telefoongesprek en daarna een langer gesprek:{kale slots}',
      'Zullen we eerst kort bellen en later uitgebreider praten?{kale slots}',
    ],
    'alternative/format': [
      ['{?slots}Het gesprek kan wat mij betreft ook {per format}.', 'Zou {een format} ook mogelijk zijn?'],
      '{Een format} is voor mij makkelijk te regelen.',
      'Graag spreek ik {u|je|jullie|u} {via format}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Een korter gesprek van {minutes} is wat mij betreft ook goed.',
        '{?other-format}Wat mij betreft is {minutes} daarvoor genoeg.',
        'Zou een gesprek van {minutes} mogelijk zijn?',
      ],
      'Als {minutes} genoeg is, is dat voor mij makkelijker te regelen.',
      'Zou een korter gesprek van {minutes} mogelijk zijn?',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}{Laat u mij|Laat je me|Laten jullie me|Laat u mij} weten of dat moment {u|je|jullie|u} schikt?',
        '{?slots}{Laat u mij|Laat je me|Laten jullie me|Laat u mij} weten wat {u|je|jullie|u} schikt?',
        'Welk moment zou {u|je|jullie|u} daarvoor schikken?',
      ],
      'Graag hoor ik of dat {u|je|jullie|u} past.',
      'Ik hoop dat dit in {uw|je|jullie|uw} agenda past; zo niet, dan hoor ik het graag.',
    ],
    'alternative/your-times': [
      'Welke andere momenten zouden {u|je|jullie|u} schikken?',
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
      ['Het tijdstip {date} komt dus vrij voor iemand anders.', 'Het tijdstip komt dus vrij voor iemand anders.'],
      ['Het is niet nodig om {date} voor mij vrij te houden.', 'Het is niet nodig om tijd voor mij te reserveren.'],
    ],
    'benefit/room-for-others': [
      'Zo blijft de plaats vrij voor iemand anders.',
      'De plaats komt daarmee vrij voor een ander.',
      'Iemand anders kan de plaats dus krijgen.',
    ],
    'regards/client': [
      [
        '{Wilt u|Wil je|Willen jullie|Wilt u} dit doorgeven aan {de klant} en {anderen} namens mij bedanken?',
        '{Wilt u|Wil je|Willen jullie|Wilt u} dit met mijn dank doorgeven aan {de klant}?',
        '{Wilt u|Wil je|Willen jullie|Wilt u} dit met mijn dank doorgeven aan de werkgever?',
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
      'Het zou mooi zijn om nog eens aan iets anders samen te werken.',
      'Ik hoop op een andere gelegenheid om samen te werken.',
      'Laten we in contact blijven; misschien kunnen we later eens samenwerken.',
    ],
    'door/revisit': [
      'Over een paar maanden kan mijn situatie anders zijn; dan praat ik graag over openstaande functies.',
      'Als er later in het jaar andere functies vrijkomen, hoor ik dat graag.',
      'Graag praat ik over een paar maanden eens over andere functies.',
    ],
    'door/brief': [
      'Ik hoor in de toekomst graag over andere functies.',
      'Ik hoop dat we in contact blijven.',
      'Misschien komt er later een andere gelegenheid.',
    ],
    'door/no-contact': [
      '{Wilt u mij alstublieft|Wil je mij alsjeblieft|Willen jullie mij alsjeblieft|Wilt u mij alstublieft} niet meer benaderen over andere functies?',
      'Ik verzoek {u|je|jullie|u} vriendelijk mijn gegevens te verwijderen.',
      'Ik zou het op prijs stellen geen berichten meer over andere functies te krijgen.',
    ],
    'referral/colleague': [
      [
        'Misschien is een gesprek met {colleague} interessant, {about}; deze aanbeveling is afgesproken.',
        'Misschien is een gesprek met {colleague} interessant; deze aanbeveling is afgesproken.',
      ],
      'Graag wijs ik {u|je|jullie|u} op {the colleague}. Dat ik de naam noem, is overlegd.',
    ],
    'referral/someone': [
      'Als mij iemand te binnen schiet die bij de functie past, geef ik dat graag door.',
      'Ik houd de functie in gedachten, voor het geval ik aan iemand denk.',
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
    'restatement/not-a-fit': ['Mijn loopbaanwensen zijn nu eenmaal anders.', 'Zoals gezegd zoek ik iets anders.'],
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
      'Ik wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat, en wie weet tot een andere keer.',
      'Hopelijk is er snel een geschikte kandidaat gevonden, en misschien spreken we elkaar bij een andere gelegenheid.',
      'Veel succes met de werving, en misschien tot een andere keer.',
    ],
    'closing/wish': [
      [
        '{?casual}Ik hoop dat jullie snel een geschikte kandidaat vinden.',
        '{?confirmed}Ik wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.',
        'Ik hoop op {uw|je|jullie|uw} begrip en wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.',
      ],
      '{Hopelijk vindt u|Hopelijk vinden jullie} snel een geschikte kandidaat.',
      'Veel succes met de verdere procedure.',
    ],
    'closing/team': [
      [
        '{?!several}Ik wens {u|je|jullie|u} en het hele team veel succes met het vinden van een geschikte kandidaat.',
        'Ik wens {u|jullie|jullie|u} allemaal veel succes met het vinden van een geschikte kandidaat.',
      ],
      'Hopelijk is er snel een geschikte kandidaat gevonden; ik wens iedereen veel succes.',
      'Veel succes met de werving, voor iedereen die erbij betrokken is.',
    ],
    'closing/interviewer': [
      'Nogmaals dank voor {uw|je|jullie|uw} tijd en moeite. Veel succes met het vinden van een geschikte kandidaat.',
      'Ik waardeer de tijd die {u|je|jullie|u} voor ons gesprek {nam|nam|namen|nam} en wens {u|jullie|jullie|u} veel succes met de werving.',
      'Dank voor de kennismaking, en veel succes met het vinden van een geschikte kandidaat.',
    ],
    'closing/understanding': [
      'Dank voor {uw|je|jullie|uw} begrip. Ik wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.',
      'Ik hoop op {uw|je|jullie|uw} begrip en wens {u|jullie|jullie|u} veel succes met de werving.',
      'Bedankt voor {uw|je|jullie|uw} begrip, en veel succes met de werving.',
    ],
    'closing/success': [
      'Ik wens {u|jullie|jullie|u} veel succes, ook met het vinden van een geschikte kandidaat.',
      'Veel succes met de werving en met {uw|je|jullie|uw} werk.',
      'Hopelijk dient zich snel een geschikte kandidaat aan.',
    ],
    'closing/brief': [
      'Veel succes met het vinden van een geschikte kandidaat.',
      'Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      'Hopelijk is er snel een geschikte kandidaat gevonden.',
    ],
    'closing/looking-forward': [
      'Dank voor {uw|je|jullie|uw} begrip. Ik kijk uit naar het gesprek.',
      'Hartelijk dank voor {uw|je|jullie|uw} begrip. Ik kijk ernaar uit {u|je|jullie|u} te spreken.',
      'Ik hoop {u|je|jullie|u} binnenkort te spreken, en dank {u|je|jullie|u} voor {uw|je|jullie|uw} begrip.',
    ],
    'closing/understanding-move': [
      'Hartelijk dank voor {uw|je|jullie|uw} begrip.',
      'Fijn als {u|je|jullie|u} met mij {wilt|wilt|willen|wilt} meedenken.',
      'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} begrip.',
    ],
    'closing/open-answer': [
      'Als dat niet mogelijk is, begrijp ik dat heel goed. Hoe dan ook hoor ik graag van {u|je|jullie|u}.',
      'Dank voor {uw|je|jullie|uw} begrip. Ik hoor graag van {u|je|jullie|u}.',
      'Ik begrijp het als dit niet te regelen is. Ik hoor graag van {u|je|jullie|u}.',
    ],
    'closing/second-no': [
      'Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      'Veel succes met het vinden van een geschikte kandidaat.',
      'Hopelijk is er snel een geschikte kandidaat gevonden.',
    ],
    'closing/bulk': [
      'Ik wens {u|jullie|jullie|u} veel succes met de werving.',
      'Veel succes met de werving.',
      'Hopelijk is er snel iemand gevonden.',
    ],
  },
};
