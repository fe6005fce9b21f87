/** What the libraries take that parse each format, when nothing is done with what they find. */

export type Bare = (chunks: AsyncIterable<Uint8Array>) => Promise<number>;

export const BARE: { readonly [format: string]: Bare } = { text: decoded, jsonl: parsedLines };

/** The encoding alone. */
async function decoded(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).length;
}

async function parsedLines(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let rest = '';
  let rows = 0;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      JSON.parse(line);
      rows += 1;
    }
  }
  return rows;
}
