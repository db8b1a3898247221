import type { Person } from '../person';
import type { Greeted, Salutation } from '../salutation';
import { traditional } from './traditional';

/**
 * Chinese: the family name with a title or position where the letter states one, else 老师 on the mainland and the bare name
 * with 您好 elsewhere: 先生/女士 with its stroke is a form to be filled in, and a stranger's bare name is how a firm calls. 你好 to
 * somebody who says 你. Taiwan and Hong Kong have their own closing words.
 */
export const salutation: Salutation = {
  greet: (who) => {
    const say = inScriptOf(who);
    const isClose = who.register === 'familiar' && who.tone === 'warm';
    const hello = isClose ? '你好' : '您好';
    if (who.people.length > 0) {
      const names = who.people
        .map((person) => calledByTitle(person, say) ?? (isClose || isFar(who) ? bare(person, who) : teacher(person)))
        .join('、');
      if (isFar(who)) return [`${names}${hello}：`, `${say('尊敬的')}${names}：\n${hello}！`];
      const [warm, formal] = [`${names}，${hello}！`, `尊敬的${names}：\n${hello}！`];
      return isHonoured(who) ? [formal, warm] : [warm, formal];
    }
    const team = `${who.company ?? ''}${say(who.team ? '招聘团队' : '招聘负责人')}`;
    if (who.company === null && !who.team) return [`${hello}！`, say('尊敬的招聘负责人：\n您好！')];
    return isFar(who) ? [`${team}您好：`, `${team}：\n您好！`] : [`尊敬的${team}：\n您好！`, `${team}，您好！`];
  },
  signOff: (who) => {
    if (isFar(who))
      return who.tone === 'warm' && who.ceremony !== true
        ? ['敬祝 順心', '祝工作順利！', '順頌 時祺']
        : ['敬祝 商祺', '順頌 時祺', '祝工作順利！'];
    const usual = isHonoured(who)
      ? ['此致\n敬礼！', '顺祝商祺！', '祝好！']
      : who.register === 'familiar'
        ? ['祝好！', '祝工作顺利！', '顺祝商祺！']
        : ['祝工作顺利！', '顺祝商祺！', '祝好！'];
    const mirrored = who.parting ? partings[who.parting] : undefined;
    return mirrored ? [mirrored, ...usual.filter((each) => each !== mirrored)] : usual;
  },
};

/** Greeted with 尊敬的, who is left with 此致敬礼. */
const isHonoured = ({ people, team, company, tone, opening }: Greeted): boolean =>
  tone !== 'warm' || opening === '尊敬的' || (people.length === 0 && (team || company !== null));

/** Taiwan calls whom it writes to warmly by the given name (怡君您好): the bare whole name is how a clerk calls out. */
const bare = ({ name, given }: Person, { region, tone }: Greeted): string =>
  region === 'TW' && tone === 'warm' && given !== null && /^[\u3400-\u9fff]{2}$/.test(given) ? given : name;

const isFar = ({ region }: Greeted): boolean => region === 'TW' || region === 'HK';

/** 王老师: how candidates on the mainland call whom they do not know. */
const teacher = ({ family, name }: Person): string =>
  family !== null && /^\p{Script=Han}+$/u.test(name) ? `${family}老师` : name;

const partings: Readonly<Record<string, string>> = {
  祝好: '祝好！',
  此致: '此致\n敬礼！',
  商祺: '顺祝商祺！',
  工作: '祝工作顺利！',
};

const inScriptOf =
  ({ region }: Greeted) =>
  (words: string): string =>
    traditional(words, region);

/** 王经理, 李博士; null where the letter states no title. */
export const calledByTitle = (person: Person, say: (words: string) => string): string | null => {
  const title = titleOf(person) ?? positionOf(person);
  if (title === null) return null;
  const family = person.family !== null && /^\p{Script=Han}+$/u.test(person.family) ? person.family : `${person.name} `;
  return `${family}${say(title)}`.replace(/ (?=\p{Script=Han})/u, '');
};

const titleOf = ({ honorific, degree }: Person): string | null => {
  if (degree !== null) return /prof|教授/i.test(degree) ? '教授' : /dr|博士/i.test(degree) ? '博士' : '老师';
  const word = (honorific ?? '').toLowerCase();
  if (word === '小姐') return '小姐';
  if (/^(?:女士|太太|ms|mrs|miss)\.?$/.test(word)) return '女士';
  if (/^(?:先生|mr)\.?$/.test(word)) return '先生';
  return word === '老师' || word === '老師' ? '老师' : null;
};

/** The position under the name, where it is also a form of address: 招聘经理 → 经理. */
const positionOf = ({ title, family, name }: Person): string | null =>
  family !== null && /^\p{Script=Han}+$/u.test(name)
    ? (/(?:总经理|總經理|经理|經理|总监|總監|主管|主任|校长|校長|院长|院長|园长|園長|店长|店長|部长|部長|老师|老師|教授|專員|副理|協理|課長|處長|医生|醫生|医师|醫師|律师|律師)$/.exec(
        title ?? '',
      )?.[0] ?? null)
    : null;
