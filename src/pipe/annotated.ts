/** Answers to documents that were read: the cells of their records and tables, or why there are none. */
import { z } from 'zod';
import type { Config } from '../config.js';
import type { RawDocument } from '../document/index.js';
import { markedKey } from '../tables/index.js';
import { type Failure, OneWorker } from '../workers/index.js';
import { cellsLine } from './cells.js';
import { documentSchema } from './document.js';
import { requestsIn } from './requests.js';

/** Whether another document with the same id comes before it. */
const askedSchema = z.strictObject({ document: documentSchema, isMarked: z.boolean() });

/**
 * For each document a line, and an empty one. All is done in this thread, one document after the other: whoever drives
 * starts as many processes as it has cores.
 */
export async function* annotated(stdin: AsyncIterable<Uint8Array>, config: Config): AsyncGenerator<string> {
  const worker = new OneWorker({ form: 'both', config });
  try {
    for await (const { asked, error } of requestsIn(stdin, askedSchema)) {
      yield error === undefined ? await answerTo(asked.document, asked.isMarked, worker) : failed(error);
      yield '\n';
    }
  } finally {
    await worker.close();
  }
}

async function answerTo(document: RawDocument, isMarked: boolean, worker: OneWorker): Promise<string> {
  const answer = await worker.answer(document);
  if (answer.failure !== undefined) return failed(answer.failure);
  const { record, bytes } = answer;
  if (record === null) throw new Error('a document without a record');
  return cellsLine(record, Buffer.from(bytes).toString('utf8'), isMarked ? markedKey(record) : record.id);
}

function failed({ code, message, hint, stage = 'read' }: Failed): string {
  return `${JSON.stringify({ error: { code, message, hint, stage } })}\n`;
}

type Failed = Pick<Failure, 'code' | 'message' | 'hint'> & Partial<Pick<Failure, 'stage'>>;
