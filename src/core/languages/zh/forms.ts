import type { Facts, Form } from '../phrases';

/** How Chinese says roles, companies and times inside a sentence. The employer is 贵公司; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** “数据分析师”一职 */
  职位: ({ role }) => (role === null ? null : post(role)),
  /** 贵公司“数据分析师”一职 */
  贵公司职位: (facts) => {
    const where = employer(facts);
    if (facts.role === null && where === null) return null;
    return `${where ?? ''}${facts.role === null ? '的职位' : post(facts.role)}`;
  },
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n• ${slot}`).join(''),
  分钟: ({ minutes }) => (minutes ? `${minutes}分钟` : null),
  形式: ({ format }) => (format === null ? null : format === 'phone' ? '电话' : '视频'),
  同事: ({ colleague, about }) =>
    colleague === null ? null : about === null ? colleague : `${colleague}（${about.replace(/[.,;。，；\s]+$/, '')}）`,
};

/** A role in quotation marks; one that says itself what it is needs no 一职. */
const post = (role: string): string =>
  /(?:职位|岗位|实习|实习生|一职)$/.test(role) ? `“${bare(role)}”` : `“${bare(role)}”一职`;

const bare = (role: string): string => role.replace(/[“”"]/g, '');

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? '贵方客户'
    : facts.holds('agency')
      ? facts.company
      : facts.company === null
        ? null
        : '贵公司';
