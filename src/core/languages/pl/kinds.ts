import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'spotkanie rekrutacyjne|spotkania rekrutacyjnego|spotkaniu rekrutacyjnym|rozmow|interview|dzień próbny|dnia próbnego|etap rekrutacji|kolejnego etapu|drugiego etapu|następnego etapu|kolejny etap|drugi etap|assessment|rekrutacj',
  meeting:
    'spotkani|spotkać|spotkajmy|rozmow|porozmawia|telefon|zadzwoni|wideorozmow|kawę|kawa|poznać|poznamy|poznajmy|zobaczymy|wizyt|wpadnij|wpaść|przyjść|przyjechać|odwiedz|call|połączeni|teams|zoom|pół godziny|30 minut|20 minut|45 minut|15 minut|godzinn|na kawę|zdzwoń|pogadać',
  invite:
    'zaproszenie|zaproszon|chcielibyśmy|chciałabym|chciałbym|chcemy|chętnie|miło nam|z przyjemnością|mamy przyjemność|poznać|bliżej|zakwalifikow|przeszedł|przeszła|wybran|dalszego etapu|kolejny etap|kolejnego etapu|następny krok|kolejny krok|umówić|spotkać się|porozmawiać|zainteresował|zaprasza|zaprosi|dobre wiadomości|dobra wiadomość|wpadnij|zajrzyj|na rozmowę|na spotkanie|rozmowę z|cię poznać|opowiedzieć|przejść do|przechodzi|został pan wybrany|została pani wybrana|została pani zakwalifikowana|został pan zakwalifikowany',
  ask: 'pasuje|pasowałby|pasowałoby|odpowiada|dostępn|dyspozycyj|jest pan|czy może|czy mogłaby|czy mógłby|możesz|mógłbyś|mogłabyś|ma pan|masz czas|kiedy|który termin|który z|jaki termin|jakie terminy|dogodn|wygodn|termin|do wyboru|wybrać|wybierz|proszę o potwierdzenie|potwierdź|o informację|daj znać|proszę dać|dać znać|proszę o kontakt|proszę o wskazanie|wskazać|proponuj|propozycj|zarezerwuj|rezerwacj|umówić|ustalić|odpisz|odpowiedź|napisz|odezwij|proszę napisać|która godzina|o której|jaki dzień|preferuj|woli|link do|kalendarz|wolne terminy|okienk|czy odpowiada|czy pasuje',
  fixed:
    'potwierdzam|potwierdzenie terminu|potwierdzon|odbędzie się|zaplanowan|umówion|ustalon|czekamy na|oczekujemy|do zobaczenia|zobaczenia|do usłyszenia|zadzwonię|zadzwonimy|zadzwoni do|proszę zgłosić|proszę przyjść|proszę zabrać|data:|godzina:|miejsce:|adres:|czas trwania|w spotkaniu|weźmie udział|wezmą udział|potrwa|zajmie',
  moved:
    'przełoż|przenieść|przenosimy|przesun|zmiana terminu|zmianę terminu|zmienić termin|nowy termin|nowego terminu|inny termin|innym terminie|zamiast',
  cond: 'jeśli pana|jeśli pani|jeżeli pana|jeżeli pani|jeśli twoj|jeżeli twoj|z wybranymi|wybrane osoby|wybranymi osobami|wybranymi kandydatami|wybranych kandydatów|zaprosimy|kandydaci, którzy|osoby, które|skontaktujemy się z wybranymi|odezwiemy się do wybranych',
  not: 'nie |bez ',
  past: 'za rozmowę|odbytej|było miło|jak oceniasz|jak minęła|jak poszła|rozmowa z dnia|dziękujemy za rozmowę|dziękuję za rozmowę|dziękujemy za udział w rozmowie|dziękujemy za spotkanie|dziękuję za spotkanie|po naszej rozmowie|za poświęcony czas|miło było poznać|miło było porozmawiać|dziękujemy za wczoraj|dziękuję za wczoraj|za wizytę',
  reject:
    'nie zdecydowaliśmy|nie zdecydowano|zdecydowaliśmy się nie|zdecydowaliśmy się kontynuować|nie zostać|nie zaprosimy|nie kontynuować|nie kontynuujemy|nie przejść|nie przeszła|nie przeszedł|innego kandydata|inną kandydat|innych kandydat|inną osobę|innej osoby|innej kandydat|wybraliśmy inn|wybraliśmy osob|kandydata, którego|odrzucon|negatywn|zakończona|zakończyliśmy|obsadzon|w przyszłych|przyszłych rekrutacj|dalszych poszukiwan|nie tym razem|zdecydowaliśmy się na innego|zdecydowaliśmy się na inną|zdecydowaliśmy się na współpracę z inn|zdecydowaliśmy się zatrudnić|nie możemy zaprosić|nie możemy zaproponować|nie możemy zaoferować|nie została wybrana|nie został wybrany|nie została zakwalifikowana|nie został zakwalifikowany|powodzenia w dalsz|sukcesów w dalsz|wybraliśmy kogoś|inną osobą|kontynuować z inn|współpracy z inn',
  sorry:
    'niestety|przykro|żałujemy|z żalem|powodzenia|życzymy|trudn|dużo zgłoszeń|wiele zgłoszeń|dziękujemy za zainteresowanie|dziękujemy za udział',
  receipt:
    'otrzymaliśmy|otrzymania aplikacji|otrzymanie aplikacji|potwierdzenie otrzymania|wpłynęł|zapoznajemy|przeanalizuj|zgłoszenia przyjmujemy|wiadomość wygenerowana|prosimy nie odpowiadać|w ciągu dwóch tygodni|wybranymi osobami|skontaktujemy się z wybranymi|skontaktujemy się tylko',
  offer:
    'oferta pracy dla|ofertę zatrudnienia|oferta zatrudnienia|list intencyjny|zaoferować|zaproponować stanowisko|zaproponować pracę|witaj w|umowę o pracę|umowa o pracę|umowy o pracę|podpisania umowy|projekt umowy|proponujemy pani stanowisko|proponujemy panu stanowisko',
  news: 'newsletter|wypisz|rezygnacj|zrezygnuj|zobacz w przeglądarce|wersja online|nowe oferty|oferty pracy|oferty dla|powiadomieni|webinar|zapisz się|zarejestruj|zobacz ofert|zobacz wszystkie|próbna rozmowa|najczęstsze pytania|jak przygotować|rabat|zniżk|aplikuj|drodzy czytelnicy|bezpłatn|za darmo|coaching|oferta specjalna|oferty tygodnia|szkoleni',
  outreach:
    'twój profil|pani profil|pana profil|profil na linkedin|trafiłam|trafiłem|natknęł|znalazłam|znalazłem|czy byłaby|czy byłby|nowe wyzwan|prześlij|proszę przesłać|aktualne cv',
  other:
    'podcast|dziennikar|gazet|redakcj|czasopism|reportaż|audycj|telewizj|wywiad|praca magisterska|pracy magisterskiej|doktora|udział w badaniu|wynagrodzenie za udział|bon |karta podarunkowa|wiza|wizę|ambasad|konsulat|stypendi|exit interview|odejści|roczna ocena|słuchacz|badanie użytkowników|badaniu użytkowników|badania rynku|praca doktorska|licencjack|rozmówc|karta pobytu|obywatelstw|zebranie rodziców|rozmowa o przyjęcie|rekrutacja na studia|rozmowa wyjściowa|absolwen|nasza gazeta|kamer|przeprowadzić wywiad|pacjent|najem|jestem dziennikark|jestem dziennikarz|przygotowuję reportaż|z panem wywiad|z panią wywiad',
  theme: 'artykuł|radio|ankiet|użytkowni|uczelni|anonim|czyteln|wspomnie|mieszkanie|faktur|lekarz|zebranie zespołu',
  panel:
    'z kandydatem|z kandydatką|kandydat na|kandydatka na|kandydata na|kandydatki na|kandydatem na|kandydatką na|poprowadzisz|poprowadzić|poprowadzi pan|jako rekruter|komisj|arkusz oceny|twoja opinia o|opinię o kandyda|cv w załączniku|zastąpić|zastąpisz|weźmiesz udział w rozmowie|mamy rozmowę z',
  cancel:
    'odwołan|odwołuj|musimy odwołać|muszę odwołać|zmuszeni odwołać|anulowan|nie odbędzie się|wstrzyman|zawieszon|zamrożon',
  away: 'poza biurem|autoodpowiedź|nieobecn|na urlopie|urlop|odpowiedź automatyczna|wracam',
  logistics:
    'przypomnien|ankiet|twoja opinia|pani opinia|pana opinia|zwrot kosztów|kosztów podróży|wynik rozmowy|zostawił|decyzję podejmiemy',
  test: 'test online|zadanie rekrutacyjne|test kompetencji|test wiedzy|ocena online|wypełnić test|link do testu|dane logowania|test językow|testy online|zestaw testów|rozwiązać test|wypełnienie testu',
  scam: 'wpłat|kaucj|zaliczk|numer konta|dane bankowe|skan dowodu|zdjęcie dowodu|blik|bez doświadczenia|bitcoin|krypto',
  own: 'moją aplikację|moja aplikacja|w załączeniu przesyłam|aplikuję|dziękuję za zaproszenie|bardzo dziękuję za zaproszenie|potwierdzam obecność|potwierdzam swoją|potwierdzam udział|rezygnuję|wycofać|wycofuję|mój obecny|obecnego pracodawcy|przyjęłam|przyjąłem|z poważaniem czekam|moje doświadczenie|mi pasuje|mi odpowiada|będę obecn|stawię się|za zaproszenie mnie',
  job: 'stanowisk|aplikacj|aplikow|kandyda|rekrut|cv |cv,|cv.|prac|ofert|profil|hr |zatrudn|etat|zespoł|zespół|praktyk|staż|klient',
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
  team: 'zespół|zespoł|koleg|koleżank',
  push: 'przemyśl|rozważyć ponownie|zmienić zdanie|zmieni pan|czy na pewno|jest pan pewien|jest pani pewna|szkoda|przynajmniej|ostatnia próba',
  praise:
    'zrobił na nas|zrobiło na nas|wrażenie|spodobał|zainteresował|szczególnie|doświadczenie|portfolio|zaimponował',
  phone: 'telefon|zadzwoni|dzwonię|przez telefon|pod numer|numer telefonu',
  video: 'wideo|video|online|zdaln|zoom|teams|google meet|skype|przez internet|link do|kamer|wirtualn',
  onsite:
    'stacjonarn|w naszym biurze|w biurze|w siedzibie|naszej siedzib|osobiści|na miejscu|ul.|ulica|ulicy|aleja|plac |piętr|recepcj|budyn|sala|parking|dowód osobisty|dzień próbny|dnia próbnego|przyjść|przyjechać|oddzia|salon|zakład|wejście|portierni|u nas w|do nas do|zapraszamy do siedziby|do naszego biura|do biura|zabrać|zabranie|proszę zabrać|proszę wziąć|zgłosić się|proszę zgłosić|przy ulicy|dojazd|czekamy na panią w|czekamy na pana w|czekamy w|w salonie|w oddziale|w zakładzie',
  place:
    'biur|hotel|fabryk|klinik|szpital|szkoł|sklep|restaurac|magazyn|urząd|urzędzie|siedzib|zakład|oddział|warsztat|hala |pracowni|gabine|u nas|w naszym|w naszej|do nas',
  where: 'miejsce:|miejsce |adres:|pod adresem|gdzie:|lokalizacja',
  query: 'pytań|w razie|w przypadku problem|problem|gdyby|awari|spóźni',
  takeHome: 'zadanie domowe|zadanie do wykonania|zadanie do domu|odesłać rozwiązanie',
  formal: 'pan |pani |panu |pana |panią|państw|szanown',
  familiar: 'ty |ciebie|tobie|twoj|twój|cześć|hej|możesz|masz |jesteś|daj ',
};
