/**
 * Lines that stand above a headline and are none: a release's first line, a section, a date, the slug of a wire, how long it takes to read, furniture.
 *
 *     BC-PO--Harwick Storm,1st Ld      WORLD      Monday, March 4, 2024      4 MIN READ      View this email in your browser
 */
import type { BlockKind } from '../document/index.js';
import { FULL_MONTHS, ORDINAL_ENDINGS, SHORT_MONTHS, WEEKDAYS } from '../english/calendar.js';
import { CYCLES, DATED, EDITIONS, LEADS, PAPERS, RELEASES, SECTIONS } from '../english/pages.js';
import { anyOf, wholeLines } from '../english/words.js';
import { furnitureKind } from './furniture.js';

/** UTF-16 code units. */
const MAX_LINE = 120;

const MARKER = String.raw`(?:${anyOf(RELEASES)} release|embargoed(?: until .*)?|update \d+)[:.!]?`;
const SECTION = `${anyOf(SECTIONS)}(?: ?[|/›»>] ?${anyOf(SECTIONS)})?[:.!]?`;
const READING_TIME = String.raw`\d{1,3}[ -]min(?:ute)?s?\.?(?: read)?|(?:reading time|read time):? \d{1,3} min(?:ute)?s?\.?`;
/** `BC-PO--Harwick Storm,1st Ld-Writethru`, `AM-Storm, 3rd Ld, 412` */
const SLUG = String.raw`${anyOf(CYCLES)}-[^.!?]{2,60}(?:--|, ?${anyOf(LEADS)} ld|writethru|,\d{2,4})[^.!?]{0,60}|[^.!?]{2,60}, ?${anyOf(LEADS)} ld\b[^.!?]{0,40}`;

/** `The Harwick Courier`, `Late Edition`, `Page A3`, `Home > News > Ports` */
const PAPER = String.raw`(?:the )?[\p{L}’'-]+(?: [\p{L}’'-]+)? ${anyOf(PAPERS)}(?:,? ${anyOf(EDITIONS)} edition)?|${anyOf(EDITIONS)} edition|(?:page|pg\.?|section) [a-z]?\d{1,3}`;
const WAY = `[^.!?>›»]{2,30}(?: ?[>›»] ?[^.!?>›»]{2,30}){1,4}`;

const MONTH = anyOf([...FULL_MONTHS, ...SHORT_MONTHS.flatMap((name) => [`${name}\\.`, name])]);
const WEEKDAY = `(?:${anyOf([...WEEKDAYS.keys()])},? )?`;
const ORDINAL = `${anyOf(ORDINAL_ENDINGS)}?`;
const CLOCK = String.raw`(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?)?`;
const DATE = String.raw`(?:${anyOf(DATED)}(?: on)?:? )?${WEEKDAY}(?:${MONTH} \d{1,2}${ORDINAL}(?:,? \d{4})?|\d{1,2}${ORDINAL} ${MONTH}(?:,? \d{4})?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})${CLOCK}`;

const isAbove = wholeLines([MARKER, SECTION, READING_TIME, SLUG, PAPER, WAY, DATE]);

/** Furniture that a page sets at its top. */
const AT_TOP: ReadonlySet<BlockKind> = new Set(['link', 'share', 'newsletter', 'copyright', 'contact']);

export function isAboveHeadline(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const kind = furnitureKind(line);
  return isAbove(line) || (kind !== null && AT_TOP.has(kind));
}
