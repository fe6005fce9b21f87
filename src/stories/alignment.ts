/** Where the words of one document stand in another: word by word, over what was changed in a few words, and over paragraphs that moved. */
import { GRAM, type Reading } from './reading.js';
import { MOST_CODES } from './sketch.js';

/** The runs of five words of a document, by hash. Good for comparing one new document with several earlier ones. */
export class RunTable {
  readonly #slots = new Int32Array(SLOTS);
  /** The next place of the same run, plus one. */
  readonly #next = new Int32Array(MOST_CODES);
  #mask = 0;
  #reading: Reading | null = null;

  build(reading: Reading): void {
    let size = FEWEST_SLOTS;
    while (size < reading.gramCount * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots.fill(0, 0, size);
    this.#reading = reading;
    for (let place = reading.gramCount - 1; place >= 0; place -= 1) {
      const slot = this.#slotOf(reading.grams[place] ?? 0);
      this.#next[place] = this.#slots[slot] ?? 0;
      this.#slots[slot] = place + 1;
    }
  }

  /** The first place of a run; -1 when it is nowhere. */
  first(gram: number): number {
    return (this.#slots[this.#slotOf(gram)] ?? 0) - 1;
  }

  /** The next place of the run that stands at `place`; -1 after the last. */
  next(place: number): number {
    return (this.#next[place] ?? 0) - 1;
  }

  #slotOf(gram: number): number {
    let slot = gram & this.#mask;
    while (this.#slots[slot] !== 0 && this.#reading?.grams[(this.#slots[slot] ?? 0) - 1] !== gram)
      slot = (slot + 1) & this.#mask;
    return slot;
  }
}

const SLOTS = 1 << 16;
const FEWEST_SLOTS = 64;

/** No word of the other document. */
export const NOWHERE = -1;

export class Alignment {
  /** By word of the earlier document the same word of the later one, and the other way round. */
  readonly inLater = new Int32Array(MOST_CODES);
  readonly inEarlier = new Int32Array(MOST_CODES);
  /** Words with a counterpart, those replaced in a few words included. */
  coveredEarlier = 0;
  coveredLater = 0;
  readonly replaced: Replaced[] = [];

  /** @param table of the runs of the later document */
  align(earlier: Reading, later: Reading, table: RunTable): void {
    this.inLater.fill(NOWHERE, 0, earlier.length);
    this.inEarlier.fill(NOWHERE, 0, later.length);
    this.replaced.length = 0;
    this.#pairRuns(earlier, later, table);
    this.#bridge(earlier, later);
    this.coveredEarlier =
      covered(this.inLater, earlier.length) + this.replaced.reduce((sum, { from, to }) => sum + to - from, 0);
    this.coveredLater =
      covered(this.inEarlier, later.length) +
      this.replaced.reduce((sum, { laterFrom, laterTo }) => sum + laterTo - laterFrom, 0);
  }

  /** The longest stretches first: what two paragraphs have in common by chance must not take the place of what was kept. */
  #pairRuns(earlier: Reading, later: Reading, table: RunTable): void {
    const stretches = commonStretches(earlier, later, table).sort((a, b) => b.length - a.length || a.from - b.from);
    for (const { from, laterFrom, length } of stretches) {
      for (let word = 0; word < length; word += 1) {
        if (this.inLater[from + word] !== NOWHERE || this.inEarlier[laterFrom + word] !== NOWHERE) continue;
        this.inLater[from + word] = laterFrom + word;
        this.inEarlier[laterFrom + word] = from + word;
      }
    }
  }

  /** `at least 12 people | at least 15 men and women | were hurt`: a few words in place of a few. */
  #bridge(earlier: Reading, later: Reading): void {
    for (let from = 1; from < earlier.length; from += 1) {
      if (this.inLater[from] !== NOWHERE || this.inLater[from - 1] === NOWHERE) continue;
      let to = from;
      while (to < earlier.length && to - from <= MOST_REPLACED && this.inLater[to] === NOWHERE) to += 1;
      if (to >= earlier.length || to - from > MOST_REPLACED) {
        from = to - 1;
        continue;
      }
      const laterFrom = (this.inLater[from - 1] ?? 0) + 1;
      const laterTo = this.inLater[to] ?? 0;
      const length = laterTo - laterFrom;
      if (length >= 0 && length <= MOST_REPLACED && isFree(this.inEarlier, laterFrom, laterTo)) {
        this.replaced.push({ from, to, laterFrom, laterTo });
      }
      from = to;
    }
    if (later.length === 0) this.replaced.length = 0;
  }
}

/** The same words in both, one after the other. */
interface Stretch {
  readonly from: number;
  readonly laterFrom: number;
  readonly length: number;
}

/** From each place of the earlier document the longest one, then on from its end. */
function commonStretches(earlier: Reading, later: Reading, table: RunTable): Stretch[] {
  const stretches: Stretch[] = [];
  let expected = 0;
  for (let from = 0; from < earlier.gramCount; ) {
    let laterFrom = NOWHERE;
    let runs = 0;
    let place = table.first(earlier.grams[from] ?? 0);
    for (let tries = 0; place >= 0 && tries < MOST_TRIES; tries += 1) {
      const length = commonRuns(earlier, from, later, place);
      const isBetter =
        length > runs || (length === runs && Math.abs(place - expected) < Math.abs(laterFrom - expected));
      if (isBetter) [laterFrom, runs] = [place, length];
      place = table.next(place);
    }
    if (runs > 0) {
      stretches.push({ from, laterFrom, length: runs + GRAM - 1 });
      expected = laterFrom + runs;
    }
    from += Math.max(1, runs);
  }
  return stretches;
}

/** Places of a run that are tried; one that comes more often says little. */
const MOST_TRIES = 8;

function commonRuns(earlier: Reading, from: number, later: Reading, laterFrom: number): number {
  const most = Math.min(earlier.gramCount - from, later.gramCount - laterFrom);
  let runs = 0;
  while (runs < most && earlier.grams[from + runs] === later.grams[laterFrom + runs]) runs += 1;
  return runs;
}

/** Words of the earlier document, and what stands in their place in the later one; half-open. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly laterFrom: number;
  readonly laterTo: number;
}

const MOST_REPLACED = 6;

function isFree(places: Int32Array, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (places[place] !== NOWHERE) return false;
  return true;
}

function covered(places: Int32Array, length: number): number {
  let count = 0;
  for (let place = 0; place < length; place += 1) if (places[place] !== NOWHERE) count += 1;
  return count;
}
