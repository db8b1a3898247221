import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { named } from './salutation';

/** How Korean says roles, companies and times inside a sentence, with the particle that their last sound asks for. The employer is 귀사. */
export const forms: Readonly<Record<string, Form>> = {
  /** 귀사의 데이터 분석가 직무 */
  '귀사 직무': (facts) => {
    const where = employer(facts);
    return facts.role === null ? null : `${where === null ? '' : `${where} `}${post(facts.role)}`;
  },
  귀사: (facts) => employer(facts),
  직무: ({ role }) => (role === null ? null : post(role)),
  /** 12월 5일(금) 화상 면접을, 만나 뵐 기회를 */
  면접을: ({ meeting, day }) => {
    const noun = meeting === null ? null : nouns[meeting];
    const on = day === null ? '' : `${day} `;
    if (noun === null) return day === null ? '이야기 나눌 기회를' : `${on}일정을`;
    return `${on}${noun}${josa(noun, '을', '를')}`;
  },
  /** 면접을, 일정을: what was agreed. */
  모임을: ({ meeting }) => {
    const noun = meeting === null ? '일정' : nouns[meeting];
    return `${noun}${josa(noun, '을', '를')}`;
  },
  모임에도: ({ meeting }) => `${meeting === null ? '일정' : nouns[meeting]}에도`,
  모임에는: ({ meeting }) => `${meeting === null ? '일정' : nouns[meeting]}에는`,
  /** "하였습니다", with what follows for what was set, suggested or to be chosen. */
  하였습니다: (facts) => {
    const so = consequence(facts);
    return so === null ? '하였습니다' : `하였으며, ${so}`;
  },
  /** 박서준 팀장님, 이하늘 님께도 */
  '다른 분들께도': ({ others }) => (others.length === 0 ? null : `${others.map(named).join(', ')}께도`),
  /** 카카오페이에, 한빛에 */
  '회사에 대해': ({ company }) => (company === null ? null : `${company}에 대해`),
  내용을: ({ specific }) => (specific === null ? null : `${specific}${josa(specific, '을', '를')}`),
  내용이: ({ specific }) => (specific === null ? null : `${specific}${josa(specific, '이', '가')}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n• ${slot}`).join(''),
  /** The times of a short call and a longer one: how long the one lasts is not said of the other. */
  시간: ({ slots }) =>
    slots.length === 0
      ? null
      : slots
          .map((slot) => `\n• ${slot.replace(/(?:\(|, )\d+분간\)$/, (end) => (end.startsWith('(') ? '' : ')'))}`)
          .join(''),
  분: ({ minutes }) => (minutes ? `${minutes}분` : null),
  형식으로: ({ format }) => (format === null ? null : format === 'phone' ? '전화로' : '화상 통화로'),
  동료를: ({ colleague, about }) => {
    if (colleague === null) return null;
    const said = about === null ? '' : `(${about.replace(/[.,;\s]+$/, '')})`;
    return `${colleague} 님${said}을`;
  },
};

const nouns: Readonly<Record<Meeting, string>> = {
  interview: '면접',
  'phone-interview': '전화 면접',
  'video-interview': '화상 면접',
  'technical-interview': '기술 면접',
  'panel-interview': '면접',
  'second-interview': '2차 면접',
  'final-interview': '최종 면접',
  call: '통화',
  'video-call': '화상 미팅',
  chat: '커피챗',
  talk: '면담',
  meeting: '미팅',
  visit: '방문',
  trial: '시범 근무',
  'trial-day': '체험 근무',
  assessment: '역량 평가',
  lesson: '시범 강의',
  audition: '오디션',
};

const consequence = (facts: Facts): string | null => {
  if (!invites(facts)) return null;
  if (facts.holds('booking')) return '일정은 따로 예약하지 않겠습니다';
  if (facts.offered > 1) return '제안해 주신 시간에는 함께하지 못하게 되었습니다';
  if (facts.day === null) return null;
  return facts.meeting === null
    ? '그날은 함께하지 못하게 되었습니다'
    : `${nouns[facts.meeting]}에는 함께하지 못하게 되었습니다`;
};

const post = (role: string): string =>
  /(?:직무|직책|직|포지션|인턴|인턴십|담당|담당자|채용)$/.test(role) ? role : `${role} 직무`;

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? '고객사의'
    : facts.company === null
      ? null
      : facts.holds('agency')
        ? `${facts.company}의`
        : `${houseOf(facts.company)}의`;

/** What an employer is called to its face, by what its name says it is; a name that says nothing is a firm. */
const houseOf = (company: string): string => houses.find(([names]) => names.test(company))?.[1] ?? '귀사';

const houses: readonly (readonly [RegExp, string])[] = [
  [/주식회사|\(주\)|㈜/, '귀사'],
  [/(?:대학교|대학|학교|학원|유치원)$/, '귀교'],
  [/(?:병원|의원)$/, '귀원'],
  [/은행$/, '귀 은행'],
  [/(?:공사|공단|진흥원|연구원|연구소|재단|협회|도서관|박물관|미술관|센터|시청|구청|군청|위원회|어린이집)$/, '귀 기관'],
  [/(?:카페|식당|빵집|베이커리|서점|책방|약국|상점|가게|점)$/, '귀 매장'],
];

/** The particle after a final consonant, or after a vowel; digits and Latin letters follow how they are read. */
export const josa = (word: string, afterConsonant: string, afterVowel: string): string => {
  const last = word.replace(/[)\]"”’'\s.!?]+$/, '').slice(-1);
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 === 0 ? afterVowel : afterConsonant;
  return /[013678lmnrLMNR]/.test(last) ? afterConsonant : afterVowel;
};
