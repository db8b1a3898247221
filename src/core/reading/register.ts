import type { Letter } from './letter';
import { study } from './study';

/** How the letter addresses its reader: Sie or du, vous or tu, usted or tú; null where the language makes no difference or the words do not tell. */
export const register = (letter: Letter): 'formal' | 'familiar' | null => {
  let formal = 0;
  let familiar = 0;
  for (const { spots, where, start } of study(letter)) {
    if (where !== 'text') continue;
    for (const spot of spots) {
      if (spot.tag === 'familiar') familiar++;
      else if (spot.tag === 'formal' && isPolite(letter, spot.start, spot.start === start)) formal++;
    }
  }
  if (formal > familiar * 2) return 'formal';
  return familiar > formal * 1.2 ? 'familiar' : null;
};

/** In German only the capital letter tells "Sie" from "sie". */
const isPolite = (letter: Letter, at: number, first: boolean): boolean => {
  if (letter.language.code !== 'de') return true;
  const sign = letter.parts.text.charAt(at);
  return !first && sign !== sign.toLowerCase();
};

/** The country whose usage the letter follows, ISO 3166, by its sender's address, telephone numbers, letters and words; null where nothing shows it. */
export const region = (letter: Letter): string | null => {
  const { code } = letter.language;
  const text = letter.parts.text.slice(0, 12_000);
  if (code === 'zh')
    return /[們這請與時間應徵謝貴後點]/.test(text) && !/[们这请与时间应谢贵后点]/.test(text) ? 'TW' : null;
  const domain = letter.message.from?.address ?? '';
  const country = /\.([a-z]{2})$/.exec(domain)?.[1] ?? '';
  if (country !== '' && own[code]?.includes(country)) return country === 'uk' ? 'GB' : country.toUpperCase();
  const called = /\+(55|351|43|41|32|44|353|61|64|91|52|54|56|57|51|34|33|39|49|31|1)[\s()-]/.exec(text)?.[1];
  const byPhone = called ? dialled[called] : undefined;
  if (byPhone && own[code]?.includes(byPhone.toLowerCase() === 'gb' ? 'uk' : byPhone.toLowerCase())) return byPhone;
  if (code !== 'pt') return null;
  const brazilian = (
    text.match(
      /\b(?:você|vaga|currículo|celular|equipe|contato|seleção|R\$|CNPJ|Atenciosamente|a gente|Oi|pra|cadastro)/g,
    ) ?? []
  ).length;
  const portuguese = (
    text.match(
      /\b(?:contacto|equipa|telemóvel|connosco|receção|morada|consigo|selecção|Exa|precisas|podes|tens|queres|Cumprimentos|cumprimentos|Fevereiro|Dezembro|autocarro|ficheiro|Eng\.º)/g,
    ) ?? []
  ).length;
  return brazilian === portuguese ? null : brazilian > portuguese ? 'BR' : 'PT';
};

const own: Readonly<Record<string, string>> = {
  en: 'uk ie au nz in za ca us sg',
  de: 'de at ch li',
  fr: 'fr be ch ca lu',
  es: 'es mx ar cl pe uy co',
  pt: 'br pt',
  it: 'it ch',
  nl: 'nl be',
};

const dialled: Readonly<Record<string, string>> = {
  55: 'BR',
  351: 'PT',
  43: 'AT',
  41: 'CH',
  32: 'BE',
  44: 'GB',
  353: 'IE',
  61: 'AU',
  64: 'NZ',
  91: 'IN',
  52: 'MX',
  54: 'AR',
  56: 'CL',
  57: 'CO',
  51: 'PE',
  34: 'ES',
  33: 'FR',
  39: 'IT',
  49: 'DE',
  31: 'NL',
};
