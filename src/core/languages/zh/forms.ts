import type { Facts, Form } from '../phrases';
import { traditional } from './traditional';

/** How Chinese says roles, companies and times inside a sentence. The employer is 贵公司; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** “数据分析师”一职 */
  职位: (facts) => (facts.role === null ? null : post(facts.role, facts)),
  /** 贵公司“数据分析师”一职 */
  贵公司职位: (facts) => {
    const where = employer(facts);
    if (facts.role === null && where === null) return null;
    return `${where ?? ''}${facts.role === null ? say('的职位', facts) : post(facts.role, facts)}`;
  },
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n• ${slot}`).join(''),
  分钟: (facts) => (facts.minutes ? `${facts.minutes}${say('分钟', facts)}` : null),
  形式: (facts) => (facts.format === null ? null : say(facts.format === 'phone' ? '电话' : '视频', facts)),
  同事: ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}（${about.replace(/[.,;。，；\s]+$/, '')}）`,
};

/** A role in quotation marks; one that says itself what it is needs no 一职. */
const post = (role: string, facts: Facts): string => {
  const after = /(?:职位|岗位|实习|实习生|一职|職位|職缺|崗位|實習|實習生|一職)$/.test(role) ? '' : '一职';
  return `${say('“', facts)}${bare(role)}${say('”', facts)}${say(after, facts)}`;
};

const bare = (role: string): string => role.replace(/[“”"「」]/g, '');

/** Our own words, in the characters of the letter. */
const say = (words: string, { region }: Facts): string => traditional(words, region);

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? say('贵方客户', facts)
    : facts.holds('agency')
      ? facts.company
      : facts.company === null
        ? null
        : say('贵公司', facts);
