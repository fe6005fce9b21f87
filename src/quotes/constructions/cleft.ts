/**
 * What somebody says as the subject of "is": the content stands after it.
 *
 *     The first thing Ruiz said was | that it was late.        All Bell would say was | that it was late.
 *     What Ruiz told the court was | that it was late.         The first thing she tells visitors is | to keep their coats on.
 */
import type { Range } from '../../document/index.js';
import { CLEFT_WORDS } from '../../english/reporting/saying.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const CLEFT: VerbConstruction = { name: 'cleft', read: cleft };

function cleft(scope: VerbScope): Statement | null {
  const { reading, cue, limit, isCue } = scope;
  const verb = cue.verbs.find(({ frames }) => frames.has('clause') || frames.has('addressee'));
  if (!scope.isFiniteForm || verb === undefined) return null;
  const found = beAfter(reading, cue.end, limit);
  if (found === null || !scope.hasBefore((token) => CLEFT_WORDS.has(reading.lower(token)))) return null;
  const first = found.be + 1;
  const isThat = reading.lower(first) === 'that' && !isFiniteVerb(reading, first + 1);
  const isTo = found.addressee !== null && reading.lower(first) === 'to' && reading.upos(first + 1) === 'VERB';
  const speaker = isThat || isTo ? speakerOf(scope) : null;
  if (speaker === null) return null;
  return {
    content: [{ first, end: clauseEnd(reading, first, limit, { isCue, phrase: false, finite: isThat }) }],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: found.addressee,
    construction: 'after-cue',
    kind: isThat ? 'clause' : 'infinitive',
  };
}

/** `said | was`, `told | the court | was` */
function beAfter(reading: Reading, end: number, limit: number): { be: number; addressee: Range | null } | null {
  if (reading.lemma(end) === 'be' && isFiniteVerb(reading, end)) return { be: end, addressee: null };
  const addressee = nounPhraseAfter(reading, end, limit);
  const be = addressee?.end ?? end;
  return addressee !== null && reading.lemma(be) === 'be' && isFiniteVerb(reading, be) ? { be, addressee } : null;
}

/** `The first thing | Ruiz |`, `All | Bell |`: the subject without the word before it. */
function speakerOf({ reading, subject }: VerbScope): Range | null {
  if (subject === null) return null;
  for (let token = subject.end - 2; token >= subject.first - 1; token -= 1) {
    if (CLEFT_WORDS.has(reading.lower(token))) return { first: token + 1, end: subject.end };
  }
  return null;
}
