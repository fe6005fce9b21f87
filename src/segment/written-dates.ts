/** How dates and clock times are written in the lines around a story, as parts of patterns. */
import { AFTER_HOURS, FULL_MONTHS, SHORT_MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../english/calendar.js';
import { ORDINAL_ENDINGS } from '../english/numbers.js';
import { anyOf, ONCE } from '../english/words.js';

/** `march`, `mar`, `mar.` */
export const MONTH_SPELLINGS: readonly string[] = [
  ...FULL_MONTHS,
  ...SHORT_MONTHS.flatMap((name) => [`${name}\\.`, name]),
];
/** `mon`, `mon.` */
export const SHORT_WEEKDAYS: readonly string[] = Array.from(WEEKDAY_ABBREVIATIONS.keys(), (name) => `${name}\\.?`);
const MONTH = anyOf(MONTH_SPELLINGS);
const WEEKDAY = anyOf([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS]);
const ORDINAL = `${anyOf(ORDINAL_ENDINGS)}?`;

/** `3:45 PM EST`, `15.45`, `1545 GMT`, `10 a.m.` */
export const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|\d{4}(?= ${anyOf(AFTER_HOURS)})|noon|midnight)${ONCE}(?: ?(?:hrs|hours|uhr))?${ONCE}(?: \(?[a-z]{2,4}\)?| ?[+-]\d{2}:?\d{2}|z)?`;

/** In small letters, for patterns without regard to case: `Monday, March 4, 2024`, `4 March`, `2024-03-04`. */
const DAY = String.raw`(?:${WEEKDAY},? )?${ONCE}(?:the )?${ONCE}(?:${MONTH} \d{1,2}${ORDINAL}(?:[.,]? \d{4})?|\d{1,2}${ORDINAL}[ -](?:of )?${ONCE}${MONTH}(?:[ ,-]{1,2}\d{4})?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[-/]\d{2}[-/]\d{2})${ONCE}(?:,? ${WEEKDAY}\b)?`;

const BETWEEN = `${ONCE}(?:,? at |,? on |, | ?[|·•–—-] ?|t| )`;
/** A day with a clock time before or after it. */
export const MOMENT = `${ONCE}(?:${CLOCK}${BETWEEN})?${ONCE}${DAY}${ONCE}(?:${BETWEEN}${ONCE}${CLOCK})?${ONCE}`;
