import type { WritingLanguage } from '../languages/language';
import type { Person } from '../languages/person';
import type { Salutation } from '../languages/salutation';
import { joinsNames, smallInTitles } from '../languages/signed-titles';
import { fold } from '../message/fold';
import type { Reading } from '../reading/reading';

/** The writer with what his or her own signature states: a professor's office, the gender of "Personalreferentin". */
export const withOwnTitle = (person: Person, reading: Reading, { code, salutation }: WritingLanguage): Person => {
  if (reading.language.value !== code) return person;
  const title = signedTitle(person, reading);
  const first = fold(title).split(/[^\p{L}]/u)[0] ?? '';
  const degree = person.degree ?? salutation.offices?.[first] ?? null;
  const { woman } = salutation;
  const isWoman = woman !== undefined && isFeminine(title, woman.titles.split('|').map(fold), woman.anywhere === true);
  return {
    ...person,
    degree,
    honorific: person.honorific ?? (isWoman ? woman.called : null) ?? ownWords(reading, salutation),
  };
};

/** The title beside or right under the signed name; '' where none stands there, or more than one sign. */
const signedTitle = ({ title }: Person, { parts, recruiter }: Reading): string => {
  const words = recruiter?.value.name ?? '';
  const { text } = parts;
  const from = text.lastIndexOf(words);
  if (!title || words === '' || from < 0) return '';
  const begin = text.lastIndexOf('\n', from) + 1;
  const [own = '', ...more] = text.slice(begin, from + 400).split('\n');
  const lines = more.filter((line) => line.trim() !== '');
  // "Tim Müller und Anna Weber" above "Personalreferentin"; "Pour la directrice," above "Léa Petit".
  const above = text.slice(0, begin).trimEnd().split('\n').pop() ?? '';
  if (own.length > 110 || joinsNames.test(own.replace(words, '')) || fold(above).includes(fold(title))) return '';
  return own.includes(title) || lines[0]?.includes(title) ? title : '';
};

/**
 * Whether the word a title begins with, before any "der" or "of", has a feminine form. An adjective agrees with other things too
 * ("Dirección técnica"); "Leiter:in" and "LeiterIn" have no gender.
 */
const isFeminine = (title: string, ends: readonly string[], anywhere: boolean): boolean => {
  for (const word of title.split(/[\s,|·–]+/).slice(0, 4)) {
    if (smallInTitles.test(word) || /\p{Ll}\p{Lu}|[:*_/()@]/u.test(word)) return false;
    if (ends.some((end) => fold(word).endsWith(end))) return true;
    if (!anywhere && !/^(?:senior|junior|sr\.?|jr\.?|hr|rh)$/i.test(word)) return false;
  }
  return false;
};

/** What the writer's verbs show, where the language's verbs show anything. */
const ownWords = ({ parts }: Reading, { ownTitle }: Salutation): string | null =>
  ownTitle?.(parts.text.slice(0, 12_000)) ?? null;
