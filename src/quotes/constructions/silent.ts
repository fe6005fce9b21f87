/**
 * Verbs that report nothing where they are.
 *
 *     declined to | say                            the first verb reports
 *     a plan | announced | by the ministry         a participle describes its noun
 *     the mate | read | “No entry”                 only what is written "reads"
 */

import type { Range } from '../../document/index.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import type { Reading } from '../reading.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const SECOND_VERB: VerbConstruction = {
  name: 'second verb',
  read: ({ cue: { group }, isCue }) => (group.form === 'infinitive' && isCue(group.first - 1) ? NOTHING : null),
};

export const PARTICIPLE: VerbConstruction = {
  name: 'participle',
  read: ({ cue }) => (cue.group.form === 'participle' ? NOTHING : null),
};

export const NO_DOCUMENT: VerbConstruction = {
  name: 'no document',
  read: ({ reading, cue, subject }) =>
    cue.verbs.every(({ frames }) => frames.has('document')) && !isDocument(reading, subject) ? NOTHING : null,
};

function isDocument(reading: Reading, subject: Range | null): boolean {
  if (subject === null) return false;
  for (let token = subject.first; token < subject.end; token += 1) {
    if (DOCUMENTS.has(reading.lower(token))) return true;
  }
  return false;
}
