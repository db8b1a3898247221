import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'intervju|anställningsintervju|jobbintervju|videointervju|telefonintervju|urvalssamtal|assessment|andra steg|första steg|slutintervju|andraintervju|kallelse|urvalsdag|provspel|provsjung|rekryteringssamtal|anställningssamtal|provföreläsning|prata om vikariatet|pratar vi om vikariatet|prata om tjänsten|pratar vi om tjänsten|prata om jobbet|pratar vi om jobbet|pratar om tjänsten',
  trial:
    'provjobb|provdag|provarbet|provpass|provtjänst|provlektion|på prov|praova|prova på|auskult|provundervis|undervisningsprov|lektionsprov|visa lektion',
  meeting:
    'träff|möte|mötas|samtal|prata|snack|ses |ringa|ringer|telefonsamtal|videosamtal|videomöte|kaffe|fika|besök|komma förbi|kom förbi|kom in|kom till|lära känna|avstämning|kika förbi|titta in|titta förbi|hälsa på|halvtimme|30 minuter|20 minuter|45 minuter|en timme|höras|ta emot',
  wish: 'vi vill|jag vill|skulle vilja|gärna|ser fram|glädjande|kul att|roligt att|nöjet|önskar',
  invite:
    'bjud|inbjud|välkommen på|välkommen till|kalla|lära känna dig|träffa dig|gå vidare|gått vidare|går vidare|utvald|uttagen|vidare till|nästa steg|nästa omgång|boka in|spännande profil|intressant profil|veta mer|goda nyheter|glada nyheter|en intervju|till intervju|på intervju|första intervju|andra intervju|prata med dig|höra mer|berätta mer|finalist|grattis|en av tre|en av fyra|en av två|ta emot dig|tar emot dig|väntar dig|välkomna dig',
  ask: 'passa|funka|fungerar|tillgänglig|möjlighet|har du tid|kan du|skulle du|vill du|när kan|när har|vilken|vilket|något av|någon av|välj|boka|bekräfta|bekräftelse|meddela|hör av dig|återkom|svara|veta|säg till|föreslå|förslag|önskemål|tider|alternativ|går det bra|kan ni|osa|skriv till|mejla|smsa|ring mig|hur ser|via länken|länken nedan|kalender|önskad|föredrar|när du kan|blir bra|blir det bra|låter det',
  fixed:
    'bekräftar|bekräftad|bekräftat|bokad|inbokad|bokat|äger rum|hålls den|är planerad|planerad till|vi ses|ses då|ses på|ses den|välkommen till oss|välkommen hit|varmt välkommen|du kommer att träffa|du får träffa|du träffar|vi ringer|jag ringer|ringer dig|ringer upp|anmäl dig|fråga efter|ta med|datum:|tid:|plats:|adress:|var:|när:|längd|medverkar|närvarar|deltar',
  moved:
    'boka om|ombokning|omboka|flytta|ändra tid|ändrad tid|ny tid|nytt datum|nytt förslag|annan tid|annan dag|skjuta på|tidigarelägga|istället|ändring av|ändrat datum|senarelägg',
  cond: 'går du vidare|blir du aktuell|om du går vidare|om du blir|om din profil|om din ansökan|de som går vidare|de som kallas|kandidater som|utvalda kandidater|aktuella kandidater|vi hör av oss|återkommer vi|kommer att kontakta|intervjuer sker|intervjuer planeras|intervjuerna|är du en av|den som går|om resultatet|vid godkänt|godkända kandidater|kallas sedan|separat inbjudan|separat kallelse|om vi bjuder|om vi kallar|om du kallas|de vi vill|dem vi vill|den vi vill',
  yet: 'så snart|när du har|när vi har',
  not: 'inte |ej |aldrig ',
  met: 'tack för intervjun|tack för senast|tack för ett trevligt samtal|tack för ett bra samtal|tack för ett trevligt möte|tack för en trevlig intervju|det var trevligt att träffa|det var roligt att träffa|det var kul att träffa|efter ditt besök … dags|efter ditt besök förra|efter vårt samtal … dags|efter vårt samtal igår|efter vårt samtal i går|efter vårt samtal förra|efter intervjun … dags|efter intervjun igår|efter intervjun förra',
  past: 'din intervju den|efter ditt besök|tack för intervjun|tack för senast|tack för att du kom|tack för att du tog|tack för ett trevligt|tack för ett bra|träffade dig|tack för en trevlig intervju|efter intervjun den|efter intervjun i|det var trevligt att träffa|det var roligt att träffa|det var kul att träffa|hur upplevde du intervjun|tack för igår|tack för i går|kul att du kom|roligt att du kom',
  reject:
    'inte gå vidare|inte går vidare|inte gått vidare|inte att gå vidare|vidare med andra|vidare med någon|andra kandidater|annan kandidat|andra sökande|annan sökande|valt en|valt andra|inte kan erbjuda|inte erbjuda|blev det inte|blir det inte|tyvärr inte|avslag|inte längre aktuell|kandidatbank|lycka till med|jobbsökande|ditt fortsatta|lycka till framöver|lycka till i|fallit på|hittat en|valet föll|ditt intresse för|spara din|spara ditt|intern kandidat|interna kandidat|intern sökande|internrekryter|valde en|valde till slut|valde att gå|annan person|någon annan|erbjudits en annan|erbjudit en annan|gå vidare med en|inte aktuell|inte blir|blir inte|föll på|inte hela vägen|är nu tillsatt|har tillsatts|tjänsten är tillsatt|knappt|säga nej|ett nej|går till någon|gick till någon|går till en annan|inte en av|inte bland|söka igen',
  sorry:
    'tyvärr|beklagar|ledsamt|tråkigt|lycka till|svårt beslut|svårt val|många ansökningar|stort antal|visat intresse|ditt intresse',
  receipt:
    'har mottagit|mottagit din|ansökan är mottagen|autosvar|inte svara på|går ej att svara|vi har fått din|går igenom alla|går igenom ansökningar|gå igenom ansökningarna|urvalet|tagit emot din ansökan|kallas per mejl|det går inte att svara|är registrerad|är mottagen|är inkommen|har kommit in|vi har mottagit|granskas nu|granskning pågår|går igenom din|behandlas|kan inte besvaras|svara inte på|efter sista ansökningsdag|sista ansökningsdag',
  offer:
    'erbjuda dig|erbjuder dig|erbjudande om|anställningsavtal|anställningserbjudande|jobberbjudande|anställa dig|vill ha dig|provanställ|välkommen till teamet|välkommen ombord|första arbetsdag|månadslön|avtal|signera|underteckna|skriva på|du har fått jobbet|tjänsten är din|jobbet är ditt|vi vill anställa|anställningserbjudand|lönen blir|lön på|ingångslön|startdatum|börja hos oss|börja den|anställningsbevis|skriver under|påskrivet|onboarding|introduktion den|ny kollega|ha dig som|ha dig hos|anställningen gäller|vi erbjuder dig|skriv under|löneförslag|skriver på',
  news: 'nyhetsbrev|avregistrera|avprenumerera|i webbläsare|webbversion|nya jobb|lediga jobb|jobb för dig|jobb som matchar|jobbevakning|bevakning|webbinar|webinar|se alla|visa jobb|övningsintervju|provintervju|vanliga frågor|intervjuträning|tips|rabatt|månadens|prenumer|ansök nu|veckans|gratis|annons|kära läsare|coaching|erbjudande|kostnadsfri|begränsat antal|jobbmässa|mässa|drop-in|anmäl dig',
  outreach:
    'såg din|hittade din|din profil|öppen för|nyfiken|ny utmaning|möjlighet som|skicka … cv|uppdaterat cv|känner du någon|förutsättningslöst|intresserad av|min kund|vår kund|min uppdragsgivare|linkedin|konfidentiell|nya utmaningar|du känner mig inte|vi känner inte|ditt namn kom|hjälper ett|hjälper en|åt en kund|åt min kund|för en kunds räkning|uppdrag av en|headhunt|chefsrekryter|diskret|inte söker aktivt|inte aktivt|tipsa|tipsbelöning|nuvarande chef|något nytt',
  other:
    'podd|podcast|journalist|reporter|tidning|redaktion|reportage|dokumentär|intervjuförfrågan|uppsats|examensarbete|avhandling|presentkort|biobiljett|visum|ambassad|konsulat|stipendi|avslutningssamtal|medarbetarsamtal|lönesamtal|utvecklingssamtal|marknadsundersökning|intervjuperson|medborgarskap|vårdnadshavare|skolplats|alumn|filmteam|intervjua dig|bli intervjuad|hyresgäst|lyssnare|skribent|krönik|våra läsare|våra lyssnare|filminspelning|intervju för min|intervju för en|intervju för ett|intervju för vår|intervju till en|intervju till ett|intervju till vår|intervju till mitt|intervjuserie|forskningsprojekt|min uppsats|mitt examensarbete|masteruppsats|kandidatuppsats|doktorand i|studiedeltag|deltagare till|fokusgrupp|testperson|användartest|användarintervju|brukare |brukaren|brukarna|livsberättelse|arbetstillstånd|asyl|migrations|viseringsansök|handläggare|tolk |föräldramöte|skolansökan|skolval|inneboende|lägenhetsvisning|rumskamrat|adoption|prestationssamtal|resultatsamtal|rehabsamtal|polisförhör|förhör|vittne|säkerhetsenhet|citat|före publicering|innan publicering|er son|er dotter|din son|din dotter|ditt barn|ert barn|direktsändning|i sändning|a-kassa|skriver för|en artikel om|en text om|in er båda|årliga samtal|meddelande om rummet|intresse för rummet',
  leaving: 'avgångssamtal|avgångsintervju|exitintervju|exitsamtal|exit-intervju',
  theme:
    'magasin|radio|forskning|studie|undersökning|antagning|anonym|samtycke|citera|erfarenheter av|minnen|bostad|lägenhet|visning|hyra|faktura|läkare|patient|försäkring|klass|tandläkar|besiktning|kör |övning|förening|medlem|djurhem|vårdcentral|mottagning|kursen|kurs |kväll|föreläsning|elev|föräldra|användar|uppehållstillstånd|inspelning|bolån|folktandvård|jobbcoach|arbetsförmedl|avidentif|som tack|badrum',
  sale: 'vår programvara|vårt verktyg|vår lösning|våra lösningar|vi hjälper företag|hjälper företag|har hjälpt|hjälpt bland annat|företag som ert|visa er vår programvara|offert|utan förbindelse|utan köptvång|spara upp till|spara tid|spara pengar|sänka kostnad|sänka era|halvera|kort demo|en demo|live-demo|demonstration|produktvisning|vårt sortiment|nya kollektion|katalog|prislista|specialpris|kampanjpris|mängdrabatt|nuvarande leverantör|er leverantör|byta leverantör|elavtal|ert bredband|er hemsida|er webbplats|nya kunder|visar hur verktyg|visar hur det fung|visar jag hur|visa hur vi|visa hur ni|bästa kund|kära kund|vår monter|montern|provperiod|testa gratis|varuprov|vår säljare|ert behov|era behov|era rutiner|ni växer|kostnadsfri rådgivning|rådgivningsmöte|pensionsrådgiv',
  errand:
    'din behandling|återbesök|kontrollbesök|hälsokontroll|provtagning|blodprov|vaccin|ditt recept|remiss|din hund|ditt husdjur|vår tekniker|vår montör|avläsning|din leverans|din beställning|ditt paket|levereras|hemleverans|chauffören ringer|kontraktsskriv|hyreskontrakt|ditt lån|ditt bolån|lånet|lånelöfte|din deklaration|ansökan om bygglov|aktivitetsrapport|vigsel|dop |dopet|begravning|handledning|kapitel 2|metodkapit|din uppsats|din handledare|tenta|körlektion|körprov|pianolektion|dagordning|protokoll från|mötesprotokoll|årsmöte|styrelsemöte|städdag|arbetsplatsträff|avdelningsmöte|personalmöte|veckomöte|teammöte|veckoavstämning|projektmöte|kick-off|repetition|extrarep|genrep|körsångare|ditt bord|bord för|din bokning|er bokning|hos frisören',
  vouch:
    'referenstag|referens för|referenssamtal|lämnat dig som|angett dig som|uppgett dig som|lämnat ditt namn|gett ditt namn|dig som referens|er som referens|som referent|som du var chef|var chef för|tidigare medarbet|tidigare anställd|tidigare chef|arbetat hos dig|arbetat hos er|arbetat med dig|jobbat hos er|arbetade hos|jobbat med dig|ditt omdöme|din bild av|din uppfattning om|är slutkandidat och|hur gick|hur var intervjun|hur var det|berätta allt|berätta!|nå??|och??|tummarna|håller tummar|lycka till imorgon|lycka till i morgon|var de snälla|var de trevliga|frågade de|fick du jobbet|fick du tjänsten|hört något|hört av sig|så nyfiken|av nyfiken|tänker på dig|tänkt på dig|stor kram|massa kramar|puss |pussar|mamma|älskling|gumman|bjuder på fika',
  panel:
    'en kandidat|med kandidat|intervjua en|intervjua kandidat|intervjupanel|som intervjuare|sitta med|vara med på intervjun|bedömningsmall|din feedback på|din bedömning|cv bifogas|cv bifogat|kan du ta|kan du hålla|hoppa in|ersätta|sitta i panelen|intervjugrupp|rekryteringsgrupp|tre kandidat|fyra kandidat|två kandidat|tre sökande|två sökande|våra kandidat|kandidaterna|intervjuguide|intervjumall|hålla i intervju|delta i intervju|medintervju|intervjua de|kandidaten är|kandidaten heter|satt upp dig|skrivit upp dig|hennes cv|hans cv|kan du vara med när|kan du sitta|kommer en sökande|en sökande|träffa kandidaten|skickar hans|skickar hennes|skickar cv',
  away: 'frånvaro|autosvar|på semester|semester till|inte på kontoret|åter den|föräldraledig',
  cancel:
    'inställd|inställt|ställs in|måste ställa in|tvungna att ställa in|ställer in|avbokad|avbokas|måste avboka|avbruten|avbrutit|pausad|fryst|dras tillbaka|blir inte av|blir ej av|avblås|blir inget av|vi behöver inte längre',
  logistics:
    'påminn|enkät|frågeformulär|vad tyckte|din åsikt|betygsätt|glömde|glömt|bestämmer oss|beslutar vi|parkering|reseersättning|utlägg|kvitto|blankett|referens|hur gick|reseräkning|hittegods|besöksbricka|nöjd|kundundersökning|feedback på processen|kontonummer|clearingnummer|oavsett beslut|oavsett hur det går|som referens|som referent',
  test: 'onlinetest|online-test|webbtest|personlighetstest|begåvningstest|logiktest|testlänk|kodtest|arbetsprov online|gör testet|genomföra test|inloggning|digitalt test|test online|färdighetstest|urvalstest|matrigma|testet tar|testresultat|slutföra testet|göra testet|skriftligt prov|logisk förmåga|prov online',
  scam: 'förskott|deposition|bankuppgifter|kontonummer|kopia på|id-kopia|bankid|ingen erfarenhet|krypto|presentkortskod|registreringsavgift|avgift|swish|betala|per dag|hemifrån',
  own: 'min ansökan|mitt cv|bifogar mitt|jag söker tjänsten|jag vill söka|för inbjudan|för kallelsen|jag bekräftar|bekräftar att jag|jag drar tillbaka|dra tillbaka min|min nuvarande|jag har tackat|jag har bestämt|jag ser fram|bjuda in mig|bjöd in mig|min erfarenhet|jag kommer|passar mig|tack för att ni|jag tackar|tack för inbjudan|tack för kallelsen|tack så mycket för inbjudan|jag är på plats|jag dyker upp|jag bifogar|bifogat finner|min tillgänglighet|min uppsägningstid|min arbetsgivare|jag vill härmed|tar tillbaka min|jag anmäler|jag är tillgänglig',
  job: 'ansökan|ansökt|sökt|tjänst|jobb|roll|cv |cv,|cv.|kandidat|rekryter|hr |anställ|profil|vikariat|praktik|lärling|team|arbet|vik |timvik|sommarjobb|orkester|legitimerad|undersköt',
  applied: 'din ansökan|du har sökt|du sökt|du ansökt|tack för ansökan',
  sourced:
    'såg din profil|hittade din profil|din profil på linkedin|tipsade om dig|tipsade oss om dig|tipsade mig om dig|rekommenderade dig|dig via linkedin',
  contact:
    'tack för ditt svar|tack för svaret|tack för ditt mejl|tack för ditt meddelande|som vi pratade om|som vi talade om|efter vårt samtal … dags|efter vårt samtal igår|efter vårt samtal i går|efter vårt telefonsamtal|enligt vårt telefonsamtal|vårt telefonsamtal … dags|per telefon som|som vi pratade|pratade på telefon|pratade om på telefon|talades vid',
  agreed:
    'som överenskommet|kallelsen enligt överenskommelse|kallelse enligt överenskommelse|intervju enligt överenskommelse|intervjun enligt överenskommelse|som vi kom överens|du har bekräftat|tack för din bekräftelse|bekräftar härmed|bekräftar att|är bokad|är inbokad',
  oneWay:
    'förinspelad|spela in dina|spela in svar|spelar in dina|spela in dig|inspelad intervju|inspelad video|inspelade svar|asynkron intervju|asynkron video|ai-intervju',
  urgent: 'brådskande|snarast|så snart som möjligt|omgående|redan idag|inom 24|inom 48|akut',
  unpaid: 'obetald|utan lön|utan ersättning|oavlönad',
  team: 'team|kolleg|gäng',
  push: 'tänka om|ompröva|ändra dig|ändrar dig|är du säker|fundera en gång|synd att|åtminstone|sista försök',
  declined:
    'dra tillbaka|drar tillbaka|tackar nej|tacka nej|avstå|inte gå vidare|annat erbjudande|ditt beslut|ditt nej|tänka om|ompröva|ändra dig|ändrar dig',
  praise: 'imponera|fastnade för|gillade|tyckte om|särskilt|din erfarenhet|din portfolio|ditt portfolio|fångade',
  phone:
    'telefon|ringer|ringa|nummer|per telefon|på telefon|via telefon|ditt nummer|på vilket nummer|ring upp|slå … signal',
  video:
    'video|digital|online|zoom|teams|google meet|länk till|länken|kamera|distans|via zoom|på zoom|via teams|på teams|möteslänk|på länk|skype|via meet|på meet|microsoft teams',
  onsite:
    'på plats|hos oss|vårt kontor|kontoret|vårt huvudkontor|lokaler|gatan|vägen|torg|våning|plan |reception|entré|ingång|parkering|fysisk|personligen|besök|provdag|provarbet|legitimation|byggnad|sal |rum |butiken|skolan|stadshus|välkommen till oss|kom till oss|kom förbi|komma till|ta med|medta|välkommen in|välkommen hit|anmäl dig i|möter dig|hämtar dig|hitta hit|vägbeskrivning|lunchrummet|våra lokaler|ring på|knacka|porten|dörren|trappan|tr.|parkera|hållplats|busshållplats|tunnelbana|station|skyddsskor|arbetskläder|knivar|id-kort|leg |reseersättning|ansikte mot ansikte|visa dig runt|rundtur|sväng förbi|svänga förbi|titta förbi|kika förbi|titta in|kan du komma|kom hit|komma hit|grupprum|sammanträdesrum|mötesrum|konferensrum|växthus|verkstaden|köket|salongen|förskolan|biblioteket|museet|kom in|komma in|kommer in|kom ner|kom upp|kom ut till|i salongen|i affären|på verkstaden|i restaurangen|på kontoret|på skolan|på gården|på museet|på lagret|kommer hit|samma plats|samma ställe|samma adress',
  place:
    'kontor|hotell|fabrik|klinik|sjukhus|skola|butik|restaurang|verkstad|varv|lager|stadshus|lokal|huset|verket|museet|förskola|hos oss|på vår|i vår',
  where: 'plats |adress:|var:|lokal:',
  query:
    'frågor|fråga|om något|vid problem|om uppkopplingen|förhinder|försenad|i nödfall|nå mig|förbereda dig|förberedelsesamtal|stämma av innan|debrief',
  takeHome: 'hemuppgift|arbetsprov|hemma-case|case hemma|lämna in|skicka in lösning',
  formal: 'ni |er |ert |era ',
  familiar: 'du |dig |din |ditt |dina |hej',
};
