/**
 * Lines that stand above a headline and are none: a release's first line, a section, a date, the slug of a wire, how long it takes to read, furniture.
 *
 *     BC-PO--Harwick Storm,1st Ld      WORLD      Monday, March 4, 2024      4 MIN READ      View this email in your browser
 */
import type { BlockKind } from '../document/index.js';
import { FULL_MONTHS } from '../english/calendar.js';
import { AFTER_SECTION, DATED, EDITIONS, GREETINGS, MAIL_FIELDS, OPENING, PAPERS, SECTIONS } from '../english/pages.js';
import { CYCLES, LEADS, TAKES, URGENCIES } from '../english/wires.js';
import { anyOf, ONCE } from '../english/words.js';
import { furnitureKind } from './furniture.js';
import { roleOfLine } from './notes.js';
import { MOMENT } from './written-dates.js';

/** UTF-16 code units. */
const MAX_LINE = 160;

/** Of European scripts: `\p{L}` without regard to case takes milliseconds to compile. */
const LETTER = 'a-zÀ-ɏͰ-ϿЀ-ӿ';

const URGENCY = String.raw`[*(-]{0,3}(?:${anyOf(URGENCIES)}|${anyOf(TAKES)}(?: \d{1,2})?)[:.!)*-]{0,3}`;
const ONE_SECTION = `${ONCE}(?:the )?${ONCE}${anyOf(SECTIONS)}${ONCE}(?: ${anyOf(AFTER_SECTION)})?`;
/** With a star, since V8 writes the long list out three times for `{0,3}`. */
const SECTION = `${ONE_SECTION}${ONCE}(?:(?: ?[|/›»>•·–—&,-] ?| and )${ONE_SECTION})*[:.!]?`;
const BEFORE_TIME = anyOf([
  'reading time',
  'read time',
  'estimated reading time',
  'listen to (?:this )?(?:article|story)',
]);
const READING_TIME = String.raw`(?:${BEFORE_TIME}:? ?)?(?:approx\.? )?\d{1,3}[ -]min(?:ute)?s?\.?(?: (?:read|listen|watch))?`;
/** `BC-PO--Harwick Storm,1st Ld-Writethru`, `AM-Storm, 3rd Ld, 412`, `PO-HARWICK STORM (URGENT)`, `a0412` */
const LEAD = `, ?${anyOf(LEADS)} ld`;
const SLUG = anyOf([
  String.raw`(?:\^|[a-z] [a-z] )?${anyOf([
    String.raw`${anyOf(CYCLES)}-[^.!?]{2,60}(?:--|${LEAD}|writethru|advisory|,? ?\d{2,4})[^.!?]{0,60}`,
    String.raw`[^.!?]{2,60}${LEAD}\b[^.!?]{0,40}`,
    String.raw`[${LETTER}-]{2,30} [${LETTER} -]{2,40} \(${anyOf(URGENCIES)}\)`,
    String.raw`[a-z]{1,3}\d{3,4}`,
  ])}<?`,
  String.raw`\^[^<>]{2,80}<`,
]);

/** `Page A3`, `Vol. 12, No. 4`, `Late edition - Final` */
const ISSUE = anyOf([
  `${anyOf(EDITIONS)} edition(?: ?[-–—,|] ?(?:${anyOf(EDITIONS)}(?: edition)?|[^.!?]{2,30}))?`,
  String.raw`(?:page|pg\.?|section|p\.) ?[a-z]?\d{1,3}(?: ?[,|–-] ?[^.!?]{2,30})?`,
  '(?:front|back|inside) page',
  String.raw`(?:vol(?:ume)?\.? ?\d{1,3},? ?)(?:no\.?|number|issue|#) ?\d{1,5}`,
  String.raw`(?:issue|edition|no\.?|number) ?#?\d{1,5}`,
  String.raw`[-–—] ?\d{1,4} ?[-–—]`,
  String.raw`\d{1,4}`,
  String.raw`page \d{1,3} of \d{1,3}`,
  String.raw`(?:ref(?:erence)?|no)[.:]{0,2} ?\d[\d/.-]{0,12}`,
]);
const DATED_ISSUE = `(?:${ISSUE}|issue of ${MOMENT}|${MOMENT} edition)(?:[,|–—-]? ?${MOMENT})?`;
/** `Harwick, Portugal – `, before a date. */
const WHERE = `(?:[${LETTER}’' -]{2,30}(?:, [${LETTER}’' -]{2,20})?[,:–—|-] ?)?`;
/** ` | Updated: March 5, 2024`, ` · 4 min read` */
const AFTER_DATE = `(?: ?[|·•/–—;,-]{1,2} ?(?:${anyOf(DATED)}:? ${MOMENT}|${READING_TIME}))?(?: by [${LETTER} .’-]{2,40})?`;
const DATE = String.raw`(?:${anyOf(DATED)}(?: on| at)?:? ?)?${WHERE}${MOMENT}\.?${AFTER_DATE}`;
/** `Published`, over a date in a line of its own. */
const DATED_ALONE = `${anyOf(DATED)}:?`;
/** `Subject: Storm shuts port` */
const FIELD = `${anyOf(MAIL_FIELDS)}: ?.{1,140}|${anyOf(GREETINGS)} [^.!?,]{2,30}[,!]`;
/** Most lines lack what every line of a kind holds. That is asked first, so that their long expressions need not be. */
const SHORT = new RegExp(`^(?:${[URGENCY, SECTION, DATED_ALONE].join('|')})$`, 'i');
const MAX_SHORT = 70;
const NUMBERED = new RegExp(`^(?:${[READING_TIME, ISSUE].join('|')})$`, 'i');
const DATED_ISSUE_LINE = new RegExp(`^(?:${DATED_ISSUE})$`, 'i');
/** What every written day has: the beginning of a month's name, or two numbers with a mark between them. */
const HAS_DAY = new RegExp(anyOf([...FULL_MONTHS.map((name) => name.slice(0, 3)), String.raw`\d[./-]\d`]), 'i');
const DATED_LINE = new RegExp(`^(?:${DATE})$`, 'i');
const DATED_LABEL = new RegExp(`^${DATED_ALONE}$`, 'i');
const SLUG_LINE = new RegExp(`^(?:${SLUG})$`, 'i');
const SLUG_MARKS = /^\^|-.*(?:-|\d|,)|\bld\b|\)$|^[a-z]{1,3}\d{3,4}<?$/i;
/** `Subject: …`, `Dear reader,` */
const FIELD_MARKS = /^[a-z-]{2,12}(?:: ?| )/i;
const FIELD_LINE = new RegExp(`^(?:${FIELD})$`, 'i');
const EDITION_WORDS = /edition|page/i;

function isSurely(line: string): boolean {
  if (line.length <= MAX_SHORT && SHORT.test(line)) return true;
  const hasDigit = /\d/.test(line);
  if ((hasDigit || EDITION_WORDS.test(line)) && NUMBERED.test(line)) return true;
  if (hasDigit && HAS_DAY.test(line) && (DATED_ISSUE_LINE.test(line) || DATED_LINE.test(line))) return true;
  return (SLUG_MARKS.test(line) && SLUG_LINE.test(line)) || (FIELD_MARKS.test(line) && FIELD_LINE.test(line));
}

/** These may be headlines as well, where nothing else can be. */
const NAME = `[${LETTER}][${LETTER}’'.-]*`;
/** `The Harwick Courier`, `Harwick Weekly – Issue 214` */
const PAPER = `(?:the )?${NAME}(?: ${NAME}){0,2} ${anyOf(PAPERS)}(?:,? ${anyOf(EDITIONS)} edition)?(?: ?[-–—|,:] ?[^.!?]{2,40})?`;
/** `Home > News > Ports`, `Home / News / Ports` */
const WAY = `[^.!?>›»]{2,30}(?: ?[>›»] ?[^.!?>›»]{2,30}){1,4}|[^.!?/]{2,20}(?: / [^.!?/]{2,20}){2,4}`;
/** `Harwick, Portugal` */
const PLACE = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, \p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'-]+)?`;
const PAPER_LINE = new RegExp(`^${PAPER}$`, 'i');
const PAPER_NAME = new RegExp(`${anyOf(PAPERS)}\\b`, 'i');
const WAY_LINE = new RegExp(`^(?:${WAY})$`);
const WAY_MARKS = /[>›»]| \/ /;
const MAX_PERHAPS = 100;
const PLACE_ALONE = new RegExp(`^${PLACE}$`, 'u');

/** No line of keywords, though it stands above a headline: what it says is read. */
function isRead(line: string): boolean {
  return (
    (/\d/.test(line) && HAS_DAY.test(line) && DATED_LINE.test(line)) || FIELD_LINE.test(line) || DATED_LABEL.test(line)
  );
}

/** Furniture that a page sets at its top. */
const AT_TOP: ReadonlySet<BlockKind> = new Set([
  'share',
  'newsletter',
  'copyright',
  'contact',
  'credit',
  'caption',
  'correction',
]);
/** A link that says where it leads may be a headline: `Watch: Storm hits port`. */
const MAX_LINK = 3;
const MAY_LEAD: ReadonlySet<BlockKind> = new Set(['link', 'credit', 'caption', 'correction']);

/** `perhaps`: a headline may look so, where no line below it can be one. */
export function isAboveHeadline(line: string): 'surely' | 'perhaps' | null {
  if (line.length > MAX_LINE) return null;
  const kind = furnitureKind(line);
  if (kind !== null && MAY_LEAD.has(kind) && line.split(' ').length > MAX_LINK && !OPENS.test(line)) return 'perhaps';
  if (isSurely(line) || roleOfLine(line) !== null || (kind !== null && AT_TOP.has(kind))) return 'surely';
  if (kind === 'link') return 'surely';
  return line.length <= MAX_PERHAPS && mayBeHeadline(line) ? 'perhaps' : null;
}

/** `View this email in your browser` */
const OPENS = new RegExp(`^(?:having|${anyOf(OPENING)}|skip)\\b`, 'i');

function mayBeHeadline(line: string): boolean {
  if (WAY_MARKS.test(line) && WAY_LINE.test(line)) return true;
  return (PAPER_NAME.test(line) && PAPER_LINE.test(line)) || (line.includes(', ') && PLACE_ALONE.test(line));
}

/** Whether a line above the headline says nothing but where the story belongs. */
export function isSlug(line: string): boolean {
  return isAboveHeadline(line) !== null && furnitureKind(line) === null && roleOfLine(line) === null && !isRead(line);
}
