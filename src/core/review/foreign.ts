import type { Fault, Seen, Words } from './check';
import { wordsOf } from './mend';
import { lettersOf } from './names';
import { find, findNames, fold, has } from './phrasing';

/** An employer's or a role's name that the letter does not know: left over from another one. */
export const foreignIn = (seen: Seen): readonly Fault[] => {
  const { manners, body, sentences } = seen.draft;
  const letter = lettersOf(seen);
  const about = sentences.filter(({ text }) => !has(text, manners.accepted) && !has(text, manners.sharing));
  const inside = (hit: Words): boolean =>
    about.some(({ start, end }) => hit.start + body.start >= start && hit.end + body.start <= end);
  const strange = (hit: Words): boolean =>
    inside(hit) &&
    !fold(hit.text)
      .toLowerCase()
      .split(/[\s'-]+/)
      .some((token) => token.length > 1 && letter.includes(token)) &&
    !has(hit.text, manners.teams) &&
    !isDay(hit.text, seen);
  const moved = (hit: Words): Words => ({ ...hit, start: hit.start + body.start, end: hit.end + body.start });
  const posts = seen.reading.role ? findNames(body.text, manners.posts).filter(strange).map(moved) : [];
  const employers = seen.reading.company
    ? [...findNames(body.text, manners.employers), ...unspaced(seen)]
        .filter(strange)
        .map(moved)
        .filter((hit) => !posts.some((post) => post.start < hit.end && hit.start < post.end))
    : [];
  return [
    ...(employers.length > 0
      ? [{ fault: 'other-company', words: wordsOf(employers), values: { company: seen.reading.company?.value ?? '' } }]
      : []),
    ...(posts.length > 0
      ? [{ fault: 'other-role', words: wordsOf(posts), values: { role: seen.reading.role?.value.name ?? '' } }]
      : []),
  ];
};

/** 株式会社〇〇, 〇〇公司, ㈜: a company in a script without capitals. */
const unspaced = ({ draft: { body, manners } }: Seen): Words[] =>
  manners.charactersPerWord === null
    ? []
    : [
        ...body.text.matchAll(
          /(?:株式会社|㈜|주식회사 ?)([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Latin}ー]{2,15})|([\p{Script=Katakana}\p{Script=Latin}ー]{2,15})(?:株式会社|公司|㈜)/gu,
        ),
      ].map((found) => {
        const name = found[1] ?? found[2] ?? '';
        const start = (found.index ?? 0) + found[0].indexOf(name);
        return { text: name, start, end: start + name.length };
      });

/** True where a name in capitals is a weekday or a month. */
export const isDay = (name: string, { language }: Seen): boolean =>
  [...language.dates.months, ...language.dates.weekdays].some((forms) => forms !== '' && find(name, forms).length > 0);
