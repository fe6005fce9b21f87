/** `the mate | read | “No entry”`: only what is written "reads", so that a reader reports nothing. */
import type { Range } from '../../document/index.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const READER: VerbConstruction = {
  name: 'reader',
  read: (scope) =>
    scope.cue.verbs.every(({ frames }) => frames.has('document')) && !isDocument(scope.reading, scope.subject)
      ? NOTHING
      : null,
};

const THINGS: ReadonlySet<string> = new Set(['it', 'which', 'that', 'one', 'another']);

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  if (subject.end - subject.first === 1 && THINGS.has(reading.lower(subject.first))) return true; // `a shirt that | read “…”`
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
