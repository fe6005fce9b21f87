/** Dates against gold, see `paired-dates.ts`: one is right where it has the value of its partner. */
import type { Judged } from './confidence-judged.js';
import { goldRowSchema, pairedDates } from './paired-dates.js';

export function judgedDates(row: unknown): readonly Judged[] {
  const { found, partners } = pairedDates(goldRowSchema.parse(row));
  return found.map((date) => ({ confidence: date.confidence, right: partners.get(date)?.value === date.value }));
}
