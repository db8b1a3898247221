import { strict } from './card-service';

/** A letter in the fake mailbox; every member as Gmail's own getters give it. */
export interface FakeLetter {
  readonly id: string;
  readonly threadId: string;
  readonly from: string;
  readonly replyTo?: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly date: string;
  /** null: Gmail refuses to give it. */
  readonly plain: string | null;
  readonly html: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

/** A draft as it stands in the mailbox. */
export interface FakeDraft {
  readonly id: string;
  readonly threadId: string | null;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/** The mailbox, the rights granted, and how this call of the add-on came about. */
export interface FakeMailbox {
  readonly letters: readonly FakeLetter[];
  readonly scopes: readonly string[];
  /** Tokens that hold now, by message id; each click brings its own. */
  readonly tokens: Map<string, string>;
  readonly drafts: FakeDraft[];
  readonly sent: unknown[];
  /** Every getter that was called, "getPlainBody m1": shows what was read, and when. */
  readonly reads: string[];
  /** A click of the person's, not a trigger. */
  interaction: boolean;
  /** Errors to be thrown, by method name. */
  readonly faults: Map<string, string>;
}

export const mailbox = (letters: readonly FakeLetter[], scopes: readonly string[]): FakeMailbox => ({
  letters,
  scopes: [...scopes],
  tokens: new Map(),
  drafts: [],
  sent: [],
  reads: [],
  interaction: false,
  faults: new Map(),
});

const scope = {
  action: 'https://www.googleapis.com/auth/gmail.addons.current.message.action',
  metadata: 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata',
  readonly: 'https://www.googleapis.com/auth/gmail.addons.current.message.readonly',
  compose: 'https://www.googleapis.com/auth/gmail.addons.current.action.compose',
  all: 'https://mail.google.com/',
} as const;

const denied = (method: string): never => {
  throw new Error(
    `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: ${Object.values(scope).join(' || ')}`,
  );
};

/** GmailApp as an add-on meets it: nothing without the token of this message, no content without a click or the wider right, no draft without the right to compose. */
export const gmailApp = (box: FakeMailbox): object => {
  let token: string | null = null;
  const has = (...names: readonly (keyof typeof scope)[]): boolean =>
    names.some((name) => box.scopes.includes(scope[name])) || box.scopes.includes(scope.all);
  const fault = (method: string): void => {
    const text = box.faults.get(method);
    if (text !== undefined) throw new Error(`Exception: ${text}`);
  };
  const admit = (letter: FakeLetter): void => {
    if (token === null) throw new Error('Exception: Access denied: : Missing access token for per message scopes.');
    if (box.tokens.get(letter.id) !== token) throw new Error('Exception: Access denied: : Expired access token.');
  };
  const content =
    <Value>(letter: FakeLetter, method: string, value: () => Value): (() => Value) =>
    () => {
      box.reads.push(`${method} ${letter.id}`);
      fault(method);
      admit(letter);
      if (!has('readonly') && !(has('action') && box.interaction)) denied(`GmailMessage.${method}`);
      return value();
    };
  const refusing = (value: string | null): string => {
    if (value === null) throw new Error('Exception: Gmail operation not allowed.');
    return value;
  };
  const draft = (made: Omit<FakeDraft, 'id'>, method: string): object => {
    fault(made.html === null ? `${method} plain` : method);
    if (!has('compose')) denied(method);
    const whole: FakeDraft = { id: `r${box.drafts.length + 1}`, ...made };
    box.drafts.push(whole);
    return strict('GmailDraft', {
      getId: () => whole.id,
      getMessageId: () => `draft-${whole.id}`,
      getMessage: () => denied('GmailDraft.getMessage'),
      update: () => denied('GmailDraft.update'),
      deleteDraft: () => denied('GmailDraft.deleteDraft'),
      send: () => box.sent.push(whole),
    });
  };
  const options = (value: unknown): { readonly htmlBody?: string } => {
    const known = [
      'attachments',
      'bcc',
      'cc',
      'from',
      'htmlBody',
      'inlineImages',
      'name',
      'noReply',
      'replyTo',
      'subject',
    ];
    for (const key of Object.keys((value as object) ?? {}))
      if (!known.includes(key)) throw new Error(`Exception: Unknown option ${key}`);
    return (value as { htmlBody?: string }) ?? {};
  };
  const reply =
    (letter: FakeLetter, all: boolean) =>
    (text: string, given?: unknown): object => {
      const method = all ? 'createDraftReplyAll' : 'createDraftReply';
      if (typeof text !== 'string') throw new TypeError(`Invalid argument: ${method}`);
      admit(letter);
      return draft(
        {
          threadId: letter.threadId,
          to: letter.replyTo || letter.from,
          cc: all ? [letter.to, letter.cc].filter((each) => each).join(', ') : '',
          subject: /^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`,
          text,
          html: options(given).htmlBody ?? null,
        },
        method,
      );
    };
  const message = (letter: FakeLetter): object => {
    const get = <Value>(method: string, value: () => Value) => ({ [method]: content(letter, method, value) });
    return strict('GmailMessage', {
      getId: () => letter.id,
      ...get('getFrom', () => letter.from),
      ...get('getReplyTo', () => letter.replyTo ?? ''),
      ...get('getTo', () => letter.to),
      ...get('getCc', () => letter.cc ?? ''),
      ...get('getSubject', () => letter.subject),
      ...get('getDate', () => new Date(letter.date)),
      ...get('getPlainBody', () => refusing(letter.plain)),
      ...get('getBody', () => refusing(letter.html)),
      ...get('getAttachments', () =>
        (letter.files ?? []).map((file) =>
          strict('GmailAttachment', {
            getName: () => file.name,
            getContentType: () => file.type,
            getSize: () => file.text.length,
            getDataAsString: () => file.text,
          }),
        ),
      ),
      getHeader: (name: string) => content(letter, 'getHeader', () => letter.headers?.[name] ?? '')(),
      getThread: () => {
        if (!has('readonly')) denied('GmailMessage.getThread');
        throw new Error('Not in this fake.');
      },
      createDraftReply: reply(letter, false),
      createDraftReplyAll: reply(letter, true),
      reply: () => box.sent.push(letter.id),
      replyAll: () => box.sent.push(letter.id),
      forward: () => box.sent.push(letter.id),
    });
  };
  return strict('GmailApp', {
    setCurrentMessageAccessToken: (value: unknown) => {
      if (typeof value !== 'string') throw new TypeError('Invalid argument: token');
      token = value;
    },
    getMessageById: (id: unknown) => {
      fault('getMessageById');
      const letter = box.letters.find((each) => each.id === id);
      if (!letter) throw new Error('Exception: Invalid argument: id');
      admit(letter);
      return message(letter);
    },
    createDraft: (to: string, subject: string, text: string, given?: unknown) => {
      if (![to, subject, text].every((each) => typeof each === 'string')) throw new TypeError('Invalid argument');
      return draft({ threadId: null, to, cc: '', subject, text, html: options(given).htmlBody ?? null }, 'createDraft');
    },
    sendEmail: (...mail: readonly unknown[]) => box.sent.push(mail),
  });
};
