import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    dhr: 'de heer',
    heer: 'de heer',
    meneer: 'meneer',
    mevrouw: 'mevrouw',
    mevr: 'mevrouw',
    mw: 'mevrouw',
    mej: 'mejuffrouw',
    'de heer': 'de heer',
    juf: 'juf',
    meester: 'meester',
  },
  degrees: [
    'drs',
    'dr',
    'ir',
    'ing',
    'mr',
    'prof',
    'MSc',
    'MA',
    'BSc',
    'BA',
    'RA',
    'AA',
    'RE',
    'MBA',
    'PhD',
    'LLM',
    'em',
    'bc',
  ],
  greetings:
    'beste|geachte|hoi|hallo|hi|hey|dag|lieve|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|geachte heer|geachte mevrouw|beste heer|beste mevrouw|ha|hé|yo',
  hailing: 'uit|vanuit',
  signOffs:
    'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|met hartelijke groeten|groet|groeten|groetjes|gr|mvg|m.v.g|hgr|vr gr|vriendelijk groetend|hoogachtend|met groet|met beste groeten|beste groeten|beste groet|lieve groet|warme groet|warme groeten|met warme groet|zonnige groet|tot dan|tot snel|tot gauw|tot ziens|tot binnenkort|tot volgende week|tot donderdag|tot dinsdag|tot maandag|tot woensdag|tot vrijdag|tot morgen|alvast bedankt|bedankt|bij voorbaat dank|bij voorbaat bedankt|dank je wel|dank u|dank|dankjewel|ik hoor graag van je|ik hoor graag van u|we horen graag van je|wij horen graag van u|ik zie je graag|we kijken ernaar uit|wij kijken ernaar uit|fijne dag|fijne dag nog|prettige dag|succes|met sportieve groet|kind regards|gegroet|grt|grtz|grtjs|grts|gtz|groetjes van|groeten van|doei|tot zaterdag|tot zondag|groet en tot snel|hartelijks|liefs|vriendelijke groet namens|warme groetjes|veel groeten|tot kijk|hopelijk tot snel|kusjes|kus|dikke kus|vriendelijk|met vr. gr|m.vr.gr|met vr gr|vr. gr|m. vr. gr|met vriend. groet|vriend. groet|vriendel. groet|mvrgr|houdoe|hoi hoi|freonlike groetnis|groetnis|oant sjen|vriendelike groete',
  iAm: 'mijn naam is|ik ben|ik heet|met|dit is|hier',
  behalf: 'namens|uit naam van|in opdracht van|op verzoek van|i.o.|b/a|secretaresse van|assistent van|assistente van',
  asks: 'vraag naar mij|naar mij|contactpersoon|contact opnemen met|neem contact op met|voor vragen|vragen|vragen aan|inlichtingen|inlichtingen bij|informatie|bel|bel met|mail|terecht bij|contacteer|contacteer dan|neem dan contact op met|neem gerust contact op met|contact op met|je kan terecht bij|je kunt terecht bij|u kunt terecht bij|u kan terecht bij|mail naar|mail dan|bel dan|bel gerust|stuur een mail naar|jouw contactpersoon|je contactpersoon|uw contactpersoon|jouw recruiter|je recruiter|aanspreekpunt|richten aan|bereikbaar via|verantwoordelijke|organisator|georganiseerd door|planner|doorgeven aan|bevestigen bij|bevestigen aan|bevestig bij|melden bij|aanmelden bij|afmelden bij|laten weten aan|richten tot|wenden tot|opnemen met|te bereiken via|stuurt u naar|contactgegevens',
  contacts:
    'wordt u ontvangen door|word je ontvangen door|ontvangt u|ontvangt je|gesprek met|gesprek is met|gesprekspartner|gesprekspartners|je spreekt met|u spreekt met|je gesprek is met|kennismaking met|kennismaken met|afspraak met|telefoongesprek met|videogesprek met|sollicitatiegesprek met|met|samen met|je hebt een gesprek met|wordt gevoerd door|gevoerd door|aanwezig|aanwezig zijn|commissie|teamleider|manager|collega|mijn collega|ontvangen door|spreken met|praten met|vragen naar|vraag naar|meld je bij|meldt u bij|met wie|deelnemers|gasten|genodigden|aanwezigen|gebeld door|gecontacteerd door|ontvangt door|belt|zal je ontvangen|zal u ontvangen|met wie je spreekt|wie je spreekt',
  wishes:
    'wil je graag|wil u graag|wil graag|zou je graag|zou u graag|zou graag|nodigt je uit|nodigt u uit|wil je spreken|wil je leren kennen|belt je|belt u|zal je bellen|zal u bellen|ontvangt je|ontvangt u|neemt contact|gaat graag|verwacht je|verwacht u|wil kennismaken|spreekt je graag|wil met je|wil met u|heeft je|heeft u|heeft het gesprek|heeft de afspraak|heeft je afspraak|heeft uw afspraak|verplaatste|stelt voor|nodigde|zal het gesprek|voert het gesprek|neemt contact op',
  teams:
    "werving|werving en selectie|werving & selectie|personeelszaken|personeel|p&o|hrm|hr-team|afdeling|afdeling hr|afdeling p&o|secretariaat|vacatures|vacature|sollicitatie|sollicitaties|sollicitatiecommissie|selectiecommissie|benoemingsadviescommissie|planning|loopbaan|werkenbij|werken bij|administratie|receptie|directie|bestuur|servicedesk|klantenservice|kantoor|vestiging|filiaal|datum|tijd|tijdstip|locatie|adres|waar|wanneer|duur|hoe laat|uitnodiging|gesprek|sollicitatiegesprek|notificatie|notificaties|meldingen|stages|medewerkers|collega's|opleidingen|traineeships|personeelsdienst|pensioenadministratie|salarisadministratie|inkoop|verkoop|logistiek|productie|communicatie|bedrijfsvoering|dienst|dienst personeel|hulp|opleiding|planbureau|beheer|personeelsafdeling|personeelsteam|personeelsbeleid|dienst hr|hr-dienst|secretariaat hr|rekrutering|rekruteringsdienst|selectieteam|kennisgeving",
  orgs: 'gemeente|provincie|ministerie|waterschap|stichting|vereniging|zorggroep|ziekenhuis|huisartsenpraktijk|tandartspraktijk|praktijk|apotheek|school|basisschool|college|lyceum|atheneum|universiteit|hogeschool|bibliotheek|museum|bank|winkel|bakkerij|slagerij|restaurant|hotel|bedrijf|groep|uitzendbureau|detachering|bureau|kinderopvang|thuiszorg|woonzorg|installatietechniek|transport|bouw|verzekeringen|theater|uitgeverij|drukkerij|brouwerij|zorghuis|woningcorporatie|rijkswaterstaat|politie|zorgcentrum|verpleeghuis|tuincentrum|autobedrijf|notariaat|advocaten|accountants|cafe|eetcafe|kliniek|garage|boekhandel|herberg|kapsalon|kwekerij|ocmw|stad|gemeentehuis|stadhuis|umc|ggz|ggd|veiligheidsregio|rijksdienst|rijksuniversiteit|kinderdagverblijf|kdv|crèche|peuterspeelzaal|dierenkliniek|dierenartspraktijk|fysiotherapie|tankstation|supermarkt|viswinkel|bloemenzaak|drogist|opticien|juwelier|fietsenwinkel|meubelmakerij|timmerbedrijf|schildersbedrijf|loodgietersbedrijf|aannemersbedrijf|hoveniersbedrijf|hovenier|notariskantoor|advocatenkantoor|architectenbureau|ingenieursbureau|administratiekantoor|makelaardij|rederij|scheepswerf|brasserie|bistro|strandpaviljoen|camping|jeugdherberg|muziekschool|conservatorium|orkest|schouwburg|zwembad|sportcentrum|sportschool|wasserij|coöperatie|vakbond|omroep|krant|atelier|fabriek|metaalbewerking|logistiek|obs|cbs|rkbs|ikc|pcbs|sbo|vso|roc|kindcentrum|integraal kindcentrum|daltonschool|montessorischool|jenaplanschool|vrije school|scholengemeenschap|scholengroep|woonstichting|welzijn|zorg|juristen|architecten|ingenieurs|makelaars|tandartsen|huisartsen|notarissen|dierenpark|dierentuin|bouwgroep|installatie|installaties|hoogheemraadschap|rechtbank|koffiebranderij|kaasmakerij|manege|boerderij|zorgboerderij|instituut|rijksmuseum|academie|theatergroep|toneelgroep|dansgroep|parochie|hospice|dierenasiel|bso|revalidatiecentrum|verloskundigenpraktijk|laboratorium|veerdienst|reisbureau|hostel|vakantiepark|pannenkoekenhuis|ijssalon|patisserie|traiteur|kaaswinkel|boekwinkel|kringloopwinkel',
  titles:
    'adviseur|beleidsadviseur|beleidsmedewerker|medewerker|medewerkster|teamleider|teammanager|teamlead|leidinggevende|corporate recruiter|directeur|directrice|bestuurder|hoofd|assistent|assistente|secretaresse|managementassistent|receptioniste|administratief|administrateur|boekhouder|jurist|advocaat|notaris|ingenieur|ontwikkelaar|programmeur|ontwerper|vormgever|tekenaar|monteur|installatiemonteur|servicemonteur|technicus|technieker|elektricien|loodgieter|lasser|timmerman|schilder|metselaar|stratenmaker|bezorger|koerier|magazijnmedewerker|orderpicker|heftruckchauffeur|logistiek|inkoper|verkoper|verkoopster|verkoopmedewerker|vertegenwoordiger|accountmanager|kok|souschef|bediening|ober|serveerster|kelner|bakker|slager|kapper|kapster|verpleegkundige|verzorgende|verzorgende ig|helpende|arts|huisarts|fysiotherapeut|apotheker|apothekersassistent|doktersassistent|doktersassistente|tandarts|tandartsassistent|psycholoog|begeleider|pedagogisch medewerker|pedagoog|onderwijsassistent|leraar|lerares|docent|docente|leerkracht|onderzoeker|promovendus|hoogleraar|lector|analist|data-analist|wetenschapper|laborant|analytisch|bioloog|chemicus|projectleider|projectmanager|uitvoerder|werkvoorbereider|opzichter|toezichthouder|boa|beveiliger|schoonmaker|schoonmaakster|hovenier|tuinman|stagiair|stagiaire|stage|vrijwilliger|redacteur|tekstschrijver|vertaler|communicatieadviseur|marketeer|bibliothecaris|archivaris|oprichter|eigenaar|scrum master|productiemedewerker|monteuse|ambtenaar|griffier|wethouder|burgemeester|rector|decaan|intercedent|intercedente|bemiddelaar|hr|p&o|talent|talentmanager|werkstudent|uitzendkracht|inspecteur|keurmeester|landmeter|makelaar|schadebehandelaar|acceptant|actuaris|incassomedewerker|klantadviseur|baliemedewerker|zaakvoerder|drukker|wijkverpleegkundige|handhaver|mondhygiënist|schoonheidsspecialist|chauffeur|magazijnier|afwasser|zorgkundige|kinesist|logopedist|onthaalouder|opvoeder|arbeider|bediende|poetshulp|conciërge|filiaalmanager',
  roleAfter:
    'functie|vacature|rol|positie|baan|betrekking|ambt|functietitel|vacaturenaam|plaats|plek|vacatures|functies|betreft|onderwerp|stageplek|stageplaats|bijbaan|opdracht',
  role: {
    several:
      'beide functies|beide vacatures|beide rollen|beide sollicitaties|twee sollicitaties|uw sollicitaties|je sollicitaties|een van beide functies',
    taken:
      'al vervuld|inmiddels vervuld|reeds vervuld|is vervuld|al ingevuld|inmiddels ingevuld|intern ingevuld|intern vervuld|hebben we al|hebben wij al|niet meer vrij|al vergeven',
    former: 'eerstgenoemde|de eerste',
    latter: 'laatstgenoemde|de tweede|de laatste',
    as: 'als',
    about: 'heet|wat wij noemen|noemen wij|noemen we|voor|op|naar|over|van|betreft|inzake|om|is|tot',
    applied:
      'sollicitatie|gesolliciteerd|solliciteren|solliciteert|solliciteerde|sollicitant|kandidaat|cv|interesse|belangstelling|geïnteresseerd|brief|motivatie|motivatiebrief|profiel|reactie|procedure|sollicitatieprocedure|selectieprocedure|wervingsprocedure|spontane|wil worden|wilt worden|te worden|willen worden|finalist|finalisten|laatste ronde',
    seeks:
      'aanwerft|aanwerven|aanwerf|zoeken|zoekt|op zoek naar|gezocht|aannemen|vervullen|werven|nodig|versterking|zoek|wij zoeken|gevraagd|missen|zoekende|aantrekken|zoeken we|we zoeken|ontbreekt|versterken|in dienst nemen',
    joints: 'van|en|&|of|der|de|het',
    fields: 'in|voor|bij|op|en|aan',
    articles:
      'de|het|een|onze|ons|deze|die|jouw|je|uw|nieuwe|openstaande|vacante|tijdelijke|vaste|volgende|ervaren|fulltime|parttime|enthousiaste|gemotiveerde|extra|betrouwbare|een nieuwe|een ervaren',
    vague: 'medewerker|werknemer|collega|personeelslid|kracht|kandidaat|ambtenaar|uitzendkracht|vrijwilliger',
    ends: 'bij|aan|te|is|zijn|was|heeft|hebben|heb|hebt|had|wil|willen|graag|je|u|jou|wij|we|ik|dat|dit|om|per|via|vanaf|tijdens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|morgen|vandaag|ontvangen|gelezen|goed|maar|want|omdat|dan|nog|ook|ze|hij|zij|spreekt|past|lijkt|aanspreekt|gezien|tot|kunnen|kun|zou|zouden|nodigen|waarop|waarvoor|heel|niet|uur|uurs|bedankt|dank|beste|hallo|hoi|geachte|gesprek|langs|komen|uit|er|sprak|werken|binnen|ben|bent|waren|geweest|worden|wordt|werd|kan|konden|mag|moet|moeten|zal|zullen|zult|wilt|wilde|gaan|ga|gaat|kom|komt|kwam|doen|doe|doet|zeggen|zegt|laat|laten|weten|bevestigen|bevestig|bevestigd|bellen|bel|belt|schrijven|schrijf|spreken|spreek|praten|praat|ontmoeten|leren|kennen|uitnodigen|uitgenodigd|nodig|stellen|stel|voorstellen|plannen|inplannen|bedanken|bijgevoegd|bekeken|gekregen|binnengekregen|gestuurd|verstuurd|hoe|wat|wie|waar|wanneer|waarom|welke|hier|daar|nu|straks|later|eerst|eerder|al|altijd|nooit|misschien|dus|toen|toch|terwijl|zonder|tussen|tegen|volgens|na|sinds|iets|niets|iemand|niemand|alles|alle|elke|ieder|veel|weinig|beter|best|mooi|leuk|fijn|week|weken|maand|dagen|dag|ochtend|middag|avond|minuten|alsjeblieft|alstublieft|groet|groeten|vriendelijke|hartelijke|hartelijk|enthousiast|blij|benieuwd|fijne|leuke|goede|korte|mooie|prettige|warme|blije|namens|in opdracht van|voor een klant|voor onze klant|seizoen|ziek|afwezig|liever|verder|onder|over|achter|echter|ander|winter|zomer|manier|plezier|kwartier|directeur is|juist|laatst|minst|liefst|moment|kant|aanvang|elkaar|naar|jaar|klaar|gevaar|samen|dame|heer|zeg maar|eigenlijk|dan wel|namelijk|voor de zaterdag|voor de zondag|voor het weekend|mee|me|mij|even|zien|vindt|besproken|bestaat|keer|uiterlijk|echt|net|gerust|do|kunt|lukt|half|eventueel|geen|klikt|afgesproken|prima|kijken|verwacht|twee|drie|vier|meer|hoor|gisteren|melden|af|sturen|gezegd|volgt|dacht|meteen|ontvangt|bereikbaar|gepland|alvast|precies|staat|hem|inderdaad|daarna|sluit|ff|gewoon|kiezen|ma|niks|nemen|vinden|ziet|schuift|hadden|gekozen|zelf|jij|ge|gereageerd|hè|eens|vast|zo|gehoord|vertellen|weet|mevrouw|meneer|dhr|mevr|soms|hoewel|zodat|zoals|zoudt|mogen|helaas|gelukkig|wellicht|sowieso|enzo|oke|zondag|maandagochtend|maandagmiddag|dinsdagochtend|dinsdagmiddag|woensdagochtend|woensdagmiddag|donderdagochtend|donderdagmiddag|vrijdagochtend|vrijdagmiddag|overmorgen|aanstaande|komende|afgelopen|weekend',
    others:
      'ziekte|afwezigheid|mijn|zijn|haar|hun|huidige|momenteel|vorige|ervaring|andere|collega|ik ben|door|tevens|eerder|met|niet voor|niet als|niet de|niet om|in plaats van',
    trades:
      'kinesist|kinesiste|kinesitherapeut|logopedist|ergotherapeut|diëtist|opticien|audicien|podotherapeut|paraveterinair|verloskundige|zorgkundige|arbeider|bediende|afwasser|hulpkok|barman|patissier|chocolatier|visboer|melker|veehouder|teler|tuinder|boswachter|visser|matroos|schipper|stuurman|kapitein|conducteur|piloot|stewardess|purser|postbode|betonvlechter|stukadoor|tegelzetter|dakdekker|glaszetter|smid|draaier|frezer|verspaner|spuiter|stoffeerder|naaister|boekbinder|bloemist|brandweerman|militair|rechter|deurwaarder|taxateur|chirurg|anesthesist|radioloog|cardioloog|psychiater|huisartsondersteuner|poh|gastouder|onderwijzer|onderwijzeres|lectoraat|aio|zij-instromer|acteur|actrice|danser|muzikant|organist|dirigent|regisseur|cameraman|scenarist|fotograaf|caissière|vakkenvuller|badmeester|zweminstructeur|gids|koster|predikant|telefonist|calculator|bestekschrijver|stedenbouwkundige|werftoezichter|magazijnier|ploegbaas|installateur|flexi-jobber|havenmeester|werker|hulp|oppas|gastvrouw|gastheer|bijbaan|backend|frontend|fullstack|inpakker|pedicure|mentor|portier|boomkweker|huismeester|glazenwasser|brouwer|molenaar|imker|loods|sluiswachter|brugwachter|suppoost|leerling|gezel|knecht|kracht|verhuizer|kunstenaar|leider|bewaker|voorman|deskundige|beheerder|maker|bouwer|bediener|verzorger|verpleger|conservatorschap|hoogleraarschap|bijbaantje|etaleur|bloemenbinder|kaasboer|kamermeisje|kamermeid|cabinepersoneel|expediteur|declarant|procestechnoloog|rietdekker|constructeur|modelleur|planoloog|geodeet|geoloog|milieukundige|ecoloog|hondentrimmer|destillateur|barbier|schoonheidsspecialiste|nagelstyliste|masseur|visagist|tatoeëerder|coupeuse|juwelier|keramist|glasblazer|pianostemmer|producent|inspiciënt|dramaturg|grimeur|danseres|choreograaf|pianist|violist|zanger|zangeres|componist|restaurator|uitgever|verslaggever|presentator|persvoorlichter|woordvoerder|contentcreator|scrummaster|secretaris|notulist|interieurverzorgster|huishoudster|kleuterleidster|leraarondersteuner|consulent|praktijkondersteuner|orthodontist|oefentherapeut|hulpverlener|rechercheur|verkeersregelaar|parkeerwachter|cipier|officier|fiscalist|schade-expert|vergunningverlener|sportinstructeur|fitnessinstructeur|traineeship|poetsvrouw|poetsman|huisbewaarder|zaalwachter|uitbater|vroedvrouw|vroedkundige|helpende plus|zuivelbereider|boer|boerin|herder|hoefsmid|jager|hovenierster|kweker|bloembinder|ijsbereider|slachter|uitbener|visfileerder|cateraar|piccolo|schoorsteenveger|rioolreiniger|asbestsaneerder|kraanmachinist|heier|seingever|sluismeester|roerganger|bootsman|scheepskok|werktuigkundige|stoffeerster|goudsmid|edelsmid|graveur|dtp-er|ondertitelaar|tolk|gebarentolk|bode|basisarts|anios|aios|specialist ouderengeneeskunde|mbber|fysicus|orthoptist|tandprotheticus|promotieplaats|promotieplek|aio-plaats|onderzoeksbeurs|doctoraatsbeurs|traineeplek|klerk',
    endings: 'er|eur|ist|kundige|medewerker|ster|aar|ares|kracht|hulp|leider|loog|man|vrouw|ent|ant|teur|trice',
    heads:
      'hoofd|leraar|lerares|docent|docente|leerkracht|onderwijzer|onderwijzeres|medewerker|adviseur|manager|directeur|coördinator|teamleider|hoogleraar|professor|begeleider|begeleidster|assistent|assistente|stagiair|stagiaire|stage|trainee|specialist|consulent|bediende|verantwoordelijke|deskundige|technicus|ingenieur|promovendus|onderzoeker|beleidsmedewerker|jurist',
    hosts:
      'eigenaar|eigenares|directeur|directrice|zaakvoerder|zaakvoerster|oprichter|bestuurder|voorzitter|baas|bazin|chef|hoofd|manager|leidinggevende|teamleider|rector|decaan|burgemeester|recruiter|hr-adviseur|personeelsadviseur|p&o-adviseur|partner|vennoot|collega|vestigingsmanager|bedrijfsleider|hr-manager',
  },
  subjectWords:
    'uitnodiging|uitnodiging voor|uitnodiging voor een|uitnodiging gesprek|uitnodiging voor gesprek|uitnodiging sollicitatiegesprek|sollicitatiegesprek|sollicitatie|jouw sollicitatie|je sollicitatie|uw sollicitatie|gesprek|eerste gesprek|tweede gesprek|kennismakingsgesprek|kennismaking|intake|intakegesprek|voor|als|de functie|functie|vacature|een|de|het|bij|je|jouw|uw|afspraak|bevestiging|bevestiging van|bevestiging gesprek|telefonisch|videogesprek|via teams|doorst|antw|betreft|volgende stap|vervolg|vervolggesprek|ronde|eerste|tweede|reactie|reactie op|verzetten|nieuwe datum|wijziging|verplaatsen|datumvoorstel|datum|voorstel|beschikbaarheid|selectie|selectiegesprek|meeloopdag|proefdag|op|voor de functie|voor de functie van',
  companyBefore: 'bij de|bij het|bij|van de|van het|voor|met',
  companySure:
    'bij de|bij het|bij|interesse in|werken bij|functie bij|vacature bij|sollicitatie bij|gesolliciteerd bij|namens de|namens het|namens|team van|hier bij|wij bij|werken voor|organisatie|bedrijf|baan bij|gesprek bij|van harte welkom bij|welkom bij|recruiter bij|recruiter|verzonden door|verstuurd door|verstuurd namens|kennismaking bij|kennismakingsgesprek bij|sollicitatiegesprek bij|sollicitatieprocedure bij|carrière bij|kans bij|rol bij|opdracht bij|bericht van|uitnodiging van|het hele team van|groeten van|merk van',
  companyLabels:
    'bedrijf|organisatie|werkgever|opdrachtgever|klant|bedrijfsnaam|naam bedrijf|naam organisatie|instelling|school|werkgeefster|naam werkgever|organisatienaam|naam van het bedrijf|naam van de organisatie|onderneming',
  companyDoes:
    'is enthousiast|wil je|wil u|wil graag|zoekt|nodigt|is op zoek|zou je|zou graag|heeft je|verwerkt|is een merk|is onderdeel|maakt deel uit|heeft u|nodigt je|nodigt u|zou u|wil met|wil jou|is benieuwd|bedankt je|verwerkt je|verwerkt uw',
  companyLikes:
    'zijn enthousiast|was enthousiast|waren enthousiast|is onder de indruk|was onder de indruk|vond het|vond je|vond uw|vonden het|ziet je|ziet u|willen je|willen u',
  companyPast:
    'ervaring|huidige|huidig|momenteel|vorige|voormalig|voormalige|eerder|je tijd|uw tijd|je werk|uw werk|jaar bij|gewerkt|werkt|werkte|werk bij|opleiding|studie|referentie|referenties|concurrent|leverancier|stage bij',
  bots: 'virtuele assistent|digitale assistent|chatbot|ai-assistent|automatisch bericht|automatisch gegenereerd|robot|virtuele recruiter|sollicitatiebot',
  clients:
    'onze klant|mijn klant|onze opdrachtgever|mijn opdrachtgever|een opdrachtgever|namens onze klant|een klant van ons|eindklant|opdrachtgever|search voor|zoek ik voor|naam van de opdrachtgever|de opdrachtgever|bij de klant|de klant wil|bij onze klant',
  agencies:
    'uitzendbureau|detachering|werving|selectie|interim|personeelsdiensten|bemiddeling|consultancy|uitzendgroep',
};
