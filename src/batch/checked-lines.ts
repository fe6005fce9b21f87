/**
 * Lines that can be trusted: each begins with a digest of what follows it, so that one that was torn by a crash, or altered,
 * is known.
 *
 *     1f0e3dad99908345⇥{"kind":"header","version":1}
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { systemCode } from '../errors.js';

/** Where a line stands in its file, in bytes, its line end included. */
export interface LinePlace {
  readonly offset: number;
  readonly length: number;
}

export interface CheckedLine {
  readonly place: LinePlace;
  /** What stands after the digest; null when the line is torn or altered. */
  readonly content: Buffer | null;
}

const DIGEST_LENGTH = 16;
const TAB = 0x09;
const LINE_FEED = 0x0a;

/** @param content without a line feed */
export function checkedLine(content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${digestOf(content)}\t`), content, Buffer.from('\n')]);
}

/** The lines of a file, to its end; the last one may lack its line end, and is then torn. None when there is no such file. */
export async function* readCheckedLines(path: string): AsyncGenerator<CheckedLine> {
  const file = await openIfThere(path);
  if (file === null) return;
  try {
    let offset = 0;
    let rest: Buffer[] = [];
    for await (const chunk of chunksOf(file)) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        const line = Buffer.concat([...rest, chunk.subarray(start, end)]);
        rest = [];
        start = end + 1;
        yield { place: { offset, length: line.length + 1 }, content: contentOf(line) };
        offset += line.length + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
    const length = rest.reduce((sum, part) => sum + part.length, 0);
    if (length > 0) yield { place: { offset, length }, content: null };
  } finally {
    await file.close();
  }
}

/** What a line holds, its line end included or not; null when it is torn or altered. */
export function contentOf(line: Buffer): Buffer | null {
  const end = line.at(-1) === LINE_FEED ? line.length - 1 : line.length;
  const content = line.subarray(DIGEST_LENGTH + 1, end);
  const isWhole = line[DIGEST_LENGTH] === TAB && line.toString('latin1', 0, DIGEST_LENGTH) === digestOf(content);
  return isWhole ? content : null;
}

/** A value in JSON; null for what is none. */
export function jsonIn(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    return null;
  }
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

const CHUNK = 1 << 18;
