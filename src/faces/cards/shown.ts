/**
 * What stood on the card when the person clicked. Google leaves out whatever is empty or switched off, so the card
 * itself must say what it showed; else an emptied field could not be told from one that was never there.
 */
export interface Shown {
  /** The mark of the text in the reply field; null where there was none. */
  readonly mark: string | null;
  readonly fields: readonly string[];
  readonly switches: readonly (readonly [name: string, on: boolean])[];
}

export const nothingShown: Shown = { mark: null, fields: [], switches: [] };

/** The switch that answers everyone stands among those of the blocks. */
export const everyoneSwitch = 'everyone';

export const writeShown = (shown: Shown): string =>
  [
    shown.mark === null ? '' : `=${shown.mark}`,
    ...shown.fields,
    ...shown.switches.map(([name, on]) => `${on ? '+' : '-'}${encodeURIComponent(name)}`),
  ]
    .filter((each) => each !== '')
    .join(' ');

export const readShown = (text: string | null): Shown => {
  const parts = (text ?? '').split(' ').filter((each) => each !== '');
  const mark = parts.find((each) => each.startsWith('='));
  return {
    mark: mark === undefined ? null : mark.slice(1),
    fields: parts.filter((each) => /^\w/.test(each)),
    switches: parts.filter((each) => /^[+-]/.test(each)).map((each) => [decoded(each.slice(1)), each.startsWith('+')]),
  };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** A short mark of a text (FNV-1a, 32 bits): tells whether the person changed it. */
export const mark = (text: string): string => {
  const plain = trimmed(text);
  let hash = 0x811c9dc5;
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  return `${plain.length.toString(36)}.${(hash >>> 0).toString(36)}`;
};

/** Text areas change line ends and drop blanks at the end: neither is an edit. */
const trimmed = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
