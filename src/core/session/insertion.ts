import type { Insertion } from '../ports';
import type { Session } from './session';

/** The finished reply, as text and as safe HTML: escaped paragraphs and line breaks, no style, no link, nothing else. */
export const insertion = (session: Session): Insertion => ({
  for: session.given.message.id,
  to: session.reply.to,
  subject: session.reply.subject,
  text: session.text.replace(/\r\n?/g, '\n'),
  html: toHtml(session.text),
  everyone: session.doings.everyone,
});

/** Paragraphs at empty lines, `<br>` at single ones. The one place where text becomes markup. */
export const toHtml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[\t ]{0,99}\n/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`)
    .join('');

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
