/**
 * A reply window's text, as a mail program keeps it: what is typed, below it the signature, below that the quoted letter.
 * Built from text alone; nothing of a letter ever becomes markup.
 */
export interface Editor {
  readonly element: HTMLElement;
  /** Puts paragraphs above all that stands there, or at the cursor. Returns the way back, which says whether it went. */
  readonly insert: (text: string, at?: 'top' | 'cursor') => () => boolean;
  /** What became of the text that was inserted last: it stands as it was put there, it was changed since, or it is gone. */
  readonly inserted: () => 'whole' | 'changed' | 'gone';
  /** Takes that text out where nobody has touched it. */
  readonly takeOut: () => boolean;
  /** Everything as it reads, lines by "\n". */
  readonly text: () => string;
  /** Only what stands above the signature. */
  readonly typed: () => string;
  readonly setTyped: (text: string) => void;
}

export interface Below {
  readonly label: string;
  readonly signature: string;
  readonly quoteLine: string;
  readonly quote: string;
}

export const createEditor = (below: Below): Editor => {
  const element = editable(below.label);
  const signature = block('signature', below.signature);
  const quote = block('quote', below.quote, 'blockquote');
  element.append(line(''), signature, ...(below.quoteLine ? [line(below.quoteLine)] : []), quote);
  let last: (() => boolean) | null = null;
  let ours: Ours = { added: [], before: [] };
  element.addEventListener('paste', pastePlain);
  element.addEventListener('drop', (event) => event.preventDefault());
  element.addEventListener('input', () => {
    last = null;
  });
  element.addEventListener('keydown', (event) => {
    if (!last || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    last();
    last = null;
  });
  const insert: Editor['insert'] = (text, at) => {
    const after = at === 'cursor' ? lineAtCursor(element) : null;
    const next = after ? after.nextSibling : element.firstChild;
    const added = [...text.split('\n'), ...(next?.textContent && next !== signature ? [''] : [])].map(line);
    const before = added.map((each) => each.textContent);
    element.insertBefore(fragment(added), next);
    ours = { added, before };
    last = () => takeOut({ added, before });
    return last;
  };
  const above = (): ChildNode[] => {
    const nodes = [...element.childNodes];
    const at = nodes.indexOf(signature);
    return at < 0 ? nodes : nodes.slice(0, at);
  };
  return {
    element,
    insert,
    inserted: () => stateOf(ours),
    takeOut: () => takeOut(ours),
    text: () => linesOf([...element.childNodes]).join('\n'),
    typed: () => linesOf(above()).join('\n'),
    setTyped: (text) => {
      for (const node of above()) node.remove();
      element.prepend(...text.split('\n').map(line));
    },
  };
};

const editable = (label: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'editor';
  element.contentEditable = 'true';
  element.tabIndex = 0;
  element.spellcheck = true;
  for (const [name, value] of [
    ['role', 'textbox'],
    ['aria-multiline', 'true'],
    ['aria-label', label],
  ] as const)
    element.setAttribute(name, value);
  return element;
};

const line = (text: string): HTMLElement => {
  const element = document.createElement('div');
  if (text === '') element.append(document.createElement('br'));
  else element.textContent = text;
  return element;
};

const block = (name: string, text: string, tag = 'div'): HTMLElement => {
  const element = document.createElement(tag);
  element.className = name;
  if (text !== '') element.append(...text.split('\n').map(line));
  return element;
};

const fragment = (nodes: readonly Node[]): DocumentFragment => {
  const all = document.createDocumentFragment();
  all.append(...nodes);
  return all;
};

/** The line of the typed part that holds the cursor, where the cursor is in this editor at all. */
const lineAtCursor = (element: HTMLElement): Node | null => {
  let node = document.getSelection()?.anchorNode ?? null;
  if (!node || node === element || !element.contains(node)) return null;
  while (node && node.parentNode !== element) node = node.parentNode;
  return node instanceof HTMLElement && (node.className === 'signature' || node.className === 'quote') ? null : node;
};

/** The lines of an insertion, and how they read then. */
interface Ours {
  readonly added: readonly HTMLElement[];
  readonly before: readonly (string | null)[];
}

/** Only an insertion nobody has touched is taken out again: what was typed into it stays. */
const takeOut = (ours: Ours): boolean => {
  if (stateOf(ours) !== 'whole') return false;
  for (const each of ours.added) each.remove();
  return true;
};

const stateOf = ({ added, before }: Ours): ReturnType<Editor['inserted']> => {
  const lines = added.map((each, at) => ({
    now: each.isConnected ? (each.textContent ?? '') : '',
    was: before[at] ?? '',
  }));
  if (!lines.some(({ now, was }) => isStillOurs(now, was))) return 'gone';
  return added.every((each, at) => each.isConnected && each.textContent === before[at]) ? 'whole' : 'changed';
};

/** A line somebody has written into; one that was written anew from end to end is theirs. */
const isStillOurs = (now: string, was: string): boolean =>
  was !== '' && (now.startsWith(was.slice(0, 12)) || now.endsWith(was.slice(-12)));

/** Pasted markup is left behind: it could carry what a mail program would fetch. */
const pastePlain = (event: ClipboardEvent): void => {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
};

const linesOf = (nodes: readonly ChildNode[]): string[] =>
  nodes.flatMap((node) => {
    const inner = [...node.childNodes];
    return inner.some((each) => each instanceof HTMLDivElement) ? linesOf(inner) : leaf(node, inner).split('\n');
  });

/** A line, with the breaks typed into it; the last one only keeps an empty line open. */
const leaf = (node: ChildNode, inner: readonly ChildNode[]): string =>
  inner.length === 0
    ? (node.textContent ?? '')
    : inner
        .map((each) => (each.nodeName === 'BR' ? '\n' : (each.textContent ?? '')))
        .join('')
        .replace(/\n$/, '');
