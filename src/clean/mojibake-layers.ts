/**
 * Text that was broken more than once: what sequences give is broken characters again.
 *
 *     "ÃƒÂ©"   gives "Ã©", which gives "é"
 */
import { unlikelihood } from './likelihood.js';
import { BEGINNING, FINDERS, type Sequence, type SequenceFinder } from './mojibake-sequences.js';

/** What each of a word's sequences gains when those that adjoin are decoded to the last layer; 0 where there is none. */
export function deeperGains(text: string, word: readonly Sequence[], finder: SequenceFinder): number[] {
  const gains: number[] = [];
  for (let first = 0; first < word.length; ) {
    let last = first;
    while (word[last + 1]?.start === word[last]?.end && last + 1 < word.length) last += 1;
    const count = last + 1 - first;
    const gain = count < 2 ? 0 : deeperGain(text, word.slice(first, last + 1), finder) / count;
    for (let index = first; index <= last; index += 1) gains.push(gain);
    first = last + 1;
  }
  return gains;
}

function deeperGain(text: string, run: readonly Sequence[], finder: SequenceFinder): number {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const decoded = run.map((sequence) => sequence.decoded).join('');
  if (!BEGINNING.test(decoded)) return 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const deepest = decodedAgain(decoded, [finder, ...FINDERS.slice(0, 1)]);
  if (deepest === decoded) return 0;
  return unlikelihood(before, text.slice(start, end), after) - unlikelihood(before, deepest, after);
}

/** A text of broken characters, decoded as long as there are any. */
function decodedAgain(text: string, finders: readonly SequenceFinder[]): string {
  let decoded = text;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = decodedOnce(decoded, finders);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

const MAX_LAYERS = 4;

function decodedOnce(text: string, finders: readonly SequenceFinder[]): string {
  for (const { find } of finders) {
    const parts: string[] = [];
    let done = 0;
    for (const { start, end, decoded } of find(text)) {
      parts.push(text.slice(done, start), decoded);
      done = end;
    }
    if (done > 0) return parts.join('') + text.slice(done);
  }
  return text;
}
