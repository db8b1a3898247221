import { fold } from '../../message/fold';
import type { Letter, Line } from '../letter';
import { cueWords, glued, holds, once, setOf, startsWithPhrase } from '../words';
import { soundsAs } from './company-sound';
import { domainOf, houses, isRelay, ownerOf } from './mailbox-kind';

/** Legal forms at the end of a firm's name. */
export const legalEnd =
  /[\s,]+(?:gmbh(?: ?& ?co\.? ?kga?a?)?|(?:ag|se)(?: ?& ?co\.? ?kga?a?)?|kg|ug|ohg|gbr|inc|llc|llp|ltd|limited|plc|corp|co|sarl|sas|sa|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|ab|oy|oyj|aps|as|a\/s|a\.ş|ltda|lda|eireli|kft|zrt|pty|pte|pvt|sp\.? ?z ?o\.? ?o|s\.? ?c|e\.? ?v|eg|mbh|mbb|partg|vzw|k\.?k|s\.e\.n\.c\.r\.l)\.?$/i;
const easternForm = /株式会社|有限会社|合同会社|(?:股份)?有限公司|주식회사|\(주\)|㈜/g;

/** A firm's letters without its legal form: what its domain is made of. */
export const bare = (name: string): string => glued(shortName(name));

/** "Acme GmbH & Co. KG" → "Acme"; the name itself where nothing would be left. */
export const shortName = (name: string): string => {
  let text = name.trim();
  if (/[\u3000-\u9fff\uac00-\ud7af㈜]/.test(text)) return text.replace(easternForm, '').trim() || text;
  for (let before = ''; before !== text && text.length - text.lastIndexOf(' ') < 14 && text.includes(' '); ) {
    before = text;
    text = text.replace(legalEnd, '').replace(/[\s,&]+$/, '') || text;
  }
  return text.replace(/^(?:ооо|ао|зао)\s/i, '');
};

/** Whether two firms, by their bare letters, are one: the same, or one begins or ends as the other. */
export const isSameFirm = (one: string, two: string): boolean => {
  if (one.length < 2 || two.length < 2) return false;
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(short))
    return long.startsWith(short) || long.endsWith(short) || areBranches(short, long);
  return short.length > 3 && (long.startsWith(short) || (short.length > 4 && long.endsWith(short)));
};

/** "啟明教育中心", "啟明教育集團": one name with two kinds of house behind it. */
const areBranches = (short: string, long: string): boolean => {
  const stem = Math.max(4, long.length - 2);
  return short.length >= stem && short.length - stem < 3 && short.slice(0, stem) === long.slice(0, stem);
};

/** "Zielony Młyn", "Zielonym Młynie": one Polish name in two cases. */
export const isCaseOf = (one: string, two: string): boolean => {
  const [first, second] = [fold(shortName(one)).split(' '), fold(shortName(two)).split(' ')];
  return first.length === second.length && first.every((word, i) => isWordCaseOf(word, second[i] ?? ''));
};

const isWordCaseOf = (one: string, two: string): boolean => {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === two.charCodeAt(at)) at++;
  return (
    (at === one.length && at === two.length) ||
    (at > 2 && polishEnd.test(one.slice(at)) && polishEnd.test(two.slice(at)))
  );
};
const polishEnd = /^(?:[a-z]?(?:[aeiouy]|ie|em|iem|owi|ow|om|ami|ach|ej|ego|emu|ym|im))?$/;

/** How well a domain's owner fits a name: 3 the same letters, 2 a beginning or initials, 1 its first word, 0 not at all. */
export const ownsName = (owner: string, name: string): 0 | 1 | 2 | 3 => {
  if (owner.length < 2) return 0;
  const core = owner.replace(affixes, '');
  if (core !== owner && core.length > 2 && ownsName(core, name) > 1) return 2;
  const short = shortName(name);
  if (/^[\u3041-\u30fa\uac00-\ud7a3]/.test(short)) return soundsAs(owner, short);
  const whole = glued(short);
  if (whole.length < 2) return 0;
  if (owner === whole) return 3;
  if ((whole.length > 3 && owner.startsWith(whole)) || (owner.length > 3 && whole.startsWith(owner))) return 2;
  const [looseOwner, looseWhole] = [loose(owner), loose(whole)];
  if (looseOwner === looseWhole) return 3;
  if (owner.length > 5 && whole.endsWith(owner)) return 2;
  // "fietsenmakerijhetspatbord" is "Het Spatbord".
  if (whole.length > 6 && short.includes(' ') && owner.endsWith(whole)) return 2;
  if (
    owner.length > 5 &&
    (looseWhole.startsWith(looseOwner) || (looseWhole.length > 4 && looseOwner.startsWith(looseWhole)))
  )
    return 2;
  const words = fold(short)
    .split(apart)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  if (words.length < 2) return first.length > 3 && owner.startsWith(first) ? 1 : 0;
  if (owner.length > 4 && words.includes(owner)) return 2;
  const long = words.filter((word) => word.length > 3);
  const parts = words.filter((word) => word.length > 2);
  if (
    long.length > 0 &&
    (long.every((word) => owner.includes(word)) ||
      (long.some((word) => owner.includes(word)) && parts.every((word) => owner.includes(word.slice(0, 3)))))
  )
    return 2;
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  if (owner.length > 2 && (owner === initials(words) || owner === initials(parts))) return 2;
  // "hgsanroque" is "Hospital General San Roque", "usbeauvallon" the "Union sportive de Beauvallon".
  for (let at = 1; at < parts.length && owner.length > 5; at++) {
    const rest = parts.slice(at).join('');
    if (rest.length > 3 && owner === initials(parts.slice(0, at)) + rest) return 2;
  }
  return first.length > 3 && owner.startsWith(first) ? 1 : 0;
};

/** What domains put before or behind a name: "grupoaldama", "getquill", "tuvapp". */
const affixes =
  /^(?:get|join|try|use|my|team|hello|weare|grupo|gruppo|groupe|group)|(?:app|hq|labs|group|gruppe|groep)$/;

/** Where the house begins in "eigenaar Het Spatbord", "Inhaberin vom Café Zeitlos"; 0 in another line. */
export const ownedAt = ({ text, folded }: Line): number => {
  const post = ownedBy.exec(folded)?.[0].length ?? 0;
  const at = post + (/^(?:of|van|von|vom|di|del?|du|d[ao]|della|av) /.exec(text.slice(post))?.[0].length ?? 0);
  return post > 0 && /^\p{Lu}/u.test(text.slice(at)) ? at : 0;
};
const ownedBy =
  /^(?:owner|founder|eigena(?:ar|res)|oprichter|inhaber(?:in)?|grunder(?:in)?|titolare|fondat(?:rice|ore|eur)|gerante?|patron(?:ne)?|proprietaire|propr?ietari[oa]|duen[oa]|wlasciciel(?:ka)?|agare|grundare) /;

const apart = /[^a-z0-9\u00aa-\uffff]+/;

/** Letters as domains write them: without "and", and "ü" or "ue" alike. */
const loose = (text: string): string =>
  text
    .replace(/and|und|et|the/g, '')
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a');

/** The owners of the domains the letter came from. */
export const owners = once((letter: Letter): readonly string[] => {
  const { from, sender, replyTo } = letter.message;
  const boxes = [from, sender, ...replyTo, letter.calendar?.organizer ?? null];
  const said = boxes.map((box) => (isShared(letter, domainOf(box)) ? '' : houseOf(domainOf(box))));
  // A hiring system or a private mailbox wrote: whose addresses and links the letter shows is the next best.
  if (said.join('') === '') said.push(...shown(letter));
  return [...new Set(said.map(glued).filter((owner) => owner.length > 1))];
});

/** Where the reader has their mail too: a provider's, unless the letter shows a name of those letters. */
const isShared = ({ message: { to, subject, from }, parts: { text } }: Letter, domain: string): boolean => {
  if (!to.some((box) => domain !== '' && domainOf(box) === domain)) return false;
  const owner = glued(ownerOf(domain));
  const shown = `${from?.name}\n${subject}\n${text.slice(0, 6000)}`.replace(/\S+@\S+|https?:\S+/g, ' ');
  return !glued(shown).includes(owner) || new RegExp(`(?<!\\p{L})${owner}(?!\\p{L})`, 'u').test(shown);
};

/** The owner of a domain, of a hiring system's its customer: "acme" of "acme.teamtailor-mail.com". */
const houseOf = (domain: string): string => {
  const owner = ownerOf(domain);
  if (!houses.includes(owner.split('-')[0] ?? '')) return owner;
  const labels = domain.split('.');
  const own = labels[labels.indexOf(owner) - 1] ?? '';
  return /^(?:us|eu|app|mail|e?m|notifications?|msg|no-?reply|jobs?|careers?|system|www|hire)$/.test(own) ? '' : own;
};

/** Owners of the addresses and links in a letter's text, tools left out; at most six. */
const shown = (letter: Letter): readonly string[] => {
  const text = letter.parts.text.slice(0, 6000).toLowerCase();
  const readers = new Set(letter.message.to.map((box) => domainOf(box)));
  const found: string[] = [];
  for (const [, mail, host, path] of text.matchAll(addresses)) {
    const domain = mail ?? host ?? '';
    if (readers.has(domain) || found.length > 5) continue;
    const owner = mail && isRelay(domain) ? '' : houseOf(domain);
    // "join.com/companies/acme", "jobs.lever.co/acme"
    const customer =
      owner === '' && isRelay(domain)
        ? /^\/(?:companies\/|o\/|jobs?\/|company\/)?([a-z][a-z\d-]{3,30})(?:[/?]|$)/.exec(path ?? '')?.[1]
        : owner;
    if (
      customer &&
      !/^(?:schedule|meet|calendar|interview|meeting|jobs?|careers?|maps?|apply|candidates?|lnkd|youtu|facebook|instagram|twitter|bit|goo|tinyurl|teams|google|whatsapp|wa|webex|whereby|forms|document|docs|drive|event)$/.test(
        customer,
      )
    )
      found.push(customer);
  }
  return found;
};
const addresses = /[a-z\d._%+-]{1,40}@([a-z\d.-]{4,60})|https?:\/\/([a-z\d.-]{4,60})(\/[a-z\d/?=_-]{0,60})?/g;

/** "Acme Recruiting", "Acme Careers Team" → "Acme"; "Personalabteilung Acme" → "Acme". */
export const withoutTeam = (letter: Letter, name: string): string => {
  const teams = setOf(cueWords(letter, 'teams'));
  let text = name
    .replace(/^["'“„«]+(?=.*["'”“»]$)/, '')
    .replace(looseQuote, '')
    .trim();
  for (let round = 0; round < 4; round++) {
    const folded = fold(text);
    const tail = ends(folded, teams, true);
    let head = ends(folded, teams, false);
    if (head && beginsAsKind(letter, folded, head)) head = 0;
    if (tail === 0 && head === 0) break;
    const isWhole = owners(letter).some((owner) => {
      const fit = owner.length > 3 ? ownsName(owner, text) : 0;
      return fit > 2 || (fit > 1 && round > 0 && owner.length >= bare(text).length);
    });
    if (isWhole) break;
    if (tail && hangs.test(text.slice(0, -tail))) {
      // "Serviço de Gestão de Recursos Humanos" is an office, of no house; "Centre for Talent" is one.
      if (teams.has(folded.slice(0, Math.max(0, folded.indexOf(' '))))) return '';
      break;
    }
    text = tail
      ? text
          .slice(0, -tail)
          .replace(/[\s,:|&–-]+$/, '')
          .replace(/['’]s$/, '')
      : text
          .slice(head)
          .replace(/^[\s,:|&–-]+/, '')
          .replace(joints, '');
  }
  // "Büro Dachbau Kröning" of dachbau-kroening.example
  const office = offices.exec(fold(text))?.[0].length ?? 0;
  if (office > 0 && owners(letter).some((owner) => ownsName(owner, text.slice(office)) > 2)) return text.slice(office);
  return teams.has(fold(text)) ? '' : text;
};
export const offices =
  /^(?:buro|biuro|bureau|ufficio|oficina|escritorio|kantoor|kontor|office|bestuur|zarzad|vorstand|direction|verwaltung|leitung|segreteria|secretaria|sekretariat|secretariaat|secretariat|kansli|kadry) /;

/** "Zespół Szkół nr 7", "Unidade Local de Saúde": a kind of house of more than `least` letters that begins as teams do. */
export const beginsAsKind = (letter: Letter, folded: string, least: number): boolean =>
  cueWords(letter, 'orgs').some((word) => word.length > least && startsWithPhrase(folded, word));

/** A closing quotation mark that nothing within opened: 'Kita "Sonnenschein"' keeps its own. */
const looseQuote = /(?<!\s["„“«][^"„“”»]*)["”“»]+$/;

/** How many letters at one end of a text are one of the words, of at most three parts; the longest. */
const ends = (folded: string, words: ReadonlySet<string>, isTail: boolean): number => {
  let best = 0;
  for (let round = 0, at = isTail ? folded.length : -1; round < 3; round++) {
    at = isTail ? folded.lastIndexOf(' ', at - 1) : folded.indexOf(' ', at + 1);
    if (at < 0) break;
    // "Recruitment, Acme"
    const word = isTail ? folded.slice(at + 1) : folded.slice(0, at).replace(/,$/, '');
    if (words.has(word)) best = word.length;
  }
  return best;
};

const hangs = /(?:^|\s)(?:de|di|del|della|delle|do|da|dos|of|for|för|für|zur|voor|van|ds\.|ds)\s+$|\s(?:dell|d|l)['’]$/;
const joints =
  /^(?:de la|de l['’]|del|de|du|di|della|da|do|der|des|von|bei|van de|van|of|at|from|för|hos|w|z|d['’])\s?(?=\p{Lu})/u;

/** Whether a name carries a word of the recruiting trade, as agencies' names do. */
export const isAgencyName = (letter: Letter, name: string): boolean =>
  holds(cueWords(letter, 'agencies'), fold(name)) ||
  /talent|recruit|staffing|headhunt|randstad|adecco|manpower|tempo-team|michael page|robert half|personal(?:beratung|service|dienst)|jobs4/i.test(
    name,
  );

/** "PINEDALE SCHOOL DISTRICT" → "Pinedale School District", "MUNICIPALIDAD DE LIRCAY" → "Municipalidad de Lircay"; other short words stay. */
export const calmName = (name: string): string =>
  name.includes(' ') && name === name.toUpperCase() && /\p{Lu}{5}/u.test(name)
    ? name
        .split(' ')
        .map((word, at) =>
          at > 0 && within.test(word)
            ? word.toLowerCase()
            : word.length > 3 && !word.includes('.')
              ? word.charAt(0) + word.slice(1).toLowerCase()
              : word,
        )
        .join(' ')
    : name;
const within = /^(?:DE|DEL|LAS?|LOS|Y|DA|DO|D[AO]S|E|DI|DELLA|DU|DES|ET|OF|AND|THE|DER|UND|VAN|VON)$/;
