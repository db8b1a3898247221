import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'intervju|anställningsintervju|jobbintervju|videointervju|telefonintervju|provjobb|provdag|provarbet|urvalssamtal|assessment|nästa steg|andra steg|första steg|slutintervju|andraintervju|rekryteringsprocess|kallelse|urvalsdag',
  meeting:
    'träff|möte|mötas|samtal|prata|ses |ringa|telefonsamtal|videosamtal|videomöte|kaffe|fika|besök|komma förbi|lära känna|snack|avstämning|kika förbi|titta in|hälsa på|halvtimme|30 minuter|20 minuter|45 minuter|15 minuter|en timme|ta en kaffe|ta en fika|höras|ses över',
  invite:
    'bjuda in|bjuder in|bjuder vi|bjuder jag|inbjudan|inbjuden|välkommen på|välkommen till|välkommen in|kallas|kallar|kallad|kallelse|vill gärna|skulle gärna|skulle vilja|vill träffa|gärna träffa|lära känna dig|träffa dig|gå vidare med dig|gått vidare|gå vidare i|utvald|uttagen|vidare till|nästa steg|nästa omgång|boka in|boka ett|har du lust|är du sugen|spännande profil|intressant profil|vill veta mer|goda nyheter|kom förbi|kom gärna|vi vill|jag vill|en intervju|till intervju|på intervju|första intervju|andra intervju|prata med dig|snacka med dig|höra mer|berätta mer|du är utvald|du har blivit utvald|blivit uttagen|träffa oss',
  ask: 'passar|skulle passa|funkar|fungerar|är du tillgänglig|tillgänglig|har du möjlighet|har du tid|kan du|skulle du kunna|vill du|när kan|när har|när passar|vilken tid|vilken dag|vilken av|vilket av|vilket alternativ|något av|någon av|välj|boka|bokning|bekräfta|bekräftelse|meddela|hör av dig|återkom|svara|låt … veta|låt mig veta|låt oss veta|säg till|föreslå|förslag|önskemål|tider|alternativ|går det bra|kan ni|osa|skriv till|mejla|smsa|ring mig|vilka tider|vilka dagar|hur ser|hur är det|via länken|länken nedan|kalender|önskad|lediga tider|när du kan|när det passar|blir bra|blir det bra|låter det',
  fixed:
    'bekräftar|bekräftad|bekräftat|är bokad|är inbokad|bokad|inbokad|bokat|äger rum|hålls den|är planerad|planerad till|vi ses|ses då|ses på|ses den|välkommen till oss|välkommen hit|varmt välkommen|du kommer att träffa|du får träffa|du träffar|vi ringer|jag ringer|ringer dig|ringer upp|anmäl dig|fråga efter|ta med|datum:|tid:|plats:|adress:|var:|när:|längd|medverkar|närvarar|deltar',
  moved:
    'boka om|ombokning|omboka|flytta|ändra tid|ändrad tid|ny tid|nytt datum|nytt förslag|annan tid|annan dag|skjuta på|tidigarelägga|istället',
  cond: 'om du går vidare|om du blir|om din profil|om din ansökan|de som går vidare|de som kallas|kandidater som|utvalda kandidater|aktuella kandidater|vi hör av oss|återkommer vi|kommer att kontakta|intervjuer sker|intervjuer planeras|intervjuerna',
  not: 'inte |ej |aldrig ',
  past: 'din intervju den|efter ditt besök|tack för intervjun|tack för senast|tack för att du kom|tack för att du tog|tack för ett trevligt|tack för ett bra|träffade dig|tack för en trevlig intervju|efter intervjun den|efter intervjun i|det var trevligt att träffa|det var roligt att träffa|det var kul att träffa|hur upplevde du intervjun|tack för igår|tack för i går|kul att du kom|roligt att du kom',
  reject:
    'inte gå vidare|inte går vidare|inte gått vidare|inte att gå vidare|gå vidare med andra|gå vidare med en annan|gått vidare med andra|gått vidare med en annan|går vidare med andra|går vidare med en annan|går vidare med någon|andra kandidater|annan kandidat|andra sökande|annan sökande|valt att inte|beslutat att inte|beslutat oss för|valt en annan|valt en kandidat|valt andra|inte kan erbjuda|inte erbjuda|blev det inte|blir det inte|tyvärr inte|är tillsatt|avslag|inte längre aktuell|kandidatbank|lycka till med ditt|lycka till med din|fortsatta jobbsökande|ditt fortsatta|kan tyvärr inte erbjuda|tjänsten är tillsatt|tjänsten har tillsatts|är nu tillsatt|lycka till framöver|lycka till i ditt|gått till en annan|har inte gått vidare|valt att gå vidare med|valde en annan|fallit på en annan',
  sorry:
    'tyvärr|beklagar|ledsamt|tråkigt|lycka till|svårt beslut|svårt val|många ansökningar|stort antal|visat intresse|ditt intresse',
  receipt:
    'har mottagit|mottagit din|ansökan är mottagen|autosvar|inte svara på|går ej att svara|vi har mottagit din|vi har fått din|går igenom alla|går igenom ansökningar|gå igenom ansökningarna|urvalet|tagit emot din ansökan|kallas per mejl|det går inte att svara',
  offer:
    'erbjuda dig|erbjudande om|anställningsavtal|anställningserbjudande|jobberbjudande|välkommen till teamet|första arbetsdag|månadslön|ditt anställningsavtal|signera avtalet|underteckna avtalet',
  news: 'nyhetsbrev|avregistrera|avsluta prenumeration|avprenumerera|visa i webbläsare|webbversion|nya jobb|lediga jobb|jobb för dig|jobb som matchar|jobbevakning|bevakning|webbinar|webinar|se alla|visa jobb|övningsintervju|provintervju|vanliga frågor|intervjuträning|rabatt|månadens|prenumer|ansök nu|veckans|gratis|annons|kära läsare|coaching|erbjudande|kostnadsfri|begränsat antal',
  outreach:
    'såg din|hittade din|öppen för|är du nyfiken|skulle du vara|ny utmaning|spännande möjlighet|skicka … cv|uppdaterat cv|känner du någon|förutsättningslöst|är du intresserad av att höra',
  other:
    'podd|podcast|journalist|reporter|tidning|redaktion|reportage|dokumentär|intervjuförfrågan|uppsats|examensarbete|avhandling|doktorand|presentkort|biobiljett|visum|ambassad|konsulat|stipendi|avgångssamtal|avslutningssamtal|avgångsintervju|medarbetarsamtal|lönesamtal|utvecklingssamtal|användarintervju|användarstudie|marknadsundersökning|masteruppsats|intervjuperson|uppehållstillstånd|medborgarskap|föräldramöte|skolplats|exitintervju|exitsamtal|alumn|vår tidning|filmteam|intervjua dig om|intervjua dig för|patient|hyresgäst',
  theme:
    'magasin|artikel|radio|forskning|studie|undersökning|antagning|anonym|samtycke|citera|läsare|lyssnare|erfarenheter av|minnen|bostad|lägenhet|visning|faktura|läkare|teammöte|styrelse',
  panel:
    'kandidaten|en kandidat|med kandidat|sökande till|intervjua en|intervjua kandidat|intervjupanel|som intervjuare|sitta med|vara med på intervjun|bedömningsmall|din feedback på|din bedömning|cv bifogas|cv bifogat|kan du ta|kan du hålla|hoppa in|ersätta',
  cancel:
    'inställd|inställt|ställs in|måste ställa in|tvungna att ställa in|ställer in|avbokad|avbokas|måste avboka|avbruten|avbrutit|pausad|fryst|dras tillbaka|blir inte av|blir ej av',
  away: 'frånvaro|autosvar|på semester|semester till|inte på kontoret|åter den|föräldraledig',
  logistics:
    'påminnelse|påminna|enkät|frågeformulär|vad tyckte|din åsikt|betygsätt|utdrag|belastningsregist|glömde|glömt|bestämmer oss|beslutar vi',
  test: 'onlinetest|online-test|webbtest|personlighetstest|begåvningstest|logiktest|testlänk|kodtest|arbetsprov online|gör testet|genomföra test|inloggning',
  scam: 'förskott|deposition|bankuppgifter|kontonummer|kopia på|id-kopia|ingen erfarenhet|bitcoin|krypto|presentkortskod|registreringsavgift',
  own: 'min ansökan|bifogar mitt|jag söker tjänsten|jag vill söka|tack för inbjudan|tack för kallelsen|jag bekräftar|bekräftar att jag|jag drar tillbaka|dra tillbaka min|min nuvarande|jag har tackat ja|jag har bestämt|jag ser fram emot att höra|bjuda in mig|bjöd in mig|min erfarenhet|jag kommer|det passar mig|tack för att ni',
  job: 'ansökan|ansökt|sökt|tjänst|jobb|roll|cv |cv,|cv.|kandidat|rekryter|hr |anställ|profil|vikariat|praktik|lärling|team|arbet',
  applied: 'din ansökan|du har sökt|du sökt|du ansökt|tack för ansökan|för din ansökan',
  sourced: 'såg din profil|hittade din profil|din profil på|tipsade|rekommenderade dig|via linkedin',
  contact:
    'tack för ditt svar|tack för svaret|tack för ditt mejl|tack för ditt meddelande|som vi pratade om|som vi talade om|efter vårt samtal',
  agreed:
    'som överenskommet|enligt överenskommelse|som vi kom överens|du har bekräftat|tack för din bekräftelse|bekräftar härmed|bekräftar att|är bokad|är inbokad',
  oneWay: 'förinspelad|spela in|inspelad|asynkron|ai-intervju',
  urgent: 'brådskande|snarast|så snart som möjligt|omgående|redan idag|inom 24|inom 48|akut',
  unpaid: 'obetald|utan lön|utan ersättning|oavlönad',
  team: 'team|kolleg|gäng',
  push: 'tänka om|ompröva|ändra dig|ändrar dig|är du säker|fundera en gång|synd att|åtminstone|sista försök',
  praise: 'imponera|fastnade för|gillade|tyckte om|särskilt|din erfarenhet|din portfolio|ditt portfolio|fångade',
  phone: 'telefon|per telefon|ringer|ringa|slå en signal|nummer',
  video: 'video|digital|online|zoom|via teams|på teams|teams|google meet|länk till|länken|kamera|distans',
  onsite:
    'på plats|hos oss|på vårt kontor|vårt kontor|kontoret|vårt huvudkontor|lokaler|gatan|vägen|torg|våning|plan |reception|entré|ingång|parkering|fysisk|personligen|besök|provdag|provarbet|legitimation|byggnad|sal |rum |butiken|skolan|stadshus|välkommen till oss|kom till oss|kom förbi|komma till|ta med|medta|välkommen in|välkommen hit|anmäl dig i|möter dig|hämtar dig|hitta hit|vägbeskrivning',
  place:
    'kontor|hotell|fabrik|klinik|sjukhus|skola|butik|restaurang|verkstad|varv|lager|stadshus|lokal|huset|verket|museet|förskola|hos oss|på vår|i vår',
  where: 'plats:|plats |adress:|var:|lokal:',
  query: 'frågor|fråga|om något|vid problem|om uppkopplingen|förhinder|försenad|i nödfall|nå mig',
  takeHome: 'hemuppgift|arbetsprov|hemma-case|case hemma|lämna in|skicka in lösning',
  formal: 'ni |er |ert |era ',
  familiar: 'du |dig |din |ditt |dina |hej',
};
