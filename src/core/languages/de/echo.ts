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
    'nach dem|nach unserem|nach ihrem|danach|anschließend|anschliessend|im anschluss|dank für das|danke für das|dank für unser|danke für unser|dank für ihren|vom ersten|das erste gespräch|überzeugenden ersten|darauf folgt|später|bisherigen|aus unserem|aus dem|statt |anstatt|vor dem|vor unserem|gestrig|im rahmen ihres letzten|bis zur|bis zum',
  eve: 'am tag davor|am tag zuvor|tags zuvor|am tag vorher|am vorabend|am vortag|am abend vorher|am abend davor|am folgetag|am tag darauf|tags darauf',
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
    hoi: 'hoi',
    sali: 'hoi',
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
  remarks: {
    called:
      'wie telefonisch|wie soeben telefonisch|wie eben telefonisch|wie gerade telefonisch|wie heute telefonisch|wie gestern telefonisch|wie am telefon|nach unserem telefonat|nach unserem heutigen telefonat|danke für das telefonat|dank für das telefonat|dank für das nette telefonat|danke für das nette telefonat|dank für das freundliche telefonat|danke für das freundliche telefonat|dank für das angenehme telefonat|bezugnehmend auf unser telefonat|bezug auf unser telefonat|unserem heutigen telefonat|unserem gestrigen telefonat|danke für dein telefonat',
    apologised:
      'entschuldigen sie die verspätete|entschuldigen sie die späte|entschuldige die späte|entschuldigung für die verspätete|entschuldigung für die späte|entschuldigung für die verzögerung|entschuldigen sie die verzögerung|entschuldigen sie die verschiebung|entschuldige die verschiebung|entschuldigen sie die kurzfristige|entschuldige die kurzfristige|sorry für die späte|sorry für die verspätung|sorry für die verschiebung|sorry für die kurzfristige|leid, dass es so lange|leid, dass ich mich erst',
    moved:
      'bitten um verschiebung|bitte um verschiebung|muss … verschieben|müssen … verschieben|leider verschieben|verlegt auf|verlegen müssen|verschoben auf|muss umplanen|müssen umplanen|terminverschiebung|terminverlegung|verschiebung des|verschiebung ihres|verschiebung unseres|verlegung des|terminänderung|geänderter termin|gespräch verschieben|gespräch verlegen|haben wir verschoben',
    praised:
      'hat uns beeindruckt|hat mich beeindruckt|haben uns beeindruckt|haben mich beeindruckt|sehr beeindruckt|begeistert von ihr|begeistert von dein|hat uns gut gefallen|hat uns sehr gut gefallen|hat uns sehr gefallen|haben uns sehr gefallen|haben uns gut gefallen|haben uns sehr gut gefallen|hat mir gefallen|hat mir gut gefallen|hat mir sehr gut gefallen|haben mir gefallen|haben mir gut gefallen|haben mir sehr gut gefallen',
    travel:
      'reisekosten … übernehmen|fahrtkosten … übernehmen|übernehmen … reisekosten|übernehmen … fahrtkosten|übernehmen … bahnfahrt|reisekosten werden … erstattet|reisekosten werden … übernommen|fahrtkosten werden … erstattet|fahrtkosten werden … übernommen|erstatten … reisekosten|erstatten … fahrtkosten|reisekosten erstatten|fahrtkosten erstatten|anreise übernehmen|kosten der anreise übern|kosten der anreise erst',
    frank: 'offen gesagt|der ehrlichkeit halber|sage ich gleich offen|sage ich ganz offen|ganz offen gesagt',
    flexible:
      'sind wir flexibel|bin ich flexibel|sind da flexibel|bin da flexibel|wir sind flexibel|ich bin flexibel|richten uns nach|richte mich nach|richten wir uns nach|auch ein anderer termin|auch andere termine|finden wir einen anderen|gern auch abends',
  },
};
