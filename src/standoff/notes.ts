/**
 * Values in the one line that a tool has for them: bare words first, then names with their values, in quotation marks where they have spaces.
 *
 *     2031-05-05 APPROX interval="2031-05-05/2031-05-06" confidence=0.9
 */
import type { Values } from './annotated.js';

export function writeNote(words: readonly string[], values: Values): string {
  const named = Object.entries(values).map(([name, value]) => `${name}=${PLAIN.test(value) ? value : quoted(value)}`);
  return [...words, ...named].join(' ');
}

/** What is written beside an annotation without a name, null for nothing, and what has one. */
export function readNote(note: string): { readonly words: string | null; readonly values: Values } {
  const values: Record<string, string> = {};
  const rest: string[] = [];
  for (const [piece, name, value] of note.matchAll(PIECES)) {
    if (name === undefined || value === undefined) rest.push(piece);
    else values[name] = unquoted(value);
  }
  return { words: rest.length === 0 ? null : rest.join(' '), values };
}

const PLAIN = /^[^\s"]+$/;
const PIECES = /([a-zA-Z]+)=("(?:[^"\\]|\\.)*"|[^\s"]+)(?=\s|$)|\S+/g;

/** As JSON, with every line break as an escape, also those that only some programs take for one. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll(
    LINE_BREAKS,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const LINE_BREAKS = /[\u007f-\u009f\u2028\u2029]/g;

/** What is no JSON is left as it is written. */
function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : value;
  } catch {
    return value;
  }
}
