import type { reading as english } from '../../en/interface/reading';

/** Words of the interface in Polish: reading. Keys begin with "reading."; fields stand in braces and are filled once. */
export const reading: Readonly<Record<keyof typeof english, string>> = {
  'reading.kind.interview-invitation': 'Zaproszenie na rozmowę kwalifikacyjną',
  'reading.kind.rejection': 'Odmowa',
  'reading.kind.receipt': 'Potwierdzenie otrzymania aplikacji',
  'reading.kind.offer': 'Oferta pracy',
  'reading.kind.newsletter': 'Newsletter lub powiadomienie o ofertach',
  'reading.kind.recruiter-outreach': 'Wiadomość z rekrutacji',
  'reading.kind.other-interview': 'Wywiad, który nie dotyczy pracy',
  'reading.kind.interview-cancelled': 'Odwołana rozmowa',
  'reading.kind.interview-logistics': 'Sprawy wokół rozmowy',
  'reading.kind.assessment-invitation': 'Zaproszenie do testu',
  'reading.kind.scam': 'Podejrzana wiadomość',
  'reading.kind.candidate-own-mail': 'Twoja własna wiadomość',
  'reading.kind.ordinary': 'Inna wiadomość',
  'reading.warning.scam':
    'Prosi o pieniądze, dokumenty lub zaufanie, o które pracodawca nie prosiłby w pierwszej wiadomości.',
  'reading.warning.messenger': 'Przenosi rozmowę do komunikatora.',
  'reading.warning.bulk': 'Ta sama wiadomość wydaje się wysłana do wielu osób.',
  'reading.gap.empty-body': 'W wiadomości nie ma tekstu do odczytania. Nazwisko i stanowisko można wpisać ręcznie.',
  'reading.gap.unknown-language': 'Nie znamy dobrze języka tej wiadomości. Sprawdź odczytane dane.',
};
