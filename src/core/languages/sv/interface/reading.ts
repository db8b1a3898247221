import type { reading as english } from '../../en/interface/reading';

/** Words of the interface in Swedish: reading. Keys begin with "reading."; fields stand in braces and are filled once. */
export const reading: Readonly<Record<keyof typeof english, string>> = {
  'reading.kind.interview-invitation': 'Inbjudan till intervju',
  'reading.kind.rejection': 'Avslag',
  'reading.kind.receipt': 'Bekräftelse på en ansökan',
  'reading.kind.offer': 'Jobberbjudande',
  'reading.kind.newsletter': 'Nyhetsbrev eller jobbavisering',
  'reading.kind.recruiter-outreach': 'Meddelande från en rekryterare',
  'reading.kind.other-interview': 'Intervju som inte gäller ett jobb',
  'reading.kind.interview-cancelled': 'Inställd intervju',
  'reading.kind.interview-logistics': 'Kring en intervju',
  'reading.kind.assessment-invitation': 'Inbjudan till ett test',
  'reading.kind.scam': 'Misstänkt mejl',
  'reading.kind.candidate-own-mail': 'Ditt eget mejl',
  'reading.kind.ordinary': 'Annat mejl',
  'reading.warning.scam':
    'Det ber om pengar, dokument eller förtroende som en arbetsgivare inte skulle be om i ett första mejl.',
  'reading.warning.messenger': 'Det flyttar samtalet till en meddelandeapp.',
  'reading.warning.bulk': 'Samma mejl verkar ha gått till många.',
  'reading.gap.empty-body': 'Mejlet har ingen läsbar text. Du kan skriva namn och tjänst själv.',
  'reading.gap.unknown-language': 'Vi kan inte mejlets språk så bra. Kontrollera det som lästes.',
};
