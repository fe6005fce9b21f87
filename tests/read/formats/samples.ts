/** Sample files, and what is true of everything that is read of a file. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Reading } from '../../../src/read/index.js';
import { readAll } from '../reading.js';

export function sample(name: string): Buffer {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

/** What is read of a file with a name; that its maps are true and that its parts are what their bytes are of is looked at here. */
export async function readingsOf(
  content: string | Uint8Array,
  path: string,
  maxBytes?: number,
): Promise<readonly Reading[]> {
  const { readings } = await readAll(content, { path, ...(maxBytes === undefined ? {} : { maxBytes }) });
  const bytes = Buffer.from(content);
  const decodings = new Map<string, string>();
  for (const { document } of readings) {
    if (document === undefined) continue;
    const { map, part, bytes: length, encoding } = document.source;
    const decoded = decodings.get(encoding) ?? decodedAs(encoding, bytes);
    decodings.set(encoding, decoded);
    const wrong = (map ?? []).filter(([start, size, rawStart, rawSize]) => {
      const raw = decoded.slice(rawStart, rawStart + rawSize);
      return size === rawSize ? raw !== document.text.slice(start, start + size) : !/^&.*;$/.test(raw);
    });
    expect(wrong).toEqual([]);
    // Of JSON, what stands around the only object is no part of it.
    const whole = /json|ninjs/.test(path) ? Buffer.byteLength(decoded.trim()) : bytes.length;
    expect(part === null ? whole : part.end - part.start).toBe(length);
  }
  return readings;
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** What most cases are about, in short. */
export function brief({ number, id, document, error }: Reading) {
  return error === undefined
    ? { number, id, text: document?.text, warnings: document?.warnings.map(({ code }) => code) }
    : { number, id, error: error.code, message: error.message };
}
