/** Formats of Python programs count characters. */

/** Between code points and UTF-16 code units of a text. */
export class CodePoints {
  readonly count: number;
  /** Where each character begins, and the end; null where each character is one unit. */
  readonly #offsets: readonly number[] | null;

  constructor(text: string) {
    if (!/[\ud800-\udbff]/.test(text)) {
      this.count = text.length;
      this.#offsets = null;
      return;
    }
    const offsets: number[] = [];
    let offset = 0;
    for (const character of text) {
      offsets.push(offset);
      offset += character.length;
    }
    this.count = offsets.length;
    this.#offsets = [...offsets, offset];
  }

  offset(point: number): number {
    return this.#offsets === null ? point : (this.#offsets[point] ?? point);
  }

  /** The other way; of an offset within a character, where the character begins. */
  point(offset: number): number {
    if (this.#offsets === null) return offset;
    let [low, high] = [0, this.#offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
