import type { Meeting } from '../echo';
import { hasSlot, invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { calledByTitle } from './salutation';
import { traditional } from './traditional';

/** How Chinese says roles, companies and times inside a sentence. The employer is 贵公司; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** 贵公司数据分析师岗位 */
  贵公司职位: (facts) => {
    const where = employer(facts);
    return facts.role === null
      ? null
      : `${where ?? ''}${where === null || /^[贵貴]/.test(where) ? '' : '的'}${post(facts.role, facts)}`;
  },
  /** 北光科技的数据分析师岗位, 客户公司的数据分析师岗位: to an agency 贵公司 would be the agency itself. */
  介绍的职位: (facts) =>
    facts.role === null
      ? null
      : `${facts.holds('client-hidden') ? say('客户公司的', facts) : facts.company === null ? '' : `${facts.company}的`}${post(facts.role, facts)}`,
  /** 您, to whoever reads a team's mail, too; 你 to somebody who says it, unless the letter is formal. */
  您: (facts) => you(facts),
  /** Who invites: the house, where nobody signs for it. */
  贵方: (facts) => (isHouse(facts) ? employer(facts) : you(facts)),
  /** A late answer has been excused already. */
  抱歉: (facts) => (facts.holds('late') ? '' : say('很抱歉，', facts)),
  致歉: (facts) => {
    if (facts.holds('late')) return say(`，还请${you(facts)}谅解。`, facts);
    const upsets = appointed(facts) !== '' || (facts.holds('confirmed') && facts.date !== null);
    const more = upsets && facts.tone !== 'formal' ? '' : `，还请${you(facts)}谅解`;
    return say(`。给${you(facts)}添麻烦了${more}。`, facts);
  },
  /** The same in a short letter. */
  谅解: (facts) => say(isSet(facts) ? `还请${you(facts)}谅解` : `辜负${you(facts)}的好意，还请谅解`, facts),
  /** 视频面试, 录制式视频面试; the day is said with the no. */
  面试: (facts) => event(facts),
  /** 参加贵公司数据分析师岗位的面试, 就…电话沟通: after 邀请我; null without a post. */
  参加职位的面试: (facts) => {
    if (facts.role === null) return null;
    return invited(facts, isHouse(facts) ? post(facts.role, facts) : (forms.贵公司职位?.(facts) ?? null));
  },
  参加面试: (facts) => invited(facts, null),
  /** After 我决定: 不再继续此次应聘，3月5日（星期四）的面试也就不参加了. */
  不再继续: (facts) => `${say(leaves(facts), facts)}${appointed(facts)}`,
  不再参与: (facts) => say(leaves(facts), facts),
  /** A formal letter is written in time for the slot to go to somebody else. */
  另行安排: (facts) => (passesOn(facts) ? say('另行安排', facts) : null),
  /** What was agreed: 原定12月5日（周五）14:00的面试 */
  原定的面试: (facts) =>
    `原定${facts.date ?? ''}的${say(facts.meeting === null ? '安排' : nouns[facts.meeting], facts)}`,
  /** What becomes of the times they suggested; '' where they suggested none. */
  时间: (facts) => {
    if (!invites(facts)) return '';
    if (facts.holds('booking')) return say(`，${event(facts)}时间也就不预约了`, facts);
    if (facts.offered > 1)
      return say(`，${you(facts)}提供的${facts.offered === 2 ? '两' : '几'}个时间也请不必为我预留`, facts);
    // A time that is not surely read is given back unnamed.
    return facts.day === null && facts.holds('timed') ? say('，时间也请不必为我预留', facts) : '';
  },
  /** 王经理、李明两位 */
  其他人: (facts) => {
    if (facts.others.length === 0) return null;
    const names = facts.others.map((each) => calledByTitle(each, (words) => say(words, facts)) ?? each.name);
    const count = ['', '', '两位', '三位'][names.length] ?? '';
    return `${names.join('、')}${say(count, facts)}`;
  },
  slots: ({ slots }) =>
    slots.length < 2
      ? slots[0] === undefined
        ? null
        : begun(slots[0])
      : slots.map((slot) => `\n• ${begun(slot)}`).join(''),
  时段: (facts) =>
    facts.slots.length === 0
      ? null
      : facts.slots.map((slot, at) => `\n• ${say(at === 0 ? '通话' : '详谈', facts)}：${begun(slot)}`).join(''),
  分钟: (facts) => (facts.minutes ? `${facts.minutes}${say('分钟', facts)}` : null),
  形式: (facts) => (facts.format === null ? null : say(facts.format === 'phone' ? '电话' : '视频', facts)),
  同事: ({ colleague, about }) =>
    colleague === null
      ? null
      : about === null
        ? colleague
        : /^(?:我?以前|我?之前|我?过去|我)的\p{Script=Han}{1,8}$/u.test(about)
          ? `${about.startsWith('我') ? '' : '我'}${about}${/[A-Za-z]/.test(colleague) ? ' ' : ''}${colleague}`
          : `${colleague}（${about.replace(/[.,;。，；\s]+$/, '')}）`,
};

const nouns: Readonly<Record<Meeting, string>> = {
  interview: '面试',
  'phone-interview': '电话面试',
  'video-interview': '视频面试',
  'technical-interview': '技术面试',
  'panel-interview': '面试',
  'second-interview': '复试',
  'final-interview': '最后一轮面试',
  call: '电话沟通',
  'video-call': '视频沟通',
  chat: '交流',
  talk: '面谈',
  meeting: '见面',
  visit: '参观',
  trial: '试工',
  'trial-day': '试工',
  assessment: '测评',
  lesson: '试讲',
  audition: '试演',
};

/** What the letter asks to: neither a recording nor work at home is a meeting. */
const event = (facts: Facts): string =>
  say(
    facts.holds('one-way')
      ? '录制式视频面试'
      : facts.holds('take-home')
        ? '测试'
        : facts.meeting === null
          ? '交流'
          : nouns[facts.meeting],
    facts,
  );

const spokenOf: readonly Meeting[] = ['call', 'video-call', 'chat', 'talk'];

/** Talks are talked, to an interview one is invited. */
const invited = (facts: Facts, post: string | null): string => {
  const talks = facts.meeting !== null && spokenOf.includes(facts.meeting);
  if (talks && !facts.holds('one-way') && !facts.holds('take-home'))
    return post === null ? event(facts) : `${say('就', facts)}${post}${say('进行', facts)}${event(facts)}`;
  return `${say('参加', facts)}${post === null ? '' : `${post}的`}${event(facts)}`;
};

/** What is not gone on with. */
const leaves = (facts: Facts): string => {
  const { holds } = facts;
  if (holds('invited') && (holds('one-way') || holds('take-home')))
    return `不${holds('one-way') ? '参加录制式视频面试' : '做这项测试'}，也不再参与后续环节`;
  if (holds('interviewed')) return '不再参与后续环节';
  if (holds('applied')) return '不再继续此次应聘';
  return facts.role === null ? '放弃这次机会' : '不再考虑这个职位';
};

/** Whether something of theirs is upset by the no: a time, or a way to book one. */
const isSet = (facts: Facts): boolean =>
  appointed(facts) !== '' || forms.时间?.(facts) !== '' || facts.holds('confirmed');

/** ，3月5日（星期四）的面试也就不参加了 */
const appointed = (facts: Facts): string => {
  const { meeting, day, offered } = facts;
  if (!invites(facts) || offered > 1 || day === null || facts.holds('one-way') || facts.holds('take-home')) return '';
  if (meeting === null) return `，${day}${say('的安排也请取消', facts)}`;
  if (meeting === 'call' || meeting === 'video-call')
    return `，${day}的${event(facts)}${say(`就不麻烦${you(facts)}了`, facts)}`;
  return `，${day}的${event(facts)}${say(facts.tone === 'formal' ? '也无法参加了' : '也就不参加了', facts)}`;
};

const passesOn = (facts: Facts): boolean => facts.tone === 'formal' && hasSlot(facts);

/** How long it lasts is for the inviting side to say; 北京时间 needs no saying where there is no other. */
const begun = (slot: string): string =>
  slot
    .replace(/（\d+分[钟鐘]）|，\d+分[钟鐘](?=）)/, '')
    .replace(/^([^（]+（[^（]+）)(?:北京|台北)[时時][间間](?=[\d:]+$)/, '$1');

const you = (facts: Facts): string => (isClose(facts) ? '你' : '您');

const isHouse = (facts: Facts): boolean =>
  facts.holds('several') && !facts.holds('client-hidden') && /^[贵貴]/.test(employer(facts) ?? '');

const isClose = ({ register, tone, holds }: Facts): boolean =>
  register === 'familiar' && tone !== 'formal' && !holds('several');

/** A role that says itself what it is needs no 岗位; one that is long, or holds other signs, stands in quotation marks. */
const post = (role: string, facts: Facts): string => {
  const after = /(?:职位|岗位|实习|实习生|一职|職位|職缺|崗位|實習|實習生|一職)$/.test(role) ? '' : '岗位';
  const name = bare(role);
  const isPlain = /^[\p{Script=Han}A-Za-z]{1,14}$/u.test(name);
  return `${isPlain ? name : `${say('“', facts)}${name}${say('”', facts)}`}${say(after, facts)}`;
};

const bare = (role: string): string => role.replace(/[“”"「」]/g, '');

/** Our own words, in the characters of the letter. */
const say = (words: string, { region }: Facts): string => traditional(words, region);

function employer(facts: Facts): string | null {
  if (facts.holds('client-hidden')) return say('客户公司', facts);
  // Beside 你 there is no 贵公司.
  if (facts.holds('agency') || facts.company === null || isClose(facts)) return facts.company;
  return say(houseOf(facts.company), facts);
}

/** What an employer is called to its face, by what its name says it is: a school is no 贵公司; a name that says nothing is a firm. */
const houseOf = (company: string): string => houses.find(([names]) => names.test(company))?.[1] ?? '贵公司';

const houses: readonly (readonly [RegExp, string])[] = [
  [/公司|集团|集團/, '贵公司'],
  [/(?:银行|銀行)/, '贵行'],
  [/(?:大学|大學|学校|學校|中学|中學|小学|小學|学院|學院|书院|書院)/, '贵校'],
  [/(?:医院|醫院|研究院)/, '贵院'],
  [/(?:研究所|事务所|事務所|诊所|診所)/, '贵所'],
  [/(?:协会|協會|学会|學會|基金会|基金會|委员会|委員會)/, '贵会'],
  [/(?:店|饭馆|飯館|面馆|麵館|餐厅|餐廳|咖啡|茶馆|茶館|面包房|食堂)$/, '贵店'],
  [/(?:幼儿园|幼稚园|幼稚園|博物馆|博物館|美术馆|美術館|图书馆|圖書館|中心|局|法院|剧院|劇院|政府)/, '贵单位'],
];
