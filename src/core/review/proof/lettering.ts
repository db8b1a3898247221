import type { Seen } from '../check';
import { isSignOff } from '../greeting';
import { isHeading } from '../heading';
import { isKind } from '../kind';
import { matches } from '../matches';
import type { ProofRule, Slip } from './rule';

/** Signs and spaces: what a compositor would mend. */
export const lettering: readonly ProofRule[] = [
  {
    fault: 'double-space',
    slips: ({ text }) => matches(text, /[ \u00a0]{2,9}(?=\S)/g, /[^\s.!?:。]$/).map((hit) => ({ ...hit, by: ' ' })),
  },
  { fault: 'space-before', slips: spaceBefore },
  {
    fault: 'space-after',
    slips: ({ text, draft }) =>
      draft.manners.charactersPerWord === null
        ? matches(text, /[,;](?=\p{L})|[.!?](?=\p{Lu}\p{Ll}|[Ii](?!\p{L}))/gu, /\p{Ll}{3}$/u).map((hit) => ({
            ...hit,
            by: `${hit.text} `,
          }))
        : [],
  },
  {
    fault: 'stops',
    slips: ({ text }) =>
      matches(text, /\.{2,9}|,,{1,9}|\?{2,9}|[,;]\.(?!\.)|\.,|。。|、、/g)
        .filter(
          (hit) =>
            !/^\.{3,}$/.test(hit.text) &&
            !(
              hit.text === '.,' &&
              /(?:\b\p{L}|\d|etc|inc|ltd|co|jr|sr|p\.?m)$|(?:^|\P{L})\p{Lu}\p{Ll}{1,3}$/u.test(
                text.slice(Math.max(0, hit.start - 6), hit.start),
              )
            ),
        )
        .map((hit) => ({ ...hit, by: hit.text.replace(/[,;]\.|\.,/, '.').slice(0, 1) })),
  },
  { fault: 'no-stop', slips: noStop },
  { fault: 'small-start', slips: smallStart },
  { fault: 'unbalanced', slips: unbalanced },
  { fault: 'opening-sign', slips: openingSign },
  { fault: 'mixed-width', slips: mixedWidth },
];

/** French sets a space before ; : ! ?, nobody before a comma. */
function spaceBefore({ text, language }: Seen): readonly Slip[] {
  const rule =
    language.code === 'fr'
      ? /[ \u00a0]{1,3}(?:,|\.(?!\.))(?=\s|$)/gu
      : /[ \u00a0]{1,3}[,.;:!?](?![-)(DPp.\p{N}\p{L}])/gu;
  return matches(text, rule, /[\p{L}\p{N}]$/u).map((hit) => ({ ...hit, by: hit.text.trim() }));
}

/** A paragraph's last sentence without its stop. */
function noStop({ draft, language }: Seen): readonly Slip[] {
  const spaced = draft.manners.charactersPerWord === null;
  const open = draft.sentences
    .filter(({ text, start, end }) => {
      const last = text.split(/[.!?]\s/).pop() ?? '';
      const after = draft.text.slice(end, draft.body.end);
      const closes = after.trim() === '' || /^[ \t]{0,9}\n[ \t]{0,9}\n/.test(after);
      const long = spaced ? text.split(/\s+/).length > 4 : text.length > 9;
      const list =
        /(?:^|\n)\s{0,4}[-*•–·.]\s|\n\s{0,4}\d[.)]\s/.test(text) ||
        (/\n[^\n]{1,40}$/.test(text) && !spaced) ||
        shortLines.test(text);
      return (
        closes &&
        !isKind(draft, { text, start, end }) &&
        (after.trim() !== '' || dangling.test(text)) &&
        !(draft.signOff !== null && after.trim() === '' && /^\s*\p{Ll}/u.test(draft.signOff.text)) &&
        long &&
        !list &&
        !isHeading({ start, end }, draft) &&
        !isSignOff({ text, start, end }, draft) &&
        !isSignOff({ text: last, start: end - last.length, end }, draft) &&
        /\p{L}$/u.test(text) &&
        !/\d\s?(?:[ap]m|h|uhr|uur|u|hrs|kl)$/iu.test(text) &&
        !/[,–—-]\s?(?:\p{Lu}\.\s?){0,3}(?:\p{Lu}[\p{L}'’-]{1,20}\s?){1,3}$|^\p{L}{2,9}[.:]\s/u.test(text)
      );
    })
    .map(({ text, end }) => ({
      text: lastWord(text),
      start: end - lastWord(text).length,
      end,
      by: lastWord(text) + (language.code === 'ja' || language.code === 'zh' ? '。' : '.'),
    }));
  // Who sets stops nowhere writes so.
  return open.length > 1 && open.length * 2 >= draft.sentences.length ? [] : open;
}

/** Times a line each are a list, even without marks. */
const shortLines = /\n[^\n]{1,48}\n[^\n]{1,48}$/;

/** Breaks off: the last word opens what never comes. */
const dangling =
  /\s(?:and|or|the|an?|to|of|for|with|my|your|at|in|on|from|that|which|because|as|but|und|oder|der|die|das|den|dem|ein|eine|zu|für|mit|von|bei|im|am|dass|weil|et|ou|le|la|les|un|une|de|des|du|à|pour|avec|votre|vos|que|y|o|el|los|las|una|para|con|por|su|sus|e|os|as|um|uma|com|da|do|il|lo|gli|di|del|per|vostra|che|en|of|het|een|van|voor|met|uw|dat|i|oraz|lub|z|w|na|do|dla|że|och|eller|att|till|på|av|för|med|er)$/iu;

const lastWord = (text: string): string => /[\p{L}\p{N}'’-]{1,20}$/u.exec(text)?.[0] ?? text.slice(-1);

function smallStart({ draft }: Seen): readonly Slip[] {
  const small = draft.sentences.slice(1).flatMap(({ text, start }, index) => {
    const before = draft.sentences[index];
    const word = /^\p{Ll}[\p{L}'’-]{0,30}/u.exec(text)?.[0];
    if (
      !word ||
      !before ||
      !/\p{Ll}{3}[.!?]$/u.test(before.text) ||
      /\p{Lu}|^\w+[.@]/u.test(word) ||
      /^\S{0,30}[@:/.]\S/.test(text) ||
      /\.{3}$|…$|\b[A-Z\p{L}]\.$|\b(?:approx|incl|resp|dept|assoc|asst|univ|misc|temp|perm|intl|govt|mgmt|ext|est|min|max|usw|bzw|evtl|ggf|inkl|resp|tel|mob|ecc|aprox|tzn|tzw|itp|itd|bl|kl|osv|enz|ca|etc)\.$/iu.test(
        before.text,
      )
    )
      return [];
    return [{ text: word, start, end: start + word.length, by: word.slice(0, 1).toUpperCase() + word.slice(1) }];
  });
  // Who begins them all so writes so.
  return small.length > 1 && small.length * 2 > draft.sentences.length - 1 ? [] : small;
}

const pairs: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['“', '”'],
  ['《', '》'],
  ['¿', '?'],
];

/** A bracket or a quotation mark without its other half. „…“ and »…« are pairs in some languages, so those only count as even or odd. */
function unbalanced({ text }: Seen): readonly Slip[] {
  const lone = pairs.slice(0, 7).flatMap(([open, close]): Slip[] => {
    if (!text.includes(open) && !text.includes(close)) return [];
    if (open === '“' && (/[„‟]/.test(text) || !text.includes(open))) return [];
    const calm = text.replace(/[:;]-?[()]|(?:^|\n)\s{0,4}[\da-z]{1,2}\)/g, (was) => ' '.repeat(was.length));
    const stack: number[] = [];
    const extra: number[] = [];
    for (let at = 0; at < calm.length; at++) {
      if (calm[at] === open) stack.push(at);
      else if (calm[at] === close && stack.pop() === undefined && !isEnumerator(calm, at)) extra.push(at);
    }
    return [...stack, ...extra].sort((a, b) => a - b).map((at) => ({ text: text.charAt(at), start: at, end: at + 1 }));
  });
  // „…“ and „…” alike; ”…” as in Swedish is even or odd.
  const low = matches(text, /„/g);
  const high = matches(text, /[“”]/g);
  const swedish = low.length === 0 && !text.includes('“') && high.length % 2 === 1 ? high.slice(-1) : [];
  const unclosed = low.length > high.length ? low.slice(-1) : [];
  const quotes = matches(text, /"/g);
  const guillemets = matches(text, /[«»]/g);
  return [
    ...lone,
    ...swedish,
    ...unclosed,
    ...(quotes.length % 2 === 1 ? quotes.slice(-1) : []),
    ...(guillemets.length % 2 === 1 ? guillemets.slice(-1) : []),
  ];
}

/** "a), b) and c)": a bracket that closes a letter or a number by itself. */
const isEnumerator = (text: string, at: number): boolean =>
  text.charAt(at) === ')' && /(?:^|[\s,;/])[\da-zA-Z]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));

/** Spanish opens its questions; its exclamations are often left open in easy letters. */
function openingSign({ draft, language }: Seen): readonly Slip[] {
  if (language.code !== 'es') return [];
  return draft.sentences.flatMap(({ text, start, end }) => {
    if (draft.text.slice(0, start).includes('¿', draft.text.lastIndexOf('\n', start))) return [];
    const sign = /\?$/.exec(text)?.[0];
    return !sign || text.includes('¿') ? [] : [{ text, start, end, by: `¿${text}` }];
  });
}

/** ASCII stops between Japanese or Chinese signs, half-width kana, full-width letters in European text. */
function mixedWidth({ text, language, draft }: Seen): readonly Slip[] {
  if (language.code === 'ko') return [];
  if (draft.manners.charactersPerWord === null)
    return matches(text, /[\uff01-\uff5e]/g).map((hit) => ({
      ...hit,
      by: String.fromCharCode(hit.text.charCodeAt(0) - 0xfee0),
    }));
  const wide: Readonly<Record<string, string>> = {
    ',': language.code === 'ja' ? '、' : '，',
    '.': '。',
    '?': '？',
    '!': '！',
    ';': '；',
    ':': '：',
  };
  const narrow = matches(
    text,
    /[,.;](?=\s{0,3}[\u3040-\u30ff\u3400-\u9fff]|\s{0,3}$)/gm,
    /[\u3040-\u30ff\u3400-\u9fff]$/,
  );
  const full = matches(text, /[，。、？！；]/g);
  return [
    ...(narrow.length * 2 <= full.length ? narrow : []).map((hit) => ({ ...hit, by: wide[hit.text] ?? hit.text })),
    ...matches(text, /[\uff66-\uff9f]{1,40}/g).map((hit) => ({ ...hit, by: hit.text.normalize('NFKC') })),
  ];
}
