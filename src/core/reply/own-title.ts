import type { WritingLanguage } from '../languages/language';
import type { Person } from '../languages/person';
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
  return { ...person, degree, honorific: person.honorific ?? (isWoman ? woman.called : null) ?? byVerbs(reading) };
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
  if (own.length > 110 || joins.test(own.replace(words, '')) || fold(above).includes(fold(title))) return '';
  return own.includes(title) || lines[0]?.includes(title) ? title : '';
};
const joins = /(?:^|\s)(?:und|and|et|y|e|i|en|och|oraz|ed|&|\+|pour|für|por|per|za|p\.o\.|p\/o)(?:\s|$)/iu;

/**
 * Whether the word a title begins with, before any "der" or "of", has a feminine form. An adjective agrees with other things too
 * ("Dirección técnica"); "Leiter:in" and "LeiterIn" have no gender.
 */
const isFeminine = (title: string, ends: readonly string[], anywhere: boolean): boolean => {
  for (const word of title.split(/[\s,|·–]+/).slice(0, 4)) {
    if (small.test(word) || /\p{Ll}\p{Lu}|[:*_/()@]/u.test(word)) return false;
    if (ends.some((end) => fold(word).endsWith(end))) return true;
    if (!anywhere && !/^(?:senior|junior|sr\.?|jr\.?|hr|rh)$/i.test(word)) return false;
  }
  return false;
};
const small =
  /^(?:der|des|die|dem|von|für|im|in|bei|zur|zum|de|du|des|la|le|les|l['’].*|d['’].*|del|della|dell['’].*|al|a|à|au|aux|à|do|da|dos|das|di|y|e|et|und|o|van|voor|ds\.|do|przy|w)$/iu;

/** Polish verbs show who writes: "chciałabym" is a woman's, "przesłałem" a man's. Both in one letter, and nobody's. */
const byVerbs = ({ language, parts }: Reading): string | null => {
  if (language.value !== 'pl') return null;
  const text = parts.text.slice(0, 12_000);
  const [hers, his] = [/\p{L}ła(?:m|bym)(?!\p{L})/u.test(text), /\p{L}ł(?:em|bym)(?!\p{L})/u.test(text)];
  return hers === his ? null : hers ? 'Pani' : 'Pan';
};
