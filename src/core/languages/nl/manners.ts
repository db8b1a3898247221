import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'beste|geachte|hoi|hallo|hi|hey|dag|lieve|goede(morgen/middag/avond/ndag)|goedendag|goeden(dag/avond)|weledelgeboren|l.s|goeiedag|heej',
  teams:
    'team|heer of mevrouw|heer/mevrouw|heer, mevrouw|mevrouw, mijnheer|dames en heren|dames|heren|allen|iedereen|recruiter|recruitment|hr|personeelszaken|afdeling|collega*|werving|sollicitatiecommissie|commissie',
  titles:
    'mevrouw|mijnheer|meneer|heer|mevr|mw|dhr|de|van|der|den|dr|drs|ir|ing|mr|prof|en|het|bij|goedemorgen|goedemiddag|beste|geachte|ter|professor|dokter|doctor|pastoor|dominee|juf|meester|directeur|directrice|rector|decaan|voorzitter|wethouder|burgemeester|collega|edelachtbare|zuster|broeder|kapitein|chef',
  signOffs:
    '(met )?(vriendelijke|hartelijke|beste|warme|collegiale|zonnige) (groet|groeten)|(hartelijke |vriendelijke |veel )?(groet|groeten|groetjes)|hoogachtend|mvg|gr|(alvast )?(hartelijk |veel )?(dank|bedankt|dankjewel|dankuwel)( nogmaals)?|tot (ziens|snel|dan)|met (dank|waardering|hoogachting|alle respect)|(alle|het) (goeds|beste)|liefs|fijne (dag|week|avond)|succes',
  thanks:
    'dank*|bedank*|waardeer*|waardering|erkentelijk|vereerd|gevleid|eer|fijn (dat|om)|blij met|blij verrast|leuk (dat|om) … (hoor*|bericht|uitnod*|denk*)|verheugd|op prijs|wat (leuk|fijn|lief|aardig)|leuk dat|fijn dat|lief van|aardig van|merci*|thanks|thx|thank you|grazie|danke|verheug*|fijn (bericht|mailtje|berichtje)|mooi (bericht|gebaar)|attent*|vriendelijk (van|dat)|(heel |erg |zo )?(vriendelijk|attent|lief|aardig|sympathiek) (van|dat)|(doet|deed) (me|mij) (goed|plezier|deugd)|deugd|eervol|een eer|prijs gesteld|dankbaar*|hartelijk*|blij (met|dat|verrast|om)|leuk (bericht|om te|van|dat|mailtje)',
  pleased: 'leuk|fijn|blij|plezier|vriendelijk*|mooi|hartelijk*|aardig*|mooi*|prettig*|genoten|bewonder*|lief',
  notThanks:
    'bij voorbaat (hartelijk )?dank|alvast (hartelijk )?(bedankt|dank)|nee,? (dank*|bedankt)|dank* bij voorbaat|dankzij|dank voor niets|bedankt voor niks|bedankt maar nee',
  decisions:
    '(niet|geen|niet meer|niet langer) … (verder|ingaan|in te gaan|in ga|deelnem*|deel te nemen|doorgaan|door te gaan|door|voortzet*|voort te zetten|accepteren|aannemen|aan te nemen|komen|aanwezig|solliciteren|geïnteresseerd|interesse|zoek*|beschikbaar|passend|past|aansluit*|gebruik|mee|ambitie)|ga … niet op in|(trek|trekken) … (terug|in)|terug(trekken|getrokken|te trekken)|in te trekken|intrekken|ingetrokken|zie … af|zie ervan af|af te zien|afzien|afgezien|afzeg*|af te zeggen|zeg … af|afgezegd|afslaan|af te slaan|sla … af|afwijz*|bedank* voor (de eer|het gesprek|de uitnodiging en)|annuleren|annuleer|geannuleerd|(gekozen|besloten|heb ervoor gekozen) … (ander*|niet|blijven|terug*|elders|voor|om|in te)|(elders|andere|nieuwe) (functie|baan|aanbod|aanbieding|positie|uitdaging|rol|werkgever)|elders (getekend|aangenomen|aan de slag|begonnen|aanvaard)|(aanvaard|geaccepteerd|aangenomen|getekend)|(blijf|blijven) … (huidige|waar|werkgever|plek|zitten|bij)|laat … (voorbijgaan|aan mij voorbij)|voorbij laten gaan|haak af|af te haken|stap … uit|stop met|pas ik|nee zeggen|is een nee|niets voor mij|niet voor mij|kan ik niet op ingaan|(kom|ga|zal|wil|kan|ben|neem|doe|zie|laat|sta|werk|solliciteer|hoef|heb) … (niet|geen|niet meer|af|vanaf|terug|voor gekozen|besloten)|(niet|geen) … (komen|doorgaan|door gaan|verder|langskomen|deelnemen|meedoen|aannemen|ingaan|op ingaan|solliciteren|gebruikmaken|gebruik maken|aanwezig|beschikbaar|interesse|geïnteresseerd|vervolgen|voortzetten|inplannen|afspreken|overstappen|veranderen|voor mij|door laten gaan)|(zie|zien|afzien|af te zien|ervan afzien) (ik )?(er )?…(vanaf|van af|af van|ervan)|zie (er )?…(van|af)|(trek|trekken|getrokken|te trekken) … (terug|in)|terugtrek*|intrek*|terug te trekken|(zeg|zeggen|gezegd|afzeggen|af te zeggen|afgezegd) … (af|nee)|(bedank|bedanken|pas|passen) (ik )?(voor|ervoor|hiervoor|deze keer)|(sla|slaan) … (over|af)|(wijs|wijzen) … af|(annuleer|annuleren|schrap|schrappen|cancel*)|(blijf|blijven) (ik )?…(waar|bij|in|op|hier)|(heb|hebben|ben) (ik )? … (aangenomen|gekozen|getekend|gevonden|geaccepteerd|toegezegd|aanvaard|begonnen|gestart|gekregen|besloten|beslist)|(elders|ergens anders) (begonnen|getekend|aan de slag|aangenomen|een|gevonden)|(andere|nieuwe) (baan|functie|job|uitdaging|werkgever|stage|plek|opdracht|richting|weg)|een nee|nee (zeggen|moet|is|op)|(plek|plaats|tijdslot|moment) (vrijgeven|vrijmaken|aan iemand|weggeven)|er niet bij|niets (voor mij|worden)',
  contrast:
    'maar|echter|helaas|niet|geen|nee|liever|blijf*|blijven|ander*|elders|besloten|besluit|kies*|gekozen|toch|hoewel|spijt|desondanks',
  firm: '(trek|trekken) … sollicitatie … (terug|in)|terug (te )?trekken|terugtrekken|in te trekken|zie … af van|ervan af|niet (verder te gaan|verder ga|door te gaan|langer beschikbaar|meer beschikbaar)|afzien',
  hedges:
    '(niet|nog niet) (helemaal |zo |echt |heel |volledig |100% )?(zeker|overtuigd|uit)|weet (nog )?niet (of|zeker)|(twijfel|twijfelen|aan het twijfelen)|ik (denk|geloof|vermoed) (dat )?ik (misschien |maar |toch |beter |waarschijnlijk |me |niet )|(moet|wil|ga) (er )?(nog )?(even )?(over )?(nadenken|na te denken|nadenk*)|laat me (er )?(nog )?(even )?(over )?nadenken|neig ernaar|misschien (toch )?(maar |wel |beter )?(niet|ga|moet|trek|zeg|zie)|zou kunnen dat|van gedachten (kunnen )?veranderen|kom er (later|nog) op terug|hoor je (later|nog)',
  softeners:
    'misschien|waarschijnlijk|wellicht|mogelijk|eventueel|denk ik|geloof ik|vermoedelijk|voorlopig misschien|eerder niet|(misschien/wellicht) (kunt/kun/kan/kunnen/komen/kruisen/tot/een andere/volgend*/ooit/zien)→-|eventuel* (vervolg*/vrag*)→-',
  accepted:
    '(andere|nieuwe|vaste|ander|elders een) (functie|baan|aanbod|aanbieding|positie|uitdaging|rol|job|contract) … (aanvaard|geaccepteerd|aangenomen|getekend|gekozen)|(functie|baan|aanbod|aanbieding|positie|contract) … (aanvaard|geaccepteerd|aangenomen|getekend)|elders (getekend|aangenomen|aanvaard|ja gezegd)|gekozen voor een andere (functie|baan|werkgever|aanbieding)|ja gezegd tegen een ander',
  reasons:
    'omdat|want|aangezien|daar ik|doordat|vanwege|wegens|reden*|elders een|mijn (huidige|baan|werkgever|loopbaan|carrière|gezin|familie|situatie|project|vrouw|man|moeder|vader|dochter|zoon|plannen|doelen)|persoonlijke (redenen|omstandigheden)|daarom',
  you: 'u|uw|je|jij|jou|jouw|jullie|we|wij|ons',
  piles:
    'bovendien|daarnaast|verder (is/heb/heeft/speelt/wil/kan/vind/ben/zijn/komt/moet)|ook|tevens|daarbij|daar komt|ten tweede|overigens|los daarvan|nog los|en dan',
  excuses:
    '(te|erg|heel|super|zo|ontzettend|enorm|veel te|vreselijk) druk|(te|zo|gewoon|thuis) … druk voor→-|door (de |alle )?drukte|(geen|weinig|niet genoeg|te weinig) tijd|tijdgebrek|tijd ontbreekt|(geen|niet het juiste|niet een|slecht|niet het) (goed |goede |juiste |beste )?moment|(er is )?iets tussen gekomen|iets tussengekomen|veel aan mijn hoofd|(heel |te )?veel (op mijn bord|te doen|gaande)|volle agenda|hectisch',
  sharing:
    'salaris*→?|loon→?|beter betaald|meer (geld/verdienen/betaald)|verdien* (meer/beter)|betaalt (beter/meer)|bonus|schulden|hypotheek|scheiding|gescheiden|zwanger*|kanker|operatie→?|geopereerd→?|(in/naar/uit) het ziekenhuis→?|depress*|burn-?out|therapie|diagnose|ziekte→?|ziek→?|overspannen|miskraam|chemo*|angststoornis|mijn (vrouw/man/vriendin/vriend/partner/dochter/zoon/kind/kinderen/moeder/vader/ouders/zus/broer/oma/opa/schoonmoeder/schoonvader/schoonouders/baby/ex/verloofde)→?|mijn gezondheid→?|gezondheidskl*|gezondheidsred*→?|gezondheidsprob*|hartaanval|hartinfarct|beroerte|bloeddruk|tumor*|(de/mijn) (dokter/arts/huisarts/psycholoog/psychiater/specialist/fysio*) (zegt/zei/heeft/wil/vindt)|hernia|huisuitzetting|alimentatie|deurwaarder|relatiebreuk|migraine|ziekteverlof|ziekmelding|(meer/minder) dan (jullie/u/je) (biedt/bieden/betaalt/betalen)|rood staan|vakantiegeld',
  criticism:
    '(laat|liet|laten) niets te wensen over→-|mijn (trage|slordige|onduidelijke|warrige|rommelige|onbeleefde|vage|lompe) *→-|(mocht|als|indien|sorry|spijt|excus*|kwalijk|schaam),? … (onduidelijk|slordig|onbeleefd|verwarrend|rommelig|traag|lomp|teleur*|gereageerd|geantwoord|gebeld|gehoord|wachten)→-|(dom|slordig|onbeleefd|lomp|belachelijk) van (mij|me)→-|(niet|u|je|jullie) … teleur*→-|belachelijk*|onprofessione*|chaotisch*|chaos|rommelig*|slecht* (georganiseer*/geregeld/communic*/betaald/bekend/reviews/recensies/ervaring*/reputatie/sfeer/voorbereid/naam/management/leiding)|teleurgesteld|teleurstellend*|saai*|tijdverspilling|verspilling|onbeleefd*|onbeschoft*|respectloos|incompeten*|te (laag/weinig betaald/traag/bureaucratisch)|onderbetaald|ondermaats*|schandalig*|schande|walgelijk*|vreselijk*|verschrikkelijk*|waardeloos|waardeloze|onzin*|amateuristisch*|toxisch*|giftig*|arrogant*|ongeïnteresseerd|onduidelijk*|onacceptabel*|ouderwets*|niet (erg /echt /bepaald )?(professioneel/serieus/aantrekkelijk/interessant/onder de indruk)|weinig (professioneel/respect/aantrekkelijk/interessant/serieus)|gebrek aan (respect/professionaliteit/transparantie/communicatie/organisatie)|uitbuit*|lachertje|aanfluiting|beneden (alle )?peil|vervelend (proces/gesprek/bedrijf/werk)|armzalig*|pover*|karig*|krenterig*|gierig*|zielloos|onpersoonlijk*|hooghartig*|arrogantie|uit de hoogte|halfslachtig*|in elkaar geflanst|poppenkast|achterhaald*|(schrikt/schrok/stoot/stootte) me (af/erg af)|afschrik*|dubieus|dubieuze|twijfelachtig*|schimmig*|louche|verbaast me niets|laat … te wensen over|liet … te wensen over|van het kastje naar de muur|aan het lijntje|(mij/me/mensen/kandidaten) … in het ongewisse|fooi|hongerloon|schijntje|belediging*|onwaardig*|afknapper*|verwachtte (meer/beter)|had (meer/beter) verwacht|het stinkt|(de )?moeite niet waard|klungel*|knullig*|geklungel|prutswerk|pruts*|zootje|puinhoop|om de haverklap|troosteloos|lomp*|(vreselijk/verschrikkelijk) (veel/graag/leuk/lief/bedankt/spijt/jammer)→-|spijt … (vreselijk/verschrikkelijk)→-|aanmatigend*|aanstootgevend*|achterbaks*|afgezaagd*|afgeraffeld*|afgewimpeld|afgepoeierd|afgeblaft|banaal|banale|bekrompen|betweter*|bizar|bizarre|bureaucratie|cynisch*|debacle|deprimerend*|discriminatie|doodsaai|duf|duffe|dwaas|eentonig*|farce|fiasco|flauw|flut*|gammel*|gebakken lucht|gedateerd*|gemene|gerommel|gesjoemel|gezwets|gotspe|halfbakken|haperend*|harteloos|harteloze|hatelijk*|heksenketel|houterig*|huichel*|hypocri*|ijskoud|ijzig*|impertinent*|inhoudsloos|intimider*|janboel|kafkaiaans|kleingeestig*|kleinzielig*|klucht*|kortzichtig*|krakkemikkig*|langdradig*|lauw|leugen*|levenloos|liefdeloos|liefdeloze|lijdensweg|loterij|machtsspel*|manipul*|mensonterend*|minderwaardig*|misleid*|misplaatst*|nep|nietszeggend*|onbehouwen|onbenul*|ondoorzichtig*|ongastvrij*|ongehoord*|ongelikt*|onheus*|onmenselijk*|onnozel*|onrechtvaardig*|onsamenhangend*|onsmakelijk*|onsympathiek*|onvriendelijk*|(niet|lijkt|klinkt) onvriendelijk*→-|opgeklopt*|opgewarmd*|oplicht*|oppervlakkig*|patserig*|paternalistisch*|pietluttig*|platitude*|poehaa|primitief|ratrace|roddel*|schertsvertoning|schijnheilig*|schofferen*|schoolmeester*|schrijnend*|sfeerloos|slappe|slonzig*|sloom|slome|snauw*|sneu|snob*|steriel*|stroef|stroeve|tactloos|tactloze|toneelstuk|tragikomisch*|treiter*|trucje*|uitgekauwd*|vaagheid|verkapt*|vernedering|verwarrend*|verwaarloosd*|verziekt*|vooroordeel|vooroordelen|vreugdeloos|wansmaak|wanvertoning|wereldvreemd*|woordbreuk|zakkenvuller*|zoethoudertje|zouteloos|zweverig*|aasgier*|afgestompt|afgrijselijk*|bedrog|bedrieg*|despoot|gruwelijk*|haatdragend*|hondsbrutaal|hoogmoed*|krankzinnig*|onbeschaafd*|onuitstaanbaar|pester*|schaamteloos|schaamteloze|schurk*|verderfelijk*|weerzinwekkend*',
  sarcasm:
    'wat een eer,? zeg|hoe gul|wat gul|fijn dat (u/jullie/je) eindelijk|eindelijk (eens )?(een )?(reactie/antwoord/bericht)|gefeliciteerd met zo|jammer voor (u/jullie/je) dan|jullie (verlies/probleem)|zogenaamd*|bedankt voor niets|droom (maar )?lekker|laat me niet lachen|u redt het vast wel zonder|wie had dat gedacht|jullie overleven het|u overleeft het|ja,? ja',
  slang:
    "vet|kut|klote|shit|fuck|verdomme|godver*|gozer|dude|hihi|omg|ff→even|mss→misschien|wrm→waarom|thx→dank|tnx→dank|thnx→dank|gwn→gewoon|sws→sowieso|poen|boeien|bullshit|joh|okidoki|xxx|pff*|wtf|'k→ik|kak|zooi|gezeik|fuk|fck|tyfus|tering|godsamme|jezus|swa|swag|ff|superchill|cringe|me niet boeien|boeit me niet|zal me worst|me worst wezen|mij een biet|geen zak|geen ruk|geen fuck|schiet op|opzouten|opgezout|pegels|flappen|knaken|laters",
  apologies:
    'sorry|excus*|verontschuldig*|het spijt me|spijt (het )?me|spijt mij|vergeef|pardon|neem me niet kwalijk|helaas spijt',
  late: '(late|trage|verlate) (reactie|antwoord|bericht)|(reageer|reactie|antwoord*|bericht|schrijf|schrijven|laat weten) … (laat|nu pas|later|eerder)|nu pas|eerder … (reageren|antwoorden|gereageerd|laten weten)|vertrag*|geduld|wachten|lang (geduurd|op zich)|laattijdig*',
  bargaining:
    'tenzij (u/je/jullie/het/de) … (meer/hoger*/beter*/verhoog*/verhog*/salaris/loon/biedt/bieden/kunt/kan/kunnen)|(als/indien/mocht*) (u/jullie/je/het salaris/het aanbod/de voorwaarden) … (meer (biedt/bieden/betaalt/betalen/kunt bieden/geeft)/hoger*/verhogen/verhoogt/matchen/thuiswerk*/tegemoet/bod)|(zou/kan/wil) … (heroverweg*/van gedachten veranderen/nog eens nadenken/overhalen/overtuigen)|heroverweg*|onderhandel*|tegenbod|tegenvoorstel|beter bod|over te halen|overtuig me|laat me overhalen|(leg/doe/zet/gooi/betaal/verhoog) … (erbij/bovenop/meer) … en (ik/dan/we)|als … (erbij/bovenop) (legt/leggen/doet/doen/komt)|onder één voorwaarde|op één voorwaarde|praten over (geld/cijfers/salaris)|het over (geld/cijfers/salaris) hebben',
  doors:
    'toekomst*|in contact|contact|later|een andere (keer|functie|rol|kans|positie|vacature|gelegenheid)|andere (functies|rollen|kansen)|ooit|samenwerk*|samen te werken|paden|kruisen|opnieuw|volgende keer|nog eens|weer (eens|in)|deur|wie weet|netwerk|linkedin',
  shut: '(niet/nooit/geen) (meer /weer )?(te )?(contact/benader*/mailen/bellen/schrijven/berichten/lastig)( op te nemen/ opnemen)? meer|(nooit/geen) (meer /weer )(contact/benader*/mail*/bel*/schrijf*/schrijv*/berichten)|niet (meer /weer )?(te )?(benader*/lastig vallen/lastigvallen)|(neem/neemt) … (geen/nooit) contact … (meer/op)|nooit … (werken/solliciteren)|laat me met rust|met rust (te )?laten|(verwijder/schrap/haal) (me/mij/mijn) |stop met (mailen/bellen/benaderen/schrijven)|uit (uw/jullie/je) (bestand/lijst/database)|nooit (meer/weer/van zijn leven/ofte nimmer)|onder geen (beding/enkele)|in geen geval|nu noch|niet nu en niet|voor eens en altijd|vergeet (me/mij/mijn/dat ik)|schrap (me/mij/mijn)|wis (mijn/me)|niets meer met (jullie/u)|(het laatste|de laatste keer) dat? … van mij (hoort|horen|zult|zal|ziet)',
  wishes:
    'wens*|hop(e|en|elijk)|hoop|succes|geluk|het (aller)?beste|alle goeds|sterkte|fijne (dag|week|avond|weekend)|dank*|bedank*|begrip|contact|toekomst|graag|blij|leuk|groet*|tot (ziens|snel)|plezier|vriendelijk*|waardeer*|verheug*',
  farewells:
    '(juiste|geschikte|ideale|passende|goede|beste|andere) (kandida*|persoon|collega|medewerker|match|invulling)|(zoektocht|zoeken naar|werving|vinden van|invullen van|invulling)|vind* … (kandida*|persoon|collega|match)|andere kandidaten',
  proposals:
    '(kunnen|zouden|kan|zou|zullen) (we|wij|u|jij|je|het|ik) … (verzetten|verplaatsen|afspreken|spreken|bellen|praten|plannen|inplannen|verschuiven|doen|kunnen|ontmoeten|passen|uitkomen|schikken|vinden|videobellen|elkaar|op)|(is|zou) het (ook )?mogelijk|verzet(ten)?|verplaats(en|t)?|verschuiv*|verschoven|uitstel*|opnieuw (in)?plannen|(ik )?(ben|zou) (wel |ook )?(beschikbaar|vrij) (op|om|vanaf|tussen|maandag|dinsdag|woensdag|donderdag|vrijdag)|(stel|stellen) … voor|voorstellen|voorstel|(komt|schikt|past|lukt) (het )?(u |je |jullie |het )?(ook )?(op|om|maandag|dinsdag|woensdag|donderdag|vrijdag)|(andere|nieuwe) (datum|tijd|afspraak)|ander (moment|tijdstip)|hoe (is|zit) het met|wat dacht (je|u) van|in plaats daarvan',
  formats:
    'telefon*|bellen|video*|teams|zoom|online|op locatie|fysiek|op afstand|(15|20|25|30|40|45|60|90) min*|halfuur|half uur|een uur|korter*|mail|kort*',
  vague:
    '(op )?een (ander|later) (moment|tijdstip|keer|dag)|(een )?andere (keer|dag|datum)|een keer|ooit( eens)?|binnenkort|(volgende|komende) (maand|weken|maanden)|volgend jaar|later (deze|dit|in)|over (een paar|enkele) (weken|maanden|dagen)|wanneer het (rustiger|beter)|als het (rustiger|beter)|na de (vakantie|zomer)|ergens (volgende|in|na|komende)( maand| week| jaar)?|een dezer dagen|te zijner tijd|binnen afzienbare tijd|weleens',
  registers: { formal: 'u|uw|uzelf', familiar: 'je|jij|jou|jouw|jezelf' },
  plural: 'jullie|team|collega*|allen|allemaal',
  slips:
    'me (moeder|vader|baas|werkgever|collega)|hun hebben→zij hebben|hun (zijn|willen|kunnen)|groter als→groter dan|beter als→beter dan|ik wordt→ik word|wordt je→word je|ik vindt→ik vind|ik hebt→ik heb|vind u→vindt u|hardstikke→hartstikke|hartstikke bedankt|sollicitatie gesprek→sollicitatiegesprek|solicitatie*→sollicitatie|solliciatie→sollicitatie|intresse→interesse|interresse→interesse|uitnodeging→uitnodiging|uitnodging→uitnodiging|vriendlijke→vriendelijke|met vriendelijk groet→met vriendelijke groet|met vriendelijke groeten groeten|besloten heb om|enigste→enige|gebeurt is→gebeurd is|ik ben besloten|hartelijk bedank→hartelijk bedankt|bedank voor→bedankt voor|proffesioneel→professioneel|proffessioneel→professioneel|onderandere→onder andere|tenslote→tenslotte|teveel|ookal→ook al|opzoek→op zoek|zowiezo→sowieso|zoiezo→sowieso',
  twice: 'dat|die|heel|veel|nee|ja|zo|erg|je|u|ze|we|uur',
  employers: '=bij ~|team van ~|gesprek met ~',
  givers: '=bij ~|van ~|door ~|met ~',
  posts: '=(functie/rol/positie/vacature) (van/als) ~|als ~',
  sirs: 'heer|dhr|meneer|mijnheer',
  madams: 'mevrouw|mw|mevr',
  abbreviations:
    'dhr|mevr|mw|mr|dr|drs|ir|ing|prof|bv|b.v|nl|o.a|d.w.z|enz|etc|evt|ca|nr|tel|a.u.b|m.b.t|t.a.v|i.v.m|bijv|incl|excl|min|ma|di|wo|do|vr|za|zo|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|st|l.s',
  kin: 'vrouw|man|vriendin|vriend|partner|dochter|zoon|kind|kinderen|moeder|vader|ouders|zus|broer|oma|opa|schoon*|baby|verloofde',
  hours:
    "ochtend*|middag*|namiddag*|voormiddag*|avond*|vroeg|(zelfde/hetzelfde) (tijd/tijdstip/uur)|(hele/ganse) dag|elk moment|om (een/twee/drie/vier/vijf/zes/zeven/acht/negen/tien/elf/twaalf)|half (een/twee/drie/vier/vijf/zes/zeven/acht/negen/tien/elf/twaalf)|lunch*|'s (morgens/middags/avonds)|werktijd",
  later:
    '(laat/laten) … (weten/horen) … (als/wanneer/zodra/later/nog)|(laat het/hoor) … nog (weten/van me)|(ik) (kom erop terug/kom er … op terug/meld me/bel) … (als/wanneer/zodra/later/nog)|(zodra/als/wanneer) … (laat ik/hoor je/hoort u/bel ik/meld ik)|(moet/wil/ga) … (nadenken/over denken/een nachtje over slapen/slapen)|denk er … (nog )?over na|(weet/wist) (ik )?(het )?nog niet|nog niet (besloten/beslist/uit/zeker)|ik twijfel|ben er nog niet uit|(we/ik) (zien/zie) wel|we zullen zien|nog even open|in het midden|of ik … weet ik (nog )?niet|misschien wel, misschien niet',
  spoken:
    '(sinds/na) (ons/onze) (laatste /vorige /recente /leuke /prettige /fijne )?(gesprek/telefoontje/kennismaking/ontmoeting/belletje)|(gesprek/telefoontje) van (gisteren/vorige week)|toen we elkaar (spraken/zagen/ontmoetten)',
  contact:
    'overeengekomen|overlegd|zoals (beloofd|gezegd|toegezegd)|ons (gesprek|telefoontje)|gespro*|sprak*|gebeld|belde*|ontmoet*|kennisge*|gisteren|vorige|opnieuw|nogmaals|weer|tweede|volgende (ronde|stap)|vervolg*|bedankt voor (het|je|uw) (gesprek|tijd)|besproken|afgesproken|eerder|zojuist|daarnet|leuk* (je|u) … (ontmoet*|spreken|gesproken)',
  firsts: 'kennen elkaar (nog )?niet',
  unsought:
    '(nooit/niet) … gesolliciteerd|geen sollicitatie (gestuurd/verstuurd)|(nooit|niet|geen) … (gesolliciteerd|brief gestuurd|cv gestuurd|sollicitatie)|(nooit|nergens) … (achtergelaten|afgegeven|ingeleverd|ingevuld|ingeschreven|aangemeld)',
  sought: '(mijn/de) sollicitatie|mijn sollicitatiebrief|toen ik solliciteerde|mijn kandidatuur',
  attends:
    '(ik) (kom graag/ben erbij/bevestig (graag/hierbij)/neem … graag aan)|(bevestig) (het/de/mijn) (gesprek/afspraak/komst)|zie (je/u/jullie) (maandag/dinsdag/woensdag/donderdag/vrijdag)|kijk uit naar (ons/het) gesprek|(ik|we) (kom|ben|zal|verschijn|neem deel|doe mee) … (graag|erbij|aanwezig|zijn|komen|verschijnen|deelnemen)→?|(kom|ben) ik …→?|(ik )?(accepteer|bevestig|aanvaard) (ik )?…(uitnodiging|afspraak|komst|aanwezigheid|gesprek|deelname)|(tot|zie je|zie u|zie jullie) (dan|maandag|dinsdag|woensdag|donderdag|vrijdag)→?|(past|schikt|komt) (me|mij) (prima|goed|uitstekend|perfect)( uit)?→?|(kijk|zie) (er )?(erg |zeer )?(naar uit|uit naar) (om|het gesprek|u|je|jullie|ons)→?|zal (ik )?(op|om|graag|zeker|er|natuurlijk) … (verschijnen|aanwezig zijn|komen|zijn|deelnemen)→?|bevestig (ik )?(hierbij |graag )?mijn (komst|aanwezigheid|deelname)',
  stays: '',
  gush: '',
  postings: '(functie|vacature|positie) (van|als|voor)',
  approached:
    '(je|uw|jouw) profiel|op linkedin|(zag|vond|kwam|stuitte) … (profiel|linkedin|cv)|(aanbevolen|getipt|doorgegeven|via via)|sta je open|staat u open|zou je openstaan|headhunt*',
  usual: '',
  frank: '',
  untold: '',
  unmet: '',
  applied:
    '(je|uw|jouw) (sollicitatie*|cv|brief|motivatie*|motivatiebrief|reactie op|kandidatuur|belangstelling voor|interesse in)|gesolliciteerd|sollicit*|briefselectie|geselecteerd|kandidaten',
  casual:
    "gaaf|chill|chillen|lol|haha*|nah|nope|yep|yo|doei|doeg|super leuk|mega|baantje|geen zin|balen|peeps|kusjes|idd|zeg maar|da's|meh|super|top|leuk|fijn hoor|oké|ok|hoi|hey|groetjes|gezellig|tof|joe|toppie|lekker",
  comeback: '',
  conditions:
    'als (ik|je|u|jullie|het|er|de|we|dat|ze|niemand)|indien|zodra|voordat|tenzij|mocht|zolang|hoor* (je|u|jullie) niets',
  terms: '',
  settles:
    '(kom|ben|doe|ga|neem|hoef|boek|kies|zal|wil|kan|wens|zie|verschijn|start|meld) (ik )?…(niet|geen|af|stop)|(stop te zetten|zet … stop|stopzett*)|(blijf|blijven|gebleven)|benoemd|getekend|aangenomen|geaccepteerd|aanvaard|vast contract|vaste (aanstelling|baan)|niet door|geen gebruik|laat … (schieten|gaan|lopen)|(plek|plaats) … (vrij|geven|anders)|(gekozen|besloten|beslist|beslissing genomen)|begin … bij|een nee|nee,? (bedankt|dank)|bedank (ik )?voor|(start|begin|werk|ga) (ik )?…(elders|ergens anders|bij|als)|ergens anders|zie … af',
  lines: {
    thanks: 'Hartelijk dank voor de uitnodiging.',
    late: 'Mijn antwoord komt aan de late kant.',
    wish: 'Veel succes met de zoektocht.',
  },
  apologiesAllowed: 1,
  charactersPerWord: null,
};

/** Dutch, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
