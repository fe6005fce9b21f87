/** The records of a WARC file: a header, the bytes that it counts, two line ends. */
import { InputError } from '../../../errors.js';
import { ByteReader } from './byte-reader.js';
import { type Header, headerOf } from './header.js';

export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  /** Half-open, in bytes of the unpacked file. */
  readonly start: number;
  readonly end: number;
  readonly header: Header;
  /** Cut off after what the caller keeps of it. */
  readonly block: Uint8Array;
  readonly length: number;
}

/** Bytes between records that are none. */
export interface Gap {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly header: null;
  readonly message: string;
}

const MAX_HEADER = 65_536;

/**
 * @param kept bytes of a record's block that are wanted
 * @throws {InputError} `input-format` for what is no WARC file, `input-damaged` where it is cut short
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  place: string,
  kept: (header: Header) => number,
): AsyncGenerator<WarcRecord | Gap> {
  const reader = new ByteReader(chunks);
  let number = 0;
  try {
    while (await pastLineEnds(reader)) {
      number += 1;
      const start = reader.offset;
      const header = await readHeader(reader, place, start);
      const length = lengthIn(header);
      if (header === null || length === null) {
        if (number === 1) throw noWarc(place);
        const message = header === null ? 'no record begins here' : 'the record does not say how long it is';
        await pastGap(reader);
        yield { number, start, end: reader.offset, header: null, message };
        continue;
      }
      const { bytes: block, taken } = await reader.take(length, kept(header));
      if (taken < length) throw cut(place, start, `${taken} of ${length} bytes`);
      yield { number, start, end: reader.offset, header, block, length };
    }
  } finally {
    await reader.close();
  }
}

/** @returns false at the end */
async function pastLineEnds(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const { window } = reader;
    let at = 0;
    while (at < window.length && (window[at] === 0x0a || window[at] === 0x0d)) at += 1;
    reader.skip(at);
    if (reader.window.length > 0) return true;
    if (!(await reader.more())) return false;
  }
}

/** Null where there is none. */
async function readHeader(reader: ByteReader, place: string, start: number): Promise<Header | null> {
  while (reader.window.length < MAGIC.length && (await reader.more()));
  if (reader.window.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    // A file of a few letters that could still become the name was cut.
    if (start > 0 && MAGIC.startsWith(reader.window.toString('latin1'))) throw cut(place, start, 'its header');
    return null;
  }
  for (;;) {
    const end = headerEnd(reader.window);
    if (end !== null) {
      const header = headerOf(reader.window.toString('utf8', 0, end));
      reader.skip(end);
      return header;
    }
    if (reader.window.length > MAX_HEADER) return null;
    if (!(await reader.more())) throw cut(place, start, 'its header');
  }
}

const MAGIC = 'WARC/';

function headerEnd(window: Buffer): number | null {
  const head = window.subarray(0, MAX_HEADER + 4);
  const usual = head.indexOf('\r\n\r\n');
  if (usual >= 0) return usual + 4;
  const bare = head.indexOf('\n\n');
  return bare < 0 ? null : bare + 2;
}

function lengthIn(header: Header | null): number | null {
  const length = header?.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** To the next line that begins a record, or to the end. */
async function pastGap(reader: ByteReader): Promise<void> {
  for (let from = 1; ; from = 0) {
    const next = reader.window.indexOf(`\n${MAGIC}`, from);
    if (next >= 0) return reader.skip(next + 1);
    reader.skip(Math.max(0, reader.window.length - MAGIC.length));
    if (!(await reader.more())) return reader.skip(reader.window.length);
  }
}

function noWarc(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: no WARC file, expected “WARC/1.0” or “WARC/1.1” and the length of the first record`,
    hint: 'Say what the file is with --as.',
  });
}

/** Something that is no record, in its place. */
export function damaged(place: string, message: string): InputError {
  return new InputError({
    code: 'input-damaged',
    message: `${place}: ${message}`,
    hint: 'What stands before and after it is read. Fetch the file again.',
  });
}

function cut(place: string, start: number, what: string): InputError {
  return new InputError({
    code: 'input-damaged',
    message: `${place}: the record at byte ${start} is cut short after ${what}`,
    hint: 'What stands before it was read. Fetch the file again.',
  });
}
