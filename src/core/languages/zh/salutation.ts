import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { traditional } from './traditional';

/** Chinese: 尊敬的 with the whole name; 女士 and 先生 only where the letter itself says so, 老师 and 博士 likewise. */
export const salutation: Salutation = {
  greet: (who) => {
    const say = inScriptOf(who);
    if (who.people.length > 0) {
      const names = who.people.map((person) => named(person, say)).join('、');
      return who.tone === 'warm'
        ? [`${names}，您好：`, `尊敬的${names}：\n您好！`]
        : [`尊敬的${names}：\n您好！`, `${names}，您好：`];
    }
    const team = say('招聘团队');
    if (who.company !== null) return [`尊敬的${who.company}${team}：\n您好！`, `${who.company}${team}，您好：`];
    if (who.team) return [`尊敬的${team}：\n您好！`, `${team}，您好：`];
    return ['您好！', say('尊敬的招聘负责人：\n您好！')];
  },
  signOff: (who) =>
    (who.tone === 'warm' ? ['祝好！', '顺祝商祺！', '祝工作顺利！'] : ['此致\n敬礼！', '顺祝商祺！', '祝好！']).map(
      inScriptOf(who),
    ),
};

const inScriptOf =
  ({ region }: Greeted) =>
  (words: string): string =>
    traditional(words, region);

const named = (person: Person, say: (words: string) => string): string => {
  const title = titleOf(person);
  if (title === null) return person.name;
  const family = person.family !== null && /^\p{Script=Han}+$/u.test(person.family) ? person.family : `${person.name} `;
  return `${family}${say(title)}`.replace(/ (?=\p{Script=Han})/u, '');
};

const titleOf = ({ honorific, degree }: Person): string | null => {
  if (degree !== null) return /prof|教授/i.test(degree) ? '教授' : /dr|博士/i.test(degree) ? '博士' : '老师';
  const word = (honorific ?? '').toLowerCase();
  if (/^(?:女士|小姐|太太|ms|mrs|miss)\.?$/.test(word)) return '女士';
  if (/^(?:先生|mr)\.?$/.test(word)) return '先生';
  return word === '老师' || word === '老師' ? '老师' : null;
};
