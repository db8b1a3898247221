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
  // Powód i odmowa to jedno zdanie.
  joined: (first, no) => {
    if (!first.endsWith('.') || first.includes('. ') || !no.startsWith('Dlatego ')) return null;
    return first === 'Powody są osobiste.'
      ? ['Z powodów osobistych', no.slice(8)]
      : [`${first.slice(0, -1)},`, `d${no.slice(1)}`];
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
    'wycof',
    'nie wezmę udziału',
    'nie wezmę jednak udziału',
    'nie skorzystam',
    'wolę nie',
    'wolę jednak nie',
    'moja decyzja',
    'przy swojej decyzji',
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
  thanks: ['dziękuję', 'dzięki za', 'podziękow'],
  thankedFor: ['czas', 'zapros', 'zgłosz', 'wiadomość', 'rozmow', 'zainteresowan'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Dzięki za wiadomość i {zaproszenie}.',
        '{?invited}Bardzo dziękuję za wiadomość i {zaproszenie} {o czym}.',
        '{?invited}Bardzo dziękuję za wiadomość i {zaproszenie}.',
        'Bardzo dziękuję za wiadomość {w sprawie} i za zainteresowanie moją kandydaturą.',
        'Bardzo dziękuję za wiadomość i za zainteresowanie moją kandydaturą.',
      ],
      [
        '{?invited}Serdecznie dziękuję za wiadomość i za {zaproszenie} {o czym}.',
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
      ['Dziękuję za {zaproszenie} {o czym}.', 'Dziękuję za wiadomość oraz za {zaproszenie}.'],
      'Serdecznie dziękuję za kontakt i za {zaproszenie}.',
    ],
    'gratitude/application': [
      [
        '{?casual}{?invited}Dzięki za odpowiedź na moje zgłoszenie i {zaproszenie}.',
        '{?invited}Bardzo dziękuję za odpowiedź na moje zgłoszenie {na stanowisko} i za {zaproszenie}.',
        '{?invited}Bardzo dziękuję za odpowiedź na moje zgłoszenie i za {zaproszenie}.',
        'Bardzo dziękuję za odpowiedź na moje zgłoszenie {na stanowisko}.',
        'Bardzo dziękuję za odpowiedź na moje zgłoszenie i za zainteresowanie.',
      ],
      [
        '{?invited}Dziękuję za {zaproszenie} i za zainteresowanie moim zgłoszeniem {na stanowisko}.',
        '{?invited}Dziękuję za {zaproszenie} i za zainteresowanie moim zgłoszeniem.',
        'Dziękuję za wiadomość w sprawie mojego zgłoszenia.',
      ],
      [
        '{?invited}Miło mi, że moje zgłoszenie spotkało się z zainteresowaniem. Dziękuję za {zaproszenie}.',
        'Miło mi otrzymać odpowiedź na moje zgłoszenie. Dziękuję za nią.',
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
        '{?casual}Dzięki za wiadomość i {zaproszenie}.',
        'Bardzo dziękuję za {zaproszenie} {o czym}.',
        'Bardzo dziękuję za wiadomość i {zaproszenie}.',
      ],
      'Dziękuję za wiadomość i za {zaproszenie}.',
      'Serdecznie dziękuję za zaproszenie.',
    ],
    'gratitude/brief-message': [
      ['Bardzo dziękuję za wiadomość {w sprawie}.', 'Bardzo dziękuję za wiadomość i zainteresowanie moją kandydaturą.'],
      'Dziękuję za {Państwa|Twoją|Waszą|Państwa} wiadomość i zainteresowanie.',
      'Serdecznie dziękuję za wiadomość i za zainteresowanie.',
    ],
    'gratitude/again': [
      'Bardzo dziękuję za ponowną wiadomość, to dla mnie miłe.',
      'Miło mi, że {wracają Państwo|wracasz|wracacie|wracają Państwo} do tematu. Dziękuję za zainteresowanie.',
      'Serdecznie dziękuję za ponowny kontakt i za zainteresowanie.',
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
      'To, co szczególnie mi się podoba, to {specific}.',
      'Zainteresowało mnie zwłaszcza to: {specific}.',
    ],
    'specific/called': ['Dziękuję również za rozmowę telefoniczną.'],
    'specific/apologised': ['Nie ma za co przepraszać.'],
    'specific/moved': ['Dziękuję również za zaproponowanie nowego terminu.'],
    'specific/praised': ['Dziękuję również za miłe słowa.'],
    'specific/travel': ['Dziękuję również za gotowość do zwrotu kosztów podróży.'],
    'specific/frank': ['Dziękuję również za szczerość.'],
    'specific/flexible': ['Dziękuję również za elastyczność w sprawie terminu.'],
    'specific/culture': [
      'To, co szczególnie podoba mi się {w company}, to {specific}.',
      'Zainteresowało mnie {w company} zwłaszcza to: {specific}.',
    ],
    'specific/their-words': [
      'To, co w {Państwa|Twojej|Waszej|Państwa} wiadomości szczególnie mi się podoba, to {specific}.',
      'Zainteresowało mnie w {Państwa|Twojej|Waszej|Państwa} wiadomości zwłaszcza to: {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę{i nie wezmę}.',
        '{?reason}Dlatego nie wezmę udziału {w rekrutacji}.',
        '{?reason}Dlatego nie skorzystam {z propozycji}.',
        '{?applied}{Niestety~Chcę jednak dać znać, że} wycofuję swoją kandydaturę{i nie wezmę}.',
        '{Niestety tym razem nie wezmę~Tym razem nie wezmę jednak} udziału {w rekrutacji}.',
        '{Niestety tym razem nie skorzystam~Tym razem nie skorzystam jednak} {z propozycji}.',
      ],
      ['Daję znać, że nie wezmę udziału {w rekrutacji}.', 'Daję znać, że nie skorzystam {z propozycji}.'],
      'Niestety muszę zrezygnować{i nie wezmę}.',
    ],
    'decision/not-now': [
      [
        '{?reason}Dlatego w tej chwili nie wezmę udziału {w rekrutacji}.',
        '{?reason}Dlatego w tej chwili nie skorzystam {z propozycji}.',
        'W tej chwili nie wezmę jednak udziału {w rekrutacji}.',
        'W tej chwili nie skorzystam jednak {z propozycji}.',
      ],
      'Obecnie nie skorzystam {z propozycji}.',
      'Niestety nie skorzystam teraz {z propozycji}.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?reason}Dlatego rezygnuję z udziału w {rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?reason}Dlatego nie skorzystam z tej propozycji i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        '{?applied}Niestety muszę odwołać {naszą rozmowę} i wycofać swoją kandydaturę.{kłopot}',
        'Niestety muszę odwołać {naszą rozmowę} i rezygnuję z udziału w {rekrutacji}.{kłopot}',
        'Niestety muszę odwołać {naszą rozmowę} i nie skorzystam z tej propozycji.{kłopot}',
      ],
      [
        'Wycofuję się z {rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        'Nie skorzystam z tej propozycji i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
      ],
      [
        'Muszę niestety odwołać {naszą rozmowę}, ponieważ rezygnuję z udziału w {rekrutacji}.{kłopot}',
        'Muszę niestety odwołać {naszą rozmowę} i zrezygnować.{kłopot}',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę i niestety muszę odwołać {naszą rozmowę}.{kłopot i}',
        '{?reason}Dlatego rezygnuję z udziału w {rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot i}',
        '{?reason}Dlatego nie skorzystam z tej propozycji i niestety muszę odwołać {naszą rozmowę}.{kłopot i}',
        '{?applied}Niestety muszę odwołać {naszą rozmowę} i wycofać swoją kandydaturę.{kłopot i}',
        'Niestety muszę odwołać {naszą rozmowę} i rezygnuję z udziału w {rekrutacji}.{kłopot i}',
        'Niestety muszę odwołać {naszą rozmowę} i nie skorzystam z tej propozycji.{kłopot i}',
      ],
      [
        'Wycofuję się z {rekrutacji} i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
        'Nie skorzystam z tej propozycji i niestety muszę odwołać {naszą rozmowę}.{kłopot}',
      ],
      'Muszę niestety odwołać {naszą rozmowę} i zrezygnować.{kłopot}',
    ],
    'decision/format': [
      [
        '{?one-way}Wolę jednak nie nagrywać odpowiedzi na wideo i proszę o wyrozumiałość.',
        '{?take-home}Wolę jednak nie wykonywać zadania bez wynagrodzenia.',
        'Wolę jednak nie brać udziału w tym etapie.',
      ],
      [
        '{?one-way}Na pytania wolę nie odpowiadać w formie nagrania.',
        '{?take-home}Zadania wolę nie wykonywać nieodpłatnie.',
        'W tym etapie wolę nie brać udziału.',
      ],
      [
        '{?one-way}Proszę o wyrozumiałość, ale wolę nie nagrywać odpowiedzi.',
        '{?take-home}Proszę o wyrozumiałość, ale wolę nie wykonywać zadania nieodpłatnie.',
        'Proszę o wyrozumiałość, ale wolę nie brać udziału w tym etapie.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Dlatego wycofuję swoją kandydaturę{i nie wezmę}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
        '{?reason}Dlatego nie wezmę udziału {w rekrutacji}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
        '{?reason}Dlatego nie skorzystam {z propozycji}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
        '{?applied}Wycofuję jednak swoją kandydaturę{i nie wezmę}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
        'Niestety nie wezmę udziału {w rekrutacji}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
        'Niestety nie skorzystam {z propozycji}, {a Państwu} życzę powodzenia w poszukiwaniach{i wszystkiego}.',
      ],
      [
        '{?reason}Dlatego nie skorzystam z tej propozycji, ale życzę powodzenia w poszukiwaniach.',
        'Tym razem nie skorzystam z tej propozycji, ale życzę powodzenia w poszukiwaniach.',
      ],
      [
        '{?reason}Dlatego rezygnuję z udziału w {rekrutacji} i życzę powodzenia w dalszych poszukiwaniach.',
        '{?reason}Dlatego muszę zrezygnować. Życzę powodzenia w dalszych poszukiwaniach.',
        'Muszę jednak zrezygnować i życzę powodzenia w dalszych poszukiwaniach.',
      ],
    ],
    'decision/second-no': [
      'Moja decyzja się jednak nie zmieniła.',
      'Pozostaję przy swojej decyzji i proszę o wyrozumiałość.',
      'Nic się jednak nie zmienia: pozostaję przy swojej decyzji.',
    ],
    'decision/bulk': [
      'Tym razem nie skorzystam jednak z tej propozycji.',
      'Niestety nie skorzystam z tej propozycji.',
      'Z tej propozycji jednak nie skorzystam.',
    ],
    'reason/other-offer': [
      'Podejmuję pracę w innym miejscu.',
      'Przyjmuję inną propozycję pracy.',
      'Zaczynam pracę na innym stanowisku.',
    ],
    'reason/other-offer-since': [
      'Od naszego ostatniego kontaktu moja sytuacja się zmieniła: podejmuję inną pracę.',
      'Po naszym ostatnim kontakcie udało mi się znaleźć inną pracę.',
      'Moja sytuacja zmieniła się po naszym ostatnim kontakcie: zaczynam inną pracę.',
    ],
    'reason/other-path': [
      'Podejmuję pracę w innej branży.',
      'Przyjmuję propozycję pracy w innej branży.',
      'Zaczynam pracę w innej dziedzinie.',
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
      'Kończę właśnie projekt i muszę się na nim skupić.',
      'Zbliża się termin projektu, na którym chcę się skupić.',
      'Mam do oddania projekt, którego termin się zbliża.',
    ],
    'reason/personal': [
      'Powody są osobiste.',
      'Moje sprawy osobiste wymagają teraz uwagi.',
      'Muszę teraz zająć się sprawami osobistymi.',
    ],
    'reason/change-of-direction': [
      'Zmieniam ścieżkę zawodową i przechodzę do innej dziedziny.',
      'Chcę rozwijać się zawodowo w innej dziedzinie.',
      'Wybieram inną drogę zawodową.',
    ],
    'limitation/confirmed': [
      [
        '{?late}Niestety muszę przełożyć naszą rozmowę umówioną na {date}.',
        'Przepraszam za kłopot, ale muszę przełożyć naszą rozmowę umówioną na {date}.',
      ],
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
        'Bardzo chętnie porozmawiam, ale proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        '{?several-dates}Zależy mi na tej rozmowie, ale w podanych terminach niestety nie mogę się spotkać.',
        'Zależy mi na tej rozmowie, ale proszę o inny termin{lub formę} spotkania.',
      ],
      [
        '{?several-dates}Z przyjemnością porozmawiam, ale żaden z terminów niestety mi nie odpowiada.',
        'Z przyjemnością porozmawiam, lecz proszę o inny termin{lub formę} rozmowy.',
      ],
    ],
    'limitation/deadline': [
      [
        'Kończę projekt i {w date} niestety nie mogę się spotkać.',
        'Kończę projekt, dlatego proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Zbliża się termin oddania projektu i {w date} niestety nie mogę się spotkać.',
        'Zbliża się termin oddania projektu, dlatego proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu projektu {w date} niestety nie mogę się spotkać.',
        'Chętnie porozmawiam, ale z powodu projektu proszę o inny termin{lub formę} rozmowy.',
      ],
    ],
    'limitation/personal': [
      [
        'Z powodów osobistych {w date} niestety nie mogę się spotkać.',
        'Z powodów osobistych proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Mam sprawę osobistą i {w date} niestety nie mogę się spotkać.',
        'Mam sprawę osobistą, dlatego proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodów osobistych {w date} niestety nie mogę się spotkać.',
        'Chętnie porozmawiam, ale z powodów osobistych proszę o inny termin{lub formę} rozmowy.',
      ],
    ],
    'limitation/work': [
      [
        'Mam {w date} obowiązki w pracy i niestety nie mogę się spotkać.',
        'Ze względu na obowiązki w pracy proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Ze względu na pracę {w date} niestety nie mogę się spotkać.',
        'Ze względu na pracę proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu pracy {w date} niestety nie mogę się spotkać.',
        'Chętnie porozmawiam, ale z powodu pracy proszę o inny termin{lub formę} rozmowy.',
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
        'Mam już inne zobowiązanie, dlatego proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Z powodu wcześniejszego zobowiązania {w date} niestety nie mogę się spotkać.',
        'Z powodu wcześniejszego zobowiązania proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale termin {w date} mam już niestety zajęty.',
        'Chętnie porozmawiam, ale ze względu na inne zobowiązanie proszę o inny termin{lub formę} rozmowy.',
      ],
    ],
    'limitation/travelling': [
      [
        'Jestem {w date} w podróży i niestety nie mogę się spotkać.',
        'Będę w podróży, dlatego proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Z powodu wyjazdu {w date} niestety nie mogę się spotkać.',
        'Z powodu wyjazdu proszę o inny termin{lub formę} rozmowy.',
      ],
      [
        'Chętnie porozmawiam, ale z powodu wyjazdu {w date} niestety nie mogę się spotkać.',
        'Chętnie porozmawiam, ale z powodu wyjazdu proszę o inny termin{lub formę} rozmowy.',
      ],
    ],
    'urgency/deadline': [
      'Pamiętam, że {potrzebują Państwo|potrzebujesz|potrzebujecie|potrzebują Państwo} odpowiedzi {do deadline}.',
      'Wiem, że decyzja ma zapaść {do deadline}, i chętnie znajdę w tym czasie odpowiedni termin.',
      'Mam na uwadze, że {czekają Państwo|czekasz|czekacie|czekają Państwo} na odpowiedź {do deadline}.',
    ],
    'urgency/before-deadline': [
      'Zgodnie z {Państwa|Twoją|Waszą|Państwa} prośbą odpowiadam {do deadline}.',
      '{Prosili Państwo|Prosisz|Prosicie|Prosili Państwo} o odpowiedź {do deadline}, dlatego przesyłam ją teraz.',
      'Piszę dziś, ponieważ {proszą Państwo|prosisz|prosicie|proszą Państwo} o odpowiedź {do deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Czy możemy porozmawiać {slots}?', 'Czy odpowiada {Państwu} któryś z tych terminów:{slots}'],
      ['{?one-slot}Mogę natomiast porozmawiać {slots}.', 'Mogę natomiast porozmawiać w każdym z tych terminów:{slots}'],
      ['{?one-slot}Czy możliwe jest spotkanie {slots}?', 'Czy możliwy jest któryś z tych terminów:{slots}'],
    ],
    'alternative/check-in': [
      'Proponuję najpierw krótką rozmowę, a potem dłuższą:{bare slots}',
      'Czy możemy zacząć od krótkiej rozmowy, a w drugim terminie porozmawiać dłużej:{bare slots}',
      'Chętnie porozmawiam najpierw krótko, a w drugim terminie dłużej:{bare slots}',
    ],
    'alternative/format': [
      ['{?slots}Najchętniej {w formie}.', 'Czy możemy umówić się na {format}?'],
      'Mogę również porozmawiać {w formie}.',
      'Chętnie porozmawiam {w formie}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Na początek wystarczy {minutes}.',
        '{?other-format}Na początek wystarczy {minutes}.',
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
      'Kiedy {Państwu} odpowiada?',
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
    'regards/client': [
      'Bardzo proszę przekazać klientowi moją decyzję i podziękowania.',
      'Proszę powiadomić klienta o mojej decyzji i przekazać mu moje podziękowania.',
    ],
    'regards/others': [
      'Proszę podziękować w moim imieniu także {pozostałym}.',
      'Bardzo proszę przekazać moje podziękowania także {pozostałym}.',
    ],
    'door/stay-in-touch': [
      'Chętnie pozostanę w kontakcie na przyszłość.',
      'Mam nadzieję, że pozostaniemy w kontakcie; może kiedyś nadarzy się inna okazja.',
      'Będzie mi miło pozostać w kontakcie i usłyszeć kiedyś o innych możliwościach.',
    ],
    'door/another-role': [
      'Jeśli pojawi się inne odpowiednie stanowisko, chętnie o nim usłyszę.',
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Będzie mi miło usłyszeć kiedyś o innych rekrutacjach.',
    ],
    'door/collaboration': [
      'Będzie mi miło, jeśli kiedyś nadarzy się okazja do współpracy.',
      'Mam nadzieję na inną okazję do współpracy.',
      'Chętnie pozostanę w kontakcie; może kiedyś nadarzy się okazja do współpracy.',
    ],
    'door/revisit': [
      'Za kilka miesięcy moja sytuacja może być inna i wtedy chętnie porozmawiam o wolnych stanowiskach.',
      'Chętnie wrócę za kilka miesięcy do rozmowy o innych stanowiskach.',
    ],
    'door/brief': [
      'Chętnie usłyszę w przyszłości o innych stanowiskach.',
      'Mam nadzieję, że pozostaniemy w kontakcie.',
      'Może będzie jeszcze okazja porozmawiać.',
    ],
    'door/no-contact': [
      'Uprzejmie proszę nie pisać do mnie w sprawie innych stanowisk.',
      'Proszę uprzejmie nie przesyłać mi kolejnych propozycji.',
      'W przyszłości proszę nie przesyłać mi wiadomości o innych stanowiskach.',
    ],
    'referral/colleague': [
      'Może warto porozmawiać z inną osobą: {colleague about}. Nazwisko podaję za jej zgodą.',
      'Mogę wskazać kogoś innego: {colleague} (nazwisko podaję za zgodą tej osoby).',
    ],
    'referral/someone': [
      'Jeśli przyjdzie mi na myśl ktoś odpowiedni, chętnie dam znać.',
      'Będę pamiętać o tym stanowisku i dam znać, jeśli przyjdzie mi na myśl ktoś odpowiedni.',
    ],
    'referral/pass-on': [
      'Jeśli to pomoże, chętnie przekażę znajomym opis stanowiska.',
      'Mogę też opowiedzieć znajomym o tym stanowisku.',
      'Proszę o informację, czy mogę przekazać ogłoszenie dalej.',
    ],
    'closing/wish-and-door': [
      'Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby. Mam nadzieję, że będzie jeszcze okazja porozmawiać.',
      'Życzę udanych poszukiwań. Może będzie jeszcze okazja porozmawiać.',
      'Mam nadzieję, że uda się szybko znaleźć odpowiednią osobę i że będzie jeszcze okazja porozmawiać.',
    ],
    'closing/wish': [
      [
        '{?casual}Powodzenia w znalezieniu odpowiedniej osoby!',
        'Mam nadzieję, że {ten termin} przyda się innej osobie. Życzę {Państwu} powodzenia w poszukiwaniach.',
        'Mam nadzieję, że szybko {znajdą Państwo} odpowiednią osobę, i serdecznie życzę wszystkiego dobrego.',
      ],
      'Mam nadzieję, że uda się szybko obsadzić to stanowisko.',
      'Życzę {Państwu} udanych poszukiwań i wszystkiego dobrego.',
    ],
    'closing/team': [
      'Życzę całemu zespołowi powodzenia w znalezieniu odpowiedniej osoby.',
      'Całemu zespołowi życzę udanych poszukiwań.',
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
      'Życzę {Państwu} udanych poszukiwań.',
      'Mam nadzieję, że uda się szybko obsadzić to stanowisko.',
      'Powodzenia w poszukiwaniach i wszystkiego dobrego.',
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
      'Życzę {Państwu} powodzenia w znalezieniu odpowiedniej osoby.',
      'Mam nadzieję, że szybko {znajdą Państwo} odpowiednią osobę.',
      'Powodzenia w poszukiwaniach i wszystkiego dobrego.',
    ],
    'closing/bulk': [
      'Życzę {Państwu} udanych poszukiwań i wszystkiego dobrego.',
      'Powodzenia w poszukiwaniach i wszystkiego dobrego.',
      'Serdecznie życzę powodzenia w poszukiwaniach.',
    ],
  },
};
