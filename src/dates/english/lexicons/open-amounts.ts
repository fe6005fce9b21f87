/** Amounts that are left open. Written for this project from general knowledge. */
import { words } from '../../../english/words.js';

/** Several words are written with spaces. */
export const OPEN_AMOUNTS: readonly string[] = words(`
  several, few, a few, a good few, some, many, a number of, numerous, countless, a handful of, dozens of, hundreds of, thousands of,
  scores of, multiple, various`);
