/** What the libraries take that parse each format, when nothing is done with what they find. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Tokenizer } from 'htmlparser2';
import PostalMime from 'postal-mime';

export type Bare = (chunks: AsyncIterable<Uint8Array>) => Promise<number>;

export const BARE: { readonly [format: string]: Bare } = {
  text: decoded,
  jsonl: parsedLines,
  csv: parsedRows,
  feed: tagsOf,
  newsml: tagsOf,
  html: tokens,
  mbox: mails,
  warc: pages,
};

/** The encoding alone. */
async function decoded(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).length;
}

async function parsedRows(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let rows = 0;
  for await (const _ of Readable.from(chunks).pipe(parse({ columns: true, bom: true, info: true }))) rows += 1;
  return rows;
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

/** The text of HTML, in no order that means anything. */
async function tokens(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  return tokensOf((await wholeOf(chunks)).toString());
}

function tokensOf(html: string): number {
  const texts: string[] = [];
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => texts.push(html.slice(start, end)),
      ontextentity: (codepoint) => texts.push(String.fromCodePoint(codepoint)),
      onopentagname: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return texts.join('').length;
}

async function mails(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const own = (await wholeOf(chunks)).toString().split('\nFrom ana@port.example ');
  for (const mail of own) await PostalMime.parse(mail);
  return own.length;
}

async function pages(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const own = (await wholeOf(chunks)).toString().split('\r\n\r\nWARC/');
  for (const record of own) tokensOf(record.slice(record.indexOf('<')));
  return own.length;
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
