import { describe, expect, test } from '@jest/globals';
import type { ComponentChild, VNode } from 'preact';
import { CardText } from '../../../src/hosts/playground/cards/card-text';

/** What would be drawn, written out: elements in brackets. */
const drawn = (text: string): string => written(CardText({ text }));

const written = (node: ComponentChild): string => {
  if (Array.isArray(node)) return node.map(written).join('');
  if (typeof node === 'string') return node;
  if (typeof node !== 'object' || node === null) return '';
  const { type, props } = node as VNode<{ children?: ComponentChild }>;
  const inner = written(props.children);
  return typeof type === 'string' ? `[${type}${inner ? ` ${inner}` : ''}]` : inner;
};

describe('a card’s text', () => {
  test.each([
    ['plain', 'plain'],
    ['a <b>bold</b> word', 'a [b bold] word'],
    ['<i>a<u>b</u></i>', '[i a[u b]]'],
    ['one<br>two\nthree', 'one[br]two[br]three'],
    ['<font color="#ff0000">red</font>', '[span red]'],
    ['<a href="https://x.example/">link</a>', '[u link]'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<b>never closed', '[b never closed]'],
    ['closed too often</b></i>', 'closed too often'],
    ['<b onclick="x()">b</b>', '[b b]'],
    ['<bold>no</bold>', '<bold>no</bold>'],
  ])('%s', (text, shown) => {
    expect(drawn(text)).toBe(shown);
  });

  // With the square of its length it would outlast the time a test has.
  test('a long hostile text is done in time', () => {
    const unended = '<b '.repeat(200_000);
    expect(drawn(unended)).toBe(unended);
    drawn('<b>'.repeat(2_000));
  });
});
