/** Tables for a terminal: columns as wide as what stands in them. */

/** @param rows the first has the heads; the first column is set to the left, the others to the right */
export function inColumns(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

export function percent(share: number, decimals = 1): string {
  return (100 * share).toFixed(decimals);
}
