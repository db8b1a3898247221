import { clean } from '../message/clean';
import type { Mailbox } from '../message/message';
import { dayOfIso, isoDay } from './facts/date-days';
import type { JsonLd } from './letter';

/** What the schema.org data in a page says of an appointment or a job, flattened; null where there is none that can be read. */
export const jsonLd = (html: string): JsonLd | null => {
  for (const block of blocks(html)) {
    const things = flatten(parsed(block), 0);
    const said = things.length > 0 ? summary(things) : null;
    if (said && (said.start || said.title || said.company || said.person)) return said;
  }
  return null;
};

const most = 20_000;

/** The contents of `<script type="application/ld+json">`, at most eight of at most 20,000 characters. */
const blocks = (html: string): readonly string[] => {
  const found: string[] = [];
  for (let at = html.indexOf('ld+json'); at >= 0 && found.length < 8; at = html.indexOf('ld+json', at + 7)) {
    const from = html.indexOf('>', at);
    if (from < 0 || from - at > 200) continue;
    const to = html.slice(from + 1, from + 1 + most).indexOf('<');
    if (to > 0) found.push(html.slice(from + 1, from + 1 + to));
  }
  return found;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

type Thing = Readonly<Record<string, unknown>>;

/** Every object inside, outer ones first; ten levels and 200 objects at most. */
const flatten = (value: unknown, depth: number): readonly Thing[] => {
  if (depth > 10 || typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value : Object.values(value);
  const below = inner.slice(0, 50).flatMap((each: unknown) => flatten(each, depth + 1));
  return [...(Array.isArray(value) ? [] : [value as Thing]), ...below].slice(0, 200);
};

const summary = (things: readonly Thing[]): JsonLd => {
  const typed = (pattern: RegExp) => things.find((thing) => pattern.test(text(thing, '@type')));
  const event = things.find((thing) => text(thing, 'startDate') !== '');
  const job = typed(/JobPosting/);
  const organization = typed(/Organization|Corporation|Employer/);
  const person = typed(/^Person$/);
  const place = typed(/Place|PostalAddress/);
  const start = local(text(event ?? {}, 'startDate'));
  return {
    title: text(job ?? {}, 'title') || text(event ?? {}, 'name') || text(typed(/Interview|Event/) ?? {}, 'name'),
    company: text(organization ?? {}, 'name'),
    person: mailbox(person),
    start: start?.time ?? null,
    end: local(text(event ?? {}, 'endDate'))?.time ?? null,
    zone: start?.zone ?? null,
    location: text(place ?? {}, 'name') || text(place ?? {}, 'streetAddress'),
  };
};

const text = (thing: Thing, key: string): string => {
  const value = Object.prototype.hasOwnProperty.call(thing, key) ? thing[key] : '';
  return typeof value === 'string' ? clean(value) : '';
};

const mailbox = (person: Thing | undefined): Mailbox | null => {
  const name = text(person ?? {}, 'name');
  const address = text(person ?? {}, 'email').replace(/^mailto:/i, '');
  return name || address ? { name, address } : null;
};

const local = (iso: string): { readonly time: string; readonly zone: string | null } | null => {
  const day = dayOfIso(iso);
  if (day === null) return null;
  const clock = /^.{10}T([01]\d|2[0-3]):([0-5]\d)/.exec(iso);
  const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(iso.slice(11))?.[0] ?? null;
  return { time: clock ? `${isoDay(day)}T${clock[1]}:${clock[2]}` : isoDay(day), zone: zone === 'Z' ? 'UTC' : zone };
};
