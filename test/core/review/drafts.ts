import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Intent } from '../../../src/core/blocks/block';
import type { Reading } from '../../../src/core/reading/reading';
import type { Reviewed } from '../../../src/core/review/check';
import { ordinary, person, reviewedOf } from './reviewed';

/** A draft as a person might write it, with the letter it answers. */
export interface Written {
  readonly where: string;
  readonly checks: readonly string[];
  readonly words: readonly string[];
  readonly reviewed: Reviewed;
}

/**
 * The drafts of a folder of test/drafts, one file a language. Each begins with a line "=== what | word | word", where `what`
 * is the intent of a good draft, or the check that must look at a faulty one and the words it must mark; "now=" sets the clock,
 * "to=", "at=" and "as=" the recruiter, the company and the role of a letter of its own (blanks written "_").
 */
export const draftsIn = (folder: 'good' | 'faulty'): readonly Written[] =>
  readdirSync(join(process.env.DRAFTS ?? join(__dirname, '../../drafts'), folder)).flatMap((file) => {
    const language = basename(file, '.txt');
    const records = readFileSync(join(process.env.DRAFTS ?? join(__dirname, '../../drafts'), folder, file), 'utf8')
      .split(/^=== /m)
      .slice(1);
    return records.map((record, index): Written => {
      const at = record.indexOf('\n');
      const [head = '', ...words] = record
        .slice(0, at)
        .split('|')
        .map((each) => each.trim());
      const [what = '', ...options] = head.split(' ');
      const given = (key: string): string | undefined =>
        options
          .find((each) => each.startsWith(`${key}=`))
          ?.slice(key.length + 1)
          .replace(/_/g, ' ');
      const now = given('now') ?? '2026-03-02T15:00:00Z';
      const intent =
        folder === 'good'
          ? (what as Intent)
          : what.startsWith('alternatives') && words.length === 1
            ? 'move'
            : 'decline';
      const draft = record.slice(at + 1).trimEnd();
      return {
        where: `${folder}/${language} ${index + 1}`,
        checks: folder === 'good' ? [] : what.split('/'),
        words,
        reviewed: reviewedOf({
          language,
          draft,
          given: { now, wish: { intent }, reading: { ...letters[language], ...ownLetter(given, language) } },
        }),
      };
    });
  });

/** A letter with a recruiter, a company or a role of its own, as far as the record names them. */
const ownLetter = (given: (key: string) => string | undefined, language: string): Partial<Reading> => {
  const [name, company, role] = ['to', 'at', 'as'].map(given);
  if (name === undefined) return {};
  const was = letters[language] ?? ordinary(language);
  const words = name.split(' ');
  const [honorific, own] = titles.includes(words[0] ?? '') ? [words[0] ?? null, words.slice(1)] : [null, words];
  const [first, ...rest] = own;
  const family = own.length === 1 && honorific !== null ? (first ?? null) : rest.length > 0 ? rest.join(' ') : null;
  const eastern = ['ja', 'zh', 'ko'].includes(language);
  return letterOf(
    language,
    own.join(' '),
    ...((eastern ? [rest.join('') || null, first ?? null] : [family === first ? null : (first ?? null), family]) as [
      string | null,
      string | null,
    ]),
    honorific,
    company ?? was.company?.value ?? 'Acme',
    role ?? was.role?.value.name ?? 'Data Analyst',
    `${role ?? ''}, ${company ?? ''}`,
  );
};

const titles = [
  'Mr',
  'Ms',
  'Herr',
  'Frau',
  'Mme',
  'M.',
  'Dr',
  'Pan',
  'Pani',
  'Sr.',
  'Sra.',
  'Dott.ssa',
  'Dott.',
  'mevrouw',
  'meneer',
];

const letterOf = (
  language: string,
  name: string,
  given: string | null,
  family: string | null,
  honorific: string | null,
  company: string,
  role: string,
  text: string,
): Partial<Reading> => {
  const was = ordinary(language);
  const put = <Value>(value: Value, words: string) => ({
    value,
    words,
    where: 'text' as const,
    start: -1,
    sure: 'certain' as const,
    rivals: [],
  });
  return {
    recruiter: put(person(name, given, family, honorific), name),
    company: put(company, company),
    role: put({ name: role, written: role }, role),
    parts: { ...was.parts, text: `${text}\n\n${name}\n${company}` },
  };
};

const letters: Readonly<Record<string, Partial<Reading>>> = {
  de: letterOf(
    'de',
    'Julia Hofmann',
    'Julia',
    'Hofmann',
    'Frau',
    'Nordlicht GmbH',
    'Projektleiter',
    'Sehr geehrter Herr Berger, wir laden Sie zum Gespräch als Projektleiter am Donnerstag, 5. März, ein.',
  ),
  fr: letterOf(
    'fr',
    'Claire Dupont',
    'Claire',
    'Dupont',
    'Mme',
    'Lumière SA',
    'Chargé de projet',
    'Bonjour, nous vous invitons à un entretien pour le poste de chargé de projet le jeudi 5 mars.',
  ),
  es: letterOf(
    'es',
    'Lucía Fernández',
    'Lucía',
    'Fernández',
    null,
    'Solaria',
    'Analista de datos',
    'Hola, Tom: le invitamos a una entrevista para el puesto de analista de datos el jueves 5 de marzo.',
  ),
  pt: letterOf(
    'pt',
    'Ana Ribeiro',
    'Ana',
    'Ribeiro',
    null,
    'Atlântica',
    'Analista de dados',
    'Olá, Tom, convidamos você para uma entrevista para a vaga de analista de dados na quinta-feira, 5 de março.',
  ),
  it: letterOf(
    'it',
    'Giulia Conti',
    'Giulia',
    'Conti',
    null,
    'Brezza',
    'Analista dati',
    'Gentile Tom, la invitiamo a un colloquio per il ruolo di analista dati giovedì 5 marzo.',
  ),
  nl: letterOf(
    'nl',
    'Sanne de Vries',
    'Sanne',
    'de Vries',
    null,
    'Waterlijn',
    'Data-analist',
    'Beste Tom, we nodigen je uit voor een gesprek voor de functie data-analist op donderdag 5 maart.',
  ),
  pl: letterOf(
    'pl',
    'Anna Nowak',
    'Anna',
    'Nowak',
    'Pani',
    'Bursztyn',
    'Analityk danych',
    'Dzień dobry, zapraszamy na rozmowę na stanowisko analityka danych w czwartek 5 marca.',
  ),
  sv: letterOf(
    'sv',
    'Anna Lindqvist',
    'Anna',
    'Lindqvist',
    null,
    'Norrsken AB',
    'Dataanalytiker',
    'Hej Tom! Vi bjuder in dig till intervju för tjänsten som dataanalytiker torsdagen den 5 mars.',
  ),
  ja: letterOf(
    'ja',
    '田中花子',
    '花子',
    '田中',
    null,
    '株式会社青空',
    'データアナリスト',
    'ベルガー様 データアナリストの面接を3月5日に行いたく、ご案内申し上げます。人事部',
  ),
  zh: letterOf(
    'zh',
    '王丽',
    '丽',
    '王',
    null,
    '蓝天科技',
    '数据分析师',
    '汤姆您好:邀请您3月5日参加数据分析师岗位的面试。',
  ),
  ko: letterOf(
    'ko',
    '김민지',
    '민지',
    '김',
    null,
    '한빛소프트',
    '데이터 분석가',
    '톰 베르거 님, 3월 5일 데이터 분석가 면접에 초대합니다.',
  ),
};
