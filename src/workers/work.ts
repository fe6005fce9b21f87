/** One document's way through the pipeline to its result, in whichever thread. */
import type { RawDocument } from '../document/index.js';
import { DefectError, InputError, ModelError, WirecopyError } from '../errors.js';
import { annotateDocument, parseDocument } from '../pipeline.js';
import type { NewsRecord } from '../record.js';
import { conlluOf } from '../write/index.js';
import {
  type Answer,
  type Counts,
  type Done,
  failureOf,
  NO_COUNTS,
  type Order,
  STEPS,
  type Step,
  type StepTimes,
} from './order.js';

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
    return { failure: failureOf(asWirecopyError(cause, placeOf(document)), clock.step), times };
  }
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
  return {
    id: record.id,
    bytes: bytesOf(record, form === 'pretty' ? form : 'line', config.limits.recordBytes, placeOf(document)),
    record: form === 'both' ? record : null,
    counts,
  };
}

function countsOf({ sentences, entities, dates, quotes, warnings, quality }: NewsRecord): Counts {
  return {
    sentences: sentences.length,
    entities: entities.length,
    dates: dates.length,
    quotes: quotes.length,
    warnings: warnings.length,
    flags: Object.fromEntries(quality.flags.map(({ code }) => [code, 1])),
  };
}

/** @throws {InputError} `record-too-large` */
function bytesOf(record: NewsRecord, form: 'line' | 'pretty', limit: number, place: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(stringify(record, form, limit, place));
  // The limit is that of compact JSON, so that the same records are given up in every format.
  const isOver = () => form === 'line' || Buffer.byteLength(stringify(record, 'line', limit, place)) > limit;
  if (bytes.length > limit && isOver()) throw recordTooLarge(place, limit);
  return bytes;
}

function stringify(record: NewsRecord, form: 'line' | 'pretty', limit: number, place: string): string {
  try {
    return form === 'line' ? JSON.stringify(record) : `${JSON.stringify(record, null, 2)}\n`;
  } catch (cause) {
    // V8 has no strings of more than half a gigabyte: "Invalid string length".
    if (cause instanceof RangeError) throw recordTooLarge(place, limit);
    throw cause;
  }
}

function placeOf({ id, source }: RawDocument): string {
  return source.path ?? id;
}

function recordTooLarge(place: string, limit: number): InputError {
  return new InputError({
    code: 'record-too-large',
    message: `${place}: its record is too large, expected at most ${limit} bytes`,
    hint: 'Split the text, or raise limits.recordBytes in the configuration.',
  });
}

function asWirecopyError(cause: unknown, place: string): WirecopyError {
  if (cause instanceof WirecopyError) return cause;
  // What a text that is far too large leads to, wherever it happens.
  if (cause instanceof RangeError && cause.message === 'Invalid string length')
    return recordTooLarge(place, MAX_STRING);
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
