/**
 * The names of the rules and those of the model made one: people, organisations and places are the model's, which has heard
 * what the rules say; peoples, events, works and laws are the rules', which the model knows nothing of.
 */
import { contains, type EntityType, type Range } from '../../document/index.js';
import { ENDS_OF_ADJECTIVES, ENDS_OF_NO_NAMES } from '../../english/adjectives-of-names.js';
import { LOCATING } from '../../english/places/prepositions.js';
import { wordSet } from '../../english/words.js';
import { isCareless } from '../candidates/small-names.js';
import type { Layers } from '../layers.js';
import { lookUp, whichOne } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type Name, type TypedName } from '../mention.js';
import { kindOfType, type TaggedName } from '../tagger/index.js';
import { cuesOf } from './evidence.js';
import { typeOfLand } from './rest-places.js';
import { scoresOf } from './scores.js';
import { readTagged, uncut } from './tagged-names.js';
import { SURE } from './weights.js';

/** Both in text order and disjoint; so is the result. */
export function mergeNames(layers: Layers, rules: readonly TypedName[], tagged: readonly TaggedName[]): TypedName[] {
  const merged: TypedName[] = [];
  const { names, dropped } = readTagged(layers, rules, tagged);
  const isKept = keeper(layers, rules, names, dropped);
  let next = 0;
  for (const name of uncut(layers, rules, names)) {
    const near: TypedName[] = [];
    for (let rule = rules[next]; rule !== undefined && rule.first < name.end; rule = rules[next]) {
      if (rule.end <= name.first) {
        if (isKept(rule)) merged.push(located(layers, rule));
      } else near.push(rule);
      next += 1;
    }
    merged.push(...(bothBodies(layers, near, name) ?? [nameOf(layers, near, name)]));
  }
  for (const rule of rules.slice(next)) if (isKept(rule)) merged.push(located(layers, rule));
  return disjoint(merged);
}

/** `| Trade Ministry | and | Health Ministry |`: two bodies, which the model took for one. */
function bothBodies({ tokens }: Layers, near: readonly TypedName[], name: TaggedName): readonly TypedName[] | null {
  const [one, other, more] = near;
  if (one === undefined || other === undefined || more !== undefined || name.kind !== 'organisation') return null;
  const areBodies = [one, other].every(({ type, headed, first, end }) => type === 'ORG' && headed && end - first > 1);
  const isWhole = one.first === name.first && other.end === name.end && other.first === one.end + 1;
  const isJoined =
    isWhole && tokens.text(one.end) === 'and' && tokens.lower(one.end - 1) === tokens.lower(other.end - 1);
  return areBodies && isJoined ? [one, other] : null;
}

/** Of two that overlap the first stands. */
function disjoint(names: readonly TypedName[]): TypedName[] {
  const kept: TypedName[] = [];
  for (const name of names) if (name.first >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}

/**
 * Whether a name stands that only the rules see: one of a type that the model does not judge, one in the byline, in the dateline or
 * of the agency, and one that they are sure of, by its words (`Acme Bank`, then also `Acme`), by
 * its title or by its points.
 */
function keeper(
  layers: Layers,
  rules: readonly TypedName[],
  tagged: readonly TaggedName[],
  dropped: ReadonlySet<number>,
): (rule: TypedName) => boolean {
  const { segmentation, tokens } = layers;
  const { byline, dateline, agency } = segmentation;
  const furniture = [...(byline?.authors ?? []), dateline?.place ?? null, agency].filter((place) => place !== null);
  const explained = ({ text, headed, titles }: TypedName) => headed || titles.length > 0 || text.includes('&');
  const short = new Set(rules.filter(explained).map(({ first }) => tokens.text(first)));
  // "Penmoor Harriers … Harriers": what else is called so is found later.
  const parts = new Set<string>();
  for (const { first, end } of tagged)
    if (end - first > 1) for (let token = first; token < end; token += 1) parts.add(tokens.text(token));
  const isProse = segmentation.sentences.length >= MIN_SENTENCES && !isCareless(layers);
  return (rule) => {
    if (kindOfType(rule.type) === null || rule.margin >= SURE || explained(rule)) return true;
    if (rule.type === 'ORG' && (short.has(rule.text) || isSigned(rule))) return true;
    // "the European Commission": known as a whole, and no word by itself.
    if (rule.type === 'ORG' && rule.known?.type === 'ORG' && rule.end - rule.first > 1) return true;
    if (rule.end - rule.first === 1 && isCallSign(layers, rule)) return true;
    if (isProse && !parts.has(tokens.text(rule.first)) && isForeignWord(layers, rule)) return true;
    if (rule.known !== null && dropped.has(rule.first)) return true;
    const span = tokens.span(rule.first, rule.end);
    return furniture.some((place) => contains(place, span));
  };
}

/** `bought | Morrow & Finch |`: two words with the sign between them. */
function isSigned({ text, margin }: TypedName): boolean {
  return margin >= ENOUGH && /^\p{Lu}\p{Ll}+ & \p{Lu}\p{Ll}+$/u.test(text);
}

/** Of fewer, as of posts, the capitals say little. */
const MIN_SENTENCES = 4;

/** `moved to | Melconian`: a word of no language with a capital inside a sentence of the story, whose type has some evidence. */
function isForeignWord({ tokens, spelling, forms, segmentation, syntax, view }: Layers, name: TypedName): boolean {
  const { first, end, sentence, margin, type } = name;
  if (
    margin < (type === 'PERSON' && end - first === 1 ? ENOUGH_OF_PEOPLE : ENOUGH) ||
    spelling.shape(first) !== 'capitalised' ||
    spelling.opens(first)
  )
    return false;
  if (forms.at(first).ordinary || view.isInHeadline(first)) return false;
  const word = tokens.text(first);
  if (ENDS_OF_NO_NAMES.test(word) || (ENDS_OF_ADJECTIVES.test(word) && syntax.upos(end) === 'NOUN')) return false;
  return segmentation.sentences[sentence]?.furniture !== true;
}

const ENOUGH = 2;
/** Where nothing else is known, one word is taken for somebody's name. */
const ENOUGH_OF_PEOPLE = 3.5;

/** `in | Ledova`: a place, where nothing but points speaks for another type. */
function located({ tokens }: Layers, rule: TypedName): TypedName {
  const { first, end, type, known, headed, titles, margin } = rule;
  const isGuess = end - first === 1 && known === null && !headed && titles.length === 0 && margin < SURE;
  return isGuess && (type === 'ORG' || type === 'PERSON') && LOCATING.has(tokens.lower(first - 1))
    ? changed(rule, { type: 'GPE' })
    : rule;
}

/** `KXTV`, `WBQR`: stations of the United States. */
function isCallSign({ forms }: Layers, { first, text, type }: TypedName): boolean {
  return type === 'ORG' && /^[KW][A-Z]{3}$/.test(text) && !forms.at(first).ordinary;
}

/** The model's name; where the rules have the same, theirs. @param near names of the rules that overlap it */
function nameOf(
  layers: Layers,
  near: readonly TypedName[],
  { first, end, sentence, kind: tagged }: TaggedName,
): TypedName {
  const kind = tagged === 'person' && isWhich(layers, end) ? 'organisation' : tagged;
  const same = near.find((rule) => rule.first === first && rule.end === end);
  const isKept = same !== undefined && (kindOfType(same.type) === kind || isSure(same) || isDatelined(layers, same));
  if (same !== undefined && (isKept || isCountryOwning(layers, same))) return same;
  const happening = near.find((rule) => isHappening(layers, rule, { first, end }, kind));
  if (happening !== undefined) return happening;
  const people = kind === 'place' && end - first === 2 ? near.find((rule) => isTheirs(layers, rule, first)) : undefined;
  if (people !== undefined) return people;
  const text = layers.tokens.slice(first, end);
  const known = lookUp(text);
  const titles = kind === 'person' ? titlesBefore(layers, near, first) : [];
  const name: Name = { first, end, sentence, known, titles, headed: same?.headed ?? false };
  const type = typeOf(layers, name, kind);
  return { first, end, sentence, known: whichOne(known), titles, headed: name.headed, text, type, margin: 0 };
}

/** `the Tour of | Veldania |`, `the Finance | Bill |`: not `| Obama | To Meet Party Convention`, nor `the | Ruiz | Rally`. */
function isHappening(
  { tokens, spelling }: Layers,
  rule: TypedName,
  { first, end }: Range,
  kind: TaggedName['kind'],
): boolean {
  const isKnown = rule.known !== null && rule.end - rule.first > 1;
  if (kindOfType(rule.type) !== null || first < rule.first || rule.end < end) return false;
  if (isKnown && end - first < rule.end - rule.first) return true;
  if (!rule.headed) return false;
  if ((kind === 'person' && end < rule.end) || rule.end - rule.first > MAX_HAPPENING) return false;
  for (let token = rule.first; token < rule.end; token += 1)
    if (spelling.shape(token) !== 'small' && vocabulary.functionWords.has(tokens.lower(token))) return false;
  return !spelling.shouts(rule.sentence);
}

/** Tokens. */
const MAX_HAPPENING = 7;

/** `by | Kesterman |, which sells tyres`: nobody. */
function isWhich({ tokens }: Layers, end: number): boolean {
  return tokens.text(end) === ',' && tokens.lower(end + 1) === 'which';
}

/** `Greek | Islands`, in a headline: some of them, and no name. */
function isTheirs({ tokens }: Layers, rule: TypedName, first: number): boolean {
  const isNation = rule.first === first && rule.end === first + 1 && rule.type === 'NORP';
  return isNation && rule.known?.cue === 'known-nation' && SEVERAL_PLACES.has(tokens.lower(first + 1));
}

const SEVERAL_PLACES = wordSet(
  'islands, cities, towns, villages, provinces, ports, airports, beaches, coasts, borders',
);

/** `| Hong Kong |’s tallest hotel`: a country of two words, and no body that is called so. */
function isCountryOwning({ tokens }: Layers, { first, end, known, type }: TypedName): boolean {
  const isCountry = type === 'GPE' && known?.type === 'GPE' && known.link?.scheme === 'iso3166-1';
  return isCountry && end - first > 1 && /^['’]s$/.test(tokens.text(end));
}

/** The lexicons know it as a people or the like, or as an organisation of several words, or one of its words says what it is: `Serbian`, `Achada School`. */
function isSure({ first, end, known, type, headed }: TypedName): boolean {
  const isWholeOrganisation = type === 'ORG' && end - first > 1;
  return (known !== null && (kindOfType(type) === null || isWholeOrganisation)) || headed;
}

/** `HOLLIS FERRY — The council met`: where a dateline stands, capitals say nothing of a person. */
function isDatelined({ segmentation, tokens }: Layers, { first, end, type }: TypedName): boolean {
  const place = segmentation.dateline?.place;
  return type === 'GPE' && place != null && contains(place, tokens.span(first, end));
}

function typeOf(layers: Layers, name: Name, kind: TaggedName['kind']): EntityType {
  if (kind === 'person') return 'PERSON';
  if (kind === 'organisation') return 'ORG';
  const { GPE, LOC, FAC, ORG } = scoresOf(cuesOf(layers, name));
  // A place that reads like an organisation is its house: `Karibu Exhibition Centre`.
  if (Math.max(FAC, ORG) > Math.max(GPE, LOC)) {
    if (name.end - name.first === 1) return 'GPE';
    return (FAC === 0 ? typeOfLand(layers, name) : null) ?? 'FAC';
  }
  return LOC > GPE ? 'LOC' : 'GPE';
}

/** The rules' titles, or the title in capitals that stands before the name. */
function titlesBefore({ tokens, spelling }: Layers, near: readonly TypedName[], first: number): readonly Range[] {
  const found = near.find((rule) => rule.titles.at(-1)?.end === first);
  if (found !== undefined) return found.titles;
  for (let start = first - MAX_TITLE; start < first; start += 1) {
    const words = tokens.slice(start, first).toLowerCase();
    const title = vocabulary.roles.has(words) || vocabulary.honorifics.has(words);
    if (start >= 0 && title && spelling.shape(start) === 'capitalised') return [{ first: start, end: first }];
  }
  return [];
}

/** Tokens of a title. */
const MAX_TITLE = 5;
