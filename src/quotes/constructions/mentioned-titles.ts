/**
 * Words in quotation marks before a source that are none of what is said: what is said follows the cue.
 *
 *     On Lumen TV’s “Harbour Hour,” | Ruiz said | that it was late          a title
 *     Asked why he left on “Harbour Hour,” | Ruiz said | he was ill          the same
 *     Bell, who calls it a “lie,” and Costa, who says | it is late          what somebody else calls it
 */
import { inside, type Quotation } from '../../document/index.js';
import { TYING_PREPOSITIONS } from '../../english/prepositions.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { SPEAKING_ALREADY } from '../../english/reporting/dates.js';
import { SMALL_IN_TITLES, WORKS } from '../../english/works.js';
import { hasFiniteVerb } from '../../grammar/clauses.js';
import type { Reading } from '../reading.js';
import type { VerbScope } from './verb-scope.js';

/** Whether the quotation before the source is only mentioned, and the clause or the quotation after the cue is what is said. */
export function isOnlyMentioned(scope: VerbScope, quotation: Quotation): boolean {
  const { reading, cue, subject, complement } = scope;
  const { first } = reading.sentenceAt(quotation.first);
  if (subject === null || complement === null || quotation.first <= first) return false;
  const isBare = !hasFiniteVerb(reading, { first, end: quotation.first });
  if (complement.kind === 'quote') return isBare && isTitle(reading, quotation, first);
  if (complement.first !== (complement.addressee?.end ?? cue.end)) return false;
  if (reading.lower(complement.first) === 'that') return true;
  if (complement.kind === 'clause' && isOfAnother(scope, quotation)) return true;
  if (isBare || (complement.kind === 'clause' && SUBJECT_RELATIVES.has(reading.lower(subject.first)))) return true;
  return isAfterQuestion(reading, quotation, first);
}

/** `As Bell said that “it was late,” | Ruiz said it was early`: words that whoever is reported before has said. */
function isOfAnother({ previous, cue }: VerbScope, quotation: Quotation): boolean {
  const isIn = previous?.content.some((range) => inside(quotation, range)) === true;
  return (
    isIn && previous?.cue !== null && (previous?.cue?.end ?? 0) <= quotation.first && quotation.end < cue.group.first
  );
}

/** `Asked why he left on | “Harbour Hour,”`, `When asked in …`: a clause about what was asked, and a preposition before the title. */
function isAfterQuestion(reading: Reading, quotation: Quotation, first: number): boolean {
  const opens = reading.lower(reading.lower(first) === 'when' ? first + 1 : first);
  return SPEAKING_ALREADY.has(opens) && TYING_PREPOSITIONS.has(reading.lower(quotation.first - 1));
}

/** Maximum tokens of a title, with its marks. */
const MAX_TITLE = 12;

/** `On Lumen TV’s | “Harbour Hour,”`, `In her memoir, | “Salt,”`: capitals throughout, after a preposition. */
function isTitle(reading: Reading, quotation: Quotation, first: number): boolean {
  if (quotation.end - quotation.first > MAX_TITLE) return false;
  for (let token = quotation.first; token < quotation.end; token += 1) {
    const mayBeSmall = SMALL_IN_TITLES.has(reading.lower(token)) || /^['’]s$/.test(reading.tokens.text(token));
    if (reading.upos(token) !== 'PUNCT' && !reading.isCapitalised(token) && !mayBeSmall) return false;
  }
  const before = quotation.first - 1;
  if (reading.tokens.text(before) === ',') return WORKS.has(reading.lower(before - 1));
  if (!/^(?:ADP|PART|NOUN|PROPN)$/.test(reading.upos(before))) return false;
  for (let token = first; token <= before; token += 1) if (reading.upos(token) === 'ADP') return true;
  return false;
}
