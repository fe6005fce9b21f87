/** What is wrong with an XML file, with its place: some of it is read over with a warning, too much of it ends the reading. */
import type { ReadWarning } from '../../document/index.js';
import { InputError } from '../../errors.js';

export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Errors in how tags are written after which nothing in a file can be trusted. */
const MAX_HARD = 20;
/** A file may have as many as this of what changes characters only, such as `&` in an address. */
const MAX_SOFT = 2000;
const SOFT = /entity|disallowed character\.$|"]]>"|attribute without value|before root|start of the document/;

export class Problems {
  readonly #place: string;
  #hard = 0;
  #soft = 0;
  /** Since the last time that they were taken. */
  #new: Problem[] = [];

  constructor(place: string) {
    this.#place = place;
  }

  /** @throws {InputError} `input-format` at the last one that is allowed */
  add(problem: Problem): void {
    if (SOFT.test(problem.message)) this.#soft += 1;
    else this.#hard += 1;
    this.#new.push(problem);
    if (this.#hard <= MAX_HARD && this.#soft <= MAX_SOFT) return;
    throw new InputError({
      code: 'input-format',
      message: `${this.#place}: ${placeOf(problem)}: no XML: ${problem.message}; ${this.#hard + this.#soft} such errors so far`,
      hint: 'What could be read before was read. Mend the file, or fetch it again.',
    });
  }

  /** A warning of those since the last call. */
  take(): ReadWarning[] {
    const [first, ...others] = this.#new;
    this.#new = [];
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return [
      { code: 'markup-broken', message: `Broken XML was read over: ${placeOf(first)}: ${first.message}${more}.` },
    ];
  }
}

export function placeOf({ line, column }: Pick<Problem, 'line' | 'column'>): string {
  return `line ${line}, column ${column}`;
}
