/**
 * "The 43-year-old": whose age the text gives so, else the only one whom the sentence before speaks of, where it gives no other age.
 *
 *     Tom Bell, 43, left. Ana Ruiz, 51, sang. The 43-year-old was tired.      Tom Bell
 *     Tom Bell scored. The 19-year-old was tired.                             Tom Bell
 *     Tom Bell, 43, left. The 19-year-old was tired.                          nobody
 */
import { firstNotBefore, type TokenEntity } from '../../document/index.js';
import { DESCRIBING, VARIATIONS } from '../../english/people/sources.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import type { Nominal } from './kind.js';
import { MAX_BACK, type Scene } from './scene.js';

export function agedIn(scene: Scene): Nominal[] {
  const { tokens, view } = scene.layers;
  const found: Nominal[] = [];
  const references = yearsOldIn(scene);
  if (references.length === 0) return found;
  const { ofAge, ageOf } = agesIn(scene);
  const told = toldIn(scene);
  const firstOf = new Map(scene.people.map(({ entity, first }) => [entity, first] as const).reverse());
  for (const old of references) {
    const age = tokens.text(old - 4);
    const known = ofAge.get(age);
    const only = known === undefined ? (onlyOneBefore(scene, old - 5) ?? onlyOneSoFar(scene, old - 5)) : known;
    if (only === null || (known === undefined && ageOf.has(only))) continue;
    if (known === undefined && (told.has(age) || isOfThing(scene, old))) continue;
    if ((firstOf.get(only) ?? old) < old) found.push({ first: old - 5, end: endOfPhrase(scene, old), entity: only });
  }
  return found.filter(({ first, end }) => view.sentenceIndex(first) === view.sentenceIndex(end - 1));
}

/** Of `the | 43 | - | year | - | old` the last tokens. */
function yearsOldIn({ layers: { tokens, segmentation } }: Scene): number[] {
  const found: number[] = [];
  for (const { firstToken, endToken, furniture } of segmentation.sentences) {
    if (furniture) continue;
    for (let token = firstToken + 5; token < endToken; token += 1)
      if (isYearsOld(tokens, token) && tokens.lower(token - 5) === 'the') found.push(token);
  }
  return found;
}

function isYearsOld(tokens: Scene['layers']['tokens'], token: number): boolean {
  return (
    tokens.lower(token) === 'old' &&
    tokens.text(token - 1) === '-' &&
    tokens.lower(token - 2) === 'year' &&
    /^\d{1,3}$/.test(tokens.text(token - 4))
  );
}

/** `the 50-year-old | alliance` */
function isOfThing({ layers: { syntax, tokens, forms } }: Scene, old: number): boolean {
  const noun = old + 1;
  if (syntax.xpos(noun) !== 'NN') return false;
  const isPerson = forms.at(noun).role || genderOfNoun(tokens.lower(noun)) !== null;
  return !isPerson && !VARIATIONS.has(tokens.lower(noun)) && !DESCRIBING.has(tokens.lower(noun));
}

/** `the 43-year-old | farmer`: nothing that has a name after it. */
function endOfPhrase({ layers: { syntax } }: Scene, old: number): number {
  return syntax.xpos(old + 1) === 'NN' ? old + 2 : old + 1;
}

/** Ages as the text gives them at names: `Tom Bell, 43,`, `the 43-year-old farmer Tom Bell`; null where two have one age. */
function agesIn(scene: Scene): {
  ofAge: ReadonlyMap<string, TokenEntity | null>;
  ageOf: ReadonlyMap<TokenEntity, string>;
} {
  const { tokens } = scene.layers;
  const ofAge = new Map<string, TokenEntity | null>();
  const ageOf = new Map<TokenEntity, string>();
  for (const { entity, first, end } of scene.people) {
    const after = tokens.lower(end + 1) === 'aged' ? end + 2 : end + 1;
    const isAge = /^[,(]$/.test(tokens.text(end)) && /^[,.;)]$/.test(tokens.text(after + 1));
    const old = [1, 2, 3].map((back) => first - back).find((token) => isYearsOld(tokens, token));
    const age = isAge ? tokens.text(after) : old === undefined ? '' : tokens.text(old - 4);
    if (!/^\d{1,3}$/.test(age)) continue;
    ofAge.set(age, ofAge.has(age) && ofAge.get(age) !== entity ? null : entity);
    ageOf.set(entity, age);
  }
  return { ofAge, ageOf };
}

/** Ages that stand beside a word: `The Dane|, 36, | left`. */
function toldIn({ layers: { tokens } }: Scene): ReadonlySet<string> {
  const told = new Set<string>();
  for (let token = 1; token + 1 < tokens.length; token += 1)
    if (tokens.text(token - 1) === ',' && tokens.text(token + 1) === ',' && /^\d{1,3}$/.test(tokens.text(token)))
      told.add(tokens.text(token));
  return told;
}

/** Sentences from where the only person of a story was named last. */
const MAX_SENTENCES = 5;

/** The only one whom the text has named so far. */
function onlyOneSoFar({ layers: { view }, people }: Scene, token: number): TokenEntity | null {
  const [first] = people;
  const end = firstNotBefore(people.length, (index) => (people[index]?.first ?? 0) < token);
  const last = people[end - 1];
  if (first === undefined || last === undefined || end > MAX_PLACES) return null;
  if (view.sentenceIndex(token) - last.sentence > MAX_SENTENCES) return null;
  for (let index = 0; index < end; index += 1) if (people[index]?.entity !== first.entity) return null;
  return first.entity;
}

/** Places where one is named in the beginning of a text. */
const MAX_PLACES = 8;

/** The only one named in the sentence before, where the sentence itself names nobody before. */
function onlyOneBefore({ layers: { view }, people }: Scene, token: number): TokenEntity | null {
  const sentence = view.sentenceIndex(token);
  const end = firstNotBefore(people.length, (index) => (people[index]?.first ?? 0) < token);
  let only: TokenEntity | null = null;
  for (let index = end - 1; index >= Math.max(0, end - MAX_BACK); index -= 1) {
    const place = people[index];
    if (place === undefined || place.sentence < sentence - 1) break;
    if (place.sentence === sentence || (only !== null && only !== place.entity)) return null;
    only = place.entity;
  }
  return only;
}
