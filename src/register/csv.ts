/** Rows of CSV as RFC 4180 has it, each with the line that it begins in. */

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** @param fail makes the error for what is no CSV */
export function csvRows(text: string, fail: (line: number, what: string) => Error): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, text.startsWith('\ufeff') ? 1 : 0];
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const closed = closing(text, at);
      if (closed === null) throw fail(line, 'opens a quotation mark that never closes');
      cell = text.slice(at + 1, closed).replaceAll('""', '"');
      at = closed + 1;
      if (at < text.length && !/[,\r\n]/.test(text[at] ?? ''))
        throw fail(line, 'has letters after a closing quotation mark');
    } else {
      const end = endOfCell(text, at);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    line += cell.split('\n').length - 1;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: begun, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begun = line;
  }
  return rows;
}

/** Where the mark stands that closes the one at a place. */
function closing(text: string, at: number): number | null {
  let next = text.indexOf('"', at + 1);
  while (next >= 0 && text[next + 1] === '"') next = text.indexOf('"', next + 2);
  return next < 0 ? null : next;
}

function endOfCell(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
