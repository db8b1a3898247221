import { languageOf } from '../../core/languages/language-of';
import type { LocalTime } from '../../core/languages/time';
import type { Fact } from '../../core/reading/fact';
import type { Around } from './around';
import { labelled, type Widget } from './card';
import { daysBetween } from './day';
import type { Drawing } from './drawing';
import { word } from './word';

/** Who, role and company, when: what a person recognises the letter by. */
export const summaryWidgets = ({ session, around }: Drawing): readonly (Widget | null)[] => {
  const { reading, given } = session;
  if (given.message.view === 'compose') return [];
  const { words } = around;
  const unsure = { above: word(words, 'cards.check') };
  const job = [reading.role?.value.name, reading.company?.value].filter((each) => each).join(' · ');
  const date = reading.dates[0]?.value.start;
  const when = [date ? sayDate(date, around) : null, received(session.reading.receivedAt, around)]
    .filter((each) => each)
    .join(' · ');
  return [
    labelled(reading.recruiter?.value.name ?? word(words, 'cards.nobody'), {
      ...(isUnsure(reading.recruiter) ? unsure : {}),
      ...(session.reply.to ? { below: session.reply.to } : {}),
    }),
    labelled(job || word(words, 'cards.no-role'), [reading.role, reading.company].some(isUnsure) ? unsure : {}),
    when ? labelled(when) : null,
  ];
};

const isUnsure = (fact: Fact<unknown> | null): boolean => fact?.sure === 'unsure';

/** A date as it is said in the language of the interface. */
export const sayDate = (date: LocalTime, around: Around): string => {
  try {
    return languageOf(around.locale ?? 'en', around.languages).spoken.date(date, {
      region: null,
      register: 'formal',
      year: date.slice(0, 4) !== around.now.slice(0, 4),
    });
  } catch {
    return date.replace('T', ' ');
  }
};

const received = (at: string | null, around: Around): string | null => {
  const days = at === null ? null : daysBetween(at, around.now);
  if (days === null || days < 0) return null;
  if (days === 0) return word(around.words, 'cards.received.today');
  return days === 1
    ? word(around.words, 'cards.received.yesterday')
    : word(around.words, 'cards.received.days', { days });
};
