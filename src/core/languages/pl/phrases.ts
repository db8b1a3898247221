import type { Phrases } from '../phrases';
import { forms } from './forms';

/**
 * Polish. The writer's gender is never shown: present and future tense, verbal nouns, no past tense in the first person.
 * The reader's neither: "Państwo" and its forms, or "Ty". "Oferta" is never said of an interview.
 */
export const phrases: Phrases = {
  forms,
  between: ' ',
  subject: 'Zaproszenie na rozmowę',
  decides: [
    'rezygnuję',
    'rezygnacja',
    'wycofuję',
    'nie wezmę udziału',
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
    'nie dam rady',
    'nie pasuje mi',
    'innego rozwiązania',
    'jest dla mnie trudn',
    'muszę przełożyć',
    'przełożenie',
  ],
  thanks: ['dziękuję', 'podziękowan', 'doceniam'],
  thankedFor: ['czas', 'zapros', 'aplikacj', 'wiadomość', 'rozmow', 'zainteresowan'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Bardzo dziękuję za zaproszenie na rozmowę o {stanowisku w} i za wzięcie mnie pod uwagę.',
        '{?invited}Bardzo dziękuję za zaproszenie na rozmowę i za wzięcie mnie pod uwagę.',
        'Bardzo dziękuję za wiadomość o {stanowisku w} i za wzięcie mnie pod uwagę.',
        'Bardzo dziękuję za wiadomość i za wzięcie mnie pod uwagę.',
      ],
      [
        '{?invited}Miło mi, że {Państwo zapraszają|zapraszasz|zapraszacie|Państwo zapraszają} mnie na rozmowę o {stanowisku w}. Dziękuję za zainteresowanie moją osobą.',
        '{?invited}Miło mi, że {Państwo zapraszają|zapraszasz|zapraszacie|Państwo zapraszają} mnie na rozmowę. Dziękuję za zainteresowanie moją osobą.',
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} do mnie w sprawie {stanowiska w}. Dziękuję za zainteresowanie moją osobą.',
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} do mnie. Dziękuję za zainteresowanie moją osobą.',
      ],
      [
        '{?invited}Za zaproszenie na rozmowę o {stanowisku w} serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        '{?invited}Za zaproszenie na rozmowę serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        'Za wiadomość o {stanowisku w} serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
        'Za wiadomość serdecznie dziękuję, podobnie jak za zainteresowanie moim doświadczeniem.',
      ],
    ],
    'gratitude/application': [
      [
        '{?invited}Bardzo dziękuję za rozpatrzenie mojej aplikacji na {stanowisko w} i za zaproszenie na rozmowę.',
        '{?invited}Bardzo dziękuję za rozpatrzenie mojej aplikacji i za zaproszenie na rozmowę.',
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
        'Bardzo dziękuję za kontakt w sprawie {stanowiska w} i za pamięć o moim profilu.',
        'Bardzo dziękuję za kontakt i za zainteresowanie moim profilem.',
      ],
      [
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} do mnie w sprawie {stanowiska w}. Dziękuję za zainteresowanie.',
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} do mnie. Dziękuję za zainteresowanie moją osobą.',
      ],
      [
        'Za wiadomość o {stanowisku w} i zainteresowanie moim doświadczeniem serdecznie dziękuję.',
        'Za wiadomość i zainteresowanie moim doświadczeniem serdecznie dziękuję.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Bardzo dziękuję za rozmowę o {stanowisku w} i za zaproszenie do kolejnego etapu.',
        '{?invited}Bardzo dziękuję za rozmowę i za zaproszenie do kolejnego etapu.',
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
        'Bardzo dziękuję za wzięcie mnie pod uwagę w sprawie {stanowiska w} i za miłe słowa o mojej pracy.',
        'Bardzo dziękuję za wzięcie mnie pod uwagę i za miłe słowa o mojej pracy.',
      ],
      [
        'Miło mi czytać takie słowa o mojej pracy. Dziękuję za nie i za zainteresowanie moją osobą w związku ze stanowiskiem.',
        'Miło mi czytać takie słowa o mojej pracy. Dziękuję za nie i za zainteresowanie moją osobą.',
      ],
      ['Za słowa o mojej pracy i zainteresowanie moją osobą serdecznie dziękuję.'],
    ],
    'gratitude/brief': [
      [
        'Bardzo dziękuję za zaproszenie na rozmowę o {stanowisku w} i za wzięcie mnie pod uwagę.',
        'Bardzo dziękuję za zaproszenie na rozmowę i za wzięcie mnie pod uwagę.',
      ],
      [
        'Miło mi, że {Państwo zapraszają|zapraszasz|zapraszacie|Państwo zapraszają} mnie na rozmowę o {stanowisku w}; dziękuję za zainteresowanie.',
        'Miło mi, że {Państwo zapraszają|zapraszasz|zapraszacie|Państwo zapraszają} mnie na rozmowę; dziękuję za zainteresowanie.',
      ],
      [
        'Za zaproszenie na rozmowę o {stanowisku w} i zainteresowanie serdecznie dziękuję.',
        'Za zaproszenie na rozmowę i zainteresowanie moją osobą serdecznie dziękuję.',
      ],
    ],
    'gratitude/brief-message': [
      [
        'Bardzo dziękuję za wiadomość o {stanowisku w} i za wzięcie mnie pod uwagę.',
        'Bardzo dziękuję za wiadomość i za wzięcie mnie pod uwagę.',
      ],
      [
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} w sprawie {stanowiska w}; dziękuję za zainteresowanie.',
        'Miło mi, że {Państwo piszą|piszesz|piszecie|Państwo piszą} do mnie; dziękuję za zainteresowanie.',
      ],
      [
        'Za wiadomość o {stanowisku w} i zainteresowanie serdecznie dziękuję.',
        'Za wiadomość i zainteresowanie moją osobą serdecznie dziękuję.',
      ],
    ],
    'gratitude/again': [
      'Dziękuję za ponowną wiadomość; szczerze doceniam zainteresowanie.',
      'Miło mi, że temat wraca. Dziękuję za zainteresowanie.',
      'Za ponowny kontakt serdecznie dziękuję i doceniam zainteresowanie.',
    ],
    'gratitude/message': [
      ['Bardzo dziękuję za wiadomość o {stanowisku w}.', 'Bardzo dziękuję za wiadomość i informację.'],
      ['Za informację o {stanowisku w} serdecznie dziękuję.', 'Za informację serdecznie dziękuję.'],
      ['Wiadomość o {stanowisku w} dotarła, dziękuję.', 'Wiadomość dotarła, dziękuję.'],
    ],
    'lateness/apology': [
      'Przepraszam za późną odpowiedź.',
      'Proszę wybaczyć, że odpowiadam z opóźnieniem.',
      'Przykro mi, że odpowiedź przychodzi tak późno.',
    ],
    'specific/appeal': [
      'Szczególnie podoba mi się jedno: {specific}.',
      'Moją uwagę zwraca przede wszystkim {specific}.',
      'Najbardziej zapada mi w pamięć {specific}.',
    ],
    'specific/culture': [
      'Z tego, co wiem {o company}, szczególnie podoba mi się jedno: {specific}.',
      'Moją uwagę {w company} zwraca przede wszystkim {specific}.',
      'Z informacji {o company} najbardziej zapada mi w pamięć {specific}.',
    ],
    'specific/their-words': [
      'W wiadomości podoba mi się fragment: {specific}.',
      'Moją ciekawość budzi zwłaszcza fragment: {specific}.',
      'Z wiadomości zapada mi w pamięć: {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?invited}Po spokojnym namyśle rezygnuję jednak z udziału w rozmowie i w dalszej rekrutacji.',
        'Po spokojnym namyśle rezygnuję jednak z dalszego udziału w tej rekrutacji.',
      ],
      [
        '{?applied}Sprawa jest przemyślana: wycofuję swoją aplikację.',
        'Sprawa jest przemyślana: nie wezmę udziału w dalszym procesie.',
      ],
      [
        'Biorąc wszystko pod uwagę, postanawiam nie uczestniczyć w rekrutacji na {stanowisko}.',
        'Biorąc wszystko pod uwagę, postanawiam nie uczestniczyć w dalszej rekrutacji.',
      ],
      ['To niełatwy wybór, ale nie będę kontynuować udziału w rekrutacji.'],
    ],
    'decision/not-now': [
      'Na razie rezygnuję z tej możliwości.',
      'W obecnej sytuacji nie wezmę udziału w dalszym procesie.',
      'W tej chwili wolę nie robić kolejnego kroku.',
    ],
    'decision/cancel': [
      [
        'Po spokojnym namyśle rezygnuję z udziału w rekrutacji i proszę o wykreślenie naszego spotkania {w date}.',
        'Po spokojnym namyśle rezygnuję z udziału w rekrutacji i proszę o wykreślenie naszego spotkania.',
      ],
      [
        'Chcę odwołać naszą rozmowę {w date}, ponieważ po namyśle kończę udział w rekrutacji.',
        'Chcę odwołać umówioną rozmowę, ponieważ po namyśle kończę udział w rekrutacji.',
      ],
      [
        'Sprawa jest przemyślana: nie będę kontynuować udziału w rekrutacji, więc na rozmowie {w date} mnie nie będzie.',
        'Sprawa jest przemyślana: nie będę kontynuować udziału w rekrutacji, więc na umówionej rozmowie mnie nie będzie.',
      ],
    ],
    'decision/cancel-brief': [
      [
        'Po spokojnym namyśle chcę odwołać naszą rozmowę {w date}.',
        'Po spokojnym namyśle chcę odwołać umówioną rozmowę.',
      ],
      [
        'Rezygnuję z udziału w rekrutacji, więc nasz termin {w date} jest wolny.',
        'Rezygnuję z udziału w rekrutacji, więc nasz termin jest wolny.',
      ],
      [
        'Nie będę kontynuować udziału, więc na rozmowie {w date} mnie nie będzie.',
        'Nie będę kontynuować udziału, więc na rozmowie mnie nie będzie.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Po spokojnym namyśle postanawiam nie brać udziału w nagrywanej rozmowie bez rozmówcy po drugiej stronie.',
        '{?take-home}Po spokojnym namyśle postanawiam nie wykonywać bezpłatnej pracy w ramach tej rekrutacji.',
        'Po namyśle postanawiam nie brać udziału w tym etapie.',
      ],
      [
        '{?one-way}Wolę nie nagrywać swoich odpowiedzi bez rozmówcy po drugiej stronie.',
        '{?take-home}Wolę nie wykonywać bezpłatnego zadania w ramach rekrutacji.',
        'Wolę nie brać udziału w tym etapie.',
      ],
      [
        '{?one-way}Biorąc wszystko pod uwagę, rezygnuję z nagrywanej rozmowy wideo.',
        '{?take-home}Biorąc wszystko pod uwagę, rezygnuję z bezpłatnego zadania.',
        'Biorąc wszystko pod uwagę, rezygnuję z tego etapu.',
      ],
    ],
    'decision/brief': [
      [
        '{?invited}Po spokojnym namyśle rezygnuję jednak z udziału w rozmowie.',
        'Po spokojnym namyśle rezygnuję jednak z dalszych kroków.',
      ],
      'Sprawa jest przemyślana: nie będę kontynuować udziału w rekrutacji.',
      'Biorąc wszystko pod uwagę, nie wezmę udziału w dalszej rekrutacji.',
    ],
    'decision/second-no': [
      [
        'Mimo to moja odpowiedź pozostaje taka sama, także co do {stanowiska}.',
        'Mimo to moja odpowiedź pozostaje taka sama.',
      ],
      'Pozostaję przy swojej decyzji i na tym poprzestaję.',
      'Także teraz moja decyzja pozostaje bez zmian.',
    ],
    'decision/bulk': [
      'Rezygnuję z tej możliwości i chcę o tym krótko powiedzieć.',
      'Nie wezmę udziału, ale nie chcę zostawiać wiadomości bez odpowiedzi.',
      'Wolę nie iść dalej, ale chcę choć krótko odpowiedzieć.',
    ],
    'reason/other-offer': [
      'Przyjmuję stanowisko w innej firmie, zgodne z moimi planami na dłuższą metę.',
      'Wiążę się z innym pracodawcą, na stanowisku bliskim moim celom.',
      'Z inną firmą łączy mnie już umowa na stanowisko zgodne z tym, czego szukam.',
    ],
    'reason/other-offer-since': [
      'Od naszego ostatniego kontaktu sytuacja się zmieniła: przyjmuję stanowisko w innej firmie.',
      'Po mojej ostatniej wiadomości doszło do umowy z innym pracodawcą.',
      'Między naszym ostatnim kontaktem a dziś doszło do umowy z inną firmą.',
    ],
    'reason/other-path': [
      'Przyjmuję stanowisko w innej dziedzinie, bliższej moim długofalowym celom.',
      'Moja następna praca będzie w innej branży, w której chcę się rozwijać.',
      'Przechodzę do firmy z innej branży, bo to bliższe moim planom na przyszłość.',
    ],
    'reason/not-a-fit': [
      'Moje plany na najbliższe lata prowadzą do innego rodzaju pracy.',
      'Szukam stanowiska bliższego moim własnym celom zawodowym.',
      'To, co chcę robić w najbliższych latach, i to, czego wymaga to stanowisko, nie do końca się pokrywa.',
    ],
    'reason/current-role': [
      'Moja obecna praca wymaga całej mojej uwagi i chcę ją dobrze wykonać.',
      'W obecnej pracy mam obowiązki, którym chcę się w pełni poświęcić.',
      'Zobowiązania w obecnej pracy zajmują teraz całą moją uwagę.',
    ],
    'reason/project-deadline': [
      'Trwa ostatni etap projektu ze stałym terminem, który wymaga całej mojej uwagi.',
      'Projekt, który musi być gotowy w określonym dniu, zajmuje do tego czasu całą moją uwagę.',
      'Zbliża się termin projektu, za który odpowiadam, i chcę go doprowadzić do końca.',
    ],
    'reason/personal': [
      'Mam sprawy osobiste, które wymagają mojej uwagi.',
      'Sprawy rodzinne wymagają na razie całej mojej uwagi.',
      'Z powodów osobistych moje priorytety są teraz gdzie indziej.',
    ],
    'reason/change-of-direction': [
      'Zmieniam kierunek i chcę się skupić na innej dziedzinie.',
      'Moja droga zawodowa skręca ku innej dziedzinie i jej chcę się poświęcić.',
      'Wybieram inną drogę zawodową i chcę nią pójść.',
    ],
    'limitation/confirmed': [
      'Muszę przełożyć naszą rozmowę {w date}.',
      'Po mojej stronie zaszła zmiana i {w date} nie mogę się spotkać.',
      'Proszę o przełożenie naszego spotkania {w date}.',
    ],
    'limitation/date': [
      'Rozmowa mnie interesuje, ale {w date} nie mogę.',
      'Chętnie porozmawiam, ale {w date} nie dam rady.',
      'Chętnie przyjdę, tylko termin {w date} nie pasuje mi.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Rozmowa mnie interesuje, ale w zaproponowanych terminach nie mogę.',
        'Rozmowa mnie interesuje, ale potrzebuję innego rozwiązania.',
      ],
      [
        '{?several-dates}Chętnie przyjdę, ale w podanych terminach nie dam rady.',
        'Chętnie przyjdę, ale to, co zaplanowano, jest dla mnie trudne.',
      ],
      [
        '{?several-dates}Z przyjemnością porozmawiam, ale żaden z terminów nie pasuje mi.',
        'Z przyjemnością porozmawiam, potrzebuję tylko innego rozwiązania.',
      ],
    ],
    'limitation/deadline': [
      [
        'Kończę projekt ze stałym terminem i {w date} nie mogę.',
        'Kończę projekt ze stałym terminem i potrzebuję innego rozwiązania.',
      ],
      [
        'Termin projektu wypada właśnie wtedy, więc {w date} nie dam rady.',
        'Termin projektu jest blisko i to, co zaplanowano, jest dla mnie trudne.',
      ],
      [
        'Rozmowa mnie interesuje, ale z powodu projektu {w date} nie mogę.',
        'Rozmowa mnie interesuje, ale z powodu projektu potrzebuję innego rozwiązania.',
      ],
    ],
    'limitation/personal': [
      ['Z powodów osobistych {w date} nie mogę.', 'Z powodów osobistych potrzebuję innego rozwiązania.'],
      [
        'Mam zobowiązanie osobiste i {w date} nie dam rady.',
        'Mam zobowiązanie osobiste i to, co zaplanowano, jest dla mnie trudne.',
      ],
      [
        'Rozmowa mnie interesuje, ale z powodów osobistych {w date} nie mogę.',
        'Rozmowa mnie interesuje, ale z powodów osobistych potrzebuję innego rozwiązania.',
      ],
    ],
    'limitation/work': [
      ['Z powodu pracy {w date} nie mogę.', 'Z powodu pracy potrzebuję innego rozwiązania.'],
      [
        'Praca wymaga wtedy mojej obecności, więc {w date} nie dam rady.',
        'Praca wymaga teraz wiele, i to, co zaplanowano, jest dla mnie trudne.',
      ],
      [
        'Rozmowa mnie interesuje, ale przez obowiązki w pracy {w date} nie mogę.',
        'Rozmowa mnie interesuje, ale przez obowiązki w pracy potrzebuję innego rozwiązania.',
      ],
    ],
    'limitation/recording': [
      'Stanowisko mnie interesuje, ale nagrywana rozmowa bez rozmówcy jest dla mnie trudna.',
      'Chętnie przyjdę, ale potrzebuję innego rozwiązania niż nagranie.',
      'Nagrywana rozmowa nie pasuje mi, ale chętnie z kimś porozmawiam.',
    ],
    'limitation/commitment': [
      [
        'Mam wcześniejsze zobowiązanie i {w date} nie mogę.',
        'Mam wcześniejsze zobowiązanie i potrzebuję innego rozwiązania.',
      ],
      [
        'Z powodu wcześniej ustalonego spotkania {w date} nie dam rady.',
        'Z powodu wcześniej ustalonego spotkania to, co zaplanowano, jest dla mnie trudne.',
      ],
      [
        'Rozmowa mnie interesuje, ale mój kalendarz jest już zajęty: {w date} nie mogę.',
        'Rozmowa mnie interesuje, ale mój kalendarz jest już zajęty i potrzebuję innego rozwiązania.',
      ],
    ],
    'limitation/travelling': [
      ['Będę w podróży i {w date} nie mogę.', 'Będę w podróży i potrzebuję innego rozwiązania.'],
      ['Z powodu wyjazdu {w date} nie dam rady.', 'Z powodu wyjazdu to, co zaplanowano, jest dla mnie trudne.'],
      [
        'Rozmowa mnie interesuje, ale przez wyjazd {w date} nie mogę.',
        'Rozmowa mnie interesuje, ale przez wyjazd potrzebuję innego rozwiązania.',
      ],
    ],
    'urgency/deadline': [
      'Wiem, że odpowiedź jest potrzebna najpóźniej w tym terminie: {deadline}, i biorę to pod uwagę.',
      'Widzę, że termin to {deadline}, i chętnie znajdę rozwiązanie przed nim.',
      'Mam świadomość, że wszystko ma być ustalone na {deadline}.',
    ],
    'urgency/before-deadline': [
      'Odpowiedzi są oczekiwane na {deadline}, dlatego chcę dać swoją na czas.',
      'Prośba dotyczyła odpowiedzi na {deadline}; oto moja.',
      'Piszę z wyprzedzeniem, bo termin to {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Czy możemy porozmawiać {slots}?', 'Czy możemy porozmawiać w jednym z tych terminów?{slots}'],
      ['{?one-slot}Mogę natomiast {slots}.', 'Mogę natomiast w każdym z tych terminów:{slots}'],
      ['{?one-slot}Czy możliwe jest spotkanie {slots}?', 'Czy możliwy jest jeden z tych terminów?{slots}'],
    ],
    'alternative/check-in': [
      'Możemy zacząć od krótkiej rozmowy w pierwszym terminie i porozmawiać dłużej w drugim.',
      'Może krótki telefon w pierwszym z tych terminów i dłuższa rozmowa w następnym będą dobrym rozwiązaniem.',
      'Najpierw mogę odbyć krótką rozmowę, a w drugim terminie pełniejszą.',
    ],
    'alternative/format': [
      'Czy możliwa jest {o format}?',
      'Bez trudu mogę wziąć udział {przez format}.',
      'Chętnie porozmawiam {przez format}.',
    ],
    'alternative/shorter': [
      'Mogę też przeznaczyć na rozmowę {minutes}.',
      'Jeśli na pierwszą rozmowę wystarczy {minutes}, łatwiej mi to zorganizować.',
      'Czy możliwa jest krótsza rozmowa, na {minutes}?',
    ],
    'alternative/if-it-suits': [
      'Oczywiście tylko, jeśli to {Państwu|Ci|Wam|Państwu} odpowiada.',
      'Proszę o informację, czy to odpowiada.',
      'Mam nadzieję, że to pasuje do {Państwa|Twojego|Waszego|Państwa} kalendarza; jeśli nie, proszę o znak.',
    ],
    'alternative/your-times': [
      'Jakie inne terminy {Państwu|Ci|Wam|Państwu} odpowiadają?',
      'Jeśli jest inny termin, postaram się być.',
      'Czy jest inny termin, który {Państwu|Ci|Wam|Państwu} odpowiada?',
    ],
    'alternative/live': [
      'Jeśli możliwa jest rozmowa na żywo, przez telefon lub wideo, chętnie dołączę.',
      'Chętnie porozmawiam z kimś z zespołu, przez telefon lub wideo.',
      'Rozmowa na żywo, choćby krótka, bardzo mi odpowiada.',
    ],
    'alternative/past-work': [
      'Mogę natomiast chętnie opowiedzieć w rozmowie, jak podchodzę do takiego zadania.',
      'Jeśli to pomoże, chętnie omówię zadanie w rozmowie.',
      'Rozmowa o moim sposobie pracy bardzo mi odpowiada.',
    ],
    'benefit/room-for-others': [
      'Dzięki temu uwaga może skupić się na osobach bliższych oczekiwaniom.',
      'W ten sposób miejsce zostaje dla kogoś, kto poświęci mu się w pełni.',
      'Daje to więcej przestrzeni innym kandydaturom.',
    ],
    'door/stay-in-touch': [
      'Chętnie pozostanę w kontakcie i będzie mi miło, jeśli {odezwą się Państwo|odezwiesz się|odezwiecie się|odezwą się Państwo} kiedyś przy innej okazji.',
      'Mam nadzieję, że pozostaniemy w kontakcie; może połączy nas coś innego.',
      'Na przyszłość pozostaję w kontakcie: z radością przeczytam wiadomość o innych możliwościach.',
    ],
    'door/another-role': [
      'Jeśli pojawi się inne stanowisko, które do mnie pasuje, chętnie o nim usłyszę.',
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Proszę pamiętać o mnie w przyszłości przy innych stanowiskach.',
    ],
    'door/collaboration': [
      'Będzie mi miło, jeśli kiedyś połączy nas inny projekt.',
      'Mam nadzieję na inną okazję do współpracy.',
      'Pozostańmy w kontakcie na wypadek innego projektu.',
    ],
    'door/revisit': [
      'Za kilka miesięcy moja sytuacja może być inna i wtedy chętnie porozmawiam o otwartych stanowiskach.',
      'Jeśli później w tym roku pojawią się inne stanowiska, chętnie o nich usłyszę.',
      'Rozmowa o innych stanowiskach za kilka miesięcy będzie mile widziana.',
    ],
    'door/brief': [
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Mam nadzieję, że pozostaniemy w kontakcie.',
      'Może nadarzy się inna okazja w przyszłości.',
    ],
    'door/no-contact': [
      'Proszę nie pisać do mnie w sprawie innych stanowisk.',
      'Proszę o usunięcie moich danych z listy.',
      'Proszę o nieprzesyłanie wiadomości o innych stanowiskach.',
    ],
    'referral/colleague': [
      'Być może warto porozmawiać: {colleague about} wyraża zgodę na podanie nazwiska.',
      'Za zgodą tej osoby podaję nazwisko: {colleague}.',
    ],
    'referral/someone': [
      'Jeśli przyjdzie mi na myśl ktoś odpowiedni, chętnie dam znać.',
      'Będę pamiętać o tym stanowisku, gdyby przyszedł mi ktoś na myśl.',
      'Gdy pomyślę o kimś, kto pasuje, dam znać.',
    ],
    'referral/pass-on': [
      'Jeśli to pomoże, chętnie przekażę opis stanowiska znajomym.',
      'Mogę też opowiedzieć o stanowisku znajomym.',
      'Proszę o informację, czy mogę przekazać ogłoszenie dalej.',
    ],
    'restatement/other-offer': [
      'Mój następny krok jest już ustalony.',
      'Moje miejsce jest już gdzie indziej.',
      'Mam już inną pracę.',
    ],
    'restatement/other-path': [
      'Moja droga prowadzi do innej branży.',
      'Moja przyszłość to inna dziedzina.',
      'Idę ku innej dziedzinie.',
    ],
    'restatement/not-a-fit': [
      'Moje cele są gdzie indziej.',
      'Moje plany prowadzą gdzie indziej.',
      'Szukam innej pracy.',
    ],
    'restatement/current-role': [
      'Obecna praca jest najważniejsza.',
      'Najpierw obecna praca.',
      'Potrzebują mnie tutaj.',
    ],
    'restatement/project-deadline': [
      'Projekt jest teraz najważniejszy.',
      'Najpierw termin projektu.',
      'Projekt ma pierwszeństwo.',
    ],
    'restatement/personal': [
      'Teraz ważniejsze są inne sprawy.',
      'Sprawy osobiste są teraz ważniejsze.',
      'Rodzina jest teraz ważniejsza.',
    ],
    'restatement/change-of-direction': [
      'Moja droga jest teraz inna.',
      'Obieram inny kierunek.',
      'Moja przyszłość to inna dziedzina.',
    ],
    'closing/wish': [
      [
        '{?team}Jeszcze raz dziękuję za poświęcony mi czas. Życzę {Państwu|Tobie|Wam|Państwu} i całemu zespołowi powodzenia i szybkiego znalezienia właściwej osoby na {stanowisko}.',
        '{?team}Jeszcze raz dziękuję za poświęcony mi czas. Życzę {Państwu|Tobie|Wam|Państwu} i całemu zespołowi powodzenia i szybkiego znalezienia właściwej osoby.',
        'Jeszcze raz dziękuję za poświęcony mi czas. Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybkiego znalezienia właściwej osoby na {stanowisko}.',
        'Jeszcze raz dziękuję za poświęcony mi czas. Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybkiego znalezienia właściwej osoby.',
      ],
      [
        'Mam nadzieję, że znajdzie się dokładnie taka osoba, jakiej potrzeba na {stanowisko}, i życzę wszystkiego dobrego.',
        'Mam nadzieję, że znajdzie się dokładnie taka osoba, jakiej potrzeba, i życzę wszystkiego dobrego.',
      ],
      [
        'Powodzenia w poszukiwaniach najlepszej osoby na {stanowisko}.',
        'Powodzenia w poszukiwaniach najlepszej osoby i wszystkiego dobrego.',
      ],
    ],
    'closing/team': [
      [
        'Życzę całemu zespołowi udanych poszukiwań i właściwej osoby na {stanowisko}.',
        'Życzę całemu zespołowi udanych poszukiwań i właściwej osoby na ich końcu.',
      ],
      'Mam nadzieję, że zespół szybko znajdzie właściwą osobę, i życzę wszystkim powodzenia.',
      'Najlepsze życzenia dla całego zespołu, w poszukiwaniach i we wszystkich planach.',
    ],
    'closing/interviewer': [
      'Jeszcze raz dziękuję za czas i trud włożony w nasze spotkanie. Powodzenia w poszukiwaniach.',
      'Doceniam staranność naszego spotkania i mam nadzieję, że szybko znajdzie się właściwa osoba.',
      'Za tak otwarte spotkanie dziękuję i życzę powodzenia w znalezieniu właściwej osoby.',
    ],
    'closing/understanding': [
      'Dziękuję za zrozumienie. Życzę powodzenia w poszukiwaniach.',
      'Liczę na zrozumienie i życzę znalezienia właściwej osoby.',
      'Z podziękowaniem za zrozumienie życzę powodzenia w poszukiwaniach.',
    ],
    'closing/success': [
      [
        '{?team}Życzę {Państwu|Tobie|Wam|Państwu} i zespołowi wielu sukcesów i szybko właściwej osoby na {stanowisko}.',
        'Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybko właściwej osoby na {stanowisko}.',
        'Życzę {Państwu|Ci|Wam|Państwu} wielu sukcesów i szybko właściwej osoby.',
      ],
      'Powodzenia w poszukiwaniach i we wszystkich planach.',
      'Najlepsze życzenia dla poszukiwań i wszystkiego, co przed {Państwem|Tobą|Wami|Państwem}.',
    ],
    'closing/brief': [
      'Powodzenia w poszukiwaniach.',
      'Życzę szybkiego znalezienia właściwej osoby.',
      'Najlepsze życzenia w poszukiwaniach.',
    ],
    'closing/looking-forward': [
      'Dziękuję za zrozumienie i cieszę się na rozmowę.',
      'Cieszę się na rozmowę i dziękuję za cierpliwość.',
      'Do usłyszenia i dziękuję za zrozumienie.',
    ],
    'closing/understanding-move': [
      'Bardzo dziękuję za zrozumienie.',
      'Z góry dziękuję za wyrozumiałość.',
      'Za elastyczność serdecznie dziękuję.',
    ],
    'closing/open-answer': [
      'Jeśli to niemożliwe, w pełni to rozumiem. W każdym razie życzę {Państwu|Ci|Wam|Państwu} udanych poszukiwań i wszystkiego dobrego.',
      'Dziękuję za zrozumienie i w każdym razie życzę powodzenia w poszukiwaniach.',
      'Zrozumiem, jeśli nie da się tego ułożyć, i życzę udanych poszukiwań.',
    ],
    'closing/second-no': [
      'Życzę powodzenia w poszukiwaniach.',
      'Powodzenia w poszukiwaniach.',
      'Najlepsze życzenia na przyszłość.',
    ],
    'closing/bulk': ['Życzę udanych poszukiwań.', 'Powodzenia w poszukiwaniach.', 'Najlepsze życzenia.'],
  },
};
