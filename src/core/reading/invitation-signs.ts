import type { KindCue } from '../languages/kinds';
import { fold } from '../message/fold';
import { appointments } from './facts/date';
import type { Letter } from './letter';
import { type Sentence, study } from './study';

/** What the judgement of a letter's kind stands on: everything countable about it. */
export interface Signs {
  readonly sentences: readonly Sentence[];
  /** Different phrases of a cue in the letter. */
  readonly count: (cue: KindCue) => number;
  readonly inSubject: (cue: KindCue) => boolean;
  /** How strongly the reader is asked to an interview, and the sentence that does it best. */
  readonly asks: number;
  readonly asking: Sentence | null;
  /** How strongly interviews are spoken of that may come, or are other people's. */
  readonly distant: number;
  /** Appointments still to come, with a time of day; days without one. */
  readonly slots: number;
  readonly days: number;
  /** How strongly a sentence asks that names a time itself. */
  readonly asksAt: number;
  /** Calls an appointment to mind that stands already. */
  readonly reminds: boolean;
  /** A sentence says that an appointment is called off, and asks nothing. */
  readonly calledOff: boolean;
  /** A question that names a time to come. */
  readonly questionAt: boolean;
  readonly links: number;
  readonly calendar: 'none' | 'request' | 'cancel';
  /** An automatic answer, by its headers. */
  readonly automatic: boolean;
  /** A header of mailing lists. */
  readonly bulk: boolean;
  /** The mailbox's owner is the writer. */
  readonly own: boolean;
}

export const signsOf = (letter: Letter): Signs => {
  const there = known.get(letter);
  if (there) return there;
  const sentences = study(letter);
  const phrases = new Map<KindCue, Set<string>>();
  for (const { spots, start, text } of sentences)
    for (const { tag, start: at, end } of spots)
      phrases.set(tag, (phrases.get(tag) ?? new Set()).add(text.slice(at - start, end - start)));
  const subject = new Set(sentences.filter((each) => each.where === 'subject').flatMap((each) => [...each.cues]));
  const rated = sentences.map((sentence) => ({
    sentence,
    points: sentence.where === 'signature' ? 0 : asksIn(sentence),
  }));
  const best = rated.reduce(
    (most, each) => (each.points > (most?.points ?? 0) ? each : most),
    null as (typeof rated)[number] | null,
  );
  const rest = rated.reduce((sum, each) => sum + (each === best ? 0 : Math.max(0, Math.min(each.points, 3))), 0);
  const said = appointments(letter).filter((each) => each.use === 'slot');
  const { method, status, start } = letter.calendar ?? { method: '', status: '', start: null };
  const { headers, from, me } = letter.message;
  const made: Signs = {
    sentences,
    count: (cue) => phrases.get(cue)?.size ?? 0,
    inSubject: (cue) => subject.has(cue),
    asks: (best?.points ?? 0) + Math.min(3, rest * 0.4),
    asking: best?.sentence ?? null,
    distant: sentences.filter(
      (each) =>
        each.cues.has('cond') && (each.cues.has('interview') || each.cues.has('meeting') || each.cues.has('invite')),
    ).length,
    slots: said.filter((each) => each.slots.some((slot) => slot.start.length > 10)).length,
    days: said.length,
    asksAt: Math.max(
      0,
      ...rated
        .filter(({ sentence }) =>
          said.some(
            (each) => each.where === sentence.where && each.start >= sentence.start && each.start < sentence.end,
          ),
        )
        .map((each) => each.points),
    ),
    reminds: sentences.some(({ spots, text, start }) =>
      spots.some((spot) => spot.tag === 'logistics' && reminder.test(text.slice(spot.start - start, spot.end - start))),
    ),
    calledOff: sentences.some(
      ({ cues, text }) => cues.has('cancel') && !cues.has('query') && !cues.has('cond') && !text.includes('?'),
    ),
    questionAt: sentences.some(
      (sentence) =>
        sentence.text.includes('?') &&
        said.some((each) => each.where === sentence.where && each.start >= sentence.start && each.start < sentence.end),
    ),
    links: (letter.parts.text.match(/https?:\/\//g) ?? []).length,
    calendar: method === 'CANCEL' || status === 'CANCELLED' ? 'cancel' : start ? 'request' : 'none',
    automatic:
      /auto-(?:replied|notified)/.test(headers['auto-submitted'] ?? '') ||
      'x-autoreply' in headers ||
      'x-autorespond' in headers,
    bulk: 'list-unsubscribe' in headers || /bulk|list/.test(headers.precedence ?? ''),
    own: Boolean(me && from && fold(me.address) === fold(from.address)),
  };
  known.set(letter, made);
  return made;
};

const known = new WeakMap<Letter, Signs>();

const reminder = /remind|erinner|rappel|recorda|lembrete|promemoria|herinner|przypomn|paminn|リマイ|提醒|리마인/;

/** How strongly one sentence asks the reader to an interview. */
const asksIn = ({ cues, spots, where }: Sentence): number => {
  const has = (cue: KindCue) => cues.has(cue);
  if (has('cond') || has('reject') || has('past') || has('panel')) return 0;
  const { interview, meeting, invite, ask, fixed, moved } = {
    interview: has('interview'),
    meeting: has('meeting'),
    invite: spots.some((spot) => spot.tag === 'invite' && !denied(spot.start, spots)),
    ask: has('ask'),
    fixed: has('fixed'),
    moved: has('moved'),
  };
  const weight = where === 'subject' ? 0.7 : 1;
  if (interview && invite) return 4.5 * weight;
  if (interview && (ask || moved)) return 4 * weight;
  if (interview && fixed) return 3.5 * weight;
  if (meeting && invite) return 3 * weight;
  if (meeting && (ask || moved)) return 2.5 * weight;
  if (meeting && fixed) return 2 * weight;
  if (invite && (ask || fixed)) return 2 * weight;
  if (interview) return 1.5 * weight;
  return (invite ? 1 : 0) + (ask ? 1.2 : 0) + (fixed ? 0.6 : 0) + (moved ? 0.5 : 0);
};

/** "We will not be able to invite you": a denial stands right before it. */
const denied = (at: number, spots: Sentence['spots']): boolean =>
  spots.some((spot) => spot.tag === 'not' && spot.start <= at && at - spot.end < 25);
