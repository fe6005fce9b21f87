/** The words of a sentence that say what it is about. */
import { FUNCTION_WORDS } from '../english/ordinary-words.js';
import { wordSet } from '../english/words.js';

/** Of one sentence as many are looked at. */
const MAX_WORDS = 48;

const functionWords = wordSet(FUNCTION_WORDS);

/** Words in small letters that say what a sentence is about, without the ending of a plural. */
export function contentWords(sentence: string): string[] {
  const found: string[] = [];
  for (const [word] of sentence.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{4,24}(?!\p{L})/gu)) {
    if (found.length === MAX_WORDS) break;
    if (!functionWords.has(word) && !EVERYWHERE.has(word)) found.push(word.replace(/(?<=\p{L}{3}[^s])s$/u, ''));
  }
  return found;
}

/** Words of all news. */
const EVERYWHERE = wordSet(`
  said, says, told, year, years, people, week, month, time, make, made, take, took, will, asked, after, before, added, want, wanted, called, later, came, went,
  still, while, more, first, last, next, news, reporters, reporter, statement, thursday, interview, think, know, good, well, back, years, days, part, place, many`);
