/** Words of the interface: pane. Keys begin with "pane."; fields stand in braces and are filled once. */
export const pane = {} as const satisfies Record<string, string>;
