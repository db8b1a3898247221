/** An element of an XML file, as far as a manifest needs it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads well-formed XML without CDATA or DTD; throws where tags do not match. */
export const parseXml = (source: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = source.replace(/<\?[\s\S]*?\?>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  for (const [, close, name = '', rest = '', empty, text = ''] of body.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    const top = open[open.length - 1] as Element;
    if (close) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      );
      const element: Element = { name, attributes, children: [], text: unescaped(text.trim()) };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0] as Element;
};

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

/** The element and everything in it. */
export const within = (element: Element): readonly Element[] => [element, ...element.children.flatMap(within)];
export const named = (element: Element, name: string): readonly Element[] =>
  within(element).filter((each) => each.name === name);
export const child = (element: Element, name: string): Element => {
  const found = element.children.find((each) => each.name === name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>`);
  return found;
};
