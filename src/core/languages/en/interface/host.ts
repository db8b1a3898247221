/** Words of the interface: host. Keys begin with "host."; fields stand in braces and are filled once. */
export const host = {} as const satisfies Record<string, string>;
