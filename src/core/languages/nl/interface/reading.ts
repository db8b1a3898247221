import type { reading as english } from '../../en/interface/reading';

/** Words of the interface in Dutch: reading. Keys begin with "reading."; fields stand in braces and are filled once. */
export const reading: Readonly<Record<keyof typeof english, string>> = {
  'reading.kind.interview-invitation': 'Uitnodiging voor een gesprek',
  'reading.kind.rejection': 'Afwijzing',
  'reading.kind.receipt': 'Ontvangstbevestiging van een sollicitatie',
  'reading.kind.offer': 'Aanbod',
  'reading.kind.newsletter': 'Nieuwsbrief of vacaturemelding',
  'reading.kind.recruiter-outreach': 'Bericht van een recruiter',
  'reading.kind.other-interview': 'Interview dat niet over een baan gaat',
  'reading.kind.interview-cancelled': 'Geannuleerd gesprek',
  'reading.kind.interview-logistics': 'Rondom een gesprek',
  'reading.kind.assessment-invitation': 'Uitnodiging voor een test',
  'reading.kind.scam': 'Verdachte mail',
  'reading.kind.candidate-own-mail': 'Je eigen mail',
  'reading.kind.ordinary': 'Andere mail',
  'reading.warning.scam':
    'De mail vraagt om geld, documenten of vertrouwen waar een werkgever in een eerste mail niet om zou vragen.',
  'reading.warning.messenger': 'De mail wil het gesprek naar een chatapp verplaatsen.',
  'reading.warning.bulk': 'Dezelfde mail lijkt naar veel mensen te zijn gestuurd.',
  'reading.gap.empty-body': 'De mail heeft geen leesbare tekst. Je kunt naam en functie zelf invullen.',
  'reading.gap.unknown-language': 'We kennen de taal van deze mail niet goed. Controleer wat is gelezen.',
};
