/** What the simulated Outlook shows. Plain data, handed from the test to the host page. */
export interface Scene {
  /** null: nothing is open. */
  readonly item: Item | null;
  /** The highest Mailbox requirement set: "1.5" … "1.15". */
  readonly mailbox: string;
  readonly permission: 'ReadItem' | 'ReadWriteItem';
  readonly locale: string;
  /** roamingSettings as the server keeps them: each value JSON-encoded. */
  readonly settings: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Milliseconds between the choice of another item in Outlook and the event that tells the pane. */
  readonly eventDelay: number;
  /** Whether the frame may write to the clipboard; Outlook on the web forbids it. */
  readonly clipboard: boolean;
  /** What the frame is allowed (the words of the attribute `sandbox`); null: everything. */
  readonly sandbox: string | null;
  /** Which page of the add-in is loaded: the pane, or the page of the commands. */
  readonly frame: 'taskpane.html' | 'commands.html';
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Item {
  readonly kind: 'letter' | 'request' | 'appointment' | 'draft' | 'own';
  readonly id: string;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** The body as markup; the plain body follows from it. In a draft: what stands in the editor. */
  readonly html: string;
  /** A draft kept as plain text. */
  readonly plain?: boolean;
  readonly headers?: string;
  readonly received?: string;
  readonly start?: string;
  readonly end?: string;
  readonly location?: string;
  readonly attachments?: readonly {
    readonly id: string;
    readonly name: string;
    readonly contentType: string;
    readonly content: string;
  }[];
}

/** How a call goes wrong, from now on or for the first `times` calls. Numbers of calls as in `dispatch`. */
export interface Fault {
  readonly call: number;
  /**
   * `code`: refused with a number. `silent`: no answer ever. `late`: done, but answered after `after` ms. `twice`: answered two times.
   * `nothing`: "succeeded" and nothing done. `empty`: succeeded without a value. `switch`: another item is opened first.
   * `done-silent`: done, and never answered.
   */
  readonly how: 'code' | 'silent' | 'late' | 'twice' | 'nothing' | 'empty' | 'switch' | 'done-silent';
  readonly code?: number;
  readonly after?: number;
  readonly times?: number;
}

/** The numbers by which office.js names its calls on the wire (outlook-web-16.01). */
export const dispatch = {
  getBody: 37,
  getBodyType: 14,
  prepend: 23,
  setSelected: 13,
  getSelected: 28,
  setBody: 38,
  replyForm: 30,
  replyAllForm: 31,
  replyFormAsync: 181,
  replyAllFormAsync: 182,
  headers: 168,
  attachment: 150,
  notify: 35,
  saveSettings: 404,
  recipients: 15,
  subject: 18,
  commandCompleted: 94,
} as const;
