/** Words of the interface: reply. Keys begin with "reply."; fields stand in braces and are filled once. */
export const reply = {} as const satisfies Record<string, string>;
