/**
 * The name between commas that says who a speaker is, where a clause or an adverb keeps it from the words that say what he is.
 *
 *     The agency that booked the trip, | Rovik Tours |, said      The builder, | Rovik Ltd |, however, said
 *     Her brother, who lives in a van, | Tom Bell |, said          said the woman who runs it, | Ana Ruiz |.
 *     the firm that served the mayor, Tom Bell, said               nobody: the name may be the mayor’s
 */
import type { Range } from '../document/index.js';
import { QUESTION_ADVERBS } from '../english/clause-words.js';
import { BODIES_BESIDE_NAMES } from '../english/organisation-words.js';
import { POSSESSIVE_PRONOUNS, SUBJECT_RELATIVES } from '../english/pronouns.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import type { Named } from '../grammar/view.js';
import { isNounOfBodies, isNounOfPeople } from './people.js';
import { headOf } from './phrase-heads.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** The statement, its speaker with the name. */
export function withApposedName(reading: Reading, statement: Statement): Statement {
  const { content, speaker, cue, addressee, construction, kind, repeats } = statement;
  if (speaker === null || cue === null) return statement;
  const whole = speaker.first < cue.first ? before(reading, speaker, cue.first) : after(reading, speaker);
  if (whole === null || content.some(({ first, end }) => first < whole.end && end > whole.first)) return statement;
  const named = { content, speaker: whole, cue, addressee, construction, kind };
  return repeats === undefined ? named : { ...named, repeats };
}

/** Maximum tokens from a name to the cue: `, however, has | said`. */
const MAX_TO_CUE = 7;

/** `The builder, Rovik Ltd, however, | says` */
function before(reading: Reading, speaker: Range, cue: number): Range | null {
  let at = cue - 1;
  while (at > cue - MAX_TO_CUE && isBesideVerb(reading, at)) at -= 1;
  const name = reading.namedAt(at);
  if (name?.end !== at + 1 || reading.tokens.text(name.end) !== ',') return null;
  const comma = commaBefore(reading, name);
  if (comma === null || speaker.end > name.end) return null;
  if (speaker.end === comma) return fits(reading, speaker, name) ? { first: speaker.first, end: name.end } : null;
  const phrase = describedBefore(reading, comma);
  if (phrase === null || speaker.first < phrase.first || !fits(reading, phrase, name)) return null;
  return endsPlainly(reading, comma) ? { first: phrase.first, end: name.end } : null;
}

/** `, | however|, | has | also` */
function isBesideVerb(reading: Reading, token: number): boolean {
  if (reading.namedAt(token) !== null) return false;
  return reading.tokens.text(token) === ',' || /^(?:ADV|AUX|PART)$/.test(reading.upos(token));
}

/** The comma right before a name, over its article. */
function commaBefore(reading: Reading, { first }: Named): number | null {
  const comma = reading.lower(first - 1) === 'the' ? first - 2 : first - 1;
  return reading.tokens.text(comma) === ',' ? comma : null;
}

/** Maximum tokens of a clause between the speaker and the name. */
const MAX_CLAUSE = 18;

/** `| The agency | that booked the trip|,`: the phrase that begins its clause, before the pronoun of the clause that says more of it. */
function describedBefore(reading: Reading, comma: number): Range | null {
  const { first } = reading.sentenceAt(comma);
  const home = reading.quotationAt(comma);
  let verbs = 0;
  for (let token = comma - 1; token > Math.max(first, comma - MAX_CLAUSE); token -= 1) {
    if (reading.quotationAt(token) !== home || /^[;:()—–]$/.test(reading.tokens.text(token))) return null;
    if (isFiniteVerb(reading, token)) verbs += 1;
    if (!isRelative(reading, token)) continue;
    const end = reading.tokens.text(token - 1) === ',' ? token - 1 : token;
    const phrase = verbs === 0 || reading.upos(end - 1) === 'ADP' ? null : nounPhraseBefore(reading, end, first);
    return phrase !== null && opensItsClause(reading, phrase.first, first) ? phrase : null;
  }
  return null;
}

function opensItsClause(reading: Reading, token: number, sentence: number): boolean {
  if (token === sentence) return true;
  return /^(?:PUNCT|CCONJ|SCONJ)$/.test(reading.upos(token - 1)) || reading.lower(token - 1) === 'that';
}

/** `the agency | that | booked`, `the man, | who`, `the school | where`; not `said | that`. */
function isRelative(reading: Reading, token: number): boolean {
  const word = reading.lower(token);
  if (!SUBJECT_RELATIVES.has(word) && word !== 'where') return false;
  const isAfterComma = reading.tokens.text(token - 1) === ',';
  if (isAfterComma && (word === 'that' || QUESTION_ADVERBS.has(word))) return false;
  return /^(?:NOUN|PROPN)$/.test(reading.upos(isAfterComma ? token - 2 : token - 1));
}

/** Whether the noun before a comma is nobody’s whom the name after it could tell: `the | trip|, Rovik Tours`; not `the | mayor|, Tom Bell`. */
function endsPlainly(reading: Reading, comma: number): boolean {
  if (reading.namedAt(comma - 1) !== null) return false;
  const word = reading.lower(comma - 1);
  return !isNounOfPeople(word) && !isNounOfBodies(word) && !BODIES_BESIDE_NAMES.has(word);
}

/** `said the woman who runs it, | Ana Ruiz|.` */
function after(reading: Reading, speaker: Range): Range | null {
  const comma = commaAfter(reading, speaker.end);
  if (comma === null) return null;
  const name = reading.namedAt(reading.lower(comma + 1) === 'the' ? comma + 2 : comma + 1);
  if (name === null || commaBefore(reading, name) !== comma || !fits(reading, speaker, name)) return null;
  return /^[,.;]$/.test(reading.tokens.text(name.end)) ? { first: speaker.first, end: name.end } : null;
}

/** The comma right after the speaker, or after the clause that says more. */
function commaAfter(reading: Reading, end: number): number | null {
  if (!isRelative(reading, end)) return reading.tokens.text(end) === ',' ? end : null;
  const last = Math.min(reading.sentenceAt(end).end, end + MAX_CLAUSE);
  let verbs = 0;
  for (let token = end + 1; token < last; token += 1) {
    if (isFiniteVerb(reading, token)) verbs += 1;
    if (reading.upos(token) !== 'PUNCT') continue;
    return reading.tokens.text(token) === ',' && verbs > 0 && endsPlainly(reading, token) ? token : null;
  }
  return null;
}

/** Whether a phrase can be called so: a body by a body’s name, a person by a person’s. */
function fits(reading: Reading, phrase: Range, { entity }: Named): boolean {
  const own = reading.namedAt(phrase.end - 1)?.entity.type; // `the agent of | Rovik|, Tom Bell`: perhaps what Rovik is called
  if (own !== undefined && own !== 'GPE' && own !== 'LOC') return false;
  const word = reading.lower(nounOf(reading, phrase));
  if (entity.type === 'ORG') return BODIES_BESIDE_NAMES.has(word) || isNounOfBodies(word);
  return entity.type === 'PERSON' && isNounOfPeople(word) && !isNounOfBodies(word);
}

/** The head; of one of several, theirs: `One of the | lenders`, `the largest of the | lenders`. */
function nounOf(reading: Reading, phrase: Range): number {
  const head = headOf(reading, phrase);
  return isOneOfMany(reading, head) ? phrase.end - 1 : head;
}

/** `| one | of the lenders`, `the | largest | of its lenders` */
function isOneOfMany(reading: Reading, head: number): boolean {
  if (reading.lower(head + 1) !== 'of' || !/^(?:NUM|ADJ)$/.test(reading.upos(head))) return false;
  return reading.upos(head + 2) === 'DET' || POSSESSIVE_PRONOUNS.has(reading.lower(head + 2));
}

/** The name at the end of a speaker’s words after a clause, or after one of several: `One of its lenders, | Rovik Bank`. */
export function apposedName(reading: Reading, { first, end }: Range, head: number): Named | null {
  const name = reading.namedAt(end - 1);
  const comma = name?.end === end ? commaBefore(reading, name) : null;
  if (name === null || comma === null || comma <= first) return null;
  const clause = clauseIn(reading, first, comma);
  const isBeside = comma === head + 1 || (comma > head && isOneOfMany(reading, head)); // `its electronics unit, Rovik Foods`
  if (clause === null && !isBeside) return null;
  return fits(reading, { first, end: clause ?? comma }, name) ? name : null;
}

/** Where the clause begins that says more of a phrase: `The agency | that booked`, `Her brother |, who lives`. */
function clauseIn(reading: Reading, first: number, end: number): number | null {
  for (let token = first + 1; token < Math.min(end, first + MAX_CLAUSE); token += 1) {
    if (isRelative(reading, token)) return reading.tokens.text(token - 1) === ',' ? token - 1 : token;
  }
  return null;
}
