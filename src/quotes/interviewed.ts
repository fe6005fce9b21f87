/**
 * Who answers in an interview whose lines only say `Q` and `A`: the person who spoke last before it, else the only one named there.
 *
 *     Ruiz said that she would leave. ¶ Q: Why? ¶ A: I am tired.        A: Ruiz
 *     Marta Ruiz kept the light for years. ¶ Q: Why? ¶ A: I am tired.   A: Marta Ruiz
 */
import type { TokenEntity } from '../document/index.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

export class Interviewed {
  readonly #reading: Reading;
  /** The first token of the first line of the interview. */
  readonly #begin: number;
  #lastPerson: TokenEntity | null = null;

  constructor(reading: Reading, statements: readonly Statement[]) {
    this.#reading = reading;
    this.#begin = statements.find(isLine)?.content[0]?.first ?? 0;
  }

  /** Who speaks, where the statement is an answer. */
  at(statement: Statement): TokenEntity | null {
    if (!isLine(statement) || this.#reading.lower(statement.speaker?.first ?? -1).replace('.', '') !== 'a') return null;
    return this.#lastPerson ?? this.#onlyPerson();
  }

  /** In text order. */
  note({ content }: Statement, entity: TokenEntity | null): void {
    if (entity?.type === 'PERSON' && (content[0]?.first ?? this.#begin) < this.#begin) this.#lastPerson = entity;
  }

  #onlyPerson(): TokenEntity | null {
    const people = new Set<TokenEntity>();
    for (const { first, entity } of this.#reading.named) {
      if (first >= this.#begin) break;
      if (entity.type === 'PERSON' && !this.#reading.isFurniture(first)) people.add(entity);
    }
    const [only] = people;
    return people.size === 1 ? (only ?? null) : null;
  }
}

function isLine({ kind }: Statement): boolean {
  return kind === 'turn';
}
