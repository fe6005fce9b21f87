/**
 * Where each worker is, in memory that all threads share: a worker that hangs or dies cannot answer, but what it wrote last
 * is still here.
 */
import { currentThreadNumber } from './cpu-time.js';
import { STEPS, type Step } from './order.js';

/** A worker's row: its thread, the batch at hand, the document within the batch, the step of that document. */
const FIELDS = ['taken', 'thread', 'batch', 'document', 'step'] as const;
type Field = (typeof FIELDS)[number];

export interface Standing {
  readonly row: number;
  readonly thread: number;
  /** Index within the batch. */
  readonly document: number;
  readonly step: Step | null;
}

export class ProgressBoard {
  readonly memory: SharedArrayBuffer;
  readonly #cells: Int32Array;

  /** @param memory of another thread's board, or for a new one the number of rows */
  constructor(memory: SharedArrayBuffer | number) {
    this.memory =
      typeof memory === 'number'
        ? new SharedArrayBuffer(memory * FIELDS.length * Int32Array.BYTES_PER_ELEMENT)
        : memory;
    this.#cells = new Int32Array(this.memory);
  }

  /** Takes a row that is free. Called once by each worker. @throws {Error} when there is none: a defect of the pool */
  takeRow(): number {
    for (let row = 0; row * FIELDS.length < this.#cells.length; row += 1) {
      if (Atomics.compareExchange(this.#cells, cell(row, 'taken'), 0, 1) === 0) {
        this.#set(row, 'thread', currentThreadNumber());
        return row;
      }
    }
    throw new Error('no free row on the board of progress');
  }

  /** Says what the worker of this row is at. */
  begin(row: number, batch: number, document: number): void {
    this.#set(row, 'step', -1);
    this.#set(row, 'document', document);
    this.#set(row, 'batch', batch);
  }

  beginStep(row: number, step: Step): void {
    this.#set(row, 'step', STEPS.indexOf(step));
  }

  /** Who works on a batch, and where; null before it has begun. */
  standingOf(batch: number): Standing | null {
    for (let row = 0; row * FIELDS.length < this.#cells.length; row += 1) {
      if (this.#get(row, 'batch') === batch) {
        const [thread, document] = [this.#get(row, 'thread'), this.#get(row, 'document')];
        return { row, thread, document, step: STEPS[this.#get(row, 'step')] ?? null };
      }
    }
    return null;
  }

  /** Frees the row of a worker that has ended. */
  free(row: number): void {
    for (const field of FIELDS.toReversed()) this.#set(row, field, 0);
  }

  #get(row: number, field: Field): number {
    return Atomics.load(this.#cells, cell(row, field));
  }

  #set(row: number, field: Field, value: number): void {
    Atomics.store(this.#cells, cell(row, field), value);
  }
}

function cell(row: number, field: Field): number {
  return row * FIELDS.length + FIELDS.indexOf(field);
}
