/**
 * What somebody says, asks or wants as the subject of its sentence, and the words that say it after a form of "be".
 *
 *     The first thing Bell tells visitors is | to keep their coats on            All she asks is | that they wait
 *     What Ruiz wants is | a vote                                                The last thing he said was | “Go home.”
 */
import type { Range } from '../../document/index.js';
import { CLEFT_NOUNS } from '../../english/noun-phrase-words.js';
import type { CueVerb } from '../../english/reporting/cue-verb-lines.js';
import { clauseEnd } from '../../grammar/clause-ends.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import type { ContentKind } from '../statement.js';
import { isInfinitive } from './complement-kinds.js';
import { isObjectAt } from './phrase-complements.js';
import type { VerbConstruction, VerbScope } from './verb-scope.js';

export const CLEFT: VerbConstruction = {
  name: 'cleft',
  read(scope) {
    const { reading, cue, limit, isCue } = scope;
    if (!scope.isFiniteForm || cue.group.negated) return null;
    if (!scope.hasBefore((token) => CLEFT_NOUNS.has(reading.lower(token)))) return null;
    const be = formOfBe(scope);
    if (be === null) return null;
    const speaker = scope.speaker === null ? null : withoutNoun(reading, scope.speaker);
    if (speaker === null || !isCleft(scope, speaker.first)) return null;
    const first = be + 1;
    for (const verb of cue.verbs) {
      const kind = kindOf(scope, verb, first, speaker);
      if (kind === null) continue;
      const quotation = kind === 'quote' ? reading.quotationAt(first) : null;
      const end =
        quotation?.end ??
        clauseEnd(reading, first, limit, { isCue, phrase: kind === 'object', finite: kind === 'clause' });
      return {
        content: [{ first, end }],
        speaker,
        cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
        addressee: null,
        construction: 'relative',
        kind,
      };
    }
    return null;
  },
};

/** `the first thing | Ana Bell | tells`, `all | Ruiz | wants`: taken for one phrase. */
function withoutNoun(reading: Reading, { first, end }: Range): Range {
  for (let token = first; token < end - 1; token += 1)
    if (CLEFT_NOUNS.has(reading.lower(token))) return { first: token + 1, end };
  return { first, end };
}

/** Tokens from the cue to the form of "be": `tells visitors who come late | is`, `wants to see | is`. */
const MAX_BETWEEN = 10;

function formOfBe({ reading, cue, limit }: VerbScope): number | null {
  for (let token = cue.end; token < Math.min(limit - 1, cue.end + MAX_BETWEEN); token += 1) {
    if (reading.upos(token) === 'PUNCT') return null;
    if (isFiniteVerb(reading, token))
      return /^(?:is|was|['’]s)$/.test(reading.lower(token)) && reading.upos(token) === 'AUX' ? token : null;
  }
  return null;
}

/** `What | Ruiz wants`, `all (that) | she asks`, `the first thing | Ruiz tells`: at the start of a sentence or after "that". */
function isCleft({ reading }: VerbScope, subject: number): boolean {
  const at = reading.lower(subject - 1) === 'that' ? subject - 2 : subject - 1;
  if (!CLEFT_NOUNS.has(reading.lower(at))) return false;
  let first = at;
  while (/^(?:ADJ|DET|NUM)$/.test(reading.upos(first - 1)) && first > reading.sentenceAt(at).first) first -= 1;
  const before = reading.upos(first - 1);
  return first === reading.sentenceAt(at).first || before === 'CCONJ' || before === 'PUNCT' || before === 'SCONJ';
}

/** What is said, and for verbs of wanting and asking what is wanted; not `What he said was | a lie`, `The last thing she wants is | a strike`. */
function kindOf({ reading, limit }: VerbScope, verb: CueVerb, first: number, subject: Range): ContentKind | null {
  const { frames } = verb;
  const quotation = reading.quotationAt(first);
  if (quotation?.first === first)
    return frames.has('quote') && reading.isCapitalised(first + 1) && quotation.end - first > 3 ? 'quote' : null;
  const isClause = reading.lower(first) === 'that' && !isFiniteVerb(reading, first + 1);
  if (isClause) return frames.has('clause') || frames.has('that') ? 'clause' : null;
  const isWish = verb.act === 'think' || verb.act === 'ask' || verb.act === 'order';
  if (isInfinitive(reading, first))
    return frames.has('infinitive') || verb.afterObject.has('infinitive') || frames.has('addressee')
      ? 'infinitive'
      : null;
  const isLast = reading.lower(subject.first - 2) === 'last' || reading.lower(subject.first - 3) === 'last';
  const isPhrase = /^(?:DET|NUM|NOUN|PROPN)$/.test(reading.upos(first)) && isObjectAt(reading, first, limit);
  return isWish && !isLast && frames.has('infinitive') && isPhrase ? 'object' : null;
}
