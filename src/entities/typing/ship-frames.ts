/**
 * Ships by the word that stands before their names, and then in all their places.
 *
 *     the oil tanker | Karin Berg | sank … the | Karin Berg
 *     the MV | Karin Berg, | HMS | Defiant
 *     the | Lady Karin |, a 42-foot boat,     by what stands after it: nobody has an article
 *     ship captain Karin Berg, the ferry operator      no ship: another noun stands between
 */
import { BOATS_AFTER, NAVAL_PREFIXES, SHIP_PREFIXES, SHIPS } from '../../english/ships.js';
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';
import { FRAME } from './frame-words.js';
import { SURE } from './weights.js';

/** Names in text order and disjoint; so is the result. */
export function withShips(layers: Layers, found: readonly TypedName[]): TypedName[] {
  const names = withNavies(layers, found);
  const framed = new Set<TypedName>();
  const ships = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const isNamed = name.type === 'PERSON' || name.type === 'GPE' || name.type === 'ORG' || name.type === 'LOC';
    if (isNamed && isShip(layers, name)) {
      framed.add(name);
      ships.add(wholeOf(layers, name).text);
    } else if (isNamed && name.titles.length > 0 && !isCalled(layers, wholeOf(layers, name))) others.add(name.text);
  }
  if (framed.size === 0) return [...names];
  // "Rosalie freed … the ferry Rosalie … Rosalie Dunn, 8, said": before her full name nobody is called Rosalie.
  const peopleFrom = new Map<string, number>();
  for (const { type, first, end } of names) {
    const given = layers.tokens.text(first);
    if (type === 'PERSON' && end - first > 1 && !peopleFrom.has(given)) peopleFrom.set(given, first);
  }
  return names.map((name) => {
    if (framed.has(name)) return asShip(wholeOf(layers, name));
    const whole = wholeOf(layers, name);
    if (!ships.has(whole.text) || others.has(name.text)) return name;
    const namesake = peopleFrom.get(whole.text);
    const isEarlier = namesake !== undefined && name.first < namesake && name.end - name.first === 1;
    return isCalled(layers, whole) || isEarlier ? asShip(whole) : name;
  });
}

/** `| HMS | Defiant`, and `| INS Vayu |` taken for one name of something else: the ship alone. */
function withNavies({ tokens, forms }: Layers, names: readonly TypedName[]): readonly TypedName[] {
  if (!names.some(({ first }) => NAVAL_PREFIXES.has(tokens.text(first)))) return names;
  return names.flatMap((name, index) => {
    const { first, end } = name;
    if (!NAVAL_PREFIXES.has(tokens.text(first))) return [name];
    // "INS Deputy Director": an office of the United States as well.
    if (tokens.text(first) === 'INS' && forms.at(first + 1).ordinary) return [name];
    if (end - first > 1) return [asShip(changed(name, { first: first + 1, text: tokens.slice(first + 1, end) }))];
    return names[index + 1]?.first === end ? [] : [name];
  });
}

function asShip(name: TypedName): TypedName {
  return changed(name, { type: 'PRODUCT', titles: [], known: null, margin: SURE });
}

/** `Princess Anna`: the title belongs to the name of a ship. */
function wholeOf({ tokens }: Layers, name: TypedName): TypedName {
  const first = name.titles[0]?.first ?? name.first;
  return changed(name, { first, text: tokens.slice(first, name.end) });
}

/** `the tanker | Karin Berg`, `a fishing vessel, the Karin Berg` not. */
function isShip({ tokens, syntax, spelling, forms }: Layers, { first, titles, end }: TypedName): boolean {
  const before = (titles[0]?.first ?? first) - 1;
  if (tokens.lower(before) === 'the' && isBoatAfter({ tokens, syntax }, end)) return true;
  if (!forms.mayFrame(before, FRAME.ship)) return false;
  const isPrefixed = SHIP_PREFIXES.has(tokens.text(before)) && tokens.lower(before - 1) === 'the';
  const isNoun =
    SHIPS.has(tokens.lower(before)) && spelling.shape(before) === 'small' && hasDeterminer({ tokens, syntax }, before);
  // "the ship Karin Berg built" says who built it.
  return (
    (isPrefixed || isNoun) &&
    (tokens.text(end) !== ',' || tokens.lower(end + 1) === 'which') &&
    !/^(?:'s|’s)$/.test(tokens.text(end)) &&
    syntax.lemma(end) !== 'build'
  );
}

/** `, a 42-foot | boat |,` */
function isBoatAfter({ tokens, syntax }: Pick<Layers, 'tokens' | 'syntax'>, mark: number): boolean {
  if (tokens.text(mark) !== ',' || !/^(?:an?|the)$/.test(tokens.lower(mark + 1))) return false;
  for (let token = mark + 2; token < mark + MAX_TO_BOAT; token += 1) {
    if (BOATS_AFTER.has(tokens.lower(token)) && syntax.upos(token + 1) !== 'NOUN') return true;
    const isInside =
      /^(?:NOUN|ADJ|NUM|PUNCT|PROPN|ADV)$/.test(syntax.upos(token)) || /(?:ing|ed)$/.test(tokens.text(token));
    if (!isInside || tokens.text(token) === ',') return false;
  }
  return false;
}

/** Tokens from the comma to the noun. */
const MAX_TO_BOAT = 8;

/** `the oil tanker`, `a passenger ferry`, `of tanker`. */
function hasDeterminer({ tokens, syntax }: Pick<Layers, 'tokens' | 'syntax'>, noun: number): boolean {
  let token = noun - 1;
  const goesOn = (at: number) =>
    /^(?:NOUN|ADJ|PROPN)$/.test(syntax.upos(at)) || tokens.text(at) === '-' || tokens.text(at - 1) === '-';
  while (token > noun - MAX_BEFORE_NOUN && goesOn(token)) token -= 1;
  return /^(?:the|an?|its)$/.test(tokens.lower(token));
}

const MAX_BEFORE_NOUN = 6;

/** `the | Karin Berg`: people have no article. */
function isCalled({ tokens }: Layers, { first }: TypedName): boolean {
  return tokens.lower(first - 1) === 'the' || SHIP_PREFIXES.has(tokens.text(first - 1));
}
