/**
 * Laws with a preposition in their name.
 *
 *     the | Freedom of Information Act |, the | Protection of Women from Domestic Violence Act |     one name
 *     Section 5 of the | Okun Sanhita |                                  only laws have sections
 *     the | No Surprises Act |, the | Every Pupil Succeeds Act |         a small word with a capital, which opens nothing
 *     a breach of the | Clean Rivers Act |, the Land Act and | Water Act |                           nothing before it
 */
import { PARTS_OF_LAWS } from '../../english/things.js';
import type { Layers } from '../layers.js';
import { functionWords, lawHeads, organisationHeads } from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withWholeLaws(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const typed = names.map((name) => (hasSections(layers, name) ? changed(name, { type: 'LAW', headed: false }) : name));
  if (!typed.some(({ type }) => type === 'LAW')) return names;
  const whole: TypedName[] = [];
  for (const name of typed) {
    const first = name.type === 'LAW' ? beginningOf(layers, name.first) : name.first;
    // What the law's first words were taken for.
    while (first < name.first && (whole.at(-1)?.end ?? 0) > first) whole.pop();
    whole.push(
      first === name.first ? name : changed(name, { first, text: layers.tokens.slice(first, name.end), known: null }),
    );
  }
  return whole;
}

/** `Section 105 of the | Okun Sanhita |`: no person's, no body's that its own words tell. */
function hasSections({ tokens, forms }: Layers, { first, end, type, known }: TypedName): boolean {
  const of = forms.at(first - 1).article ? first - 2 : first - 1;
  if (tokens.text(of) !== 'of' || known !== null || type !== 'ORG' || end - first < 2) return false;
  if (organisationHeads.has(tokens.lower(end - 1)) || organisationHeads.has(tokens.lower(first))) return false;
  let token = of - 1;
  // "Section 5(2)(b) of", "Sections 5 and 7 of".
  while (token > of - MAX_NUMBER && /^(?:\d.*|[()]|[a-z]|[IVX]+|and|,)$/.test(tokens.text(token))) token -= 1;
  return token < of - 1 && PARTS_OF_LAWS.has(tokens.lower(token));
}

/** Tokens of `5(2)(b) and 7`. */
const MAX_NUMBER = 12;

/** Maximum tokens before the words that are taken for the name. */
const MAX_BEFORE = 8;

/** Over `Freedom of`, `Protection of Women from`: capitals and prepositions by turns. */
function beginningOf(layers: Layers, first: number): number {
  const { tokens, view } = layers;
  const floor = Math.max(view.sentenceAt(first).first, first - MAX_BEFORE);
  let start = isOpened(layers, first) ? first - 1 : first;
  for (let token = first - 1; token > floor; token -= 1) {
    // "Offences Against | the | Person Act".
    if (tokens.text(token) === 'the' && tokens.text(token - 1) === 'Against') token -= 1;
    // "the Land Act and | Water Act |".
    if (/^(?:and|&)$/.test(tokens.text(token)) && lawHeads.has(tokens.lower(token - 1))) break;
    if (!JOINING.has(tokens.text(token)) || !/^\p{Lu}\p{Ll}/u.test(tokens.text(token - 1))) break;
    token -= 1;
    while (token > floor && /^\p{Lu}\p{Ll}/u.test(tokens.text(token - 1)) && !ARTICLE.test(tokens.text(token - 1)))
      token -= 1;
    start = token;
  }
  return start;
}

/** `the | Every | Pupil Succeeds Act`. */
function isOpened({ tokens, forms }: Layers, first: number): boolean {
  const word = tokens.text(first - 1);
  return /^\p{Lu}\p{Ll}/u.test(word) && !ARTICLE.test(word) && forms.at(first - 2).article && isSmallWord(word);
}

function isSmallWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

const JOINING: ReadonlySet<string> = new Set(['of', 'to', 'from', 'for', 'on', 'against', 'Against', 'in', 'and', '&']);

const ARTICLE = /^(?:The|A|An|This|That)$/;
