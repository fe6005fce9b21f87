/**
 * How likely it is that a statement is right, by its signs (`signs.ts`) and what they are worth (`models/confidence.md` says what was learnt
 * from, and what counts as right).
 */
import { statementWeights, type Weighed } from '../resources/sign-weights.js';
import type { Reading } from './reading.js';
import { signsOf, type Told } from './signs.js';
import type { Statement } from './statement.js';

export function sureness(reading: Reading, statement: Statement, told: Told): Weighed {
  return statementWeights().weigh(signsOf(reading, statement, told));
}
