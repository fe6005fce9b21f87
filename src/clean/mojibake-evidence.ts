/**
 * How much speaks for a sequence being broken text, and not what its author wrote. Points; two of them are enough.
 *
 *     "TomÃ¡s"   Ã after a small letter, ¡ after a letter, s after ¡: four
 *     "CAFÉ…"    ends a word as an author would, and É… would be Ʌ, which is in no European alphabet: below zero
 *     "320×…"     would be a Hebrew point that stands alone: below zero
 */
import { LOST, type Sequence } from './mojibake-sequences.js';

/** What stands beside a sequence: one or two characters of the text, decoded where a sequence adjoins. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Whether another sequence of the same encoding adjoins. */
  readonly adjoins: boolean;
  /** Whether a character that could be a byte of a sequence, but is in none, adjoins: broken beyond repair. */
  readonly remains: boolean;
}

export interface Evidence {
  readonly points: number;
  /**
   * What it would be that never stands alone, and does: a letter of this script, or a mark beside no word. It is to be
   * decoded where the rest of the text has been broken into such things.
   */
  readonly alone: string | null;
}

export const ENOUGH = 2;
const AGAINST = -2;

export function evidenceFor(text: string, sequence: Sequence, around: Surroundings): Evidence {
  const alone = standsAlone(text, sequence, around);
  if (alone !== null) return { points: around.remains ? AGAINST : 0, alone };
  const fit = fitOf(text, sequence, around);
  if (fit < 0) return { points: fit, alone };
  if (around.remains) return { points: AGAINST, alone };
  return { points: fit === 0 ? 0 : oddness(text, sequence, around) + familiarity(sequence, around), alone };
}

/** The script of what a sequence spells, of those that come in words; `mark` of other things; `letter` else. */
export function kindOf(decoded: string): string {
  return scriptAt(decoded) ?? (/\p{L}/u.test(decoded) ? 'letter' : 'mark');
}

/** The letters of the scripts that come in words, never alone; by the first and last code of each. */
const COMPANIONS: readonly (readonly [script: string, first: number, last: number])[] = [
  ['Cyrillic', 0x0400, 0x045f],
  ['Cyrillic', 0x0490, 0x0491],
  ['Armenian', 0x0531, 0x0587],
  ['Hebrew', 0x05b0, 0x05f4],
  ['Arabic', 0x060c, 0x06ff],
  ['Indic', 0x0900, 0x0dff],
  ['Thai', 0x0e01, 0x0eff],
  ['Tibetan', 0x0f00, 0x0fff],
  ['Georgian', 0x10a0, 0x10ff],
  ['Indochinese', 0x1000, 0x109f],
  ['Indochinese', 0x1780, 0x17ff],
  ['Ethiopic', 0x1200, 0x137f],
  ['Greek', 0x1f00, 0x1fff],
  ['CJK', 0x2e80, 0x9fff],
  ['CJK', 0xac00, 0xd7a3],
  ['CJK', 0xf900, 0xfaff],
  ['CJK', 0xff00, 0xffef],
  ['CJK', 0x20000, 0x3134f],
];

/** What is written in Latin letters and between them, and is at home anywhere. */
const AT_HOME = new RegExp(
  [
    '[\\u00A0-\\u00BF\\u00D7\\u00F7]', // marks of Latin-1
    '[\\u00C0-\\u0130\\u0131\\u0134-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u017E]', // letters of Europe
    '[\\u0192\\u01A0\\u01A1\\u01AF\\u01B0\\u01CD-\\u01DC\\u0218-\\u021B]', // of currencies, Vietnamese, Pinyin, Romanian
    '[\\u0384-\\u03CE]', // Greek
    '[\\u1E00-\\u1EFF]', // more letters with marks
    '[\\u2010-\\u2027\\u202F-\\u205E\\u2070-\\u209C\\u20A0-\\u20BF]', // marks, raised figures, currencies
    '[\\u2100-\\u214F\\u2190-\\u27BF\\u2800-\\u28FF\\u2900-\\u2BFF]', // letter-like, arrows, mathematics, boxes, signs
    '[\\uFB00-\\uFB06\\uFE0F\\uFEFF\\uFFFC\\uFFFD]',
    '[\\u{1F000}-\\u{1FAFF}]', // pictures
  ].join('|'),
  'u',
);
/** Spacing marks that are seldom meant by themselves. */
const STRAY_MARK = /[¨¯´¸¬¦]/;
/** Allowed beside other evidence, none itself: combining and spacing modifiers, controls of a layer further down. */
const NEUTRAL = /[\u0080-\u009F\u02B0-\u036F\u2000-\u200F\u2028-\u202E\u2060-\u206F\u2150-\u218F]/;

function standsAlone(
  text: string,
  { decoded, bytes, start, end, spaced }: Sequence,
  around: Surroundings,
): string | null {
  const script = scriptAt(decoded);
  if (script !== null) {
    const company = scriptAt(around.before.slice(-1)) === script || scriptAt(around.after) === script;
    const natural = bytes.length === 2 || NATURAL_END.test(text.slice(start + 1, end)) || spaced;
    return !company && natural ? script : null;
  }
  const isMark = bytes.length === 2 && !/\p{L}|\uFFFD/u.test(decoded) && !/\p{L}/u.test(text.charAt(start));
  const besideWord = /[\p{L}\p{N}]$/u.test(around.before) || /^[\p{L}\p{N}]/u.test(around.after);
  return isMark && AT_HOME.test(decoded) && !besideWord ? 'mark' : null;
}

/** Below zero: what comes out is no better. Zero: may be, where others say so. One: could well be. */
function fitOf(text: string, { decoded, bytes, end }: Sequence, around: Surroundings): number {
  if (scriptAt(decoded) !== null) return 1;
  if (NEUTRAL.test(decoded)) return 0;
  if (!AT_HOME.test(decoded)) return AGAINST;
  if (bytes.length === 2 && STRAY_MARK.test(decoded) && decoded !== text.slice(end - 1, end)) {
    return around.adjoins ? 0 : AGAINST;
  }
  return /\p{Ll}/u.test(decoded) && /[\u00C0-\u024F]/.test(decoded) && !around.adjoins && isAmongCapitals(around)
    ? AGAINST
    : 1;
}

/** `KģÄK`, `OLř`: a small letter that makes no word. */
function isAmongCapitals({ before, after }: Surroundings): boolean {
  if (/^\p{Lu}/u.test(after)) return /\p{Lu}$/u.test(before);
  return /\p{Lu}\p{Lu}$/u.test(before) && !/^\p{Ll}/u.test(after);
}

function scriptOf(code: number): string | null {
  return COMPANIONS.find(([, first, last]) => first <= code && code <= last)?.[0] ?? null;
}

function scriptAt(text: string): string | null {
  return scriptOf(text.codePointAt(0) ?? 0);
}

/** Bytes by which the commonest broken letters begin: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const LEADS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xd0, 0xd1, 0xd7, 0xd8, 0xd9]);
/** Of these, characters that seldom end a word of an author's. */
const ODD_LEAD = /[ÃÂĂÎÏГВ√¬├┬]/;
/** What an author may well put after a letter. */
const NATURAL_END = /^[’”…–—»\u2500-\u259F]+$/;
const APOSTROPHE = /’$/;
const SMALL_FIRST = /^\p{Ll}/u;

function oddness(text: string, sequence: Sequence, { before, after, adjoins }: Surroundings): number {
  const { start, end, bytes, spaced } = sequence;
  const first = text.charAt(start);
  const last = text.slice(end - 1, end);
  const afterSmall = /\p{Ll}$/u.test(before) || (/\p{L}$/u.test(before) && !/\p{L}/u.test(first));
  if (bytes.length > 2) return longOddness(sequence, text.slice(start, end));
  let points = !LEADS.has(bytes[0] ?? 0) ? 0 : ODD_LEAD.test(first) ? 1 : 0.5;
  if (adjoins) points += 0.5;
  if (afterSmall && (first === 'ƒ' || !SMALL_FIRST.test(first))) points += 1;
  if (bytes[0] === 0xc2 && sequence.decoded === last && !/\p{Lu}$/u.test(before)) points += 1;
  if (spaced) return points + (adjoins ? 0.5 : 0);
  if (bytes[1] === LOST || /[\u0080-\u009F]/.test(last)) points += 2;
  else if (!NATURAL_END.test(last) && !(closesForeign(last, after) && !ODD_LEAD.test(first))) points += 1;
  if (SMALL_FIRST.test(after) && !APOSTROPHE.test(last)) points += 1;
  // å is Ã¥ and is left where nothing else is broken: a yen sign stands for Y in playful writing.
  return /^[ÃĂ]¥/.test(text.slice(start, end)) ? Math.min(points, 1) : points;
}

/** `„BALŠIĆ“ ist`: the marks that open in English close in German and Serbian. */
function closesForeign(mark: string, after: string): boolean {
  return /[“‘]/.test(mark) && !/^\p{L}/u.test(after);
}

/** Which of two encodings it was, where both read the bytes: letters that are common, capitals that begin a word. */
function familiarity({ decoded }: Sequence, { before }: Surroundings): number {
  if (/\p{Lu}/u.test(decoded) && /\p{Ll}$/u.test(before)) return -1.5;
  return COMMON.test(decoded) ? 0.25 : 0;
}

const COMMON = /[éáíóúñüöäåøæçãèàêôâîßščžřłęąśżćığşő“”‘’–—…€£°]/;

/**
 * Three or four bytes in a row are hardly ever chance. `Ôéé` is no lowered two and `“IRMã”—` no box; but `ÔÇÖ` is an
 * apostrophe by the table of DOS, and such a row of capitals is in no word; nor are a capital after small letters, as in
 * `âœŒ`, or four such letters.
 */
function longOddness({ decoded, spaced, bytes }: Sequence, characters: string): number {
  if (spaced) return 1;
  if (/^\p{L}+$/u.test(characters)) {
    return bytes.length > 3 || /[\u2010-\u203A]/.test(decoded) || /\p{Ll}\p{Lu}/u.test(characters) ? ENOUGH : 1;
  }
  return NATURAL_END.test(characters.slice(1)) ? 1 : 3;
}
