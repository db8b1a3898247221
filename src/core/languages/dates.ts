/** What a word says inside a date. Phrases are separated by "|"; everything is folded before it is compared, whole words only. */
export type DateWord =
  | 'today'
  | 'tomorrow'
  | 'overmorrow'
  /** "next": of the week that follows; `ahead` in "Tuesday of next week". */
  | 'next'
  /** The first one from today: "aanstaande", "najbliższy". Before "week" it is the next one. */
  | 'coming'
  | 'this'
  /** "The same" before "week". */
  | 'same'
  | 'week'
  /** "KW" before the number of a calendar week. */
  | 'kw'
  /** Before a time: "at", "um", "a las". */
  | 'at'
  /** After an hour: "Uhr", "h", "o'clock". */
  | 'clock'
  | 'am'
  | 'pm'
  | 'noon'
  /** "half three" is half past two in German, half past three in British English. */
  | 'halfTo'
  | 'halfPast'
  | 'quarterPast'
  | 'quarterTo'
  /** Between the ends of a range. */
  | 'to'
  /** Between two that are both meant. */
  | 'and'
  /** Before a range of times whose ends are joined by "and". */
  | 'between'
  /** Before a bare day of the month: "the", "am", "le", "dia". */
  | 'the'
  /** After a number that is a day: "st", "th", "er". */
  | 'ordinal'
  /** Between day and month: "of", "de". */
  | 'of'
  | 'minutes'
  | 'hours'
  /** Signs of Chinese, Japanese and Korean after year, month, day, minute; half an hour. */
  | 'yearSign'
  | 'monthSign'
  | 'daySign'
  | 'minuteSign'
  | 'halfSign'
  /** Before a date until which an answer is wanted; `deadlineAfter` stands behind it. */
  | 'deadline'
  | 'deadlineAfter'
  /** Before a date that no longer counts. */
  | 'stale'
  /** Behind a date that no longer counts: "is no longer possible". */
  | 'staleAfter'
  /** Before or beside a date that is not that of an interview: an application, a start, a holiday. */
  | 'noise'
  /** Right behind a weekday that only describes: "Saturday job". */
  | 'attribute'
  /** Words that make a date one of an interview: "slot", "available". */
  | 'slot';

/** How a language writes and says dates. */
export interface Dates {
  /** January to December, the forms of each separated by "|". */
  readonly months: readonly string[];
  /** Monday to Sunday, the forms of each separated by "|". */
  readonly weekdays: readonly string[];
  /** One to twelve as words, where they are used for hours. */
  readonly numbers: string;
  /** The days of a month as words, "first" to "thirty-first", separated by "|", the forms of each by "/"; they count before a month only. */
  readonly days?: string;
  /** What "3/4" means where nothing else tells. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** A time is also written "14.30". */
  readonly dotTime: boolean;
  readonly words: Readonly<Partial<Record<DateWord, string>>>;
}
