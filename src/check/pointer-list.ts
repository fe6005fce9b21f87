/**
 * Lists of differences, a line each: the fixture, a tab, and what differs as `check` prints it. Tabs, line ends and backslashes within are written `\t`, `\n`, `\\`.
 *
 *     harbour-strike	date March 7: value
 */
import { UsageError } from '../errors.js';

export interface Listed {
  readonly fixture: string;
  readonly difference: string;
}

export function listLine({ fixture, difference }: Listed): string {
  return `${escaped(fixture)}\t${escaped(difference)}`;
}

/** @param place what errors name. @throws {UsageError} `option-invalid` for a line that is none; empty ones are passed over */
export function parseList(text: string, place: string): Listed[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index): Listed[] => {
      if (line.trim() === '') return [];
      const [fixture = '', difference, ...more] = line.split('\t');
      if (fixture === '' || !difference || more.length > 0) throw noLine(`${place}:${index + 1}`);
      return [{ fixture: unescaped(fixture), difference: unescaped(difference) }];
    });
}

const ESCAPES: { readonly [character: string]: string } = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const CHARACTERS: { readonly [written: string]: string } = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}

function unescaped(text: string): string {
  return text.replace(/\\[\\tnr]/g, (written) => CHARACTERS[written] ?? '');
}

function noLine(place: string): UsageError {
  return new UsageError({
    code: 'option-invalid',
    message: `${place}: expected the name of a fixture, a tab, and what differs`,
    hint: 'The page of wirecopy check --html writes such lists; what differs is the line that wirecopy check prints.',
  });
}
