/**
 * Rows of sums, one for each class, of which several are added up to find the best class. Classes stand in blocks, and a row begins with the
 * most that each block has: what the best class of a block may come to is known from these, so that most blocks are passed over.
 */

/** Classes of a block. */
const BLOCK = 8;
const MOST = 2 ** 16 - 1;
/** Of the places in the last block that have no class. */
const NEVER = -(2 ** 30);

/** How many numbers a row has. */
export function widthOf(classes: number): number {
  return blocksOf(classes) * (1 + BLOCK);
}

function blocksOf(classes: number): number {
  return Math.ceil(classes / BLOCK);
}

/**
 * Writes the sums of all classes into the row of `kept` that begins at `to`, all less by the same number, since only their differences mean
 * anything and they take half the room so. A class that is farther below the best than there is room for counts as if it were so far below;
 * no word speaks so strongly that this is met.
 */
export function keepSums(sums: Int32Array, kept: Uint16Array, to: number): void {
  let least = sums[0] ?? 0;
  let most = least;
  for (const sum of sums) {
    least = Math.min(least, sum);
    most = Math.max(most, sum);
  }
  const floor = Math.max(least, most - MOST);
  const first = to + blocksOf(sums.length);
  kept.fill(0, to, to + widthOf(sums.length));
  for (let k = 0; k < sums.length; k += 1) {
    const value = Math.max(0, (sums[k] ?? 0) - floor);
    const block = to + Math.floor(k / BLOCK);
    kept[first + k] = value;
    kept[block] = Math.max(kept[block] ?? 0, value);
  }
}

/** Finds the class whose numbers in four rows and in {@link context} come to most; of equal ones the first. */
export class BestClass {
  readonly #blocks: number;
  readonly #classes: number;
  /** What is added to the rows, by class: whoever asks fills it, between {@link begin} and {@link find}. */
  readonly context: Int32Array;
  readonly #bounds: Int32Array;
  #kept: Uint16Array = new Uint16Array(0);
  #others: Uint16Array = new Uint16Array(0);
  #one = 0;
  #two = 0;
  #three = 0;
  #four = 0;
  #near = 0;

  constructor(classes: number) {
    this.#classes = classes;
    this.#blocks = blocksOf(classes);
    this.context = new Int32Array(this.#blocks * BLOCK).fill(NEVER);
    this.#bounds = new Int32Array(this.#blocks);
  }

  /** @param one to `three` begin rows of `kept`; @param four begins one of `others` */
  begin(kept: Uint16Array, one: number, two: number, three: number, others: Uint16Array, four: number): void {
    this.context.fill(0, 0, this.#classes);
    this.#kept = kept;
    this.#others = others;
    this.#one = one;
    this.#two = two;
    this.#three = three;
    this.#four = four;
    // Nothing waits for these numbers: reading them brings the rows near while the context is looked up.
    this.#near = (kept[one] ?? 0) + (kept[two] ?? 0) + (kept[three] ?? 0) + (others[four] ?? 0);
  }

  find(): number {
    if (this.#near < 0) return 0; // never: it must be read somewhere
    const kept = this.#kept;
    const others = this.#others;
    const one = this.#one;
    const two = this.#two;
    const three = this.#three;
    const four = this.#four;
    // Local names, and no `??`: this is the innermost loop of the tagger, and no place is read beyond its end.
    const context = this.context;
    const bounds = this.#bounds;
    const blocks = this.#blocks;
    let widest = 0;
    let bound = NEVER;
    for (let block = 0; block < blocks; block += 1) {
      const first = block * BLOCK;
      let more = context[first] as number;
      for (let k = first + 1; k < first + BLOCK; k += 1) if ((context[k] as number) > more) more = context[k] as number;
      const here =
        more +
        (kept[one + block] as number) +
        (kept[two + block] as number) +
        (kept[three + block] as number) +
        (others[four + block] as number);
      bounds[block] = here;
      if (here > bound) {
        bound = here;
        widest = block;
      }
    }
    let best = 0;
    let most = NEVER;
    // The block that may have most comes first, so that the others need not be looked into; then all in their order.
    for (let turn = -1; turn < blocks; turn += 1) {
      const block = turn < 0 ? widest : turn;
      if ((bounds[block] as number) < most || turn === widest) continue;
      const first = block * BLOCK;
      for (let k = first; k < first + BLOCK; k += 1) {
        const at = blocks + k;
        const sum =
          (context[k] as number) +
          (kept[one + at] as number) +
          (kept[two + at] as number) +
          (kept[three + at] as number) +
          (others[four + at] as number);
        if (sum > most || (sum === most && k < best)) {
          most = sum;
          best = k;
        }
      }
    }
    return best;
  }
}
