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
  // Powód i odmowa to jedno zdanie; w krótkiej odpowiedzi także podziękowanie i odmowa.
  joined: (first, no, before) => {
    if (!first.endsWith('.') || first.includes('. ')) return null;
    const led = first.slice(0, -1);
    if (before === 'gratitude')
      return /^Niestety | jednak /.test(no.slice(0, 28))
        ? [`${led}, ale`, no.charAt(0).toLowerCase() + no.slice(1).replace(' jednak', '')]
        : null;
    if (!no.startsWith('Dlatego ')) return null;
    return led.startsWith('Z powodów osobistych ')
      ? ['Z powodów osobistych', no.slice(8)]
      : [`${led},`, `d${no.slice(1)}`];
  },
  subject: 'Zaproszenie na rozmowę',
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  decides: [
    'rezygnuję',
    'zrezygnować',
    'wycofuję',
    'nie wezmę udziału',
    'nie skorzystam',
    'wolę nie',
    'odwołać',
    'moja odpowiedź',
    'moja decyzja pozostaje',
    'pozostaję przy swojej decyzji',
  ],
  limits: [
    'nie mogę się spotkać',
    'mi nie odpowiada',
    'proszę o inny termin',
    'proszę o inną formę',
    'zamiast nagrania',
    'mam już niestety zajęty',
    'muszę przełożyć',
    'przełożenie',
  ],
  thanks: ['dziękuję', 'dzięki za', 'podziękowan', 'doceniam'],
  thankedFor: ['czas', 'zapros', 'aplikacj', 'wiadomość', 'rozmow', 'zainteresowan'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Dzięki za wiadomość i {zaproszenie}.',
        '{?invited}Bardzo dziękuję za {zaproszenie} {w sprawie}.',
        '{?invited}Bardzo dziękuję za {zaproszenie}.',
        'Bardzo dziękuję za wiadomość {w sprawie} i za zainteresowanie moją kandydaturą.',
        'Bardzo dziękuję za wiadomość i za zainteresowanie moją kandydaturą.',
      ],
      [
        '{?invited}Serdecznie dziękuję za wiadomość i za {zaproszenie} {w sprawie}.',
        '{?invited}Serdecznie dziękuję za wiadomość i za {zaproszenie}.',
        'Serdecznie dziękuję za wiadomość {w sprawie}.',
        'Serdecznie dziękuję za wiadomość i zainteresowanie.',
      ],
      [
        '{?invited}Miło mi, że {zapraszają mnie Państwo|zapraszasz mnie|zapraszacie mnie|zapraszają mnie Państwo} na rozmowę. Dziękuję za wiadomość.',
        'Dziękuję za {Państwa|Twoją|Waszą|Państwa} wiadomość i za zainteresowanie.',
      ],
    ],
    'gratitude/agency': [
      ['Bardzo dziękuję za kontakt {w sprawie} i za {zaproszenie}.', 'Bardzo dziękuję za kontakt i za {zaproszenie}.'],
      ['Dziękuję za {zaproszenie} {w sprawie}.', 'Dziękuję za wiadomość oraz za {zaproszenie}.'],
      'Serdecznie dziękuję za kontakt i za {zaproszenie}.',
    ],
    'gratitude/application': [
      [
        '{?casual}{?invited}Dzięki za odpowiedź na moją aplikację i {zaproszenie}.',
        '{?invited}Bardzo dziękuję za zainteresowanie moją aplikacją {na stanowisko} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za zainteresowanie moją aplikacją i za {zaproszenie}.',
        'Bardzo dziękuję za zainteresowanie moją aplikacją {na stanowisko} i za wiadomość.',
        'Bardzo dziękuję za zainteresowanie moją aplikacją i za wiadomość.',
      ],
      [
        '{?invited}Dziękuję za {zaproszenie} oraz za odpowiedź na moją aplikację {na stanowisko}.',
        '{?invited}Dziękuję za {zaproszenie} oraz za odpowiedź na moją aplikację.',
        'Dziękuję za odpowiedź na moją aplikację.',
      ],
      [
        '{?invited}Miło mi, że moja aplikacja spotkała się z zainteresowaniem. Dziękuję za {zaproszenie}.',
        'Miło mi otrzymać wiadomość dotyczącą mojej aplikacji. Dziękuję za nią.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Bardzo dziękuję za kontakt {w sprawie} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za kontakt i za {zaproszenie}.',
        'Bardzo dziękuję za kontakt {w sprawie} i za zainteresowanie moją kandydaturą.',
        'Bardzo dziękuję za kontakt i za zainteresowanie moją kandydaturą.',
      ],
      [
        'Dziękuję za {Państwa|Twoją|Waszą|Państwa} wiadomość {w sprawie} i za zainteresowanie.',
        'Dziękuję za {Państwa|Twoją|Waszą|Państwa} wiadomość i za zainteresowanie.',
      ],
      ['Serdecznie dziękuję za wiadomość {w sprawie}.', 'Serdecznie dziękuję za wiadomość i zainteresowanie.'],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Bardzo dziękuję za rozmowę o {stanowisku w} i za {kolejne zaproszenie}.',
        '{?invited}Bardzo dziękuję za rozmowę i za {kolejne zaproszenie}.',
        'Bardzo dziękuję za rozmowę o {stanowisku w} i za dalsze zainteresowanie.',
        'Bardzo dziękuję za rozmowę i za dalsze zainteresowanie moją kandydaturą.',
      ],
      [
        'Rozmowa o {stanowisku w} była dla mnie przyjemnością. Dziękuję za nią i za dalsze zainteresowanie.',
        'Nasza rozmowa była dla mnie przyjemnością. Dziękuję za nią i za dalsze zainteresowanie.',
      ],
      'Serdecznie dziękuję za naszą rozmowę i za chęć jej kontynuowania.',
    ],
    'gratitude/enthusiasm': [
      [
        'Bardzo dziękuję za wiadomość {w sprawie} i za miłe słowa o mojej pracy.',
        'Bardzo dziękuję za wiadomość i za miłe słowa o mojej pracy.',
      ],
      'Miło mi czytać tak życzliwe słowa o mojej pracy. Dziękuję za nie i za wiadomość.',
      'Serdecznie dziękuję za miłe słowa o mojej pracy i za zainteresowanie.',
    ],
    'gratitude/brief': [
      [
        '{?casual}Dzięki za wiadomość i {zaproszenie} {w sprawie}.',
        '{?casual}Dzięki za wiadomość i {zaproszenie}.',
        'Bardzo dziękuję za {zaproszenie} {w sprawie}.',
        'Bardzo dziękuję za {zaproszenie}.',
      ],
      'Dziękuję za wiadomość i za {zaproszenie}.',
      'Serdecznie dziękuję za zaproszenie.',
    ],
    'gratitude/brief-message': [
      ['Bardzo dziękuję za wiadomość {w sprawie}.', 'Bardzo dziękuję za wiadomość i zainteresowanie moją kandydaturą.'],
      'Dziękuję za {Państwa|Twoją|Waszą|Państwa} wiadomość i okazane zainteresowanie.',
      'Serdecznie dziękuję za wiadomość i za zainteresowanie.',
    ],
    'gratitude/again': [
      'Dziękuję za ponowną wiadomość i okazane zainteresowanie.',
      'Miło mi, że {wracają Państwo|wracasz|wracacie|wracają Państwo} do tematu. Dziękuję za zainteresowanie.',
      'Serdecznie dziękuję za ponowny kontakt i za okazane zainteresowanie.',
    ],
    'gratitude/message': [
      ['Bardzo dziękuję za wiadomość {w sprawie}.', 'Bardzo dziękuję za wiadomość.'],
      ['Serdecznie dziękuję za informację o {stanowisku w}.', 'Serdecznie dziękuję za wiadomość.'],
      'Dziękuję za otrzymaną wiadomość.',
    ],
    'lateness/apology': [
      'Przepraszam za późną odpowiedź.',
      '{Proszę wybaczyć|Wybacz|Wybaczcie|Proszę wybaczyć}, że odpowiadam z opóźnieniem.',
      'Przepraszam, że odpowiadam dopiero teraz.',
    ],
    'specific/appeal': [
      'Najbardziej przemawia do mnie jedno: {specific}.',
      'Moją uwagę zwraca przede wszystkim {specific}.',
      'Szczególne wrażenie robi na mnie {specific}.',
    ],
    'specific/called': ['Dziękuję również za rozmowę telefoniczną.'],
    'specific/apologised': ['Nie ma za co przepraszać.'],
    'specific/moved': ['Dziękuję również za zaproponowanie nowego terminu.'],
    'specific/praised': ['Dziękuję również za miłe słowa.'],
    'specific/travel': ['Dziękuję również za gotowość do zwrotu kosztów podróży.'],
    'specific/frank': ['Doceniam {Państwa|Twoją|Waszą|Państwa} otwartość.'],
    'specific/flexible': ['Doceniam {Państwa|Twoją|Waszą|Państwa} elastyczność co do terminu.'],
    'specific/culture': [
      'Najbardziej przemawia do mnie {w company} jedno: {specific}.',
      'Moją uwagę {w company} zwraca przede wszystkim {specific}.',
      'Szczególne wrażenie robi na mnie {w company} {specific}.',
    ],
    'specific/their-words': [
      'W {Państwa|Twojej|Waszej|Państwa} wiadomości moją uwagę zwraca szczególnie {specific}.',
      'Moje zainteresowanie budzi zwłaszcza {specific}.',
      'Po lekturze {Państwa|Twojej|Waszej|Państwa} wiadomości szczególnie przemawia do mnie {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę{i nie wezmę}.{zrozumienie}',
        '{?reason}Dlatego rezygnuję {z rekrutacji}{i nie wezmę}.{zrozumienie}',
        '{?reason}Dlatego muszę zrezygnować{i nie wezmę}.{zrozumienie}',
        '{?applied}{?!interviewed}{Informuję jednak, że~Po namyśle} wycofuję {~jednak }swoją kandydaturę{i nie wezmę}.{zrozumienie}',
        '{Informuję jednak, że rezygnuję~Po namyśle rezygnuję jednak} {z rekrutacji}{i nie wezmę}.{zrozumienie}',
        'Po namyśle muszę jednak zrezygnować{i nie wezmę}.{zrozumienie}',
      ],
      ['Rezygnuję jednak z {tej rekrutacji}{i nie wezmę}.', 'Muszę jednak zrezygnować{i nie wezmę}.'],
      [
        'Uprzejmie informuję, że rezygnuję z {dalszej rekrutacji}{i nie wezmę}.',
        'Uprzejmie informuję, że muszę zrezygnować{i nie wezmę}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Dlatego na razie rezygnuję z udziału w tej rekrutacji.',
        'Na razie rezygnuję jednak z udziału w tej rekrutacji.',
      ],
      'W obecnej sytuacji rezygnuję z dalszego udziału w rekrutacji.',
      'Obecnie rezygnuję z udziału w kolejnym etapie.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?reason}Dlatego rezygnuję z udziału w {tej rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?reason}Dlatego muszę niestety zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
        '{?applied}{?!interviewed}Wycofuję jednak swoją kandydaturę i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        'Rezygnuję jednak z udziału w {tej rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        'Niestety muszę jednak zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
      ],
      [
        'Niestety muszę odwołać {naszą rozmowę}, ponieważ rezygnuję z udziału w {tej rekrutacji}.{kłopot}',
        'Niestety muszę zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
      ],
      [
        'Uprzejmie informuję, że rezygnuję z dalszego udziału w {rekrutacji}, i muszę odwołać {naszą rozmowę}.{kłopot}',
        'Uprzejmie informuję, że muszę zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Dlatego rezygnuję z udziału w {tej rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?reason}Dlatego muszę niestety zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
        'Rezygnuję jednak z udziału w {tej rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        'Niestety muszę jednak zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
      ],
      [
        'Niestety muszę odwołać {naszą rozmowę} i zrezygnować z udziału w {rekrutacji}.{kłopot}',
        'Niestety muszę odwołać {naszą rozmowę} i zrezygnować.{kłopot}',
      ],
      [
        'Uprzejmie informuję, że rezygnuję z dalszego udziału w {rekrutacji}, i muszę odwołać {naszą rozmowę}.{kłopot}',
        'Uprzejmie informuję, że muszę zrezygnować i odwołać {naszą rozmowę}.{kłopot}',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Rezygnuję jednak z nagrywania odpowiedzi w formie wideo.',
        '{?take-home}Rezygnuję jednak z nieodpłatnego wykonania zadania w ramach tej rekrutacji.',
        'Rezygnuję jednak z udziału w tym etapie.',
      ],
      [
        '{?one-way}Wolę nie odpowiadać na pytania w formie nagrania.',
        '{?take-home}Wolę nie wykonywać nieodpłatnie zadania w ramach rekrutacji.',
        'Wolę nie brać udziału w tym etapie.',
      ],
      [
        '{?one-way}Biorąc wszystko pod uwagę, rezygnuję z nagrywania odpowiedzi w formie wideo.',
        '{?take-home}Biorąc wszystko pod uwagę, rezygnuję z nieodpłatnego wykonania zadania.',
        'Biorąc wszystko pod uwagę, rezygnuję z udziału w tym etapie.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
        '{?reason}Dlatego rezygnuję {z rekrutacji}{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
        '{?reason}Dlatego muszę zrezygnować{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
        '{?applied}Wycofuję jednak swoją kandydaturę{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
        'Rezygnuję jednak {z rekrutacji}{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
        'Niestety muszę zrezygnować{i nie wezmę}. Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby{i wszystkiego}.',
      ],
      [
        '{?reason}Dlatego nie wezmę udziału w dalszych etapach {rekrutacji} i życzę powodzenia w poszukiwaniach.',
        '{?reason}Dlatego muszę zrezygnować i życzę powodzenia w dalszych poszukiwaniach.',
        'Uprzejmie informuję, że rezygnuję z dalszego udziału w {rekrutacji}, i życzę powodzenia w poszukiwaniach.',
        'Uprzejmie informuję, że muszę zrezygnować, i życzę powodzenia w dalszych poszukiwaniach.',
      ],
      [
        '{?reason}Dlatego rezygnuję z dalszego udziału w {rekrutacji} i życzę powodzenia w poszukiwaniach.',
        '{?reason}Dlatego muszę zrezygnować. Życzę powodzenia w dalszych poszukiwaniach.',
        'Biorąc wszystko pod uwagę, rezygnuję z udziału w dalszych etapach {rekrutacji} i życzę powodzenia w poszukiwaniach.',
        'Biorąc wszystko pod uwagę, muszę zrezygnować i życzę powodzenia w dalszych poszukiwaniach.',
      ],
    ],
    'decision/second-no': [
      [
        'Moja odpowiedź w sprawie {stanowiska} pozostaje jednak bez zmian.',
        'Moja odpowiedź pozostaje jednak bez zmian.',
      ],
      'Pozostaję przy swojej decyzji i proszę o wyrozumiałość.',
      'Jednak moja decyzja pozostaje bez zmian.',
    ],
    'decision/bulk': [
      'Nie skorzystam z tej propozycji, ale nie chcę zostawiać {Państwa|Twojej|Waszej|Państwa} wiadomości bez odpowiedzi.',
      'Uprzejmie informuję, że nie skorzystam z tej propozycji.',
      'Nie wezmę udziału w tej rekrutacji, ale chcę choć krótko odpowiedzieć.',
    ],
    'reason/other-offer': [
      'Przyjmuję inną propozycję pracy.',
      'Podejmuję pracę na innym stanowisku.',
      'Obejmuję inne stanowisko.',
    ],
    'reason/other-offer-since': [
      'Od naszego ostatniego kontaktu moja sytuacja się zmieniła: przyjmuję inną propozycję pracy.',
      'Po naszym ostatnim kontakcie udało mi się znaleźć inną pracę.',
      'Już po naszym ostatnim kontakcie pojawiło się inne stanowisko, które obejmuję.',
    ],
    'reason/other-path': [
      'Podejmuję pracę w innej branży.',
      'Przyjmuję propozycję pracy w innej branży.',
      'Obejmuję stanowisko w innej dziedzinie.',
    ],
    'reason/not-a-fit': [
      'Moje cele zawodowe wiążą się z innym rodzajem pracy.',
      'Zależy mi na pracy bliższej moim celom zawodowym.',
      'Mam inne cele zawodowe.',
    ],
    'reason/current-role': [
      'Chcę się w pełni skupić na obecnej pracy.',
      'W obecnej pracy mam obowiązki, którym chcę się w pełni poświęcić.',
      'W obecnej pracy mam zobowiązania, z których chcę się wywiązać.',
    ],
    'reason/project-deadline': [
      'Kończę projekt, którego termin się zbliża, i muszę się na nim skupić.',
      'Projekt, którego termin się zbliża, pochłania cały mój czas.',
      'Zbliża się termin oddania projektu, który chcę doprowadzić do końca.',
    ],
    'reason/personal': [
      'Z powodów osobistych mam inne priorytety.',
      'Sprawy osobiste mają dla mnie pierwszeństwo.',
      'Muszę teraz zająć się sprawami osobistymi.',
    ],
    'reason/change-of-direction': [
      'Zmieniam ścieżkę zawodową i przechodzę do innej dziedziny.',
      'Chcę rozwijać się zawodowo w innej dziedzinie.',
      'Wybieram inną drogę zawodową.',
    ],
    'limitation/confirmed': [
      'Niestety muszę przełożyć naszą rozmowę umówioną na {date}.',
      'Moje plany się zmieniły i {w date} niestety nie mogę się spotkać.',
      'Proszę o przełożenie naszego spotkania umówionego na {date}.',
    ],
    'limitation/date': [
      'Bardzo chętnie porozmawiam, ale termin {w date} niestety mi nie odpowiada.',
      'Zależy mi na tej rozmowie, ale {w date} niestety nie mogę się spotkać.',
      'Z przyjemnością się spotkam, lecz termin {w date} niestety mi nie odpowiada.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Bardzo chętnie porozmawiam, ale w zaproponowanych terminach niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Bardzo chętnie porozmawiam, ale proszę o inny termin rozmowy.',
        'Bardzo chętnie porozmawiam, ale proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        '{?several-dates}Zależy mi na tej rozmowie, ale w podanych terminach niestety nie mogę się spotkać.',
        'Zależy mi na tej rozmowie, ale proszę o inny termin lub inną formę spotkania.',
      ],
      [
        '{?several-dates}Z przyjemnością porozmawiam, ale żaden z terminów niestety mi nie odpowiada.',
        'Z przyjemnością porozmawiam, lecz proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'limitation/deadline': [
      [
        'Kończę projekt i {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Kończę projekt i proszę o inny termin rozmowy.',
        'Kończę projekt i proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Zbliża się termin oddania projektu i {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Zbliża się termin oddania projektu i proszę o inny termin rozmowy.',
        'Zbliża się termin oddania projektu i proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu projektu {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Chętnie porozmawiam, ale z powodu projektu proszę o inny termin rozmowy.',
        'Chętnie porozmawiam, ale z powodu projektu proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'limitation/personal': [
      [
        'Z powodów osobistych {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Z powodów osobistych proszę o inny termin rozmowy.',
        'Z powodów osobistych proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Mam sprawę osobistą i {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Mam sprawę osobistą i proszę o inny termin rozmowy.',
        'Mam sprawę osobistą i proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodów osobistych {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Chętnie porozmawiam, ale z powodów osobistych proszę o inny termin rozmowy.',
        'Chętnie porozmawiam, ale z powodów osobistych proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'limitation/work': [
      [
        'Ze względu na obowiązki zawodowe {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Ze względu na obowiązki zawodowe proszę o inny termin rozmowy.',
        'Ze względu na obowiązki zawodowe proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Ze względu na pracę {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Ze względu na pracę proszę o inny termin rozmowy.',
        'Ze względu na pracę proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu obowiązków w pracy {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Chętnie porozmawiam, ale z powodu obowiązków w pracy proszę o inny termin rozmowy.',
        'Chętnie porozmawiam, ale z powodu obowiązków w pracy proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'limitation/recording': [
      'Stanowisko mnie interesuje, ale zamiast nagrania proszę o rozmowę na żywo.',
      'Chętnie wezmę udział w rekrutacji, ale proszę o inną formę niż nagranie.',
      'Chętnie z kimś porozmawiam, ale proszę o inną formę niż nagranie.',
    ],
    'limitation/commitment': [
      [
        'Mam już inne zobowiązanie i {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Mam już inne zobowiązanie i proszę o inny termin rozmowy.',
        'Mam już inne zobowiązanie i proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Z powodu wcześniejszego zobowiązania {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Z powodu wcześniejszego zobowiązania proszę o inny termin rozmowy.',
        'Z powodu wcześniejszego zobowiązania proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale termin {w date} mam już niestety zajęty.',
        '{?!other-format}{?!other-length}Chętnie porozmawiam, ale ze względu na inne zobowiązanie proszę o inny termin rozmowy.',
        'Chętnie porozmawiam, ale ze względu na inne zobowiązanie proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'limitation/travelling': [
      [
        'Będę w podróży i {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Będę w podróży i proszę o inny termin rozmowy.',
        'Będę w podróży i proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Z powodu wyjazdu {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Z powodu wyjazdu proszę o inny termin rozmowy.',
        'Z powodu wyjazdu proszę o inny termin lub inną formę rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu wyjazdu {w date} niestety nie mogę się spotkać.',
        '{?!other-format}{?!other-length}Chętnie porozmawiam, ale z powodu wyjazdu proszę o inny termin rozmowy.',
        'Chętnie porozmawiam, ale z powodu wyjazdu proszę o inny termin lub inną formę rozmowy.',
      ],
    ],
    'urgency/deadline': [
      'Pamiętam, że {potrzebują Państwo|potrzebujesz|potrzebujecie|potrzebują Państwo} odpowiedzi {do deadline}.',
      'Wiem, że decyzja ma zapaść {do deadline}, i chętnie znajdę w tym czasie odpowiedni termin.',
      'Mam na uwadze, że {czekają Państwo|czekasz|czekacie|czekają Państwo} na odpowiedź {do deadline}.',
    ],
    'urgency/before-deadline': [
      'Odpowiadam dziś, ponieważ {oczekują Państwo|oczekujesz|oczekujecie|oczekują Państwo} odpowiedzi {do deadline}.',
      '{Prosili Państwo|Prosisz|Prosicie|Prosili Państwo} o odpowiedź {do deadline}, dlatego przesyłam ją teraz.',
      'Piszę dziś, ponieważ {proszą Państwo|prosisz|prosicie|proszą Państwo} o odpowiedź {do deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Czy możemy porozmawiać {slots}?', 'Czy odpowiada {Państwu} któryś z tych terminów:{slots}'],
      ['{?one-slot}Mogę natomiast porozmawiać {slots}.', 'Mogę natomiast porozmawiać w każdym z tych terminów:{slots}'],
      ['{?one-slot}Czy możliwe jest spotkanie {slots}?', 'Czy możliwy jest któryś z tych terminów:{slots}'],
    ],
    'alternative/check-in': [
      'Proponuję krótką rozmowę w pierwszym terminie i dłuższą w drugim:{bare slots}',
      'Czy możemy zacząć od krótkiej rozmowy, a w drugim terminie porozmawiać dłużej:{bare slots}',
      'Chętnie porozmawiam najpierw krótko, a w drugim terminie dłużej:{bare slots}',
    ],
    'alternative/format': [
      [
        '{?slots}Jeśli to możliwe, proszę o {format}.',
        '{?date}Czy zamiast tego możliwa byłaby {o format}?',
        'Czy możliwa byłaby {o format}?',
      ],
      'Mogę również porozmawiać {w formie}.',
      'Chętnie porozmawiam {w formie}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Proponuję {minutes}.',
        '{?other-format}Proponuję {minutes}.',
        'Czy możliwa byłaby rozmowa trwająca {minutes}?',
      ],
      'Jeśli na pierwszą rozmowę wystarczy {minutes}, łatwiej będzie mi to zorganizować.',
      'Chętnie porozmawiam krócej, na przykład {minutes}.',
    ],
    'alternative/if-it-suits': [
      [
        '{?two-slots}Jeśli te terminy {Państwu} nie odpowiadają, proszę o inną propozycję.',
        '{?one-slot}Jeśli ten termin {Państwu} nie odpowiada, proszę o inną propozycję.',
        'Jeśli to {Państwu} nie odpowiada, proszę o inną propozycję.',
      ],
      'Proszę o informację, czy to {Państwu} odpowiada.',
      'Mam nadzieję, że to {Państwu} odpowiada; jeśli nie, proszę o wiadomość.',
    ],
    'alternative/your-times': [
      'Czy {mogą Państwo|możesz|możecie|mogą Państwo} zaproponować inny termin?',
      'Jeśli możliwy jest inny termin, chętnie się dostosuję.',
      'Czy jest inny termin, który {Państwu} odpowiada?',
    ],
    'alternative/live': [
      'Jeśli możliwa jest rozmowa na żywo, telefoniczna lub online, chętnie wezmę w niej udział.',
      'Chętnie porozmawiam z kimś z zespołu przez telefon lub w formie wideorozmowy.',
      'Z przyjemnością wezmę udział w rozmowie na żywo, choćby krótkiej.',
    ],
    'alternative/past-work': [
      'Chętnie natomiast opowiem podczas rozmowy, jak podchodzę do takich zadań.',
      'Jeśli to pomoże, chętnie omówię zadanie podczas rozmowy.',
      'Z przyjemnością opowiem o swoim sposobie pracy podczas rozmowy.',
    ],
    'benefit/free-the-time': [
      [
        'Termin {w date} {mogą Państwo|możesz|możecie|mogą Państwo} przekazać innej osobie.',
        'Proponowany termin {mogą Państwo|możesz|możecie|mogą Państwo} przekazać innej osobie.',
      ],
      ['Proszę nie rezerwować dla mnie terminu {w date}.', 'Proszę nie rezerwować dla mnie żadnego terminu.'],
      ['Ten termin jest więc wolny dla innej osoby.'],
    ],
    'benefit/room-for-others': [
      'Dzięki temu miejsce pozostaje dla innej osoby.',
      'Miejsce może więc zająć inna osoba.',
    ],
    'regards/client': [
      'Bardzo proszę przekazać klientowi moją decyzję i podziękowania.',
      'Proszę powiadomić klienta o mojej decyzji i przekazać mu moje podziękowania.',
    ],
    'regards/others': [
      'Proszę przekazać moje podziękowania także {pozostałym}.',
      'Bardzo proszę podziękować w moim imieniu także {pozostałym}.',
    ],
    'door/stay-in-touch': [
      'Chętnie pozostanę w kontakcie na przyszłość.',
      'Mam nadzieję, że pozostaniemy w kontakcie; może kiedyś nadarzy się inna okazja.',
      'Będzie mi miło pozostać w kontakcie i usłyszeć kiedyś o innych możliwościach.',
    ],
    'door/another-role': [
      'Jeśli pojawi się inne odpowiednie stanowisko, chętnie o nim usłyszę.',
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      '{Proszę pamiętać|Pamiętaj|Pamiętajcie|Proszę pamiętać} o mnie przy innych rekrutacjach.',
    ],
    'door/collaboration': [
      'Będzie mi miło, jeśli kiedyś nadarzy się okazja do współpracy.',
      'Mam nadzieję na inną okazję do współpracy.',
      'Chętnie pozostanę w kontakcie; może kiedyś nadarzy się okazja do współpracy.',
    ],
    'door/revisit': [
      'Za kilka miesięcy moja sytuacja może być inna i wtedy chętnie porozmawiam o wolnych stanowiskach.',
      'Jeśli w najbliższym czasie pojawią się inne stanowiska, chętnie o nich usłyszę.',
      'Chętnie wrócę za kilka miesięcy do rozmowy o innych stanowiskach.',
    ],
    'door/brief': [
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Mam nadzieję, że pozostaniemy w kontakcie.',
      'Może w przyszłości nadarzy się inna okazja.',
    ],
    'door/no-contact': [
      'Uprzejmie proszę nie pisać do mnie w sprawie innych stanowisk.',
      'Proszę uprzejmie nie przesyłać mi kolejnych propozycji.',
      'W przyszłości proszę nie przesyłać mi wiadomości o innych stanowiskach.',
    ],
    'referral/colleague': [
      'Być może zainteresuje {Państwa|Cię|Was|Państwa} także inna kandydatura: {colleague about}. Podaję to nazwisko za zgodą tej osoby.',
      'Mogę wskazać inną kandydaturę: {colleague} (nazwisko podaję za zgodą tej osoby).',
    ],
    'referral/someone': [
      'Jeśli przyjdzie mi na myśl ktoś odpowiedni, chętnie dam znać.',
      'Będę pamiętać o tym stanowisku i dam znać, jeśli przyjdzie mi na myśl ktoś odpowiedni.',
      'Gdy tylko pomyślę o kimś odpowiednim, dam znać.',
    ],
    'referral/pass-on': [
      'Jeśli to pomoże, chętnie przekażę znajomym opis stanowiska.',
      'Mogę też opowiedzieć znajomym o tym stanowisku.',
      'Proszę o informację, czy mogę przekazać ogłoszenie dalej.',
    ],
    'restatement/other-offer': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/other-path': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/not-a-fit': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/current-role': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/project-deadline': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/personal': ['Proszę o zrozumienie mojej decyzji.', 'Dziękuję za zrozumienie mojej decyzji.'],
    'restatement/change-of-direction': [
      'Proszę o zrozumienie mojej decyzji.',
      'Dziękuję za zrozumienie mojej decyzji.',
    ],
    'closing/wish-and-door': [
      'Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby. Być może w przyszłości nadarzy się inna okazja.',
      'Życzę udanych poszukiwań. Może w przyszłości nadarzy się inna okazja.',
      'Powodzenia w znalezieniu odpowiedniej osoby, a w przyszłości może nadarzy się okazja do współpracy.',
    ],
    'closing/wish': [
      [
        '{?casual}Powodzenia w znalezieniu odpowiedniej osoby!',
        'Mam nadzieję, że z {tego terminu} skorzysta inna osoba, i życzę {Państwu} powodzenia w poszukiwaniach.',
        '{?agency}Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby.',
        'Dziękuję za poświęcony czas i życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby.',
      ],
      'Mam nadzieję, że uda się szybko obsadzić to stanowisko.',
      'Powodzenia w znalezieniu odpowiedniej osoby.',
    ],
    'closing/team': [
      'Życzę całemu zespołowi powodzenia w znalezieniu odpowiedniej osoby.',
      'Życzę całemu zespołowi udanych poszukiwań.',
      'Powodzenia życzę całemu zespołowi.',
    ],
    'closing/interviewer': [
      'Jeszcze raz dziękuję za czas poświęcony na nasze spotkanie. Życzę powodzenia w znalezieniu odpowiedniej osoby.',
      'Dziękuję za czas poświęcony na nasze spotkanie i życzę udanych poszukiwań.',
      'Raz jeszcze dziękuję za nasze spotkanie.',
    ],
    'closing/understanding': [
      'Dziękuję za zrozumienie i życzę powodzenia w znalezieniu odpowiedniej osoby.',
      'Bardzo dziękuję za wyrozumiałość i życzę udanych poszukiwań.',
      'Z góry dziękuję za zrozumienie i życzę powodzenia w poszukiwaniach.',
    ],
    'closing/success': [
      'Życzę {Państwu} wielu sukcesów i powodzenia w rekrutacji.',
      'Mam nadzieję, że poszukiwania szybko się powiodą.',
      'Życzę udanych poszukiwań i wielu sukcesów.',
    ],
    'closing/brief': [
      'Życzę powodzenia w znalezieniu odpowiedniej osoby.',
      'Mam nadzieję, że uda się szybko obsadzić to stanowisko.',
      'Powodzenia w znalezieniu odpowiedniej osoby.',
    ],
    'closing/looking-forward': [
      'Dziękuję za zrozumienie. Z przyjemnością {z Państwem} porozmawiam.',
      'Chętnie {z Państwem} porozmawiam i z góry dziękuję za wyrozumiałość.',
      'Z góry dziękuję za zrozumienie.',
    ],
    'closing/understanding-move': [
      'Bardzo dziękuję za zrozumienie.',
      'Z góry dziękuję za wyrozumiałość.',
      'Serdecznie dziękuję za wyrozumiałość.',
    ],
    'closing/open-answer': [
      'Jeśli nie będzie to możliwe, w pełni to zrozumiem. Z góry dziękuję za odpowiedź.',
      'Dziękuję za zrozumienie i chętnie poczekam na odpowiedź.',
      'Zrozumiem, jeśli nie będzie to możliwe. Z góry dziękuję za wiadomość.',
    ],
    'closing/second-no': [
      'Życzę powodzenia w znalezieniu odpowiedniej osoby.',
      'Życzę udanych poszukiwań.',
      'Powodzenia w znalezieniu odpowiedniej osoby.',
    ],
    'closing/bulk': ['Życzę udanych poszukiwań.', 'Życzę powodzenia w poszukiwaniach.', 'Życzę wszystkiego dobrego.'],
  },
};
