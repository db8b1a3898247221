import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'spotkanie rekrutacyjn|spotkania rekrutacyjn|spotkaniu rekrutacyjn|rozmow|interview|kolejnego etapu|drugiego etapu|następnego etapu|kolejny etap|drugi etap|assessment|rekrutacj|przesłuchani|ostatni etap|ostatniego etapu|finałowy etap|trzeci etap|pierwszy etap|postępowani|lekcja próbna|lekcji próbnej|komisja rekrutacyjn|komisja konkursow|konkurs na',
  trial:
    'próbn|na próbę|dzień otwarty w pracy|dzień na próbę|zmiana próbna|przyuczeni|dniówk|spróbować|popracować z nami|parę godzin z nami',
  meeting:
    'spotka|rozmow|porozmawia|pogada|telefon|zadzwoni|zdzwoń|wideorozmow|kawę|kawa|kawie|pozna|zobaczymy|wizyt|wpadnij|wpaść|wpadnie|przyjść|przyjdź|przyjechać|odwiedz|call|połączeni|teams|zoom|pół godziny|30 minut|20 minut|45 minut|godzinn|przyjedź|przyjechał|przyszedł|przyszła|zajrz|podjech|pokaż|pokazać|oprowadz|kwadrans|15 minut|60 minut|chwil|na kawę',
  wish: 'chcielibyśmy|chciałabym|chciałbym|chcemy|chętnie|miło|przyjemność|cieszę|cieszymy|proponuj|radością',
  invite:
    'zaprosz|zaprasza|zaprosi|bliżej|zakwalifikow|przeszedł|przeszła|przeszli|wybran|dalszego etapu|kolejny etap|kolejnego etapu|następny krok|kolejny krok|umówić|spotkać się|porozmawiać|zainteresował|dobre wiadomości|dobra wiadomość|na rozmowę|na spotkanie|rozmowę z|cię poznać|opowiedzieć|przejść do|przechodzi|gratul|finał|spodobał|chcielibyśmy panią|chcielibyśmy pana|chcielibyśmy poznać|chętnie poznam|chcę się spotkać|do kolejnego|do następnego|do drugiego|cv nas|aplikacja nas|pani aplikacja|pana aplikacja|profil nas|wstępnie wybran|z przyjemnością',
  ask: 'pasuje|pasował|odpowiada|dostępn|dyspozycyj|jest pan|czy |możesz|może pan|mógłby|mogłaby|ma pan|masz czas|kiedy|który|dogodn|wygodn|termin|do wyboru|wybrać|wybierz|potwierdz|o informację|daj znać|dać znać|proszę dać|o kontakt|o wskazanie|wskazać|proponuj|propozycj|rezerw|ustalić|odpisz|odpowiedź|napisz|odezwij|proszę napisać|o której|preferuj|woli|link|kalendarz|okienk|godzin|czy pasuje|czy może|czy mogłaby|czy mógłby|czy da pan|dałaby|dałby|da radę|dasz radę|proszę o potwierdzenie|prosimy o potwierdzenie|prosimy o informację|proszę o odpowiedź|proszę o wybór|jeśli nie pasuje|jeśli termin|gdyby termin|proszę o tel|dajcie znać|pasi',
  fixed:
    'potwierdzam|potwierdzenie terminu|potwierdzon|odbędzie się|zaplanowan|umówion|ustalon|czekam|oczekujemy|zobaczenia|do usłyszenia|do jutra|zadzwonię|zadzwonimy|zadzwoni do|proszę zgłosić|proszę przyjść|proszę zabrać|data:|godzina:|miejsce:|adres:|czas trwania|weźmie udział|wezmą udział|potrwa|zajmie|w komisji|proszę wziąć|weź |zapraszamy o|spotykamy się|widzimy|spotkanie odbędzie|rozmowa odbędzie|termin spotkania|termin rozmowy|będą obecni|będzie obecn|porozmawia pan|proszę pytać|proszę mieć|proszę przynieść|zabrać ze sobą|weź ze sobą|kiedy:|gdzie:',
  moved:
    'przełoż|przenieść|przenosimy|przesun|zmiana terminu|zmianę terminu|zmienić termin|nowy termin|nowego terminu|inny termin|innym terminie|zamiast|przełóżmy|innym dniu|inny dzień|inną godzinę|innej godzinie|coś wypadło|coś mi wypadło|wypadło nam|nowa data|nową datę|później tego',
  cond: 'jeśli pana|jeśli pani|jeżeli pana|jeżeli pani|jeśli twoj|jeżeli twoj|jeśli wyrazi|z wybranymi|wybrane osoby|wybranymi osobami|wybranymi kandydatami|wybranych kandydatów|zaprosimy|kandydaci, którzy|osoby, które|osoby z wynikiem|skontaktujemy się|odezwiemy się|w przypadku|jeśli profil|jeżeli profil|jeśli spełni|jeżeli spełni|w razie pozytywn|po pozytywn|kandydatów, którzy|z kandydatami, którzy|tylko z wybran|wyłącznie z wybran|osobami spełni|osoby spełni|osoby zakwalifik|zostaną zaproszon|zostanie zaproszon|będą zapraszan|wyniki testu|na podstawie wynik|planowane są|zaplanowane są na|proces składa|proces rekrutacji składa|etapy rekrutacji|nasz proces|ewentualn|możliwej rozmowy|następnie',
  not: 'nie |bez ',
  met: 'po naszej rozmowie|za wczorajszą rozmowę|za odbytą rozmowę|po odbytej rozmowie|za udział w rozmowie|miło było cię poznać|miło było panią poznać|miło było pana poznać',
  past: 'za rozmowę|odbytej|było miło|jak oceniasz|jak minęła|jak poszła|rozmowa z dnia|po rozmowie|za udział w rozmowie|za spotkanie|po naszej rozmowie|za poświęcony|miło było|za wizytę|wczoraj|zeszłym tygodni|ostatni wtorek|dziękujemy za rozmowę|dziękuję za rozmowę|dziękujemy za spotkanie|dziękuję za spotkanie|za przybycie|za przyjście|po spotkaniu|w trakcie rozmowy|podczas rozmowy|nasza rozmowa|naszej rozmowy',
  reject:
    'nie zdecydowano|zdecydowaliśmy|nie zostać|nie zaprosimy|nie kontynu|nie przejść|nie przeszła|nie przeszedł|innego kandydat|inną kandydat|innych kandydat|inną osob|innej osob|innej kandydat|wybraliśmy|wybrana inna|kandydata, którego|odrzucon|negatywn|zakończon|zakończyliśmy|obsadzon|w przyszłych|przyszłych rekrutacj|dalszych poszukiwan|nie tym razem|nie możemy|nie został|powodzenia w dalsz|sukcesów w dalsz|zatrudnić … osob|kogoś|współpracy z inn|z inną|nie zakwalifik|nie zdecydowaliśmy|nie przejdzie|nie podejmiemy|nie będziemy|nie jesteśmy w stanie|nie spełni|kandydatur innych|inny kandydat|inna osoba|bardziej odpowiad|lepiej odpowiad|bardziej pasuj|większym doświadczeni|rekrutacja wewnętrzn|wewnętrznego kandydat|stanowisko zostało|bazie kandydatów|w bazie|szukaniu pracy|poszukiwaniu pracy|poszukiwaniach|odmown|tym razem',
  sorry:
    'niestety|przykro|żałujemy|z żalem|powodzenia|życzymy|trudn|dużo zgłoszeń|wiele zgłoszeń|dziękujemy za zainteresowanie|dziękujemy za udział',
  receipt:
    'otrzymaliśmy|otrzymania aplikacji|otrzymanie aplikacji|potwierdzenie otrzymania|wpłynęł|zapoznajemy|przeanalizuj|zgłoszenia przyjmujemy|wiadomość wygenerowana|prosimy nie odpowiadać|w ciągu dwóch tygodni|wybranymi osobami|skontaktujemy się z wybranymi|skontaktujemy się tylko|dziękujemy za aplikacj|dziękujemy za zgłoszeni|dziękujemy za przesłani|dziękujemy za złożeni|dziękujemy za wysłani|potwierdzamy otrzym|twoja aplikacja została|pani aplikacja została|aplikacja została|zgłoszenie zostało|aplikacja dotarła|w trakcie analizy|analizujemy|rozpatrz|rozpatruj|w ciągu 14|w ciągu 30|najbliższych dni|najbliższych tygodni|status aplikacji|numer zgłoszenia|numer referencyjny|nie odpowiadaj|nie odpowiadać|wiadomość automatyczna|automatyczn',
  offer:
    'oferta pracy dla|ofertę zatrudnienia|oferta zatrudnienia|list intencyjny|zaoferować|zaproponować stanowisko|zaproponować pracę|zaproponować pan|witamy w|umow|proponujemy pan|zatrudnić pan|pierwszy dzień pracy|podpisan|złożyć ofertę|złożyć pan|ofertę pracy na|wybraliśmy panią|wybraliśmy pana|wybraliśmy ciebie|ma pan tę pracę|dostałeś prac|dostałaś prac|wynagrodzenie|pensja|brutto|okres próbny|start od|zaczyna pan|zaczynasz|rozpoczęcie pracy|witaj|onboarding|szkolenie bhp|badania lekarskie|medycyn',
  news: 'newsletter|wypisz|rezygnacj|zrezygnuj|w przeglądarce|wersja online|nowe oferty|oferty pracy|oferty dla|powiadomieni|webinar|zapisz się|zarejestruj|zobacz|próbna rozmowa|najczęstsze pytania|jak przygotować|porad|rabat|zniżk|aplikuj|drodzy czytelnicy|bezpłatn|za darmo|coaching|oferta specjalna|oferty tygodnia|szkoleni|bez zapisów|w tym tygodniu|polecane|dopasowane|sprawdź ofert|wszystkie oferty|alert|zapisane wyszukiwanie|preferencj|subskryp|kurs |warsztat|wydarzeni|targi|promocj|premium|dzień otwarty',
  outreach:
    'twój profil|pani profil|pana profil|trafił|natknęł|znalazłam|znalazłem|byłaby pani zainteresowan|byłby pan zainteresowan|otwart|nowe wyzwan|prześlij|proszę przesłać|aktualne cv|klient|poszukuj|poufn|linkedin|kogoś do polecenia|mój klient|mojego klienta|naszego klienta|dla klienta|agencj|headhunter|rekruterk|rekruter |na linkedinie|profilu linkedin|zmianę pracy|zmiana pracy|nowych wyzwań|nowej roli|niezobowiązując|dyskrecj|widełk|do … brutto|zainteresował|zainteresuje|przesłanie cv|podesłanie|prześle pan|podeśl|polecić kogoś|znasz kogoś|zna pani kogoś',
  other:
    'podcast|dziennikar|gazet|redakcj|czasopism|reportaż|audycj|telewizj|wywiad|magistersk|doktora|doktorsk|wynagrodzenie za udział|bon |karta podarunkowa|wiza|wizę|ambasad|konsul|stypendi|exit interview|odejści|roczna ocena|słuchacz|badani|licencjack|rozmówc|karta pobytu|obywatelstw|rodzic|rozmowa o przyjęcie|na studia|rozmowa wyjściowa|absolwen|kamer|najem|pedagog|uczni|szkolny|w sprawie|prasa|stacja|felieton|materiał o|nagrani|plan zdjęciow|książk|biografi|historia mówiona|testy użytecz|fokus|uczestnik|pracy magisterskiej|praca licencjacka|badawcz|naukow|cudzoziemc|urząd do spraw|paszport|policj|świad|zus |urząd pracy|doradc|pośrednik|opiek społeczn|adopcj|zebranie rodziców|wychowawc|przyjęcie do szkoły|rekrutacja na studia|egzamin wstępny|ocena okresowa|ocena roczna|ocena pracownicz|rozmowa oceniająca|pożegnaln|współlokator|mentor|wolontari',
  theme:
    'artykuł|radio|ankiet|użytkowni|uczelni|anonim|czyteln|wspomnie|mieszkani|wynaj|faktur|lekarz|pacjent|zebranie|ubezpiecz|klas|grupy|przedszkol|dentyst|wizyta|stomatolog|doktor|przychodni|szczepien|badania krwi|fizjoterap|okulist|recept|weteryn|terapi|psycholog|najm|właściciel|nieruchomoś|klucz|pokój|warsztat samochod|przegląd|opon|jazd próbn|salon samochod|bank|kredyt|pożyczk|hipote|polis|emerytur|podatk|księgow|notariusz|adwokat|sąd|dowód osobisty odbiór|piec|hydraulik|elektryk|serwis|instalacj|światłowód|licznik|wycen|dostaw|paczk|zamówieni|odbiór|fryzjer|masaż|kosmety|urodzin|wesel|ślub|chrzcin|kolacj|impreza|klub|trening|chór|próba chóru|walne|wspólnot|korepetycj|pani syn|pani córk|syn |córka|demo|prezentacja produktu|nasz system|nasze oprogramowanie|kick-off|budżet|kwarta|rezerwacj|lot |darowizn|siłowni',
  panel:
    'z kandydatem|z kandydatką|kandydat na|kandydatka na|kandydata na|kandydatki na|kandydatem na|poprowadzisz|poprowadzić|poprowadzi pan|jako rekruter|komisj|arkusz oceny|twoja opinia o|opinię o kandyda|cv w załączniku|zastąpić|zastąpisz|weźmiesz udział w rozmowie|mamy rozmowę z|dwóch kandydatów|trzech kandydatów|kandydatów do|prowadzisz rozmow|przeprowadzić rozmow|przeprowadzisz|rozmowy z kandydatami|formularz oceny|twoja ocena|twoją ocenę|dołączyć do rozmowy|dołączysz do rozmowy|być na rozmowie z',
  away: 'poza biurem|autoodpowiedź|nieobecn|urlop|odpowiedź automatyczna|wracam',
  cancel:
    'odwołan|odwołuj|odwołać|anulowan|nie odbędzie się|wstrzyman|zawieszon|zamrożon|nieaktualn|musimy odwołać|muszę odwołać|zostaje odwołan|zostało odwołan|nie dojdzie|rekrutacja wstrzyman|rekrutacja zostaje|wycofan|rezygnujemy',
  logistics:
    'przypomnien|ankiet|twoja opinia|pani opinia|pana opinia|zwrot kosztów|kosztów podróży|wynik rozmowy|zostawił|decyzję podejmiemy|zwrot za|rachunek|rozliczeni|bilet|gość|gościa|przepustk|rejestracja gości|wifi|zgubi|jak oceniasz|proszę ocenić|referencj|zaświadczeni|decyzja do|damy znać|wynik do',
  test: 'test|zadanie rekrutacyjne|ocena online|dane logowania|wypełnić test|wykonanie testu|rozwiązać|link do testu|termin wykonania|platformie testow|ważny do',
  scam: 'wpłat|kaucj|zaliczk|opłat|numer konta|dane bankowe|login|bank|skan dowodu|zdjęcie dowodu|dowodu z|blik|bez doświadczenia|krypto|zwrotn|za granic|zakwaterowanie|ostatnie|whatsapp|telegram|western union|bitcoin|przedpłat|zarób|zarabia|szybkie pieniądze|paczki w domu|numer karty|pesel i',
  own: 'moją aplikację|moja aplikacja|moje cv|w załączeniu przesyłam|aplikuję|za zaproszenie|potwierdzam obecność|potwierdzam swoją|potwierdzam udział|rezygnuję|wycofa|wycofuję|mój obecny|obecnego pracodawcy|przyjęłam|przyjąłem|moje doświadczenie|mi pasuje|mi odpowiada|stawię się|piszę w sprawie|chciałabym aplikować|chciałbym aplikować|list motywacyjny|niestety nie mogę|nie będę mogła|nie będę mógł|przyjdę|będę obecn|dziękuję za zaproszenie',
  job: 'stanowisk|aplikacj|aplikow|kandyda|rekrut|cv |cv,|cv.|prac|ofert|profil|hr |zatrudn|etat|zespoł|praktyk|staż|klient',
  applied:
    'pani aplikacj|pana aplikacj|twoją aplikację|twoja aplikacja|twojej aplikacji|za aplikację|aplikował|przesłanie aplikacji|przesłanie cv|pani zgłoszeni|pana zgłoszeni|twoje zgłoszenie',
  sourced: 'pani profil|pana profil|twój profil|trafiłam na|trafiłem na|polecił|z polecenia',
  contact:
    'dziękuję za odpowiedź|dziękujemy za odpowiedź|dziękuję za wiadomość|dziękujemy za wiadomość|dzięki za odpowiedź|dzięki za wiadomość|zgodnie z rozmową|jak rozmawialiśmy',
  agreed:
    'zgodnie z ustaleniami|jak ustaliliśmy|potwierdził|dziękuję za potwierdzenie|dziękujemy za potwierdzenie|potwierdzam',
  oneWay: 'nagrani|nagrać odpowiedzi|nagrana rozmowa|asynchronicz|sztuczn',
  urgent: 'pilne|pilnie|jak najszybciej|natychmiast|niezwłocznie|jeszcze dziś|w ciągu 24|w ciągu 48',
  unpaid: 'bezpłatn|nieodpłatn|bez wynagrodzenia',
  team: 'zespół|koleg|koleżank',
  push: 'przemyśl|rozważyć ponownie|zmienić zdanie|zmieni pan|czy na pewno|jest pan pewien|jest pani pewna|szkoda|przynajmniej|ostatnia próba',
  praise:
    'zrobił na nas|zrobiło na nas|wrażenie|spodobał|zainteresował|szczególnie|doświadczenie|portfolio|zaimponował',
  phone:
    'telefon|zadzwoni|dzwonię|pod numer|rozmowa telefoniczn|przez telefon|oddzwoni|pani numer|pana numer|twój numer',
  video:
    'wideo|video|online|zdaln|zoom|teams|google meet|skype|przez internet|link do|kamer|wirtualn|przez zoom|na zoomie|na teamsach|przez teams',
  onsite:
    'stacjonarn|w naszym biurze|w biurze|w siedzibie|naszej siedzib|osobiści|na miejscu|ul.|ulica|ulicy|aleja|plac |piętr|recepcj|budyn|sala|parking|dzień próbny|dnia próbnego|przyjść|przyjechać|oddzia|salon|zakład|portierni|u nas w|do nas do|zapraszamy do siedziby|do naszego biura|do biura|zabrać|zabranie|proszę wziąć|zgłosić się|proszę zgłosić|dojazd|czekamy na panią w|czekamy na pana w|czekamy w|gabinet|pokój|pok.|parter|wejści|dzwonek|domofon|zadzwonić domofonem|przystanek|dworzec|tramwaj|dokument tożsamości|dowód|buty robocze|odzież robocza|noże|koszty dojazdu|twarzą w twarz|al.|pl.|os.',
  place:
    'biur|hotel|fabryk|klinik|szpital|szkoł|sklep|restaurac|magazyn|urząd|urzędzie|siedzib|zakład|oddział|warsztat|hala |pracowni|gabine|u nas|w naszym|w naszej|do nas|piekarni|kuchni|gospodarstw|bibliotek|teatr|muze|kościo|dom opieki|przedszkol|żłob|liceum|uczelni|wydział|aptek|salon|basen|port|kampus|stacj|filia|kawiarni|cukierni|dwor',
  where: 'miejsce |adres:|pod adresem|gdzie:|lokalizacja',
  query: 'pytań|w razie|problem|gdyby|awari|spóźni|jeśli nie może|ewentualnie telefonicznie|albo telefonicznie|pytania',
  takeHome: 'zadanie domowe|zadanie do wykonania|zadanie do domu|odesłać rozwiązanie',
  formal: 'pan |pani |panu |pana |panią|państw|szanown',
  familiar: 'ty |ciebie|tobie|twoj|twój|cześć|hej|możesz|masz |jesteś|daj ',
};
