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
    if (spelled.length > 2 && (spelled.startsWith(sound) || (isWhole && sound.startsWith(spelled)))) best = 2;
  }
  return best;
};

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
