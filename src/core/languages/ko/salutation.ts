import type { Person } from '../person';
import type { Salutation } from '../salutation';

/** Korean: the whole name with 님, with the position where it is a form of address; nobody's gender shows. */
export const salutation: Salutation = {
  greet: (who) => {
    const me = who.me ?? who.signOffName;
    const self = me === null ? '' : ` ${me}입니다.`;
    const hello = `${who.tone === 'formal' ? '안녕하십니까' : (who.opening ?? '안녕하세요')}.${self}`;
    const name =
      who.people.length > 0
        ? who.people.map(named).join(', ')
        : `${who.company === null ? '' : `${who.company} `}채용 담당자님`;
    const [warm, formal] = [`${name}, ${hello}`, `${name}께\n\n${hello}`];
    // Somebody written in Latin letters is greeted, not addressed with 께.
    return who.tone === 'warm' || who.people.some((person) => /[A-Za-z]/.test(person.name))
      ? [warm, formal]
      : [formal, warm];
  },
  signOff: ({ parting }) =>
    parting === '고맙습니다'
      ? ['고맙습니다.', '감사합니다.', '좋은 하루 보내시기 바랍니다.']
      : ['감사합니다.', '고맙습니다.', '좋은 하루 보내시기 바랍니다.'],
  sign: (closing, name, tone) => `${closing}\n${name} ${tone === 'formal' ? '올림' : '드림'}`,
};

const positions = [
  '팀장',
  '과장',
  '차장',
  '부장',
  '대리',
  '이사',
  '대표',
  '실장',
  '본부장',
  '사장',
  '원장',
  '점장',
  '센터장',
  '소장',
  '국장',
  '상무',
  '전무',
  '주임',
  '편집장',
  '교수',
  '매니저',
  '책임',
  '선임',
  '수석',
  '주무관',
  '수간호사',
  '교감',
  '교장',
  '지배인',
  '파트장',
];

/** 박서준 팀장님, 조성민 원무과장님, 이하늘 님 */
export const named = (person: Person): string => {
  if (person.degree !== null) return `${person.name} ${/prof|교수/i.test(person.degree) ? '교수' : '박사'}님`;
  // "김 사장", already called by the position.
  if (positions.some((each) => person.name.endsWith(` ${each}`) || person.name === each)) return `${person.name}님`;
  // "총무팀 과장" is called by the last word, "원무과장" by the whole of it.
  const [last = ''] =
    person.title
      ?.replace(/ (?:올림|드림|배상)$/, '')
      .split(' ')
      .slice(-1) ?? [];
  const position = /^[가-힣]{2,6}$/.test(last) && positions.some((each) => last.endsWith(each)) ? last : null;
  return position ? `${person.name} ${position}님` : `${person.name} 님`;
};
