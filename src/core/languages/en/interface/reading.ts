/** Words of the interface: reading. Keys begin with "reading."; fields stand in braces and are filled once. */
export const reading = {} as const satisfies Record<string, string>;
