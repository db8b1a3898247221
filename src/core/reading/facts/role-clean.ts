import { fold } from '../../message/fold';
import { isPlace } from './role-places';

/** A role as it is said in a sentence: no ids, "(m/w/d)", H/F, places, hours, percentages, SHOUTING; its own words stay. */
export const cleanRole = (written: string, around = ''): string => {
  let text = written
    .slice(0, 160)
    .replace(/[“”„"«»「」『』*_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/ [-–—] \p{Lu}\p{Ll}+ ?(?=\((?:[mwfdx]\s?[/|]|h\/f|f\/h|all gender))/iu, ' ');
  text = text.replace(/[([{（【][^()[\]{}（）【】]{0,60}[)\]}）】]/g, (group: string, at: number, all: string) =>
    /^\(\p{Ll}{1,4}\)$/u.test(group) && /\p{L}/u.test(all.charAt(at - 1)) ? group : keepGroup(group),
  );
  text = text.replace(gender, ' ').replace(/(?<=\p{L})[:*_](?:innen|in|r|e|n|frau|mann)(?=[\s,./)-]|$)/giu, '');
  text = text
    .replace(ids, ' ')
    .replace(/(?:^|\s)(?:#\s?\d+|[A-Z]{1,5}-?\d{3,}[\w/-]{0,14}|\d{4,}[\w/-]{0,14})(?=\s|$|,)/g, ' ');
  text = text
    .replace(hours, ' ')
    .replace(/\s[$€£]\s?\d.*$/, '')
    .replace(
      /^(?:stelle|position|poste|puesto|vaga|posizione|functie|vacature|stanowisko|tjänst|role|post|job|vacancy|offre|angebot) (?:(?:de|du|of|als|as|di|van|som|da|do|del) )?(?=\p{Lu})/iu,
      '',
    );
  for (let round = 0; round < 5; round++) {
    const before = text;
    text = text
      .replace(/\s+/g, ' ')
      .replace(/\s+(?=[,;])/g, '')
      .replace(edges, '')
      .trim();
    text = dropTail(
      text
        .replace(articles, '')
        .replace(adjectives, '')
        .replace(
          /,? (?:a tempo (?:pieno|parziale|determinato|indeterminato)|a tiempo (?:completo|parcial)|à temps (?:plein|partiel)|a tempo inteiro|in (?:voll|teil)zeit|på (?:hel|del)tid|na pełny etat|(?:full|part)[- ]time)$/i,
          '',
        )
        .replace(/^first (?=\p{Ll})/u, '')
        .replace(
          /(?<=\S\s.*\S)\s(?:role|position|job|vacancy|opening|post|scheme|vacature|functie|stelle|search|hire)$/i,
          '',
        )
        .replace(/(?<=^[A-Z]{2,4}) search$/, ''),
      around,
    );
    if (text === before) break;
  }
  return calm(text.replace(/([\u30a1-\u30ff])職$/, '$1'));
};

const edges = /^[\s,;:|/–—·・&-]+|^\.(?=\s)|[\s,;:|/–—·・&-]+$|(?<=[\p{L}\p{N})])[.。]+$/gu;
/** What is said of a vacancy rather than of a trade. */
const adjectives =
  /^(?:full[- ]?time|part[- ]?time|permanent|temporary|vacant|open|advertised|above|new|next|current|freien?|offenen?|ausgeschriebenen?|vakanten?|unbefristeten?|befristeten?|lediga|vacante|abierta|aberta|aperta|wolne|vrijgekomen|openstaande|remote|junior-?\/senior) (?=\S)/i;
const articles =
  /^(?:d['’]|l['’]|(?:de|du|of|van|di|als|as|the|a|an|le|la|les|un|une|der|die|das|den|el|il|lo|o|os|het|een|einen|eine|som|jako|come|como|zum|zur) )(?=\S)/;

/** What a pair of brackets may keep: a short word in capitals that is part of the trade, as "(AML)". */
const keepGroup = (group: string): string => {
  const inner = group.slice(1, -1).trim();
  return /^[A-Z]{3,5}$/.test(inner) &&
    !/^(FTC|CDI|CDD|USA|HQ|FTE|TBC|TBD|EMEA|APAC|DACH|FSN|GBR|WFH|NYC|LATAM|MWD|MFD)$/.test(inner)
    ? group
    : ' ';
};

const gender =
  /(?<=^|[\s,–|-])(?:[mwfdxhivk]\s?[/|,]\s?[mwfdxvhkn](?:\s?[/|,]\s?[mwfdxvian]\*?)?|all genders?|alle geschlechter|gn\*?|m\/k)(?=$|[\s,).–|-])/gi;
const ids =
  /(?:^|[\s,(–-])(?:ref|req|id|job ?id|kennziffer|kz|stellen-?nr|nr|no|réf|rif|vacature(?:nummer|nr)|requisition|position|vacancy|offre|annonce|avviso|bando|concours|posting|chiffre|job)\b\.?\s?[.:#n°º-]*\s?(?:nr\.?\s?|no\.?\s?)?#?[a-z]{0,6}[-/ ]?\d[\w/-]{0,20}/gi;
const hours =
  /\(?\b\d{1,3}(?:[.,]\d{1,2})?\s?(?:[-–]\s?\d{1,3}\s?)?(?:%|percent|prozent|std\.?|stunden|wochenstunden|h(?= ?\/| ?pro)|uur|timmar|hours?|hrs|horas|ore|heures|godzin)(?:\s?(?:\/|pro|per|par|por|a)\s?\p{L}{2,8})?\.?(?=\s|[,)]|$)/giu;

const tails =
  /^(?:remote|hybrid|hybride|on-?site|fully remote|100% remote|home-?office|full[- ]?time|part[- ]?time|permanent|contract|temporary|fixed[- ]term|vollzeit|teilzeit|unbefristet|befristet|cdi|cdd|alternance|stage|intérim|interim|fulltime|parttime|voltijds?|deltijds?|heltid|deltid|tillsvidare|vikariat|tiempo completo|media jornada|jornada completa|tempo pieno|tempo determinato|tempo indeterminato|part time|full time|pełny etat|teletrabajo|remoto|remota|presencial|híbrido|híbrida|télétravail|uk|us|usa|eu|emea|dach|apac|nights?|days?|night shift|day shift|weekends?|req|ref|role|position|job|sustitución.*|sostituzione.*|remplacement.*|elternzeitvertretung|maternity cover|secteur.*|temps plein|temps partiel|zdalnie|praca zdalna|distans|freelance|ftc|(?:nr|ref|req|kennz|rif|réf|dnr|exp|cod|code|vacancy|vacature|stellen)[ .:].{0,40}|\d.*)$/i;

/** Takes off what follows a dash, a bar or a comma and is a place, a contract or hours. */
const dropTail = (text: string, around: string): string => {
  const bar = text.search(/\s[|｜/]\s/);
  if (bar > 2) return text.slice(0, bar);
  const dash = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' – '), text.lastIndexOf(' — '));
  const comma = text.lastIndexOf(', ');
  const at = Math.max(dash, comma);
  if (at < 2) return text;
  const tail = fold(text.slice(at + (at === comma ? 2 : 3)).trim());
  return tails.test(tail) || tail === '' || isPlace(text.slice(at + (at === comma ? 2 : 3)).trim(), around)
    ? text.slice(0, at)
    : text;
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
