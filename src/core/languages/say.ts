/** A sentence of the interface with its fields filled, once: what a value brings along in braces stays as it is. An unknown field stays visible. */
export const say = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{([a-z]{1,30})\}/gi, (field: string, name: string) =>
    Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : field,
  );
