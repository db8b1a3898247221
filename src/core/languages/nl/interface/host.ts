import type { host as english } from '../../en/interface/host';

/** Words of the interface in Dutch: host. What became of a reply, and what a host could not do. Every failure says what to do next. Keys begin with "host."; fields stand in braces and are filled once. */
export const host: Readonly<Record<keyof typeof english, string>> = {
  // The reply is there.
  'host.inserted': 'Je tekst staat bovenaan je concept. Controleer de tekst en klik op Verzenden.',
  'host.inserted.cursor': 'Je tekst staat waar de cursor stond. Controleer de tekst en klik op Verzenden.',
  'host.inserted.look': 'Je tekst staat in het concept, maar er is daar nog iets veranderd. Kijk het even na.',
  'host.inserted.unchecked':
    'Volgens het mailprogramma is je tekst ingevoegd, maar we konden het niet nagaan. Controleer je concept.',
  'host.replaced': 'Je eerdere tekst is door deze vervangen. Controleer de tekst en klik op Verzenden.',
  'host.opened':
    'Er is een antwoordvenster open met je tekst. Controleer de tekst en klik op Verzenden. Ontbreekt je handtekening? Klik dan zelf op Beantwoorden en voeg de tekst daar in.',
  'host.opened.everyone':
    'Er is een antwoord aan iedereen open met je tekst. Controleer de tekst en klik op Verzenden. Ontbreekt je handtekening? Klik dan zelf op Allen beantwoorden en voeg de tekst daar in.',
  'host.opened.meeting':
    'Er is een antwoordvenster open met je tekst. Controleer de tekst en klik op Verzenden. Een mail is geen antwoord in de agenda: wijs de vergadering daar ook af. Ontbreekt je handtekening? Klik dan zelf op Beantwoorden en voeg de tekst daar in.',
  'host.opened.elsewhere':
    'Er is een antwoordvenster open met je tekst. Het antwoord moet naar {address}: zet dat adres bij Aan voordat je verzendt. Ontbreekt je handtekening? Klik dan zelf op Beantwoorden en voeg de tekst daar in.',
  'host.opened.changed':
    'Er is een antwoordvenster open, maar intussen is een andere mail gekozen. Controleer aan wie het gericht is.',
  'host.drafted': 'Er staat een concept van je antwoord in dit gesprek. Open het, controleer het en klik op Verzenden.',
  'host.undone': 'Je tekst is er weer uitgehaald. De rest van het concept is zoals het was.',

  // Copied instead.
  'host.copied.no-reply':
    'Het mailprogramma opende geen antwoordvenster. Je tekst is gekopieerd: klik zelf op Beantwoorden en plak de tekst.',
  'host.copied.not-inserted':
    'Het mailprogramma nam de tekst niet over. De tekst is gekopieerd: plak die in je concept.',
  'host.copied.too-long':
    'Deze tekst is te lang om door te geven. De tekst is gekopieerd: klik zelf op Beantwoorden en plak de tekst.',

  // Nothing was done.
  'host.other-letter': 'Er is nu een andere mail open. Er is niets ingevoegd. Lees eerst deze mail.',
  'host.no-letter': 'Er is geen mail geopend. Er is niets ingevoegd.',
  'host.already-there': 'Deze tekst staat al in je concept. Er is niets een tweede keer ingevoegd.',
  'host.earlier-there':
    'In je concept staat een eerdere tekst die je daarna hebt gewijzigd. Haal die er zelf uit en voeg dan opnieuw in.',
  'host.selected':
    'In je concept is iets geselecteerd dat vervangen zou worden. Er is niets ingevoegd: klik op de gewenste plek en voeg dan opnieuw in.',
  'host.busy': 'De vorige invoeging is nog bezig. Wacht even.',
  'host.undo.changed':
    'Het concept is daarna gewijzigd. Er is niets uitgehaald: gebruik Ongedaan maken in het mailprogramma.',
  'host.undo.pictures':
    'Het concept bevat afbeeldingen die verloren kunnen gaan. Er is niets uitgehaald: gebruik Ongedaan maken in het mailprogramma.',

  // It is not known.
  'host.waiting': 'We wachten nog op het mailprogramma. Je tekst blijft hier bewaard.',
  'host.unknown.reply':
    'Het mailprogramma heeft niet geantwoord. Kijk of er een antwoordvenster is geopend; zo niet, probeer het opnieuw of kopieer de tekst.',
  'host.unknown.draft':
    'Het mailprogramma heeft niet geantwoord. Kijk of de tekst in je concept staat; zo niet, probeer het opnieuw of kopieer de tekst.',
  'host.unknown.changed': 'Tijdens het invoegen is een andere mail geopend. Kijk in je concept.',
  'host.undo.unknown': 'Het is niet zeker of de tekst eruit is gehaald. Kijk in je concept.',

  // It failed.
  'host.failed.no-reply':
    'Het mailprogramma opende geen antwoordvenster. Kopieer de tekst, klik zelf op Beantwoorden en plak de tekst.',
  'host.failed.not-inserted': 'Het mailprogramma nam de tekst niet over. Kopieer de tekst en plak die in je concept.',
  'host.failed.too-long':
    'Deze tekst is te lang om door te geven. Kopieer de tekst, klik zelf op Beantwoorden en plak de tekst.',
  'host.failed.undo': 'De tekst kon er niet uit worden gehaald. Gebruik Ongedaan maken in het mailprogramma.',

  // Reading.
  'host.unread.body':
    'Het mailprogramma gaf ons de tekst van deze mail niet. Vul naam en functie zelf in, of lees de mail opnieuw.',
  'host.unread.changing': 'De geopende mail veranderde steeds tijdens het lezen. Kies er één en lees die opnieuw.',
  'host.unread.own': 'Dit is een afspraak van jezelf. Open een uitnodiging voor een sollicitatiegesprek.',
  'host.late':
    'Outlook heeft nog niet geantwoord. Vul naam en functie zelf in en kopieer de tekst; dit deelvenster volgt zodra Outlook antwoordt.',
  'host.unread.failed':
    'Het mailprogramma liet ons deze mail niet lezen. Lees de mail opnieuw, of vul in wat je nodig hebt.',

  // Memory.
  'host.memory.full':
    'Er is geen ruimte meer voor je blokken en instellingen. Verwijder een blok, of exporteer ze eerst.',
  'host.memory.failed': 'Je wijziging kon niet worden opgeslagen. Die staat hier nog: probeer het zo opnieuw.',

  // Without a pane.
  'host.quick.not-invitation':
    'Dit lijkt geen uitnodiging voor een sollicitatiegesprek. Open Decline Politely om toch een antwoord te schrijven.',
  'host.quick.look': 'Iets in deze mail moet je eerst zelf bekijken. Open Decline Politely.',
  'host.quick.elsewhere': 'Het antwoord moet naar {address}: zet dat adres bij Aan voordat je verzendt.',
  'host.quick.meeting': 'Een mail is geen antwoord in de agenda: wijs de vergadering daar ook af.',
  'host.quick.failed': 'Er kon geen antwoord worden geopend. Open Decline Politely en kopieer de tekst.',
  'host.quick.reading': 'Uitnodiging wordt gelezen…',
};
