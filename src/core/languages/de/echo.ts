import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview:
      'vorstellungsgespräch|bewerbungsgespräch|auswahlgespräch|vorstellungstermin|jobinterview|interview|persönliches gespräch|persönlichen gespräch|fachgespräch',
    'phone-interview':
      'telefoninterview|telefonisches interview|telefonischen interview|telefongespräch|telefonisches gespräch|telefonischen gespräch|telefonisches vorstellungsgespräch',
    'video-interview':
      'videointerview|video-interview|online-interview|onlineinterview|videogespräch|video-gespräch|online-gespräch|teams-interview|zoom-interview|interview per video|interview via teams|gespräch via teams|gespräch per teams|gespräch per video|gespräch über teams|gespräch über zoom',
    'technical-interview': 'tech-interview|technisches interview|technischen interview',
    'second-interview':
      'zweitgespräch|zweites gespräch|zweiten gespräch|zweites vorstellungsgespräch|zweite gesprächsrunde|zweiten gesprächsrunde|zweite runde|zweiten runde|zweites interview|2. gespräch|2. runde',
    'final-interview':
      'endrunde|finalrunde|finale runde|finalen runde|letzte runde|letzten runde|abschlussgespräch|finales gespräch|finalen gespräch',
    call: 'telefonat|telefontermin|anruf|intro-call|intro call|erster call|kurzen call|telefonier|call ',
    'video-call':
      'videocall|video-call|videotelefonat|videokonferenz|videotermin|teams-call|teams-termin|zoom-call|zoom-meeting',
    chat: 'kennenlerngespräch|kennenlerntermin|kennenlernen|kennen lernen|kaffee|plaudern|schnacken|quatschen',
    talk: 'erstgespräch|gespräch',
    meeting: 'zu einem treffen|ein treffen|zum treffen|treffen am|unser treffen|unserem treffen',
    visit: 'besuch ',
    trial: 'probearbeit|probeschicht|probedienst|hospitation|hospitieren|zur probe',
    'trial-day': 'probetag|schnuppertag|hospitationstag|probearbeitstag',
    assessment: 'assessment-center|assessment center|auswahltag|bewerbertag|assessment-tag',
    lesson:
      'lehrprobe|probeunterricht|probestunde|probelehrveranstaltung|unterrichtsprobe|probevortrag|berufungsvortrag',
    audition: 'vorspiel|vorsingen|vorsprechen|probespiel',
  },
  elsewhere:
    'nach dem|nach unserem|nach ihrem|danach|anschließend|anschliessend|im anschluss|dank für das|danke für das|dank für unser|danke für unser|dank für ihren|vom ersten|das erste gespräch|überzeugenden ersten|darauf folgt|später|bisherigen|aus unserem|aus dem|statt |anstatt|vor dem|vor unserem|gestrig|im rahmen ihres letzten',
  books:
    'such dir|suchen sie sich|buche dir|buchen sie|buch dir|wähle … termin|wählen sie … termin|wähle … slot|wählen sie … slot|wählen sie … uhrzeit|termin auswählen|termin wählen|termin buchen|slot aus|calendly.com|über folgenden link … termin|über den link … termin|terminbuchung|buchungslink',
  greetings: {
    hallo: 'hallo',
    hi: 'hi',
    hey: 'hi',
    moin: 'moin',
    'moin moin': 'moin',
    servus: 'servus',
    'grüß gott': 'gruess-gott',
    'grüss gott': 'gruess-gott',
    grüezi: 'gruezi',
    'guten tag': 'guten-tag',
    'guten morgen': 'guten-tag',
    'guten abend': 'guten-tag',
    liebe: 'liebe',
    lieber: 'liebe',
    'hallo liebe': 'liebe',
    'hallo lieber': 'liebe',
    'sehr geehrte': 'geehrte',
    'sehr geehrter': 'geehrte',
    'sehr geehrte damen': 'geehrte',
  },
  closings: {
    'mit freundlichen grüßen': 'freundlich',
    'mit freundlichen grüssen': 'freundlich',
    'mit freundlichem gruß': 'freundlich',
    mfg: 'freundlich',
    hochachtungsvoll: 'freundlich',
    'freundliche grüße': 'freundliche',
    'freundliche grüsse': 'freundliche',
    'mit besten grüßen': 'beste',
    'beste grüße': 'beste',
    'beste grüsse': 'beste',
    'viele grüße': 'viele',
    'viele grüsse': 'viele',
    vg: 'viele',
    'schöne grüße': 'viele',
    'liebe grüße': 'liebe',
    'liebe grüsse': 'liebe',
    lg: 'liebe',
    'herzliche grüße': 'herzliche',
    'herzliche grüsse': 'herzliche',
    'mit herzlichen grüßen': 'herzliche',
    cheers: 'viele',
  },
  present:
    'gespräch mit|interview mit|telefonat mit|call mit|termin mit|treffen mit|teilnehmen|nehmen … teil|nimmt … teil|teilnehmer|gesprächspartner|interviewer|mit dabei|dabei sein|dabei sind|von unserer seite|kommission|gemeinsam mit|zusammen mit|vor dr|vorsitz|freuen sich|möchten … und ich|kennenlernen',
};
