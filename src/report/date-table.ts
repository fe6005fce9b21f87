/** A row a date of the calendar that is known: days and what is longer, and times by their day. Not what lasts, and not what comes again. */
import type { NewsRecord } from '../record.js';
import type { DateColumns } from './contract.js';
import { daysIn } from './days.js';

export class DateTable {
  readonly #columns: { [column in keyof DateColumns]: number[] } = { document: [], date: [], start: [], end: [] };
  #documents = 0;

  add({ dates }: Pick<NewsRecord, 'dates'>): void {
    for (const [number, { type, status, interval }] of dates.entries()) {
      if ((type !== 'DATE' && type !== 'TIME') || status !== 'resolved' || interval === null) continue;
      const days = daysIn(interval);
      if (days === null) continue;
      this.#columns.document.push(this.#documents);
      this.#columns.date.push(number);
      this.#columns.start.push(days[0]);
      this.#columns.end.push(days[1]);
    }
    this.#documents += 1;
  }

  finish(): DateColumns {
    return this.#columns;
  }
}
