import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'intervju|anställningsintervju|jobbintervju|videointervju|telefonintervju|provjobb|provdag|provarbet|urvalssamtal|assessment|nästa steg|andra steg|första steg|slutintervju|andraintervju|rekryteringsprocess|kallelse|urvalsdag',
  meeting:
    'träff|träffas|träffa|möte|mötas|samtal|prata|ses |ringa|telefonsamtal|videosamtal|videomöte|kaffe|fika|besök|komma förbi|lära känna|snack|avstämning|kika förbi|titta in|hälsa på',
  invite:
    'bjuda in|bjuder in|bjuder vi|bjuder jag|inbjudan|inbjuden|välkommen på|välkommen till|välkommen in|kallas|kallar|kallad|kallelse|vill gärna|skulle gärna|skulle vilja|vill träffa|gärna träffa|lära känna dig|träffa dig|gå vidare med dig|gått vidare|gå vidare i|utvald|uttagen|vidare till|nästa steg|nästa omgång|boka in|boka ett|har du lust|är du sugen|spännande profil|intressant profil|vill veta mer|höra mer om',
  ask: 'passar|skulle passa|funkar|fungerar|är du tillgänglig|tillgänglig|tillgänglighet|har du möjlighet|har du tid|kan du|skulle du kunna|vill du|när kan|när har|när passar|vilken tid|vilken dag|vilken av|vilket av|vilket alternativ|något av|någon av|välj|väljer|boka|bokning|bokar|bekräfta|bekräftelse|meddela|hör av dig|återkom|återkomma|svara|låt … veta|låt mig veta|låt oss veta|säg till|föreslå|föreslår|förslag|önskemål|tider|alternativ|går det bra|kan ni|osa',
  fixed:
    'bekräftar|bekräftad|bekräftat|är bokad|är inbokad|bokad|inbokad|bokat|äger rum|hålls den|är planerad|planerad till|vi ses|ses då|ses på|ses den|välkommen till oss|välkommen hit|varmt välkommen|du kommer att träffa|du får träffa|du träffar|vi ringer|jag ringer|ringer dig|ringer upp|anmäl dig|fråga efter|ta med|datum:|tid:|plats:|adress:|var:|när:|längd|medverkar|närvarar|deltar',
  moved:
    'boka om|ombokning|omboka|flytta|flyttar|flyttas|ändra tid|ändrad tid|ny tid|nytt datum|nytt förslag|annan tid|annan dag|skjuta på|tidigarelägga|istället',
  cond: 'om du går vidare|om du blir|om din profil|om din ansökan|om vi|de som går vidare|de som kallas|kandidater som|utvalda kandidater|aktuella kandidater|blir aktuell|är aktuell|eventuell|i så fall|kontaktar vi|kontaktas|vi hör av oss|återkommer vi|kommer att kontakta|intervjuer sker|intervjuer planeras|intervjuerna',
  past: 'din intervju den|vår intervju|efter intervjun|efter vår|efter ditt besök|tack för intervjun|tack för senast|tack för att du kom|tack för att du tog|tack för din tid|tack för ett trevligt|tack för ett bra|trevligt att träffa|roligt att träffa|kul att träffa|hur var|hur upplevde|hur gick|vid intervjun|under intervjun|träffade dig',
  reject:
    'inte gå vidare|inte går vidare|inte gått vidare|inte att gå vidare|gå vidare med andra|gå vidare med en annan|gått vidare med andra|gått vidare med en annan|går vidare med andra|går vidare med en annan|går vidare med någon|andra kandidater|annan kandidat|andra sökande|annan sökande|någon annan|en annan person|valt att inte|beslutat att inte|beslutat oss för|valt en annan|valt en kandidat|valt andra|inte kan erbjuda|inte erbjuda|inte blev|inte blivit|blev det inte|blir det inte|tyvärr inte|tyvärr kan|tyvärr har|tyvärr måste|tillsatt|är tillsatt|avslag|inte aktuell|inte längre aktuell|spara din|sparar din|kandidatbank|lycka till i|lycka till med ditt|lycka till med din|fortsatta jobbsökande|ditt fortsatta',
  sorry:
    'tyvärr|beklagar|ledsamt|tråkigt|lycka till|svårt beslut|svårt val|många ansökningar|stort antal|visat intresse|ditt intresse',
  receipt:
    'har mottagit|mottagit din|fått din ansökan|tagit emot|mottagen|ansökan är mottagen|tack för din ansökan|tack för ansökan|tack för att du sökt|tack för att du söker|går igenom|gå igenom|granska|urval|löpande|ansökningstiden|sista ansökningsdag|autosvar|automatiskt|inte svara på|går ej att svara|återkopplar|återkoppling',
  offer:
    'erbjuda dig|erbjuda dig tjänsten|erbjuda dig jobbet|erbjudande om|anställningsavtal|anställningserbjudande|jobberbjudande|avtal|signera|underteckna|skriva på|välkommen till teamet|första arbetsdag|första dag|startdatum|månadslön|tillträde|lön ',
  news: 'nyhetsbrev|avregistrera|avsluta prenumeration|avprenumerera|visa i webbläsare|webbversion|nya jobb|lediga jobb|jobb för dig|jobb som matchar|jobbevakning|jobbevakningar|bevakning|webbinar|webinar|anmäl dig|registrera|tips|workshop|mässa|läs mer|se alla|visa jobb|övningsintervju|provintervju|vanliga frågor|intervjuträning|rabatt|kurs|denna veckan|den här veckan|månadens|medlem|prenumer|ansök nu',
  outreach:
    'din profil|såg din|hittade din|linkedin|öppen för|nyfiken på|intresserad|intresse|är du nyfiken|skulle du vara|ny utmaning|spännande möjlighet|spännande roll|möjlighet|skicka … cv|ditt cv|uppdaterat cv|söker|letar efter|vi söker|jag söker|känner du någon|tipsa|förutsättningslöst',
  other:
    'podd|podcast|journalist|reporter|tidning|redaktion|magasin|artikel|reportage|dokumentär|radio|program|tv |press|intervjuförfrågan|uppsats|examensarbete|avhandling|doktorand|forskning|studie|enkät|undersökning|deltagare|delta i|medverka|ersättning|presentkort|biobiljett|användar|visum|ambassad|konsulat|antagning|utbildning|skola|stipendi|avgångssamtal|avslutningssamtal|avgångsintervju|medarbetarsamtal|lönesamtal|utvecklingssamtal|anonym|samtycke|citera|läsare|lyssnare|erfarenheter av|minnen|bostad',
  panel:
    'kandidaten|en kandidat|med kandidat|sökande till|intervjua en|intervjua kandidat|intervjupanel|som intervjuare|sitta med|vara med på intervjun|bedömningsmall|din feedback på|din bedömning|cv bifogas|cv bifogat|kan du ta|kan du hålla|hoppa in|ersätta',
  cancel:
    'inställd|inställt|ställs in|ställa in|ställer in|avbokad|avboka|avbokas|avbokning|avbruten|avbryter|avbrutit|pausad|pausas|fryst|dras tillbaka|blir inte av|blir ej av',
  logistics:
    'påminnelse|påminna|påminner|är i morgon|är imorgon|enkät|frågeformulär|vad tyckte|din åsikt|betygsätt|nöjd|reseersättning|resekostnad|utlägg|kvitto|referenser|referens|utdrag|belastningsregist|vägbeskrivning|parkering|återkommer med besked|besked|beslut|ger besked',
  test: 'onlinetest|online-test|webbtest|personlighetstest|begåvningstest|logiktest|tester|testlänk|kodtest|arbetsprov online|gör testet|genomföra test|inloggning',
  scam: 'swish|avgift|förskott|deposition|överför|bankuppgifter|kontonummer|bankid|kopia på|id-kopia|per dag|hemifrån|ingen erfarenhet|bitcoin|krypto|presentkortskod|registreringsavgift',
  own: 'min ansökan|mitt cv|bifogar mitt|jag söker tjänsten|jag vill söka|tack för inbjudan|tack för kallelsen|jag bekräftar|bekräftar att jag|jag kommer gärna|jag drar tillbaka|dra tillbaka min|tyvärr kan jag|tyvärr har jag|skulle det vara möjligt|min nuvarande|jag har tackat ja|jag har bestämt|jag ser fram emot att höra|passar mig',
  job: 'ansökan|ansökt|sökt|tjänst|jobb|roll|cv |cv,|cv.|kandidat|rekryter|hr |anställ|profil|vikariat|praktik|lärling|team|arbet',
  applied: 'din ansökan|du har sökt|du sökt|du ansökt|tack för ansökan|för din ansökan',
  contact:
    'tack för ditt svar|tack för svaret|tack för ditt mejl|tack för ditt meddelande|som vi pratade om|som vi talade om|efter vårt samtal',
  agreed:
    'som överenskommet|enligt överenskommelse|som vi kom överens|du har bekräftat|tack för din bekräftelse|bekräftar härmed|bekräftar att|är bokad|är inbokad',
  sourced: 'såg din profil|hittade din profil|din profil på|tipsade|rekommenderade dig|via linkedin',
  oneWay: 'förinspelad|spela in|inspelad|asynkron|ai-intervju',
  urgent: 'brådskande|snarast|så snart som möjligt|omgående|redan idag|inom 24|inom 48|akut',
  unpaid: 'obetald|utan lön|utan ersättning|oavlönad',
  team: 'team|kolleg|gäng',
  push: 'tänka om|ompröva|ändra dig|ändrar dig|är du säker|fundera en gång|synd att|åtminstone|sista försök',
  praise: 'imponera|fastnade för|gillade|tyckte om|särskilt|din erfarenhet|din portfolio|ditt portfolio|fångade',
  phone: 'telefon|per telefon|ringer|ringa|telefonintervju|telefonsamtal|slå en signal|nummer',
  video:
    'video|videointervju|videosamtal|videomöte|digital|digitalt|online|zoom|via teams|på teams|teams|google meet|länk till|länken|kamera|distans',
  onsite:
    'på plats|hos oss|på vårt kontor|vårt kontor|kontoret|vårt huvudkontor|lokaler|adress|gatan|vägen|torg|våning|plan |reception|entré|ingång|parkering|fysisk|fysiskt|personligen|besök|provdag|provarbet|legitimation|byggnad|sal |rum |butiken|skolan|stadshus',
  takeHome: 'hemuppgift|arbetsprov|hemma-case|case hemma|lämna in|skicka in lösning',
  formal: 'ni |er |ert |era ',
  familiar: 'du |dig |din |ditt |dina |hej',
};
