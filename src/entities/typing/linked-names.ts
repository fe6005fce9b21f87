/**
 * Names that Persian, Urdu and Arabic link with a small word between hyphens: one name, whatever its first word is elsewhere.
 *
 *     | Lashkar-e-Noor | said        a group
 *     in | Darra-e-Sabz |            a place, by its first word
 *     | Lashkar-e-Noor | … | Lashkar |
 *     Zia-ul-Achada                  as it was found: first names are linked so, too
 */
import type { Range } from '../../document/index.js';
import { LINKED_GROUPS, LINKED_PLACES, LINKS } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withLinkedNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const linked = inProse(
    layers,
    (sentence, index) => linkedIn(layers, sentence.firstToken, sentence.endToken, index),
    FRAME.place,
  );
  if (linked.length === 0) return names;
  const isInside = ({ first, end }: Range) =>
    names.some((name) => name.first <= first && end <= name.end && name.end - name.first > end - first);
  const short = new Map(linked.map(({ first, type }) => [tokens.text(first), type]));
  const typed = names.map((name) => {
    const type = short.get(name.text);
    return type === 'ORG' && name.titles.length === 0 ? changed(name, { type, known: null }) : name;
  });
  return overlaid(
    typed,
    linked.filter((name) => !isInside(name)),
  );
}

/** `Lashkar | - | e-Noor` */
function linkedIn(layers: Layers, from: number, limit: number, sentence: number): TypedName[] {
  const { tokens, forms, spelling } = layers;
  const found: TypedName[] = [];
  for (let hyphen = from + 1; hyphen + 1 < limit; hyphen += 1) {
    if (!forms.mayFrame(hyphen, FRAME.place) || spelling.shape(hyphen) !== 'hyphen') continue;
    if (spelling.shape(hyphen - 1) !== 'capitalised') continue;
    const isWhole = LINKED.test(tokens.text(hyphen + 1));
    const isApart =
      LINKS.has(tokens.text(hyphen + 1)) &&
      spelling.shape(hyphen + 2) === 'hyphen' &&
      spelling.shape(hyphen + 3) === 'capitalised';
    if (!isWhole && !isApart) continue;
    const range = { first: hyphen - 1, end: isWhole ? hyphen + 2 : hyphen + 4 };
    const type = typeOf(tokens.lower(hyphen - 1));
    const known = lookUp(tokens.slice(range.first, range.end));
    if (type !== null && known === null) found.push(certainName(layers, range, sentence, type));
  }
  return found;
}

/** The tokens read so what may be an `e-Book`. */
const LINKED = /^[ei]-\p{Lu}\p{Ll}/u;

function typeOf(first: string): 'ORG' | 'GPE' | null {
  if (LINKED_GROUPS.has(first)) return 'ORG';
  return LINKED_PLACES.has(first) ? 'GPE' : null;
}
