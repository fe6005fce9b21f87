/**
 * Names that are linked with a small word between hyphens: one name, whatever its first word is elsewhere.
 *
 *     | Lashkar-e-Noor | said        a group
 *     in | Darra-e-Sabz |            a place, by its first word
 *     | Lashkar-e-Noor | … | Lashkar |
 *     | Nant-y-Bryn |, | Havna-on-Sea |, | Pont-la-Noire |     towns, as Welsh, English and French link them
 *     | Hi-Lo Records |, | El-Masry |      what the hyphen belongs to, of which the second half was found
 *     Zia-ul-Achada                  as it was found: first names are linked so, too
 */
import type { Range } from '../../document/index.js';
import { LINKED_GROUPS, LINKED_PLACES, LINKS } from '../../english/organisation-words.js';
import { ARTICLES_OF_NAMES } from '../../english/people/name-words.js';
import { LINKS_OF_TOWNS, WATERS_AT_TOWNS } from '../../english/places/words.js';
import { PREFIXES_OF_NO_NAMES } from '../../english/prefixes.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { certainName, inProse, overlaid } from './certain-names.js';
import { FRAME } from './frame-words.js';

/** Names in text order and disjoint; so is the result. */
export function withLinkedNames(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const names = found.map((name, index) => fromHyphen(layers, name, found[index - 1]?.end ?? 0));
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
    const isLink = spelling.shape(hyphen + 2) === 'hyphen' && spelling.shape(hyphen + 3) === 'capitalised';
    if (isLink && isTown(layers, hyphen)) {
      found.push(certainName(layers, { first: hyphen - 1, end: hyphen + 4 }, sentence, 'GPE'));
      continue;
    }
    const isApart = isLink && LINKS.has(tokens.text(hyphen + 1));
    if (!isWhole && !isApart) continue;
    const range = { first: hyphen - 1, end: isWhole ? hyphen + 2 : hyphen + 4 };
    const type = typeOf(tokens.lower(hyphen - 1));
    const known = lookUp(tokens.slice(range.first, range.end));
    if (type !== null && known === null) found.push(certainName(layers, range, sentence, type));
  }
  return found;
}

/** `Nant | - | y-Bryn`: by the small word between, and, where that is one of English, by the last one. */
function isTown({ tokens, spelling, forms }: Layers, hyphen: number): boolean {
  const link = tokens.text(hyphen + 1);
  if (!LINKS_OF_TOWNS.has(link) || /^(?:capital|hyphen)/.test(spelling.shape(hyphen + 4))) return false;
  if (lookUp(tokens.slice(hyphen - 1, hyphen + 4)) !== null) return false;
  const last = hyphen + 3;
  const isEnglish = OF_ENGLISH.has(link);
  const [given, family] = [nameFlags(tokens.lower(hyphen - 1)), nameFlags(tokens.lower(last))];
  if (!isEnglish && (given & GIVEN) !== 0 && (family & GIVEN) !== 0) return false; // Marie-de-Jesus
  return (
    !isEnglish || WATERS_AT_TOWNS.has(tokens.lower(last)) || !(forms.at(last).ordinary || forms.at(hyphen - 1).ordinary)
  );
}

const OF_ENGLISH = wordSet('on, by, in, under, upon, le');

/** `Hi- | Lo Records`: with the capital before the hyphen, where that begins none by itself. */
function fromHyphen({ tokens, spelling }: Layers, name: TypedName, from: number): TypedName {
  const first = name.first - 2;
  if (first < from || spelling.shape(name.first - 1) !== 'hyphen' || spelling.shape(first) !== 'capitalised')
    return name;
  if (tokens.spaceBefore(name.first) || tokens.spaceBefore(name.first - 1) || name.titles.length > 0) return name;
  const word = tokens.lower(first);
  const isPerson = name.type === 'PERSON' && ARTICLES_OF_NAMES.has(word);
  const isBody =
    name.type === 'ORG' &&
    name.end - name.first > 1 &&
    !PREFIXES_OF_NO_NAMES.has(word) &&
    lookUp(tokens.text(first)) === null;
  if ((!isPerson && !isBody) || spelling.shape(first - 1) === 'hyphen') return name;
  return changed(name, { first, text: tokens.slice(first, name.end), known: null });
}

/** The tokens read so what may be an `e-Book`. */
const LINKED = /^[ei]-\p{Lu}\p{Ll}/u;

function typeOf(first: string): 'ORG' | 'GPE' | null {
  if (LINKED_GROUPS.has(first)) return 'ORG';
  return LINKED_PLACES.has(first) ? 'GPE' : null;
}
