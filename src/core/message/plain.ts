import { entity } from './entities';

/**
 * The text a person sees in an HTML body, in one pass and without a DOM: blocks, table rows, list items and line breaks
 * become lines, quotes get "> ", link targets stand behind their words as " <https://…>"; what is hidden from the eye
 * (preheaders, `display:none`, styles, scripts, comments) is left out.
 */
export const plain = (html: string): string => {
  const page = newPage();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      say(page, html.slice(at));
      break;
    }
    if (open > at) say(page, html.slice(at, open));
    at = tagAt(html, open, page);
  }
  flush(page);
  return page.lines.join('\n').trim();
};

interface Page {
  readonly lines: string[];
  line: string;
  quotes: number;
  /** The tag whose end ends the hiding, how often it is open, '' where nothing is hidden. */
  hiding: string;
  hidden: number;
  pre: number;
  list: string[];
  link: string;
  linkFrom: number;
  /** Marks that do not come again: looked for once. */
  missing: Set<string>;
}

/** Longer lines are broken: every look at a line costs its length. */
const longest = 4000;

const newPage = (): Page => ({
  lines: [],
  line: '',
  quotes: 0,
  hiding: '',
  hidden: 0,
  pre: 0,
  list: [],
  link: '',
  linkFrom: 0,
  missing: new Set(),
});

/** Reads what begins with "<" at `open`; returns where reading goes on. */
const tagAt = (html: string, open: number, page: Page): number => {
  if (page.line.length > longest) flush(page);
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4, page);
  const second = html.charCodeAt(open + 1);
  if (second === 0x21 || second === 0x3f) return after(html, '>', open + 1, page);
  const closing = second === 0x2f;
  let at = open + (closing ? 2 : 1);
  const from = at;
  while (at < html.length && at - from < 40 && nameChar(html.charCodeAt(at))) at++;
  if (at === from) {
    say(page, '<');
    return open + 1;
  }
  const name = html.slice(from, at).toLowerCase();
  const end = tagEnd(html, at);
  const attributes = closing ? '' : html.slice(at, Math.min(end, at + 4000));
  if (closing) close(page, name);
  else {
    openTag(page, name, attributes);
    if (silent.has(name) && html.charCodeAt(end - 1) !== 0x2f) return afterElement(html, name, end + 1, page);
  }
  return end + 1;
};

/** Just behind the next `mark`, the end of the text where there is none (remembered, so that it is looked for once). */
const after = (html: string, mark: string, from: number, page: Page): number => {
  const at = next(html, mark, from, page);
  return at < 0 ? html.length : at + mark.length;
};

const next = (html: string, mark: string, from: number, page: Page): number => {
  if (page.missing.has(mark)) return -1;
  const at = html.indexOf(mark, from);
  if (at < 0) page.missing.add(mark);
  return at;
};

/** Just behind the end tag of an element whose content is never text; the element's own start where it has none. */
const afterElement = (html: string, name: string, from: number, page: Page): number => {
  const low = next(html, `</${name}`, from, page);
  const at = low < 0 ? next(html, `</${name.toUpperCase()}`, from, page) : low;
  return at < 0 ? from : after(html, '>', at, page);
};

/** The offset of the ">" that ends a tag, quoted attribute values skipped (a quote that never ends is no quote). */
const tagEnd = (html: string, from: number): number => {
  const most = Math.min(html.length, from + 20_000);
  let quote = 0;
  for (let at = from; at < most; at++) {
    const code = html.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(at - 1) === 0x3d) quote = code;
  }
  const plainEnd = html.indexOf('>', from);
  return plainEnd < 0 || plainEnd > most ? most - 1 : plainEnd;
};

const nameChar = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x3a) || code === 0x2d;

const openTag = (page: Page, name: string, attributes: string): void => {
  if (page.hiding) {
    if (name === page.hiding) page.hidden++;
    if (!(page.hiding === 'p' && blocks.has(name))) return;
    page.hiding = '';
  }
  if (!empty.has(name) && attributes && isHidden(name, attributes)) {
    page.hiding = name;
    page.hidden = 1;
    return;
  }
  if (name === 'br') flush(page);
  else if (name === 'hr') rule(page);
  else if (name === 'td' || name === 'th') page.line = page.line.trim() ? `${page.line}  ` : page.line;
  else if (name === 'a') {
    page.link = attribute(attributes, 'href');
    page.linkFrom = page.line.length;
  } else if (blocks.has(name)) {
    block(page, name);
    if (name === 'blockquote') page.quotes = Math.min(page.quotes + 1, 9);
    if (name === 'pre') page.pre++;
    if (name === 'li') page.line = '- ';
  }
};

const close = (page: Page, name: string): void => {
  if (page.hiding) {
    if (name === page.hiding && --page.hidden < 1) page.hiding = '';
    return;
  }
  if (name === 'a') endLink(page);
  else if (blocks.has(name)) {
    if (name === 'blockquote') {
      if (page.line.trim()) flush(page);
      page.quotes = Math.max(0, page.quotes - 1);
    }
    block(page, name);
    if (name === 'pre') page.pre = Math.max(0, page.pre - 1);
  }
};

/** The target of a link stands behind its words, unless the words show it already. */
const endLink = (page: Page): void => {
  const mail = /^mailto:/i.test(page.link);
  const target = mail ? (page.link.slice(7).split('?')[0] ?? '') : page.link;
  page.link = '';
  if (!(mail || /^https?:\/\//i.test(target)) || target.length > 500) return;
  const shown = page.line.slice(page.linkFrom);
  if (shown.trim() && !shown.includes(target)) page.line = `${page.line} <${target}>`;
};

/** Text between tags: entities decoded, source line breaks are blanks (but in <pre>). */
const say = (page: Page, raw: string): void => {
  if (page.hiding) return;
  const text = raw.includes('&') ? raw.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,30});?/gi, decode) : raw;
  if (page.pre) {
    text.split('\n').forEach((line, index) => {
      if (index) flush(page);
      page.line += line;
    });
    return;
  }
  const one = text.replace(/[ \t\r\n\f]+/g, ' ');
  page.line += page.line === '' || page.line.endsWith(' ') ? one.replace(/^ /, '') : one;
};

const decode = (whole: string, name: string): string => {
  if (name.charAt(0) !== '#') return entity(name) ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  if (code >= 0x80 && code < 0xa0) return windows1252.charAt(code - 0x80);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\ufffd';
};
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Ends the line; a blank one is kept once. */
const flush = (page: Page): void => {
  const line = page.line.trim();
  page.line = '';
  page.linkFrom = 0;
  page.lines.push(`${'> '.repeat(page.quotes)}${line}`.trim());
};

/** A block begins or ends: a new line, with a blank one around paragraphs and headings. */
const block = (page: Page, name: string): void => {
  if (page.line.trim() && page.line.trim() !== '-') flush(page);
  page.line = '';
  const last = page.lines[page.lines.length - 1];
  if (spaced.has(name) && last?.replace(/[> ]/g, '')) page.lines.push('> '.repeat(page.quotes).trim());
};

const rule = (page: Page): void => {
  block(page, 'hr');
  page.line = '________________';
  flush(page);
};

const attribute = (attributes: string, name: string): string => {
  const at = attributes.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return '';
  const from = at + name.length + 1;
  const quote = attributes.charAt(from);
  const isQuoted = quote === '"' || quote === "'";
  const end = isQuoted ? attributes.indexOf(quote, from + 1) : attributes.slice(from).search(/[\s>]/) + from;
  const value = isQuoted
    ? attributes.slice(from + 1, end < 0 ? undefined : end)
    : attributes.slice(from, end < from ? undefined : end);
  return value.replace(/&amp;/g, '&').trim();
};

/** Whether a tag's own style or attributes take it from the eye. */
const isHidden = (name: string, attributes: string): boolean => {
  if (/(^|\s)hidden(\s|=|\/|$)/i.test(attributes.slice(0, 1000).replace(/"[^"]*"|'[^']*'/g, '""'))) return true;
  const style = attribute(attributes, 'style').toLowerCase().replace(/\s/g, '');
  if (!style) return false;
  return (
    /display:none|visibility:hidden|mso-hide:all|(^|;)opacity:0(\.0+)?(;|!|$)/.test(style) ||
    // Boxes of mail builders have no size of their own; what stands in them brings one.
    (!boxes.has(name) && /(^|;)font-size:0(px|pt|em|%)?(;|!|$)/.test(style)) ||
    (/(^|;)(max-)?height:0(px)?(;|!|$)/.test(style) && /overflow:hidden/.test(style))
  );
};

const boxes = new Set(['table', 'tbody', 'tr', 'td', 'th', 'div']);

const silent = new Set([
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
  'iframe',
]);
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base']);
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ul', 'ol', 'blockquote', 'pre']);
const blocks = new Set([
  ...spaced,
  'div',
  'tr',
  'li',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
  'body',
  'html',
  'form',
  'dl',
  'dt',
  'dd',
  'main',
  'aside',
  'nav',
  'figure',
  'tbody',
  'thead',
  'tfoot',
  'fieldset',
  'caption',
  'hr',
]);
