/**
 * How well a domain's owner spells in Latin letters what a name says in kana or hangul: 3 all of it, 2 its beginning, 0 not.
 * Only consonants are compared, as loan words keep little else: "코드하버" and "codeharbor", "クロスビュー" and "crossview".
 */
export const soundsAs = (owner: string, name: string): 0 | 2 | 3 => {
  const { sound, isWhole } = heard(name);
  if (sound.length < 3) return 0;
  let best: 0 | 2 | 3 = 0;
  for (const spelled of spelledSounds(owner)) {
    if (isWhole && spelled === sound) return 3;
    // "대성정밀" and "daesungpm": a beginning of three.
    if (spelled.slice(0, 3) === sound.slice(0, 3) && spelled.length > 2) best = 2;
  }
  return best;
};

/** The same for signs that stand for syllables: "锦书文化" and "jinshu-media"; `table`: see NameCues.spelled. */
export const spellsAs = (owner: string, name: string, table: string): 0 | 2 | 3 => {
  const { count, at } = spelledFrom(owner, name, 0, table);
  if (count === 0) return 0;
  if (at === owner.length && count === name.length) return 3;
  return count > 1 && at > 3 ? 2 : 0;
};

/** What in a text the whole of an owner spells: "大熊座" for "daxiongzuo"; null without one. */
export const spelledOut = (owner: string, text: string, table: string): string | null => {
  if (owner.length < 4) return null;
  for (let from = 0; from < text.length && from < 4000; from++) {
    const { count, at } = spelledFrom(owner, text, from, table);
    if (count > 1 && at === owner.length) return text.slice(from, from + count);
  }
  return null;
};

/** How many signs from an offset on an owner begins with, and how far into the owner they lead. */
const spelledFrom = (
  owner: string,
  text: string,
  from: number,
  table: string,
): { readonly count: number; readonly at: number } => {
  const spellings = tableOf(table);
  let [count, at] = [0, 0];
  for (; from + count < text.length; count++) {
    const spelling = spellings.get(text.charAt(from + count));
    if (!spelling || !owner.startsWith(spelling, at)) break;
    at += spelling.length;
  }
  return { count, at };
};

const tableOf = (table: string): ReadonlyMap<string, string> => {
  const there = tables.get(table);
  if (there) return there;
  const made = new Map<string, string>();
  for (const [, spelling, signs] of table.matchAll(/([a-z]+)([^a-z]+)/g))
    for (const sign of signs ?? '') made.set(sign, spelling ?? '');
  tables.set(table, made);
  return made;
};
const tables = new Map<string, ReadonlyMap<string, string>>();

/** The consonants of the kana or hangul a name begins with, alike ones by one sign; `isWhole`: nothing else follows. */
const heard = (name: string): { readonly sound: string; readonly isWhole: boolean } => {
  let sound = '';
  const letters = name.replace(/[\s\u3000・·ー゛-]/g, '');
  let at = 0;
  for (; at < letters.length && at < 14; at++) {
    const code = letters.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) {
      const syllable = code - 0xac00;
      sound += `${onsets.charAt(Math.floor(syllable / 588))}${codas.charAt(syllable % 28)}`;
    } else if (code >= 0x3041 && code <= 0x30fa) {
      const kana = (code > 0x309f ? code - 0x60 : code) - 0x3041;
      // "フォ", "ティ", "シェ": a small vowel changes no consonant.
      sound += kanaSounds.charAt(kana);
    } else break;
  }
  return { sound: once(sound), isWhole: at === letters.length };
};

/** "-" has no sound of its own. ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ */
const onsets = 'kknttrmppss-sssktph';
/** None, ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ */
const codas = '-kkknnntrrrrrrrrmppttnttktp-';
/** ぁ to ゖ */
const kanaSounds = '----------kkkkkkkkkkssssssssssttss-ssttttnnnnnhpphppppphpphppmmmmm------rrrrr-----npkk';

const once = (sound: string): string => sound.replace(/-/g, '').replace(/(.)\1+/g, '$1');

/** The consonants of an owner: with and without the "r" that is not spoken behind a vowel ("harbor"). */
const spelledSounds = (owner: string): readonly string[] => {
  const there = spelt.get(owner);
  if (there) return there;
  const plain = owner
    .replace(/[^a-z]/g, '')
    .replace(/c(?=[eiy])|[scz]h|ts/g, 's')
    .replace(/ph/g, 'p')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks');
  const short = plain.replace(/ng(?![aeiou])/g, 'n');
  const made = [short, short.replace(/([aeiou])r(?![aeiou])/g, '$1'), plain.replace(/ng/g, 'n')].map((text) =>
    once(text.replace(/./g, (letter) => latinSounds.charAt(latin.indexOf(letter)))),
  );
  if (spelt.size > 200) spelt.clear();
  spelt.set(owner, made);
  return made;
};
const spelt = new Map<string, readonly string[]>();
const latin = 'gkcqdtbpvfszjmnrlh';
const latinSounds = 'kkkkttppppsssmnrrh';
