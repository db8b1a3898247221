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
    'na het|na ons|na je|na uw|daarna|vervolgens|later |bedankt voor het|dank voor het|eerste gesprek|eerder|voor het gesprek|in plaats van|n.a.v.|naar aanleiding van',
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
    'met vriendelijke groeten': 'vriendelijke-groet',
    mvg: 'vriendelijke-groet',
    'vriendelijke groet': 'vriendelijke-groet',
    'vriendelijke groeten': 'vriendelijke-groeten',
    'hartelijke groet': 'hartelijke-groet',
    'hartelijke groeten': 'hartelijke-groet',
  },
  present:
    'gesprek met|interview met|in gesprek met|kennismaken met|commissie|aanwezig|sluit aan|sluiten aan|erbij|namens|met onze|samen met|gesprekspartner|en ikzelf|ontvangen door|spreek je met|spreekt u met',
};
