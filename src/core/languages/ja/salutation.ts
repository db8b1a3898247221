import type { Person } from '../person';
import type { Salutation } from '../salutation';

/** Japanese: company, person with 様, then the opening courtesy and who writes. Nobody's gender shows. */
export const salutation: Salutation = {
  ceremony: /^[\s\u3000]*(?:拝啓|謹啓)/mu,
  greet: (who) => {
    const people = who.people.map(who.ceremony === true ? inFull : named);
    const head = [who.company, ...(people.length > 0 ? people : ['採用ご担当者様'])].filter((line) => line !== null);
    const me = who.me ?? who.signOffName;
    // Not と申します: they know whom they wrote to.
    const self = me === null ? '' : `${me}でございます。`;
    // 拝啓 is answered by 拝復, and closed by 敬具.
    if (who.ceremony === true)
      return [`${head.join('\n')}\n\n拝復　時下ますますご清栄のこととお慶び申し上げます。${self}`];
    return [`${head.join('\n')}\n\nお世話になっております。${self}`, `${head.join('\n')}\n\nお世話になります。${self}`];
  },
  signOff: ({ ceremony }) => [
    ...(ceremony === true ? ['敬具'] : []),
    '何卒よろしくお願い申し上げます。',
    'どうぞよろしくお願い申し上げます。',
    'よろしくお願いいたします。',
  ],
};

/** 三好 恵子様, where the letter keeps to old forms. */
const inFull = (person: Person): string =>
  person.degree === null && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana} \u3000]+$/u.test(person.name)
    ? `${person.name} 様`
    : named(person);

/** 佐藤様 by the family name where it is certain; other scripts keep the whole name. A doctor or professor is 先生. */
export const named = (person: Person): string => {
  const name =
    person.family !== null && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(person.family)
      ? person.family
      : person.name;
  if (person.degree !== null) return `${name}先生`;
  return /[A-Za-z]$/.test(name) ? `${name} 様` : `${name}様`;
};
