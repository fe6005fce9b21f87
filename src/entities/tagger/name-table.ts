/** Given names, surnames and towns of the world, see `models/names.md`. */
import { loadWeights } from '../../resources/weights.js';
import { type WordTable, wordValue } from '../../resources/word-table.js';

export const NAMES_VERSION = 2;

/** Bits of a value; in three bits from TOWN_SHIFT on stands the size of the town of that name, 1 to 4. */
export const GIVEN = 1;
export const SURNAME = 2;
/** A given name or a surname, it is not known which. */
export const NAME_PART = 4;
export const TOWN_SHIFT = 3;
/** A given name of women, of men; neither bit where it is of both, or not known. */
export const FEMALE = 64;
export const MALE = 128;

/** The size of the town of that name, 1 to 4; 0 for none. */
export function townSize(flags: number): number {
  return (flags >> TOWN_SHIFT) & 7;
}

/** What a name in lower case, of one word or of several with spaces, is known for; 0 for nothing. */
export function nameFlags(name: string): number {
  loaded ??= read();
  return wordValue(loaded, name);
}

let loaded: WordTable | null = null;

function read(): WordTable {
  const weights = loadWeights('names', NAMES_VERSION);
  return { slots: weights.uint16('slots'), values: weights.uint16('values') };
}
