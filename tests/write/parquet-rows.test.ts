import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { changeParquet } from '../../src/write/index.js';

const ROWS = Array.from({ length: 25 }, (_, index) => ({ id: `r${index}`, number: index, list: [`a${index}`, 'b'] }));

function file(): Uint8Array {
  const schema = [
    { name: 'root', num_children: 3 },
    { name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    { name: 'number', type: 'INT32', repetition_type: 'OPTIONAL' },
    { name: 'list', repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ] as const;
  const columnData = (['id', 'number', 'list'] as const).map((name) => ({ name, data: ROWS.map((row) => row[name]) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [...schema], rowGroupSize: 10 }));
}

async function rowsOf(bytes: Uint8Array | null): Promise<unknown> {
  return bytes === null ? null : parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
}

describe('changeParquet', () => {
  it('takes rows out and changes cells, over all groups', async () => {
    const changed = await changeParquet(file(), (row) => {
      const { id } = row;
      if (id === 'r3' || id === 'r24') return null;
      return id === 'r12' ? { ...row, number: null, list: [] } : row;
    });
    const expected = ROWS.filter(({ id }) => id !== 'r3' && id !== 'r24').map((row) =>
      row.id === 'r12' ? { ...row, number: null, list: [] } : row,
    );
    expect(await rowsOf(changed)).toEqual(expected);
  });

  it('is null when nothing was changed, and keeps the columns of a file without rows', async () => {
    expect(await changeParquet(file(), (row) => row)).toBeNull();
    expect(await rowsOf(await changeParquet(file(), () => null))).toEqual([]);
  });
});
