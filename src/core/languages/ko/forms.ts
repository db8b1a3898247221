import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { named } from './salutation';

/** How Korean says roles, companies and times inside a sentence, with the particle that their last sound asks for. The employer is 귀사. */
export const forms: Readonly<Record<string, Form>> = {
  /** 귀사 데이터 분석가 직무 */
  '귀사 직무': (facts) => {
    const where = employer(facts);
    return facts.role === null ? null : `${where === null ? '' : `${where} `}${post(facts.role)}`;
  },
  귀사의: (facts) => {
    const where = employer(facts);
    return where === null ? null : `${where}의`;
  },
  직무: ({ role }) => (role === null ? null : post(role)),
  /** 한빛 데이터 분석가 직무를: what an agency presents. */
  '소개 직무를': ({ role, company, holds }) => {
    if (role === null) return null;
    const said = post(role);
    return `${company === null || holds('client-hidden') ? '' : `${company} `}${said}${josa(said, '을', '를')}`;
  },
  /** 12월 5일(금) 화상 면접을 제안해, 녹화 면접을 안내해 */
  '면접을 제안해': (facts) => {
    if (facts.holds('one-way')) return '녹화 면접을 안내해';
    if (facts.holds('take-home')) return '과제 전형을 안내해';
    const noun = facts.meeting === null ? null : nouns[facts.meeting];
    const on = facts.day === null ? '' : `${facts.day} `;
    if (noun === null) return facts.day === null ? '말씀 나눌 기회를 제안해' : `${on}일정을 제안해`;
    return `${on}${noun}${josa(noun, '을', '를')} 제안해`;
  },
  /** 12월 5일(금) 화상 면접 기회를, 말씀 나눌 기회를 */
  '면접 기회를': (facts) => {
    if (facts.holds('one-way')) return '녹화 면접 기회를';
    if (facts.holds('take-home')) return '과제 전형 기회를';
    const on = facts.day === null ? '' : `${facts.day} `;
    return `${on}${facts.meeting === null ? '말씀 나눌' : nouns[facts.meeting]} 기회를`;
  },
  /** 면접, 일정: what was agreed. */
  모임: ({ meeting }) => (meeting === null ? '미팅' : nouns[meeting]),
  모임에: ({ meeting }) => `${meeting === null ? '일정' : nouns[meeting]}에`,
  모임은: ({ meeting }) => {
    const noun = meeting === null ? '일정' : nouns[meeting];
    return `${noun}${josa(noun, '은', '는')}`;
  },
  모임에도: ({ meeting }) => `${meeting === null ? '일정' : nouns[meeting]}에도`,
  /** 12월 5일(금) 면접을 포함하여 이번 전형에는 */
  '이번 전형에는': (facts) => {
    const part = included(facts);
    return `${part === null ? '' : `${part} 포함하여 `}${facts.holds('interviewed') ? '남은' : '이번'} 전형에는`;
  },
  /** A letter that is late has said 죄송합니다 already. */
  죄송합니다: ({ holds }) =>
    holds('late') ? '기대에 부응하지 못하게 된 점 양해 부탁드립니다.' : '기대에 부응하지 못해 죄송합니다.',
  /** What is asked for where no date is known; the form too, where another one is proposed. */
  일정을: ({ format, minutes, slots }) =>
    format === null && !minutes ? '면접 일정을' : slots.length > 0 ? '면접 일정과 방식을' : '면접 방식을',
  /** 박서준 팀장님, 이하늘 님께도 */
  '다른 분들께도': ({ others }) => (others.length === 0 ? null : `${others.map(named).join(', ')}께도`),
  /** 카카오페이에, 한빛에 */
  '회사에 대해': ({ company }) => (company === null ? null : `${company}에 대해`),
  내용에: ({ specific }) => (specific === null ? null : `${specific}에`),
  내용이: ({ specific }) => (specific === null ? null : `${specific}${josa(specific, '이', '가')}`),
  slots: ({ slots }) =>
    slots.length === 0 ? null : slots.length === 1 ? (slots[0] ?? null) : slots.map((slot) => `\n• ${slot}`).join(''),
  /** 3월 10일(화) 오전 10시(한국 시간, 45분간)는 */
  slots는: ({ slots }) => {
    const [slot] = slots;
    return slot === undefined ? null : `${slot}${josa(slot.replace(/\([^()]*\)$/, ''), '은', '는')}`;
  },
  /** The times of a short call and a longer one: how long the one lasts is not said of the other. */
  시간: ({ slots }) =>
    slots.length === 0
      ? null
      : slots.map((slot) => `\n• ${slot.replace(/, \d+분간$|\(\d+분간\)$|, \d+분간(?=\)$)/, '')}`).join(''),
  분: ({ minutes }) => (minutes ? `${minutes}분` : null),
  형식으로: ({ format }) => (format === null ? null : format === 'phone' ? '전화로' : '화상으로'),
  /** 함께 일했던 동료인 최준호 님을; what is said of somebody in a clause stays in brackets. */
  동료를: ({ colleague, about }) => {
    if (colleague === null) return null;
    const said = about?.replace(/[.,;\s]+$/, '') ?? '';
    if (/(?:동료|후배|선배|친구|지인|팀장|개발자|분석가|디자이너|담당자)$/.test(said))
      return `${said}인 ${colleague} 님을`;
    return `${colleague} 님${said === '' ? '' : `(${said})`}을`;
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

/** What of theirs falls under the no: the day that was set, the times that were suggested, the recording. */
const included = (facts: Facts): string | null => {
  if (facts.holds('one-way')) return '녹화 면접을';
  if (!invites(facts) || facts.holds('booking')) return null;
  if (facts.offered > 1) return '제안해 주신 일정을';
  if (facts.day === null) return null;
  const noun = facts.meeting === null ? '일정' : nouns[facts.meeting];
  return `${facts.day} ${noun}${josa(noun, '을', '를')}`;
};

const post = (role: string): string =>
  /(?:직무|직책|직|포지션|인턴|인턴십|담당|담당자|채용)$/.test(role) ? role : `${role} 직무`;

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? '고객사'
    : facts.company === null || facts.holds('agency')
      ? facts.company
      : houseOf(facts.company);

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
