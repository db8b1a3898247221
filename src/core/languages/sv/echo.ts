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
    'efter vårt|efter intervjun|efter samtalet|därefter|sedan |senare|tack för|tidigare|första samtal|innan |istället för|i stället för|går det bra',
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
};
