/**
 * Words at the edge of a name that are no part of it.
 *
 *     a | Vantor | Poll                          who asked
 *     secretary of State | Voss |                the office, of which the tagger took the last word for a first name
 *     the pro-Voss | Union Leader |, Ex-Vantor   what somebody thinks of it or was in it
 *     Dato' | Lim Wei |                          the mark of a title
 *     the Anti-Doping Agency, the Iowa Poll      names
 *     Tom BellShareLikeReply                     buttons, glued to what stood beside them
 */
import { BUTTONS } from '../../english/furniture.js';
import { OFFICES_OF } from '../../english/people/leaders.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { partOf } from './name-parts.js';

/** Names in text order and disjoint; so is the result. */
export function withoutEdgeWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  return names.flatMap((name) => {
    if (hasButtons(name)) return [];
    if (name.known !== null) return [name];
    if (name.type === 'PERSON') return [withoutDepartment(layers, withoutMark(layers, name))];
    return name.type === 'ORG' ? withoutPrefix(layers, withoutPoll(layers, name)) : [name];
  });
}

/** `BellShareLikeReply`: the words of at least two buttons. */
function hasButtons({ text }: TypedName): boolean {
  return text.length >= MIN_GLUED && BUTTONS.test(text);
}

/** Characters. */
const MIN_GLUED = 9;

/** `| Vantor | Poll`, not `the | Iowa Poll |`, which is called so. */
function withoutPoll(layers: Layers, name: TypedName): TypedName {
  const { tokens } = layers;
  const { first, end } = name;
  if (end - first < 2 || !/^Polls?$/.test(tokens.text(end - 1))) return name;
  const rest = partOf(layers, name, { first, end: end - 1 }, 'ORG');
  return rest.known === null || rest.known.type === 'ORG' ? rest : name;
}

/** `the pro-Voss | Union Leader |`: nothing is left of `Ex-Vantor`. */
function withoutPrefix(layers: Layers, name: TypedName): TypedName[] {
  const { first, end } = name;
  if (!PREFIXED.test(layers.tokens.text(first))) return [name];
  return end - first === 1 ? [] : [partOf(layers, name, { first: first + 1, end }, 'ORG')];
}

const PREFIXED = /^(?:[Ee]x|pro|anti|non)-\p{Lu}/u;

/** `Dato | ' Lim Wei |`: the mark ends the word before it. */
function withoutMark({ tokens }: Layers, name: TypedName): TypedName {
  const { first, end } = name;
  if (!/^['’]$/.test(tokens.text(first)) || end - first < 2 || tokens.spaceBefore(first)) return name;
  const text = tokens.slice(first + 1, end);
  return changed(name, { first: first + 1, text, known: lookUp(text) });
}

/** `secretary of State | Voss |`: the department is no first name. */
function withoutDepartment({ tokens }: Layers, name: TypedName): TypedName {
  const { first, end } = name;
  if (end - first < 2 || tokens.text(first - 1) !== 'of' || !OFFICES_OF.has(tokens.lower(first - 2))) return name;
  const department = tokens.lower(first);
  if (department !== 'state' && !vocabulary.roleModifiers.has(department)) return name;
  const text = tokens.slice(first + 1, end);
  return changed(name, {
    first: first + 1,
    text,
    known: lookUp(text),
    titles: [{ first: first - 2, end: first + 1 }],
  });
}
