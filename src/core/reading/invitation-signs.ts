import type { KindCue } from '../languages/kinds';
import { fold } from '../message/fold';
import { appointments } from './facts/date';
import { domainOf, isFreeMail, isRelay, mailboxKind } from './facts/mailbox-kind';
import type { Letter } from './letter';
import { type Sentence, study, studyOf } from './study';
import { once } from './words';

/** What the judgement of a letter's kind stands on: everything countable about it. */
export interface Signs {
  readonly sentences: readonly Sentence[];
  /** Different phrases of a cue in the letter. */
  readonly count: (cue: KindCue) => number;
  /** As `count`, without phrases that belong to the post's title (folded): a reporter's post is no press interview. */
  readonly beside: (cue: KindCue, title: string, isSure: boolean) => number;
  readonly inSubject: (cue: KindCue) => boolean;
  /** What stands together in one sentence that neither denies nor supposes: "interview invite", "meeting slot". */
  readonly together: ReadonlySet<string>;
  /** How strongly the reader is asked to an interview, and the sentence that does it best. */
  readonly asks: number;
  readonly asking: Sentence | null;
  /** How many sentences speak of interviews that may come, or are other people's. */
  readonly distant: number;
  /** Appointments still to come, with a time of day; days without one. */
  readonly slots: number;
  readonly days: number;
  /** Days that lie behind, and days until which an answer is wanted. */
  readonly past: number;
  readonly deadlines: number;
  /** The days still to come are a stretch: "from Wednesday to Sunday". */
  readonly isWindow: boolean;
  /** How strongly a sentence asks that names a time itself. */
  readonly asksAt: number;
  readonly links: number;
  /** Letters of the body, without its signature. */
  readonly length: number;
  readonly calendar: 'none' | 'request' | 'cancel';
  /** An automatic answer, by its headers. */
  readonly automatic: boolean;
  /** A header of mailing lists. */
  readonly bulk: boolean;
  /** The mailbox's owner is the writer. */
  readonly own: boolean;
  /** The writer is among the receivers. */
  readonly toSelf: boolean;
  readonly isAnswer: boolean;
  /** What the quoted part below betrays: the reader's own application, an invitation that is talked about. */
  readonly quoted: ReadonlySet<KindCue>;
  /** The quoted part names the reader as its writer. */
  readonly answersReader: boolean;
  /** What the entry of the calendar betrays. */
  readonly entry: ReadonlySet<KindCue>;
  /** What the signature betrays. */
  readonly signed: ReadonlySet<KindCue>;
  /** Whose box the letter comes from: a machine's, one that people share, one person's. */
  readonly box: 'no-reply' | 'team' | 'person';
  /** It is a private person's. */
  readonly privateBox: boolean;
  /** A message of a network of professions, passed on by mail. */
  readonly passedOn: boolean;
  /** Writer and reader have their mail at one house: they are colleagues. */
  readonly oneHouse: boolean;
}

export const signsOf = once((letter: Letter): Signs => {
  const sentences = study(letter);
  const phrases = new Map<KindCue, Set<number>>();
  const subject = new Set<KindCue>();
  const signed = new Set<KindCue>();
  const together = new Set<string>();
  const all = appointments(letter);
  const said = all.filter((each) => each.use === 'slot');
  let best = 0;
  let asking: Sentence | null = null;
  let rest = 0;
  let asksAt = 0;
  let distant = 0;
  for (const sentence of sentences) {
    const { spots, cues, where } = sentence;
    for (const { tag, id } of spots) {
      const there = phrases.get(tag);
      if (there) there.add(id);
      else phrases.set(tag, new Set([id]));
      if (where === 'subject') subject.add(tag);
    }
    if (where === 'signature') {
      for (const cue of cues) signed.add(cue);
      continue;
    }
    if (cues.has('cond') && (cues.has('interview') || cues.has('meeting') || cues.has('invite'))) distant++;
    const slot = said.find((each) => each.where === where && each.start >= sentence.start && each.start < sentence.end);
    pair(sentence, slot !== undefined, together);
    const points = asksIn(sentence);
    if (slot && points > asksAt) asksAt = points;
    if (points > best) {
      rest += Math.min(best, 3);
      best = points;
      asking = sentence;
    } else rest += Math.min(points, 3);
  }
  const { method, status, start } = letter.calendar ?? { method: '', status: '', start: null };
  const { headers, from, me, to, cc } = letter.message;
  const sender = fold(from?.address ?? '');
  const house = domainOf(from);
  const isSender = (box: { readonly address: string }) => sender !== '' && fold(box.address) === sender;
  return {
    sentences,
    count: (cue) => phrases.get(cue)?.size ?? 0,
    beside: (cue, title, isSure) => outside(sentences, cue, title, isSure),
    inSubject: (cue) => subject.has(cue),
    together,
    asks: best + Math.min(3, rest * 0.4),
    asking,
    distant,
    slots: said.filter((each) => each.slots.some(({ value }) => value.start.length > 10)).length,
    days: said.length,
    past: all.filter((each) => each.use === 'past').length,
    deadlines: all.filter((each) => each.use === 'deadline').length,
    isWindow: said.some((each) => each.till),
    asksAt,
    links: letter.parts.text.includes('://') ? 1 : 0,
    length: letter.parts.signatureAt,
    calendar: method === 'CANCEL' || status === 'CANCELLED' ? 'cancel' : start ? 'request' : 'none',
    automatic:
      /auto-(?:replied|notified)/.test(headers['auto-submitted'] ?? '') ||
      'x-autoreply' in headers ||
      'x-autorespond' in headers,
    bulk: 'list-unsubscribe' in headers || /bulk|list/.test(headers.precedence ?? ''),
    own: me !== null && isSender(me),
    toSelf: to.some(isSender) || cc.some(isSender),
    isAnswer: isAnswer(letter.message.subject),
    quoted: cuesIn(letter, letter.parts.quoted),
    answersReader: quotesReader(letter),
    entry: cuesIn(letter, `${letter.calendar?.summary ?? ''}\n${letter.calendar?.description ?? ''}`),
    signed,
    box: from ? mailboxKind(from) : 'person',
    privateBox: isFreeMail(house),
    passedOn: /^(?:inmail-|hit-reply|messages-noreply|messaging-)/.test(sender),
    oneHouse: house !== '' && house === domainOf(me ?? to[0] ?? null) && !isFreeMail(house) && !isRelay(house),
  };
});

/** A phrase that is words of the post's title, or stands right before a sure one: "an interview for the Reporter position". */
const belongs = (text: string, start: number, end: number, title: string, isSure: boolean): boolean =>
  title !== '' &&
  (title.includes(text.slice(start, end)) ||
    (isSure &&
      text
        .slice(end, end + title.length + 8)
        .replace(/^[\s"„“«(]+/, '')
        .startsWith(title)));

const outside = (sentences: readonly Sentence[], cue: KindCue, title: string, isSure: boolean): number => {
  const ids = new Set<number>();
  for (const { spots, text, start: from } of sentences)
    for (const { tag, id, start, end } of spots)
      if (tag === cue && !belongs(text, start - from, end - from, title, isSure)) ids.add(id);
  return ids.size;
};

const cuesIn = (letter: Letter, beside: string): ReadonlySet<KindCue> =>
  new Set(studyOf(letter, beside).flatMap(({ cues }) => [...cues]));

/** The quoted part below an answer holds words of the person: a line that names them as its writer. */
export const quotesReader = ({ message, parts }: Letter): boolean => {
  const reader = message.me ?? message.to[0];
  if (!reader || !parts.quoted) return false;
  const head = parts.quoted.slice(0, 4000);
  return (reader.name.length > 3 && head.includes(reader.name)) || head.includes(reader.address);
};

/** Whether a subject is that of an answer. */
export const isAnswer = (subject: string): boolean =>
  /^\s{0,4}(?:re|aw|antw|sv|odp|rv|r|res|回复|回覆|답장|返信)\s{0,2}[:：]/i.test(subject.slice(0, 12));

const heads: readonly KindCue[] = ['interview', 'meeting', 'trial', 'invite', 'wish', 'ask', 'fixed'];
const others: readonly KindCue[] = [
  'invite',
  'wish',
  'ask',
  'fixed',
  'moved',
  'not',
  'other',
  'theme',
  'test',
  'offer',
  'sourced',
  'sale',
  'errand',
  'vouch',
];
const about: readonly KindCue[] = ['interview', 'meeting', 'invite'];
const doubts: readonly KindCue[] = ['cond', 'past', 'reject', 'panel', 'cancel', 'own', 'logistics'];

/** Notes what goes together in a sentence. A doubt in it is noted with what it doubts, and nothing else then counts. */
const pair = ({ cues, text }: Sentence, slot: boolean, together: Set<string>): void => {
  if (cues.size === 0) return;
  let doubted = false;
  for (const doubt of doubts) {
    if (!cues.has(doubt)) continue;
    doubted = doubted || doubt === 'cond' || doubt === 'past' || doubt === 'reject' || doubt === 'panel';
    for (const head of about) if (cues.has(head)) together.add(names[head]?.[doubt] ?? '');
  }
  if (doubted) return;
  for (const head of heads) {
    if (!cues.has(head)) continue;
    const pairs = names[head];
    for (const other of others) if (other !== head && cues.has(other)) together.add(pairs?.[other] ?? '');
    if (slot) together.add(pairs?.slot ?? '');
  }
  if (slot && (text.includes('?') || text.includes('？'))) together.add('question slot');
  if (slot && (cues.has('video') || cues.has('phone') || cues.has('onsite'))) together.add('format slot');
};

/** The names of pairs, put together once. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  heads.map((head) => [
    head,
    Object.fromEntries([...others, ...doubts, 'slot'].map((other) => [other, `${head} ${other}`])),
  ]),
);

/** How strongly one sentence asks the reader to an interview. */
const asksIn = ({ cues, spots, where }: Sentence): number => {
  const has = (cue: KindCue) => cues.has(cue);
  if (has('cond') || has('reject') || has('past') || has('panel')) return 0;
  const interview = has('interview') || has('trial');
  const meeting = has('meeting');
  const invite =
    (has('invite') || (has('wish') && meeting)) && !(has('not') && spots.some((spot) => denied(spot, spots)));
  const ask = has('ask');
  const fixed = has('fixed');
  const moved = has('moved');
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
const denied = ({ tag, start }: Sentence['spots'][number], spots: Sentence['spots']): boolean =>
  tag === 'invite' && spots.some((spot) => spot.tag === 'not' && spot.start <= start && start - spot.end < 25);
