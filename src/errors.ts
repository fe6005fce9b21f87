/**
 * The errors that a user can meet. Each has a code that programs can test, a message that names the place and what was
 * expected, and a hint that says what to do. Anything else that is thrown is a defect of Wirecopy.
 */

export type ErrorCode =
  | 'input-missing'
  | 'input-unreadable'
  | 'input-no-texts'
  | 'input-no-records'
  | 'input-binary'
  | 'input-encoding'
  | 'input-changed'
  | 'input-damaged'
  | 'input-format'
  | 'input-too-large'
  | 'time-exceeded'
  | 'record-too-large'
  | 'worker-died'
  | 'row-malformed'
  | 'date-invalid'
  | 'config-invalid'
  | 'option-invalid'
  | 'output-unwritable'
  | 'output-busy'
  | 'output-occupied'
  | 'journal-unreadable'
  | 'shard-damaged'
  | 'register-invalid'
  | 'fixture-corrupt'
  | 'gold-format'
  | 'model-damaged'
  | 'record-invalid'
  | 'record-format'
  | 'record-repeated'
  | 'records-mixed'
  | 'defect';

interface ErrorParts {
  readonly code: ErrorCode;
  /** What is wrong, where, and what was expected. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** Base of all; `exitCode` is what the command line ends with when nothing catches it: 1 failed, 2 wrong usage. */
export class WirecopyError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly exitCode: 1 | 2 = 1;

  constructor({ code, message, hint, cause }: ErrorParts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** The command was used wrongly: an unknown option, an invalid date, an input that does not exist. */
export class UsageError extends WirecopyError {
  override readonly exitCode = 2;
}

/** A document cannot be read: binary, not UTF-8, of an unknown format, too large. The run goes on without it. */
export class InputError extends WirecopyError {}

/** A row cannot be read. `line` counts from 1. The file goes on after it. */
export class RowError extends WirecopyError {
  readonly line: number;

  /** @param unit what the row is called: `line`, `row`, `item` */
  constructor(line: number, reason: string, cause?: unknown, unit = 'line') {
    super({
      code: 'row-malformed',
      message: `${unit} ${line}: ${reason}`,
      hint: ROW_HINTS.get(unit) ?? 'Mend it or take it out; what stands before and after it is read.',
      cause,
    });
    this.line = line;
  }
}

const ROW_HINTS: ReadonlyMap<string, string> = new Map([
  [
    'line',
    'Give one JSON object a line: { "text": "…", "id": "…", "published": "2024-02-01" }; id and published may be left out, and --field text=NAME names another field.',
  ],
  [
    'row',
    'Mend the row or take it out: the others are read. --field text=NAME names another column, the first row has their names.',
  ],
  [
    'item',
    'Mend the item or take it out: the others are read. --field text=NAME names another field, text=body.plain one of an object in it.',
  ],
]);

/** Results cannot be written where they should go. */
export class OutputError extends WirecopyError {}

/** A fixture or the list of known differences cannot be understood. */
export class FixtureError extends WirecopyError {}

/** A file of weights that comes with the package is missing, cut short or altered. */
export class ModelError extends WirecopyError {
  constructor(path: string, reason: string, cause?: unknown) {
    super({
      code: 'model-damaged',
      message: `${path}: ${reason}`,
      hint: 'The file is part of the package: install Wirecopy again, or in a checkout restore it with `git checkout -- models`.',
      cause,
    });
  }
}

/** A record breaks its own contract: a defect of Wirecopy, never of the text. */
export class RecordError extends WirecopyError {
  constructor(id: string, problems: readonly string[]) {
    super({
      code: 'record-invalid',
      message: `the record of ${id} is not valid: ${problems.slice(0, 5).join('; ')}`,
      hint: 'This is a defect of Wirecopy. Please report it with the text.',
    });
  }
}

/** Something was thrown that nobody expected: a defect of Wirecopy. */
export class DefectError extends WirecopyError {
  constructor(cause: unknown) {
    super({
      code: 'defect',
      message: `unexpected ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`,
      hint: 'This is a defect of Wirecopy. Please report it with the input.',
      cause,
    });
  }
}

/** The code that the system gave an error, such as `ENOENT`; empty where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
