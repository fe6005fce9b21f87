/**
 * What was found of the last lines. Headline, byline and blocks ask the same of the same lines, one after the other; what is given back does
 * not depend on the memory.
 */
export class LineMemory<Found> {
  readonly #find: (line: string) => Found;
  readonly #known = new Map<string, Found>();

  constructor(find: (line: string) => Found) {
    this.#find = find;
  }

  of(line: string): Found {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const found = this.#find(line);
    // Few, since a line keeps the text alive that it was cut from.
    if (this.#known.size >= MAX_LINES) this.#known.clear();
    this.#known.set(line, found);
    return found;
  }
}

const MAX_LINES = 64;
