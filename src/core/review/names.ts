import { onBehalf, selfNamed } from '../languages/on-behalf';
import type { Person } from '../languages/person';
import type { Reading } from '../reading/reading';
import type { Seen, Words } from './check';
import type { Draft } from './draft';
import { hitsIn, meet, says } from './lined';
import { matches } from './matches';
import { wordsOf } from './mend';
import { find, fold, type Hit, has } from './phrasing';
import { remembered } from './remembered';
import type { Span } from './span';
import { vocabulary } from './vocabulary';

/** Whom the greeting names, held against the people of the letter. */
export interface Greeted {
  /** `right`: somebody of the letter. `nobody`: no name. `team`: a team or an office. `colleague`: one whom the letter only speaks of. The others mark the words that are wrong. */
  readonly who:
    | 'right'
    | 'nobody'
    | 'team'
    | 'misspelt'
    | 'stranger'
    | 'oneself'
    | 'wrong-title'
    | 'colleague'
    | 'unknown';
  readonly words: readonly Words[];
  /** How a misspelt name is spelled in the letter. */
  readonly instead?: string;
}

/** Whom the draft greets. Names are compared without accents first, so that a slip is told from a stranger. */
export const greetedIn = remembered((seen: Seen): Greeted => {
  const { draft, reading } = seen;
  const { greeting, manners } = draft;
  if (!greeting) return { who: 'nobody', words: [] };
  const text = greeting.text.trimEnd();
  const whole = { text, start: greeting.start, end: greeting.start + text.length };
  const names =
    manners.charactersPerWord === null || /\p{Script=Latin}{3}/u.test(text)
      ? spacedNames(seen, greeting)
      : unspacedNames(seen, greeting);
  const isCalled = says(draft, greeting, 'greetings') || bareName.test(text);
  // The name stands in the address above: "To Ms. S. Kalyani … Respected Madam,".
  if (names.length === 0 && greeting.start > 0 && isAddressed(draft.text.slice(0, greeting.start), reading))
    return { who: 'right', words: [] };
  if (/\ba\s(?:chara|chairde)\b/i.test(text)) return { who: 'right', words: [] };
  if (names.length === 0 && says(draft, greeting, 'teams')) return { who: 'team', words: [whole] };
  if (names.length === 0)
    return isCalled && !isOffice(seen, greeting) ? { who: 'nobody', words: [whole] } : { who: 'right', words: [] };
  const known = peopleOf(reading);
  // A name in another script than the letter's cannot be held against it.
  const scripts = (words: readonly string[]): readonly boolean[] =>
    words.map((word) => /^[\p{Script=Latin}\P{L}]+$/u.test(word));
  const written = scripts(names.map((name) => name.text));
  if (known.length > 0 && !scripts(known).some((latin) => written.includes(latin))) return { who: 'right', words: [] };
  const isKnown = ({ text: name }: Words): boolean =>
    known.includes(name) ||
    known.some((each) => same(each, name) || (seen.language.code === 'pl' && isVocative(each, name))) ||
    (seen.language.code === 'pl' && isPetName(name, reading));
  // In a script without spaces, what stands beside the name is an office.
  const strange =
    manners.charactersPerWord !== null && names.some(isKnown) ? [] : names.filter((name) => !isKnown(name));
  const unheard = ({ text: name }: Words): boolean => !stands(fold(name).toLowerCase(), reading);
  if (names.every((name) => isSpokenOf(name.text, reading))) return { who: 'colleague', words: names };
  if (strange.length === 0) return wrongTitle(seen, greeting) ?? { who: 'right', words: [] };
  // Called in words that are no greeting we know: beside a name that is right they are some.
  if (strange.length < names.length && !isCalled) return { who: 'right', words: [] };
  if (reading.recruiter === null) {
    const odd = strange.filter(unheard);
    return odd.length > 0 && (odd.length < names.length || isSignedBySomebody(reading))
      ? { who: 'stranger', words: odd }
      : { who: 'unknown', words: [] };
  }
  for (const name of strange) {
    const near = known.find((each) => isNear(each, name.text));
    // "Prezado padre Valdir": what is written small is a title.
    if (near !== undefined && !/^\p{Ll}/u.test(name.text)) return { who: 'misspelt', words: [name], instead: near };
  }
  const mine = tokensOf(reading.candidate ?? '');
  if (names.every((name) => mine.some((each) => same(each, name.text)))) return { who: 'oneself', words: names };
  // Whom the person put another in the place of may well stand in the letter.
  const absent = reading.recruiter.where === 'person' ? strange : strange.filter(unheard);
  return absent.length > 0 ? { who: 'stranger', words: absent } : { who: 'right', words: [] };
});

/**
 * True where the letter, which another signs, speaks of this person and no more: in the midst of sentences, never in a line of
 * its own, at the head of one or in the fields around it, and not as one on whose behalf it is written.
 */
const isSpokenOf = (name: string, reading: Reading): boolean => {
  const { recruiter, parts } = reading;
  const sought = fold(name).toLowerCase();
  if (recruiter === null || recruiter.sure === 'unsure' || !/^\p{Script=Latin}{3}/u.test(name)) return false;
  const mine = fold(`${recruiter.words} ${recruiter.value.name} ${recruiter.value.email ?? ''}`).toLowerCase();
  const { value } = recruiter;
  const own = tokensOf(`${value.name} ${value.given ?? ''} ${value.family ?? ''}`);
  if (own.some((each) => same(each, name) || isNear(each, name))) return false;
  if (mine.includes(sought) || fold(`${reading.subject} ${parts.quoted}`).toLowerCase().includes(sought)) return false;
  // Who signs must be seen to sign.
  if (recruiter.where !== 'signature' && recruiter.where !== 'from' && !isSigned(recruiter.value, parts.text))
    return false;
  const lines = fold(parts.text).toLowerCase().split('\n');
  const naming = lines.filter((line) => line.includes(sought));
  const letter = lines.join(' ');
  return (
    naming.length > 0 &&
    // "Hej Nasrin! Benke på Pedalen här": who is named at once may be who writes.
    letter.trimStart().indexOf(sought) > 60 &&
    !onBehalf.test(letter) &&
    naming.every((line) => {
      const at = line.indexOf(sought);
      const before = line.slice(Math.max(0, at - 25), at);
      return (
        line.length > 55 &&
        at > 3 &&
        !/^[\s.)]*$/.test(line.slice(at + sought.length)) &&
        !/[-–—:|]\s*(?:\p{L}+\.?\s){0,2}$|@/u.test(before) &&
        !selfNamed.test(before)
      );
    })
  );
};

/** True where a line of the letter is little more than their name. */
const isSigned = ({ name, given }: Person, text: string): boolean =>
  text
    .split('\n')
    .slice(2)
    .some((line) => line.trim().length < name.length + 15 && (line.includes(name) || (given && line.trim() === given)));

/** True where a line at the foot of the letter is a name of two words or more, and no house: somebody signs, whoever it is. */
const isSignedBySomebody = ({ parts, company, agency }: Reading): boolean =>
  parts.text
    .trimEnd()
    .split('\n')
    .slice(2)
    .slice(-9)
    .map((line) => line.trim())
    .some(
      (line) =>
        /^\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20}){1,3}$/u.test(line) &&
        !fold(`${company?.value ?? ''} ${agency?.value ?? ''}`)
          .toLowerCase()
          .includes(fold(line).toLowerCase().slice(0, 7)),
    );

/** True where the lines above name somebody of the letter. */
const isAddressed = (above: string, reading: Reading): boolean =>
  peopleOf(reading).some((name) => name.length > 2 && above.includes(name));

/** The words of the names of the people a letter may be answered to, in the ways they are written. */
const peopleOf = remembered((reading: Reading): readonly string[] =>
  // Whoever was put right by hand is no longer who was read.
  [
    ...(reading.recruiter
      ? [reading.recruiter, ...(reading.recruiter.where === 'person' ? [] : reading.recruiter.rivals)]
      : []),
    ...reading.interviewers,
  ]
    .map((each) => each.value)
    .flatMap(({ name, given, family }: Person) => [
      name,
      given ?? '',
      family ?? '',
      ...(/[\u3040-\u9fff\uac00-\ud7a3]/.test(name) ? [name.replace(/\s/g, '')] : []),
    ])
    .flatMap(tokensOf),
);

/** True where a word of the name stands in the letter, whatever its ending. */
export const knows = (reading: Reading, name: string): boolean =>
  fold(name)
    .toLowerCase()
    .split(/[\s'-]+/)
    .some((token) => token.length > 1 && !legal.test(token) && stands(token, reading));

/** What every second company is called. */
const legal =
  /^(?:gmbh|ag|kg|mbh|ltd|limited|inc|llc|llp|plc|corp|co|company|group|gruppe|groupe|gruppo|grupo|bv|nv|sa|sas|sarl|sl|slu|srl|spa|ab|as|asa|aps|oy|sp|zoo|lda|ltda|eireli|the|of|and|und|et|de|da|do|di|del|la|el|los|las|les|le|der|die|das|den|het|dos|das|gli|san|st)$/;

/** True where a word stands in the letter: as a word, but for its ending; in a script without spaces, anywhere. */
const stands = (word: string, reading: Reading): boolean => {
  const letter = lettersOf(reading);
  if (!/^[a-z\u00c0-\u024f]/.test(word)) return letter.includes(word);
  const stem = word.length > 5 ? word.slice(0, -2) : word;
  for (let at = letter.indexOf(stem); at >= 0; at = letter.indexOf(stem, at + 1))
    if (!/[\p{L}\p{N}]/u.test(letter.charAt(at - 1))) return true;
  return false;
};

/** The whole letter, folded and in lower case, with what was read from its other fields. */
export const lettersOf = remembered((reading: Reading): string =>
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
      reading.subject,
      reading.recruiter?.value.email ?? '',
      ...(reading.recruiter ? [reading.recruiter.words, ...reading.recruiter.rivals.map((each) => each.words)] : []),
    ].join('\n'),
  ).toLowerCase(),
);

/** The draft with nothing said of the words that are the names of the letter: a "Lettings Negotiator" opens no bargaining. */
export const unnamed = (draft: Draft, reading: Reading): Draft => {
  if (!judged.some((list) => draft.hits[list])) return draft;
  const { role, company, agency, recruiter } = reading;
  const names = [
    ...[role?.value.name, role?.value.written, company?.value, agency?.value, recruiter?.value.name],
    ...[recruiter?.value.family, recruiter?.value.given, reading.candidate],
  ];
  const text = draft.text.toLowerCase();
  const taken = names.flatMap((name) => {
    const places: { readonly start: number; readonly end: number }[] = [];
    const sought = (name ?? '').toLowerCase();
    for (let at = text.indexOf(sought); sought.length > 2 && at >= 0; at = text.indexOf(sought, at + 1))
      places.push({ start: at, end: at + sought.length });
    return places;
  });
  const clear = (hits: readonly Hit[] = []): readonly Hit[] =>
    hits.filter((hit) => !taken.some((place) => meet(place, hit)));
  return taken.length === 0
    ? draft
    : {
        ...draft,
        hits: { ...draft.hits, ...Object.fromEntries(judged.map((list) => [list, clear(draft.hits[list])])) },
      };
};

const judged = [
  'criticism',
  'slang',
  'sarcasm',
  'excuses',
  'sharing',
  'hedges',
  'softeners',
  'bargaining',
  'shut',
  'late',
  'slips',
] as const;

/** Names of the letter that the body spells otherwise: in capitals, a letter or two off, and nowhere written so in the letter. */
export const misspeltIn = remembered(
  ({ draft, reading, language }: Seen): readonly (Words & { readonly by: string })[] => {
    const ordinary = vocabulary(draft.manners);
    if (draft.manners.charactersPerWord !== null || language.code === 'pl') return [];
    const names = [...peopleOf(reading), ...tokensOf(reading.company?.value ?? ''), ...titledIn(reading)];
    const known = names.filter((name) => name.length > 4 && /^\p{Lu}\p{Ll}/u.test(name));
    if (known.length === 0) return [];
    return matches(draft.body.text, /\p{Lu}\p{Ll}[\p{L}'’-]{3,40}/gu, /(?:^|[^\p{L}\p{N}])$/u).flatMap((hit) => {
      const word = hit.text.replace(/['’]s$/, '');
      if (word.length < 5 || stands(fold(word).toLowerCase(), reading)) return [];
      const isOrdinary = ordinary.has(fold(word).toLowerCase()) || ordinary.has(word.toLowerCase());
      const isDay = [...draft.days, ...draft.weekdays].some((day) =>
        meet(day, { start: hit.start + draft.body.start, end: hit.end + draft.body.start }),
      );
      if (isOrdinary || isDay) return [];
      const by = known.find((name) => slipped(name, word));
      const start = hit.start + draft.body.start;
      return by === undefined ? [] : [{ text: word, start, end: start + word.length, by }];
    });
  },
);

/** Names behind a title in the letter: "Dame Philippa Orde", "Frau Köhler". */
const titledIn = (reading: Reading): readonly string[] =>
  matches(
    reading.parts.text,
    /(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Captain|Capt|Father|Sister|Herrn?|Frau|Mme|Madame|Monsieur|M|Sra?|Señora?|Dña?|Dott(?:\.ssa)?|Signora?|Sig|Avv|Ing|Eng|mevrouw|meneer|dhr|mevr)\.?\s\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2}/gu,
    /(?:^|[^\p{L}\p{N}])$/u,
  ).flatMap((hit) => hit.text.split(/[.\s]+/).slice(1));

/** One or two letters off, and not in the ending. */
const slipped = (name: string, word: string): boolean => {
  const [a, b] = [loose(name), loose(word)];
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  const short = Math.min(a.length, b.length);
  if (a.slice(0, short - 1) === b.slice(0, short - 1)) return false;
  return distance(a, b) <= (short > 8 ? 2 : 1);
};

const tokensOf = (name: string): string[] => name.split(/[\s.,]+/).filter((token) => token.length > 1);

const same = (known: string, written: string): boolean => {
  if (known === written) return true;
  // "Ann-Charlotte" is called "Ann" or "Lotta", never "Annika".
  if (/\p{L}-\p{Lu}/u.test(known) && !written.includes('-'))
    return known.split('-').some((part) => same(part, written));
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

/** "Olu" for the Ola who signs. */
const isPetName = (called: string, reading: Reading): boolean =>
  /^\p{Lu}\p{Ll}{1,8}[uo]$/u.test(called) &&
  new RegExp(`(?:^|[^\\p{L}])${called.slice(0, -1)}a(?!\\p{L})`, 'u').test(reading.parts.text);

/** "Alex" for Alexandra, "Kate" for Katherine, "山田" in "山田太郎". */
const isShort = (long: string, short: string): boolean =>
  long !== short &&
  ((short.length > 2 && long.startsWith(short) && long.length - short.length > 1) ||
    (short.length > 3 &&
      long.length > 5 &&
      long.length - short.length > 2 &&
      // "Zsuzsi" for Zsuzsanna, and no "Annika" for Ann-Charlotte.
      long.slice(0, short.length > 5 ? 4 : 3) === short.slice(0, short.length > 5 ? 4 : 3)) ||
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
const spacedNames = ({ draft, reading }: Seen, greeting: Span): Words[] => {
  const people = peopleOf(reading);
  const taken = words.flatMap((list) => hitsIn(draft, list, greeting));
  const spare = fold(
    `${reading.company?.value ?? ''} ${reading.agency?.value ?? ''} ${reading.recruiter?.value.degree ?? ''} ${reading.recruiter?.value.honorific ?? ''}`,
  )
    .toLowerCase()
    .split(/[\s.]+/);
  // "¡Hola, Valen! ¿Todo bien?": behind the name.
  return [...(greeting.text.split('¿')[0] ?? '').matchAll(/\p{L}[\p{L}\p{M}'’-]{0,40}/gu)]
    .map((found) => {
      const start = greeting.start + (found.index ?? 0);
      const text = found[0].replace(/['’]s$/, '');
      return { text, start, end: start + text.length };
    })
    .filter(
      (word) =>
        word.text.length > 1 &&
        (!honorifics.test(word.text) || people.some((each) => same(each, word.text))) &&
        !/(?:^|\s)(?:la|le|l['’])\s?$/.test(draft.text.slice(greeting.start, word.start)) &&
        (!taken.some((hit) => meet(hit, word)) ||
          (people.includes(word.text) && /^\p{Lu}\p{Ll}{3}/u.test(word.text))) &&
        ((/^\p{Lu}|^\p{Lo}/u.test(word.text) && !spare.includes(fold(word.text).toLowerCase())) ||
          people.some((each) => same(each, word.text) || isNear(each, word.text))),
    );
};

/** A title by itself that the letter signs with: "Chef,". */
const isOffice = ({ draft, reading }: Seen, greeting: Span): boolean =>
  hitsIn(draft, 'titles', greeting).some(
    (hit) => /^\p{Lu}\p{L}{2,}$/u.test(hit.text) && stands(fold(hit.text).toLowerCase(), reading),
  );

const bareName = /^\p{Lu}[\p{L}'’-]+[,!:]$/u;

/** What people are called beside their names, in whatever language the letter is. */
const honorifics =
  /^(?:bey|han[ıi]m|efendi|san|sama|ji|sir|madam|ma'am|sahib|saheb|saab|pak|bapak|bu|ibu|mas|mbak|kak|kuya|ate|khun|dato|datuk|datin|tan|sri|shri|smt|kum|haji|hajjah|ustaz|ustadh|cik|encik|puan|tuan|don|do[ñn]a|dom|dona|seu|tia|tio|miss|teacher|coach|chef|boss|bwana|mama|mzee|oga|uncle|aunty?|pan|pani|herr|frau|fru|monsieur|madame|se[ñn]or|se[ñn]ora|signor|signora|mevrouw|meneer|dr|prof|rev|fr|sr|br|dame|lady|lord|sgt|insp|capt|col|lt|maj|gen|cllr|cdr|det|supt|const|cst|cpl|eng|arch|adv|avv|dott|ing|mag|lic|esq|jr|snr|phd|md|rn|mba|ca|fcca|mrcvs|chara|uasal|hon|ven|justice|judge|maestro|maestra|mtro|mtra|ms|mr|mrs|mx)$/i;

const words = ['greetings', 'teams', 'titles', 'sirs', 'madams'] as const;

/** What is left of 株式会社青空 人事部 田中様 when titles and company are taken off. */
const unspacedNames = ({ draft: { manners }, reading }: Seen, greeting: Span): Words[] => {
  const blank = (text: string, from: string): string =>
    from === '' ? text : text.split(from).join(' '.repeat(from.length));
  const company = reading.company?.value ?? '';
  const bare = blank(
    blank(greeting.text, company),
    company.replace(/株式会社|有限会社|有限公司|公司|\(주\)|주식회사/g, '').trim(),
  );
  const rest = words
    .flatMap((list) => find(bare, manners[list]))
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), bare);
  return matches(rest, /\p{L}{1,12}/gu)
    .filter((hit) => !/^[님씨께분귀하者様方]{1,3}$/.test(hit.text))
    .map((hit) => ({ ...hit, start: hit.start + greeting.start, end: hit.end + greeting.start }));
};

/** "Herr" where the letter says "Frau". Nothing is guessed from a given name. */
const wrongTitle = ({ draft, reading }: Seen, greeting: Span): Greeted | null => {
  const said = reading.recruiter?.value.honorific ?? '';
  if (said === '') return null;
  const other = has(said, draft.manners.sirs) ? 'madams' : has(said, draft.manners.madams) ? 'sirs' : null;
  const wrong = other ? hitsIn(draft, other, greeting) : [];
  return wrong.length > 0 ? { who: 'wrong-title', words: wordsOf(wrong) } : null;
};
