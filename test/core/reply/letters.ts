import type { LanguageCode } from '../../../src/core/languages/code';
import type { Person } from '../../../src/core/languages/person';
import type { Reading, Situation } from '../../../src/core/reading/reading';
import type { Wish } from '../../../src/core/reply/wish';
import { fact, person, reading } from './given';

/** People, firms and roles as they occur where a language is spoken. */
export interface Local {
  readonly person: Person;
  readonly formalPerson: Person;
  readonly role: string;
  readonly otherRole: string;
  readonly company: string;
  readonly zone: string;
  readonly me: string;
  readonly colleague: string;
  /** In the person's own words, as a noun phrase: what goes in place of `{specific}` and `{about}`. */
  readonly specific: string;
  readonly about: string;
}

const named = (given: string, family: string, rest: Partial<Person> = {}): Person =>
  person(`${given} ${family}`, { given, family, ...rest });

export const locals: Readonly<Record<LanguageCode, Local>> = {
  en: {
    person: named('Maria', 'Kowalska'),
    formalPerson: named('Claire', 'Ward', { honorific: 'Ms' }),
    role: 'Data Analyst',
    otherRole: 'Account Manager',
    company: 'Northlight',
    zone: 'Europe/London',
    me: 'Sam Lee',
    colleague: 'Jan Nowak',
    specific: 'the way your team works with schools',
    about: 'a data analyst I used to work with',
  },
  de: {
    person: named('Anna', 'Müller'),
    formalPerson: named('Claudia', 'Weber', { honorific: 'Frau', degree: 'Dr.' }),
    role: 'Projektleitung Digitalisierung',
    otherRole: 'Senior Software Engineer',
    company: 'Nordlicht GmbH',
    zone: 'Europe/Berlin',
    me: 'Kim Sommer',
    colleague: 'Jan Nowak',
    specific: 'die Zusammenarbeit mit Schulen',
    about: 'früher im selben Team wie ich',
  },
  fr: {
    person: named('Claire', 'Dupont'),
    formalPerson: named('Hélène', 'Martin', { honorific: 'Mme' }),
    role: 'Chargé de clientèle (H/F)',
    otherRole: 'Directrice marketing',
    company: 'Aurore',
    zone: 'Europe/Paris',
    me: 'Camille Roux',
    colleague: 'Jan Nowak',
    specific: 'votre travail avec les écoles',
    about: 'avec qui j’ai travaillé',
  },
  es: {
    person: named('María', 'García López'),
    formalPerson: named('Carmen', 'Ruiz', { honorific: 'Sra.' }),
    role: 'analista de datos',
    otherRole: 'Responsable de Marketing',
    company: 'Aurora',
    zone: 'Europe/Madrid',
    me: 'Alex Romero',
    colleague: 'Jan Nowak',
    specific: 'el trabajo con las escuelas',
    about: 'con quien he trabajado',
  },
  pt: {
    person: named('Mariana', 'Costa'),
    formalPerson: named('Beatriz', 'Almeida', { honorific: 'Sra.' }),
    role: 'Analista de Dados',
    otherRole: 'Gerente de Projetos',
    company: 'Aurora',
    zone: 'America/Sao_Paulo',
    me: 'Ariel Souza',
    colleague: 'Jan Nowak',
    specific: 'o trabalho com as escolas',
    about: 'com quem já trabalhei',
  },
  it: {
    person: named('Chiara', 'Ricci'),
    formalPerson: named('Elena', 'Conti', { honorific: 'Dott.ssa' }),
    role: 'Analista dati',
    otherRole: 'Responsabile Marketing',
    company: 'Aurora S.p.A.',
    zone: 'Europe/Rome',
    me: 'Andrea Galli',
    colleague: 'Jan Nowak',
    specific: 'il lavoro con le scuole',
    about: 'con cui ho lavorato in passato',
  },
  nl: {
    person: named('Sanne', 'de Vries'),
    formalPerson: named('Marijke', 'van den Berg', { honorific: 'mevrouw' }),
    role: 'Data-analist',
    otherRole: 'Accountmanager',
    company: 'Noorderlicht',
    zone: 'Europe/Amsterdam',
    me: 'Robin Visser',
    colleague: 'Jan Nowak',
    specific: 'de samenwerking met scholen',
    about: 'met wie ik eerder heb gewerkt',
  },
  pl: {
    person: named('Anna', 'Kowalska'),
    formalPerson: named('Ewa', 'Nowicka', { honorific: 'Pani' }),
    role: 'Analityk danych',
    otherRole: 'Kierownik projektu',
    company: 'Zorza',
    zone: 'Europe/Warsaw',
    me: 'Sasza Wilk',
    colleague: 'Jan Nowak',
    specific: 'współpraca ze szkołami',
    about: 'znamy się ze wspólnej pracy w jednym zespole',
  },
  sv: {
    person: named('Elin', 'Lindqvist'),
    formalPerson: named('Karin', 'Berg'),
    role: 'dataanalytiker',
    otherRole: 'Projektledare',
    company: 'Norrsken',
    zone: 'Europe/Stockholm',
    me: 'Kim Ek',
    colleague: 'Jan Nowak',
    specific: 'samarbetet med skolorna',
    about: 'som jag har arbetat med tidigare',
  },
  ja: {
    person: person('田中 太郎', { given: '太郎', family: '田中' }),
    formalPerson: person('佐藤 花子', { given: '花子', family: '佐藤', title: '人事部' }),
    role: 'データアナリスト',
    otherRole: '営業職',
    company: '株式会社オーロラ',
    zone: 'Asia/Tokyo',
    me: '鈴木 葵',
    colleague: '高橋 誠',
    specific: '学校との協働',
    about: '以前の同僚',
  },
  zh: {
    person: person('王小明', { given: '小明', family: '王' }),
    formalPerson: person('李娜', { given: '娜', family: '李', honorific: '女士' }),
    role: '数据分析师',
    otherRole: '客户经理',
    company: '北光科技',
    zone: 'Asia/Shanghai',
    me: '陈曦',
    colleague: '张伟',
    specific: '贵公司与学校的合作',
    about: '我以前的同事',
  },
  ko: {
    person: person('김민준', { given: '민준', family: '김' }),
    formalPerson: person('이서연', { given: '서연', family: '이', title: '팀장' }),
    role: '데이터 분석가',
    otherRole: '영업 관리자',
    company: '북광',
    zone: 'Asia/Seoul',
    me: '박하늘',
    colleague: '최준호',
    specific: '학교와의 협업',
    about: '함께 일했던 동료',
  },
};

/** A situation worth reading: what the letter shows and what the person wishes. */
export interface Letter {
  readonly name: string;
  readonly reading?: Partial<Reading>;
  readonly situation?: Partial<Situation>;
  readonly wish?: Partial<Wish>;
  readonly now?: string;
}

/** A reading of a letter in a language, with local people. */
export const letterIn = (code: LanguageCode, letter: Letter): Reading => {
  const local = locals[code];
  return reading(
    {
      language: fact(code),
      answerIn: code,
      recruiter: fact(local.person),
      company: fact(local.company),
      role: fact({ name: local.role, written: local.role }),
      dates: [fact({ start: '2026-03-05T14:00', minutes: 60, zone: local.zone })],
      candidate: local.me,
      ...letter.reading,
    },
    letter.situation,
  );
};

/** Thirty situations, the everyday ones first. */
export const thirty = (code: LanguageCode): readonly Letter[] => {
  const local = locals[code];
  const slot = (start: string) => ({ start, minutes: 45, zone: local.zone });
  const elsewhere = code === 'en' ? 'Europe/Berlin' : 'Europe/London';
  const one = fact({ name: local.otherRole, written: local.otherRole });
  return [
    { name: 'An ordinary invitation: no reason' },
    {
      name: 'I applied; formal tone; another position accepted',
      situation: { applied: true },
      wish: { tone: 'formal', reason: 'other-offer' },
    },
    { name: 'They wrote first; different goals', situation: { applied: false }, wish: { reason: 'not-a-fit' } },
    {
      name: 'After a first interview; a position in another field',
      situation: { applied: true, interviewed: true, earlierContact: true },
      wish: { reason: 'other-path' },
    },
    {
      name: 'Nothing known: no name, no role, no company',
      reading: { recruiter: null, role: null, company: null, dates: [] },
    },
    {
      name: 'Nothing sure: everything unsure takes its neutral form',
      reading: {
        recruiter: fact(local.person, 'unsure'),
        role: fact({ name: 'X', written: 'X' }, 'unsure'),
        company: fact('Y', 'unsure'),
      },
      wish: { tone: 'formal' },
    },
    {
      name: 'A letter that states how its writer is addressed; committed to my current work',
      reading: { recruiter: fact(local.formalPerson), role: one },
      situation: { applied: true },
      wish: { tone: 'formal', reason: 'current-role' },
    },
    {
      name: 'Familiar address; a project with a deadline',
      reading: { register: 'familiar' },
      wish: { reason: 'project-deadline' },
    },
    {
      name: 'From a team; personal reasons',
      reading: { recruiter: null, route: fact({ address: 'jobs@acme.example', kind: 'team', link: null }) },
      situation: { applied: true, team: true },
      wish: { reason: 'personal' },
    },
    {
      name: 'From a team, familiar address; changing direction',
      reading: {
        recruiter: null,
        company: null,
        register: 'familiar',
        route: fact({ address: 'jobs@acme.example', kind: 'team', link: null }),
      },
      situation: { team: true },
      wish: { reason: 'change-of-direction' },
    },
    {
      name: 'An agency with a hidden client',
      reading: { company: null, agency: fact('Hays') },
      situation: { agency: true, hiddenClient: true, applied: false },
    },
    { name: 'Late: four days', now: '2026-03-05T10:00:00Z', situation: { applied: true } },
    { name: 'A confirmed appointment: cancelling', situation: { confirmed: true, applied: true } },
    {
      name: 'A confirmed appointment: cancelling in one line',
      situation: { confirmed: true },
      wish: { intent: 'one-line' },
    },
    {
      name: 'A confirmed appointment: moving it',
      situation: { confirmed: true },
      wish: { intent: 'move', slots: [slot('2026-03-10T10:00')] },
    },
    {
      name: 'They asked me to think again',
      situation: { pushback: true, earlierContact: true },
      wish: { reason: 'other-offer' },
    },
    {
      name: 'A recorded one-way interview: a live talk instead',
      situation: { oneWay: true, applied: true },
      wish: { switches: { 'decision/format': true } },
    },
    {
      name: 'Unpaid work: a talk instead',
      situation: { unpaidWork: true, applied: true },
      wish: { switches: { 'decision/format': true } },
    },
    {
      name: 'A recorded interview; another position accepted',
      situation: { oneWay: true, applied: true },
      wish: { reason: 'other-offer' },
    },
    { name: 'Mass mail', situation: { bulk: true } },
    { name: 'One line: no reason', wish: { intent: 'one-line' } },
    {
      name: 'One line: another position accepted, formal',
      wish: { intent: 'one-line', reason: 'other-offer', tone: 'formal' },
    },
    {
      name: 'One line: nothing known',
      reading: { recruiter: null, role: null, company: null, dates: [], isInterviewInvitation: false },
      wish: { intent: 'one-line' },
    },
    {
      name: 'Another time: three times, two zones',
      wish: {
        intent: 'move',
        zone: elsewhere,
        slots: [slot('2026-03-10T10:00'), slot('2026-03-11T15:30'), slot('2026-03-13T09:00')],
      },
    },
    {
      name: 'Another time: one time, by video, formal, with a deadline',
      reading: { deadline: fact('2026-03-12') },
      wish: { intent: 'move', tone: 'formal', slots: [slot('2026-03-10T10:00')], otherFormat: 'video' },
    },
    {
      name: 'By telephone and shorter; work',
      reading: { format: fact('onsite') },
      wish: { intent: 'move', reason: 'current-role', otherFormat: 'phone', otherMinutes: 30 },
    },
    {
      name: 'Another time: nothing proposed, nothing known',
      reading: { recruiter: null, role: null, company: null, dates: [] },
      wish: { intent: 'move', reason: 'personal' },
    },
    {
      name: 'Another time: a short call first, travelling',
      wish: {
        intent: 'move',
        slots: [slot('2026-03-06T09:00'), slot('2026-03-12T14:00')],
        switches: { 'alternative/check-in': true, 'limitation/travelling': true },
      },
    },
    {
      name: 'With everything: what I liked, room for others, a colleague, the reason once more',
      situation: { applied: true, team: true },
      wish: {
        reason: 'not-a-fit',
        specific: local.specific,
        colleague: { name: local.colleague, about: local.about, consent: true },
        switches: { 'benefit/room-for-others': true, 'restatement/not-a-fit': true, 'closing/team': true },
      },
    },
    {
      name: 'They praised my work; not now; another role later; thanks for understanding',
      situation: { applied: false },
      reading: { specifics: [fact('your portfolio')], deadline: fact('2026-03-12') },
      wish: {
        switches: {
          'gratitude/enthusiasm': true,
          'decision/not-now': true,
          'door/another-role': true,
          'closing/understanding': true,
          'urgency/before-deadline': true,
        },
      },
    },
  ];
};
