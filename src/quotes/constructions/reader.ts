/**
 * What "reads": only what is written does, so that a reader reports nothing.
 *
 *     the mate | read | “No entry”                     nothing
 *     a sign on the door | reading | “No entry”        the sign
 */
import type { Range } from '../../document/index.js';
import { DOCUMENTS } from '../../english/people/sources.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { afterCue } from './after-cue.js';
import { sourceAfter } from './inversion.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const READER: VerbConstruction = {
  name: 'reader',
  read(scope) {
    if (!scope.cue.verbs.every(({ frames }) => frames.has('document'))) return null;
    const written = scope.cue.group.form === 'gerund' ? writtenOn(scope) : null;
    if (written !== null) return written;
    return isDocument(scope.reading, whatReads(scope)) || isHeldUp(scope) ? null : NOTHING;
  },
};

/** `a sign on the door | reading | “No entry”`: the noun phrase before it, with the one that it hangs on. */
function writtenOn(scope: VerbScope): Statement | null {
  const { reading, cue } = scope;
  const [verb] = cue.verbs;
  const quotation = reading.quotationAt(cue.end);
  if (verb === undefined || quotation?.first !== cue.end) return null;
  const floor = reading.sentenceAt(cue.group.first).first;
  const place = nounPhraseBefore(reading, cue.group.first, floor);
  if (place === null) return null;
  const isOn = reading.upos(place.first - 1) === 'ADP' && place.first - 1 > floor;
  const on = isOn ? nounPhraseBefore(reading, place.first - 1, floor) : null;
  const isOnText = on !== null && DOCUMENTS.has(reading.lower(on.end - 1));
  if (!isOnText && !isDocument(reading, place)) return null;
  const speaker = isOnText ? { first: on.first, end: place.end } : place;
  // `Ruiz | posted | a message on her page reading “…”`: her words
  if (reading.upos(speaker.first - 1) === 'VERB' && isFiniteVerb(reading, speaker.first - 1)) return null;
  return afterCue(
    scope,
    { kind: 'quote', verb, first: cue.end, end: quotation.end, cueEnd: cue.end, addressee: null },
    speaker,
  );
}

/** `The crew carried signs | reading | “No entry”`: their words. */
function isHeldUp({ reading, cue: { group } }: VerbScope): boolean {
  return group.form === 'gerund' && DOCUMENTS.has(reading.lemma(group.first - 1));
}

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
