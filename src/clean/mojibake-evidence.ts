/**
 * How much speaks for a sequence being broken text, and not what its author wrote: how unlikely it is as it stands, less
 * how unlikely what it gives is in the same place.
 *
 *     "TomÃ¡s"   12 as it stands, á costs 1.5: 10.5 for it
 *     "CAFÉ…"    4 as it stands, Ʌ costs 11: 7 against it
 *     "320×…"    a Hebrew point after a digit: against it
 */
import { characterOf, ODD } from './characters.js';
import { unlikelihood } from './likelihood.js';
import type { Sequence } from './mojibake-sequences.js';

/** What stands beside a sequence: two characters of the text on either side, as they stand and as they would be. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly decodedBefore: string;
  readonly decodedAfter: string;
  /** Whether a character that could be a byte of a sequence, but is in none, adjoins: broken beyond repair. */
  readonly remains: boolean;
}

/** The more bytes, the less likely that they are well-formed by chance. */
const CHANCE = 1.5;
const REMNANT = 12;

export function evidenceFor(text: string, sequence: Sequence, around: Surroundings): number {
  const { start, end, decoded } = sequence;
  const asItStands = unlikelihood(around.before, text.slice(start, end), around.after);
  const asItWouldBe = unlikelihood(around.decodedBefore, decoded, around.decodedAfter) + sequence.foreign;
  const chance = CHANCE * (sequence.bytes.length - 2);
  return asItStands - asItWouldBe + chance - (around.remains ? REMNANT : 0);
}

/** The script of what a sequence spells; empty for signs, and `Latin` for letters that are at home in any text. */
export function scriptOf(decoded: string): string {
  return characterOf(String.fromCodePoint(decoded.codePointAt(0) ?? 0)).script;
}

/** Whether it spells a letter of no language. */
export function oddLetter(decoded: string): boolean {
  return /^\p{L}/u.test(decoded) && characterOf(decoded).cost >= ODD;
}
