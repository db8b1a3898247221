import type { LocalTime } from '../languages/time';
import { clean, cleanBody } from '../message/clean';
import type { Mailbox } from '../message/message';
import { dayNumber, isoDay, two } from './facts/date-days';
import type { CalendarEvent } from './letter';

/**
 * The first appointment in a text/calendar part, or null where there is none. Repetitions (RRULE) are not unrolled, a date
 * that is none is refused, and nothing beyond 100,000 characters is read. Times are as written: a "Z" time has the zone "UTC".
 */
export const calendar = (text: string): CalendarEvent | null => {
  const all = lines(text.slice(0, 100_000));
  const begin = all.findIndex((line) => line.name === 'BEGIN' && line.value.toUpperCase() === 'VEVENT');
  if (begin < 0) return null;
  const end = all.findIndex((line, i) => i > begin && line.name === 'END' && line.value.toUpperCase() === 'VEVENT');
  const event = withoutAlarms(all.slice(begin, end < 0 ? all.length : end));
  const first = (name: string) => event.find((line) => line.name === name);
  const words = (name: string, most: number) => clean(unescaped(first(name)?.value ?? ''), most);
  const start = time(first('DTSTART'));
  const stop = time(first('DTEND'));
  return {
    method: clean(all.find((line) => line.name === 'METHOD')?.value ?? '').toUpperCase(),
    status: words('STATUS', 40).toUpperCase(),
    summary: words('SUMMARY', 255),
    // Its lines stay: a label ends with its line.
    description: cleanBody(unescaped((first('DESCRIPTION')?.value ?? '').slice(0, 8000))).slice(0, 4000),
    location: words('LOCATION', 255),
    organizer: person(first('ORGANIZER')),
    attendees: event
      .filter((line) => line.name === 'ATTENDEE')
      .slice(0, 64)
      .map(person)
      .filter((each): each is Mailbox => each !== null),
    start: start?.local ?? null,
    end: stop?.local ?? null,
    minutes: start && stop ? between(start.minutes, stop.minutes) : duration(first('DURATION')?.value ?? ''),
    zone: start?.zone ?? null,
  };
};

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** Unfolds and takes apart; at most 3,000 lines. */
const lines = (text: string): readonly Property[] => {
  const unfolded: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/, 6000)) {
    const last = unfolded.length - 1;
    if (last >= 0 && (line.startsWith(' ') || line.startsWith('\t'))) unfolded[last] += line.slice(1);
    else unfolded.push(line);
  }
  return unfolded.slice(0, 3000).map(property);
};

const property = (line: string): Property => {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  let at = 0;
  for (; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ';' || sign === ':')) {
      parts.push(line.slice(from, at));
      from = at + 1;
      if (sign === ':') break;
    }
  }
  const [name = '', ...rest] = parts;
  const parameters: [string, string][] = rest.slice(0, 20).map((part) => {
    const equals = part.indexOf('=');
    return [
      part.slice(0, Math.max(0, equals)).toUpperCase(),
      part
        .slice(equals + 1)
        .split('"')
        .join(''),
    ];
  });
  const known = parameters.filter(([key]) => ['CN', 'TZID', 'VALUE', 'EMAIL'].includes(key));
  return { name: name.toUpperCase(), parameters: Object.fromEntries(known), value: line.slice(from) };
};

const withoutAlarms = (event: readonly Property[]): readonly Property[] => {
  let inside = false;
  return event.filter((line) => {
    if (line.name === 'BEGIN' && line.value.toUpperCase() === 'VALARM') inside = true;
    const keep = !inside;
    if (line.name === 'END' && line.value.toUpperCase() === 'VALARM') inside = false;
    return keep;
  });
};

const unescaped = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

const person = (line: Property | undefined): Mailbox | null => {
  if (!line) return null;
  const found = /^mailto:(.{3,254})$/i.exec(line.value.trim())?.[1] ?? line.parameters.EMAIL ?? '';
  const address = clean(found).replace(/\s/g, '');
  const name = clean(line.parameters.CN ?? '');
  return name || address ? { name: name === address ? '' : name, address } : null;
};

interface Time {
  readonly local: LocalTime;
  readonly minutes: number;
  readonly zone: string | null;
}

const time = (line: Property | undefined): Time | null => {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?$/.exec(line?.value.trim() ?? '');
  if (!found || !line) return null;
  const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
  const hour = Number(found[4] ?? 0);
  const minute = Number(found[5] ?? 0);
  if (day === null || hour > 23 || minute > 59) return null;
  const local = found[4] === undefined ? isoDay(day) : `${isoDay(day)}T${two(hour)}:${two(minute)}`;
  return {
    local,
    minutes: day * 1440 + hour * 60 + minute,
    zone: found[6] === 'Z' ? 'UTC' : clean(line.parameters.TZID ?? '', 60) || null,
  };
};

const between = (from: number, to: number): number | null => (to > from && to - from <= 7 * 1440 ? to - from : null);

/** "PT45M", "PT1H30M", "P1D". */
const duration = (value: string): number | null => {
  const found = /^\+?P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?/.exec(value.trim());
  const minutes = found ? Number(found[1] ?? 0) * 1440 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0) : 0;
  return minutes > 0 ? minutes : null;
};
