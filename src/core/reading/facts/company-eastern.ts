import type { Where } from '../fact';
import type { Letter, Line } from '../letter';
import type { Clued } from './company-clue';

/** Firms in Japanese, Chinese and Korean lines: by legal form, by the department behind them, by set phrases. */
export const easternFirms = (letter: Letter, line: Line, where: Where): readonly Clued[] => {
  const { code } = letter.language;
  if ((code !== 'ja' && code !== 'zh' && code !== 'ko') || !/[\u3040-\u9fff\uac00-\ud7af]/.test(line.text)) return [];
  const found: Clued[] = [];
  const text = line.text.slice(0, 300);
  for (const [pattern, weight, clue] of patterns[code]) {
    const match = pattern.exec(text);
    const name = (match?.[1]?.trim() ?? '').replace(
      /^(?:我是|这里是|這裡是|来自|來自|我们是|我們是|感谢您?|感謝您?|应聘|應徵)/,
      '',
    );
    if (!match || name.length < 2 || name.length > 30 || plain.test(name)) continue;
    found.push({ name, words: name, start: line.start + match.index + match[0].indexOf(name), clue, weight, where });
  }
  return found;
};

const plain =
  /^(?:弊社|当社|御社|貴社|本公司|敝公司|我公司|我司|贵公司|貴公司|저희|당사|귀사|お世話になっております|採用|人事|担当|面接|安녕하세요|您好|你好|公司|集团)|[。、，！？：]|(?:です|ます|ました|ください)$/;

type Pattern = readonly [RegExp, number, Clued['clue']];
const name = '[\\w&.\\-\\u3400-\\u9fff々\\u3041-\\u30ffー・]{1,20}';
const ja: readonly Pattern[] = [
  [
    new RegExp(
      `((?:株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人|一般社団法人)[ ]?${name}?)(?=の|人事|採用|総務|より|様|から|、|。|】|）|\\)|\\s|\\u3000|$|で|に|へ|は|を|（)`,
    ),
    3.2,
    'legal',
  ],
  [/([\w&.\-\u3400-\u9fff々\u30a1-\u30ffー・]{1,20}(?:株式会社|有限会社|合同会社))/, 3.2, 'legal'],
  [new RegExp(`【(${name})】`), 1.4, 'subject'],
  [
    /(?:^|\s|、|。)([\w&.\-\u3400-\u9fff々\u30a1-\u30ffー・]{2,20})(?:の|\s|\u3000)?(?:人事部|人事課|人事|採用担当|採用チーム|採用|総務部|リクルーティング|の採用)/,
    2.4,
    'signature',
  ],
  [/([\w&.\-\u3400-\u9fff々\u3041-\u30ffー・]{2,20})様(?:の|より|（|\(| 面接| 一次|　)/, 2, 'client'],
  [
    /([\w&.\-\u3400-\u9fff々\u30a1-\u30ffー・]{2,20})の[\u3400-\u9fff々 \u3000]{1,8}(?:です|でございます|と申します)/,
    2.2,
    'beside',
  ],
  [/([\w&.\-\u3400-\u9fff々\u30a1-\u30ffー・]{2,20})(?:へのご応募|にご応募|にご興味|の選考)/, 0.8, 'at'],
];
const zh: readonly Pattern[] = [
  [
    /([\w&.\-\u3400-\u9fff()（）]{2,20}(?:有限公司|股份有限公司|公司|集团|集團|科技|大学|大學|醫院|医院|銀行|银行))/,
    1.6,
    'legal',
  ],
  [
    /(?:感谢您?对|感謝您?對|感谢关注|感谢您关注|感謝您關注|欢迎加入|歡迎加入|关注|加入|来到|來到)([\w&.\-\u3400-\u9fff]{2,16}?)(?:的|并|，|。|公司|一职)/,
    3,
    'sure',
  ],
  [
    /(?:我是|这里是|這裡是|我们是|我們是|这边是|這邊是|来自|來自)([\w&.\-\u3400-\u9fff]{2,16}?)(?:的|公司|人力|人事|招聘|招募|HR|hr|，|。|人资|人資)/,
    3,
    'sure',
  ],
  [
    /^([\w&.\-\u3400-\u9fff]{2,16}?)\s?(?:面试邀请|面試邀請|面试通知|面試通知|邀您|邀请您|邀請您|诚邀您|誠邀您|招聘组|招聘团队|招募團隊|人力资源|人力資源|人资|人資|人事部|人事|招聘|HR)/,
    2.2,
    'display',
  ],
  [
    /(?:面试邀请|面試邀請|面试通知|面試通知|面试邀约|面試邀約|邀请函|邀請函|面试|面試)[｜|\-–—:： 【]+([\w&.\-\u3400-\u9fff]{2,16}?)(?:[｜|\-–—】 ]|$)/,
    1.8,
    'subject',
  ],
  [/【([\w&.\-\u3400-\u9fff]{2,16})】/, 1.6, 'subject'],
  [/^\s?([\w&.\-\u3400-\u9fff]{2,16}?)[ \u3000]+(?:人资|人資|人力|人事|招聘|HR|行政|招募)/, 2.2, 'signature'],
  [/(?:应聘|應徵|投递|申请)([\w&.\-\u3400-\u9fff]{2,14}?)(?:的|公司)/, 1.8, 'at'],
];
const ko: readonly Pattern[] = [
  [/((?:주식회사|\(주\)|㈜)\s?[\w&.\uac00-\ud7af]{2,16})/, 3.2, 'legal'],
  [/([\w&.\uac00-\ud7af]{2,16}\s?(?:주식회사|\(주\)|㈜))/, 3.2, 'legal'],
  [
    /(?:^|\s|,|\.|\[)([\w&.\uac00-\ud7af]{2,16}?)\]?\s?(?:인사팀|채용팀|인사부|채용담당|채용 담당|인사담당|인사 담당|인재영입팀|피플팀|경영지원팀|인사총무팀|HR팀|리크루팅|채용)/,
    2.6,
    'signature',
  ],
  [
    /(?:^|\s|,|\.)([\w&.\uac00-\ud7af]{2,16}?)(?:에|의)\s(?:지원|관심|채용|입사|.{1,20}(?:포지션|직무)에 지원)/,
    2.6,
    'sure',
  ],
  [/\[([\w&.\uac00-\ud7af ]{2,16})\]/, 2, 'subject'],
  [/(?:^|\s)([\w&.\uac00-\ud7af]{2,16}?)(?:입니다|에서 면접|에서 인터뷰)/, 1.2, 'at'],
];
const patterns = { ja, zh, ko } as const;
