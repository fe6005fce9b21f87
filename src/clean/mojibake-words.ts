/**
 * The words of a text that could be broken by one encoding: their sequences, and what speaks for decoding them.
 *
 *     "dâ€™Ã‰mile"   one word of two sequences
 *     "Віталій"       В and і would be a raised three, but т and a are in no sequence: the word is right as it is
 */
import { WORDS_WITH_A_LAST_CAPITAL } from './alphabets.js';
import { matchesOf } from './edits.js';
import { evidenceFor, oddLetter, type Surroundings, scriptOf } from './mojibake-evidence.js';
import { deeperGains } from './mojibake-layers.js';
import type { Sequence, SequenceFinder } from './mojibake-sequences.js';

/** Sequences that stand together, no white space between them. */
export interface Word {
  readonly sequences: readonly Sequence[];
  /** What speaks for all of them together. */
  readonly gain: number;
  /** Whether that is enough whatever the rest of the text is like. */
  readonly sure: boolean;
}

export function wordsOf(text: string, finder: SequenceFinder): Word[] {
  const words: Word[] = [];
  const evidence = new EvidenceByLooks(text);
  let word: Sequence[] = [];
  let end = Number.NEGATIVE_INFINITY;
  let lastEnd = 0; // of the word before
  const close = (nextStart: number) => {
    if (word.length > 0) words.push(weighed(text, { sequences: word, lastEnd, nextStart, bonus }, finder, evidence));
    lastEnd = end;
    word = [];
  };
  const sequences = finder.find(text);
  const bonus = isStranger(text, sequences, finder) ? STRANGER : 0;
  for (const sequence of sequences) {
    const gap = text.slice(end - 1, sequence.start);
    if (sequence.start - end > MAX_GAP || (sequence.start > end && /\s/.test(gap))) close(sequence.start);
    word.push(sequence);
    end = sequence.end;
  }
  close(text.length);
  return words;
}

const MAX_GAP = 40;
/** What one word must gain to be decoded whatever the rest of the text is like. */
const ENOUGH = 5;
/** Least gain of a sequence in such a word. */
const LEAST = -2;
/** A space is likely anywhere, and may well be one. */
const SPACED = 1.5;

/** Whether the text has no other letter of the encoding's script: one word of Cyrillic in English is unlikely. */
function isStranger(text: string, sequences: readonly Sequence[], { script }: SequenceFinder): boolean {
  const letters = OWN_LETTERS[script];
  if (letters === null || sequences.length === 0) return false;
  let inSequences = 0;
  for (const { start, end } of sequences) inSequences += matchesOf(text.slice(start, end), letters).length;
  return matchesOf(text, letters).length === inSequences;
}

const OWN_LETTERS = { Latin: null, Cyrillic: /\p{Script=Cyrillic}/gu, Greek: null };
const STRANGER = 3;

/** Sequences without white space between them, where the ones before them end, and where the next begin. */
interface Candidate {
  readonly sequences: readonly Sequence[];
  readonly lastEnd: number;
  readonly nextStart: number;
  readonly bonus: number;
}

function weighed(text: string, candidate: Candidate, finder: SequenceFinder, evidence: EvidenceByLooks): Word {
  const { sequences: word } = candidate;
  let gain = 0;
  const sequences: Sequence[] = [];
  if (isHopeless(text, word) || hasOwnLetter(text, candidate, finder)) return { sequences, gain, sure: false };
  const deeper = deeperGains(text, word, finder);
  word.forEach((sequence, index) => {
    const own = Math.max(evidence.of(sequence, surroundings(text, word, index, finder)), deeper[index] ?? 0);
    gain += own;
    if (own >= LEAST) sequences.push(sequence);
  });
  if (sequences.length === 0) return { sequences, gain: 0, sure: false };
  if (isWordWithLastCapital(text, word)) gain += KNOWN_WORD;
  const spaces = sequences.filter(({ spaced }) => spaced).length;
  const spellsLetter = sequences.some(({ decoded }) => scriptOf(decoded) !== '');
  // A space before "»" is French, and the one Cyrillic letter of a Dutch text is none.
  if (!spellsLetter || isAllLetters(text, sequences)) gain += candidate.bonus;
  const enough = gain - SPACED * spaces >= ENOUGH;
  const sure =
    enough && !sequences.some(({ decoded }) => oddLetter(decoded)) && (spellsLetter || besideWord(text, sequences));
  return { sequences, gain, sure };
}

const KNOWN_WORD = 4;

/** `OÃ™ ET QUAND`: a trade mark stands after a word, but this would be none. */
function isWordWithLastCapital(text: string, [sequence, second]: readonly Sequence[]): boolean {
  if (sequence === undefined || second !== undefined) return false;
  const { start, end, decoded } = sequence;
  const isWhole = !/^\p{L}/u.test(text.charAt(start - 2)) && !/^\p{L}/u.test(text.charAt(end));
  return isWhole && WORDS_WITH_A_LAST_CAPITAL.has(text.charAt(start - 1) + decoded);
}

/** `ГЌ` for Í; but `Г–` may be short for something before a dash. */
function isAllLetters(text: string, sequences: readonly Sequence[]): boolean {
  return sequences.every(({ start, end }) => /^\p{L}+$/u.test(text.slice(start, end)));
}

/** `(¬´ )` may be a face: marks that spell marks, beside no word. */
function besideWord(text: string, sequences: readonly Sequence[]): boolean {
  const [{ start } = { start: 0 }] = sequences;
  const end = sequences.at(-1)?.end ?? start;
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(0, start - 1), end + 1));
}

/** In a text that was broken throughout the same characters stand beside the same ones again and again. */
class EvidenceByLooks {
  readonly #text: string;
  readonly #known = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  of(sequence: Sequence, around: Surroundings): number {
    const { before, after, decodedBefore, decodedAfter, remains } = around;
    const characters = this.#text.slice(sequence.start, sequence.end);
    const looks = `${before}\n${characters}\n${after}\n${decodedBefore}\n${decodedAfter}${remains}`;
    const known = this.#known.get(looks) ?? evidenceFor(this.#text, sequence, around);
    this.#known.set(looks, known);
    return known;
  }
}

/** `ã‚â€šãƒâ€š‚` …: so much was lost that hardly a sequence is left; to decode those would only hide the damage. */
function isHopeless(text: string, word: readonly Sequence[]): boolean {
  const [{ start } = { start: 0 }] = word;
  const end = word.at(-1)?.end ?? start;
  let all = 0;
  for (const unit of unspacedBefore(text, start, 0) + text.slice(start, end) + unspacedAfter(text, end, text.length)) {
    if (unit > '\x7F' && unit !== '\uFFFD') all += 1;
  }
  const covered = sum(word.map((sequence) => sequence.end - sequence.start));
  return all >= MIN_BYTES && covered < SHARE_COVERED * all;
}

const MIN_BYTES = 9;
const SHARE_COVERED = 0.7;

/** A letter of the encoding's own script that is in no sequence says that the word is right as it is: `Віталій`. */
function hasOwnLetter(text: string, { sequences, lastEnd, nextStart }: Candidate, { script }: SequenceFinder): boolean {
  if (script === 'Latin') return false;
  const [{ start } = { start: 0 }] = sequences;
  const end = sequences.at(-1)?.end ?? start;
  const between = sequences.map((sequence, index) => text.slice(sequence.end, sequences[index + 1]?.start ?? end));
  const rest = [unspacedBefore(text, start, lastEnd), ...between, unspacedAfter(text, end, nextStart)].join('');
  return Array.from(rest).some((character) => character > '\x7F' && scriptOf(character) === script);
}

function unspacedBefore(text: string, start: number, from: number): string {
  return /\S*$/.exec(text.slice(Math.max(from, start - MAX_GAP), start))?.[0] ?? '';
}

function unspacedAfter(text: string, end: number, until: number): string {
  return /^\S*/.exec(text.slice(end, Math.min(until, end + MAX_GAP)))?.[0] ?? '';
}

function surroundings(text: string, word: readonly Sequence[], index: number, finder: SequenceFinder): Surroundings {
  const { start = 0, end = 0 } = word[index] ?? {};
  const previous = word[index - 1];
  const next = word[index + 1];
  const follows = previous?.end === start;
  const precedes = next?.start === end;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return {
    before,
    after,
    decodedBefore: follows ? text.slice(Math.max(0, previous.start - 1), previous.start) + previous.decoded : before,
    decodedAfter: precedes ? next.decoded : after,
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
