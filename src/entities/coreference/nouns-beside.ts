/**
 * The noun beside a name that says what it is a name of.
 *
 *     the | charity | Lumen       Acme, a Porto-based | maker | of locks
 */
import { ARTICLES } from '../../english/determiners.js';
import type { Layers } from '../layers.js';

/** `the | charity | Lumen`; a capital belongs to another name. */
export function nounBefore({ tokens, syntax, spelling }: Layers, first: number): string {
  const noun = syntax.xpos(first - 1) === 'NN' && spelling.shape(first - 1) === 'small';
  return noun ? tokens.lower(first - 1) : '';
}

const MAX_PREMODIFIERS = 5;

/** The noun of an apposition, lower case, else `''`: `Acme, a Porto-based | maker | of locks`. */
export function nounAfter(layers: Layers, end: number): string {
  const noun = nounTokenAfter(layers, end);
  return noun < 0 ? '' : layers.tokens.lower(noun);
}

/** The token of that noun; -1 where none is. */
export function nounTokenAfter({ tokens, syntax }: Layers, end: number): number {
  const isOwned = /^['’]s$/.test(tokens.text(end + 2)); // Norland's largest | retailer
  if (tokens.text(end) !== ',' || !(isOwned || ARTICLES.has(tokens.lower(end + 1)))) return -1;
  const from = end + (isOwned ? 3 : 2);
  for (let token = from; token < from + MAX_PREMODIFIERS; token += 1) {
    const upos = syntax.upos(token);
    const next = syntax.upos(token + 1);
    // "Ana Ruiz, the mayor's elder | sister".
    if (/^['’]s$/.test(tokens.text(token + 1)) || /^['’]s$/.test(tokens.text(token))) continue;
    if (syntax.xpos(token) === 'NN' && next !== 'NOUN' && next !== 'PROPN')
      return isActing(syntax, token + 1) ? -1 : token; // `told Acme, | the officer | said`
    const compound = tokens.text(token) === '-' || tokens.text(token - 1) === '-';
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && !compound) return -1;
  }
  return -1;
}

/** `On Rovik, | the president, | who is late`: a subject after a phrase at the front, and no apposition; not `At Rovik, the maker of locks,`. */
export function isAfterFront({ tokens, forms, spelling, syntax }: Layers, first: number, noun: number): boolean {
  const before = forms.at(first - 1).article ? first - 2 : first - 1;
  if (syntax.upos(before) !== 'ADP' || !spelling.opens(before)) return false;
  return tokens.lower(noun - 1) === 'the' && /^(?:,|who|which)$/.test(tokens.lower(noun + 1));
}

/** `the driver | fled | the scene`, `| fled |.`, whatever its form is; not `the lender | owned | by Acme`. */
function isActing(syntax: Layers['syntax'], verb: number): boolean {
  const form = syntax.xpos(verb);
  return FINITE.test(form) || (form === 'VBN' && /^(?:DET|PRON|PUNCT)$/.test(syntax.upos(verb + 1)));
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
