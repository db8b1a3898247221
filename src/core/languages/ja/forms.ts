import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { named } from './salutation';

/** How Japanese says roles, companies and times inside a sentence. The employer is "貴社"; its name stands in the greeting. */
export const forms: Readonly<Record<string, Form>> = {
  /** 貴社のデータアナリスト職, 株式会社オーロラ様のデータアナリスト職, データアナリスト職 */
  貴社の職: (facts) => {
    const where = employer(facts);
    return facts.role === null ? null : `${where === null ? '' : `${where}の`}${post(facts.role)}`;
  },
  貴社: (facts) => employer(facts),
  /** 株式会社オーロラ様のデータアナリストの求人: to an agency 貴社 would be the agency itself. */
  ご紹介の職: (facts) =>
    facts.role === null
      ? null
      : `${facts.holds('client-hidden') || facts.company === null ? '' : `${client(facts)}の`}${quoted(facts.role)}${/(?:求人|募集)$/.test(facts.role) ? '' : 'の求人'}`,
  /** 株式会社オーロラ様, 先方の企業様 */
  先方: (facts) => client(facts),
  /** 末筆ながら、貴社の益々のご発展を, お店の益々のご繁盛を; null where the house has no such name. */
  ご発展を: (facts) => {
    const house = employer(facts);
    if (house === null) return null;
    return house === '貴店' ? 'お店の益々のご繁盛を' : `末筆ながら、${house}の益々のご発展を`;
  },
  /** オンライン面接, 面談, 録画形式の面接 */
  面接: (facts) => asked(facts),
  /** オンライン面接のご案内, カジュアル面談のお誘い */
  面接のご案内: (facts) => `${asked(facts)}の${asked(facts) === nouns.chat ? 'お誘い' : 'ご案内'}`,
  面接の機会: (facts) => `${asked(facts)}の機会`,
  /** 12月5日（金）の面接および今後の選考, カジュアル面談および今後の選考, 今回の選考, to an agency 株式会社オーロラ様の選考 */
  今回の選考を: (facts) => {
    if (facts.holds('one-way')) return `${recorded}を含め、今後の選考を`;
    const { meeting, day } = facts;
    const on = invites(facts) && facts.offered < 2 ? day : null;
    const noun = meeting === null ? '日程' : nouns[meeting];
    // A time that is not surely read is given back unnamed.
    if (on === null && meeting !== null && invites(facts) && facts.holds('timed') && facts.offered < 2)
      return `ご案内いただきました${noun}${isLong(meeting) ? 'を含め、' : 'および'}今後の選考を`;
    if (on !== null || (meeting !== null && invites(facts) && !/面接|選考/.test(noun)))
      return `${on === null ? '' : `${on}の`}${noun}${isLong(meeting) ? 'を含め、' : 'および'}今後の選考を`;
    return facts.holds('agency') && facts.company !== null && !facts.holds('client-hidden')
      ? `${client(facts)}の選考を`
      : selection(facts);
  },
  /** 今回の選考を; where nothing has begun, 今回のお話は */
  選考を: (facts) => selection(facts),
  お約束: ({ meeting }) => (meeting === null ? 'お約束' : nouns[meeting]),
  /** What was agreed: お約束しておりました12月5日（金）14時の面接 */
  お約束の面接: (facts) => `お約束${facts.date === null ? 'の' : 'しておりました'}${agreed(facts)}`,
  /** The same in a short letter. */
  約束の面接: (facts) => (facts.date === null && facts.meeting === null ? 'お約束の' : '') + agreed(facts),
  /** The apology, for what they did; a letter that is late has said 申し訳ございません already. */
  お詫び: (facts) =>
    `${
      !invites(facts)
        ? 'せっかくご連絡をいただきながら'
        : facts.offered > 1
          ? '候補日をご提示いただいたにもかかわらず'
          : 'せっかくの機会をいただきながら'
    }、${answered(facts)}。`,
  約束のお詫び: (facts) => `お時間をご用意いただいておりましたのに、${answered(facts)}。`,
  申し訳: (facts) => sorry(facts),
  /** What is talked over where no date is known. */
  日程: ({ format, minutes, slots }) =>
    (format === null && !minutes) || slots.length > 0 ? '面接の日程' : '面接の形式',
  /** 駒井様、ウィルソン様 */
  ほかの方々: ({ others }) => (others.length === 0 ? null : others.map(named).join('、')),
  /** How long it lasts is for the inviting side to say; 日本時間 needs no saying where there is no other. */
  slots: ({ slots }) =>
    slots.length < 2
      ? (slots[0]?.replace(/(から)\d+分間|（日本時間）/g, '$1') ?? null)
      : slots.map((slot) => `\n・${begun(slot)}`).join(''),
  時間枠: ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot, at) => `\n・${at === 0 ? 'お電話' : '面接'}：${begun(slot)}`).join(''),
  分: ({ minutes }) => (minutes ? `${minutes}分` : null),
  形式: ({ format }) => (format === null ? null : format === 'phone' ? 'お電話' : 'オンライン'),
  紹介: ({ colleague, about }) =>
    colleague === null
      ? null
      : about !== null && /^[^、。,.]{0,14}[\p{Script=Han}\p{Script=Katakana}]$/u.test(about)
        ? `${about}である${colleague}さん`
        : about === null
          ? `${colleague}さん`
          : `${colleague}さん（${about.replace(/[.,;。、\s]+$/, '')}）`,
};

const begun = (slot: string): string => slot.replace(/から\d+分間|（日本時間）/g, '');

const agreed = ({ meeting, date }: Facts): string =>
  `${date === null ? '' : `${date}の`}${meeting === null ? '面談' : nouns[meeting]}`;

const selection = ({ holds }: Facts): string =>
  holds('interviewed') ? '今後の選考を' : holds('invited') || holds('applied') ? '今回の選考を' : '今回のお話は';

/** For whom an agency asks. */
const client = ({ company, holds }: Facts): string =>
  company === null || holds('client-hidden') ? '先方の企業様' : `${company}様`;

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

/** 誠に is said once: in a formal letter with the thanks. */
const answered = ({ holds, tone }: Facts): string =>
  `このようなお返事となり、${holds('late') ? '心苦しく存じます' : tone === 'formal' ? '深くお詫び申し上げます' : '誠に申し訳ございません'}`;

const recorded = '録画形式の面接';

/** What the letter asks to: neither a recording nor work at home is a meeting. */
const asked = ({ meeting, holds }: Facts): string => {
  if (holds('one-way')) return recorded;
  if (holds('take-home')) return '選考';
  return meeting === null ? '面談' : nouns[meeting];
};

/** Nouns that take no および. */
const isLong = (meeting: Meeting | null): boolean => meeting === null || nouns[meeting].includes('の');

/** A role that says itself what it is ("…職", "…インターン") needs no 職. */
const post = (role: string): string =>
  `${quoted(role)}${/(?:[職員士師長者]|担当|インターン|インターンシップ|ポジション|スタッフ|募集)$/.test(role) ? '' : '職'}`;

/** Only a title that is long, or holds other signs, stands in brackets. */
const quoted = (role: string): string =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・A-Z]{1,18}$/u.test(role) ? role : `「${role}」`;

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? 'ご紹介先企業様'
    : facts.company === null
      ? null
      : facts.holds('agency')
        ? client(facts)
        : houseOf(facts.company);

/**
 * What an employer is called to its face, by what its name says it is: a shop is no 貴社. A name that says nothing is a firm, unless it is written as
 * shops write theirs (まるよし).
 */
const houseOf = (company: string): string | null =>
  houses.find(([names]) => names.test(company))?.[1] ?? (/\p{Script=Hiragana}/u.test(company) ? null : '貴社');

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
