/**
 * Who says what an infinitive tells: the object of the verb before it, or the one after "for".
 *
 *     led | the board | to admit that …          time for | Ruiz | to say …
 */
import type { Range } from '../../document/index.js';
import { PLACE_PREPOSITIONS } from '../../english/prepositions.js';
import { OBJECT_PRONOUNS } from '../../english/pronouns.js';
import { OBJECT_CONTROL } from '../../english/reporting/control-verbs.js';
import { PERCEIVING } from '../../english/reporting/saying.js';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.js';
import type { VerbGroup } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';

export function sourceOfInfinitive(reading: Reading, { first }: VerbGroup): Range | null {
  const floor = reading.sentenceAt(first).first;
  const to = reading.lower(first) === 'to' ? first : first - 1;
  const isPronoun = OBJECT_PRONOUNS.has(reading.lower(to - 1));
  const object = isPronoun ? { first: to - 1, end: to } : nounPhraseBefore(reading, to, floor);
  if (object === null || object.first - 1 < floor) return null;
  const before = object.first - 1;
  if (reading.lower(before) === 'for') return isFor(reading, before) ? object : null;
  const isControl = OBJECT_CONTROL.has(reading.lemma(before)) || reading.lower(before) === 'leaving';
  return isControl && reading.upos(before) === 'VERB' ? object : null;
}

/** `heard | him | argue`, `hear | her | on the radio saying`: whoever is heard, without "to"; null for other verbs. */
export function sourceHeard(reading: Reading, { first, form }: VerbGroup): Range | null {
  if (form === 'gerund') return heardSomewhere(reading, first);
  if (OBJECT_PRONOUNS.has(reading.lower(first - 1)))
    return PERCEIVING.has(reading.lemma(first - 2)) ? { first: first - 1, end: first } : null;
  const name = reading.namedAt(first - 1); // `heard | Bell | cry`, not `heard Bell cried`
  const isHeard = name?.end === first && PERCEIVING.has(reading.lemma(name.first - 1));
  return isHeard && reading.lower(first) === reading.lemma(first) ? { first: name.first, end: first } : null;
}

/** `hear | her | on the radio | saying` */
function heardSomewhere(reading: Reading, first: number): Range | null {
  const where = nounPhraseBefore(reading, first, reading.sentenceAt(first).first);
  const object = (where?.first ?? 0) - 2;
  if (!PLACE_PREPOSITIONS.has(reading.lower(object + 1)) || !OBJECT_PRONOUNS.has(reading.lower(object))) return null;
  return PERCEIVING.has(reading.lemma(object - 1)) ? { first: object, end: object + 1 } : null;
}

/** `common | for papers to say`; not `left for Porto to say`. */
function isFor(reading: Reading, preposition: number): boolean {
  return /^(?:ADJ|NOUN)$/.test(reading.upos(preposition - 1));
}
