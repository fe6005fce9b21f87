/**
 * A statement as it stands in a record.
 *
 *     “It is late,” Ruiz said.        direct: all its words are in quotation marks
 *     Ruiz said it was “late”.        mixed
 *     Ruiz said it was late.          indirect
 */
import { type Span, sliceOf } from '../document/index.js';
import type { Cue, Quote, QuoteKind, Speaker } from '../record.js';
import type { Weighed } from '../resources/sign-weights.js';
import { sureness } from './confidence.js';
import { polarityOf } from './polarity.js';
import type { Reading } from './reading.js';
import type { Statement } from './statement.js';

/** @param index of the statement; @param parent of the one around it, −1 for none; @param date id of the date on which it was said */
export function quoteOf(
  reading: Reading,
  statement: Statement,
  index: number,
  parent: number,
  speaker: Speaker | null,
  date: string | null,
): { quote: Quote; weighed: Weighed } {
  const told = {
    id: `q${index + 1}`,
    kind: kindOf(reading, statement),
    content: statement.content.map(({ first, end }): Span => reading.tokens.span(first, end)),
    speaker,
    speech: statement.cue?.act !== 'think',
    cue: cueOf(reading, statement),
    date,
    addressee: addresseeOf(reading, statement),
    parent: parent < 0 ? null : `q${parent + 1}`,
  };
  const weighed = sureness(reading, statement, told);
  // Each by its name: V8 takes long to copy what it then adds to.
  const { id, kind, content, speech, cue, addressee, parent: within } = told;
  const { confidence } = weighed;
  return { quote: { id, kind, content, speaker, speech, cue, date, addressee, parent: within, confidence }, weighed };
}

function cueOf(reading: Reading, statement: Statement): Cue | null {
  const { cue } = statement;
  if (cue === null) return null;
  const { start, end, text } = sliceOf(reading.text, reading.tokens.span(cue.first, cue.end));
  return { start, end, text, lemma: cue.lemma, act: cue.act, polarity: polarityOf(reading, statement) };
}

function addresseeOf(reading: Reading, { addressee }: Statement): Quote['addressee'] {
  if (addressee === null) return null;
  const { start, end, text } = sliceOf(reading.text, reading.tokens.span(addressee.first, addressee.end));
  return { start, end, text, entity: reading.namedAt(addressee.end - 1)?.entity.id ?? null };
}

/** By the words in quotation marks that are not those of a statement around it. */
function kindOf(reading: Reading, { content, cue, kind }: Statement): QuoteKind {
  if (kind === 'turn') return 'direct';
  const home = cue === null ? null : reading.quotationAt(cue.first);
  let marked = 0;
  let plain = 0;
  for (const { first, end } of content) {
    for (let token = first; token < end; token += 1) {
      if (reading.upos(token) === 'PUNCT') continue;
      const quotation = reading.quotationAt(token);
      if (quotation === null || quotation === home) plain += 1;
      else marked += 1;
    }
  }
  if (marked === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
