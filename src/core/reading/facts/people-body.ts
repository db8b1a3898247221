import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { cueWords, holds, phrasesIn } from '../words';
import { parseName } from './name';
import type { Proposal, Sign } from './people-proposal';

/** Whom the text names: "my name is …", "on behalf of …", "you will meet …", "… would like to meet you". */
export const fromBody = (letter: Letter): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  let count = 0;
  for (const [index, line] of letter.lines.entries()) {
    if (line.start >= letter.parts.signatureAt || count > 200) break;
    if (!line.text.trim()) continue;
    count++;
    const add = (words: readonly string[], sign: Sign, weight: number) => {
      for (const { word, at } of phrasesIn(words, line.folded))
        behind(proposals, letter, { line, index, phrase: word, at, sign, weight });
    };
    add(cueWords(letter, 'iAm'), 'intro', 4);
    add(cueWords(letter, 'behalf'), 'behalf', 2);
    add(cueWords(letter, 'contacts'), 'contact', 2.5);
    for (const { at } of phrasesIn(cueWords(letter, 'wishes'), line.folded)) before(proposals, letter, line, index, at);
    proposals.push(...labelled(letter, line, index), ...behindPost(letter, line, index));
    if (count < 12) proposals.push(...eastern(letter, line, index));
  }
  return proposals;
};

interface Cue {
  readonly line: Line;
  readonly index: number;
  readonly phrase: string;
  /** Where the phrase stands in the line. */
  readonly at: number;
  readonly sign: Sign;
  readonly weight: number;
}

/** The name that begins right behind a phrase. */
const behind = (into: Proposal[], letter: Letter, { line, index, phrase, at, sign, weight }: Cue): void => {
  const from = at + phrase.length;
  const gap = /^[\s:：,"“*-]{0,6}/.exec(line.text.slice(from))?.[0].length ?? 0;
  if (gap === 0 && !han.test(line.text.charAt(from))) return;
  const words = nameRun(line.text, from + gap);
  const skip = words && sign === 'contact' ? postsBefore(words, letter) : 0;
  const run = words?.slice(skip) ?? null;
  const name = run ? parseName(run, letter) : null;
  if (!name || !run) return;
  if (
    sign === 'intro' &&
    !name.name.includes(' ') &&
    phrase.length < 5 &&
    !/^[\s,.!]*$|^[\s,.]/.test(line.text.slice(from + gap + skip + run.length, from + gap + skip + run.length + 1))
  )
    return;
  const email = addressNear(line.text, from + gap + skip + run.length);
  const whole = name.name.includes(' ') || han.test(name.name);
  const isPosted =
    sign === 'contact' &&
    /^,/.test(line.text.slice(from + gap + skip + run.length)) &&
    holds(
      cueWords(letter, 'titles'),
      line.folded.slice(from + gap + skip + run.length, from + gap + skip + run.length + 50),
    );
  into.push({
    name,
    sign,
    weight:
      (isPosted ? 0.6 : 0) +
      (whole
        ? sign === 'contact' && phrase.length < 5 && !han.test(phrase)
          ? weight * 0.5
          : weight
        : weight * (sign === 'contact' ? (phrase.length > 5 ? 0.66 : 0.4) : 0.6)) +
      (email ? 1 : 0),
    words: run,
    where: 'text',
    start: line.start + from + gap + skip,
    email,
    line: index,
  });
};

/** "our CFO, Annika Wall": a person named behind a post. */
const behindPost = (letter: Letter, line: Line, index: number): readonly Proposal[] => {
  if (line.text.length < 60 && !/[.!?:]\s*$/.test(line.text)) return [];
  for (const match of line.text.slice(0, 600).matchAll(/(\p{L}{2,20}),? \(?(?=\p{Lu}\p{L}+ )/gu)) {
    if (!match[1] || !cueWords(letter, 'titles').includes(fold(match[1])) || !/,/.test(match[0])) continue;
    const from = (match.index ?? 0) + match[0].length;
    const run = nameRun(line.text, from);
    const name = run?.includes(' ') ? parseName(run, letter) : null;
    if (run && name)
      return [
        {
          name,
          sign: 'contact',
          weight: 1.7,
          words: run,
          where: 'text',
          start: line.start + from,
          email: null,
          line: index,
        },
      ];
  }
  return [];
};

/** How many characters of posts stand before a name: "Personnel Analyst Doreen Whitlock". */
const postsBefore = (run: string, letter: Letter): number => {
  const titles = cueWords(letter, 'titles');
  const teams = cueWords(letter, 'teams');
  let skip = 0;
  for (const word of run.split(' ')) {
    const low = fold(word);
    if (
      skip + word.length >= run.length ||
      !(titles.includes(low) || teams.includes(low) || (skip > 0 && low === 'of'))
    )
      break;
    skip += word.length + 1;
  }
  return skip > 0 && titles.some((title) => fold(run.slice(0, skip)).includes(title)) ? skip : 0;
};

/** "Contact on arrival: Steve Mulligan", "👤 Interviewer  Dana Whitfield": a person behind a label. */
const labelled = (letter: Letter, line: Line, index: number): readonly Proposal[] => {
  const match = /^([^:：]{2,40}?)(?:[:：]\s*|\s{2,})(?=\S)/.exec(line.text.slice(0, 80));
  if (!match?.[1]) return [];
  const label = fold(match[1]);
  if (!holds(cueWords(letter, 'contacts'), label, 4)) return [];
  const from = match[0].length;
  const first = nameRun(line.text, from);
  const skip = first ? postsBefore(first, letter) : 0;
  const run = first?.slice(skip) ?? null;
  const name = run ? parseName(run, letter) : null;
  if (!run || !name) return [];
  const whole = name.name.includes(' ') || han.test(name.name);
  return [
    {
      name,
      sign: 'contact',
      weight: whole ? 2.7 : 1.7,
      words: run,
      where: 'text',
      start: line.start + from + skip,
      email: addressNear(line.text, from + skip + run.length),
      line: index,
    },
  ];
};

/** The name that ends right before a phrase: "Beau Thibodeaux (beau@…) would like to". */
const before = (into: Proposal[], letter: Letter, line: Line, index: number, at: number): void => {
  if (at < 3) return;
  const head = line.text.slice(0, at);
  const from = sentenceStart(head);
  const start = from + (/^[^\p{L}]{0,6}/u.exec(head.slice(from))?.[0].length ?? 0);
  const run = nameRun(line.text, start);
  const name = run && run.length > 2 && start + run.length <= at ? parseName(run, letter) : null;
  if (!name || !run || at - start - run.length > 60 || (!name.name.includes(' ') && !name.honorific)) return;
  const between = line.text.slice(start + run.length, at).trim();
  if (between !== '' && !/^[(,]/.test(between)) return;
  const email = addressNear(line.text, start + run.length);
  into.push({
    name,
    sign: 'wish',
    weight: 3 + (email ? 1 : 0),
    words: run,
    where: 'text',
    start: line.start + start,
    email,
    line: index,
  });
};

/** Where the last sentence before begins; "Dr." and "Mr." end none. */
const sentenceStart = (head: string): number => {
  for (let at = head.length - 2; at > 0; at--) {
    const char = head.charAt(at);
    if ((char === '!' || char === '?' || char === ':') && head.charAt(at + 1) === ' ') return at + 2;
    if (char === '.' && head.charAt(at + 1) === ' ' && !abbreviation.test(head.slice(Math.max(0, at - 8), at + 1)))
      return at + 2;
  }
  return 0;
};

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|dr|prof|dipl|ing|mag|lic|sr|sra|sig|mr|mrs|ms|mx|st|dott|dott\.ssa|avv|arch|rag|geom|eng|hab|inż|mgr|lek|med|hon|rev|sgt|capt|lt|jr|m|mme|mlle|hr|fr|z\.b|bzw|ca|nr|no|tel|e\.g|i\.e|p|pp)\.$/iu;

/** "人事課の藤原でございます", "我是云帆科技的陈婉婷", "채용담당자 김민준입니다". */
const eastern = (letter: Letter, line: Line, index: number): readonly Proposal[] => {
  if (!han.test(line.text)) return [];
  const patterns: readonly RegExp[] = [
    /(?:の|、|　|\s|^)([\u3400-\u9fff々]{1,4}(?:[ \u3000][\u3400-\u9fff々\u3041-\u30ff]{1,5})?)(?:でございます|と申します|です。|です$|より(?:ご連絡|ご案内))/,
    /(?:我是|我叫|这里是|這裡是|这边是)(?:[^，。,！!]{0,20}?的)?\s?(?:hr|HR|人事|招聘专员|招募專員|人资|人資)?\s?([\u3400-\u9fff]{2,4}?)(?:[，。,！!\s]|$)/,
    /(?:담당자|담당|팀장|팀|매니저|리크루터|대리|과장|파트너|HR|의)\s?([\uac00-\ud7af]{2,4})(?:입니다|이라고 합니다|라고 합니다|드림|올림)/,
    /^\s?(?:저는)?\s?([\uac00-\ud7af]{3})(?:입니다|이라고 합니다|라고 합니다)/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(line.text.slice(0, 200));
    const name = match?.[1] ? parseName(match[1], letter) : null;
    if (match?.[1] && name)
      return [
        {
          name,
          sign: 'intro',
          weight: 3.5,
          words: match[1],
          where: 'text',
          start: line.start + match.index + match[0].indexOf(match[1]),
          email: null,
          line: index,
        },
      ];
  }
  return [];
};

const han = /[\u3040-\u9fff\uac00-\ud7af]/;

/** The longest run of capitalised words and particles from an offset, as it is written; null where none begins there. */
export const nameRun = (text: string, from: number): string | null => {
  const rest = text.slice(from, from + 90);
  if (han.test(rest.charAt(0)))
    return (
      /^[\u3400-\u9fff々\u3040-\u30ff\uac00-\ud7af]{1,8}(?:[ \u3000][\u3400-\u9fff\u3040-\u30ff]{1,4})?/.exec(
        rest,
      )?.[0] ?? null
    );
  let end = 0;
  let solid = 0;
  for (let at = 0; at < rest.length; ) {
    const token = /^[\p{L}\p{M}'’.·-]{1,30}/u.exec(rest.slice(at))?.[0];
    if (!token) break;
    const isCapital = token.charAt(0) !== token.charAt(0).toLowerCase() || /^[a-z]['’]\p{Lu}/u.test(token);
    if (!isCapital && !(small.test(token) && solid > 0)) break;
    if (isCapital) {
      solid++;
      end = at + token.length;
    }
    if (/\.$/.test(token) && !abbreviation.test(` ${token}`)) {
      end = at + token.length - 1;
      break;
    }
    at += token.length;
    if (rest.charAt(at) !== ' ') break;
    at++;
  }
  return solid > 0 && end > 1 ? rest.slice(0, end) : null;
};

const small =
  /^(van|der|den|de|del|della|di|da|do|dos|das|du|des|la|le|von|vom|zu|zur|und|af|av|ten|ter|te|y|e|i|al|el|bin|binti|ibn|s|o|med|rer|nat|habil|jur|phil)\.?$/;

/** An address in brackets right behind a name. */
const addressNear = (text: string, from: number): string | null =>
  /^ ?[(<[]\s?(?:mailto:)?([\w.+-]{1,64}@[\w.-]{3,100})/.exec(text.slice(from, from + 180))?.[1]?.replace(/\.$/, '') ??
  null;
