import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type RowOptions, readRows } from '../../src/read/index.js';

async function rowsOf(input: string, options: Partial<RowOptions> = {}) {
  const rows = [];
  const chunks = Readable.from([Buffer.from(input)]);
  for await (const row of readRows(chunks, { published: null, maxBytes: 100, ...options })) rows.push(row);
  return rows;
}

describe('readRows', () => {
  it('reads text, id and publication date', async () => {
    const [row] = await rowsOf('{"text":"One.","id":7,"published":"2024-02-01","section":"sports"}');
    expect(row).toMatchObject({ line: 1, id: '7' });
    expect(row?.document).toMatchObject({
      id: '7',
      text: 'One.',
      published: { value: '2024-02-01', basis: 'metadata' },
      source: { path: null, bytes: 4 },
    });
  });

  it('gives rows the date that the caller knows of those that do not say it', async () => {
    const input = '{"text":"One."}\n{"text":"Two.","published":"2023-12-31"}';
    const rows = await rowsOf(input, { published: '2024-02-01' });
    expect(rows.map(({ document }) => document?.published)).toEqual([null, { value: '2023-12-31', basis: 'metadata' }]);
    expect(rows.map(({ document }) => document?.publishedElse?.value)).toEqual(['2024-02-01', '2024-02-01']);
  });

  it.each([
    ['no JSON', '{', null, 'row-malformed'],
    ['no object', '[1]', null, 'row-malformed'],
    ['no text', '{"id":"a"}', 'a', 'row-malformed'],
    ['an empty id', '{"id":"","text":"One."}', '', 'row-malformed'],
    ['a fraction for an id', '{"id":1.5,"text":"One."}', '1.5', 'row-malformed'],
    ['no such day', '{"id":"a","text":"One.","published":"2024-02-30"}', 'a', 'row-malformed'],
    ['too much text', JSON.stringify({ id: 'a', text: 'x'.repeat(101) }), 'a', 'input-too-large'],
  ])('tells of %s', async (_, input, id, code) => {
    const [row] = await rowsOf(`\n${input}`);
    expect(row).toMatchObject({ line: 2, id, error: { code } });
  });

  it('does not hold more of a line than a row may have', async () => {
    const [row] = await rowsOf(`{"text":"${'x'.repeat(1_100_000)}"}`);
    expect(row?.error?.message).toBe('line 1: the line is longer than 1000600 bytes');
  });
});
