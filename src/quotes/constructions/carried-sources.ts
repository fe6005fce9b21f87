/**
 * Whose words a gerund, an infinitive or a verb after "and" reports: the subject of a verb before it goes on.
 *
 *     Ruiz said he hoped it would end, | adding | that it was late       Ruiz, who says all of it
 *     Ruiz said that Bell was tired and | said | that it was late        Ruiz: what she said has ended
 *     Ruiz said a man had come in and | asked | where Bell was           the man, within what she said
 *     Ruiz came to the harbour to | say | that it was late               Ruiz
 */
import { inside, type Range } from '../../document/index.js';
import { SUBJECT_RELATIVES } from '../../english/pronouns.js';
import { subjectCarriedOn } from '../../grammar/carried-subjects.js';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.js';
import type { Reading } from '../reading.js';
import type { Scope } from '../scope.js';
import type { Statement } from '../statement.js';
import { sourceOfGerund } from './gerund-source.js';
import { sourceHeard, sourceOfInfinitive } from './infinitive-source.js';

/** A cue with the statements before it. */
export interface CarryingScope extends Scope {
  /** The one around the previous one, as far out as it goes: whoever says all of it. */
  readonly outer: Statement | undefined;
}

/** Whose subject goes on; null where nobody's does. */
export function carriedOn(scope: CarryingScope): Range | null {
  const { reading, cue, isCue, previous, outer } = scope;
  const { group } = cue;
  const blamed = group.form === 'gerund' ? (sourceHeard(reading, group) ?? sourceOfGerund(reading, group)) : null;
  if (blamed !== null) return blamed;
  const asked = group.form === 'infinitive' ? sourceOfInfinitive(reading, group) : null;
  if (asked !== null) return asked;
  if (group.form === 'gerund') {
    // `Ruiz said he hoped it would end, | adding that …`: after a comma whoever says all of it goes on
    const before = reading.tokens.text(group.first - 1) === ',' ? outer : previous;
    if (goesOn(scope, before)) {
      const carried = hasEnded(group.first, before) ? null : subjectCarriedOn(reading, group, isCue);
      return isNext(reading, carried, before) ? carried : (before?.speaker ?? null);
    }
  } else if (group.form === 'finite' && reading.upos(group.first - 1) === 'CCONJ') {
    // `Ruiz said he hoped it would end | and added that …`: whoever says what has ended
    const before = hasEnded(group.first, outer) ? outer : previous;
    const carried = newcomer(scope) ?? subjectCarriedOn(reading, group, isCue);
    if (hasEnded(group.first, before) && goesOn(scope, before) && !isMain(reading, carried, before))
      return before?.speaker ?? null;
    return carried;
  }
  return subjectCarriedOn(reading, group, isCue);
}

/** `Ruiz said | a man | had come and asked …`: within what is said, of one who is first told of there. */
function newcomer({ reading, cue: { group }, previous }: CarryingScope): Range | null {
  const [said] = previous?.content ?? [];
  if (said === undefined || previous?.kind !== 'clause' || said.first > group.first || said.end <= group.first)
    return null;
  const first = reading.lower(said.first) === 'that' ? said.first + 1 : said.first;
  return /^an?$/.test(reading.lower(first)) ? nounPhraseAfter(reading, first, group.first) : null;
}

/** Whether the statement is one of a verb in the same sentence. `criticised his plan, | saying`: no word of his; `for calling it a lie, | saying`: nor of whoever called it so. */
function goesOn({ reading, cue: { group } }: CarryingScope, before: Statement | undefined): boolean {
  const cue = before?.cue;
  if (!cue || before?.speaker === null || cue.first < reading.sentenceAt(group.verb).first || cue.end > group.first)
    return false;
  if (before?.construction === 'noun-cue') return false;
  return reading.tokens.text(group.first - 1) !== ',' || reading.upos(cue.first - 1) !== 'ADP';
}

/** `When Ruiz said it was late, | the crew | rose and agreed`: the subject of a clause after what is reported. */
function isMain(reading: Reading, subject: Range | null, before: Statement | undefined): boolean {
  const cue = before?.cue ?? null;
  if (subject === null || cue === null || isListEnd(reading, subject, before)) return false;
  return subject.first > cue.end && reading.tokens.text(subject.first - 1) === ',';
}

/** `said | nets, | boats and crews | were gone`: the last of those of whom something is said. */
function isListEnd(reading: Reading, subject: Range, before: Statement | undefined): boolean {
  if (before?.content.some((range) => inside(subject, range)) !== true) return false;
  for (let token = subject.first + 1; token < subject.end; token += 1) if (reading.upos(token) === 'CCONJ') return true;
  return false;
}

/** `Since Ruiz endorsed the plan, | Bell | has grown bold, saying …`: the subject of a clause that begins after what is reported. */
function isNext(reading: Reading, subject: Range | null, before: Statement | undefined): boolean {
  if (subject === null || SUBJECT_RELATIVES.has(reading.lower(subject.first))) return false;
  return subject.first >= Math.max(before?.cue?.end ?? 0, before?.content.at(-1)?.end ?? 0);
}

/** Whether what the statement reports ends before the "and" in front of a verb. */
function hasEnded(first: number, statement: Statement | undefined): boolean {
  const end = statement?.content.at(-1)?.end ?? first;
  return end === first - 1 || end === first - 2;
}

/** Statements that are looked through for the one around the last. */
const MAX_OUTER = 4;

/** `Ruiz said | he hoped it would end`: the first of the two. */
export function outermost(found: readonly Statement[]): Statement | undefined {
  let last = found.at(-1);
  for (let index = found.length - 2; index >= Math.max(0, found.length - 1 - MAX_OUTER); index -= 1) {
    const cue = last?.cue ?? null;
    const before = found[index];
    if (cue !== null && before?.content.some((range) => inside(cue, range)) === true) last = before;
  }
  return last;
}
