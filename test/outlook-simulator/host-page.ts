import type { Fault, Item, Person, Scene } from './scene';

/*
 * Plays Outlook on the web around the add-in's frame, over the messages that Microsoft's own office.js sends to its host.
 *
 * Honest about its limits. Simulated: the wire protocol, what the calls we make answer, drafts as plain markup or plain
 * text, where prepended text lands, that text at the cursor takes the place of what is selected, the items' switching, permission and requirement sets, and
 * failures. NOT simulated: Outlook's editor (its clean-up of markup, its signature handling, its undo), desktop Outlook and
 * its bridge, several accounts, real time-outs of a server, dialogs, mobile, what a real reply window does with recipients.
 */

interface Wire {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface Call {
  readonly id: number;
  readonly params: unknown;
}

export interface ReplyWindow {
  readonly to: 'sender' | 'everyone';
  readonly html: string;
  /** The item that stood open in Outlook when the window was opened. */
  readonly item: string;
}

/** What tests do with the page, as `window.simulator`. */
export interface Simulator {
  readonly calls: Call[];
  readonly replies: ReplyWindow[];
  readonly notices: string[];
  readonly commandsDone: unknown[];
  settings: Record<string, string>;
  ready: boolean;
  open: (scene: Scene, paneOrigin: string) => void;
  switchTo: (item: Item | null) => void;
  setFaults: (faults: readonly Fault[]) => void;
  theme: (background: string) => void;
  runCommand: (name: string) => void;
  draft: () => string;
  draftText: () => string;
  type: (text: string) => void;
}

declare global {
  interface Window {
    simulator: Simulator;
  }
}

const conversation = 'conversation-1';
const addin = 'addin-1';

let scene: Scene;
let item: Item | null = null;
/** The open letter as text. Outlook works it out on its server; here it is done before anybody asks, as the pane shares our thread. */
let plain = '';
let faults: { fault: Fault; left: number }[] = [];
let paneOrigin = '';
let frame: HTMLIFrameElement;
let cursor: Range | null = null;
const $ = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const editor = (): HTMLElement | HTMLTextAreaElement | null => document.querySelector('#editor');

const plainOf = (html: string): string => {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;left:-9999px;width:1000px;white-space:normal';
  box.innerHTML = html;
  // Outlook's plain text shows a rule as a line of underscores.
  for (const rule of box.querySelectorAll('hr'))
    rule.replaceWith(Object.assign(document.createElement('div'), { textContent: '_'.repeat(32) }));
  document.body.append(box);
  // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen are what Outlook gives
  const text = box.innerText;
  box.remove();
  return text;
};

const draw = (): void => {
  const mail = $('mail');
  mail.replaceChildren();
  cursor = null;
  if (!item) {
    mail.textContent = 'Select an item to read';
    return;
  }
  const article = document.createElement('article');
  const title = document.createElement('h1');
  title.textContent = item.subject;
  const from = document.createElement('div');
  from.className = 'from';
  from.textContent = `${item.from.name} <${item.from.address}>`;
  article.append(title, from, item.kind === 'draft' ? editorFor(item) : bodyFor(item));
  mail.append(article);
};

const bodyFor = ({ html }: Item): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};

const editorFor = ({ html, plain }: Item): HTMLElement => {
  if (plain) {
    const area = document.createElement('textarea');
    area.id = 'editor';
    area.value = plainOf(html);
    return area;
  }
  const box = bodyFor({ html } as Item);
  box.id = 'editor';
  box.contentEditable = 'true';
  return box;
};

const mailbox = ({ name, address }: Person) => ({ name, address, recipientType: 0, appointmentResponse: 0 });
const itemTypes = { letter: 1, appointment: 2, request: 3, draft: 4, own: 5 } as const;

const initialData = (): object | null => {
  const common = {
    permissionLevel: scene.permission === 'ReadItem' ? 1 : 3,
    hostVersion: '16.0.1',
    owaView: 'ThreeColumns',
    userDisplayName: 'Sam Candidate',
    userEmailAddress: 'sam.candidate@outlook.test',
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: [{ start: Date.UTC(2020, 0, 1), end: Date.UTC(2040, 0, 1), offset: 60 }],
    userProfileType: 'office365',
  };
  if (!item) return null;
  const meeting = item.start
    ? { start: Date.parse(item.start), end: Date.parse(item.end ?? item.start), location: item.location ?? '' }
    : {};
  const received = {
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^re: /i, ''),
    from: mailbox(item.from),
    sender: mailbox(item.from),
    organizer: mailbox(item.from),
    to: item.to.map(mailbox),
    cc: (item.cc ?? []).map(mailbox),
    attachments: (item.attachments ?? []).map(({ id, name, contentType, content }) => ({
      id,
      name,
      contentType,
      size: content.length,
      attachmentType: 0,
      isInline: false,
    })),
    dateTimeCreated: Date.parse(item.received ?? '2026-11-20T09:00:00Z'),
    dateTimeModified: Date.parse(item.received ?? '2026-11-20T09:00:00Z'),
    internetMessageId: `<${item.id}@acme.test>`,
    itemClass:
      item.kind === 'request'
        ? 'IPM.Schedule.Meeting.Request'
        : item.kind === 'appointment'
          ? 'IPM.Appointment'
          : 'IPM.Note',
    ...meeting,
  };
  return {
    ...common,
    itemType: itemTypes[item.kind],
    conversationId: `conversation of ${item.id}`,
    ...(item.kind === 'draft' || item.kind === 'own' ? {} : received),
  };
};

const appContext = () => ({
  _id: addin,
  _appName: 64,
  _appVersion: '16.01',
  _appUILocale: scene.locale,
  _dataLocale: scene.locale,
  _docUrl: '',
  _clientMode: 0,
  _settings: window.simulator.settings,
  _reason: 'documentOpened',
  _appMinorVersion: 1,
  _osfControlType: 0,
  _eToken: '',
  _correlationId: 'correlation-1',
  _appInstanceId: addin,
  _requirementMatrix: JSON.stringify({ Mailbox: scene.mailbox, DialogApi: '1.2' }),
  _hostFullVersion: '16.01',
  _addinName: 'Decline Politely',
  _appDomains: [],
  _featureGates: {},
});

const post = (request: Wire, data: unknown, event = false): void => {
  frame.contentWindow?.postMessage(
    JSON.stringify({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: location.href,
      _data: data,
      _errorCode: 0,
      _responseType: event ? 1 : 0,
      _serializerVersion: 1,
    }),
    paneOrigin,
  );
};

const fire = (name: string, data: unknown): void =>
  post(
    { _actionName: name, _conversationId: conversation, _correlationId: -1, _actionType: 0, _data: null },
    data,
    true,
  );

const success = (data: unknown) => ({ error: false, wasSuccessful: true, data });
const failure = (errorCode: number) => ({ error: true, errorCode });

/** Does what a call asks for, on the item that stands open NOW, whatever item the pane believes in; returns the answer's data. */
const execute = (id: number, params: Record<string, unknown>): unknown => {
  const field = editor();
  switch (id) {
    case 37: {
      const html = params.coercionType === 3;
      if (field instanceof HTMLTextAreaElement)
        return html ? `<html><body><pre>${field.value}</pre></body></html>` : field.value;
      if (field) return html ? `<html><body>${field.innerHTML}</body></html>` : plainOf(field.innerHTML);
      return html ? `<html><body>${item?.html ?? ''}</body></html>` : plain;
    }
    case 14:
      return field instanceof HTMLTextAreaElement ? 'text' : 'html';
    case 23:
      return insertAt('start', String(params.data), params.coercionType === 3);
    case 28:
      return selected();
    case 13:
      return insertAt('cursor', String(params.data), params.coercionType === 3);
    case 38:
      if (field instanceof HTMLTextAreaElement) field.value = String(params.data);
      else if (field) field.innerHTML = bodyPart(String(params.data));
      return undefined;
    case 30:
    case 181:
      return reply('sender', String(params.htmlBody));
    case 31:
    case 182:
      return reply('everyone', String(params.htmlBody));
    case 168:
      return `Message-ID: <${item?.id}@acme.test>\r\n${item?.headers ?? `From: ${item?.from.address}\r\nSubject: ${item?.subject}\r\n`}`;
    case 150: {
      const file = item?.attachments?.find((each) => each.id === params.id);
      return { format: 'base64', content: btoa(unescape(encodeURIComponent(file?.content ?? ''))) };
    }
    case 33:
    case 35:
      window.simulator.notices.push(String(params.message));
      document.getElementById('bar')?.remove();
      $('mail').prepend(Object.assign(document.createElement('div'), { id: 'bar', textContent: params.message }));
      return undefined;
    case 36:
      document.getElementById('bar')?.remove();
      return undefined;
    case 404:
      window.simulator.settings = (params as unknown as [Record<string, string>])[0];
      return undefined;
    case 15:
      return ((params.recipientField === 1 ? item?.cc : item?.to) ?? []).map(mailbox);
    case 18:
      return item?.subject ?? '';
    default:
      return undefined;
  }
};

const bodyPart = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;

const insertAt = (where: 'start' | 'cursor', data: string, html: boolean): undefined => {
  const field = editor();
  if (field instanceof HTMLTextAreaElement) {
    const [from, to] = where === 'start' ? [0, 0] : [field.selectionStart, field.selectionEnd];
    field.setRangeText(data.replace(/\r\n/g, '\n'), from, to, 'end');
    return undefined;
  }
  if (!field) return undefined;
  const box = document.createElement('template');
  if (html) box.innerHTML = data;
  else box.content.append(data);
  // Nothing is put around it: what begins without a line of its own joins the words beside it, as in an editor.
  const piece = box.content;
  if (where === 'cursor' && cursor) {
    cursor.deleteContents();
    cursor.insertNode(piece);
    cursor.collapse(false);
  }
  // As in Outlook where the body never had the focus: below everything.
  else if (where === 'cursor') field.append(piece);
  else field.prepend(piece);
  return undefined;
};

/** What is selected in the draft; the body's cursor is empty where it stands between words, and nowhere before it had the focus. */
const selected = () => {
  const field = editor();
  const words =
    field instanceof HTMLTextAreaElement
      ? field.value.slice(field.selectionStart, field.selectionEnd)
      : String(cursor ?? '');
  return { data: words, sourceProperty: field instanceof HTMLTextAreaElement || cursor ? 'body' : 'subject' };
};

const reply = (to: ReplyWindow['to'], html: string): undefined => {
  window.simulator.replies.push({ to, html, item: item?.id ?? '' });
  const box = document.createElement('div');
  box.className = 'reply';
  box.innerHTML = html;
  $('mail').append(box);
  return undefined;
};

const takeFault = (id: number): Fault | null => {
  const found = faults.find(({ fault, left }) => fault.call === id && left > 0);
  if (!found) return null;
  found.left--;
  return found.fault;
};

const answer = (request: Wire, id: number, params: Record<string, unknown>): void => {
  const fault = takeFault(id);
  const how = fault?.how ?? 'well';
  if (how === 'switch') window.simulator.switchTo(otherItem);
  const done = how === 'code' || how === 'silent' || how === 'nothing';
  const data = done ? undefined : execute(id, params);
  if (how === 'silent' || how === 'done-silent') return;
  if (how === 'code') post(request, failure(fault?.code ?? 9002));
  else if (how === 'late') setTimeout(() => post(request, success(data)), fault?.after ?? 30_000);
  else post(request, success(how === 'empty' ? undefined : data));
  if (how === 'twice') post(request, success(data));
};

const otherItem: Item = {
  kind: 'letter',
  id: 'other-item',
  subject: 'Lunch on Friday?',
  from: { name: 'Olga Other', address: 'olga@other.test' },
  to: [{ name: 'Sam Candidate', address: 'sam.candidate@outlook.test' }],
  html: '<p>Hi Sam, lunch on Friday? Olga</p>',
};

const invoked = (request: Wire): void => {
  const data = request._data as {
    readonly ApiParams?: Record<string, unknown>;
    readonly MethodData?: { readonly DispatchId?: number };
    readonly DdaMethod?: { readonly DispatchId?: number };
  } | null;
  const id = data?.MethodData?.DispatchId ?? 0;
  const name = request._actionName;
  if (name === 'ContextActivationManager_getAppContextAsync') post(request, appContext());
  else if (name === 'GetInitialData') post(request, initialData());
  else if (name === 'ExecuteMethod') {
    window.simulator.calls.push({ id, params: data?.ApiParams ?? {} });
    answer(request, id, data?.ApiParams ?? {});
  } else if (name === 'executeMethod') {
    if (data?.DdaMethod?.DispatchId === 94) window.simulator.commandsDone.push(data);
    post(request, { Version: 1, Error: 0 });
  }
};

window.addEventListener('message', (event) => {
  if (event.origin !== paneOrigin || typeof event.data !== 'string') return;
  const request = JSON.parse(event.data) as Wire;
  if (request._actionType === 0) {
    invoked(request);
    return;
  }
  if (request._actionName === 'appCommandInvoked') window.simulator.ready = true;
  post(request, { Error: 0 });
});

document.addEventListener('selectionchange', () => {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
  if (range && editor()?.contains(range.startContainer)) cursor = range.cloneRange();
});

window.simulator = {
  calls: [],
  replies: [],
  notices: [],
  commandsDone: [],
  settings: {},
  ready: false,
  open: (given, origin) => {
    scene = given;
    item = given.item;
    plain = plainOf(item?.html ?? '');
    paneOrigin = origin;
    window.simulator.settings = { ...given.settings };
    window.simulator.setFaults(given.faults);
    draw();
    frame = document.createElement('iframe');
    // Set before the frame is put in: office.js reads its host from window.name while it loads.
    frame.name = JSON.stringify({
      baseFrameName: 'addin',
      hostInfo: `Outlook$Web$16.01$${scene.locale}$correlation-1$$$16`,
      xdmInfo: `${conversation}|${addin}|${location.origin}`,
      serializerVersion: 1,
      flights: '[]',
    });
    if (scene.sandbox !== null) frame.setAttribute('sandbox', scene.sandbox);
    if (scene.clipboard) frame.allow = 'clipboard-write';
    frame.src = `${origin}/${scene.frame}`;
    $('frame').replaceChildren(frame);
  },
  switchTo: (next) => {
    item = next;
    plain = plainOf(item?.html ?? '');
    draw();
    setTimeout(() => fire('olkItemSelectedChanged', next ? initialData() : ''), scene.eventDelay);
  },
  setFaults: (given) => {
    faults = given.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
  },
  theme: (background) => {
    const colour = Number.parseInt(background.replace('#', ''), 16);
    fire('officeThemeChanged', [
      JSON.stringify({
        bodyBackgroundColor: colour,
        bodyForegroundColor: 0,
        controlBackgroundColor: colour,
        controlForegroundColor: 0,
      }),
    ]);
  },
  runCommand: (name) => {
    // Command id, name of the function, the event as JSON.
    fire('appCommandInvoked', ['command-1', name, '{"source":{"id":"quick"}}']);
  },
  draft: () => {
    const field = editor();
    return field instanceof HTMLTextAreaElement ? field.value : (field?.innerHTML ?? '');
  },
  draftText: () => {
    const field = editor();
    return field instanceof HTMLTextAreaElement ? field.value : plainOf(field?.innerHTML ?? '');
  },
  type: (text) => {
    const field = editor();
    if (field instanceof HTMLTextAreaElement) field.value = text + field.value;
    else field?.prepend(Object.assign(document.createElement('div'), { textContent: text }));
  },
};
