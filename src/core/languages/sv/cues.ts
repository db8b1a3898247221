import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: { herr: 'herr', fru: 'fru', fröken: 'fröken' },
  degrees: [
    'dr',
    'prof',
    'docent',
    'fil. dr',
    'med. dr',
    'tekn. dr',
    'jur. kand',
    'civ. ing',
    'PhD',
    'MSc',
    'MBA',
    'leg',
    'BSc',
  ],
  greetings:
    'hej|hej hej|hejsan|bästa|bäste|kära|käre|god morgon|god dag|god eftermiddag|tjena|tja|hallå|hejhej|tjo|god kväll',
  signOffs:
    'vänliga hälsningar|med vänliga hälsningar|med vänlig hälsning|vänlig hälsning|mvh|m.v.h|hälsningar|hälsning|bästa hälsningar|med bästa hälsningar|varma hälsningar|varmt välkommen|varmt välkomna|soliga hälsningar|hej då|vi hörs|vi ses|vi ses snart|ses|ses snart|tack|tack på förhand|tack så mycket|stort tack|allt gott|ha det bra|ha det fint|ha en fin dag|ha en bra dag|trevlig helg|ha en fin helg|vh|bh|hlsn|kram|kramar|hör av dig|högaktningsfullt|med hälsning|många hälsningar|trevliga hälsningar|glada hälsningar|välkommen|välkomna|lycka till|på återseende|återkom gärna|ser fram emot|vi ser fram emot|jag ser fram emot|med vänlig',
  iAm: 'jag heter|mitt namn är|det här är|det är|jag är|här är|heter|här kommer',
  behalf: 'på uppdrag av|på begäran av|för|genom|å|för räkning|å vägnar|assistent till',
  asks: 'kontaktperson|kontakt|rekryterare|ansvarig rekryterare|ring till|ring|din kontakt|frågor|vid frågor|frågor till|kontakta|hör av dig till|mejla|svara till|handläggare|kontakta gärna|ta kontakt med|ring gärna|mejla gärna|din rekryterare|ansvarig för rekryteringen|kontaktperson är|kontaktperson för|upplysningar|upplysningar lämnas av|information lämnas av|frågor besvaras av|skickat av|bokat av',
  contacts:
    'intervju med|intervjuare|intervjuas av|samtal med|möte med|träffa|träffar|träffar du|du får träffa|du kommer att träffa|du kommer träffa|tillsammans med|prata med|pratar du med|videosamtal med|rekryterande chef|ansvarig|deltar|deltagare|med|närvarande|hålls av|leds av|chef|fråga efter|sök|med vem',
  wishes:
    'vill gärna|vill bjuda|vill träffa|skulle vilja|bjuder in|ringer dig|kommer att ringa|kommer ringa|kommer att intervjua|kommer att träffa|ser fram emot|önskar|vill prata|hälsar dig|tar emot dig|hör av sig|vill veta|vill höra|har bjudit in|har ändrat|har flyttat|har bokat|har föreslagit|har skickat|har bekräftat|håller i|kommer att hålla|möter dig|väntar på dig',
  teams:
    'team|teamet|rekrytering|rekryteringen|rekryteringsteamet|rekryteringsenheten|personal|personalavdelningen|hr|hr-avdelningen|karriär|jobb|lediga jobb|ansökan|ansökningar|kandidat|kandidater|kundtjänst|kansli|kansliet|administration|reception|enheten|enhet|avdelning|avdelningen|kontoret|kontor|datum|tid|plats|längd|när|var|adress|format|inbjudan|intervju|intervjun|samtal|möte|alternativ|din|ditt|vår|vårt|vi|du|hälsningar|meddelande|notiser|notis|support|info|talang|talanger|praktik|sommarjobb|medarbetare|lön|ekonomi|inköp|försäljning|logistik|produktion|kommunikation|utbildning|ledning|ledningen|styrelsen|receptionen|växeln|skolan|verksamheten|förvaltningen|uttagning|personalenhet|personalfunktionen|hr-enheten|hr-teamet|rekryteringsgruppen|personalkontoret|hr-funktionen',
  orgs: 'kommun|kommunen|region|regionen|landsting|skola|skolan|gymnasium|förskola|universitet|högskola|sjukhus|vårdcentral|vårdcentralen|klinik|apotek|bank|stiftelse|förening|museum|bibliotek|myndighet|hotell|restaurang|café|bageri|butik|företag|företaget|bolag|bolaget|gruppen|grupp|aktiebolag|bemanning|redovisning|bygg|åkeri|fastigheter|verkstad|tandvård|hemtjänst|teater|rederi|kyrkan|församling|service|försäkring|försäkringar|museet|teatern|myndigheten|verket|banken|sjukhuset|biblioteket|fabrik|bryggeri|tidning|förlag|äldreboende|konditori|kafe|krog|bokhandel|vardshus|tryckeri|kommunhuset|länsstyrelsen|försäkringskassan|grundskola|grundskolan|fritidshem|fritids|folkhögskola|familjedaghem|djurklinik|djursjukhus|tandläkare|tandläkarna|optik|frisör|salong|advokatfirman|advokatbyrå|arkitekter|ingenjörsbyrå|revision|måleri|snickeri|plåtslageri|elfirma|plantskola|handelsträdgård|slakteri|mejeri|bryggeriet|värdshus|pensionat|vandrarhem|camping|gästgiveri|pizzeria|bensinstation|järnhandel|mekaniska|verkstaden|gjuteri|sågverk|åkeriet|hamnen|rederiet|räddningstjänsten|polisen|domstol|tingsrätt|konsthall|orkester|kulturskola|simhall|idrottsförening|fackförbund|kooperativ|ateljé',
  titles:
    'chef|enhetschef|verksamhetschef|avdelningschef|platschef|teamledare|gruppledare|projektledare|projektchef|produktchef|produktägare|ekonomichef|hr-chef|hr-partner|hr-specialist|hr-generalist|rekryterare|rekryteringsspecialist|rekryteringskonsult|rekryteringsansvarig|talent acquisition|vd|vice vd|direktör|ägare|grundare|medgrundare|partner|konsult|rådgivare|handläggare|administratör|assistent|sekreterare|receptionist|koordinator|samordnare|strateg|utredare|specialist|expert|ingenjör|civilingenjör|utvecklare|backendutvecklare|frontendutvecklare|systemutvecklare|programmerare|arkitekt|systemarkitekt|testare|tekniker|servicetekniker|drifttekniker|mekaniker|elektriker|rörmokare|vvs-montör|montör|svetsare|snickare|målare|murare|plåtslagare|anläggare|maskinist|operatör|processoperatör|maskinoperatör|lagerarbetare|lagermedarbetare|truckförare|chaufför|förare|bussförare|lastbilschaufför|bud|logistiker|planerare|inköpare|säljare|butikssäljare|butiksmedarbetare|kundrådgivare|kundtjänstmedarbetare|medarbetare|kock|kallskänka|servitör|servitris|bartender|barista|bagare|konditor|frisör|sjuksköterska|undersköterska|läkare|överläkare|barnmorska|fysioterapeut|sjukgymnast|arbetsterapeut|apotekare|farmaceut|receptarie|tandläkare|tandsköterska|tandhygienist|psykolog|kurator|socionom|socialsekreterare|biståndshandläggare|boendestödjare|behandlingsassistent|vårdbiträde|personlig assistent|lärare|förskollärare|barnskötare|fritidsledare|rektor|studievägledare|forskare|doktorand|postdoktor|professor|lektor|adjunkt|amanuens|ekonom|redovisningsekonom|controller|revisor|jurist|advokat|notarie|analytiker|dataanalytiker|statistiker|aktuarie|kommunikatör|redaktör|journalist|skribent|copywriter|översättare|tolk|designer|formgivare|grafiker|fotograf|marknadsförare|marknadschef|bibliotekarie|arkivarie|intendent|vaktmästare|lokalvårdare|städare|fastighetsskötare|trädgårdsmästare|väktare|ordningsvakt|brandman|polis|kemist|biolog|laboratorieingenjör|geolog|miljöinspektör|byggledare|arbetsledare|besiktningsman|lantmätare|mäklare|praktikant|trainee|lärling|vikarie|sommarvikarie|lead|head|tech lead|engineer|developer|manager|officer|scrum master|devops|data|veterinär|djurskötare|kapten|styrman|styrelseordförande|talent partner|kanslichef|kyrkoherde|organist|ledare|trafikledare|köksmästare|vaktchef|skötare|terapeut|pedagog|tandtekniker|optiker',
  roleAfter:
    'tjänst|tjänsten|roll|rollen|befattning|befattningen|position|positionen|jobb|jobbet|titel|uppdrag|uppdraget|annons|annonsen|anställning|anställningen|tjänster|tjänsterna|arbete|arbetet|vikariat|vikariatet|gäller|ärende|ämne|praktikplats|plats|platsen|vakansen|rekryteringen',
  role: {
    as: 'som|bli',
    about: 'för|till|om|på|angående|ang|gällande|avseende|av|är',
    applied:
      'ansökan|ansökt|ansökningar|sökt|sökte|söka|intresse|intresserad|intresseanmälan|cv|kandidat|kandidatur|profil|spontanansökan|rekryteringsprocess|rekryteringsprocessen|anställningen|rekrytering',
    seeks: 'söker|söks|letar efter|anställa|rekrytera|rekryterar|behöver|anställer|rekryteringen|letar',
    joints: 'och|av|&|inom|of|för',
    fields: 'inom|i|till|för|på',
    articles:
      'en|ett|den|det|vår|vårt|våra|din|ditt|ny|nya|nytt|lediga|ledig|utlysta|vikarierande|fler|erfaren|följande|heltid|deltid|på heltid|på deltid|halvtid|på halvtid|driven|engagerad|erfarna|duktig|ytterligare|vass|vassa|duktiga|engagerade|drivna|driftig|noggrann|noggranna|flexibel|flexibla|skicklig|skickliga|kunnig|kunniga|passionerad|nyfiken|ansvarsfull|lösningsorienterad|positiv|kommunikativ|serviceinriktad|serviceminded|självgående|strukturerad|prestigelös|social|stark|trygg|pålitlig|pålitliga|utåtriktad|ung|extra|tredje|fjärde|visstid|på visstid',
    ends: 'hos|i|vid|är|var|har|hade|vill|skulle|vi|du|dig|att|från|via|över|under|måndag|tisdag|onsdag|torsdag|fredag|lördag|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|imorgon|idag|kl|kommer|blir|ser|tycker|passar|fångade|gjorde|nu|så|men|när|där|jag|oss|mycket|väckte|tack|kan|intervju|intervjun|samtal|hej|inte|också|hoppas|gärna|eller|finns|sin|träffa|prata|som|varit|bli|blev|ska|kunde|måste|får|fick|ville|borde|komma|kom|gå|går|gick|göra|gör|säga|säger|ge|ger|ta|tar|bekräfta|bekräftar|ringa|ringer|skriva|skriver|skicka|skickat|tala|talar|pratar|träffas|träffar|mötas|boka|bokat|bjuda|bjuder|föreslå|föreslår|tackar|bifogar|bifogat|läst|sett|fått|gått|hur|vad|vem|vilka|vilken|varför|här|sen|sedan|snart|senare|tidigare|redan|ännu|alltid|aldrig|kanske|alltså|ju|även|dock|medan|utan|mellan|mot|enligt|efter|före|något|inget|någon|ingen|allt|alla|varje|många|lite|bättre|bäst|bra|fin|roligt|kul|vecka|veckan|månad|dag|dagar|morgon|förmiddag|eftermiddag|kväll|minuter|vänligen|vänliga|hälsningar|mvh|glada|nyfikna|intryck|spännande|höst|hösten|våren|sommar|sommaren|vinter|vintern|praktik|signal|lunch|fika|på uppdrag av|för vår kund|för en kund|sagt|typ|närmare bestämt|nämligen|ledsen|tyvärr|vänlig|hälsning|avdelning|avdelningen|kliniken|klinik|enheten|enhet|längtar|ser fram',
    others: 'min|mitt|hans|hennes|nuvarande|tidigare|erfarenhet|andra|kollega|jag är|av|även|med',
    trades:
      'rostare|bryggare|ostmakare|slaktare|styckare|fiskhandlare|diskare|köksbiträde|restaurangbiträde|serveringspersonal|hovmästare|sommelier|husfru|städerska|portier|kallskänk|mjölkare|lantarbetare|skogsarbetare|skogvaktare|biodlare|fiskare|matros|tågvärd|konduktör|pilot|flygvärdinna|kabinpersonal|brevbärare|betongarbetare|takläggare|plattsättare|golvläggare|glasmästare|smed|fräsare|svarvare|verktygsmakare|lackerare|tapetserare|skomakare|skräddare|sömmerska|urmakare|tryckare|bokbindare|keramiker|florist|soldat|domare|åklagare|kronofogde|paralegal|skadereglerare|värderare|kirurg|anestesiolog|radiolog|kardiolog|psykiater|logoped|dietist|podolog|audionom|massör|barnvakt|dagbarnvårdare|skolsköterska|skådespelare|dansare|musiker|kantor|dirigent|regissör|scenograf|kameraman|manusförfattare|illustratör|scrummaster|kassör|kassörska|plockare|packare|montörer|tränare|guide|diakon|präst|vaktmästeri|projektör|konstruktör|kalkylator|anläggningsarbetare|backend|frontend|fullstack|sommarjobbare|sommarjobb|extrajobbare|resursperson|cykelbud|arborist|souschef|antikvarie|registrator|båtsman|guldsmed|instrumentmakare|sotare|hantverkare|timanställd|volontär|museivärd|publikvärd|vårdare|hjälp|biträde|mästare|sköterska|värd|värdinna|reparatör|kassapersonal|inredare|dekoratör|kundansvarig|växeltelefonist|kontorist|byggnadsarbetare|byggare|träarbetare|armerare|asfaltör|vägarbetare|bergsprängare|bergarbetare|gruvarbetare|borrare|rörläggare|isolerare|förvaltare|servispersonal|kockelev|chokladmakare|charkuterist|fiskodlare|lantbrukare|lantbruksarbetare|ridinstruktör|trädgårdsarbetare|parkarbetare|kyrkogårdsarbetare|konservator|ljussättare|rekvisitör|kostymör|maskör|sufflör|inspicient|producent|redigerare|korrekturläsare|förläggare|filmare|klippare|kvalitetsansvarig|produktionspersonal|monteringsarbetare|industriarbetare|fabriksarbetare|maskinställare|rekonditionerare|terminalarbetare|paketerare|renhållningsarbetare|sophämtare|tvätteriarbetare|sömmare|modellör|tillskärare|textilkonstnär|gravör|glasblåsare|pianostämmare|pianist|violinist|koreograf|badvakt|livräddare|barberare|makeupartist|naprapat|kiropraktor|beteendevetare|familjebehandlare|laborant|feriearbetare|extrapersonal|tulltjänsteman|skyddsvakt|parkeringsvakt|säkerhetsvakt|motorman|skeppare|virkesköpare|skogshuggare|banktjänsteman|uthyrare|kanslist|insamlingsansvarig|pressansvarig|creator',
    endings: 'are|or|ist|ska|man|log|ledare|bitrade|chef|ant|ent|kraft|ansvarig|vard|skotare|ör|tör',
    bends: 'n>|en>|ns>',
    heads:
      'lärare|chef|lektor|professor|adjunkt|handläggare|samordnare|koordinator|ansvarig|ingenjör|doktorand|forskare|specialist|ledare|assistent|medarbetare|tekniker|konsult|rådgivare|sekreterare|utvecklare|projektledare|praktikant|universitetslektor|universitetsadjunkt|ämneslärare|postdoktor|chefen',
    hosts:
      'vd|ägare|ägaren|grundare|grundaren|chef|chefen|rektor|ordförande|delägare|hr-chef|personalchef|enhetschef|avdelningschef|verksamhetschef|platschef|produktionschef|butikschef|rekryterare|hr-specialist|hr-partner|förman|förmannen|kollega|kommundirektör|prefekt|dekan',
  },
  subjectWords:
    'inbjudan|inbjudan till|inbjudan till intervju|intervju|intervjuer|intervjuförslag|kallelse|kallelse till|kallelse till intervju|din ansökan|ansökan|tjänsten|rollen|för|till|om|som|för rollen som|för tjänsten som|bokning|boka|bokad|bekräftelse|bekräftelse på|möte|träff|samtal|telefonintervju|videointervju|första|andra|slutintervju|tekniskt|teknisk|nästa steg|steg|hos|vs|sv|re|fwd|fw|digital|via teams|tid|tid för|tider|ny tid|ombokning|ändrad tid|förslag|påminnelse|rekrytering|återkoppling|angående|ang|process|rekryteringsprocess|test|arbetsprov|välkommen|välkommen till|välkommen på intervju|på|en|ett',
  companyBefore: 'hos|på|vid|i|till|från|med|av|för',
  companySure:
    'hos|intresse för|intresse av att arbeta på|jobba hos|jobba på|arbeta hos|arbeta på|tjänst hos|rollen hos|ansökan till|sökt till|teamet på|teamet hos|här på|vi på|för räkning|välkommen till|på uppdrag av|nästa steg hos|intervju hos|intervju på|från oss på|företaget',
  companyLabels: 'företag|arbetsgivare|kund|organisation|bolag|uppdragsgivare',
  companyDoes: 'vill gärna|vill träffa|söker|bjuder in|skulle vilja|har bjudit|behandlar dina|vill',
  companyPast:
    'erfarenhet|erfarenheter|nuvarande|tidigare|förra|din tid|ditt arbete|år på|år hos|jobbat|arbetat|jobbar|arbetar|jobb på|utbildning|studier|referens|referenser|konkurrent|leverantör|praktik på|pluggat',
  bots: 'virtuell assistent|digital assistent|chattbot|chatbot|ai-assistent|robot|automatiskt meddelande|automatiskt utskick|rekryteringsrobot|digital rekryterare',
  clients:
    'vår kund|vår kunds|min kund|vår uppdragsgivare|för kunds räkning|en kund|kundföretag|kundens|uppdragsgivaren|kundens namn',
  agencies: 'bemanning|rekrytering|konsult|konsulter|search|talent|staffing|personal|executive|interim|jobb',
};
