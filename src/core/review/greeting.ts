import { hitsIn, type Lined, says } from './lined';
import type { Span } from './span';

/** The words a letter begins with, or null: "Dear Maria,", "株式会社青空 人事部 田中様". */
export const greetingOf = (lined: Lined): Span | null => {
  const first = lined.lines
    .filter((line) => line.text.trim() !== '')
    .slice(0, 5)
    .filter((line, at) => at === 0 || !isSignOff(line, lined));
  // "Ivy 您好：" and "Jay님," begin with a foreign name.
  const foreign = /^\s*[a-z]/i.test(lined.text) && !unspaced.test(first[0]?.text.slice(0, 40) ?? '');
  if (lined.manners.charactersPerWord !== null && !foreign) return unspacedGreeting(lined.text, first);
  return (
    first.map((line, at) => greetingIn(line, lined, at === 0)).find((each) => each !== null) ?? callIn(first[0], lined)
  );
};

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** A first line by itself that calls somebody in words of no list: "Reverend Father, dear Mr Stadelmann,", "A Dhonncha, a chara,". */
const callIn = (line: Span | undefined, lined: Lined): Span | null => {
  const call = line?.text.trim() ?? '';
  const isCall =
    line !== undefined &&
    line.text.length < lined.text.length &&
    /^\p{Lu}[^.!?:;\d]{2,60}[,:!]$/u.test(call) &&
    (call.split(/\s+/).length < 4 ||
      gaelic.test(call) ||
      (call.split(/\s+/).length < 9 && /\p{Lu}[\p{L}'’-]+[,:!]$/u.test(call)) ||
      (call.split(/\s+/).length < 7 && call.endsWith(',') && isApart(line, lined)) ||
      endsInGreeting(line, lined)) &&
    !isSignOff(line, lined) &&
    !says(lined, line, 'thanks', 'pleased', 'decisions', 'apologies');
  return isCall ? line : null;
};

/** "A Dhonncha, a chara," */
const gaelic = /,\sa\s(?:chara|chairde)[,:]$/i;

/** A line with an empty one below it. */
const isApart = (line: Span, { lines }: Lined): boolean => lines[lines.indexOf(line) + 1]?.text.trim() === '';

/** The name first: "Jurema querida, boa tarde!" */
const endsInGreeting = (line: Span, lined: Lined): boolean =>
  line.text.trim().length < 50 &&
  hitsIn(lined, 'greetings', line).some((hit) => /^[\s,:!]*$/.test(line.text.slice(hit.end - line.start)));

/** The greeting of a line, or null: the whole line where it is short and says nothing else, otherwise up to its first stop. */
export const greetingIn = (line: Span, lined: Lined, opens = false): Span | null => {
  const indent = /^[\s¡¿]{0,200}/.exec(line.text)?.[0].length ?? 0;
  const trimmed = line.text.trim();
  const cut = (length: number): Span => ({ ...line, text: line.text.slice(0, length), end: line.start + length });
  if (opens && bareName.test(trimmed) && !isSignOff(line, lined)) return cut(line.text.length);
  const hit = hitsIn(lined, 'greetings', { start: line.start, end: line.start + 90 })[0];
  if (!hit || hit.start !== line.start + indent) return null;
  // Without the stop of an abbreviation: "Exma. Senhora".
  const after = line.text.slice(hit.end - line.start).replace(/^\./, '');
  if (isAllGreeting(trimmed, after.trimEnd())) return cut(line.text.length);
  const said = line.text.slice(0, 70).replace(shortened, (title) => title.replace('.', '_'));
  const stop = said.search(/[,:!，：！。、–—]|\.\s/);
  return stop > 0 ? cut(stop + 1) : null;
};

/** A sign-off's line: one of the phrases, then nothing but a name. */
export const isSignOff = (line: Span, lined: Pick<Lined, 'hits'>): boolean => {
  const trimmed = line.text.trim();
  if (trimmed === '' || trimmed.length > 60) return false;
  const start = line.start + line.text.indexOf(trimmed);
  const hit = hitsIn(lined, 'signOffs', { start, end: start + trimmed.length })[0];
  if (!hit || hit.start > start) return false;
  const rest = trimmed.slice(hit.end - start).replace(/^[\s,.!;。！，–—-]{1,4}/, '');
  return rest === '' || (isNameLike(rest) && !says(lined, { start: hit.end, end: line.end }, 'wishes'));
};

/** One to four words in capitals. */
export const isNameLike = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]{0,30}(\s\p{Lu}[\p{L}.'’-]{0,30}){0,3}$/u.test(text.trim());

const bareName = /^\p{Lu}[\p{L}.'’-]{1,20}( \p{Lu}[\p{L}.'’-]{1,20}){0,2},$/u;
const titles =
  /(dra?|prof|profa|mr|ms|mrs|mme|mlle|sr|sra|srta|exm[oa]|ilm[oa]|eng|arq|rev|capt|hon|lic|avv|geom|mag|dipl|dott|dhr|mevr|ing|sig|\p{Lu})\.|ssa/giu;

/** A title whose stop ends no greeting: "Exma. Senhora D. Maria". */
const shortened =
  /(?:^|\s)(?:dra?|profa?|mrs?|ms|mmes?|sra?|srta|exm[oa]|ilm[oa]|eng|arq|rev|hon|lic|avv|dott|ing|sig|gent\.?m[oa]|d)\./giu;

/** Short, without a second clause: "Dear Ms Kowalska," but not "Hello, thank you for …". */
const isAllGreeting = (said: string, after: string): boolean => {
  const [line, rest] = [said, after].map((each) => each.replace(wellness, '')) as [string, string];
  return (
    line.length <= 70 &&
    line.split(/\s+/).length <= 9 &&
    /[,:!，：！、\p{L}\])}>.]$/u.test(line) &&
    !/[,;，] \p{L}/u.test(rest.replace(/, (?:(?:seu|dona|sr|sra|dr|dra|don|doña|prof)\.? )?\p{Lu}/gu, '')) &&
    !/[.!?。！？]\s?\S/.test(rest.replace(titles, ''))
  );
};

/** "Tudo bem?": asks after nobody's health. */
const wellness =
  /,?\s¿?(?:tudo (?:bem|bom|joia|certo|ok)(?: (?:contigo|com você|por aí))?|todo bien|qué tal(?: (?:estás|va todo))?|cómo (?:estás?|andas|va)|come (?:va|stai?)|ça va|comment (?:ça va|vas-tu|allez-vous)|how(?:'s it going| are (?:you|things))|alles (?:gut|klar)|wie geht(?:'s| es (?:dir|Ihnen))|hoe gaat het|hur mår du|allt (?:bra|väl)|wszystko dobrze|jak się masz|co słychać)\s?[?!]$/iu;

/** Lines down to the last that ends like a salutation, among the first few. */
const unspacedGreeting = (text: string, first: readonly Span[]): Span | null => {
  // A line that is a sentence ends the address: whoever is named below it is spoken of.
  const said = first.findIndex((line) => /[。.!！]\s?\S|[。]\s*$/.test(line.text) || line.text.length > 45);
  const at = first
    .slice(0, said < 0 ? 4 : Math.min(4, said + 1))
    .map((line) => salutes(line.text))
    .reduce((found, length, index) => (length > 0 ? index : found), -1);
  const [opening, last] = [first[0], first[at]];
  if (!opening || !last) return null;
  const end = last.start + salutes(last.text);
  return { text: text.slice(opening.start, end), start: opening.start, end };
};

/** A name and what its bearer is called at work, by themselves: "グエン店長", "李老师". */
const office =
  /^[^\s、。，,]{1,14}[\s　]?(?:[店部課社院園校所室係館塾局班寮組]長|教授|シェフ|マネージャー|オーナー|リーダー|マスター|女将|くん|君|ちゃん|老师|老師|主任|总监|總監|校长|院长|店长|教授|医生|醫生|同学|同學|팀장|대표|원장|점장|교수)[、,，！!]?$/;

/** How far a line in a script without spaces is a salutation; 0 where it is none. */
const salutes = (line: string): number => {
  const trimmed = line.trimEnd();
  if (
    trimmed.length <= 40 &&
    (/(?:様|さま|殿|御中|先生|さん|各位|様方|女士|小姐|经理|님|께|귀하)[、,，]?$|[：:]$/.test(trimmed) ||
      office.test(trimmed))
  )
    return line.length;
  const opening =
    /^\s{0,9}[^。！？!?.]{0,40}(?:您好|你好|안녕하(?:세요|십니까)|上午好|下午好|早上好)[！!，,。.：:]?/.exec(line)?.[0];
  const named = /^[^\s、。，,：:]{1,12}(?: ?(?:様|さま|さん|님|님께|先生|女士|经理))[、,，：:]/.exec(line)?.[0];
  return (opening ?? named ?? '').length;
};
