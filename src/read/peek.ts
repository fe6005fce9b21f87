/** The first bytes of a stream, and then all of it. */

export interface Peeked {
  /** At least as many as were asked for, where there are so many. */
  readonly first: Uint8Array;
  /** From the first byte on; closes the source when it is left. */
  readonly all: AsyncGenerator<Uint8Array>;
}

/** An error that comes before there are enough bytes is thrown in its place, after what came before it. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let held = 0;
  let failure: { readonly error: unknown } | null = null;
  let isDone = false;
  while (held < length && !isDone) {
    try {
      const next = await iterator.next();
      if (next.done) isDone = true;
      else {
        parts.push(next.value);
        held += next.value.length;
      }
    } catch (error) {
      failure = { error };
      isDone = true;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* parts;
      if (failure !== null) throw failure.error;
      if (!isDone) yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.(undefined);
    }
  }
  return { first: Buffer.concat(parts), all: all() };
}
