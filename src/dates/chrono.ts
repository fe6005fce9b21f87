/**
 * chrono-node in a configuration of its own: the few parsers that read explicit dates in digits and clock times, and the
 * refiners that read zones. It is called on short spans that the forms have already found, never on a text, and only what
 * it is certain of is used; what it would guess from the reference date is not looked at.
 */
import { createRequire } from 'node:module';
import type { Component } from 'chrono-node';
import type { Chrono } from 'chrono-node/en';
import { WordMemory } from '../resources/word-memory.js';

export const CHOSEN_PARSERS = [
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENYearMonthDayParser',
  'ENTimeExpressionParser',
] as const;
export const CHOSEN_REFINERS = [
  'OverlapRemovalRefiner',
  'ExtractTimezoneAbbrRefiner',
  'ExtractTimezoneOffsetRefiner',
] as const;

/** What chrono is certain of in a span; null where the span does not say it. */
export interface Certain {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes east of Greenwich. */
  readonly offset: number | null;
}

/** Reads a span of a few words that must be one date or time as a whole; null if chrono does not read it so. */
export function readCertain(span: string, littleEndian = false): Certain | null {
  const kept = littleEndian ? keptDayFirst : keptMonthFirst;
  const known = kept.get(span);
  if (known !== undefined) return known;
  const certain = parse(span, littleEndian);
  kept.keep(span, certain);
  return certain;
}

/** What was read of the last spans: "10 a.m." comes again in every second text. */
const MAX_KEPT = 500;
const keptMonthFirst = new WordMemory<Certain | null>(MAX_KEPT);
const keptDayFirst = new WordMemory<Certain | null>(MAX_KEPT);

function parse(span: string, littleEndian: boolean): Certain | null {
  loaded ??= load();
  const [result, ...others] = (littleEndian ? loaded.dayFirst : loaded.monthFirst).parse(span, REFERENCE);
  if (result === undefined || others.length > 0 || result.index !== 0 || result.text.length < span.length) return null;
  const { start } = result;
  const certain = (component: Component) => (start.isCertain(component) ? start.get(component) : null);
  return {
    year: certain('year'),
    month: certain('month'),
    day: certain('day'),
    hour: certain('hour'),
    minute: certain('minute'),
    second: certain('second'),
    offset: certain('timezoneOffset'),
  };
}

/** Never the clock. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1, 12));

interface Orders {
  readonly monthFirst: Chrono;
  readonly dayFirst: Chrono;
}

let loaded: Orders | null = null;

/**
 * With the first date in digits or clock time: the fifty modules of one language take a twentieth of a start, and the package's main file has
 * sixteen.
 */
function load(): Orders {
  const en: typeof import('chrono-node/en') = createRequire(import.meta.url)('chrono-node/en');
  const chosen = (littleEndian: boolean) => {
    const { parsers, refiners } = en.configuration.createConfiguration(true, littleEndian);
    const among = (names: readonly string[]) => (part: object) => names.includes(part.constructor.name);
    return new en.Chrono({
      parsers: parsers.filter(among(CHOSEN_PARSERS)),
      refiners: refiners.filter(among(CHOSEN_REFINERS)),
    });
  };
  return { monthFirst: chosen(false), dayFirst: chosen(true) };
}
