import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'sollicitatiegesprek|gesprek|selectiegesprek|interview|meeloopdag|proefdag|meelopen|meeloopochtend|eerste ronde|tweede ronde|volgende ronde|assessment|selectiedag|kennismaking|arbeidsvoorwaardengesprek|intakegesprek|telefonisch gesprek|videogesprek|arbeidsgesprek',
  meeting:
    'ontmoeten|ontmoeting|kennismaken|kennis te maken|kennis maken|bellen|belafspraak|telefoontje|video|koffie|kop koffie|bakkie|praten|spreken|afspraak|langskomen|langs te komen|langs komen|kletsen|bijpraten|call |meeting|bezoek|babbel|contactmoment|doorpraten|verder praten|half uur|halfuur|30 minuten|20 minuten|45 minuten|15 minuten|een uur|bakje koffie|kopje koffie|elkaar spreken|elkaar zien|elkaar ontmoeten|gesprekje|proefdraaien|snuffeldag|rondkijken',
  invite:
    'uitnodigen|nodigen we|nodigen wij|nodig je|nodig u|nodig ik|uitgenodigd|uitnodiging|graag uit|graag ontmoeten|graag kennis|leren kennen|beter leren|graag spreken|graag met je|graag met u|willen je graag|willen u graag|wil je graag|wil u graag|zouden je graag|zouden u graag|zou je graag|zou u graag|zin om|heb je zin|lijkt ons leuk|lijkt me leuk|geselecteerd|door naar|volgende stap|volgende ronde|maken we graag|maak ik graag|ga ik graag|gaan we graag|in gesprek|kom je|komt u|verder kennismaken|nader kennis|enthousiast|spreekt ons aan|cv sprak|brief sprak|goed nieuws|kom dan|kom gerust|kom eens|een gesprek|op gesprek|het gesprek|eerste gesprek|tweede gesprek|vervolggesprek|kennis te maken|met je praten|met u praten|je spreken|u spreken|gesproken worden|je bent geselecteerd|u bent geselecteerd|meer vertellen|nodigen u',
  ask: 'beschikbaar|schikt|schikken|komt … uit|uitkomt|uitkomen|past het|past dit|past dat|past je|past u|zou … passen|kun je|kunt u|kan je|kan u|zou je|zou u|ben je|bent u|heb je tijd|heeft u tijd|heb je dan|wanneer|welk moment|welke dag|welke datum|welke optie|welk tijdstip|welke van|een van de|laat … weten|hoor ik|hoor het graag|horen we|horen graag|laat je|laat u|laat het|geef … door|geef aan|aangeven|kies|kiezen|boek|reserveer|inplannen|plan … in|plannen|bevestig|stuur … data|voorstel|stel ik voor|stellen we|opties|afspreken|mogelijkheden|lukt|lukken|akkoord|reageer|wat schikt|wat past|zeg maar|geef maar|laat maar weten|laat even weten|zeg het|mail me|stuur me|bel me|voorkeur|hoe laat|welke tijd|via deze link|via de link|agenda|kalender|moment|tijdsloten|als het past|kom je langs|lijkt je|lijkt u|zin in',
  fixed:
    'is bevestigd|bevestigen wij|bevestig ik|bevestigd|bevestiging van|staat gepland|ingepland|is gepland|gepland op|vindt plaats|plaats op|vindt … plaats|we verwachten je|verwachten u|verwachten je|tot dan|tot donderdag|tot maandag|tot dinsdag|tot woensdag|tot vrijdag|tot ziens|zien je|zien u|zie je|je spreekt met|u spreekt met|het gesprek is|we bellen|wij bellen|ik bel|bel je|bel u|bellen je|bellen u|meld je|meld u|melden bij|datum:|tijd:|tijdstip:|locatie:|adres:|duur|schuift aan|aanwezig',
  moved:
    'verplaatsen|verplaatst|verzet|verschuiven|nieuwe datum|nieuw tijdstip|andere datum|andere tijd|ander moment|in plaats van|opnieuw plannen|vervroegen',
  cond: 'als u wordt|mochten wij|wanneer je profiel|als je profiel|als uw profiel|geselecteerde kandidaten|geschikte kandidaten|kandidaten die|of we je uitnodigen|of wij u|worden uitgenodigd|wordt uitgenodigd|neemt contact|bij een match|de gesprekken vinden|de gesprekken zijn|gespreksronde',
  not: 'niet |geen |nooit ',
  past: 'je gesprek van|uw gesprek van|na ons gesprek|na je gesprek|naar aanleiding van het gesprek|voor het leuke|voor het prettige|voor het fijne|voor je komst|voor uw komst|op gesprek was|leuk om je ontmoet|bedankt voor het gesprek|dank voor het gesprek|bedankt voor het leuke gesprek|bedankt voor het prettige|bedankt voor je komst|dank voor je komst|bedankt voor je tijd|dank voor je tijd|leuk je ontmoet|hebben inmiddels gesprekken|hoe was je gesprek|hoe was het gesprek|bedankt voor gisteren|dank voor gisteren|fijn dat je er was|leuk dat je er was',
  reject:
    'afgewezen|afwijz|niet uitnodigen|niet uit te nodigen|niet geselecteerd|niet gekozen|niet geworden|niet in aanmerking|geen vervolg|geen match|geen uitnodiging|andere kandidaat|andere kandidaten|andere sollicitanten|iemand anders|een kandidaat die|kandidaten die beter|beter aansluit|beter passen|beter past|vacature is vervuld|is vervuld|al vervuld|moeten teleurstellen|teleurstell|portefeuille|in ons bestand|bewaren je|bewaren uw|verdere zoektocht|verdere loopbaan|vervolg van je|ga je niet door|niet door|een andere kandidaat|helaas niet verder|helaas niet uitnodigen|helaas geen match|helaas moeten teleurstellen|niet verder met je|niet verder met uw|succes met je verdere|succes bij je verdere|succes met het vinden|veel succes met je zoektocht|iemand met meer',
  sorry: 'helaas|spijt|jammer|vervelend|teleur|moeilijk|veel reacties|groot aantal|wensen je|wensen u|interesse in',
  receipt:
    'ontvangst|goed ontvangen|binnen twee weken|binnen vijf werkdagen|automatisch|niet beantwoord|sluitingsdatum|sollicitatie ontvangen|sollicitatie hebben wij ontvangen|sollicitatie is ontvangen|sollicitatie in goede orde|je hoort binnen|u hoort binnen|sollicitatie … ontvangen|hoort uiterlijk|hoor je uiterlijk|je hoort uiterlijk',
  offer:
    'arbeidsovereenkomst|arbeidscontract|je de baan|u de functie|je de functie aan|welkom in het team|eerste werkdag|u de baan aan|contract ter ondertekening|contractvoorstel|arbeidsvoorwaardenvoorstel|functie aan te bieden|baan aan te bieden|functie van … aanbieden|functie aanbieden|graag de functie|graag de baan|contract zit|contract in de bijlage',
  news: 'nieuwsbrief|afmelden|uitschrijven|bekijk in browser|bekijk online|online versie|nieuwe vacatures|vacatures voor|vacatures die|jobalert|job alert|vacaturemail|zoekopdracht|webinar|schrijf je in|meld je aan|banenmarkt|lees verder|bekijk vacature|bekijk alle|oefengesprek|proefgesprek|veelgestelde|sollicitatietraining|korting|solliciteer nu|abonn|beste lezer|gratis|coaching|speciale aanbieding|beperkt aantal|vacatures van de week|uitgelicht',
  outreach:
    'je profiel|uw profiel|zag je|zag uw|kwam je|kwam uw|tegengekomen|open voor|sta je open|staat u open|nieuwe uitdaging|vrijblijvend|stuur … cv|actuele cv|recente cv|ken je iemand|mijn opdrachtgever zoekt',
  other:
    'podcast|journalist|krant|redactie|tijdschrift|reportage|documentaire|televisie|interviewverzoek|scriptie|afstudeer|promotieonderzoek|deelnemers|cadeaubon|gebruikersonderzoek|visum|ambassade|consulaat|exitgesprek|exit-interview|luisteraars|ervaringen met|ouderavond|hypotheek|gebruikersinterview|marktonderzoek|cadeaukaart|masterscriptie|bachelorscriptie|promovend|interviewkandida|verblijfsvergunning|inburgering|schoolgesprek|oudergesprek|aanmeldgesprek|exitinterview|vertrekgesprek|alumni|onze krant|ons tijdschrift|cameraploeg|interviewen|huurder|patiënt|meedoen aan een interview',
  theme:
    'magazine|artikel|radio|uitzending|enquête|toelating|beurs|anoniem|citeren|lezers|huur|appartement|woning|bezichtiging|factuur|huisarts|teamoverleg|functioneringsgesprek|beoordelingsgesprek',
  panel:
    'de kandidaat|een kandidaat|kandidate|met kandidaat|als interviewer|sollicitatiecommissie|commissie|beoordelingsformulier|jouw feedback over|je feedback op|cv bijgevoegd|cv in de bijlage|kun jij het|kun je het gesprek|gesprek overnemen|vervangen|jij ook bij',
  cancel:
    'geannuleerd|moeten annuleren|moet … annuleren|annulering|afgezegd|moeten afzeggen|afgeblazen|gaat niet door|niet doorgaan|komt te vervallen|ingetrokken|stopgezet|geschrapt|bevroren',
  away: 'afwezig|niet aanwezig|automatisch antwoord|op vakantie|vakantie tot|met verlof|weer bereikbaar',
  logistics:
    'herinnering|herinneren|vragenlijst|enquête|jouw mening|je mening|uw mening|drie vragen|reiskosten declar|hoe heb je het gesprek ervaren|laten liggen|vergeten|beslissen we|nemen we een besluit',
  test: 'online test|online assessment|capaciteitentest|persoonlijkheidstest|testlink|programmeertest|codeertest|test maken|inloggegevens|assessmentbureau',
  scam: 'overmaken|inschrijfkosten|bankgegevens|rekeningnummer|kopie van je|kopie van uw|kopie paspoort|thuiswerk|geen ervaring|bitcoin|crypto|cadeaukaart|tikkie',
  own: 'mijn sollicitatie|bijgevoegd mijn|bijgaand mijn|ik solliciteer|graag solliciteer ik|dank voor de uitnodiging|bedankt voor de uitnodiging|dank voor uw uitnodiging|ik bevestig|hierbij bevestig ik|ik kom graag|ik trek|trek ik|terugtrekken|mijn huidige|heb ik besloten|ik heb een andere|ik zie uit naar uw|mij uitnodigen|mijn ervaring|mijn beschikbaarheid|ik ben er|ik zal er zijn|past mij|komt mij goed uit|dank voor het uitnodigen|bedankt voor het uitnodigen',
  job: 'sollicit|vacature|functie|baan|werk|cv |cv,|cv.|profiel|kandida|hr |recruit|personeel|stage|traineeship|rol |talent|werving|selectie|team|uur)|brief',
  applied:
    'je sollicitatie|uw sollicitatie|jouw sollicitatie|je hebt gesolliciteerd|u heeft gesolliciteerd|gesolliciteerd|je motivatiebrief',
  sourced: 'kwam je profiel|kwam uw profiel|zag je profiel|zag uw profiel|via linkedin|getipt|aanbevolen|tipte',
  contact:
    'dank voor je reactie|bedankt voor je reactie|dank voor uw reactie|bedankt voor uw reactie|bedankt voor je bericht|dank voor je bericht|bedankt voor je mail|zoals besproken|naar aanleiding van ons gesprek',
  agreed:
    'zoals afgesproken|zoals besproken|je hebt bevestigd|u heeft bevestigd|bedankt voor je bevestiging|dank voor uw bevestiging|is bevestigd|bevestigen wij|bevestig ik|hierbij bevestig',
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
    'telefonisch|telefoon|per telefoon|bellen|bel je|bel u|ik bel|we bellen|wij bellen|belt je|belt u|belafspraak|op welk nummer|nummer',
  video:
    'video|online|digitaal|zoom|via teams|teams-|op teams|google meet|link naar|link volgt|webcam|camera|beeldbellen|op afstand',
  onsite:
    'op kantoor|op locatie|ons kantoor|ons pand|onze vestiging|onze locatie|straat|laan |plein|gracht|kade|verdieping|receptie|balie|ingang|parkeren|parkeerplaats|fysiek|persoonlijk|langskomen|langs te komen|langs komen|rondleiding|meeloopdag|proefdag|legitimatie|gebouw|zaal|kamer |in de winkel|gemeentehuis|stadhuis|station|ontvangen wij u|ontvangen u|ontvangen je|ontvangen we je|ontvangen wij je|kom langs|bij ons|meenemen|neem je|neem … mee|meebrengen|verwachten je op|verwachten u op|verwachten u bij|meld je bij|meld u bij|melden bij|welkom op|welkom bij ons|welkom in',
  place:
    'kantoor|hotel|fabriek|kliniek|ziekenhuis|school|winkel|restaurant|werkplaats|gemeentehuis|vestiging|zaak|magazijn|praktijk|pand|locatie|atelier|boven de|museum|bij ons |ons kantoor|onze ',
  where: 'locatie:|locatie |plaats:|adres:|waar:',
  query:
    'vragen|vraag|mocht er|als er iets|bij problemen|als de verbinding|verhinderd|vertraging|bereikbaar|noodgeval|iets tussenkomt|iets tussen komt',
  takeHome: 'thuisopdracht|opdracht thuis|case thuis|huiswerk|uitwerking|inleveren',
  formal: 'u |uw |heeft u|bent u|geachte|kunt u',
  familiar: 'je |jij |jou |jouw |jullie|hoi|hey|kun je',
};
