import { randomUUID } from 'node:crypto';
import { type gmail_v1, gmail as gmailApi } from 'googleapis/build/src/apis/gmail';
import type { Message } from '../../core/message/message';
import type { Answer } from '../../faces/cards/answer';
import { cappedFetch } from './capped-fetch';
import { draft } from './draft';
import { GmailFault } from './gmail-fault';
import { decoded, payload } from './payload';
import { type Patience, patience, retry } from './retry';

/** What one call of ours may do in the person's mailbox: read the open letter, make a draft. Nothing here can send. */
export interface Gmail {
  /** The open letter. Rejects with a GmailFault. */
  readonly letter: (messageId: string) => Promise<Message>;
  /** Makes the draft, once: an uncertain call is never simply repeated. Rejects with a GmailFault; 'not-told' when nobody can say whether a draft was made. */
  readonly createDraft: (insertion: NonNullable<Answer['createReply']>, letter: Message | null) => Promise<Made>;
}

/** A draft that was made: the ids that Gmail opens it by. */
export interface Made {
  readonly draftId: string;
  readonly threadId: string | null;
}

/** Bytes of one answer of the API: a letter of 25 MB keeps its attachments apart, its texts are far smaller. */
const mostBytes = 12 * 1024 * 1024;

/** The Gmail API with the two tokens of one event: the person's, and the one for the open letter. */
export const gmail = (
  rootUrl: string,
  userToken: string,
  messageToken: string | null,
  time: number,
  how: Patience = patience,
): Gmail => {
  const api = client(rootUrl, userToken, messageToken, time);
  return {
    letter: (messageId) => letter(api, messageId, how),
    createDraft: (insertion, message) => createDraft(api, insertion, message, how),
  };
};

/** Google's own client, made for one event: making it costs microseconds, and no token outlives its request. */
export const client = (rootUrl: string, userToken: string, messageToken: string | null, time: number): gmail_v1.Gmail =>
  gmailApi({
    version: 'v1',
    rootUrl,
    headers: {
      Authorization: `Bearer ${userToken}`,
      ...(messageToken ? { 'X-Goog-Gmail-Access-Token': messageToken } : {}),
    },
    // node-fetch would be loaded by a dynamic import; Node's own has no end of its own.
    fetchImplementation: cappedFetch(time, mostBytes) as never,
    retry: false,
    responseType: 'json',
  });

const letter = async (api: gmail_v1.Gmail, messageId: string, how: Patience): Promise<Message> => {
  const id = hexId(messageId);
  const { data } = await retry(
    () => api.users.messages.get({ userId: 'me', id, format: 'full' }),
    (fault) => fault.repeatable,
    how,
  );
  if (typeof data !== 'object' || data === null || typeof data.id !== 'string' || typeof data.payload !== 'object')
    throw new GmailFault('unreadable', false, false);
  const { message, calendarAttachment } = payload(data);
  if (!calendarAttachment) return message;
  // The letter is readable without its calendar: a fault here costs a fact, not the letter.
  const calendar = await api.users.messages.attachments
    .get({ userId: 'me', messageId: id, id: calendarAttachment })
    .then(({ data: body }) => decoded({ body }))
    .catch(() => '');
  return { ...message, calendar };
};

const createDraft = async (
  api: gmail_v1.Gmail,
  insertion: NonNullable<Answer['createReply']>,
  message: Message | null,
  how: Patience,
): Promise<Made> => {
  const { raw, messageId } = await draft(
    insertion,
    message,
    `<${randomUUID()}@decline-politely.invalid>`,
    insertion.as,
  );
  const threadId = insertion.as === 'reply' ? (message?.conversationId ?? undefined) : undefined;
  const create = async (): Promise<Made> => {
    const { data } = await api.users.drafts.create({
      userId: 'me',
      requestBody: { message: { raw, ...(threadId ? { threadId } : {}) } },
    });
    // An answer without an id may still mean that the draft stands.
    if (typeof data?.id !== 'string') throw new GmailFault('draft', false, true);
    return { draftId: data.id, threadId: data.message?.threadId ?? threadId ?? null };
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await retry(create, (fault) => fault.repeatable && !fault.uncertain, how);
    } catch (error) {
      if (!(error instanceof GmailFault) || !error.uncertain) throw error;
      const made = await findDraft(api, messageId, how);
      if (made !== 'none') return made;
      if (attempt >= 2) throw new GmailFault('draft', false, false);
    }
  }
};

/** Looks for the draft that may have been made. 'none' only where Gmail says so; where it may not be asked, nobody can tell. */
const findDraft = async (api: gmail_v1.Gmail, messageId: string, how: Patience): Promise<Made | 'none'> => {
  try {
    const { data } = await retry(
      () => api.users.drafts.list({ userId: 'me', q: `rfc822msgid:${messageId}`, maxResults: 2 }),
      (fault) => fault.repeatable,
      how,
    );
    const found = data.drafts?.[0];
    if (found?.id) return { draftId: found.id, threadId: found.message?.threadId ?? null };
    if (data.resultSizeEstimate === 0 || (typeof data === 'object' && data !== null && !data.drafts)) return 'none';
  } catch {
    // Not allowed with our narrow scope, or the API is down: then the person looks.
  }
  throw new GmailFault('not-told', false, true);
};

/** Gmail's events name letters "msg-f:<decimal>", its API wants hexadecimal. */
export const hexId = (id: string): string => {
  const found = /^(?:msg|thread)-[af]:(\d{1,25})$/.exec(id);
  if (found?.[1]) return BigInt(found[1]).toString(16);
  if (!/^[\w-]{1,64}$/.test(id)) throw new GmailFault('no-letter', false, false);
  return id;
};
