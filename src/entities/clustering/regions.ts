/**
 * Which names are those of one state or province.
 *
 *     BARRE, | Vt. | … | Vermont            what stands for it after a town, and then in all its places
 *     | Western Australia | … | WA |        letters, where the text has only one region that they stand for
 *     | Korana State | … | Korana |         with its noun and without, of which no lexicon knows
 */
import type { Link } from '../../document/index.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import { lookUp } from '../lexicons/known-names.js';
import { areasAfterTown, areasNamed } from '../linking/areas.js';
import type { TypedName } from '../mention.js';
import { nameFlags, townSize } from '../tagger/name-table.js';

/** By the index of a name the key that it has in common with the others of its region; most texts have none. */
export function regionKeys({ tokens }: Layers, names: readonly TypedName[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const short = new Set<string>();
  names.forEach(({ type, text, first }, index) => {
    if (type !== 'GPE' || tokens.text(first - 1) !== ',' || !isShort(text)) return;
    const [area, other] = areasAfterTown(text);
    if (area?.scheme !== 'iso3166-2' || other !== undefined) return;
    short.add(area.id);
    keys.set(index, keyOf(area.id));
  });
  for (const [index, id] of lettersOf(names)) {
    short.add(id);
    keys.set(index, keyOf(id));
  }
  const stated = new Set(names.flatMap(({ type, text }) => (type === 'GPE' ? (bareOf(text) ?? []) : [])));
  if (short.size === 0 && stated.size === 0) return keys;
  names.forEach(({ type, text, known }, index) => {
    if (type !== 'GPE' || keys.has(index)) return;
    // "Washington" may be the government.
    const area =
      known?.capitalOf == null
        ? (areasNamed(text).find(({ id }) => short.has(id)) ?? shortArea(text, short))
        : undefined;
    const bare = bareOf(text) ?? text;
    if (area !== undefined) keys.set(index, keyOf(area.id));
    else if (stated.has(bare)) keys.set(index, keyOf(bare));
  });
  return keys;
}

/** `key in | S.C. |`, without a town, in a text that has it after one. */
function shortArea(text: string, short: ReadonlySet<string>): Link | undefined {
  if (!isShort(text)) return undefined;
  const [area, other] = areasAfterTown(text);
  return area !== undefined && other === undefined && short.has(area.id) ? area : undefined;
}

/** `WA`, by its index, where the text has one of the regions that it may stand for: Western Australia. */
function lettersOf(names: readonly TypedName[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let whole: ReadonlySet<string> | null = null;
  names.forEach(({ type, text, known }, index) => {
    if (type !== 'GPE' || known !== null || !LETTERS.test(text)) return;
    whole ??= new Set(names.flatMap((name) => (name.type === 'GPE' ? areasNamed(name.text).map(({ id }) => id) : [])));
    const named = areasAfterTown(text).filter(({ scheme, id }) => scheme === 'iso3166-2' && whole?.has(id) === true);
    const [area, other] = named;
    if (area !== undefined && other === undefined) found.set(index, area.id);
  });
  return found;
}

const LETTERS = /^\p{Lu}{2,3}$/u;

function keyOf(region: string): string {
  return `GPE:region:${region}`;
}

/** `Vt.`, `TX`. */
function isShort(text: string): boolean {
  return text.endsWith('.') || /^\p{Lu}{2}$/u.test(text);
}

/** `Korana` of Korana State; null for what says no region, and for regions of which a lexicon knows. */
function bareOf(text: string): string | null {
  const cut = text.lastIndexOf(' ');
  if (cut < 0 || !REGIONS.has(text.slice(cut + 1).toLowerCase())) return null;
  const bare = text.slice(0, cut);
  const isKnown = lookUp(text) !== null || lookUp(bare) !== null || areasNamed(bare).length > 0;
  return isKnown || townSize(nameFlags(bare.toLowerCase())) > 0 ? null : bare;
}

const REGIONS = wordSet('state, province, county');
