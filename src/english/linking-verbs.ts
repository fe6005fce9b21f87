/** Verbs between somebody and how he is. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

export const LINKING_VERBS = wordSet('be, feel, remain, seem, look, sound, become, grow, get, stay, appear');
