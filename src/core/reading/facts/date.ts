import type { Dates } from '../../languages/dates';
import type { LocalTime } from '../../languages/time';
import { fold } from '../../message/fold';
import type { Fact, ReadSlot, Sure } from '../fact';
import type { Letter } from '../letter';
import type { Spots } from '../spot';
import { study } from '../study';
import { once } from '../words';
import type { Appointment, Timed, Use } from './appointment';
import { type DayNumber, dayOfIso, isoDay, two, weekdayOf } from './date-days';
import { type Group, groups, moves } from './date-groups';
import { type Calendar, resolve } from './date-resolve';
import { type DateTag, is, isSign, lexicon, otherLexicon, type Token, tokens } from './date-tokens';
import { zoneAfter } from './date-zone';
import { dayChances } from './day-judge';

/** The appointments a letter proposes or confirms, in its order. */
export const dates = (letter: Letter): readonly Fact<ReadSlot>[] => {
  const kept = chosen(letter);
  const inText = kept.filter(({ of }) => of.where === 'text');
  const own = inText.length > 0 ? inText : kept;
  const isAlone = new Set(own.map(({ of }) => of.day)).size === 1;
  const facts = own.flatMap(({ of, chance }) =>
    of.slots.map(
      (slot): Fact<ReadSlot> => ({
        value: slot.value,
        words: of.words,
        where: of.where,
        start: of.start,
        sure: sureOf(of, slot.sure, chance, isAlone),
        rivals: [],
      }),
    ),
  );
  const shown = facts.length > 0 ? facts : written(letter);
  return unique(withoutBareDays(shown.length > 0 ? shown : handIn(letter)));
};

/** A day of the letter that is taken for one of the interview, and how likely it is by what was learned; null where that says nothing. */
interface Chosen {
  readonly of: Appointment;
  readonly chance: number | null;
}

/** The days that are those of the interview, by what was learned; where it takes none, and in a language we do not speak, by their points. */
const chosen = once((letter: Letter): readonly Chosen[] => {
  const all = appointments(letter);
  const chances = dayChances(letter, all);
  const enough = least(chances ?? []);
  const likely: Chosen[] = [];
  for (const [index, of] of all.entries()) {
    const chance = chances?.[index] ?? 0;
    const isWithLast = of.same && of.use === 'slot' && likely[likely.length - 1]?.of === all[index - 1];
    if (chance >= enough || isWithLast) likely.push({ of, chance: isWithLast ? Math.max(chance, plain) : chance });
  }
  return likely.length > 0 ? likely : byPoints(all).map((of) => ({ of, chance: null }));
});

/** From this chance on a day is taken; beside one that is plainly meant it takes more, for it is more often another day. */
export const least = (chances: readonly number[]): number => (chances.some((each) => each >= plain) ? 0.7 : 0.5);
const plain = 0.9;
/** Below this chance a day beside another is only a guess: 24 of 69 such days were right in letters that were not learned from. */
const doubtful = 0.85;

/** From this chance on the only day of a letter is sure without an hour, where weekday and date agree: 33 of 34 were right. */
const clear = 0.6;

export const picked = (letter: Letter): readonly Appointment[] => chosen(letter).map(({ of }) => of);

const sureOf = (of: Appointment, sure: Sure, chance: number | null, isAlone: boolean): Sure => {
  if (chance === null) return sure;
  if (!isAlone && chance < doubtful) return 'unsure';
  // Of a stretch of days in which one is to be chosen the first is not the day of the interview.
  return isAlone && sure === 'likely' && of.dated && !of.timed && !of.opens && chance >= clear ? 'certain' : sure;
};

/** The days for which enough speaks, by what stands around them alone. */
export const byPoints = (all: readonly Appointment[]): readonly Appointment[] => {
  const said = all.filter((each) => each.use === 'slot');
  const best = said.reduce((most, each) => Math.max(most, each.points), 0);
  return said.filter((each) => each.points >= (best >= 4 ? 2 : 1));
};

/** Work to hand in and answers to record have no appointment: their last day is the date. */
const handIn = (letter: Letter): readonly Fact<ReadSlot>[] =>
  study(letter).some(({ cues }) => cues.has('takeHome') || cues.has('oneWay'))
    ? appointments(letter)
        .filter((each) => each.use === 'deadline')
        .slice(0, 1)
        .flatMap(({ slots, words, where, start }) =>
          slots.map(({ value }): Fact<ReadSlot> => ({ value, words, where, start, sure: 'likely', rivals: [] })),
        )
    : [];

/** Where the words name no day, the calendar or the data in the page does. */
const written = (letter: Letter): readonly Fact<ReadSlot>[] => {
  const { calendar, jsonLd } = letter;
  if (calendar?.start && calendar.method !== 'CANCEL')
    return [
      {
        value: { start: calendar.start, minutes: calendar.minutes, zone: calendar.zone },
        words: calendar.start,
        where: 'calendar',
        start: -1,
        sure: 'certain',
        rivals: [],
      },
    ];
  if (jsonLd?.start)
    return [
      {
        value: { start: jsonLd.start, minutes: null, zone: jsonLd.zone },
        words: jsonLd.start,
        where: 'json-ld',
        start: -1,
        sure: 'likely',
        rivals: [],
      },
    ];
  return [];
};

const withoutBareDays = (facts: readonly Fact<ReadSlot>[]): readonly Fact<ReadSlot>[] =>
  facts.filter(
    (each) =>
      each.value.start.length > 10 ||
      !facts.some((other) => other.value.start.length > 10 && other.value.start.startsWith(each.value.start)),
  );

const unique = (facts: readonly Fact<ReadSlot>[]): readonly Fact<ReadSlot>[] => {
  const seen = new Set<LocalTime>();
  return facts.filter(({ value }) => !seen.has(value.start) && seen.add(value.start)).slice(0, 20);
};

const cap = 8000;

/** Every day that is said in the letter and its subject, with its use. */
export const appointments = once((letter: Letter): readonly Appointment[] => {
  const { message, parts, language, languages } = letter;
  const isOurs = letter.isSpoken;
  const words = isOurs ? wordsOf(language.dates, language === languages.en ? null : languages.en.dates) : otherWords();
  const received = message.receivedAt ?? letter.now;
  const today = dayOfIso(received);
  if (today === null) return [];
  const body = parts.text.slice(0, Math.min(cap, parts.signatureAt > 0 ? parts.signatureAt : parts.text.length));
  const inText = settled(letter, read(body, fold(body), words, letter, today, 'text'), today);
  if (inText.some((each) => each.use === 'slot')) return inText;
  return [...inText, ...read(message.subject, letter.subject.folded, words, letter, today, 'subject')];
});

const read = (
  text: string,
  folded: string,
  words: Spots<{ tag: DateTag; n: number }>,
  letter: Letter,
  today: DayNumber,
  where: 'text' | 'subject',
): readonly Appointment[] => {
  const dated = study(letter).filter((each) => each.dated && each.where === where);
  let next = 0;
  const all = tokens(folded, words, (from, to) => {
    while ((dated[next]?.end ?? Infinity) <= from) next++;
    return (dated[next]?.start ?? Infinity) <= to;
  });
  const found = groups(
    all,
    letter.language.dates.dotTime || !letter.isSpoken,
    letter.language.code === 'en' && letter.isSpoken,
  );
  const calendar: Calendar = { today, order: orderOf(found, letter, today) };
  return found.flatMap(
    (group, index) =>
      appointment(
        text,
        all,
        group,
        found[index - 1] ?? null,
        found[index + 1]?.from ?? all.length,
        calendar,
        where,
        letter.message.receivedAt ?? '',
      ) ?? [],
  );
};

/** What other days of the letter tell about a day: an appointment that is moved, the letter's own date, a date far behind the others. */
const settled = (letter: Letter, all: readonly Appointment[], today: DayNumber): readonly Appointment[] => {
  // "today or tomorrow at the latest": what is joined to a day of a deadline is one.
  const found = all.map((each, index): Appointment => {
    const next = all[index + 1];
    const isJoined =
      next?.use === 'deadline' && !each.timed && each.use === 'slot' && next.start - each.start - each.words.length < 8;
    return isJoined && next.start > each.start ? { ...each, use: 'deadline' } : each;
  });
  const slots = found.filter((each) => each.use === 'slot');
  if (slots.length < 2) return found;
  const timed = slots.filter((each) => each.timed);
  const last = timed.reduce((most, each) => Math.max(most, each.day), 0);
  const sentences = study(letter);
  const moving = sentences.some((each) => each.cues.has('moved'));
  const around = ({ start }: Appointment) =>
    sentences.find((each) => each.where === 'text' && start >= each.start && start < each.end);
  const isSupposed = (each: Appointment) => around(each)?.cues.has('cond') === true;
  return found.map((each, index) => {
    if (each.use !== 'slot') return each;
    const sentence = around(each);
    const cues = sentence?.cues;
    const later = slots.filter((other) => other.day !== each.day && other.start > each.start);
    if (cues?.has('moved') && !each.toward && later.length > 0) return { ...each, use: 'stale' };
    // "Tomorrow I cannot make it. Would Thursday do?" of a letter that moves an appointment
    const calledOff = cues?.has('cancel') || (moving && (cues?.has('not') || cues?.has('sorry')));
    if (calledOff && !each.toward && later.some((other) => other.start >= (sentence?.end ?? 0)))
      return { ...each, use: 'stale' };
    if (each.till && found[index - 1]?.use === 'slot' && !cues?.has('moved')) return { ...each, use: 'noise' };
    // "We enjoyed meeting you on Monday. Would Friday at 3 suit you?"
    if (!each.timed && cues?.has('met') && each === slots[0] && timed.length > 0) return { ...each, use: 'past' };
    // "Second interviews, should you be successful, will be on Thursday 18 June."
    if (!each.timed && cues?.has('cond') && timed.some((other) => !isSupposed(other))) return { ...each, use: 'noise' };
    if (timed.length === 0 || each.timed) return each;
    return each.day === today || each.day - last > 14 ? { ...each, use: 'noise' } : each;
  });
};

const appointment = (
  text: string,
  all: readonly Token[],
  group: Group,
  before: Group | null,
  nextFrom: number,
  calendar: Calendar,
  where: 'text' | 'subject',
  received: string,
): Appointment | null => {
  const resolved = inOrder(resolve(group.day, calendar), group, before, calendar);
  if (!resolved) return null;
  const isBare =
    group.day.weekday !== null && group.day.day === null && group.day.pair === null && group.day.relative === null;
  // "Office hours: Mon to Fri 9–5, Wednesday 2–4"
  if (isBare && hours.test(text.slice(Math.max(0, group.day.start - 90), group.day.start))) return null;
  // "From 5.30 to 9, Monday to Friday": the hours of the work.
  const opening = group.opens ? group : group.till ? before : null;
  if (isBare && opening && opening.clocks.length > 0 && opening.day.day === null) return null;
  const { use, points } = useOf(all, group, before, nextFrom);
  const clocks = group.clocks;
  const start = group.day.start;
  const last = clocks.reduce((end, clock) => (clock.end - start < 120 ? Math.max(end, clock.end) : end), group.day.end);
  const first = clocks.reduce((at, clock) => (start - clock.start < 60 ? Math.min(at, clock.start) : at), start);
  const iso = isoDay(resolved.day);
  const at = (minutes: number): LocalTime => `${iso}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const slots: readonly Timed[] =
    clocks.length > 0
      ? clocks.map(
          (clock): Timed => ({
            value: {
              start: at(clock.from),
              minutes: clock.until === null ? null : clock.until - clock.from,
              zone: zoneAfter(text, clock.end),
              ...(clock.guessed && !resolved.guessed && group.day.weekday !== null ? { hourGuessed: true } : {}),
            },
            sure: resolved.guessed || clock.guessed ? 'unsure' : group.day.weekday === null ? 'likely' : 'certain',
          }),
        )
      : [{ value: { start: iso, minutes: null, zone: null }, sure: resolved.guessed ? 'unsure' : 'likely' }];
  // "3. Sept. 16:20" above a message: when it was written.
  if (
    resolved.day === calendar.today &&
    slots.every(({ value }) => value.start.length > 10 && isStamp(value.start, received))
  )
    return null;
  const past = resolved.day < calendar.today;
  return {
    use: past && use === 'slot' ? 'past' : use,
    points: points + (resolved.day - calendar.today > 120 ? -2 : 0),
    day: resolved.day,
    timed: clocks.length > 0,
    toward: isToward(all, group.from),
    same: group.day.same,
    dated: !resolved.guessed && group.day.weekday !== null && !isBare,
    till: group.till,
    opens: group.opens,
    slots,
    words: text.slice(first, last),
    where,
    start: first,
  };
};

/** Whether a time is that at which the letter came, within a few minutes. */
const isStamp = (time: LocalTime, received: string): boolean => {
  const minutes = (text: string): number => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return received.length > 15 && Math.abs(minutes(time) - minutes(received)) < 4;
};

/** "Tuesday at 9 or Wednesday at 1": the Wednesday is the one after that Tuesday; "Thursday of the same week" is in its week. */
const inOrder = (
  resolved: ReturnType<typeof resolve>,
  group: Group,
  before: Group | null,
  calendar: Calendar,
): ReturnType<typeof resolve> => {
  const { day } = group;
  const isBare =
    day.weekday !== null &&
    day.day === null &&
    day.week === null &&
    day.kw === null &&
    day.pair === null &&
    day.relative === null;
  const earlier = before && isBare ? resolve(before.day, calendar) : null;
  if (!resolved || !earlier || !before) return resolved;
  if (day.same) return { day: earlier.day - weekdayOf(earlier.day) + (day.weekday ?? 1), guessed: false };
  return resolved.day < earlier.day && earlier.day - resolved.day < 7 && group.from - before.to < 14
    ? { ...resolved, day: resolved.day + 7 }
    : resolved;
};

/** "Moved to Tuesday", "auf den 4. März verlegt". */
const isToward = (all: readonly Token[], from: number): boolean => {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    if (toward.has(all[i]?.text ?? '')) return true;
    if (!is(all[i], 'the') && !is(all[i], 'weekday') && !is(all[i], 'at') && !isSign(all[i], ',')) return false;
  }
  return false;
};
const toward = new Set('to auf a au al alla alle para naar na till pa for zum until'.split(' '));

/** What stands around a day tells what it is for. */
const useOf = (
  all: readonly Token[],
  group: Group,
  before: Group | null,
  nextFrom: number,
): { readonly use: Use; readonly points: number } => {
  const floor = Math.max(before ? before.to : 0, group.from - 14);
  let slot = 0;
  let adjacent = true;
  const back = is(all[group.from - 1], 'the') || is(all[group.from - 1], 'at') ? 2 : 1;
  if (group.clocks.length === 0 && group.day.day === null && is(all[group.to], 'attribute'))
    return { use: 'noise', points: 0 };
  if (group.day.weekday !== null && nots.has(all[group.from - back]?.text ?? '')) return { use: 'stale', points: 0 };
  for (let i = group.from - 1, steps = 0; i >= floor; i--, steps++) {
    const token = all[i];
    if (!token || endsSentence(all, i)) break;
    if (is(token, 'deadline') && adjacent) return { use: 'deadline', points: 0 };
    if (is(token, 'stale') && steps <= 5 && !(moves.test(token.text) && isToward(all, group.from)))
      return { use: 'stale', points: 0 };
    if (is(token, 'noise') && steps <= 5) return { use: 'noise', points: 0 };
    if (is(token, 'slot')) slot = 1;
    adjacent =
      adjacent &&
      (leads(token) ||
        // "by 12 noon on Friday 8 May"
        (token.kind === 'number' && is(all[i + 1], 'noon')) ||
        group.clocks.some((clock) => token.start >= clock.start && token.end <= clock.end));
  }
  // "today before 6 pm"
  const behind = isSign(all[group.to], ',(') ? group.to + 1 : group.to;
  const word = all[behind];
  const isUntil = group.day.relative !== null && word !== undefined && is(word, 'deadline') && !is(word, 'to');
  if (isUntil && group.clocks.some((clock) => clock.start >= word.start && clock.start - word.end < 6))
    return { use: 'deadline', points: 0 };
  let after = group.to;
  for (let i = group.to; i < Math.min(all.length, group.to + 9); i++)
    if (group.clocks.some(({ start, end }) => (all[i]?.start ?? 0) >= start && (all[i]?.end ?? 0) <= end))
      after = i + 1;
  if ('】」』)]'.includes(all[after]?.text ?? '-') && is(all[after + 1], 'deadlineAfter') && !arrives(all, after + 1))
    return { use: 'deadline', points: 0 };
  for (let i = group.to, steps = 0; i < all.length && steps < 10; i++, steps++) {
    if (endsSentence(all, i)) break;
    if (is(all[i], 'staleAfter') && steps <= 5 && i < nextFrom && !isThen(all, i)) return { use: 'stale', points: 0 };
    if (is(all[i], 'deadlineAfter') && steps <= 3 && !arrives(all, i)) return { use: 'deadline', points: 0 };
    if (is(all[i], 'slot')) slot = 1;
  }
  const points =
    (group.clocks.length > 0 ? 3 : 0) +
    (group.day.weekday !== null ? 1 : 0) +
    slot +
    (group.day.month !== null || group.day.pair || (group.day.day !== null && group.day.weekday !== null) ? 1 : 0);
  return { use: 'slot', points };
};

/** "At four, when we are closed": the hour at which one is closed is the one that is meant. */
const isThen = (all: readonly Token[], i: number): boolean =>
  all.slice(Math.max(0, i - 2), i).some((token) => whens.has(token.text));
const whens = new Set('when after wenn nach quand cuando quando che als wanneer gdy kiedy jak nar efter'.split(' '));

/** "오전 10시까지 정문으로 와 주십시오", "13時までにお越しください": by then the reader is to be there. */
const arrives = (all: readonly Token[], until: number): boolean => {
  let behind = '';
  for (let i = until + 1; i < Math.min(all.length, until + 24) && !endsSentence(all, i); i++)
    behind += all[i]?.text ?? '';
  return arrival.test(behind);
};
const arrival =
  /^(?:[来來](?![电電函信])|往)|^(?!.*(?:회신|답변|연락|알려)).*(?:와주|오[시셔세]|입실|도착|집결)|お越し|来[社院校]|集合/;

/** When a house is open, before its days on the same line. */
const hours =
  /(?:(?:office|opening|business|working) hours|(?:öffnungs|sprech|büro|geschäfts|arbeits|service)zeiten|sprechstunden?|heures d['’]ouverture|jours ouvrables|horaires? d(?:e travail|['’]ouverture)|horario (?:de atención|laboral|de trabajo|de oficina)|orari(?:o)? (?:di|d['’]) ?(?:apertura|ufficio|sportello|lavoro)|horário de (?:atendimento|funcionamento|expediente|trabalho)|openings(?:tijden|uren)|kantooruren|werktijden|öppettider|arbetstider?|godziny (?:pracy|otwarcia|urzędowania)|営業時間|受付時間|勤務時間|营业时间|办公时间|工作时间|營業時間|辦公時間|工作時間|영업시간|운영시간|근무시간)(?:[^\n.!?;]|\.(?! ))*$/i;

/** "Wednesday, not Thursday" */
const nots = new Set(['not', 'nicht', 'pas', 'não', 'nao', 'niet', 'inte', 'nie']);

/** "by the end of Thursday": what may stand between the word of a deadline and its day. */
const leads = (token: Token): boolean =>
  ['the', 'at', 'of', 'next', 'coming', 'this', 'week', 'deadline', 'noon', 'weekday', 'to'].some((tag) =>
    is(token, tag as DateTag),
  ) ||
  isSign(token, ',:(*') ||
  /^(?:[은는は]|midnight|minuit|mitternacht|medianoche|mezzanotte|middernacht|midnatt|polnocy)$/.test(token.text);

const endsSentence = (all: readonly Token[], i: number): boolean => {
  const token = all[i];
  if (token?.kind === 'break') return true;
  if (token?.kind !== 'sign') return false;
  if ('!?;。！？'.includes(token.text)) return true;
  const before = all[i - 1];
  const after = all[i + 1];
  return (
    token.text === '.' &&
    before?.kind === 'word' &&
    // "Sept. 3", but "semana passada. Pode vir sábado?"
    before.tags.every(({ tag }) => /^(?:noise|stale|slot|deadline)/.test(tag)) &&
    before.text.length > (before.tags.length > 0 ? 4 : 2) &&
    after !== undefined &&
    after.start > token.end
  );
};

/** Day or month first: what another date of the letter shows, then the language and where the letter comes from. */
const orderOf = (found: readonly Group[], letter: Letter, today: DayNumber): 'dmy' | 'mdy' => {
  for (const { day } of found) {
    if (!day.pair) continue;
    if (day.pair[0] > 12) return 'dmy';
    if (day.pair[1] > 12) return 'mdy';
    const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) => resolve({ ...day, weekday: null }, { today, order }));
    if (day.weekday !== null && dmy && mdy && dmy.day !== mdy.day) {
      const right = resolve(day, { today, order: 'dmy' });
      if (right && !right.guessed) return right.day === dmy.day ? 'dmy' : 'mdy';
    }
  }
  const { order } = letter.language.dates;
  if (order !== 'dmy') return 'mdy';
  return letter.language.code === 'en' && isAmerican(letter) ? 'mdy' : 'dmy';
};

const isAmerican = (letter: Letter): boolean => {
  const address = letter.message.from?.address ?? '';
  if (/\.(?:uk|ie|au|nz|in|za|de|fr|eu|nl|se|sg)$/.test(address)) return false;
  if (/\b[ECMP][SD]?T\b/.test(letter.parts.text.slice(0, cap))) return true;
  return (
    /-0[4-9]:?00$|-10:?00$/.test(letter.message.receivedAt ?? '') || /-0[4-9]00/.test(letter.message.headers.date ?? '')
  );
};

let others: Spots<{ tag: DateTag; n: number }> | null = null;

const otherWords = (): Spots<{ tag: DateTag; n: number }> => {
  others = others ?? otherLexicon();
  return others;
};

const lexicons = new WeakMap<Dates, Spots<{ tag: DateTag; n: number }>>();

const wordsOf = (own: Dates, second: Dates | null): Spots<{ tag: DateTag; n: number }> => {
  const there = lexicons.get(own) ?? lexicon(own, second);
  lexicons.set(own, there);
  return there;
};
