/** Stands in for the words of the pane and of Outlook in the script: cards show none of them, and each run parses the whole file. */
export const pane = {};
export const paneLater = {};
export const host = {};
