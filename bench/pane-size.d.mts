export declare const paneSizes: (folder?: string) => {
  readonly pane: number;
  readonly reader: number;
  readonly later: number;
  readonly css: number;
};
