import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'spotkanie rekrutacyjn|spotkania rekrutacyjn|spotkaniu rekrutacyjn|rozmow|interview|kolejnego etapu|drugiego etapu|następnego etapu|kolejny etap|drugi etap|assessment|rekrutacj|przesłuchani|część ustn|części ustn',
  trial: 'próbn|na próbę|dzień otwarty w pracy',
  meeting:
    'spotka|rozmow|porozmawia|pogada|telefon|zadzwoni|zdzwoń|wideorozmow|kawę|kawa|kawie|pozna|zobaczymy|wizyt|wpadnij|wpaść|wpadnie|przyjść|przyjdź|przyjechać|odwiedz|call|połączeni|teams|zoom|pół godziny|30 minut|20 minut|45 minut|godzinn',
  wish: 'chcielibyśmy|chciałabym|chciałbym|chcemy|chętnie|miło|przyjemność|cieszę|cieszymy|proponuj|radością',
  invite:
    'zaprosz|zaprasza|zaprosi|bliżej|zakwalifikow|przeszedł|przeszła|przeszli|wybran|dalszego etapu|kolejny etap|kolejnego etapu|następny krok|kolejny krok|umówić|spotkać się|porozmawiać|zainteresował|dobre wiadomości|dobra wiadomość|na rozmowę|na spotkanie|rozmowę z|cię poznać|opowiedzieć|przejść do|przechodzi|gratul|finał|spodobał|przyjmie pan|czekamy na pan|oczekujemy pan|poznać pan|gościć',
  ask: 'pasuje|pasował|odpowiada|dostępn|dyspozycyj|jest pan|czy |możesz|może pan|mógłby|mogłaby|ma pan|masz czas|kiedy|który|dogodn|wygodn|termin|do wyboru|wybrać|wybierz|potwierdz|o informację|daj znać|dać znać|proszę dać|o kontakt|o wskazanie|wskazać|proponuj|propozycj|rezerw|ustalić|odpisz|odpowiedź|napisz|odezwij|proszę napisać|o której|preferuj|woli|link|kalendarz|okienk|godzin',
  fixed:
    'potwierdzam|potwierdzenie terminu|potwierdzon|odbędzie się|zaplanowan|umówion|ustalon|czekam|oczekujemy|zobaczenia|do usłyszenia|do jutra|zadzwonię|zadzwonimy|zadzwoni do|proszę zgłosić|proszę przyjść|proszę zabrać|data:|godzina:|miejsce:|adres:|czas trwania|weźmie udział|wezmą udział|potrwa|zajmie|widzimy się|w komisji|proszę wziąć|weź ',
  moved:
    'przełoż|przenieść|przenosimy|przesun|zmiana terminu|zmianę terminu|zmienić termin|nowy termin|nowego terminu|inny termin|innym terminie|zamiast|zmiana godziny|zmiana daty|zmiana dnia',
  cond: 'jeśli pana|jeśli pani|jeżeli pana|jeżeli pani|jeśli twoj|jeżeli twoj|jeśli wyrazi|z wybranymi|wybrane osoby|wybranymi osobami|wybranymi kandydatami|wybranych kandydatów|zaprosimy|kandydaci, którzy|osoby, które|osoby z wynikiem|skontaktujemy się|odezwiemy się|w przypadku|zakwalifikowane osoby|osoby zakwalifikowan|zostaną zaproszen|zostanie zaproszon|zostaną poinformowan|pozytywnego wyniku|jeśli test|jeśli wynik|jeżeli wynik|odrębnym|oddzielnym|czy zaprosimy|czy zaprosz|osoby, z którymi',
  yet: 'gdy tylko|jak tylko|po potwierdzeniu',
  not: 'nie |bez ',
  met: 'po naszej wczorajszej|po naszej ostatniej|po naszej rozmowie przez telefon|po naszej rozmowie telefonicznej|po naszej rozmowie z dnia|po naszej rozmowie w zeszł|za wczorajszą rozmowę|za odbytą rozmowę|po odbytej rozmowie|dziękujemy za udział w rozmowie|dziękuję za udział w rozmowie|miło było cię poznać|miło było panią poznać|miło było pana poznać',
  past: 'za rozmowę|odbytej|było miło|jak oceniasz|jak minęła|jak poszła|rozmowa z dnia|po rozmowie|za udział w rozmowie|za spotkanie|po naszej rozmowie|za poświęcony|miło było|za wizytę|wczoraj|za poniedziałkow|za wtorkow|za środow|za czwartkow|za piątkow|jeszcze raz za',
  reject:
    'nie zdecydowano|nie zostać|nie zaprosimy|nie kontynu|nie przejść|nie przeszła|nie przeszedł|innego kandydat|inną kandydat|innych kandydat|inną osob|innej osob|innej kandydat|wybraliśmy|wybrana inna|kandydata, którego|odrzucon|negatywn|zakończyliśmy|obsadzon|w przyszłych|przyszłych rekrutacj|dalszych poszukiwan|nie tym razem|nie możemy|nie został|powodzenia w dalsz|sukcesów w dalsz|zatrudnić … osob|współpracy z inn|z inną|kandydat wewnętrzn|kandydatury wewnętrzn|kandydata wewnętrzn|rekrutacja wewnętrzn|postawiliśmy na|wybór padł|nasz wybór|wybrano inn|zatrudnimy inn|zatrudniliśmy|nie będziemy|nie jesteśmy w stanie|nie spełni|nie zakwalifikow|nie znalazł|o włos|baza kandydat|bazie kandydat|nie uda|powiedzieć nie|otrzyma ktoś|kogoś innego|ponownie aplikow',
  sorry:
    'niestety|przykro|żałujemy|z żalem|powodzenia|życzymy|trudn|dużo zgłoszeń|wiele zgłoszeń|dziękujemy za zainteresowanie|dziękujemy za udział|przepraszam',
  receipt:
    'otrzymaliśmy|otrzymania aplikacji|otrzymanie aplikacji|potwierdzenie otrzymania|wpłynęł|zapoznajemy|przeanalizuj|zgłoszenia przyjmujemy|wiadomość wygenerowana|prosimy nie odpowiadać|w ciągu dwóch tygodni|wybranymi osobami|skontaktujemy się z wybranymi|skontaktujemy się tylko|aplikacja dotarła|została zarejestrowana|zarejestrowaliśmy|rozpatrzymy|zostanie rozpatrzon|w trakcie weryfikacji|weryfikacji formalnej|nie odpowiadaj na|wygenerowan|potwierdzamy otrzymanie|potwierdzamy przyjęcie',
  offer:
    'oferta pracy dla|ofertę zatrudnienia|oferta zatrudnienia|list intencyjny|zaoferować|zaproponować stanowisko|zaproponować pracę|zaproponować pan|witaj w|witamy w|proponujemy pan|zatrudnić pan|pierwszy dzień pracy|praca jest twoja|miejsce jest twoje|składamy ofertę|oferujemy pani|oferujemy panu|oferujemy ci|wynagrodzenie brutto|brutto miesięcznie|pensja|data rozpoczęcia|rozpoczęcie pracy|rozpoczęcia pracy|dołączysz do|dołączy pani|dołączy pan|okres próbny|badania lekarskie|badania wstępne|skierowanie na badania|dokumenty kadrowe|umowa o pracę|umowę o pracę|umowy o pracę|projekt umowy|podpisania umowy|podpisać umowę|propozycję pracy|propozycja pracy|warunki zatrudnienia',
  news: 'newsletter|wypisz|rezygnacj|zrezygnuj|w przeglądarce|wersja online|nowe oferty|oferty pracy|oferty dla|powiadomieni|webinar|zapisz się|zarejestruj|zobacz|próbna rozmowa|najczęstsze pytania|jak przygotować|porad|rabat|zniżk|aplikuj|drodzy czytelnicy|bezpłatn|za darmo|coaching|oferta specjalna|oferty tygodnia|szkoleni|targi pracy|bez zapisów',
  outreach:
    'twój profil|pani profil|pana profil|trafił|natknęł|znalazłam|znalazłem|byłaby pani zainteresowan|byłby pan zainteresowan|otwart|nowe wyzwan|prześlij|proszę przesłać|aktualne cv|poszukuj|poufn|linkedin|kogoś do polecenia|nie znamy się|mój klient|mojego klienta|naszego klienta|dla klienta|na zlecenie klienta|niezobowiązując|headhunt|łowca głów|dyskrecj|nie szuka pan|nie szukasz|nowych wyzwań|premia za polecenie|za polecenie|jeśli zna pan|jeśli znasz',
  other:
    'podcast|dziennikar|gazet|redakcj|czasopism|reportaż|audycj|telewizj|wywiad|magistersk|doktora|doktorsk|wynagrodzenie za udział|bon |karta podarunkowa|wiza|wizę|ambasad|konsul|stypendi|odejści|roczna ocena|słuchacz|badani|licencjack|rozmówc|karta pobytu|obywatelstw|rozmowa o przyjęcie|na studia|absolwen|najem|redaktor|reporter|naszych czytelników|naszych słuchaczy|autoryzacj|cykl o|materiał o|nagranie|zdjęci do|ekipa|pracę magisterską|pracy magisterskiej|praca licencjacka|projekt badawczy|uczestnik badania|uczestniczk|grupa fokusowa|azyl|cudzoziemc|wizow|zezwolenie na pobyt|zebranie rodzic|zapisy do szkoły|współlokator|oglądanie mieszkania|adopcj|rozmowa roczna|rozmowa oceniająca|ocena pracownicza|przesłuchanie świadka|zeznania|komisariat|przed publikacją|cytat|pana syna|pani syna|pana córki|pani córki|państwa syna|państwa córki|państwa dziecka|wychowawczyni klasy|wychowawca klasy|dzienniku elektronicznym|na antenie|bezrobotn|piszę dla|piszę tekst|piszę o |coroczną rozm|coroczna rozm|do pierwszej klasy|do siódmej klasy|wiadomość o pokoju|sprawie pokoju|przedstawię nasze opr|przedstawić nasze opr|firmom takim jak pa',
  leaving:
    'exit interview|rozmowa wyjściowa|rozmowę wyjściową|rozmowy wyjściowej|rozmowa pożegnalna|rozmowę pożegnalną',
  theme:
    'artykuł|ankiet|użytkowni|uczelni|anonim|czyteln|wspomnie|mieszkani|wynaj|faktur|pacjent|zebranie|ubezpiecz|klas|przedszkol|dentyst|chór|próba chóru|stowarzyszeni|członk|schronisk|wspólnot|stomatolog|przychodni|kontroln|recept|polis|kurs |warsztaty|szkolenie|serwis|odczyt licznik|pedagog|uczni|rodzic|bezpłatna konsultacj|bezpłatny przegląd|hipote|pożyczk|kredyt|urząd pracy|urzędu pracy|doradca zawodowy|doradcą zawodowym|szanowny kliencie|szanowna klientko|drogi kliencie|finansowanie zakupu|paski wypłat|doradca klienta|łazienk',
  panel:
    'z kandydatem|z kandydatką|kandydat na|kandydatka na|kandydata na|kandydatki na|kandydatem na|poprowadzisz|poprowadzić|poprowadzi pan|jako rekruter|arkusz oceny|twoja opinia o|opinię o kandyda|cv w załączniku|zastąpić|zastąpisz|weźmiesz udział w rozmowie|mamy rozmowę z|członek komisji|członkiem komisji|w komisji rekrutacyjnej|trzech kandydat|trzy kandydat|dwóch kandydat|naszych kandydat|rozmowy z kandydat|rozmów z kandydat|rozmowach z kandydat|wesprzeć rozmow|scenariusz rozmowy|pytania do kandydat|prowadzić rozmow|ocenisz kandydat|jako osoba rekrutująca|kandydatem jest|kandydatką jest|wpisałem cię|wpisałam cię|jej cv|jego cv|wejść ze mną',
  away: 'poza biurem|autoodpowiedź|nieobecn|urlop|odpowiedź automatyczna|wracam',
  cancel:
    'odwołan|odwołuj|odwołać|anulowan|nie odbędzie się|wstrzyman|zawieszon|zamrożon|nieaktualn|odwołal|nie dojdzie do',
  logistics:
    'przypomnien|ankiet|twoja opinia|pani opinia|pana opinia|zwrot kosztów|kosztów podróży|wynik rozmowy|zostawił|decyzję podejmiemy|jak poszło|delegacj|rozliczeni|paragon|przepustk|pozostawion|referencj|zaświadczenie o niekaralności|ocena procesu|numeru konta|numer konta|skan biletu|skanu biletu|rozliczymy|tak czy inaczej|decyzji proszę|jako referenc|jako osobę polecaj',
  test: 'test|zadanie rekrutacyjne|ocena online|dane logowania|rozwiąż|rozwiązanie testu|platforma testowa|kwestionariusz osobowości|próbka pracy online|zadania online|link do testu',
  scam: 'wpłat|kaucj|zaliczk|opłat|numer konta|dane bankowe|login|bank|skan dowodu|zdjęcie dowodu|dowodu z|blik|bez doświadczenia|krypto|zwrotn|za granic|zakwaterowanie|ostatnie',
  own: 'moją aplikację|moja aplikacja|moje cv|w załączeniu przesyłam|aplikuję|za zaproszenie|potwierdzam obecność|potwierdzam swoją|potwierdzam udział|rezygnuję|wycofa|wycofuję|mój obecny|obecnego pracodawcy|przyjęłam|przyjąłem|moje doświadczenie|mi pasuje|mi odpowiada|stawię się|dziękuję za zaproszenie|dziękuję bardzo za zaproszenie|potwierdzam przyjście|potwierdzam przybycie|potwierdzam termin|będę obecn|na pewno będę|przyjdę|przesyłam cv|przesyłam swoje|w załączniku moje|moja dyspozycyjność|mój okres wypowiedzenia|pragnę zrezygnować|chciałabym zgłosić|chciałbym zgłosić|zgłaszam swoją|zgodnie z prośbą przesyłam|pasują mi|chętnie przyjdę',
  job: 'stanowisk|aplikacj|aplikow|kandyda|rekrut|cv |cv,|cv.|prac|ofert|profil|hr |zatrudn|etat|zespoł|praktyk|staż|klient',
  applied:
    'pani aplikacj|pana aplikacj|twoją aplikację|twoja aplikacja|twojej aplikacji|za aplikację|aplikował|przesłanie aplikacji|przesłanie cv|pani zgłoszeni|pana zgłoszeni|twoje zgłoszenie',
  sourced:
    'pani profil na |pani profil w |pana profil na |pana profil w |twój profil na |twój profil w |trafiłam na pan|trafiłam na twój|trafiłem na pan|trafiłem na twój|polecił pan|poleciła pan|polecił cię|poleciła cię|polecił mi|poleciła mi|polecił nam|poleciła nam',
  contact:
    'dziękuję za odpowiedź|dziękujemy za odpowiedź|dziękuję za wiadomość|dziękujemy za wiadomość|dzięki za odpowiedź|dzięki za wiadomość|zgodnie z rozmową|jak rozmawialiśmy|zgodnie z naszą rozmow|zgodnie z naszą dzisiejszą rozmow|zgodnie z naszą wczorajszą rozmow|zgodnie z naszą telefon|zgodnie z dzisiejszą|zgodnie z wczorajszą|nawiązując do naszej|nawiązując do rozmowy|w nawiązaniu do naszej|w nawiązaniu do rozmowy',
  agreed:
    'zgodnie z ustaleniami|jak ustaliliśmy|pan potwierdził|pani potwierdziła|potwierdziłeś|potwierdziłaś|dziękuję za potwierdzenie|dziękujemy za potwierdzenie|potwierdzam spotkan|potwierdzam rozmow|potwierdzam termin|potwierdzam nasz|potwierdzamy spotkan|potwierdzamy rozmow|potwierdzamy termin|potwierdzamy twoje spotkan|potwierdzamy twoją rozmow|potwierdzamy twój udział|potwierdzamy pana udział|potwierdzamy pani udział|potwierdzamy pana spotkan|potwierdzamy pani spotkan',
  oneWay:
    'nagranie odpowiedzi|nagrania odpowiedzi|nagraniem odpowiedzi|nagrać odpowiedzi|nagrana rozmowa|rozmowa asynchronicz|asynchroniczna rozmow|asynchronicznej rozmow|rozmowa ze sztuczn|rozmowę ze sztuczn',
  urgent: 'pilne|pilnie|jak najszybciej|natychmiast|niezwłocznie|jeszcze dziś|w ciągu 24|w ciągu 48',
  unpaid:
    'bezpłatny dzień|bezpłatnego dnia|bezpłatna próba|bezpłatną próbę|bezpłatny okres|dzień próbny jest bezpłatny|bezpłatne zadanie|nieodpłatn|bez wynagrodzenia',
  team: 'zespół|koleg|koleżank',
  push: 'przemyśleć|przemyśl to|przemyśl jeszcze|przemyśli pan|rozważyć ponownie|zmienić zdanie|zmieni pan|czy na pewno|jest pan pewien|jest pani pewna|szkoda|przynajmniej|ostatnia próba',
  declined:
    'wycofać|wycofuję|zrezygnować|rezygnuj|rezygnacj|nie kontynuować|nie brać udziału|inną ofertę|inną propozycję|pana decyzj|pani decyzj|twoją decyzj|twojej decyzji|przemyśleć|przemyśl to|przemyśl jeszcze|przemyśli pan|zmienić zdanie|zmieni pan',
  praise:
    'zrobił na nas|zrobiło na nas|wrażenie|spodobał|zainteresował|szczególnie|doświadczenie|portfolio|zaimponował',
  phone:
    'telefon|zadzwoni|dzwonię|pod numer|rozmowa telefoniczn|przez telefon|oddzwoni|pani numer|pana numer|twój numer|przedzwoni|dryndn|zdzwoni|dzwonić do pan',
  video:
    'wideo|video|online|zdaln|zoom|teams|google meet|skype|przez internet|link do|kamer|wirtualn|przez zoom|na zoomie|na teamsach|przez teams|na meet|przez meet|microsoft teams',
  onsite:
    'stacjonarn|w naszym biurze|w biurze|w siedzibie|naszej siedzib|osobiści|na miejscu|ul.|ulica|ulicy|aleja|plac |recepcj|budyn|sala|parking|dzień próbny|dnia próbnego|przyjść|przyjechać|oddzia|salon|zakład|portierni|u nas w|do nas do|zapraszamy do siedziby|do naszego biura|do biura|zabrać|zabranie|proszę wziąć|zgłosić się|proszę zgłosić|dojazd|czekamy na panią w|czekamy na pana w|czekamy w|gabinet|pokój|pok.|parter|wejści|dzwonek|domofon|zadzwonić domofonem|przystanek|dworzec|tramwaj|dokument tożsamości|dowód|buty robocze|odzież robocza|noże|koszty dojazdu|twarzą w twarz|al.|pl.|os.|piętro|piętrze|piętra|sali |salę|sale |podjechać|podjedzie|podjedź|wpadnij|wpaść|wpadnie|zajrzyj|zajrzeć|przyjedź|przyjdź|przyjdzie|spotkajmy się w|na budowie|u nas|w urzędzie|w restauracji|w szkole|w klinice|w zakładzie|zajść|zajdź|podejść|podejdź|przyjeżdż|w sklepie|w salonie|w warsztacie|na hali|w lokalu|w szpitalu|w przedszkolu|w przychodni|w kancelarii|w siedzibie firmy|ten sam adres|to samo miejsce|tym samym miejscu|tym samym adresem|bez zmian miejsc',
  place:
    'biur|hotel|fabryk|klinik|szpital|szkoł|sklep|restaurac|magazyn|urząd|urzędzie|siedzib|zakład|oddział|warsztat|hala |pracowni|gabine|u nas|w naszym|w naszej|do nas',
  where: 'miejsce |adres:|pod adresem|gdzie:|lokalizacja',
  query:
    'pytań|w razie|problem|gdyby|awari|spóźni|przygotuję pan|przygotować pan|przygotowanie do rozmowy|przed rozmową zadzwonię|omówimy po',
  takeHome: 'zadanie domowe|zadanie do wykonania|zadanie do domu|odesłać rozwiązanie',
  formal: 'pan |pani |panu |pana |panią|państw|szanown',
  familiar: 'ty |ciebie|tobie|twoj|twój|cześć|hej|możesz|masz |jesteś|daj ',
  call: 'telefoniczn',
};
