/** The thread that annotates: takes batches from the pool, says on the board where it is, answers. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { RawDocument } from '../document/index.js';
import { ModelError } from '../errors.js';
import { encodeShard, type ShardEncoding } from '../write/index.js';
import { type Answer, type Failure, failureOf, type Order } from './order.js';
import { ProgressBoard } from './progress-board.js';
import { answerOf } from './work.js';

/** A batch of documents, or a shard of records that is to be encoded. */
export type Task =
  | {
      readonly kind: 'annotate';
      readonly batch: number;
      readonly documents: readonly RawDocument[];
      readonly order: Order;
    }
  | { readonly kind: 'encode'; readonly lines: readonly Uint8Array[]; readonly encoding: ShardEncoding };

export type TaskResult =
  | { readonly kind: 'answers'; readonly answers: readonly Answer[] }
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array }
  /** Missing weights: every document would fail in the same way. */
  | { readonly kind: 'fatal'; readonly failure: Failure };

const { board: memory } = z.object({ board: z.instanceof(SharedArrayBuffer) }).parse(workerData);
const board = new ProgressBoard(memory);
const row = board.takeRow();

export default async function perform(task: Task): Promise<TaskResult> {
  if (task.kind === 'encode') return { kind: 'encoded', bytes: await encodeShard(task.lines, task.encoding) };
  return annotate(task.batch, task.documents, task.order);
}

function annotate(batch: number, documents: readonly RawDocument[], order: Order): TaskResult {
  try {
    const answers = documents.map((document, index) => {
      board.begin(row, batch, index);
      return answerOf(document, order, (step) => board.beginStep(row, step));
    });
    return { kind: 'answers', answers };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: 'fatal', failure: failureOf(error, null) };
  }
}
