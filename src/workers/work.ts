/** One document's way to its result, in whichever thread: what is asked, what is answered, and how a failure is told. */
import type { Config } from '../config.js';
import type { RawDocument } from '../document.js';
import { DefectError, type ErrorCode, InputError, ModelError, WirecopyError } from '../errors.js';
import { annotateDocument, parseDocument, STAGES, type Stage } from '../pipeline.js';
import type { NewsRecord } from '../record.js';
import { conlluOf } from '../write/index.js';

/**
 * What is wanted of a document: its record as compact JSON (`line`) or laid out for people (`pretty`), as an object
 * (`object`), or its trees in CoNLL-U.
 */
export type Form = 'line' | 'pretty' | 'object' | 'conllu';

export interface Order {
  readonly form: Form;
  readonly config: Config;
}

/** How many parts a record has. */
export interface Counts {
  readonly sentences: number;
  readonly entities: number;
  readonly dates: number;
  readonly quotes: number;
  readonly warnings: number;
}

export const NO_COUNTS: Counts = { sentences: 0, entities: 0, dates: 0, quotes: 0, warnings: 0 };

/** The steps that are timed: the stages, and `write`, which makes bytes of a record. */
export const STEPS = [...STAGES, 'write'] as const;
export type Step = (typeof STEPS)[number];

/** Milliseconds for each of {@link STEPS}, in their order. */
export type StepTimes = readonly number[];

export interface Done {
  /** The record's id. */
  readonly id: string;
  /** UTF-8; empty for the form `object`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For the form `object` only. */
  readonly record: NewsRecord | null;
  readonly counts: Counts;
  readonly times: StepTimes;
  readonly failure?: never;
}

/** An error as facts that can pass between threads and stand in a file. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** Where it happened; `read` before the first stage, null where nobody knows. */
  readonly stage: Step | 'read' | null;
}

/** What became of a document: its result, or why there is none. */
export type Answer = Done | { readonly failure: Failure; readonly times: StepTimes };

/**
 * Annotates one document. What a stage throws is an answer: nothing that a document does ends a batch.
 *
 * @param begins is told each step that begins
 * @throws {ModelError} since weights that are missing are missing for every document
 */
export function answerOf(document: RawDocument, order: Order, begins: (step: Step) => void = () => {}): Answer {
  const clock = new StepClock(begins);
  try {
    const result = resultOf(document, order, (step) => clock.begin(step));
    return { ...result, times: clock.end() };
  } catch (cause) {
    const times = clock.end();
    if (cause instanceof ModelError) throw cause;
    return { failure: failureOf(asWirecopyError(cause, document.id), clock.step), times };
  }
}

export function failureOf({ code, message, hint }: WirecopyError, stage: Failure['stage']): Failure {
  return { code, message, hint, stage };
}

type Result = Omit<Done, 'times'>;

function resultOf(document: RawDocument, { form, config }: Order, begin: (step: Step) => void): Result {
  if (form === 'conllu') {
    const { segmentation, syntax } = parseDocument(document, begin);
    begin('write');
    const bytes = new TextEncoder().encode(conlluOf(document.id, segmentation, syntax));
    return { id: document.id, bytes, record: null, counts: NO_COUNTS };
  }
  const record = annotateDocument(document, config, begin);
  const counts = countsOf(record);
  if (form === 'object') return { id: record.id, bytes: new Uint8Array(), record, counts };
  begin('write');
  return { id: record.id, bytes: bytesOf(record, form, config.limits.recordBytes), record: null, counts };
}

function countsOf({ sentences, entities, dates, quotes, warnings }: NewsRecord): Counts {
  return {
    sentences: sentences.length,
    entities: entities.length,
    dates: dates.length,
    quotes: quotes.length,
    warnings: warnings.length,
  };
}

/** @throws {InputError} `record-too-large` */
function bytesOf(record: NewsRecord, form: 'line' | 'pretty', limit: number): Uint8Array<ArrayBuffer> {
  const text = stringify(record, form, limit);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > limit) throw recordTooLarge(record.id, limit);
  return bytes;
}

function stringify(record: NewsRecord, form: 'line' | 'pretty', limit: number): string {
  try {
    return form === 'line' ? JSON.stringify(record) : `${JSON.stringify(record, null, 2)}\n`;
  } catch (cause) {
    // V8 has no strings of more than half a gigabyte: "Invalid string length".
    if (cause instanceof RangeError) throw recordTooLarge(record.id, limit);
    throw cause;
  }
}

function recordTooLarge(id: string, limit: number): InputError {
  return new InputError({
    code: 'record-too-large',
    message: `${id}: its record is too large, expected at most ${limit} bytes`,
    hint: 'Split the text, or raise limits.recordBytes in the configuration.',
  });
}

function asWirecopyError(cause: unknown, id: string): WirecopyError {
  if (cause instanceof WirecopyError) return cause;
  // What a text that is far too large leads to, wherever it happens.
  if (cause instanceof RangeError && cause.message === 'Invalid string length') return recordTooLarge(id, MAX_STRING);
  return new DefectError(cause);
}

/** The longest string of V8, in code units. */
const MAX_STRING = 2 ** 29 - 24;

/** Times each step and knows which one is under way. */
class StepClock {
  readonly #begins: (step: Step) => void;
  readonly #times: number[] = STEPS.map(() => 0);
  #step: Step | null = null;
  #since = 0;

  constructor(begins: (step: Step) => void) {
    this.#begins = begins;
  }

  get step(): Step | null {
    return this.#step;
  }

  begin(step: Step): void {
    this.#stop();
    this.#step = step;
    this.#begins(step);
  }

  end(): StepTimes {
    this.#stop();
    return this.#times;
  }

  #stop(): void {
    const now = performance.now();
    if (this.#step !== null) {
      const index = STEPS.indexOf(this.#step);
      this.#times[index] = (this.#times[index] ?? 0) + now - this.#since;
    }
    this.#since = now;
  }
}

export type { Stage };
