/**
 * Values of dates against gold, as TempEval-3 counts them (UzZaman et al. 2013): an expression is right where one of the gold
 * overlaps it, each paired once, and has the same value.
 */
import { type GoldRow, pairedDates } from './paired-dates.js';

export interface ValueScore {
  /** Expressions of the gold, and those found in texts that list all of theirs. */
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Those of the right ones that stand in texts that list all of theirs. */
  readonly precise: number;
  /** What is not right: the text around it, and both values; `-` where there is none. */
  readonly wrong: readonly string[];
}

export function scoreValues(row: GoldRow): ValueScore {
  const { id, text, complete } = row;
  const { gold, found, partners } = pairedDates(row);
  // Where two readings are equally good nothing is counted.
  const counted = gold.filter(({ value }) => value !== null);
  const byGold = new Map([...partners].map(([date, timex]) => [timex, date.value]));
  const isRight = (timex: (typeof gold)[number]) => isSame(timex.value ?? '', byGold.get(timex) ?? '', complete);
  const around = (start: number, end: number) =>
    `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]`;
  const missed = counted
    .filter((timex) => !isRight(timex))
    .map((timex) => `${id}  ${timex.value}  ${byGold.get(timex) ?? '-'}  ${around(timex.start, timex.end)}`);
  const alone = complete ? found.filter((date) => !partners.has(date)) : [];
  const right = counted.filter(isRight).length;
  return {
    gold: counted.length,
    found: complete ? found.filter((date) => partners.get(date)?.value !== null).length : 0,
    right,
    precise: complete ? right : 0,
    wrong: [...missed, ...alone.map(({ start, end, value }) => `${id}  -  ${value}  ${around(start, end)}`)],
  };
}

/** A zone is no part of what the gold gives; and of a text that lists days only, the hour after the day is not looked at. */
export function isSame(gold: string, found: string, complete: boolean): boolean {
  return found === gold || found === `${gold}Z` || (!complete && found.startsWith(`${gold}T`));
}
