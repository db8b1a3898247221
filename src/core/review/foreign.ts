import type { Fault, Seen, Words } from './check';
import { hitsIn, isWithin, meet, says } from './lined';
import { wordsOf } from './mend';
import { knows } from './names';
import { type Hit, has, type ListName, namesIn } from './phrasing';
import { remembered } from './remembered';

/** An employer's or a role's name that the letter does not know: left over from another one. */
export const foreignIn = remembered((seen: Seen): readonly Fault[] => {
  const { draft, reading } = seen;
  const strange = (hit: Words): boolean =>
    draft.sentences.some(
      (each) => isWithin(hit, each) && !says(draft, { ...each, end: hit.end }, 'accepted', 'sharing'),
    ) &&
    !knows(reading, hit.text) &&
    !has(hit.text, draft.manners.teams) &&
    !isDay(hit, seen);
  const named = (list: ListName): readonly Hit[] => namesIn(hitsIn(draft, list, draft.body));
  const posts = reading.role ? named('posts').filter(strange) : [];
  const employers = reading.company
    ? [...named('employers'), ...unspaced(seen)].filter((hit) => strange(hit) && !posts.some((post) => meet(post, hit)))
    : [];
  return [
    ...fault('other-company', employers, { company: reading.company?.value ?? '' }),
    ...fault('other-role', posts, { role: reading.role?.value.name ?? '' }),
  ];
});

const fault = (key: string, words: readonly Words[], values: Fault['values']): readonly Fault[] =>
  words.length > 0 ? [{ fault: key, words: wordsOf(words), ...(values ? { values } : {}) }] : [];

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
        const start = body.start + (found.index ?? 0) + found[0].indexOf(name);
        return { text: name, start, end: start + name.length };
      });

/** True where a name in capitals is a weekday or a month. */
export const isDay = (name: Words, { draft, language }: Seen): boolean =>
  draft.days.some((day) => meet(day, name)) ||
  draft.weekdays.some((day) => meet(day, name)) ||
  language.dates.months.some((forms) => forms !== '' && has(name.text, forms));
