/** Words of the interface: cards. Keys begin with "cards."; fields stand in braces and are filled once. */
export const cards = {} as const satisfies Record<string, string>;
