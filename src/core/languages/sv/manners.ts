import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'hej|hejsan|hallå|god (morgon/dag/kväll/eftermiddag/middag)|bästa|bäste|kära|käre|tjena|tja|hejhej|god dag|hej hej',
  teams:
    'team|alla|allihopa|rekryterare|rekryteringsteamet|rekryteringsansvarig|rekryterande|hr|hr-avdelningen|ni|där|chef|ansvarig|personalavdelningen|er',
  titles:
    'herr|fru|fröken|dr|prof|professor|och|på|hos|av|från|god|hej|bästa|igen|till|rektor|doktor|docent|prefekt|kyrkoherde|kapten|överste|syster|ordförande|kollega|chef',
  signOffs:
    '(med )?(de )?(vänliga|bästa|varma|hjärtliga|goda|många) (hälsningar|hälsning)|(med )?(vänlig|bästa|varm) hälsning|hälsningar|hälsning|mvh|mvh,|vh|bh|högaktningsfullt|(stort |varmt |många )?tack( igen| på förhand| så mycket| återigen)?|allt gott|ha det (bra|gott|fint)|ha en (fin|bra|trevlig) (dag|vecka|helg|kväll)|vi hörs|hej då|hej så länge|kram|kramar|din|er|med tack|tills dess|lycka till|allt det bästa|trevlig helg',
  thanks:
    'tack*|tacksam*|uppskatta*|smickra*|hedra*|ära|glad (att|över|för)|blev (så |mycket |jätte)?glad|roligt (att|med)|kul att (du|ni|höra|få)|trevligt att (höra|få)|fint av (dig|er)|snällt av|tusen tack|merci|thanks|thank you|rörd|glädjer mig|gläder mig|gladde mig|hedrad|omtanke*|vänlig* (av|mejl|brev)|vänligt|stort tack|förtroende',
  pleased: 'roligt|kul|trevlig*|glad|fint|glädj*|vänlig*|härlig*|imponer*|rolig*|varmt|beundra*',
  notThanks:
    'tack på förhand|nej,? tack→?|tack,? men nej( tack)?→?|(tackar/tackade/tacka/tackat) (jag )?(nej/ja)→?|tack för ingenting|tack vare→?|på förhand tack',
  decisions:
    '(inte|inte längre|ej) … (gå vidare|gå|fortsätta|fullfölja|delta|medverka|komma|tacka ja|acceptera|söka|intresserad|aktuell|rätt|närvara|ställa upp|kunna|kan|kommer|aktuellt|tillgänglig|byta|möjlighet)|tacka* (jag )?(därför |tyvärr |artigt |alltså )?nej|nej tack|avböj*|avstå*|avstår|avsäg*|säg* nej|ett nej|dra* (mig )?(tillbaka|ur)|drar … (tillbaka|ur)|dragit tillbaka|återta*|återkalla*|tack(at|a) ja till|(fått|tagit|accepterat|skrivit|valt|antagit|tackat ja) … (ann*|jobb|tjänst|anställning|kontrakt|erbjudande|på|stanna|avstå|inte)|valt att (inte|stanna|avstå|dra|fokusera|gå|tacka|satsa)|bestämt mig för (att )?(inte|stanna|en annan|ett annat|avstå)|(stanna|stannar|blir) (kvar|hos|på min)|avboka*|ställa in|ställer in|hoppa* (av|över)|kliva* av|passar på|inget för mig|inte för mig|avsluta* min (ansökan|medverkan)|(kommer|kan|vill|ska|tänker|går|är|deltar|söker|medverkar) (jag |vi |dock |därför |tyvärr |alltså )?(inte|ej) … (att )?(delta|gå vidare|komma|fortsätta|närvara|medverka|söka|aktuell|intresserad|tillgänglig|på intervjun|vara med|ta emot|acceptera|tacka ja|fullfölja)?|(tackar|tacka|tackat) (jag )?…nej|drar (jag )?…(tillbaka|ur)|dra (mig )?(tillbaka|ur)|(avstår|avstå|avböjer|avböja|avbokar|avboka|hoppar av|hoppa av|ställer in|återkallar|återkalla|avsäger)|(stannar|stanna) (kvar)? ?(där|hos|på|i)|(har|fått|tagit|skrivit|tackat ja|valt|börjat|börjar|antagit|accepterat) … (annat|annan|nytt|ny|jobb|tjänst|anställning|erbjudande|fast|kontrakt|plats|roll)|säger nej|nej tack till',
  contrast: 'men|dock|tyvärr|inte|ej|nej|hellre|stanna*|ann*|valt|väljer|bestäm*|beslut*|däremot|ändå|trots',
  firm: 'dra* (mig )?(tillbaka|ur)|drar … (tillbaka|ur)|återta*|tacka* (därför |tyvärr )?nej till (tjänsten|rollen|jobbet|processen)|inte (gå vidare|längre aktuell|längre intresserad|fullfölja|fortsätta)|avstå* från',
  hedges:
    '(inte|ej|inte riktigt|inte helt|inte hundra|osäker) (så |riktigt |helt |alls |helt och hållet |hundra procent |100 % )?(säker*|övertygad|på det klara)|osäker (på|om)|vet (faktiskt |ärligt talat )?inte (om|riktigt)|jag (tror|tänker|antar|gissar) (att )?jag (kanske|nog|borde|inte|får|ska|avstår|tackar|hellre)|(tvekar|tveksam|velar|kluven)|(behöver|måste|vill|får|ska) (nog )?(fundera|tänka)( på (det|saken)| över| lite| mer)*|låt mig (fundera|tänka)|lutar åt|kanske (att jag )?(inte|borde|avstår|tackar|hoppar|drar)|kan (komma att )?ändra (mig|åsikt)|återkommer (senare|när|om)|nog (inte|hellre|att)',
  softeners:
    'kanske|troligen|troligtvis|förmodligen|möjligen|eventuellt|nog|antagligen|tror jag|typ|väl|kanske (kan (ni/du/någon)/ses/möts/korsas/en annan/vid/nästa/i framtiden)→-|väl (bemött*/mottag*/omhändertag*/genomtänkt*/planera*/förbered*/formulera*/mött/skött*/utför*)→-|(så/mycket/må/önskar er/ta) väl→-|nog (med/för/av)→-|(mer än/gott/inte) nog→-|typ av→-',
  accepted:
    '(tackat ja till|accepterat|skrivit på( för)?|fått|tagit|antagit|valt|signerat) (och accepterat )?(ett |en )?(ann(at|an) |nytt |ny |fast )?(jobb|tjänst|anställning|erbjudande|kontrakt|roll|uppdrag|position|arbete|befattning)|tackat ja … (ann*|håll)',
  reasons:
    'eftersom|därför|då jag|då min|på grund|pga|skäl*|orsak*|anledning*|i och med|med tanke|min (nuvarande|arbetsgivare|karriär|familj|situation|roll|fru|man|mamma|pappa|son|dotter|sambo)|mitt (nuvarande|jobb|projekt|arbete)|mina (mål|planer|barn)|personliga',
  you: 'du|dig|din|ditt|dina|ni|er|ert|era|vi|oss',
  piles:
    'dessutom|också|även|vidare (är/har/vill/kan/måste/behöver/så)|därtill|för övrigt|sedan|för det andra|utöver det|till på köpet|plus',
  excuses:
    '(för|jätte|väldigt|mycket|så|otroligt|alldeles för) ?(upptagen|stressad|stressigt)|jätteupptagen|(har )?(inte|ingen|lite|för lite|ont om) (riktigt |hinner |någon |med )?tid|hinner inte|tidsbrist|(för |väldigt |så |jätte)?mycket (att göra|på gång|att stå i|omkring mig|jobb)|(inte|dålig) (rätt |någon bra |en bra |bra )(tidpunkt|tillfälle|läge|timing)|dålig (tidpunkt|timing)|(något|det|nåt) (har )?kom(mit)? (emellan|upp)|fullt upp|full kalender|stressigt|hektiskt',
  sharing:
    '(lön/lönen/lönenivå*/löneläge*)→?|bättre betal*→?|mer (betalt/pengar)|pengar→?|tjänar (mer/bättre)|bonus|skulder|bolån|skils*|separation|gravid*→?|cancer|operera*→?|depress*|deprimerad|utbränd*|utmattning*|terapi→?|diagnos*→?|sjukdom*→?|sjuk→?|sjukskriven→?|hälsoskäl→?|missfall|cellgift*|ångest|vårdnad*→?|min (fru/man/sambo/flickvän/pojkvän/partner/dotter/son/mamma/pappa/mor/far/syster/bror/mormor/farmor/morfar/farfar/svärmor/svärfar/bebis/fästmö/fästman/exman/exfru)→?|mina (barn/föräldrar/svärföräldrar/syskon)→?|mitt (barn/ex)→?|min hälsa→?|hälsoproblem*|(en/min) operation→?|hjärtinfarkt|stroke|blodtryck|tumör*|(läkaren/doktorn/psykologen/min läkare/min doktor) (säger/sa/har/vill/tycker)|diskbråck|vräk*|underhållsbidrag*|kronofogden|otrohet|klimakteriet|migrän|läkarintyg|(mer/mindre) än (ni/vad ni) (betalar/erbjuder)|försäkringskassan→?|skuldsatt*|a-kassa',
  criticism:
    '(förlåt|ursäkta|beklagar|ledsen|om jag|om något),? … (otydlig*|rörig*|slarvig*|kort|opersonlig*|nonchalant*|svarat|ringt|hört av|i ovisshet)→-|(inte|ni|er|hoppas) … (besvik*)→-|(dumt|slarvigt|klantigt|korkat|oförskämt) av mig→-|mitt (slarviga|röriga|otydliga|dumma|korta) *→-|oseriös*|oprofession*|kaos*|kaotisk*|rörig*|dålig* (organiser*/rykte/kommunik*/recension*/omdöm*/erfarenhet*/stämning/ledning/lön/betal*/planer*/intryck/skött)|dåligt (organiser*/skött/betal*/planer*/förberedd*/rykte/bemötande)|besviken|besvikna|besvikelse|löjlig*|tråkig (roll/tjänst/arbetsuppgift/process)|tråkig och|slöseri|tidsslöseri|otrevlig*|respektlös*|nonchalant*|inkompetent*|arrogant*|(för/alldeles för) (låg*/långsam*/byråkratisk*)|underbetal*|skandal*|skamlig*|pinsam*|usel*|usla|urusel*|hemsk*|fruktansvärd*|förfärlig*|oacceptab*|giftig*|toxisk*|utnyttjad*|föråldra*|amatörmässig*|inte (särskilt /speciellt /direkt /så )?(imponerad/seriös*/proffsig*/professionel*/intressant*/attraktiv*)|brist* på (respekt/professionalitet/transparens/kommunikation/struktur/ordning)|oförskäm*|är (ju )?ett skämt|dumt|korkad*|ointressant*|oattraktiv*|under all kritik|bristfällig*|snål*|torftig*|knapphändig*|opersonlig*|nedlåtande|högdragen*|överlägsen*|halvdan*|halvhjärtad*|hafsig*|gammalmodig*|mossig*|avskräck*|tveksam* (metoder/firma/bolag)|suspekt*|lämnar … övrigt att önska|hållit mig på halster|mig i ovisshet|spottstyver|svältlön|förolämp*|kränk*|ovärdig*|väntade mig (mer/bättre)|förväntade mig (mer/bättre)|varnad* för|luktar (illa/skumt/fel)|inte värt (min/besväret/resan)|klantig*|(en/ren/rena) (fars/farsen)|parodi|bedrövlig*|patetisk*|urtrist|osmaklig*|(hemskt/fruktansvärt/förfärligt) (ledsen/gärna/mycket/roligt/tacksam/trevlig*)→-|absurd*|andefattig*|ansvarslös*|avspis*|barnslig*|bluff*|bortkastad*|cynisk*|dammig*|diffus*|dubiös*|dysfunktionell*|erbarmlig*|fattigdomsbevis|fega|fientlig*|fjantig*|fräck*|futtig*|förlegad*|förminsk*|förnedr*|förnumstig*|girig*|hjärtlös*|hyckl*|hånfull*|hopplös*|härskarteknik*|ihålig*|ignorant*|inkompetens|intetsägande|irriter*|iskall*|jippo|kallsinnig*|krystad*|luddig*|lurad|långdrage*|långsökt|löjeväckande|maktspel|manipul*|missköt*|motbjud*|mygel|nonsens|odräglig*|oetisk*|ofint|oförståelig*|ohederlig*|ohyfsad*|okänslig*|omdömeslös*|omodern*|omänsklig*|opålitlig*|orimlig*|osammanhängande|ostrukturerad*|otidsenlig*|otäck*|ouppfostrad*|oärlig*|petig*|pompös*|pretentiös*|primitiv*|påflug*|påhopp|ryggradslös*|rutten|ruttet|röda flaggor|röd flagg*|sandlåda*|sekt|själlös*|själsdödande|skenhelig*|skämt|slentrian*|slapp|slappa|smaklös*|småaktig*|snobbig*|snäsig*|strulig*|stupid*|stöddig*|taktlös*|tarvlig*|tondöv*|trög|tröga|trögt|tvivelaktig*|undermål*|uråldrig*|utdrage*|utskällning|uttjat*|utpressning|vaga|vagt|vanskött*|verklighetsfrånvänd*|virrig*|vulgär*|vårdslös*|värdelös*|ynklig*|ytlig*|översittar*|avtrubba*|bedrägeri*|buffl*|dumhet*|elitistisk*|enkelspår*|fascist*|fnoskig*|gläfs*|gnäll*|hjärntvätt*|hög(mod|modig*)|intetsäg*|jävig*|kravmaskin|livsfarlig*|mobb*|nedvärder*|nonchalans|oanständig*|odemokratisk*|omogen|ovilja|skojare|skurk*|skämm*|trakasser*|tyrann*|vansinn*|vedervärdig*|vidrig*|äcklig*|översitteri',
  sarcasm:
    'vilken (ära,? verkligen/generositet)|så generöst|hur generöst|äntligen (behagade/hörde/fick)|grattis till (att/hastigheten)|ert problem|er förlust|din förlust|tack för ingenting|så kallad*|dröm vidare|gråt inte|ni klarar er nog utan|jo,? tjena|så (rart/vänligt/omtänksamt/gulligt) av er att (äntligen/till slut)|visst,? visst',
  slang:
    'typ av→-|(den/denna/samma/annan/vilken/ny) typ→-|asbra|skit*|jävla|jävligt|helvete|fy fan|fett|soft|chilla|hehe*|asså|alltså typ|typ|bruh|brush|bre|len|tjo|tjabba|palla|orkar inte|keff|sjukt (bra/kul/nice)|cash|stålar|jobbet suger|suger|knas|knäppt|wtf|omg|iofs→i och för sig|tkr|oxå→också|mkt→mycket|nåt→något|nån→någon|sån→sådan|dom→de|nä→nej|nej men hallå|puss o kram|peace|okidoki|jaja|äh|äsch|yo|jäkla|jäklar|jävlar|satan|shit|fuck|bajs|crap|skitkul|skitbra|skitdålig|skittrist|tråkmåns|snubbe|skärp (er/dig)|skynda|sno er|lägg av|pissa|kosing|pussar|tjingeling|hejsvejs|de e|whatever|meh',
  apologies: 'ledsen|förlåt|ursäkt*|beklag*|tråkigt nog|sorry|ber om (ursäkt|överseende)|jag är (så |väldigt )?ledsen',
  late: '(sen*|försenad*|dröj*) (svar|återkoppling|med|innan)?|(svara*|svar|återkomm*|hör av mig|skriv*) … (sent|först nu|tidigare|så länge)|tidigare … (svarat|återkommit|hört av)|dröjsmål*|dröjt|tålamod|väntan|vänta|fördröj*|sent svar',
  bargaining:
    '(såvida/om) inte ni|såvida ni inte|(om/ifall) (ni/du/lönen/villkoren/erbjudandet) … (mer betalt/mer lön/mer i lön/höj*/högre/matcha*/förbättra*/lön/lönen)|(skulle/kan/kunde) … (ompröva/tänka om/ändra mig/övertal*/övertyga*)|ompröva|omprövar|förhandla*|motbud|bättre bud|övertala mig|tänka om|(lägg/höj/betala/släng in/dubbla) … (på/till/så/mer) … så (kommer/är/kan/skriver/tar) (jag/vi)|på ett villkor|under förutsättning att|i utbyte mot|prata (pengar/siffror/lön)|tala (pengar/siffror/lön)',
  doors:
    'framtid*|kontakt*|senare|ann(an|at) (roll|tjänst|gång|tillfälle|möjlighet)|andra (roller|tjänster|möjligheter)|en dag|samarbet*|jobba ihop|vägar|korsas|igen|nästa gång|hör gärna|höras|dörr*|nätverk*|linkedin',
  shut: '(kontakta/ring/skriv/mejla/maila/hör av (er/dig)/stör) (inte /aldrig )?(mig /till mig )?(inte /aldrig )(mer/igen)?|inte (bli )?kontakta(d/s)|(ta bort/radera/stryk) (mig/mina)|aldrig (mer/jobba/arbeta/söka)|lämna mig ifred|sluta (kontakta/ringa/mejla/skriva)|inte (kontakta/ringa/mejla/skriva) … (mer/igen)|inga fler (mejl/samtal/meddelanden)|aldrig (mer/någonsin/igen)|under inga omständigheter|inte nu och inte|varken nu eller|en gång för alla|stryk (mig/mitt)|radera (allt/mig/mina)|inget (mer )?med er att göra|(det sista|sista gången) ni … (hör|ser) … mig',
  wishes:
    'önska*|hoppas|lycka till|framgång*|allt gott|allt det bästa|ha (det|en)|tack*|uppskatta*|förstå*|kontakt*|framtid*|gärna|glad|trevlig*|vi hörs|hälsning*|lycka|håller tummarna|tummarna|kul|roligt|vänlig*|vänligen|vägar|fin (dag|vecka|helg)',
  farewells:
    '(rätt|lämplig*|passande|bra|ann*|perfekt*|bäst*) (kandidat*|person*|medarbetar*|kolleg*)|(hitta*|finna|finner) … (kandidat*|person*|medarbetar*|kolleg*|någon)|(lycka till|framgång*) … (rekrytering*|sökande|urval*|tillsätt*|letande)|(i|med) (sökandet|letandet|rekryteringen)|andra (kandidater|sökande)|rekryteringen',
  proposals:
    '(skulle|kan|kunde|ska) (vi|det|ni|du) … (ses|prata|talas|ringas|boka|flytta|skjuta|gå|fungera|funka|passa|hitta|träffas|höras|köra|ta|byta|ändra|vara möjligt|kunna)|(går|funkar|fungerar|passar) det (bra |också |även )?(att|på|om|kl*|måndag*|tisdag*|onsdag*|torsdag*|fredag*)|(vore|är) det möjligt|boka* om|ombok*|flytta (till|intervjun|mötet|samtalet|fram|det)|skjuta* (på|upp|fram)|senarelägg*|(jag )?(är|kan vara) (ledig|tillgänglig) (på|den|kl*|från|mellan|måndag*|tisdag*|onsdag*|torsdag*|fredag*)|föreslå*|förslag|jag kan (på|kl*|måndag*|tisdag*|onsdag*|torsdag*|fredag*|den)|(annan|ny) (tid|dag|tidpunkt)|ett annat (datum|tillfälle)|i stället|istället (på|för den|kl)|hur (är det|vore det) med|vad sägs om|passar (dig|er)',
  formats:
    'telefon*|video*|teams|zoom|digital*|online|distans|på plats|(15|20|25|30|40|45|60|90) ?min*|halvtimme*|en timme|kortare|mejl|ringa|kort*|samtal*',
  vague:
    '(vid )?(ett )?(annat|senare|något annat) (tillfälle|datum|tid)|någon (annan )?(gång|dag)|en annan (gång|dag|tid)|(vid )?(en )?senare (tidpunkt)?|nästa (månad|år)|(kommande|närmaste) (veckorna|månaderna|tiden)|(om )?(några|ett par) (veckor|månader|dagar)|snart|framöver|så småningom|när (det|jag) (lugnat|lugnar|har|passar)|efter (semestern|sommaren|helgerna)|endera dagen|längre fram|vid tillfälle',
  slips:
    'inbjudning→inbjudan|intervuj→intervju|intervjuvn→intervjun|intevju→intervju|intervjv→intervju|tackar så mycke→tackar så mycket|mycke→mycket|nån ting→någonting|iallafall→i alla fall|eran (inbjudan|tid)→er inbjudan|hejdå→hej då|de här är|definativt→definitivt|definitvt→definitivt|intresant→intressant|intresserat av→intresserad av|rekrytring→rekrytering|rekryering→rekrytering|med vänlig hälsningar→med vänliga hälsningar|med vänliga hälsning→med vänliga hälsningar|vänliga hälsingar→vänliga hälsningar|tyvär→tyvärr|tyvvär→tyvärr|erbjudan→erbjudande|möjlihet→möjlighet|bestämmt→bestämt|för tillfälligt→för tillfället|jätte bra→jättebra|arbets givare→arbetsgivare|ansökan om om|änn→än|större en→större än|annorlunda en→annorlunda än|gärna skulle|prövotid|också så|medelande→meddelande|medela→meddela|kommer tacka nej→kommer att tacka nej|kommer inte kunna→kommer inte att kunna',
  twice: 'mycket|så|nej|ja|hej|om|en|det|för',
  employers: '=(tjänsten/intervju/intervjun/rollen/teamet) (på/hos/vid) ~|hos ~|teamet på ~',
  givers: '=på ~|hos ~|från ~|av ~|vid ~',
  posts: '=(tjänsten/rollen/jobbet/befattningen) som ~',
  sirs: 'herr',
  madams: 'fru|fröken',
  abbreviations:
    't.ex|bl.a|d.v.s|m.m|osv|etc|ca|kl|nr|tel|dr|prof|fr.o.m|t.o.m|m.fl|p.g.a|obs|resp|st|min|max|jan|feb|mars|apr|jun|jul|aug|sep|sept|okt|nov|dec|mån|tis|ons|tors|fre|lör|sön|ev|f.d|s.k',
  kin: 'fru|man|sambo|flickvän|pojkvän|partner|dotter|son|mamma|pappa|mor|far|syster|bror|mormor|farmor|morfar|farfar|svärmor|svärfar|bebis|barn|föräldrar|syskon|svärföräldrar|fäst*',
  hours:
    'förmiddag*|eftermiddag*|kväll*|morgon*|lunch*|(samma) (tid/klockslag)|hela dagen|när som helst|halv (ett/två/tre/fyra/fem/sex/sju/åtta/nio/tio/elva/tolv)|klockan',
  later:
    '(hör av mig/återkommer/återkomma/meddelar/säger till/ringer/ger besked/lämnar besked) … (när/om/så snart/senare/längre fram/sedan)|(när/så snart) … (hör jag av mig/återkommer jag/ger jag besked)|(ska/måste/vill/behöver) (få )?(fundera/tänka/sova på)|(funderar/tänker) (fortfarande/vidare/på saken)|(vet) (inte )?(ännu/än) |vet inte (riktigt )?om|inte (bestämt/beslutat) mig|(har) (ännu )?inte (bestämt/beslutat)|(vi/får) (se/vi se)|vi får se|står och väger|håller det öppet|kanske, kanske inte|velar',
  spoken:
    '(sedan/efter) (vårt/vår) (senaste /förra /trevliga /fina )?(samtal/möte/intervju/telefonsamtal)|(samtalet/mötet/intervjun) (i går/igår/förra veckan)|när vi (pratade/sågs/träffades/talades)',
  contact:
    'överensk*|(kom|kommit) överens|som (sagt|utlovat|bestämt)|snack(ade|at)|hördes|besökte|pratade*|pratat|talade*|talats|ringde|telefonsamtal*|träffade*|träffats|sågs|igår|i går|senast|förra|igen|andra (intervju*|omgång|steg)|nästa (steg|omgång)|tack för (samtalet|senast|mötet|pratstunden)|trevligt|i (måndags|tisdags|onsdags|torsdags|fredags)',
  firsts: 'känner inte varandra|vi har inte (träffats/setts/pratat)',
  unsought:
    '(aldrig/inte) (sökt/ansökt/skickat (in )?någon ansökan)|aldrig … (sökt/ansökt)|(aldrig|inte) …(sökt (jobbet|tjänsten|något)|skickat|ansökt)|aldrig … (lämnat|fyllt i|registrerat|anmält) … (cv/ansökan/uppgifter/formulär/mig)',
  sought: '(min/mitt) (ansökan/jobbansökan)|när jag sökte|min kandidatur',
  attends:
    '(vi ses/ses) (på )?(måndag/tisdag/onsdag/torsdag/fredag/då/där)|ser fram emot (intervjun/vårt möte/samtalet/att träffa er på)|jag tackar ja|(jag )?(kommer|är|deltar) (jag )?(gärna|på plats|med|absolut|självklart)→?|jag bekräftar|(jag )?(bekräftar|accepterar) (härmed |gärna )?(inbjudan|tiden|intervjun|mötet|min)|vi ses (då|den)|ser fram emot (intervjun|mötet|samtalet|att träffa er på)|bekräftar (jag )?(härmed |gärna )?(att jag kommer|min närvaro|mitt deltagande)',
  applied:
    'din (ansökan|cv|meritförteckning|intresseanmälan)|du (sökt|har sökt|ansökt)|ansökan|sökande|intresse för (tjänsten|rollen)',
  frank: '',
  usual: '',
  unmet: '',
  casual: 'chill|nice|lol|haha*|puss|kram|hejdå|tja|gött|najs|kul|jättekul|toppen|super|ok|okej|hej hej',
  approached: 'din (profil|linkedin)|på linkedin|rekommenderade|tipsade om dig|öppen för|headhunt*',
  comeback: '',
  conditions: 'om (jag|ni|du|det|inget|inte|den|de)|när|så snart|innan|såvida|ifall|så länge|hör (ni|du) inget',
  stays: '',
  untold: '',
  terms: '',
  gush: '',
  postings: '',
  settles:
    '(tar|ta|tagit|drar|dra|dragit) (jag )?…(tillbaka|ur)|(kommer|går|deltar|blir|dyker|ringer|bokar|söker|kan|vill|ska|tänker|fullföljer|fortsätter) (jag )?…(inte|ingen|inget|ej)|(blir|är|stannar|kvar|förblir) (kvar|där|på|hos|i mitt|vid)|(stannar|stanna)|(har|hade) …(fått|tackat ja|skrivit på|antagits|tagit|accepterat|valt|bestämt|beslutat|börjat|hittat)|(fått jobb|fått en|fått ett|fått fast)|antagits|anställd|(får|blir) (det )?(därför |tyvärr )?(bli )?(ett )?nej|(väljer|valt) (jag )?att|(låta|ge|lämnar|lämna) (min|platsen|tiden)|inte aktuell|bestämt mig|beslutat|(helst|hellre) inte|(tar|går|gör|spelar) … inte',
  lines: {
    thanks: 'Tack så mycket för inbjudan.',
    late: 'Jag vet att mitt svar kommer sent.',
    wish: 'Lycka till med rekryteringen.',
  },
  apologiesAllowed: 1,
  charactersPerWord: null,
};

/** Swedish, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
