/** Words after a hyphen. Written for this project from general knowledge of English. */
import { wordSet } from './words.js';

/** `Paris-based`, `euro-area`: after the hyphen of a name these are words, and no syllable of a Korean or Chinese name. */
export const COMPOUND_ENDS = wordSet(`
  based, led, born, style, like, wide, era, run, owned, made, level, type, free, backed, held, bound, only, day, year, old, area, zone, time,
  side, part, loan, deal, linked, tested, funded, listed, ruled, hit, rich, poor, trained, educated, class, size, bred, raised, long, deep,
  high, term, state, city, mile, dollar, euro, yen, pound, man, men, woman, team, game, set, up, out, in, off, on, by, to, and, or, ray, shirt,
  turn, boat, bomb, line, rays`);

/** Of these the ones that are second syllables of Korean names, too: `Moon Jae-in`. */
export const WORDS_AND_SYLLABLES = wordSet('in, on, man');
