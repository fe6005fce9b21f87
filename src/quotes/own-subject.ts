/**
 * Whom a pronoun stands for that is the subject of somebody's own report: whoever reports.
 *
 *     Rovik said | it | plans to sell the yard.             Rovik, whatever else is named
 *     Ruiz told Costa | she | hoped to win.                 Ruiz
 *     Rovik and Velmar said | they | expect a loss.         both
 *     Ruiz asked whether | she | wanted to stay.            open: another may be asked about
 *     Ruiz said the board was late and | it | would pay.    open: the report has another subject
 */
import type { TokenEntity } from '../document/index.js';
import { TOLD_PRONOUNS } from '../english/pronouns.js';
import { ASKING, NAMING } from '../english/reporting/saying.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** @param outer the statement that the pronoun's own is a part of; @param reporters who makes it */
export function ofReporters(
  reading: Reading,
  { speaker, cue }: Statement,
  outer: Statement | undefined,
  reporters: readonly TokenEntity[],
): readonly TokenEntity[] {
  if (speaker === null || cue === null || speaker.end - speaker.first > 1 || cue.first < speaker.first) return [];
  const word = reading.lower(speaker.first);
  if (!TOLD_PRONOUNS.has(word) || reading.quotationAt(speaker.first) !== null) return [];
  if (
    outer === undefined ||
    !(opensReport(reading, speaker.first, outer) || isNaming(reading, speaker.first, cue, outer))
  )
    return [];
  return reporters.every((entity) => mayBe(entity, word, reporters.length)) ? reporters : [];
}

/** `said | it |`, `said that | it |`. */
function opensReport(
  reading: Reading,
  pronoun: number,
  { content: [report], cue, kind, construction }: Statement,
): boolean {
  if (report === undefined || cue === null || kind === 'question' || ASKING.has(cue.lemma)) return false;
  if (construction === 'according-to' || cue.end > report.first) return false;
  return report.first === pronoun || (report.first === pronoun - 1 && reading.lower(report.first) === 'that');
}

/** `warned against what | it | called a trap`, `rejected what | she | described as a smear`: the name is the one that whoever reports gives to it. */
function isNaming(
  reading: Reading,
  pronoun: number,
  own: NonNullable<Statement['cue']>,
  { cue, kind }: Statement,
): boolean {
  if (cue === null || kind === 'question' || ASKING.has(cue.lemma) || cue.end > pronoun) return false;
  return reading.lower(pronoun - 1) === 'what' && own.first <= pronoun + MAX_ADVERBS + 1 && NAMING.has(own.lemma);
}

/** Maximum tokens of `has repeatedly` between a pronoun and its verb. */
const MAX_ADVERBS = 2;

function mayBe({ type, gender }: TokenEntity, word: string, count: number): boolean {
  if (word === 'they') return count > 1 && type !== 'NORP';
  if (word === 'it') return type === 'ORG' || type === 'GPE';
  if (word === 'he' || word === 'she') return type === 'PERSON' && gender !== (word === 'he' ? 'female' : 'male');
  return false;
}
