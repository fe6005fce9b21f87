import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppendFile } from '../../src/batch/append-file.js';
import { checkedLine, readCheckedLines } from '../../src/batch/checked-lines.js';
import { temporaryFolder } from '../temporary.js';

const contents = fc.array(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0x0a))),
  { maxLength: 6 },
);

async function read(path: string): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { content } of readCheckedLines(path)) found.push(content?.toString('latin1') ?? null);
  return found;
}

describe('readCheckedLines', () => {
  it('gives back what was written, also where it is longer than is read at once', async () => {
    const path = join(temporaryFolder(), 'lines');
    const long = ['', 'x'.repeat(700_000), 'short', 'y'.repeat(300_000)];
    writeFileSync(path, Buffer.concat(long.map((line) => checkedLine(Buffer.from(line)))));
    expect(await read(path)).toEqual(long);
  });

  it('tells a line that was cut at any place, or altered in any bit, and no other one', async () => {
    const path = join(temporaryFolder(), 'lines');
    await fc.assert(
      fc.asyncProperty(contents, fc.nat(), fc.nat(7), async (lines, at, bit) => {
        const whole = lines.map((line) => line.toString('latin1'));
        const bytes = Buffer.concat(lines.map(checkedLine));
        const place = bytes.length === 0 ? 0 : at % bytes.length;
        writeFileSync(path, bytes.subarray(0, place));
        const cut = await read(path);
        const isWhole = (value: string | null, index: number) => value === null || value === whole[index];
        expect(cut.every(isWhole)).toBe(true);
        expect(cut.slice(0, -1)).not.toContain(null);

        const altered = Buffer.from(bytes);
        altered[place] = (altered[place] ?? 0) ^ (1 << bit);
        writeFileSync(path, altered);
        const after = await read(path);
        // A line feed that comes or goes cuts a line in two, or joins two.
        if (altered[place] !== 0x0a && bytes[place] !== 0x0a)
          expect(after.filter((line) => line !== null)).toHaveLength(Math.max(0, whole.length - 1));
        for (const line of after) if (line !== null) expect(whole).toContain(line);
      }),
    );
  });
});

describe('AppendFile', () => {
  it('reads lines where they were put, goes on where it was cut, and closes twice', () => {
    const file = new AppendFile(join(temporaryFolder(), 'lines'));
    const [one, two] = ['one', 'two'].map((line) => file.append(Buffer.from(line)));
    if (one === undefined || two === undefined) throw new Error('two lines');
    file.cut(two.offset);
    expect(file.read(two)).toBeNull();
    const three = file.append(Buffer.from('three'));
    expect([one, three].map((place) => file.read(place)?.toString())).toEqual(['one', 'three']);
    expect(file.length).toBe(three.offset + three.length);
    file.close();
    file.close();
  });

  it.skipIf(process.platform === 'win32')('follows no link that was planted in its place', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine'), 'mine');
    symlinkSync('mine', join(folder, 'journal.jsonl'));
    expect(() => new AppendFile(join(folder, 'journal.jsonl'))).toThrow(/journal\.jsonl: cannot be written/);
  });
});
