import type { chat_v1 } from 'googleapis/build/src/apis/chat';

/** A card in Google's own schema (google.apps.card.v1): plain JSON, the same in Apps Script, over HTTP and in the playground. */
export type Card = chat_v1.Schema$GoogleAppsCardV1Card;
export type Section = chat_v1.Schema$GoogleAppsCardV1Section;
export type Widget = chat_v1.Schema$GoogleAppsCardV1Widget;
export type Action = chat_v1.Schema$GoogleAppsCardV1Action;
export type Button = chat_v1.Schema$GoogleAppsCardV1Button & ComposeHint;

/**
 * The one hint of our own: the click makes a draft that Gmail opens, as a reply in the conversation or as a new mail.
 * Apps Script needs it (`setComposeAction`); every other host strips members that begin with "x-".
 */
export interface ComposeHint {
  readonly 'x-compose'?: 'REPLY_AS_DRAFT' | 'STANDALONE_DRAFT';
}

/** Google's limits: more is refused, or the whole card stays away. */
export const cardLimits = { sections: 100, widgets: 100, items: 100 } as const;

/** A card of the sections that hold anything. */
export const card = (
  name: string,
  sections: readonly (Section | null)[],
  more: { readonly header?: NonNullable<Card['header']>; readonly fixedFooter?: NonNullable<Card['fixedFooter']> } = {},
): Card => ({
  name,
  ...more,
  sections: sections
    .filter((each): each is Section => each !== null && (each.widgets?.length ?? 0) > 0)
    .slice(0, cardLimits.sections),
});

/** A section; null and wordless widgets are left out, and a section without any is left out by `card`. */
export const section = (widgets: readonly (Widget | null)[], header?: string): Section => ({
  ...(header ? { header: escapeText(header) } : {}),
  widgets: widgets.filter((each): each is Widget => each !== null && says(each)).slice(0, cardLimits.widgets),
});

/** Google refuses a text that is empty, and the whole card with it. */
const says = ({ textParagraph, decoratedText }: Widget): boolean =>
  textParagraph?.text !== '' && decoratedText?.text !== '';

/** A section of which only the first `open` widgets show until it is unfolded. */
export const folded = (widgets: readonly (Widget | null)[], header: string, open = 0): Section => ({
  ...section(widgets, header),
  collapsible: true,
  uncollapsibleWidgetsCount: open,
});

/** A paragraph of plain text: nothing in it is taken for markup. */
export const paragraph = (text: string): Widget => ({ textParagraph: { text: escapeText(text) } });

/** A plain text with a small label above and below; it wraps. */
export const labelled = (
  text: string,
  more: { readonly above?: string; readonly below?: string; readonly button?: Button } = {},
): Widget => ({
  decoratedText: {
    text: escapeText(text),
    wrapText: true,
    ...(more.above ? { topLabel: unmarked(more.above) } : {}),
    ...(more.below ? { bottomLabel: unmarked(more.below) } : {}),
    ...(more.button ? { button: more.button } : {}),
  },
});

/** Google reads a small tag set in texts: whatever a letter brings along is shown as it is, never as markup. */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

/** For labels and choices, of which Google does not say whether it reads markup there: no sign of it is left. */
export const unmarked = (text: string): string => text.replace(/[<>]/g, '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
