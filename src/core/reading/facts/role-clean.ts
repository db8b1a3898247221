import { fold } from '../../message/fold';

/** A role as it is said in a sentence: no ids, "(m/w/d)", H/F, places, hours, percentages, SHOUTING; its own words stay. */
export const cleanRole = (written: string): string => {
  let text = written
    .replace(/[“”„"«»「」『』*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/[([{（][^()[\]{}（）]{0,60}[)\]}）]/g, keepGroup);
  text = text.replace(gender, ' ').replace(/[:*·_](?:innen|in|r|e)(?=[\s,./)-]|$)/gi, '');
  text = text.replace(
    /\b(?:ref|req|id|job ?id|kennziffer|stellen-?nr|nr|no|réf|réf|rif|vacature(?:nummer|nr)|requisition|position|vacancy)\b\s?[.:#-]*\s?(?:nr\.?\s?|no\.?\s?)?#?[a-z]{0,6}[-/ ]?\d[\w/-]{1,20}/gi,
    ' ',
  );
  text = text.replace(/(?:^|\s)[#]?[A-Z]{0,5}-?\d{2,}[\w/-]{0,14}(?=\s|$)/g, ' ');
  text = text.replace(
    /\b\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?(?:%|percent|prozent|std\.?|stunden|h\/woche|uur|timmar|hours?|hrs)(?:\s?\/\s?\w{2,8})?(?=\s|[,.)]|$)/gi,
    ' ',
  );
  for (let round = 0; round < 4; round++) {
    const before = text;
    text = text
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:|/–—.-]+(?!NET)|[\s,;:|/–—-]+$/g, '')
      .replace(/(?<=[\p{L}\p{N})])\.$/u, '')
      .trim();
    text = dropTail(text);
    if (text === before) break;
  }
  return calm(text);
};

/** What a pair of brackets may keep: a short word in capitals that is part of the trade, as "(AML)". */
const keepGroup = (group: string): string => {
  const inner = group.slice(1, -1).trim();
  return /^[A-Z]{3,5}$/.test(inner) && !/^(FTC|CDI|CDD|USA|HQ|FTE|TBC|TBD|EMEA|APAC|DACH|FSN|GBR|WFH)$/.test(inner)
    ? group
    : ' ';
};

const gender =
  /(?<=^|[\s,–-])(?:[mwfdxhi]\s?[/|]\s?[mwfdxvh](?:\s?[/|]\s?[mwfdxvia]\*?)?|all genders?|alle geschlechter|h\/f|f\/h|gn)(?=$|[\s,).–-])/gi;

const tails =
  /^(?:remote|hybrid|on-?site|fully remote|home-?office|full[- ]?time|part[- ]?time|permanent|contract|temporary|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|alternance|stage|fulltime|parttime|voltijds?|deltijds?|heltid|deltid|tiempo completo|media jornada|tempo pieno|part time|full time|pełny etat|teletrabajo|remoto|presencial|híbrido|télétravail|uk|us|usa|eu|emea|dach|apac|nights?|req|ref|role|position|job|m\/w\/d|secteur .{0,30})$/i;

/** Takes off what follows a dash, a bar or a comma and is a place, a contract or hours. */
const dropTail = (text: string): string => {
  const bar = text.search(/\s[|｜]\s?/);
  if (bar > 2) return text.slice(0, bar);
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
  const comma = text.lastIndexOf(', ');
  const at = Math.max(dash, comma);
  if (at < 2) return text;
  const tail = fold(text.slice(at + (at === comma ? 2 : 3)).trim());
  return tails.test(tail) || tail === '' ? text.slice(0, at) : text;
};

/** "POLICE DISPATCHER I" → "Police Dispatcher I"; numerals and short words in capitals stay. */
const calm = (text: string): string => {
  if (text.length < 6 || text.toUpperCase() !== text || !/\p{Lu}{5}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, index) => {
      if (
        /^(I{1,3}|IV|V|VI|HR|IT|QA|UX|UI|BI|PR|VP|CNC|PLC|SRE|SEO|CEO|CTO|CFO|COO|AI|ML|B2B|AML|KYC|SAP|ERP|CRM|RN|LPN|MEAL|GP)$/.test(
          word,
        )
      )
        return word;
      if (index > 0 && /^(OF|AND|THE|FOR|IN|DE|DU|DES|DER|UND|FÜR|ET|Y|E|DI|LA|LE)$/.test(word))
        return word.toLowerCase();
      return word.charAt(0) + word.slice(1).toLowerCase();
    })
    .join(' ');
};
