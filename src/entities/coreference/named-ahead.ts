/**
 * Whom the sentence of a subject names after it: it is none of them.
 *
 *     Ruiz met Bell. | He | said Tom Costa was late.          not Costa
 *     When | he | left, Tom Costa sang.                       Costa, perhaps: the pronoun stands in the clause before
 *     | He | was late, Tom Costa said.                        Costa, perhaps: the name stands outside of what is said
 */
import { SAYING_WITHOUT_MARKS } from '../../english/reporting/lexicon.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { Referent, Scene } from './discourse.js';
import type { Pronoun } from './pronoun-at.js';

/** Tokens after the pronoun that are looked at. */
const MAX_AHEAD = 40;

/** Adds to a set whom a subject's own clause, or its whole sentence where it opens it, names after it. */
export function barNamedAhead({ layers, named }: Scene, pronoun: Pronoun, barred: Set<Referent>): void {
  if (pronoun.role !== 'subject' || pronoun.class !== 'person') return;
  const { view, tokens, syntax } = layers;
  const { token: first } = pronoun;
  const opens = opensSentence(layers, first);
  const quotation = view.quotationAt(first);
  const end = Math.min(view.sentenceAt(first).end, first + MAX_AHEAD);
  let from = first + 1;
  while (from < end && /^(?:AUX|ADV)$/.test(syntax.upos(from))) from += 1; // `“| He |’s Tom Costa”`
  for (let token = named[from] === undefined ? from : from + 1; token < end; token += 1) {
    const word = tokens.lower(token);
    if (CLAUSE_ENDS.has(word) || view.quotationAt(token) !== quotation) return;
    if (word === ',' && (!opens || isApart(layers, named, token + 1))) return;
    const name = named[token];
    if (name === undefined) continue;
    if (SAYING_WITHOUT_MARKS.has(view.lower(name.end)) && tokens.text(token - 1) === ',') return;
    if (name.referent.class === pronoun.class) barred.add(name.referent);
  }
}

/** What a clause ends before: another one that goes on by itself. */
const CLAUSE_ENDS = wordSet('and,but,or,so,for,;,:,(,—,–,-');

/** `| He | said`, `But | he | said`, `On Monday | he | said` with no comma: nothing stands before it that would be another clause. */
function opensSentence({ view, syntax }: Layers, token: number): boolean {
  const { first } = view.sentenceAt(token);
  if (token - first > MAX_OPENING) return false;
  for (let at = first; at < token; at += 1) if (!BEFORE_SUBJECTS.test(syntax.upos(at))) return false;
  return true;
}

/** Tokens before the subject of a sentence. */
const MAX_OPENING = 3;
const BEFORE_SUBJECTS = /^(?:CCONJ|ADV|PUNCT)$/;

/** `He was late, | Tom Costa | said`: no part of what is said; `He left, | recalling | how Tom Costa had sung`. */
function isApart({ view, syntax }: Layers, named: Scene['named'], token: number): boolean {
  if (syntax.xpos(token) === 'VBG') return true;
  const end = named[token]?.end;
  return end !== undefined && SAYING_WITHOUT_MARKS.has(view.lower(end));
}
