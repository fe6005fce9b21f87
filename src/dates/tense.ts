/**
 * Whether the words around an expression speak of what was or of what will be.
 *
 *     The court will hear the case | Monday.       future
 *     Police said | Monday that two men had fled.  past
 */
import type { Syntax } from '../document.js';
import type { Words } from './words.js';

export type Tense = 'past' | 'future';

/** So many words are looked at before the expression, and so many behind it. */
const REACH_BEFORE = 14;
const REACH_BEHIND = 14;

/** The tense at the words `first` to `end` (half-open), or null where no verb tells. */
export function tenseAt(words: Words, syntax: Syntax, first: number, end: number): Tense | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH_BEFORE); at -= 1) {
    if (isBorder(words, at)) break;
    const tense = tenseOf(words, syntax, at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < Math.min(words.length, end + REACH_BEHIND); at += 1) {
    if (isBorder(words, at)) break;
    const tense = tenseOf(words, syntax, at);
    if (tense !== null) return tense;
  }
  return null;
}

function isBorder(words: Words, at: number): boolean {
  const word = words.lower(at);
  if (word === '\n' || word === ';' || word === '!' || word === '?') return true;
  return (
    word === '.' &&
    !(words.isGlued(at) && words.isGlued(at + 1)) &&
    !words.isNumber(at + 1) &&
    !isAbbreviation(words, at)
  );
}

/** "Mr.", "Nov.", "Inc.": a stop behind a short capitalised word ends no sentence. */
function isAbbreviation(words: Words, at: number): boolean {
  return words.isCapital(at - 1) && words.text(at - 1).length <= 4 && !words.isCapital(at + 1);
}

const FUTURE: ReadonlySet<string> = new Set(
  'will shall ll scheduled due expected expects plans planned planning slated upcoming hopes intends until till'.split(
    ' ',
  ),
);

const PAST: ReadonlySet<string> = new Set(
  (
    'was were had did been said told went came took got made gave left began fell rose met held won lost found became kept ' +
    'brought thought saw knew felt heard ran sent sold bought built broke spoke wrote struck hit shot died led stood sat ' +
    'put let paid read grew drew threw flew drove chose rode shook swore wore tore woke froze stole hid bit sank drank rang ' +
    'sang sprang swam dealt meant slept kept wept crept lent bent spent lit quit shut cut burst cast'
  ).split(' '),
);

function tenseOf(words: Words, syntax: Syntax, at: number): Tense | null {
  const word = words.lower(at);
  if (FUTURE.has(word)) return 'future';
  if (word === 'to' || word === 'would' || word === 'may' || word === 'could' || word === 'can' || word === 'might') {
    if (word === 'to')
      return toInfinitive(words, syntax, at) ? (DONE.has(words.lower(at - 1)) ? 'past' : 'future') : null;
    return word === 'would' || word === 'could' ? null : isModal(words, at) ? 'future' : null;
  }
  if (PAST.has(word)) return 'past';
  if (word.length > 3 && word.endsWith('ed') && words.isLetters(at)) {
    const upos = syntax.upos(words.token(at));
    return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' ? 'past' : null;
  }
  return null;
}

/** What is done when it is said: "failed to reach them Monday", "was able to leave". */
const DONE: ReadonlySet<string> = new Set(
  'failed tried managed began had able refused forced helped continued sought'.split(' '),
);

/** "plans to meet Monday", "to be held on Friday"; no "to Paris", "used to meet". */
function toInfinitive(words: Words, syntax: Syntax, at: number): boolean {
  if (!words.isLetters(at + 1) || words.lower(at - 1) === 'used') return false;
  return /^(?:VERB|AUX)$/.test(syntax.upos(words.token(at + 1))) && !words.lower(at + 1).endsWith('ed');
}

/** "may" as a verb, not the month. */
function isModal(words: Words, at: number): boolean {
  return words.text(at) === words.lower(at);
}
