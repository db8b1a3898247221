import type { Phrases } from '../phrases';
import { forms } from './forms';

const succes = 'Veel succes met het vinden van een geschikte kandidaat.';
const wens = 'Ik wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.';

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
    // "trek me daarom terug", "ga hier daarom niet mee verder".
    const [, short = '', after = rest] = /^(me |mij |hier )(.+)$/.exec(rest) ?? [];
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
    'trek mijn sollicitatie',
    'trek daarom mijn sollicitatie',
    'trek ik helaas mijn sollicitatie',
    'niet verder',
    'niet mee verder',
    'terug te trekken uit',
    'terug uit',
    'afzeggen',
    'afzien van',
    'ervan af',
    'er niet op in',
    'neem ik liever niet deel',
    'neem liever niet deel',
    'liever niet op',
    'onbetaalde opdracht',
    'doe niet mee',
    'mijn besluit',
  ],
  limits: [
    'helaas niet',
    'lukt mij niet',
    'lukt het mij niet',
    'lukt mij helaas',
    'moet ik helaas werken',
    'anders afspreken',
    'een ander moment afspreken',
    'niet goed uit',
    'helaas verzetten',
    'wil ik graag verzetten',
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
        '{?invited}Ik dank {u|je|jullie|u} voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
    ],
    'gratitude/agency': [
      [
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en de {uitnodiging over de functie bij}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht over {de functie bij} en de {uitnodiging}.',
        '{Hartelijk dank|Bedankt} voor {uw|je|jullie|uw} bericht en de {uitnodiging}.',
      ],
      'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} hulp.',
      'Dank voor {uw|je|jullie|uw} bemiddeling en voor {de uitnodiging}.',
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
        '{?invited}Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} reactie op mijn sollicitatie en de {uitnodiging}.',
        'Ik dank {u|je|jullie|u} voor {uw|je|jullie|uw} reactie op mijn sollicitatie.',
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
      [
        '{?invited}Ik dank {u|je|jullie|u} voor ons gesprek en voor {uw|je|jullie|uw} uitnodiging om verder te praten.',
        'Ik dank {u|je|jullie|u} voor ons gesprek en voor {uw|je|jullie|uw} interesse.',
      ],
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
      'Dank voor {uw|je|jullie|uw} uitnodiging en {uw|je|jullie|uw} interesse.',
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
        '{?reason}Daarom ga ik hier niet mee verder{dus}.',
        '{?applied}{?!interviewed}Ik heb {echter|erover nagedacht en} besloten mijn sollicitatie in te trekken{dus}.',
        'Ik heb {echter|erover nagedacht en} besloten {mij|me} terug te trekken uit {de procedure}{dus}.',
        'Ik heb {echter|erover nagedacht en} besloten hier niet mee verder te gaan{dus}.',
      ],
      [
        '{?reason}Om die reden heb ik besloten {mij|me} terug te trekken uit {de procedure}{dus}.',
        '{?reason}Om die reden heb ik besloten hier niet mee verder te gaan{dus}.',
        'Bij nader inzien trek ik {mij|me} terug uit {de procedure}{dus}.',
        'Bij nader inzien ga ik hier {echter|toch} niet mee verder{dus}.',
      ],
      [
        '{?reason}Ik ga daarom niet verder met {de procedure}{dus}.',
        '{?reason}Ik ga hier daarom niet mee verder{dus}.',
        'Ik ga {echter|toch} niet verder met {de procedure}{dus}.',
        'Ik ga hier {echter|toch} niet mee verder{dus}.',
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
        '{?reason}Daarom trek ik {mij|me} terug uit {de procedure} en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?reason}Daarom ga ik hier niet mee verder en moet ik {ons gesprek van} helaas afzeggen. Mijn excuses voor het ongemak.',
        '{?applied}Ik heb {echter|toch} besloten mijn sollicitatie in te trekken; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
        'Ik heb {echter|toch} besloten {mij|me} terug te trekken uit {de procedure}; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
        'Ik heb {echter|toch} besloten hier niet mee verder te gaan; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses voor het ongemak.',
      ],
      [
        '{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen: ik ga hier niet mee verder. Mijn excuses daarvoor.',
        'Ik ga hier {echter|toch} niet mee verder; {ons gesprek van} moet ik daarom helaas afzeggen. Mijn excuses daarvoor.',
      ],
      [
        '{?reason}Helaas moet ik {ons gesprek van} daarom afzeggen; ik ga hier niet mee verder. Het spijt me.',
        'Helaas moet ik {ons gesprek van} afzeggen, omdat ik heb besloten hier niet mee verder te gaan. Het spijt me als dat ongelegen komt.',
      ],
    ],
    'decision/cancel-brief': [
      [
        `{?reason}Daarom moet ik {ons gesprek van} helaas afzeggen. ${succes}`,
        `{?applied}Ik trek mijn sollicitatie {echter|toch} in en moet {ons gesprek van} helaas afzeggen. ${succes}`,
        `Ik ga hier {echter|toch} niet mee verder en moet {ons gesprek van} helaas afzeggen. ${succes}`,
      ],
      [
        `{?reason}Om die reden moet ik {ons gesprek van} helaas afzeggen. ${wens}`,
        `Helaas moet ik {ons gesprek van} afzeggen, omdat ik hier niet mee verder ga. ${wens}`,
      ],
      [
        `{?reason}Ik moet {ons gesprek van} daarom helaas afzeggen. ${succes}`,
        `Mijn excuses, maar ik moet {ons gesprek van} afzeggen en ga hier niet mee verder. ${succes}`,
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Aan een opgenomen interview zonder gesprekspartner neem ik liever niet deel.',
        '{?take-home}Ik maak in deze procedure liever geen onbetaalde opdracht.',
        'Aan deze stap neem ik liever niet deel.',
      ],
      [
        '{?one-way}Ik neem mijn antwoorden liever niet op voor een interview zonder gesprekspartner.',
        '{?take-home}Een onbetaalde opdracht maak ik liever niet.',
        'Ik neem liever niet deel aan deze stap.',
      ],
      [
        '{?one-way}Ik zie ervan af een video-interview op te nemen.',
        '{?take-home}Ik zie ervan af onbetaald een opdracht te maken.',
        'Ik zie ervan af deze stap te zetten.',
      ],
    ],
    'decision/brief': [
      [
        `{?reason}{?applied}Daarom trek ik mijn sollicitatie in{kort dus}. ${succes}`,
        `{?reason}Daarom trek ik {mij|me} terug uit {de procedure}{kort dus}. ${succes}`,
        `{?reason}Daarom ga ik hier niet mee verder{kort dus}. ${succes}`,
        `{?applied}Ik heb {echter|toch} besloten mijn sollicitatie in te trekken{kort dus}. ${succes}`,
        `Ik heb {echter|toch} besloten {mij|me} terug te trekken uit {de procedure}{kort dus}. ${succes}`,
        `Ik heb {echter|toch} besloten hier niet mee verder te gaan{kort dus}. ${succes}`,
      ],
      [
        `{?reason}Om die reden ga ik hier niet mee verder{kort dus}. ${wens}`,
        `Ik ga hier {echter|toch} niet mee verder{kort dus}. ${wens}`,
      ],
      [`{?reason}Ik ga hier daarom niet mee verder. ${succes}`, `Helaas ga ik hier niet mee verder. ${wens}`],
    ],
    'decision/second-no': [
      [
        'Mijn besluit over {de functie} is {echter|toch} niet veranderd.',
        'Mijn besluit is {echter|toch} niet veranderd.',
      ],
      'Ik blijf {echter|toch} bij mijn besluit en hoop op {uw|je|jullie|uw} begrip.',
      'Aan mijn besluit is {echter|toch} niets veranderd.',
    ],
    'decision/bulk': [
      'Ik ga er niet op in, maar wilde {u|je|jullie|u} graag even antwoorden.',
      'Ik wilde {uw|je|jullie|uw} bericht niet onbeantwoord laten, maar ga er niet op in.',
      'Ik zie ervan af, maar wilde {u|je|jullie|u} wel even antwoorden.',
    ],
    'reason/other-offer': [
      'Ik heb inmiddels een andere baan aangenomen.',
      'Ik heb inmiddels elders een functie aanvaard.',
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
      'Ik heb inmiddels een functie in een ander vakgebied aanvaard.',
    ],
    'reason/not-a-fit': [
      'Ik wil {mij echter|me toch} in een andere richting ontwikkelen.',
      'Mijn loopbaanwensen liggen {echter|toch} in een andere richting.',
      'Wat ik graag wil doen, sluit {echter|toch} niet helemaal aan bij deze functie.',
    ],
    'reason/current-role': [
      'Ik wil {mij echter|me toch} op mijn huidige baan richten.',
      'Mijn huidige werk vraagt {echter|nu} al mijn tijd.',
      'In mijn huidige functie heb ik verplichtingen die ik goed wil nakomen.',
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
      'Ik stap {echter|toch} over naar een ander vakgebied.',
    ],
    'limitation/confirmed': [
      'Ik spreek {u|je|jullie|u} nog steeds graag, maar moet ons gesprek {van date} helaas verzetten.',
      'Er is iets tussengekomen, waardoor onze afspraak {van date} mij helaas niet lukt.',
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
        'Door mijn werk kan ik {op date} helaas niet.',
        'Door mijn werk komt het voorgestelde moment mij helaas niet goed uit.',
      ],
      ['{Op date} moet ik helaas werken.', 'Vanwege mijn werk komt het voorgestelde moment mij niet goed uit.'],
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
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar {op date} is mijn agenda al bezet en lukt het mij niet.',
        'Ik ga graag met {u|je|jullie|u} in gesprek, maar mijn agenda is al bezet en het voorgestelde moment komt mij niet goed uit.',
      ],
    ],
    'limitation/travelling': [
      [
        'Omdat ik op reis ben, kan ik {op date} helaas niet.',
        'Omdat ik op reis ben, komt het voorgestelde moment mij niet goed uit.',
      ],
      ['Door een reis lukt het mij niet {op date}.', 'Door een reis komt het voorgestelde moment mij niet goed uit.'],
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
      '{U vroeg|Je vroeg|Jullie vroegen|U vroeg} om een antwoord {voor deadline}; dat {ontvangt u|ontvang je|ontvangen jullie|ontvangt u} hierbij.',
      'Ik wilde {u|je|jullie|u} dit op tijd laten weten, omdat er {voor deadline} een antwoord nodig is.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Zouden we elkaar in plaats daarvan op {slots} kunnen spreken?',
        'Zouden we elkaar in plaats daarvan op een van deze momenten kunnen spreken{minuten lang}?{slots}',
      ],
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
      ['Daarmee komt {date} vrij voor iemand anders.', 'Het tijdstip komt dus vrij voor iemand anders.'],
      ['Het is niet nodig om {date} voor mij vrij te houden.', 'Het is niet nodig om tijd voor mij te reserveren.'],
    ],
    'benefit/room-for-others': [
      'Zo blijft de plaats vrij voor iemand anders.',
      'De plaats komt daarmee vrij voor een ander.',
    ],
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
      'Graag praat ik over een paar maanden eens over andere functies.',
    ],
    'door/brief': [
      'Ik hoor in de toekomst graag over andere functies.',
      'Ik hoop dat we in contact blijven.',
      'Misschien komt er later een andere gelegenheid.',
    ],
    'door/no-contact': [
      '{Wilt u mij alstublieft|Wil je mij alsjeblieft|Willen jullie mij alsjeblieft|Wilt u mij alstublieft} niet meer benaderen over andere functies?',
      'Ik zou het op prijs stellen geen berichten meer over andere functies te krijgen.',
    ],
    'referral/colleague': [
      [
        'Misschien is een gesprek met {colleague} interessant, {about}; ik noem deze naam met toestemming.',
        'Misschien is een gesprek met {colleague} interessant; ik noem deze naam met toestemming.',
      ],
      'Graag wijs ik {u|je|jullie|u} op {the colleague}. Ik noem deze naam met toestemming.',
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
    'restatement/not-a-fit': ['Mijn loopbaanwensen zijn anders.', 'Zoals gezegd zoek ik iets anders.'],
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
      'Ik wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat, en {misschien|wie weet} tot een andere keer.',
      'Hopelijk is er snel een geschikte kandidaat gevonden, en misschien spreken we elkaar bij een andere gelegenheid.',
      'Veel succes met de selectie, en misschien tot een andere keer.',
    ],
    'closing/wish': [
      [
        '{?casual}{?employer}Veel succes met het vinden van een fijne nieuwe collega!',
        '{?casual}Veel succes met het vinden van een goede kandidaat!',
        'Ik hoop dat u {de tijd} nog aan iemand anders kunt geven en wens u veel succes met het vinden van een geschikte kandidaat.',
        `{?confirmed}${wens}`,
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
      'Iedereen veel succes met het vinden van een geschikte kandidaat.',
    ],
    'closing/interviewer': [
      `Nogmaals dank voor {uw|je|jullie|uw} tijd en moeite. ${succes}`,
      'Ik waardeer de tijd die {u|je|jullie|u} voor ons gesprek {nam|nam|namen|nam} en wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.',
      'Dank voor de kennismaking, en veel succes met het vinden van een geschikte kandidaat.',
    ],
    'closing/understanding': [
      `Dank voor {uw|je|jullie|uw} begrip. ${wens}`,
      'Ik hoop op {uw|je|jullie|uw} begrip en wens {u|jullie|jullie|u} veel succes met het vinden van een geschikte kandidaat.',
      'Bedankt voor {uw|je|jullie|uw} begrip, en veel succes met het vinden van een geschikte kandidaat.',
    ],
    'closing/success': [
      'Ik wens {u|jullie|jullie|u} veel succes, ook met het vinden van een geschikte kandidaat.',
      succes,
      'Hopelijk dient zich snel een geschikte kandidaat aan.',
    ],
    'closing/brief': [succes, wens, 'Hopelijk is er snel een geschikte kandidaat gevonden.'],
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
    'closing/second-no': [wens, succes, 'Hopelijk is er snel een geschikte kandidaat gevonden.'],
    'closing/bulk': [wens, succes, 'Hopelijk is er snel iemand gevonden.'],
  },
};
