import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { cueWords, glued, holds } from '../words';
import { domainOf, ownerOf } from './mailbox-kind';

/** Legal forms at the end of a firm's name. */
export const legalEnd =
  /(?:[\s,]+|^)(?:gmbh(?: ?& ?co\.? ?kga?a?)?|ag(?: ?& ?co\.? ?kg)?|kg|se|ug|ohg|gbr|inc|llc|llp|ltd|limited|plc|corp|co|sarl|sas|sa|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|ab|oy|oyj|aps|as|a\/s|ltda|eireli|kft|zrt|pty|pte|sp\.? ?z ?o\.? ?o|s\.? ?c|e\.? ?v|mbh|k\.?k)\.?$/i;

/** A firm's letters without its legal form: what its domain is made of. */
export const bare = (name: string): string => glued(shortName(name));

/** "Acme GmbH & Co. KG" → "Acme"; the name itself where nothing would be left. */
export const shortName = (name: string): string => {
  let text = name.trim();
  for (let round = 0; round < 3; round++) text = text.replace(legalEnd, '').replace(/[\s,&]+$/, '') || text;
  return text.replace(/^(?:ооо|ао|зао)\s/i, '');
};

export const isSameFirm = (a: string, b: string): boolean => {
  const one = bare(a);
  const two = bare(b);
  if (one.length < 2 || two.length < 2) return false;
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length > 3 && (long.startsWith(short) || (short.length > 4 && long.endsWith(short)));
};

/** How well a domain's owner fits a name: 3 the same letters, 2 a beginning or initials, 1 its first word, 0 not at all. */
export const ownsName = (owner: string, name: string): 0 | 1 | 2 | 3 => {
  const whole = bare(name);
  if (whole.length < 2 || owner.length < 2) return 0;
  const loose = (text: string) => text.replace(/and|und|et|the/g, '');
  if (owner === whole || loose(owner) === loose(whole)) return 3;
  if (
    (whole.length > 3 && owner.startsWith(whole)) ||
    (owner.length > 3 && whole.startsWith(owner)) ||
    (owner.length > 5 && loose(whole).startsWith(loose(owner)))
  )
    return 2;
  const parts = fold(shortName(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  if (
    parts.length > 1 &&
    parts.some((word) => word.length > 3 && owner.includes(word)) &&
    parts.every((word) => owner.includes(word.slice(0, 3)))
  )
    return 2;
  const words = fold(shortName(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);
  const initials = words.map((word) => word.charAt(0)).join('');
  const strong = words
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('');
  if (owner.length > 2 && (owner === initials || owner === strong)) return 2;
  if (
    words.length > 1 &&
    words.filter((word) => word.length > 3).every((word) => owner.includes(word)) &&
    words.some((word) => word.length > 3)
  )
    return 2;
  return (words[0]?.length ?? 0) > 3 && owner.startsWith(words[0] ?? '-') ? 1 : 0;
};

/** "Acme Recruiting", "Acme Careers Team" → "Acme"; "Personalabteilung Acme" → "Acme". */
export const withoutTeam = (letter: Letter, name: string): string => {
  const domains = [letter.message.from, ...letter.message.replyTo]
    .map((box) => glued(ownerOf(domainOf(box))))
    .filter((owner) => owner.length > 3);
  const teams = cueWords(letter, 'teams');
  let text = name.replace(/^["'“„«]+|["'”“»]+$/g, '').trim();
  for (let round = 0; round < 4; round++) {
    const folded = fold(text);
    if (round > 0 && domains.some((owner) => ownsName(owner, text) > 1 && owner.length >= bare(text).length)) break;
    const tail = teams.find((word) => folded.endsWith(` ${word}`));
    const head = teams.find((word) => folded.startsWith(`${word} `));
    if (tail)
      text = text
        .slice(0, text.length - tail.length)
        .replace(/[\s,:|&–-]+$/, '')
        .replace(/['’]s$/, '');
    else if (head)
      text = text
        .slice(head.length)
        .replace(/^[\s,:|&–-]+/, '')
        .replace(joints, '');
    else break;
  }
  return teams.includes(fold(text)) ? '' : text;
};

const joints =
  /^(?:de la|de l['’]|del|de|du|di|della|da|do|der|des|von|bei|van de|van|of|at|from|för|hos|w|z|d['’])\s?(?=\p{Lu})/u;

/** Whether a name carries a word of the recruiting trade, as agencies' names do. */
export const isAgencyName = (letter: Letter, name: string): boolean =>
  holds(cueWords(letter, 'agencies'), fold(name)) ||
  /talent|recruit|staffing|headhunt|personal(?:beratung|service|dienst)|jobs4/i.test(name);

/** "PINEDALE SCHOOL DISTRICT" → "Pinedale School District"; short words in capitals stay. */
export const calmName = (name: string): string =>
  name.includes(' ') && name === name.toUpperCase() && /\p{Lu}{5}/u.test(name)
    ? name
        .split(' ')
        .map((word) => (word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word))
        .join(' ')
    : name;
