/** JSON lines: one object a line, each an article. Blank lines are skipped, and a broken line loses itself only. */
import { RowError, WirecopyError } from '../../errors.js';
import { foreignEncoding } from '../encoding.js';
import type { Format, FormatOptions, Found } from '../format.js';
import { longestObject, objectOf, rowId } from '../json.js';
import { type Line, splitLines } from '../lines.js';
import { articleOfRow, readRow } from '../rows.js';
import { takenOnce } from '../taken.js';
import { beginsWithList } from './json/names.js';

const MEDIA_TYPE = 'application/x-ndjson';

export const jsonLines: Format = {
  name: 'jsonl',
  label: 'JSON lines',
  extensions: ['.jsonl', '.ndjson', '.jl'],
  mediaTypes: [MEDIA_TYPE, 'application/jsonl', 'application/x-jsonlines'],
  unit: 'line',
  needsNoHead: true,
  begins: ({ text }) => !beginsWithList(text) && (/^\{[^\n]*\}[ \t\r]*(?:\n\s*\{|\n?$)/.test(text) || isLongLine(text)),
  async *articles({ chunks }, options) {
    const tell = takenOnce(options.tell);
    for await (const line of splitLines(chunks, longestObject(options.maxBytes))) {
      if (!isBlank(line)) yield readLine(line, options, tell);
    }
  },
};

/** The first line is longer than what was looked at: an object, but nothing that is laid out over lines. */
function isLongLine(text: string): boolean {
  return text.startsWith('{"') && text.length > 1000 && !text.includes('\n');
}

const UTF8 = { encoding: 'utf-8', warnings: [] };

function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function readLine(line: Line, options: FormatOptions, tell: (taken: readonly string[]) => void): Found {
  let text: string | null = null;
  try {
    text = decodeLine(line);
    const row = readRow(objectOf(text, line.number, 'line'), line.number, 'line', options.fields);
    tell(row.taken);
    const part = { index: line.number - 1, start: line.start, end: line.start + line.length };
    return { number: line.number, id: row.id, article: articleOfRow(row, part, UTF8) };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number: line.number, id: text === null ? null : rowId(text), error };
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine({ bytes, number, cut }: Line): string {
  if (cut) throw new RowError(number, `the line is longer than ${bytes.length} bytes`);
  // Cut at line ends, which are two bytes there, it cannot be said which of both it is.
  if (foreignEncoding(bytes) !== null) throw new RowError(number, 'UTF-16 or UTF-32, expected UTF-8');
  try {
    return UTF_8.decode(bytes);
  } catch (cause) {
    throw new RowError(number, 'invalid UTF-8', cause);
  }
}
