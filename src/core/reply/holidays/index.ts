import type { Holidays } from '../slots';
import { firstYear, lastYear, table } from './table';

/** Public holidays that fall on a weekday. A country or year that the table does not hold has none: nothing is marked. */
export const holidays: Holidays = (country, year) => {
  const named = Object.prototype.hasOwnProperty.call(table, country) ? table[country] : undefined;
  if (named === undefined || year < firstYear || year > lastYear) return [];
  const of = String(year - firstYear);
  return named.split('|').flatMap((entry) => {
    const [name = '', days = ''] = entry.split('=');
    return days
      .split(' ')
      .filter((day) => day.startsWith(of))
      .map((day) => ({ day: `${year}-${day.slice(1, 3)}-${day.slice(3)}`, name }));
  });
};
