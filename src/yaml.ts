/** Files in YAML, or in JSON, which is YAML too, that people write: fixtures and settings. */
import { isUtf8 } from 'node:buffer';
import { type Document, isAlias, Lexer, LineCounter, Parser, parseDocument, visit } from 'yaml';
import { z } from 'zod';

export interface YamlFile {
  readonly value: unknown;
  readonly document: Document;
  /** The text without its byte-order mark. */
  readonly source: string;
  /** The line of a value, such as `['entities', 2, 'name']`, or of the nearest thing around it; from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** What is wrong with a file, and in which line, from 1. Callers make an error for users of it. */
export class YamlFault extends Error {
  readonly line: number;

  constructor(line: number, reason: string, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause });
    this.line = line;
  }
}

/** @throws {YamlFault} for whatever is no YAML of one document, and for aliases that lead nowhere, to themselves, or explode */
export function parseYaml(file: Uint8Array | string): YamlFile {
  const source = (typeof file === 'string' ? file : decode(file)).replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const lineAt = (range: unknown) => lineOfRange(lines, range);
  checkDepth(source);
  try {
    const document = parseDocument(source, { lineCounter: lines, stringKeys: true, logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) throw new YamlFault(error.linePos?.[0].line ?? 1, reasonOf(error.message), error);
    const firstAlias = checkAliases(document, lineAt);
    return {
      value: plainValue(document, firstAlias),
      document,
      source,
      lineOf: (path) => lineOf(document, path, lineAt),
    };
  } catch (cause) {
    if (cause instanceof RangeError) throw new YamlFault(1, TOO_DEEP, cause);
    throw cause;
  }
}

const TOO_DEEP = 'nested too deeply';
/** Files that people write are a handful deep. */
const MAX_DEPTH = 200;

/**
 * What is nested deeper than {@link MAX_DEPTH} is not composed: that recurses, and where the stack ends within a regular expression V8
 * ends the process. The parser below it keeps a stack of its own.
 */
function checkDepth(source: string): void {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(source)) {
    for (const _ of parser.next(lexeme)); // what is whole is composed later
    if (parser.stack.length > MAX_DEPTH) throw new YamlFault(lines.linePos(parser.offset).line, TOO_DEEP);
  }
}

function decode(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  throw new YamlFault(firstLineNotInUtf8(bytes), 'not in UTF-8');
}

function firstLineNotInUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0, end: number; start <= bytes.length; start = end + 1, line += 1) {
    end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break;
  }
  return line;
}

/** `Map keys must be unique at line 2, column 1:` and an excerpt. */
function reasonOf(message: string): string {
  const [first = message] = message.split('\n');
  return first.includes('call stack') ? TOO_DEEP : first.replace(/ at line \d+, column \d+:$/, '');
}

/** The line of the first alias; null if there is none. */
function checkAliases(document: Document, lineAt: (range: unknown) => number): number | null {
  let first: number | null = null;
  visit(document, {
    Alias(_, alias, ancestors) {
      const line = lineAt(alias);
      first ??= line;
      const target = alias.resolve(document);
      if (target === undefined || isAlias(target))
        throw new YamlFault(line, `*${alias.source} stands for nothing before it`);
      if (ancestors.includes(target)) throw new YamlFault(line, `*${alias.source} stands inside itself`);
    },
  });
  return first;
}

function plainValue(document: Document, firstAlias: number | null): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new YamlFault(firstAlias ?? 1, 'too much is written by aliases', cause);
  }
}

function lineOf(document: Document, path: readonly PropertyKey[], lineAt: (node: unknown) => number): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (rangeSchema.safeParse(node).success) return lineAt(node);
  }
  return 1;
}

const rangeSchema = z.looseObject({ range: z.tuple([z.number()], z.number()) });

function lineOfRange(lines: LineCounter, node: unknown): number {
  const { data } = rangeSchema.safeParse(node);
  return data === undefined ? 1 : lines.linePos(data.range[0]).line;
}
