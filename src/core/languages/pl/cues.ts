import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: { pan: 'Pan', pani: 'Pani', p: 'Pan', panem: 'Pan', panią: 'Pani', pana: 'Pan', panu: 'Pan' },
  degrees: [
    'dr',
    'mgr',
    'inż',
    'mgr inż',
    'prof',
    'hab',
    'dr hab',
    'lek',
    'lek. med',
    'mec',
    'adw',
    'r.pr',
    'lic',
    'MBA',
    'PhD',
    'mjr',
    'kpt',
    'radca',
  ],
  greetings:
    'dzień dobry|szanowny|szanowna|szanowni|witam|witaj|cześć|hej|drogi|droga|dobry wieczór|hejka|siema|dzien dobry|panie|pani|witam serdecznie|szanowny pan|szanowna pani',
  signOffs:
    'pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia|z poważaniem|z wyrazami szacunku|z pozdrowieniami|łączę pozdrowienia|łączę wyrazy szacunku|z serdecznymi pozdrowieniami|pozdro|pozdr|z góry dziękuję|dziękuję|dziękuję i pozdrawiam|dziękujemy|dzięki|wielkie dzięki|do zobaczenia|do usłyszenia|do jutra|do zobaczenia wkrótce|miłego dnia|miłego popołudnia|życzę miłego dnia|ściskam|uściski|trzymaj się|powodzenia|ukłony|kłaniam się|z szacunkiem|pzdr|w oczekiwaniu na odpowiedź|czekam na odpowiedź|czekamy na odpowiedź|do napisania|serdeczności|najlepsze życzenia|z najlepszymi pozdrowieniami|miłego weekendu',
  iAm: 'nazywam się|mam na imię|jestem|z tej strony|tu|piszę ja',
  behalf: 'w imieniu|na prośbę|z upoważnienia|z up.|z polecenia|asystentka|asystent',
  asks: 'osoba kontaktowa|osoba do kontaktu|kontakt|rekruter|rekruterka|opiekun|opiekunka|pytania|w razie pytań|kontaktować się z|kontakt z|sprawę prowadzi|informacji udziela|dzwonić do|pisać do|proszę o kontakt z|prosimy o kontakt z|skontaktuj się z|prosimy kontaktować się z|osobą do kontaktu jest|do kontaktu|osoba odpowiedzialna|rekruter prowadzący|wszelkie pytania|dodatkowych informacji udziela|informacje|prowadzi|telefon do|numer do',
  contacts:
    'rozmowa z|rozmowę z|rozmowę kwalifikacyjną z|spotkanie z|spotkania z|osoba prowadząca|prowadzący|prowadząca|rozmowę poprowadzi|rozmowę przeprowadzi|przeprowadzi|poprowadzi|w spotkaniu weźmie udział|wezmą udział|udział weźmie|uczestnicy|razem z|wraz z|ze mną i|z|ze strony firmy|interviewer|komisja|pytać o|proszę pytać o|zapytać o|z kim',
  wishes:
    'chciałaby|chciałby|zaprasza|chce cię poznać|chce poznać|zadzwoni|skontaktuje się|porozmawia|poprowadzi|przeprowadzi|spotka się|czeka|prosi|pragnie|będzie prowadzić|chętnie|przełożył|przełożyła|zmienił|zmieniła|zmienił termin|zmieniła termin|zaprosił|zaprosiła|wysłał|wysłała|zaplanował|zaplanowała|potwierdził|potwierdziła|zaproponował|zaproponowała',
  teams:
    'zespół|zespół rekrutacji|zespół hr|dział|dział hr|dział kadr|dział rekrutacji|dział personalny|dział zasobów ludzkich|rekrutacja|rekrutacji|rekrutacje|kadry|kadry i płace|praca|kariera|oferty|oferty pracy|biuro|biuro rekrutacji|sekretariat|administracja|recepcja|obsługa|kandydaci|kandydat|kandydatka|kandydatów|powiadomienia|powiadomienie|kontakt|zarząd|dyrekcja|oddział|data|godzina|miejsce|kiedy|gdzie|czas|czas trwania|adres|forma|zaproszenie|rozmowa|rozmowa kwalifikacyjna|spotkanie|termin|twój|twoja|państwa|pana|pani|nasz|nasza|proszę|prosimy|uwaga|dotyczy|temat|zasoby ludzkie|talenty|ludzie|staże|praktyki|noreply|księgowość|zakupy|sprzedaż|logistyka|produkcja|komunikacja|szkolenia|rektorat|dziekanat|prezydium|komisja|komisja rekrutacyjna|wydział|referat|kancelaria|zaopatrzenie|dział spraw pracowniczych|dział kadr i płac|sekretariat dyrektora|referat kadr|wydział kadr|biuro kadr|sprawy pracownicze|dział zarządzania zasobami ludzkimi',
  orgs: 'urząd|urząd miasta|gmina|starostwo|szkoła|szkoła podstawowa|liceum|technikum|uniwersytet|politechnika|akademia|szpital|przychodnia|klinika|apteka|bank|fundacja|stowarzyszenie|instytut|muzeum|biblioteka|teatr|hotel|restauracja|sklep|piekarnia|kancelaria|grupa|firma|spółka|przedsiębiorstwo|zakład|zakłady|fabryka|agencja|agencja pracy|centrum|serwis|system|hurtownia|transport|logistyka|budownictwo|towarzystwo|ubezpieczenia|ministerstwo|dom|centrala|wydawnictwo|drukarnia|browar|mleczarnia|stocznia|kopalnia|huta|biuro rachunkowe|gabinet|cukiernia|kawiarnia|bar|szkola|warsztat|stolarnia|ksiegarnia|przedszkole|zajazd|salon|starostwo powiatowe|urząd gminy|urząd miejski|urząd skarbowy|urząd pracy|szkoły|zespół szkół|żłobek|ośrodek|ośrodek kultury|mops|gops|dps|dom kultury|dom pomocy społecznej|sąd|sąd rejonowy|prokuratura|policja|straż pożarna|spółdzielnia|parafia|poradnia|centrum medyczne|gabinet stomatologiczny|lecznica|filharmonia|opera|galeria|redakcja|radio|pizzeria|karczma|gospoda|pensjonat|ośrodek wypoczynkowy|masarnia|ubojnia|tartak|szwalnia|odlewnia|elektrownia|wodociągi|kancelaria adwokacka|kancelaria notarialna|biuro architektoniczne|pracownia|pracownia architektoniczna|studio|instytut badawczy|zakład karny|zakład opieki|fryzjer|pralnia|kwiaciarnia|optyk|stadnina|nadleśnictwo',
  titles:
    'kierownik|kierowniczka|specjalista|specjalistka|menedżer|menedżerka|manager|dyrektor|dyrektorka|prezes|wiceprezes|członek zarządu|główny|główna|starszy|starsza|młodszy|młodsza|inżynier|programista|programistka|deweloper|tester|testerka|analityk|analityczka|architekt|architektka|administrator|administratorka|konsultant|konsultantka|koordynator|koordynatorka|asystent|asystentka|sekretarka|recepcjonista|recepcjonistka|księgowy|księgowa|kontroler|audytor|audytorka|prawnik|prawniczka|radca|adwokat|projektant|projektantka|grafik|graficzka|konstruktor|konstruktorka|technolog|technik|mechanik|elektryk|elektromechanik|hydraulik|spawacz|ślusarz|tokarz|frezer|operator|operatorka|monter|stolarz|murarz|malarz|kierowca|magazynier|magazynierka|kurier|pracownik|pracowniczka|sprzedawca|sprzedawczyni|kasjer|kasjerka|doradca|doradczyni|handlowiec|przedstawiciel|przedstawicielka|kucharz|kucharka|kelner|kelnerka|barman|barista|piekarz|cukiernik|fryzjer|fryzjerka|kosmetyczka|pielęgniarka|pielęgniarz|lekarz|lekarka|fizjoterapeuta|fizjoterapeutka|farmaceuta|farmaceutka|psycholog|położna|ratownik|opiekun|opiekunka|nauczyciel|nauczycielka|wykładowca|adiunkt|profesor|badacz|badaczka|stażysta|stażystka|praktykant|praktykantka|stażu|redaktor|redaktorka|dziennikarz|dziennikarka|tłumacz|tłumaczka|bibliotekarz|bibliotekarka|rekruter|rekruterka|hr business partner|partner|lead|head|właściciel|właścicielka|założyciel|założycielka|wspólnik|wspólniczka|java|senior|junior|mid|devops|scrum|product owner|data|frontend|backend|fullstack|engineer|developer|designer|planista|planistka|logistyk|spedytor|spedytorka|zaopatrzeniowiec|kupiec|referent|referentka|inspektor|inspektorka|geodeta|brygadzista|mistrz|majster|ochroniarz|portier|sprzątaczka|ogrodnik|rolnik|weterynarz|chemik|biolog|laborant|laborantka|trener|trenerka|instruktor|instruktorka|animator|copywriter|marketingowiec|kadrowa|kadrowy|pracownika|kierownika|specjalisty|specjalistki|analityka|programisty|inżyniera|asystenta|asystentki|doradcy|konsultanta|operatora|magazyniera|kierowcy|koordynatora|księgowej|księgowego|sprzedawcy|projektanta|konstruktora|technologa|menedżera|dyrektora|nauczyciela|kucharza|kelnera|recepcjonisty|recepcjonistki|administratora|testera',
  roleAfter:
    'stanowisko|stanowisku|stanowiska|pozycja|pozycję|pozycji|rola|rolę|roli|oferta|ofertę|oferty|ogłoszenie|praca|pracę|pracy|nazwa stanowiska|oferta pracy|dotyczy|temat|etat|staż|stażu|praktyki|funkcja|funkcję',
  role: {
    as: 'jako|w roli|w charakterze|zostać',
    about: 'na|do|o|w sprawie|ws|dla|to|dotyczy|dot',
    applied:
      'aplikacja|aplikację|aplikacji|aplikowanie|aplikował|aplikowała|aplikowałeś|aplikowałaś|zgłoszenie|zgłoszenia|kandydatura|kandydaturę|kandydatury|rekrutacja|rekrutacji|rekrutację|cv|zainteresowanie|kandydat|kandydatka|proces rekrutacji|procesu rekrutacji|proces rekrutacyjny|procesu rekrutacyjnego|postępowanie rekrutacyjne|konkurs|konkursu',
    seeks:
      'szukamy|poszukujemy|szuka|poszukuje|poszukiwany|poszukiwana|zatrudnić|zatrudnimy|zatrudnienie|potrzebujemy|poszukiwanie|szukam|potrzebuję|zatrudnię',
    joints: 'ds|ds.|d/s|i|oraz|&|of|do spraw|lub',
    fields: 'do|w|na|i|od|dla',
    articles:
      'nasz|naszego|naszej|wolne|otwarte|nowe|nowego|nowej|tę|to|samodzielne|następujące|poniższe|pełny etat|na pełny etat|pół etatu|doświadczonego|doświadczonej|doświadczony|młodego|do zespołu',
    ends: 'we|od|chcielibyśmy|chciałabym|chciałbym|zaprasza|jest|są|była|był|było|została|został|przez|po|za|nas|nam|pana|pani|panią|państwa|państwu|panu|pan|twoja|twoje|twój|twoją|ci|cię|się|który|która|które|że|czy|ale|więc|kiedy|kolejny|dnia|dniu|poniedziałek|wtorek|środę|środa|czwartek|piątek|sobota|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|jutro|dziś|bardzo|przeszła|zainteresowała|spodobała|dziękuję|serdecznie|pod|przy|nadal|ponieważ|odbędzie|proponuję|mamy|mam|nie|dzień|witam|cześć|szanowna|szanowny|godz|godzinie|rozmowę|rozmowa|rozmowy|u|jesteśmy|jesteś|będzie|będziemy|byśmy|być|mogę|może|możemy|możesz|mógłby|mogłaby|chcę|chce|chcesz|musi|trzeba|proszę|przyjść|przyjdź|przyjechać|zadzwonić|zadzwonię|dzwonię|napisać|piszę|pisze|porozmawiać|poznać|spotkać|umówić|potwierdzić|potwierdzam|zaproponować|chętnie|otrzymałam|otrzymałem|dostałem|dostałam|wysłał|wysłała|przesłał|przesłała|jak|co|kto|gdzie|dlaczego|tu|tutaj|tam|teraz|potem|później|wcześniej|już|jeszcze|zawsze|nigdy|też|także|gdy|jeśli|jeżeli|żeby|aby|choć|podczas|według|bez|między|przeciw|coś|nic|ktoś|nikt|wszystko|wszyscy|każdy|kilka|wiele|dużo|mało|lepiej|dobrze|dobry|miło|tydzień|tygodniu|miesiąc|dni|rano|południu|wieczorem|minut|minuty|pozdrawiam|pozdrowienia|-liśmy|-łyśmy|-ujemy|-amy|-imy|w imieniu|dla naszego klienta|dla klienta',
    others:
      'mój|moja|moje|obecnie|obecny|obecna|poprzednio|doświadczenie|inne|innego|jestem|kolega|koleżanka|także|również|z|ze',
    trades:
      'radiolog|chirurg|anestezjolog|kardiolog|pediatra|psychiatra|stomatolog|dentysta|higienistka|optyk|optometrysta|logopeda|dietetyk|terapeuta|terapeutka|podolog|masażysta|salowa|sanitariusz|niania|przedszkolanka|wychowawca|pedagog|doktorant|aktor|aktorka|tancerz|muzyk|organista|dyrygent|reżyser|scenograf|kostiumograf|oświetleniowiec|akustyk|montażysta|scenarzysta|fotograf|ilustrator|grafika|helpdesk|telemarketer|agent|agentka|pośrednik|likwidator|rzeczoznawca|aktuariusz|broker|bankier|skarbnik|kadrowo-płacowa|notariusz|sędzia|prokurator|komornik|aplikant|asesor|policjant|policjantka|strażak|żołnierz|celnik|strażnik|maszynista|konduktor|pilot|stewardesa|marynarz|kapitan|rybak|listonosz|dostawca|taksówkarz|dźwigowy|zbrojarz|betoniarz|cieśla|dekarz|glazurnik|tynkarz|brukarz|szklarz|kowal|kotlarz|lakiernik|blacharz|wulkanizator|tapicer|szewc|krawiec|krawcowa|szwaczka|jubiler|zegarmistrz|drukarz|introligator|ceramik|florysta|florystka|leśnik|pilarz|dojarz|hodowca|pszczelarz|pakowacz|sortowacz|komisjoner|komisjonerka|sztaplarz|wózkowy|pomocnik|zmywak|barmanka|pokojowa|recepcja|przewodnik|ksiądz|katecheta|hydrolog|geolog|meteorolog|matematyk|statystyk|historyk|archeolog|socjolog|mediator|kurator|stylista|wizażystka|tatuażysta|groomer|cukierniczka|motorniczy|dyspozytor|monterka|ogrodniczka|ratowniczka|psycholożka|kustosz|konserwatorka|korektor|korektorka|kosztorysant|wykładowczyni|doktorantka|adiunktka|stypendysta|post-doc|animatorka|zegarmistrzyni|lutnik|złotnik|kowalka|młynarz|piwowar|serowar|winiarz|zdun|kominiarz|stolarka|tapicerka|garncarz|szlifierz|odlewnik|wolontariusz|wolontariuszka|uczeń|czeladnik|sommelier|baristka|wychowawczyni|konserwator|kustoszka|pomoc|zbieracz|dietetyczka|kreślarz',
    endings:
      'arz|arka|er|erka|ista|istka|isty|nik|niczka|nika|ciel|cielka|or|orka|log|owca|owiec|ant|ant ka|acz|yk|czka|dca|yni|czyni|iarz',
    heads:
      'kierownik|kierowniczka|nauczyciel|nauczycielka|specjalista|specjalistka|specjalisty|dyrektor|dyrektorka|asystent|asystentka|adiunkt|profesor|pracownik|koordynator|koordynatorka|inżynier|referent|referentka|inspektor|technik|operator|doradca|pomoc|konsultant|stażysta|praktykant|opiekun|opiekunka|mistrz|majster|lider|menedżer|manager|wykładowca|nauczyciela|kierownika|asystenta|pracownika|operatora|opiekuna|referenta|koordynatora',
    hosts:
      'właściciel|właścicielka|prezes|szef|szefowa|dyrektor|dyrektorka|kierownik|kierowniczka|założyciel|założycielka|wspólnik|rektor|dziekan|burmistrz|rekruter|rekruterka|przełożony|przełożona|hr business partner|menedżer|manager|kolega|koleżanka|prezesa|dyrektora|kierownika|szefa|właściciela|majster|pan|pani',
  },
  subjectWords:
    'zaproszenie|zaproszenie na|zaproszenie do|rozmowa|rozmowę|rozmowa kwalifikacyjna|rozmowę kwalifikacyjną|rozmowy|rozmowa rekrutacyjna|rozmowę rekrutacyjną|rekrutacja|rekrutacji|rekrutacyjna|rekrutacyjną|spotkanie|spotkanie rekrutacyjne|kwalifikacyjną|kwalifikacyjna|na|na stanowisko|stanowisko|twoja aplikacja|pana aplikacja|pani aplikacja|aplikacja|w sprawie|potwierdzenie|potwierdzenie rozmowy|potwierdzenie terminu|termin|terminy|propozycja|propozycja terminu|zmiana|zmiana terminu|telefoniczna|telefoniczną|online|wideo|techniczna|techniczną|pierwszy etap|drugi etap|etap|kolejny etap|kolejny krok|odp|re|pd|fwd|fw|przypomnienie|zaprasza cię|zaprasza|dostępność|kiedy możemy pogadać|kontakt|odpowiedź|proces|procesie|do|do|w|z|jutro|test|zadanie',
  companyBefore: 'w firmie|w spółce|do firmy|z firmy|firmy|dla|w|z',
  companySure:
    'w firmie|w spółce|do firmy|z firmy|firma|firmy|firmie|zainteresowanie ofertą|zainteresowanie pracą w|zainteresowanie firmą|do zespołu|zespołu|pracy w|pracą w|praca w|pracę w|stanowisko w|aplikację do|rekrutacji do|rekrutacja w|w imieniu firmy|w imieniu|java w',
  companyLabels: 'firma|pracodawca|klient|spółka|organizacja',
  companyDoes: 'zaprasza|chce|szuka|poszukuje|chciałaby|chciałby|zainteresowała|wybrała|rekrutuje|przetwarza',
  companyPast:
    'doświadczenie|doświadczenia|obecnie|obecny|obecna|obecnej|poprzednio|poprzedni|poprzedniej|dotychczas|dotychczasowy|pracował|pracowała|pracuję|pracuje|lata w|lat w|praktyki w|studia|studiów|referencje|konkurencji|dostawca|odpowiadał|odpowiadała',
  bots: 'wirtualna asystentka|wirtualny asystent|chatbot|cyfrowy asystent|asystent ai|asystentka ai|wiadomość automatyczna|bot|sztuczna inteligencja|wirtualny rekruter|wirtualna rekruterka',
  clients:
    'nasz klient|naszego klienta|naszym klientem|mój klient|mojego klienta|dla klienta|dla naszego klienta|klient końcowy|u naszego klienta|rekrutację dla|rekrutacji dla|na zlecenie',
  agencies:
    'agencja|agencja pracy|rekrutacja|doradztwo personalne|hr|personal|praca|search|headhunters|talent|consulting|staffing|outsourcing|lab|hire|jobs',
};
