/**
 * Minutes ahead of UTC in a zone at a time (milliseconds since 1970); null where the zone is not known. `wall`: the time is
 * the zone's own wall clock read as if it were UTC. Rules as of 2026; where the host brings Intl, that is asked for what
 * the table does not hold.
 */
export const offsetOf = (zone: string, time: number, wall = false): number | null => {
  if (!Number.isFinite(time)) return null;
  const fixed = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const rule = ruleOf(zone);
  if (rule === null) return byIntl(zone, time, wall);
  const [base, saving] = rule;
  if (saving === undefined) return base;
  const utc = wall ? time - base * 60_000 : time;
  return base + (saves[saving](utc, base, wall) ? 60 : 0);
};

/** True for a zone whose clock is known. */
export const isZone = (zone: string): boolean => offsetOf(zone, 0) !== null;

/** The city of a zone ("Berlin"), or the abbreviation as it was written; null for a bare offset. */
export const cityOf = (zone: string): string | null => {
  if (/^(?:utc|gmt)?[+-]?[\d:]*$/i.test(zone)) return null;
  const slash = zone.lastIndexOf('/');
  return (
    zone
      .slice(slash + 1)
      .replace(/_/g, ' ')
      .trim() || null
  );
};

/** "UTC+1", "UTC+5:30", "UTC". */
export const offsetName = (minutes: number): string => {
  const size = Math.abs(minutes);
  const rest = size % 60;
  if (size === 0) return 'UTC';
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
};

type Saving = 'eu' | 'us' | 'au' | 'nz';
type Rule = readonly [minutes: number, saving?: Saving];

/** Day of a month's nth (1…) or last (-1) Sunday, at midnight UTC. */
const sunday = (year: number, month: number, nth: number): number => {
  const first = new Date(Date.UTC(year, nth < 0 ? month + 1 : month, 1)).getUTCDay();
  const day = nth < 0 ? 1 - (first === 0 ? 7 : first) : 1 + ((7 - first) % 7) + (nth - 1) * 7;
  return Date.UTC(year, nth < 0 ? month + 1 : month, day);
};

const hour = 3_600_000;
const between = (time: number, from: number, to: number): boolean => time >= from && time < to;

const saves: Readonly<Record<Saving, (utc: number, base: number, wall: boolean) => boolean>> = {
  eu: (utc) => {
    const year = new Date(utc).getUTCFullYear();
    return between(utc, sunday(year, 2, -1) + hour, sunday(year, 9, -1) + hour);
  },
  us: (utc, base) => {
    const local = utc + base * 60_000;
    const year = new Date(local).getUTCFullYear();
    return between(local, sunday(year, 2, 2) + 2 * hour, sunday(year, 10, 1) + hour);
  },
  au: (utc, base) => south(utc, base, 9, 1, 3, 1),
  nz: (utc, base) => south(utc, base, 8, -1, 3, 1),
};

const south = (utc: number, base: number, on: number, nthOn: number, off: number, nthOff: number): boolean => {
  const local = utc + base * 60_000;
  const year = new Date(local).getUTCFullYear();
  return local >= sunday(year, on, nthOn) + 2 * hour || local < sunday(year, off, nthOff) + 2 * hour;
};

const ruleOf = (zone: string): Rule | null => {
  const key = zone.trim().toLowerCase().replace(/ /g, '_');
  for (const [rule, names] of rules) if (names.split(' ').includes(key)) return rule;
  return null;
};

const rules: readonly (readonly [Rule, string])[] = [
  [[0], 'utc gmt z etc/utc atlantic/reykjavik africa/accra africa/abidjan'],
  [[60], 'cet bst_fixed africa/lagos africa/algiers africa/tunis wat'],
  [[0, 'eu'], 'europe/london europe/dublin europe/lisbon gb wet'],
  [
    [60, 'eu'],
    'europe/berlin europe/paris europe/madrid europe/rome europe/vienna europe/zurich europe/amsterdam europe/brussels europe/warsaw europe/stockholm europe/copenhagen europe/oslo europe/prague europe/budapest europe/luxembourg europe/ljubljana europe/zagreb europe/belgrade europe/bratislava',
  ],
  [[120], 'cest eet africa/johannesburg africa/harare sast'],
  [
    [120, 'eu'],
    'europe/athens europe/helsinki europe/kiev europe/kyiv europe/bucharest europe/sofia europe/riga europe/tallinn europe/vilnius',
  ],
  [[180], 'eest europe/istanbul europe/moscow africa/nairobi asia/riyadh'],
  [[240], 'asia/dubai'],
  [[330], 'asia/kolkata asia/calcutta'],
  [[420], 'asia/bangkok asia/jakarta asia/ho_chi_minh'],
  [
    [480],
    'asia/shanghai asia/hong_kong asia/singapore asia/taipei asia/manila asia/kuala_lumpur australia/perth hkt sgt awst',
  ],
  [[540], 'asia/tokyo asia/seoul jst kst'],
  [[600], 'australia/brisbane aest'],
  [[600, 'au'], 'australia/sydney australia/melbourne australia/hobart australia/canberra'],
  [[660], 'aedt'],
  [[720, 'nz'], 'pacific/auckland'],
  [[-180], 'america/sao_paulo america/argentina/buenos_aires america/buenos_aires america/bahia brt art'],
  [[-300, 'us'], 'america/new_york america/toronto america/detroit us/eastern et'],
  [[-300], 'est america/bogota america/lima'],
  [[-240], 'edt america/caracas america/manaus'],
  [[-360, 'us'], 'america/chicago america/winnipeg us/central ct'],
  [[-360], 'america/mexico_city'],
  [[-420, 'us'], 'america/denver america/edmonton us/mountain mt'],
  [[-420], 'america/phoenix mst pdt'],
  [[-480, 'us'], 'america/los_angeles america/vancouver us/pacific pt'],
  [[-480], 'pst'],
];

const byIntl = (zone: string, time: number, wall: boolean): number | null => {
  if (typeof Intl === 'undefined' || !zone.includes('/')) return null;
  try {
    const first = intlOffset(zone, time);
    return wall ? intlOffset(zone, time - first * 60_000) : first;
  } catch {
    return null;
  }
};

const intlOffset = (zone: string, time: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(time);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((there - Math.floor(time / 60_000) * 60_000) / 60_000);
};
