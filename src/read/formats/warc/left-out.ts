/** Counts what is not read in a file, by kind. */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  add(kind: string): void {
    const known = this.#counts.has(kind) || this.#counts.size < MAX_KINDS ? kind : 'other kinds';
    this.#counts.set(known, (this.#counts.get(known) ?? 0) + 1);
  }

  /** `left out: 12 request, 3 image/jpeg, 1 status 404`, most first; null where nothing was. */
  message(): string | null {
    if (this.#counts.size === 0) return null;
    const counted = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return `left out: ${counted.map(([kind, count]) => `${count} ${kind}`).join(', ')}`;
  }
}

/** A server may send any words for a media type. */
const MAX_KINDS = 30;
