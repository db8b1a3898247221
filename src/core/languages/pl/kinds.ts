import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'rozmowa kwalifikacyjna|rozmowy kwalifikacyjnej|rozmowę kwalifikacyjną|rozmowa rekrutacyjna|rozmowę rekrutacyjną|rozmowy rekrutacyjnej|spotkanie rekrutacyjne|spotkania rekrutacyjnego|spotkaniu rekrutacyjnym|rozmow|interview|dzień próbny|dnia próbnego|etap rekrutacji|kolejnego etapu|drugiego etapu|następnego etapu|kolejny etap|drugi etap|assessment|rekrutacj',
  meeting:
    'spotkani|spotkać|spotkajmy|rozmow|porozmawia|telefon|zadzwoni|wideorozmow|kawę|kawa|poznać|poznamy|poznajmy|zobaczymy|wizyt|wpadnij|wpaść|przyjść|przyjechać|odwiedz|call|połączeni|teams|zoom',
  invite:
    'zaprosić|zapraszam|zapraszamy|zaproszenie|zaproszon|chcielibyśmy|chciałabym|chciałbym|chcemy|chętnie|miło nam|z przyjemnością|mamy przyjemność|poznać|bliżej|zakwalifikow|przeszedł|przeszła|wybran|dalszego etapu|kolejny etap|kolejnego etapu|następny krok|kolejny krok|umówić|spotkać się|porozmawiać|zainteresował|zainteresowała',
  ask: 'pasuje|pasowałby|pasowałoby|odpowiada|odpowiadałby|dostępn|dyspozycyj|jest pan|jest pani|czy może|czy mogłaby|czy mógłby|możesz|mógłbyś|mogłabyś|ma pan|ma pani|masz czas|kiedy|który termin|który z|jaki termin|jakie terminy|dogodn|wygodn|termin|terminy|do wyboru|wybrać|wybierz|proszę o potwierdzenie|potwierdzenie|potwierdź|potwierdzić|o informację|daj znać|proszę dać|dać znać|proszę o kontakt|proszę o wskazanie|wskazać|proponuj|propozycj|zarezerwuj|rezerwacj|umówić|ustalić|odpisz|odpowiedź',
  fixed:
    'potwierdzam|potwierdzamy|potwierdzenie terminu|potwierdzon|odbędzie się|zaplanowan|umówion|ustalon|czekamy na|oczekujemy|do zobaczenia|zobaczenia|do usłyszenia|zadzwonię|zadzwonimy|zadzwoni do|proszę zgłosić|proszę przyjść|proszę zabrać|data:|godzina:|miejsce:|adres:|czas trwania|w spotkaniu|weźmie udział|wezmą udział|potrwa|zajmie',
  moved:
    'przełoż|przenieść|przenosimy|przesun|zmiana terminu|zmianę terminu|zmienić termin|nowy termin|nowego terminu|inny termin|innym terminie|zamiast',
  cond: 'jeśli pana|jeśli pani|jeżeli pana|jeżeli pani|jeśli twoj|jeżeli twoj|w przypadku|z wybranymi|wybrane osoby|wybranymi osobami|wybranymi kandydatami|wybranych kandydatów|wyłącznie|skontaktujemy|zaprosimy|zaprosimy je|odezwiemy|ewentualn|kandydaci, którzy|osoby, które',
  past: 'po rozmowie|za rozmowę|za spotkanie|za udział|za poświęcony|za czas|naszej rozmowie|naszym spotkaniu|nasze spotkanie|nasza rozmowa|podczas rozmowy|odbytej|miło było|było miło|jak oceniasz|jak minęła|jak poszła|rozmowa z dnia|w trakcie rozmowy',
  reject:
    'nie zdecydowaliśmy|nie zdecydowano|zdecydowaliśmy się nie|zdecydowaliśmy się na|zdecydowaliśmy się kontynuować|nie został|nie została|nie zostać|nie możemy|nie będziemy|nie zaprosimy|nie kontynuować|nie kontynuujemy|nie przejść|nie przeszła|nie przeszedł|innego kandydata|inną kandydat|innych kandydat|inna osoba|inną osobę|inne osoby|innej osoby|innej kandydat|wybraliśmy inn|wybraliśmy osob|kandydata, którego|odrzucon|negatywn|odmow|zakończona|zakończyliśmy|obsadzon|w przyszłych|przyszłych rekrutacj|w bazie|dalszych poszukiwan|powodzenia w|sukcesów w|nie tym razem|tym razem',
  sorry:
    'niestety|przykro|żałujemy|z żalem|powodzenia|życzymy|trudn|dużo zgłoszeń|wiele zgłoszeń|dziękujemy za zainteresowanie|dziękujemy za udział',
  receipt:
    'otrzymaliśmy|otrzymania aplikacji|otrzymanie aplikacji|potwierdzenie otrzymania|wpłynęł|przesłanie aplikacji|za aplikację|za zgłoszenie|za złożenie|za przesłanie|dziękujemy za aplik|zapoznamy|zapoznajemy|przeanalizuj|analiz|rozpatrz|weryfik|zgłoszenia przyjmujemy|wiadomość wygenerowana|automatyczn|nie odpowiadać|prosimy nie odpowiadać|w ciągu dwóch tygodni',
  offer:
    'oferta pracy dla|ofertę zatrudnienia|oferta zatrudnienia|list intencyjny|zaoferować|zaproponować stanowisko|zaproponować pracę|umow|podpisan|podpis|witamy w|witaj w|pierwszy dzień|wynagrodzenie|warunki zatrudnienia|rozpoczęcia pracy|zatrudnieni',
  news: 'newsletter|wypisz|rezygnacj|zrezygnuj|zobacz w przeglądarce|wersja online|nowe oferty|oferty pracy|oferty dla|powiadomieni|alert|webinar|zapisz się|zarejestruj|porad|wskazówk|warsztat|targi|czytaj|dowiedz się|zobacz ofert|zobacz wszystkie|próbna rozmowa|najczęstsze pytania|jak przygotować|rabat|zniżk|kurs|w tym tygodniu|w tym miesiącu|aplikuj',
  outreach:
    'twój profil|pani profil|pana profil|profil na linkedin|linkedin|trafiłam|trafiłem|natknęł|znalazłam|znalazłem|otwart|zainteresow|czy byłaby|czy byłby|rozważa|nowe wyzwan|możliwość|okazj|prześlij|proszę przesłać|aktualne cv|poszukuj|szukam|szukamy|polecić|kogoś',
  other:
    'podcast|dziennikar|gazet|redakcj|czasopism|magazyn|artykuł|reportaż|dokument|radio|audycj|telewizj|pras|wywiad|praca magisterska|pracy magisterskiej|doktora|badani|ankiet|uczestnik|udział w badaniu|wynagrodzenie za udział|bon |karta podarunkowa|użytkowni|wiza|wizę|ambasad|konsulat|uczelni|studia|szkoł|stypendi|exit interview|odejści|roczna ocena|anonim|zgod|czyteln|słuchacz|wspomnie|mieszkani',
  panel:
    'z kandydatem|z kandydatką|kandydat na|kandydatka na|kandydata na|kandydatki na|kandydatem na|kandydatką na|poprowadzisz|poprowadzić|poprowadzi pan|poprowadzi pani|jako rekruter|komisj|arkusz oceny|twoja opinia o|opinię o kandyda|cv w załączniku|zastąpić|zastąpisz|weźmiesz udział w rozmowie',
  cancel: 'odwołan|odwołuj|odwołać|anulowan|anuluj|nie odbędzie się|wstrzyman|zawieszon|zamrożon|wycofan',
  logistics:
    'przypomnien|przypominam|już jutro|ankiet|twoja opinia|pani opinia|pana opinia|oceń|zwrot kosztów|kosztów podróży|referencj|zaświadczeni|dojazd|parking|poinformujemy|damy znać|decyzj|wynik rozmowy|wyniki',
  test: 'test online|testy|testu|testów|zadanie rekrutacyjne|test kompetencji|test wiedzy|ocena online|wypełnić test|link do testu|dane logowania|test językow',
  scam: 'opłat|wpłat|przelew|kaucj|zaliczk|numer konta|dane bankowe|skan dowodu|zdjęcie dowodu|blik|dziennie|z domu|bez doświadczenia|bitcoin|krypto|zwrotn',
  own: 'moje cv|moją aplikację|moja aplikacja|w załączeniu przesyłam|aplikuję|dziękuję za zaproszenie|bardzo dziękuję za zaproszenie|potwierdzam obecność|potwierdzam swoją|potwierdzam udział|rezygnuję|wycofać|wycofuję|niestety nie mogę|czy byłoby możliwe|mój obecny|obecnego pracodawcy|przyjęłam|przyjąłem|podjęłam|podjąłem|czekam na odpowiedź|z poważaniem czekam',
  job: 'stanowisk|aplikacj|aplikow|kandyda|rekrut|cv |cv,|cv.|prac|ofert|profil|hr |zatrudn|etat|zespoł|zespół|praktyk|staż|klient',
  applied:
    'pani aplikacj|pana aplikacj|twoją aplikację|twoja aplikacja|twojej aplikacji|za aplikację|aplikował|przesłanie aplikacji|przesłanie cv|pani zgłoszeni|pana zgłoszeni|twoje zgłoszenie',
  contact:
    'dziękuję za odpowiedź|dziękujemy za odpowiedź|dziękuję za wiadomość|dziękujemy za wiadomość|dzięki za odpowiedź|dzięki za wiadomość|zgodnie z rozmową|jak rozmawialiśmy',
  agreed:
    'zgodnie z ustaleniami|jak ustaliliśmy|potwierdził|potwierdziła|dziękuję za potwierdzenie|dziękujemy za potwierdzenie|potwierdzamy|potwierdzam',
  sourced: 'pani profil|pana profil|twój profil|trafiłam na|trafiłem na|polecił|poleciła|z polecenia',
  oneWay: 'nagrani|nagrać odpowiedzi|nagrana rozmowa|asynchronicz|sztuczn',
  urgent: 'pilne|pilnie|jak najszybciej|natychmiast|niezwłocznie|jeszcze dziś|w ciągu 24|w ciągu 48',
  unpaid: 'bezpłatn|nieodpłatn|bez wynagrodzenia',
  team: 'zespół|zespoł|koleg|koleżank',
  push: 'przemyśl|przemyśleć|rozważyć ponownie|zmienić zdanie|zmieni pan|zmieni pani|czy na pewno|jest pan pewien|jest pani pewna|szkoda|przynajmniej|ostatnia próba',
  praise:
    'zrobił na nas|zrobiło na nas|wrażenie|spodobał|zainteresował|szczególnie|doświadczenie|portfolio|zaimponował',
  phone:
    'telefoniczn|telefon|telefonu|zadzwoni|zadzwonię|dzwonię|zadzwonimy|zadzwonić|przez telefon|pod numer|numer telefonu',
  video:
    'wideo|video|online|zdaln|zoom|teams|google meet|skype|przez internet|link do spotkania|link do|kamer|wirtualn',
  onsite:
    'stacjonarn|w naszym biurze|w biurze|w siedzibie|naszej siedzib|osobiści|na miejscu|adres|ul.|ulica|ulicy|aleja|plac |piętr|recepcj|budyn|sala|parking|dowód osobisty|dzień próbny|dnia próbnego|przyjść|przyjechać|oddzia|salon|zakład|wejście|portierni',
  takeHome: 'zadanie domowe|zadanie do wykonania|zadanie do domu|odesłać rozwiązanie',
  formal: 'pan |pani |panu |pana |panią|państw|szanown',
  familiar: 'ty |ciebie|tobie|twoj|twój|twoją|cześć|hej|możesz|masz |jesteś|daj ',
};
