import type { Settings } from '../../src/hosts/outlook/bag';
import type {
  Body,
  Coercion,
  Contact,
  Done,
  Outlook,
  OutlookItem,
  ReplyForm,
  Selected,
} from '../../src/hosts/outlook/office';

/** The calls that can go wrong. */
export type CallName =
  | 'text'
  | 'html'
  | 'headers'
  | 'attachment'
  | 'replyAsync'
  | 'reply'
  | 'type'
  | 'prepend'
  | 'selected'
  | 'selection'
  | 'set'
  | 'save';

/** How a call goes wrong: an error code, or one of eight manners that Outlook has shown. */
export type Fault =
  | { readonly code: number }
  | 'silent'
  | 'twice'
  | 'late'
  | 'throws'
  | 'nothing'
  | 'empty'
  | 'switched'
  | 'absent';

export interface FakeItem {
  readonly kind: 'letter' | 'request' | 'appointment' | 'draft';
  readonly id: string;
  readonly subject: string;
  readonly from: Contact;
  readonly to: readonly Contact[];
  /** Plain text; the HTML body follows from it. */
  readonly text: string;
  readonly plain?: boolean;
}

/** Outlook as the adapter sees it, failures included, without office.js: fast enough for hundreds of cases. */
export interface FakeOutlook extends Outlook {
  readonly settings: Settings;
  /** What the server keeps of the settings. */
  readonly saved: () => Readonly<Record<string, string>>;
  /** Markup of the reply windows that opened, with the id of the item that stood open. */
  readonly replies: { readonly html: string; readonly item: string; readonly everyone: boolean }[];
  readonly calls: CallName[];
  /** The draft as it stands, as text. */
  readonly draft: () => string;
  readonly type: (text: string) => void;
  /** The draft is edited: `was` gives way to `is`. */
  readonly edit: (was: string, is: string) => void;
  /** Selects these words of the draft, or sets the cursor behind them; before, the cursor is at the end. null: the subject has it. */
  readonly select: (words: string | null, how?: 'behind') => void;
  readonly switchTo: (item: FakeItem | null) => void;
  /** `since`: from the next call of that name on. */
  readonly fail: (faults: Partial<Record<CallName, Fault>>, since?: CallName) => void;
}

/** Milliseconds after which a late answer comes; tests set their patience below it. */
export const lateness = 60;

export const fakeOutlook = (first: FakeItem | null, set = '1.14'): FakeOutlook => {
  let open = first;
  let faults: Partial<Record<CallName, Fault>> = {};
  let body = first?.text ?? '';
  let selection: readonly [from: number, to: number] | null | undefined;
  let changed: () => void = () => {};
  let server: Record<string, string> = {};
  const bag: Record<string, string> = {};
  const replies: FakeOutlook['replies'] = [];
  const calls: CallName[] = [];

  let waitsFor: CallName | null = null;

  const answer = <Value>(name: CallName, done: Done<Value> | undefined, act: () => Value): void => {
    calls.push(name);
    const fault = waitsFor === null ? faults[name] : undefined;
    if (name === waitsFor) waitsFor = null;
    if (fault === 'throws') throw Object.assign(new Error('Sys.ArgumentOutOfRangeException'), { code: -1 });
    if (fault === 'silent') return;
    if (fault === 'switched') switchTo(other);
    const reply = (value: Value | undefined): void =>
      done?.({ status: 'succeeded', ...(value === undefined ? {} : { value }) });
    if (typeof fault === 'object') {
      queueMicrotask(() => done?.({ status: 'failed', error: { code: fault.code } }));
      return;
    }
    if (fault === 'nothing') {
      queueMicrotask(() => reply(undefined));
      return;
    }
    const value = act();
    if (fault === 'late') {
      setTimeout(() => reply(value), lateness);
      return;
    }
    queueMicrotask(() => reply(fault === 'empty' ? undefined : value));
    if (fault === 'twice') queueMicrotask(() => reply(value));
  };

  const switchTo = (next: FakeItem | null): void => {
    open = next;
    body = next?.text ?? '';
    selection = undefined;
    queueMicrotask(() => changed());
  };

  const write = (next: string): void => {
    body = next;
  };

  // As an editor pastes: what is selected gives way, and nothing parts the text from the words beside it.
  const paste = (text: string): void => {
    const [from, to] = selection ?? [body.length, body.length];
    body = body.slice(0, from) + text + body.slice(to);
    selection = undefined;
  };

  const has = (name: CallName): boolean => faults[name] !== 'absent';
  const bodyOf = (): Body => ({
    getAsync: (as, done) => answer(as, done, () => (as === 'text' ? body : htmlOf(body))),
    ...(has('type')
      ? { getTypeAsync: (done: Done<string>) => answer('type', done, () => (open?.plain ? 'text' : 'html')) }
      : {}),
    ...(has('prepend')
      ? { prependAsync: (data, _, done) => answer('prepend', done, () => write(textOf(data) + body)) }
      : {}),
    ...(has('selected')
      ? {
          setSelectedDataAsync: (data, _, done) => answer('selected', done, () => paste(textOf(data))),
        }
      : {}),
    ...(has('set') ? { setAsync: (data, _, done) => answer('set', done, () => write(textOf(data))) } : {}),
  });

  const opens = (everyone: boolean) => (form: ReplyForm) =>
    void replies.push({ html: form.htmlBody, item: open?.id ?? '', everyone });

  const item = (): OutlookItem | null => {
    if (!open) return null;
    const { kind, id, subject, from, to } = open;
    if (kind === 'draft')
      return {
        itemType: 'message',
        conversationId: `conversation of ${id}`,
        subject: { getAsync: (done) => done({ status: 'succeeded', value: subject }) },
        to: { getAsync: (done) => done({ status: 'succeeded', value: to }) },
        body: bodyOf(),
        ...(has('selection')
          ? {
              getSelectedDataAsync: (_: Coercion, done: Done<Selected>) =>
                answer('selection', done, () => ({
                  data: selection ? body.slice(...selection) : '',
                  sourceProperty: selection === null ? 'subject' : 'body',
                })),
            }
          : {}),
      };
    return {
      itemType: kind === 'appointment' ? 'appointment' : 'message',
      itemClass: kind === 'letter' ? 'IPM.Note' : 'IPM.Schedule.Meeting.Request',
      itemId: id,
      internetMessageId: `<${id}@acme.test>`,
      conversationId: `conversation of ${id}`,
      subject,
      from,
      sender: from,
      organizer: from,
      to,
      requiredAttendees: to,
      dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
      start: new Date('2026-12-03T13:00:00Z'),
      end: new Date('2026-12-03T13:45:00Z'),
      location: 'Room 4',
      attachments: [{ id: 'ics', name: 'invite.ics', contentType: 'text/calendar', size: 100 }],
      body: bodyOf(),
      ...(has('headers')
        ? {
            getAllInternetHeadersAsync: (done) =>
              answer(
                'headers',
                done,
                () => `Message-ID:\r\n <${open?.id}@acme.test>\r\nReply-To: "Jobs" <jobs@acme.test>\r\n`,
              ),
          }
        : {}),
      ...(has('attachment')
        ? {
            getAttachmentContentAsync: (_, done) =>
              answer('attachment', done, () => ({
                format: 'iCalendar',
                content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
              })),
          }
        : {}),
      ...(has('reply')
        ? {
            displayReplyForm: (form) => answer('reply', form.callback, () => opens(false)(form)),
            displayReplyAllForm: (form) => answer('reply', form.callback, () => opens(true)(form)),
          }
        : {}),
      ...(has('replyAsync')
        ? {
            displayReplyFormAsync: (form, done) => answer('replyAsync', done, () => opens(false)(form)),
            displayReplyAllFormAsync: (form, done) => answer('replyAsync', done, () => opens(true)(form)),
          }
        : {}),
    };
  };

  return {
    item,
    me: () => ({ displayName: 'Sam Candidate', emailAddress: 'sam@outlook.test' }),
    supports: (asked) => Number(asked.split('.')[1]) <= Number(set.split('.')[1]),
    onItemChanged: (call) => {
      changed = call;
    },
    localTime: () => null,
    settings: {
      get: (key) => bag[key],
      set: (key, value) => {
        bag[key] = String(value);
      },
      remove: (key) => {
        delete bag[key];
      },
      saveAsync: (done) =>
        answer('save', done, () => {
          server = { ...bag };
        }),
    },
    saved: () => server,
    replies,
    calls,
    draft: () => body,
    type: (text) => {
      body = `${text}${body}`;
    },
    edit: (was, is) => {
      body = body.replace(was, () => is);
    },
    select: (words, how) => {
      const from = body.indexOf(words ?? '');
      const to = from + (words ?? '').length;
      selection = words === null ? null : how === 'behind' ? [to, to] : [from, to];
    },
    switchTo,
    fail: (next, since) => {
      faults = next;
      waitsFor = since ?? null;
    },
  };
};

const htmlOf = (text: string): string =>
  `<html><body>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</body></html>`;
const textOf = (data: string): string =>
  data.includes('<')
    ? data
        .replace(/<\/div>|<br>/g, '\n')
        .replace(/<[^>]+>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
    : data;

const other: FakeItem = {
  kind: 'letter',
  id: 'other',
  subject: 'Lunch?',
  from: { displayName: 'Olga Other', emailAddress: 'olga@other.test' },
  to: [],
  text: 'Lunch on Friday?',
};

export const fakeLetter: FakeItem = {
  kind: 'letter',
  id: 'letter-1',
  subject: 'Interview invitation',
  from: { displayName: 'Maria Kowalska', emailAddress: 'maria@acme.test' },
  to: [{ displayName: 'Sam Candidate', emailAddress: 'sam@outlook.test' }],
  text: 'Dear Sam,\nwe would like to invite you to an interview.\nMaria Kowalska',
};

export const fakeDraft: FakeItem = {
  kind: 'draft',
  id: 'draft-1',
  subject: 'RE: Interview invitation',
  from: { displayName: 'Sam Candidate', emailAddress: 'sam@outlook.test' },
  to: [{ displayName: 'Maria Kowalska', emailAddress: 'maria@acme.test' }],
  text: `What I typed already.

Sam

________________________________
From: Maria Kowalska <maria@acme.test>
Sent: Friday, 20 November 2026 10:00
To: Sam Candidate <sam@outlook.test>
Subject: Interview invitation

Dear Sam,
we would like to invite you to an interview.
Maria Kowalska`,
};
