import type { Phrases } from '../phrases';
import { forms } from './forms';

/**
 * Polish. The writer's gender is never shown: present and future tense, verbal nouns, no past tense in the first person.
 * The reader's neither: "Państwo" and its forms, or "Ty". "Oferta" is never said of an interview.
 */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // Po przecinku powitania zdanie zaczyna się małą literą.
  afterGreeting: (sentence) => sentence.charAt(0).toLowerCase() + sentence.slice(1),
  subject: 'Zaproszenie na rozmowę',
  decides: [
    'rezygnuję',
    'rezygnacja',
    'wycofuję',
    'nie wezmę udziału',
    'nie skorzystam',
    'nie będę kontynuować',
    'postanawiam nie',
    'wolę nie',
    'odwołać',
    'moja odpowiedź pozostaje',
    'moja decyzja pozostaje',
    'pozostaję przy swojej decyzji',
  ],
  limits: [
    'nie mogę',
    'mi nie pasuje',
    'innego rozwiązania',
    'innego terminu lub innej formy',
    'jest dla mnie trudn',
    'muszę przełożyć',
    'przełożenie',
  ],
  thanks: ['dziękuję', 'podziękowan', 'doceniam'],
  thankedFor: ['czas', 'zapros', 'aplikacj', 'wiadomość', 'rozmow', 'zainteresowan'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Bardzo dziękuję za {zaproszenie} i za miłe zainteresowanie moją kandydaturą.',
        '{?invited}Bardzo dziękuję za zainteresowanie moją kandydaturą na {stanowisko w} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za zainteresowanie moją kandydaturą i za {zaproszenie}.',
        'Bardzo dziękuję za wiadomość w sprawie {stanowiska w} i za zainteresowanie moją osobą.',
        'Bardzo dziękuję za wiadomość i za zainteresowanie moją osobą.',
      ],
      [
        '{?invited}Miło mi, że {zapraszają mnie Państwo|zapraszasz mnie|zapraszacie mnie|zapraszają mnie Państwo} na rozmowę w sprawie {stanowiska w}. Dziękuję za zainteresowanie moją osobą.',
        '{?invited}Miło mi, że {zapraszają mnie Państwo|zapraszasz mnie|zapraszacie mnie|zapraszają mnie Państwo} na rozmowę. Dziękuję za zainteresowanie moją osobą.',
        'Miło mi, że {piszą do mnie Państwo|do mnie piszesz|do mnie piszecie|piszą do mnie Państwo} w sprawie {stanowiska w}. Dziękuję za zainteresowanie moją osobą.',
        'Miło mi, że {piszą do mnie Państwo|do mnie piszesz|do mnie piszecie|piszą do mnie Państwo}. Dziękuję za zainteresowanie moją osobą.',
      ],
      [
        '{?invited}Za zaproszenie na rozmowę w sprawie {stanowiska w} serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        '{?invited}Za zaproszenie na rozmowę serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        'Za wiadomość w sprawie {stanowiska w} serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        'Za wiadomość serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
      ],
    ],
    'gratitude/agency': [
      [
        'Bardzo dziękuję za przedstawienie mi {stanowiska w} i za {zaproszenie}.',
        'Bardzo dziękuję za pomoc i za {zaproszenie}.',
      ],
      [
        'Dziękuję za {zaproszenie} oraz za pomoc w sprawie {stanowiska w}.',
        'Dziękuję za {zaproszenie} oraz za całą pomoc.',
      ],
      'Serdecznie dziękuję za pomoc i za {zaproszenie}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Bardzo dziękuję za rozpatrzenie mojej aplikacji na {stanowisko w} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za rozpatrzenie mojej aplikacji i za {zaproszenie}.',
        'Bardzo dziękuję za rozpatrzenie mojej aplikacji na {stanowisko w} i za wiadomość.',
        'Bardzo dziękuję za rozpatrzenie mojej aplikacji i za wiadomość.',
      ],
      [
        '{?invited}Miło mi, że moja aplikacja na {stanowisko w} spotkała się z zainteresowaniem. Dziękuję za zaproszenie.',
        '{?invited}Miło mi, że moja aplikacja spotkała się z zainteresowaniem. Dziękuję za zaproszenie na rozmowę.',
        'Miło mi otrzymać wiadomość o mojej aplikacji na {stanowisko w}. Dziękuję za jej rozpatrzenie.',
        'Miło mi otrzymać wiadomość o mojej aplikacji. Dziękuję za jej rozpatrzenie.',
      ],
      [
        '{?invited}Za uwagę poświęconą mojej aplikacji na {stanowisko w} oraz za zaproszenie serdecznie dziękuję.',
        '{?invited}Za uwagę poświęconą mojej aplikacji oraz za zaproszenie na rozmowę serdecznie dziękuję.',
        'Za uwagę poświęconą mojej aplikacji na {stanowisko w} oraz za wiadomość serdecznie dziękuję.',
        'Za uwagę poświęconą mojej aplikacji oraz za wiadomość serdecznie dziękuję.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Bardzo dziękuję za kontakt w sprawie {stanowiska w} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za kontakt i za {zaproszenie}.',
        'Bardzo dziękuję za kontakt w sprawie {stanowiska w} i za zainteresowanie moim profilem.',
        'Bardzo dziękuję za kontakt i za zainteresowanie moim profilem.',
      ],
      [
        'Miło mi, że {piszą do mnie Państwo|do mnie piszesz|do mnie piszecie|piszą do mnie Państwo} w sprawie {stanowiska w}. Dziękuję za zainteresowanie.',
        'Miło mi, że {piszą do mnie Państwo|do mnie piszesz|do mnie piszecie|piszą do mnie Państwo}. Dziękuję za zainteresowanie moją osobą.',
      ],
      [
        'Za wiadomość w sprawie {stanowiska w} i zainteresowanie moim doświadczeniem serdecznie dziękuję.',
        'Za wiadomość i zainteresowanie moim doświadczeniem serdecznie dziękuję.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Bardzo dziękuję za rozmowę o {stanowisku w}, a teraz za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za rozmowę, a teraz za {zaproszenie}.',
        'Bardzo dziękuję za rozmowę o {stanowisku w} i za dalsze zainteresowanie.',
        'Bardzo dziękuję za rozmowę i za dalsze zainteresowanie.',
      ],
      [
        'Rozmowa o {stanowisku w} była dla mnie przyjemnością. Dziękuję za nią i za dalsze zainteresowanie.',
        'Nasza rozmowa była dla mnie przyjemnością. Dziękuję za nią i za dalsze zainteresowanie.',
      ],
      [
        'Za naszą rozmowę o {stanowisku w} i chęć jej kontynuowania serdecznie dziękuję.',
        'Za naszą rozmowę i chęć jej kontynuowania serdecznie dziękuję.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Bardzo dziękuję za wiadomość w sprawie {stanowiska w} i za miłe słowa o mojej pracy.',
        'Bardzo dziękuję za wiadomość i za miłe słowa o mojej pracy.',
      ],
      [
        'Miło mi czytać takie słowa o mojej pracy. Dziękuję za nie i za kontakt w sprawie {stanowiska w}.',
        'Miło mi czytać takie słowa o mojej pracy. Dziękuję za nie i za zainteresowanie moją osobą.',
      ],
      ['Za słowa o mojej pracy i zainteresowanie moją osobą serdecznie dziękuję.'],
    ],
    'gratitude/brief': [
      ['Bardzo dziękuję za {zaproszenie} i za zainteresowanie moją kandydaturą.'],
      [
        'Miło mi, że {zapraszają mnie Państwo|zapraszasz mnie|zapraszacie mnie|zapraszają mnie Państwo} na rozmowę w sprawie {stanowiska w}; dziękuję za zainteresowanie.',
        'Miło mi, że {zapraszają mnie Państwo|zapraszasz mnie|zapraszacie mnie|zapraszają mnie Państwo} na rozmowę; dziękuję za zainteresowanie.',
      ],
      [
        'Za zaproszenie na rozmowę w sprawie {stanowiska w} i zainteresowanie serdecznie dziękuję.',
        'Za zaproszenie na rozmowę i zainteresowanie moją osobą serdecznie dziękuję.',
      ],
    ],
    'gratitude/brief-message': [
      [
        'Bardzo dziękuję za wiadomość w sprawie {stanowiska w} i za zainteresowanie moją osobą.',
        'Bardzo dziękuję za wiadomość i za zainteresowanie moją osobą.',
      ],
      [
        'Miło mi, że {piszą Państwo|piszesz|piszecie|piszą Państwo} w sprawie {stanowiska w}; dziękuję za zainteresowanie.',
        'Miło mi, że {piszą do mnie Państwo|do mnie piszesz|do mnie piszecie|piszą do mnie Państwo}; dziękuję za zainteresowanie.',
      ],
      [
        'Za wiadomość w sprawie {stanowiska w} i zainteresowanie serdecznie dziękuję.',
        'Za wiadomość i zainteresowanie moją osobą serdecznie dziękuję.',
      ],
    ],
    'gratitude/again': [
      'Dziękuję za ponowną wiadomość; szczerze doceniam zainteresowanie.',
      'Miło mi, że {wracają Państwo|wracasz|wracacie|wracają Państwo} do tematu. Dziękuję za zainteresowanie.',
      'Serdecznie dziękuję za ponowny kontakt i za okazane zainteresowanie.',
    ],
    'gratitude/message': [
      ['Bardzo dziękuję za wiadomość w sprawie {stanowiska w}.', 'Bardzo dziękuję za wiadomość.'],
      ['Za informację o {stanowisku w} serdecznie dziękuję.', 'Za informację serdecznie dziękuję.'],
      [
        'Potwierdzam otrzymanie wiadomości w sprawie {stanowiska w} i dziękuję.',
        'Potwierdzam otrzymanie wiadomości i dziękuję.',
      ],
    ],
    'lateness/apology': [
      'Przepraszam za późną odpowiedź.',
      '{Proszę wybaczyć|Wybacz|Wybaczcie|Proszę wybaczyć}, że odpowiadam z opóźnieniem.',
      'Przykro mi, że odpowiadam dopiero teraz.',
    ],
    'specific/appeal': [
      'Szczególnie podoba mi się jedno: {specific}.',
      'Moją uwagę zwraca przede wszystkim {specific}.',
      'Najbardziej zapada mi w pamięć {specific}.',
    ],
    'specific/called': ['Dziękuję również za rozmowę telefoniczną.'],
    'specific/moved': ['Dziękuję również za poszukanie nowego terminu.'],
    'specific/praised': ['Miłe słowa sprawiły mi dużą przyjemność.'],
    'specific/travel': ['Bardzo uprzejma jest gotowość do zwrotu kosztów podróży.'],
    'specific/frank': ['Doceniam {Państwa|Twoją|Waszą|Państwa} otwartość.'],
    'specific/flexible': ['Doceniam {Państwa|Twoją|Waszą|Państwa} elastyczność co do terminu.'],
    'specific/culture': [
      'Z tego, co wiem {o company}, szczególnie podoba mi się jedno: {specific}.',
      'Moją uwagę {w company} zwraca przede wszystkim {specific}.',
      'Z informacji {o company} najbardziej zapada mi w pamięć {specific}.',
    ],
    'specific/their-words': [
      'W {Państwa|Twojej|Waszej|Państwa} wiadomości moją uwagę zwraca szczególnie {specific}.',
      'Moją ciekawość budzi zwłaszcza to: {specific}.',
      'Z {Państwa|Twojej|Waszej|Państwa} wiadomości najbardziej zapada mi w pamięć {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Wycofuję zatem swoją aplikację i rezygnuję z dalszego udziału w tej rekrutacji{więc}.',
        '{?reason}Rezygnuję zatem z dalszego udziału w tej rekrutacji{więc}.',
        '{?casual}Po namyśle rezygnuję jednak z udziału w tej rekrutacji{więc}.',
        '{?applied}Po spokojnym namyśle wycofuję jednak swoją aplikację i rezygnuję z dalszego udziału w tej rekrutacji{więc}.',
        'Po spokojnym i dokładnym namyśle rezygnuję jednak z dalszego udziału w tej rekrutacji{więc}.',
      ],
      'Uprzejmie informuję, że po namyśle rezygnuję z dalszego udziału w rekrutacji{więc}.',
      'Biorąc wszystko pod uwagę, postanawiam nie uczestniczyć w dalszej rekrutacji{więc}.',
    ],
    'decision/not-now': [
      'Na razie rezygnuję jednak z udziału w tej rekrutacji.',
      'W obecnej sytuacji nie wezmę udziału w dalszej rekrutacji.',
      'W tej chwili wolę nie przechodzić do kolejnego etapu.',
    ],
    'decision/cancel': [
      [
        '{?reason}Rezygnuję zatem z dalszego udziału w tej rekrutacji, proszę więc o odwołanie {naszej rozmowy} {w date}. Przepraszam za kłopot.',
        '{?reason}Rezygnuję zatem z dalszego udziału w tej rekrutacji, proszę więc o odwołanie {naszej rozmowy}. Przepraszam za kłopot.',
        'Po spokojnym namyśle rezygnuję jednak z udziału w rekrutacji, proszę więc o odwołanie {naszej rozmowy} {w date}. Przepraszam za kłopot.',
        'Po spokojnym namyśle rezygnuję jednak z udziału w rekrutacji, proszę więc o odwołanie {naszej rozmowy}. Przepraszam za kłopot.',
      ],
      [
        'Niestety muszę odwołać naszą rozmowę umówioną na {date}, ponieważ po namyśle kończę udział w rekrutacji. Przepraszam za kłopot.',
        'Niestety muszę odwołać umówioną rozmowę, ponieważ po namyśle kończę udział w rekrutacji. Przepraszam za kłopot.',
      ],
      [
        'Uprzejmie informuję, że nie będę kontynuować udziału w rekrutacji. Przepraszam za kłopot i proszę o odwołanie naszej rozmowy umówionej na {date}.',
        'Uprzejmie informuję, że nie będę kontynuować udziału w rekrutacji. Przepraszam za kłopot i proszę o odwołanie umówionej rozmowy.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Po spokojnym namyśle rezygnuję z udziału w rekrutacji i proszę o odwołanie {naszej rozmowy} {w date}; przepraszam za kłopot i życzę powodzenia.',
        'Po spokojnym namyśle rezygnuję z udziału w rekrutacji i proszę o odwołanie {naszej rozmowy} {w date}; przepraszam za kłopot.',
        'Po spokojnym namyśle rezygnuję z udziału w rekrutacji i proszę o odwołanie {naszej rozmowy}; przepraszam za kłopot.',
      ],
      [
        'Niestety muszę odwołać rozmowę umówioną na {date}; przepraszam za kłopot.',
        'Niestety muszę odwołać umówioną rozmowę; przepraszam za kłopot.',
      ],
      [
        'Uprzejmie informuję, że nie będę kontynuować udziału w rekrutacji, i proszę o odwołanie {naszej rozmowy}; przepraszam za kłopot.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Po spokojnym namyśle rezygnuję jednak z rozmowy w formie nagrania, bez rozmówcy po drugiej stronie.',
        '{?take-home}Po spokojnym namyśle rezygnuję jednak z wykonania bezpłatnego zadania w ramach tej rekrutacji.',
        'Po spokojnym namyśle rezygnuję jednak z udziału w tym etapie.',
      ],
      [
        '{?one-way}Wolę nie nagrywać swoich odpowiedzi bez rozmówcy po drugiej stronie.',
        '{?take-home}Wolę nie wykonywać bezpłatnego zadania w ramach rekrutacji.',
        'Wolę nie brać udziału w tym etapie.',
      ],
      [
        '{?one-way}Biorąc wszystko pod uwagę, postanawiam nie nagrywać odpowiedzi na wideo.',
        '{?take-home}Biorąc wszystko pod uwagę, postanawiam nie wykonywać bezpłatnego zadania.',
        'Biorąc wszystko pod uwagę, postanawiam nie brać udziału w tym etapie.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Po spokojnym namyśle rezygnuję jednak z dalszego udziału w rekrutacji, ale życzę powodzenia w poszukiwaniu odpowiedniej osoby.',
        'Po spokojnym namyśle rezygnuję jednak z dalszego udziału w rekrutacji.',
      ],
      [
        '{?!reason}Uprzejmie informuję, że nie będę kontynuować udziału w rekrutacji, ale życzę szybkiego znalezienia odpowiedniej osoby.',
        'Uprzejmie informuję, że nie będę kontynuować udziału w rekrutacji.',
      ],
      [
        '{?!reason}Biorąc wszystko pod uwagę, nie wezmę udziału w dalszej rekrutacji, i życzę powodzenia w poszukiwaniach.',
        'Biorąc wszystko pod uwagę, nie wezmę udziału w dalszej rekrutacji.',
      ],
    ],
    'decision/second-no': [
      [
        'W sprawie {stanowiska} moja odpowiedź pozostaje jednak bez zmian.',
        'Mimo to moja odpowiedź pozostaje bez zmian.',
      ],
      'Pozostaję przy swojej decyzji i proszę o wyrozumiałość.',
      'Także teraz moja decyzja pozostaje bez zmian.',
    ],
    'decision/bulk': [
      'Nie skorzystam z tej możliwości, ale nie chcę zostawiać wiadomości bez odpowiedzi.',
      'Krótko daję znać, że rezygnuję z tej możliwości.',
      'Wolę nie brać udziału w tej rekrutacji, ale chcę choć krótko odpowiedzieć.',
    ],
    'reason/other-offer': [
      'Podejmuję pracę u innego pracodawcy, z którym wszystko jest już ustalone.',
      'Mam już uzgodnione warunki zatrudnienia z innym pracodawcą.',
      'Propozycja pracy w innej firmie jest już przeze mnie przyjęta.',
    ],
    'reason/other-offer-since': [
      'Od naszego ostatniego kontaktu moja sytuacja się zmieniła: podejmuję pracę u innego pracodawcy.',
      'Po mojej ostatniej wiadomości udało mi się porozumieć z innym pracodawcą w sprawie zatrudnienia.',
      'Już po naszym ostatnim kontakcie udało mi się znaleźć stanowisko w innej firmie.',
    ],
    'reason/other-path': [
      'Podejmuję pracę w innej dziedzinie i wszystko jest już ustalone.',
      'Moja następna praca, już uzgodniona, będzie w innej branży.',
      'Przechodzę do innej branży, gdzie mam już uzgodnione warunki zatrudnienia.',
    ],
    'reason/not-a-fit': [
      'Moje cele zawodowe wiążą się z innym rodzajem pracy.',
      'Zależy mi na pracy bliższej moim własnym celom zawodowym.',
      'To, co chcę robić w najbliższych latach, wiąże się z innymi celami zawodowymi.',
    ],
    'reason/current-role': [
      'Obecne obowiązki zawodowe wymagają całej mojej uwagi i chcę się z nich dobrze wywiązać.',
      'W obecnej pracy mam obowiązki, którym chcę się w pełni poświęcić.',
      'Zobowiązania wobec obecnego pracodawcy są teraz dla mnie najważniejsze.',
    ],
    'reason/project-deadline': [
      'Jestem na ostatnim etapie projektu z nieprzekraczalnym terminem, który wymaga teraz całej mojej uwagi.',
      'Projekt z wyznaczonym terminem wymaga teraz całej mojej uwagi.',
      'Zbliża się termin oddania projektu, za który odpowiadam i który chcę doprowadzić do końca.',
    ],
    'reason/personal': [
      'Pojawiły się sprawy osobiste, które wymagają teraz mojej uwagi.',
      'Sprawy osobiste wymagają na razie całej mojej uwagi.',
      'Ze względów osobistych mam w tej chwili inne priorytety.',
    ],
    'reason/change-of-direction': [
      'Zmieniam kierunek zawodowy i chcę się skupić na innej dziedzinie.',
      'Moja droga zawodowa prowadzi teraz ku innej dziedzinie i to jej chcę się poświęcić.',
      'Wybieram inną drogę zawodową i na niej chcę się teraz skupić.',
    ],
    'limitation/confirmed': [
      'Niestety muszę przełożyć naszą rozmowę umówioną na {date}.',
      'Po mojej stronie coś się zmieniło i {w date} nie mogę się spotkać.',
      'Proszę o przełożenie naszego spotkania umówionego na {date}.',
    ],
    'limitation/date': [
      'Bardzo chętnie porozmawiam, ale {w date} niestety nie mogę.',
      'Zależy mi na tej rozmowie, ale {w date} niestety nie mogę.',
      'Z przyjemnością się spotkam, tylko termin {w date} mi nie pasuje.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Bardzo chętnie porozmawiam, ale w zaproponowanych terminach niestety nie mogę.',
        'Bardzo chętnie porozmawiam, ale potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      [
        '{?several-dates}Zależy mi na tej rozmowie, ale w podanych terminach niestety nie mogę.',
        'Zależy mi na tej rozmowie, ale jej zaplanowana forma jest dla mnie trudna.',
      ],
      [
        '{?several-dates}Z przyjemnością porozmawiam, ale żaden z terminów mi nie pasuje.',
        'Z przyjemnością porozmawiam, potrzebuję tylko innego terminu lub innej formy.',
      ],
    ],
    'limitation/deadline': [
      [
        'Kończę pilny projekt i {w date} niestety nie mogę się spotkać.',
        'Kończę pilny projekt i potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      [
        'Termin projektu wypada właśnie wtedy, więc {w date} nie mogę.',
        'Termin projektu jest blisko i rozmowa w zaplanowanej formie jest dla mnie trudna.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu projektu {w date} nie mogę.',
        'Chętnie porozmawiam, ale z powodu projektu potrzebuję innego terminu lub innej formy rozmowy.',
      ],
    ],
    'limitation/personal': [
      [
        'Z powodów osobistych {w date} niestety nie mogę się spotkać.',
        'Z powodów osobistych potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      [
        'Mam zobowiązanie osobiste i {w date} nie mogę.',
        'Mam zobowiązanie osobiste i rozmowa w zaplanowanej formie jest dla mnie trudna.',
      ],
      [
        'Chętnie porozmawiam, ale z powodów osobistych {w date} nie mogę.',
        'Chętnie porozmawiam, ale z powodów osobistych potrzebuję innego terminu lub innej formy rozmowy.',
      ],
    ],
    'limitation/work': [
      [
        'Ze względu na obowiązki zawodowe {w date} niestety nie mogę się spotkać.',
        'Ze względu na obowiązki zawodowe potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      [
        'Praca wymaga wtedy mojej obecności, więc {w date} nie mogę.',
        'Praca wymaga teraz ode mnie wiele i rozmowa w zaplanowanej formie jest dla mnie trudna.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu obowiązków w pracy {w date} nie mogę.',
        'Chętnie porozmawiam, ale z powodu obowiązków w pracy potrzebuję innego terminu lub innej formy rozmowy.',
      ],
    ],
    'limitation/recording': [
      'Stanowisko mnie interesuje, ale rozmowa w formie nagrania, bez rozmówcy, jest dla mnie trudna.',
      'Chętnie wezmę udział, ale potrzebuję innego rozwiązania niż nagranie.',
      'Nagrywanie odpowiedzi jest dla mnie trudne, ale chętnie z kimś porozmawiam.',
    ],
    'limitation/commitment': [
      [
        'Mam wcześniejsze zobowiązanie i {w date} niestety nie mogę się spotkać.',
        'Mam wcześniejsze zobowiązanie i potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      [
        'Z powodu wcześniej ustalonego spotkania {w date} nie mogę.',
        'Z powodu wcześniej ustalonego spotkania rozmowa w zaplanowanej formie jest dla mnie trudna.',
      ],
      [
        'Chętnie porozmawiam, ale mój kalendarz jest już zajęty: {w date} nie mogę.',
        'Chętnie porozmawiam, ale mój kalendarz jest już zajęty i potrzebuję innego terminu lub innej formy rozmowy.',
      ],
    ],
    'limitation/travelling': [
      [
        'Będę wtedy w podróży i {w date} niestety nie mogę się spotkać.',
        'Będę wtedy w podróży i potrzebuję innego terminu lub innej formy rozmowy.',
      ],
      ['Z powodu wyjazdu {w date} nie mogę.', 'Z powodu wyjazdu rozmowa w zaplanowanej formie jest dla mnie trudna.'],
      [
        'Chętnie porozmawiam, ale z powodu wyjazdu {w date} nie mogę.',
        'Chętnie porozmawiam, ale z powodu wyjazdu potrzebuję innego terminu lub innej formy rozmowy.',
      ],
    ],
    'urgency/deadline': [
      'Wiem, że {potrzebują Państwo|potrzebujesz|potrzebujecie|potrzebują Państwo} odpowiedzi {do deadline}, i biorę to pod uwagę.',
      'Widzę, że sprawa ma być ustalona {do deadline}, i chętnie znajdę rozwiązanie w tym czasie.',
      'Mam świadomość, że wszystko powinno być ustalone {do deadline}.',
    ],
    'urgency/before-deadline': [
      'Odpowiadam z wyprzedzeniem, ponieważ {oczekują Państwo|oczekujesz|oczekujecie|oczekują Państwo} odpowiedzi {do deadline}.',
      'Prośba dotyczyła odpowiedzi {do deadline}, dlatego przesyłam ją w porę.',
      'Piszę już teraz, ponieważ {proszą Państwo|prosisz|prosicie|proszą Państwo} o odpowiedź {do deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Czy możemy porozmawiać {slots}?', 'Czy możemy porozmawiać w jednym z tych terminów?{slots}'],
      ['{?one-slot}Mogę natomiast porozmawiać {slots}.', 'Mogę natomiast porozmawiać w każdym z tych terminów:{slots}'],
      ['{?one-slot}Czy możliwe jest spotkanie {slots}?', 'Czy możliwy jest jeden z tych terminów?{slots}'],
    ],
    'alternative/check-in': [
      'Proponuję krótką rozmowę w pierwszym terminie i dłuższą w kolejnym:{bare slots}',
      'Czy możemy zacząć od krótkiej rozmowy, a później porozmawiać dłużej?{bare slots}',
      'Czy odpowiadałaby {Państwu|Ci|Wam|Państwu} najpierw krótka, a potem dłuższa rozmowa?{bare slots}',
    ],
    'alternative/format': [
      'Czy możliwa byłaby {o format}?',
      'Bez trudu mogę porozmawiać {przez format}.',
      'Chętnie porozmawiam {przez format}.',
    ],
    'alternative/shorter': [
      'Czy na rozmowę wystarczyłoby {minutes}?',
      'Jeśli na pierwszą rozmowę wystarczy {minutes}, łatwiej będzie mi to zorganizować.',
      'Czy możliwa jest krótsza rozmowa, na {minutes}?',
    ],
    'alternative/if-it-suits': [
      'Oczywiście tylko jeśli to {Państwu|Ci|Wam|Państwu} odpowiada.',
      'Proszę o informację, czy to {Państwu|Ci|Wam|Państwu} odpowiada.',
      'Mam nadzieję, że to pasuje do {Państwa|Twojego|Waszego|Państwa} kalendarza; jeśli nie, proszę o wiadomość.',
    ],
    'alternative/your-times': [
      'Jakie inne terminy {Państwu|Ci|Wam|Państwu} odpowiadają?',
      'Jeśli możliwy jest inny termin, chętnie się dostosuję.',
      'Czy jest inny termin, który {Państwu|Ci|Wam|Państwu} odpowiada?',
    ],
    'alternative/live': [
      'Jeśli możliwa jest rozmowa na żywo, telefoniczna lub wideo, chętnie wezmę w niej udział.',
      'Chętnie porozmawiam z kimś z zespołu, przez telefon lub wideo.',
      'Rozmowa na żywo, choćby krótka, będzie dla mnie bardzo dobrym rozwiązaniem.',
    ],
    'alternative/past-work': [
      'Chętnie natomiast opowiem podczas rozmowy, jak podchodzę do takich zadań.',
      'Jeśli to pomoże, chętnie omówię zadanie podczas rozmowy.',
      'Rozmowa o moim sposobie pracy będzie dla mnie dobrym rozwiązaniem.',
    ],
    'benefit/free-the-time': [
      ['Nie trzeba rezerwować dla mnie czasu {w date}.', 'Nie trzeba rezerwować dla mnie żadnego terminu.'],
      ['Termin {w date} można przekazać innej osobie.', 'Proponowany termin można przekazać innej osobie.'],
      [
        '{Proszę nie blokować|Nie blokuj|Nie blokujcie|Proszę nie blokować} dla mnie czasu {w date}.',
        '{Proszę nie blokować|Nie blokuj|Nie blokujcie|Proszę nie blokować} dla mnie żadnego terminu.',
      ],
    ],
    'benefit/room-for-others': [
      '{Będą Państwo mogli|Możesz teraz|Możecie teraz|Będą Państwo mogli} skupić się na osobach, które lepiej odpowiadają {Państwa|Twoim|Waszym|Państwa} oczekiwaniom.',
      'W ten sposób miejsce zostaje dla kogoś, kto w pełni się temu poświęci.',
      'Daje to większą szansę innym osobom.',
    ],
    'regards/client': [
      [
        'Proszę powiadomić {Państwa|Twojego|Waszego|Państwa} klienta i przekazać moje podziękowania również tym osobom: {inni}.',
        'Proszę powiadomić {Państwa|Twojego|Waszego|Państwa} klienta i przekazać mu moje podziękowania.',
      ],
      'Moje podziękowania kieruję także do {Państwa|Twojego|Waszego|Państwa} klienta.',
    ],
    'regards/others': [
      'Proszę przekazać moje podziękowania również tym osobom: {inni}.',
      'Moje podziękowania kieruję także do tych osób: {inni}.',
      'Bardzo proszę podziękować ode mnie także innym (są to: {inni}).',
    ],
    'door/stay-in-touch': [
      'Chętnie pozostanę w kontakcie i będzie mi miło, jeśli {odezwą się Państwo|odezwiesz się|odezwiecie się|odezwą się Państwo} kiedyś przy innej okazji.',
      'Mam nadzieję, że pozostaniemy w kontakcie; może kiedyś nadarzy się inna okazja.',
      'Będzie mi miło pozostać w kontakcie i usłyszeć kiedyś o innych możliwościach.',
    ],
    'door/another-role': [
      'Jeśli pojawi się inne stanowisko, które do mnie pasuje, chętnie o nim usłyszę.',
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      '{Proszę pamiętać|Pamiętaj|Pamiętajcie|Proszę pamiętać} o mnie w przyszłości przy innych stanowiskach.',
    ],
    'door/collaboration': [
      'Będzie mi miło, jeśli kiedyś połączy nas inny projekt.',
      'Mam nadzieję na inną okazję do współpracy.',
      'Pozostańmy w kontakcie, może kiedyś nadarzy się wspólny projekt.',
    ],
    'door/revisit': [
      'Za kilka miesięcy moja sytuacja może być inna i wtedy chętnie porozmawiam o otwartych stanowiskach.',
      'Jeśli później w tym roku pojawią się inne stanowiska, chętnie o nich usłyszę.',
      'Chętnie wrócę za kilka miesięcy do rozmowy o innych stanowiskach.',
    ],
    'door/brief': [
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Mam nadzieję, że pozostaniemy w kontakcie.',
      'Może nadarzy się inna okazja w przyszłości.',
    ],
    'door/no-contact': [
      'Uprzejmie proszę nie pisać do mnie w sprawie innych stanowisk.',
      'Proszę uprzejmie o usunięcie moich danych z listy kontaktów.',
      'W przyszłości proszę nie przesyłać mi wiadomości o innych stanowiskach.',
    ],
    'referral/colleague': [
      'Być może warto porozmawiać z kimś jeszcze: {colleague about} zgadza się na podanie nazwiska.',
      'Za zgodą tej osoby podaję nazwisko: {colleague}.',
    ],
    'referral/someone': [
      'Jeśli przyjdzie mi na myśl ktoś odpowiedni, chętnie dam znać.',
      'Będę pamiętać o tym stanowisku, gdyby ktoś przyszedł mi na myśl.',
      'Gdy przypomnę sobie o kimś odpowiednim, dam znać.',
    ],
    'referral/pass-on': [
      'Jeśli to pomoże, chętnie przekażę opis stanowiska znajomym.',
      'Mogę też opowiedzieć o stanowisku znajomym.',
      'Proszę o informację, czy mogę przekazać ogłoszenie dalej.',
    ],
    'restatement/other-offer': ['Mój następny krok zawodowy jest już ustalony.', 'Mam już inną pracę.'],
    'restatement/other-path': ['Moje plany dotyczą teraz innej branży.', 'Wybieram inną dziedzinę.'],
    'restatement/not-a-fit': ['Moje plany zawodowe są obecnie inne.', 'Moje cele zawodowe są inne.'],
    'restatement/current-role': ['Obecna praca jest teraz najważniejsza.', 'Obecne obowiązki mają pierwszeństwo.'],
    'restatement/project-deadline': ['Projekt jest teraz najważniejszy.', 'Projekt ma pierwszeństwo.'],
    'restatement/personal': ['Sprawy osobiste są teraz ważniejsze.', 'Teraz ważniejsze są sprawy osobiste.'],
    'restatement/change-of-direction': ['Obieram inny kierunek zawodowy.', 'Moje plany dotyczą teraz innej dziedziny.'],
    'closing/wish-and-door': [
      [
        '{?agency}Życzę {Państwu|Ci|Wam|Państwu} powodzenia w poszukiwaniu odpowiedniej osoby i chętnie pozostanę w kontakcie w sprawie innych stanowisk w przyszłości.',
        '{?team}Życzę całemu zespołowi udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby i mam nadzieję, że jeszcze kiedyś nasze drogi się zejdą.',
        '{?role}Życzę {Państwu|Ci|Wam|Państwu} udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby na to stanowisko i mam nadzieję, że jeszcze kiedyś nasze drogi się zejdą.',
        'Życzę {Państwu|Ci|Wam|Państwu} udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby i mam nadzieję, że jeszcze kiedyś nasze drogi się zejdą.',
      ],
      'Powodzenia w poszukiwaniach, i może do innej okazji w przyszłości.',
      'Mam nadzieję, że odpowiednia osoba szybko się znajdzie, a nas kiedyś połączy inny projekt.',
    ],
    'closing/wish': [
      [
        '{?casual}Mam nadzieję, że szybko {znajdą Państwo|znajdziesz|znajdziecie|znajdą Państwo} odpowiednią osobę, i życzę wszystkiego dobrego.',
        '{?team}{?role}Życzę całemu zespołowi udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby na to stanowisko oraz wszystkiego dobrego.',
        '{?team}Życzę całemu zespołowi udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby oraz wielu sukcesów i wszystkiego dobrego na przyszłość.',
        '{?role}Życzę {Państwu|Ci|Wam|Państwu} udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby na to stanowisko oraz wszystkiego dobrego.',
        'Życzę {Państwu|Ci|Wam|Państwu} udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby oraz wielu sukcesów i wszystkiego dobrego na przyszłość.',
      ],
      [
        'Mam nadzieję, że szybko {znajdą Państwo|znajdziesz|znajdziecie|znajdą Państwo} odpowiednią osobę na {stanowisko}, i życzę wszystkiego dobrego.',
        'Mam nadzieję, że szybko {znajdą Państwo|znajdziesz|znajdziecie|znajdą Państwo} odpowiednią osobę, i życzę wszystkiego dobrego.',
      ],
      [
        'Powodzenia w poszukiwaniu odpowiedniej osoby na {stanowisko}.',
        'Powodzenia w poszukiwaniu odpowiedniej osoby i wszystkiego dobrego.',
      ],
    ],
    'closing/team': [
      [
        'Życzę całemu zespołowi udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby na {stanowisko}.',
        'Życzę całemu zespołowi udanych poszukiwań i szybkiego znalezienia odpowiedniej osoby.',
      ],
      'Mam nadzieję, że zespół szybko znajdzie odpowiednią osobę, i życzę wszystkim powodzenia.',
      'Najlepsze życzenia dla całego zespołu i powodzenia we wszystkich planach.',
    ],
    'closing/interviewer': [
      'Jeszcze raz dziękuję za czas poświęcony na nasze spotkanie. Życzę powodzenia w dalszych poszukiwaniach.',
      'Doceniam czas poświęcony na nasze spotkanie i mam nadzieję, że szybko znajdzie się odpowiednia osoba.',
      'Za nasze spotkanie raz jeszcze dziękuję i życzę szybkiego znalezienia odpowiedniej osoby.',
    ],
    'closing/understanding': [
      'Dziękuję za zrozumienie. Życzę powodzenia w poszukiwaniach.',
      'Liczę na wyrozumiałość i życzę szybkiego znalezienia odpowiedniej osoby.',
      'Z podziękowaniem za zrozumienie życzę powodzenia w poszukiwaniach.',
    ],
    'closing/success': [
      [
        '{?team}Życzę {Państwu|Tobie|Wam|Państwu} i zespołowi wielu sukcesów i szybkiego znalezienia odpowiedniej osoby na {stanowisko}.',
        'Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybkiego znalezienia odpowiedniej osoby na {stanowisko}.',
        'Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybkiego znalezienia odpowiedniej osoby.',
      ],
      'Powodzenia w poszukiwaniach i we wszystkich planach.',
      'Udanych poszukiwań i powodzenia we wszystkim, co przed {Państwem|Tobą|Wami|Państwem}.',
    ],
    'closing/brief': [
      'Życzę powodzenia w dalszych poszukiwaniach.',
      'Mam nadzieję, że szybko znajdzie się odpowiednia osoba.',
      'Powodzenia w dalszych poszukiwaniach.',
    ],
    'closing/looking-forward': [
      'Dziękuję za zrozumienie i czekam na naszą rozmowę.',
      'Czekam na naszą rozmowę i dziękuję za cierpliwość.',
      'Z góry dziękuję za zrozumienie i do usłyszenia.',
    ],
    'closing/understanding-move': [
      'Bardzo dziękuję za zrozumienie.',
      'Z góry dziękuję za wyrozumiałość.',
      'Za elastyczność serdecznie dziękuję.',
    ],
    'closing/open-answer': [
      'Jeśli to niemożliwe, w pełni to rozumiem. W każdym razie będzie mi miło otrzymać od {Państwa|Ciebie|Was|Państwa} odpowiedź.',
      'Dziękuję za zrozumienie i chętnie poczekam na odpowiedź.',
      'Zrozumiem, jeśli nie da się tego ułożyć, i będę czekać na wiadomość.',
    ],
    'closing/second-no': ['Życzę powodzenia w poszukiwaniach.', 'Powodzenia w poszukiwaniach.', 'Udanych poszukiwań.'],
    'closing/bulk': ['Życzę udanych poszukiwań.', 'Powodzenia w poszukiwaniach.', 'Wszystkiego dobrego.'],
  },
};
