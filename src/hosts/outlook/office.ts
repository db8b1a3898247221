/**
 * The part of office.js that is used, in types of our own: a fake can stand for it, and every member that some Outlook
 * lacks is optional here, so that the compiler asks for the question "is it there?".
 */
export interface Outlook {
  /** Read anew before each use: in a pinned pane another letter may be open by now, or none. */
  readonly item: () => OutlookItem | null;
  readonly me: () => Contact | null;
  readonly supports: (mailboxSet: string) => boolean;
  /** Calls back when another item was opened. */
  readonly onItemChanged: (changed: () => void) => void;
  /** A moment as the person's calendar shows it. */
  readonly localTime: (moment: Date) => LocalClientTime | null;
}

export interface Answer<Value> {
  readonly status: string;
  readonly value?: Value;
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string } | null;
}

export type Done<Value> = (answer: Answer<Value>) => void;

export interface Contact {
  readonly displayName?: string;
  readonly emailAddress?: string;
}

export interface LocalClientTime {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hours: number;
  readonly minutes: number;
  /** Minutes east of Greenwich. */
  readonly timezoneOffset: number;
}

export interface Gettable<Value> {
  readonly getAsync: (done: Done<Value>) => void;
}

export type Coercion = 'text' | 'html';

export interface Body {
  readonly getAsync: (coercion: Coercion, done: Done<string>) => void;
  readonly getTypeAsync?: (done: Done<string>) => void;
  readonly prependAsync?: (data: string, options: { coercionType: Coercion }, done: Done<void>) => void;
  readonly setSelectedDataAsync?: (data: string, options: { coercionType: Coercion }, done: Done<void>) => void;
  readonly setAsync?: (data: string, options: { coercionType: Coercion }, done: Done<void>) => void;
}

/** What is selected in a draft: `data` is empty where the cursor merely stands. */
export interface Selected {
  readonly data?: string;
  /** "body" or "subject". */
  readonly sourceProperty?: string;
}

export interface Attachment {
  readonly id: string;
  readonly name?: string;
  readonly contentType?: string;
  readonly size?: number;
}

export interface ReplyForm {
  readonly htmlBody: string;
  readonly callback?: Done<void>;
}

/** Any item: a letter, a meeting request, an appointment, an open draft. What it is, `kindOf` tells. */
export interface OutlookItem {
  readonly itemType?: string;
  readonly itemClass?: string;
  readonly itemId?: string | null;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string | null;
  readonly subject?: string | Gettable<string>;
  readonly from?: Contact | Gettable<Contact>;
  readonly sender?: Contact;
  readonly organizer?: Contact | Gettable<Contact>;
  readonly to?: readonly Contact[] | Gettable<readonly Contact[]>;
  readonly cc?: readonly Contact[] | Gettable<readonly Contact[]>;
  readonly requiredAttendees?: readonly Contact[] | Gettable<readonly Contact[]>;
  readonly optionalAttendees?: readonly Contact[] | Gettable<readonly Contact[]>;
  readonly dateTimeCreated?: Date;
  readonly start?: Date | object;
  readonly end?: Date | object;
  readonly location?: string | object;
  readonly attachments?: readonly Attachment[];
  readonly body?: Body;
  readonly getSelectedDataAsync?: (coercion: Coercion, done: Done<Selected>) => void;
  readonly getAllInternetHeadersAsync?: (done: Done<string>) => void;
  readonly getAttachmentContentAsync?: (
    id: string,
    done: Done<{ readonly format: string; readonly content: string }>,
  ) => void;
  readonly displayReplyForm?: (form: ReplyForm) => void;
  readonly displayReplyAllForm?: (form: ReplyForm) => void;
  readonly displayReplyFormAsync?: (form: ReplyForm, done: Done<void>) => void;
  readonly displayReplyAllFormAsync?: (form: ReplyForm, done: Done<void>) => void;
  readonly notificationMessages?: {
    readonly replaceAsync?: (key: string, note: object, done: Done<void>) => void;
    readonly removeAsync?: (key: string, done: Done<void>) => void;
  };
}

/** How long Outlook may take, in milliseconds, before we go on without its answer. */
export interface Patience {
  /** The body of the letter: without it there is little to read. */
  readonly body: number;
  /** Things that help but are not needed: headers, calendar part, a second look. */
  readonly extra: number;
  readonly reply: number;
  /** Waits before each look at a draft that should hold our text by now: some Outlooks show a change late. */
  readonly looks: readonly number[];
}

export const patience: Patience = { body: 10_000, extra: 3_000, reply: 15_000, looks: [0, 300, 900] };
