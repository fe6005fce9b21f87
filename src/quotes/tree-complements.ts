/**
 * What the tree of the sentence says a cue's content is, where word order leaves it open.
 *
 *     Bell said | only once had the ships been late  a clause that begins with no word that a subject begins with
 *     which | the bank described                   a relative pronoun in front of the subject
 *     denied | the report that it had lost          all that hangs on an object
 */
import type { Complement } from './complements.js';
import type { CueSite } from './cues.js';
import type { Range } from './range.js';
import type { Reading } from './reading.js';

/** A clausal complement behind the cue. @param limit index behind the last word of the sentence */
export function treeComplement(reading: Reading, cue: CueSite, limit: number): Complement | null {
  const verb = cue.verbs.find(({ frames }) => frames.has('clause') || frames.has('that'));
  // `reported a rise bigger than was expected`: where a noun phrase may follow, word order knows better
  if (verb === undefined || verb.frames.has('object')) return null;
  for (const child of reading.children(cue.group.verb)) {
    if (child < cue.end || child >= limit || reading.relation(child) !== 'ccomp') continue;
    const { first } = reading.subtree(child);
    if (first < cue.end || !isFiniteClause(reading, child)) continue;
    if (reading.upos(first) === 'SCONJ' && reading.lower(first) !== 'that') continue; // `we report | as things happen`
    const begin = skipMarks(reading, first, child);
    return { kind: 'clause', verb, first: begin, cueEnd: cue.end, addressee: null };
  }
  return null;
}

/** The subject in front of a verb, without the clauses and appositions that hang on it; null where the tree has none. */
export function treeSubject(reading: Reading, verb: number): Range | null {
  for (const child of reading.children(verb)) {
    if (child >= verb || !/^nsubj$/.test(reading.relation(child))) continue;
    const { first, end } = reading.subtree(child);
    let last = child + 1;
    while (last < Math.min(end, verb) && !/^[,(—–-]$/.test(reading.tokens.text(last)) && !isRelative(reading, last))
      last += 1;
    return reading.quotationAt(first) === reading.quotationAt(verb) ? { first, end: last } : null;
  }
  return null;
}

function isRelative(reading: Reading, token: number): boolean {
  return /^(?:who|which|that|whose)$/.test(reading.lower(token));
}

/** With a subject or an auxiliary of its own. */
function isFiniteClause(reading: Reading, verb: number): boolean {
  return reading.children(verb).some((child) => /^(?:nsubj|csubj|expl|aux|cop)$/.test(reading.relation(child)));
}

function skipMarks(reading: Reading, first: number, end: number): number {
  let at = first;
  while (at < end && /^[,:—–-]$/.test(reading.tokens.text(at))) at += 1;
  return at;
}

/** A noun phrase that does not stand directly behind its cue: `spoke in Lisbon about | the storm`. */
export function treePhrase(reading: Reading, cue: CueSite, limit: number): Complement | null {
  for (const child of reading.children(cue.group.verb)) {
    if (child < cue.end || child >= limit) continue;
    const { first } = reading.subtree(child);
    if (first < cue.end || reading.relation(child) !== 'obl') continue;
    const verb = cue.verbs.find(({ prepositions }) => prepositions.has(reading.lower(first)));
    if (verb === undefined || first + 1 > child) continue;
    return { kind: 'preposition', verb, first: first + 1, cueEnd: cue.end, addressee: null };
  }
  return null;
}

/** `what`, `which` or `that` in front of the subject, as what the verb says. */
export function relativeObject(reading: Reading, cue: CueSite, subject: Range | null): Range | null {
  if (subject === null) return null;
  const at = subject.first - 1;
  if (!/^(?:what|which|that)$/.test(reading.lower(at)) || at < reading.sentenceAt(cue.group.verb).first) return null;
  if (reading.lower(at) === 'that' && reading.relation(at) === 'mark') return null;
  return { first: at, end: at + 1 };
}

/** Where the noun phrase ends that is the object of the cue, or hangs on its preposition; `first` where the tree has none there. */
export function treePhraseEnd(reading: Reading, cue: CueSite, first: number, end: number): number {
  for (let token = first; token < end; token += 1) {
    const head = reading.head(token);
    if (head !== cue.group.verb || !/^(?:obj|obl)$/.test(reading.relation(token))) continue;
    const tree = reading.subtree(token);
    return tree.first <= first ? tree.end : first;
  }
  return first;
}
