/** Words of the interface: host. What became of a reply, and what a host could not do. Every failure says what to do next. Keys begin with "host."; fields stand in braces and are filled once. */
export const host = {
  // The reply is there.
  'host.inserted': 'Your text stands at the top of your draft. Check it and press Send.',
  'host.inserted.cursor': 'Your text stands where the cursor was. Check it and press Send.',
  'host.inserted.look': 'Your text is in the draft, but something else in it changed as well. Please look it over.',
  'host.inserted.unchecked':
    'The mail program says that your text was inserted, but we could not look. Please check your draft.',
  'host.replaced': 'Your earlier text was replaced by this one. Check it and press Send.',
  'host.opened':
    'A reply window is open with your text. Check it and press Send. If your signature is missing: press Reply yourself and insert from there.',
  'host.opened.everyone':
    'A reply to everyone is open with your text. Check it and press Send. If your signature is missing: press Reply all yourself and insert from there.',
  'host.opened.meeting':
    'A reply window is open with your text. Check it and press Send. A mail is no answer in the calendar: decline the meeting there too. If your signature is missing: press Reply yourself and insert from there.',
  'host.opened.elsewhere':
    'A reply window is open with your text. This letter wants its answer at {address}: put that into the To line before you send. If your signature is missing: press Reply yourself and insert from there.',
  'host.opened.changed':
    'A reply window is open, but another letter was chosen meanwhile. Check whom it is addressed to.',
  'host.drafted': 'A draft of your reply is in this conversation. Open it, check it and press Send.',
  'host.undone': 'Your text was taken out again. The rest of the draft is as it was.',

  // Copied instead.
  'host.copied.no-reply':
    'The mail program did not open a reply window. Your text is copied: press Reply yourself and paste it.',
  'host.copied.not-inserted': 'The mail program did not take the text. It is copied: paste it into your draft.',
  'host.copied.too-long': 'This text is too long to be handed over. It is copied: press Reply yourself and paste it.',

  // Nothing was done.
  'host.other-letter': 'Another letter is open now. Nothing was inserted. Read this letter first.',
  'host.no-letter': 'No letter is open. Nothing was inserted.',
  'host.already-there': 'This text already stands in your draft. Nothing was inserted a second time.',
  'host.earlier-there':
    'Your draft holds an earlier text that you have changed since. Take it out yourself, then insert again.',
  'host.selected':
    'Words are selected in your draft and would be replaced. Nothing was inserted: click where the text should go, then insert again.',
  'host.busy': 'The last insertion is still under way. Please wait a moment.',
  'host.undo.changed': 'The draft has changed since. Nothing was taken out: use Undo in the mail program.',
  'host.undo.pictures':
    'The draft holds pictures, which could get lost. Nothing was taken out: use Undo in the mail program.',

  // It is not known.
  'host.waiting': 'Still waiting for the mail program. Your text is kept here.',
  'host.unknown.reply':
    'The mail program has not answered. Look whether a reply window opened; if not, try again or copy the text.',
  'host.unknown.draft':
    'The mail program has not answered. Look whether the text stands in your draft; if not, try again or copy it.',
  'host.unknown.changed': 'Another letter was opened while the text was inserted. Please look into your draft.',
  'host.undo.unknown': 'It is not certain that the text was taken out. Please look at your draft.',

  // It failed.
  'host.failed.no-reply':
    'The mail program did not open a reply window. Copy the text, press Reply yourself and paste it.',
  'host.failed.not-inserted': 'The mail program did not take the text. Copy it and paste it into your draft.',
  'host.failed.too-long': 'This text is too long to be handed over. Copy it, press Reply yourself and paste it.',
  'host.failed.undo': 'The text could not be taken out. Use Undo in the mail program.',

  // Reading.
  'host.unread.body':
    'The mail program did not give us the text of this letter. Type the name and role yourself, or read it again.',
  'host.unread.changing': 'The open letter kept changing while it was read. Choose one and read it again.',
  'host.unread.own': 'This is an appointment of your own. Open an interview invitation.',
  'host.late':
    'Outlook has not answered yet. Type the name and role yourself and copy the text; this pane catches up when Outlook does.',
  'host.unread.failed': 'The mail program did not let us read this letter. Read it again, or type what you need.',

  // Memory.
  'host.memory.full': 'There is no room left for your blocks and settings. Delete a block, or export them first.',
  'host.memory.failed': 'Your change could not be saved. It is still here: try again in a moment.',

  // Without a pane.
  'host.quick.not-invitation':
    'This does not look like an interview invitation. Open Decline Politely to write a reply all the same.',
  'host.quick.look': 'Something in this letter wants your eye first. Open Decline Politely.',
  'host.quick.elsewhere': 'This letter wants its answer at {address}: put that into the To line before you send.',
  'host.quick.meeting': 'A mail is no answer in the calendar: decline the meeting there too.',
  'host.quick.failed': 'No reply could be opened. Open Decline Politely and copy the text.',
  'host.quick.reading': 'Reading the invitation…',
} as const satisfies Record<string, string>;
