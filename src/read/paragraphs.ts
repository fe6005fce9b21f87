/** A text that is put together from paragraphs, as word processors keep them. Empty ones are space between the others. */
export class Paragraphs {
  readonly #done: string[] = [];
  #parts: string[] = [];

  add(text: string): void {
    this.#parts.push(text);
  }

  end(): void {
    this.#done.push(this.#parts.join('').trim());
    this.#parts = [];
  }

  done(): string {
    return this.#all()
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');
  }

  /** As in a plain text: where empty paragraphs stand between the others, those without one between them are lines of one block. */
  lines(): string {
    const paragraphs = this.#all();
    const empty = paragraphs.filter((paragraph) => paragraph === '').length;
    return empty > MIN_EMPTY * paragraphs.length ? paragraphs.join('\n') : this.done();
  }

  #all(): readonly string[] {
    if (this.#parts.length > 0) this.end();
    return this.#done;
  }
}

/** Share of empty paragraphs in a text that sets them between blocks. */
const MIN_EMPTY = 0.2;
