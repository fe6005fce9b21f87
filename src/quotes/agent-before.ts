/**
 * Whom "he" or "she" stands for after a sentence in the passive whose agent is named: the agent, whose words speak of whoever it was done to.
 *
 *     The pair were brought down by a neighbour, Tom Bell. “I told them not to look,” he said.      Tom Bell
 *     Ana Ruiz … She was taught by her aunt, Lia Costa. “I told her to wait,” she said.              Lia Costa
 *     Ana Ruiz … She was taught by her aunt, Lia Costa. “I never liked it,” she said.                not Lia Costa: it may be Ruiz
 */
import type { Range, Sentence, TokenEntity } from '../document/index.js';
import { HER_OR_THEM, HIM_OR_THEM } from '../english/pronouns.js';
import { isFiniteVerb } from '../grammar/verb-groups.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** Tokens that are looked at: of a sentence, and of what was said. */
const MAX_SENTENCE = 60;
const MAX_SAID = 60;

/** The agent of the sentence right before the quotation, in its paragraph; null where nothing says that the agent speaks. */
export function agentBefore(reading: Reading, pronoun: number, { content, kind }: Statement): TokenEntity | null {
  const [said] = content;
  if (kind !== 'quote' || said === undefined || said.end > pronoun) return null;
  const index = reading.sentenceIndex(said.first) - 1;
  const before = reading.sentences[index];
  if (before === undefined || before.furniture || before.paragraph !== reading.paragraphAt(said.first)) return null;
  const by = agentAt(reading, before);
  if (by < 0) return null;
  const word = reading.lower(pronoun);
  const agent = onlyPerson(reading, by + 1, before.endToken);
  if (agent === null || agent.gender === (word === 'he' ? 'female' : 'male')) return null;
  return speaksOfAnother(reading, said, word === 'he' ? HIM_OR_THEM : HER_OR_THEM) ? agent : null;
}

/** `was taught | by | her aunt`: the first verb of the sentence is a passive, and nobody else is named before its agent. */
function agentAt(reading: Reading, { firstToken, endToken }: Sentence): number {
  const limit = Math.min(endToken, firstToken + MAX_SENTENCE);
  for (let by = firstToken + 3; by < limit; by += 1) {
    if (reading.lower(by) !== 'by' || reading.quotationAt(by) !== null) continue;
    return isPassive(reading, firstToken, by) ? by : -1;
  }
  return -1;
}

function isPassive(reading: Reading, first: number, by: number): boolean {
  for (let token = first; token < by; token += 1) {
    if (!isFiniteVerb(reading, token)) continue;
    let be = token;
    while (be < by && reading.lemma(be) !== 'be' && reading.upos(be) === 'AUX') be += 1;
    if (reading.lemma(be) !== 'be') return false;
    if (reading.lower(be + 1) === 'been') be += 1;
    while (be + 1 < by && reading.upos(be + 1) === 'ADV') be += 1;
    return be + 1 < by && /^VB[ND]$/.test(reading.syntax.xpos(be + 1)) && !hasMark(reading, be + 1, by);
  }
  return false;
}

function hasMark(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token += 1) if (reading.upos(token) === 'PUNCT') return true;
  return false;
}

/** The one who is named after "by". */
function onlyPerson(reading: Reading, first: number, end: number): TokenEntity | null {
  let only: TokenEntity | null = null;
  for (let token = first; token < Math.min(end, first + MAX_SENTENCE); token += 1) {
    const entity = reading.namedAt(token)?.entity;
    if (entity?.type !== 'PERSON') continue;
    if (only !== null && only !== entity) return null;
    only = entity;
  }
  return only;
}

/** `“| I | told | her | to wait”`: whoever says it is another than whom it speaks of. */
function speaksOfAnother(reading: Reading, { first, end }: Range, another: ReadonlySet<string>): boolean {
  let isOwn = false;
  for (let token = first; token < Math.min(end, first + MAX_SAID); token += 1) {
    const word = reading.lower(token);
    isOwn ||= word === 'i' || word === 'we';
    if (isOwn && another.has(word)) return true;
  }
  return false;
}
