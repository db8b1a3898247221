import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'sollicitatiegesprek|gesprek|kennismakingsgesprek|selectiegesprek|interview|meeloopdag|proefdag|meelopen|meeloopochtend|eerste ronde|tweede ronde|volgende ronde|assessment|selectiedag|kennismaking|arbeidsvoorwaardengesprek|intakegesprek|telefonisch gesprek|videogesprek|arbeidsgesprek',
  meeting:
    'ontmoeten|ontmoeting|kennismaken|kennis te maken|kennis maken|bellen|belafspraak|telefoontje|videobellen|video|koffie|kop koffie|bakkie|praten|spreken|afspraak|langskomen|langs te komen|langs komen|kletsen|bijpraten|call |meeting|bezoek|babbel|contactmoment|doorpraten|verder praten',
  invite:
    'uitnodigen|nodigen we|nodigen wij|nodig je|nodig u|nodig ik|uitgenodigd|uitnodiging|graag uit|graag ontmoeten|graag kennis|leren kennen|beter leren|graag spreken|graag met je|graag met u|willen je graag|willen u graag|wil je graag|wil u graag|zouden je graag|zouden u graag|zou je graag|zou u graag|zin om|heb je zin|lijkt ons leuk|lijkt me leuk|geselecteerd|door naar|volgende stap|volgende ronde|maken we graag|maak ik graag|ga ik graag|gaan we graag|in gesprek|kom je|komt u|verder kennismaken|nader kennis|enthousiast|spreekt ons aan|cv sprak|brief sprak',
  ask: 'beschikbaar|beschikbaarheid|schikt|schikken|komt … uit|uitkomt|uitkomen|past het|past dit|past dat|past je|past u|zou … passen|kun je|kunt u|kan je|kan u|zou je|zou u|ben je|bent u|heb je tijd|heeft u tijd|heb je dan|wanneer|welk moment|welke dag|welke datum|welke optie|welk tijdstip|welke van|een van de|laat … weten|hoor ik|hoor het graag|horen we|horen graag|laat je|laat u|laat het|geef … door|geef aan|aangeven|kies|kiezen|boek|boeken|reserveer|inplannen|plan … in|plannen|bevestig|bevestigen|bevestiging|stuur … data|voorstel|voorstellen|stel ik voor|stellen we|opties|afspreken|mogelijkheden|lukt|lukken|akkoord|reageer',
  fixed:
    'is bevestigd|bevestigen wij|bevestig ik|bevestigd|bevestiging van|staat gepland|ingepland|is gepland|gepland op|vindt plaats|plaats op|vindt … plaats|we verwachten je|verwachten u|verwachten je|tot dan|tot donderdag|tot maandag|tot dinsdag|tot woensdag|tot vrijdag|tot ziens|zien je|zien u|zie je|je spreekt met|u spreekt met|het gesprek is|we bellen|wij bellen|ik bel|bel je|bel u|bellen je|bellen u|meld je|meld u|melden bij|datum:|tijd:|tijdstip:|locatie:|adres:|duur|schuift aan|aanwezig',
  moved:
    'verzetten|verplaatsen|verplaatst|verzet|verschuiven|nieuwe datum|nieuw tijdstip|andere datum|andere tijd|ander moment|in plaats van|opnieuw plannen|vervroegen',
  cond: 'als je wordt geselecteerd|als u wordt|als je wordt|indien|mocht je|mocht u|mochten wij|wanneer je profiel|als je profiel|als uw profiel|geselecteerde kandidaten|geschikte kandidaten|kandidaten die|of we je uitnodigen|of wij u|worden uitgenodigd|wordt uitgenodigd|nemen we contact|nemen wij contact|neemt contact|neem contact|eventueel|bij een match|de gesprekken vinden|de gesprekken zijn|gesprekken vinden|gespreksronde',
  past: 'je gesprek van|uw gesprek van|ons gesprek|na het gesprek|na ons gesprek|na je gesprek|naar aanleiding van het gesprek|voor het gesprek|voor het leuke|voor het prettige|voor het fijne|voor je komst|voor uw komst|voor je tijd|voor uw tijd|op gesprek was|bij ons op|bij ons was|was leuk|was fijn|was prettig|leuk je te|leuk om je ontmoet|hoe was|hoe heb je|het gesprek met',
  reject:
    'afgewezen|afwijz|niet verder|niet door te gaan|niet door naar|niet uitnodigen|niet uit te nodigen|niet geselecteerd|niet gekozen|niet geworden|niet aangenomen|niet in aanmerking|geen vervolg|geen match|geen uitnodiging|andere kandidaat|andere kandidaten|andere sollicitanten|een ander|iemand anders|voor iemand|een kandidaat die|kandidaten die beter|beter aansluit|beter passen|beter past|meer ervaring|vacature is vervuld|is vervuld|al vervuld|ingevuld|helaas niet|helaas moeten|helaas geen|moeten teleurstellen|teleurstell|portefeuille|in ons bestand|bewaren je|bewaren uw|succes met|succes bij|veel succes|verdere zoektocht|verdere loopbaan|vervolg van je|niet aan|niet passend',
  sorry: 'helaas|spijt|jammer|vervelend|teleur|moeilijk|veel reacties|groot aantal|wensen je|wensen u|interesse in',
  receipt:
    'ontvangen|ontvangst|ontvangstbevestiging|goed ontvangen|in goede orde|bedankt voor je sollicitatie|bedankt voor uw sollicitatie|dank voor je sollicitatie|dank voor uw sollicitatie|bedankt voor het solliciteren|bekijken|beoordelen|beoordeling|zorgvuldig|binnen twee weken|binnen vijf werkdagen|hoor je of|hoort u of|automatisch|automatische|no-reply|niet beantwoord|sluitingsdatum|procedure',
  offer:
    'aanbod|arbeidsovereenkomst|arbeidscontract|contract|je de baan|u de functie|je de functie aan|aanbieden|aan te bieden|ondertekend|ondertekenen|tekenen|welkom bij|welkom in het team|eerste werkdag|startdatum|salaris|arbeidsvoorwaarden|indiensttreding',
  news: 'nieuwsbrief|afmelden|uitschrijven|bekijk in browser|bekijk online|online versie|nieuwe vacatures|vacatures voor|vacatures die|jobalert|job alert|vacaturemail|zoekopdracht|webinar|schrijf je in|meld je aan|tips|workshop|banenmarkt|lees meer|lees verder|bekijk vacature|bekijk alle|oefengesprek|proefgesprek|veelgestelde|sollicitatietraining|korting|cursus|deze week|deze maand|solliciteer nu|abonn',
  outreach:
    'je profiel|uw profiel|zag je|zag uw|kwam je|kwam uw|tegengekomen|linkedin|open voor|sta je open|staat u open|benieuwd of|interesse|geïnteresseerd|nieuwsgierig|mooie kans|nieuwe uitdaging|uitdaging|vrijblijvend|stuur … cv|je cv|actuele cv|recente cv|ik zoek|wij zoeken|op zoek naar|ken je iemand|talentpool',
  other:
    'podcast|journalist|krant|redactie|tijdschrift|magazine|artikel|reportage|documentaire|radio|uitzending|televisie|pers |interviewverzoek|scriptie|afstudeer|promotieonderzoek|onderzoek|enquête|deelnemers|deelnemen|deelname|vergoeding|cadeaubon|gebruikers|gebruikersonderzoek|visum|ambassade|consulaat|toelating|studie|school|beurs|exitgesprek|exit-interview|vertrek|functioneringsgesprek|beoordelingsgesprek|anoniem|toestemming|citeren|lezers|luisteraars|ervaringen met|voortgangsgesprek|adviesgesprek|ouderavond|hypotheek|huur',
  panel:
    'de kandidaat|een kandidaat|kandidate|met kandidaat|kandidaten interview|als interviewer|sollicitatiecommissie|commissie|beoordelingsformulier|jouw feedback over|je feedback op|cv bijgevoegd|cv in de bijlage|kun jij het|kun je het gesprek|gesprek overnemen|vervangen|jij ook bij',
  cancel:
    'geannuleerd|annuleren|annulering|afgezegd|afzeggen|gaat niet door|niet doorgaan|vervalt|komt te vervallen|ingetrokken|on hold|stopgezet|geschrapt|bevroren',
  logistics:
    'herinnering|herinneren|is morgen|is vandaag|vragenlijst|enquête|jouw mening|je mening|uw mening|drie vragen|beoordeel|tevreden|reiskosten|declar|vergoed|referenties|vog |bewijs|legitimatie|routebeschrijving|parkeren|laten je weten|laten u weten|uitslag|uitkomst|besluit|terugkoppeling',
  test: 'online test|online assessment|capaciteitentest|persoonlijkheidstest|testen|testlink|programmeertest|codeertest|test maken|de test|inloggegevens|assessmentbureau',
  scam: 'overmaken|borg|inschrijfkosten|kosten van|bankgegevens|rekeningnummer|kopie van je|kopie van uw|kopie paspoort|identiteitsbewijs|per dag|thuiswerk|vanuit huis|geen ervaring|bitcoin|crypto|cadeaukaart|tikkie',
  own: 'mijn sollicitatie|mijn cv|bijgevoegd mijn|bijgaand mijn|ik solliciteer|graag solliciteer ik|dank voor de uitnodiging|bedankt voor de uitnodiging|dank voor uw uitnodiging|ik bevestig|hierbij bevestig ik|ik kom graag|ik trek|trek ik|terugtrekken|helaas kan ik|helaas ben ik|zou het mogelijk zijn|mijn huidige|heb ik besloten|heb besloten|ik heb een andere|ik zie uit naar uw|schikt mij|komt mij',
  job: 'sollicit|vacature|functie|baan|werk|cv |cv,|cv.|profiel|kandida|hr |recruit|personeel|stage|traineeship|rol |talent|werving|selectie|team|uur)|brief',
  applied:
    'je sollicitatie|uw sollicitatie|jouw sollicitatie|je hebt gesolliciteerd|u heeft gesolliciteerd|gesolliciteerd|je sollicitatiebrief|uw sollicitatiebrief|je motivatiebrief',
  contact:
    'dank voor je reactie|bedankt voor je reactie|dank voor uw reactie|bedankt voor uw reactie|bedankt voor je bericht|dank voor je bericht|bedankt voor je mail|zoals besproken|naar aanleiding van ons gesprek',
  agreed:
    'zoals afgesproken|zoals besproken|je hebt bevestigd|u heeft bevestigd|bedankt voor je bevestiging|dank voor uw bevestiging|is bevestigd|bevestigen wij|bevestig ik|hierbij bevestig',
  sourced: 'kwam je profiel|kwam uw profiel|zag je profiel|zag uw profiel|via linkedin|getipt|aanbevolen|tipte',
  oneWay:
    'video-opname|opgenomen|opnemen van je|asynchroon|ai-interview|kunstmatige intelligentie|neem je antwoorden op',
  urgent:
    'dringend|zo snel mogelijk|zo spoedig mogelijk|spoed|per direct|vandaag nog|binnen 24|binnen 48|op korte termijn',
  unpaid: 'onbetaald|zonder vergoeding|niet betaald|onbezoldigd',
  team: 'team|collega',
  push: 'heroverweeg|heroverwegen|van gedachten|van mening veranderen|nog eens over|er nog eens|weet je het zeker|weet u het zeker|jammer dat|op zijn minst|ten minste|laatste poging',
  praise:
    'onder de indruk|sprak ons|spreekt ons|viel op|opgevallen|mooie brief|leuke brief|mooi portfolio|je portfolio|uw portfolio|vooral|je ervaring|uw ervaring|enthousiast over',
  phone:
    'telefonisch|telefoon|per telefoon|bellen|bel je|bel u|ik bel|we bellen|wij bellen|belt je|belt u|belafspraak|telefoontje|op welk nummer|nummer',
  video:
    'video|videobellen|videogesprek|videocall|online|digitaal|zoom|via teams|teams-|op teams|google meet|link naar|link volgt|webcam|camera|beeldbellen|op afstand',
  onsite:
    'op kantoor|op locatie|bij ons op|bij ons in|bij ons langs|ons kantoor|ons pand|onze vestiging|onze locatie|adres|straat|laan |plein|gracht|kade|verdieping|receptie|balie|ingang|parkeren|parkeerplaats|fysiek|persoonlijk|langskomen|langs te komen|langs komen|rondleiding|meeloopdag|proefdag|legitimatie|gebouw|zaal|kamer |in de winkel|gemeentehuis|stadhuis|station',
  takeHome: 'thuisopdracht|opdracht thuis|case thuis|huiswerk|uitwerking|inleveren',
  formal: 'u |uw |heeft u|bent u|geachte|kunt u',
  familiar: 'je |jij |jou |jouw |jullie|hoi|hey|kun je',
};
