import { isEastern } from './name-eastern';
import { isParticle } from './name-parts';

/** Whether a capital stands at an offset. */
export const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  const letter = text.charAt(at);
  return code < 0x2000 && letter !== letter.toLowerCase();
};

/** The longest run of capitalised words and particles from an offset, as it is written; null where none begins there. */
export const nameRun = (text: string, from: number): string | null => {
  const rest = text.slice(from, from + 90);
  if (isEastern(rest.charAt(0)))
    return (
      /^[\u3400-\u9fff々\u3040-\u30ff\uac00-\ud7af]{1,8}(?:[ \u3000][\u3400-\u9fff\u3040-\u30ff]{1,4})?/.exec(
        rest,
      )?.[0] ?? null
    );
  let end = 0;
  token.lastIndex = 0;
  for (let at = 0; at < rest.length; at++) {
    token.lastIndex = at;
    const word = token.exec(rest)?.[0];
    if (!word) break;
    const isCapital = isCapitalAt(word, 0) || (/^[a-z]['’]/.test(word) && isCapitalAt(word, 2));
    if (!isCapital && !(end > 0 && isParticle(word.toLowerCase().replace(/\.$/, '')))) break;
    at += word.length;
    if (isCapital) end = at;
    if (word.endsWith('.') && !isShortened(word)) {
      end = at - 1;
      break;
    }
    if (rest.charAt(at) !== ' ') break;
  }
  return end > 1 ? rest.slice(0, end) : null;
};
const token = /[\p{L}\p{M}'’.·-]{1,30}/uy;

/** "Dr.", "J.", "dipl.": a stop that ends no sentence. */
export const isShortened = (word: string): boolean => shortened.test(word);
const shortened =
  /^(?:\p{Lu}|\p{L}{2,5}\.-\p{L}{2,6}|dr|prof|dipl|ing|mag|lic|licda|licdo|sr|sra|sig|mr|mrs|ms|mx|st|dott|dott\.ssa|avv|arch|rag|geom|eng|hab|inż|mgr|lek|med|hon|rev|sgt|capt|lt|jr|m|mme|mlle|hr|fr|z\.b|bzw|ca|nr|no|tel|e\.g|i\.e|p|pp|dra|srta|profa|profª|lcdo|lcda|mtro|mtra|abg|psic|enf|insp|supt|det|cllr|maj|col|gen|cpl|cmdr|fra|gent|egr|spett|drs|ir|mw|dhr|mevr|ds|inc|barr)\.$/iu;
