/**
 * Names of one text that have one type, where the words are known for nothing.
 *
 *     sells its ferries to | Baltia | … | Baltia | said     an organisation in both places: it acts
 *     HAVNABY — … | Havnaby | deserved better               the place of the dateline in both
 *     the consortium | Línea Andina | … | Línea Andina | had begun      no first name: nobody
 *     Marseille beat Lens … fans in Marseille               a town that everybody knows, and its club: as they were
 */
import type { EntityType } from '../../document/index.js';
import { FIRMS_ACT } from '../../english/organisation-words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags, townSize } from '../tagger/name-table.js';

/** The same names, in text order. */
export function withOneType(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const byText = new Map<string, TypedName[]>();
  const mixed = new Set<string>();
  const people = new Set<string>();
  for (const { type, first, end } of names)
    if (type === 'PERSON' && end - first > 1) for (const at of [first, end - 1]) people.add(layers.tokens.text(at));
  for (const name of names) {
    if (!isMeant(name) || name.end - name.first > MAX_WORDS) continue;
    const key = name.text.toLowerCase();
    const same = byText.get(key);
    if (same === undefined) byText.set(key, [name]);
    else {
      if (same[0]?.type !== name.type) mixed.add(key);
      same.push(name);
    }
  }
  const settled = new Map<string, EntityType>();
  for (const key of mixed) {
    if (people.has(byText.get(key)?.[0]?.text ?? '')) continue;
    const isKnown = lookUp(byText.get(key)?.[0]?.text ?? '') !== null || townSize(nameFlags(key)) > 0;
    if (!isKnown) settled.set(key, typeOf(layers, byText.get(key) ?? []));
  }
  if (settled.size === 0) return names;
  return names.map((name) => {
    const type = isMeant(name) ? settled.get(name.text.toLowerCase()) : undefined;
    return type === undefined || type === name.type ? name : changed(name, { type, known: null });
  });
}

/** Somebody's name only where nothing says so. */
function isMeant({ type, first, end, titles, known, text }: TypedName): boolean {
  if (TYPES.has(type)) return true;
  if (type !== 'PERSON' || titles.length > 0) return false;
  // "Línea Andina", which begins with no first name.
  return (
    end - first === 1 || (known === null && (nameFlags(text.slice(0, text.indexOf(' ')).toLowerCase()) & GIVEN) === 0)
  );
}

const TYPES: ReadonlySet<EntityType> = new Set(['ORG', 'GPE', 'LOC', 'PRODUCT', 'FAC']);

const TIE = 0.5;

/** Longer names say what they are. */
const MAX_WORDS = 3;

/** The place of the dateline; what acts; else the type of most of them, of equals of the first that is nobody. */
function typeOf({ tokens, segmentation }: Layers, names: readonly TypedName[]): EntityType {
  const place = segmentation.dateline?.place;
  const counts = new Map<EntityType, number>();
  let acts = 0;
  for (const { first, end, type } of names) {
    if (place != null && tokens.start(first) === place.start) return 'GPE';
    if (type === 'ORG' && FIRMS_ACT.has(tokens.lower(end))) acts += 1;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  if (acts > 0) return 'ORG';
  // A whole name that begins with no first name: whoever is called so elsewhere, it is the other.
  const isWhole = names.some(({ first, end }) => end - first > 1);
  counts.set('PERSON', isWhole ? 0 : (counts.get('PERSON') ?? 0) - TIE);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
