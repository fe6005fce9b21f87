/**
 * Lines around a story that say when it was published: what a date in one of them is.
 *
 *     Published: 7 March 2024 / Updated: 8 March 2024        published, changed
 *     Received: 7 March 2024                                 null
 *     7 March 2024, 10:30                                    alone
 *     By Ana Ruiz | March 7, 2024                            alone
 */
import { AFTER_HOURS, FULL_MONTHS, SHORT_MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../english/calendar.js';
import { anyOf } from '../english/words.js';
import { CHANGE_LINES, EMBARGO_LINES, PUBLICATION_LINES } from './english/lexicons/publication.js';

/** In the order of trust. */
export const LINE_KINDS = ['published', 'alone', 'embargo', 'changed'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** UTF-16 code units. */
const MAX_BEFORE = 90;

const WEEKDAY = anyOf([...WEEKDAYS.keys(), ...Array.from(WEEKDAY_ABBREVIATIONS.keys(), (name) => `${name}\\.?`)]);
const CLOCK = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2}(?= ?[ap]\.?m)|\d{4}(?= ?${anyOf(AFTER_HOURS)}))(?: ?[ap]\.?m\.?)?(?: ?(?:hrs|hours))?(?: ?\(?(?:[a-z]{2,4}|[+-]\d{2}:?\d{2})\)?)?|noon|midnight`;
const SEPARATOR = String.raw`[\s,.;:|·•/()\[\]–—-]{0,4}`;
/** Before the date, after what names it: a clock, a weekday, "on", who published it. */
const BETWEEN = String.raw`${SEPARATOR}(?:(?:on|at|by [\p{L}.'’ -]{3,40}? on|the|of)\b\s?)?${SEPARATOR}(?:${CLOCK})?${SEPARATOR}(?:on )?(?:${WEEKDAY})?${SEPARATOR}(?:the )?$`;
/** It begins a line, or stands after a mark. */
const START = String.raw`(?:^|[|·•/(;,.:\]]\s?|[–—-]\s|^by [^.!?]{2,60} )(?:this (?:article|story|post) (?:was|is) )?(?:article |story )?`;

const named = (lines: readonly string[]) => new RegExp(`${START}${anyOf(lines)}${BETWEEN}`, 'iu');
const PUBLISHED = named(PUBLICATION_LINES);
const EMBARGO = named(EMBARGO_LINES);
const CHANGED = named(CHANGE_LINES);

/** `Tova, March 4, 2024`, `By Ana Ruiz | March 4, 2024 | 4 min read` */
const NOTHING_BEFORE = new RegExp(`^${SEPARATOR}(?:${CLOCK})?${SEPARATOR}(?:${WEEKDAY})?${SEPARATOR}$`, 'iu');
const SHORT_MARK = /(?:^|\s)[|·•–—-]\s?$|^\p{Lu}[\p{L}’' -]{1,30}(?:, \p{Lu}[\p{L}’' -]{1,30})?,\s?$/u;
const NOTHING_AFTER = new RegExp(
  String.raw`^${SEPARATOR}(?:at )?(?:${CLOCK})?${SEPARATOR}(?:${WEEKDAY})?${SEPARATOR}(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?)?${SEPARATOR}$`,
  'iu',
);
/** A second date follows: `4 March 2024 / Updated 5 March 2024`. */
const CHANGE_AFTER = new RegExp(
  String.raw`^${SEPARATOR}(?:at )?(?:${CLOCK})?${SEPARATOR}${anyOf([...CHANGE_LINES, ...PUBLICATION_LINES])}\b`,
  'iu',
);
const MONTH = new RegExp(String.raw`\b${anyOf([...FULL_MONTHS, ...SHORT_MONTHS])}\b`, 'i');

/** @param before what stands in the line between the date before this one, or the line's beginning, and the date; `after`: between it and the line's end */
export function lineKindOf(before: string, after: string, isByline: boolean): LineKind | null {
  if (before.length > MAX_BEFORE || MONTH.test(before)) return null;
  if (EMBARGO.test(before)) return 'embargo';
  if (CHANGED.test(before)) return 'changed';
  if (PUBLISHED.test(before)) return 'published';
  const isAlone = NOTHING_BEFORE.test(before) || SHORT_MARK.test(before) || isByline;
  return isAlone && (NOTHING_AFTER.test(after) || CHANGE_AFTER.test(after)) ? 'alone' : null;
}
