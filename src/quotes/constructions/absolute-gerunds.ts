/**
 * Gerunds of saying that have a subject of their own, in contrast to those that go on with the subject before.
 *
 *     The crew left, with | Lisbon | urging Porto to pay         Lisbon urges
 *     The town has | banks | seeking to grow                     banks seek
 *     Ruiz issued | a statement | saying that it was late        Ruiz says so: her words are no source
 *     The crew stood in | the road | shouting “Go home”          the crew: the road is where they stood
 */
import type { Range } from '../../document/index.js';
import { DOCUMENTS, WORDS_OF_SOMEBODY } from '../../english/people/sources.js';
import { PLACE_PREPOSITIONS } from '../../english/prepositions.js';
import { SPENDING } from '../../english/reporting/control-verbs.js';
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { QUOTING, WRITING_TO } from '../../english/reporting/saying.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import type { VerbGroup } from '../../grammar/verb-groups.js';
import { isNounOfBodies, isNounOfPeople } from '../people.js';
import { headOf } from '../phrase-heads.js';
import type { Reading } from '../reading.js';

/** `with Lisbon urging Porto to …`, `banks | seeking to grow`: a gerund with a subject of its own. */
export function isAbsolute(reading: Reading, group: VerbGroup, subject: Range): boolean {
  if (reading.lower(subject.first - 1) === 'with') return true;
  if (reading.lower(subject.first - 1) === 'to' && isWritten(reading, subject.first - 1)) return false;
  if (isWordsOfAnother(reading, subject, group.first)) return true;
  // `issued a statement | saying that`: the one who issued it says so
  if (DOCUMENTS.has(reading.lower(subject.end - 1)) || isWords(reading, subject)) return false;
  if (isWhere(reading, subject) || isPraised(reading, subject)) return false;
  const named = reading.namedAt(subject.end - 1)?.entity.type;
  return subject.end === group.first && named !== 'GPE' && named !== 'LOC' && !isTime(reading, subject.end - 1);
}

/** `tore up | the mayor’s letter | saying …`, `a letter from the mayor`: words that somebody else wrote. */
function isWordsOfAnother(reading: Reading, subject: Range, gerund: number): boolean {
  if (subject.end !== gerund || !DOCUMENTS.has(reading.lower(headOf(reading, subject)))) return false;
  for (let token = subject.first + 1; token < subject.end - 1; token += 1) {
    if (reading.lower(token) === 'from' || /^['’]s?$/.test(reading.tokens.text(token))) return true;
  }
  return false;
}

/** `stood in | the road | shouting`, `sat on | a bench | reading`: a place after a verb, and nobody; `left, in | many cases | asking for more`. */
function isWhere(reading: Reading, subject: Range): boolean {
  if (reading.upos(subject.first - 1) === 'ADP' && reading.tokens.text(subject.first - 2) === ',') return true;
  if (reading.upos(subject.first - 1) !== 'ADP') return false;
  const before = reading.upos(subject.first - 2);
  if (PLACE_PREPOSITIONS.has(reading.lower(subject.first - 1)) && /^(?:AUX|ADJ|PRON|VERB)$/.test(before))
    return (
      reading.namedAt(subject.end - 1)?.entity.type !== 'PERSON' &&
      !isNounOfPeople(reading.lower(headOf(reading, subject)))
    );
  if (!/^(?:VERB|ADV)$/.test(before)) return false;
  const head = headOf(reading, subject);
  const word = reading.lower(head);
  return reading.upos(head) === 'NOUN' && !isNounOfPeople(word) && !isNounOfBodies(word);
}

/** `congratulated | the head of the fund | saying it was time`: who praises or blames somebody says so. */
function isPraised(reading: Reading, subject: Range): boolean {
  const verb = subject.first - 1;
  if (reading.upos(verb) !== 'VERB') return false;
  const lemma = reading.lemma(verb);
  const lines = CUE_LINES.get(lemma)?.bare ?? [];
  return lines.length > 0 && !QUOTING.has(lemma) && lines.every(({ act }) => act === 'claim');
}

/** `wrote (twice) | to | the owner asking for a sign`: who wrote asks for it. */
function isWritten(reading: Reading, to: number): boolean {
  const verb = reading.upos(to - 1) === 'ADV' ? to - 2 : to - 1;
  return WRITING_TO.has(reading.lemma(verb)) || WRITING_TO.has(reading.lemma(verb - 1));
}

/** `gave a speech | attacking the plan`, `sent an email to members | saying`: not at the start of its sentence. */
function isWords(reading: Reading, subject: Range): boolean {
  const name = reading.namedAt(subject.end - 1);
  if (name?.entity.type === 'PERSON' && reading.lower(name.first - 1) === 'of') return false; // `footage of | Ruiz | saying`
  if (SPENDING.has(reading.lemma(subject.first - 1))) return true; // `spent | the week | asking for help`
  const head = reading.lower(headOf(reading, subject));
  return (
    subject.first > reading.sentenceAt(subject.first).first && (DOCUMENTS.has(head) || WORDS_OF_SOMEBODY.has(head))
  );
}
