/** A text that is put together from paragraphs, as word processors keep them. Empty ones are space between the others. */
export class Paragraphs {
  readonly #done: string[] = [];
  #parts: string[] = [];

  add(text: string): void {
    this.#parts.push(text);
  }

  end(): void {
    const paragraph = this.#parts.join('').trim();
    this.#parts = [];
    if (paragraph !== '') this.#done.push(paragraph);
  }

  done(): string {
    this.end();
    return this.#done.join('\n\n');
  }
}
