import type { Line } from '../letter';
import { does, entryAt, type Lexicon, tradeOf } from './role-lexicon';

/** What stands before a word, as bits. */
export const gap = {
  space: 1,
  comma: 2,
  dash: 4,
  /** A bar, a slash between blanks, a wide blank. */
  bar: 8,
  colon: 16,
  /** The end of a sentence. */
  stop: 32,
  /** A new line that does not go on with the one above. */
  line: 64,
  opens: 128,
  closes: 256,
  quote: 512,
  /** "(m/w/d)", "H/F", a reference number: marks of a posting. */
  mark: 1024,
  /** An empty line. */
  blank: 2048,
} as const;

/** A word of a letter. */
export interface Token {
  /** Folded. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly gap: number;
  /** What it does: bits of `does`. */
  readonly kind: number;
  readonly isCapital: boolean;
  /** Where the mark of a posting before it ended, or -1. */
  readonly marked: number;
  /** How much it looks like a trade (see `tradeOf`), -1 until somebody asked. */
  trade: number;
}

/** The words of lines, with one more at the end that stands for what follows. `most`: of words. */
export const tokensOf = (
  lines: readonly Line[],
  lexicon: Lexicon,
  most: number,
  firms: readonly string[],
): readonly Token[] => {
  const tokens: Token[] = [];
  const state: State = { tokens, gap: gap.line, marked: -1, skip: -1, lexicon, firms };
  let above = 0;
  for (const line of lines) {
    if (tokens.length > most) break;
    const { text } = line;
    let at = 0;
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    if (at === text.length) {
      above = 0;
      state.gap |= gap.line | gap.blank;
      continue;
    }
    // A line that was broken because it was full goes on.
    if (above < 55 || /^[-*•·–—>|\d]/.test(text.slice(at, at + 1)) || label.test(text.slice(at, at + 40)))
      state.gap |= gap.line;
    above = text.length;
    scan(line, at, state);
    state.gap |= gap.space;
  }
  push(state, '', -1, -1, 0, false);
  return tokens;
};

/** "Cadre d'emplois : …", "Ort: …": a label begins a line of its own, however long the one above. */
const label = /^\p{Lu}[^\s.,:;!?]*(?: [^\s.,:;!?]+){0,3} ?[:：](?:\s|$)/u;

interface State {
  readonly tokens: Token[];
  gap: number;
  marked: number;
  /** Where a phrase of several words ends that was taken as one. */
  skip: number;
  readonly lexicon: Lexicon;
  readonly firms: readonly string[];
}

const push = (state: State, word: string, from: number, to: number, kind: number, isCapital: boolean): void => {
  state.tokens.push({
    word,
    from,
    to,
    gap: from < 0 ? state.gap | gap.stop | gap.line : state.gap,
    kind,
    isCapital,
    marked: state.marked,
    trade: -1,
  });
  state.gap = 0;
  state.marked = -1;
};

const scan = (line: Line, begin: number, state: State): void => {
  const { text, folded, start } = line;
  const { lexicon } = state;
  const size = text.length;
  for (let at = begin; at < size; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xa0 || code === 0x3000) {
      let to = at + 1;
      while (to < size && (text.charCodeAt(to) === 32 || text.charCodeAt(to) === 9)) to++;
      state.gap |= to - at > 2 || code === 9 ? gap.bar : gap.space;
      at = to;
      continue;
    }
    if (
      isLetter(code) ||
      (code === 46 && isUpper(text.charCodeAt(at + 1)) && (at === 0 || text.charCodeAt(at - 1) === 32))
    ) {
      if (code === 104 && folded.startsWith('http', at) && /^https?:\/\//.test(folded.slice(at, at + 8))) {
        while (at < size && text.charCodeAt(at) > 32 && text.charCodeAt(at) < 0x3000) at++;
        state.gap |= gap.bar;
        continue;
      }
      const label = code > 0x2fff && state.gap & ~gap.space ? spreadLabel(text, at, lexicon) : null;
      if (label) {
        push(state, label.word, start + at, start + label.to, does.noun, false);
        at = label.to;
        continue;
      }
      const to = wordEnd(text, at + 1);
      if (lexicon.isDense && (code > 0x2fff || /[\u3040-\u9fff]/.test(text.slice(at, to)))) dense(line, at, to, state);
      else word(line, at, to, state);
      at = to;
      continue;
    }
    if (code === 40 || code === 91 || code === 0xff08 || code === 0x3010) {
      const close = code === 40 ? ')' : code === 91 ? ']' : code === 0xff08 ? '）' : '】';
      const end = text.indexOf(close, at);
      if (end > 0 && end - at < 40 && marks.test(text.slice(at + 1, end))) {
        state.gap |= gap.mark;
        state.marked = start + end + 1;
        at = end + 1;
        continue;
      }
      state.gap |= gap.opens;
    } else state.gap |= gapOf(text, folded, at, code);
    at++;
  }
};

/** "職　　種": a word for a vacancy that is spread as wide as the labels beside it. */
const spreadLabel = (text: string, at: number, lexicon: Lexicon): { word: string; to: number } | null => {
  spread.lastIndex = at;
  const found = spread.exec(text)?.[0] ?? '';
  const word = found.replace(/[ \u3000]+/g, '');
  return (lexicon.words.get(word) ?? 0) & does.noun ? { word, to: at + found.length } : null;
};
const spread = /[\u4e00-\u9fff\uac00-\ud7af](?:[ \u3000]{1,6}[\u4e00-\u9fff\uac00-\ud7af]){1,5}(?=[ \u3000:：]|$)/y;

/** What stands in brackets behind a posting: "(m/w/d)", "(H/F)", "(all genders)", "(R-20917)", "(80-100%)". */
const marks =
  /^\s*(?:(?:[mwfdxhivkog]|div|gn)\*?\s?[/|,]\s?[mwfdxvhkoi]\w{0,3}\*?(?:\s?[/|,]\s?[\wäöü]{1,8}\*?)?|all(?:e)? (?:genders?|geschlechter)|gn|f ?& ?m|(?:ref|req|id|job|kennz|stellen|nr|no|réf|rif|vac|pos|anzeige|référence|position|code|cod|req\.? id)\b[^()]{0,24}\d[^()]{0,12}|#?[a-z]{0,6}[-/ ]?\d{3,}[\w/-]*|(?:\d{1,3}\s?[-–]\s?)?\d{1,3}\s?(?:%|h|uur|std\.?|stunden|hours|timmar|horas|ore)[^()]{0,14}|homme\/femme|tutti i generi|remote|hybrid|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|cdd|unbefristet|befristet)\s*$/i;

const gapOf = (text: string, folded: string, at: number, code: number): number => {
  switch (code) {
    case 44:
    case 0x3001:
    case 0xff0c:
      return gap.comma;
    case 45:
      return folded.charCodeAt(at - 1) === 32 ||
        at === 0 ||
        folded.charCodeAt(at - 1) > 0x2fff ||
        folded.charCodeAt(at + 1) > 0x2fff
        ? gap.dash
        : 0;
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xb7:
    case 0x30fb:
      return gap.dash;
    case 58:
    case 0xff1a:
      return gap.colon;
    case 46:
      return isStop(text, at) ? gap.stop : 0;
    case 33:
    case 63:
    case 59:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x2026:
    case 0x2022:
    case 0xff1b:
      return gap.stop;
    case 41:
    case 93:
    case 0xff09:
    case 0x3011:
      return gap.closes;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
    case 0x300a:
    case 0x300b:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 39:
      return gap.quote;
    case 47:
    case 124:
    case 0xff5c:
    case 95:
    case 62:
    case 60:
    case 64:
    case 42:
      return gap.bar;
    default:
      return code > 0x2100 ? gap.bar : 0;
  }
};

/** "Sr. Engineer" goes on, "role. We" does not. */
const isStop = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && at + 1 < text.length) return false;
  const after = text.charAt(at + 2);
  if (after !== '' && after === after.toLowerCase() && after !== after.toUpperCase())
    return (
      /\p{L}{5}$/u.test(text.slice(Math.max(0, at - 6), at)) &&
      !/(?:techn|kaufm|stellv|wissen|gewerb|staatl|examin|asyst|admin|öffentl|landw|chem|mech)$/i.test(
        text.slice(Math.max(0, at - 6), at),
      )
    );
  return !/(?:^|[\s(])(?:sr|jr|dr|asst|assoc|dipl|ing|mgr|st|ds|kfm|kaufm|techn|wiss|med|päd|gen|dir|adm|téc|nr|no|ref|ca|kat|cat|niv|kl|lic|prof)$/i.test(
    text.slice(Math.max(0, at - 7), at),
  );
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 35 ||
  code === 38 ||
  // "oficial de 1ª"
  code === 0xaa ||
  code === 0xba ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7) ||
  (code >= 0x3005 && code < 0x3008) ||
  // "㈜", "㈱" close the name of a house.
  (code >= 0x3040 && code < 0xd800 && code !== 0x30fb && code !== 0x321c && code !== 0x3231) ||
  (code >= 0xff10 && code < 0xff1a) ||
  (code >= 0xff21 && code < 0xff3b) ||
  (code >= 0xff41 && code < 0xff5b);

/** Where a word ends that began before `at`: marks within it belong to it ("C++", "UX/UI", "Entwickler:in", "Verkäufer(in)"). */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || code === 43 || code === 0x30fc) continue;
    const next = text.charCodeAt(at + 1);
    if ((code === 58 || code === 46 || code === 44) && isDigit(next) && isDigit(text.charCodeAt(at - 1))) continue;
    if (!isLetter(next) && !(code === 47 && next === 45)) break;
    if (code === 45 && next > 0x2fff) break;
    if (code === 45 || code === 47 || code === 0xb7 || code === 0x2011) continue;
    if (code === 39 || code === 0x2019) {
      // "d'infirmière": what is elided is a word of its own.
      if (at - from < 5 && elided.test(text.slice(from - 1, at))) return at + 1;
      continue;
    }
    if (code === 46 && (isLetter(text.charCodeAt(at - 1)) || at > 0) && next < 0x2000 && text.charCodeAt(at + 1) !== 32)
      continue;
    if (
      (code === 58 || code === 42 || code === 95) &&
      /^(?:in|innen|r|e|n|ka|frau|mann)(?![\p{L}])/u.test(text.slice(at + 1, at + 8))
    )
      continue;
    if (code === 40) {
      const tail = /^\(-?\p{Ll}{1,5}\)/u.exec(text.slice(at, at + 9));
      if (tail) {
        at += tail[0].length - 1;
        continue;
      }
    }
    break;
  }
  return at;
};

const elided = /^(?:[dlnsjmtc]|qu|dell|all|nell|sull|un|dall|quell|jusqu|lorsqu)$/i;

/** Whether two digits stand in a word. */
const hasFigure = (text: string): boolean => {
  for (let i = 1; i < text.length; i++) if (isDigit(text.charCodeAt(i)) && isDigit(text.charCodeAt(i - 1))) return true;
  return false;
};

/** Marks of a posting: "m/w/d", "H/F", "REQ-20931". */
const posting =
  /^(?:[mwfhdk]\/[mwfhdkxi](?:\/[\wäöü]{1,6})?\*?|#[\w-]*\d[\w-]*|(?=[a-z\d/._-]*[a-z])[a-z]{1,6}[-_/.]?\d{3,}[\w/._-]*|\d{2,}-[a-z]{2,}[\w-]*\d[\w-]*)$/;

/** Times, days, amounts. */
const figure = /^(?:\d+|\d[\d.,:/-]*(?:h|uhr|uur|am|pm|st|nd|rd|th|er|min|k|%)?|\d{1,2}h\d{0,2}|\d+[a-z]?-\d+[a-z]?)$/;

/** What is counted behind a trade: "24 horas", "38 uur". */
const measure = /^ (?:h|hrs?|hours?|horas?|heures?|ore|std|stunden|uur|uren|timmar|tim|godz|godzin\w*)(?![a-z])/;

/** Halves of the day and zones. */
const clock =
  /^(?:am|pm|a\.m|p\.m|gmt|utc|cet|cest|bst|est|edt|pst|pdt|cst|cdt|mst|et|ct|pt|mt|jst|kst|ist|sgt|hkt|aest|aedt|wib|uhr|uhrzeit|hrs|hours)(?:[+-]\d+)?$/;

const word = (line: Line, from: number, to: number, state: State): void => {
  const { lexicon } = state;
  if (line.start + from < state.skip) return;
  const text = line.folded.slice(from, to);
  const first = line.text.charCodeAt(from);
  if (first < 58 || text.charCodeAt(1) === 47 || hasFigure(text)) {
    if (posting.test(text)) {
      state.gap |= gap.mark;
      state.marked = line.start + to;
      return;
    }
    const isSmall =
      /^\d{1,3}$/.test(text) &&
      /^ \p{L}/u.test(line.text.slice(to, to + 2)) &&
      !measure.test(line.folded.slice(to, to + 9));
    // "leerkracht groep 5/6"
    const isGroup =
      /^(?:groep|klas)$/.test(state.tokens[state.tokens.length - 1]?.word ?? '') && /^\d([/-]\d)?$/.test(text);
    // "Nurse Manager 1, Theatre": which of its ranks.
    const ranked = state.tokens[state.tokens.length - 1];
    const isRank =
      state.gap === gap.space &&
      /^[1-9]$/.test(text) &&
      /^(?:,| ?\(| [–-] |$)/.test(line.text.slice(to, to + 3)) &&
      ranked?.isCapital &&
      tradeOf(lexicon, ranked.word) === 3;
    if (!isSmall && !isGroup && !isRank && (figure.test(text) || line.text.charCodeAt(to) === 37)) {
      state.gap |= gap.bar;
      return;
    }
  }
  // "2 PM ET", "11:00 CET"
  if (state.gap & gap.bar && clock.test(text)) {
    state.gap |= gap.bar;
    return;
  }
  let kind = lexicon.words.get(text) ?? 0;
  // "è", "é" (is) is not "e" (and).
  if (to - from === 1 && kind & does.joins && (first === 0xe8 || first === 0xe9)) kind = does.ends | does.about;
  const apostrophe = kind === 0 ? text.indexOf("'") : -1;
  // "est-elle", "pouvez-vous": verbs turned round.
  const hyphen = kind === 0 ? text.indexOf('-') : -1;
  if (hyphen > 0 && isTurned(lexicon, text, hyphen)) kind = does.ends;
  // "we'd", "I'll"
  if (apostrophe > 0 && to - from < 9)
    kind = (lexicon.words.get(text.slice(0, apostrophe)) ?? 0) & (does.ends | does.noun);
  if (kind === 0 && to - from > 5 && !isUpper(first))
    for (const verb of lexicon.verbs) if (text.endsWith(verb)) kind = does.ends;
  let last = to;
  if (lexicon.phrases.size > 0) {
    for (const [parts, does] of lexicon.phrases.get(text) ?? []) {
      const phrase = parts.join(' ');
      if (
        line.folded.startsWith(phrase, from) &&
        (phrase.endsWith("'") || !isLetter(line.folded.charCodeAt(from + phrase.length))) &&
        from + phrase.length > last
      ) {
        kind = does;
        last = from + phrase.length;
      }
    }
  }
  if (last > to) {
    push(state, line.folded.slice(from, last), line.start + from, line.start + last, kind, isCapitalAt(line, from));
    state.skip = line.start + last;
    return;
  }
  const cut = kind === 0 && lexicon.isCompounding ? tradeBefore(lexicon, text) : 0;
  if (cut) {
    push(state, text.slice(0, cut), line.start + from, line.start + from + cut, 0, isCapitalAt(line, from));
    if (clippedFrom(lexicon, text.slice(0, cut))) (state.tokens[state.tokens.length - 1] as Token).trade = 2;
    push(state, text.slice(cut), line.start + from + cut, line.start + to, does.noun, false);
  } else if (lexicon.isKorean && kind === 0 && text.charCodeAt(text.length - 1) > 0x2fff) korean(line, from, to, state);
  else push(state, text, line.start + from, line.start + to, kind, isCapitalAt(line, from));
};

/** Where a trade ends that is written in one with its vacancy ("Koch-Stelle", "chauffeursfunctie"), or 0. */
const tradeBefore = (lexicon: Lexicon, text: string): number => {
  // No word for a vacancy is longer; a word may be as long as a letter.
  const least = Math.max(3, text.length - 20);
  for (let at = text.length - 3; at > least; at--) {
    if (!((lexicon.words.get(text.slice(at)) ?? 0) & does.noun)) continue;
    const head = text.slice(0, at).replace(/-$/, '');
    const bare = head.replace(/s$/, '');
    // "hoofdrol"
    if (lexicon.hosts.has(bare)) return 0;
    // "Gesellenstelle", "Referentenstelle"
    if (/[^e]en$/.test(head) && !head.startsWith('student'))
      for (const end of [head.length - 1, head.length - 2]) if (tradeOf(lexicon, head.slice(0, end)) > 1) return end;
    if (tradeOf(lexicon, bare) > 1) return bare.length;
    if (tradeOf(lexicon, head) > 1) return head.length;
    // "Logopädinnenstelle", "fastighetsskötarjobbet"
    if (head.endsWith('innen') && tradeOf(lexicon, head.slice(0, -3)) > 1) return head.length - 3;
    if (clippedFrom(lexicon, head)) return head.length;
  }
  return 0;
};

/** Swedish "fastighetsskötar", "undersköterske" in a longer word: what stands alone, or null. */
export const clippedFrom = (lexicon: Lexicon, head: string): string | null => {
  const whole = head.endsWith('ar') ? `${head}e` : head.endsWith('ske') ? `${head.slice(0, -1)}a` : '';
  return head.length > 6 && tradeOf(lexicon, whole) > 1 ? whole : null;
};

/** Whether both parts of a word with a hyphen end roles. */
const isTurned = (lexicon: Lexicon, text: string, at: number): boolean =>
  ((lexicon.words.get(text.slice(0, at)) ?? 0) &
    (lexicon.words.get(text.slice(text.lastIndexOf('-') + 1)) ?? 0) &
    does.ends) !==
  0;

const isCapitalAt = (line: Line, at: number): boolean => {
  const code = line.text.charCodeAt(at);
  return isUpper(code) || (code > 0x7f && code < 0x2000 && line.text.charAt(at) !== line.text.charAt(at).toLowerCase());
};

const particles = /(?:에게|으로|에서|로서|까지|부터|로|을|를|에|은|는|와|과|의|이|가|도)$/;

/** Verbs, and names of people ("윤태성님"). */
const ended =
  /(?:니다|어요|아요|려요|게요|해요|세요|에요|예요|네요|하고|하여|하며|으며|으나|고자|님|님께|님의|님은|님이|하기|드려|하실|하신|주신|되어|되었|셨고|하게|지요|시죠|군요|나요|까요|는데요|던데|데요|봐요|와요|줘요|는데|려고|니까|라서|셨는데|해서|하면|된다|한다)$/;

/** "지훈씨": somebody is called. */
const called = /^[\uac00-\ud7af]{2,5}(?:씨|님)(?:께|께서|의|은|이|가|을|를|도|만|와|과|이랑|한테)?$/;

/** What is counted: "한분", "2명". */
const counted =
  /^(?:한|두|세|네|몇|여러|\d{1,2})(?:분|명|자리|곳|군데|사람)?$|^제?\d{1,4}(?:년|년도|학년도|회|차|기|월|일|시|층|호|개월|주년)$/;

/** Verbs before what they tell of: "예정이던", "안내드린", "채용하는". */
const told =
  /(?:던|드린|되는|있는|없는|하는|오는|가는|받는|주는|보낸|보내는|남긴|남겨주신|하신|되신|오신|가신|보신|주신|받은|맞는|싶은|싶어|위한|통한|관한|대한|따른|인한|함께|같은|다른|많은|모든|어떤|이런|그런|저런)$/;

/** "포지션이고", "개발자입니다": what makes a name a statement. */
const copula =
  /(?:이고|이요|이며|이라서|이라고|이라|입니다|이에요|이예요|예요|인데요|인데|이지만|이었던|이신|이던|이었고|이었습니다|이시고|이자|인지|이나|으로서|로서|로써|이랑|랑|라고|라고요|께서|에게|한테|마다|만|밖에|처럼|보다|조차)$/;

/** Those of them no name ends with. */
const stated = /(?:인데요?|이요|이라서|이에요|이예요|입니다|이었던|이라고요?|이지만)$/;

/** "지원하셨지요": applied, in any form. */
const appliedStem = /^(지원|입사지원|응모|신청)(?:[하해했한할]|드[리려렸립])/;

/** "뽑는", "구하고", "하실분": sought, in any form. */
const soughtStem =
  /^(?:뽑[고는습아을]|구[하합해한할](?!기)|구인|찾[고는습아]|모집[하합해]|채용[하합]|급구|필요[하합해한]|(?:일)?하실분)/;

/** "직무에", "개발자로": a particle stands behind the word. */
const korean = (line: Line, from: number, to: number, state: State): void => {
  const { words } = state.lexicon;
  const text = line.folded.slice(from, to);
  const said = copula.exec(text)?.index ?? -1;
  const isSaid = said > 1 && tradeOf(state.lexicon, text) < 2;
  // "백반집인데": whatever it is, here it ends.
  const isKnown = words.get(text.slice(0, said)) || tradeOf(state.lexicon, text.slice(0, said)) > 1;
  if (isSaid && (isKnown || (stated.test(text) && !ended.test(text)))) {
    const stem = text.slice(0, said);
    const at = line.start + from;
    push(state, stem, at, at + said, words.get(stem) ?? 0, false);
    push(state, text.slice(said), at + said, line.start + to, does.ends, false);
    return;
  }
  if (soughtStem.test(text)) {
    push(state, text, line.start + from, line.start + to, does.seeks, false);
    return;
  }
  if (ended.test(text) || told.test(text) || called.test(text) || appliedStem.test(text)) {
    push(state, text, line.start + from, line.start + to, appliedStem.test(text) ? does.applied : does.ends, false);
    return;
  }
  // "분석가": what looks like a particle belongs to the trade.
  const end = tradeOf(state.lexicon, text) > 1 ? text.length : (particles.exec(text)?.index ?? text.length);
  // "롤에서": a word for a post of one letter.
  const isPost = end === 1 && (words.get(text.slice(0, 1)) ?? 0) & does.noun;
  const stem = end > 1 || isPost ? text.slice(0, end) : text;
  const kind = words.get(stem) ?? (counted.test(stem) ? does.ends : 0);
  const particle = (): void => {
    if (kind === 0 && ending.test(text.slice(stem.length)))
      push(state, text.slice(stem.length), line.start + from + stem.length, line.start + to, does.ends, false);
  };
  // "사회복지사": a trade is whole, whatever it ends with ("지사").
  if (kind || stem.length < 3 || tradeOf(state.lexicon, stem) === 3) {
    push(state, stem, line.start + from, line.start + from + stem.length, kind, false);
    particle();
    return;
  }
  for (let cut = stem.length - 1; cut > 1; cut--) {
    const tail = words.get(stem.slice(cut)) ?? 0;
    if (tail && stem.length - cut > 1) {
      push(
        state,
        stem.slice(0, cut),
        line.start + from,
        line.start + from + cut,
        words.get(stem.slice(0, cut)) ?? 0,
        false,
      );
      push(state, stem.slice(cut), line.start + from + cut, line.start + from + stem.length, tail, false);
      return;
    }
  }
  push(state, stem, line.start + from, line.start + from + stem.length, 0, false);
  particle();
};

/** "수습목수는 하루 …": particles that end a name. */
const ending = /^(?:은|는|이|가|을|를|의|에게)$/;

/** "设计师哈": where a trade ends before a letter or two that are no part of it. */
const tradeCut = (lexicon: Lexicon, text: string): number => {
  if (tradeOf(lexicon, text)) return text.length;
  for (let cut = text.length - 1; cut > 1 && cut > text.length - 3; cut--)
    if (tradeOf(lexicon, text.slice(0, cut)) > 1 && /^[哈呢吧啦啊呀哦的了嘛么吗喔]+$/.test(text.slice(cut))) return cut;
  return text.length;
};

/** "助理一": whether letters begin with a trade. */
const beginsTrade = (lexicon: Lexicon, text: string): boolean =>
  tradeOf(lexicon, text) === 3 || tradeOf(lexicon, text.slice(0, 2)) === 3;

/** Where a trade ends that goes on in one to three letters of kana, or 0. */
const tradeEnd = (lexicon: Lexicon, folded: string, begin: number, at: number, to: number): number => {
  for (let end = at + 1; end <= to && end < at + 4 && isKana(folded.charCodeAt(end - 1)); end++)
    if (!isKana(folded.charCodeAt(end)) && tradeOf(lexicon, folded.slice(begin, end)) > 1) return end;
  return 0;
};

/** Whether Latin letters stand on both sides. */
const isWithin = (folded: string, at: number): boolean => /^[a-z]{2}$/.test(folded.slice(at - 1, at + 1));

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;

/** Chinese and Japanese, word by word as far as the lexicon knows them; in Japanese kana part words. */
const dense = (line: Line, from: number, to: number, state: State): void => {
  const { folded, start } = line;
  const { lexicon } = state;
  let begin = from;
  const flush = (end: number): void => {
    if (end <= begin) return;
    const text = folded.slice(begin, end);
    // A firm's name before a role, or behind it, is a word of its own.
    const ahead = state.firms.find((firm) => text.startsWith(firm) && text.length > firm.length + 1)?.length ?? 0;
    if (ahead) push(state, text.slice(0, ahead), start + begin, start + begin + ahead, does.ends, false);
    const rest = text.slice(ahead);
    const cut = tradeCut(lexicon, rest);
    push(state, rest.slice(0, cut), start + begin + ahead, start + begin + ahead + cut, 0, false);
    if (cut < rest.length) push(state, rest.slice(cut), start + begin + ahead + cut, start + end, does.ends, false);
  };
  for (let at = from; at < to; ) {
    const entry = entryAt(lexicon, folded, at);
    const code = folded.charCodeAt(at);
    // "内部監査": a letter of offices ("部", "課") is one only where a run of letters ends.
    const isInside =
      // "SREポジション": no word of ours begins or ends within another's letters.
      (at > from && isWithin(folded, at)) ||
      isWithin(folded, entry.to) ||
      // "吧台主管": what ends a sentence begins none.
      (at === from && /^[吧哈]/.test(folded.slice(at, entry.to))) ||
      (entry.kind === does.others && entry.to === at + 1 && at + 1 < to && isHan(folded.charCodeAt(at + 1))) ||
      // "社會工作助理": what is done, and who does it.
      (at > begin &&
        entry.kind === does.noun &&
        beginsTrade(lexicon, folded.slice(entry.to, Math.min(to, entry.to + 3))));
    if (entry.kind && entry.to <= to && !isInside) {
      flush(at);
      push(state, folded.slice(at, entry.to), start + at, start + entry.to, entry.kind, false);
      at = entry.to;
      begin = at;
    } else if (isKana(code)) {
      // "組込みソフトウェア": one letter of kana within a word.
      if (
        at > begin &&
        at + 1 < to &&
        !isKana(folded.charCodeAt(at + 1)) &&
        !'のにをはがでへともや'.includes(folded.charAt(at))
      ) {
        at++;
        continue;
      }
      // "大工見習い": letters of kana that end a trade.
      const ends = at > begin ? tradeEnd(lexicon, folded, begin, at, to) : 0;
      if (ends) {
        at = ends;
        continue;
      }
      flush(at);
      let end = at + 1;
      while (end < to && isKana(folded.charCodeAt(end)) && !entryAt(lexicon, folded, end).kind) end++;
      push(state, folded.slice(at, end), start + at, start + end, does.ends, false);
      at = end;
      begin = end;
    } else at++;
  }
  flush(to);
};
