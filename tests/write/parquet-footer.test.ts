/** What is held of the groups of a Parquet file until its end. */
import { parquetMetadata } from 'hyparquet';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sharedWith } from '../../src/write/parquet-footer.js';
import { ParquetRows } from '../../src/write/parquet-stream.js';

const schema = z.strictObject({ id: z.string(), name: z.string().nullable(), number: z.uint32() });

function groupsOf(bytes: Uint8Array) {
  return parquetMetadata(Uint8Array.from(bytes).buffer).row_groups;
}

it('says of each group what stands in it, whatever the one before said', () => {
  const file = new ParquetRows('things', schema, new Set(['id']));
  const row = (number: number, name: string | null) => ({ id: `row ${number}`, name, number });
  const groups = [
    Array.from({ length: 4000 }, (_, number) => row(number, 'the same')),
    Array.from({ length: 4000 }, (_, number) => row(number, 'the same')),
    Array.from({ length: 4000 }, (_, number) => row(number + 1, null)),
    [row(7, 'äöü 🚢'), row(8, 'zz')],
  ];
  const bytes = Buffer.concat([...groups.map((rows) => file.add(rows)), file.end()]);
  const [first, second, third, last] = groupsOf(bytes).map(({ columns, num_rows }) => ({
    rows: num_rows,
    paths: columns.map(({ meta_data }) => meta_data?.path_in_schema),
    statistics: columns.map(({ meta_data }) => meta_data?.statistics),
  }));
  const paths = [['id'], ['name'], ['number']];
  const same = { min_value: 'the same', max_value: 'the same', null_count: 0n };
  const numbers = { min_value: 0, max_value: 3999, null_count: 0n };
  expect(first).toMatchObject({ rows: 4000n, paths, statistics: [undefined, same, numbers] });
  expect(second).toEqual(first);
  expect(third).toMatchObject({
    rows: 4000n,
    paths,
    statistics: [undefined, { null_count: 4000n }, { min_value: 1, max_value: 4000 }],
  });
  expect(last).toMatchObject({
    rows: 2n,
    paths,
    statistics: [undefined, { min_value: 'zz', max_value: 'äöü 🚢', null_count: 0n }, { min_value: 7, max_value: 8 }],
  });
});

it('keeps one object of what two groups have in common', () => {
  const file = new ParquetRows('things', schema, new Set());
  const rows = [{ id: 'a', name: 'b', number: 1 }];
  const [group] = groupsOf(Buffer.concat([file.add(rows), file.end()]));
  if (group === undefined) throw new Error('no group was written');
  const again = sharedWith(group, structuredClone(group));
  expect(again).toEqual(group);
  for (const [index, { meta_data }] of again.columns.entries()) {
    expect(meta_data?.path_in_schema).toBe(group.columns[index]?.meta_data?.path_in_schema);
    expect(meta_data?.statistics).toBe(group.columns[index]?.meta_data?.statistics);
  }
});
