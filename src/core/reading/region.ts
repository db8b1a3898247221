import type { Letter } from './letter';

/**
 * The country whose usage the letter follows, ISO 3166: by its letters, its sender's address, telephone numbers, the zone of its
 * times (`zone`, IANA), its spelling; null where nothing shows it, or two countries as well.
 */
export const region = (letter: Letter, timeZone: string | null): string | null => {
  const { code } = letter.language;
  const text = letter.parts.text.slice(0, 12_000);
  if (code === 'zh')
    return /[們這請與時間應徵謝貴後點]/.test(text) && !/[们这请与时间应谢贵后点]/.test(text) ? 'TW' : null;
  const mine = own[code] ?? '';
  const known = (country: string | undefined): country is string =>
    country !== undefined && mine.includes(country.toLowerCase());
  const ending = /\.([a-z]{2})$/.exec(letter.message.from?.address ?? '')?.[1]?.toUpperCase();
  const domain = ending === 'UK' ? 'GB' : ending;
  if (known(domain)) return domain;
  const called = /(?:\+|\b00)(55|351|43|41|32|44|353|61|64|91|52|54|56|57|51|598|506|65|34|33|39|49|31)[\s()./-]/.exec(
    text,
  );
  const byPhone = called?.[1] ? dialled[called[1]] : undefined;
  if (known(byPhone)) return byPhone;
  const zone = timeZone ?? letter.calendar?.zone ?? null;
  const byZone = zone === null ? undefined : zones[zone];
  if (known(byZone)) return byZone;
  return spelled(text, signs[code] ?? []);
};

/** The country most of whose signs stand in the text; null where two have as many. */
const spelled = (text: string, all: readonly (readonly [string, RegExp])[]): string | null => {
  const counts = all
    .map(([country, sign]) => ({ country, count: new Set(text.match(sign) ?? []).size }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count > (second?.count ?? 0) ? first.country : null;
};

const own: Readonly<Record<string, string>> = {
  en: 'gb ie au nz in za ca us sg',
  de: 'de at ch li',
  fr: 'fr be ch ca lu',
  es: 'es mx ar cl pe uy co cr ec',
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
  65: 'SG',
  91: 'IN',
  52: 'MX',
  54: 'AR',
  56: 'CL',
  57: 'CO',
  51: 'PE',
  506: 'CR',
  598: 'UY',
  34: 'ES',
  33: 'FR',
  39: 'IT',
  49: 'DE',
  31: 'NL',
};

const zones: Readonly<Record<string, string>> = {
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Phoenix': 'US',
  'Eastern Standard Time': 'US',
  'Central Standard Time': 'US',
  'Mountain Standard Time': 'US',
  'Pacific Standard Time': 'US',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Montreal': 'CA',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Zurich': 'CH',
  'Europe/Vienna': 'AT',
  'Europe/Brussels': 'BE',
  'Europe/Lisbon': 'PT',
  'Europe/Madrid': 'ES',
  'America/Sao_Paulo': 'BR',
  'America/Mexico_City': 'MX',
  'America/Argentina/Buenos_Aires': 'AR',
  'America/Santiago': 'CL',
  'America/Bogota': 'CO',
  'America/Lima': 'PE',
  'America/Montevideo': 'UY',
};

/** Words and spellings of one country only. */
const signs: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  en: [
    [
      'US',
      /\b(?:[Cc]enter|[Cc]olor|[Hh]onor(?:ed)?|[Ff]avorite|[Oo]rganization|[Rr]ecogniz\w+|[Rr]esume|résumé|[Cc]anceled|[Ii]nstallment|[Pp]aycheck|[Cc]ell phone|PTO|401\(k\)|LLC|Inc|[ECMP][SD]?T|Eastern|Pacific Time|Mountain Time|Central Time|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b(?!:)|[A-Z]{2} \d{5}|\d{3}-\d{3}-\d{4})\b|\(\d{3}\) \d{3}-\d{4}|\b(?:Mr|Mrs|Ms)\. /g,
    ],
    [
      'GB',
      /\b(?:[Cc]entre|[Cc]olour|[Oo]rganis\w+|[Rr]ecognis\w+|[Pp]rogramme|CVs?|[Ee]nrol|[Ll]icence|[Dd]iary|[Mm]obile|[Ff]ortnight|[Rr]ota|BST|GMT|Ltd|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6})\b|£|\b(?:Mr|Mrs|Ms) [A-Z]/g,
    ],
    [
      'CA',
      /\b(?:Ontario|Québec|Quebec|Toronto|Vancouver|Montréal|Calgary|Ottawa|British Columbia|Alberta|Winnipeg|Halifax|[A-Z]\d[A-Z] \d[A-Z]\d|School District|First Nations?|unceded|ULC|\d{3}-\d{3}-\d{4})\b/g,
    ],
  ],
  de: [
    [
      'CH',
      /[Gg]rüss|\b[Gg]rüezi|\b[Hh]oi\b|\bMerci\b|[Ss]trasse\b|\b(?:[Ww]eiss|[Gg]emäss|[Aa]usser|[Gg]ross|[Hh]eiss|[Ss]chliess|[Mm]assnahm|[Ss]pass|[Rr]egelmäss)|\bNatel\b|\bCHF\b|\bKanton|[«»]/g,
    ],
    ['AT', /\b(?:Jänner|Feber|Grüß Gott|heuer|Matura|Dipl\.-Ing\.|Mag\.|brutto pro Monat|KV|ÖBB)\b/g],
    ['DE', /ß/g],
  ],
  fr: [
    [
      'CA',
      /\b(?:entrevue|Québec|Montréal|courriel|Allo|Bonjour Hi|poste de travail|cellulaire|fin de semaine|plage horaire|jaser|bienvenue chez nous|inc\.)/g,
    ],
    ['FR', /\b(?:entretien|CDI|CDD|mutuelle|RTT|week-end|visio|SAS|SARL)\b/g],
  ],
  pt: [
    [
      'BR',
      /\b(?:você|vaga|currículo|celular|equipe|contato|seleção|R\$|CNPJ|Atenciosamente|a gente|Oi|pra|cadastro|CEP|ônibus|Att)\b/g,
    ],
    [
      'PT',
      /\b(?:contacto|equipa|telemóvel|telefónic[ao]s?|connosco|receção|morada|consigo|selecção|Exa|V\. Exa|Exm[oa]|precisas|podes|tens|queres|[Cc]umprimentos|[Ff]evereiro de|autocarro|ficheiro|Lda|Advogado|Lisboa|Porto|a sua [a-z]+|o seu [a-z]+)\b|Eng\.º/g,
    ],
  ],
  es: [
    [
      'MX',
      /\b(?:ustedes|les (?:agradec|confirm|inform|pid|esper)\w+|celular|vacante|computadora|colonia|Lic\.|licenciad[oa]|ahorita|platicar|S\.A\. de C\.V\.|CDMX)\b/g,
    ],
    [
      'AR',
      /\b(?:vos|tenés|podés|querés|contanos|escribinos|confirmame|CABA|laburo|decime|mandame|tra[eé]nos|avisanos|avisame|venís|sos)\b/g,
    ],
    ['CL', /\b(?:cargo|agendar|santiago|RUT|isapre)\b/gi],
    ['ES', /\b(?:os |vosotros|vuestr[oa]s?|móvil|ordenador|S\.L\.|SLU|currículum|conmigo y con)\b/g],
  ],
  nl: [
    ['BE', /\b(?:gsm|vzw|Vlaanderen|Antwerpen|Gent|Leuven|Brussel|Brugge|bvba|Dag [A-Z]|solliciteren bij ons|kmo)\b/g],
    ['NL', /\b(?:06-|B\.V\.|BSN|Utrecht|Amsterdam|Rotterdam|mobiel)\b/g],
  ],
};
