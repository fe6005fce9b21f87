/** `the mate | read | “No entry”`: only what is written "reads", so that a reader reports nothing. */
import type { Range } from '../../document/index.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import type { Reading } from '../reading.js';
import { sourceAfter } from './inversion.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const READER: VerbConstruction = {
  name: 'reader',
  read: (scope) =>
    scope.cue.verbs.every(({ frames }) => frames.has('document')) && !isDocument(scope.reading, whatReads(scope))
      ? NOTHING
      : null,
};

/** The subject; `“No entry,” reads | a sign on the door` */
function whatReads({ reading, cue, subject, limit }: VerbScope): Range | null {
  const isAfter = subject === null && reading.quotationAt(cue.group.first - 1)?.end === cue.group.first;
  return isAfter ? sourceAfter(reading, cue.end, limit) : subject;
}

const THINGS: ReadonlySet<string> = new Set(['it', 'which', 'that', 'one', 'another']);

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  if (subject.end - subject.first === 1 && THINGS.has(reading.lower(subject.first))) return true; // `a shirt that | read “…”`
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
