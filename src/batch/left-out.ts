/** What is not read, since it is no news: files of a folder, and parts of a file such as the pictures of a web archive. No failure, but never dropped in silence. */

/** Reasons that are told apart: a server may send any words for a media type. */
const MAX_REASONS = 200;
/** Files that are named for each reason. */
const MAX_PATHS = 100;

export interface ReasonCount {
  readonly count: number;
  /** The first files that it was, or that it stands in. */
  readonly paths: readonly string[];
}

export class LeftOutCounts {
  readonly #reasons = new Map<string, { count: number; paths: string[] }>();

  /** @param reason `.jpg`, `image/jpeg`, `packageItem` */
  add(path: string | null, reason: string): void {
    const known = this.#reasons.has(reason) || this.#reasons.size < MAX_REASONS ? reason : 'other kinds';
    const counted = this.#reasons.get(known) ?? { count: 0, paths: [] };
    const place = path ?? 'standard input';
    counted.count += 1;
    if (counted.paths.at(-1) !== place && counted.paths.length < MAX_PATHS) counted.paths.push(place);
    this.#reasons.set(known, counted);
  }

  /** By reason, most first. */
  all(): [reason: string, counted: ReasonCount][] {
    return [...this.#reasons].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1));
  }

  /** How many for each reason, most first. */
  counts(): (readonly [reason: string, count: number])[] {
    return this.all().map(([reason, { count }]) => [reason, count]);
  }
}
