/** Whether a phrase stands for somebody, or something that people speak through: no `higher costs`, no `rates`. */
import type { Range } from '../../document/index.js';
import { WITHOUT_MIND } from '../../english/inanimate.js';
import type { Reading } from '../reading.js';
import { headOf } from '../speakers.js';

export function hasMind(reading: Reading, phrase: Range): boolean {
  const head = headOf(reading, phrase);
  return reading.namedAt(head) !== null || !WITHOUT_MIND.has(reading.lower(head));
}
