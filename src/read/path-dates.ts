/**
 * The date in an address or a path.
 *
 *     https://courier.example/2024/11/22/ferry    2024/nov/22    news/2024-11-22_ferry.txt    20241122-ferry.html
 */
import { isCalendarDay } from './published.js';

const MONTHS = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');
/** The years that news on disks and in addresses has. */
const YEAR = String.raw`(?<![\d.])((?:18|19|20)\d\d)`;
const DATE = new RegExp(
  String.raw`${YEAR}(?:([-/_.])(\d{1,2}|${MONTHS.join('|')})\2(\d{1,2})(?![\d])|(\d{2})(\d{2})(?!\d))`,
  'gi',
);

/** The last one, which is nearest to the article; null where there is none, or where a day is not told. */
export function dateInPath(path: string): string | null {
  let found: string | null = null;
  for (const [, year = '', , month, day, compactMonth, compactDay] of path.matchAll(DATE)) {
    const name = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
    const parts = [Number(year), name > 0 ? name : Number(month ?? compactMonth), Number(day ?? compactDay)] as const;
    if (!isCalendarDay(...parts)) continue;
    found = `${year}-${String(parts[1]).padStart(2, '0')}-${String(parts[2]).padStart(2, '0')}`;
  }
  return found;
}
