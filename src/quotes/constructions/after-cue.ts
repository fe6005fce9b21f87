/**
 * Content behind its cue: the source comes first, what it says follows.
 *
 *     Oliveira told reporters on Monday that the strike would go on.
 *     She denied the charges and promised “to fight every one of them”.
 */
import type { Quotation } from '../../document/index.js';
import type { CueSite } from '../cues.js';
import { clauseEnd } from '../grammar/clause-ends.js';
import type { Range } from '../grammar/range.js';
import type { Reading } from '../grammar/view.js';
import type { Statement } from '../statement.js';
import type { Complement } from './complements.js';

/** @param complement what `complements.ts` found behind the cue; @param limit index behind the sentence's last word */
export function behindCue(
  reading: Reading,
  cue: CueSite,
  complement: Complement | null,
  speaker: Range | null,
  limit: number,
  isCue: (token: number) => boolean,
): Statement | null {
  if (complement === null) return null;
  const content = contentOf(reading, complement, limit, isCue);
  if (content === null) return null;
  const { verb, cueEnd, addressee, kind } = complement;
  return {
    content,
    speaker,
    cue: { first: cue.group.verb, end: cueEnd, lemma: cue.lemma, act: verb.act },
    addressee,
    construction: 'after-cue',
    kind,
  };
}

function contentOf(
  reading: Reading,
  { kind, first, through }: Complement,
  limit: number,
  isCue: (token: number) => boolean,
): Range[] | null {
  if (kind === 'quote') {
    const quotation = reading.quotationAt(first);
    if (quotation === null) return null;
    // `said “a lie” would be found out`: the quotation begins a clause
    const after = quotation.end;
    if (after < limit && !/^[,;.]$/.test(reading.tokens.text(after)) && !endsSpeech(reading, quotation)) {
      const end = clauseEnd(reading, first, limit, { isCue, phrase: false });
      return [{ first, end: Math.max(end, quotation.end) }];
    }
    return [{ first: quotation.first, end: quotation.end }];
  }
  const phrase = kind === 'object' || kind === 'preposition';
  const end = clauseEnd(reading, through ?? first, limit, { isCue, phrase });
  return end > first ? [{ first, end }] : null;
}

function endsSpeech(reading: Reading, { last }: Quotation): boolean {
  return /^[.,!?…]/.test(reading.tokens.text(last));
}
