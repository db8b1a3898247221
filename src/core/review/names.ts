import type { Person } from '../languages/person';
import type { Seen, Words } from './check';
import { matches } from './matches';
import { find, fold } from './phrasing';

/** Whom the greeting names, held against the people of the letter. */
export interface Greeted {
  /** `right`: somebody of the letter. `nobody`: no name. `team`: a team or an office. The others mark the words that are wrong. */
  readonly who: 'right' | 'nobody' | 'team' | 'misspelt' | 'stranger' | 'oneself' | 'wrong-title' | 'unknown';
  readonly words: readonly Words[];
  /** How a misspelt name is spelled in the letter. */
  readonly instead?: string;
}

/** Whom the draft greets. Names are compared without accents first, so that a slip is told from a stranger. */
export const greetedIn = (seen: Seen): Greeted => {
  const { greeting, manners } = seen.draft;
  if (!greeting) return { who: 'nobody', words: [] };
  const whole = {
    text: greeting.text.trimEnd(),
    start: greeting.start,
    end: greeting.start + greeting.text.trimEnd().length,
  };
  const names =
    manners.charactersPerWord === null || /\p{Script=Latin}{3}/u.test(greeting.text)
      ? spacedNames(seen)
      : unspacedNames(seen);
  const people = peopleOf(seen);
  if (names.length === 0)
    return { who: find(greeting.text, manners.teams).length > 0 ? 'team' : 'nobody', words: [whole] };
  const known = people.flatMap(tokensOf);
  const letter = lettersOf(seen);
  const strange = names.filter(
    (name) =>
      !known.some((each) => same(each, name.text) || (seen.language.code === 'pl' && isVocative(each, name.text))),
  );
  if (strange.length === 0) return wrongTitle(seen, whole) ?? { who: 'right', words: [] };
  if (seen.reading.recruiter === null) return { who: 'unknown', words: [] };
  for (const name of strange) {
    const near = known.find((each) => isNear(each, name.text));
    if (near !== undefined) return { who: 'misspelt', words: [name], instead: near };
  }
  const mine = tokensOf(seen.reading.candidate ?? '');
  if (names.every((name) => mine.some((each) => same(each, name.text)))) return { who: 'oneself', words: names };
  const absent = strange.filter((name) => !letter.includes(fold(name.text).toLowerCase()));
  if (absent.length > 0) return { who: 'stranger', words: absent };
  return { who: 'right', words: [] };
};

/** The people a letter may be answered to. */
export const peopleOf = ({ reading }: Seen): readonly string[] =>
  [...(reading.recruiter ? [reading.recruiter, ...reading.recruiter.rivals] : []), ...reading.interviewers]
    .map((each) => each.value)
    .flatMap((person: Person) => [person.name, person.given ?? '', person.family ?? '']);

/** The whole letter, folded and in lower case, with what was read from its other fields. */
export const lettersOf = ({ reading }: Seen): string =>
  fold(
    [
      reading.parts.text,
      reading.parts.quoted,
      reading.company?.value ?? '',
      reading.company?.words ?? '',
      ...(reading.company?.rivals.map((each) => each.value) ?? []),
      reading.agency?.value ?? '',
      reading.role?.value.written ?? '',
      reading.role?.value.name ?? '',
      reading.candidate ?? '',
      ...(reading.recruiter ? [reading.recruiter.words, ...reading.recruiter.rivals.map((each) => each.words)] : []),
    ].join('\n'),
  ).toLowerCase();

const tokensOf = (name: string): string[] => name.split(/[\s.,]+/).filter((token) => token.length > 1);

const same = (known: string, written: string): boolean => {
  if (known === written) return true;
  const [a, b] = [loose(known), loose(written)];
  if (known.toLowerCase() === written.toLowerCase() && /^\p{Lu}/u.test(written)) return true;
  if (spelledOut(known) === spelledOut(written)) return /^\p{Lu}|^[^\p{L}]|^\p{Lo}/u.test(written);
  return isShort(a, b) || isShort(b, a);
};

/** "Anno" for Anna, "Tomaszu" for Tomasz. */
const isVocative = (known: string, called: string): boolean =>
  (known.endsWith('a') && called === `${known.slice(0, -1)}o`) ||
  (known.length > 2 &&
    Math.abs(known.length - called.length) < 3 &&
    known.slice(0, Math.max(3, known.length - 2)) === called.slice(0, Math.max(3, known.length - 2)));

/** "Alex" for Alexandra, "Kate" for Katherine, "山田" in "山田太郎". */
const isShort = (long: string, short: string): boolean =>
  long !== short &&
  ((short.length > 2 && long.startsWith(short) && long.length - short.length > 1) ||
    (short.length > 3 && long.length > 5 && long.length - short.length > 2 && long.slice(0, 3) === short.slice(0, 3)) ||
    (/[\u3040-\u9fff\uac00-\ud7a3]/.test(short) && long.includes(short)));

const loose = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');

const spelledOut = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö|ø/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/å/g, 'aa');

const isNear = (known: string, written: string): boolean => {
  const [a, b] = [loose(known), loose(written)];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 2 || a.length > 40 || b.length > 40)
    return false;
  const steps = distance(a, b);
  return (
    steps === 1 || (steps === 2 && Math.min(a.length, b.length) > 4 && (a[0] === b[0] || a.slice(-2) === b.slice(-2)))
  );
};

/** Letters put in, taken out, replaced or swapped between two short words. */
const distance = (a: string, b: string): number => {
  let rows: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[0][j - 2] ?? 99) + 1 : 99;
      row.push(
        Math.min(
          (row[j - 1] ?? 99) + 1,
          (rows[1][j] ?? 99) + 1,
          (rows[1][j - 1] ?? 99) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swap,
        ),
      );
    }
    rows = [rows[1], row];
  }
  return rows[1][b.length] ?? 99;
};

/** The words of a greeting that are no greeting, no title, no team and nothing that the letter calls its company or its title. */
const spacedNames = (seen: Seen): Words[] => {
  const {
    draft: { greeting, manners },
    reading,
  } = seen;
  if (!greeting) return [];
  const { text, start } = greeting;
  const people = peopleOf(seen).flatMap(tokensOf);
  const taken = [manners.greetings, manners.teams, manners.titles, manners.sirs, manners.madams].flatMap((each) =>
    find(text, each),
  );
  const spare = fold(
    `${reading.company?.value ?? ''} ${reading.agency?.value ?? ''} ${reading.recruiter?.value.degree ?? ''} ${reading.recruiter?.value.honorific ?? ''}`,
  )
    .toLowerCase()
    .split(/[\s.]+/);
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]{0,40}/gu)]
    .map((found) => ({
      text: found[0].replace(/['’]s$/, ''),
      start: found.index ?? 0,
      end: (found.index ?? 0) + found[0].length,
    }))
    .filter((word) => word.text.length > 1 && !taken.some((hit) => hit.start < word.end && word.start < hit.end))
    .filter((word) => !spare.includes(fold(word.text).toLowerCase()))
    .filter(
      (word) =>
        /^\p{Lu}|^\p{Lo}/u.test(word.text) || people.some((each) => same(each, word.text) || isNear(each, word.text)),
    )
    .map((word) => ({ text: word.text, start: word.start + start, end: word.start + start + word.text.length }));
};

/** What is left of 株式会社青空 人事部 田中様 when titles and company are taken off. */
const unspacedNames = ({ draft: { greeting, manners }, reading }: Seen): Words[] => {
  if (!greeting) return [];
  const blank = (text: string, from: string): string =>
    from === '' ? text : text.split(from).join(' '.repeat(from.length));
  const company = reading.company?.value ?? '';
  const bare = blank(
    blank(greeting.text, company),
    company.replace(/株式会社|有限会社|有限公司|公司|\(주\)|주식회사/g, '').trim(),
  );
  const rest = [manners.greetings, manners.titles, manners.teams, manners.sirs, manners.madams]
    .flatMap((list) => find(bare, list))
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), bare);
  return matches(rest, /\p{L}{1,12}/gu)
    .filter((hit) => !/^[님씨께분귀하者様方]{1,3}$/.test(hit.text))
    .map((hit) => ({
      ...hit,
      start: hit.start + greeting.start,
      end: hit.end + greeting.start,
    }));
};

/** "Herr" where the letter says "Frau". Nothing is guessed from a given name. */
const wrongTitle = ({ draft: { greeting, manners }, reading }: Seen, whole: Words): Greeted | null => {
  const said = reading.recruiter?.value.honorific ?? '';
  if (!greeting || said === '') return null;
  const wrong =
    find(said, manners.sirs).length > 0
      ? find(greeting.text, manners.madams)
      : find(said, manners.madams).length > 0
        ? find(greeting.text, manners.sirs)
        : [];
  return wrong.length > 0
    ? {
        who: 'wrong-title',
        words: wrong.map(({ text, start, end }) => ({ text, start: start + whole.start, end: end + whole.start })),
      }
    : null;
};
