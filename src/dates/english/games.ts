/** Whether the words around speak of a game, whose quarters are none of a year: "threw for 80 yards in the | third quarter". */
import type { Words } from '../words.js';
import { FIGURE_WORDS, GAME_WORDS } from './lexicons/games.js';

/** Words on either side that are looked at. */
const REACH = 24;

export function isOfGame(words: Words, at: number): boolean {
  let games = 0;
  for (let near = at - REACH; near <= at + REACH; near += 1) {
    const word = words.lower(near);
    if (FIGURE_WORDS.has(word)) return false;
    if (GAME_WORDS.has(word) || isScore(words, near)) games += 1;
  }
  return games > 0;
}

/** "21-14": a score. */
function isScore(words: Words, at: number): boolean {
  if (!words.isNumber(at) || !/^[-–]$/.test(words.lower(at + 1)) || !words.isNumber(at + 2)) return false;
  return (
    words.isGlued(at + 1) &&
    words.isGlued(at + 2) &&
    !words.isGlued(at + 3) &&
    words.text(at).length <= 3 &&
    words.text(at + 2).length <= 3
  );
}
