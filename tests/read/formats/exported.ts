/** What is read of exports and wires, in short, and what always holds of it. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Reading } from '../../../src/read/index.js';
import { type Given, readAll } from '../reading.js';

export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
}

/** Reads a file whose name says plain text, and checks that its parts and maps are true. */
export async function read(content: string | Uint8Array, given: Given = {}): Promise<readonly Reading[]> {
  const { readings } = await readAll(content, { path: 'file.txt', ...given });
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  let before = 0;
  for (const { document } of readings) {
    if (document === undefined) continue;
    const { part, map, encoding } = document.source;
    if (encoding === 'utf-8') expectTrue(bytes.toString('utf8'), document.text, map ?? []);
    if (part === null) continue;
    expect(part.start).toBeGreaterThanOrEqual(before);
    expect(part.end).toBeGreaterThan(part.start);
    expect(document.source.bytes).toBe(part.end - part.start);
    before = part.end;
  }
  return readings;
}

function expectTrue(file: string, text: string, map: readonly (readonly [number, number, number, number])[]): void {
  for (const [start, length, rawStart, rawLength] of map) {
    expect(rawLength).toBe(length);
    expect(file.slice(rawStart, rawStart + rawLength)).toBe(text.slice(start, start + length));
  }
}

/** The title, the authors, the day and the text without what the metadata set before it. */
export function inShort({ document, error, id }: Reading): object {
  if (document === undefined) return { error: error?.message };
  const { metadata, opening, published, text, warnings } = document;
  const set = (opening.headline ? 1 : 0) + (opening.byline ? 1 : 0);
  return {
    title: metadata.title,
    authors: metadata.authors,
    published: published?.value ?? null,
    text: text.split('\n\n').slice(set).join('\n\n'),
    ...(id === null ? {} : { id }),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(({ code }) => code) }),
  };
}
