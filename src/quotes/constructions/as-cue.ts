/**
 * A cue in a clause with "as", before, after or inside what is said.
 *
 *     As the harbour master put it, nobody is ever early.
 *     As reported by the Clew Bay Courier, two piers were closed.
 *     The piers, as the mayor said on Monday, are not safe.
 */
import { wordSet } from '../../english/words.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isTime } from '../../grammar/noun-phrase-words.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { contentAround } from './around-source.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const AS_CUE: VerbConstruction = { name: 'as-cue', read: asStatement };

function asStatement(scope: VerbScope): Statement | typeof NOTHING | null {
  const { reading, cue, limit, isFiniteForm } = scope;
  const { group } = cue;
  // `as the mayor put it`; not `as the mayor booed`
  const verb = cue.verbs.find(({ frames, particle }) => frames.has('clause') || particle === 'it');
  if (verb === undefined || !scope.hasBefore((token) => AS.has(reading.lower(token)))) return null;
  const subject = isFiniteForm ? scope.subject : null;
  const opens = (subject?.first ?? group.first) - 1;
  const at = reading.lower(opens) === 'so' && cue.end >= limit ? soAfterComma(reading, opens) : opens;
  if (at === null || (at === opens && reading.lower(at) !== 'as')) return null;
  if (isCompared(reading, at)) return NOTHING;
  const agent = reading.lower(cue.end) === 'by' ? nounPhraseAfter(reading, cue.end + 1, limit) : null;
  const speaker = agent ?? subject;
  if (speaker === null) return null;
  const end = Math.max(cue.end, agent?.end ?? 0);
  if (verb.prepositions.has(reading.lower(end))) return null; // `Pier to close as unions warn | of | strikes`
  if (!endsAtMark(reading, end, limit)) return null;
  const content = contentAround(reading, at, end, limit);
  if (content.length === 0) return null;
  return {
    content,
    speaker,
    cue: { first: group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'as-cue',
    kind: 'sentence',
  };
}

const AS = wordSet('as, so');

/** `The pier was built by monks, | (or) so | the guides say.`: where the words after the comma begin. */
function soAfterComma(reading: Reading, so: number): number | null {
  const first = reading.lower(so - 1) === 'or' ? so - 1 : so;
  return reading.tokens.text(first - 1) === ',' ? first : null;
}

/** `not as late | as many believe` */
function isCompared(reading: Reading, as: number): boolean {
  return /^(?:ADJ|ADV)$/.test(reading.upos(as - 1)) && /^(?:as|so)$/.test(reading.lower(as - 2));
}

/** Maximum tokens between the cue and the mark that ends its clause. */
const MAX_TAIL = 12;

/** `as Ruiz said | on Monday in Lisbon,` but not `as Ruiz said | goodbye to the crew,`. */
function endsAtMark(reading: Reading, end: number, limit: number): boolean {
  if (end >= limit) return true;
  // `as the poll showed | Ruiz ahead`: what it showed follows
  const isTail =
    /^(?:ADP|ADV|SCONJ)$/.test(reading.upos(end)) || (reading.upos(end) === 'PROPN' && isTime(reading, end));
  if (!/^[,:]$/.test(reading.tokens.text(end)) && !isTail) return false;
  for (let token = end; token < Math.min(limit, end + MAX_TAIL); token += 1) {
    if (/^[,:]$/.test(reading.tokens.text(token))) return true;
    if (isFiniteVerb(reading, token)) return false;
  }
  return limit <= end + MAX_TAIL;
}
