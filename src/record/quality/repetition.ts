/**
 * Texts that repeat themselves: lines, as Gopher and FineWeb count them, and phrases of two to ten words, as Gopher does (Rae et al. 2021,
 * table A1). A phrase of n words can only come twice if that of n - 1 words does, so each length looks at the places that the one before
 * left; an article has few of them.
 *
 *     the same line six times                          repeated-lines
 *     buy now buy now buy now buy now                  repeated-phrases: “buy now” is more than a fifth of the text
 */
import type { QualitySettings } from '../../config.js';
import type { Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';
import { hashText } from '../../resources/hash.js';
import { percent } from './share.js';
import type { WordList } from './words.js';

export function repetitionFlags(segmentation: Segmentation, words: WordList, settings: QualitySettings): QualityFlag[] {
  const { text, paragraphs } = segmentation;
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  return [...repeatedLines(lines, settings), ...repeatedPhrases(segmentation, words, settings)];
}

function repeatedLines(lines: readonly string[], settings: QualitySettings): QualityFlag[] {
  const seen = new Set<string>();
  let repeated = 0;
  let units = 0;
  let repeatedUnits = 0;
  for (const line of lines) {
    units += line.length;
    if (seen.has(line)) {
      repeated += 1;
      repeatedUnits += line.length;
    }
    seen.add(line);
  }
  const isFlagged =
    repeated > settings.maxRepeatedLines * lines.length || repeatedUnits > settings.maxRepeatedLineCharacters * units;
  if (!isFlagged) return [];
  const detail = `${repeated} of ${lines.length} lines repeat another one, ${percent(repeatedUnits / units)} of the characters`;
  return [{ code: 'repeated-lines', detail }];
}

/** Of phrases of two to four words the commonest is measured; of five to ten, all that come again. */
const SHORTEST = 2;
const SHORTEST_OF_ALL = 5;
/** In fewer words, a phrase that comes twice is a large share. */
const MIN_WORDS = 50;

function repeatedPhrases(
  segmentation: Segmentation,
  { tokens: words, units }: WordList,
  settings: QualitySettings,
): QualityFlag[] {
  const { tokens } = segmentation;
  if (words.length < MIN_WORDS) return [];
  const forms = formsOf(words, segmentation);
  const unitsBefore = new Int32Array(words.length + 1);
  words.forEach((token, place) => {
    unitsBefore[place + 1] = (unitsBefore[place] ?? 0) + tokens.size(token);
  });
  const unitsOf = (place: number, length: number) => (unitsBefore[place + length] ?? 0) - (unitsBefore[place] ?? 0);
  let phrases: Phrases = { numbers: forms, places: placesOfPairs(forms), times: new Counts(0) };
  const limits = [...settings.maxCommonestPhrase, ...settings.maxRepeatedPhrases];
  for (const [index, limit] of limits.entries()) {
    const length = SHORTEST + index;
    phrases = longer(phrases, forms, length);
    if (phrases.places.length === 0) return [];
    const covered =
      length < SHORTEST_OF_ALL ? ofCommonest(phrases, length, unitsOf) : ofRepeated(phrases, length, unitsOf);
    if (covered > limit * units) {
      const what = length < SHORTEST_OF_ALL ? `one phrase of ${length} words` : `repeated phrases of ${length} words`;
      return [{ code: 'repeated-phrases', detail: `${percent(covered / units)} of the text is ${what}` }];
    }
  }
  return [];
}

/** The phrases of one length, at the places where one may come twice. */
interface Phrases {
  /** Hash of the phrase at a place. */
  readonly numbers: ArrayLike<number>;
  readonly places: readonly number[];
  /** How often each phrase comes. */
  readonly times: Counts;
}

/** How often hashes were met: a hash table with open addressing, several times as fast as a map. */
class Counts {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #counts: Int32Array;

  /** @param most how many there may be */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#counts = new Int32Array(size);
  }

  add(hash: number): void {
    const slot = this.#slotOf(hash);
    this.#hashes[slot] = hash;
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  of(hash: number): number {
    return this.#counts[this.#slotOf(hash)] ?? 0;
  }

  /** The slot of a hash, or the free one where it would stand. */
  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#counts[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

function formsOf(words: readonly number[], { text, tokens }: Segmentation): Int32Array {
  const forms = new Int32Array(words.length);
  for (let place = 0; place < forms.length; place += 1) {
    const token = words[place] ?? -1;
    forms[place] = hashText(text, tokens.start(token), tokens.end(token));
  }
  return forms;
}

function joined(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193);
}

/** Slots of a table for each word: with so many, hardly any pairs share one by chance. */
const SLOTS = 32;

/**
 * Where two words stand that may stand side by side elsewhere, too: pairs are counted by a part of their hash, which is several times as
 * fast as a map of all pairs. Those that only share that part are dropped with the first phrases that come once.
 */
function placesOfPairs(forms: Int32Array): number[] {
  const mask = 2 ** Math.ceil(Math.log2(forms.length * SLOTS)) - 1;
  /** By slot: 1 where one pair has it, more where several have. */
  const met = new Uint8Array(mask + 1);
  const slots = new Int32Array(Math.max(0, forms.length - 1));
  for (let place = 0; place < slots.length; place += 1) {
    const pair = joined(forms[place] ?? 0, forms[place + 1] ?? 0);
    const slot = (pair ^ (pair >>> 15)) & mask;
    slots[place] = slot;
    met[slot] = met[slot] === 0 ? 1 : 2;
  }
  const places: number[] = [];
  for (let place = 0; place < slots.length; place += 1) if (met[slots[place] ?? 0] === 2) places.push(place);
  return places;
}

/** The phrases that are a word longer, at places where the shorter one came twice. */
function longer({ numbers, places }: Phrases, forms: Int32Array, length: number): Phrases {
  const next = new Int32Array(forms.length);
  const times = new Counts(places.length);
  for (const place of places) {
    const last = forms[place + length - 1];
    if (last === undefined) continue;
    const number = joined(numbers[place] ?? 0, last);
    next[place] = number;
    times.add(number);
  }
  const isWhole = (place: number) => place + length <= forms.length;
  const again = places.filter((place) => isWhole(place) && times.of(next[place] ?? 0) > 1);
  return { numbers: next, places: again, times };
}

type UnitsOf = (place: number, length: number) => number;

/** Characters of the phrase that covers most. */
function ofCommonest({ numbers, places, times }: Phrases, length: number, unitsOf: UnitsOf): number {
  let most = 0;
  for (const place of places) most = Math.max(most, times.of(numbers[place] ?? 0) * unitsOf(place, length));
  return most;
}

/** Characters of all phrases that came before, without those that overlap. */
function ofRepeated({ numbers, places }: Phrases, length: number, unitsOf: UnitsOf): number {
  const met = new Set<number | undefined>();
  let covered = 0;
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    const number = numbers[place];
    if (met.has(number)) {
      covered += unitsOf(place, length);
      free = place + length;
    }
    met.add(number);
  }
  return covered;
}
