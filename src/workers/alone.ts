/** A document that comes alone needs no pool: it is annotated in this thread, as long as its time lasts. */
import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import type { RawDocument } from '../document/index.js';
import type { Answer, Order } from './order.js';
import { answerOf } from './work.js';

/** Longer texts may need more memory than this process should risk: they go to a worker. */
const MAX_LENGTH = 1_000_000;

/** One for all documents: a new one takes a millisecond. */
const asked = { work: () => {} };
const context = createContext(asked);
const SCRIPT = new Script('work()');

/** The longest watch of `vm`, in milliseconds. */
const MAX_WATCH = 2 ** 32 - 1;

const timeoutSchema = z.looseObject({ code: z.literal('ERR_SCRIPT_EXECUTION_TIMEOUT') });

/**
 * Annotates a document in this thread. Null if it is too long for that, or takes more wall time than the limit: then a worker
 * should try, whose CPU time can be told.
 *
 * @throws {ModelError}
 */
export function answerAlone(document: RawDocument, order: Order): Answer | null {
  if (document.text.length > MAX_LENGTH) return null;
  let answer: Answer | null = null;
  const work = () => {
    answer = answerOf(document, order);
  };
  try {
    // Only `vm` has a watch that can end a computation in its own thread.
    const timeout = Math.min(Math.ceil(order.config.limits.seconds * 1000), MAX_WATCH);
    asked.work = work;
    SCRIPT.runInContext(context, { timeout });
  } catch (error) {
    if (!timeoutSchema.safeParse(error).success) throw error;
  }
  return answer;
}
