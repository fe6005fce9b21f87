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
import { ENOUGH, type Evidence, evidenceFor, kindOf, type Surroundings } from './mojibake-evidence.js';
import { BEGINNING, FINDERS, LOST, type Sequence, type SequenceFinder } from './mojibake-sequences.js';

export const mojibake: Operation = { op: 'mojibake', find: brokenWords, mostTurns: 6 };

/** Sequences that stand together, no white space between them. */
interface Word {
  readonly sequences: readonly (Sequence & { readonly alone: string | null })[];
  readonly points: number;
}

function brokenWords(text: string): readonly Change[] {
  if (!BEGINNING.test(text)) return [];
  const readings = FINDERS.map((finder) => wordsOf(text, finder)).filter((words) => words.length > 0);
  // The encoding with the most evidence goes first; what it leaves may be taken by the next.
  const ordered = readings
    .map((words) => ({ words, sure: sum(words.map(({ points }) => (points >= ENOUGH ? points : 0))) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
  return ordered.reduce<readonly Change[]>((taken, { words }) => {
    return united(taken, likely(words).map(repair(text)));
  }, []);
}

/** The sequences of words with some evidence, and what stands alone where sure words were broken into its like. */
function likely(words: readonly Word[]): Sequence[] {
  const decoded = new Set<string>();
  for (const { sequences, points } of words) {
    if (points >= ENOUGH) for (const sequence of sequences) decoded.add(sequence.decoded);
  }
  const kinds = new Set(Array.from(decoded, kindOf)).add('mark');
  return words.flatMap(({ sequences, points }) =>
    points < 0 ? [] : sequences.filter(({ alone }) => (alone === null ? points > 0 : kinds.has(alone))),
  );
}

function wordsOf(text: string, finder: SequenceFinder): Word[] {
  const words: Word[] = [];
  const evidence = new EvidenceByLooks(text);
  let word: Sequence[] = [];
  let end = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (word.length > 0) words.push(weighed(text, word, finder, evidence));
    word = [];
  };
  for (const sequence of finder.find(text)) {
    const gap = text.slice(end - 1, sequence.start);
    if (sequence.start - end > MAX_GAP || (sequence.start > end && /\s/.test(gap))) close();
    word.push(sequence);
    end = sequence.end;
  }
  close();
  return words;
}

const MAX_GAP = 40;

function weighed(text: string, word: readonly Sequence[], finder: SequenceFinder, evidence: EvidenceByLooks): Word {
  let points = 0;
  const sequences: Word['sequences'][number][] = [];
  word.forEach((sequence, index) => {
    const found = evidence.of(sequence, surroundings(text, word, index, finder));
    points += found.points;
    if (found.points < 0) return;
    const { start, end, bytes, decoded, spaced } = sequence; // a spread takes several times as long
    sequences.push({ start, end, bytes, decoded, spaced, alone: found.alone });
  });
  return isHopeless(text, word, finder) ? { sequences: [], points: 0 } : { sequences, points };
}

/** In a text that was broken throughout the same characters stand beside the same ones again and again. */
class EvidenceByLooks {
  readonly #text: string;
  readonly #known = new Map<string, Evidence>();

  constructor(text: string) {
    this.#text = text;
  }

  of(sequence: Sequence, around: Surroundings): Evidence {
    const { before, after, adjoins, remains } = around;
    const characters = this.#text.slice(sequence.start, sequence.end);
    const looks = `${characters.length},${before.length},${adjoins},${remains},${characters}${before}${after}`;
    const known = this.#known.get(looks) ?? evidenceFor(this.#text, sequence, around);
    this.#known.set(looks, known);
    return known;
  }
}

/** `ã‚â€šãƒâ€š‚` …: so much was lost that hardly a sequence is left; to decode those would only hide the damage. */
function isHopeless(text: string, word: readonly Sequence[], { byteOf }: SequenceFinder): boolean {
  const [{ start } = { start: 0 }] = word;
  const end = word.at(-1)?.end ?? start;
  const before = /\S{0,40}$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^\S{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
  let all = 0;
  for (const unit of before + text.slice(start, end) + after) if (unit > '\x7F' && byteOf(unit) !== LOST) all += 1;
  const covered = sum(word.map((sequence) => sequence.end - sequence.start));
  return all >= MIN_BYTES && covered < SHARE_COVERED * all;
}

const MIN_BYTES = 9;
const SHARE_COVERED = 0.7;

function surroundings(text: string, word: readonly Sequence[], index: number, finder: SequenceFinder): Surroundings {
  const { start = 0, end = 0 } = word[index] ?? {};
  const previous = word[index - 1];
  const next = word[index + 1];
  const follows = previous?.end === start;
  const precedes = next?.start === end;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return {
    before: follows ? before.slice(0, -1) + previous.decoded : before,
    after: precedes ? next.decoded : after,
    adjoins: follows || precedes,
    remains: (!follows && isRemnant(before.slice(-1), finder)) || (!precedes && isRemnant(after.charAt(0), finder)),
  };
}

/** `‚` or `ã` of `ã‚â€šã`: a byte of a sequence of which the rest is gone; marks that end words are none. */
function isRemnant(character: string, { byteOf }: SequenceFinder): boolean {
  if (!/[^\0-\x7F]/.test(character) || /[’‘“”…–—«»\u00A0]/.test(character)) return false;
  const byte = byteOf(character);
  return (
    (byte >= 0x80 && byte < 0xc0 && (character === 'ƒ' || !/\p{L}/u.test(character))) || (byte >= 0xe0 && byte < 0xf0)
  );
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
