/**
 * Mojibake: text in UTF-8 that was decoded by the table of a legacy encoding, once or several times, and lost bytes
 * on the way. Sequences that could be broken characters are gathered by word; a word with evidence enough is decoded,
 * and a doubtful one where another word of the text was broken by the same encoding.
 *
 *     "le cafÃ© dâ€™Ã‰mile"     →  "le café d’Émile"
 *     "des voisins Ã lui, lÃ bas" →  "des voisins à lui, là bas"   the no-break space became a space
 *     "JosÃƒÂ©"                  →  "José"                      two layers, one a turn
 */
import type { Change, Operation } from './edits.js';
import { likelihoodOf, likelySequences } from './mojibake-choice.js';
import { BEGINNING, FINDERS, type Sequence } from './mojibake-sequences.js';
import { type Word, wordsOf } from './mojibake-words.js';

export const mojibake: Operation = { op: 'mojibake', find: brokenWords, mostTurns: 6 };

function brokenWords(text: string): readonly Change[] {
  if (!BEGINNING.test(text)) return [];
  // The encoding that makes the text likeliest goes first; what it leaves may be taken by the next.
  const readings = FINDERS.map((finder) => wordsOf(text, finder))
    .map((words, index) => ({ words, likelihood: likelihoodOf(words) - RARER * index }))
    .filter(({ words }) => words.some(({ sure }) => sure))
    .sort((a, b) => b.likelihood - a.likelihood);
  return readings.reduce<readonly Change[]>((taken, { words }) => {
    return united(taken, likelySequences(text, untouched(words, taken)).map(repair(text)));
  }, []);
}

/** The encodings stand in the order of how common they are. */
const RARER = 0.15;

/** The words that no change touches, both sorted. */
function untouched(words: readonly Word[], changes: readonly Change[]): readonly Word[] {
  let at = 0;
  return words.filter(({ sequences }) => {
    const start = sequences[0]?.start ?? 0;
    const end = sequences.at(-1)?.end ?? start;
    while ((changes[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (changes[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** `Ã demain` → `à demain` keeps a space that took in the no-break one; `Ã s` → `às` is a word of Portuguese. */
function repair(text: string): (sequence: Sequence) => Change {
  return ({ start, end, decoded, spaced }) => {
    const keeps = spaced && decoded === 'à' && !/^s(?!\p{L})/u.test(text.slice(end, end + 2));
    return { start, end, after: keeps ? 'à ' : decoded };
  };
}

/** The changes of `first`, and those of `second` that touch none of them; both sorted, as is the result. */
function united(first: readonly Change[], second: readonly Change[]): Change[] {
  const all: Change[] = [];
  let at = 0;
  for (const change of second) {
    for (let own = first[at]; own !== undefined && own.end <= change.start; own = first[at]) {
      all.push(own);
      at += 1;
    }
    if ((first[at]?.start ?? Number.POSITIVE_INFINITY) >= change.end) all.push(change);
  }
  return all.concat(first.slice(at));
}
