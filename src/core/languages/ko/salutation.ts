import type { Person } from '../person';
import type { Salutation } from '../salutation';

/** Korean: the whole name with 님, with the position where it is a form of address; nobody's gender shows. */
export const salutation: Salutation = {
  greet: (who) => {
    const self = who.signOffName === null ? '' : ` ${who.signOffName}입니다.`;
    const hello = `안녕하세요.${self}`;
    if (who.people.length > 0)
      return [
        `${who.people.map(named).join(', ')}께,\n\n${hello}`,
        `${who.people.map(named).join(', ')} 안녕하세요.${self}`,
      ];
    if (who.company !== null)
      return [`${who.company} 채용 담당자님께,\n\n${hello}`, `${who.company} 채용 담당자님 안녕하세요.${self}`];
    return [`채용 담당자님께,\n\n${hello}`, `채용 담당자님 안녕하세요.${self}`];
  },
  signOff: (who) =>
    who.signOffName === null
      ? ['감사합니다.', '고맙습니다.', '좋은 하루 보내시기 바랍니다.']
      : ['감사합니다.', '고맙습니다.', '좋은 하루 보내시기 바랍니다.'],
  sign: (closing, name) => `${closing}\n${name} 드림`,
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
  '매니저',
  '책임',
  '선임',
  '수석',
];

const named = (person: Person): string => {
  if (person.degree !== null) return `${person.name} ${/prof|교수/i.test(person.degree) ? '교수' : '박사'}님`;
  const position = positions.find((each) => person.title === each);
  return position ? `${person.name} ${position}님` : `${person.name} 님`;
};
