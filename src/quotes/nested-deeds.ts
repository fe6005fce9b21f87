/**
 * What somebody does, will do or shows, told within another's words: no statement of its own.
 *
 *     Bell said | Ruiz will address the strike              nobody has said it yet
 *     Bell told Ruiz to stop | attacking the crew           a deed
 *     Bell said | it shows that nobody is safe              a thing says nothing; he does
 */

import type { Range } from '../document/index.js';
import { DOCUMENTS, WORDS_OF_SOMEBODY } from '../english/people/sources.js';
import { IMPERSONAL_SUBJECTS } from '../english/pronouns.js';
import { DEED_VERBS, SHOWING_VERBS, VIEW_VERBS } from '../english/reporting/deeds.js';
import { FUTURE_HELPERS } from '../english/verb-helpers.js';
import { type VerbGroup, verbGroupAt } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';
import type { CueWords, Statement } from './statement.js';

/** Whether a statement, where it stands within another one, only tells a deed. */
export function isDeedWithin(reading: Reading, { cue, kind, speaker, construction }: Statement): boolean {
  if (cue === null || construction !== 'after-cue') return false;
  const group = verbGroupAt(reading, cue.first);
  if (speaker !== null && isShown(reading, cue, speaker, group)) return true;
  if (kind !== 'object' && kind !== 'preposition') return false;
  return isAhead(reading, cue, group) || (isOfDeeds(cue.lemma) && isDone(reading, cue, group));
}

/** `it | shows that`, `which | proves that`; not `the report shows that` */
function isShown(reading: Reading, { lemma }: CueWords, { first: subject, end }: Range, { first }: VerbGroup): boolean {
  const word = reading.lower(subject);
  if (end - subject > 1 || end !== first) return false;
  return SHOWING_VERBS.has(lemma) && (IMPERSONAL_SUBJECTS.has(word) || word === 'which');
}

/** `will | address the strike`; a view is held before it is told: `would support a strike`. */
function isAhead(reading: Reading, { act }: CueWords, { first, verb }: VerbGroup): boolean {
  if (act === 'think') return false;
  for (let token = first; token < verb; token += 1) if (FUTURE_HELPERS.has(reading.lower(token))) return true;
  return false;
}

function isOfDeeds(lemma: string): boolean {
  const [verb = lemma] = lemma.split(' ');
  return DEED_VERBS.has(verb) || VIEW_VERBS.has(verb);
}

/** `stop | attacking her`, `worse than | attacking her`, `money to | oppose her`, `crews | backing her`; not `a letter | attacking her`, `is | backing her` */
function isDone(reading: Reading, { lemma }: CueWords, { first, form }: VerbGroup): boolean {
  if (form === 'infinitive') return true;
  if (form !== 'gerund') return false;
  const before = first - 1;
  const upos = reading.upos(before);
  if (upos === 'VERB' || upos === 'ADP' || upos === 'SCONJ') return true;
  const word = reading.lower(before);
  return upos === 'NOUN' && VIEW_VERBS.has(lemma) && !DOCUMENTS.has(word) && !WORDS_OF_SOMEBODY.has(word);
}
