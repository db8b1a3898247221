import type { KindCue } from '../../languages/kinds';
import type { Candidate } from '../fact';
import type { Letter } from '../letter';
import type { Format } from '../reading';
import { type Sentence, study } from '../study';
import { appointments } from './date';

/** What enough speaks for beside the others, by rule; null where it is a matter of doubt. */
export const plainFormat = (found: readonly Weighed[]): Format | null => {
  const [best, second] = found;
  return best && best.points >= 0.7 && (second?.points ?? 0) * 1.4 <= best.points ? best.candidate.value : null;
};

/** "By telephone or Teams", "here or by Zoom": two formats of which the reader may choose. */
export const leavesChoice = (letter: Letter): boolean =>
  study(letter).some(({ spots, start, text, where, cues }) => {
    if (where === 'signature' || cues.has('query')) return false;
    const named = spots.filter(({ tag }) => tag === 'phone' || tag === 'video' || tag === 'onsite');
    return named.some((one, i) => {
      const other = named
        .slice(i + 1)
        .find((each) => each.tag !== one.tag && each.start >= one.end && each.start - one.end < 40);
      return other !== undefined && either.test(text.slice(one.end - start, other.start - start));
    });
  });

const either = /\b(?:or|oder|ou|oppure|of|lub|albo|eller)\b|または|或|또는|^\s?\/\s?$/;

export interface Weighed {
  readonly points: number;
  readonly candidate: Candidate<Format>;
}

/** The formats that have something for them, the likeliest first. */
export const weighed = (letter: Letter): readonly Weighed[] => {
  const tally = new Map<Format, Weighed>();
  const beside = new Set<Format>();
  const add = (
    value: Format,
    points: number,
    { words, where, start }: Pick<Candidate<Format>, 'words' | 'where' | 'start'>,
  ) => {
    const there = tally.get(value);
    if (points > 0)
      tally.set(value, {
        points: (there?.points ?? 0) + points,
        candidate: there?.candidate ?? { value, words, where, start, sure: 'likely' },
      });
  };
  const times = appointments(letter).filter((each) => each.use === 'slot');
  for (const sentence of study(letter)) {
    if (sentence.where === 'signature') continue;
    const timed = times.some(
      (each) => each.where === sentence.where && each.start >= sentence.start && each.start < sentence.end,
    );
    const named = labelled(sentence);
    for (const [cue, value] of formats) {
      const spot = sentence.spots.find((each) => each.tag === cue);
      if (!spot) continue;
      // "What we said on the phone", "before we invite you to our office": what has been, or is yet to come.
      const isElse = elsewhen.test(
        sentence.text.slice(Math.max(0, spot.start - sentence.start - 44), spot.start - sentence.start),
      );
      if (!isElse && (timed || sentence.where === 'subject')) beside.add(value);
      add(value, isElse ? 0.2 : pointsOf(cue, sentence, timed) + (named === value ? 2 : 0), {
        words: fieldOf(letter, sentence).slice(spot.start, spot.end),
        where: sentence.where,
        start: spot.start,
      });
    }
    const place = timed ? placeAfter(letter, sentence, times) : null;
    if (place) add('onsite', 1.2, { ...place, where: sentence.where });
    const street = place ? null : streetIn(letter, sentence, times);
    if (street) add('onsite', 1, { ...street, where: sentence.where });
  }
  const held = heldIn(letter);
  if (held)
    add(held, held === 'video' ? 3 : 2, { words: letter.calendar?.location ?? '', where: 'calendar', start: -1 });
  settle(tally, beside);
  return [...tally.values()].sort((a, b) => b.points - a.points);
};

const elsewhen =
  /(?:\b(?:said|discussed|agreed|spoke|talked|besprochen|vereinbart|convenu|dit|parle|j'ai eu|acordado|hablado|hablamos|falado|falamos|combinado|concordato|detto|sentiti|besproken|afgesproken|pratade|sagt) [^.,;:]{0,20}|\b(?:before|bevor|avant|antes|prima|voordat|voor we|zanim|innan) [^.,;]{3,40})$/;

/** "Location: online, Microsoft Teams", "形式：Zoom": a line of a list that says nothing but the format behind its label. */
const labelled = ({ spots, start, text }: Sentence): Format | null => {
  const first = spots.find(({ tag }) => tag === 'video' || tag === 'phone');
  if (!first || text.length > 160) return null;
  const before = text.slice(0, first.start - start);
  return /^[^\d.!?]{2,24}?(?: ?[:：] ?|[ \t]{2,})(?:\S{1,12} )?$/.test(before) ? (first.tag as Format) : null;
};

const formats: readonly (readonly [KindCue, Format])[] = [
  ['call', 'phone'],
  ['phone', 'phone'],
  ['video', 'video'],
  ['trial', 'onsite'],
  ['onsite', 'onsite'],
  ['place', 'onsite'],
  ['where', 'onsite'],
  ['takeHome', 'take-home'],
];

const pointsOf = (cue: KindCue, { cues, spots, text }: Sentence, timed: boolean): number => {
  const asks =
    cues.has('interview') ||
    cues.has('trial') ||
    cues.has('meeting') ||
    cues.has('invite') ||
    cues.has('fixed') ||
    cues.has('ask');
  // "Come to 4 Abbey Street on Monday, ring me if you get lost": what is said of mishaps leaves the place alone.
  const isApart = timed && !cues.has('cond') && (cue === 'onsite' || cue === 'place' || cue === 'where');
  if (!isApart && (cues.has('query') || cues.has('cond'))) return cue === 'video' ? 0.5 : 0.2;
  if (cue === 'where') return cues.has('video') || cues.has('phone') || text.includes('http') ? 0 : 2;
  if (cue === 'onsite' && text.includes('virtual')) return 0;
  // "We'd like to set up a phone screen": no number to ring with questions.
  if (cue === 'phone' && cues.has('interview') && !cues.has('past') && cues.has('ask')) return 1;
  // What has been ("the phone screen went well") is not what will be.
  if ((cues.has('past') || cues.has('contact')) && !timed)
    return cue !== 'video' ? 0.2 : cues.has('invite') || cues.has('wish') ? 1 : 0.5;
  if (cue === 'place') return timed ? 1.2 : cues.has('invite') || cues.has('fixed') ? 0.8 : 0;
  if (cue === 'call') return cues.has('video') ? 0 : 1;
  if (cue === 'phone')
    return timed || cues.has('interview') || cues.has('invite') || cues.has('fixed') ? 2 : asks ? 1 : 0.4;
  const many = Math.min(2, new Set(spots.filter((each) => each.tag === cue).map((each) => each.end)).size);
  return many * (timed || asks ? 1.5 : 0.7);
};

const fieldOf = (letter: Letter, { where }: Sentence): string =>
  where === 'subject' ? letter.message.subject : letter.parts.text;

/** "at 10 am in Rotterdam", "alle 11 presso …": a name behind a small word of place, right after the time. */
const placeAfter = (
  letter: Letter,
  sentence: Sentence,
  times: ReturnType<typeof appointments>,
): { readonly words: string; readonly start: number } | null => {
  const field = fieldOf(letter, sentence);
  for (const each of times) {
    if (each.where !== sentence.where || each.start < sentence.start || each.start >= sentence.end) continue;
    // "an interview in Manchester on 4 May": the place stands right before the day.
    const back = Math.max(sentence.start, each.start - 50);
    const before =
      /(?:^|\s)(?:in|à|en|em|a|w|i|te) [A-ZÀ-ÖØ-ÞŁŚŻ][\p{L}'’-]{2,20}(?: [A-ZÀ-Þ][\p{L}'’-]{2,20})?,? ?(?:on|am|le|el|em|na|no|il|op|we|den|dnia)? ?(?:the|den)? ?$/u.exec(
        field.slice(back, each.start),
      );
    if (before && !/(?:zoom|teams|meet|skype)/i.test(before[0]))
      return { words: before[0].trim(), start: back + before.index + before[0].length - before[0].trimStart().length };
    const from = each.start + each.words.length;
    const near = field.slice(from, Math.min(from + 50, sentence.end));
    const found =
      /(?:^|[\s,(])(?:in|at|à|au|chez|en|em|no|na|a|presso|bij|te|w|we|i|på|hos|bei) (?:the |our |l'|la |the offices of )?[A-ZÀ-ÖØ-ÞŁŚŻ][\p{L}'’-]{2,30}/u.exec(
        near,
      );
    // "At 5 pm, we talk in Ruhe": German nouns are no towns.
    if (found && !/zoom|teams|google|meet|skype|webex|uhr|in (?:ruhe|kürze|absprache|verbindung)/i.test(found[0]))
      return { words: found[0].trim(), start: from + found.index + found[0].length - found[0].trimStart().length };
  }
  return null;
};

/** A street with its number not far from a time: where one is to come. */
const streetIn = (
  letter: Letter,
  sentence: Sentence,
  times: ReturnType<typeof appointments>,
): { readonly words: string; readonly start: number } | null => {
  const found = sentence.where === 'text' && /\d/.test(sentence.text) ? street.exec(sentence.text) : null;
  const start = sentence.start + (found?.index ?? 0);
  return found && times.some((each) => each.where === 'text' && Math.abs(each.start - start) < near)
    ? { words: fieldOf(letter, sentence).slice(start, start + found[0].length), start }
    : null;
};
const near = 300;

/** "4 Abbey Street", "12 quai de la Douane", "Deichstraße 7", "Gran Vía 40" only behind its word, "ul. Długa 3"; folded. */
const street =
  /(?<![a-z\d])(?:\d{1,5}[a-z]?,? (?:rue|avenue|boulevard|quai|place|chemin|allee|impasse) [a-z]|\d{1,5}[a-z]? [a-z'-]{2,20} (?:[a-z'-]{2,20} )?(?:street|road|avenue|lane|square|quay|terrace|crescent|boulevard)(?![a-z])|[a-z.-]{2,24}(?:strasse|straße|str\.|platz|weg|allee|gasse|straat|laan|plein|kade|gracht|gatan|vagen|torget) \d{1,4}(?![\d.:]|\s?uhr)|(?:calle|avda\.|avenida|av\.|plaza|paseo|carrera|rua|travessa|largo|via|viale|corso|piazza|ul\.|al\.) [a-z.' -]{2,40}[ ,]{1,2}(?:n\.? ?|n[ºo°] ?)?\d{1,5}(?![\d:]))/;

/** What the place of a calendar entry tells; null where it has none. */
export const heldIn = ({ calendar }: Letter): Format | null => {
  const words = calendar?.location ?? '';
  if (words.length < 3) return null;
  if (/zoom|teams|meet\.google|google meet|webex|skype|https?:|video|online/i.test(words)) return 'video';
  return /phone|telefon|téléphon|teléfono|\+?\d[\d ()-]{7,}$/i.test(words) ? 'phone' : 'onsite';
};

/**
 * A screen that is named says more than a call, a call more than the name of a house; what stands beside the time says more
 * than what is named elsewhere ("I'll ring you before to prepare").
 */
const settle = (tally: Map<Format, Weighed>, beside: ReadonlySet<Format>): void => {
  const points = (value: Format) => tally.get(value)?.points ?? 0;
  if (!beside.has('phone') && points('video') >= 1.4) tally.delete('phone');
  if (beside.has('phone') && points('phone') >= 1.4 && !beside.has('video') && points('video') <= 1.5)
    tally.delete('video');
  // "Tuesday at 9 by Teams" to become "plant manager": a house that is named elsewhere is not where one meets.
  if (beside.has('video') && !beside.has('onsite') && points('video') >= 1.4) tally.delete('onsite');
  // A task that comes later is not what the letter asks to.
  if (Math.max(points('video'), points('phone'), points('onsite')) >= Math.max(0.7, points('take-home')))
    tally.delete('take-home');
  if (!beside.has('take-home') && (beside.has('video') || beside.has('phone') || beside.has('onsite')))
    tally.delete('take-home');
  if (points('video') >= 1 && points('phone') <= 1.2) tally.delete('phone');
  if (points('video') + points('phone') >= 1.4 && points('onsite') <= 1.2) tally.delete('onsite');
};
