/** Formats of Python programs count characters. */

/** From code points to UTF-16 code units. */
export class CodePoints {
  readonly count: number;
  /** Null where each character is one unit. */
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
}
