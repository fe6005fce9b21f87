/** What stands in the columns of a row that must come back as the very line of JSON that it was. */
import { type Column, fromCells, toCells } from './columns.js';

/**
 * A last column for what the others cannot hold: the line of JSON that the row was. Null for nearly all. UTF-8 cannot write
 * half a surrogate pair, so a string column has U+FFFD in its place; then this one has the half, as JSON's escape (`\ud83d`).
 */
export const EXACT_JSON: Column = { name: 'exactJson', nullable: true, leftOut: false, kind: 'text' };

/** @param line an object as compact JSON */
export function exactCells(columns: readonly Column[], line: string): { [name: string]: unknown } {
  const cells = toCells(columns, JSON.parse(line));
  const same = !HALF_A_PAIR.test(line) && JSON.stringify(fromCells(columns, cells)) === line;
  return { ...cells, [EXACT_JSON.name]: same ? null : line };
}

/** As JSON.stringify writes it; after an even number of backslashes, since `\\ud83d` is a backslash and five letters. */
const HALF_A_PAIR = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;
const HALF_PAIRS = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** JSON in which U+FFFD stands for every half of a surrogate pair, as it does in UTF-8. */
export function wellFormedJson(json: string): string {
  return HALF_A_PAIR.test(json) ? json.replace(HALF_PAIRS, '$1\ufffd') : json;
}
