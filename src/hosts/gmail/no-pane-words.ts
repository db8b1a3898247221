/** Stands in for the pane's words of the interface in the script: cards show none of them, and each run parses the whole file. */
export const pane = {};
export const paneLater = {};
