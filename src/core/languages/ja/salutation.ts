import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';

/** Japanese: company, person with 様, then the opening courtesy and who writes. Nobody's gender shows. */
export const salutation: Salutation = {
  greet: (who) => {
    const people = who.people.map(named);
    const head = [who.company, ...(people.length > 0 ? people : ['採用ご担当者様'])].filter((line) => line !== null);
    const me = who.me ?? who.signOffName;
    const self = me === null ? '' : `${me}${introduced(who)}。`;
    return [`${head.join('\n')}\n\nお世話になっております。${self}`, `${head.join('\n')}\n\nお世話になります。${self}`];
  },
  // A refusal asks for nothing any more.
  signOff: ({ intent }) => {
    const usual = [
      '何卒よろしくお願い申し上げます。',
      'よろしくお願いいたします。',
      'どうぞよろしくお願い申し上げます。',
    ];
    return intent !== 'move' ? ['略儀ながら、メールにて失礼いたします。', ...usual] : usual;
  },
};

/** と申します is said once, to a stranger. */
const introduced = ({ known }: Greeted): string => (known === true ? 'でございます' : 'と申します');

/** 佐藤様 by the family name where it is certain; other scripts keep the whole name. A doctor or professor is 先生. */
export const named = (person: Person): string => {
  const name =
    person.family !== null && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(person.family)
      ? person.family
      : person.name;
  if (person.degree !== null) return `${name}先生`;
  return /[A-Za-z]$/.test(name) ? `${name} 様` : `${name}様`;
};
