/**
 * Edits: how a clean text came from its raw one, and the way back.
 *
 *     raw    "The  end.\r\nNew"      edits  [3,5) "  " → " "      [9,11) "\r\n" → "\n"
 *     clean  "The end.\nNew"
 *
 * Edits are sorted and disjoint and index the raw text, so they can be applied, undone, and used as a map.
 */
import { onward } from '../advance.js';
import type { Span } from '../document/index.js';
import type { Edit } from '../record.js';
import { located } from './offset-map.js';

/** A replacement of `[start, end)` of the text that an operation saw; `start === end` inserts. */
export interface Change extends Span {
  readonly after: string;
}

/** One cleaning operation: looks at a text and says what to change, sorted and disjoint. */
export interface Operation {
  readonly op: Edit['op'];
  readonly find: (text: string) => readonly Change[];
  /** It takes line ends away, but for those that are known to be ones. */
  readonly joinsLines?: true;
  /** It takes away what plain text says by marks, and nothing where markup has said it. */
  readonly ofPlainText?: true;
  /** How often it may look again at what it made itself, as for a text that was broken several times over; else once. */
  readonly mostTurns?: number;
}

/** What one operation makes possible for an earlier one is done in a further round; real texts need two. */
const MAX_ROUNDS = 20;

/**
 * Runs the operations in order, each on what the ones before it left, until none has anything to do, and says in one
 * list what became of the raw text.
 *
 * @param isLine whether the unit at a place of the raw text stands in a line that is known to be one, and is never joined to another
 */
export function runOperations(
  raw: string,
  operations: readonly Operation[],
  isLine: ((rawOffset: number) => boolean) | null = null,
): { text: string; edits: Edit[] } {
  const trace = new Trace(raw);
  let idle = 0; // so many operations, one after the other, found nothing in the text as it is now
  for (let round = 0; round < MAX_ROUNDS && idle < operations.length; round += 1) {
    for (const { op, find, joinsLines = false, ofPlainText = false, mostTurns = 1 } of operations) {
      if (idle === operations.length) break;
      idle += 1;
      const changes = () => {
        const found = find(trace.text);
        if (isLine === null) return found;
        if (ofPlainText) return trace.outside(found, isLine);
        return joinsLines ? trace.apartFrom(found, isLine) : found;
      };
      for (let turn = 0; turn < mostTurns && trace.apply(changes(), op); turn += 1) idle = 0;
    }
  }
  return { text: trace.text, edits: trace.edits() };
}

/** One change for every match of a global expression whose match is bounded or a run of one class: linear. */
export function everyMatch(text: string, pattern: RegExp, after: string): Change[] {
  return matchesOf(text, pattern).flatMap(({ index: start, 0: found }) =>
    found === after ? [] : [{ start, end: start + found.length, after }],
  );
}

/**
 * All matches of a global expression. `matchAll` makes a new expression at every call, which
 * over a short text takes longer than to search it.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return readMatches(text, pattern, (match) => match);
}

/** What `read` makes of every match; null: nothing. A text of nothing but matches does not hold them all at once. */
export function readMatches<T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => T | null): T[] {
  const results: T[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const result = read(match);
    if (result !== null) results.push(result);
    pattern.lastIndex = onward(match.index, pattern.lastIndex);
  }
  return results;
}

/** The clean text that edits make of the raw one. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  return replaced(
    raw,
    edits.map((edit) => ({ start: edit.rawStart, end: edit.rawEnd, after: edit.after })),
  );
}

/** The raw text that edits made the clean one of. */
export function undoEdits(clean: string, edits: readonly Edit[]): string {
  return replaced(
    clean,
    located(edits).map(({ edit, start, end }) => ({ start, end, after: edit.before })),
  );
}

/**
 * A text that remembers where each of its units came from. `#origins[i]` is the raw index of unit `i`, or `-1 - k` when
 * step `k` put it there; `#removedBy[r]` is `1 + k` when step `k` took raw unit `r` away. A step is one turn of one
 * operation that had something to change.
 */
class Trace {
  text: string;
  readonly #raw: string;
  readonly #removedBy: Uint16Array;
  readonly #steps: Edit['op'][] = [];
  #origins: Int32Array;

  constructor(raw: string) {
    this.text = raw;
    this.#raw = raw;
    this.#removedBy = new Uint16Array(raw.length);
    this.#origins = new Int32Array(raw.length);
    for (let index = 0; index < raw.length; index += 1) this.#origins[index] = index;
  }

  /** @returns whether there was anything to change */
  apply(changes: readonly Change[], op: Edit['op']): boolean {
    if (changes.length === 0) return false;
    const step = this.#steps.length;
    this.#steps.push(op);
    const text = replaced(this.text, changes);
    const origins = new Int32Array(text.length);
    let done = 0;
    let to = 0;
    for (const { start, end, after } of changes) {
      origins.set(this.#origins.subarray(done, start), to);
      to += start - done;
      origins.fill(-1 - step, to, to + after.length);
      to += after.length;
      for (const origin of this.#origins.subarray(start, end)) {
        if (origin >= 0) this.#removedBy[origin] = 1 + step;
      }
      done = end;
    }
    origins.set(this.#origins.subarray(done), to);
    this.text = text;
    this.#origins = origins;
    return true;
  }

  /** The changes that begin at no such unit of the raw text. */
  outside(changes: readonly Change[], isLine: (rawOffset: number) => boolean): Change[] {
    return changes.filter(({ start }) => !isLine(this.#origins[start] ?? -1));
  }

  /** The changes that take no line end away beside such units of the raw text. */
  apartFrom(changes: readonly Change[], isLine: (rawOffset: number) => boolean): Change[] {
    const isBeside = (unit: number) => {
      const origin = this.#origins[unit] ?? -1;
      return origin >= 0 && (isLine(origin - 1) || isLine(origin + 1));
    };
    return changes.filter(({ start, end }) => {
      if (!this.text.slice(start, end).includes('\n')) return true;
      for (let unit = start - 1; unit <= end; unit += 1) if (isBeside(unit)) return false;
      return true;
    });
  }

  /**
   * Between two units that stayed, all that was put in or taken away is one edit, named for the last step in it. Where
   * more than white space changed, that is the last step that was not about white space: `Ã©  x` → `é x` is mojibake.
   */
  edits(): Edit[] {
    if (this.#steps.length === 0) return [];
    const edits: Edit[] = [];
    const origins = this.#origins;
    const rawLength = this.#raw.length;
    const length = this.text.length;
    let raw = 0;
    let unit = 0;
    while (raw < rawLength || unit < length) {
      if (origins[unit] === raw) {
        raw += 1;
        unit += 1;
        continue;
      }
      const rawStart = raw;
      const start = unit;
      let last = 0;
      let lastOnMore = -1;
      const see = (step: number) => {
        last = Math.max(last, step);
        if (this.#steps[step] !== 'white-space') lastOnMore = Math.max(lastOnMore, step);
      };
      for (let origin = origins[unit]; origin !== undefined && origin < 0; origin = origins[unit]) {
        see(-1 - origin);
        unit += 1;
      }
      for (const rawEnd = origins[unit] ?? rawLength; raw < rawEnd; raw += 1) {
        see((this.#removedBy[raw] ?? 0) - 1);
      }
      const before = this.#raw.slice(rawStart, raw);
      const after = this.text.slice(start, unit);
      const op = this.#steps[lastOnMore >= 0 && /\S/.test(before + after) ? lastOnMore : last];
      if (before !== after && op !== undefined) {
        edits.push({ op, rawStart, rawEnd: raw, before, after });
      }
    }
    return edits;
  }
}

function replaced(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const change of changes) {
    parts.push(text.slice(done, change.start), change.after);
    done = change.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
