/**
 * Whether a sentence leaves a story of old times for the present: its first verb is a present, or it says "now". What is
 * quoted and what clauses say of a noun is passed over.
 */
import type { Syntax } from '../../../document/index.js';
import { PAST_OF_BE } from '../../../english/auxiliaries.js';
import { PRESENT_MODALS, PRESENT_WORDS, RELATIVE } from '../../english/lexicons/passages.js';
import type { Words } from '../../words.js';
import { verbTag } from './verb-tag.js';

/** How much of a sentence is looked at. */
const REACH = 40;
/** "the man who | is": words between the pronoun and its verb. */
const REACH_OF_RELATIVE = 3;

/** @param from the first word of the sentence, @param to the first one after it */
export function isPresent(words: Words, syntax: Syntax, from: number, to: number): boolean {
  let quoted = false;
  /** Whether its first verb was seen: a past. */
  let isKnown = false;
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const word = words.lower(at);
    if (word === '“' || word === '”' || word === '"') quoted = word === '"' ? !quoted : word === '“';
    if (quoted || !words.isLetters(at)) continue;
    // "he was | now king"
    if (PRESENT_WORDS.has(word) && !PAST_OF_BE.has(words.lower(at - 1)) && words.lower(at - 1) !== 'had') return true;
    const tag = isKnown ? '' : verbTag(words, syntax, at);
    if (!VERBS.has(tag) || isOfRelative(words, at, from)) continue;
    if (tag === 'MD' ? PRESENT_MODALS.has(word) : tag !== 'VBD') return true;
    isKnown = true;
  }
  return false;
}

const VERBS: ReadonlySet<string> = new Set(['VBZ', 'VBP', 'VBD', 'MD']);

function isOfRelative(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - REACH_OF_RELATIVE); at -= 1) {
    if (RELATIVE.has(words.lower(at))) return true;
  }
  return false;
}
