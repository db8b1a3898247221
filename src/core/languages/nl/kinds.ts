import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'sollicitatiegesprek|gesprek|selectiegesprek|interview|eerste ronde|tweede ronde|volgende ronde|assessment|selectiedag|arbeidsvoorwaardengesprek|intakegesprek|videogesprek|auditie|proefles',
  trial:
    'meeloop|meelopen|proefdag|proefdienst|proefshift|proefdraai|proefwerk|snuffel|meedraai|op proef|de proef|stagedag',
  meeting:
    'ontmoet|kennismak|kennis maken|bellen|belafspraak|telefoontje|video|koffie|bakkie|praten|spreken|afspraak|langskom|langs |kletsen|bijpraten|call |meeting|bezoek|babbel|contactmoment|half uur|halfuur|30 minuten|20 minuten|45 minuten|een uur|elkaar zien|elkaar … treffen|treffen|gesprekje|rondkijken|kom |ontvangen wij|ontvangen we',
  wish: 'graag|willen je|willen u|wil je|wil u|zouden je|zouden u|zou je|zou u|zin om|heb je zin|lijkt ons|lijkt me|met plezier|verheugd|blij|zullen we',
  invite:
    'uitnodig|nodig je|nodig u|nodig ik|nodigen|uitgenodigd|leren kennen|beter leren|geselecteerd|door naar|volgende stap|volgende ronde|in gesprek|verder kennismaken|nader kennis|enthousiast|sprak ons|met … interesse gelezen|goed nieuws|een gesprek|op gesprek|het gesprek|eerste gesprek|tweede gesprek|vervolggesprek|meer vertellen|shortlist|gefeliciteerd|slotronde|laatste ronde|ontvang ik u|ontvang ik je|ontvangen wij u|ontvangen we je|verwachten u|verwachten je|verwelkom',
  ask: 'beschikbaar|schikt|schikken|uitkomt|uitkomen|komt … uit|past |passen|kun je|kunt u|kan je|kan u|zou je|zou u|ben je|bent u|heb je|heeft u|wanneer|welk |welke |weten|hoor ik|hoor het|horen we|horen graag|laat je|laat u|laat het|geef … door|geef aan|aangeven|kies|kiezen|boek|reserveer|inplannen|plan … in|plannen|bevestig|stuur|voorstel|stellen we|opties|afspreken|mogelijkheden|lukt|lukken|akkoord|reageer|zeg |geef maar|mail me|bel me|voorkeur|hoe laat|agenda|kalender|moment|tijdslot|lijkt je|lijkt u|zin in',
  fixed:
    'bevestigen wij|bevestig ik|bevestigd|bevestiging van|staat gepland|ingepland|is gepland|gepland op|vindt plaats|plaats op|vindt … plaats|verwachten u|verwachten je|tot dan|tot donderdag|tot maandag|tot dinsdag|tot woensdag|tot vrijdag|tot ziens|zien je|zien u|zie je|je spreekt met|we bellen|wij bellen|ik bel|bel je|bel u|bellen je|bellen u|meld je|meld u|melden bij|datum:|tijd:|tijdstip:|locatie:|adres:|duur|schuift aan|aanwezig',
  moved:
    'verplaatsen|verplaatst|verzet|verschuiven|nieuwe datum|nieuw tijdstip|andere datum|andere tijd|ander moment|in plaats van|opnieuw plannen|vervroegen|verplaatsing|uitstel|wijziging van|afspraak wijzigen',
  cond: 'als je profiel|als uw profiel|als je wordt|indien|mocht |bij voldoende|kandidaten die|geselecteerde kandidaten|geschikte kandidaten|nemen wij contact|nemen we contact|hoor je van ons|de gesprekken|gesprekken vinden|na de selectie|worden uitgenodigd|wordt u uitgenodigd|word je uitgenodigd|nodigen we de|mogelijk|eventueel tweede|eventuele tweede|wie slaagt|wie de test|bij een positief|bij positief|als je slaagt|als u slaagt|als de test|laten we weten of|laten wij weten of|dan weten of|of we je uitnodigen|of wij u uitnodigen|aparte uitnodiging|mensen uitnodig|kandidaten uitnodig|sollicitanten uitnodig|wie we willen|degenen die',
  not: 'niet |geen |nooit ',
  met: 'na ons gesprek|na ons telefoongesprek|na je gesprek van|naar aanleiding van ons gesprek|voor het leuke gesprek|voor het prettige gesprek|voor het fijne gesprek|voor het goede gesprek|leuk je ontmoet te hebben|leuk om je ontmoet te hebben|bedankt voor het gesprek|dank voor het gesprek|bedankt voor je komst|voor uw komst naar',
  past: 'je gesprek van|uw gesprek van|na ons gesprek|na je gesprek|naar aanleiding van het gesprek|voor het leuke|voor het prettige|voor het fijne|voor je komst|voor uw komst|op gesprek was|leuk om je ontmoet|bedankt voor het gesprek|dank voor het gesprek|bedankt voor je tijd|dank voor je tijd|leuk je ontmoet|hebben inmiddels gesprekken|hoe was je gesprek|hoe was het gesprek|bedankt voor gisteren|dank voor gisteren|fijn dat je er was|leuk dat je er was',
  reject:
    'niet verder|niet uit te nodigen|niet uitnodigen|niet geselecteerd|niet gekozen|afwijz|afgewezen|andere kandida|ander kandidaat|iemand anders|iemand gekozen|iemand gevonden|gevonden in|andere keuze|keuze is gevallen|gekozen voor|vervuld|geen match|sluit niet|beter aansl|beter pass|in portefeuille|gegevens bewaren|cv bewaren|succes met|succes bij|verdere zoektocht|helaas niet|niet aan te bieden|geen uitnodiging|vervelende boodschap|teleurstell|niet de juiste|voorkeur gegeven|niet in aanmerking|niet uit voor|nodigen je niet|nodigen u niet|knoop doorgehakt|met een andere|met een ander|met iemand|naar iemand|interne kandida|intern ingevuld|interne opvolging|iemand met meer|keuze gevallen|keuze viel|viel op een|toch gekozen|niet voor jou|niet voor u|niet op jou|procedure niet|net niet|afgevallen|niet bij de|nipt|nee zeggen|een nee |daar … niet bij|opnieuw te sollicit|opnieuw te reageren|opnieuw sollicit',
  sorry: 'helaas|spijt|jammer|vervelend|teleur|moeilijk|veel reacties|groot aantal|wensen je|wensen u|interesse in',
  receipt:
    'ontvangst|goed ontvangen|binnen twee weken|binnen vijf werkdagen|automatisch|niet beantwoord|sluitingsdatum|sollicitatie ontvangen|sollicitatie hebben wij ontvangen|sollicitatie is ontvangen|sollicitatie in goede orde|je hoort binnen|u hoort binnen|sollicitatie … ontvangen|hoort uiterlijk|hoor je uiterlijk|in goede orde|hebben je sollicitatie|hebben uw sollicitatie|nemen we in behandeling|in behandeling genomen|beoordelen we|kun je niet reageren|niet op dit bericht|niet reageren op|na de sluitingsdatum',
  offer:
    'arbeidsovereenkomst|contract|arbeidsvoorwaarden|ondertekend|ondertekenen|tekenen|welkom in het team|welkom bij|eerste werkdag|startdatum|in dienst|aannemen|je hebt de baan|aangenomen|je kunt beginnen|bij ons beginnen|de baan is van jou|jij bent het geworden|je bent het geworden|brutosalaris|bruto per maand|salarisvoorstel|getekend|proeftijd|ingangsdatum|indiensttreding|collega te mogen|welkom als collega|onboarding|bieden u … aan|bieden je … aan|bieden wij u|bieden we je|ons aanbod|het aanbod|conceptovereenkomst|met ingang van|jaarcontract|salaris van',
  news: 'nieuwsbrief|newsletter|afmelden|uitschrijven|in je browser|nieuwe vacatures|vacatures voor|vacature-alert|jobalert|job alert|webinar|schrijf je in|meld je aan|tips|lees meer|bekijk alle|bekijk vacature|sollicitatietraining|veelgestelde|korting|abonne|beste lezer|gratis|coaching|aanbieding|banenmarkt|jobbeurs|carrièrebeurs|vacatures van de week|proefinterview|zonder afspraak|inloop',
  outreach:
    'je profiel|uw profiel|zag je|zag uw|kwam je|kwam uw|tegengekomen|stuitte|sta je open|staat u open|open voor|nieuwe uitdaging|interesse|interessant voor je|mijn klant|onze klant|ken je iemand|kent u iemand|kans|match|vrijblijvend|linkedin|recente cv|actuele cv|je kent me niet|je kent mij niet|u kent mij niet|mijn opdrachtgever|onze opdrachtgever|voor een klant|voor een opdrachtgever|headhunt|in vertrouwen|vertrouwelijk|geen interesse|niet actief op zoek|tippremie|aanbrengpremie|overstap|profiel tegen|noem ik je naam',
  other:
    'podcast|journalist|krant|redactie|tijdschrift|reportage|documentaire|televisie|interviewverzoek|scriptie|afstudeer|promotieonderzoek|cadeaubon|gebruikersonderzoek|visum|ambassade|consulaat|luisteraars|ervaringen met|ouderavond|hypotheek|gebruikersinterview|marktonderzoek|cadeaukaart|masterscriptie|bachelorscriptie|promovend|interviewkandida|verblijfsvergunning|inburgering|schoolgesprek|oudergesprek|aanmeldgesprek|alumni|cameraploeg|interviewen|huurder|meedoen aan een interview|verslaggev|hoofdredact|onze lezers|onze luisteraars|rubriek|portret van|interview voor|artikelreeks|opnames|filmploeg|interviewreeks|promotie-onderzoek|onderzoeksproject|mijn onderzoek|mijn scriptie|student aan|respondent|focusgroep|testpersoon|proefpersoon|deelname aan het onderzoek|levensverhaal|asiel|ind-|naturalisatie|verblijfsdocument|10-minutengesprek|tienminutengesprek|schoolinschrijving|kennismaking op school|hospiteer|hospiteren|huisgeno|kamerbezicht|kijkavond|adoptie|beoordelingsgesprek|functioneringsgesprek|jaargesprek|voortgangsgesprek|ontslaggesprek|verzuimgesprek|getuigenverhoor|politiebureau|verhoor|voor publicatie|uw citaten|je citaten|uw zoon|uw dochter|je zoon|je dochter|rapportgesprek|in de uitzending|live-uitzending',
  leaving: 'exitgesprek|exit-gesprek|exitinterview|exit-interview|vertrekgesprek|uitstroomgesprek',
  theme:
    'magazine|artikel|radio|uitzending|enquête|toelating|anoniem|citeren|lezers|huur|appartement|woning|bezichtiging|factuur|huisarts|teamoverleg|functioneringsgesprek|beoordelingsgesprek|koor|repetitie|vereniging|ledenvergader|vve|asiel voor|dierenasiel|tandarts|controleafspraak|spreekuur|polikliniek|verzekering|cursus|workshop|studentenhuis|monteur|onderhoudsbeurt|deelnemers|studieavond|adviesgesprek|hypotheek|verzekeringscheck|lening|uwv|werkcoach|jobcoach',
  panel:
    'de kandidaat|een kandidaat|met kandidaat|als interviewer|beoordelingsformulier|jouw feedback over|je feedback op|cv bijgevoegd|cv in de bijlage|kun jij het|kun je het gesprek|gesprek overnemen|vervangen|jij ook bij|in de commissie zitten|benoemingsadviescommissie|bac |drie kandida|vier kandida|twee kandida|onze kandida|sollicitanten|gesprekken met de kandida|meedoen aan de gesprekken|als gesprekspartner|gespreksleidraad|interviewleidraad|beoordeling van de kandida|jij de kandidaat|kandidaat is|cv staat in|ik heb je ingepland',
  away: 'afwezig|niet aanwezig|automatisch antwoord|op vakantie|vakantie tot|met verlof|weer bereikbaar',
  cancel:
    'geannuleerd|moeten annuleren|moet … annuleren|annulering|afgezegd|moeten afzeggen|afgeblazen|gaat niet door|niet doorgaan|komt te vervallen|ingetrokken|stopgezet|geschrapt|bevroren|afblazen|zeg … gesprek af|zeggen … gesprek af|gesprek vervalt|afspraak vervalt',
  logistics:
    'herinnering|herinneren|vragenlijst|enquête|jouw mening|je mening|uw mening|drie vragen|reiskosten declar|hoe heb je het gesprek ervaren|laten liggen|vergeten|beslissen we|nemen we een besluit|declareren|declaratie|uitrijkaart|hoe vond je|hoe was het|tevredenheid|laten weten of|bezoekerspas|referenties|referentiecheck|vog |iban|rekeningnummer|hoe het ook uitpakt|wat de beslissing ook',
  test: 'online test|online assessment|capaciteitentest|persoonlijkheidstest|testlink|programmeertest|codeertest|test maken|inloggegevens|assessmentbureau|case voor|case mee|praktijkopdracht|online opdracht|testomgeving|online vragenlijst|cognitieve test|persoonlijkheidsvragenlijst|game-based|stuur je uitwerking|online capaciteiten|schriftelijke toets|toets |case terug|opdracht terug',
  scam: 'overmaken|overschrijven|inschrijfkosten|borg|waarborg|bankgegevens|rekeningnummer|kopie van je|kopie van uw|kopie paspoort|foto van je|thuiswerk|geen ervaring|crypto|cadeaukaart|tikkie|betalen|kosten|per dag verdien',
  own: 'mijn sollicitatie|mijn cv|bijgevoegd mijn|bijgaand mijn|ik solliciteer|solliciteer ik|voor de uitnodiging|voor uw uitnodiging|ik bevestig|hierbij bevestig ik|ik kom graag|ik trek|trek ik|terugtrekken|mijn huidige|heb ik besloten|ik heb een andere|ik zie uit|mij uitnodigen|mijn ervaring|mijn beschikbaarheid|ik ben er|ik zal er zijn|past mij|komt mij|voor het uitnodigen|kan ik|ik neem|bedankt voor de uitnodiging|dank voor de uitnodiging|dank u voor de uitnodiging|ik ben aanwezig|ik zal aanwezig|ik ben van de partij|bijgevoegd vindt u|in de bijlage vindt u mijn|mijn motivatie|mijn opzegtermijn|mijn werkgever|bij deze trek|ik wil mijn sollicitatie',
  job: 'sollicit|vacature|functie|baan|werk|cv |cv,|cv.|profiel|kandida|hr |recruit|personeel|stage|traineeship|rol |talent|werving|selectie|team|uur)|brief',
  applied: 'je sollicitatie|uw sollicitatie|jouw sollicitatie|gesolliciteerd|je motivatiebrief',
  sourced: 'kwam je profiel|kwam uw profiel|zag je profiel|zag uw profiel|via linkedin|getipt|aanbevolen|tipte',
  contact:
    'dank voor je reactie|bedankt voor je reactie|dank voor uw reactie|bedankt voor uw reactie|bedankt voor je bericht|dank voor je bericht|bedankt voor je mail|zoals besproken|naar aanleiding van ons gesprek|zoals telefonisch|telefonisch besproken|ons telefoongesprek|ons telefonisch|aan de telefoon',
  agreed:
    'zoals afgesproken|je hebt bevestigd|u heeft bevestigd|bedankt voor je bevestiging|dank voor uw bevestiging|is bevestigd|bevestigen wij|bevestig ik|hierbij bevestig',
  oneWay:
    'video-opname|opgenomen|opnemen van je|asynchroon|ai-interview|kunstmatige intelligentie|neem je antwoorden op',
  urgent: 'dringend|zo snel mogelijk|spoed|per direct|vandaag nog|binnen 24|binnen 48|op korte termijn',
  unpaid: 'onbetaald|zonder vergoeding|niet betaald|onbezoldigd',
  team: 'team|collega',
  push: 'heroverweeg|heroverwegen|van gedachten|van mening veranderen|nog eens over|er nog eens|weet je het zeker|weet u het zeker|jammer dat|op zijn minst|ten minste|laatste poging',
  declined:
    'trek mijn|terugtrekken|teruggetrokken|niet verder|af te zien|andere baan|ander aanbod|andere functie|je beslissing|uw beslissing|je besluit|uw besluit|heroverweg|van mening veranderen|afzeggen|afgezegd|bedank ik voor',
  praise:
    'onder de indruk|sprak ons|spreekt ons|viel op|opgevallen|mooie brief|leuke brief|mooi portfolio|je portfolio|uw portfolio|vooral|je ervaring|uw ervaring|enthousiast over',
  phone:
    'telefonisch|telefoon|bellen|bel je|bel u|ik bel|belt je|belt u|belafspraak|nummer|per telefoon|belt |bel ik|opbellen|belletje|op welk nummer|bereiken op|even bellen|telefon|geef ik je een bel',
  video:
    'video|online|digitaal|zoom|via teams|teams-|op teams|google meet|link naar|link volgt|webcam|camera|beeldbellen|op afstand|digitale|teamsgesprek|teamslink|via zoom|meetlink|webex|skype|remote|ms teams|microsoft teams|via meet',
  onsite:
    'op kantoor|op locatie|ons kantoor|ons pand|onze vestiging|onze locatie|straat|laan |plein|gracht|kade |verdieping|receptie|balie|ingang|parkeren|parkeerplaats|fysiek|persoonlijk|langskomen|langs komen|rondleiding|meeloopdag|proefdag|legitimatie|gebouw|zaal|kamer |gemeentehuis|stadhuis|station|ontvangen wij u|ontvangen u|ontvangen je|kom langs|bij ons|meenemen|neem je|neem … mee|meebrengen|melden bij|welkom op|welkom in|in het filiaal|ter plaatse|ter plekke|langs op|langs bij|kom naar|komen naar|hoofdingang|bel aan|aanbellen|bel … aan|achterom|parkeergarage|halte|bushalte|treinstation|perron|begane grond|etage|steenweg|id-kaart|identiteitskaart|identiteitsbewijs|paspoort|werkschoenen|werkkleding|veiligheidsschoenen|reiskosten|routebeschrijving|bezoekadres|melden aan|meldt u|meld u|in levenden lijve|live gesprek|face-to-face|kunnen komen|kun je komen|kunt u komen|ontvangt u graag|zelfde lokaal|campus|vergaderzaal|kamer ,|lokaal|in ons|in onze|kom je|af te komen|afkomen|kom af|komen langs|langs te komen|in de zaak|in de winkel|op de zaak|aan de balie|op de werf|bij mij thuis|zelfde plek|zelfde adres|zelfde plaats|zelfde locatie|achterdeur|voordeur|zijdeur|de deur',
  place:
    'kantoor|hotel|fabriek|kliniek|ziekenhuis|school|winkel|restaurant|werkplaats|gemeentehuis|vestiging|zaak|magazijn|praktijk|pand|locatie|atelier|boven de|museum|bij ons |onze ',
  where: 'locatie |plaats:|adres:|waar:',
  query:
    'vragen|vraag|mocht er|bij problemen|verhinderd|vertraging|bereikbaar|noodgeval|iets tussenkomt|voorbereiden op|voorgesprek|nabespreken|nabellen',
  takeHome: 'thuisopdracht|opdracht thuis|case thuis|huiswerk|uitwerking|inleveren',
  formal: 'u |uw |heeft u|bent u|geachte|kunt u',
  familiar: 'je |jij |jou |jouw |jullie|hoi|hey|kun je',
};
