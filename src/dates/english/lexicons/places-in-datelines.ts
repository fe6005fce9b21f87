/** Words in small letters within names of places. Written for this project from general knowledge. */
import { wordSet } from '../../../english/words.js';

/** "Stoke | on | Trent", "Rio | de | Janeiro". */
export const WITHIN_PLACES = wordSet('on, of, de, la, upon, the, and, le, du, da, do, am');
