import { fold } from '../../message/fold';
import type { Letter } from '../letter';

/** Whether the sender's address spells a name in kana: "わくい" and wakui@…. */
export const isSpelledKana = (word: string, letter: Letter): boolean => {
  if (!/^[\u3041-\u3096]{2,6}$|^[\u30a1-\u30fa]{2,6}$/.test(word)) return false;
  const said = short(romaji(word));
  return (
    said.length > 3 &&
    fold(letter.message.from?.address.split('@')[0] ?? '')
      .split(/[^a-z]+/)
      .some((part) => short(part) === said)
  );
};

const short = (text: string): string => text.replace(/o(?:u|h|o)(?![aeiou])/g, 'o').replace(/uu/g, 'u');

/** As passports spell it. */
const romaji = (word: string): string => {
  let made = '';
  for (const sign of word) {
    const code = sign.charCodeAt(0);
    const kana = code > 0x309f ? String.fromCharCode(code - 0x60) : sign;
    const small = { ゃ: 'a', ゅ: 'u', ょ: 'o' }[kana];
    if (small && made.endsWith('i')) made = `${made.slice(0, -1)}${/(?:sh|ch|j)i$/.test(made) ? '' : 'y'}${small}`;
    else if (kana === 'っ') made += '*';
    else made += spelled.get(kana) ?? '';
  }
  return made.replace(/\*(.)/g, '$1$1').replace(/\*/g, '');
};

const spelled: ReadonlyMap<string, string> = new Map(
  'あaいiうuえeおoかkaきkiくkuけkeこkoさsaしshiすsuせseそsoたtaちchiつtsuてteとtoなnaにniぬnuねneのnoはhaひhiふfuへheほhoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをoんnがgaぎgiぐguげgeごgoざzaじjiずzuぜzeぞzoだdaぢjiづzuでdeどdoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpo'
    .match(/[^a-z][a-z]+/g)
    ?.map((each) => [each.charAt(0), each.slice(1)] as const),
);
