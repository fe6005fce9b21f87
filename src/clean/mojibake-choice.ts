/**
 * Which of a text's words are decoded, and how likely an encoding is to have broken it.
 *
 *     "hĂĽr Ă¸vrigt"   by windows-1250 hür øvrigt, by ISO 8859-2 hår øvrigt: å and ø are of one alphabet
 */
import { LATIN_ALPHABETS } from './alphabets.js';
import { matchesOf } from './edits.js';
import { scriptOf } from './mojibake-evidence.js';
import type { Sequence } from './mojibake-sequences.js';
import type { Word } from './mojibake-words.js';

/** The sequences of all words with some evidence, where any has enough. In a text that is broken throughout hardly any is needed. */
export function likelySequences(text: string, words: readonly Word[]): Sequence[] {
  if (!words.some(({ sure }) => sure)) return [];
  const some = words.filter(({ gain }) => gain >= ENOUGH_AMONG_OTHERS);
  const covered = sum(some.flatMap(({ sequences }) => sequences.map(({ start, end }) => end - start)));
  const all = matchesOf(text, BEYOND_ASCII).length;
  const enough = covered >= SHARE_THROUGHOUT * all ? ENOUGH_THROUGHOUT : ENOUGH_AMONG_OTHERS;
  return words.flatMap(({ sequences, gain }) => (gain >= enough ? sequences : []));
}

/** What a word must gain where others are sure, and where most of the text is broken. */
const ENOUGH_AMONG_OTHERS = 1;
const ENOUGH_THROUGHOUT = -2;
const SHARE_THROUGHOUT = 0.5;
const BEYOND_ASCII = /[^\0-\x7F]/g;

/** How much likelier the words make the text, and how well their letters go together. */
export function likelihoodOf(words: readonly Word[]): number {
  return totalGain(words) - STRANGE_LETTER * strangeLetters(words);
}

function totalGain(words: readonly Word[]): number {
  return sum(words.map(({ gain }) => (gain >= ENOUGH_AMONG_OTHERS ? gain : 0)));
}

const STRANGE_LETTER = 2;

/** How many letters are not in the one alphabet that has most of them: `å` beside `ø` is likelier than `á`. */
function strangeLetters(words: readonly Word[]): number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { sequences, sure } of words) {
    for (const { decoded } of sure ? sequences : []) {
      if (scriptOf(decoded) !== 'Latin') continue;
      const letter = decoded.toLowerCase();
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      all += 1;
    }
  }
  let known = 0;
  for (const alphabet of ALPHABETS) {
    let own = 0;
    for (const [letter, count] of counts) if (alphabet.has(letter)) own += count;
    known = Math.max(known, own);
  }
  return all - known;
}

const ALPHABETS = LATIN_ALPHABETS.map(([, letters]) => new Set(letters));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
