/**
 * A gerund before the main clause, whose subject says it.
 *
 *     Conceding that it was late, Bell left.          While discussing the pier, Ruiz smiled.
 *     After thanking the crew, he sailed.             In describing the storm, she wept.
 */
import type { Range } from '../../document/index.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { wordSet } from '../../english/words.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import { withName } from '../../grammar/role-and-name.js';
import { isFiniteVerb } from '../../grammar/verb-groups.js';
import type { Reading } from '../reading.js';
import { afterCue } from './after-cue.js';
import { clauseComplement } from './complements.js';
import { phraseComplement } from './phrase-complements.js';
import { NOTHING, type VerbConstruction } from './verb-scope.js';

export const FRONTED_GERUND: VerbConstruction = {
  name: 'fronted-gerund',
  read({ reading, cue, limit, isCue, previous }) {
    // `Addressing the crowd, Ruiz wept`: those who hear it
    if (cue.group.form !== 'gerund' || cue.lemma === 'address' || !opensSentence(reading, cue.group.first)) return null;
    const main = mainClause(reading, cue.end, limit);
    if (main === null) return null;
    const scope = { reading, cue, limit: main.comma, isCue, previous };
    const phrase = phraseComplement(reading, cue, main.comma, true);
    // `Pointing to the pier, Ruiz wept`, `Speaking on Friday, …`: no report
    const found = clauseComplement(reading, cue, main.comma) ?? (phrase?.kind === 'object' ? phrase : null);
    return afterCue(scope, found, main.subject) ?? NOTHING;
  },
};

/** What may stand before such a gerund. */
const OPENERS = wordSet('while, when, after, before, since, by, in, without, upon, on, despite, and, but');

function opensSentence(reading: Reading, gerund: number): boolean {
  const { first } = reading.sentenceAt(gerund);
  if (reading.quotationAt(gerund) !== null) return false;
  let at = gerund;
  if (at > first && OPENERS.has(reading.lower(at - 1))) at -= 1;
  if (at > first && /^(?:and|but)$/.test(reading.lower(at - 1))) at -= 1;
  return at === first;
}

interface MainClause {
  readonly comma: number;
  readonly subject: Range;
}

/** The first comma that a subject and its verb stand after. */
function mainClause(reading: Reading, from: number, limit: number): MainClause | null {
  const far = Math.min(limit, from + MAX_FRONT);
  for (let comma = from; comma < far; comma += 1) {
    if (reading.tokens.text(comma) !== ',') continue;
    // `After calling it “a lie|,” | Ruiz left`: the mark after the comma closes what was said
    const isInMarks = reading.quotationAt(comma)?.last === comma && reading.quotationAt(from) === null;
    const start = isInMarks ? comma + 2 : comma + 1;
    const phrase = nounPhraseAfter(reading, start, limit);
    if (phrase === null || SUBJECT_RELATIVES.has(reading.lower(phrase.first))) continue;
    const subject = withName(reading, phrase, limit);
    const after = reading.tokens.text(subject.end) === ',' && subject.end > phrase.end ? subject.end + 1 : subject.end;
    const verb = reading.upos(after) === 'ADV' ? after + 1 : after;
    if (isFiniteVerb(reading, verb)) return { comma: start - 1, subject };
  }
  return null;
}

/** Maximum tokens of the gerund's clause. */
const MAX_FRONT = 60;
