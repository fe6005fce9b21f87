/** Whether a phrase stands for somebody, or something that people speak through: no `higher costs`, no `rates`. */
import type { Range } from '../../document/index.js';
import { ABSTRACT_ENDS, ABSTRACT_ENDS_OF_PEOPLE, PLANNED, WITHOUT_MIND } from '../../english/inanimate.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';

export function hasMind(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  return reading.namedAt(head) !== null || !WITHOUT_MIND.has(reading.lower(head));
}

/** Whether it can intend, hope or fear: no plan, and nothing that is done: `the plan`, `its cooperation`. */
export function hasIntentions(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  if (reading.namedAt(head) !== null) return true;
  const word = reading.lower(head);
  if (PLANNED.has(word)) return false;
  return reading.upos(head) !== 'NOUN' || !ABSTRACT_ENDS.test(word) || ABSTRACT_ENDS_OF_PEOPLE.has(word);
}
