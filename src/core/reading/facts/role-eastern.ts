import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import { cueWords, ownWords } from '../words';
import type { Span } from './role-span';

/** In Chinese, Japanese and Korean a role stands before its closing word: "…の生産技術職にご応募", "应聘嵌入式软件工程师职位". */
export const easternSpans = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  const { code } = letter.language;
  if ((code !== 'ja' && code !== 'zh' && code !== 'ko') || !/[\u3040-\u9fff\uac00-\ud7af]/.test(line.text)) return [];
  return [
    ...quoted(letter, line, where),
    ...(code === 'ko' ? [] : bracketed(letter, line, where)),
    ...closed(letter, line, where),
  ];
};

const closed = (letter: Letter, line: Line, where: Where): readonly Span[] => {
  const found: Span[] = [];
  const text = line.text.slice(0, 400);
  const folded = line.folded.slice(0, 400);
  for (const closer of ownWords(letter, 'roleAfter')) {
    for (let at = folded.indexOf(closer); at > 0; at = folded.indexOf(closer, at + closer.length)) {
      const from = startOf(letter, text, folded, at);
      const raw = text.slice(from, at);
      const stretch = ownWords(letter, 'roleAfter')
        .reduce(
          (text, word) =>
            word.length > 1 && text.endsWith(word) && text.length > word.length + 1
              ? text.slice(0, -word.length).trim()
              : text,
          raw.trim(),
        )
        .replace(/的$/, '');
      if (stretch.length < 2 || stretch.length > 40) continue;
      found.push({
        text: stretch,
        where,
        start: line.start + from + (raw.length - raw.trimStart().length),
        weight: 2 + Math.min(closer.length, 6) * 0.2,
      });
    }
  }
  return found;
};

/** Back from the closing word to a mark, a particle or a word that stands before roles. */
const startOf = (letter: Letter, text: string, folded: string, at: number): number => {
  let from = 0;
  const marks =
    letter.language.code === 'ja'
      ? /[、。，．.!！?？：:；;「」『』（）()【】｜|\s\u3000のはがをに様]/
      : letter.language.code === 'zh'
        ? /[、。，,.!！?？：:；;「」『』（）()【】｜|]/
        : /[。，,.!！?？：:；;「」『』（）()[\]【】｜|]/;
  for (let i = at - 1; i >= 0 && at - i < 60; i--) {
    if (marks.test(text.charAt(i))) {
      from = i + 1;
      break;
    }
  }
  for (const before of ownWords(letter, 'roleBefore')) {
    const found = folded.lastIndexOf(before, at - before.length);
    if (found >= from && found + before.length < at) from = found + before.length;
  }
  return from;
};

/** 「…」 and “…” around words with a trade in them. */
const quoted = (letter: Letter, line: Line, where: Where): readonly Span[] =>
  framed(letter, line, where, /[「『“"‘'《]([^「」『』“”"‘’'《》]{2,40})[」』”"’'》]/g, 2.2);

/** （…） and 【…】 around words with a trade in them. */
const bracketed = (letter: Letter, line: Line, where: Where): readonly Span[] =>
  framed(letter, line, where, /[（(【]([^（）()【】]{2,40})[）)】]/g, 1.4);

const framed = (letter: Letter, line: Line, where: Where, frame: RegExp, weight: number): readonly Span[] => {
  const found: Span[] = [];
  for (const match of line.text.slice(0, 400).matchAll(frame)) {
    const inner = match[1] ?? '';
    const hasTrade = cueWords(letter, 'titles').some((word) => word.length > 1 && inner.toLowerCase().includes(word));
    const isPlain =
      !/\d|[\u3041-\u3096]{3}|株|オンライン|样|様|必|注|https?|面[接試试]|確定|通過/.test(inner) && inner.length < 20;
    if ((hasTrade || isPlain) && !/\d{1,2}[:：月/]/.test(inner))
      found.push({
        text: inner.trim(),
        where,
        start: line.start + (match.index ?? 0) + 1,
        weight: hasTrade ? weight : weight * 0.7,
      });
  }
  return found;
};
