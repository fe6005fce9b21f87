/** Which statement another one stands in, in rows of statements that cross each other. */
import { expect, it } from 'vitest';
import type { Range } from '../../src/document/index.js';
import { parentsOf } from '../../src/quotes/nesting.js';
import type { Statement } from '../../src/quotes/statement.js';

function saying(...content: readonly Range[]): Statement {
  return { content, speaker: null, cue: null, addressee: null, construction: 'speech', kind: 'quote' };
}

it('finds the statement around it over those that are interrupted and still open', () => {
  const whole = saying({ first: 0, end: 1000 });
  const interrupted = Array.from({ length: 40 }, (_, at) =>
    saying({ first: at + 1, end: at + 2 }, { first: 900, end: 901 }),
  );
  const inner = saying({ first: 500, end: 510 });
  expect(parentsOf([whole, ...interrupted, inner]).at(-1)).toBe(0);
});
