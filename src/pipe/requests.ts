/** Requests as they come, a line of JSON each. */
import type { z } from 'zod';
import { InputError } from '../errors.js';
import { splitLines } from '../read/index.js';

export type Request<Asked> =
  | { readonly asked: Asked; readonly error?: never }
  | { readonly error: InputError; readonly asked?: never };

/** One that cannot be understood is an error in its place. Blank lines are none. */
export async function* requestsIn<Schema extends z.ZodType>(
  chunks: AsyncIterable<Uint8Array>,
  schema: Schema,
): AsyncGenerator<Request<z.infer<Schema>>> {
  for await (const { number, bytes, cut } of splitLines(chunks, LONGEST)) {
    if (bytes.length === 0) continue;
    yield cut ? { error: malformed(number, `more than ${LONGEST} bytes`) } : requestOf(bytes, number, schema);
  }
}

/** V8 has no longer strings. */
const LONGEST = 2 ** 29 - 24;

function requestOf<Schema extends z.ZodType>(
  bytes: Uint8Array,
  number: number,
  schema: Schema,
): Request<z.infer<Schema>> {
  try {
    return { asked: schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))) };
  } catch (cause) {
    return { error: malformed(number, cause instanceof Error ? cause.message : String(cause)) };
  }
}

function malformed(number: number, reason: string): InputError {
  return new InputError({
    code: 'row-malformed',
    message: `request ${number}: ${reason}`,
    hint: 'Requests come from a program of the same version as this one: install both anew.',
  });
}
