/**
 * Which earlier documents share runs of words with a new one. Whatever the texts, a document looks at a bounded number of others: of a run
 * that very many have (a million copies, a paragraph that a house puts under every text), at those that came last.
 */
import { ScratchSet } from './number-sets.js';
import type { Reading } from './reading.js';
import { eachWindowMinimum } from './window-minima.js';

/** How many documents have a run, counted before any are compared; hashes that fall together are counted together. */
export class RunCounts {
  readonly #counts: Uint16Array;
  readonly #seen = new ScratchSet();
  #total = 0;

  /** @param runs about as many as all documents have */
  constructor(runs: number) {
    this.#counts = new Uint16Array(powerOfTwo(runs * ROOM, FEWEST_COUNTERS, MOST_COUNTERS));
  }

  add(reading: Reading): void {
    this.#seen.clear();
    eachWindowMinimum(reading.grams, reading.gramCount, (place) => {
      const run = reading.grams[place] ?? 0;
      if (!this.#seen.add(run)) return;
      const counter = run & (this.#counts.length - 1);
      const count = this.#counts[counter] ?? 0;
      if (count < MOST_COUNTED) this.#counts[counter] = count + 1;
      this.#total += 1;
    });
  }

  of(run: number): number {
    return this.#counts[run & (this.#counts.length - 1)] ?? 0;
  }

  /** Runs of all documents that may be in two of them. */
  shared(): number {
    let alone = 0;
    for (let counter = 0; counter < this.#counts.length; counter += 1) if (this.#counts[counter] === 1) alone += 1;
    return this.#total - alone;
  }
}

const ROOM = 2;
const FEWEST_COUNTERS = 1 << 10;
const MOST_COUNTERS = 1 << 26;
const MOST_COUNTED = 0xffff;

function powerOfTwo(atLeast: number, least: number, most: number): number {
  let power = least;
  while (power < atLeast && power < most) power *= 2;
  return power;
}

export class RunIndex {
  /** By bucket the last posting, plus one. */
  readonly #heads: Int32Array;
  readonly #runs: Int32Array;
  readonly #documents: Int32Array;
  readonly #next: Int32Array;
  #size = 0;
  /** By document how many runs it has, and how many of them the new one shares. */
  readonly #runCounts: Int32Array;
  readonly #shared: Int32Array;
  readonly #touched: number[] = [];
  readonly #seen = new ScratchSet();

  readonly #counts: RunCounts;

  /** @param counts of all documents: what only one has leads nowhere, and is not kept */
  constructor(documents: number, counts: RunCounts) {
    this.#counts = counts;
    const postings = counts.shared();
    this.#heads = new Int32Array(powerOfTwo(postings, FEWEST_BUCKETS, MOST_BUCKETS));
    this.#runs = new Int32Array(postings);
    this.#documents = new Int32Array(postings);
    this.#next = new Int32Array(postings);
    this.#runCounts = new Int32Array(documents);
    this.#shared = new Int32Array(documents);
  }

  /** The earlier documents that may tell the same story, likeliest first; then adds this one. */
  candidatesThenAdd(reading: Reading, document: number): number[] {
    this.#seen.clear();
    const mask = this.#heads.length - 1;
    eachWindowMinimum(reading.grams, reading.gramCount, (place) => {
      const run = reading.grams[place] ?? 0;
      if (!this.#seen.add(run)) return;
      if (this.#counts.of(run) < 2) return;
      this.#countSharing(run, (this.#heads[run & mask] ?? 0) - 1);
      this.#post(run, document);
    });
    this.#runCounts[document] = this.#seen.size;
    const candidates = this.#chosen(this.#seen.size);
    for (const touched of this.#touched) this.#shared[touched] = 0;
    this.#touched.length = 0;
    return candidates;
  }

  #countSharing(run: number, head: number): void {
    let steps = 0;
    let found = 0;
    for (
      let posting = head;
      posting >= 0 && steps < MOST_STEPS && found < MOST_OF_A_RUN;
      posting = (this.#next[posting] ?? 0) - 1
    ) {
      steps += 1;
      if (this.#runs[posting] !== run) continue;
      found += 1;
      const document = this.#documents[posting] ?? 0;
      if (this.#shared[document] === 0) this.#touched.push(document);
      this.#shared[document] = (this.#shared[document] ?? 0) + 1;
    }
  }

  #post(run: number, document: number): void {
    const bucket = run & (this.#heads.length - 1);
    const posting = this.#size;
    this.#size += 1;
    this.#runs[posting] = run;
    this.#documents[posting] = document;
    this.#next[posting] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = posting + 1;
  }

  /** Those that share most, and those of whom most is shared. */
  #chosen(runs: number): number[] {
    const shared = (document: number) => this.#shared[document] ?? 0;
    const share = (document: number) => shared(document) / Math.max(1, Math.min(runs, this.#runCounts[document] ?? 0));
    const likely = this.#touched.filter((document) => shared(document) > 1 || share(document) >= LEAST_SHARE_OF_ONE);
    if (likely.length <= MOST_CHOSEN) return likely.sort((a, b) => shared(b) - shared(a) || a - b);
    const byCount = likely.toSorted((a, b) => shared(b) - shared(a) || a - b).slice(0, MOST_CHOSEN);
    const byShare = likely.toSorted((a, b) => share(b) - share(a) || shared(b) - shared(a) || a - b);
    return Array.from(new Set([...byCount, ...byShare.slice(0, MOST_CHOSEN)]));
  }
}

/** Documents that are looked at for one run. */
const MOST_OF_A_RUN = 16;
/** Postings that are looked at for them, those of other runs in the same bucket included. */
const MOST_STEPS = 48;
const MOST_CHOSEN = 5;
/** One shared run is enough of this share of the shorter document's. */
const LEAST_SHARE_OF_ONE = 0.15;
const FEWEST_BUCKETS = 1 << 10;
const MOST_BUCKETS = 1 << 24;
