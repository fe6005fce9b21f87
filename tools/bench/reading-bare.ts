/** What the libraries take that parse each format, when nothing is done with what they find. */

export type Bare = (chunks: AsyncIterable<Uint8Array>) => Promise<number>;

export const BARE: { readonly [format: string]: Bare } = {
  text: decoded,
  jsonl: parsedLines,
  feed: tagsOf,
  newsml: tagsOf,
};

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

/** Saxes with the positions that it tells. */
async function tagsOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder();
  let found = 0;
  const count = () => {
    found += 1;
  };
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  parser.on('cdata', count);
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();
  return found;
}
