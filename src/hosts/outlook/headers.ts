import { clean, cut } from '../../core/message/clean';
import type { Mailbox } from '../../core/message/message';

/** Header values by lower-case name, the first of each, unfolded; at most 200 headers of 1,000 characters. */
export const headersOf = (raw: string): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = Object.create(null);
  for (const line of cut(raw, 200_000)
    .replace(/\r?\n[\t ]/g, ' ')
    .split(/\r?\n/)
    .slice(0, 200)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && /^[!-9;-~]{1,80}$/.test(name) && !(name in headers))
      headers[name] = clean(line.slice(colon + 1), 1000);
  }
  return headers;
};

/** The addresses of Reply-To. A name in an encoded word is left out rather than shown as code. */
export const replyToOf = (headers: Readonly<Record<string, string>>): readonly Mailbox[] =>
  splitAtCommas(headers['reply-to'] ?? '')
    .slice(0, 8)
    .map((one) => {
      const open = one.lastIndexOf('<');
      const close = one.indexOf('>', open);
      const address = (open >= 0 && close > open ? one.slice(open + 1, close) : one).trim();
      const name = open > 0 ? one.slice(0, open).replace(/["\\]/g, '').trim() : '';
      return { name: name.includes('=?') ? '' : name, address };
    })
    .filter(({ address }) => /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(address));

const splitAtCommas = (text: string): string[] => {
  const parts: string[] = [''];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === ',' && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};
