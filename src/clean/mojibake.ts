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
import { possibleEncodings } from './mojibake-encodings.js';
import { BEGINNING, FINDERS, type Sequence } from './mojibake-sequences.js';
import { type Word, wordsOf } from './mojibake-words.js';

export const mojibake: Operation = { op: 'mojibake', find: brokenWords, mostTurns: 6 };

function brokenWords(text: string): readonly Change[] {
  const possible = possibleEncodings(text);
  if (possible === 0 || !BEGINNING.test(text)) return [];
  // The encoding that makes the text likeliest goes first; what it leaves may be taken by the next.
  const readings = FINDERS.map((finder, index) => ((possible & (1 << index)) === 0 ? [] : wordsOf(text, finder)))
    .map((words, index) => ({ words, likelihood: likelihoodOf(words) - RARER * index }))
    .filter(({ words }) => words.some(({ sure }) => sure))
    .sort((a, b) => b.likelihood - a.likelihood);
  return readings.reduce<readonly Change[]>((taken, { words }) => {
    return united(taken, repair(text, likelySequences(text, untouched(words, taken))));
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

/**
 * `Ã demain` → `à demain` keeps a space that took in the no-break one; `Ã s` → `às` is a word of Portuguese. In Vietnamese
 * and Yoruba à stands within words, and so it does where others have a space of their own: `hoÃ ng lÃ  ` → `hoàng là `.
 */
function repair(text: string, sequences: readonly Sequence[]): Change[] {
  const isWithin = sequences.some(({ decoded, spaced, end }) => WITHIN.test(decoded) || (spaced && text[end] === ' '));
  return sequences.map(({ start, end, decoded, spaced }) => {
    const keeps = spaced && !isWithin && decoded === 'à' && !/^s(?!\p{L})/u.test(text.slice(end, end + 2));
    return { start, end, after: keeps ? 'à ' : decoded };
  });
}

/** Letters of languages that have à within words. */
const WITHIN = /[\u1EA0-\u1EF9\u1E62\u1E63ĐđƠơƯưŃńǸǹ]/;

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
