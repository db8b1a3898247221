/**
 * A firm as people call it: without the legal form behind its name, the stars of a hotel, and a stop that ended a sentence. null where
 * it cannot be said.
 */
export const firmName = (written: string | null): string | null => {
  // A bracket without its other half: the name was cut in the wrong place, and is not said.
  if (written === null || count(written, /[(（[［]/g) !== count(written, /[)）\]］]/g)) return null;
  let name = written.replace(/\s*[*★☆]+$/, '');
  for (let round = 0; round < 3; round++) name = name.replace(form, '');
  return calm(/^[^.]{3,}\.$/.test(name) && !/\s\p{L}{1,4}\.$/u.test(name) ? name.slice(0, -1) : name);
};

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/**
 * "THE SALT PAN" is The Salt Pan: a name of several words that is all in capitals. Of one word it may be the name itself (KPMG), as
 * may a short first word of several be (SAP DEUTSCHLAND).
 */
const calm = (name: string): string => {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  if (!/^\p{Lu}[\p{Lu}'’-]* (?:.* )?\p{Lu}[\p{Lu}'’-]*$/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  const isThe = name.startsWith('THE ');
  return name.replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) => {
    if (at > 0 && small.test(word)) return word.toLowerCase();
    const isLetters = !isThe && at === 0 && word.length < 4;
    return isLetters || !/[AEIOUYÀ-ÖØ-Ý]/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
};
const small = /^(?:AND|OF|FOR|THE|UND|FÜR|ET|DE|DES|DU|DEL|DELLA|DI|DA|DO|DOS|DAS|E|Y|EN|VAN|VOOR|OCH)$/;

const form =
  /(?<=\p{L}[\p{L}\d.)&]*),? (?:GmbH(?: & Co\.? ?KG)?|mbH|g?UG|AG|SE|KGaA|KG|OHG|e\.V\.|eG|[Ii]nc\.?|Incorporated|LLC|LLP|L\.P\.|Ltd\.?|Limited|PLC|plc|Pty\.? Ltd\.?|Pty\.?|Pvt\.?(?: Ltd\.?)?|(?:Pte|PTE)\.? (?:Ltd|LTD)\.?|ULC|Corp\.?|JSC|Kft\.?|Zrt\.?|A\.Ş\.|S\.A\.S\.?|SAS|SASU|SARL|S\.à r\.l\.|SA|S\.A\.(?: de C\.V\.)?|S\. ?de R\.L\.(?: de C\.V\.)?|S\.L\.U?\.?|SLP?|SLU|S\.?r\.?l\.?|S\.?p\.?A\.?|Ltda\.?|Lda\.?|B\.V\.|BV|N\.V\.|NV|vzw|AB|ApS|A\/S|AS|Oy|sp\. z o\.o\.|Sp\. z o\.o\.|sp\.k\.)$/u;
