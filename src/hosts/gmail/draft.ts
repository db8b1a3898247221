import type { Answer } from '../../faces/cards/answer';
import type { CardEvent } from '../../faces/cards/event';
import { openMessage } from './letter';

type Wanted = NonNullable<Answer['createReply']>;

/**
 * Makes the draft that Gmail then opens: in the conversation, or as a new mail where another address is answered
 * (a reply draft takes no other recipient). If Google refuses the markup, the plain text alone is tried. Never sends.
 * @throws where no draft can be made: a compose callback can show nothing, Gmail then says that an error occurred.
 */
export const createDraft = (wanted: Wanted, event: CardEvent): GoogleAppsScript.Gmail.GmailDraft => {
  try {
    return make(wanted, event, { htmlBody: wanted.html });
  } catch {
    return make(wanted, event, {});
  }
};

const make = (
  wanted: Wanted,
  event: CardEvent,
  options: { readonly htmlBody?: string },
): GoogleAppsScript.Gmail.GmailDraft => {
  if (wanted.as === 'new' && wanted.to) {
    if (event.gmail?.accessToken) GmailApp.setCurrentMessageAccessToken(event.gmail.accessToken);
    return GmailApp.createDraft(wanted.to, wanted.subject, wanted.text, options);
  }
  const message = openMessage(event);
  if (!message) throw new Error('No message is open.');
  return wanted.everyone
    ? message.createDraftReplyAll(wanted.text, options)
    : message.createDraftReply(wanted.text, options);
};
