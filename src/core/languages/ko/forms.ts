import type { Meeting } from '../echo';
import { invites } from '../invites';
import type { Facts, Form } from '../phrases';
import { named } from './salutation';

/** How Korean says roles, companies and times inside a sentence, with the particle that their last sound asks for. The employer is 귀사. */
export const forms: Readonly<Record<string, Form>> = {
  /** 귀사 데이터 분석가 채용 */
  '귀사 채용': (facts) => hiring(facts),
  /** 귀사 데이터 분석가 화상 면접 기회를, 귀사 데이터 분석가 채용 건으로 통화 기회를 */
  '귀사 면접 기회를': (facts) => {
    const post = hiring(facts);
    if (post === null) return null;
    const noun = asked(facts) ?? '말씀 나눌';
    return `${/면접$/.test(noun) ? post.replace(/ 채용$/, '') : `${post} 건으로`} ${noun} 기회를`;
  },
  귀사: (facts) => employer(facts),
  /** Whom an agency fills the post for. */
  고객사: (facts) => client(facts),
  고객사와: (facts) => `${client(facts)}${josa(client(facts), '과', '와')}`,
  /** 한빛의 데이터 분석가 포지션을: what an agency presents. */
  '소개 포지션을': ({ role, company, holds }) => {
    if (role === null) return null;
    const said = /(?:직무|포지션|인턴|인턴십|채용)$/.test(role) ? role : `${role} 포지션`;
    return `${company === null || holds('client-hidden') ? '' : `${company}의 `}${said}${josa(said, '을', '를')}`;
  },
  /** 화상 면접 기회를, 말씀 나눌 기회를 */
  '면접 기회를': (facts) => `${asked(facts) ?? '말씀 나눌'} 기회를`,
  /** 면접, 일정: what was agreed. */
  모임: ({ meeting }) => (meeting === null ? '미팅' : nouns[meeting]),
  /** 12월 5일(금) 오후 2시에 예정된 면접과 */
  약속과: (facts) => agreed(facts, '과', '와'),
  약속은: (facts) => agreed(facts, '은', '는'),
  약속에도: (facts) => agreed(facts, '에도', '에도'),
  /** A letter that is late has said 죄송합니다 already. */
  죄송하지만: ({ holds }) => (holds('late') ? '' : '죄송하지만 '),
  /** 12월 5일(금) 면접과 이후 전형에는; null where there is no more than a talk or a message. */
  '이번 전형에는': (facts) => {
    if (isChance(facts)) return null;
    const part = included(facts);
    if (part !== null) return `${part}${josa(part, '과', '와')} 이후 전형에는`;
    const noun = facts.meeting !== null && invites(facts) ? nouns[facts.meeting] : '';
    return `${facts.holds('interviewed') ? '남은' : '이번'} ${noun.endsWith('면접') ? `${noun} ` : ''}전형에는`;
  },
  /** 12월 5일(금) 통화를 포함해 이번 기회는 */
  '이번 기회는': (facts) => {
    const part = included(facts);
    return `${part === null ? '' : `${part}${josa(part, '을', '를')} 포함해 `}이번 기회는`;
  },
  /** What is asked for where no date is known; the form too, where another one is proposed. */
  일정을: ({ format, minutes, slots }) =>
    format === null && !minutes ? '면접 일정을' : slots.length > 0 ? '면접 일정과 방식을' : '면접 방식을',
  /** 박서준 팀장님, 이하늘 님께도 */
  '다른 분들께도': ({ others }) => (others.length === 0 ? null : `${others.map(named).join(', ')}께도`),
  내용에: ({ specific }) => (specific === null ? null : `${specific}에`),
  내용이: ({ specific }) => (specific === null ? null : `${specific}${josa(specific, '이', '가')}`),
  slots: ({ slots }) =>
    slots.length < 2
      ? slots[0] === undefined
        ? null
        : begun(slots[0])
      : slots.map((slot) => `\n• ${begun(slot)}`).join(''),
  시간: ({ slots }) =>
    slots.length === 0 ? null : slots.map((slot, at) => `\n• ${at === 0 ? '통화' : '면접'}: ${begun(slot)}`).join(''),
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

/** How long it lasts is for the inviting side to say; 한국 시간 needs no saying where there is no other. */
const begun = (slot: string): string =>
  slot.replace(/, \d+분간$|\(\d+분간\)$|, \d+분간(?=\)$)/, '').replace(/\(한국 시간\)$/, '');

/** What the letter asks to: neither a recording nor work at home is a meeting; null where it has no name. */
const asked = ({ meeting, holds }: Facts): string | null => {
  if (holds('one-way')) return '녹화 면접';
  if (holds('take-home')) return '과제 전형';
  return meeting === null ? (holds('applied') ? '다음 전형' : null) : nouns[meeting];
};

const agreed = ({ meeting, date }: Facts, afterConsonant: string, afterVowel: string): string => {
  const noun = meeting === null ? '일정' : nouns[meeting];
  return `${date === null ? '' : `${date}에 `}예정된 ${noun}${josa(noun, afterConsonant, afterVowel)}`;
};

/** What of theirs falls under the no: the day that was set, what was suggested, the recording. */
const included = (facts: Facts): string | null => {
  if (facts.holds('one-way')) return '녹화 면접';
  if (!invites(facts)) return null;
  const { meeting, day, offered } = facts;
  const noun = meeting === null ? '일정' : nouns[meeting];
  if (offered > 1) return `제안해 주신 ${meeting === null ? '' : `${noun} `}일정`;
  if (day !== null) return `${day} ${noun}`;
  // A time that is not surely read is given back unnamed.
  return facts.holds('timed') ? `안내해 주신 ${noun}` : null;
};

const isTalk = ({ meeting, holds }: Facts): boolean =>
  holds('sourced') ||
  (meeting !== null && ['call', 'video-call', 'chat', 'meeting', 'visit', 'trial', 'trial-day'].includes(meeting));

const isChance = (facts: Facts): boolean =>
  !facts.holds('applied') &&
  (included(facts) === null ? !facts.holds('invited') || isTalk(facts) : !facts.holds('interviewed') && isTalk(facts));

/** 귀사 데이터 분석가 채용 */
const hiring = (facts: Facts): string | null => {
  if (facts.role === null) return null;
  const where = employer(facts);
  return `${where === null ? '' : `${where} `}${facts.role.replace(/ ?채용$/, '')} 채용`;
};

const client = ({ company, holds }: Facts): string =>
  company === null || holds('client-hidden') ? '해당 기업' : company;

const employer = (facts: Facts): string | null =>
  facts.holds('client-hidden')
    ? '해당 기업'
    : facts.company === null || facts.holds('agency')
      ? facts.company
      : houseOf(facts.company);

/** What an employer is called to its face, by what its name says it is; a name that says nothing is a firm. */
const houseOf = (company: string): string | null => {
  const found = houses.find(([names]) => names.test(company));
  return found ? found[1] : '귀사';
};

/** A shop has no such name: it is not called by one. */
const houses: readonly (readonly [RegExp, string | null])[] = [
  [/주식회사|\(주\)|㈜/, '귀사'],
  [/(?:대학교|대학|학교|학원|유치원)$/, '귀교'],
  [/(?:병원|의원|의료원|요양원)$/, '귀원'],
  [/은행$/, '귀 은행'],
  [
    /(?:공사|공단|진흥원|연구원|연구소|재단|협회|도서관|박물관|미술관|센터|시청|구청|군청|도청|교육청|지원청|법원|세무서|보건소|복지관|주민센터|위원회|어린이집)$/,
    '귀 기관',
  ],
  [/(?:카페|식당|빵집|베이커리|서점|책방|약국|상점|가게|점)$/, null],
];

/** The particle after a final consonant, or after a vowel; digits and Latin letters follow how they are read. */
export const josa = (word: string, afterConsonant: string, afterVowel: string): string => {
  const last = word.replace(/[)\]"”’'\s.!?]+$/, '').slice(-1);
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 === 0 ? afterVowel : afterConsonant;
  return /[013678lmnrLMNR]/.test(last) ? afterConsonant : afterVowel;
};
