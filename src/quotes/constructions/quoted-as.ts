/**
 * A quotation before whoever quotes somebody "as saying" it.
 *
 *     “The talks are dead,” the paper quoted a diplomat as saying.          The road was shut, he was quoted as saying.
 */
import { CUE_LINES } from '../../english/reporting/lexicon.js';
import { QUOTING } from '../../english/reporting/saying.js';
import type { Reading } from '../reading.js';
import type { Statement } from '../statement.js';
import { clauseBeforeCue } from './clause-before-cue.js';
import { NOTHING, type VerbConstruction, type VerbScope } from './verb-scope.js';

export const QUOTED_AS: VerbConstruction = {
  name: 'quoted-as',
  read(scope) {
    if (isAsSaying(scope))
      return scope.complement === null || isAgent(scope) ? (wordsBefore(scope) ?? clauseBefore(scope)) : null;
    return isQuoting(scope) ? NOTHING : null;
  },
};

function isAsSaying({ reading, cue: { group, verbs } }: VerbScope): boolean {
  const isGerund = group.form === 'gerund' && reading.lower(group.first - 1) === 'as';
  return isGerund && verbs.some(({ frames }) => frames.has('quote'));
}

/** `as saying | by the paper` */
function isAgent({ reading, cue: { end } }: VerbScope): boolean {
  return reading.lower(end) === 'by';
}

/** Maximum tokens between the verb of quoting and "as saying". */
const MAX_QUOTED = 20;

/** `the paper | quoted | a diplomat as saying`: whoever is quoted is no object of it. */
function isQuoting({ reading, cue, limit }: VerbScope): boolean {
  if (!QUOTING.has(cue.lemma) || cue.group.form !== 'finite') return false;
  const most = Math.min(limit, cue.end + MAX_QUOTED);
  for (let token = cue.end; token < most; token += 1) {
    if (reading.lower(token) !== 'as' || !/ing$/.test(reading.lower(token + 1))) continue;
    return CUE_LINES.get(reading.lemma(token + 1))?.bare.some(({ frames }) => frames.has('quote')) === true;
  }
  return false;
}

function wordsBefore(scope: VerbScope): Statement | null {
  const { reading, cue, speaker } = scope;
  const verb = cue.verbs.find(({ frames }) => frames.has('quote'));
  const quotation = speaker === null ? null : quotationBefore(reading, Math.min(speaker.first, cue.group.first));
  if (verb === undefined || quotation === null) return null;
  return {
    content: [quotation],
    speaker,
    cue: { first: cue.group.verb, end: cue.end, lemma: cue.lemma, act: verb.act },
    addressee: null,
    construction: 'before-cue',
    kind: 'quote',
  };
}

/** `| The road was shut|, he was quoted as saying`: whoever is quoted stands right after the comma. */
function clauseBefore(scope: VerbScope): Statement | null {
  const { reading, speaker } = scope;
  if (speaker === null || reading.tokens.text(speaker.first - 1) !== ',') return null;
  return clauseBeforeCue(scope, speaker);
}

/** Maximum tokens between the words and whoever is quoted. */
const MAX_BACK = 20;

/** The quotation that begins the sentence, or ends before its first other words. */
function quotationBefore(reading: Reading, end: number) {
  const floor = Math.max(0, end - MAX_BACK);
  for (let token = end - 1; token >= floor; token -= 1) {
    const quotation = reading.quotationAt(token);
    if (quotation === null) {
      if (/^[.;:?!]$/.test(reading.tokens.text(token))) return null;
      continue;
    }
    const isSpoken = quotation.closed && /[,!?…—–-]$/.test(reading.tokens.text(quotation.last));
    return isSpoken || reading.tokens.text(quotation.end) === ','
      ? { first: quotation.first, end: quotation.end }
      : null;
  }
  return null;
}
