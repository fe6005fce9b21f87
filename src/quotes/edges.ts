/**
 * What no statement begins or ends with, whichever construction found it.
 *
 *     feared a rise | and                      without the conjunction
 *     her server | (the existence of which     without the bracket that stays open
 *     (she said it was late. | )               without the bracket that was open before
 *     “ | Please show us the way”              nobody: no statement
 *     | when | half of the town said              the speaker without the word that opens the clause
 */
import type { Range } from '../document/index.js';
import { QUESTION_ADVERBS } from '../english/clause-words.js';
import { NAMING_NOBODY } from '../english/people/sources.js';
import { JUDGING_ADJECTIVES } from '../english/reporting/saying.js';
import { isTime } from '../grammar/noun-phrase-words.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** The statement with its edges put right; none where nothing is left of its content or of its speaker. */
export function withEdges(reading: Reading, statement: Statement): Statement[] {
  const { content } = statement;
  const last = content.at(-1);
  const speaker = statement.speaker === null ? null : withoutOpening(reading, statement.speaker);
  if (last === undefined || (speaker !== null && !isSomebody(reading, speaker))) return [];
  if (speaker !== null && isNobodys(reading, statement.cue, speaker)) return [];
  const end = endOf(reading, last);
  if (end === last.end && speaker?.first === statement.speaker?.first) return [statement];
  const rest = content.slice(0, -1);
  const whole = end > last.first ? [...rest, { first: last.first, end }] : rest;
  if (whole.length === 0) return [];
  // Each by its name: V8 takes long to copy what it then adds to.
  const { cue, addressee, construction, kind, repeats } = statement;
  const edged = { content: whole, speaker, cue, addressee, construction, kind };
  return [repeats === undefined ? edged : { ...edged, repeats }];
}

/** `| when | half of the voters`, `| As | Ana Ruiz`, `| that | billionaire donor Tom Bell`: without the word that opens its clause. */
function withoutOpening(reading: Reading, { first, end }: Range): Range {
  if (end - first < 2) return { first, end };
  const word = reading.lower(first);
  const isOpening = QUESTION_ADVERBS.has(word) || (word === 'as' && isAs(reading, first));
  return isOpening || isComplementizer(reading, first, end) ? { first: first + 1, end } : { first, end };
}

/** `| It | is hard to see | why it sank`: no statement of anybody’s. */
function isNobodys(reading: Reading, cue: Range | null, { first, end }: Range): boolean {
  if (cue === null || end - first > 1 || reading.lower(first) !== 'it' || reading.lower(cue.first - 1) !== 'to')
    return false;
  const before = reading.lower(cue.first - 2) === 'not' ? cue.first - 3 : cue.first - 2;
  return JUDGING_ADJECTIVES.has(reading.lower(before)) && first < before;
}

/** `, | as | many sailors believe`, `| As | Ruiz put it`; not `twice | as | many sailors`. */
function isAs(reading: Reading, first: number): boolean {
  return !/^(?:many|much|few)$/.test(reading.lower(first + 1)) || reading.upos(first - 1) === 'PUNCT';
}

/** `that | donor Tom Bell`, `that | voters`: no “that mayor”. */
function isComplementizer(reading: Reading, first: number, end: number): boolean {
  if (reading.lower(first) !== 'that' || first === reading.sentenceAt(first).first) return false;
  return reading.syntax.xpos(end - 1) === 'NNS' || reading.namedAt(end - 1) !== null;
}

/** Some word of it that may name or describe somebody: no mark alone, no `Please`, `“Or`, no time: `this year`. */
function isSomebody(reading: Reading, { first, end }: Range): boolean {
  const isWhen = isTime(reading, end - 1) && reading.lower(end - 1) !== 'quarter'; // `a quarter said so`
  if (isWhen && end - first <= MAX_TIME && reading.namedAt(end - 1) === null) return false;
  for (let token = first; token < end; token += 1)
    if (/\p{L}/u.test(reading.tokens.text(token)) && !NAMING_NOBODY.has(reading.lower(token))) return true;
  return false;
}

/** Tokens of `the next day`. */
const MAX_TIME = 3;

function endOf(reading: Reading, { first, end }: Range): number {
  let last = withoutBracket(reading, first, end);
  while (last > first && isLoose(reading, last - 1)) last -= 1;
  return last;
}

/** `a rise | and`, outside of quotation marks. */
function isLoose(reading: Reading, token: number): boolean {
  const isConjunction = reading.upos(token) === 'CCONJ' && LOOSE.test(reading.lower(token));
  return (isConjunction || reading.tokens.text(token) === ',') && reading.quotationAt(token) === null;
}

const LOOSE = /^(?:and|or|but)$/;

/** Up to a bracket that is opened and not closed in it, or closed at its end and not opened. */
function withoutBracket(reading: Reading, first: number, end: number): number {
  const { start, end: after } = reading.tokens.span(first, end);
  const words = reading.text.slice(start, after);
  if (!words.includes('(') && !words.endsWith(')')) return end;
  const open: number[] = [];
  for (let token = first; token < end; token += 1) {
    const text = reading.tokens.text(token);
    if (text === '(') open.push(token);
    else if (text === ')' && open.pop() === undefined && token === end - 1) return token;
  }
  const [unclosed] = open;
  return unclosed === undefined || unclosed === first || reading.quotationAt(unclosed) !== null ? end : unclosed;
}
