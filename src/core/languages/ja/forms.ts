import type { Facts, Form } from '../phrases';

/** How Japanese says roles, companies and times inside a sentence. The employer is "貴社"; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** 「データアナリスト」職 */
  職: ({ role }) => (role === null ? null : post(role)),
  /** 貴社の「データアナリスト」職, 「データアナリスト」職(ご紹介いただいた企業様) */
  貴社の職: (facts) => {
    const where = employer(facts);
    return facts.role === null ? null : `${where === null ? '' : `${where}の`}${post(facts.role)}`;
  },
  貴社: (facts) => employer(facts),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n・${slot}`).join(''),
  /** The times of a short call and a longer one: how long the one lasts is not said of the other. */
  枠: ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n・${slot.replace(/から\d+分間$/, '')}`).join(''),
  分: ({ minutes }) => (minutes ? `${minutes}分` : null),
  形式: ({ format }) => (format === null ? null : format === 'phone' ? 'お電話' : 'オンライン(ビデオ通話)'),
  紹介: ({ colleague, about }) =>
    colleague === null
      ? null
      : about !== null && /^[^、。,.]{0,14}[\p{Script=Han}\p{Script=Katakana}]$/u.test(about)
        ? `${about}の${colleague}氏`
        : about === null
          ? `${colleague}氏`
          : `${colleague}氏(${about.replace(/[.,;。、\s]+$/, '')})`,
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
        : houseOf(facts.company);

/** What an employer is called to its face, by what its name says it is: a shop is no 貴社; a name that says nothing is a firm. */
const houseOf = (company: string): string => houses.find(([names]) => names.test(company))?.[1] ?? '貴社';

const houses: readonly (readonly [RegExp, string])[] = [
  [/株式会社|有限会社|合同会社/, '貴社'],
  [/信用金庫$/, '貴金庫'],
  [/銀行$/, '貴行'],
  [/(?:大学|大学院)$/, '貴学'],
  [/(?:高校|高等学校|中学校|小学校|学校|学園|学院)$/, '貴校'],
  [/(?:幼稚園|保育園|こども園|農園|園)$/, '貴園'],
  [/(?:病院|医院|クリニック)$/, '貴院'],
  [/(?:美術館|博物館|図書館|旅館)$/, '貴館'],
  [/(?:研究所|事務所|製作所)$/, '貴所'],
  [/^(?:.*法人|NPO)|(?:税理士|監査)法人$/, '貴法人'],
  [/(?:財団)$/, '貴財団'],
  [/(?:協会|商工会|学会)$/, '貴会'],
  [/(?:店|食堂|酒場|珈琲|カフェ|ベーカリー|レストラン|薬局|書房|[屋亭庵])$/, '貴店'],
];
