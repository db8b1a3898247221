import type { cards as english } from '../../en/interface/cards';

/** Words of the interface in Dutch: cards. Keys begin with "cards."; fields stand in braces and are filled once. */
export const cards: Readonly<Record<keyof typeof english, string>> = {
  'cards.title': 'Decline Politely',
  'cards.ready':
    'Leest deze uitnodiging binnen Google wanneer je klikt en schrijft een beleefde afwijzing. Er wordt niets verstuurd tot je op Verzenden klikt.',
  'cards.ready.hosted':
    'Schrijft een beleefde afwijzing op de geopende uitnodiging. De mail wordt pas gelezen als je klikt; er wordt niets verstuurd tot je op Verzenden klikt.',
  'cards.got-it': 'Begrepen',
  'cards.decline': 'Beleefd afwijzen',
  'cards.home': 'Open een uitnodiging voor een sollicitatiegesprek.',
  'cards.settings': 'Instellingen',
  'cards.unanswered': 'Nog niet beantwoord',
  'cards.waiting': 'Wacht al {days} dagen',
  'cards.hours-left': 'Resterende uren van 48: {hours}',
  'cards.letter-of': 'Ontvangen: {date}',
  'cards.open': 'Openen',
  'cards.take-off': 'Van de lijst halen',
  'cards.unanswered.none': 'Er wacht niets op antwoord.',
  'cards.unanswered.note':
    'Alleen uitnodigingen die je met deze add-on hebt geopend. Een uitnodiging verdwijnt van de lijst als het antwoord hier is gemaakt; of het is verzonden, kunnen we niet zien.',

  // The letter in short.
  'cards.nobody': 'Geen naam gevonden',
  'cards.no-role': 'Geen functie gevonden',
  'cards.received.today': 'vandaag ontvangen',
  'cards.received.yesterday': 'gisteren ontvangen',
  'cards.received.days': '{days} dagen geleden ontvangen',

  // What is special about it.
  'cards.gap.empty-body': 'Deze mail heeft geen leesbare tekst. Vul hieronder in wat ontbreekt.',
  'cards.gap.unknown-language': 'Deze mail is in een taal die we niet schrijven. Het antwoord is in het Engels.',
  'cards.gap': 'Niet alles in deze mail kon worden gelezen. Controleer het antwoord.',
  'cards.no-reply':
    'Antwoorden aan {address} worden mogelijk niet gelezen. Kopieer de tekst en gebruik de link in de mail.',
  'cards.portal': 'De link in de mail: {link}',
  'cards.no-reply.other': 'Deze mail kwam van {address}. Er staat een ander adres in: {other}.',
  'cards.elsewhere': 'Het antwoord opent als nieuwe mail aan {address}, buiten dit gesprek.',
  'cards.use-it': 'Gebruiken',
  'cards.answered': 'Je hebt geantwoord op {date}.',
  'cards.drafted': 'Hier is al een antwoord gemaakt. Kijk bij je concepten: nog een klik maakt een tweede.',
  'cards.pushback': 'Deze mail reageert op je afwijzing. Het antwoord blijft daarbij.',
  'cards.over': 'De datum van het gesprek is voorbij.',
  'cards.late': '{days} dagen oud. Toegevoegd: “{text}”',
  'cards.late.added': 'Toegevoegd: “{text}”',
  'cards.remove': 'Verwijderen',

  // Choices.
  'cards.intent': 'Wat',
  'cards.reason': 'Waarom',
  'cards.tone': 'Toon',
  'cards.language': 'Taal',
  'cards.language.letter': 'Zoals in de mail',

  // The reply.
  'cards.reply': 'Je antwoord',
  'cards.typed': 'Je eigen wijzigingen zijn behouden. Herstel om opnieuw op te bouwen.',
  'cards.reset': 'Herstellen',
  'cards.take-back': 'Mijn tekst terug',
  'cards.create': 'Antwoord maken',
  'cards.create-mail': 'Mail maken',
  'cards.update': 'Bijwerken',
  'cards.checks.none': 'Niets te bekijken · {words} woorden',
  'cards.checks.one': '1 punt te bekijken · {words} woorden',
  'cards.checks.some': '{count} punten te bekijken · {words} woorden',
  'cards.repair': 'Verbeteren',
  'cards.dismiss': 'Het is goed zo',

  // What was read.
  'cards.facts': 'Corrigeer wat is gelezen',
  'cards.fill-in': 'Waar het antwoord over gaat',
  'cards.who': 'Aan wie is het gericht?',
  'cards.who.signed': '{name} - ondertekende de mail',
  'cards.who.sent': '{name} - stuurde de mail',
  'cards.who.interviewer': '{name} - voert het gesprek',
  'cards.who.named': '{name} - genoemd in de mail',
  'cards.recruiter': 'Recruiter',
  'cards.role': 'Functie',
  'cards.company': 'Bedrijf',
  'cards.day': 'Dag van het gesprek',
  'cards.time': 'Tijd van het gesprek',
  'cards.address': 'Antwoord aan',
  'cards.everyone': 'Allen beantwoorden',
  'cards.check': 'Even controleren',
  'cards.please-check': 'Controleer dit. Tot dan laat het antwoord het weg.',
  'cards.it-is-right': 'Het klopt',
  'cards.occasion': 'Deze mail',
  'cards.occasion.letter': 'Zoals gelezen',
  'cards.where.text': 'Uit de mail',
  'cards.where.signature': 'Uit de handtekening',
  'cards.where.quoted': 'Uit de eerdere mail hieronder',
  'cards.where.subject': 'Uit het onderwerp',
  'cards.where.from': 'Van de afzender',
  'cards.where.reply-to': 'Uit het antwoordadres',
  'cards.where.sender': 'Van de afzender',
  'cards.where.to': 'Uit de ontvangers',
  'cards.where.calendar': 'Uit de agenda-afspraak',
  'cards.where.json-ld': 'Uit de gegevens in de mail',
  'cards.where.headers': 'Uit de mailkoppen',
  'cards.where.person': 'Zoals je het invulde',

  // Blocks and alternatives.
  'cards.blocks': 'Blokken',
  'cards.own-reason': 'De reden in eigen woorden',
  'cards.specific': 'Wat je aansprak',
  'cards.own-blocks': 'Tekstblokken',
  'cards.alternatives': 'Andere tijd of vorm',
  'cards.slot.day': 'Tijd {number}: dag',
  'cards.slot.time': 'Tijd {number}: uur',
  'cards.other-format': 'Vorm',
  'cards.other-format.phone': 'Telefonisch',
  'cards.other-format.video': 'Per video',
  'cards.other-minutes': 'Duur',
  'cards.minutes': '{minutes} minuten',
  'cards.as-proposed': 'Zoals voorgesteld',
  'cards.colleague.header': 'Een collega aanbevelen',
  'cards.colleague': 'Naam',
  'cards.colleague.about': 'Wat die doet',
  'cards.colleague.consent': 'De collega mag worden genoemd',

  // Not an invitation.
  'cards.other': 'Dit lijkt geen uitnodiging voor een sollicitatiegesprek.',
  'cards.it-is-one': 'Het is een uitnodiging',
  'cards.anyway': 'Toch afwijzing schrijven',
  'cards.kind.rejection': 'Het leest als een afwijzing van hun kant.',
  'cards.kind.receipt': 'Het leest als een ontvangstbevestiging van je sollicitatie.',
  'cards.kind.offer': 'Het leest als een baanaanbod.',
  'cards.kind.newsletter': 'Het leest als een nieuwsbrief.',
  'cards.kind.recruiter-outreach': 'Het leest als een eerste bericht van een recruiter.',
  'cards.kind.other-interview': 'Het gaat over een gesprek, maar nodigt niet uit.',
  'cards.kind.interview-cancelled': 'Het leest als een geannuleerd gesprek.',
  'cards.kind.interview-logistics': 'Het leest als details van een gesprek dat al is afgesproken.',
  'cards.kind.assessment-invitation': 'Het leest als een uitnodiging voor een test.',
  'cards.kind.scam': 'Het lijkt op oplichting. Je kunt beter helemaal niet antwoorden.',
  'cards.kind.candidate-own-mail': 'Je hebt deze mail zelf geschreven.',

  // In a reply window.
  'cards.carried': 'Geschreven voor {to}.',
  'cards.insert': 'Invoegen',
  'cards.insert.where': 'De tekst komt boven wat er al staat. Niets wat je typte wordt vervangen.',
  'cards.insert.cursor': 'Bij cursor invoegen',
  'cards.compose.new': 'Opnieuw beginnen',
  'cards.nothing-to-insert': 'Er is nog geen tekst om in te voegen.',

  // Settings and blocks.
  'cards.sign-off': 'Je naam onder de mail',
  'cards.sign-off.hint': 'Leeg laten: zoals de mail je noemt.',
  'cards.sign-off.on':
    'Zet mijn naam onder het antwoord. Gmail voegt geen handtekening toe aan antwoorden die hier worden gemaakt.',
  'cards.privacy':
    'Mails worden bij Google gelezen als je klikt. Van een uitnodiging worden alleen het nummer en de datum bewaard, voor de lijst van nog niet beantwoorde, en de tijden die je zelf hebt voorgesteld. Je instellingen en blokken blijven in je Google-account.',
  'cards.privacy.hosted':
    'Mails worden gelezen als je klikt, op de server van wie deze add-on voor je beheert. Van een uitnodiging worden daar alleen het nummer en de datum bewaard, voor de lijst van nog niet beantwoorde, en de tijden die je zelf hebt voorgesteld; ook je instellingen en blokken.',
  'cards.save': 'Opslaan',
  'cards.saved': 'Opgeslagen.',
  'cards.block': 'Tekstblok',
  'cards.block.own': 'Van jou',
  'cards.block.add': 'Blok toevoegen',
  'cards.block.edit': 'Bewerken',
  'cards.block.hidden': 'Niet gebruikt',
  'cards.block.changed': 'In jouw woorden',
  'cards.block.move': 'Waar het staat',
  'cards.block.text': 'Tekst',
  'cards.block.fields': 'Deze worden uit de mail ingevuld: {recruiter} {role} {company} {date}',
  'cards.block.hide': 'Niet gebruiken',
  'cards.block.reset': 'Origineel herstellen',
  'cards.block.delete': 'Verwijderen',
  'cards.block.empty': 'Een blok heeft tekst nodig.',
  'cards.block.too-long': 'Een blok bevat hoogstens {most} tekens.',

  // What went wrong, and what to do.
  'cards.try-again': 'Opnieuw proberen',
  'cards.your-text': 'Je tekst, om te kopiëren',
  'cards.failure.expired':
    'Google laat add-ons een mail maar korte tijd lezen. Open het bericht opnieuw en klik nog eens.',
  'cards.failure.scope':
    'Google gaf de add-on geen toegang tot deze mail. Sta toe dat het geopende bericht wordt gelezen en probeer het opnieuw.',
  'cards.failure.no-letter': 'Er is geen mail geopend. Open een uitnodiging voor een sollicitatiegesprek.',
  'cards.failure.unreadable':
    'Deze mail kon niet worden gelezen. Probeer het opnieuw, of klik zelf op Beantwoorden en open de add-on daar.',
  'cards.failure.quota': 'De limiet van Google voor vandaag of voor dit moment is bereikt. Probeer het later opnieuw.',
  'cards.failure.draft':
    'Het antwoord kon niet worden gemaakt. Klik zelf op Beantwoorden en open de add-on daar: je tekst staat klaar.',
  'cards.failure.not-told':
    'Het is niet zeker of er een concept is gemaakt. Kijk bij je concepten voordat je het opnieuw probeert; je tekst staat hieronder.',
  'cards.failure.memory':
    'Je wijziging kon niet worden opgeslagen. Probeer het zo opnieuw, of verwijder een blok als er heel veel zijn.',
  'cards.failure.unexpected': 'Er ging hier iets mis. Probeer het opnieuw; als er al tekst was, staat die hieronder.',
};
