import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Dutch, with "u" and with "je". "Aanbod" and "aanbieding" are never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // Behind a reason the decision would count as one more; so it stands first.
  layout: {
    decline: [
      ['greeting'],
      ['gratitude', 'lateness', 'specific'],
      ['decision', 'reason', 'urgency', 'benefit', 'regards'],
      ['alternative', 'referral'],
      ['restatement', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Uw uitnodiging voor een gesprek',
  decides: [
    'sollicitatie in te trekken',
    'trek mijn sollicitatie',
    'ga toch niet verder',
    'ik ga niet verder',
    'besloten om niet',
    'besloten niet',
    'van het gesprek af te zien',
    'besloten mij terug te trekken',
    'afzeggen',
    'besloten om op dit moment niet',
    'besloten om er niet',
    'ervan af',
    'ga ik niet verder',
    'ga niet verder',
    'trek ik mijn sollicitatie in',
    'liever niet',
    'liever geen',
    'blijft mijn antwoord',
    'annuleren',
    'mijn antwoord blijft',
    'bij mijn besluit',
    'mijn besluit staat vast',
    'zal ik niet ingaan',
    'neem ik niet deel',
  ],
  limits: [
    'kan ik niet',
    'lukt mij niet',
    'lukt het mij niet',
    'lukt het mij helaas niet',
    'een andere afspraak',
    'lastig voor mij',
    'kan ik helaas niet',
    'moet ik ons gesprek',
    'wil ik graag verzetten',
    'niet laten doorgaan',
    'niet goed uit',
    'op een andere manier',
  ],
  thanks: ['dank', 'bedankt', 'waardeer'],
  thankedFor: ['tijd', 'uitnod', 'sollicitatie', 'bericht', 'gesprek', 'interesse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Bedankt voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse in mij voor {de functie}.',
        '{?casual}{?invited}Bedankt voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse.',
        '{?invited}Hartelijk dank voor {uw|je|jullie|uw} interesse in mijn profiel voor {de functie bij} en voor {de uitnodiging}.',
        '{?invited}Hartelijk dank voor {uw|je|jullie|uw} interesse en voor {de uitnodiging}.',
        'Hartelijk dank voor {uw|je|jullie|uw} bericht over {de functie bij} en voor {uw|je|jullie|uw} interesse.',
        'Hartelijk dank voor {uw|je|jullie|uw} bericht en voor {uw|je|jullie|uw} interesse.',
      ],
      [
        '{?invited}Wat fijn om een uitnodiging te krijgen voor een gesprek over {de functie bij}. Dank voor de interesse in mijn profiel.',
        '{?invited}Wat fijn om een uitnodiging voor een gesprek te krijgen. Dank voor de interesse in mijn profiel.',
        'Wat fijn om een bericht te krijgen over {de functie bij}. Dank voor de interesse in mijn profiel.',
        'Wat fijn om een bericht van {u|je|jullie|u} te krijgen. Dank voor de interesse in mijn profiel.',
      ],
      [
        '{?invited}Graag bedank ik {u|je|jullie|u} voor de uitnodiging voor een gesprek over {de functie bij} en voor de interesse in mijn profiel.',
        '{?invited}Graag bedank ik {u|je|jullie|u} voor de uitnodiging voor een gesprek en voor de interesse in mijn profiel.',
        'Graag bedank ik {u|je|jullie|u} voor het bericht over {de functie bij} en voor de interesse in mijn profiel.',
        'Graag bedank ik {u|je|jullie|u} voor het bericht en voor de interesse in mijn profiel.',
      ],
    ],
    'gratitude/agency': [
      [
        'Hartelijk dank voor {uw|je|jullie|uw} bemiddeling voor {de functie bij} en voor {de uitnodiging}.',
        'Hartelijk dank voor {uw|je|jullie|uw} bemiddeling en voor {de uitnodiging}.',
      ],
      [
        'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} hulp bij {de functie bij}.',
        'Veel dank voor {de uitnodiging} en voor {uw|je|jullie|uw} hulp.',
      ],
      'Dank voor {uw|je|jullie|uw} bemiddeling en voor {de uitnodiging}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Hartelijk dank voor {uw|je|jullie|uw} interesse in mijn sollicitatie naar {de functie bij} en voor {de uitnodiging}.',
        '{?invited}Hartelijk dank voor {uw|je|jullie|uw} interesse in mijn sollicitatie en voor {de uitnodiging}.',
        'Hartelijk dank voor de aandacht voor mijn sollicitatie naar {de functie bij}, en voor {uw|je|jullie|uw} bericht.',
        'Hartelijk dank voor de aandacht voor mijn sollicitatie, en voor {uw|je|jullie|uw} bericht.',
      ],
      [
        '{?invited}Fijn dat mijn sollicitatie naar {de functie bij} {u|je|jullie|u} heeft aangesproken. Hartelijk dank voor de uitnodiging.',
        '{?invited}Fijn dat mijn sollicitatie {u|je|jullie|u} heeft aangesproken. Hartelijk dank voor de uitnodiging voor een gesprek.',
        'Fijn om iets te horen over mijn sollicitatie naar {de functie bij}. Dank voor de aandacht ervoor.',
        'Fijn om iets te horen over mijn sollicitatie. Dank voor de aandacht ervoor.',
      ],
      [
        '{?invited}Graag bedank ik {u|je|jullie|u} voor het bekijken van mijn sollicitatie naar {de functie bij} en voor de uitnodiging voor een gesprek.',
        '{?invited}Graag bedank ik {u|je|jullie|u} voor het bekijken van mijn sollicitatie en voor de uitnodiging voor een gesprek.',
        'Graag bedank ik {u|je|jullie|u} voor het bekijken van mijn sollicitatie naar {de functie bij} en voor het bericht.',
        'Graag bedank ik {u|je|jullie|u} voor het bekijken van mijn sollicitatie en voor het bericht.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Hartelijk dank dat er voor {de functie bij} aan mij is gedacht, en voor {de uitnodiging}.',
        '{?invited}Hartelijk dank dat er aan mij is gedacht, en voor {de uitnodiging}.',
        'Hartelijk dank dat {u|je|jullie|u} contact met mij {hebt|hebt|hebben|hebt} gezocht over {de functie bij}, en voor de interesse in mijn profiel.',
        'Hartelijk dank dat {u|je|jullie|u} contact met mij {hebt|hebt|hebben|hebt} gezocht, en voor de interesse in mijn profiel.',
      ],
      [
        'Wat fijn om een bericht te krijgen over {de functie bij}: dank dat er aan mij is gedacht.',
        'Wat fijn om een bericht van {u|je|jullie|u} te krijgen: dank dat er voor deze kans aan mij is gedacht.',
      ],
      [
        'Graag bedank ik {u|je|jullie|u} voor het bericht over {de functie bij} en voor de interesse in mijn loopbaan.',
        'Graag bedank ik {u|je|jullie|u} voor het bericht en voor de interesse in mijn loopbaan.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Hartelijk dank voor het gesprek over {de functie bij}, en nu voor {de uitnodiging} als volgende stap.',
        '{?invited}Hartelijk dank voor het gesprek, en nu voor {de uitnodiging} als volgende stap.',
        'Hartelijk dank voor het gesprek over {de functie bij}, en voor de blijvende interesse.',
        'Hartelijk dank voor het gesprek, en voor de blijvende interesse.',
      ],
      [
        'Het was prettig om over {de functie bij} te praten. Dank daarvoor, en voor de blijvende interesse.',
        'Het was prettig om elkaar te spreken. Dank daarvoor, en voor de blijvende interesse.',
      ],
      [
        'Graag bedank ik {u|je|jullie|u} voor ons gesprek over {de functie bij} en voor de interesse om verder te praten.',
        'Graag bedank ik {u|je|jullie|u} voor ons gesprek en voor de interesse om verder te praten.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Hartelijk dank voor de interesse in mijn profiel voor {de functie bij}, en voor de vriendelijke woorden over mijn werk.',
        'Hartelijk dank voor de interesse in mijn profiel, en voor de vriendelijke woorden over mijn werk.',
      ],
      [
        'Wat {u|je|jullie|u} over mijn werk {schrijft|schrijft|schrijven|schrijft}, deed mij goed. Dank daarvoor, en voor de interesse in mijn profiel voor {de functie bij}.',
        'Wat {u|je|jullie|u} over mijn werk {schrijft|schrijft|schrijven|schrijft}, deed mij goed. Dank daarvoor, en voor de interesse in mijn profiel.',
      ],
      [
        'Graag bedank ik {u|je|jullie|u} voor de woorden over mijn werk en voor de interesse in mijn profiel voor {de functie bij}.',
        'Graag bedank ik {u|je|jullie|u} voor de woorden over mijn werk en voor de interesse in mijn profiel.',
      ],
    ],
    'gratitude/brief': [
      [
        'Hartelijk dank voor {de uitnodiging} en voor {uw|je|jullie|uw} interesse in mijn profiel.',
        'Hartelijk dank voor de uitnodiging voor een gesprek en voor de interesse in mijn profiel.',
      ],
      [
        'Fijn dat {u|je|jullie|u} mij voor een gesprek over {de functie bij} {uitnodigt|uitnodigt|uitnodigen|uitnodigt}; dank voor de interesse.',
        'Fijn dat {u|je|jullie|u} mij voor een gesprek {uitnodigt|uitnodigt|uitnodigen|uitnodigt}; dank voor de interesse.',
      ],
      [
        'Graag bedank ik {u|je|jullie|u} voor de uitnodiging voor een gesprek over {de functie bij} en voor de interesse in mijn profiel.',
        'Graag bedank ik {u|je|jullie|u} voor de uitnodiging voor een gesprek en voor de interesse in mijn profiel.',
      ],
      'Dank voor de uitnodiging en voor de interesse.',
    ],
    'gratitude/brief-message': [
      [
        'Hartelijk dank voor {uw|je|jullie|uw} bericht over {de functie bij} en voor de interesse in mijn profiel.',
        'Hartelijk dank voor {uw|je|jullie|uw} bericht en voor de interesse in mijn profiel.',
      ],
      [
        'Wat fijn om een bericht te krijgen over {de functie bij}; dank voor de interesse.',
        'Wat fijn om een bericht van {u|je|jullie|u} te krijgen; dank voor de interesse.',
      ],
      [
        'Graag bedank ik {u|je|jullie|u} voor het bericht over {de functie bij} en voor de interesse in mijn profiel.',
        'Graag bedank ik {u|je|jullie|u} voor het bericht en voor de interesse in mijn profiel.',
      ],
    ],
    'gratitude/again': [
      'Hartelijk dank dat {u|je|jullie|u} er nog eens op {terugkomt|terugkomt|terugkomen|terugkomt}; ik waardeer de interesse.',
      'Graag bedank ik {u|je|jullie|u} voor het nieuwe bericht en voor de interesse die eruit spreekt.',
      'Vriendelijk dat {u|je|jullie|u} het nogmaals {vraagt|vraagt|vragen|vraagt}; dat waardeer ik.',
    ],
    'gratitude/message': [
      ['Hartelijk dank voor het bericht over {de functie bij}.', 'Hartelijk dank voor het bericht en de informatie.'],
      [
        'Graag bedank ik {u|je|jullie|u} voor de informatie over {de functie bij}.',
        'Graag bedank ik {u|je|jullie|u} voor de informatie over deze kans.',
      ],
      [
        '{Uw|Je|Jullie|Uw} bericht over {de functie bij} heb ik ontvangen, dank daarvoor.',
        '{Uw|Je|Jullie|Uw} bericht heb ik ontvangen, dank daarvoor.',
      ],
    ],
    'lateness/apology': [
      'Excuses voor mijn late antwoord.',
      'Het spijt mij dat mijn antwoord wat laat komt.',
      '{Neemt u|Neem|Neem|Neemt u} mij niet kwalijk dat ik pas nu antwoord.',
    ],
    'specific/appeal': [
      'Eén punt sprak mij in het bijzonder aan: {specific}.',
      'Wat mij het meest opviel, was {specific}.',
      'Vooral {specific} is mij bijgebleven.',
    ],
    'specific/called': ['Dank ook voor het telefoongesprek.'],
    'specific/moved': ['Dank ook voor het zoeken naar een nieuwe datum.'],
    'specific/praised': ['{Uw|Je|Jullie|Uw} vriendelijke woorden deden mij goed.'],
    'specific/travel': ['Dat de reiskosten vergoed zouden worden, is erg vriendelijk.'],
    'specific/frank': ['Ik waardeer {uw|je|jullie|uw} openheid.'],
    'specific/flexible': ['Ik waardeer {uw|je|jullie|uw} flexibiliteit over het tijdstip.'],
    'specific/culture': [
      'Bij {company} sprak één punt mij in het bijzonder aan: {specific}.',
      'Wat mij bij {company} het meest opviel, was {specific}.',
      'Van wat ik over {company} heb gelezen, is vooral {specific} mij bijgebleven.',
    ],
    'specific/their-words': [
      'Met plezier las ik in {uw|je|jullie|uw} bericht over {specific}.',
      'Wat er in {uw|je|jullie|uw} bericht stond over {specific}, maakte mij nieuwsgierig.',
      'Vooral het stuk over {specific} is mij bijgebleven.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Ik heb besloten om mijn sollicitatie in te trekken{dus}.',
        '{?reason}Ik heb besloten om niet verder te gaan met de procedure{dus}.',
        '{?casual}Ik heb erover nagedacht en ga toch niet verder{dus}.',
        '{?interviewed}{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om niet verder te gaan met de procedure{dus}.',
        '{?applied}{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om mijn sollicitatie in te trekken{dus}.',
        '{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om niet verder te gaan{dus}.',
      ],
      'Ik heb er goed over nagedacht en heb besloten om niet verder te gaan{dus}.',
      'Alles afwegend ga ik niet verder met de procedure{dus}.',
    ],
    'decision/not-now': [
      'Ik heb besloten om op dit moment niet verder te gaan.',
      'Zoals het er nu voor staat, ga ik niet verder met de procedure.',
      'Op dit moment ga ik liever niet verder.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Ik heb besloten om mijn sollicitatie in te trekken en moet {ons gesprek} {van date} helaas annuleren. Mijn excuses voor het ongemak.',
        '{?reason}{?applied}Ik heb besloten om mijn sollicitatie in te trekken en moet {ons gesprek} helaas annuleren. Mijn excuses voor het ongemak.',
        '{?reason}Ik heb besloten om niet verder te gaan met de procedure en moet {ons gesprek} {van date} helaas annuleren. Mijn excuses voor het ongemak.',
        '{?reason}Ik heb besloten om niet verder te gaan met de procedure en moet {ons gesprek} helaas annuleren. Mijn excuses voor het ongemak.',
        '{?applied}{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om mijn sollicitatie in te trekken, dus ik moet {ons gesprek} {van date} helaas annuleren. Mijn excuses voor het ongemak.',
        '{?applied}{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om mijn sollicitatie in te trekken, dus ik moet {ons gesprek} helaas annuleren. Mijn excuses voor het ongemak.',
        '{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om niet verder te gaan, dus ik moet {ons gesprek} {van date} helaas annuleren. Mijn excuses voor het ongemak.',
        '{Na zorgvuldige overweging|Na wat nadenken|Na wat nadenken|Na zorgvuldige overweging} heb ik toch besloten om niet verder te gaan, dus ik moet {ons gesprek} helaas annuleren. Mijn excuses voor het ongemak.',
      ],
      [
        'Ik heb er goed over nagedacht en stop met de procedure; {ons gesprek} {van date} wil ik graag annuleren.',
        'Ik heb er goed over nagedacht en stop met de procedure; {ons gesprek} wil ik graag annuleren.',
      ],
      [
        'Alles afwegend ga ik niet verder met de procedure; {ons gesprek} {van date} wil ik graag afzeggen.',
        'Alles afwegend ga ik niet verder met de procedure; {ons gesprek} wil ik graag afzeggen.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Na zorgvuldige overweging moet ik {ons gesprek} {van date} helaas annuleren, met mijn excuses, en ik wens {u|je|jullie|u} veel succes.',
        'Na zorgvuldige overweging moet ik {ons gesprek} {van date} helaas annuleren, met mijn excuses.',
        'Na zorgvuldige overweging moet ik {ons gesprek} helaas annuleren, met mijn excuses.',
      ],
      [
        'Ik heb besloten om niet door te gaan, dus {ons gesprek} {van date} kan vervallen.',
        'Ik heb besloten om niet door te gaan, dus {ons gesprek} kan vervallen.',
      ],
      [
        'Alles afwegend ga ik niet verder; {ons gesprek} {van date} wil ik graag afzeggen.',
        'Alles afwegend ga ik niet verder; {ons gesprek} wil ik graag afzeggen.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Na zorgvuldige overweging heb ik besloten om niet deel te nemen aan een opgenomen interview zonder gesprekspartner.',
        '{?take-home}Na zorgvuldige overweging heb ik besloten om niet te beginnen aan een onbetaalde opdracht in deze procedure.',
        'Na zorgvuldige overweging heb ik besloten om niet aan deze stap deel te nemen.',
      ],
      [
        '{?one-way}Ik neem mijn antwoorden liever niet op voor een interview zonder gesprekspartner.',
        '{?take-home}Ik maak liever geen onbetaalde opdracht als onderdeel van de selectie.',
        'Ik neem liever niet deel aan deze stap.',
      ],
      [
        '{?one-way}Alles afwegend zie ik ervan af om een video-interview op te nemen.',
        '{?take-home}Alles afwegend zie ik ervan af om onbetaald een opdracht te maken.',
        'Alles afwegend zie ik ervan af om deze stap te zetten.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Na zorgvuldige overweging heb ik toch besloten om niet verder te gaan, maar ik wens {u|je|jullie|u} veel succes met het vinden van de juiste persoon.',
        'Na zorgvuldige overweging heb ik toch besloten om niet verder te gaan.',
      ],
      [
        '{?!reason}Ik heb erover nagedacht en ga niet verder met de procedure, maar ik wens {u|je|jullie|u} veel succes met de zoektocht.',
        'Ik heb erover nagedacht en ga niet verder met de procedure.',
      ],
      [
        '{?!reason}Alles afwegend zie ik ervan af om verder te gaan; veel succes met de zoektocht naar de juiste persoon.',
        'Alles afwegend zie ik ervan af om verder te gaan.',
      ],
    ],
    'decision/second-no': [
      ['Wat {de functie} betreft, blijft mijn antwoord toch hetzelfde.', 'Toch blijft mijn antwoord hetzelfde.'],
      'Ik blijf bij mijn besluit en hoop op {uw|je|jullie|uw} begrip.',
      'Ook nu blijf ik bij mijn besluit.',
    ],
    'decision/bulk': [
      'Ik heb besloten om er niet op in te gaan, en wilde dat graag even laten weten.',
      'Hierop zal ik niet ingaan, maar ik wilde {uw|je|jullie|uw} bericht niet onbeantwoord laten.',
      'Alles afwegend zie ik ervan af, maar ik wilde wel graag even antwoorden.',
    ],
    'reason/other-offer': [
      'Ik heb bij een andere werkgever een functie aanvaard.',
      'Bij een andere organisatie heb ik een functie aangenomen.',
      'Met een andere werkgever ben ik het eens geworden over een functie.',
    ],
    'reason/other-offer-since': [
      'Sinds ons laatste contact heb ik een functie bij een andere werkgever aanvaard.',
      'Na mijn laatste bericht heb ik ja gezegd tegen een andere werkgever.',
      'Intussen ben ik het met een andere werkgever eens geworden over een functie.',
    ],
    'reason/other-path': [
      'Ik heb een functie in een ander vakgebied aanvaard.',
      'Mijn volgende baan, die ik al heb aangenomen, ligt in een andere sector.',
      'Bij een organisatie in een andere sector heb ik een functie aangenomen.',
    ],
    'reason/not-a-fit': [
      'De komende jaren wil ik mij in een andere richting ontwikkelen.',
      'Ik zoek een functie die dichter bij mijn eigen loopbaandoelen ligt.',
      'Wat ik de komende jaren wil doen en wat deze functie vraagt, sluiten niet helemaal op elkaar aan.',
    ],
    'reason/current-role': [
      'Mijn huidige werk vraagt al mijn aandacht, en daar wil ik mij volledig voor inzetten.',
      'In mijn huidige functie heb ik verantwoordelijkheden die ik goed wil nakomen.',
      'Verplichtingen in mijn huidige baan vragen nu al mijn aandacht.',
    ],
    'reason/project-deadline': [
      'Ik zit in de laatste fase van een project met een vaste einddatum, en dat vraagt al mijn aandacht.',
      'Een project met een vaste einddatum vraagt nu al mijn tijd.',
      'De einddatum van een project waarvoor ik verantwoordelijk ben, komt dichterbij, en dat wil ik goed afronden.',
    ],
    'reason/personal': [
      'Er zijn persoonlijke omstandigheden die nu mijn aandacht vragen.',
      'Persoonlijke zaken vragen voorlopig al mijn aandacht.',
      'Om persoonlijke redenen liggen mijn prioriteiten nu elders.',
    ],
    'reason/change-of-direction': [
      'Ik kies een andere richting en wil mij op een ander vakgebied toeleggen.',
      'Mijn loopbaan krijgt een andere wending: ik stap over naar een ander vak.',
      'Ik heb voor een ander pad in mijn werk gekozen en wil dat volgen.',
    ],
    'limitation/confirmed': [
      'Helaas moet ik ons gesprek {van date} verzetten.',
      'Er is aan mijn kant iets veranderd, en ik kan onze afspraak {van date} niet laten doorgaan.',
      'Het blijkt dat ik {op date} toch verhinderd ben; onze afspraak wil ik graag verzetten.',
    ],
    'limitation/date': [
      'Ik ga graag in gesprek, maar {op date} kan ik helaas niet.',
      'Graag spreek ik {u|je|jullie|u}, maar {op date} lukt het mij niet.',
      'Ik zou graag komen, maar {op date} lukt het mij helaas niet.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Ik ga graag in gesprek, maar op de voorgestelde tijden kan ik helaas niet.',
        'Ik ga graag in gesprek, maar liever op een andere manier of een ander moment.',
      ],
      [
        '{?several-dates}Graag zou ik meedoen, maar op de genoemde tijden lukt het mij niet.',
        'Graag zou ik meedoen, maar de geplande afspraak komt mij niet goed uit.',
      ],
      [
        '{?several-dates}Ik spreek {u|je|jullie|u} graag, maar op de voorgestelde tijden lukt het mij helaas niet.',
        'Ik spreek {u|je|jullie|u} graag, en zou daarvoor een andere afspraak willen maken.',
      ],
    ],
    'limitation/deadline': [
      [
        'Ik rond een project met een vaste einddatum af, en {op date} kan ik helaas niet.',
        'Ik rond een project met een vaste einddatum af, waardoor de geplande afspraak mij niet goed uitkomt.',
      ],
      [
        'De einddatum van een project valt juist dan, dus {op date} lukt het mij niet.',
        'De einddatum van een project is dichtbij, en daardoor komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag in gesprek, maar met een project dat af moet kan ik niet {op date}.',
        'Ik ga graag in gesprek, maar door een project dat af moet komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'limitation/personal': [
      [
        'Om persoonlijke redenen kan ik helaas niet {op date}.',
        'Om persoonlijke redenen zou ik graag een andere afspraak maken.',
      ],
      [
        'Door een persoonlijke verplichting lukt het mij niet {op date}.',
        'Door een persoonlijke verplichting komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag in gesprek, maar om persoonlijke redenen kan ik helaas niet {op date}.',
        'Ik ga graag in gesprek, maar om persoonlijke redenen zou ik graag een andere afspraak maken.',
      ],
    ],
    'limitation/work': [
      [
        'Door mijn werk kan ik helaas niet {op date}.',
        'Door mijn werk komt de geplande afspraak mij helaas niet goed uit.',
      ],
      [
        'Ik moet dan werken, dus {op date} lukt het mij niet.',
        'Mijn werk vraagt nu veel, en daardoor komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag in gesprek, maar vanwege mijn werk kan ik niet {op date}.',
        'Ik ga graag in gesprek, maar vanwege mijn werk komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'limitation/recording': [
      'De functie interesseert mij, maar een opgenomen interview is lastig voor mij.',
      'Graag zou ik meedoen, maar liefst via een andere afspraak dan een opgenomen interview.',
      'Een opgenomen interview lukt mij niet goed, terwijl ik graag met iemand praat.',
    ],
    'limitation/commitment': [
      [
        'Ik heb al een andere verplichting, en {op date} kan ik helaas niet.',
        'Ik heb al een andere verplichting, waardoor de geplande afspraak mij niet goed uitkomt.',
      ],
      [
        'Door iets dat al vaststond lukt het mij niet {op date}.',
        'Door iets dat al vaststond komt de geplande afspraak mij niet goed uit.',
      ],
      [
        'Ik ga graag in gesprek, maar mijn agenda is dan al bezet: {op date} kan ik niet.',
        'Ik ga graag in gesprek, maar mijn agenda is al bezet en de geplande afspraak komt mij niet goed uit.',
      ],
    ],
    'limitation/travelling': [
      [
        'Ik ben dan op reis, en {op date} kan ik helaas niet.',
        'Ik ben dan op reis, waardoor de geplande afspraak mij niet goed uitkomt.',
      ],
      ['Door een reis lukt het mij niet {op date}.', 'Door een reis komt de geplande afspraak mij niet goed uit.'],
      [
        'Ik ga graag in gesprek, maar door een reis kan ik niet {op date}.',
        'Ik ga graag in gesprek, maar door een reis komt de geplande afspraak mij niet goed uit.',
      ],
    ],
    'urgency/deadline': [
      'Ik weet dat {u|je|jullie|u} {voor deadline} duidelijkheid nodig {hebt|hebt|hebben|hebt}, en houd daar rekening mee.',
      'Ik heb gezien dat er {voor deadline} een antwoord nodig is, en vind graag op tijd een oplossing.',
      'Ik besef dat alles {voor deadline} geregeld moet zijn.',
    ],
    'urgency/before-deadline': [
      'Omdat {u|je|jullie|u} {voor deadline} een antwoord {verwacht|verwacht|verwachten|verwacht}, laat ik het graag op tijd weten.',
      'Het verzoek was om {voor deadline} te antwoorden; dat doe ik hierbij graag.',
      'Ik wilde dit ruim op tijd laten weten, omdat er {voor deadline} een antwoord nodig is.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Zouden we elkaar kunnen spreken op {slots}?',
        'Zouden we elkaar op een van deze momenten kunnen spreken?{slots}',
      ],
      ['{?one-slot}Wel zou ik kunnen op {slots}.', 'Wel zou ik op elk van deze momenten kunnen:{slots}'],
      ['{?one-slot}Past dit moment misschien beter: {slots}?', 'Zou een van deze momenten mogelijk zijn?{slots}'],
    ],
    'alternative/check-in': [
      'Zouden we op het eerste moment kunnen bellen en later dieper op de functie kunnen ingaan?{slots}',
      'Misschien past eerst een telefoontje en daarna een gesprek dat dieper op de functie ingaat:{slots}',
      'Wat {vindt u|vind je|vinden jullie|vindt u} van eerst een telefoontje en later een gesprek dat dieper op de functie ingaat?{slots}',
    ],
    'alternative/format': [
      'Zou {een format} ook mogelijk zijn?',
      'Ik zou gemakkelijk {per format} kunnen deelnemen.',
      'Graag praat ik {per format}.',
    ],
    'alternative/shorter': [
      'Ook zou ik {minutes} kunnen vrijmaken voor een gesprek.',
      'Als {minutes} genoeg is voor een eerste gesprek, is dat voor mij makkelijker te regelen.',
      'Zou een korter gesprek van {minutes} denkbaar zijn?',
    ],
    'alternative/if-it-suits': [
      'Natuurlijk alleen als het {u|je|jullie|u} schikt.',
      'Graag hoor ik of dat past.',
      'Ik hoop dat dit in de agenda past; zo niet, dan hoor ik het graag.',
    ],
    'alternative/your-times': [
      'Welke andere momenten zouden {u|je|jullie|u} schikken?',
      'Als {u|je|jullie|u} een ander moment {kunt|kunt|kunnen|kunt} voorstellen, doe ik mijn best om erbij te zijn.',
      'Zou er een ander moment zijn dat {u|je|jullie|u} uitkomt?',
    ],
    'alternative/live': [
      'Als een persoonlijk gesprek mogelijk is, telefonisch of via video, maak ik daar graag tijd voor.',
      'Ik zou graag met iemand van het team praten, telefonisch of via video.',
      'Een persoonlijk gesprek, al is het maar kort, zou heel welkom zijn.',
    ],
    'alternative/past-work': [
      'Wel vertel ik graag hoe ik de opdracht zou aanpakken.',
      'Als dat helpt, bespreek ik de opdracht graag in een gesprek.',
      'Een gesprek over mijn manier van werken zou welkom zijn.',
    ],
    'benefit/free-the-time': [
      [
        '{U hoeft|Je hoeft|Jullie hoeven} de afspraak {van date} dus niet voor mij vrij te houden.',
        '{U hoeft|Je hoeft|Jullie hoeven} dus geen tijd voor mij vrij te houden.',
      ],
      ['De afspraak {van date} kan dus naar iemand anders gaan.', 'De tijd kan dus naar iemand anders gaan.'],
      [
        'Het is niet nodig om de afspraak {van date} voor mij vrij te houden.',
        'Het is niet nodig om tijd voor mij te reserveren.',
      ],
    ],
    'benefit/room-for-others': [
      'Zo {kunt u zich|kun je je|kunnen jullie je|kunt u zich} richten op kandidaten die beter bij de functie passen.',
      'Op deze manier blijft de plaats vrij voor iemand die zich er helemaal voor kan inzetten.',
      'Dat geeft meer ruimte aan andere kandidaten.',
    ],
    'regards/client': [
      [
        '{Wilt u|Wil je|Willen jullie|Wilt u} {uw|je|jullie|uw} opdrachtgever op de hoogte brengen en {anderen} namens mij bedanken?',
        '{Wilt u|Wil je|Willen jullie|Wilt u} {uw|je|jullie|uw} opdrachtgever op de hoogte brengen, met mijn dank voor de interesse?',
      ],
      'Graag bedank ik via {u|je|jullie|u} ook {uw|je|jullie|uw} opdrachtgever voor de interesse.',
    ],
    'regards/others': [
      '{Wilt u|Wil je|Willen jullie|Wilt u} ook {anderen} namens mij bedanken?',
      'Mijn dank gaat ook uit naar {anderen}.',
      'Graag bedank ik via deze weg ook {anderen}.',
    ],
    'door/stay-in-touch': [
      'Ik blijf graag in contact, mocht er later iets anders voorbijkomen.',
      'Ik hoop dat we in contact blijven; misschien brengt iets anders ons later bij elkaar.',
      'Het zou mooi zijn als we in contact blijven voor andere gelegenheden.',
    ],
    'door/another-role': [
      'Als er later een andere functie is die bij mij past, hoor ik dat graag.',
      'Over andere functies hoor ik in de toekomst graag.',
      '{Denkt u|Denk|Denk|Denkt u} in de toekomst gerust aan mij voor andere functies.',
    ],
    'door/collaboration': [
      'Het zou mooi zijn om ooit aan iets anders samen te werken.',
      'Ik hoop op een andere gelegenheid om samen te werken.',
      'Laten we in contact blijven, voor het geval een ander project ons samenbrengt.',
    ],
    'door/revisit': [
      'Over een paar maanden kan mijn situatie anders zijn; dan praat ik graag over openstaande functies.',
      'Als er later in het jaar andere functies vrijkomen, hoor ik dat graag.',
      'Graag praat ik over een paar maanden eens verder over andere functies.',
    ],
    'door/brief': [
      'Over andere functies hoor ik in de toekomst graag.',
      'Ik hoop dat we in contact blijven.',
      'Misschien komt er later een andere gelegenheid.',
    ],
    'door/no-contact': [
      '{Wilt u mij alstublieft|Wil je mij alsjeblieft|Willen jullie mij alsjeblieft|Wilt u mij alstublieft} niet meer benaderen over andere functies?',
      'Graag vraag ik {u|je|jullie|u} om mijn gegevens van de lijst te verwijderen.',
      'Ik zou het op prijs stellen geen berichten meer over andere functies te krijgen.',
    ],
    'referral/colleague': [
      'Misschien {kunt u|kun je|kunnen jullie|kunt u} contact opnemen met {the colleague}; de naam geef ik met instemming door.',
      'Graag wijs ik {u|je|jullie|u} op {the colleague}, met wie dit is overlegd.',
    ],
    'referral/someone': [
      'Als mij iemand te binnen schiet die past, geef ik dat graag door.',
      'Ik houd de functie in gedachten, voor het geval ik aan iemand denk.',
      'Mocht ik aan iemand denken die past, dan laat ik het weten.',
    ],
    'referral/pass-on': [
      'Als dat helpt, stuur ik de omschrijving graag door aan mensen die ik ken.',
      'Ook kan ik in mijn omgeving over de functie vertellen.',
      'Ik hoor graag of ik de vacature mag doorsturen.',
    ],
    'restatement/other-offer': [
      'Mijn volgende stap staat vast.',
      'Mijn volgende baan is gevonden.',
      'Ik heb mij elders verbonden.',
    ],
    'restatement/other-path': [
      'Mijn weg gaat naar een ander vak.',
      'Mijn toekomst ligt in een andere sector.',
      'Ik ga een ander vak in.',
    ],
    'restatement/not-a-fit': ['Mijn eigen doelen liggen elders.', 'Mijn plannen liggen elders.', 'Ik zoek ander werk.'],
    'restatement/current-role': [
      'Mijn huidige werk gaat voor.',
      'Mijn huidige functie gaat voor.',
      'Mijn huidige werkgever rekent op mij.',
    ],
    'restatement/project-deadline': [
      'Het project gaat nu voor.',
      'De einddatum gaat nu voor.',
      'Mijn project gaat nu voor.',
    ],
    'restatement/personal': [
      'Andere zaken gaan nu voor.',
      'Mijn privéleven gaat nu voor.',
      'Persoonlijke zaken gaan nu voor.',
    ],
    'restatement/change-of-direction': [
      'Mijn weg loopt nu anders.',
      'Ik sla een andere weg in.',
      'Mijn toekomst ligt in een ander vak.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Ik wens {u|je|jullie|u} veel succes met de zoektocht en blijf graag in contact voor andere functies.',
        '{?team}{?!several}Ik wens {u|je|jullie|u} en het team veel succes met het vinden van de juiste persoon, en wie weet kruisen onze wegen elkaar later weer.',
        '{?role}Ik wens {u|je|jullie|u} veel succes met het vinden van de juiste persoon voor deze functie, en wie weet kruisen onze wegen elkaar later weer.',
        'Ik wens {u|je|jullie|u} veel succes met het vinden van de juiste persoon, en wie weet kruisen onze wegen elkaar later weer.',
      ],
      'Hopelijk is de juiste persoon snel gevonden, en misschien brengt iets anders ons later nog eens bij elkaar.',
      'Veel succes met de zoektocht, en misschien tot een andere gelegenheid.',
    ],
    'closing/wish': [
      [
        '{?casual}Ik hoop dat {u|je|jullie|u} snel de juiste persoon {vindt|vindt|vinden|vindt} en wens {u|je|jullie|u} het allerbeste.',
        '{?team}{?!several}Ik wens {u|je|jullie|u} en het team veel succes met het vinden van de juiste persoon en alle goeds.',
        '{?role}Ik wens {u|je|jullie|u} veel succes met het vinden van de juiste persoon voor deze functie en alle goeds.',
        'Ik wens {u|je|jullie|u} veel succes met het vinden van de juiste persoon en alle goeds voor de toekomst.',
      ],
      [
        'Ik hoop dat {u|je|jullie|u} precies de persoon {vindt|vindt|vinden|vindt} die nodig is voor {de functie}, en wens {u|je|jullie|u} het beste.',
        'Ik hoop dat {u|je|jullie|u} precies de persoon {vindt|vindt|vinden|vindt} die nodig is, en wens {u|je|jullie|u} het beste.',
      ],
      [
        'Veel succes met de zoektocht naar de juiste persoon voor {de functie}.',
        'Veel succes met de zoektocht naar de juiste persoon.',
      ],
    ],
    'closing/team': [
      [
        '{?!several}Ik wens {u|je|jullie|u} en het hele team veel succes met de zoektocht naar de juiste persoon voor {de functie}.',
        '{?!several}Ik wens {u|je|jullie|u} en het hele team veel succes met de zoektocht naar de juiste persoon.',
        'Ik wens {u|je|jullie|u} allemaal veel succes met de zoektocht naar de juiste persoon.',
      ],
      'Ik hoop dat de juiste persoon snel gevonden is, en wens iedereen veel succes.',
      'Veel succes voor iedereen, met de zoektocht en met alle plannen.',
    ],
    'closing/interviewer': [
      'Nogmaals dank voor de tijd en de moeite rond onze kennismaking. Veel succes met de zoektocht.',
      'Ik waardeer de tijd voor onze kennismaking, en hoop dat zich snel de juiste persoon aandient.',
      'Dank voor de kennismaking, en veel succes met het vinden van de juiste persoon.',
    ],
    'closing/understanding': [
      'Dank voor {uw|je|jullie|uw} begrip. Ik wens {u|je|jullie|u} veel succes met de zoektocht.',
      'Ik hoop op {uw|je|jullie|uw} begrip, en wens {u|je|jullie|u} het beste met het vinden van de juiste persoon.',
      'Met dank voor het begrip wens ik {u|je|jullie|u} veel succes met de zoektocht.',
    ],
    'closing/success': [
      [
        '{?team}{?!several}Ik wens {u|je|jullie|u} en het team veel succes, en hoop dat de juiste persoon voor {de functie} snel gevonden is.',
        'Ik wens {u|je|jullie|u} veel succes, en hoop dat de juiste persoon voor {de functie} snel gevonden is.',
        'Ik wens {u|je|jullie|u} veel succes, en hoop dat de juiste persoon snel gevonden is.',
      ],
      'Veel succes met de zoektocht en met alle plannen.',
      'Dat de juiste persoon zich snel mag aandienen.',
    ],
    'closing/brief': [
      'Veel succes met de zoektocht.',
      'Ik hoop dat {u|je|jullie|u} snel de juiste persoon {vindt|vindt|vinden|vindt}.',
      'Het beste met de zoektocht.',
    ],
    'closing/looking-forward': [
      'Dank voor {uw|je|jullie|uw} begrip; ik kijk uit naar het gesprek.',
      'Ik kijk ernaar uit {u|je|jullie|u} te spreken; dank voor {uw|je|jullie|uw} begrip.',
      'Tot binnenkort, en dank voor {uw|je|jullie|uw} begrip.',
    ],
    'closing/understanding-move': [
      'Hartelijk dank voor {uw|je|jullie|uw} begrip.',
      'Bij voorbaat dank voor het meedenken.',
      'Dank voor de flexibiliteit.',
    ],
    'closing/open-answer': [
      'Als dat niet mogelijk is, begrijp ik dat heel goed. In elk geval hoor ik graag van {u|je|jullie|u}.',
      'Dank voor het begrip; ik zie {uw|je|jullie|uw} antwoord graag tegemoet.',
      'Ik zou het begrijpen als dit niet te regelen is, en wacht {uw|je|jullie|uw} antwoord graag af.',
    ],
    'closing/second-no': [
      'Ik wens {u|je|jullie|u} veel succes met de zoektocht.',
      'Veel succes met de zoektocht.',
      'Het beste met de zoektocht.',
    ],
    'closing/bulk': [
      'Ik wens {u|je|jullie|u} veel succes met de zoektocht.',
      'Veel succes met de zoektocht.',
      'Het beste met de zoektocht.',
    ],
  },
};
