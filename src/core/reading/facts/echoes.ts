import { type Echo, type Meeting, type Remark, remarks } from '../../languages/echo';
import type { KindCue } from '../../languages/kinds';
import { fold } from '../../message/fold';
import type { Letter } from '../letter';
import { type Spot, type Spots, spotAll, spots } from '../spot';
import { type Sentence, study } from '../study';
import { once } from '../words';

/** What of a sentence the answer may take up. */
export type EchoTag = Meeting | Remark | 'elsewhere' | 'eve' | 'books' | 'present';

/** A sentence of the letter that speaks of what comes now, with what the answer may take up of it. Offsets of spots are the sentence's. */
export interface Echoed {
  readonly sentence: Omit<Sentence, 'where'> & { readonly where: Sentence['where'] | 'calendar' };
  readonly spots: readonly Spot<EchoTag>[];
}

/** The sentences of subject and text in which something may be taken up, without those that speak of other meetings. */
export const echoes = once((letter: Letter): readonly Echoed[] => {
  if (!letter.isSpoken) return [];
  const index = indexOf(letter.language.echo);
  return [...study(letter), ...entry(letter)]
    .filter(({ where, cues }) => where !== 'signature' && !away.some((cue) => cues.has(cue)))
    .map((sentence) => ({ sentence, spots: spotAll(index, sentence.text) }))
    .filter((each) => each.spots.length > 0);
});

export const isRemark = (tag: EchoTag): tag is Remark => (remarks as readonly EchoTag[]).includes(tag);

/** What the calendar entry is called. */
const entry = ({ calendar }: Letter): readonly Echoed['sentence'][] => {
  const text = fold((calendar?.summary ?? '').slice(0, 200));
  return text.trim() === ''
    ? []
    : [{ where: 'calendar', start: 0, end: text.length, text, spots: [], cues: new Set(), dated: true }];
};

/** Talk of what may come, of what has been, of mishaps. */
const away: readonly KindCue[] = ['cond', 'met', 'query', 'reject'];

const indexOf = (echo: Echo): Spots<EchoTag> => {
  const known = indexes.get(echo);
  if (known) return known;
  const made = spots<EchoTag>([
    ...(Object.entries(echo.meetings) as [Meeting, string][]),
    ['elsewhere', echo.elsewhere],
    ['eve', echo.eve],
    ['books', echo.books],
    ['present', echo.present],
    ...(Object.entries(echo.remarks ?? {}) as [Remark, string][]),
  ]);
  indexes.set(echo, made);
  return made;
};
const indexes = new WeakMap<Echo, Spots<EchoTag>>();
