/**
 * Whether somebody is named between whoever was reported and a later speaker, who may be meant as well.
 *
 *     Bell blamed the mate, Paul Trask. “We leave,” | he | said.                   none: the words of the last one only speak of Trask
 *     “I stay,” said Bell, a friend of Paul Trask. “We leave,” | he | said.         none: Trask says who Bell is
 *     “I stay,” said Bell. Asked about Paul Trask, | he | said it was late.         none: Bell is asked about him
 *     “I stay,” said Bell. Paul Trask left. “We leave,” | he | said.                Trask
 */
import { inside, type Range, type TokenEntity } from '../document/index.js';
import { DOCUMENTS } from '../english/people/sources.js';
import { SAYING } from '../english/reporting/lexicon.js';
import { QUESTIONED } from '../english/reporting/saying.js';
import { isNounOfBodies } from './people.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Maximum tokens between them. */
const MAX_BETWEEN = 300;

/** Where somebody was reported, and how. */
interface Reported {
  readonly at: number;
  readonly statement: Statement;
}

/** Whether another of the kind is named between the two, but for those whom the last one only speaks of in the same paragraph. */
export function hasOtherBetween(
  reading: Reading,
  entity: TokenEntity,
  { at, statement }: Reported,
  to: number,
  pronoun?: PronounAt,
): boolean {
  if (to - at > MAX_BETWEEN) return true;
  const isOwnVerb = pronoun?.isOwnVerb === true;
  const { first } = reading.sentenceAt(to);
  // `Asked about Paul Trask, | he | said`: not Trask.
  const end = pronoun !== undefined && first > at && isAskedAbout(reading, first) ? first : to;
  // A firm speaks for itself over paragraphs.
  const isSameParagraph = entity.type === 'ORG' || reading.paragraphAt(at) === reading.paragraphAt(to);
  for (let token = at + 1; token < end; token += 1) {
    const named = reading.namedAt(token);
    if (named === null || named.entity === entity || named.entity.type !== entity.type) continue;
    if (isAside(reading, statement, at, token) && (isSameParagraph || isOwnVerb)) continue;
    if (pronoun === undefined || pronoun.mayBeMeant(named.entity, token)) return true;
  }
  return false;
}

/** `| Asked | about the pier`, not `Asked by Ruiz`. */
function isAskedAbout(reading: Reading, first: number): boolean {
  return QUESTIONED.has(reading.lower(first)) && reading.lower(first + 1) !== 'by';
}

export interface PronounAt {
  /** Whether the entity that is named at a token may be whom it stands for. */
  readonly mayBeMeant: (entity: TokenEntity, token: number) => boolean;
  /** `| she | also said`, `said | she |`; not `| she | faces doubts after saying` */
  readonly isOwnVerb: boolean;
}

export function isOwnVerb({ cue }: Statement, { first, end }: Range): boolean {
  return cue !== null && cue.end >= first - 1 && cue.first - end <= MAX_HELPERS;
}

/** Tokens between a subject and its verb of saying. */
const MAX_HELPERS = 3;

/** `The Harbour Board announced it. ¶ | It | stated that …`: "it" reports, and no other body and no paper is spoken of since. */
export function isReportedOn(reading: Reading, at: number, statement: Statement, speaker: Range): boolean {
  const { cue } = statement;
  if (cue === null || !isOwnVerb(statement, speaker) || !SAYING.has(reading.lower(cue.first))) return false;
  if (speaker.first - at > MAX_BETWEEN) return false;
  for (let token = at + 1; token < speaker.first; token += 1) {
    const word = reading.lower(token);
    const isIn = reading.lower(token - 2) === 'in' && /^(?:an?|its)$/.test(reading.lower(token - 1)); // `said in a statement`
    if ((DOCUMENTS.has(word) && !isIn) || isNounOfBodies(word)) return false;
    if (/^an?$/.test(word) && token === reading.sentenceAt(token).first) return false; // `| A | mill was shut. It said`
  }
  return true;
}

/** `“I met | Trask|,” he said`: of whom the quotation speaks. */
export function isQuotedIn({ content, kind }: Statement, token: number): boolean {
  return kind === 'quote' && content.some((range) => inside({ first: token, end: token + 1 }, range));
}

/** In what was said, or between the speaker and the verb: `Marta Ruiz, whose daughter | Ana | died, said`. */
function isAside(reading: Reading, { content, cue }: Statement, speaker: number, token: number): boolean {
  // `said Marta Ruiz, a friend of | Ana Costa`
  if (cue !== null && cue.end <= speaker && reading.sentenceAt(speaker).first === reading.sentenceAt(token).first)
    return true;
  if (cue !== null && speaker < token && token < cue.first) return true;
  return content.some((range) => inside({ first: token, end: token + 1 }, range));
}
