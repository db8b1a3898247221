/** A value of a JSON text with the line it begins on (from 1). `value`: a plain one; objects have fields, lists have items. */
export interface Read {
  readonly line: number;
  readonly value: string | number | boolean | null | undefined;
  readonly fields: ReadonlyMap<string, Read>;
  readonly items: readonly Read[] | null;
}

/** Reads JSON and remembers lines; a text that is none says on which line it stops being one. Six levels deep at most. */
export const readJson = (text: string): Read | { readonly failedAt: number } => {
  const at: Place = { text, index: 0, counted: 0, line: 1 };
  const read = valueAt(at, 0);
  skip(at);
  return read && at.index >= text.length ? read : { failedAt: lineOf(at) };
};

interface Place {
  readonly text: string;
  index: number;
  /** How far lines have been counted, and the line there: counting anew each time would be quadratic. */
  counted: number;
  line: number;
}

const deepest = 6;

const valueAt = (at: Place, depth: number): Read | null => {
  skip(at);
  const line = lineOf(at);
  const sign = at.text[at.index];
  if (sign === '{' || sign === '[') return depth < deepest ? manyAt(at, depth, line, sign === '{') : null;
  const plain = plainAt(at);
  return plain === undefined ? null : { line, value: plain, fields: new Map(), items: null };
};

const manyAt = (at: Place, depth: number, line: number, named: boolean): Read | null => {
  const fields = new Map<string, Read>();
  const items: Read[] = [];
  const end = named ? '}' : ']';
  at.index++;
  skip(at);
  if (take(at, end)) return { line, value: undefined, fields, items: named ? null : items };
  for (;;) {
    skip(at);
    const name = named ? plainAt(at) : '';
    skip(at);
    if (typeof name !== 'string' || (named && !take(at, ':'))) return null;
    const value = valueAt(at, depth + 1);
    if (!value) return null;
    if (named) fields.set(name, value);
    else items.push(value);
    skip(at);
    if (take(at, end)) return { line, value: undefined, fields, items: named ? null : items };
    if (!take(at, ',')) return null;
  }
};

/** A string, a number or a word; undefined where there is none. The engine's own parser judges it. */
const plainAt = (at: Place): string | number | boolean | null | undefined => {
  const token = at.text[at.index] === '"' ? stringAt(at) : wordAt(at);
  try {
    const value: unknown = JSON.parse(token);
    if (typeof value === 'object' && value !== null) return undefined;
    at.index += token.length;
    return value as string | number | boolean | null;
  } catch {
    return undefined;
  }
};

const stringAt = ({ text, index }: Place): string => {
  let end = index + 1;
  while (end < text.length && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  return text.slice(index, end + 1);
};

const wordAt = ({ text, index }: Place): string => {
  let end = index;
  while (end < text.length && /[\w.+-]/.test(text[end] ?? '')) end++;
  return text.slice(index, end);
};

const take = (at: Place, sign: string): boolean => {
  if (at.text[at.index] !== sign) return false;
  at.index++;
  return true;
};

const skip = (at: Place): void => {
  while (/\s/.test(at.text[at.index] ?? 'x')) at.index++;
};

const lineOf = (at: Place): number => {
  for (; at.counted < at.index; at.counted++) if (at.text[at.counted] === '\n') at.line++;
  return at.line;
};
