/**
 * Lines in which a desk or a press office speaks of the story, and marks at its end.
 *
 *     FOR IMMEDIATE RELEASE · Embargoed until Monday · (Adds quotes) · Notes to editors:      note
 *     ENDS · -30- · ### · (MORE)                                                              end-mark
 */
import type { BlockRole } from '../document/index.js';
import {
  END_MARKS,
  HELD_FROM,
  HOLDING,
  RELEASED_BY,
  RELEASED_FOR,
  RELEASES,
  REWRITING,
  UNTIL,
} from '../english/wires.js';
import { anyOf } from '../english/words.js';
import { CLOCK, MOMENT } from './written-dates.js';

/** UTF-16 code units; longer lines are prose. */
const MAX_LINE = 300;

/** What may stand after `FOR IMMEDIATE RELEASE`: nothing, a date, or words after a mark. */
const GOES_ON = String.raw`(?:[.!:]|(?: ?[:|–—-]| ?,)? ?${MOMENT}\.?| ?[:|–—-]{1,2} ?[^.!?]{1,100})?`;

const RELEASE = `(?:for )?(?:immediate ${anyOf(RELEASED_FOR)}|${anyOf(RELEASED_BY)} ${anyOf(RELEASES)})${GOES_ON}`;
const EMBARGO = `(?:strictly |under )?(?:embargo(?:ed)?(?: (?:press|news|media) (?:release|copy)| copy)?(?: ?[:–—-].{0,120})?|embargoed,? (?:strictly )?${anyOf(UNTIL)} .{1,120}|embargo (?:until|till) .{1,120})`;
const HELD = `(?:strictly )?${anyOf(HOLDING)}(?: general)? ${anyOf(HELD_FROM)}(?: ?[:–—-] ?.{0,100}| ${anyOf(UNTIL)} .{1,100}|,? ${MOMENT})`;
const REWRITTEN = String.raw`\((?:${anyOf(REWRITING)}|eds:|editors:)[ ,][^()]{2,240}\)\.?`;
const TO_EDITORS = `(?:notes? (?:to|for) (?:the )?(?:editors?|news ?desks?|journalists|the media|media|correspondents|reporters|readers)|editors?['’]? notes?|eds|editors)(?: ?[:—–].{0,260}|[.]?)`;
const ADVICE = `(?:(?:news |photo |video )?advisory ?[:—–].{1,260}|(?:cautionary (?:note|statement)s? )?(?:regarding |concerning |on )?forward[- ]looking (?:statements?|information)[:.]?|safe harbou?r statements?[^.!?]{0,80}|disclaimer ?:?.{0,200})`;

const NOTE = new RegExp(`^(?:${[RELEASE, EMBARGO, HELD, REWRITTEN, TO_EDITORS, ADVICE].join('|')})$`, 'i');
/** `Editor's note: …` is a correction, and `Disclaimers …` prose. */
const NO_NOTE = /^(?:editor['’]s note|editors['’] note ?:|disclaimer [^:])/i;

/** What may stand around a mark: `-30-`, `(END)`, `***ENDS***`, `/ends`. */
const FRAME = String.raw`[-–—*/_=. ~<>()[\]#]{0,6}`;
const MARK = new RegExp(`^${FRAME}${anyOf(END_MARKS)}${FRAME}$`, 'i');
/** `More` alone is a link, and `30` a number. */
const FRAMED = /^[^\p{L}\p{N}]|^ends?(?: |$)|^(?:MORE|FINIS)\b|^more to (?:come|follow)/iu;
const IN_MIXED_CASE = /^more$/i;
const SIGNS = /^(?:#(?: ?#){2,5}|-? ?0 ?-|x{3,5}|n{4})$/i;
/** Between parts of a story they divide it; below it they end it. */
const RULES = /^(?:\*(?: ?\*){2,5}|■|□|●|◼|∎|♦)$/;
/** `END/MNA`, `/mc/jp` */
const SIGNED = /^END ?\/ ?[A-Za-z/. ]{2,20}$/;

/** What a line is as a whole; null for prose. */
export function roleOfLine(line: string): Extract<BlockRole, 'note' | 'end-mark'> | null {
  if (line.length > MAX_LINE) return null;
  if (isEndMark(line)) return 'end-mark';
  return NOTE_START.test(line) && NOTE.test(line) && !NO_NOTE.test(line) ? 'note' : null;
}

/** How every note begins. It tells most lines from one; V8 takes a twentieth of a second to compile {@link NOTE}. */
const NOTE_START =
  /^(?:\(|for |immediate|press|news|media|strictly|under |embargo|not for|hold for|do not|held for|note|editor|eds|photo|video|advisory|cautionary|regarding|concerning|on f|forward|safe|disclaimer)/i;

/** `15:45`, `3:45 p.m. GMT`, `10 minutes ago`: over an entry of a live blog. */
const ENTRY_TIME = new RegExp(
  String.raw`^(?:(?:updated|posted)(?: at)?:? )?(?:${CLOCK}|${MOMENT}|\d{1,2} (?:minutes?|mins?|hours?|hrs?|h|m) ago)$`,
  'i',
);
const HAS_CLOCK = /\d[:.h]\d{2}|\d ?[ap]\.?m|ago$/i;

export function isEntryTime(line: string): boolean {
  return line.length <= 60 && HAS_CLOCK.test(line) && ENTRY_TIME.test(line);
}

/** Whether a line ends a story where nothing but furniture comes after it. */
export function isRule(line: string): boolean {
  return RULES.test(line);
}

function isEndMark(line: string): boolean {
  if (line.length > 40) return false;
  if (SIGNS.test(line) || SIGNED.test(line)) return true;
  return FRAMED.test(line) && MARK.test(line) && !(IN_MIXED_CASE.test(line) && line !== 'MORE');
}
