import type { host as english } from '../../en/interface/host';

/** Words of the interface in Swedish: host. What became of a reply, and what a host could not do. Every failure says what to do next. Keys begin with "host."; fields stand in braces and are filled once. */
export const host: Readonly<Record<keyof typeof english, string>> = {
  // The reply is there.
  'host.inserted': 'Din text står överst i utkastet. Kontrollera den och klicka på Skicka.',
  'host.inserted.cursor': 'Din text står där markören var. Kontrollera den och klicka på Skicka.',
  'host.inserted.look': 'Din text finns i utkastet, men något annat ändrades också. Titta igenom det.',
  'host.inserted.unchecked':
    'E-postprogrammet säger att texten infogades, men vi kunde inte kontrollera det. Titta i utkastet.',
  'host.replaced': 'Din tidigare text ersattes av den här. Kontrollera den och klicka på Skicka.',
  'host.opened':
    'Ett svarsfönster med din text är öppet. Kontrollera den och klicka på Skicka. Saknas din signatur? Klicka själv på Svara och infoga därifrån.',
  'host.opened.everyone':
    'Ett svar till alla med din text är öppet. Kontrollera den och klicka på Skicka. Saknas din signatur? Klicka själv på Svara alla och infoga därifrån.',
  'host.opened.meeting':
    'Ett svarsfönster med din text är öppet. Kontrollera den och klicka på Skicka. Ett mejl är inget svar i kalendern: avböj mötet där också. Saknas din signatur? Klicka själv på Svara och infoga därifrån.',
  'host.opened.elsewhere':
    'Ett svarsfönster med din text är öppet. Svaret ska till {address}: skriv den adressen i fältet Till innan du skickar. Saknas din signatur? Klicka själv på Svara och infoga därifrån.',
  'host.opened.changed':
    'Ett svarsfönster är öppet, men under tiden valdes ett annat mejl. Kontrollera vem det är adresserat till.',
  'host.drafted':
    'Ett utkast till ditt svar finns i den här konversationen. Öppna det, kontrollera det och klicka på Skicka.',
  'host.undone': 'Din text togs bort igen. Resten av utkastet är som det var.',

  // Copied instead.
  'host.copied.no-reply':
    'E-postprogrammet öppnade inget svarsfönster. Din text är kopierad: klicka själv på Svara och klistra in den.',
  'host.copied.not-inserted': 'E-postprogrammet tog inte emot texten. Den är kopierad: klistra in den i utkastet.',
  'host.copied.too-long':
    'Texten är för lång för att lämnas över. Den är kopierad: klicka själv på Svara och klistra in den.',

  // Nothing was done.
  'host.other-letter': 'Ett annat mejl är öppet nu. Inget infogades. Läs det här mejlet först.',
  'host.no-letter': 'Inget mejl är öppet. Inget infogades.',
  'host.already-there': 'Den här texten står redan i utkastet. Inget infogades en andra gång.',
  'host.earlier-there':
    'I utkastet finns en tidigare text som du har ändrat sedan dess. Ta bort den själv och infoga igen.',
  'host.selected':
    'Något är markerat i utkastet och skulle ersättas. Inget har infogats: klicka där texten ska stå och infoga igen.',
  'host.busy': 'Den förra infogningen pågår fortfarande. Vänta ett ögonblick.',
  'host.undo.changed': 'Utkastet har ändrats sedan dess. Inget togs bort: använd Ångra i e-postprogrammet.',
  'host.undo.pictures':
    'Utkastet innehåller bilder som kan gå förlorade. Inget togs bort: använd Ångra i e-postprogrammet.',

  // It is not known.
  'host.waiting': 'Väntar fortfarande på e-postprogrammet. Din text finns kvar här.',
  'host.unknown.reply':
    'E-postprogrammet har inte svarat. Se efter om ett svarsfönster öppnades; annars försök igen eller kopiera texten.',
  'host.unknown.draft':
    'E-postprogrammet har inte svarat. Se efter om texten står i utkastet; annars försök igen eller kopiera den.',
  'host.unknown.changed': 'Ett annat mejl öppnades medan texten infogades. Titta i utkastet.',
  'host.undo.unknown': 'Det är osäkert om texten togs bort. Titta i utkastet.',

  // It failed.
  'host.failed.no-reply':
    'E-postprogrammet öppnade inget svarsfönster. Kopiera texten, klicka själv på Svara och klistra in den.',
  'host.failed.not-inserted': 'E-postprogrammet tog inte emot texten. Kopiera den och klistra in den i utkastet.',
  'host.failed.too-long':
    'Texten är för lång för att lämnas över. Kopiera den, klicka själv på Svara och klistra in den.',
  'host.failed.undo': 'Texten gick inte att ta bort. Använd Ångra i e-postprogrammet.',

  // Reading.
  'host.unread.body':
    'E-postprogrammet gav oss inte texten i det här mejlet. Skriv namn och tjänst själv, eller läs det igen.',
  'host.unread.changing': 'Det öppna mejlet ändrades hela tiden medan det lästes. Välj ett och läs det igen.',
  'host.unread.own': 'Det här är en egen bokning. Öppna en inbjudan till intervju.',
  'host.late':
    'Outlook har inte svarat än. Skriv namn och tjänst själv och kopiera texten; fönstret hinner ikapp när Outlook svarar.',
  'host.unread.failed': 'E-postprogrammet lät oss inte läsa det här mejlet. Läs det igen, eller skriv det du behöver.',

  // Memory.
  'host.memory.full':
    'Det finns ingen plats kvar för dina textblock och inställningar. Ta bort ett textblock, eller exportera dem först.',
  'host.memory.failed': 'Din ändring gick inte att spara. Den finns kvar här: försök igen om en stund.',

  // Without a pane.
  'host.quick.not-invitation':
    'Det här ser inte ut som en inbjudan till intervju. Öppna Decline Politely för att skriva ett svar ändå.',
  'host.quick.look': 'Något i det här mejlet behöver du titta på först. Öppna Decline Politely.',
  'host.quick.elsewhere': 'Svaret ska till {address}: skriv den adressen i fältet Till innan du skickar.',
  'host.quick.meeting': 'Ett mejl är inget svar i kalendern: avböj mötet där också.',
  'host.quick.failed': 'Inget svar kunde öppnas. Öppna Decline Politely och kopiera texten.',
  'host.quick.reading': 'Läser inbjudan…',
};
