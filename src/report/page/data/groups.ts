/** Which rows of a column have which value, all in one array: those of value n stand between `starts[n]` and `starts[n + 1]`. */
export interface Groups {
  rows(value: number): Uint32Array;
  count(value: number): number;
}

/** @param more values of rows that have several, the first among them */
export function grouped(
  values: number,
  column: readonly number[],
  more?: { readonly [row: string]: readonly number[] },
): Groups {
  const starts = new Uint32Array(values + 1);
  const each = (found: (value: number, row: number) => void): void => {
    for (const [row, value] of column.entries()) {
      const several = more?.[row];
      if (several === undefined) {
        if (value >= 0) found(value, row);
      } else for (const one of new Set(several)) if (one >= 0) found(one, row);
    }
  };
  each((value) => {
    starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  });
  for (let value = 0; value < values; value++) starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(starts[values] ?? 0);
  each((value, row) => {
    const at = next[value] ?? 0;
    rows[at] = row;
    next[value] = at + 1;
  });
  return {
    rows: (value) => rows.subarray(starts[value] ?? 0, starts[value + 1] ?? 0),
    count: (value) => (starts[value + 1] ?? 0) - (starts[value] ?? 0),
  };
}
