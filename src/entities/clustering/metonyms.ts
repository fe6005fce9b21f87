/**
 * Capitals that act as their country's government.
 *
 *     Canberra pledged …, Jakarta was ready to …       it acts
 *     Washington and Beijing agreed …                  several act
 *     talks between Moscow and Kyiv, ties with Tehran  it is dealt with
 *     in Canberra, Canberra, Feb. 1, Canberra airport  the city itself
 *     China … the Chinese pledged to …                 a people, where the text names its country
 */
import { onward } from '../../advance.js';
import { DEALINGS, GOVERNMENT_ACTS, READY, STATE_ACTS } from '../../english/government-acts.js';
import { AT_OR_THROUGH, FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { BEFORE_VERBS, COPULAS } from '../../english/verb-words.js';
import { wordSet } from '../../english/words.js';
import type { Layers } from '../layers.js';
import type { TypedName } from '../mention.js';

/** ISO 3166-1 code of the country, by index of the name. */
export type Metonyms = ReadonlyMap<number, string>;

const acts = wordSet(GOVERNMENT_ACTS);
const dealings = wordSet(DEALINGS);
const ready = wordSet(READY);
const stateActs = wordSet(STATE_ACTS);

export function findMetonyms(layers: Layers, names: readonly TypedName[]): Metonyms {
  const metonyms = new Map<number, string>();
  for (let index = 0; index < names.length; ) {
    const end = seriesEnd(layers, names, index);
    const first = names[index];
    const last = names[end - 1];
    const places = names.slice(index, end);
    if (
      first !== undefined &&
      last !== undefined &&
      places.some(isCapital) &&
      actsAsGovernment(layers, first, last, end - index) &&
      (layers.tokens.lower(first.first - 1) !== 'between' || places.every(isState))
    ) {
      places.forEach((name, offset) => {
        if (isCapital(name) && name.known?.capitalOf != null && !isDatelined(layers, name))
          metonyms.set(index + offset, name.known.capitalOf);
      });
    }
    index = onward(index, end);
  }
  for (const [index, code] of actingPeoples(layers, names)) metonyms.set(index, code);
  return metonyms;
}

/** `the Chinese | pledged`, `the Russians have rejected`: the code of the country, by index of the name. */
function actingPeoples(layers: Layers, names: readonly TypedName[]): [number, string][] {
  // A people has its country's code too, but does not name the country.
  const countries = new Set(names.flatMap((name) => (name.type === 'GPE' ? codesOf(name) : [])));
  return names.flatMap((name, index): [number, string][] => {
    const { first, end } = name;
    const [code] = name.type === 'NORP' ? codesOf(name) : [];
    if (code === undefined || !countries.has(code) || layers.tokens.lower(first - 1) !== 'the') return [];
    return ONE_OF.has(layers.tokens.lower(first - 2)) || !actsAsState(layers, end) ? [] : [[index, code]];
  });
}

/** `one of the Chinese`, `seen by the Russians`: people. */
const ONE_OF = wordSet('of, by, among, like');

function codesOf({ known }: TypedName): string[] {
  return known?.link?.scheme === 'iso3166-1' ? [known.link.id] : [];
}

function actsAsState({ syntax, tokens }: Layers, token: number): boolean {
  let verb = token;
  while (verb < token + MAX_STEPS && /^(?:AUX|ADV|PART)$/.test(syntax.upos(verb))) verb += 1;
  return syntax.upos(verb) === 'VERB' && stateActs.has(syntax.lemma(verb)) && tokens.lower(verb - 1) !== 'be';
}

/** `SANTIAGO, Chile —`: where the story was written. */
function isDatelined({ segmentation, tokens }: Layers, { first }: TypedName): boolean {
  return segmentation.dateline?.place?.start === tokens.start(first);
}

function isCapital({ known, type }: TypedName): boolean {
  return type === 'GPE' && known?.capitalOf != null;
}

/** A capital or a country: `the road between Lisbon and Okun` lies between towns. */
function isState(name: TypedName): boolean {
  return isCapital(name) || codesOf(name).length > 0;
}

/** Index after the last name of a series: `Jakarta, Manila and Hanoi`. */
function seriesEnd({ tokens }: Layers, names: readonly TypedName[], index: number): number {
  let end = index + 1;
  for (let previous = names[index]; previous !== undefined; previous = names[end], end += 1) {
    const next = names[end];
    const between = previous.end;
    const mark = tokens.text(between);
    const joined =
      next !== undefined && next.first === between + 1 && next.sentence === previous.sentence && next.type === 'GPE';
    // "Lisbon, Portugal" is one place and its country, no series.
    const inside = mark === ',' && next?.known?.link != null && previous.known?.capitalOf === next.known.link.id;
    if (!joined || inside || !/^(?:,|and|or|-|–|\/)$/.test(mark)) break;
  }
  return end;
}

function actsAsGovernment(layers: Layers, first: TypedName, last: TypedName, members: number): boolean {
  const { tokens, spelling } = layers;
  const before = tokens.lower(first.first - 1);
  if (BEFORE_CITY.has(before)) return false;
  if (isActing(layers, last.end, members)) {
    // "Going to Paris to see it" says why somebody went.
    const isGoal = tokens.lower(last.end) === 'to' && DEALT_WITH.has(before);
    return !isGoal && !/^(?:of|the|a)$/.test(before);
  }
  const dealt = dealings.has(layers.syntax.lemma(first.first - 2)) || dealings.has(tokens.lower(first.first - 2));
  if (before === 'between') return members > 1;
  if (DEALT_WITH.has(before)) return dealt;
  if (spelling.shape(last.end) === 'small' && !/^(?:to|of|for|over|and|,|after|in|on)$/.test(tokens.text(last.end)))
    return false;
  return (
    acts.has(layers.syntax.lemma(first.first - 1)) &&
    layers.syntax.upos(first.first - 1) === 'VERB' &&
    !/^(?:leave|reach|visit)$/.test(layers.syntax.lemma(first.first - 1))
  );
}

/** After these stands the city itself. */
const BEFORE_CITY: ReadonlySet<string> = new Set([...LOCATING, ...AT_OR_THROUGH, 'of']);

/** `talks with Tehran`, `an appeal to Moscow`. */
const DEALT_WITH: ReadonlySet<string> = new Set([...FROM_OR_TO, ...wordSet('with, on, against, for, by')]);

/** Auxiliaries and adverbs are stepped over: `has not yet commented`, `will soon discuss`. */
const MAX_STEPS = 5;

function isActing({ tokens, syntax }: Layers, token: number, members: number): boolean {
  let copula = false;
  const headline = tokens.lower(token) === 'to';
  for (let near = headline ? token + 1 : token; near < token + MAX_STEPS; near += 1) {
    const word = tokens.lower(near);
    const lemma = syntax.lemma(near).toLowerCase();
    if (copula && word === 'in' && dealings.has(tokens.lower(near + 1))) return true;
    if (COPULAS.has(word)) copula = true;
    else if (copula && ready.has(word)) return true;
    else if (BEFORE_VERBS.has(word)) continue;
    else if (/ly$/.test(word)) continue;
    else if (near === token && syntax.upos(near) === 'NOUN' && isAfterNoun(syntax.upos(near + 1))) return false;
    else return acts.has(lemma) && (!copula || /ing$/.test(word) || members > 1);
  }
  return false;
}

/** "Seoul shares closed", "Seoul share prices": the noun before a verb or a noun is no act. */
function isAfterNoun(upos: string): boolean {
  return upos === 'VERB' || upos === 'AUX' || upos === 'NOUN';
}
