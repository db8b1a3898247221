import type { Reading } from '../reading/reading';
import type { Fault, Seen, Words } from './check';
import { hitsIn, isWithin, meet, says } from './lined';
import { matches } from './matches';
import { wordsOf } from './mend';
import { knows, lettersOf } from './names';
import { fold, type Hit, has, type ListName, namesIn } from './phrasing';
import { remembered } from './remembered';
import { vocabulary } from './vocabulary';

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
  const misnamed = [...misnamedIn(seen), ...wishedIn(seen)].filter((hit) => !employers.some((each) => meet(each, hit)));
  const others = declinedIn(seen).filter(
    (hit) => ![...employers, ...misnamed, ...posts].some((each) => meet(each, hit)),
  );
  const atFirm = (hit: Words): boolean => firmBefore.test(draft.text.slice(0, hit.start).slice(-12));
  return [
    ...fault('other-company', [...employers, ...misnamed, ...others.filter(atFirm)], {
      company: reading.company?.value ?? '',
    }),
    ...fault('other-role', [...posts, ...otherPosts(seen), ...others.filter((hit) => !atFirm(hit))], {
      role: reading.role?.value.name ?? '',
    }),
  ];
});

const fault = (key: string, words: readonly Words[], values: Fault['values']): readonly Fault[] =>
  words.length > 0 ? [{ fault: key, words: wordsOf(words), ...(values ? { values } : {}) }] : [];

/** A name of the kind of theirs that is not theirs: "Clínica Santa Lucía" where the letter comes from a "Clínica San Telmo". */
const misnamedIn = ({ draft, reading, language }: Seen): readonly Words[] => {
  const company = reading.company?.value ?? '';
  const inBody = ({ text, start }: Words): Words => ({
    text,
    start: start + draft.body.start,
    end: start + draft.body.start + text.length,
  });
  if (/[\u3040-\u9fff\uac00-\ud7a3]/.test(company)) return misnamedWide(company, draft.body.text).map(inBody);
  if (language.code === 'pl' || language.code === 'de') return [];
  const own = company.split(/[\s,/&-]+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
  if (own.length < 2) return [];
  const isOwn = (word: string): boolean => own.some((each) => isAlike(each, word));
  return (
    matches(draft.body.text, nameRun)
      .filter(({ text }) => {
        const words = text.split(/[\s'’-]+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
        const mine = words.filter(isOwn);
        const strange = words.filter(
          (word) =>
            !isOwn(word) &&
            !knows(reading, word) &&
            !has(word, draft.manners.teams) &&
            !titles.test(word) &&
            !vocabulary(draft.manners).has(fold(word).toLowerCase()),
        );
        return mine.length > 0 && mine.length < own.length && strange.length > 0;
      })
      // "… conhecer a Quinta. Ponderei": the stop ends the sentence.
      .filter((hit) => !/\p{Ll}{4}\.\s/u.test(hit.text))
      .map(inBody)
      .filter((hit) => language.code !== 'de' || !/\s\p{Ll}/u.test(hit.text))
      .filter(
        (hit) =>
          !draft.sentences.some((each) => isWithin(hit, each) && says(draft, { ...each, end: hit.end }, 'accepted')),
      )
  );
};

/** The same word as far as its ending: names are inflected, too. "Ribeira" is not Ribeirinha. */
const isAlike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((word) => fold(word).toLowerCase()) as [string, string];
  const most = Math.max(a.length, b.length);
  const shared = [...a].findIndex((sign, at) => sign !== b.charAt(at));
  return (shared < 0 ? a.length : shared) >= Math.max(Math.min(4, a.length, b.length), most - 3) || isStem(a, b);
};

/** "Univ" for Universidade. */
const isStem = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** What people are called before their names, written out. */
const titles =
  /^(?:prof|doct|docteur|doutor|dottor|avvocat|abogad|advogad|advokat|ingegner|ingenier|ingenieur|engenheir|maestr|mestre|maître|architett|arquitect|direct|dirett|diret|president|presidente|rector|rettor|reitor|dekan|dean|chef|pastor|padre|father|sister|captain|herr|frau|signor|señor|senhor|monsieur|madame|mevrouw|meneer|judge|justice|lord|lady|dame|sir)/iu;

/** Who is wished well is theirs: a name of two words that stands nowhere in the letter is left over. */
const wishedIn = ({ draft, reading, language }: Seen): readonly Words[] =>
  language.code === 'de' ||
  language.code === 'pl' ||
  draft.manners.charactersPerWord !== null ||
  reading.company === null
    ? []
    : draft.sentences
        .filter((each) => says(draft, each, 'wishes') && !says(draft, each, 'accepted', 'reasons', 'sharing'))
        .flatMap((each) =>
          matches(each.text, nameRun)
            // Without the word that opens the sentence.
            .map((hit) => (hit.start === 0 ? { ...hit, start: /\s/.exec(hit.text)?.index ?? hit.text.length } : hit))
            .map(({ start, end }) => ({ text: each.text.slice(start, end).trim(), end: end + each.start }))
            .map(({ text, end }) => ({ text, start: end - text.length, end })),
        )
        .filter(
          (hit) =>
            hit.text
              .split(/\s/)
              .filter(
                (word) =>
                  word.length > 2 &&
                  !/^(?:pa[nń]|dr|mr|ms|prof|sister|father|captain|chef|lady|lord|dame|sra?|senhor|usted|you|lei)/i.test(
                    word,
                  ),
              ).length > 1,
        )
        .filter(
          (hit) =>
            !knows(reading, hit.text) &&
            addressed.test(draft.text.slice(Math.max(0, hit.start - 30), hit.start)) &&
            !isDay(hit, { draft, language }) &&
            !/[.!?]\s/.test(hit.text) &&
            fold(hit.text)
              .toLowerCase()
              .split(/[\s'’-]+/)
              .every((word) => !vocabulary(draft.manners).has(word)),
        );

/** The words before one who is wished well. */
const addressed =
  /(?:^|\s)(?:wish|wishing|hope|you and|both and|at|to|chez|à|au|et|deseo a|les deseo a|y a|y|para|a|ao|à|e|auguro a|auguro|all[ao']|dla|życzę|oraz|wens|aan|önskar|till|och)\s(?:(?:the|everyone at|the team at|toda?|la|el|o|all of)\s)?$/iu;

/** Stands before a firm. */
const firmBefore = /(?:^|\s)(?:at|with|bei|chez|presso|hos|bij|w|en|na|no)\s(?:the\s|la\s|el\s|a\s|o\s)?$/iu;

/**
 * What is declined is theirs: between the no and its reason, a name of two words or more that stands nowhere in the letter is
 * left over from another one, firm or role.
 */
const declinedIn = (seen: Seen): readonly Words[] => {
  const { draft, reading, language } = seen;
  if (draft.manners.charactersPerWord !== null) return reading.role ? postsWide(seen) : [];
  if (reading.company === null || reading.role === null || language.code === 'de' || language.code === 'pl') return [];
  return draft.sentences
    .filter((each) => says(draft, each, 'decisions') && !says(draft, each, 'accepted', 'stays', 'sharing'))
    .flatMap((each) => {
      const no = hitsIn(draft, 'decisions', each)[0]?.end ?? each.end;
      const reasons = [...hitsIn(draft, 'reasons', each), ...hitsIn(draft, 'you', each)];
      const until = Math.min(each.end, ...reasons.filter((hit) => hit.start >= no).map((hit) => hit.start));
      return matches(draft.text.slice(no, until), nameRun).map((hit) => ({
        text: hit.text,
        start: hit.start + no,
        end: hit.end + no,
      }));
    })
    .filter(
      (hit) =>
        !knows(reading, hit.text) &&
        !isDay(hit, seen) &&
        !titled.test(hit.text) &&
        fold(hit.text)
          .toLowerCase()
          .split(/[\s'’-]+/)
          .filter((word) => word.length > 3)
          .every((word) => !vocabulary(draft.manners).has(word)),
    );
};

/** A person, whoever it is. */
const titled = /^(?:Mrs?|Ms|Dr|Prof|Sir|Dame|Herrn?|Frau|Mme|M|Sra?|Dott|Ing|Mevr|Dhr)[.\s]/u;

/** The post that is declined, in a script without capitals; the letter knows no two signs of it that stand side by side. */
const postsWide = ({ draft: { body }, reading }: Seen): readonly Words[] =>
  [...body.text.matchAll(wideDeclined)].flatMap((found) => {
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    const letter = lettersOf(reading);
    const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2).toLowerCase());
    if (pairs.length < 2 || pairs.some((pair) => letter.includes(pair))) return [];
    const start = body.start + (found.index ?? 0) + found[0].indexOf(name);
    return [{ text: name, start, end: start + name.length }];
  });

const wideDeclined =
  /(?:退出|放弃|放棄|应聘|應聘|申请|申請|投递)(?:贵公司|貴公司|贵司)?的?([\p{Script=Han}]{3,10}?)(?:岗位|崗位|职位|職位|一职|一職|职务)|([\p{Script=Han}\p{Script=Katakana}ー]{3,14})(?:職|のポジション|ポジション|の求人)(?:の選考|への応募|を辞退|について)|([\p{Script=Hangul}]{3,10}) (?:직무|포지션|채용)(?: ?(?:전형|면접|지원|에서|에 대한))/gu;

/** "the post of warehouse manager", in a language that writes roles small: no word of it stands in the letter. */
const otherPosts = ({ draft, reading }: Seen): readonly Words[] =>
  reading.role === null
    ? []
    : hitsIn(draft, 'postings', draft.body).flatMap((hit) => {
        const rest = /^[\s„"«“]{1,3}(\p{Ll}[\p{L}-]{4,30}(?:\s(?:\p{Ll}{1,3}\s)?\p{Ll}[\p{L}-]{4,30})?)/u.exec(
          draft.text.slice(hit.end, hit.end + 90),
        );
        const role = rest?.[1] ?? '';
        const words = role.split(/[\s-]/).filter((word) => word.length > 4);
        const start = hit.end + (rest?.[0].length ?? 0) - role.length;
        const strange = words.every(
          (word) => !stemStands(word, reading) && !vocabulary(draft.manners).has(fold(word).toLowerCase()),
        );
        return words.length > 0 &&
          strange &&
          !draft.sentences.some((each) => isWithin(hit, each) && says(draft, each, 'accepted', 'stays', 'doors'))
          ? [{ text: role, start, end: start + role.length }]
          : [];
      });

/** True where any word of the letter begins as this one does. */
const stemStands = (word: string, reading: Reading): boolean =>
  lettersOf(reading).includes(fold(word).toLowerCase().slice(0, 5));

/** Words in capitals, with the small words of names between them. */
const nameRun =
  /\p{Lu}[\p{L}\p{N}.]{1,30}(?:(?:[\s'’-]|\s(?:d[aeiou]s?|del|della|dei|de la|van|von|der|den|la|las|los|el|of|the|and|y|e|i|&)\s|\sd['’])\p{Lu}[\p{L}\p{N}]{1,30}){1,5}/gu;

/** In a script without capitals: as long as theirs, half the signs the same at one end, and not theirs. */
const misnamedWide = (company: string, text: string): readonly Words[] => {
  const name = company.replace(/株式会社|有限会社|有限公司|股份|公司|\(주\)|주식회사|㈜|\s/g, '');
  if (name.length < 4) return [];
  const half = Math.max(2, Math.ceil(name.length / 2));
  const found: Words[] = [];
  for (const [end, from] of [
    [name.slice(name.length - half), half - name.length],
    [name.slice(0, half), 0],
  ] as const)
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      const start = at + from;
      const written = text.slice(start, start + name.length);
      const off = [...written].filter((sign, index) => sign !== name.charAt(index)).length;
      const isName = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(written);
      if (
        start >= 0 &&
        isName &&
        off > 0 &&
        off < 3 &&
        off * 2 < name.length &&
        !found.some((each) => meet(each, { start, end: start + name.length }))
      )
        found.push({ text: written, start, end: start + name.length });
    }
  return found;
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
        const start = body.start + (found.index ?? 0) + found[0].indexOf(name);
        return { text: name, start, end: start + name.length };
      });

/** True where a name in capitals is a weekday or a month. */
export const isDay = (name: Words, { draft, language }: Pick<Seen, 'draft' | 'language'>): boolean =>
  draft.days.some((day) => meet(day, name)) ||
  draft.weekdays.some((day) => meet(day, name)) ||
  language.dates.months.some((forms) => forms !== '' && has(name.text, forms));
