/**
 * Laws with a preposition in their name.
 *
 *     the | Freedom of Information Act |, the | Protection of Women from Domestic Violence Act |     one name
 *     a breach of the | Clean Rivers Act |                                                           nothing before it
 */
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withWholeLaws(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some(({ type }) => type === 'LAW')) return names;
  const whole: TypedName[] = [];
  for (const name of names) {
    const first = name.type === 'LAW' ? beginningOf(layers, name.first) : name.first;
    // What the law's first words were taken for.
    while (first < name.first && (whole.at(-1)?.end ?? 0) > first) whole.pop();
    whole.push(
      first === name.first ? name : changed(name, { first, text: layers.tokens.slice(first, name.end), known: null }),
    );
  }
  return whole;
}

/** Maximum tokens before the words that are taken for the name. */
const MAX_BEFORE = 8;

/** Over `Freedom of`, `Protection of Women from`: capitals and prepositions by turns. */
function beginningOf({ tokens, view }: Layers, first: number): number {
  const floor = Math.max(view.sentenceAt(first).first, first - MAX_BEFORE);
  let start = first;
  for (let token = first - 1; token > floor; token -= 1) {
    // "Offences Against | the | Person Act".
    if (tokens.text(token) === 'the' && tokens.text(token - 1) === 'Against') token -= 1;
    if (!JOINING.has(tokens.text(token)) || !/^\p{Lu}\p{Ll}/u.test(tokens.text(token - 1))) break;
    token -= 1;
    while (token > floor && /^\p{Lu}\p{Ll}/u.test(tokens.text(token - 1)) && !ARTICLE.test(tokens.text(token - 1)))
      token -= 1;
    start = token;
  }
  return start;
}

const JOINING: ReadonlySet<string> = new Set(['of', 'to', 'from', 'for', 'on', 'against', 'Against', 'in', 'and', '&']);

const ARTICLE = /^(?:The|A|An|This|That)$/;
