/** JSON lines: one object a line, each an article. Blank lines are skipped, and a broken line loses itself only. */
import { RowError, WirecopyError } from '../../errors.js';
import { foreignEncoding } from '../encoding.js';
import type { Format, FormatOptions, Found } from '../format.js';
import { longestObject, objectOf, rowId } from '../json.js';
import { type Line, splitLines } from '../lines.js';
import { RowDecoder } from '../row-decoder.js';
import { articleOfRow, readRow } from '../rows.js';
import { takenOnce } from '../taken.js';
import { type Utf8Source, utf8Source } from '../utf8-source.js';
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
  async *articles(file, options) {
    const source = utf8Source(file);
    const decoder = new RowDecoder(file.place, source.head, source.encoding);
    const tell = takenOnce(options.tell);
    for await (const line of splitLines(source.chunks, longestObject(options.maxBytes))) {
      if (!isBlank(line)) yield readLine(line, source, decoder, options, tell);
    }
  },
};

/** The first line is longer than what was looked at: an object, but nothing that is laid out over lines. */
function isLongLine(text: string): boolean {
  return text.startsWith('{"') && text.length > 1000 && !text.includes('\n');
}

function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function readLine(
  { number, bytes, start, length, cut }: Line,
  { placeOf }: Utf8Source,
  decoder: RowDecoder,
  { fields }: FormatOptions,
  tell: (taken: readonly string[]) => void,
): Found {
  const part = { index: number - 1, start: placeOf(start), end: placeOf(start + length) };
  let text: string | null = null;
  try {
    if (cut) throw new RowError(number, `the line is longer than ${bytes.length} bytes`);
    // From a stream whose beginning nobody has looked at: cut at line ends, which are two bytes there, it cannot be said which of both it is.
    if (foreignEncoding(bytes) !== null) throw new RowError(number, 'UTF-16 or UTF-32, expected UTF-8');
    const encoding = decoder.of(bytes);
    text = encoding.textOf(bytes);
    const row = readRow(objectOf(text, number, 'line'), number, 'line', fields);
    tell(row.taken);
    return { number, id: row.id, article: articleOfRow(row, part, encoding) };
  } catch (error) {
    if (!(error instanceof WirecopyError)) throw error;
    return { number, id: text === null ? null : rowId(text), error };
  }
}
