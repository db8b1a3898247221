import type { ComponentChild } from 'preact';

/** A card's text. Of markup only b, i, u, s, a, br and font count; everything else stands there as it was written. */
export const CardText = ({ text }: { readonly text: string }) => <>{nodesOf(text)}</>;

const tag = /<(\/?)(b|i|u|s|a|br|font)(?: ([^<>]{0,300}))?\s?\/?>/gi;

interface Open {
  readonly name: string;
  readonly color: string | undefined;
  readonly children: ComponentChild[];
}

const nodesOf = (text: string): ComponentChild[] => {
  const stack: Open[] = [{ name: '', color: undefined, children: [] }];
  const top = (): Open => stack[stack.length - 1] as Open;
  const close = (): void => {
    const done = stack.pop();
    if (done) top().children.push(element(done));
  };
  const say = (piece: string): void => {
    piece.split('\n').forEach((line, at) => {
      if (at > 0) top().children.push(<br />);
      if (line) top().children.push(unescaped(line));
    });
  };
  let from = 0;
  for (const found of text.matchAll(tag)) {
    say(text.slice(from, found.index));
    from = found.index + found[0].length;
    const name = (found[2] ?? '').toLowerCase();
    if (name === 'br') top().children.push(<br />);
    else if (!found[1]) stack.push({ name, color: /color="(#[0-9a-f]{6})"/i.exec(found[3] ?? '')?.[1], children: [] });
    else if (stack.length > 1 && top().name === name) close();
  }
  say(text.slice(from));
  while (stack.length > 1) close();
  return top().children;
};

/** A link is shown as one and leads nowhere: the playground leaves this page for nothing. */
const element = ({ name, children, color }: Open): ComponentChild => {
  if (name === 'b') return <b>{children}</b>;
  if (name === 'i') return <i>{children}</i>;
  if (name === 's') return <s>{children}</s>;
  if (name === 'u' || name === 'a') return <u>{children}</u>;
  return <span style={color ? { color } : {}}>{children}</span>;
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
