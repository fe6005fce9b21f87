/** Packed files: gzip and Zstandard, of any number of members, cut short, damaged, or made to fill memories. */
import { describe, expect, it } from 'vitest';
import { compress } from '../../src/write/compression.js';
import { readAll } from './reading.js';

const ROWS = Array.from({ length: 300 }, (_, index) => `{"id":"${index}","text":"Ship ${index * 7919} waits."}\n`);
const TEXT = ROWS.join('');
const [FIRST = 0, SECOND = 0] = ROWS.map(({ length }) => length);

/** The library is started once for all tests of a process: a second start breaks the first. */
const packed = (packing: 'gzip' | 'zstd') => (content: string | Uint8Array) => compress(Buffer.from(content), packing);
const PACKINGS = [
  ['gzip', packed('gzip')],
  ['Zstandard', packed('zstd')],
] as const;

describe.each(PACKINGS)('%s', (name, pack) => {
  it.each<[string, readonly string[]]>([
    ['one member', [TEXT]],
    ['a member a row', ROWS],
    ['an empty member between', [TEXT, '', '']],
  ])('is unpacked: %s', async (_, members) => {
    const bytes = Buffer.concat(await Promise.all(members.map((member) => pack(member))));
    const { readings } = await readAll(bytes, { format: 'jsonl' });
    expect(readings.map(({ id }) => id)).toEqual(ROWS.map((__, index) => String(index)));
    expect(readings[1]?.document?.source.part).toEqual({ index: 1, start: FIRST, end: FIRST + SECOND - 1 });
  });

  it('is told by its first bytes, and what is in it by its own', async () => {
    const { readings } = await readAll(await pack(TEXT));
    expect(readings).toHaveLength(300);
    expect((await readAll(await pack('Ships wait.'))).readings[0]?.document?.text).toBe('Ships wait.');
  });

  it('that was cut short gives what was there, and says where it broke off', async () => {
    const bytes = await pack(TEXT);
    const { readings } = await readAll(bytes.subarray(0, Math.floor(bytes.length / 2)), { format: 'jsonl' });
    expect(readings.at(-1)?.error).toMatchObject({
      code: 'input-damaged',
      message: expect.stringMatching(
        new RegExp(`^standard input: ${name} is damaged or cut short after \\d+ unpacked bytes`),
      ),
    });
  });

  it('that is damaged is told', async () => {
    const bytes = Buffer.from(await pack(TEXT));
    bytes.fill(0x55, 12, 40);
    const { readings } = await readAll(bytes, { format: 'text' });
    expect(readings.at(-1)?.error?.code).toMatch(/^input-(?:damaged|binary)$/);
  });

  it('that becomes far larger than it is, is given up', async () => {
    const { readings } = await readAll(await pack(Buffer.alloc(120_000_000, ' ')), {
      format: 'jsonl',
      maxRatio: 10,
      maxBytes: 1000,
    });
    expect(readings.at(-1)?.error?.message).toMatch(/ unpacks to more than \d+ times its size, \d+ bytes so far$/);
  });
});
