import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { named } from './salutation';

/** How Japanese says roles, companies and times inside a sentence. The employer is "貴社"; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** 「データアナリスト」職 */
  職: ({ role }) => (role === null ? null : post(role)),
  /** 貴社の「データアナリスト」職, 「データアナリスト」職 */
  貴社の職: (facts) => {
    const where = employer(facts);
    return facts.role === null ? null : `${where === null ? '' : `${where}の`}${post(facts.role)}`;
  },
  貴社: (facts) => employer(facts),
  /** 株式会社オーロラの「データアナリスト」職: to an agency 貴社 would be the agency itself. */
  ご紹介の職: ({ role, company }) => (role === null ? null : `${company === null ? '' : `${company}の`}${post(role)}`),
  /** オンライン面接, 面談, 録画形式の面接 */
  面接: (facts) => asked(facts),
  面接の機会: (facts) => `${asked(facts)}の機会`,
  /** 12月5日（金）の面接および今後の選考, 今回の選考 */
  今回の選考: (facts) => {
    if (facts.holds('one-way')) return `${recorded}を含め、今後の選考`;
    if (facts.day !== null && facts.offered < 2 && invites(facts))
      return `${facts.day}の${facts.meeting === null ? '日程' : nouns[facts.meeting]}${isLong(facts.meeting) ? 'を含め、' : 'および'}今後の選考`;
    return facts.holds('interviewed') ? '今後の選考' : '今回の選考';
  },
  お約束: ({ meeting }) => (meeting === null ? 'お約束' : nouns[meeting]),
  /** What was agreed: 12月5日（金）14時にお約束しておりました面接 */
  お約束の面接: (facts) => agreed(facts),
  /** An appointment is no part of a selection: it is called off. */
  お約束の面接を含め: (facts) => `${agreed(facts)}${facts.meeting === null ? 'を取り消し' : 'を含め'}`,
  /** The same in a short letter. */
  約束の面接: ({ meeting, date }) =>
    `${date === null ? '' : `${date}の`}${meeting === null ? 'お約束' : nouns[meeting]}`,
  /** A letter that is late has said 申し訳ございません already. */
  お詫び: (facts) => `ご期待に添えず、${sorry(facts)}。`,
  申し訳: (facts) => sorry(facts),
  /** What becomes of the times they suggested; '' where they suggested none. */
  枠: (facts) =>
    invites(facts) && facts.offered > 1 ? 'ご提示いただいた候補日は、ほかの方にお譲りいただければと存じます。' : '',
  /** What is talked over where no date is known; the form too, where another one is proposed. */
  日程: ({ format, minutes, slots }) =>
    format === null && !minutes ? '面接の日程' : slots.length > 0 ? '面接の日程と形式' : '面接の形式',
  /** 駒井様、ウィルソン様 */
  ほかの方々: ({ others }) => (others.length === 0 ? null : others.map(named).join('、')),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n・${slot}`).join(''),
  /** The times of a short call and a longer one: how long the one lasts is not said of the other. */
  時間枠: ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot) => `\n・${slot.replace(/から\d+分間/, '')}`).join(''),
  分: ({ minutes }) => (minutes ? `${minutes}分` : null),
  形式: ({ format }) => (format === null ? null : format === 'phone' ? 'お電話' : 'オンライン（ビデオ通話）'),
  紹介: ({ colleague, about }) =>
    colleague === null
      ? null
      : about !== null && /^[^、。,.]{0,14}[\p{Script=Han}\p{Script=Katakana}]$/u.test(about)
        ? `${about}の${colleague}氏`
        : about === null
          ? `${colleague}氏`
          : `${colleague}氏（${about.replace(/[.,;。、\s]+$/, '')}）`,
};

const nouns: Readonly<Record<Meeting, string>> = {
  interview: '面接',
  'phone-interview': 'お電話での面接',
  'video-interview': 'オンライン面接',
  'technical-interview': '技術面接',
  'panel-interview': '面接',
  'second-interview': '二次面接',
  'final-interview': '最終面接',
  call: 'お電話でのお話',
  'video-call': 'オンラインでの面談',
  chat: 'カジュアル面談',
  talk: '面談',
  meeting: 'お打ち合わせ',
  visit: '職場見学',
  trial: '体験勤務',
  'trial-day': '職場体験',
  assessment: '選考会',
  lesson: '模擬授業',
  audition: 'オーディション',
};

const sorry = ({ holds }: Facts): string => (holds('late') ? '心苦しく存じます' : '申し訳ございません');

const recorded = '録画形式の面接';

/** What the letter asks to: neither a recording nor work at home is a meeting. */
const asked = ({ meeting, holds }: Facts): string => {
  if (holds('one-way')) return recorded;
  if (holds('take-home')) return '選考';
  return meeting === null ? '面談' : nouns[meeting];
};

const agreed = ({ meeting, date }: Facts): string =>
  meeting === null
    ? `${date === null ? '' : `${date}の`}お約束`
    : `${date === null ? '' : `${date}に`}お約束しておりました${nouns[meeting]}`;

/** Nouns that take no および. */
const isLong = (meeting: Meeting | null): boolean => meeting === null || nouns[meeting].includes('の');

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
  [/(?:市役所|区役所|役場|[都道府県]庁)$/, '貴庁'],
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
