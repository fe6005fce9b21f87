/**
 * The way from a record to its file: by the edits from the clean text to the raw one, and by `source.map` from that to the file as it was decoded.
 *
 *     text   Ferry & Co                        toFile [0, 10) → [3, 17)
 *     file   <p>Ferry &amp; Co</p>             toText [9, 14) → [6, 7)
 */
import { OffsetMap } from '../clean/index.js';
import { firstNotBefore, type Run, type Span } from '../document/index.js';
import type { NewsRecord } from '../record.js';

/**
 * Leads spans of `record.text` to the decoded file and back; both in UTF-16 code units, half-open. Where `source.map` is null it leads nowhere: of a plain
 * text that is a file by itself, {@link OffsetMap} leads to that file; of other records nobody can say where in the file they stand.
 */
export class FileMap {
  readonly #edits: OffsetMap;
  readonly #runs: readonly Run[];
  readonly #byFile: readonly PlacedRun[];

  constructor({ cleaning, source }: Pick<NewsRecord, 'cleaning' | 'source'>) {
    this.#edits = new OffsetMap(cleaning.edits);
    this.#runs = source.map ?? [];
    this.#byFile = inOrderOfFile(this.#runs);
  }

  /**
   * The shortest stretch of the file that holds all characters of a span, as far as they stand in the file; what is written otherwise there, such as
   * `&amp;`, is taken in as a whole.
   *
   * @returns null where none of them stands in the file, as of a byline that was set before the text
   */
  toFile(span: Span): Span | null {
    const { start, end } = this.#edits.toRaw(span);
    if (start >= end) return null; // nothing, or what cleaning put in
    const pieces: Span[] = [];
    let at = firstNotBefore(this.#runs.length, (index) => endOf(this.#runs[index]) <= start);
    for (let run = this.#runs[at]; run !== undefined && run[0] < end; run = this.#runs[at]) {
      const [textStart, textLength, rawStart, rawLength] = run;
      pieces.push(led({ start, end }, textStart, textLength, rawStart, rawLength));
      at += 1;
    }
    return hull(pieces);
  }

  /**
   * The shortest stretch of the text that holds all that was made of a stretch of the file.
   *
   * @returns null where nothing of it is in the text, as of a tag
   */
  toText({ start, end }: Span): Span | null {
    if (start >= end) return null;
    const pieces: Span[] = [];
    let at = firstNotBefore(this.#byFile.length, (index) => (this.#byFile[index]?.reach ?? 0) <= start);
    for (let placed = this.#byFile[at]; placed !== undefined && placed.run[2] < end; placed = this.#byFile[at]) {
      const [textStart, textLength, rawStart, rawLength] = placed.run;
      if (rawStart + rawLength > start) pieces.push(led({ start, end }, rawStart, rawLength, textStart, textLength));
      at += 1;
    }
    const raw = hull(pieces);
    const clean = raw === null ? null : this.#edits.toClean(raw);
    return clean === null || clean.start >= clean.end ? null : clean;
  }
}

/** What a run makes of the part of a span that lies in it; all of it where it is written otherwise. */
function led({ start, end }: Span, from: number, length: number, to: number, toLength: number): Span {
  if (length !== toLength) return { start: to, end: to + toLength };
  return { start: to + Math.max(0, start - from), end: to + Math.min(length, end - from) };
}

function hull(pieces: readonly Span[]): Span | null {
  const [first, ...others] = pieces;
  if (first === undefined) return null;
  return others.reduce(
    (whole, piece) => ({ start: Math.min(whole.start, piece.start), end: Math.max(whole.end, piece.end) }),
    first,
  );
}

function endOf(run: Run | undefined): number {
  return run === undefined ? 0 : run[0] + run[1];
}

/** A run with the furthest place in the file that it or one before it reaches. */
interface PlacedRun {
  readonly run: Run;
  readonly reach: number;
}

/** Parts of a file may stand in the text in another order, or twice. */
function inOrderOfFile(runs: readonly Run[]): PlacedRun[] {
  let reach = 0;
  return runs
    .toSorted((a, b) => a[2] - b[2])
    .map((run) => {
      reach = Math.max(reach, run[2] + run[3]);
      return { run, reach };
    });
}
