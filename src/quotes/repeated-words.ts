/**
 * Quoted words that stand twice: in a headline or by themselves between paragraphs, and where the text says whose they are.
 *
 *     ‘We were told to get big’ ¶ … ¶ “We were told to get big,” Ruiz says.        Ruiz, both times
 */
import type { Quotation, Range } from '../document/index.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Minimum words that say enough to be known again. */
const MIN_WORDS = 4;

/** How many are looked for: a text has few headlines, and each look reads all statements. */
const MAX_LOOKS = 8;

export class RepeatedWords {
  readonly #reading: Reading;
  readonly #statements: readonly Statement[];
  #said: readonly (readonly [words: string, statement: Statement])[] | null = null;
  #looks = 0;

  /** @param statements those of whom the text says who speaks */
  constructor(reading: Reading, statements: readonly Statement[]) {
    this.#reading = reading;
    this.#statements = statements;
  }

  /** The statement that holds the same words; null where the quotation is part of a running text, or nobody says it. */
  of(quotation: Quotation): Statement | null {
    if (this.#looks >= MAX_LOOKS || !standsAlone(this.#reading, quotation)) return null;
    const words = wordsOf(this.#reading, quotation);
    if (words.split(' ').length < MIN_WORDS + 2) return null;
    this.#looks += 1;
    this.#said ??= this.#statements.flatMap((statement) =>
      statement.speaker === null || statement.cue === null
        ? []
        : [[statement.content.map((range) => wordsOf(this.#reading, range)).join(''), statement] as const],
    );
    const found = this.#said.find(([said]) => said.includes(words));
    return found?.[1] ?? null;
  }
}

/** A paragraph of nothing but the quotation, or the first or the last words of a headline. */
function standsAlone({ segmentation }: Reading, { span, paragraph }: Quotation): boolean {
  const home = segmentation.paragraphs[paragraph];
  if (home === undefined) return false;
  const isHeadline = segmentation.headline?.start === home.start || paragraph === 0;
  if (span.start !== home.start) return isHeadline && span.end === home.end;
  return span.end === home.end || isHeadline;
}

/** ` we were told to get big `: small letters, a space before and after each word. */
function wordsOf(reading: Reading, { first, end }: Range): string {
  let words = ' ';
  for (let token = first; token < end; token += 1)
    if (/[\p{L}\p{N}]/u.test(reading.tokens.text(token))) words += `${reading.lower(token)} `;
  return words;
}
