import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview:
      'rozmowa kwalifikacyjna|rozmowę kwalifikacyjną|rozmowę rekrutacyjną|rozmowa rekrutacyjna|rozmow|rekrutacyjn',
    'phone-interview':
      'rozmowa telefoniczna|rozmowę telefoniczną|rozmowa tel|rozmowy telefonicznej|wywiad telefoniczny',
    'video-interview':
      'rozmowa online|rozmowę online|rozmowę wideo|rozmowa wideo|rozmowę zdalną|rozmowa zdalna|rozmowę w trybie zdalnym|rozmowa w trybie zdalnym|rozmowę przez teams|rozmowa przez teams|rozmowę na teams|rozmowa na teams',
    'technical-interview': 'rozmowa techniczna|rozmowę techniczną',
    'second-interview': 'druga rozmowa|drugą rozmowę|drugie spotkanie',
    'final-interview':
      'rozmowa końcowa|rozmowę końcową|ostatni etap|ostatniego etapu|rozmowa finałowa|rozmowę finałową',
    call: 'zadzwonię|zadzwonić|telefon od',
    'video-call': 'wideorozmow|rozmowę wideo|wideokonferencj',
    chat: 'kawę|pogadać|pogadamy',
    meeting: 'spotkani|spotkać się|widzimy się',
    visit: 'wizytę|wizyta',
    trial: 'próbna zmiana|próbną zmianę|zmianę próbną',
    'trial-day': 'dzień próbny|dniu próbnym|dzień na próbę',
    assessment: 'assessment|dzień rekrutacyjny',
    lesson: 'lekcję próbną|lekcja próbna|lekcję pokazową|lekcja pokazowa|hospitacj',
    audition: 'przesłuchani|casting',
  },
  elsewhere:
    'po naszej|po rozmowie|następnie|potem|później|dziękujemy za|dziękuję za|wcześniej|pierwszej rozmow|przed rozmow|zamiast|aż do|dopiero po',
  eve: 'dzień wcześniej|dzień przed|w przeddzień|poprzedniego dnia|następnego dnia|dzień później',
  books:
    'proszę wybrać termin|wybierz termin|zarezerwuj|zarezerwować termin|wybór terminu|calendly|wybrać dogodny termin|wybierz dogodny',
  greetings: {
    cześć: 'czesc',
    hej: 'czesc',
    siema: 'czesc',
    'dzień dobry': 'dzien-dobry',
    witam: 'dzien-dobry',
    'szanowna pani': 'szanowna',
    'szanowny panie': 'szanowna',
    'szanowni państwo': 'szanowna',
    'droga pani': 'szanowna',
    'drogi panie': 'szanowna',
  },
  closings: {
    pozdrawiam: 'pozdrawiam',
    'serdecznie pozdrawiam': 'serdecznie',
    'pozdrawiam serdecznie': 'serdecznie',
    'z pozdrowieniami': 'pozdrawiam',
    'z poważaniem': 'powazaniem',
    'z wyrazami szacunku': 'szacunek',
    'łączę wyrazy szacunku': 'szacunek',
  },
  present:
    'rozmowa z|rozmowę z|spotkanie z|udział w rozmowie|wezmą udział|weźmie udział|będzie też|będą obecni|będzie obecn|komisja|w składzie|uczestniczy|przewodnicząc|wraz z|razem z',
  remarks: {
    called:
      'dziękuję za dzisiejszą rozmowę telefoniczną|dziękuję za rozmowę telefoniczną|dziękuję za wczorajszą rozmowę telefoniczną|dziękuję za telefon|zgodnie z rozmową telefoniczną|zgodnie z naszą rozmową telefoniczną|nawiązując do rozmowy telefonicznej|nawiązując do naszej rozmowy telefonicznej|w nawiązaniu do rozmowy telefonicznej|w nawiązaniu do naszej rozmowy telefonicznej|po naszej rozmowie telefonicznej|jak ustaliliśmy telefonicznie|tak jak ustaliliśmy telefonicznie|jak rozmawialiśmy przez telefon|zgodnie z ustaleniami telefonicznymi',
    apologised:
      'przepraszam za zwłokę|przepraszam za opóźnienie|przepraszamy za opóźnienie|przepraszamy za zwłokę|przepraszam za zmianę|przepraszamy za zmianę|przepraszam, że tak późno|przepraszam, że dopiero|przepraszam za późną',
    moved:
      'przełożyć nasze|przełożyć naszą|przełożyć rozmowę|przełożyć spotkanie|musimy przełożyć|muszę przełożyć|przesunąć nasze|przesunąć naszą|przesunąć rozmowę|przesunąć spotkanie|muszę przesunąć|musimy przesunąć|przenosimy rozmowę|przenosimy spotkanie|przekładamy rozmowę|przekładamy spotkanie|zmianę terminu|zmianie terminu|przepraszam za zmianę|przełożenie rozmowy|przełożona rozmowa|przesunięcie rozmowy|zmiana terminu|zmiana godziny|zmieniony termin',
    praised:
      'na nas … wrażenie|na mnie … wrażenie|jesteśmy pod wrażeniem|jestem pod wrażeniem|pod wrażeniem pan|pod wrażeniem two|spodobało mi się|spodobała mi się|spodobał mi się|bardzo nam się spodoba|bardzo mi się spodoba|zachwyci|z wypiekami',
    travel:
      'zwracamy koszty dojazdu|zwrócimy koszty dojazdu|zwracamy koszty podróży|zwrócimy koszty podróży|pokrywamy koszty dojazdu|pokryjemy koszty dojazdu|pokrywamy koszty podróży|pokryjemy koszty podróży|koszty dojazdu pokrywamy|koszty podróży pokrywamy|zapewniamy zwrot kosztów dojazdu|zapewniamy zwrot kosztów podróży|koszty podróży zwracamy|koszty dojazdu zwracamy',
    frank: 'będę szczer|powiem szczerze|uczciwie uprzedzam|uczciwie mówię',
    flexible:
      'jestem elastyczn|jesteśmy elastyczni co do|dostosujemy się|dostosuję się|możliwy jest inny termin|inny termin też|jeśli żaden z|znajdziemy inny termin',
  },
};
