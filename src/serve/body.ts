/** The body of a request, never more of it than is allowed. */
import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.js';

/**
 * Its bytes as they come. A sender that stops in the middle is cut off by the server's time limit.
 *
 * @throws {Problem} 413 for more than `maxBytes`, told before anything is read where the sender says so; 400 where it breaks off
 */
export async function* bodyOf(request: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  let length = 0;
  try {
    for await (const chunk of request) {
      if (!(chunk instanceof Uint8Array)) throw new Error('a body of text');
      length += chunk.length;
      if (length > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem({
      status: 400,
      code: 'body-incomplete',
      message: `the body broke off after ${length} bytes`,
      hint: 'Send it again.',
    });
  }
}

function tooLarge(maxBytes: number): Problem {
  return new Problem({
    status: 413,
    code: 'input-too-large',
    message: `the body is too large, expected at most ${maxBytes} bytes`,
    hint: 'Split it, or raise limits.bytes in a file for --config.',
    // What is left of the body is not read.
    headers: { connection: 'close' },
  });
}
