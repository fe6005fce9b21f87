/** A shard: many records as the bytes of one file, and back. Pure: the same records are the same bytes. */
import { COMPRESSIONS, type Compression } from '../config.js';
import { OutputError } from '../errors.js';
import { compress, decompress } from './compression.js';

/** A file a record, or shards of many records. */
export const RECORD_FORMATS = ['json', 'jsonl', 'parquet'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** How the records of a shard are written. */
export type ShardEncoding =
  | { readonly format: 'jsonl'; readonly compression: Compression }
  | { readonly format: 'parquet' };

const EXTENSIONS = { none: '.jsonl', gzip: '.jsonl.gz', zstd: '.jsonl.zst', parquet: '.parquet' } as const;
export type ShardExtension = (typeof EXTENSIONS)[keyof typeof EXTENSIONS];

export function extensionOf(encoding: ShardEncoding): ShardExtension {
  return EXTENSIONS[encoding.format === 'parquet' ? 'parquet' : encoding.compression];
}

/** The opposite of {@link extensionOf}; null for an extension that is none of a shard. */
export function encodingOf(extension: string): ShardEncoding | null {
  if (extension === EXTENSIONS.parquet) return { format: 'parquet' };
  const compression = COMPRESSIONS.find((each) => EXTENSIONS[each] === extension);
  return compression === undefined ? null : { format: 'jsonl', compression };
}

/** @param lines records as compact JSON in UTF-8, each without a line end */
export async function encodeShard(lines: readonly Uint8Array[], encoding: ShardEncoding): Promise<Uint8Array> {
  if (encoding.format === 'jsonl') return compress(joined(lines), encoding.compression);
  const { recordTable } = await import('./parquet.js');
  return recordTable().encode(lines.map(textOf));
}

/**
 * The lines that {@link encodeShard} was given, byte for byte.
 *
 * @throws {OutputError} `shard-damaged` when these are not the bytes that it gave
 */
export async function decodeShard(bytes: Uint8Array, encoding: ShardEncoding): Promise<Uint8Array[]> {
  try {
    if (encoding.format === 'jsonl') return split(await decompress(bytes, encoding.compression));
    const { recordTable } = await import('./parquet.js');
    return (await recordTable().decode(bytes)).map((line) => Buffer.from(line));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OutputError({
      code: 'shard-damaged',
      message: `a file of records (${extensionOf(encoding)}) cannot be read: ${reason}`,
      hint: 'It was changed or cut short after it was written. Take it away; the next run writes its records again.',
      cause,
    });
  }
}

const LINE_END = 0x0a;

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((length, line) => length + line.length + 1, 0));
  let end = 0;
  for (const line of lines) {
    bytes.set(line, end);
    end += line.length;
    bytes[end] = LINE_END;
    end += 1;
  }
  return bytes;
}

function split(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    if (end < 0) throw new Error('its last line has no end');
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
