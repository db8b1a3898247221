import type { Facts, Form } from '../phrases';

/** How Japanese says roles, companies and times inside a sentence. The employer is "貴社"; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** 「データアナリスト」職 */
  職: ({ role }) => (role === null ? null : post(role)),
  /** 貴社の「データアナリスト」職, 「データアナリスト」職(ご紹介いただいた企業様) */
  貴社の職: (facts) => {
    const where = employer(facts);
    if (facts.role === null && where === null) return null;
    return `${where === null ? '' : `${where}の`}${facts.role === null ? '求人' : post(facts.role)}`;
  },
  貴社: (facts) => employer(facts),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n・${slot}`).join(''),
  分: ({ minutes }) => (minutes ? `${minutes}分` : null),
  形式: ({ format }) => (format === null ? null : format === 'phone' ? 'お電話' : 'オンライン(ビデオ通話)'),
  紹介: ({ colleague, about }) =>
    colleague === null
      ? null
      : about === null
        ? `${colleague}さん`
        : `${colleague}さん(${about.replace(/[.,;。、\s]+$/, '')})`,
};

/** A role that says itself what it is ("…職", "…インターン") needs no 職. */
const post = (role: string): string =>
  /(?:職|担当|インターン|インターンシップ|ポジション|スタッフ|募集)$/.test(role) ? `「${role}」` : `「${role}」職`;

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? 'ご紹介先企業様'
    : facts.holds('agency')
      ? facts.company
      : facts.company === null
        ? null
        : '貴社';
