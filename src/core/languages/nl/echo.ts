import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'sollicitatiegesprek|interview|gesprek',
    'phone-interview':
      'telefonisch interview|telefonische interview|telefonisch gesprek|telefonische gesprek|telefonisch sollicitatiegesprek',
    'video-interview':
      'online gesprek|online interview|videogesprek|gesprek via teams|gesprek via zoom|gesprek online|video-interview|digitaal gesprek',
    'technical-interview': 'technisch interview|technisch gesprek|technische gesprek',
    'second-interview':
      'tweede gesprek|2e gesprek|tweede ronde|2e ronde|ronde twee|tweede sollicitatiegesprek|vervolggesprek',
    'final-interview': 'laatste gesprek|eindgesprek|finale ronde|laatste ronde|slotgesprek',
    call: 'telefoontje|bel ik je|bel ik u|je bellen|u bellen|even bellen|telefoongesprek',
    'video-call': 'videocall|video call|videobellen|teams-call|teams call|teams-meeting',
    chat: 'kennismaking|kennismakingsgesprek|koffie|kletsen|babbel',
    meeting: 'ontmoeting|langs te komen|afspreken',
    visit: 'bezoek ',
    trial: 'proefdienst|proefdraaien|proefdraai',
    'trial-day': 'meeloopdag|proefdag|snuffeldag|dagje meelopen',
    assessment: 'assessment',
    lesson: 'proefles|lesobservatie',
    audition: 'auditie',
  },
  elsewhere:
    'na het|na ons|na je|na uw|daarna|vervolgens|later |bedankt voor het|dank voor het|eerste gesprek|eerder|voor het gesprek|in plaats van|n.a.v.|naar aanleiding van|tot de|tot het',
  eve: 'de dag ervoor|de dag voordien|de avond ervoor|de dag erna|de dag nadien',
  books:
    'kies een moment|kies een tijd|kies een tijdslot|plan een|plan je|plan zelf|plan hier|boek een|reserveer|selecteer een|calendly',
  greetings: {
    beste: 'beste',
    hoi: 'hoi',
    hallo: 'hallo',
    dag: 'dag',
    hi: 'hi',
    hey: 'hi',
    yo: 'hi',
    goedemorgen: 'dag',
    goedemiddag: 'dag',
    geachte: 'geachte',
  },
  closings: {
    groetjes: 'groetjes',
    groeten: 'groeten',
    'met vriendelijke groet': 'vriendelijke-groet',
    'met vriendelijke groeten': 'met-vriendelijke-groeten',
    mvg: 'vriendelijke-groet',
    'vriendelijke groet': 'vriendelijke-groet',
    'vriendelijke groeten': 'vriendelijke-groeten',
    'hartelijke groet': 'hartelijke-groet',
    'hartelijke groeten': 'hartelijke-groet',
  },
  present:
    'gesprek met|interview met|in gesprek met|kennismaken met|commissie|aanwezig|sluit aan|sluiten aan|erbij|namens|met onze|samen met|gesprekspartner|en ikzelf|ontvangen door|spreek je met|spreekt u met',
  remarks: {
    called:
      'zoals telefonisch besproken|zoals telefonisch afgesproken|zoals zojuist telefonisch|zoals net telefonisch|zoals besproken aan de telefoon|zoals besproken via de telefoon|naar aanleiding van ons telefoongesprek|na ons telefoongesprek|na ons telefonisch|naar aanleiding van ons telefonisch|bedankt voor het telefoongesprek|dank voor het telefoongesprek|bedankt voor het prettige telefoongesprek|dank voor het prettige telefoongesprek|bedankt voor het leuke telefoongesprek|fijn je gesproken te hebben aan de telefoon|ons telefoongesprek van',
    apologised:
      'sorry voor de late|sorry voor mijn late|sorry voor de vertraging|excuses voor de late|excuses voor de vertraging|excuses voor mijn late|sorry dat het zo lang|excuses dat het zo lang|sorry voor het verzetten|sorry voor de wijziging|excuses voor de wijziging|sorry dat ik nu pas',
    moved:
      'moeten verzetten|moet verzetten|moeten we verzetten|moet ik verzetten|gesprek verzetten|gesprek verplaatsen|afspraak verzetten|afspraak verplaatsen|is verplaatst naar|is verzet naar|sorry voor het verzetten|sorry voor de wijziging|excuses voor de wijziging|verplaatsing van|gesprek verplaatst|afspraak verplaatst|gesprek verzet|afspraak verzet|gewijzigde afspraak|gewijzigd tijdstip',
    praised:
      'onder de indruk|enthousiast over je |enthousiast over jouw|enthousiast over uw|mooie brief|leuke brief|mooi cv|indrukwekkend cv|indrukwekkende ervaring',
    travel: 'reiskosten … vergoed|vergoeden … reiskosten|vergoeden je reis|vergoeden uw reis|reiskosten nemen wij',
    frank: 'ik ben maar eerlijk|voor de transparantie|openheid van zaken|even transparant|ik zal eerlijk zijn',
    flexible:
      'zijn we flexibel|ben ik flexibel|we zijn flexibel|wij zijn flexibel|ik ben flexibel|flexibel in de tijden|schikken ons|schik me|ander moment kan ook|een andere tijd kan ook|ander tijdstip kan ook|als geen van|anders zoeken we|lukt dat niet, dan',
  },
};
