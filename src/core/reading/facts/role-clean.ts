import { fold } from '../../message/fold';
import { isPlace } from './role-places';

/** A role as it is said in a sentence: no ids, "(m/w/d)", H/F, places, hours, percentages, SHOUTING; its own words stay. */
export const cleanRole = (written: string): string => {
  let text = written
    .slice(0, 160)
    .replace(/[“”„"«»「」『』]/g, ' ')
    .replace(/[([（【][^()[\]（）【】]{0,60}[)\]）】]/g, (group: string, at: number, all: string) =>
      keeps(group, all.charAt(at - 1)) ? group : ' ',
    )
    .replace(gender, ' ')
    .replace(/(?<=\p{L})[:*_](?:innen|in|r|e|n|ka|frau|mann)(?=[\s,./)-]|$)/giu, '')
    .replace(number, ' ')
    .replace(share, ' ')
    .replace(count, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutTail(
      text
        .replace(grade, ' ')
        .replace(shift, ' ')
        .replace(numbered, ' ')
        .replace(/\s+/g, ' ')
        .replace(/\s+(?=[,;])/g, '')
        .replace(edges, ''),
    );
  }
  return calm(text.replace(/([\u30a1-\u30ff師士員者当])職$/, '$1'));
};

/** What a pair of brackets may keep: a short word in capitals that is part of the trade ("AML"), an ending ("Verkäufer(in)"). */
const keeps = (group: string, before: string): boolean =>
  /^\(-?\p{Ll}{1,5}\)$/u.test(group)
    ? /\p{L}/u.test(before)
    : /^\([A-Z]{3,5}\)$/.test(group) &&
      !/FTC|CDI|CDD|USA|FTE|TBC|TBD|EMEA|APAC|DACH|FSN|GBR|WFH|NYC|MWD|MFD/.test(group);

const gender =
  /(?<=^|[\s,–|-])(?:[mwfdxhivk]\s?[/|]\s?[mwfdxvhkn](?:\s?[/|]\s?[mwfdxvian]\*?)?|all genders?|alle geschlechter|gn\*?)(?=$|[\s,).–|-])/gi;
const number = /(?:^|\s)(?:#\s?\d+|[A-Z]{1,5}-?\d{3,}[\w/-]{0,14}|\d{4,}[\w/-]{0,14})(?=\s|$|,)/g;
/** "40 Warehouse Operatives", "两个压雪车司机", "位陶艺课老师": how many are looked for. */
const count =
  /^\s*(?:\d{1,3} (?=[A-Z][a-z]+(?: [A-Z]?[a-z]+)*s\b)|(?:\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?[名位个個](?=[\u3400-\u9fff]{2})|位(?=[\u3400-\u9fff]{2}))/;
const share =
  /\b\d{1,3}(?:[.,]\d{1,2})?\s?(?:[-\u2010-\u2015]\s?\d{1,3}\s?)?(?:%|percent|prozent|std\.?|stunden|uur|timmar|hours|horas|ore|heures)(?=\s|[,)]|$)/gi;
/** "Band 6", "Grade 7", "schaal 11", "E 13", "EG 9b TVöD", "D7", "åk 4–9" at either end: what is paid, or whom it is for. */
const grade =
  /^(?:band|grade|gr\.?)\s?\d{1,2}[a-d]?(?=\s)|(?<=[\p{L}\p{N})*.][\s,(–—-]{1,4})(?:(?:band|schaal|échelle|åk|årskurs|eg|kat\.?|entgeltgruppe|besoldungsgruppe|lohnklasse|niv\.?|lvl\.?)(?:\s?(?:\d{1,2}|[IVX]{1,4})[a-d]?(?:\s?[-\u2010-\u2015]\s?\d{1,2})?)?|(?:niveau|nivel|nível|livello|stufe|catégorie|categor[ií]a|categoria|step|grade|stopień|gr\.?|kl\.?|e)\s?(?:\d{1,2}|[A-F]\d?)[a-d]?|[A-E]\d{1,2})(?:\s(?:tvöd|tv-?l|tv-?g-?u|tvk))?\)?$/giu;
/** "n°", "Nr.", "réf.": what stood before a number. */
const numbered =
  /(?<=\p{L}{2})[\s,(–—-]{1,4}(?:[nN](?:[ro]|[uú]m)?|NR|[rR][eé]f|[cC][oó]d|[kK]od|[sS]ygn|[dD](?:nr|iarienr)|[kK]enn-?ziffer)[°º]?\.?$/u;
/** "2-skift", "3-Schicht-Betrieb", "3x8" at the end. */
const shift =
  /\s(?:\d(?:[-\u2010-\u2015]\d)?[-\u2010-\u2015\s]?(?:skift|schicht\w*|ploegen\w*|ploegendienst|shifts?|turnos?|turni|zmiany|zmianow\p{L}+)(?:-?betrieb)?|\d\s?[x×]\s?8)$/iu;
const edges = /^[\s,;:|/–—·・&-]+|^\.(?=\s)|[\s,;:|/–—·・&-]+$|(?<=[\p{L}\p{N})])[.。]+$/gu;

/** What is said of a contract rather than of a trade. */
export const isContract = (folded: string): boolean => contract.test(folded);
const contract =
  /^(?:(?:fully |100% )?remote|hybride?|hibrid[oa]|on-?site|home-?office|full[- ]?time|part[- ]?time|permanent|contract|temporary|fixed[- ]term.*|(?:voll|teil)zeit|(?:un)?befristet|cdi|cdd.*|alternance|stage|interim|(?:vol|del)tijds?|(?:hel|del)tid|tillsvidare|vikariat|tiempo (?:completo|parcial)|media jornada|jornada completa|(?:a )?tempo .*|temps (?:plein|partiel)|pelny etat|teletrabajo|teletravail|remot[oa]|presencial|(?:praca )?zdaln\S+|distans|nights?|days?|(?:night|day) shift|weekends?|sustitucion.*|sostituzione.*|remplacement.*|elternzeitvertretung|maternity cover|freelance|ftc|uk|us|eu|\d.*)$/;

/** Takes off what follows a bar, a dash or a comma and is a place or a contract. */
const withoutTail = (text: string): string => {
  const at = Math.max(
    text.lastIndexOf(', '),
    text.lastIndexOf(' - '),
    text.lastIndexOf(' – '),
    text.lastIndexOf(' — '),
    text.lastIndexOf(' | '),
  );
  if (at < 2) return text;
  const tail = fold(text.slice(at).replace(/^[\s,|–—-]+/, ''));
  return tail === '' || contract.test(tail) || isPlace(tail) ? text.slice(0, at) : text;
};

/** "POLICE DISPATCHER I" → "Police Dispatcher I"; numerals and short words in capitals stay. */
const calm = (text: string): string =>
  text.length < 6 || text.toUpperCase() !== text || !/\p{Lu}{5}/u.test(text)
    ? text
    : text
        .split(' ')
        .map((word, index) =>
          short.test(word)
            ? word
            : index > 0 && small.test(word)
              ? word.toLowerCase()
              : word
                  .split(/(?<=[-/])/)
                  .map((part) => (short.test(part) ? part : part.charAt(0) + part.slice(1).toLowerCase()))
                  .join(''),
        )
        .join(' ');
const short =
  /^(?:I{1,3}|IV|V|VI|HR|IT|QA|UX|UI|BI|PR|VP|CNC|PLC|SRE|SEO|C[ETFO]O|AI|ML|B2B|AML|KYC|SAP|ERP|CRM|RN|LPN|MEAL|GP)$/;
const small = /^(?:OF|AND|THE|FOR|IN|DE|DU|DES|DER|UND|FÜR|ET|Y|E|DI|LA|LE)$/;
