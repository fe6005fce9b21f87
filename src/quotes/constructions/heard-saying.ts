/**
 * A quotation before whoever is heard or recorded saying it.
 *
 *     “Get out,” a man is heard shouting.          “Get out,” the clerk was caught on tape telling Ruiz.
 */
import type { Range } from '../../document/index.js';
import { PLACE_PREPOSITIONS } from '../../english/prepositions.js';
import { PERCEIVED } from '../../english/reporting/saying.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import { subjectBefore } from '../../grammar/subjects.js';
import { verbGroupAt } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const HEARD_SAYING: VerbConstruction = {
  name: 'heard-saying',
  read: (scope) => (/^(?:gerund|infinitive)$/.test(scope.cue.group.form) ? wordsBefore(scope) : null),
};

function wordsBefore({ reading, cue }: VerbScope): Statement | null {
  const verb = cue.verbs.find(({ frames }) => frames.has('quote'));
  const speaker = verb === undefined ? null : whoIsHeard(reading, cue.group.first);
  const quotation = speaker === null ? null : reading.quotationAt(speaker.first - 1);
  if (verb === undefined || quotation?.end !== speaker?.first || quotation?.closed !== true) return null;
  if (!/[,!?…—–-]$/.test(reading.tokens.text(quotation.last)) || reading.quotationAt(cue.end) !== null) return null;
  return {
    content: [{ first: quotation.first, end: quotation.end }],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'before-cue',
    kind: 'quote',
  };
}

/** The subject of the passive before: `| he | is heard | saying`, `| he | was caught on tape | saying`. */
function whoIsHeard(reading: Reading, first: number): Range | null {
  const heard = PERCEIVED.has(reading.lower(first - 1)) ? first - 1 : beforePlace(reading, first);
  if (heard === null) return null;
  const group = verbGroupAt(reading, heard);
  return group.form === 'passive' ? subjectBefore(reading, group) : null;
}

/** `caught | on tape | saying` */
function beforePlace(reading: Reading, end: number): number | null {
  const preposition = (nounPhraseBefore(reading, end, end - MAX_PLACE)?.first ?? 0) - 1;
  if (!PLACE_PREPOSITIONS.has(reading.lower(preposition))) return null;
  return PERCEIVED.has(reading.lower(preposition - 1)) ? preposition - 1 : null;
}

/** Maximum tokens of `on a mobile phone video`. */
const MAX_PLACE = 6;
