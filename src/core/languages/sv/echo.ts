import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'intervju|anställningsintervju',
    'phone-interview': 'telefonintervju|intervju per telefon|intervju på telefon',
    'video-interview':
      'videointervju|intervju via teams|intervju över teams|digital intervju|intervju på teams|intervju via zoom|intervju online|onlineintervju',
    'technical-interview': 'teknisk intervju|tekniska intervjun',
    'second-interview': 'andra intervju|andra intervjun|andraintervju|andra runda|andra omgång|uppföljande intervju',
    'final-interview': 'slutintervju|sista intervju|avslutande intervju|slutlig intervju',
    call: 'telefonsamtal|ringer upp dig|ringa dig|ringer dig|slå en signal',
    'video-call': 'videosamtal|videomöte|teamsmöte|teams-möte|teamssamtal',
    chat: 'fika|kaffe|prata lite|snack',
    talk: 'samtal',
    meeting: 'möte|träffa dig|ses ',
    visit: 'besök ',
    trial: 'provarbete|provjobba|provpass',
    'trial-day': 'provdag|prova-på-dag',
    assessment: 'urvalsdag|assessment',
    lesson: 'provlektion|provföreläsning|provundervisning',
    audition: 'provspelning|provsjungning|audition',
  },
  elsewhere:
    'efter vårt|efter intervjun|efter samtalet|därefter|sedan |senare|tack för|tidigare|första samtal|innan |istället för|i stället för|går det bra|fram till|tills',
  eve: 'dagen innan|dagen före|kvällen innan|kvällen före|dagen efter',
  books: 'välj en tid|välj tid|boka en tid|boka tid|boka möte|boka in dig|via länken|calendly',
  greetings: { hej: 'hej', hejsan: 'hej', 'hej igen': 'hej', tjena: 'hej', 'god dag': 'hej', bästa: 'hej' },
  closings: {
    'vänliga hälsningar': 'vanliga',
    'med vänliga hälsningar': 'vanliga',
    'med vänlig hälsning': 'med-vanlig',
    'vänlig hälsning': 'med-vanlig',
    mvh: 'vanliga',
    hälsningar: 'halsningar',
    'bästa hälsningar': 'vanliga',
    'allt gott': 'allt-gott',
  },
  present:
    'intervju med|samtal med|möte med|träffar du|får du träffa|träffa |deltar|deltager|medverkar|tillsammans med|med vår|och jag|närvarar|är med|utöver undertecknad|intervjuas av|panel',
  remarks: {
    called:
      'som vi pratade om i telefon|som vi talade om i telefon|enligt vårt telefonsamtal|efter vårt telefonsamtal|enligt telefonsamtal|tack för samtalet i telefon|tack för telefonsamtalet|tack för ett trevligt telefonsamtal|tack för trevligt telefonsamtal|som sagt i telefon|enligt överenskommelse per telefon|som vi kom överens om i telefon|trevligt att prata med dig i telefon',
    apologised:
      'ursäkta dröjsmålet|ursäkta det sena|ursäkta sent svar|ursäkta att det tagit|ursäkta att det har tagit|ursäkta att det dröjt|ursäkta att det har dröjt|förlåt att det tagit|förlåt att det har tagit|förlåt att det dröjt|förlåt att det har dröjt|beklagar att det dröjt|beklagar dröjsmålet|ursäkta ändringen|ursäkta ombokningen|ursäkta det korta varslet',
    moved:
      'vi måste flytta|jag måste flytta|måste vi flytta|vi behöver flytta|jag behöver flytta|behöver vi flytta|vi får flytta|jag får flytta|får vi flytta|flytta intervjun|flytta din intervju|flytta vår intervju|har blivit ombokad|måste boka om|behöver boka om|boka om intervjun|ny tid för intervjun|ursäkta ändringen|ursäkta ombokningen|ombokning|ombokad tid|ombokad intervju|ändrad tid|vi har flyttat',
    praised:
      'imponerad av|imponerade av|imponerande cv|imponerande bakgrund|imponerande portfolio|vi gillade din|jag gillade din|gillar din|gillade ditt|fin ansökan|jättefin ansökan|jättefint brev',
    travel:
      'vi står för resan|vi står för resekostnad|vi ersätter resa|vi ersätter resan|vi ersätter resekostnad|resekostnader ersätts|resan ersätts|vi betalar resan',
    frank: 'ska vara ärlig|vill vara ärlig|för att vara öppen|jag ska vara uppriktig',
    flexible:
      'vi är flexibla|jag är flexibel|vi anpassar oss|jag anpassar mig|annan tid går också bra|en annan tid går bra|hittar vi en annan|annars hittar vi|om ingen av tiderna',
  },
};
