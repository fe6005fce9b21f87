/**
 * Two names that are one, with an "and" between them or nothing.
 *
 *     the | Okun and Macau Trade Office |         places have no article, the office has
 *     | Bell and Vane |, a law firm               what they are together
 *     | Bell and Vane | … | Bell & Vane |         what the text writes with a sign elsewhere
 *     beat | Okun Red Dragons |                   a town and a team
 *     the Kenya and Uganda teams, Bell and Vane, two firms       two
 */

import { SURE_ORGANISATION_NOUNS } from '../../english/organisation-words.js';
import { AT_OR_THROUGH, FROM_OR_TO, LOCATING } from '../../english/places/prepositions.js';
import { PLACES_WITH_ARTICLE } from '../../english/places/words.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withJointNames(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const joint = new Set<string>();
  let signed: ReadonlySet<string> | null = null;
  names.forEach((name, index) => {
    const next = after(layers, name, names[index + 1]);
    if (next === null) return;
    signed ??= namesWithSign(names);
    const text = tokens.slice(name.first, next.end);
    if (isOffice(layers, name, next) || isFirm(layers, name, next) || signed.has(text)) joint.add(text);
  });
  const teams = names.some((name, index) => isTeam(layers, name, names[index + 1]));
  if (joint.size === 0 && !teams) return names;
  const whole: TypedName[] = [];
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    if (name === undefined) break;
    const team = isTeam(layers, name, names[index + 1]);
    const next = team ? (names[index + 1] ?? null) : after(layers, name, names[index + 1]);
    const text = next === null ? '' : tokens.slice(name.first, next.end);
    if (next === null || (!team && !joint.has(text))) {
      whole.push(name);
      continue;
    }
    whole.push(changed(name, { end: next.end, text, type: 'ORG', known: null, titles: [], headed: true }));
    index += 1;
  }
  return whole;
}

/** The name after it, with only an "and" between. */
function after({ tokens }: Layers, name: TypedName, next: TypedName | undefined): TypedName | null {
  const isNext = next?.first === name.end + 1 && tokens.text(name.end) === 'and';
  return isNext && next.titles.length === 0 ? next : null;
}

/** `beat | Okun | Red Dragons |`, no `in Okun Red Dragons fans`: a town and beside it what players are called. */
function isTeam({ tokens, spelling, forms }: Layers, name: TypedName, next: TypedName | undefined): boolean {
  if (name.type !== 'GPE' || next?.type !== 'ORG' || next.first !== name.end || next.known !== null) return false;
  const last = next.end - 1;
  const isPlayers =
    /[a-z]{2}s$/.test(tokens.text(last)) && spelling.shape(last) === 'capitalised' && forms.at(last).ordinary;
  if (!isPlayers || next.end - next.first > 2 || vocabulary.organisationHeads.has(tokens.lower(last))) return false;
  const before = tokens.lower(name.first - 1);
  return !LOCATING.has(before) && !AT_OR_THROUGH.has(before) && !FROM_OR_TO.has(before) && before !== 'of';
}

/** `the | Okun | and | Macau Trade Office |` */
function isOffice({ tokens }: Layers, name: TypedName, next: TypedName): boolean {
  if (name.type !== 'GPE' || name.known === null || next.type !== 'ORG' || next.end - next.first < 2) return false;
  if (tokens.lower(name.first - 1) !== 'the' || PLACES_WITH_ARTICLE.has(tokens.lower(name.first))) return false;
  return vocabulary.organisationHeads.has(tokens.lower(next.end - 1));
}

/** `| Bell | and | Vane |, a small law firm` */
function isFirm({ tokens, syntax }: Layers, name: TypedName, next: TypedName): boolean {
  const { end } = next;
  if (name.end - name.first > 1 || end - next.first > 1 || name.titles.length > 0) return false;
  if (tokens.text(end) !== ',' || !/^(?:an?|the)$/.test(tokens.text(end + 1))) return false;
  let noun = end + 2;
  while (noun < end + MAX_BEFORE_NOUN && /^(?:ADJ|NOUN|PROPN)$/.test(syntax.upos(noun + 1))) noun += 1;
  const word = tokens.text(noun);
  return syntax.xpos(noun) === 'NN' && (SURE_ORGANISATION_NOUNS.has(word) || word === 'partnership' || word === 'duo');
}

const MAX_BEFORE_NOUN = 6;

/** `Bell and Vane`, where the text has `Bell & Vane`. */
function namesWithSign(names: readonly TypedName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ type, text }) => (type === 'ORG' && text.includes(' & ') ? [text.replace(' & ', ' and ')] : [])),
  );
}
