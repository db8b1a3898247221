import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    'szanown(a/y/i/e)|dzień dobry|dobry wieczór|witam|drog(a/i/ie)|cześć|hej|pani|panie|wielce szanown*|witaj|kochan*|dobry',
  teams:
    'panie i panowie|pani/panie|pani lub panie|zespole|zespół|zespołu|drużyno|wszyscy|dziale|dział|hr|rekrutacj*|rekruter*|rekrutując*|kadr',
  titles:
    'państwo|pani|pan|panie|panowie|państwa|dr|prof|mgr|inż|doktor|profesor|dyrektor|dyrektorze|kierownik|i|z|w|do|dzień|dobry|droga|drogi|szanowna|szanowny|moja|profesorze|doktorze|prezes|prezesie|inżynier|inżynierze|mecenas|mecenasie|redaktor|redaktorze|rektor|rektorze|dziekan|dziekanie|kierowniku|naczelnik|naczelniku|naczelna|przewodnicząc*|sekretarz|sekretarzu|komendant|komendancie|burmistrz|burmistrzu|wójcie|starosto|starosta|siostro|siostra|ojcze|księże|magister|magistrze|kapitanie|docencie|sędzio|ordynator|ordynatorze|oddziałowa|pułkowniku|mistrzu|kolego|koleżanko|leśniczy|nadleśniczy',
  signOffs:
    'z (poważaniem|wyrazami szacunku|wyrazami uznania|szacunkiem|pozdrowieniami|poważaniem i pozdrowieniami|wyrazami wdzięczności|uszanowaniem|najlepszymi życzeniami)|(serdecznie |gorąco )?pozdrawiam( serdecznie| gorąco| ciepło)?|(serdeczne|ciepłe|najlepsze) (pozdrowienia|życzenia)|pozdrowienia|łączę (pozdrowienia|wyrazy szacunku)|(bardzo |serdecznie )?dziękuję( bardzo| serdecznie| jeszcze raz)?|pozdr|do (usłyszenia|zobaczenia)|miłego dnia|dobrego (dnia|tygodnia)|wszystkiego dobrego|oddana|oddany|życzliwie',
  thanks:
    'dzięk*|podzięk*|wdzięczn*|doceni*|cenię|zaszczy*|miło (mi )?(było|otrzymać|że)|ucieszy*|schlebia*|pochlebia*|rad|rada|jestem zobowiązan*|merci|thanks|thank you|dzięki|dziękuje|doceniam|wyróżnieni*|wyróżniony|zaszczyt*|uprzejmość|życzliwość|(bardzo |niezmiernie )?(mi )?miło|wzruszy*|zobowiązan*|kłaniam|uradowa*|ucieszył*',
  pleased: 'miło|przyjemnoś*|cieszę|ucieszy*|radoś*|milo|mił*|przyjemn*|sympatyczn*|podziwi*|ujęł*|wspaniał*',
  notThanks:
    'z góry dziękuję|dziękuję z góry|nie,? dziękuję|dziękuję,? ale nie,? dziękuję|dzięki za nic|dzięki bogu|z góry dzięk*',
  decisions:
    'nie … (skorzystać|skorzystam|kontynuować|będę|wezmę|wziąć|przyjąć|przyjmę|uczestniczyć|brać udziału|udziału|przystąpić|pojawić|pojawię|zainteresowan*|szukam|dalej|rozważam|planuję|zdecyd*|aplikować|mogę|jestem w stanie|podejm*|kandyd*|dla mnie)|rezygn*|zrezygn*|wycof*|odm(awiam|ówić|owę|owy)|odrzuc*|odwoł*|anulow*|(przyją(łem|ć)|przyjęłam|podpisa*|wybra*|zdecydowa*|postanowi*) … (inn*|ofert*|propozycj*|pozosta*|zosta*|nie|zrezygn*|wycof*|umow*|na|się)|(pozosta*|zosta*) (w|przy|u) (obecn*|mo*|dotychczasow*|aktualn*)|podziękować za udział|muszę podziękować|podjąłem decyzję|podjęłam decyzję|nie podejmę|kończę (proces|udział)|tym razem podziękuję|nie (będę|wezmę|skorzystam|przyjdę|stawię|mogę|zamierzam|podejmę|planuję|chcę|przystąpię|zdecydował*|zdecyduję|pojawię|aplikuj*|szukam|wchodzi|jestem zainteresowan*|przyjmę|dam rady|kontynuuję|przejdę) …|(rezygnuj*|zrezygnować|rezygnacj*|wycofuj*|wycofać|wycofani*|odmawiam|odmówić|odmow*|odwołuj*|odwołać|odwołanie|anuluj*|podziękować za|dziękuję,? ale nie|pasuję|odpuszcz*|zostaję|zostanę|zostać|pozostaję|pozostać|pozostanę)|(przyjął*|przyjęł*|podpisał*|znalazł*|rozpoczął*|rozpoczęł*|podjął*|podjęł*|wybrał*|dostał*|otrzymał*) … (inn*|now*|prac*|ofert*|stanowisk*|umow*|posad*|etat*|propozycj*)|(mówię|powiedzieć|odpowiedź) … nie|(zwolnić|zwalniam|oddać) (termin|miejsce)',
  contrast:
    'ale|jednak|niestety|lecz|nie|wol*|zosta*|pozosta*|inn*|postanow*|zdecyd*|decyzj*|wybra*|choć|natomiast|rezygn*|odwoł*',
  firm: 'rezygn*|zrezygn*|wycof*|nie (będę kontynuować|kontynuować|jestem już zainteresowan*|jestem zainteresowan*)|odm(awiam|ówić)|odrzuc*',
  hedges:
    'nie (jestem|mam) (jeszcze |do końca |całkiem |w pełni |zupełnie |tego )?(pew(ien|na|ny|ności)|przekonan*|zdecydowan*)|nie wiem,? czy|(chyba|raczej) (nie|zrezygn*|wycof*|odmów*|podzięk*|będę|powinienem|powinnam|muszę)|(waham|wahać) się|mam wątpliwości|(muszę|chcę|chciał*|potrzebuję) (się )?(jeszcze )?(to )?(przemyśleć|zastanowić|pomyśleć|namyślić)|zastanawiam się|wydaje mi się,? że (raczej|chyba|nie|powinien*)|(być )?może (nie|powin*|zrezygn*|lepiej|będę)|mogę (jeszcze )?zmienić zdanie|dam znać później|odezwę się (później|kiedy|jak)|niezdecydowan*',
  softeners:
    'być może|może|prawdopodobnie|raczej|chyba|ewentualnie|pewnie|możliwe|zapewne|myślę|może (pani/pan/państwo/kiedyś/innym/następn*/jeszcze/spotka*)→-|(czy/nie/który/która/ktoś/ktoś inny/kto) może→-|być może (kiedyś/innym/w przyszłości/spotka*/jeszcze)→-|(jeśli/jeżeli/o ile/jak) … możliwe→-',
  accepted:
    '(przyją(łem|ć)|przyjęłam|przyjęcie|podpisa*|wybra*|dosta* i przyj*) (już )?(inn*|ofertę|propozycję|nową|stanowisko|umowę|pracę|posadę|zatrudnienie)|przyją(łem|ć) … (inn*|ofertę|propozycję)|przyjęłam … (inn*|ofertę|propozycję)|związa* się z inn*|zdecydowa* się na inn*|podpisa* umowę',
  reasons:
    'ponieważ|gdyż|bo|bowiem|dlatego|z (powodu|powodów|racji|uwagi|względu|przyczyn)|powod*|ze względ*|w związku|przyczyn*|jako że|przyją*|przyjęłam|moj* (obecn*|prac*|firm*|karier*|rodzin*|sytuacj*|cel*|plan*|żon*|mąż|mam*|matk*|córk*|syn*|projekt*)|mój|osobist*',
  you: 'pan|pani|pana|panu|panią|państw*|ci|cię|tobie|twój|twoj*|czy|możemy',
  piles:
    'ponadto|poza tym|dodatkowo|oprócz tego|co więcej|również|także|też|do tego|a na dodatek|po drugie|w dodatku|zresztą',
  excuses:
    '(zbyt|bardzo|za|mocno|strasznie|tak|okropnie|ciągle) (zajęt*|zapracowan*|zabiegan*|obłożon*)|(nie mam|brak|brakuje|mało|nie dysponuję) (teraz |mi |na to |zupełnie |wystarczająco |obecnie )?(czasu|dużo czasu)|brak czasu|(to )?nie (jest )?(najlepszy|dobry|odpowiedni) (moment|czas)|(to )?nie (jest )?(najlepszy|dobry|odpowiedni) (moment|czas) na→-|zły (moment|czas)|coś (mi )?wypadło|wypadło mi|(dużo|mnóstwo|natłok|nawał|za dużo|sporo) (na głowie|pracy|spraw|obowiązków|się dzieje|roboty)|zawalon*|urwanie głowy|napięty grafik|nie po drodze',
  sharing:
    'zarobk*|zarabia*|wynagrodzeni*→?|pensj(a/ę)|pensj(i/ą/e)→?|płac(a/ę/ą/y)→?|(lepiej/więcej/mniej) (płatn*/płac*/zarob*/pieniędzy)|pieniądz*|pieniędzy|premi(a/ę/i/e/ą)|dług|długów|kredyt*|rozwód|rozwod*|separacj*|ciąż*→?|(mam|miał*|ma) raka|raka (piersi/płuc/jelita/żołądka)|nowotw*|operacj*→?|szpital*→?|depresj*|terapi*→?|diagnoz*→?|chorob*→?|chor(y/a/uję/uje)→?|(mojego/moje/moim/stan) zdrowi*→?|(problem*/względ*/powod*/kłopot*) zdrowotn*→?|zwolnieni* lekarsk*|poronieni*|chemio*|wypaleni*→?|opiek* nad→?|moj(a/ą/ej/emu) (żon*/mam*/matk*/córk*/dziewczyn*/partnerk*/siostr*/babci*/teściow*/narzeczon*)→?|mój (mąż/ojciec/tata/syn/chłopak/partner/brat/dziadek/teść/narzeczony)→?|moje(go/mu) (męża/ojca/taty/syna/partnera/brata/dziadka/mężowi/synowi)→?|moi (rodzice/teściowie)→?|moje (dzieci/dziecko)→?|kamieni* nerkow*|zawał*|nadciśnieni*|(lekarz/doktor/psycholog/psychiatra/chirurg) (mówi/powiedział*/kazał*/twierdzi/zaleca)|przepuklin*|eksmi*|aliment*|komornik*|rozstani*|menopauz*|migren*|l4|na rękę|(więcej/mniej) niż (państwo/wy/oferuj*/płac*)|zasiłk*|zadłuż*',
  criticism:
    '(przepraszam|wybacz*|przykro mi|przykro|żałuję|jeśli coś|gdyby coś),? … (bałagan*|chaos*|zawiodł*|rozczarow*|zamieszanie|niejasn*)→-|głupio mi→-|mi głupio→-|(moj*|mój|mnie|dla mnie) … (za|zbyt) (mał*|nisk*|dług*)→-|(okazał*|jest|są) (za/zbyt) (mał*|dług*)→-|nieprofesjonaln*|nieprofesjonalizm*|niepoważn*|chaos*|chaotyczn*|bałagan*|źle (zorganizowan*/zarządzan*/płatn*/przygotowan*/prowadzon*)|(zł*/fatalne*/fatalna/fatalny/słab*/kiepsk*/negatywn*) (opini*/organizacj*/komunikacj*/reputacj*/doświadczeni*/zarządzani*/atmosfer*/wrażeni*/warunk*)|fataln*|żenując*|żenad*|rozczarowa*|zawiedzion*|śmieszn*|absurd*|nudn*|strat(a/ę/ą) czasu|marnowa* (mojego )?czasu|marnotrawstw*|niegrzeczn*|nieuprzejm*|niekompeten*|(zbyt/za) (nisk*/woln*)|brak (szacunku/profesjonalizmu/organizacji/transparentności/komunikacji/kultury)|lekceważ*|obraźliw*|skandal*|beznadziejn*|okropn*|straszn*|toksyczn*|arogan*|wyzysk*|amatorsk*|niedopuszczaln*|nie do przyjęcia|wstyd*|mało (profesjonaln*/atrakcyjn*/interesując*/poważn*/ciekaw*)|nie (jest/był*/wygląda) (zbyt )?(profesjonaln*/atrakcyjn*/interesując*/poważn*)|nieatrakcyjn*|przestarzał*|kpin*|tragiczn*|tragedia|lich*|nędzn*|bezduszn*|bezosobow*|wynios*|protekcjonaln*|zarozumia*|byle jak*|na kolanie|odstrasz*|odpych*|wątpliw* (reputacj*/jakoś*/praktyk*)|pozostawia … do życzenia|pozostawiał* … do życzenia|zbywan*|grosze|głodow*|obelg*|zniewag*|oczekiwał* (więcej/czegoś lepszego)|spodziewał* się (więcej/czegoś lepszego)|ostrzegan* mnie|śmierdzi|niewart*|nie wart*|partactw*|fuszerk*|parodi*|żałosn*|smutn* widok|nie robi (na mnie )?wrażenia|nie zrobił* (na mnie )?wrażenia|przykre doświadczeni*|(strasznie/okropnie) (mi/dzięk*/żałuj*/miło/przykro/się)→-|wstyd mi→-|mi wstyd→-|mi … wstyd→-',
  sarcasm:
    'cóż za (zaszczyt/niespodzianka/hojność)|jak(a/aż) (hojność/niespodzianka/szczodrość)|wreszcie (raczyli*/się odezw*/łaskaw*)|nareszcie (raczyli*/się odezw*)|gratuluję (tempa/szybkości/opóźnienia)|dzięki za nic|wasza strata|państwa strata|twoja strata|jakoś to przeżyj*|proszę nie płakać|marzenia ściętej|tak zwan*|najwyższa pora|doprawdy łaskawie|łaskawie|(jak miło/jakże miło),? że (wreszcie/w końcu/nareszcie)|(jakże/jakie) (wzruszające/hojnie/łaskawie/szczodrze)|gratulacje z okazji|jasne,? jasne|śnijcie|szczęście w nieszczęściu',
  slang:
    'spoko|zajebi*|kurw*|cholern*|cholera|dupa|dupy|gówn*|do bani|masakra|hajs|robota|roboty|ziom*|nara|narka|siema|siemka|siemanko|elo|yo|xd|xdd*|wtf|omg|nwm→nie wiem|bd|spk|dzięki wielkie|dzia|thx→dziękuję|no to|ogarn*|kumpel|olać|olewam|wali mnie|jasne, że nie|nie chce mi się|pa pa|bejbe|git|forsa|fucha|robol|wypasion*|odjazd*|kicha|wtopa|przypał|ściema|ściemni*|wkurz*|wkurw*|jeb*|pierd*|spierd*|w dupie|w pompie|mam gdzieś|mam to gdzieś|wisi mi|nie kręci mnie|nie jara|spadam|buzi|cmok*|całuski|joł|ogarnij*|ruszcie się|dajcie spokój|dzięks|dzięx|thx|plis|plz|nope|yep|sztos|kozak|kozacko|ziomek',
  apologies: 'przepraszam|przeprosi*|przykro mi|wybacz*|żałuję|z żalem|proszę o wybaczenie|ubolewa*',
  late: 'późn(o|a|ą|iej|ej|y)|opóźni*|zwłok*|zwlek*|(odpis*|odpowi*|pisz*) … (późno|dopiero|wcześniej)|wcześniej … (odpis*|odpowi*)|dopiero teraz|cierpliwość|czeka*',
  bargaining:
    'chyba że … (wynagrodzen*/stawk*/zaproponuj*/podnies*/więcej/lepsz*)|o ile (nie )?(zaproponuj*/podnies*/zwiększ*/wyrówn*)|(jeśli/jeżeli/gdyby*) (mog*/podnies*/zaproponuj*/zaoferuj*/zwiększ*/popraw*/wyrówn*/wynagrodzenie/stawka/pensja/warunki/oferta/państwo/pani/pan/była/było) … (więcej/wyższ*/lepsz*/podnie*/zwiększ*/popraw*/wyrówn*/ofert*/stawk*/zdaln*)|(mógłbym/mogłabym/byłbym skłonny/byłabym skłonna/gotów/gotowa) … (rozważyć/przemyśleć/zmienić zdanie/wrócić do)|ponownie rozważy*|zmienić zdanie|zmieniłbym zdanie|negocj*|kontrofert*|przekonać mnie|dać się przekonać|lepsz(a/ą) ofert*|przebi(ć/ją/je)|pole do (negocjacji/rozmów)|(dorzućcie/dorzuć/podnieście/podwyższcie/dołóżcie/dopłaćcie/wyrównajcie) … (a/i/to) |pod jednym warunkiem|porozmawiać o (pieniądzach/stawce/liczbach/kwocie)|porozmawiamy o (pieniądzach/stawce)|dobić targu',
  doors:
    'przyszłoś*|kontak*|inn* (stanowisk*|możliwoś*|okazj*|rol*|projekt*|ofert*|razem)|kiedyś|współprac*|spotka*|ścieżki|drogi|skrzyż*|ponownie|kolejn*|w późniejszym|razem|drzwi|do dyspozycji|innym razem',
  shut: '(proszę )?(nie/nigdy) … (kontaktować/pisać/dzwonić/wysyłać/niepokoić/odzywać)( się)?( do mnie)? (więcej/ponownie/nigdy/już)|(proszę )?(usunąć/usuńcie/wykreślić/skasować) (moje/mnie)|nigdy więcej|dajcie mi spokój|proszę dać mi spokój|nie życzę sobie|zostawcie mnie|nigdy w życiu|przenigdy|pod żadnym pozorem|ani teraz,? ani|raz na zawsze|zapomnij(cie)? o mnie|proszę o mnie zapomnieć|wymaż*|skasuj*|ostatni raz … (ode mnie|mnie (widz*|słysz*))',
  wishes:
    'życz*|mam nadzieję|nadziej*|powodzeni*|sukces*|miłego|dobrego|wszystkiego (dobrego|najlepszego)|szczęści*|pozdraw*|pozdrow*|dzięk*|wdzięczn*|zrozumieni*|wyrozumiałoś*|kontak*|przyszłoś*|miło|chętnie|cieszę|trzymam kciuki|owocn*|pomyślnoś*|spotka*|szacunk*|najlepsz*|serdeczn*',
  farewells:
    '(odpowiedni*|idealn*|właściw*|najlepsz*|inn*) (kandydat*|osob*|pracownik*|specjalist*)|(znale*|znajd*) … (kandydat*|osob*|pracownik*|specjalist*)|(w |dalszych )?poszukiwania*|poszukiwań|inni kandydaci|(powodzenia|sukces*) … (rekrutacj*|poszukiwa*|wyborze)',
  proposals:
    'czy (moglibyśmy|możemy|mógłbym|mogłabym|mogłaby|mógłby|możliwe|byłoby|istnieje|odpowiada*|pasował*|pasuje|dałoby się|da się|jest możliw*) |moglibyśmy|(proszę|prośb*) (o |z prośbą o )?(przełoż*|zmian* terminu|przesunięci*|inny termin)|przełoż*|przeło(żyć|żenie)|przesun*|przesuni*|zmian* terminu|(jestem|będę|byłbym|byłabym) (dostępn*|woln*) (w|od|o|po|między|we)|(proponuję|zaproponować|sugeruję|proponowałbym|proponowałabym) |(inny|nowy|inne) termin*|pasuje mi|pasowałby|odpowiadałby|mogę (w|we|o|po) (poniedziałek|wtorek|środę|czwartek|piątek)|zamiast tego|co powie*',
  formats:
    'telefon*|wideo*|online|zdaln*|teams|zoom|stacjonar*|osobiście|(15|20|25|30|40|45|60|90) ?(-minutow*|minut*)|pół godziny|godzin*|krótsz*|mail*|krótk*',
  vague:
    '(w )?(innym|jakimś|późniejszym) (czasie|terminie|momencie)|innym razem|(inn*|jakiś) (dzień|termin)|kiedyś|kiedy indziej|później|(w )?(przyszłym|następnym) (miesiącu|roku|tygodniu)|niedługo|wkrótce|niebawem|(za|w ciągu) (kilka|parę|jakiś|najbliższych|kilku) (tygodni|miesięcy|dni|czas)|jak (będę|znajdę|się)|gdy (będę|znajdę|się)|po (urlopie|wakacjach|świętach)|w najbliższym czasie|któregoś dnia|przy okazji',
  registers: {
    formal: 'pani|pana|panu|panią|państwa|państwu|państwo',
    familiar:
      '=Ci|Ciebie|Tobie|Tobą|Twój|Twoja|Twoje|Twojego|Twojej|Twoją|Cię|ci|ciebie|tobie|tobą|twój|twoja|twoje|twojego|twojej|twoją|cię',
  },
  plural: 'zespoł*|wszystkim',
  slips:
    'na prawdę→naprawdę|wogóle→w ogóle|w ogule→w ogóle|napewno→na pewno|narazie→na razie|poprostu→po prostu|conajmniej→co najmniej|z pod→spod|z poza→spoza|dzien dobry→dzień dobry|dziekuję→dziękuję|dziękuje za→dziękuję za|dziekuje→dziękuję|prosze→proszę|rozmowe→rozmowę|kwalifikacyją→kwalifikacyjną|zrezygnowac→zrezygnować|zrezygnowałem się|zaproszenię→zaproszenie|zaproszenei→zaproszenie|niestetety→niestety|porzebuję→potrzebuję|włanczać→włączać|poszłem→poszedłem|wziąść→wziąć|przyjełam→przyjęłam|przyjołem→przyjąłem|z poważanie→z poważaniem|z powarzaniem→z poważaniem|z pozdrowieniem ami|wkońcu→w końcu|odrazu→od razu|spowrotem→z powrotem|pozatym→poza tym|z góry dziekuje|tymbardziej→tym bardziej|chciał bym→chciałbym|chciała bym→chciałabym|mógł by→mógłby|bende→będę|rzycze→życzę|życze→życzę|powodzenie w→powodzenia w',
  twice: 'bardzo|nie|tak|już|no|coraz',
  employers: '=w firmie ~|(stanowisko/rozmowę/rekrutacji/zespole/zespołowi) (w/do/firmy) ~|zespołu ~',
  givers: '=w ~|od ~|firmy ~|firmie ~|z ~',
  posts: '=stanowisko ~|roli ~',
  sirs: 'pan|panie|pana|panu',
  madams: 'pani|panią',
  abbreviations:
    'p|dr|prof|mgr|inż|np|itd|itp|tj|tzn|m.in|ul|nr|tel|godz|ok|min|max|r|ww|br|bm|św|sp|z o.o|s.a|wg|ds|dot|zob|por|pt|pn|wt|śr|czw|sob|nd',
  kin: 'żon*|mam*|matk*|córk*|dziewczyn*|partnerk*|siostr*|babci*|teściow*|narzeczon*|mąż|męża|mężowi|ojciec|ojca|tata|taty|syn|syna|synowi|chłopak*|partner|partnera|brat|brata|dziad*|teść|rodzice|teściowie|dzieci|dziecko',
  hours:
    'rano|ranek|przedpołudni*|popołudni*|po południu|wieczor*|południe|południu|(tej/tą/ta) sam* (godzin*/por*)|cały dzień|o dowolnej|o każdej|godz*|dowoln* godzin*',
  later:
    '(dam/daję) (znać/odpowiedź) … (gdy/kiedy/jak/jeśli/później/wkrótce/potem)|(odezwę się/oddzwonię/odpowiem/napiszę/zadzwonię) … (gdy/kiedy/jak/jeśli/później/wkrótce/potem/za)|(gdy/kiedy/jak/jeśli) … (oddzwonię/odezwę się/dam znać/napiszę/odpowiem)|(muszę/chcę/chciał*) (się )?(jeszcze )?(zastanowić/przemyśleć/przespać/pomyśleć)|(zastanowię się/przemyślę/pomyślę)|(jeszcze) (nie wiem/się waham/nie zdecydował*/się zastanawiam/myślę)|nie (wiem/jestem pew*) (jeszcze )?,? ?czy|waham się|zobaczymy|(się) (zobaczy/okaże)|nie podjąłem jeszcze|nie podjęłam jeszcze|sprawa otwarta|ani tak, ani nie',
  spoken:
    '(od/po) (naszej/naszego/naszym) (ostatni* /miłej /miłym /miłego )?(rozmow*/spotkani*)|(rozmow*/spotkani*) (z wczoraj/z zeszłego tygodnia/w zeszłym tygodniu)|kiedy (rozmawialiśmy/się spotkaliśmy)',
  contact:
    'umówi(liśmy|łam|łem|ony|one|ona)|uzgodni*|obiecan*|rozmawia*|rozmow* (wczoraj*|z wczoraj)|dzwoni*|spotkali*|spotkałem|spotkałam|wczoraj|ostatniej|poprzedni*|ponownie|znowu|drug*|kolejn*|następn*|dziękuję za (rozmowę|spotkanie|czas)|miło było|ustalen*|ustalili*|zgodnie z',
  firsts: 'nie znamy się|nie mieliśmy (jeszcze )?okazji',
  unsought:
    '(nigdy/wcale) (nie/się nie) … (aplikował*/składał*/wysyłał*/złożył*/zgłaszał*)|nie (aplikował*/składał* (aplikacji/cv/dokumentów))|nie (wysyłał*|składał*|aplikował*|przesyłał*|zgłaszał*) … (cv|aplikacj*|podani*|dokument*|zgłoszeni*|nigdzie|kandydatur*)?|nigdy nie (wysyłał*|składał*|aplikował*|przesyłał*|zgłaszał*)|nigdy … (zostawi*|złoży*|przekaz*|wypełni*|zgłasza*|zgłosi*) … (cv/aplikacj*/formularz*/dokument*/się)',
  sought: '(moja/mojej/moją/swoją/swojej) (aplikacj*/kandydatur*)|gdy aplikował*|kiedy aplikował*',
  attends:
    '(potwierdzam) (swój/udział/obecność/termin/przybycie/spotkanie)|(chętnie) (przyjdę/wezmę udział/się stawię)|(do zobaczenia) (w/we/jutro)|będę (na miejscu/obecn*)|stawię się|potwierdzam (swoją|moją|mój|nasz*) (obecność|udział|przybycie|przyjście)|stawię się (w|o)',
  frank: '',
  applied:
    '(pani|pana|twoj*|państwa) (aplikacj*|cv|zgłoszeni*|kandydatur*|podani*|ofert* pracy)|aplikacj*|przesłan* (cv|dokument*|aplikacj*)|aplikował*|zgłoszeni*|kandyd*|nadesłan*',
  usual: '',
  postings: 'stanowisk*|posad*',
  unmet: '',
  casual:
    'super|fajn*|hehe*|haha*|sorki|sory|sorry|wow|mega|lol|buziaki|luz|cześć|hejka|ok|okej|spoko|pozdro|serdeczności',
  approached:
    '(pani|pana|twój) profil|na linkedin|polecił*|znalazł*m (pani|pana|twój)|czy był*by (pani|pan) zainteresowan*|otwart* na',
  comeback: '',
  conditions: 'jeśli|jeżeli|gdy|kiedy|zanim|dopóki|o ile|chyba że|gdyby',
  stays: '',
  untold: '',
  terms: '',
  gush: '',
  settles:
    'nie (wiem|zapomnę|ukrywam|potrafię|mogę (powiedzieć|obiecać|potwierdzić)|będę (wiedział*|obiecyw*|mógł powiedzieć))→-|nie (przyjadę|przyjdę|pojadę|dotrę|stawię|zjawię|wezmę|skorzystam|dołączę|spotkam|pojawię|dam|mogę|podejmę|chcę|będę|zamierzam|planuję|przystąpię|wystartuję|zagram|przyjmę|odbiorę|zarezerwuję|wybiorę|wyślę|podpiszę)|(zobowiązał*|związał*|przyjęł*|przyjął*|podpisał*|zdecydował*|wybrał*|postanowił*|dostał* (prac*|etat*|umow*)|mam już|znalazł*|zaczynam|rozpoczynam|przedłuży*)|(zostaję|zostanę|zostać|pozostaję|pozostanę|wolę zostać)|(rezygn*|zrezygn*|wycof*|odmaw*|odmów*|odwoł*)|(oddać|oddaję|zwolnić|zwalniam) (miejsce|termin)|nie tym razem|tym razem nie|wolę nie|(postanawiam|decyduję) *|wolę … nie',
  lines: {
    thanks: 'Bardzo dziękuję za zaproszenie.',
    late: 'Wiem, że odpisuję późno.',
    wish: 'Życzę powodzenia w dalszych poszukiwaniach.',
  },
  politeIsPlural: true,
  apologiesAllowed: 1,
  titleGreets: true,
  charactersPerWord: null,
};

/** Polish, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
