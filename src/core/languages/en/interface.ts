/**
 * The words people read in the interface, by key. English is the original: the other languages bring the same keys.
 * Fields stand in braces and are filled once: "{count} to look at".
 */
export const interfaceWords = {
  'app.name': 'Decline politely',
  'insert.reply': 'Insert into reply',
} as const satisfies Record<string, string>;

export type InterfaceKey = keyof typeof interfaceWords;
export type InterfaceWords = Readonly<Record<InterfaceKey, string>>;
